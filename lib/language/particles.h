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
  Subject = 1u << 0,    ///< 이 가 께서
  Topic = 1u << 1,      ///< 은 는
  Object = 1u << 2,     ///< 을 를
  With = 1u << 3,       ///< 와 과 하고 랑, also 와의, 와도
  At = 1u << 4,         ///< 에서
  To = 1u << 5,         ///< 에 에게 께 한테 로
  From = 1u << 6,       ///< 에게서 한테서 로부터
  Of = 1u << 7,         ///< 의, also 와의
  Also = 1u << 8,       ///< 도, also 와도
  By = 1u << 9,         ///< 로 으로
  Until = 1u << 10,     ///< 까지
  Since = 1u << 11,     ///< 부터
  Other = 1u << 12,     ///< 만 처럼 보다 …
};

struct Particle {
  std::uint32_t size = 0;       ///< bytes; 0 where there is none
  std::uint32_t functions = 0;  ///< ParticleFunction bits
  bool agrees = true;           ///< batchim agreement with what stands before: evidence, not a gate
};

/// Immutable; built from list/particle (word | functions | vowel, consonant or any).
class Particles {
 public:
  static Particles build(const dictionary::WordLists& words);

  /// The longest stack of josa at `offset` of `text` behind which a word ends (no Hangul syllable, or end of text). Size 0 where there is
  /// none. Linear in the length of the stack.
  Particle match(std::string_view text, std::size_t offset) const;

 private:
  struct Piece {
    std::string word;
    std::uint32_t functions = 0;
    int attaches = 0;  ///< 0 any, 1 behind a vowel, 2 behind a consonant, 3 vowel or ㄹ, 4 consonant but ㄹ
  };
  std::vector<Piece> pieces_;  ///< longest first
};

/// True where a Korean reader says the last syllable or Latin letter or digit before `offset` with a final consonant.
bool ends_in_consonant(std::string_view text, std::size_t offset);

}  // namespace mannam::language
