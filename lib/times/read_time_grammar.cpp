// What goes in: the lists time-… of the dictionary. What comes out: the trie of TimeGrammar, or problems with file and line. Why it exists:
// it is the loading half of time_grammar.h; a pattern that cannot be read is a Problem and never a silent gap.
#include <algorithm>
#include <cstdlib>

#include "times/holidays.h"
#include "times/time_characters.h"
#include "times/time_grammar.h"
#include "times/time_zones.h"

namespace mannam::times {
namespace {

constexpr std::string_view number_classes[] = {"yyyy", "yy",     "mo",      "dd", "hh",  "mi",       "n",
                                               "sino", "native", "english", "mm", "few", "sino-year"};

/// At `part` of the row where the line is known.
Problem problem_in(const dictionary::WordRow& row, std::string_view part, std::string what, std::string hint = {}) {
  if (row.written.empty()) return {row.file, row.line, 0, std::move(what), row.word, std::move(hint)};
  const std::size_t bar = row.written.find('|');
  const std::size_t place = row.written.find(part, row.word.find(part) == std::string::npos ? std::min(bar, row.written.size()) : 0);
  const int column = place == std::string::npos ? 1 : static_cast<int>(place) + 1;
  return {row.file, row.line, column, std::move(what), row.written, std::move(hint)};
}

/// All ways to leave out the groups in […]. Groups do not nest.
std::vector<std::string> flatten(const std::string& pattern) {
  std::vector<std::string> flat = {""};
  for (std::size_t at = 0; at < pattern.size();) {
    const bool group = pattern[at] == '[';
    const std::size_t end = pattern.find_first_of(group ? "]" : "[", at);
    const std::string part = pattern.substr(at + group, end == std::string::npos ? end : end - at - group);
    const std::size_t count = flat.size();
    for (std::size_t i = 0; group && i < count; ++i) flat.push_back(flat[i]);
    for (std::size_t i = 0; i < count; ++i) flat[i] += part;
    at = end == std::string::npos ? pattern.size() : end + group;
  }
  return flat;
}

std::optional<int> read_value(std::string_view text) {
  if (const auto symbol = symbol_named(text)) return static_cast<int>(*symbol);
  if (const auto zone = zone_named(text)) return *zone;
  if (const auto rule = text.find_first_of(":-", 1) != text.npos ? holiday_rule(text) : std::nullopt) return *rule;
  char* end = nullptr;
  const std::string copy(text);
  const long value = std::strtol(copy.c_str(), &end, 10);
  if (copy.empty() || *end) return std::nullopt;
  return static_cast<int>(value);
}

std::vector<std::string> split(const std::string& text, char border) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(border, at), text.size());
    if (end > at) parts.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

/// The first <few> of a pattern is $few, the second $few2, the third $few3.
std::string next_capture(const std::vector<std::string>& captures, const std::string& name) {
  std::string next = name;
  for (int number = 2; std::find(captures.begin(), captures.end(), next) != captures.end(); ++number) next = name + std::to_string(number);
  return next;
}

}  // namespace

TimeGrammar TimeGrammar::build(const dictionary::WordLists& words, std::vector<Problem>& problems) {
  TimeGrammar grammar;
  grammar.numerals_ = language::Numerals::build(words);
  grammar.number_words_ = grammar.numerals_.first_words();
  grammar.kinds_["*"] = 0;
  grammar.read_words(words, problems);
  grammar.read_joins(words);
  for (const dictionary::WordRow& row : words.list("time-incomplete")) grammar.incomplete_.insert(grammar.kind_of(row.word));
  for (const dictionary::WordRow& row : words.list("time-alone")) grammar.kind_of(row.word);
  for (const dictionary::WordRow& row : words.list("time-bare")) grammar.bare_.insert(grammar.kind_of(row.word));
  for (const std::string_view name : words.names())
    if (name.starts_with("time-pattern"))
      for (const dictionary::WordRow& row : words.list(name)) grammar.read_pattern(row, problems);
  grammar.index_root();
  grammar.add_beginnings(0, {});
  return grammar;
}

void TimeGrammar::read_words(const dictionary::WordLists& words, std::vector<Problem>& problems) {
  for (const std::string_view name : words.names()) {
    if (!name.starts_with("time-word-")) continue;
    word_lists_[std::string(name.substr(10))] = static_cast<int>(words_.size());
    std::vector<Word>& list = words_.emplace_back();
    for (const dictionary::WordRow& row : words.list(name)) {
      const auto value = row.values.empty() ? std::nullopt : read_value(row.values[0]);
      if (value) list.push_back({row.word, *value});
      if (!value)
        problems.push_back(problem_in(row, row.word, "a word of time needs a number or a symbol", "write `word | 3` or `word | MO`"));
    }
    std::stable_sort(list.begin(), list.end(), [](const Word& a, const Word& b) { return a.text.size() > b.text.size(); });
    std::bitset<256>& firsts = word_firsts_.emplace_back();
    for (const Word& word : list) {
      firsts.set(sieve_place(word.text, 0));
      if (const char first = word.text[0]; first >= 'a' && first <= 'z') firsts.set(static_cast<std::size_t>(first - 'a' + 'A'));
    }
  }
}

void TimeGrammar::read_joins(const dictionary::WordLists& words) {
  for (const dictionary::WordRow& row : words.list("time-join")) {
    const std::vector<std::string> kinds = split(row.word, ' ');
    if (kinds.size() != 2) continue;
    for (const std::string& separator : row.values)
      joins_.push_back({kind_of(kinds[0]), kind_of(kinds[1]), separator == "none" ? "" : separator});
  }
}

int TimeGrammar::kind_of(const std::string& name) { return kinds_.emplace(name, static_cast<int>(kinds_.size())).first->second; }

std::optional<TimeGrammar::Element> TimeGrammar::read_class(const std::string& name) const {
  const auto number = std::find(std::begin(number_classes), std::end(number_classes), name);
  if (number != std::end(number_classes)) return Element{Ask::Number, static_cast<int>(number - std::begin(number_classes)), {}};
  const auto list = word_lists_.find(name);
  if (list == word_lists_.end()) return std::nullopt;
  return Element{Ask::Word, list->second, {}};
}

int TimeGrammar::step(int node, const Element& element) {
  for (const Edge& edge : nodes_[static_cast<std::size_t>(node)].edges)
    if (edge.element == element) return edge.node;
  const int made = static_cast<int>(nodes_.size());
  nodes_[static_cast<std::size_t>(node)].edges.push_back({element, made});
  nodes_.emplace_back();
  return made;
}

void TimeGrammar::read_pattern(const dictionary::WordRow& row, std::vector<Problem>& problems) {
  if (row.values.empty()) {
    problems.push_back(problem_in(row, row.word, "a pattern of time needs a kind", "write `pattern | kind | slots`"));
    return;
  }
  if (!joins_.empty() && !kinds_.contains(row.values[0])) {
    problems.push_back(problem_in(row, row.values[0], "no list of times knows the kind " + row.values[0],
                                  "kinds are told by list/time-join, time-incomplete, time-alone and time-bare in words/times.rec"));
    return;
  }
  const int index = static_cast<int>(rows_.size());
  rows_.push_back({row.word, kind_of(row.values[0])});
  for (const std::string& flat : flatten(row.word))
    if (!add_sequence(row, flat, index, problems)) return;
}

bool TimeGrammar::add_sequence(const dictionary::WordRow& row, const std::string& flat, int row_index, std::vector<Problem>& problems) {
  std::vector<std::string> captures;
  int node = 0;
  for (std::size_t at = 0; at < flat.size();) {
    Element element;
    const std::string_view here = character_at(flat, at);
    std::size_t size = here.size();
    if (here == "<") {
      const std::size_t end = flat.find('>', at);
      const std::string name = flat.substr(at + 1, end == std::string::npos ? end : end - at - 1);
      const auto found = read_class(name);
      if (!found || end == std::string::npos) {
        problems.push_back(
            problem_in(row, "<" + name, "no number and no word list is called <" + name + ">", "lists are called time-word-" + name));
        return false;
      }
      captures.push_back(next_capture(captures, name));
      element = *found, size = end + 1 - at;
    } else if (here == "{") {
      element.ask = at == 0 ? Ask::OptionalSpace : Ask::EndsHere;
    } else if (here == "}") {
      element.ask = at + 1 < flat.size() ? Ask::StartsHere : Ask::OptionalSpace;
    } else {
      element.ask = here == "_" ? Ask::OptionalSpace : here == " " ? Ask::Space : here == "~" ? Ask::Dash : Ask::Character;
      if (element.ask == Ask::Character) element.character = here;
    }
    at += size;
    if ((here == "{" || here == "}") && element.ask == Ask::OptionalSpace) continue;
    node = step(node, element);
  }
  const auto assignments = read_slots(row, captures, problems);
  if (assignments) nodes_[static_cast<std::size_t>(node)].accepts.push_back({row_index, *assignments});
  return assignments.has_value();
}

std::optional<std::vector<TimeGrammar::Assignment>> TimeGrammar::read_slots(const dictionary::WordRow& row,
                                                                            const std::vector<std::string>& captures,
                                                                            std::vector<Problem>& problems) const {
  std::vector<Assignment> assignments;
  for (const std::string& part : split(row.values.size() > 1 ? row.values[1] : std::string(), ' ')) {
    const std::size_t equals = std::min(part.find('='), part.size());
    const auto slot = slot_named(part.substr(0, equals));
    std::string value = equals < part.size() ? part.substr(equals + 1) : "1";
    if (!slot) {
      problems.push_back(problem_in(row, part, "there is no slot called " + part.substr(0, equals), "slots are listed in docs/times.md"));
      return std::nullopt;
    }
    const bool minus = value.starts_with("-$");
    if (minus || value.starts_with("$")) {
      const auto found = std::find(captures.begin(), captures.end(), value.substr(minus ? 2 : 1));
      if (found != captures.end()) assignments.push_back({*slot, static_cast<int>(found - captures.begin()), minus ? -1 : 1});
    } else if (const auto fixed = read_value(value)) {
      assignments.push_back({*slot, -1, *fixed});
    } else {
      problems.push_back(problem_in(row, part, "the value " + value + " is no number and no symbol"));
      return std::nullopt;
    }
  }
  return assignments;
}

void TimeGrammar::index_root() {
  const auto put = [&](std::string_view word, int edge) {
    std::string first(character_at(word, 0));
    for (int both = 0; both < 2; ++both) {
      std::vector<int>& edges = root_[first];
      if (edges.empty() || edges.back() != edge) edges.push_back(edge);
      if (first[0] < 'a' || first[0] > 'z') break;
      first[0] = static_cast<char>(first[0] - 'a' + 'A');
    }
  };
  for (std::size_t i = 0; i < nodes_[0].edges.size(); ++i) {
    const Element& element = nodes_[0].edges[i].element;
    const int edge = static_cast<int>(i);
    if (element.ask == Ask::Character) put(element.character, edge);
    if (element.ask == Ask::Word)
      for (const Word& word : words_[static_cast<std::size_t>(element.which)]) put(word.text, edge);
    if (element.ask == Ask::Number) {
      for (const char* digit : {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}) put(digit, edge);
      for (const std::string& first : number_words_) put(first, edge);
    }
  }
}

/// Lists how the patterns behind `node` go on from `prefix`, as far as the sieve reads.
void TimeGrammar::add_beginnings(int node, const std::string& prefix) {
  const Node& here = nodes_[static_cast<std::size_t>(node)];
  if (prefix.size() >= TimeBeginnings::depth || !here.accepts.empty() || beginnings_.is_full()) return beginnings_.add(prefix);
  for (const Edge& edge : here.edges) {
    switch (edge.element.ask) {
      case Ask::Character:
        add_beginnings(edge.node, prefix + edge.element.character);
        break;
      case Ask::Word:
        for (const Word& word : words_[static_cast<std::size_t>(edge.element.which)]) add_beginnings(edge.node, prefix + word.text);
        break;
      case Ask::Number:
        for (const char* digit : {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}) beginnings_.add(prefix + digit);
        for (const std::string& first : number_words_) beginnings_.add(prefix + first);
        break;
      case Ask::Dash:
        beginnings_.add(prefix);
        break;
      case Ask::Space:
      case Ask::OptionalSpace:
        if (!prefix.empty() && prefix.back() != ' ') {
          for (const char* wide : {"  ", " \t", "\t"}) beginnings_.add(prefix + wide);
          add_beginnings(edge.node, prefix + ' ');
        }
        [[fallthrough]];
      case Ask::StartsHere:
      case Ask::EndsHere:
        if (edge.element.ask != Ask::Space) add_beginnings(edge.node, prefix);
    }
  }
}

}  // namespace mannam::times
