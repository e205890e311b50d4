// What goes in: English verbs in the base form and the irregular ones (words/english_verbs.rec). What comes out: EnglishVerbs, which says
// whether a form of one of them stands at a place of a text. Why it exists: rules name a verb once.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "dictionary/word_lists.h"

namespace mannam::language {

/// `Past` is also the participle where both are written alike (met, visited); `Participle` only where it differs (seen).
enum class EnglishForm { Base, Third, Past, Participle, Gerund };

struct EnglishVerbHit {
  std::uint32_t verb = 0;  ///< index into the verbs given to build
  std::uint32_t size = 0;  ///< bytes, a phrase whole: "sat down with"
  EnglishForm form = EnglishForm::Base;

  bool operator==(const EnglishVerbHit&) const = default;
};

/// Immutable; safe to share.
class EnglishVerbs {
 public:
  /// `verbs` in the base form; the first word of a phrase is inflected: "sit down with", "hold talks".
  static EnglishVerbs build(const dictionary::WordLists& words, const std::vector<std::string>& verbs);

  /// Every reading at `offset`, where a word starts and behind which a word ends; case does not matter, a space may be any run of white
  /// space. By verb, then form.
  std::vector<EnglishVerbHit> match(std::string_view text, std::size_t offset) const;

 private:
  struct Reading {
    std::uint32_t verb = 0;
    EnglishForm form = EnglishForm::Base;
    std::string rest;  ///< the words behind the inflected one, each with a space before it, lower case
  };
  std::map<std::string, std::vector<Reading>, std::less<>> by_first_word_;
};

/// The forms of one verb: base, third person, past, participle, gerund; a verb with two pasts has both (got, gotten), by form.
std::vector<std::pair<EnglishForm, std::string>> english_forms(const dictionary::WordLists& words, std::string_view base);

}  // namespace mannam::language
