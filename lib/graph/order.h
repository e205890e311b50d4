// What goes in: two values of a graph. What comes out: which stands first. Why it exists: a merged graph may not depend on the order of its
// inputs, so that everything in it needs one fixed order over all of its fields.
#pragma once

#include <algorithm>
#include <tuple>
#include <vector>

#include <mannam/graph.h>

namespace mannam::graph {

inline auto fields_of(const TextSpan& s) { return std::tie(s.document, s.start, s.end, s.text); }
inline auto fields_of(const Mention& m) { return std::tie(m.span, m.kind, m.particle, m.confidence, m.why); }
inline auto fields_of(const EventMention& m) { return std::tie(m.span, m.rule, m.zone, m.modality, m.reported); }
inline auto fields_of(const Argument& a) { return std::tie(a.role, a.filler, a.confidence); }
inline auto fields_of(const Account& a) {
  return std::tie(a.document, a.id, a.type, a.kind, a.modality, a.reported, a.attribution, a.trigger, a.arguments, a.mentions,
                  a.confidence);
}
inline auto fields_of(const Problem& p) { return std::tie(p.line, p.column, p.what, p.hint, p.source_line, p.file); }

struct InOrder {
  template <class Value>
  bool operator()(const Value& a, const Value& b) const {
    return fields_of(a) < fields_of(b);
  }
};

/// Sorts and drops doubles.
template <class Value, class Less>
void sort_unique(std::vector<Value>& values, Less less) {
  std::sort(values.begin(), values.end(), less);
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace mannam::graph
