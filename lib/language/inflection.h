// What goes in: Korean verbs in dictionary form and the table of endings (words/endings.rec). What comes out: VerbForms, which says whether
// a form of one of them stands at a place of a text, and what its ending means. Why it exists: rules name a verb once; Korean writes it in
// hundreds of forms. Stems and endings are matched apart, so the tables stay small and no form is ever written down.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/result.h>

#include "dictionary/word_lists.h"

namespace mannam::language {

/// `Final` ends a sentence (만났다, 만납니다), `Connective` goes on (만나고, 만나, 만났지만), `Adnominal` stands before a noun (만난,
/// 만나는, 만날), `Nominal` makes a noun (만남을, 만나기로), `Quoted` is what somebody says (만났다고, 만난다는, 만나자고), `Bare` is the
/// noun of a 하다 verb with nothing behind it (회동).
enum class EndingKind { Final, Connective, Adnominal, Nominal, Quoted, Bare };

/// `None`: the form does not say (만나고, 만나, 회동).
enum class Tense { None, Past, Present, Future };

/// What an ending does to the meaning of its clause.
enum class Link {
  None,
  And,       ///< 고 며: on the same footing as what follows
  Join,      ///< 아/어 아서: what follows comes out of it; also before auxiliary verbs
  While,     ///< 면서 다가
  But,       ///< 지만 나 는데
  If,        ///< 면 거든
  Purpose,   ///< 러 려고 고자, also 도록
  Negation,  ///< 지, before 않다 and 못하다
  Whether,   ///< 는지 ㄹ지 느냐
  Suggest,   ///< 자 자고: let us
  Decision,  ///< 기로, before 하다
  Doing,     ///< 기 in its other uses
};

struct Ending {
  EndingKind kind = EndingKind::Final;
  Tense tense = Tense::None;
  Link link = Link::None;
  bool honorific = false;  ///< holds 시
  bool supposed = false;   ///< ㄹ or 겠, also behind the past: 만날, 만났을, 만나겠다
  std::string name;        ///< its row in endings.rec, prefinal endings left out: "다", "(으)ㄴ", "기로"

  bool operator==(const Ending&) const = default;
};

struct VerbHit {
  std::uint32_t verb = 0;  ///< index into the verbs given to build
  std::uint32_t size = 0;  ///< bytes of the whole form, to the end of its word
  Ending ending;

  bool operator==(const VerbHit&) const = default;
};

/// Immutable; safe to share.
class VerbForms {
 public:
  /// `verbs` in dictionary form; a space inside may be missing in the text (마주 앉다, 마주앉다). Rows of the endings table or verbs that
  /// cannot be understood are Problems.
  static VerbForms build(const dictionary::WordLists& words, const std::vector<std::string>& verbs, std::vector<Problem>& problems);
  VerbForms(VerbForms&&) noexcept;
  VerbForms& operator=(VerbForms&&) noexcept;
  ~VerbForms();

  /// Every reading of the form that starts at `offset` and ends where its word ends (before anything but a Hangul syllable): by verb, then
  /// as the endings stand in the table. A nominal form may carry a particle, counted in its size. Auxiliaries behind a space are not part
  /// of the form: 만나고 있다 is the connective 만나고; events/modality reads on. Linear in the length of the word.
  std::vector<VerbHit> match(std::string_view text, std::size_t offset) const;

  /// Every form of one verb: for tests, and to show a rule's author what a verb stands for.
  std::vector<std::string> forms(std::uint32_t verb) const;

 private:
  struct Tables;
  explicit VerbForms(std::unique_ptr<const Tables> tables);
  std::unique_ptr<const Tables> tables_;
};

}  // namespace mannam::language
