// What goes in: Text and its date. What comes out: its times. Why it exists: it reads each sentence once from left to right, takes at each
// place the longest expression that the grammar and the word borders allow, joins its pieces and ranges, and has it resolved.
#include "times/find_times.h"

#include <algorithm>

#include "times/listed_weekdays.h"
#include "times/resolve_times.h"
#include "times/time_characters.h"
#include "times/time_grammar.h"
#include "times/word_borders.h"

namespace mannam::times {
namespace {

constexpr int most_pieces = 8;
constexpr std::uint32_t longest_bare = 200;  ///< bytes: no text that is only a time is longer

struct Expression {
  text::Span span;
  Slots slots;
  int kind = 0;
  std::uint32_t asked = 0;
  std::uint32_t behind = 0;  ///< the josa too
  std::uint32_t last = 0;    ///< where its last piece begins
  bool closed = false;
  bool final = false;  ///< the last piece asks for punctuation behind it
  std::vector<const std::string*> patterns;
  Border border;
};

struct Connector {
  std::string word;
  std::string closer;  ///< must stand behind the second end and belongs to the time
  std::string opener;  ///< must stand before the first
  bool spaced = false;
  bool bounded = false;  ///< the second end is where it stops: A와 B 사이
};

struct Found {
  Expression first;
  std::optional<Expression> second;
  text::Span span;
  Border border;
  bool bounded = false;
};

/// Nothing goes on behind `at`: it is the end, or punctuation that no figure follows.
bool closes(std::string_view text, std::size_t at) {
  const std::size_t next = skip_spaces(text, at);
  if (next == text.size()) return true;
  constexpr std::string_view punctuation = ".,;:!?)\"";
  return punctuation.find(text[next]) != punctuation.npos && (next + 1 == text.size() || !is_digit(text[next + 1]));
}

/// The text up to the end of a sentence, and whether it is tried as one that is nothing but times: there 2/15 and 1954 are dates too.
struct Reading {
  std::string_view text;
  bool bare = false;
};

/// Nothing in `span` but `founds`, their josa, white space, points and words that open a time ("at 3 pm").
bool is_bare(std::string_view text, text::Span span, const std::vector<Found>& founds, const std::vector<std::string>& openers) {
  std::size_t at = span.start;
  const auto only_marks_until = [&](std::size_t end) {
    for (bool begun = false; at < end;) {
      const auto opener = std::find_if(openers.begin(), openers.end(), [&](const std::string& word) {
        return !begun && text.substr(at, word.size()) == word && at + word.size() < end && text[at + word.size()] == ' ';
      });
      begun = is_letter(text[at]);
      if (opener != openers.end())
        at += opener->size();
      else if (std::string_view(" \t\r\n.,").find(text[at++]) == std::string_view::npos)
        return false;
    }
    return true;
  };
  for (const Found& found : founds) {
    if (found.first.slots.has(Slot::Nothing) || !only_marks_until(found.span.start)) return false;
    at = found.second ? found.span.end + found.border.size : found.first.behind;
  }
  return !founds.empty() && only_marks_until(span.end);
}

/// 1588-1234 is a number to call, not years.
bool runs_backwards(const Slots& slots) {
  return slots.has(Slot::Year) && slots.has(Slot::Year2) && slots.get(Slot::Year2) >= 100 &&
         slots.get(Slot::Year2) <= slots.get(Slot::Year);
}

/// 2003-04 is a season and no month; "final" marks a month said in figures.
bool is_season(const Slots& slots) {
  const bool month_only = slots.has(Slot::Final) && slots.has(Slot::Year) && slots.has(Slot::Month) && !slots.has(Slot::Day);
  return month_only && (slots.get(Slot::Year) + 1) % 100 == slots.get(Slot::Month);
}

/// 첫날 says a day only where days were spoken of.
bool says_something(const Found& found, const Spoken& spoken) {
  if (runs_backwards(found.first.slots) || is_season(found.first.slots)) return false;
  const Slots& slots = found.first.slots;
  return !slots.has(Slot::Nothing) && (!slots.has(Slot::NthDay) || spoken.range_start || slots.has(Slot::Month));
}

/// Where the quoted speech around `span` begins, one byte on; 0 outside. Quotations are in order of start: the last few before are enough.
std::uint32_t quotation_around(const text::Text& text, text::Span span) {
  auto behind = std::upper_bound(text.quotations.begin(), text.quotations.end(), span.start,
                                 [](std::uint32_t at, const text::Quotation& quotation) { return at < quotation.span.start; });
  for (int looked = 0; looked < 4 && behind != text.quotations.begin(); ++looked) {
    --behind;
    if (behind->speech && behind->span.contains(span)) return behind->span.start + 1;
  }
  return 0;
}

/// What was spoken of, in the text and in the quotation that is open: a day named in speech is not the day the text speaks of.
struct Memory {
  Spoken text;
  Spoken speech;
  std::uint32_t quotation = 0;

  Spoken& at(std::uint32_t place) {
    if (place == 0) return text;
    if (place != quotation) speech = text, quotation = place;
    return speech;
  }
};

bool is_searched(Zone zone) { return zone == Zone::Headline || zone == Zone::Caption || zone == Zone::Body; }

}  // namespace

struct TimeFinder::Parts {
  TimeGrammar grammar;
  WordBorders borders;
  std::vector<Connector> connectors;
  std::vector<std::string> openers;  ///< words before a time in a text that is nothing else
  std::vector<std::string> listing;  ///< words between the members of a list

  void extend(const Reading& reading, const Expression& so_far, int pieces, Expression& best) const;
  std::optional<Expression> longest(const Reading& reading, std::size_t at) const;
  std::optional<Found> with_range(const Reading& reading, const Expression& first) const;
  std::optional<Found> find_at(const Reading& reading, std::size_t at) const;
  std::vector<Found> find_all(const Reading& reading, text::Span span) const;
  Slots related(const Found& found, std::string_view text) const;
  TimeMention resolve(const text::Text& text, std::uint32_t sentence, const Found& found, Around around, Spoken& spoken) const;
  void find_in_sentence(const text::Text& text, std::uint32_t sentence, const std::optional<DateTime>& reference, Memory& memory,
                        std::vector<TimeMention>& mentions) const;
};

void TimeFinder::Parts::extend(const Reading& reading, const Expression& so_far, int pieces, Expression& best) const {
  const std::string_view text = reading.text;
  if (!reading.bare && so_far.slots.has(Slot::Alone)) return;
  // What a pattern asked for behind the time counts: "18일 전 지역" is no "18일 전".
  const bool longer = so_far.asked != best.asked ? so_far.asked > best.asked : so_far.span.end > best.span.end;
  const bool open = so_far.slots.has(Slot::Offset) || pieces == 1;  // "three days after" needs a date behind it
  if (longer && (!open || grammar.stands_alone(so_far.kind, reading.bare))) {
    Border border = borders.behind(text, so_far.asked);
    if (border.ends && (!so_far.final || closes(text, so_far.span.end))) {
      best = so_far;
      best.behind = so_far.asked + border.size;
      best.border = so_far.closed ? Border{true, 0, ""} : border;
    }
  }
  if (pieces == most_pieces || so_far.closed) return;
  std::vector<Piece> next;
  std::size_t matched = 0;
  for (const auto& [kind, at] : grammar.continuations(text, so_far.span.end, so_far.kind)) {
    if (!reading.bare && grammar.is_bare(kind)) continue;
    if (at != matched) next.clear(), matched = at, grammar.match(text, at, next);
    for (const Piece& piece : next) {
      Expression joined = so_far;
      if (piece.slots.has(Slot::Approximate)) joined.slots.drop(Slot::Approximate);  // 10여 년 전쯤 says it twice
      joined.slots.drop(Slot::Final);
      joined.final = piece.slots.has(Slot::Final);
      if (piece.kind != kind || !joined.slots.add(piece.slots)) continue;
      if (joined.slots.has(Slot::Outside)) joined.span.start = piece.start;
      joined.slots.drop(Slot::Outside);
      joined.span.end = piece.end;
      joined.last = piece.start;
      joined.kind = piece.kind;
      joined.asked = piece.asked;
      joined.closed = piece.closed;
      joined.patterns.push_back(piece.pattern);
      extend(reading, joined, pieces + 1, best);
    }
  }
}

std::optional<Expression> TimeFinder::Parts::longest(const Reading& reading, std::size_t at) const {
  std::vector<Piece> pieces;
  grammar.match(reading.text, at, pieces);
  Expression best;
  for (const Piece& piece : pieces) {
    const bool final = piece.slots.has(Slot::Final);
    extend(reading,
           {{piece.start, piece.end}, piece.slots, piece.kind, piece.asked, 0, piece.start, piece.closed, final, {piece.pattern}, {}}, 1,
           best);
  }
  if (best.span.empty()) return std::nullopt;
  return best;
}

/// "9일부터 12일까지", "오전 10시~11시 30분", "from Monday to Friday": `first` and what stands behind a connector.
std::optional<Found> TimeFinder::Parts::with_range(const Reading& reading, const Expression& first) const {
  const std::string_view text = reading.text;
  for (const Connector& connector : connectors) {
    std::size_t at = first.span.end;
    const std::size_t behind = skip_spaces(text, at);
    if (connector.spaced && behind == at) continue;
    if (connector.spaced || connector.word == "~" || text.substr(behind).starts_with(connector.word)) at = behind;
    const bool dash = connector.word == "~" && is_dash(character_at(text, at));
    if (!dash && text.substr(at, connector.word.size()) != connector.word) continue;
    at = skip_spaces(text, at + (dash ? character_at(text, at).size() : connector.word.size()));
    const auto opens = [&](std::size_t start) { return borders.direction_before(text, start) == connector.opener; };
    if (!connector.opener.empty() && !opens(first.span.start) && !opens(first.last)) continue;
    auto second = at < text.size() ? longest(reading, at) : std::nullopt;
    if (!second && !dash && borders.may_begin(text, behind)) second = longest(reading, behind);  // "and 2018" needs its "and"
    if (!second || second->slots.has(Slot::Nothing) || second->slots.has(Slot::Alone)) continue;
    const bool until_now = !connector.opener.empty() && second->slots.symbol(Slot::Reference) == Symbol::Present;
    if (second->slots.has(Slot::Reference) && !until_now) continue;
    if (second->slots.has(Slot::Unit) || first.slots.has(Slot::Unit)) continue;
    const bool loose = connector.closer.empty() && connector.opener.empty() && connector.word != "~";
    const bool years = first.slots.has(Slot::Year) && second->slots.has(Slot::Year);  // 2014 through May 2018
    if (loose && !years && second->kind != first.kind) continue;
    std::uint32_t end = second->span.end;
    Border border = second->border;
    if (!connector.closer.empty()) {
      const std::size_t closer = skip_spaces(text, end);
      if (text.substr(closer, connector.closer.size()) != connector.closer) continue;
      end = static_cast<std::uint32_t>(closer);
      end += static_cast<std::uint32_t>(connector.closer.size());
      border = borders.behind(text, end);
      border.ends = true;
    }
    return Found{first, std::move(second), {first.span.start, end}, border, connector.bounded};
  }
  return std::nullopt;
}

std::optional<Found> TimeFinder::Parts::find_at(const Reading& reading, std::size_t at) const {
  if (at > 0 && !WordBorders::starts_apart(reading.text, at)) return std::nullopt;  // nearly all places of Korean
  if (!grammar.may_start(reading.text, at) || !borders.may_begin(reading.text, at)) return std::nullopt;
  auto first = longest(reading, at);
  if (!first) return std::nullopt;
  if (first->span.start > at)  // "in March" asked for its "in"; "March 2022" did not
    if (auto later = longest(reading, first->span.start); later && later->span.end > first->span.end) first = std::move(later);
  if (!first->slots.has(Slot::Nothing))
    if (auto range = with_range(reading, *first)) return range;
  return Found{*first, std::nullopt, first->span, first->border, false};
}

std::vector<Found> TimeFinder::Parts::find_all(const Reading& reading, text::Span span) const {
  std::vector<Found> founds;
  for (std::size_t at = span.start; at < span.end;) {
    auto found = find_at(reading, at);
    const std::size_t next = at + character_size(reading.text, at);
    at = found ? std::max<std::size_t>(found->span.end, next) : next;
    if (found) founds.push_back(std::move(*found));
  }
  return founds;
}

/// 취임하기 1년 전 is a length before something that happened, and no date.
Slots TimeFinder::Parts::related(const Found& found, std::string_view text) const {
  Slots slots = found.first.slots;
  if (!slots.has(Slot::Ago) || !borders.happens_before(text, found.span.start)) return slots;
  slots.put(Slot::Direction, static_cast<int>(slots.get(Slot::Ago) < 0 ? Symbol::Before : Symbol::After));
  slots.drop(Slot::Ago);
  return slots;
}

TimeMention TimeFinder::Parts::resolve(const text::Text& text, std::uint32_t sentence, const Found& found, Around around,
                                       Spoken& spoken) const {
  const text::Sentence& around_it = text.sentences[sentence];
  TimeMention mention;
  mention.span = found.span;
  mention.sentence = sentence;
  for (const std::string* pattern : found.first.patterns) mention.why.push_back(*pattern);
  const std::string_view whole = text.bytes().substr(0, around_it.span.end);
  around.tense = borders.tense_around(text.bytes(), around_it.span, found.span, around_it.language == text::Language::Korean);
  around.saying = spoken.told && borders.says_behind(whole, found.span.end + found.border.size);
  around.happening = borders.happens_behind(whole, found.span.end + found.border.size);
  if (found.second) {
    for (const std::string* pattern : found.second->patterns) mention.why.push_back(*pattern);
    resolve_range(found.first.slots, found.second->slots, found.bounded, around, spoken, mention);
  } else {
    resolve_time(related(found, whole), around, spoken, mention);
  }
  mention.particle = text.bytes().substr(found.span.end, found.border.size);
  if (mention.direction == "none" && !found.second) {
    const std::string before = found.border.direction.empty() ? borders.direction_before(text.bytes(), found.span.start) : std::string();
    mention.direction = !found.border.direction.empty() ? found.border.direction : before.empty() || before == "between" ? "none" : before;
  }
  return mention;
}

void TimeFinder::Parts::find_in_sentence(const text::Text& text, std::uint32_t sentence, const std::optional<DateTime>& reference,
                                         Memory& memory, std::vector<TimeMention>& mentions) const {
  const text::Span span = text.sentences[sentence].span;
  const std::string_view whole = text.bytes().substr(0, span.end);
  Around around;
  if (reference) {
    around.document = Day(reference->date);
    if (reference->time) around.document_minutes = static_cast<int>(reference->time->count());
  }
  std::vector<Found> founds;
  if (text.sentences.size() == 1 && span.size() <= longest_bare) {
    founds = find_all({whole, true}, span);
    around.bare = is_bare(whole, span, founds, openers);
  }
  if (!around.bare) founds = find_all({whole, false}, span);
  std::vector<ListedTime> listed;
  for (Found& found : founds)
    if (!found.second) listed.push_back({found.span, &found.first.slots, found.first.kind});
  share_weeks(whole, listing, listed);
  share_months(whole, listing, listed);
  share_years(whole, listed);
  for (const Found& found : founds) {
    Spoken& spoken = memory.at(quotation_around(text, found.span));
    if (says_something(found, spoken)) mentions.push_back(resolve(text, sentence, found, around, spoken));
  }
}

TimeFinder::TimeFinder(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
TimeFinder::TimeFinder(TimeFinder&&) noexcept = default;
TimeFinder& TimeFinder::operator=(TimeFinder&&) noexcept = default;
TimeFinder::~TimeFinder() = default;

TimeFinder TimeFinder::build(const dictionary::WordLists& words, std::vector<Problem>& problems) {
  Parts parts{TimeGrammar::build(words, problems), WordBorders::build(words), {}, {}, {}};
  for (const dictionary::WordRow& row : words.list("time-opener")) parts.openers.push_back(row.word);
  for (const dictionary::WordRow& row : words.list("time-listing")) parts.listing.push_back(row.word);
  for (const dictionary::WordRow& row : words.list("time-range")) {
    const auto field = [&](std::size_t i) { return row.values.size() > i && row.values[i] != "none" ? row.values[i] : std::string(); };
    parts.connectors.push_back({row.word, field(0), field(1), is_letter(row.word[0]), field(2) == "bounded"});
  }
  return TimeFinder(std::make_unique<const Parts>(std::move(parts)));
}

std::vector<TimeMention> TimeFinder::find(const text::Text& text, const std::optional<DateTime>& reference) const {
  std::vector<TimeMention> mentions;
  Memory memory;
  std::uint32_t part = 0;
  const bool nothing_else =
      std::none_of(text.sentences.begin(), text.sentences.end(), [](const text::Sentence& sentence) { return is_searched(sentence.zone); });
  for (std::uint32_t i = 0; i < text.sentences.size(); ++i) {
    const text::Sentence& sentence = text.sentences[i];
    if (!is_searched(sentence.zone) && !nothing_else) continue;  // a text that is only a date line still says a date
    const bool own = sentence.part < text.parts.size() && text.parts[sentence.part].date.has_value();
    if (sentence.part != part && own) memory = {};
    part = sentence.part;
    parts_->find_in_sentence(text, i, own ? text.parts[sentence.part].date : reference, memory, mentions);
  }
  return mentions;
}

}  // namespace mannam::times
