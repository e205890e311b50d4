// What goes in: nothing. What comes out: Hit, one reading of a stretch of text as a name or title. Why it exists: the names stage proposes
// every reading with its evidence; the entities stage chooses.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dictionary/contents.h"
#include "text/span.h"

namespace mannam::names {

/// How the written form was derived from the dictionary's.
enum class Derivation { Exact, Spacing, Case, NearSpelling, Reversed, Romanised, Unknown };

struct Hit {
  text::Span span;  ///< without particle
  dictionary::EntryIndex entry = dictionary::no_entry;
  dictionary::EntryType type = dictionary::EntryType::Person;  ///< the entry's, or the guess for an unknown name
  dictionary::FormKind form = dictionary::FormKind::Name;
  Derivation derivation = Derivation::Exact;
  bool weak = false;                     ///< counts only with context
  text::Span particle;                   ///< behind the name; empty where there is none
  std::uint32_t particle_functions = 0;  ///< language::ParticleFunction bits
  bool word_start = true;                ///< false inside a joined token (알트만 in 샘알트만)
  bool word_end = true;                  ///< a word ends behind it, or behind its particle
  double confidence = 1.0;
  std::vector<std::string> why;  ///< evidence, for unknown names above all
};

/// The first evidence for a word that is a name for its foreign sound.
inline constexpr std::string_view foreign_name = "foreign name";

/// Every hit of the whole text: by start, then longest, then type, then entry.
using Hits = std::vector<Hit>;

}  // namespace mannam::names
