// What goes in: words. What comes out: the table of StoredWords. Why it exists: see stored_words.h.
#include "dictionary/stored_words.h"

#include <bit>
#include <string>

#include "dictionary/checksum.h"

namespace mannam::dictionary {
namespace {

constexpr std::size_t longest = 255;  // bytes: the size of a word is one of them
constexpr std::size_t nowhere = ~std::size_t{0};

constexpr std::size_t sieve_size = 5;

std::string slots_of(std::string_view name) { return std::string(name) + ".slots"; }
std::string sieve_of(std::string_view name) { return std::string(name) + ".sieve"; }

/// The same on every machine, since it stands in files; the first eight bytes, the last eight and those between, eight at a time.
std::uint64_t hash_of(std::string_view word) {
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15u;
  const char* at = word.data();
  const std::size_t size = word.size();
  std::uint64_t hash = size * 0xD6E8FEB86659FD93u, tail = 0;
  if (size >= 8) {
    for (std::size_t i = 0; i + 8 < size; i += 8) hash = (std::rotl(hash, 23) ^ little_endian_word(at + i)) * factor;
    tail = little_endian_word(at + size - 8);
  } else {
    for (std::size_t i = 0; i < size; ++i) tail = tail << 8 | static_cast<unsigned char>(at[i]);
  }
  hash = (std::rotl(hash, 23) ^ tail) * factor;
  return hash ^ hash >> 32;
}

std::uint64_t size_bit(std::string_view word) { return std::uint64_t{1} << (word.size() < 63 ? word.size() : 63); }
unsigned first_byte(std::string_view word) { return static_cast<unsigned char>(word.front()); }

}  // namespace

std::string_view StoredWords::word_at(std::uint32_t place) const {
  const std::span<const char> letters = letters_.values();
  if (place == 0 || place > letters.size()) return {};
  const std::size_t size = static_cast<unsigned char>(letters[place - 1]);
  return place + size > letters.size() ? std::string_view() : std::string_view(letters.data() + place, size);
}

/// The slot that has the word, or the empty one it would take; nowhere in a table without an empty one.
std::size_t StoredWords::slot_of(std::string_view word, std::uint64_t hash) const {
  const std::span<const Slot> slots = slots_.values();
  const auto tag = static_cast<std::uint32_t>(hash >> 32);
  std::size_t at = hash & (slots.size() - 1);
  for (std::size_t tried = 0; tried < slots.size(); ++tried, at = (at + 1) & (slots.size() - 1)) {
    if (slots[at].place == 0) return at;
    if (slots[at].tag == tag && word_at(slots[at].place) == word) return at;
  }
  return nowhere;
}

/// False for most words that are not there.
bool StoredWords::may_hold(std::string_view word) const {
  return (sieve_[0] & size_bit(word)) != 0 && (word.empty() || (sieve_[1 + first_byte(word) / 64] >> first_byte(word) % 64 & 1) != 0);
}

void StoredWords::note(std::string_view word) {
  std::vector<std::uint64_t>& sieve = sieve_.own();
  sieve.resize(sieve_size);
  sieve[0] |= size_bit(word);
  if (!word.empty()) sieve[1 + first_byte(word) / 64] |= std::uint64_t{1} << first_byte(word) % 64;
}

bool StoredWords::contains(std::string_view word) const {
  if (slots_.empty() || !may_hold(word) || word.size() > longest) return false;
  const std::size_t at = slot_of(word, hash_of(word));
  return at != nowhere && slots_[at].place != 0;
}

void StoredWords::add(std::string_view word) {
  if (word.size() > longest || letters_.size() + word.size() + 1 > 0xFFFFFFFFu) return;
  if (slots_.size() < 2 * (count_ + 1)) grow(std::bit_ceil(4 * (count_ + 1)));
  const std::uint64_t hash = hash_of(word);
  const std::size_t at = slot_of(word, hash);
  if (slots_[at].place != 0) return;
  std::vector<char>& letters = letters_.own();
  letters.push_back(static_cast<char>(static_cast<unsigned char>(word.size())));
  const auto place = static_cast<std::uint32_t>(letters.size());
  letters.insert(letters.end(), word.begin(), word.end());
  slots_.own()[at] = {static_cast<std::uint32_t>(hash >> 32), place};
  note(word);
  ++count_;
}

void StoredWords::grow(std::size_t slots) {
  const std::vector<Slot> old = slots_.own();
  slots_.own().assign(slots, {});
  for (const Slot& slot : old) {
    if (slot.place == 0) continue;
    const std::string_view word = word_at(slot.place);
    slots_.own()[slot_of(word, hash_of(word))] = slot;
  }
}

bool StoredWords::open(const Image& image, std::string_view name) {
  const std::string_view letters = image.section(name);
  const std::span<const Slot> slots = image.values<Slot>(slots_of(name));
  const std::span<const std::uint64_t> sieve = image.values<std::uint64_t>(sieve_of(name));
  if (slots.empty() || !std::has_single_bit(slots.size()) || sieve.size() != sieve_size) return false;
  letters_ = Section<char>(std::span<const char>(letters.data(), letters.size()));
  slots_ = Section<Slot>(slots);
  sieve_ = Section<std::uint64_t>(sieve);
  return true;
}

void StoredWords::add_sections(ImageWriter& writer, const std::string& name) const {
  writer.add(name, letters_.values());
  writer.add(slots_of(name), slots_.values());
  writer.add(sieve_of(name), sieve_.values());
}

}  // namespace mannam::dictionary
