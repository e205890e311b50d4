// What goes in: strings. What comes out: FNV-1a hashes and the ids of unknown names. Why it exists: see stable_id.h.
#include "graph/stable_id.h"

#include <fmt/format.h>

namespace mannam::graph {

namespace {

constexpr std::uint64_t prime = 1099511628211ULL;

std::uint64_t mixed(std::uint64_t value, std::string_view bytes) {
  for (const char c : bytes) value = (value ^ static_cast<unsigned char>(c)) * prime;
  return value;
}

bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

/// Lower case, anything that is neither letter nor digit is one '-'. Hangul stays: an id is read by people too.
std::string slug(std::string_view name) {
  std::string result;
  for (char c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (is_letter_or_digit(c))
      result += c;
    else if (!result.empty() && result.back() != '-')
      result += '-';
  }
  if (!result.empty() && result.back() == '-') result.pop_back();
  return result;
}

}  // namespace

StableHash& StableHash::add(std::string_view part) {
  value_ = (mixed(value_, part) ^ 0xff) * prime;  // 0xff never stands in UTF-8
  return *this;
}

std::string StableHash::hex() const { return fmt::format("{:016x}", value_); }

std::string hash_of(std::string_view bytes) { return fmt::format("{:016x}", mixed(14695981039346656037ULL, bytes)); }

std::string_view id_folder(EntityType type) {
  switch (type) {
    case EntityType::Person:
      return "person";
    case EntityType::Organization:
      return "org";
    case EntityType::Product:
      return "product";
    case EntityType::Work:
      return "work";
    default:
      return "place";
  }
}

std::string unknown_id(EntityType type, std::string_view name, std::string_view document_hash) {
  StableHash hash;
  hash.add(id_folder(type)).add(name);
  if (type == EntityType::Person) hash.add(document_hash);
  return fmt::format("{}/?{}-{}", id_folder(type), slug(name), hash.hex().substr(0, 8));
}

}  // namespace mannam::graph
