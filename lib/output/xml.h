// What goes in: any bytes. What comes out: text that may stand in an XML document. Why it exists: what an article holds (control
// characters, bad bytes, ]]>) must never break the XML around it.
#pragma once

#include <string>
#include <string_view>

namespace mannam::output {

/// Appends `bytes` as character data that may also stand between double quotes. Bad bytes and what XML 1.0 forbids (control characters,
/// U+FFFE, U+FFFF) become U+FFFD, one for each; a carriage return stays one when it is read back.
void append_xml(std::string& xml, std::string_view bytes);

/// ` name="value"`; nothing for an empty value. Tabs and line breaks are kept.
void append_attribute(std::string& xml, std::string_view name, std::string_view value);

}  // namespace mannam::output
