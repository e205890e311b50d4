// What goes in: a sentence. What comes out: the trigger words of all packs in it, with their forms. Why it exists: only clauses with a
// trigger are matched, so this is the one part of the stage that reads every word.
#include <algorithm>

#include "events/rule_book.h"
#include "text/clauses.h"

namespace mannam::events {
namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

bool is_latin(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_hangul(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size()) return false;
  const auto first = static_cast<unsigned char>(text[at]);
  return first >= 0xEA && first <= 0xED;
}

std::uint32_t skip_space(std::string_view text, std::uint32_t at, std::uint32_t end) {
  while (at < end && is_space(text[at])) ++at;
  return at;
}

std::uint32_t word_end(std::string_view text, std::uint32_t at, std::uint32_t end) {
  while (at < end && !is_space(text[at])) ++at;
  return at;
}

/// Rules of both, in order of file.
void add_rules(std::vector<std::uint32_t>& into, const std::vector<std::uint32_t>& more) {
  into.insert(into.end(), more.begin(), more.end());
  std::sort(into.begin(), into.end());
  into.erase(std::unique(into.begin(), into.end()), into.end());
}

void add(std::vector<Trigger>& into, Trigger made) {
  for (Trigger& old : into)
    if (old.word == made.word && old.whole.start == made.whole.start && old.verb == made.verb && old.lemma == made.lemma) {
      add_rules(old.rules, made.rules);
      if (made.whole.end > old.whole.end) old.whole = made.whole, old.ending = made.ending;
      return;
    }
  into.push_back(std::move(made));
}

/// "Meet the parents": at the start of a sentence an order, in a sentence of small letters the name of a film or book.
bool is_title_or_order(std::string_view text, std::uint32_t verb, const text::Sentence& sentence) {
  const bool capital = text[verb] >= 'A' && text[verb] <= 'Z';
  return verb == sentence.span.start || (capital && sentence.zone == Zone::Body);
}

}  // namespace

std::vector<Trigger> RuleBook::triggers(std::string_view text, const text::Sentence& sentence) const {
  return triggers(text, sentence, text::plain_words(text, sentence.span));
}

std::vector<Trigger> RuleBook::triggers(std::string_view text, const text::Sentence& sentence, const std::vector<text::Span>& words) const {
  std::vector<Trigger> found;
  for (const text::Span word : words) {
    if (sentence.language == text::Language::Korean) {
      korean_word(text, word, sentence.span, found);
      korean_nouns(text, word, sentence.span, found);
    } else {
      english_word(text, word, sentence, found);
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const Trigger& a, const Trigger& b) { return a.word.start < b.word.start; });
  return found;
}

void RuleBook::korean_word(std::string_view text, text::Span word, text::Span sentence, std::vector<Trigger>& into) const {
  for (const language::VerbHit& hit : korean_verbs_->match(text.substr(0, sentence.end), word.start)) {
    const auto uses = korean_.uses_of_verb.find(hit.verb);
    if (uses == korean_.uses_of_verb.end()) continue;
    Trigger made;
    made.word = made.whole = {word.start, word.start + hit.size};
    made.verb = true;
    made.ending = hit.ending;
    made.lemma = korean_.verb_list[hit.verb];
    for (const std::uint32_t use : uses->second) add_rules(made.rules, korean_.uses[use].rules);
    add(into, std::move(made));
  }
}

/// Nouns end a word (정상회담을) or stand before its particle or 하다; 회의록 is none.
void RuleBook::korean_nouns(std::string_view text, text::Span word, text::Span sentence, std::vector<Trigger>& into) const {
  for (std::uint32_t at = word.start; at + 3 <= word.end; at += is_hangul(text, at) ? 3 : 1) {
    if (!is_hangul(text, at) || korean_.noun_firsts[language::character_at(text, at).code] == 0) continue;
    const auto found = korean_.nouns.find(text.substr(at, 3));
    if (found == korean_.nouns.end()) continue;
    for (const std::uint32_t number : found->second) {
      const WordUse& use = korean_.uses[number];
      if (text.substr(at, std::min<std::size_t>(use.lemma.size(), sentence.end - at)) != use.lemma) continue;
      add_noun(text, use, {at, at + static_cast<std::uint32_t>(use.lemma.size())}, word.end, sentence, into);
    }
  }
}

void RuleBook::add_noun(std::string_view text, const WordUse& use, text::Span noun, std::uint32_t, text::Span sentence,
                        std::vector<Trigger>& into) const {
  const language::Particle particle = particles_.match(text.substr(0, sentence.end), noun.end);
  const bool ends = noun.end >= sentence.end || !is_hangul(text, noun.end);
  if (!ends && particle.size == 0) return;
  Trigger made;
  made.word = made.whole = noun;
  made.lemma = use.lemma;
  made.rules = use.rules;
  const std::string_view josa = text.substr(noun.end, particle.size);
  bool carried = false;
  const bool may_carry =
      josa.empty() || use.particles.empty() || use.particles.contains(std::string(josa)) || (particle.functions & language::Also);
  std::uint32_t at = skip_space(text, noun.end + particle.size, sentence.end);
  for (int words = 0; may_carry && words < 2 && at < sentence.end && !carried; ++words) {
    for (const language::VerbHit& hit : korean_verbs_->match(text.substr(0, sentence.end), at)) {
      if (!korean_.light.contains(hit.verb) || (!use.light.empty() && !use.light.contains(korean_.verb_list[hit.verb]))) continue;
      made.whole.end = at + hit.size;
      made.ending = hit.ending;
      carried = true;
      break;
    }
    at = skip_space(text, word_end(text, at, sentence.end), sentence.end);
  }
  if (carried || !use.needs_light) add(into, std::move(made));
}

/// "the third meeting between", "a meeting Ada Lee left": the gerund of a verb is a noun behind an article, a name's mark or a hyphen, and
/// in front of what is no object of it, unless a form of be stands in front: "are meeting on Monday".
bool RuleBook::is_noun(std::string_view text, text::Span gerund, text::Span sentence) const {
  std::uint32_t end = gerund.start;
  while (end > sentence.start && is_space(text[end - 1])) --end;
  std::uint32_t start = end;
  while (start > sentence.start && !is_space(text[start - 1])) --start;
  const std::string before = lower_case(text.substr(start, end - start));
  if (being_.contains(before)) return false;
  const std::string_view tail = std::string_view(before).substr(before.size() - std::min<std::size_t>(before.size(), 4));
  const bool owner = std::any_of(possessives_.begin(), possessives_.end(), [&](const std::string& mark) { return tail.ends_with(mark); });
  if (owner || before_noun_.contains(before) || before.find('-') != before.npos) return true;
  const std::uint32_t next = skip_space(text, gerund.end, sentence.end);
  std::uint32_t stop = next;
  while (stop < sentence.end && (is_latin(text[stop]) || text[stop] == '\'')) ++stop;
  return stop == next || next == gerund.end || behind_noun_.contains(lower_case(text.substr(next, stop - next)));
}

void RuleBook::english_word(std::string_view text, text::Span word, const text::Sentence& sentence, std::vector<Trigger>& into) const {
  const std::string_view rest = text.substr(0, sentence.span.end);
  for (const language::EnglishVerbHit& hit : english_verbs_->match(rest, word.start)) {
    const auto uses = english_.uses_of_verb.find(hit.verb);
    if (uses == english_.uses_of_verb.end()) continue;
    Trigger made;
    made.word = made.whole = {word.start, word.start + hit.size};
    const std::string shown = lower_case(made.word.of(text));
    const bool gerund =
        hit.form == language::EnglishForm::Gerund && english_.nouns.contains(std::string_view(shown).substr(0, shown.find(' ')));
    if (hit.form == language::EnglishForm::Base && is_title_or_order(text, word.start, sentence)) continue;
    if (gerund && is_noun(rest, made.word, sentence.span)) continue;
    made.verb = true;
    made.form = hit.form;
    made.lemma = english_.verb_list[hit.verb];
    for (const std::uint32_t use : uses->second) add_rules(made.rules, english_.uses[use].rules);
    add(into, std::move(made));
  }
  // A compound's last part counts: pre-meeting, mini-summit.
  std::uint32_t start = word.start;
  for (std::uint32_t at = word.start; at < word.end; ++at)
    if (text[at] == '-') start = at + 1;
  std::string first = lower_case(text.substr(start, word.end - start));
  if (const std::size_t mark = first.find_first_of("'\xE2"); mark != first.npos) first.resize(mark);  // the summit's
  for (const bool plural : {false, true}) {
    if (plural && !first.ends_with('s')) break;
    const auto found = english_.nouns.find(std::string_view(first).substr(0, first.size() - (plural ? 1 : 0)));
    if (found == english_.nouns.end()) continue;
    for (const std::uint32_t number : found->second) {
      const WordUse& use = english_.uses[number];
      const std::size_t beyond = use.lemma.find(' ');
      const std::string_view tail = beyond == use.lemma.npos ? std::string_view() : std::string_view(use.lemma).substr(beyond);
      const std::uint32_t head = start + static_cast<std::uint32_t>(first.size());
      if (lower_case(rest.substr(head, tail.size())) != tail) continue;
      Trigger made;
      made.word = made.whole = {start, head + static_cast<std::uint32_t>(tail.size())};
      made.lemma = use.lemma;
      made.rules = use.rules;
      if (!use.needs_light || carried(rest, use, sentence.span, made)) add(into, std::move(made));
    }
  }
}

/// English: one of the noun's verbs stands in front of it, within nine words: "held a long meeting".
bool RuleBook::carried(std::string_view text, const WordUse& use, text::Span sentence, Trigger& into) const {
  std::uint32_t at = into.word.start;
  for (int words = 0; words < 9; ++words) {
    while (at > sentence.start && is_space(text[at - 1])) --at;
    if (at == sentence.start || text[at - 1] == '.') return false;
    while (at > sentence.start && !is_space(text[at - 1])) --at;
    for (const language::EnglishVerbHit& hit : english_verbs_->match(text, at)) {
      if (!use.light.contains(english_.verb_list[hit.verb])) continue;
      into.whole.start = at;
      into.form = hit.form;
      return true;
    }
  }
  return false;
}

}  // namespace mannam::events
