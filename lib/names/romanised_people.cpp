// What goes in: capital words. What comes out: hits for the Koreans they may spell. Why it exists: see romanised_people.h.
#include "names/romanised_people.h"

#include <algorithm>
#include <vector>

#include "dictionary/compiled.h"
#include "language/scripts.h"
#include "names/name_forms.h"

namespace mannam::names {
namespace {

using dictionary::EntryType;
using language::character_at;
using language::Script;
using language::script_of;

constexpr std::size_t most_words = 3;

bool is_inside(char32_t code) { return script_of(code) == Script::Latin || code == '-' || code == '\'' || code == 0x2019; }

/// The capital word at `at`, without a possessive; empty where there is none.
text::Span capital_word(std::string_view text, std::uint32_t at) {
  if (!language::is_upper(character_at(text, at).code)) return {at, at};
  std::uint32_t end = at;
  for (language::Character next = character_at(text, end); next.size > 0 && is_inside(next.code); next = character_at(text, end))
    end += next.size;
  while (end > at && script_of(language::character_before(text, end).code) != Script::Latin)
    end -= language::character_before(text, end).size;
  for (const std::string_view mark : {std::string_view("'s"), std::string_view("\u2019s")})
    if (text.substr(at, end - at).ends_with(mark)) end -= static_cast<std::uint32_t>(mark.size());
  return {at, end};
}

}  // namespace

RomanisedPeople RomanisedPeople::build(const dictionary::Contents& contents) {
  const NameParts parts = read_name_parts(contents.words);
  RomanisedPeople made;
  made.contents_ = &contents;
  made.romanisation_ = language::Romanisation::build(contents.words);
  if (dictionary::is_all_of_image(contents)) {
    made.rows_ = dictionary::Section<Row>(contents.image->values<Row>("romanised"));
    return made;
  }
  std::vector<Row>& rows = made.rows_.own();
  for (dictionary::EntryIndex index = 0; index < contents.entries.size(); ++index) {
    if (contents.entries.type(index) != EntryType::Person) continue;
    std::uint32_t number = 0;
    for (const std::string_view name : contents.entries[index].ko) {
      const bool korean = looks_korean(name, parts);
      if (korean)
        for (const std::uint64_t key : made.romanisation_.keys_of_hangul(name)) rows.push_back({key, index, number});
      ++number;
    }
  }
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return made;
}

void RomanisedPeople::add_sections(dictionary::ImageWriter& writer) const { writer.add("romanised", rows_.values()); }

/// Reads one sentence: runs of capital words first, then the names in them.
class RomanisedPeople::Reader {
 public:
  Reader(const RomanisedPeople& people, std::string_view text, text::Span span, const language::Particles& particles, std::size_t first,
         Hits& hits)
      : people_(people), text_(text.substr(0, span.end)), particles_(particles), first_(first), read_(hits.size()), hits_(hits) {
    cut_words(span);
  }

  void find() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (!people_.romanisation_.is_surname(of(words_[i]))) continue;
      for (std::size_t count = most_words; count >= 2; --count) {
        if (follow(i, count))
          look_up({words_[i].start, words_[i + count - 1].end}, words_[i], {words_[i + 1].start, words_[i + count - 1].end});
        if (i + 1 >= count && follow(i + 1 - count, count))
          look_up({words_[i + 1 - count].start, words_[i].end}, words_[i], {words_[i + 1 - count].start, words_[i - 1].end});
      }
    }
  }

 private:
  std::string_view of(text::Span span) const { return span.of(text_); }

  void cut_words(text::Span span) {
    Script before = Script::None;
    for (std::uint32_t at = span.start; at < span.end;) {
      const language::Character character = character_at(text_, at);
      const Script here = script_of(character.code);
      const text::Span word = here == Script::Latin && before != here ? capital_word(text_, at) : text::Span{at, at};
      if (word.size() > 0) words_.push_back(word);
      before = word.size() > 0 ? Script::Latin : here;
      at = word.size() > 0 ? word.end : at + std::max(character.size, 1u);
    }
  }

  /// `count` words from `from` on with nothing but a space between them.
  bool follow(std::size_t from, std::size_t count) const {
    if (from + count > words_.size()) return false;
    for (std::size_t i = from; i + 1 < from + count; ++i)
      if (words_[i + 1].start != words_[i].end + 1 || !language::is_space(static_cast<unsigned char>(text_[words_[i].end]))) return false;
    return true;
  }

  void look_up(text::Span whole, text::Span surname, text::Span given) {
    const std::uint64_t key = language::Romanisation::key_of_latin(of(surname), of(given));
    if (key == 0 || read_exactly(whole)) return;
    const std::span<const Row> rows = people_.rows_.values();
    for (auto row = std::lower_bound(rows.begin(), rows.end(), Row{key, 0, 0}); row != rows.end() && row->key == key; ++row) {
      if (row->entry >= people_.contents_->entries.size()) continue;
      const double likeness = people_.romanisation_.accepts(of(whole), people_.contents_->entries[row->entry].ko[row->name]);
      if (likeness > 0) add(whole, row->entry, likeness);
    }
  }

  bool read_exactly(text::Span span) const {
    return std::any_of(
        hits_.begin() + static_cast<std::ptrdiff_t>(first_), hits_.begin() + static_cast<std::ptrdiff_t>(read_),
        [&](const Hit& hit) { return hit.span == span && hit.type == EntryType::Person && hit.entry != dictionary::no_entry; });
  }

  void add(text::Span span, dictionary::EntryIndex entry, double likeness) {
    const auto same = [&](const Hit& hit) { return hit.span == span && hit.entry == entry; };
    if (std::any_of(hits_.begin() + static_cast<std::ptrdiff_t>(read_), hits_.end(), same)) return;
    Hit hit;
    hit.span = span;
    hit.entry = entry;
    hit.derivation = Derivation::Romanised;
    hit.weak = true;
    hit.confidence = 0.8 * likeness;
    hit.why = {"Latin spelling of the Korean name"};
    read_end(hit);
    hits_.push_back(std::move(hit));
  }

  void read_end(Hit& hit) const {
    const std::uint32_t end = hit.span.end;
    for (const std::string_view mark : {std::string_view("'s"), std::string_view("\u2019s")}) {
      if (!text_.substr(end).starts_with(mark)) continue;
      hit.particle = {end, end + static_cast<std::uint32_t>(mark.size())};
      hit.particle_functions = language::Of;
    }
    if (const language::Particle particle = particles_.match(text_, end); particle.size > 0) {
      hit.particle = {end, end + particle.size};
      hit.particle_functions = particle.functions;
    }
  }

  const RomanisedPeople& people_;
  std::string_view text_;
  const language::Particles& particles_;
  std::size_t first_ = 0, read_ = 0;  ///< hits of the sentence, and the first of our own
  Hits& hits_;
  std::vector<text::Span> words_;
};

void RomanisedPeople::find(std::string_view text, text::Span span, const language::Particles& particles, std::size_t first,
                           Hits& hits) const {
  Reader(*this, text, span, particles, first, hits).find();
}

}  // namespace mannam::names
