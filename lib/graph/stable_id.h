// What goes in: strings. What comes out: hashes, and the ids made of them. Why it exists: ids must be the same on every machine and in
// every run, which std::hash does not promise. The hash is 64-bit FNV-1a.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <mannam/graph.h>

namespace mannam::graph {

class StableHash {
 public:
  /// Each part ends with a mark, so that "ab" + "c" and "a" + "bc" differ.
  StableHash& add(std::string_view part);

  /// 16 hexadecimal digits.
  std::string hex() const;

 private:
  std::uint64_t value_ = 14695981039346656037ULL;
};

/// 16 hexadecimal digits over the bytes of a text.
std::string hash_of(std::string_view bytes);

/// "person", "org", "place", "product" or "work": the part of an id before the slash.
std::string_view id_folder(EntityType type);

/// `person/?han-do-yun-1a2b3c4d`. People are told apart by document (its hash, not its id, so that renaming a document renames nobody);
/// anything else of one name and type is taken for the same thing everywhere.
std::string unknown_id(EntityType type, std::string_view name, std::string_view document_hash);

}  // namespace mannam::graph
