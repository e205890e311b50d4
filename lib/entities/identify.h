// What goes in: the hits of the names stage. What comes out: Entities: chosen mentions, who is who, and stated positions. Why it exists: it
// is the entities stage: of many readings it keeps the ones that particles, titles and facts support.
#pragma once

#include <memory>

#include "entities/entities.h"
#include "language/particles.h"
#include "text/text.h"

namespace mannam::entities {

/// Words and facts of the stage, built once at load. Immutable; keeps a reference to `contents`, which must outlive it.
class Identifier {
 public:
  static Identifier build(const dictionary::Contents& contents);
  Identifier(Identifier&&) noexcept;
  Identifier& operator=(Identifier&&) noexcept;
  ~Identifier();

  /// Linear in the number of hits times a logarithm. Hits in lists, menus and comments are dropped unless `all_zones`.
  Entities identify(const text::Text& text, const names::Hits& hits, bool all_zones) const;

 private:
  struct Parts;
  explicit Identifier(std::unique_ptr<const Parts> parts);
  std::unique_ptr<const Parts> parts_;
};

}  // namespace mannam::entities
