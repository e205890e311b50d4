// What goes in: a sentence with its mentions and titles. What comes out: its noun phrases that may fill a role, lists as one phrase with
// the mark they share, and what else frames look at: borders, times, quotations. Why it exists: "A 회장, B 사장 등 경영진들과" is one
// partner phrase; rules see phrases with marks and never commas.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "dictionary/contents.h"
#include "entities/entities.h"
#include "events/phrase_words.h"
#include "events/rule_book.h"
#include "text/clauses.h"
#include "text/text.h"
#include "times/find_times.h"

namespace mannam::events {

/// What the document says; all of it outlives the stage.
struct Document {
  const text::Text* text = nullptr;
  const entities::Entities* entities = nullptr;
  const std::vector<times::TimeMention>* times = nullptr;
  const dictionary::Contents* contents = nullptr;
  std::optional<DateTime> reference;

  std::string_view bytes() const { return text->bytes(); }
};

/// A body that stands in a list, with the title of its nameless holder where one is told: 벨모라 | 대사.
struct Body {
  std::uint32_t mention = entities::none;
  text::Span title;
  bool crowd = false;  ///< 다솜은행 CEO들: whose they are, no side beside people with names
};

struct Phrase {
  text::Span span;                     ///< from its first member to behind its mark
  std::vector<std::uint32_t> members;  ///< indices of mentions, in order
  std::vector<std::uint32_t>
      beside;                 ///< those of the members who stand for their people beside named ones: "Ada Lee and Velmoran officials"
  std::uint64_t groups = 0;   ///< of the nameless people in it; 0 where there are none
  bool titled = false;        ///< a nameless holder of an office: "프랑스 대사" with France as the member
  std::vector<Body> own;      ///< Korean: bodies that are sides beside people in one list: "A 장관, 누리협회 회장과"
  std::string mark;           ///< Korean: particle; English: preposition, or "'s" behind; empty where bare
  std::uint32_t mark_at = 0;  ///< where the mark stands
  bool together = false;      ///< 함께 or a comma stands behind it: it reaches over a clause that describes a noun
  bool owner = false;         ///< English: 's stands behind it
  bool topic = false;         ///< 은, 는: reaches over clauses
  bool comma = false;         ///< Korean headline: a comma stands where the particle would

  bool nameless() const { return groups != 0; }
};

struct SentenceView {
  const text::Sentence* sentence = nullptr;
  std::uint32_t index = 0;
  std::vector<Phrase> phrases;        ///< by start
  std::vector<text::Border> borders;  ///< those inside names left out
  std::vector<Trigger> triggers;      ///< of all packs
  std::vector<std::uint32_t> times;   ///< indices
  std::map<std::uint32_t, std::string_view>
      forbidden_rules;                 ///< rules that a word of the sentence forbids (Rule::not_among), with that word
  std::vector<text::Span> quotations;  ///< speech only
  const std::vector<std::string>* passing =
      nullptr;  ///< Korean: what behind a time says that it is told in passing; English: verbs of saying
  const std::unordered_set<std::string>* list_particles = nullptr;
  const std::vector<std::string>*ahead = nullptr, *since = nullptr;  ///< 앞두고; 이후
  const std::vector<text::Span>* words = nullptr;                    ///< the sentence's plain words; for the time of making it only
  const std::vector<std::string>* auxiliaries = nullptr;             ///< English: will, has
  const std::vector<std::string>* being = nullptr;                   ///< English: be, been
};

/// FillerType bit of a mention's entity; 0 for what fills no role.
std::uint32_t type_of(const Document& document, std::uint32_t mention);

/// How many mentions start before a place.
std::uint32_t mentions_before(const Document& document, std::uint32_t offset);

/// The innermost speech around a place: the same for two places that may belong to one clause.
int quotation_of(const SentenceView& view, std::uint32_t at);

/// `word` whole, in a sentence of small letters.
bool holds_word(std::string_view sentence, std::string_view word);

/// Views of one document's sentences, made in order; `make` must be called with rising indices, with the sentence's plain words and the
/// triggers that the book finds among them.
class SentenceViews {
 public:
  SentenceViews(const Document& document, const RuleBook& book, const text::ClauseBorders& borders, const PhraseWords& words);
  SentenceView make(std::uint32_t sentence, const std::vector<text::Span>& words, std::vector<Trigger> triggers);

 private:
  struct Item {
    text::Span span;  ///< phrase
    text::Span particle;
    std::uint32_t mention = entities::none;
    std::uint64_t groups = 0;
    bool title = false;
    bool link = false;     ///< its particle or what follows it binds it to the next item
    bool demonym = false;  ///< "Velmoran"
    text::Span noun = {};  ///< of nameless people: the word for them
    bool unowned = false;  ///< a demonym of no people
  };
  void find_forbidden_rules(SentenceView& view) const;
  std::vector<Item> items_of(const SentenceView& view);
  void leave_asides(const SentenceView& view, std::vector<Item>& items) const;
  bool ends_marked(std::string_view gap) const;
  void take_titles(std::vector<Item>& items) const;
  void take_crowds(std::vector<Item>& items) const;
  void take_affiliations(std::vector<Item>& items) const;
  bool is_own(const std::vector<Item>& items, std::size_t i, std::size_t first) const;
  bool is_crowd(const Item& item) const;
  text::Span behind_quote(const SentenceView& view, std::uint32_t from) const;
  text::Span postposition(const SentenceView& view, std::uint32_t from) const;
  void absorb(const SentenceView& view, std::vector<Item>& items) const;
  bool inside_capitals(const SentenceView& view, text::Span word) const;
  void add_nameless(const SentenceView& view, std::vector<Item>& items) const;
  bool joins(const SentenceView& view, const Item& left, const Item& right) const;
  bool listed(std::string_view gap, bool korean, bool headline) const;
  bool ends_subject(const SentenceView& view, const Item& item) const;
  bool listed_by_office(const SentenceView& view, const Item& left, const Item& right, std::string_view gap) const;
  bool one_is_place(const Item& left, const Item& right) const;
  bool absorbed(const SentenceView& view, const Item& left, const Item& right) const;
  void name_heads(std::vector<Item>& items) const;
  std::string office_name(std::string_view title) const;
  void read_holders();
  std::uint32_t holder_of(std::uint32_t group, const std::string& office) const;
  bool names_source(const SentenceView& view, const Item& item) const;
  void add_pairs(const SentenceView& view, std::vector<Item>& items) const;
  bool is_office_gap(const Item& holder, std::uint32_t from) const;
  bool breaks_phrase(const std::string& word) const;
  void keep_owned_demonyms(std::vector<Item>& items) const;
  bool all_separators(std::string_view gap) const;
  bool comes_from(const Item& left, const Item& right, std::string_view gap) const;
  bool coordinates(const Item& left, const Item& right) const;
  bool apposed(const SentenceView& view, const Item& left, const Item& right) const;
  bool place_noun_before(const SentenceView& view, std::string_view text, std::uint32_t of) const;
  text::Span list_end(const SentenceView& view, std::uint32_t from) const;
  text::Span distant_particle(const SentenceView& view, const Item& last) const;
  void join(const std::vector<Item>& items, SentenceView& view) const;
  void close_korean(const SentenceView& view, Phrase& phrase, const Item& last) const;
  void close_english(const SentenceView& view, Phrase& phrase, const Item& first, const Item& last, std::uint32_t after) const;

  const Document& document_;
  const RuleBook& book_;
  const text::ClauseBorders& borders_;
  const PhraseWords& words_;
  std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> holders_;  ///< organisation or country and office to the person
  std::vector<std::uint32_t> first_mentions_;                               ///< of each entity
  std::size_t next_mention_ = 0, next_title_ = 0, next_time_ = 0, next_quotation_ = 0;
};

}  // namespace mannam::events
