# What goes in: the targets. What comes out: the rules of `cmake --install`, find_package(mannam) and pkg-config. Why it exists: a library is
# of use where others find it. Three parts can be installed apart: library (with the dictionaries), dev and tool.
include(CMakePackageConfigHelpers)
set(MANNAM_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/mannam)

install(TARGETS mannam EXPORT mannamTargets
  LIBRARY COMPONENT library NAMELINK_COMPONENT dev
  ARCHIVE COMPONENT dev)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/mannam TYPE INCLUDE COMPONENT dev)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/dictionaries DESTINATION ${CMAKE_INSTALL_DATADIR}/mannam COMPONENT library PATTERN import EXCLUDE)
if(NOT CMAKE_CROSSCOMPILING)  # behind the folder: newer than what it was made of
  install(FILES ${PROJECT_BINARY_DIR}/dictionaries.mannam DESTINATION ${CMAKE_INSTALL_DATADIR}/mannam COMPONENT library)
endif()
install(TARGETS mannam_tool EXPORT mannamToolTargets RUNTIME COMPONENT tool)

configure_package_config_file(cmake/mannamConfig.cmake.in ${PROJECT_BINARY_DIR}/mannamConfig.cmake INSTALL_DESTINATION ${MANNAM_CMAKE_DIR}
  PATH_VARS CMAKE_INSTALL_DATADIR)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/mannamConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/mannamConfig.cmake ${PROJECT_BINARY_DIR}/mannamConfigVersion.cmake cmake/FindRE2Library.cmake
  DESTINATION ${MANNAM_CMAKE_DIR} COMPONENT dev)
install(EXPORT mannamTargets NAMESPACE mannam:: DESTINATION ${MANNAM_CMAKE_DIR} COMPONENT dev)
install(EXPORT mannamToolTargets NAMESPACE mannam:: DESTINATION ${MANNAM_CMAKE_DIR} COMPONENT tool)

# pkg-config. A static library is of no use without the packages behind it, so that nobody has to say --static.
file(RELATIVE_PATH MANNAM_PC_PREFIX ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
string(REGEX REPLACE "/$" "" MANNAM_PC_PREFIX "${MANNAM_PC_PREFIX}")
set(MANNAM_PC_REQUIRES "")
set(MANNAM_PC_LIBRARIES "")
set(MANNAM_PC_FLAGS "")
if(NOT BUILD_SHARED_LIBS)
  set(MANNAM_PC_REQUIRES "icu-i18n icu-uc re2 fmt")
  set(MANNAM_PC_LIBRARIES "-lboost_locale -lstdc++ -lm -ldl -pthread")
  set(MANNAM_PC_FLAGS "-DMANNAM_STATIC -DMANNAM_INSTALLED_DICTIONARIES=\\\"\${datadir}/mannam/dictionaries\\\"")
endif()
configure_file(cmake/mannam.pc.in ${PROJECT_BINARY_DIR}/mannam.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/mannam.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT dev)
