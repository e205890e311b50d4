// What goes in: the lines of a page. What comes out: their zones. Why it exists: see zones.h.
#include "text/zones.h"

#include <algorithm>
#include <optional>

#include "text/characters.h"
#include "text/line_kinds.h"

namespace mannam::text {
namespace {

constexpr std::uint32_t narrowest_return = 80;    // prose this wide is the article again, behind a list
constexpr std::uint32_t narrowest_last = 60;      // an unfinished last line this wide is still the article
constexpr std::uint32_t widest_section = 14;      // the name of a section: a word or two
constexpr std::uint32_t widest_first_line = 160;  // a headline, if prose follows
constexpr std::uint32_t widest_question = 110;
constexpr std::uint32_t widest_source = 24;  // the name of a paper below its byline
constexpr std::uint32_t narrowest_statement = 24;
constexpr std::size_t most_headlines = 12;
constexpr std::size_t most_loose_lines = 8;  // without any prose, more lines than that are a list

class Zoner {
 public:
  Zoner(std::string_view text, const std::vector<PageLine>& lines, const TextWords& words) : text_(text), lines_(lines), words_(words) {
    kinds_.reserve(lines.size());
    for (const PageLine& line : lines) kinds_.push_back(kind_of(text, line, words));
    zones_.assign(lines.size(), std::nullopt);
  }

  std::vector<ZonedLine> run() {
    first_line_to_headline();
    for (std::size_t i = 0; i < lines_.size(); ++i) step(i);
    close_body();
    if (!in_body_yet_) no_prose();
    sections_to_menu();
    sources_to_byline();
    return pieces();
  }

 private:
  enum class State { Top, Body, Tail };

  /// A headline may be a question, or wider than headlines are; what follows it tells.
  void first_line_to_headline() {
    const auto is_content = [](LineKind kind) { return kind == LineKind::Prose || kind == LineKind::Short; };
    const auto first = std::find_if(kinds_.begin(), kinds_.end(), is_content);
    if (first == kinds_.end() || *first != LineKind::Prose || std::find_if(first + 1, kinds_.end(), is_content) == kinds_.end()) return;
    const PageLine& line = lines_[static_cast<std::size_t>(first - kinds_.begin())];
    const bool question =
        line.end == LineEnd::Mark && line.columns <= widest_question && std::count(first + 1, kinds_.end(), LineKind::Prose) > 0;
    const bool open = (line.end == LineEnd::Open || line.end == LineEnd::Ellipsis) && line.columns <= widest_first_line;
    if (question || open) *first = LineKind::Short;
  }

  void step(std::size_t i) {
    switch (kinds_[i]) {
      case LineKind::Prose:
        return prose(i);
      case LineKind::Short:
      case LineKind::Bullet:
        return state_ == State::Tail ? set(i, tail_of(kinds_[i])) : waiting_.push_back(i);
      case LineKind::Byline:
        return set(i, state_ == State::Tail ? tail_ : Zone::Byline);
      case LineKind::Caption:
        return set(i, state_ == State::Tail ? tail_ : Zone::Caption);
      case LineKind::Number:
        return set(i, state_ == State::Tail ? tail_ : Zone::Menu);
      case LineKind::Menu:
        return set(i, Zone::Menu);
      case LineKind::Notice:
        return open_tail(i, Zone::Menu);
      case LineKind::ListHeading:
      case LineKind::Row:
        return open_tail(i, Zone::List);
      case LineKind::CommentsHeading:
        return open_tail(i, Zone::Comments);
    }
  }

  void prose(std::size_t i) {
    const bool returns = tail_ != Zone::Comments && lines_[i].columns >= narrowest_return && lines_[i].end == LineEnd::Stop;
    if (state_ == State::Tail && !returns) return set(i, tail_);
    if (state_ == State::Top) close_top();
    if (state_ == State::Body) settle();
    state_ = State::Body;
    in_body_yet_ = true;
    set(i, Zone::Body);
  }

  /// Above the first prose such a line opens nothing: pages put buttons below the headline.
  void open_tail(std::size_t i, Zone zone) {
    if (state_ == State::Top) return set(i, zone == Zone::Comments ? Zone::Menu : zone);
    if (state_ == State::Body) close_body();
    state_ = State::Tail;
    tail_ = zone;
    set(i, zone);
  }

  Zone tail_of(LineKind kind) {
    if (kind == LineKind::Bullet && tail_ == Zone::Menu) return Zone::List;
    return tail_;
  }

  /// Lines above the prose are headlines, the last of them at least; bullets there are navigation.
  void close_top() {
    const std::size_t shorts = waiting_.size();
    for (std::size_t k = 0; k < shorts; ++k)
      set(waiting_[k], kinds_[waiting_[k]] == LineKind::Bullet || k + most_headlines < shorts ? Zone::Menu : Zone::Headline);
    waiting_.clear();
  }

  /// What stood behind the last prose.
  void close_body() {
    if (state_ != State::Body) return;
    const bool many = waiting_.size() >= 3;
    for (const std::size_t i : waiting_) {
      const bool bullet = kinds_[i] == LineKind::Bullet;
      const bool sentence = !bullet && (is_statement(i) || is_item(i) || lines_[i].end == LineEnd::Ellipsis);
      const bool wide = !bullet && lines_[i].columns >= narrowest_last;
      if (sentence || (wide && !many))
        set(i, Zone::Body);
      else
        set(i, bullet || many ? Zone::List : Zone::Menu);
    }
    waiting_.clear();
  }

  /// Prose goes on: what waited stands between paragraphs.
  void settle() {
    for (const std::size_t i : waiting_) set(i, kinds_[i] == LineKind::Bullet || is_statement(i) ? Zone::Body : Zone::Headline);
    waiting_.clear();
  }

  /// A short sentence of a page that leaves full stops out.
  bool is_statement(std::size_t i) const {
    const PageLine& line = lines_[i];
    return line.end == LineEnd::Open && line.columns >= narrowest_statement && line.hangul > 0 &&
           words_.statement_final.suffix(line.span.of(text_)) > 0;
  }

  /// "- Best film: …", "▲ …": an item of the article's own list.
  bool is_item(std::size_t i) const {
    const char32_t c = character_at(text_, lines_[i].span.start);
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || (c >= 0x25A0 && c <= 0x25FF);
  }

  /// A page of headlines, or a headline and a cut-off text.
  void no_prose() {
    const bool many = waiting_.size() > most_loose_lines;
    bool first = true;
    for (const std::size_t i : waiting_) {
      const bool item = kinds_[i] == LineKind::Bullet || many;
      const bool cut_off = lines_[i].end == LineEnd::Ellipsis || lines_[i].columns >= narrowest_last;
      set(i, first ? Zone::Headline : item ? Zone::List : cut_off ? Zone::Body : Zone::Headline);
      first = false;
    }
    waiting_.clear();
  }

  /// Three names of sections or more in a row are a menu, not headlines.
  void sections_to_menu() {
    for (std::size_t first = 0; first < lines_.size();) {
      std::size_t last = first;
      while (last < lines_.size() && is_section(last)) ++last;
      if (last - first >= 3)
        for (std::size_t i = first; i < last; ++i) set(i, Zone::Menu);
      first = std::max(last, first + 1);
    }
  }

  bool is_section(std::size_t i) const {
    return lines_[i].columns <= widest_section && (zones_[i] == Zone::Headline || zones_[i] == Zone::Menu);
  }

  /// The name of the paper, right below the byline.
  void sources_to_byline() {
    for (std::size_t i = 1; i < lines_.size(); ++i)
      if (zones_[i - 1] == Zone::Byline && zones_[i] == Zone::Headline && !lines_[i].blank_before && lines_[i].columns <= widest_source)
        set(i, Zone::Byline);
  }

  void set(std::size_t i, Zone zone) { zones_[i] = zone; }

  std::vector<ZonedLine> pieces() const {
    std::vector<ZonedLine> result;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const Zone zone = zones_[i].value_or(Zone::Menu);
      if (zone == Zone::Body || zone == Zone::Headline)
        cut(lines_[i].span, zone, result);
      else
        result.push_back({lines_[i].span, zone});
    }
    return result;
  }

  /// A dateline before the text and a signature behind it are bylines.
  void cut(Span span, Zone zone, std::vector<ZonedLine>& result) const {
    const std::uint32_t dateline = dateline_length(span.of(text_), words_);
    if (dateline > 0 && dateline < span.size()) {
      push({span.start, span.start + dateline}, Zone::Byline, result);
      span.start += dateline;
    }
    const std::uint32_t signature = zone == Zone::Body ? signature_length(span.of(text_), words_) : 0;
    if (signature == 0 || signature >= span.size()) return push(span, zone, result);
    push({span.start, span.end - signature}, zone, result);
    push({span.end - signature, span.end}, Zone::Byline, result);
  }

  /// Without the white space around it.
  void push(Span span, Zone zone, std::vector<ZonedLine>& result) const {
    while (span.start < span.end && is_white(static_cast<unsigned char>(text_[span.start]))) ++span.start;
    while (span.end > span.start && is_white(static_cast<unsigned char>(text_[span.end - 1]))) --span.end;
    if (!span.empty()) result.push_back({span, zone});
  }

  std::string_view text_;
  const std::vector<PageLine>& lines_;
  const TextWords& words_;
  std::vector<LineKind> kinds_;
  std::vector<std::optional<Zone>> zones_;
  std::vector<std::size_t> waiting_;  // short lines and bullets that what follows will tell
  State state_ = State::Top;
  Zone tail_ = Zone::Menu;
  bool in_body_yet_ = false;
};

}  // namespace

std::vector<ZonedLine> zone_lines(std::string_view text, const std::vector<PageLine>& lines, const TextWords& words) {
  return Zoner(text, lines, words).run();
}

}  // namespace mannam::text
