// What goes in: the command line as CLI11 knows it. What comes out: its manual page, or how a shell completes it. Why it exists: what is
// written twice is wrong once; an option is described where it is made, and everything else is made of that.
#pragma once

#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace mannam::tool {

/// `form` is man, bash, zsh or fish; anything else gives an empty text.
std::string description_of(const CLI::App& program, std::string_view form, std::string_view version);

}  // namespace mannam::tool
