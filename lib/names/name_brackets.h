// What goes in: what stands in brackets behind a name. What comes out: whether it tells that a person is named. Why it exists: an age,
// Hanja or the name's own spelling speak for Korean and foreign people alike.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mannam::names {

/// (54), (54·여): an age.
bool opens_with_an_age(std::string_view text, std::uint32_t at);

/// (54), (54·여), (文瑞潾): an age, or two to five Hanja of which the first is one of `surnames`; any where that is empty.
bool bracket_tells_a_person(std::string_view text, std::uint32_t at, std::string_view surnames);

/// (Fred Kilmer): as many capital words as the name has, two or more.
bool bracket_spells_a_name(std::string_view text, std::uint32_t at, std::size_t words);

}  // namespace mannam::names
