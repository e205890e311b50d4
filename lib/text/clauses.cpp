// What goes in: a sentence. What comes out: the borders between its clauses. Why it exists: see clauses.h.
#include "text/clauses.h"

#include <algorithm>

namespace mannam::text {
namespace {

bool is_mark(char c) { return std::string_view(",.\"'?!;:)(][").find(c) != std::string_view::npos; }

/// “ ” ‘ ’ …: all lie in one block.
bool is_wide_mark(std::string_view three) {
  if (three[0] != '\xE2' || three[1] != '\x80') return false;
  return three[2] == '\x9C' || three[2] == '\x9D' || three[2] == '\x98' || three[2] == '\x99' || three[2] == '\xA6';
}

std::string lower(std::string_view word) {
  std::string made(word);
  for (char& c : made)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return made;
}

/// Takes punctuation off both ends.
Span bare(std::string_view text, Span word) {
  while (!word.empty()) {
    if (is_mark(text[word.end - 1]))
      word.end -= 1;
    else if (word.size() >= 3 && is_wide_mark(text.substr(word.end - 3, 3)))
      word.end -= 3;
    else
      break;
  }
  while (!word.empty()) {
    if (is_mark(text[word.start]))
      word.start += 1;
    else if (word.size() >= 3 && is_wide_mark(text.substr(word.start, 3)))
      word.start += 3;
    else
      break;
  }
  return word;
}

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

BorderKind kind_of(const dictionary::WordRow& row) {
  if (row.values.empty() || row.values[0] == "connective") return BorderKind::Connective;
  return row.values[0] == "adnominal" ? BorderKind::Adnominal : BorderKind::After;
}

}  // namespace

std::vector<Span> plain_words(std::string_view text, Span span) {
  std::vector<Span> words;
  int depth = 0;
  std::uint32_t start = span.start;
  const auto close = [&](std::uint32_t end) {
    if (const Span word = bare(text, {start, end}); !word.empty()) words.push_back(word);
  };
  for (std::uint32_t at = span.start; at < span.end; ++at) {
    if (text[at] == '(' && ++depth == 1) close(at);
    const bool closes = text[at] == ')' && depth > 0 && --depth == 0;
    if (depth > 0) continue;
    if (is_space(text[at])) close(at);
    if (is_space(text[at]) || closes) start = at + 1;
  }
  if (depth == 0 && start < span.end) close(span.end);
  return words;
}

ClauseBorders ClauseBorders::build(const dictionary::WordLists& words) {
  ClauseBorders made;
  for (const dictionary::WordRow& row : words.list("clause-ending")) {
    made.endings_.open(row.word).second = kind_of(row);
    made.longest_ending_ = std::max(made.longest_ending_, row.word.size());
  }
  for (const dictionary::WordRow& row : words.list("clause-word"))
    (row.language == "en" ? made.starts_ : made.whole_).open(row.language == "en" ? lower(row.word) : row.word).second = kind_of(row);
  for (const dictionary::WordRow& row : words.list("clause-never")) made.never_.insert(lower(row.word));
  return made;
}

std::vector<Border> ClauseBorders::find(std::string_view text, const Sentence& sentence, const std::vector<Span>& words) const {
  std::vector<Border> borders;
  if (sentence.language == Language::Korean)
    find_korean(text, words, borders);
  else
    find_english(text, sentence.span, words, borders);
  return borders;
}

std::vector<Border> ClauseBorders::find(std::string_view text, const Sentence& sentence) const {
  return find(text, sentence, plain_words(text, sentence.span));
}

void ClauseBorders::find_korean(std::string_view text, const std::vector<Span>& words, std::vector<Border>& into) const {
  for (const Span word : words) {
    const std::string_view shown = word.of(text);
    if (never_.contains(shown)) continue;
    if (const auto whole = whole_.find(shown); whole != whole_.end()) {
      into.push_back({word, whole->second});
      continue;
    }
    if (!endings_.may_end(shown)) continue;
    for (std::size_t size = std::min(shown.size(), longest_ending_); size >= 3; size -= 3) {
      const std::string_view ending = shown.substr(shown.size() - size);
      const auto found = endings_.find(ending);
      if (never_.contains(ending)) break;
      if (found == endings_.end() || size == shown.size()) continue;  // 한 alone is a number
      into.push_back({word, found->second});
      break;
    }
  }
}

void ClauseBorders::find_english(std::string_view text, Span span, const std::vector<Span>& words, std::vector<Border>& into) const {
  for (const Span word : words) {
    if (const auto found = starts_.find(lower(word.of(text))); found != starts_.end()) into.push_back({word, found->second});
    if (word.end < span.end && (text[word.end] == ';' || text[word.end] == ':'))
      into.push_back({{word.end, word.end + 1}, BorderKind::Connective});
  }
}

}  // namespace mannam::text
