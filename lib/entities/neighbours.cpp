// What goes in: chosen names and titles. What comes out: what stands right before or behind an offset. Why it exists: see neighbours.h.
#include "entities/neighbours.h"

#include <algorithm>

namespace mannam::entities {

namespace {

constexpr std::uint32_t longest_unit = 60;  // bytes of a unit's name between an organisation and a title

}  // namespace

char Neighbours::at(std::uint32_t offset) const { return offset < bytes_.size() ? bytes_[offset] : '\0'; }

std::uint32_t Neighbours::skip_space(std::uint32_t offset) const { return at(offset) == ' ' ? offset + 1 : offset; }

std::uint32_t Neighbours::skip_bracket(std::uint32_t offset, std::uint32_t end) const {
  const std::uint32_t open = skip_space(offset);
  if (at(open) != '(') return offset;
  const std::size_t close = bytes_.substr(0, end).find(')', open);
  return close == std::string_view::npos || close - open > longest_unit ? offset : static_cast<std::uint32_t>(close + 1);
}

std::uint32_t Neighbours::skip_modifier(std::uint32_t offset) const {
  const std::uint32_t start = skip_space(offset);
  for (const std::string& modifier : words_.title_modifiers) {
    if (start == offset || !bytes_.substr(start).starts_with(modifier + ' ')) continue;
    const std::uint32_t end = start + static_cast<std::uint32_t>(modifier.size());
    if (name_at(end + 1) < names_.size()) return end;
  }
  return offset;
}

std::size_t Neighbours::title_at(std::uint32_t offset) const {
  const auto found = std::lower_bound(titles_.begin(), titles_.end(), offset,
                                      [](const TitleUse& title, std::uint32_t value) { return title.span.start < value; });
  return found != titles_.end() && found->span.start == offset ? static_cast<std::size_t>(found - titles_.begin()) : titles_.size();
}

std::size_t Neighbours::title_ending_at(std::uint32_t offset) const {
  auto found = std::lower_bound(titles_.begin(), titles_.end(), offset,
                                [](const TitleUse& title, std::uint32_t value) { return title.span.start < value; });
  if (found == titles_.begin()) return titles_.size();
  --found;
  return found->span.end == offset ? static_cast<std::size_t>(found - titles_.begin()) : titles_.size();
}

std::size_t Neighbours::name_at(std::uint32_t offset) const {
  const std::size_t i = first_at(names_, offset);
  return i < names_.size() && names_[i].span.start == offset ? i : names_.size();
}

std::size_t Neighbours::name_ending_at(std::uint32_t offset) const {
  const std::size_t i = first_at(names_, offset);
  return i > 0 && names_[i - 1].span.end == offset ? i - 1 : names_.size();
}

std::size_t Neighbours::behind_possessive(std::uint32_t end) const {
  const std::size_t next = first_at(names_, end);
  if (next == 0) return names_.size();
  const Choice& name = names_[next - 1];
  const bool particle = name.particle.end == end && (name.functions & language::Of) != 0;
  return particle || (possessive_end(name.span.end) == end && name.span.end != end) ? next - 1 : names_.size();
}

std::uint32_t Neighbours::possessive_end(std::uint32_t offset) const {
  for (const std::string& mark : words_.possessives)
    if (bytes_.substr(offset).starts_with(mark)) return offset + static_cast<std::uint32_t>(mark.size());
  return offset;
}

bool Neighbours::stops_unit(std::string_view word) const {
  return std::any_of(words_.unit_stop_endings.begin(), words_.unit_stop_endings.end(),
                     [&](const std::string& ending) { return word.ends_with(ending); });
}

bool Neighbours::is_unit(std::uint32_t start, std::uint32_t end) const {
  if (end - start > longest_unit) return false;
  std::string_view gap = bytes_.substr(start, end - start);
  int words = 0;
  while (!gap.empty()) {
    std::size_t space = gap.find(' ');
    if (space == std::string_view::npos) space = gap.size();
    const std::string_view word = gap.substr(0, space);
    gap.remove_prefix(std::min(gap.size(), space + 1));
    if (word.empty()) continue;
    if (++words > 3 || stops_unit(word)) return false;
    if (word.find_first_of(",.;:!?\"'\n\t") != std::string_view::npos) return false;
    if (word.find("“") != std::string_view::npos || word.find("”") != std::string_view::npos) return false;
  }
  return true;
}

bool Neighbours::is_modifier(std::uint32_t start, std::uint32_t end) const {
  while (end > start && at(end - 1) == ' ') --end;
  const std::string_view word = bytes_.substr(start, end - start);
  return std::find(words_.title_modifiers.begin(), words_.title_modifiers.end(), word) != words_.title_modifiers.end();
}

}  // namespace mannam::entities
