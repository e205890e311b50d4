// What goes in: one line of a page and the word lists. What comes out: its kind. Why it exists: see line_kinds.h.
#include "text/line_kinds.h"

#include <algorithm>
#include <string>

#include "text/byline_date.h"
#include "text/characters.h"

namespace mannam::text {
namespace {

constexpr std::uint32_t widest_furniture = 160;  // columns; wider lines are never menus or bylines
constexpr std::uint32_t widest_heading = 50;
constexpr std::uint32_t widest_credit = 60;
constexpr std::size_t widest_credit_bytes = 120;
constexpr std::uint32_t widest_caption = 320;
constexpr std::uint32_t widest_headline = 110;
constexpr std::uint32_t narrowest_unmarked = 60;  // a sentence without its full stop is at least this wide
constexpr std::size_t longest_dateline = 160;     // bytes
constexpr std::string_view filling = " \t0123456789.,:;/|><()[]-+~\"'";

std::string_view trim(std::string_view text, std::string_view what = filling) {
  const std::size_t start = text.find_first_not_of(what);
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(what) - start + 1);
}

/// Without bullets, a leading "[section]" and numerals around it.
std::string_view heading_of(std::string_view line) {
  std::uint32_t i = 0;
  while (i < line.size() && !is_latin(character_at(line, i)) && character_at(line, i) < 0x3000 && line[i] != '[') next_character(line, i);
  line.remove_prefix(i);
  if (line.starts_with('[') && line.find(']') != std::string_view::npos) line.remove_prefix(line.find(']') + 1);
  return trim(line);
}

bool is_heading(const PageLine& line, std::string_view lowered, const Phrases& phrases) {
  if (line.columns > widest_heading || line.end == LineEnd::Stop) return false;
  const std::string_view heading = heading_of(lowered);
  if (heading.empty()) return false;
  const std::size_t ending = phrases.suffix(heading);
  return phrases.has(heading) || (ending > 0 && ending < heading.size() && heading[heading.size() - ending - 1] == ' ');
}

/// Whether nothing but phrases of the list and marks stands in the line.
bool is_made_of(std::string_view lowered, const Phrases& phrases) {
  bool found = false;
  while (!(lowered = lowered.substr(std::min(lowered.find_first_not_of(filling), lowered.size()))).empty()) {
    std::uint32_t i = 0;
    const char32_t c = next_character(lowered, i);
    std::size_t length = phrases.prefix(lowered);
    found = found || length > 0;
    if (length == 0 && (is_hangul(c) || is_latin(c) || is_ideograph(c))) return false;
    lowered.remove_prefix(length > 0 ? length : i);
  }
  return found;
}

bool is_table_head(const PageLine& line, std::string_view lowered, const TextWords& words) {
  return line.digits == 0 && lowered.find(' ') != std::string_view::npos && is_made_of(lowered, words.table_headings);
}

bool is_hashtags(std::string_view line) {
  bool at_start = true;
  for (const char c : line) {
    if (at_start && c != '#' && c != ' ') return false;
    at_start = c == ' ';
  }
  return line.starts_with('#');
}

/// "46923 some title, its writer 2025.02.04"
bool is_row(const PageLine& line, std::string_view text) {
  if (line.is_sentence() || !is_digit(static_cast<unsigned char>(text.front()))) return false;
  const std::size_t number = text.find_first_not_of("0123456789");
  const std::size_t last = text.find_last_of(" \t");
  if (number == std::string_view::npos || (text[number] != ' ' && text[number] != '\t') || last <= number) return false;
  const std::string_view date = text.substr(last + 1);
  return date.find_first_not_of("0123456789.-/:") == std::string_view::npos && date.find_first_of(".-/:") != std::string_view::npos;
}

bool has_address(std::string_view line) {
  const std::size_t at = line.find('@');
  return at != std::string_view::npos && at > 0 && at + 1 < line.size() && is_latin(static_cast<unsigned char>(line[at + 1])) &&
         line.find('.', at) != std::string_view::npos;
}

bool is_label_with_date(std::string_view lowered, const TextWords& words) {
  const std::size_t label = std::max(words.posted.prefix(lowered), words.updated.prefix(lowered));
  if (label == 0) return false;
  const std::string_view rest = trim(lowered.substr(label), " \t:|.");
  return !rest.empty() && find_date(rest, words).has_value();
}

/// "By Jane Doe", not "By the end of the year, it grew"
bool is_opened_as_byline(const PageLine& line, std::string_view text, std::string_view lowered, const TextWords& words) {
  const std::size_t opener = words.byline_openers.prefix(lowered);
  if (opener == 0 || line.is_sentence() || line.columns > widest_credit || opener + 1 >= text.size()) return false;
  return is_upper(static_cast<unsigned char>(text[opener + 1]));
}

bool ends_in_reporter(std::string_view lowered, const TextWords& words) {
  const std::string_view end = trim(lowered);
  const std::size_t length = words.reporters.suffix(end);
  return length > 0 && length < end.size();
}

bool is_labelled(std::string_view lowered, const TextWords& words) {
  return words.byline_labels.prefix(lowered) > 0 || words.byline_labels.suffix(trim(lowered)) > 0;
}

bool is_byline(const PageLine& line, std::string_view text, std::string_view lowered, const TextWords& words) {
  if (is_label_with_date(lowered, words)) return true;
  const bool sentence = line.end == LineEnd::Stop && line.columns > widest_credit;
  if (!sentence && line.columns <= 120 && has_address(text)) return true;
  if (is_opened_as_byline(line, text, lowered, words)) return true;
  if (line.is_sentence()) return false;
  if (line.columns <= widest_credit && (ends_in_reporter(lowered, words) || is_labelled(lowered, words))) return true;
  const std::optional<FoundDate> date = find_date(lowered, words);
  return date && (text.size() - date->length <= 16 || words.posted.is_within(lowered) || words.updated.is_within(lowered));
}

/// How many sentences end inside the text, as far as a glance can tell.
int stops_in(std::string_view text) {
  int stops = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) stops += text[i] == '.' && text[i + 1] == ' ' ? 1 : 0;
  return stops;
}

/// Where the last ⓒ, Ⓒ or © stands; npos where there is none.
std::size_t last_photo_mark(std::string_view text) {
  std::size_t last = std::string_view::npos;
  for (const std::string_view mark : {"\u24D2", "\u24B8", "\u00A9"}) {
    const std::size_t at = text.rfind(mark);
    if (at != std::string_view::npos && (last == std::string_view::npos || at > last)) last = at;
  }
  return last;
}

/// Whether the text ends in an agency set apart: ". Agency", "/Agency", "(Agency)".
bool names_agency_last(std::string_view lowered, const TextWords& words) {
  const std::string_view end = trim(lowered, " )].");
  const std::size_t length = words.agencies.suffix(end);
  if (length == 0) return false;
  const std::string_view before = trim(end.substr(0, end.size() - length), " ");
  return before.empty() || std::string_view("./=|-([").find(before.back()) != std::string_view::npos || before.ends_with("\u00B7");
}

/// "[사진=가람그룹]", "/사진 제공 누리AI": a credit word that opens the line, or stands behind a sentence or a mark, up to the end.
bool has_credit_word(std::string_view lowered, const TextWords& words) {
  const std::size_t from = lowered.size() > widest_credit_bytes ? lowered.size() - widest_credit_bytes : 0;
  for (std::size_t i = from; i < lowered.size(); ++i) {
    const std::size_t open = i > 0 && std::string_view("([<").find(lowered[i - 1]) != std::string_view::npos ? i - 1 : i;
    std::size_t before = open;
    while (before > 0 && lowered[before - 1] == ' ') --before;
    const bool apart = before == 0 || std::string_view(".])/|").find(lowered[before - 1]) != std::string_view::npos;
    if (!apart) continue;
    if (words.photo_credits.prefix(lowered.substr(i)) > 0 || (open < i && words.photo_words.prefix(lowered.substr(i)) > 0)) return true;
  }
  return lowered.starts_with('(') && words.photo_words.prefix(lowered.substr(1)) > 0;
}

/// "/가람그룹 제공"
bool ends_in_provider(std::string_view lowered, const TextWords& words) {
  if (words.photo_providers.suffix(trim(lowered, " )].")) == 0) return false;
  const std::size_t mark = lowered.find_last_of("/=(");
  return mark != std::string_view::npos && lowered.size() - mark <= widest_credit_bytes / 2;
}

bool is_caption(const PageLine& line, std::string_view lowered, const TextWords& words) {
  if (line.columns > widest_caption || stops_in(lowered) > 1) return false;
  const std::size_t mark = last_photo_mark(lowered);
  if (mark != std::string_view::npos && lowered.size() - mark <= widest_credit_bytes) return true;
  return names_agency_last(lowered, words) || has_credit_word(lowered, words) || ends_in_provider(lowered, words);
}

/// "02-123-4567", "286-2280", "010-1234-5678"; not the years "2025-2026"
bool has_telephone(std::string_view text) {
  for (std::size_t at = text.find('-'); at != std::string_view::npos; at = text.find('-', at + 1)) {
    std::size_t before = at;
    while (before > 0 && is_digit(static_cast<unsigned char>(text[before - 1]))) --before;
    std::size_t behind = at + 1;
    while (behind < text.size() && is_digit(static_cast<unsigned char>(text[behind]))) ++behind;
    const bool years = at - before == 4 && (before == 0 || text[before - 1] != '-');
    if (behind - at == 5 && at - before >= 3 && at - before <= 4 && !years) return true;
  }
  return false;
}

bool is_unmarked_sentence(const PageLine& line, std::string_view text, const TextWords& words) {
  if (line.columns > widest_headline) return true;
  if (line.columns < narrowest_unmarked || line.hangul == 0) return false;
  return words.sentence_final.suffix(text) > 0;
}

/// "… 홍길동 기자 = "
std::size_t behind_reporter(std::string_view front, const TextWords& words) {
  const std::size_t equals = front.find("= ");
  if (equals == std::string_view::npos || words.reporters.suffix(trim(front.substr(0, equals), " ")) == 0) return 0;
  return equals + 2;
}

/// "[가람일보=홍길동 기자] ", "(서울=연합뉴스) "
std::size_t behind_bracket(std::string_view front, const TextWords& words) {
  std::uint32_t open = 0;
  if (front.empty() || !is_opening_bracket(next_character(front, open))) return 0;
  std::uint32_t close = open;
  std::uint32_t behind = open;
  while (behind < front.size() && !is_closing_bracket(character_at(front, close = behind))) next_character(front, behind);
  if (behind >= front.size()) return 0;
  next_character(front, behind);
  const std::string_view inside = front.substr(open, close - open);
  const bool named = inside.size() <= 60 && inside.find('=') != std::string_view::npos && words.photo_words.prefix(inside) == 0;
  if (!named && words.reporters.suffix(trim(inside, " ")) == 0) return 0;
  return front.find_first_not_of(' ', behind) == std::string_view::npos ? 0 : front.find_first_not_of(' ', behind);
}

/// Where the dash at `at`, if there is one, and the spaces around it end.
std::size_t behind_dash(std::string_view front, std::size_t at) {
  const std::size_t start = std::min(front.find_first_not_of(' ', at), front.size());
  std::size_t i = start;
  while (i < front.size() && (front[i] == '-' || front.substr(i).starts_with("\u2013") || front.substr(i).starts_with("\u2014")))
    i += front[i] == '-' ? 1 : 3;
  if (i == start || i >= front.size() || front[i] != ' ') return 0;
  return front.find_first_not_of(' ', i) == std::string_view::npos ? 0 : front.find_first_not_of(' ', i);
}

/// "SEOUL, Feb. 4 (Agency) -- ", "GENEVA (Reuters) ", "GENEVA — "
std::size_t behind_capitals(std::string_view line, std::string_view front, const TextWords& words) {
  std::size_t capitals = 0;
  while (capitals < line.size() && (is_upper(static_cast<unsigned char>(line[capitals])) || line[capitals] == ' ')) ++capitals;
  if (capitals < 3 || line[0] == ' ') return 0;
  const std::size_t open = front.find(" (");
  const std::size_t close = front.find(')');
  if (open != std::string_view::npos && open < 50 && close != std::string_view::npos && close > open && close < 80) {
    if (const std::size_t dash = behind_dash(front, close + 1); dash > 0) return dash;
    const bool agency = words.agencies.has(front.substr(open + 2, close - open - 2));
    return agency && capitals == open + 1 && close + 2 < front.size() ? close + 2 : 0;
  }
  const std::size_t dash = behind_dash(front, capitals);
  return dash > 0 && is_upper(static_cast<unsigned char>(line[dash])) ? dash : 0;
}

}  // namespace

LineKind kind_of(std::string_view whole, const PageLine& line, const TextWords& words) {
  const std::string_view text = line.span.of(whole);
  if (line.columns > widest_caption) return LineKind::Prose;
  const std::string lowered = lower(text);
  if (line.columns <= widest_furniture) {
    if (is_made_of(lowered, words.comments_headings)) return LineKind::CommentsHeading;
    if (is_made_of(lowered, words.menu) || is_hashtags(text)) return LineKind::Menu;
    if (is_heading(line, lowered, words.list_headings) || is_table_head(line, lowered, words)) return LineKind::ListHeading;
    if (is_row(line, text)) return LineKind::Row;
  }
  if (words.notices.prefix(lowered) > 0 || words.copyright.is_within(lowered)) return LineKind::Notice;
  if (line.columns <= widest_furniture && is_byline(line, text, lowered, words)) return LineKind::Byline;
  if (line.letters() == 0) return LineKind::Number;
  if (!line.is_sentence() && line.columns <= widest_furniture && has_telephone(text)) return LineKind::Menu;
  if (is_caption(line, lowered, words)) return LineKind::Caption;
  if (is_bullet(character_at(text, 0)) && line.end != LineEnd::Stop) return LineKind::Bullet;
  return line.is_sentence() || is_unmarked_sentence(line, text, words) ? LineKind::Prose : LineKind::Short;
}

std::uint32_t dateline_length(std::string_view line, const TextWords& words) {
  std::size_t border = std::min(line.size(), longest_dateline);
  while (border < line.size() && border > 0 && (static_cast<unsigned char>(line[border]) & 0xC0) == 0x80) --border;  // whole characters
  line = line.substr(0, border);
  const std::string front = lower(line);
  if (const std::size_t length = behind_reporter(front, words); length > 0) return static_cast<std::uint32_t>(length);
  if (const std::size_t length = behind_bracket(front, words); length > 0) return static_cast<std::uint32_t>(length);
  return static_cast<std::uint32_t>(behind_capitals(line, front, words));
}

std::uint32_t signature_length(std::string_view line, const TextWords& words) {
  constexpr std::size_t longest = 120;  // bytes
  const std::size_t from = line.size() > longest ? line.size() - longest : 0;
  const std::size_t stop = line.rfind(". ");
  const std::size_t slash = line.rfind("./");
  std::size_t start = std::string_view::npos;
  for (const std::size_t at : {stop, slash})
    if (at != std::string_view::npos && (start == std::string_view::npos || at > start)) start = at;
  if (start == std::string_view::npos || start < from) return 0;
  const std::string_view rest = line.substr(start + 2);
  if (trim(rest).empty() || (!has_address(rest) && !ends_in_reporter(lower(rest), words))) return 0;
  return static_cast<std::uint32_t>(rest.size());
}

}  // namespace mannam::text
