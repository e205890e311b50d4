// What goes in: the command line. What comes out: the result of all tests. Why it exists: Catch2's own main takes ten seconds to compile,
// so it is compiled once, here. Builds with Catch2 2 and 3.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
int main(int argc, char** argv) { return Catch::Session().run(argc, argv); }
#else
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#endif
