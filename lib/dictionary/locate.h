// What goes in: nothing. What comes out: the folder of the dictionaries that came with this library. Why it exists: an installed library, a
// build tree and a Python wheel keep them in different places, and each must find its own, wherever it was moved to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mannam::dictionary {

/// Where the dictionaries may be, the first first: `dictionaries` beside the library (or the program it is linked into: a wheel, a build
/// tree), `share/mannam/dictionaries` of the tree it is installed in, `installed` (told by find_package; may be empty), and where the build
/// was told to install them.
std::vector<std::string> places_to_look(std::string_view installed);

/// The first of the places that has a `words` folder; empty where none has.
std::string locate_dictionaries(const std::vector<std::string>& places);

}  // namespace mannam::dictionary
