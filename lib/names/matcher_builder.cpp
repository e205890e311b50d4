// What goes in: forms of names. What comes out: the tables of the matcher. Why it exists: see matcher_builder.h.
#include "names/matcher_builder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>

#include "dictionary/large_pages.h"
#include "names/machine.h"
#include "names/name_keys.h"

namespace mannam::names {
namespace {

using dictionary::reserve_large;
using dictionary::resize_large;

constexpr std::size_t longest_name = 0xffff;

void set_bit(std::vector<std::uint64_t>& bits, std::size_t index) { bits[index >> 6] |= 1ull << (index & 63); }

std::uint64_t first_word(const Key& key) { return load_word(key.letters); }

struct Beginning {
  std::uint64_t hash;
  std::uint64_t behind;
};

/// Sorts by the place a beginning will have in a table, which is then written from one end to the other, and joins equal ones. First into
/// some thousand heaps by the upper bits, that then are sorted in the cache.
void join_beginnings(std::vector<Beginning>& beginnings) {
  constexpr unsigned heap_bits = 12;
  const auto place = [](const Beginning& beginning) { return BeginningPlace::mixed(beginning.hash); };
  std::vector<std::size_t> stops((std::size_t{1} << heap_bits) + 1);
  for (const Beginning& beginning : beginnings) ++stops[(place(beginning) >> (64 - heap_bits)) + 1];
  for (std::size_t i = 1; i < stops.size(); ++i) stops[i] += stops[i - 1];
  std::vector<Beginning> heaped;
  resize_large(heaped, beginnings.size());
  for (const Beginning& beginning : beginnings) heaped[stops[place(beginning) >> (64 - heap_bits)]++] = beginning;

  beginnings.clear();
  for (std::size_t heap = 0, start = 0; heap + 1 < stops.size(); start = stops[heap++]) {  // each stop has moved to the end of its heap
    const auto begin = heaped.begin() + static_cast<std::ptrdiff_t>(start), end = heaped.begin() + static_cast<std::ptrdiff_t>(stops[heap]);
    std::sort(begin, end, [&](const Beginning& a, const Beginning& b) { return place(a) < place(b); });
    for (auto at = begin; at != end; ++at) {
      if (at != begin && beginnings.back().hash == at->hash)
        beginnings.back().behind |= at->behind;
      else
        beginnings.push_back(*at);
    }
  }
}

/// One of the two look-ups.
class LookupBuilder {
 public:
  LookupBuilder(OwnedLookup& tables, std::size_t names) : tables_(tables) {
    // A name in five and a third places of eight; sixteen bits a name.
    resize_large(tables_.names, names * 3 / 16 + 1);
    resize_large(tables_.name_bits, names / 4 + 1);
    reserve_large(beginnings_, names);
  }

  /// Names are put in their places by the hundred, so that the memory of the places is fetched ahead.
  void add_name(const Key& key, std::uint32_t form) {
    const std::uint64_t hash = KeyHash(key.letters).of(key.size);
    MANNAM_FETCH(&tables_.names[scaled(hash, tables_.names.size())]);
    MANNAM_FETCH(&tables_.name_bits[scaled(hash, tables_.name_bits.size())]);
    waiting_[waiting_count_++] = {hash, form};
    if (waiting_count_ == waiting_.size()) place_waiting();
  }
  void add_short(const Key& key) {
    if (key.size >= 3) return set_bit(tables_.short_bits, short_bit_of_three(first_word(key)));
    if (key.size == 2) return set_bit(tables_.short_bits, short_bit_of_two(first_word(key)));
    for (std::size_t second = 0; second < 256; ++second) set_bit(tables_.short_bits, short_bit_of_two(first_word(key) | second << 8));
  }
  /// The first `size` bytes of the key are the beginning.
  void add_beginning(std::uint64_t hash, const Key& key, unsigned size) {
    std::uint64_t behind = Behind::of_size(key.size);
    if (key.size >= size + Behind::next_letters) behind |= Behind::of_letters(key.letters + size);
    beginnings_.push_back({hash, behind});
  }

  /// Writes the beginnings, once all are known.
  void finish() {
    place_waiting();
    join_beginnings(beginnings_);
    const std::size_t kept = beginnings_.size();
    resize_large(tables_.beginning_bits, std::bit_ceil(kept / 4 + 1));
    const unsigned shift = beginning_shift(tables_.beginning_bits.size());
    for (const Beginning& beginning : beginnings_) set_bit(tables_.beginning_bits, beginning_bit(beginning.hash, shift));
    // Six in a bucket of eight.
    std::size_t buckets = kept / 6 + 1;
    while (!place_beginnings(buckets)) buckets += buckets / 16 + 1;
  }

 private:
  void place_waiting() {
    for (std::size_t i = 0; i < waiting_count_; ++i) {
      const auto [hash, form] = waiting_[i];
      if (place(hash, form)) tables_.name_bits[scaled(hash, tables_.name_bits.size())] |= name_bits_of(hash);
    }
    waiting_count_ = 0;
  }

  bool place(std::uint64_t hash, std::uint32_t form) {
    std::size_t at = scaled(hash, tables_.names.size());
    for (std::size_t step = std::min(most_buckets, tables_.names.size()); step > 0; --step) {
      NameBucket& bucket = tables_.names[at];
      for (std::size_t i = 0; i < 8; ++i) {
        if (bucket.forms[i] != no_form) continue;
        bucket.forms[i] = form;
        bucket.tags[i] = static_cast<std::uint32_t>(hash);
        return true;
      }
      if (++at == tables_.names.size()) at = 0;
    }
    return false;
  }

  /// False where one would lie too far from its home.
  bool place_beginnings(std::size_t buckets) {
    tables_.beginnings.clear();
    resize_large(tables_.beginnings, buckets);
    for (const Beginning& beginning : beginnings_) {
      const BeginningPlace place(beginning.hash, buckets);
      std::size_t step = 0, at = place.home;
      for (; step < most_steps && !take(tables_.beginnings[at], place.tag, beginning.behind); ++step)
        if (++at == buckets) at = 0;
      if (step == most_steps) return false;
    }
    return true;
  }

  /// Two of one tag share a place; the look-up then reads what either has behind it.
  static bool take(BeginningBucket& bucket, std::uint64_t tag, std::uint64_t behind) {
    std::size_t place = 0;
    while (place < BeginningBucket::places && bucket.tags[place] != 0 && bucket.tags[place] != tag) ++place;
    if (place == BeginningBucket::places) return false;
    behind |= bucket.behind_at(place);
    bucket.tags[place] = static_cast<std::uint8_t>(tag);
    std::memcpy(bucket.behind + place * BeginningBucket::behind_size, &behind, BeginningBucket::behind_size);
    return true;
  }

  OwnedLookup& tables_;
  std::vector<Beginning> beginnings_;
  std::array<std::pair<std::uint64_t, std::uint32_t>, 128> waiting_;
  std::size_t waiting_count_ = 0;
};

std::uint64_t heard_beginning(const Key& key) {
  std::uint64_t heard = 1;
  for (unsigned at = 0; at < heard_beginning_size; at += 3) heard = heard << 16 | syllable_at(key.letters + at);
  return heard;
}

void add_exact(LookupBuilder& builder, const Form& form, std::uint32_t index) {
  const Key key = key_of(form.text);
  if (key.empty()) return;
  builder.add_name(key, index);
  if (key.size < beginning_size)
    builder.add_short(key);
  else
    builder.add_beginning(beginning_hash(first_bytes(first_word(key), beginning_size)), key, beginning_size);
}

void add_alike(LookupBuilder& builder, const Form& form, std::uint32_t index) {
  const Key key = sound_key_of(form.text);
  if (key.empty()) return;
  builder.add_name(key, index);
  builder.add_beginning(beginning_hash(heard_beginning(key)), key, heard_beginning_size);
}

}  // namespace

OwnedTables build_tables(const std::vector<Form>& forms) {
  OwnedTables tables;
  std::size_t letters = 0;
  for (const Form& form : forms) letters += form.text.size();
  reserve_large(tables.letters, letters);
  reserve_large(tables.forms, forms.size());
  tables.exact.short_bits.resize(short_words);
  LookupBuilder exact(tables.exact, forms.size());
  const auto near =
      std::count_if(forms.begin(), forms.end(), [](const Form& form) { return form.near && !sound_key_of(form.text).empty(); });
  std::optional<LookupBuilder> alike;
  if (near > 0) alike.emplace(tables.alike, static_cast<std::size_t>(near));
  for (std::uint32_t i = 0; i < forms.size(); ++i) {
    const bool fits = forms[i].text.size() <= longest_name && tables.letters.size() + forms[i].text.size() < no_form;
    Form form = forms[i];
    if (!fits) form.text = {};
    tables.forms.push_back(pack(form, static_cast<std::uint32_t>(tables.letters.size())));
    tables.letters += form.text;
    add_exact(exact, form, i);
    if (form.near && alike) add_alike(*alike, form, i);
  }
  exact.finish();
  if (alike) alike->finish();
  return tables;
}

}  // namespace mannam::names
