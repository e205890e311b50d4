#include <mannam/mannam.h>
#include "catch.h"

TEST_CASE("the flow runs on an empty article") { REQUIRE(mannam::Extractor::load(MANNAM_SOURCE_DIR "/dictionaries")); }
