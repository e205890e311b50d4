// What goes in: an article's bytes. What comes out: Text. Why it exists: the text stage on one page: clean, lines, zones, quotations,
// sentences, the byline's date.
#include "text/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "text/byline_date.h"
#include "text/language_of_line.h"
#include "text/page_lines.h"
#include "text/quotations.h"
#include "text/sentences.h"
#include "text/text_words.h"
#include "text/zones.h"

namespace mannam::text {
namespace {

constexpr std::chrono::minutes seoul{540};

bool is_furniture(Zone zone) { return zone == Zone::List || zone == Zone::Comments || zone == Zone::Menu; }

/// Sections without gaps: each begins where its first line does and holds the empty lines behind it.
void add_part(Text& text, const ZonedLine& line) {
  const auto size = static_cast<std::uint32_t>(text.bytes().size());
  if (!text.parts.empty() && text.parts.back().zone == line.zone) return;
  const std::uint32_t start = text.parts.empty() ? 0 : line.span.start;
  if (!text.parts.empty()) text.parts.back().span.end = start;
  text.parts.push_back({.span = {start, size}, .zone = line.zone, .date = {}});
}

/// A double mark that never closes ends with its sentence.
void close_with_sentence(std::vector<Quotation>& open, const std::vector<Span>& sentences) {
  std::size_t i = 0;
  for (Quotation& quotation : open) {
    while (i + 1 < sentences.size() && sentences[i].end <= quotation.span.start) ++i;
    if (i < sentences.size()) quotation.span.end = std::max(sentences[i].end, quotation.span.start);
  }
}

void add_quotations(Text& text, PairedQuotes quotes, const std::vector<Span>& sentences) {
  close_with_sentence(quotes.open, sentences);
  const auto before = [](const Quotation& a, const Quotation& b) {
    return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
  };
  std::merge(quotes.closed.begin(), quotes.closed.end(), quotes.open.begin(), quotes.open.end(), std::back_inserter(text.quotations),
             before);
}

/// One problem a document is enough to know that there was such a sentence.
void tell_of_cut(Text& text, Span line) {
  const std::string what = fmt::format("a sentence is longer than {} bytes and was cut", longest_sentence);
  for (const Problem& problem : text.clean.problems)
    if (problem.what == what) return;
  Problem problem;
  problem.column = static_cast<int>(text.clean.given_start(line.start)) + 1;
  problem.what = what;
  text.clean.problems.push_back(std::move(problem));
}

void add_paragraph(Text& text, const ZonedLine& line, std::uint32_t paragraph, const TextWords& words) {
  PairedQuotes quotes = pair_quotes(text.bytes(), line.span, words);
  const bool whole = line.zone != Zone::Body && line.zone != Zone::Caption && line.zone != Zone::Comments;
  const std::vector<Span> found = whole ? std::vector<Span>{line.span} : split_sentences(text.bytes(), line.span, quotes.closed, words);
  const std::vector<Span> sentences = cut_long_sentences(text.bytes(), found);
  if (sentences.size() != found.size()) tell_of_cut(text, line.span);
  for (const Span span : sentences) {
    const Language last = text.sentences.empty() ? Language::Korean : text.sentences.back().language;
    const Language language = language_of_line(text.of(span)).value_or(last);
    text.sentences.push_back({.span = span,
                              .zone = line.zone,
                              .language = language,
                              .part = static_cast<std::uint32_t>(text.parts.size() - 1),
                              .paragraph = paragraph});
    if (line.zone == Zone::Body) (language == Language::Korean ? text.korean : text.english) = true;
  }
  add_quotations(text, std::move(quotes), sentences);
}

/// The best date of the bylines; the first of equals. A later byline below prose dates what follows it, if it differs.
void date_parts(Text& text, const TextWords& words) {
  std::optional<RankedDate> best;
  std::vector<std::pair<std::size_t, DateTime>> dated;
  for (std::size_t i = 0; i < text.parts.size(); ++i) {
    const Part& part = text.parts[i];
    if (part.zone != Zone::Byline || part.span.size() > 2000) continue;
    const std::optional<RankedDate> found = byline_date(text.of(part.span), words);
    if (!found) continue;
    if (found->rank != DateRank::Updated) dated.emplace_back(i, found->date);
    if (!best || found->rank > best->rank) best = found;
  }
  if (!best) return;
  const bool korean = text.korean || !text.english;
  if (korean && !best->date.utc_offset) best->date.utc_offset = seoul;
  text.date = best->date;
  for (const auto& [at, date] : dated)
    for (std::size_t i = at + 1; date.date != text.date->date && i < text.parts.size() && text.parts[i].zone != Zone::Byline; ++i) {
      if (is_furniture(text.parts[i].zone)) continue;
      text.parts[i].date = date;
      if (korean) text.parts[i].date->utc_offset = seoul;
    }
}

}  // namespace

TextReader::TextReader(std::shared_ptr<const TextWords> words) : words_(std::move(words)) {}

TextReader TextReader::build(const dictionary::WordLists& words) {
  return TextReader(std::make_shared<const TextWords>(TextWords::build(words)));
}

Text TextReader::read(std::string_view given) const {
  Text text;
  text.clean = clean(given);
  const std::vector<PageLine> lines = page_lines(text.bytes());
  std::uint32_t paragraph = 0;
  for (const ZonedLine& line : zone_lines(text.bytes(), lines, *words_)) {
    add_part(text, line);
    add_paragraph(text, line, paragraph++, *words_);
  }
  date_parts(text, *words_);
  return text;
}

Text read_text(std::string_view given, const dictionary::WordLists& words) { return TextReader::build(words).read(given); }

}  // namespace mannam::text
