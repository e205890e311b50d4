// What goes in: a graph of one document and its text. What comes out: CoNLL columns, a token a row with the josa of a name as its own row.
// Why it exists: taggers are trained and scored on such columns; docs/formats.md lists them and what they drop. Offsets are code points.
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <mannam/output.h>

#include "output/columns.h"
#include "output/document_text.h"

namespace mannam {
inline namespace v0_1 {

namespace {

/// A stretch that a token may not cross; in bytes.
struct Stretch {
  std::size_t start = 0;
  std::size_t end = 0;
  std::string label;   ///< Person, TIMEX3, Meeting
  std::string entity;  ///< id of a name's entity
};

/// The longest first where several start at one place, and none that overlaps the one in front.
std::vector<Stretch> without_overlaps(std::vector<Stretch> stretches) {
  std::sort(stretches.begin(), stretches.end(), [](const Stretch& a, const Stretch& b) {
    return std::tie(a.start, b.end, a.entity, a.label) < std::tie(b.start, a.end, b.entity, b.label);
  });
  std::size_t end = 0;
  std::erase_if(stretches, [&](const Stretch& one) {
    const bool overlaps = one.start < end || one.end <= one.start;
    if (!overlaps) end = one.end;
    return overlaps;
  });
  return stretches;
}

struct Columns {
  std::vector<Stretch> names, particles, times, triggers;
};

/// A josa behind the title of a name is not split off: only one right behind the name.
Columns columns_of(const Graph& graph, std::string_view text) {
  Columns columns;
  std::map<std::size_t, std::size_t> particles;
  for (const Entity& entity : graph.entities())
    for (const Mention& mention : entity.mentions) {
      if (mention.kind == MentionKind::Pronoun || mention.kind == MentionKind::Title) continue;
      columns.names.push_back({mention.span.start, mention.span.end, std::string(to_string(entity.type)), entity.id});
      if (!mention.particle.empty() && text.substr(mention.span.end).starts_with(mention.particle))
        particles[mention.span.end] = mention.span.end + mention.particle.size();
    }
  columns.names = without_overlaps(std::move(columns.names));
  for (const Stretch& name : columns.names)
    if (const auto found = particles.find(name.end); found != particles.end())
      columns.particles.push_back({found->first, found->second, "particle", ""});
  for (const output::PlacedTime& placed : output::times_in_order(graph))
    columns.times.push_back({placed.span.start, placed.span.end, "TIMEX3", ""});
  for (const Event& event : graph.events())
    for (const Account& account : event.accounts)
      columns.triggers.push_back({account.trigger.start, account.trigger.end, output::one_line(account.type), ""});
  columns.triggers = without_overlaps(std::move(columns.triggers));
  return columns;
}

class ConllWriter {
 public:
  ConllWriter(const Graph& graph, std::string_view text) : columns_(columns_of(graph, text)), text_(text) {
    for (const auto* stretches : {&columns_.names, &columns_.particles, &columns_.times, &columns_.triggers})
      for (const Stretch& one : *stretches) borders_.insert(borders_.end(), {one.start, one.end});
    std::sort(borders_.begin(), borders_.end());
  }

  std::string write() {
    out_ = "# columns = ID START END FORM KIND NAME ENTITY TIME EVENT\n";
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t start = at;
      const UChar32 character = next(at);
      if (is_blank(character)) {
        end_sentence(character);
        ++count_;
        continue;
      }
      std::size_t characters = 1;
      if (is_word(character)) characters += word_rest(at);
      write_token(start, at, characters, is_word(character));
      closes_ = character == '.' || character == '!' || character == '?' || (closes_ && !is_word(character));
    }
    if (number_ > 0) out_ += '\n';
    return std::move(out_);
  }

 private:
  UChar32 next(std::size_t& at) const {
    const auto* data = reinterpret_cast<const std::uint8_t*>(text_.data());
    auto index = static_cast<std::int32_t>(at);
    UChar32 character = 0;
    U8_NEXT(data, index, static_cast<std::int32_t>(text_.size()), character);
    at = static_cast<std::size_t>(index);
    return character;
  }

  static bool is_blank(UChar32 character) { return character >= 0 && (u_isUWhiteSpace(character) || u_iscntrl(character)); }
  static bool is_word(UChar32 character) {
    return character >= 0 && (u_isalnum(character) || (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0);
  }

  /// Takes letters and digits up to a border; how many.
  std::size_t word_rest(std::size_t& at) const {
    std::size_t characters = 0;
    while (at < text_.size() && !std::binary_search(borders_.begin(), borders_.end(), at)) {
      std::size_t behind = at;
      if (!is_word(next(behind))) break;
      at = behind, ++characters;
    }
    return characters;
  }

  /// A sentence ends with its line, or with a blank behind . ! ? that is not part of a name.
  void end_sentence(UChar32 blank) {
    const bool within = std::any_of(columns_.names.begin(), columns_.names.end(),
                                    [&](const Stretch& name) { return name.start < last_end_ && last_end_ <= name.end && last_end_ > 0; });
    if (number_ == 0 || (blank != '\n' && blank != '\r' && (!closes_ || within))) return;
    out_ += '\n';
    number_ = 0, closes_ = false;
  }

  static std::string tag(const std::vector<Stretch>& stretches, std::size_t start, const Stretch** found = nullptr) {
    auto above = std::upper_bound(stretches.begin(), stretches.end(), start, [](std::size_t at, const Stretch& s) { return at < s.start; });
    if (above == stretches.begin() || (--above)->end <= start) return "O";
    if (found != nullptr) *found = &*above;
    return (above->start == start ? "B-" : "I-") + above->label;
  }

  void write_token(std::size_t start, std::size_t end, std::size_t characters, bool word) {
    const Stretch* name = nullptr;
    const std::string named = tag(columns_.names, start, &name);
    const bool particle = tag(columns_.particles, start) != "O";
    out_ += fmt::format(
        "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", ++number_, count_, count_ + characters, output::one_line(text_.substr(start, end - start)),
        particle ? "particle"
        : word   ? "word"
                 : "mark",
        named, name == nullptr ? "_" : output::one_line(name->entity), tag(columns_.times, start), tag(columns_.triggers, start));
    count_ += characters;
    last_end_ = end;
  }

  Columns columns_;
  std::string_view text_;
  std::vector<std::size_t> borders_;
  std::string out_;
  std::size_t count_ = 0;     ///< characters so far
  std::size_t number_ = 0;    ///< of the token in its sentence
  std::size_t last_end_ = 0;  ///< where the last token ended
  bool closes_ = false;       ///< the last token was . ! or ?, or a mark behind one
};

}  // namespace

Result<std::string> to_conll(const Graph& graph, std::string_view text) {
  const Result<Graph> counted = output::graph_with_text(graph, text, OffsetUnit::Utf8, "conll");
  if (!counted) return counted.problems();
  return ConllWriter(*counted, text).write();
}

}  // namespace v0_1
}  // namespace mannam
