// What goes in: nothing. What comes out: the folder of the dictionaries that came with this library. Why it exists: an installed library, a
// build tree and a Python wheel keep them in different places, and each must find its own, wherever it was moved to.
#pragma once

#include <string>
#include <string_view>

namespace mannam::dictionary {

/// The first of these that has a `words` folder: `dictionaries` beside the library (or the program it is linked into: a wheel, a build
/// tree), `share/mannam/dictionaries` of the tree it is installed in, `told` (by find_package; may be empty), and where the build was told
/// to install them. That last one where none has.
std::string locate_dictionaries(std::string_view told);

}  // namespace mannam::dictionary
