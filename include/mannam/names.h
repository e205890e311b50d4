// What goes in: an article. What comes out: the names in it. Why it exists: the names stage can be used on its own, and `mannam find`
// prints it.
#pragma once

#include <string>
#include <vector>

#include <mannam/export.h>
#include <mannam/graph.h>

namespace mannam {
inline namespace v0_1 {

/// A name found in a text, before anything decides who is meant.
struct FoundName {
  TextSpan span;  ///< without particle and title; UTF-8 bytes of the given text
  EntityType type = EntityType::Person;
  std::string id;  ///< of the dictionary entry; empty for an unknown name
  std::string particle;
  MentionKind kind = MentionKind::Name;
  std::vector<std::string> why;

  bool operator==(const FoundName&) const = default;
};

}  // namespace v0_1
}  // namespace mannam
