// What goes in: chosen names and titles. What comes out: who holds which office where, and phrases: a name with the titles and affiliation
// written to it. Why it exists: "최태원 SK그룹 회장은" is one side of a meeting, and its particle stands behind the title.
#pragma once

#include <string>
#include <vector>

#include "entities/choose.h"

namespace mannam::entities {

/// A title tied to a person. Indices into Chosen::names.
struct Tie {
  std::uint32_t person = none;
  std::uint32_t organization = none;
  dictionary::EntryIndex country = dictionary::no_entry;  ///< where a demonym stands for the organisation: Chinese Premier
  std::string title;                                      ///< with the unit before it: "디바이스솔루션(DS) 부문장(부회장)"
  text::Span span;                                        ///< the phrase
  dictionary::EntryIndex title_entry = dictionary::no_entry;
};

/// Ties titles and organisations to the persons of each sentence; grows their phrases and moves their particles behind them; marks titles
/// as taken and organisations as affiliations. Linear.
std::vector<Tie> tie_titles(const text::Text& text, Chosen& chosen, const EntityWords& words);

/// The office named without its holder: "OpenAI CEO", 삼성전자 회장. Organisation and title stand side by side.
struct Office {
  std::uint32_t organization = none;  ///< index into Chosen::names
  std::uint32_t title = none;         ///< index into Chosen::titles
  text::Span span;
};
std::vector<Office> find_offices(const text::Text& text, const Chosen& chosen, const EntityWords& words);

}  // namespace mannam::entities
