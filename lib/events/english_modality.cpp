// What goes in: an English trigger in its sentence. What comes out: its modality. Why it exists: see english_modality.h.
//
// A verb is asked by what stands right in front of it, over words like be, also, soon: will | meet, is set to | meet, did not | meet. A
// noun is asked by the nearest phrases in front of it and behind it inside its clause: a proposed | meeting; talks | have been cancelled.
#include "events/english_modality.h"

#include <algorithm>
#include <string>
#include <vector>

#include "events/korean_modality.h"

namespace mannam::events {
namespace {

using language::EnglishForm;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }
bool is_apostrophe(std::string_view text, std::size_t at) { return text[at] == '\'' || text.substr(at).starts_with("\xE2\x80\x99"); }

/// A word, or the part of one behind an apostrophe ('s, n't, 'll).
struct Word {
  text::Span span;
  std::string lower;
  bool stops = false;  ///< a mark that ends a clause stands behind it
  EnglishModalityWords::Hit hit;
};

/// Comma and the like; dashes and curly double quotation marks.
bool is_stop(std::string_view text, std::size_t at) {
  constexpr std::string_view single = ",.;:?!\"";
  if (single.find(text[at]) != std::string_view::npos) return true;
  const std::string_view three = text.substr(at, 3);
  return three == "\xE2\x80\x93" || three == "\xE2\x80\x94" || three == "\xE2\x80\x9C" || three == "\xE2\x80\x9D";
}

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

/// didn't is did and not: contracted forms are told by their ending.
class WordReader {
 public:
  WordReader(const ModalityQuestion& question, const EnglishModalityWords& words) : question_(question), words_(words) {}

  std::vector<Word> read(text::Span span) const {
    std::vector<Word> found;
    for (std::uint32_t at = span.start; at < span.end;) {
      if (const std::uint32_t behind = behind_speech(at); behind > at) {
        if (!found.empty()) found.back().stops = true;
        at = behind;
      } else if (is_letter(question_.text[at]) && !quote_mark(at)) {
        const std::uint32_t end = word_end(at, span.end);
        add(found, {at, end});
        at = end;
      } else {
        if (is_stop(question_.text, at) && !found.empty()) found.back().stops = true;
        ++at;
      }
    }
    return found;
  }

 private:
  bool quote_mark(std::uint32_t at) const { return question_.text.substr(at).starts_with("\xE2\x80"); }

  std::uint32_t behind_speech(std::uint32_t at) const {
    for (const text::Quotation& each : question_.quotations)
      if (each.speech && each.span.start == at && !each.span.contains(question_.trigger)) return each.span.end;
    return at;
  }

  std::uint32_t word_end(std::uint32_t at, std::uint32_t end) const {
    while (at < end && is_letter(question_.text[at])) {
      if (quote_mark(at) && !(is_apostrophe(question_.text, at) && at + 3 < end && is_letter(question_.text[at + 3]))) return at;
      ++at;
      if (at + 1 < end && question_.text[at] == '\'' && is_letter(question_.text[at + 1])) ++at;
    }
    return at;
  }

  void add(std::vector<Word>& found, text::Span span) const {
    Word word{span, lower_case(span.of(question_.text)), false, words_.match(question_.text, span.start)};
    if (const Effect effect = words_.contraction(word.lower); effect != Effect::None)
      word.hit = {effect, static_cast<std::uint32_t>(word.lower.size())};
    found.push_back(std::move(word));
  }

  const ModalityQuestion& question_;
  const EnglishModalityWords& words_;
};

class EnglishReading {
 public:
  EnglishReading(const ModalityQuestion& question, const EnglishModalityWords& words) : question_(question), words_(words) {
    const text::Span voice = voice_of(question);
    const WordReader reader(question, words);
    front_ = reader.read({voice.start, question.trigger.start});
    behind_ = reader.read({question.trigger.end, voice.end});
  }

  ModalityAnswer read() const {
    ModalityAnswer answer;
    answer.modality = dated(question_.form ? verb() : noun());
    const auto hearsay = [](const Word& word) { return word.hit.effect == Effect::Hearsay || word.hit.effect == Effect::Rumour; };
    answer.reported = std::any_of(front_.begin(), front_.end(), hearsay) || std::any_of(behind_.begin(), behind_.end(), hearsay);
    answer.attribution = source(front_);
    if (answer.attribution.empty()) answer.attribution = source(behind_);
    if (answer.attribution.empty()) answer.attribution = source_of_headline();
    answer.reported = answer.reported || !answer.attribution.empty();
    return answer;
  }

 private:
  Modality dated(std::optional<Modality> modality) const {
    const Modality told = modality.value_or(Modality::Happened);
    const bool done = told == Modality::Happened || told == Modality::Ongoing;
    const bool past = question_.form == EnglishForm::Past || question_.form == EnglishForm::Participle;
    const bool due = question_.relation == TimeRelation::SameDay || question_.relation == TimeRelation::After;
    if (told == Modality::Ongoing && question_.form == EnglishForm::Gerund && due) return Modality::Planned;  // "is meeting B on Thursday"
    if (done && question_.relation == TimeRelation::After && !(past && told == Modality::Happened)) return Modality::Planned;
    if (told == Modality::Planned && question_.relation == TimeRelation::Before && soft_) return Modality::Happened;
    return told;
  }

  /// The phrase in front that ends right where `end` starts, nothing but a space between.
  const Word* phrase_ending_at(std::size_t index, std::uint32_t end) const {
    for (std::size_t k = index + 1; k > 0 && index + 1 - k < 5; --k) {
      const Word& word = front_[k - 1];
      if (!word.hit.before || word.hit.effect == Effect::None) continue;
      const std::uint32_t last = std::max(word.span.start + word.hit.size, word.span.end);
      if (last <= end && last >= front_[index].span.end) return &word;
    }
    return nullptr;
  }

  std::optional<Modality> verb() const {
    bool being = false, to = false;
    for (std::size_t i = front_.size(); i > 0; --i) {
      const Word& word = front_[i - 1];
      if (word.stops) break;
      const std::uint32_t end = i < front_.size() ? front_[i].span.start : question_.trigger.start;
      if (const Word* phrase = phrase_ending_at(i - 1, end); phrase && modality_of(phrase->hit.effect)) return told_by(*phrase);
      being = being || words_.is_being(word.lower);
      to = to || words_.is_infinitive(word.lower);
      if (!words_.is_transparent(word.lower)) break;
    }
    if (*question_.form == EnglishForm::Base && (to || joined_infinitive())) return soft(Modality::Planned);
    if (*question_.form != EnglishForm::Gerund) return Modality::Happened;
    return being ? Modality::Ongoing : noun();  // "the meeting" may come as a form of meet
  }

  /// A headline's "A to open the plant, meet B": the second verb shares the to of the first, which small letters follow.
  bool joined_infinitive() const {
    if (question_.zone != Zone::Headline) return false;
    for (std::size_t i = front_.size(); i-- > 0;) {
      if (words_.opens_clause(front_[i].lower)) return false;
      const bool verb = i + 1 < front_.size() && front_[i + 1].span.of(question_.text) == front_[i + 1].lower;
      if (words_.is_infinitive(front_[i].lower) && verb) return true;
    }
    return false;
  }

  /// "No" before a will: will not meet. Looks one phrase further for what a `not` denies.
  std::optional<Modality> told_by(const Word& phrase) const {
    if (phrase.hit.effect == Effect::Soon) return soft(Modality::Planned);
    const auto index = static_cast<std::size_t>(&phrase - front_.data());
    if (index > 0 && front_[index - 1].hit.effect == Effect::Denied && !front_[index - 1].stops) return Modality::Denied;
    return modality_of(phrase.hit.effect);
  }

  std::optional<Modality> soft(Modality modality) const {
    soft_ = true;
    return modality;
  }

  /// The nearest phrase of the clause in front of the trigger.
  std::optional<Modality> clause_in_front() const {
    constexpr std::size_t reach = 8, near = 4;
    bool circumstance = false;
    for (std::size_t i = front_.size(); i > 0 && front_.size() - i < reach; --i) {
      const Word& word = front_[i - 1];
      const bool joins = i == front_.size() && question_.form == EnglishForm::Gerund;  // …, meeting Ada Lee on the way
      if (word.stops && !joins) break;
      const auto told = word.hit.before && modality_of(word.hit.effect) ? told_by(word) : std::nullopt;
      if (told && (!circumstance || *told == Modality::Planned)) return told;
      if (told) return std::nullopt;
      circumstance = circumstance || (front_.size() - i < near && words_.is_circumstance(word.lower));
      if (words_.opens_clause(word.lower)) break;
    }
    return std::nullopt;
  }

  std::optional<Modality> clause_behind() const {
    if (const std::optional<Modality> near = clause_behind(0)) return near;
    std::size_t first = 0;
    while (first < behind_.size() && behind_[first].span.start < question_.sides_end) ++first;
    return first == 0 ? std::nullopt : clause_behind(first);  // "talks between A and B | could be held"
  }

  std::optional<Modality> clause_behind(std::size_t first) const {
    constexpr std::size_t reach = 8;
    std::optional<Modality> told;
    for (std::size_t i = first; i < behind_.size() && i < first + reach; ++i) {
      const Word& word = behind_[i];
      if (words_.opens_clause(word.lower)) break;
      if (const auto modality = modality_of(word.hit.effect); modality && word.hit.behind)
        told = told ? std::max(*told, *modality) : *modality;
      if (word.stops) break;
    }
    return told;
  }

  bool is_ongoing_in_front() const {
    constexpr std::size_t reach = 4;
    for (std::size_t i = front_.size(); i > 1 && front_.size() - i < reach; --i)
      if (words_.is_light_gerund(front_[i - 1].lower) && words_.is_being(front_[i - 2].lower)) return true;
    return false;
  }

  std::optional<Modality> noun() const {
    const std::optional<Modality> before = clause_in_front();
    const std::optional<Modality> behind = before == Modality::Happened ? std::nullopt : clause_behind();
    const bool ends = behind == Modality::Denied || behind == Modality::Cancelled;  // "a plan for talks was shelved"
    if (before && !ends) return before;
    if (behind) return behind;
    return is_ongoing_in_front() ? std::optional(Modality::Ongoing) : std::nullopt;
  }

  /// "Okafor met Brandt — foreign ministry": who says so stands behind the last dash of a headline.
  text::Span source_of_headline() const {
    constexpr std::size_t longest = 5;  // words
    if (question_.zone != Zone::Headline) return {};
    const std::string_view rest = text::Span{question_.trigger.end, question_.sentence.end}.of(question_.text);
    const std::size_t dash = rest.rfind(" \xE2\x80\x94 ");
    if (dash == rest.npos) return {};
    const auto start = static_cast<std::uint32_t>(question_.trigger.end + dash + 5);
    std::vector<const Word*> words;
    for (const Word& word : behind_)
      if (word.span.start >= start) words.push_back(&word);
    if (words.empty() || words.size() > longest || words.front()->span.start != start) return {};
    return {start, words.back()->span.end};
  }

  /// according to the company: up to the next mark or clause.
  text::Span source(const std::vector<Word>& words) const {
    constexpr std::size_t longest = 8;
    for (std::size_t i = 0; i + 2 < words.size() + 1; ++i) {
      if (words[i].hit.effect != Effect::Source) continue;
      const std::uint32_t behind = words[i].span.start + words[i].hit.size;
      std::size_t first = i;
      while (first < words.size() && words[first].span.start < behind) ++first;
      if (first == words.size()) return {};
      std::size_t last = first;
      while (last + 1 < words.size() && last - first < longest && !words[last].stops && !words_.opens_clause(words[last + 1].lower)) ++last;
      return {words[first].span.start, words[last].span.end};
    }
    return {};
  }

  const ModalityQuestion& question_;
  const EnglishModalityWords& words_;
  std::vector<Word> front_;
  std::vector<Word> behind_;
  mutable bool soft_ = false;
};

}  // namespace

ModalityAnswer read_english_modality(const ModalityQuestion& question, const EnglishModalityWords& words) {
  return EnglishReading(question, words).read();
}

std::vector<ModalityClue> english_clues(const ModalityQuestion& question, const EnglishModalityWords& words) {
  std::vector<ModalityClue> found;
  for (const Word& word : WordReader(question, words).read(question.sentence)) {
    const text::Span phrase{word.span.start, std::max(word.span.end, word.span.start + word.hit.size)};
    if (word.hit.effect != Effect::None && !phrase.overlaps(question.trigger)) found.push_back({phrase, name_of(word.hit.effect)});
  }
  return found;
}

}  // namespace mannam::events
