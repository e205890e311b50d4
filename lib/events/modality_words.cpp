// What goes in: rows of words/modality.rec. What comes out: lookups. Why it exists: see modality_words.h.
#include "events/modality_words.h"

#include <algorithm>

#include "language/hangul.h"

namespace mannam::events {
namespace {

using dictionary::WordLists;
using dictionary::WordRow;

const std::map<std::string_view, Effect>& effect_names() {
  static const std::map<std::string_view, Effect> names{
      {"happened", Effect::Happened}, {"ongoing", Effect::Ongoing},   {"planned", Effect::Planned}, {"soon", Effect::Soon},
      {"expected", Effect::Expected}, {"possible", Effect::Possible}, {"denied", Effect::Denied},   {"cancelled", Effect::Cancelled},
      {"hearsay", Effect::Hearsay},   {"rumour", Effect::Rumour},     {"absent", Effect::Absent},   {"exists", Effect::Exists},
      {"can", Effect::Can},           {"not", Effect::Not},           {"after", Effect::After},     {"carry", Effect::Carry},
      {"pass", Effect::Pass},         {"aside", Effect::Aside},       {"talk", Effect::Talk},       {"said", Effect::Said},
      {"copula", Effect::Copula},     {"source", Effect::Source}};
  return names;
}

std::string_view value_of(const WordRow& row, std::size_t field) {
  return field < row.values.size() ? row.values[field] : std::string_view();
}

Effect effect_of(const WordRow& row, std::vector<Problem>& problems) {
  const auto found = effect_names().find(value_of(row, 0));
  if (found != effect_names().end()) return found->second;
  problems.push_back({row.file, row.line, 0, "unknown effect \"" + std::string(value_of(row, 0)) + "\"", {}, "see the head of the file"});
  return Effect::None;
}

std::set<std::string, std::less<>> word_set(const WordLists& words, std::string_view list, std::string_view language) {
  const std::vector<std::string> all = words.words(list, language);
  return {all.begin(), all.end()};
}

/// Tense as it shows in the last syllable before a predicate's end: a final ss is past (future in the syllable of the supposing ending,
/// whose vowel is e), a final n present.
std::optional<language::Tense> shown_tense(char32_t code) {
  constexpr int final_n = 4, final_ss = 20, vowel_e = 5;
  const int final = language::final_index(code);
  if (final == final_ss) return language::decompose(code).vowel == vowel_e ? language::Tense::Future : language::Tense::Past;
  return final == final_n ? std::optional(language::Tense::Present) : std::nullopt;
}

language::Ending predicate_end(const WordRow& row) {
  language::Ending ending;
  ending.kind = value_of(row, 0) == "quoted" ? language::EndingKind::Quoted : language::EndingKind::Final;
  if (value_of(row, 1) == "present") ending.tense = language::Tense::Present;
  return ending;
}

}  // namespace

std::string_view name_of(Effect effect) {
  for (const auto& [name, named] : effect_names())
    if (named == effect) return name;
  return {};
}

std::optional<Modality> modality_of(Effect effect) {
  switch (effect) {
    case Effect::Happened:
      return Modality::Happened;
    case Effect::Ongoing:
      return Modality::Ongoing;
    case Effect::Planned:
    case Effect::Soon:
      return Modality::Planned;
    case Effect::Expected:
      return Modality::Expected;
    case Effect::Possible:
    case Effect::Rumour:
      return Modality::Possible;
    case Effect::Denied:
      return Modality::Denied;
    case Effect::Cancelled:
      return Modality::Cancelled;
    default:
      return std::nullopt;
  }
}

KoreanModalityWords KoreanModalityWords::build(const WordLists& words, std::vector<Problem>& problems) {
  KoreanModalityWords built(language::VerbForms::build(words, words.words("modality-verb", "ko"), problems));
  for (const WordRow& row : words.list("modality-verb"))
    if (row.language == "ko") built.verb_senses_.push_back({effect_of(row, problems), value_of(row, 1) == "head", {}});
  for (const WordRow& row : words.list("modality-noun"))
    built.nouns_[row.word] = {effect_of(row, problems), value_of(row, 1) == "head", {}};
  built.particles_ = word_set(words, "nominal-particle", "ko");
  built.aside_particles_ = word_set(words, "modality-aside-particle", "ko");
  built.future_words_ = word_set(words, "modality-future-word", "ko");
  built.negative_adverbs_ = word_set(words, "modality-negative-adverb", "ko");
  for (const WordRow& row : words.list("modality-predicate-end")) built.predicate_ends_[row.word] = predicate_end(row);
  built.source_borders_ = words.words("attribution-border", "ko");
  for (const WordRow& row : words.list("attribution-word")) built.sources_[row.word] = std::string(value_of(row, 0));
  return built;
}

std::optional<Sense> KoreanModalityWords::noun_sense(std::string_view text, std::size_t start, std::size_t end) const {
  for (std::size_t cut = end; cut > start; cut -= language::character_before(text, cut).size) {
    const auto noun = nouns_.find(text.substr(start, cut - start));
    if (noun == nouns_.end()) continue;
    const std::string_view rest = text.substr(cut, end - cut);
    if (rest.empty() || particles_.contains(rest)) return noun->second;
    for (const language::VerbHit& hit : verbs_.match(text, cut))
      if (verb_senses_[hit.verb].effect == Effect::Copula) return Sense{noun->second.effect, noun->second.head, hit.ending};
    if (const auto bare = predicate_ends_.find(rest); bare != predicate_ends_.end())
      return Sense{noun->second.effect, noun->second.head, bare->second};
  }
  return std::nullopt;
}

Sense KoreanModalityWords::sense(std::string_view text, std::size_t start, std::size_t end) const {
  if (const auto noun = noun_sense(text, start, end)) return *noun;
  for (const language::VerbHit& hit : verbs_.match(text, start)) {
    Sense sense = verb_senses_[hit.verb];
    if (sense.effect == Effect::Copula || start + hit.size < end) continue;
    sense.ending = hit.ending;
    return sense;
  }
  return {};
}

std::optional<language::Ending> KoreanModalityWords::predicate_ending(std::string_view word) const {
  for (std::size_t cut = language::character_at(word, 0).size; cut < word.size(); cut += language::character_at(word, cut).size) {
    const auto end = predicate_ends_.find(word.substr(cut));
    if (end == predicate_ends_.end()) continue;
    language::Ending ending = end->second;
    const auto shown = shown_tense(language::character_before(word, cut).code);
    if (shown) ending.tense = *shown;
    const bool plain_noun = ending.tense == language::Tense::None && ending.kind == language::EndingKind::Final;
    return plain_noun ? std::nullopt : std::optional(ending);
  }
  return std::nullopt;
}

bool KoreanModalityWords::ends_source(std::string_view word) const {
  return std::any_of(source_borders_.begin(), source_borders_.end(),
                     [&](const std::string& border) { return word.size() > 2 * border.size() && word.ends_with(border); });
}

std::optional<std::string> KoreanModalityWords::source_mark(std::string_view word) const {
  const auto found = sources_.find(word);
  return found == sources_.end() ? std::nullopt : std::optional(found->second);
}

EnglishModalityWords EnglishModalityWords::build(const WordLists& words, std::vector<Problem>& problems) {
  EnglishModalityWords built;
  for (const WordRow& row : words.list("modality-phrase"))
    built.senses_.push_back(
        {effect_of(row, problems), value_of(row, 1) != "behind", value_of(row, 1) != "before", value_of(row, 2) == "fixed"});
  built.phrases_ = language::EnglishVerbs::build(words, words.words("modality-phrase", "en"));
  built.transparent_ = word_set(words, "modality-transparent", "en");
  built.being_ = word_set(words, "modality-being", "en");
  built.light_gerunds_ = word_set(words, "modality-light-gerund", "en");
  built.circumstances_ = word_set(words, "modality-circumstance", "en");
  built.clause_words_ = word_set(words, "modality-clause-word", "en");
  built.infinitives_ = word_set(words, "modality-infinitive", "en");
  built.adverb_ends_ = words.words("modality-adverb-ending", "en");
  for (const WordRow& row : words.list("modality-contraction")) built.contractions_.emplace_back(row.word, effect_of(row, problems));
  return built;
}

Effect EnglishModalityWords::contraction(std::string_view lower) const {
  for (const auto& [ending, effect] : contractions_)
    if (lower.size() > ending.size() && lower.ends_with(ending)) return effect;
  return Effect::None;
}

bool EnglishModalityWords::is_transparent(std::string_view lower) const {
  return transparent_.contains(lower) ||
         std::any_of(adverb_ends_.begin(), adverb_ends_.end(), [&](const std::string& end) { return lower.ends_with(end); });
}

EnglishModalityWords::Hit EnglishModalityWords::match(std::string_view text, std::size_t offset) const {
  Hit longest;
  for (const language::EnglishVerbHit& hit : phrases_.match(text, offset)) {
    const Phrase& phrase = senses_[hit.verb];
    if (hit.size <= longest.size || (phrase.fixed && hit.form != language::EnglishForm::Base)) continue;
    longest = {phrase.effect, hit.size, phrase.before, phrase.behind};
  }
  return longest;
}

}  // namespace mannam::events
