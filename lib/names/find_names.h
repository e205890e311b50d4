// What goes in: Text and the dictionary. What comes out: every reading of every stretch as a name or a title. Why it exists: it is the
// names stage; nothing is decided here, so nothing can be lost here.
#pragma once

#include <memory>

#include "dictionary/contents.h"
#include "language/particles.h"
#include "names/hits.h"
#include "names/name_tables.h"
#include "text/text.h"

namespace mannam::names {

/// Everything the stage needs, built once at load from the dictionary. Immutable; safe to share.
class NameFinder {
 public:
  static NameFinder build(const dictionary::Contents& contents);
  /// With tables built before, which must outlive the finder, be well formed, and come from the same entries in the same order.
  static NameFinder build(const dictionary::Contents& contents, const MatcherTables& tables);
  NameFinder(NameFinder&&) noexcept;
  NameFinder& operator=(NameFinder&&) noexcept;
  ~NameFinder();

  /// Linear in the text. Hits never cross a sentence; those of every zone are returned.
  Hits find(const text::Text& text) const;

 private:
  struct Parts;
  static NameFinder build(const dictionary::Contents& contents, const MatcherTables& tables, std::unique_ptr<Parts> parts);
  explicit NameFinder(std::unique_ptr<const Parts> parts);
  std::unique_ptr<const Parts> parts_;
};

}  // namespace mannam::names
