// What goes in: entries and their ids. What comes out: their records and a table of ids. Why it exists: see entry_table.h.
//
// A record: its size; type, flags, rank (a byte each); id; file, line; which fields follow; these, lists with their size in bytes.
#include "dictionary/entry_table.h"

#include <algorithm>
#include <bit>

#include "dictionary/checksum.h"
#include "dictionary/large_pages.h"

namespace mannam::dictionary {
namespace {

constexpr std::size_t nowhere = ~std::size_t{0};

/// Calls `action(bit, field)` for every field that may be absent, in the order they are packed.
template <class Fields, class Action>
void for_each_part(Fields& entry, Action action) {
  unsigned bit = 1;
  const auto next = [&](auto& field) {
    action(bit, field);
    bit <<= 1;
  };
  next(entry.ko), next(entry.en), next(entry.hanja), next(entry.shorts), next(entry.typos), next(entry.weak), next(entry.demonyms);
  next(entry.stands_for), next(entry.roles), next(entry.kind), next(entry.parent), next(entry.country), next(entry.in), next(entry.same_as);
}

void put_part(std::vector<char>& bytes, std::string_view text, std::vector<char>&) { put_string(bytes, text); }

template <class List>
void put_part(std::vector<char>& bytes, const List& list, std::vector<char>& packed) {
  packed.clear();
  for (const auto& value : list) put(packed, value);
  put_string(bytes, {packed.data(), packed.size()});
}

void take_part(std::string_view bytes, std::string_view& text) { text = bytes; }

template <class T>
void take_part(std::string_view bytes, PackedList<T>& list) {
  list = PackedList<T>(bytes);
}

std::uint32_t hash_of_id(std::string_view id) {
  const std::uint64_t hash = checksum_of(id);
  return static_cast<std::uint32_t>(hash ^ hash >> 32);
}

}  // namespace

EntryTable::EntryTable(Section<char> records, Section<std::uint32_t> offsets, Section<Slot> slots, std::vector<std::string> files)
    : records_(std::move(records)), offsets_(std::move(offsets)), slots_(std::move(slots)), files_(std::move(files)) {}

std::string_view EntryTable::record(EntryIndex index) const {
  const std::span<const char> bytes = records_.values();
  if (index >= offsets_.size() || offsets_[index] >= bytes.size()) return {};
  PackedReader reader({bytes.data() + offsets_[index], bytes.size() - offsets_[index]});
  return reader.string();
}

Entry EntryTable::operator[](EntryIndex index) const {
  Entry entry;
  PackedReader reader(record(index));
  entry.type = static_cast<EntryType>(std::min<int>(reader.byte(), static_cast<int>(EntryType::Title)));
  entry.suffix = reader.byte() != 0;
  entry.rank = reader.byte();
  entry.id = reader.string();
  const std::uint64_t file = reader.number();
  if (file < files_.size()) entry.file = files_[file];
  entry.line = static_cast<int>(reader.number());
  const std::uint64_t present = reader.number();
  for_each_part(entry, [&](unsigned bit, auto& field) {
    if (present & bit) take_part(reader.string(), field);
  });
  return entry;
}

EntryType EntryTable::type(EntryIndex index) const {
  return static_cast<EntryType>(std::min<int>(PackedReader(record(index)).byte(), static_cast<int>(EntryType::Title)));
}

std::string_view EntryTable::id(EntryIndex index) const {
  PackedReader reader(record(index));
  for (int i = 0; i < 3; ++i) reader.byte();
  return reader.string();
}

std::string_view EntryTable::kind(EntryIndex index) const {
  constexpr unsigned bit_of_kind = 1u << 9;  // see for_each_part
  PackedReader reader(record(index));
  for (int i = 0; i < 3; ++i) reader.byte();
  reader.string();  // id
  reader.number();  // file
  reader.number();  // line
  const std::uint64_t present = reader.number();
  if (!(present & bit_of_kind)) return {};
  for (unsigned bit = 1; bit < bit_of_kind; bit <<= 1)
    if (present & bit) reader.string();
  return reader.string();
}

std::string_view EntryTable::first_korean_name(EntryIndex index) const {
  PackedReader reader(record(index));
  for (int i = 0; i < 3; ++i) reader.byte();
  reader.string();                         // id
  reader.number();                         // file
  reader.number();                         // line
  if (!(reader.number() & 1u)) return {};  // see for_each_part
  const PackedList<std::string_view> names(reader.string());
  return names.empty() ? std::string_view() : names.front();
}

/// The place of the slot of the entry with this id, or of the empty one it would take; nowhere in a table without an empty one.
std::size_t EntryTable::slot_of(std::string_view id_sought, std::uint64_t hash) const {
  const auto tag = static_cast<std::uint32_t>(hash);
  const std::span<const Slot> slots = slots_.values();
  std::size_t at = tag & (slots.size() - 1);
  for (std::size_t tried = 0; tried < slots.size(); ++tried, at = (at + 1) & (slots.size() - 1)) {
    if (slots[at].entry == no_entry) return at;
    if (slots[at].tag == tag && id(slots[at].entry) == id_sought) return at;
  }
  return nowhere;
}

EntryIndex EntryTable::find(std::string_view id_sought) const {
  const std::size_t at = slots_.empty() ? nowhere : slot_of(id_sought, hash_of_id(id_sought));
  return at == nowhere ? no_entry : slots_[at].entry;
}

void EntryTable::fetch([[maybe_unused]] std::string_view id_sought) const {
#if defined(__GNUC__)
  if (!slots_.empty()) __builtin_prefetch(&slots_[hash_of_id(id_sought) & (slots_.size() - 1)], 1);
#endif
}

std::size_t EntryTable::file_number(std::string_view file) {
  if (files_.empty() || files_.back() != file) files_.emplace_back(file);
  return files_.size() - 1;
}

template <class Fields>
EntryIndex EntryTable::add_fields(const Fields& entry) {
  if (slots_.size() < 2 * (size() + 1)) grow_slots(size() + 8);
  const std::uint32_t tag = hash_of_id(entry.id);
  const std::size_t at = slot_of(entry.id, tag);
  if (at == nowhere || slots_[at].entry != no_entry || records_.size() > 0xffffffffu) return no_entry;

  made_.assign({static_cast<char>(entry.type), static_cast<char>(entry.suffix), static_cast<char>(entry.rank)});
  put_string(made_, entry.id);
  put_number(made_, file_number(entry.file));
  put_number(made_, static_cast<std::uint64_t>(entry.line));
  unsigned present = 0;
  for_each_part(entry, [&](unsigned bit, const auto& field) { present |= field.empty() ? 0 : bit; });
  put_number(made_, present);
  for_each_part(entry, [&](unsigned, const auto& field) {
    if (!field.empty()) put_part(made_, field, packed_);
  });

  const auto index = static_cast<EntryIndex>(size());
  slots_.own()[at] = {tag, index};
  offsets_.own().push_back(static_cast<std::uint32_t>(records_.size()));
  put_string(records_.own(), {made_.data(), made_.size()});
  return index;
}

template EntryIndex EntryTable::add_fields(const NewEntry& entry);
template EntryIndex EntryTable::add_fields(const Entry& entry);

void EntryTable::set_type(EntryIndex index, EntryType type) {
  const std::string_view bytes = record(index);
  if (bytes.empty()) return;
  const auto at = static_cast<std::size_t>(bytes.data() - records_.values().data());
  records_.own()[at] = static_cast<char>(type);
}

namespace {

/// Doubles at least, so that whoever asks again and again does not move everything each time.
template <class T>
void make_room(std::vector<T>& values, std::size_t more) {
  const std::size_t wanted = values.size() + more;
  if (wanted > values.capacity()) reserve_large(values, std::max(wanted, 2 * values.capacity()));
}

}  // namespace

void EntryTable::reserve_more(std::size_t count, std::size_t bytes) {
  make_room(offsets_.own(), count);
  make_room(records_.own(), bytes);
  if (slots_.size() < 2 * (size() + count)) grow_slots(size() + count);
}

/// The ids need not be looked at again: a slot has all of its hash.
void EntryTable::grow_slots(std::size_t count) {
  std::vector<Slot> slots;
  resize_large(slots, std::bit_ceil(2 * count));
  for (const Slot& slot : slots_.values()) {
    if (slot.entry == no_entry) continue;
    std::size_t at = slot.tag & (slots.size() - 1);
    while (slots[at].entry != no_entry) at = (at + 1) & (slots.size() - 1);
    slots[at] = slot;
  }
  slots_.own() = std::move(slots);
}

}  // namespace mannam::dictionary
