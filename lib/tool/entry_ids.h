// What goes in: the type and names of entries. What comes out: an id for each, none twice. Why it exists: tables seldom have ids, and the
// same table must give the same ones again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mannam::tool {

/// han-do-yun for "Han Do-yun": Latin letters without marks, what is written otherwise transliterated.
std::string slug_of(std::string_view name);

/// Remembers the ids of a table by their hash: a million take some 50 MB.
class EntryIds {
 public:
  /// The line that has taken this id; 0 where it was free and is now taken by `line`.
  int take(std::string_view id, int line);
  /// A free one made of `base`: itself, or with -2, -3 … behind. It is taken then.
  std::string make(const std::string& base, int line);
  /// The line that had the same content, by its hash; 0 where none had.
  int seen(std::uint64_t content, int line);

 private:
  struct Taken {
    int line = 0;
    int next = 2;  ///< the number to try for the next of the same name
  };
  std::unordered_map<std::uint64_t, Taken> taken_;
  std::unordered_map<std::uint64_t, int> contents_;
};

}  // namespace mannam::tool
