// What goes in: the text behind a name. What comes out: the stack of josa there. Why it exists: see particles.h. A stack is read as a
// whole: it must reach the end of the Hangul run, so its length is never in doubt, only what it means; the reading with fewest pieces wins.
#include "language/particles.h"

#include <algorithm>
#include <array>
#include <utility>

#include "language/scripts.h"

namespace mannam::language {
namespace {

constexpr std::size_t longest_stack = 8;  // syllables

constexpr std::array<std::pair<std::string_view, std::uint32_t>, 13> function_names{{{"subject", Subject},
                                                                                     {"topic", Topic},
                                                                                     {"object", Object},
                                                                                     {"with", With},
                                                                                     {"at", At},
                                                                                     {"to", To},
                                                                                     {"from", From},
                                                                                     {"of", Of},
                                                                                     {"also", Also},
                                                                                     {"by", By},
                                                                                     {"until", Until},
                                                                                     {"since", Since},
                                                                                     {"other", Other}}};

std::uint32_t functions_of(std::string_view names) {
  std::uint32_t functions = 0;
  while (!names.empty()) {
    const std::string_view word = names.substr(0, names.find(' '));
    for (const auto& [name, bit] : function_names)
      if (name == word) functions |= bit;
    names.remove_prefix(std::min(names.size(), word.size() + 1));
  }
  return functions;
}

const std::string& value_of(const dictionary::WordRow& row, std::size_t index) {
  static const std::string nothing;
  return index < row.values.size() ? row.values[index] : nothing;
}

/// How the last letters of a Latin word are read in Korean: the longest that fits. Where words of one ending differ (Robot 롯, Trust 트),
/// nothing is said.
constexpr std::array<std::pair<std::string_view, Coda>, 33> latin_endings{
    {{"l", Coda::Rieul},      {"ble", Coda::Rieul},    {"gle", Coda::Rieul},    {"ple", Coda::Rieul},    {"tle", Coda::Rieul},
     {"dle", Coda::Rieul},    {"cle", Coda::Rieul},    {"kle", Coda::Rieul},    {"ile", Coda::Rieul},    {"ale", Coda::Rieul},
     {"ole", Coda::Rieul},    {"m", Coda::Consonant},  {"me", Coda::Consonant}, {"n", Coda::Consonant},  {"ne", Coda::Consonant},
     {"ng", Coda::Consonant}, {"mb", Coda::Consonant}, {"c", Coda::Consonant},  {"ck", Coda::Consonant}, {"ook", Coda::Consonant},
     {"b", Coda::Unknown},    {"g", Coda::Unknown},    {"k", Coda::Unknown},    {"p", Coda::Unknown},    {"t", Coda::Unknown},
     {"nt", Coda::Vowel},     {"st", Coda::Vowel},     {"ft", Coda::Vowel},     {"rt", Coda::Vowel},     {"nk", Coda::Vowel},
     {"rk", Coda::Vowel},     {"sk", Coda::Vowel},     {"mp", Coda::Vowel}}};

/// SK 케이, LG 지, MIT 티 by letters; Jobs 스, Google 글 as a word.
Coda ending_of_latin(std::string_view word) {
  const char last = word.back();
  if (is_ascii_upper(static_cast<unsigned char>(last))) {
    if (last == 'L' || last == 'R') return Coda::Rieul;
    return last == 'M' || last == 'N' ? Coda::Consonant : Coda::Vowel;
  }
  std::size_t longest = 0;
  Coda coda = Coda::Vowel;
  for (const auto& [letters, ending] : latin_endings)
    if (letters.size() > longest && word.ends_with(letters)) longest = letters.size(), coda = ending;
  return coda;
}

Coda ending_of_digit(char32_t digit) {
  constexpr std::string_view rieul = "178", consonant = "036";
  const char sign = static_cast<char>(digit);
  if (rieul.find(sign) != std::string_view::npos) return Coda::Rieul;
  return consonant.find(sign) != std::string_view::npos ? Coda::Consonant : Coda::Vowel;
}

}  // namespace

Coda ending_before(std::string_view text, std::size_t offset) {
  std::size_t end = std::min(offset, text.size());
  while (end > 0 && std::string_view(")]'\"").find(text[end - 1]) != std::string_view::npos) --end;
  const Character last = character_before(text, end);
  switch (script_of(last.code)) {
    case Script::Hangul: {
      const int tail = final_index(last.code);
      return tail == 0 ? Coda::Vowel : tail == 8 ? Coda::Rieul : Coda::Consonant;
    }
    case Script::Digit:
      return ending_of_digit(last.code);
    case Script::Latin: {
      std::size_t start = end;
      while (start > 0 && script_of(static_cast<unsigned char>(text[start - 1])) == Script::Latin) --start;
      return start == end ? Coda::Unknown : ending_of_latin(text.substr(start, end - start));
    }
    default:
      return Coda::Unknown;
  }
}

bool ends_in_consonant(std::string_view text, std::size_t offset) {
  const Coda ending = ending_before(text, offset);
  return ending == Coda::Consonant || ending == Coda::Rieul;
}

std::uint32_t Particles::child_of(std::uint32_t node, char32_t letter) const {
  if (node == 0) return roots_.empty() ? 0 : roots_[letter - 0xAC00];
  std::uint32_t child = nodes_[node].child;
  while (child != 0 && nodes_[child].letter != letter) child = nodes_[child].sibling;
  return child;
}

std::uint32_t Particles::open_child(std::uint32_t node, char32_t letter) {
  if (const std::uint32_t child = child_of(node, letter); child != 0) return child;
  const auto made = static_cast<std::uint32_t>(nodes_.size());
  nodes_.push_back({letter, 0, nodes_[node].child});
  nodes_[node].child = made;
  if (node == 0) roots_[letter - 0xAC00] = static_cast<std::uint16_t>(made);
  return made;
}

void Particles::add(std::string_view word, const Piece& piece) {
  std::uint32_t node = 0;
  for (std::size_t at = 0; at < word.size(); at += 3) {
    const Character syllable = character_at(word, at);
    if (!is_hangul(syllable.code) || nodes_.size() >= 0xFFFF) return;
    node = open_child(node, syllable.code);
  }
  if (node != 0) last_[nodes_[node].letter - 0xAC00] = true;
  (piece.suffix ? nodes_[node].suffix : nodes_[node].piece) = static_cast<std::uint32_t>(pieces_.size());
  pieces_.push_back(piece);
}

Particles Particles::build(const dictionary::WordLists& words) {
  constexpr std::array<std::pair<std::string_view, Attaches>, 4> ways{{{"vowel", Attaches::Vowel},
                                                                       {"consonant", Attaches::Consonant},
                                                                       {"vowel or rieul", Attaches::VowelOrRieul},
                                                                       {"other consonant", Attaches::OtherConsonant}}};
  Particles particles;
  particles.roots_.assign(0xD7A4 - 0xAC00, 0);
  particles.last_.assign(0xD7A4 - 0xAC00, false);
  for (const dictionary::WordRow& row : words.list("particle")) {
    Piece piece{functions_of(value_of(row, 0))};
    for (const auto& [name, way] : ways)
      if (value_of(row, 1) == name) piece.attaches = way;
    const std::string& place = value_of(row, 2);
    piece.opens = place != "last" && place != "alone";
    piece.follows = place != "first" && place != "alone";
    particles.add(row.word, piece);
  }
  for (const dictionary::WordRow& row : words.list("name-suffix")) {
    Piece piece;
    piece.suffix = true;
    piece.same = value_of(row, 0) == "same";
    if (row.language == "ko") particles.add(row.word, piece);
  }
  return particles;
}

bool Particles::agree(Attaches attaches, Coda ending) {
  if (ending == Coda::Unknown) return true;
  switch (attaches) {
    case Attaches::Any:
      return true;
    case Attaches::Vowel:
      return ending == Coda::Vowel;
    case Attaches::Consonant:
      return ending != Coda::Vowel;
    case Attaches::VowelOrRieul:
      return ending != Coda::Consonant;
    case Attaches::OtherConsonant:
      return ending == Coda::Consonant;
  }
  return true;
}

/// What was read from the start of the run to a place in it; no pieces and no suffixes where nothing was. All zero at first, and only made
/// so where it is used: there are many and most runs are short.
struct Particles::Stack {
  std::uint8_t pieces;
  std::uint8_t suffixes;
  std::uint8_t suffix_end;  ///< syllables
  bool reached;
  bool other;  ///< what the suffixes make of the name is another thing
  Attaches attaches;
  std::uint32_t functions;

  /// Fewer suffixes first, then fewer pieces.
  bool better_than(const Stack& other) const {
    return !other.reached || suffixes < other.suffixes || (suffixes == other.suffixes && pieces < other.pieces);
  }
};

/// Carries stacks from place to place of one run of Hangul.
class Particles::Reader {
 public:
  Reader(const Particles& particles, std::string_view text, std::size_t offset, bool with_suffixes)
      : particles_(particles), most_suffixes_(with_suffixes ? 2 : 0) {
    while (count_ <= longest_stack) {
      const Character next = character_at(text, offset + count_ * 3);
      if (!is_hangul(next.code)) break;
      if (count_ < longest_stack) run_[count_] = next.code;
      ++count_;
    }
  }

  Stack read() {
    if (count_ == 0 || count_ > longest_stack || !particles_.last_[run_[count_ - 1] - 0xAC00]) return {};
    for (std::size_t at = 0; at < count_; ++at) open_[at] = bare_[at] = Stack{};
    open_[0].reached = true;
    for (std::size_t at = 0; at < count_; ++at)
      if (open_[at].reached || (at > 0 && bare_[at].reached)) walk(at);
    return done_;
  }
  std::size_t count() const { return count_; }

 private:
  void walk(std::size_t at) {
    std::uint32_t node = 0;
    for (std::size_t end = at; end < count_;) {
      node = particles_.child_of(node, run_[end++]);
      if (node == 0) return;
      if (particles_.nodes_[node].piece != no_piece) take(at, end, particles_.pieces_[particles_.nodes_[node].piece]);
      if (particles_.nodes_[node].suffix != no_piece) take_suffix(at, end, particles_.pieces_[particles_.nodes_[node].suffix]);
    }
  }

  void take(std::size_t at, std::size_t end, const Piece& piece) {
    const bool first = at == 0 || bare_[at].reached;
    if (first) go_on(at == 0 ? open_[0] : bare_[at], end, piece);
    if (at > 0 && open_[at].reached && piece.follows) go_on(open_[at], end, piece);
  }

  void go_on(Stack stack, std::size_t end, const Piece& piece) {
    if (stack.pieces == 0) stack.attaches = piece.attaches;
    ++stack.pieces;
    stack.functions |= piece.functions;
    if (end == count_) {
      if (stack.better_than(done_)) done_ = stack;
    } else if (piece.opens && stack.better_than(open_[end])) {
      open_[end] = stack;
    }
  }

  void take_suffix(std::size_t at, std::size_t end, const Piece& piece) {
    if (at > 0 && !bare_[at].reached) return;
    Stack stack = at == 0 ? open_[0] : bare_[at];
    if (stack.suffixes == most_suffixes_) return;
    ++stack.suffixes;
    stack.suffix_end = static_cast<std::uint8_t>(end);
    stack.other = stack.other || !piece.same;
    Stack& reached = end == count_ ? done_ : bare_[end];
    if (stack.better_than(reached)) reached = stack;
  }

  const Particles& particles_;
  std::array<char32_t, longest_stack> run_;  ///< so far as it is read; the same of the stacks
  std::size_t count_ = 0;
  std::uint8_t most_suffixes_ = 0;
  std::array<Stack, longest_stack> open_, bare_;  ///< behind a josa that another may follow, and behind suffixes alone
  Stack done_{};
};

/// Most words are told by their first syllable to hold no josa.
std::uint32_t Particles::first_node(char32_t letter) const { return is_hangul(letter) ? child_of(0, letter) : 0; }

Particle Particles::match(std::string_view text, std::size_t offset) const {
  const std::uint32_t first = first_node(character_at(text, offset).code);
  if (first == 0) return {};
  if (!is_hangul(character_at(text, offset + 3).code)) {
    if (nodes_[first].piece == no_piece) return {};
    const Piece& piece = pieces_[nodes_[first].piece];
    return {3, piece.functions, agree(piece.attaches, ending_before(text, offset))};
  }
  Reader reader(*this, text, offset, false);
  const Stack stack = reader.read();
  if (!stack.reached) return {};
  return {static_cast<std::uint32_t>(reader.count() * 3), stack.functions, agree(stack.attaches, ending_before(text, offset))};
}

NameTail Particles::tail(std::string_view text, std::size_t offset) const {
  NameTail tail;
  const char32_t letter = character_at(text, offset).code;
  tail.complete = !is_hangul(letter);
  if (first_node(letter) == 0) return tail;
  Reader reader(*this, text, offset, true);
  const Stack stack = reader.read();
  tail.complete = stack.reached;
  if (!stack.reached) return tail;
  tail.suffix = stack.suffix_end * 3u;
  tail.same = !stack.other;
  tail.particle.size = static_cast<std::uint32_t>(reader.count() * 3) - tail.suffix;
  tail.particle.functions = stack.functions;
  tail.particle.agrees = stack.pieces == 0 || agree(stack.attaches, ending_before(text, offset + tail.suffix));
  return tail;
}

}  // namespace mannam::language
