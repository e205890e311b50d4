// What goes in: Text and the dictionary. What comes out: every hit. Why it exists: see find_names.h. Each place of the text is looked up at
// most once: word starts, script changes, and the ends of hits inside a joined token.
#include "names/find_names.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "language/scripts.h"
#include "names/compiled_names.h"
#include "names/country_letters.h"
#include "names/doubtful_names.h"
#include "names/matcher.h"
#include "names/matcher_builder.h"
#include "names/name_forms.h"
#include "names/romanised_people.h"
#include "names/squeezed_text.h"
#include "names/unknown_names.h"

namespace mannam::names {
namespace {

using dictionary::EntryType;
using dictionary::FormKind;
using language::Character;
using language::character_at;
using language::character_before;
using language::is_hangul;
using language::Script;
using language::script_of;

/// Behind `'s` or `’s` no letter may follow.
std::uint32_t possessive_size(std::string_view text, std::uint32_t at) {
  std::uint32_t size = 0;
  for (const std::string_view mark : {std::string_view("'s"), std::string_view("\u2019s")})
    if (text.substr(at).starts_with(mark)) size = static_cast<std::uint32_t>(mark.size());
  return size > 0 && script_of(character_at(text, at + size).code) == Script::None ? size : 0;
}

/// SK, 오픈AI: such a name may run into the next one (SKCEO, 오픈AICEO).
bool ends_in_capitals(std::string_view name) {
  return name.size() >= 2 && language::is_ascii_upper(static_cast<unsigned char>(name[name.size() - 1])) &&
         language::is_ascii_upper(static_cast<unsigned char>(name[name.size() - 2]));
}

/// A closing quotation mark, or a Latin letter: what stands behind in Hangul may be its particle.
bool may_take_particle(std::string_view text, std::uint32_t at) {
  const Character before = character_before(text, at);
  constexpr std::u32string_view closing = U"\u2019\u201d\u300d\u300f\u3009\u300b";
  if (closing.find(before.code) != closing.npos || script_of(before.code) == Script::Latin) return true;
  if (before.code != '"' && before.code != '\'') return false;
  return at > 1 && text[at - 2] != ' ' && text[at - 2] != '\n' && text[at - 2] != '(';
}

constexpr std::uint8_t any_name = 1, suffix_title = 2;

}  // namespace

struct NameFinder::Parts {
  const dictionary::Contents* contents = nullptr;
  OwnedTables owned;  ///< empty where the tables are somebody else's
  std::optional<Matcher> matcher;
  language::Particles particles;
  CountryLetters letters;
  RomanisedPeople romanised;
  std::optional<UnknownNames> unknown;
};

namespace {

/// Finds the hits of one sentence.
class SentenceReader {
 public:
  SentenceReader(const dictionary::Contents& contents, std::string_view text, text::Span span, Hits& hits)
      : contents_(contents), text_(text.substr(0, span.end)), span_(span), hits_(hits), joined_(span.size() + 1, 0) {}

  /// `found` is what starts at the word starts of this sentence, in order.
  template <class FinderParts>
  void read(const FinderParts& parts, std::span<const Found> found) {
    const std::size_t first = hits_.size();
    Script before = Script::None;
    for (std::uint32_t at = span_.start; at < span_.end;) {
      const Character character = character_at(text_, at);
      const Script here = script_of(character.code);
      const bool starts = is_word_start(before, here);
      if (starts) {
        const auto behind = std::find_if(found.begin(), found.end(), [&](const Found& name) { return name.start != at; });
        const auto count = static_cast<std::size_t>(behind - found.begin());
        for (const Found& name : found.first(count)) read_found(parts, name, true);
        found = found.subspan(count);
      } else if (joined_[at - span_.start] != 0) {
        found_inside_.clear();
        parts.matcher->find_at(text_, at, span_.end, found_inside_);
        for (const Found& name : found_inside_) read_found(parts, name, false);
      }
      if (starts && here == Script::Hangul) parts.letters.find_compound(text_, at, parts.particles, hits_);
      before = here;
      at += std::max(character.size, 1u);
    }
    settle(first);
    parts.unknown->find(text_, span_, first, hits_);
    parts.romanised.find(text_, span_, parts.particles, first, hits_);
    sort(first);
  }

 private:
  template <class FinderParts>
  void read_found(const FinderParts& parts, const Found& found, bool starts) {
    const Form form = parts.matcher->forms().at(found.form);
    if (form.entry != dictionary::no_entry && form.entry >= contents_.entries.size()) return;
    if (!starts && !may_join(form, joined_[found.start - span_.start])) return;
    if (starts && form.hangul && may_take_particle(text_, found.start) &&
        parts.particles.match(text_, found.start).size == found.end - found.start)
      return;  // 이란 of “…”이란 말
    Hit hit;
    hit.span = {found.start, found.end};
    hit.entry = form.entry;
    hit.type = form.type;
    hit.form = form.kind;
    hit.derivation = found.derivation;
    hit.weak = form.weak;
    if (form.entry == dictionary::no_entry) hit.why = {"surname of many"};
    hit.word_start = starts;
    if (form.kind == FormKind::Hanja && form.type == EntryType::Place) {
      const LetterReading reading = parts.letters.read_hanja(text_, hit.span, parts.particles);
      if (reading == LetterReading::Other) return;
      hit.weak = hit.weak || reading == LetterReading::Doubtful;
    }
    if (read_end(parts, form, hit)) hits_.push_back(std::move(hit));
  }

  /// Inside a joined token: any strong name of two letters, or a title that may be fused.
  bool may_join(const Form& form, std::uint8_t flags) const {
    if (form.type == EntryType::Title) return !form.hangul || (form.entry != dictionary::no_entry && contents_.entries[form.entry].suffix);
    return (flags & any_name) && !form.weak && form.text.size() >= (form.hangul ? 6u : 2u);
  }

  /// What stands behind the hit: particle, suffix, another name, or the rest of a word that the hit is no name in.
  template <class FinderParts>
  bool read_end(const FinderParts& parts, const Form& form, Hit& hit) {
    const std::uint32_t end = hit.span.end;
    const Script last = script_of(character_before(text_, end).code);
    const Character next = character_at(text_, end);
    const Script behind = script_of(next.code);
    if (last == Script::Latin || last == Script::Digit) {
      if (behind == Script::Latin || behind == Script::Digit) return read_latin_end(form, next, hit);
      if (const std::uint32_t size = possessive_size(text_, end)) {
        hit.particle = {end, end + size};
        hit.particle_functions = language::Of;
      }
    }
    if (behind != Script::Hangul) return true;
    return read_hangul_end(parts, form, last, hit);
  }

  bool read_latin_end(const Form& form, Character next, Hit& hit) {
    const bool plural =
        form.type == EntryType::Title && next.code == 's' && script_of(character_at(text_, hit.span.end + 1).code) == Script::None;
    if (plural) {
      hit.why = {"plural"};
      return true;
    }
    if (!ends_in_capitals(form.text) || !language::is_upper(next.code)) return false;
    hit.word_end = false;
    joined_[hit.span.end - span_.start] |= any_name;
    return true;
  }

  template <class FinderParts>
  bool read_hangul_end(const FinderParts& parts, const Form& form, Script last, Hit& hit) {
    const std::uint32_t end = hit.span.end;
    const language::NameTail tail = parts.particles.tail(text_, end);
    if (tail.particle.size > 0 && tail.same) {
      hit.particle = {end + tail.suffix, end + tail.suffix + tail.particle.size};
      hit.particle_functions = tail.particle.functions;
      if (!tail.particle.agrees) hit.confidence = 0.7;
    }
    if (last == Script::Han) return true;
    hit.word_end = tail.complete;
    if (form.type != EntryType::Title && hit.span.size() >= 6) {
      joined_[end - span_.start] |= any_name;
      const bool body = form.type == EntryType::Organization || form.type == EntryType::Place;
      if (body && last == Script::Hangul) joined_[end - 3 - span_.start] |= suffix_title;
    } else if (form.acronym || (form.type == EntryType::Title && hit.span.size() >= 6)) {
      joined_[end - span_.start] |= any_name;
    }
    return true;
  }

  /// A name in front of a fused title ends there; a Latin name inside a token of which the rest is no name is none.
  void settle(std::size_t first) {
    sort(first);
    const auto begin = hits_.begin() + static_cast<std::ptrdiff_t>(first);
    if (std::all_of(begin, hits_.end(), [](const Hit& hit) { return hit.word_end; })) return drop_repeats(first);
    std::map<std::uint32_t, bool> ends_well;  // start of a hit → the token is names to its end; titles only for Hangul
    for (std::size_t i = hits_.size(); i-- > first;) {
      Hit& hit = hits_[i];
      if (!hit.word_end) {
        const auto next = ends_well.find(hit.span.end);
        const bool latin = script_of(character_before(text_, hit.span.end).code) == Script::Latin &&
                           script_of(character_at(text_, hit.span.end).code) == Script::Latin;
        hit.word_end = next != ends_well.end() && (next->second || latin);
        if (latin && !hit.word_end) hit.confidence = 0;
        if (hit.weak && !hit.word_end) hit.confidence = 0;
      }
      if (hit.word_end && hit.confidence > 0) ends_well[hit.span.start] |= hit.type == EntryType::Title;
    }
    drop_repeats(first);
  }

  void sort(std::size_t first) {
    std::sort(hits_.begin() + static_cast<std::ptrdiff_t>(first), hits_.end(), [this](const Hit& a, const Hit& b) { return before(a, b); });
  }

  /// Entries by id, so that their order in the dictionary does not show.
  bool before(const Hit& a, const Hit& b) const {
    const auto place = [](const Hit& hit) { return std::tuple(hit.span.start, -static_cast<std::int64_t>(hit.span.end), hit.type); };
    if (place(a) != place(b)) return place(a) < place(b);
    if (a.entry != b.entry) return id_of(a) < id_of(b);
    return std::tuple(a.weak, a.derivation, a.form) < std::tuple(b.weak, b.derivation, b.form);
  }
  std::string_view id_of(const Hit& hit) const { return hit.entry == dictionary::no_entry ? "~" : contents_.entries.id(hit.entry); }

  static bool repeats(const Hit& a, const Hit& b) { return a.span == b.span && a.entry == b.entry && a.type == b.type; }

  /// One hit for an entry and a span; a near spelling only where nothing is spelt just so.
  void drop_repeats(std::size_t first) {
    bool all_good = true;
    for (std::size_t i = first; i < hits_.size() && all_good; ++i)
      all_good =
          hits_[i].confidence != 0 && hits_[i].derivation != Derivation::NearSpelling && (i == first || !repeats(hits_[i - 1], hits_[i]));
    if (all_good) return;
    Hits kept;
    for (std::size_t i = first; i < hits_.size(); ++i) {
      Hit& hit = hits_[i];
      if (hit.confidence == 0) continue;
      if (!kept.empty() && repeats(kept.back(), hit)) continue;
      if (hit.derivation == Derivation::NearSpelling) {
        if (!hit.word_start || !hit.word_end || spelt_just_so(first, hit.span)) continue;
        hit.weak = hit.weak || hit.span.size() <= 9;
        hit.confidence = 0.7;
        hit.why = {"near spelling"};
      }
      kept.push_back(std::move(hit));
    }
    hits_.resize(first);
    hits_.insert(hits_.end(), std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()));
  }

  /// Hits are sorted by start, so those of one span stand together.
  bool spelt_just_so(std::size_t first, text::Span span) const {
    const auto same = std::lower_bound(hits_.begin() + static_cast<std::ptrdiff_t>(first), hits_.end(), span.start,
                                       [](const Hit& hit, std::uint32_t start) { return hit.span.start < start; });
    for (auto hit = same; hit != hits_.end() && hit->span.start == span.start; ++hit)
      if (hit->span.end >= span.end && hit->derivation != Derivation::NearSpelling && hit->confidence > 0) return true;
    return false;
  }

  const dictionary::Contents& contents_;
  std::string_view text_;
  text::Span span_;
  Hits& hits_;
  std::vector<std::uint8_t> joined_;
  std::vector<Found> found_inside_;
};

}  // namespace

NameFinder::NameFinder(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
NameFinder::NameFinder(NameFinder&&) noexcept = default;
NameFinder& NameFinder::operator=(NameFinder&&) noexcept = default;
NameFinder::~NameFinder() = default;

NameFinder NameFinder::build(const dictionary::Contents& contents) {
  if (const std::optional<MatcherTables> tables = compiled_tables(contents)) return build(contents, *tables);
  const NameForms forms = derive_forms(contents, read_name_parts(contents.words));
  auto parts = std::make_unique<Parts>();
  parts->owned = build_tables(forms.forms);
  const MatcherTables tables = parts->owned.view();
  return build(contents, tables, std::move(parts));
}

NameFinder NameFinder::build(const dictionary::Contents& contents, const MatcherTables& tables) {
  return build(contents, tables, std::make_unique<Parts>());
}

NameFinder NameFinder::build(const dictionary::Contents& contents, const MatcherTables& tables, std::unique_ptr<Parts> parts) {
  parts->contents = &contents;
  parts->matcher.emplace(tables);
  parts->particles = language::Particles::build(contents.words);
  parts->letters = CountryLetters::build(contents);
  parts->romanised = RomanisedPeople::build(contents);
  parts->unknown.emplace(UnknownNames::build(contents, parts->particles));
  return NameFinder(std::move(parts));
}

Hits NameFinder::find(const text::Text& text) const {
  std::vector<text::Span> sentences;
  sentences.reserve(text.sentences.size());
  for (const text::Sentence& sentence : text.sentences) sentences.push_back(sentence.span);
  std::vector<Found> found;
  parts_->matcher->find_all(text.bytes(), sentences, found);
  Hits hits;
  auto first = found.cbegin();
  for (const text::Span sentence : sentences) {
    const auto behind = std::find_if(first, found.cend(), [&](const Found& name) { return name.start >= sentence.end; });
    SentenceReader(*parts_->contents, text.bytes(), sentence, hits).read(*parts_, {first, behind});
    first = behind;
  }
  settle_doubtful_names(text.bytes(), hits);
  return hits;
}

}  // namespace mannam::names
