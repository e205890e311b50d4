// What goes in: "ko" or "en". What comes out: a locale that says headings and dates in that language. Why it exists: the English text in
// the program is the key; Korean stands in dictionaries/messages/ko.po and is built in. No catalogue of the system, no variable of the
// environment is read.
#pragma once

#include <locale>
#include <string>
#include <string_view>
#include <vector>

namespace mannam::output {

/// The text of dictionaries/messages/ko.po.
std::string_view korean_messages();

/// The text of a .po file as the bytes of a .mo file, which is what Boost.Locale reads. Blocks of msgid and msgstr, each on one line or on
/// several; no plurals.
std::vector<char> compiled_messages(std::string_view po);

/// Makes ICU load its data (some milliseconds); nothing else in the library does so. Any other language than "ko" speaks English.
std::locale locale_for(std::string_view language);

}  // namespace mannam::output
