// What goes in: nothing. What comes out: the versions of the program, of what it stands on and of its dictionaries. Why it exists: the
// first thing to ask for when two machines give two answers.
#pragma once

#include <string>

namespace mannam::tool {

std::string version();

}  // namespace mannam::tool
