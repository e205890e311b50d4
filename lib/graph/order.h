// What goes in: two values of a graph. What comes out: which stands first. Why it exists: a merged graph may not depend on the order of its
// inputs, so that everything in it needs one fixed order over all of its fields.
#pragma once

#include <algorithm>
#include <tuple>
#include <vector>

#include <mannam/graph.h>

namespace mannam::graph {

inline auto fields_of(const Problem& p) { return std::tie(p.line, p.column, p.what, p.hint, p.source_line, p.file); }

struct InOrder {
  template <class Value>
  bool operator()(const Value& a, const Value& b) const {
    return a < b;
  }
  bool operator()(const Problem& a, const Problem& b) const { return fields_of(a) < fields_of(b); }
};

/// Sorts and drops doubles.
template <class Value>
void sort_unique(std::vector<Value>& values) {
  std::sort(values.begin(), values.end(), InOrder());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace mannam::graph
