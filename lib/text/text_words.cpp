// What goes in: the word lists. What comes out: TextWords. Why it exists: see text_words.h.
#include "text/text_words.h"

#include <algorithm>
#include <charconv>

namespace mannam::text {
namespace {

std::vector<std::pair<std::string, int>> numbered(const dictionary::WordLists& lists, std::string_view name) {
  std::vector<std::pair<std::string, int>> rows;
  for (const dictionary::WordRow& row : lists.list(name)) {
    int value = 0;
    if (row.word.empty() || row.values.empty()) continue;
    std::from_chars(row.values[0].data(), row.values[0].data() + row.values[0].size(), value);
    rows.emplace_back(lower(row.word), value);
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
  return rows;
}

}  // namespace

TextWords TextWords::build(const dictionary::WordLists& lists) {
  const auto phrases = [&lists](std::string_view name, std::string_view value = {}) { return Phrases::of(lists, name, value); };
  TextWords words;
  words.menu = phrases("list/page-menu");
  words.notices = phrases("list/page-notice");
  words.list_headings = phrases("list/page-list-heading");
  words.comments_headings = phrases("list/page-comments-heading");
  words.copyright = phrases("list/page-copyright");
  words.table_headings = phrases("list/page-table-heading");
  words.reporters = phrases("list/byline-reporter");
  words.byline_labels = phrases("list/byline-label");
  words.byline_openers = phrases("list/byline-opener");
  words.posted = phrases("list/byline-date-label", "posted");
  words.updated = phrases("list/byline-date-label", "updated");
  words.photo_credits = phrases("list/photo-credit");
  words.photo_words = phrases("list/photo-word");
  words.photo_providers = phrases("list/photo-provider");
  words.agencies = phrases("list/news-agency");
  words.statement_final = phrases("list/sentence-final", "statement");
  words.sentence_final = phrases("list/sentence-final");
  words.quote_followers = phrases("list/quote-follower");
  words.speech_verbs = phrases("list/speech-verb");
  words.abbreviations = phrases("list/abbreviation");
  words.abbreviations_may_end = phrases("list/abbreviation", "may-end");
  words.sentence_openers = phrases("list/sentence-opener");
  words.afternoon = phrases("list/byline-afternoon");
  words.months = numbered(lists, "list/byline-month");
  return words;
}

}  // namespace mannam::text
