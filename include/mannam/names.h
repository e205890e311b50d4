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
  TextSpan span;                         ///< without particle and title; UTF-8 bytes of the given text
  EntityType type = EntityType::Person;  ///< what it is a name of
  std::string id;                        ///< of the dictionary entry; empty for an unknown name
  std::string particle;                  ///< the josa behind it; empty where there is none
  MentionKind kind = MentionKind::Name;  ///< how it names its entity
  std::vector<std::string> why;          ///< what spoke for it

  bool operator==(const FoundName&) const = default;
};

}  // namespace v0_1
}  // namespace mannam
