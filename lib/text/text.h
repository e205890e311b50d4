// What goes in: an article's bytes. What comes out: Text: clean, cut into sections, sentences and quotations. Why it exists: it is the
// product of the text stage, and all later stages read it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/article.h>
#include <mannam/graph.h>
#include <mannam/result.h>

#include "dictionary/word_lists.h"
#include "text/clean.h"

namespace mannam::text {

struct TextWords;

enum class Language { Korean, English };

/// A run of lines of one zone. Sections cover the text without gaps, in order.
struct Part {
  Span span;
  Zone zone = Zone::Body;
  std::optional<DateTime> date;  ///< a date of its own (an item of a digest, a preface)
};

/// One sentence, without the white space around it. A line break that ends a paragraph ends a sentence; a headline is one sentence.
struct Sentence {
  Span span;
  Zone zone = Zone::Body;
  Language language = Language::Korean;
  std::uint32_t part = 0;       ///< index into Text::parts
  std::uint32_t paragraph = 0;  ///< counts up through the text
};

/// Quoted speech or a quoted title, quotation marks included. Never crosses a paragraph; one that never closes ends with its sentence.
/// Nested ones both stand in the list, the outer first.
struct Quotation {
  Span span;
  bool speech = false;  ///< double marks or a whole clause inside; false for a quoted name or title
};

struct Text {
  CleanText clean;
  std::vector<Part> parts;
  std::vector<Sentence> sentences;    ///< in order; those of lists, menus and comments too, told by their zone
  std::vector<Quotation> quotations;  ///< by start, then longest first
  std::optional<DateTime> date;       ///< the byline's
  bool korean = false;                ///< some sentence of the body is
  bool english = false;

  std::string_view bytes() const { return clean.bytes; }
  std::string_view of(Span span) const { return clean.of(span); }
};

/// The stage with its word lists taken in once. Immutable, cheap to copy, safe to share between threads.
class TextReader {
 public:
  static TextReader build(const dictionary::WordLists& words);

  /// The whole stage. Linear in the size of `given`, never fails.
  Text read(std::string_view given) const;

 private:
  explicit TextReader(std::shared_ptr<const TextWords> words);
  std::shared_ptr<const TextWords> words_;
};

/// A reader for one text only.
Text read_text(std::string_view given, const dictionary::WordLists& words);

}  // namespace mannam::text
