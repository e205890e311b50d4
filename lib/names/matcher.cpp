// What goes in: forms, and places of a text. What comes out: the forms that stand there. Why it exists: see matcher.h.
#include "names/matcher.h"

#include <algorithm>
#include <bit>

#include "language/scripts.h"
#include "names/spelling.h"

namespace mannam::names {
namespace {

constexpr std::uint32_t nothing = 0xffffffff;
constexpr unsigned most_lengths = 63;

std::uint64_t mix(std::uint64_t hash, char32_t letter) {
  hash = (hash ^ letter) * 0x9E3779B97F4A7C15ull;
  return hash ^ (hash >> 29);
}

/// The hash of a run of letters, and of its first two.
struct Rolling {
  std::uint64_t hash = 0x243F6A8885A308D3ull;
  std::uint64_t first_two = 0;
  unsigned length = 0;

  void add(char32_t letter) {
    hash = mix(hash, letter);
    ++length;
    if (length <= 2) first_two = hash;
  }
};

}  // namespace

struct Matcher::Walk {
  std::string_view text;
  std::uint32_t start;
  std::uint32_t limit;
};

void Matcher::Table::reserve(std::size_t count) {
  lengths_.assign(std::bit_ceil(count + 16), 0);
  names_.assign(std::bit_ceil(count + count / 2 + 16), {});
}

std::size_t Matcher::Table::slot_of(std::uint64_t hash) const {
  const auto tag = static_cast<std::uint32_t>(hash);
  std::size_t at = place(hash, names_.size());
  while (names_[at].form != nothing && names_[at].tag != tag) at = (at + 1) & (names_.size() - 1);
  return at;
}

void Matcher::Table::add(std::uint64_t first_two, std::uint64_t hash, unsigned length, std::uint32_t form,
                         std::vector<std::uint32_t>& next) {
  lengths_[place(first_two, lengths_.size())] |= 1ull << std::min(length, most_lengths);
  Slot& name = names_[slot_of(hash)];
  next[form] = name.form;
  name = {static_cast<std::uint32_t>(hash), form};
}

Matcher::Matcher(const std::vector<Form>& forms) : forms_(&forms), next_exact_(forms.size(), nothing), next_alike_(forms.size(), nothing) {
  exact_.reserve(forms.size());
  alike_.reserve(static_cast<std::size_t>(std::count_if(forms.begin(), forms.end(), [](const Form& form) { return form.near; })));
  for (std::uint32_t i = 0; i < forms.size(); ++i) {
    add(exact_, forms[i], i, next_exact_, false);
    if (forms[i].near) add(alike_, forms[i], i, next_alike_, true);
  }
}

void Matcher::add(Table& table, const Form& form, std::uint32_t index, std::vector<std::uint32_t>& next, bool alike) {
  Rolling rolling;
  for (std::size_t at = 0; at < form.text.size();) {
    const language::Character character = language::character_at(form.text, at);
    at += character.size;
    if (is_optional(character.code)) continue;
    rolling.add(alike ? sound_of(character.code) : language::fold(character.code));
  }
  if (rolling.length > 0) table.add(rolling.first_two, rolling.hash, rolling.length, index, next);
}

void Matcher::probe(const Table& table, std::uint64_t hash, const Walk& walk, bool alike, std::vector<Found>& found) const {
  for (std::uint32_t form = table.chain(hash); form != nothing; form = alike ? next_alike_[form] : next_exact_[form]) {
    const std::optional<Spelling> spelling = spelled_at((*forms_)[form], walk.text, walk.start, walk.limit, alike);
    if (!spelling) continue;
    const Derivation own = (*forms_)[form].derivation;
    found.push_back({form, spelling->end, own == Derivation::Exact ? spelling->derivation : own});
  }
}

void Matcher::find_at(std::string_view text, std::uint32_t start, std::uint32_t limit, std::vector<Found>& found) const {
  const Walk walk{text, start, limit};
  Rolling exact, alike;
  std::uint64_t exact_lengths = ~0ull, alike_lengths = ~0ull;
  int skipped = 0;
  for (std::uint32_t at = start; at < limit && (exact_lengths | alike_lengths) != 0;) {
    const language::Character character = language::character_at(text, at);
    at += character.size;
    if (is_optional(character.code)) {
      if (++skipped > 2 || exact.length == 0) return;
      continue;
    }
    skipped = 0;
    exact.add(language::fold(character.code));
    alike.add(sound_of(character.code));
    if (exact.length <= 2) {
      // The lengths that exist behind one letter are those of one-letter names only; behind two, all of them.
      const std::uint64_t one = exact.length == 1 ? exact_.lengths(exact.first_two) : 0;
      if (exact.length == 2) {
        exact_lengths = exact_.lengths(exact.first_two);
        alike_lengths = alike_.lengths(alike.first_two);
      }
      if (one != 0) probe(exact_, exact.hash, walk, false, found);
      if (exact.length == 1) continue;
    }
    const unsigned length = std::min(exact.length, most_lengths);
    if (exact_lengths >> length & 1) probe(exact_, exact.hash, walk, false, found);
    if (alike_lengths >> length & 1) probe(alike_, alike.hash, walk, true, found);
    if (length < most_lengths && (exact_lengths >> (length + 1)) == 0) exact_lengths = 0;
    if (length < most_lengths && (alike_lengths >> (length + 1)) == 0) alike_lengths = 0;
  }
}

}  // namespace mannam::names
