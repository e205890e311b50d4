// What goes in: a sentence. What comes out: hits for the countries named by single letters. Why it exists: see country_letters.h.
#include "names/country_letters.h"

#include <algorithm>

#include "language/scripts.h"

namespace mannam::names {
namespace {

using language::Character;
using language::character_at;
using language::character_before;
using language::is_hangul;
using language::Script;
using language::script_of;

constexpr char32_t middle_dot = 0xB7;
constexpr std::size_t most_letters = 5;
constexpr int longest_hanja_run = 8;

bool is_han(char32_t code) { return script_of(code) == Script::Han; }

std::unordered_set<char32_t> letters_of(const dictionary::Contents& contents, std::string_view list) {
  std::unordered_set<char32_t> letters;
  for (const dictionary::WordRow& row : contents.words.list(list)) letters.insert(character_at(row.word, 0).code);
  return letters;
}

}  // namespace

struct CountryLetters::Compound {
  std::vector<std::pair<text::Span, Letter>> letters;
  bool dotted = false;

  std::uint32_t end() const { return letters.back().first.end; }
};

/// The Hanja around a letter, middle dots between them passed over.
struct CountryLetters::HanjaRun {
  std::uint32_t start = 0, end = 0;
  std::vector<char32_t> letters;
  bool countries_only = true;  ///< and what may stand with them
};

CountryLetters CountryLetters::build(const dictionary::Contents& contents) {
  CountryLetters made;
  std::unordered_set<std::string_view> surnames;
  for (const dictionary::WordRow& row : contents.words.list("surname")) surnames.insert(row.word);
  for (const dictionary::WordRow& row : contents.words.list("country-letter")) {
    const dictionary::EntryIndex entry = row.values.empty() ? dictionary::no_entry : contents.find(row.values.front());
    const bool dots_only = row.values.size() > 1 && row.values[1] == "dots";
    if (entry != dictionary::no_entry) made.letters_[character_at(row.word, 0).code] = {entry, dots_only, surnames.contains(row.word)};
  }
  for (const dictionary::WordRow& row : contents.words.list("country-hanja")) {
    const char32_t letter = character_at(row.word, 0).code;
    made.hanja_.insert(letter);
    if (!row.values.empty() && row.values[0] == "ambiguous") made.ambiguous_.insert(letter);
    if (!row.values.empty() && row.values[0] == "rare") made.rare_.insert(letter);
  }
  made.prefixes_ = letters_of(contents, "country-prefix");
  made.neighbours_ = letters_of(contents, "country-neighbour");
  for (const dictionary::WordRow& row : contents.words.list("country-compound-word")) made.words_.insert(row.word);
  made.heads_ = contents.words.words("country-compound-head", "ko");
  std::sort(made.heads_.begin(), made.heads_.end());
  return made;
}

CountryLetters::Compound CountryLetters::read_compound(std::string_view text, std::uint32_t start) const {
  Compound compound;
  for (std::uint32_t at = start; compound.letters.size() < most_letters;) {
    const Character dot = character_at(text, at);
    const bool dotted = dot.code == middle_dot && !compound.letters.empty();
    if (dotted && !compound.dotted && compound.letters.size() > 1) break;
    if (compound.dotted && !dotted) break;
    if (dotted) at += dot.size;
    const Character letter = character_at(text, at);
    const auto found = letters_.find(letter.code);
    const auto same = [&](const auto& other) { return other.second.entry == found->second.entry; };
    if (found == letters_.end() || std::any_of(compound.letters.begin(), compound.letters.end(), same)) break;
    compound.dotted = dotted;
    compound.letters.push_back({{at, at + letter.size}, found->second});
    at += letter.size;
  }
  return compound;
}

/// No everyday word, and no surnames of two people.
bool CountryLetters::is_compound(std::string_view text, std::uint32_t start, const Compound& compound) const {
  if (words_.contains(std::string(text.substr(start, compound.end() - start)))) return false;
  const auto all = [&](bool Letter::*trait) {
    return std::all_of(compound.letters.begin(), compound.letters.end(), [&](const auto& letter) { return letter.second.*trait; });
  };
  const auto dots_only = [](const auto& letter) { return letter.second.dots_only; };
  if (compound.dotted) return !all(&Letter::surname);
  return std::none_of(compound.letters.begin(), compound.letters.end(), dots_only);
}

void CountryLetters::find_compound(std::string_view text, std::uint32_t start, const language::Particles& particles, Hits& hits) const {
  Compound compound = read_compound(text, start);
  // The last letter may belong to the word behind (한미 + 일정); try the longest first.
  for (; compound.letters.size() >= 2; compound.letters.pop_back()) {
    if (!is_compound(text, start, compound)) continue;
    const std::uint32_t end = compound.end();
    const language::Particle particle = particles.match(text, end);
    const Character next = character_at(text, end);
    const bool ends = (!is_hangul(next.code) && next.code != middle_dot) || (particle.size > 0 && particle.agrees);
    const bool fused =
        !ends && std::any_of(heads_.begin(), heads_.end(), [&](const std::string& head) { return text.substr(end).starts_with(head); });
    if (!ends && !fused) continue;
    for (const auto& [span, letter] : compound.letters) {
      Hit hit;
      hit.span = span;
      hit.entry = letter.entry;
      hit.type = dictionary::EntryType::Place;
      hit.form = dictionary::FormKind::Short;
      hit.word_start = span.start == start;
      hit.word_end = true;
      hit.confidence = 0.8;
      hit.why = {"country letters"};
      if (span.end == end && particle.size > 0 && ends) {
        hit.particle = {end, end + particle.size};
        hit.particle_functions = particle.functions;
      }
      hits.push_back(std::move(hit));
    }
    return;
  }
}

CountryLetters::HanjaRun CountryLetters::hanja_run(std::string_view text, text::Span span) const {
  HanjaRun run{span.start, span.end, {character_at(text, span.start).code}};
  const auto take = [&](char32_t letter) {
    run.letters.push_back(letter);
    run.countries_only = run.countries_only && (hanja_.contains(letter) || prefixes_.contains(letter) || neighbours_.contains(letter));
  };
  for (int steps = 0; steps < longest_hanja_run; ++steps) {
    Character before = character_before(text, run.start);
    const std::uint32_t dot = before.code == middle_dot ? before.size : 0;
    if (dot > 0) before = character_before(text, run.start - dot);
    if (!is_han(before.code)) break;
    take(before.code);
    run.start -= before.size + dot;
  }
  for (int steps = 0; steps < longest_hanja_run; ++steps) {
    Character next = character_at(text, run.end);
    const std::uint32_t dot = next.code == middle_dot ? next.size : 0;
    if (dot > 0) next = character_at(text, run.end + dot);
    if (!is_han(next.code)) break;
    take(next.code);
    run.end += next.size + dot;
  }
  return run;
}

/// Another country's letter stands with it, one that is no everyday letter itself.
bool CountryLetters::is_in_company(const HanjaRun& run, char32_t letter) const {
  return std::any_of(run.letters.begin(), run.letters.end(),
                     [&](char32_t other) { return other != letter && hanja_.contains(other) && !rare_.contains(other); });
}

LetterReading CountryLetters::read_hanja(std::string_view text, text::Span span, const language::Particles& particles) const {
  const char32_t letter = character_at(text, span.start).code;
  if (span.size() != 3 || !hanja_.contains(letter)) return LetterReading::Country;
  const HanjaRun run = hanja_run(text, span);
  const Character before = character_before(text, run.start), behind = character_at(text, run.end);
  if (!run.countries_only || script_of(before.code) == Script::Digit) return LetterReading::Other;
  if (words_.contains(std::string(text.substr(run.start, run.end - run.start)))) return LetterReading::Other;
  if (is_in_company(run, letter)) return LetterReading::Country;
  if (rare_.contains(letter)) return LetterReading::Other;
  if (is_hangul(before.code)) {
    const bool prefix = prefixes_.contains(before.code) && !is_hangul(character_before(text, run.start - before.size).code);
    return prefix ? LetterReading::Country : ambiguous_.contains(letter) ? LetterReading::Other : LetterReading::Doubtful;
  }
  if (!ambiguous_.contains(letter)) return LetterReading::Country;
  if (before.code == '(' && behind.code == ')') return LetterReading::Other;
  const bool fused = is_hangul(behind.code) && particles.match(text, run.end).size == 0;
  std::uint32_t end = run.start;
  while (end > 0 && text[end - 1] == ' ') --end;
  const Script word = script_of(character_before(text, end).code);
  return !fused && (word == Script::Hangul || word == Script::Digit) ? LetterReading::Doubtful : LetterReading::Country;
}

}  // namespace mannam::names
