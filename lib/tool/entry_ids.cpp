// What goes in: names. What comes out: ids. Why it exists: see entry_ids.h.
#include "tool/entry_ids.h"

#include <algorithm>
#include <memory>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include "dictionary/checksum.h"

namespace mannam::tool {
namespace {

std::string in_latin(std::string_view name) {
  if (std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return std::string(name);
  UErrorCode status = U_ZERO_ERROR;
  static const std::unique_ptr<icu::Transliterator> latin(
      icu::Transliterator::createInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII", UTRANS_FORWARD, status));
  if (latin == nullptr) return std::string(name);
  icu::UnicodeString text = icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())});
  latin->transliterate(text);
  std::string result;
  return text.toUTF8String(result);
}

}  // namespace

std::string slug_of(std::string_view name) {
  std::string slug;
  for (const char c : in_latin(name)) {
    const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9'))
      slug += small;
    else if (c != '\'' && !slug.empty() && slug.back() != '-')
      slug += '-';
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug.empty() ? dictionary::digits_of(dictionary::checksum_of(name)) : slug;
}

int EntryIds::take(std::string_view id, int line) {
  const auto [place, fresh] = taken_.try_emplace(dictionary::checksum_of(id), Taken{line, 2});
  return fresh ? 0 : place->second.line;
}

std::string EntryIds::make(const std::string& base, int line) {
  const std::uint64_t own = dictionary::checksum_of(base);
  std::string id = base;
  while (take(id, line) != 0) id = base + "-", id += std::to_string(taken_[own].next++);
  return id;
}

int EntryIds::seen(std::uint64_t content, int line) {
  const auto [place, fresh] = contents_.try_emplace(content, line);
  return fresh ? 0 : place->second;
}

}  // namespace mannam::tool
