// What goes in: a graph and the texts it came from. What comes out: the same graph with offsets in another unit. Why it exists: Java and
// JavaScript count UTF-16 units, Python code points.
#include <unicode/utf8.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "graph/parts.h"

namespace mannam {
inline namespace v0_1 {

namespace {

/// One byte that is part of no character counts as one, in every unit.
std::size_t width_in(OffsetUnit unit, std::int32_t character, std::size_t bytes) {
  if (unit == OffsetUnit::Utf8) return bytes;
  return unit == OffsetUnit::Utf16 && character > 0xffff ? 2 : 1;
}

/// Where each character of one text starts, in two units.
class OffsetMap {
 public:
  OffsetMap(std::string_view text, OffsetUnit from, OffsetUnit to) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    std::size_t old_offset = 0, new_offset = 0;
    for (std::int32_t at = 0; at < size;) {
      const std::int32_t start = at;
      UChar32 character = 0;
      U8_NEXT(data, at, size, character);
      starts_.emplace_back(old_offset, new_offset);
      old_offset += width_in(from, character, static_cast<std::size_t>(at - start));
      new_offset += width_in(to, character, static_cast<std::size_t>(at - start));
    }
    starts_.emplace_back(old_offset, new_offset);
  }

  /// An offset within a character becomes the character's start.
  void convert(std::size_t& offset) const {
    const auto above = std::upper_bound(starts_.begin(), starts_.end(), std::make_pair(offset, SIZE_MAX));
    offset = above == starts_.begin() ? 0 : std::prev(above)->second;
  }

 private:
  std::vector<std::pair<std::size_t, std::size_t>> starts_;
};

class Converter {
 public:
  Converter(const std::map<std::string, std::string>& texts, OffsetUnit from, OffsetUnit to) {
    for (const auto& [id, text] : texts) maps_.emplace(id, OffsetMap(text, from, to));
  }

  void convert(GraphParts& parts) const {
    for (Document& document : parts.documents)
      for (Section& section : document.sections) {
        maps_.at(document.id).convert(section.start);
        maps_.at(document.id).convert(section.end);
      }
    for (Entity& entity : parts.entities)
      for (Mention& mention : entity.mentions) convert(mention.span);
    for (Position& position : parts.positions)
      for (TextSpan& span : position.mentions) convert(span);
    for (Time& time : parts.times)
      for (TextSpan& span : time.mentions) convert(span);
    for (Account& account : parts.accounts) convert(account);
  }

 private:
  void convert(TextSpan& span) const {
    if (span.document.empty()) return;
    maps_.at(span.document).convert(span.start);
    maps_.at(span.document).convert(span.end);
  }

  void convert(Account& account) const {
    convert(account.trigger);
    for (EventMention& mention : account.mentions) convert(mention.span);
    for (Argument& argument : account.arguments)
      if (auto* filler = std::get_if<TextFiller>(&argument.filler)) convert(filler->span);
  }

  std::map<std::string, OffsetMap> maps_;
};

}  // namespace

std::vector<Problem> Graph::convert_offsets(OffsetUnit unit, const std::map<std::string, std::string>& texts) {
  std::vector<Problem> problems;
  for (const Document& document : documents_)
    if (texts.count(document.id) == 0)
      problems.push_back(
          {document.id, 0, 0, fmt::format("the text of `{}` is needed to count offsets in {}", document.id, to_string(unit)), "", ""});
  if (!problems.empty() || unit == offsets_) return problems;
  GraphParts parts = GraphParts::take_apart(*this);
  Converter(texts, offsets_, unit).convert(parts);
  parts.offsets = unit;
  *this = GraphParts::assemble(std::move(parts));
  return {};
}

}  // namespace v0_1
}  // namespace mannam
