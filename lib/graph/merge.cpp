// What goes in: two graphs. What comes out: one that says what both say. Why it exists: the same news must give the same graph however it
// was cut up.
#include <utility>

#include "graph/graph.h"

namespace mannam {

namespace {

/// Both graphs number their times t1, t2 …; a prefix keeps the two apart until assemble numbers them anew.
void prefix_times(GraphParts& parts, char prefix) {
  for (Time& time : parts.times) time.id.insert(time.id.begin(), prefix);
  for (Account& account : parts.accounts)
    for (Argument& argument : account.arguments)
      if (auto* filler = std::get_if<TimeFiller>(&argument.filler); filler != nullptr && !filler->time.empty())
        filler->time.insert(filler->time.begin(), prefix);
}

template <class Value>
void append(std::vector<Value>& to, std::vector<Value>& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

std::vector<Problem> Graph::merge(const Graph& other) {
  GraphParts mine = GraphParts::take_apart(*this);
  GraphParts theirs = GraphParts::take_apart(other);
  prefix_times(mine, 'a');
  prefix_times(theirs, 'b');
  append(mine.documents, theirs.documents);
  append(mine.entities, theirs.entities);
  append(mine.positions, theirs.positions);
  append(mine.times, theirs.times);
  append(mine.accounts, theirs.accounts);
  *this = GraphParts::assemble(std::move(mine));
  return {};
}

std::vector<Problem> Graph::convert_offsets(OffsetUnit, const std::map<std::string, std::string>&) { return {}; }

}  // namespace mannam
