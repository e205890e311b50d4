// What goes in: the text behind a name. What comes out: the stack of josa there. Why it exists: see particles.h. A stack is read as a
// whole: it must reach the end of the Hangul run, so its length is never in doubt, only what it means; the reading with fewest pieces wins.
#include "language/particles.h"

#include <algorithm>
#include <array>
#include <utility>

#include "language/scripts.h"

namespace mannam::language {
namespace {

constexpr std::size_t longest_stack = 8 * 3;  // bytes: eight syllables

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

/// How the last letter of a Latin word or acronym is read in Korean: SK 케이, LG 지, MIT 티, but Jobs 스, Kim 킴.
Coda ending_of_latin(std::string_view word) {
  const char last = word.back();
  if (is_ascii_upper(static_cast<unsigned char>(last))) {
    if (last == 'L' || last == 'R') return Coda::Rieul;
    return last == 'M' || last == 'N' ? Coda::Consonant : Coda::Vowel;
  }
  if (last == 'l') return Coda::Rieul;
  const bool ng = last == 'g' && word.size() > 1 && word[word.size() - 2] == 'n';
  constexpr std::string_view closed = "bckmnp";
  return ng || closed.find(last) != std::string_view::npos ? Coda::Consonant : Coda::Vowel;
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

Particles Particles::build(const dictionary::WordLists& words) {
  constexpr std::array<std::pair<std::string_view, Attaches>, 4> ways{{{"vowel", Attaches::Vowel},
                                                                       {"consonant", Attaches::Consonant},
                                                                       {"vowel or rieul", Attaches::VowelOrRieul},
                                                                       {"other consonant", Attaches::OtherConsonant}}};
  Particles particles;
  for (const dictionary::WordRow& row : words.list("particle")) {
    Piece piece{row.word, functions_of(value_of(row, 0)), Attaches::Any, true, true};
    for (const auto& [name, way] : ways)
      if (value_of(row, 1) == name) piece.attaches = way;
    const std::string& place = value_of(row, 2);
    piece.opens = place != "last" && place != "alone";
    piece.follows = place != "first" && place != "alone";
    particles.pieces_.push_back(std::move(piece));
  }
  std::stable_sort(particles.pieces_.begin(), particles.pieces_.end(), [](const Piece& a, const Piece& b) { return a.word < b.word; });
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

/// Fills a table from the end of the run: the best stack that starts at each syllable.
Particles::Stack Particles::parse(std::string_view run) const {
  std::array<Stack, longest_stack / 3 + 1> best{};  // as the start of a stack
  std::array<Stack, longest_stack / 3 + 1> rest{};  // behind another piece
  const std::size_t count = run.size() / 3;
  for (std::size_t at = count; at-- > 0;) {
    const std::string_view tail = run.substr(at * 3);
    const auto behind =
        std::upper_bound(pieces_.begin(), pieces_.end(), tail, [](std::string_view word, const Piece& piece) { return word < piece.word; });
    for (auto piece = behind; piece != pieces_.begin();) {
      --piece;
      if (piece->word.compare(0, 3, tail.substr(0, 3)) != 0) break;
      if (!tail.starts_with(piece->word)) continue;
      const std::size_t next = at + piece->word.size() / 3;
      if (next < count && (!piece->opens || rest[next].pieces == 0)) continue;
      const Stack stack{1 + (next < count ? rest[next].pieces : 0), piece->functions | (next < count ? rest[next].functions : 0),
                        piece->attaches};
      const auto better = [&](const Stack& old) { return old.pieces == 0 || stack.pieces < old.pieces; };
      if (better(best[at])) best[at] = stack;
      if (piece->follows && better(rest[at])) rest[at] = stack;
    }
  }
  return best[0];
}

Particle Particles::match(std::string_view text, std::size_t offset) const {
  std::size_t end = offset;
  while (end < text.size() && end - offset <= longest_stack && is_hangul(character_at(text, end).code)) end += 3;
  if (end == offset || end - offset > longest_stack) return {};
  const Stack stack = parse(text.substr(offset, end - offset));
  if (stack.pieces == 0) return {};
  return {static_cast<std::uint32_t>(end - offset), stack.functions, agree(stack.attaches, ending_before(text, offset))};
}

}  // namespace mannam::language
