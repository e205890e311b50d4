// What goes in: nothing. What comes out: Catch2, whichever major version is installed. Why it exists: Debian 12 has version 2, others
// have 3.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
