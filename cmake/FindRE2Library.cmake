# What goes in: the system. What comes out: the target re2::re2 and RE2_LIBRARY_VERSION. Why it exists: Debian's RE2 has no CMake configuration,
# and newer ones have.
find_package(re2 CONFIG QUIET)
if(NOT TARGET re2::re2)
  find_path(RE2_INCLUDE_DIR re2/re2.h)
  find_library(RE2_LIBRARY re2)
  include(FindPackageHandleStandardArgs)
  find_package_handle_standard_args(RE2Library REQUIRED_VARS RE2_LIBRARY RE2_INCLUDE_DIR)
  if(RE2Library_FOUND)
    add_library(re2::re2 UNKNOWN IMPORTED)
    set_target_properties(re2::re2 PROPERTIES IMPORTED_LOCATION ${RE2_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${RE2_INCLUDE_DIR})
    file(REAL_PATH ${RE2_LIBRARY} re2_file)  # libre2.so.9.0.0: its headers name no version
    string(REGEX MATCH "[0-9]+\\.[0-9.]+$" RE2_LIBRARY_VERSION ${re2_file})
  endif()
else()
  set(RE2Library_FOUND TRUE)
  set(RE2_LIBRARY_VERSION ${re2_VERSION})
endif()
