// What goes in: a graph of one document and its text. What comes out: TimeML: the text with a TIMEX3 tag around each time. Why it exists:
// it is the form in which tools for time read and score each other; docs/output.md says what it drops.
#include <mannam/output.h>

#include <array>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "output/document_text.h"
#include "output/xml.h"

namespace mannam {
inline namespace v0_1 {

namespace {

using output::append_attribute;
using output::append_xml;
using output::PlacedTime;

constexpr std::string_view creation_time = "t0";

/// A tag without text: one end of a range.
struct End {
  std::string id;
  std::string value;
};

std::string_view type_of(std::string_view value) { return value.find('T') == std::string_view::npos ? "DATE" : "TIME"; }

std::string_view mod_of(const Time& time) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> mods = {{{"start", "START"}, {"mid", "MID"}, {"end", "END"}}};
  for (const auto& [ours, theirs] : mods)
    if (time.mod == ours) return theirs;
  return time.approximate ? "APPROX" : "";
}

/// 수시로, "every now and then", is no measured rhythm: a length that is not meant exactly.
std::string_view quant_of(const Time& time) {
  return time.type != "SET" || (time.approximate && time.value.starts_with('P')) ? "" : "EVERY";
}

class Writer {
 public:
  Writer(const Document& document, std::vector<PlacedTime> times, std::string_view text)
      : document_(document), times_(std::move(times)), text_(text), next_id_(times_.size()) {}

  std::string write() {
    xml_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>";
    append_xml(xml_, document_.id);
    xml_ += "</DOCID>\n<DCT>";
    write_creation_time();
    xml_ += "</DCT>\n";
    if (!document_.title.empty()) {
      xml_ += "<TITLE>";
      append_xml(xml_, document_.title);
      xml_ += "</TITLE>\n";
    }
    xml_ += "<TEXT>";
    std::size_t at = 0;
    for (std::size_t i = 0; i < times_.size(); ++i) {
      const TextSpan& span = times_[i].span;
      append_xml(xml_, text_.substr(at, span.start - at));
      write_time(i);
      at = span.end;
    }
    append_xml(xml_, text_.substr(at));
    xml_ += "</TEXT>\n</TimeML>\n";
    return std::move(xml_);
  }

 private:
  void write_creation_time() {
    if (document_.date.empty()) return;
    xml_ += "<TIMEX3";
    append_attribute(xml_, "tid", creation_time);
    append_attribute(xml_, "type", type_of(document_.date));
    append_attribute(xml_, "value", document_.date);
    append_attribute(xml_, "temporalFunction", "false");
    append_attribute(xml_, "functionInDocument", "CREATION_TIME");
    xml_ += '>';
    append_xml(xml_, document_.date);
    xml_ += "</TIMEX3>";
  }

  void write_time(std::size_t index) {
    const Time& time = *times_[index].time;
    const std::string anchor = anchor_of(time, index);
    std::vector<End> ends;
    const auto [begin, end] = points_of(time, anchor, ends);
    xml_ += "<TIMEX3";
    append_attribute(xml_, "tid", fmt::format("t{}", index + 1));
    append_attribute(xml_, "type", time.type);
    append_attribute(xml_, "value", time.value);
    append_attribute(xml_, "mod", mod_of(time));
    append_attribute(xml_, "quant", quant_of(time));
    append_attribute(xml_, "temporalFunction", anchor.empty() ? "" : "true");
    append_attribute(xml_, "anchorTimeID", anchor);
    append_attribute(xml_, "beginPoint", begin);
    append_attribute(xml_, "endPoint", end);
    xml_ += '>';
    append_xml(xml_, text_.substr(times_[index].span.start, times_[index].span.end - times_[index].span.start));
    xml_ += "</TIMEX3>";
    for (const End& one : ends) write_end(one);
  }

  void write_end(const End& end) {
    xml_ += "<TIMEX3";
    append_attribute(xml_, "tid", end.id);
    append_attribute(xml_, "type", type_of(end.value));
    append_attribute(xml_, "value", end.value);
    xml_ += "/>";
  }

  /// The tag that holds the date a time was counted from: the document's, else the nearest before it that says so.
  std::string anchor_of(const Time& time, std::size_t index) const {
    if (time.anchor.empty()) return "";
    if (document_.date.starts_with(time.anchor)) return std::string(creation_time);
    constexpr std::size_t reach = 200;  // keeps a long text linear
    for (std::size_t i = index; i > 0 && index - i < reach; --i)
      if (times_[i - 1].time->value.starts_with(time.anchor) && times_[i - 1].time->type != "DURATION") return fmt::format("t{}", i);
    return "";
  }

  std::string add_end(std::string value, std::vector<End>& ends) {
    ends.push_back({fmt::format("t{}", ++next_id_), std::move(value)});
    return ends.back().id;
  }

  /// "2025-12-09/2025-12-12" begins and ends with its halves; 지난 3년 ends and 앞으로 3년 begins with the day it is counted from.
  std::pair<std::string, std::string> points_of(const Time& time, const std::string& anchor, std::vector<End>& ends) {
    const std::size_t slash = time.value.find('/');
    if (slash != std::string::npos) {
      std::string begin = add_end(time.value.substr(0, slash), ends);
      return {std::move(begin), add_end(time.value.substr(slash + 1), ends)};
    }
    if (time.type != "DURATION" || anchor.empty() || time.earliest.empty() || time.latest.empty()) return {};
    if (time.latest.starts_with(time.anchor)) return {add_end(time.earliest.substr(0, 10), ends), anchor};
    return {anchor, add_end(time.latest.substr(0, 10), ends)};
  }

  const Document& document_;
  const std::vector<PlacedTime> times_;
  const std::string_view text_;
  std::size_t next_id_;
  std::string xml_;
};

}  // namespace

Result<std::string> to_timeml(const Graph& graph, std::string_view text) {
  const Result<Graph> bytes = output::graph_with_text(graph, text, OffsetUnit::Utf8, "TimeML");
  if (!bytes) return bytes.problems();
  return Writer(bytes->documents()[0], output::times_in_order(*bytes), text).write();
}

}  // namespace v0_1
}  // namespace mannam
