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

/// How a Korean reader ends what is written: 서울 on ㄹ, 한국 on another consonant, 미국의 on a vowel, SK on a vowel (케이), 3 on a
/// consonant (삼).
enum class Coda { Unknown, Vowel, Rieul, Consonant };

/// Immutable; built from list/particle (word | functions | attaches to | place in a stack), see words/particles.rec.
class Particles {
 public:
  static Particles build(const dictionary::WordLists& words);

  /// The stack of josa that starts at `offset` of `text` and behind which the word ends (no Hangul syllable, or end of text). Size 0 where
  /// there is none. Time bounded by the longest stack.
  Particle match(std::string_view text, std::size_t offset) const;

 private:
  enum class Attaches { Any, Vowel, Consonant, VowelOrRieul, OtherConsonant };
  struct Piece {
    std::string word;
    std::uint32_t functions = 0;
    Attaches attaches = Attaches::Any;
    bool opens = true;    ///< may be followed by another
    bool follows = true;  ///< may stand behind another
  };
  struct Stack {
    int pieces = 0;  ///< 0 where there is none
    std::uint32_t functions = 0;
    Attaches attaches = Attaches::Any;
  };
  static bool agree(Attaches attaches, Coda ending);
  Stack parse(std::string_view run) const;

  std::vector<Piece> pieces_;  ///< by word
};

Coda ending_before(std::string_view text, std::size_t offset);

/// True where a Korean reader says the last syllable or Latin letter or digit before `offset` with a final consonant.
bool ends_in_consonant(std::string_view text, std::size_t offset);

}  // namespace mannam::language
