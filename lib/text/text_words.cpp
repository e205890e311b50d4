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
  words.menu = phrases("page-menu");
  words.notices = phrases("page-notice");
  words.list_headings = phrases("page-list-heading");
  words.comments_headings = phrases("page-comments-heading");
  words.copyright = phrases("page-copyright");
  words.table_headings = phrases("page-table-heading");
  words.reporters = phrases("byline-reporter");
  words.byline_labels = phrases("byline-label");
  words.byline_openers = phrases("byline-opener");
  words.posted = phrases("byline-date-label", "posted");
  words.updated = phrases("byline-date-label", "updated");
  words.photo_credits = phrases("photo-credit");
  words.photo_words = phrases("photo-word");
  words.photo_providers = phrases("photo-provider");
  words.agencies = phrases("news-agency");
  words.statement_final = phrases("sentence-final", "statement");
  words.sentence_final = phrases("sentence-final");
  words.quote_followers = phrases("quote-follower");
  words.speech_verbs = phrases("speech-verb");
  words.abbreviations = phrases("abbreviation");
  words.abbreviations_may_end = phrases("abbreviation", "may-end");
  words.sentence_openers = phrases("sentence-opener");
  words.afternoon = phrases("byline-afternoon");
  words.months = numbered(lists, "byline-month");
  return words;
}

}  // namespace mannam::text
