// What goes in: the stem of a Korean verb. What comes out: the few shapes it takes before endings, each with the sorts of ending that may
// follow it. Why it exists: all irregular verbs are irregular here only; endings never need to know.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/result.h>

#include "dictionary/word_lists.h"

namespace mannam::language {

/// Sorts of ending, by what they ask of the stem before them. Bits, since one shape may take several.
enum EndingSlot : std::uint32_t {
  Plain = 1u << 0,              ///< 고 지 기
  PlainNasal = 1u << 1,         ///< 는 네: a final l is dropped before them
  AfterConsonant = 1u << 2,     ///< 습니다 는다
  Open = 1u << 3,               ///< (으)며 (으)려고
  OpenDropping = 1u << 4,       ///< (으)시 (으)니: a final l is dropped before them
  FusedN = 1u << 5,             ///< (으)ㄴ, melted into the shape already
  FusedL = 1u << 6,             ///< (으)ㄹ
  FusedM = 1u << 7,             ///< (으)ㅁ
  FusedB = 1u << 8,             ///< (으)ㅂ시다
  FusedNAfterVowel = 1u << 9,   ///< ㄴ다
  FusedBAfterVowel = 1u << 10,  ///< ㅂ니다
  Infinitive = 1u << 11,        ///< 아/어, part of the shape already
  InfinitivePast = 1u << 12,    ///< 았/었, part of the shape already
  NounOfVerb = 1u << 13,        ///< the noun of a 하다 verb, 하 taken off
};

struct StemShape {
  std::u32string text;
  std::uint32_t slots = 0;
};

/// Immutable; built from list/stem-class and list/short-stem.
class VerbStems {
 public:
  static VerbStems build(const dictionary::WordLists& words, std::vector<Problem>& problems);

  /// `stem` is the dictionary form without its last syllable. Constant time.
  std::vector<StemShape> shapes(std::u32string_view stem) const;

 private:
  std::vector<std::string> classes_of(std::u32string_view stem) const;
  std::map<std::u32string, std::vector<std::string>, std::less<>> classes_;
  std::map<std::u32string, std::u32string, std::less<>> short_stems_;
};

std::u32string to_characters(std::string_view text);
std::string to_text(std::u32string_view characters);

}  // namespace mannam::language
