// What goes in: what stands behind a name. What comes out: which josa it starts with, if any, and whether a word ends there. Why it exists:
// Korean puts its case marks on the name; a name ends where a particle begins, and the particle tells the name's role.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dictionary/word_lists.h"

namespace mannam::language {

/// What a (stack of) josa does. One josa may do several; the bits of all its readings are set.
enum ParticleFunction : std::uint32_t {
  Subject = 1u << 0,  ///< 이 가 께서
  Topic = 1u << 1,    ///< 은 는
  Object = 1u << 2,   ///< 을 를
  With = 1u << 3,     ///< 와 과 하고 랑, also 와의, 와도
  At = 1u << 4,       ///< 에서
  To = 1u << 5,       ///< 에 에게 께 한테 로
  From = 1u << 6,     ///< 에게서 한테서 로부터
  Of = 1u << 7,       ///< 의, also 와의
  Also = 1u << 8,     ///< 도, also 와도
  By = 1u << 9,       ///< 로 으로
  Until = 1u << 10,   ///< 까지
  Since = 1u << 11,   ///< 부터
  Other = 1u << 12,   ///< 만 처럼 보다 …
};

struct Particle {
  std::uint32_t size = 0;       ///< bytes; 0 where there is none
  std::uint32_t functions = 0;  ///< ParticleFunction bits
  bool agrees = true;           ///< batchim agreement with what stands before: evidence, not a gate
};

/// What is fused behind a name up to the end of the word: 측은, 들과의, 산.
struct NameTail {
  std::uint32_t suffix = 0;  ///< bytes of what is no josa; 0 where there is none
  Particle particle;         ///< behind the suffix
  bool same = true;          ///< the suffix leaves the one named meant (씨, 측), so that the particle is the name's
  bool complete = false;     ///< suffix and particle reach the end of the word
};

/// How a Korean reader ends what is written: 서울 on ㄹ, 한국 on another consonant, 미국의 on a vowel, SK on a vowel (케이), 3 on a
/// consonant (삼).
enum class Coda { Unknown, Vowel, Rieul, Consonant };

/// A trie of josa and of what else may follow a name. Immutable; built from list/particle (word | functions | attaches to | place in a
/// stack) and list/name-suffix, see words/particles.rec.
class Particles {
 public:
  static Particles build(const dictionary::WordLists& words);

  /// The stack of josa that starts at `offset` of `text` and behind which the word ends (no Hangul syllable, or end of text). Size 0 where
  /// there is none. Each syllable is looked at once for each of the few josa that can hold it; a run longer than any stack at once refused.
  Particle match(std::string_view text, std::size_t offset) const;

  /// The same, where up to two suffixes may stand before the josa. Josa alone are preferred.
  NameTail tail(std::string_view text, std::size_t offset) const;

 private:
  enum class Attaches : std::uint8_t { Any, Vowel, Consonant, VowelOrRieul, OtherConsonant };
  struct Piece {
    std::uint32_t functions = 0;
    Attaches attaches = Attaches::Any;
    bool opens = true;    ///< may be followed by another
    bool follows = true;  ///< may stand behind another
    bool suffix = false;  ///< no josa
    bool same = true;
  };
  struct Node {
    char32_t letter = 0;
    std::uint32_t child = 0, sibling = 0;  ///< indexes of nodes; 0 where there is none
    std::uint32_t piece = no_piece, suffix = no_piece;
  };
  struct Stack;
  class Reader;
  static constexpr std::uint32_t no_piece = 0xffffffff;

  static bool agree(Attaches attaches, Coda ending);
  void add(std::string_view word, const Piece& piece);
  std::uint32_t open_child(std::uint32_t node, char32_t letter);
  std::uint32_t child_of(std::uint32_t node, char32_t letter) const;
  std::uint32_t first_node(char32_t letter) const;

  std::vector<Piece> pieces_;
  std::vector<Node> nodes_{Node{}};   ///< the first is the root
  std::vector<std::uint16_t> roots_;  ///< by syllable: the root's child, 0 where there is none
  std::vector<bool> last_;            ///< by syllable: some josa or suffix ends in it
};

Coda ending_before(std::string_view text, std::size_t offset);

/// True where a Korean reader says the last syllable or Latin letter or digit before `offset` with a final consonant.
bool ends_in_consonant(std::string_view text, std::size_t offset);

}  // namespace mannam::language
