// What goes in: a sentence with its mentions and titles. What comes out: its noun phrases that may fill a role, lists as one phrase with
// the mark they share, and what else frames look at: borders, times, quotations. Why it exists: "A 회장, B 사장 등 경영진들과" is one
// partner phrase; rules see phrases with marks and never commas.
#pragma once

#include <string>
#include <vector>

#include "dictionary/contents.h"
#include "entities/entities.h"
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

struct Phrase {
  text::Span span;                     ///< from its first member to behind its mark
  std::vector<std::uint32_t> members;  ///< indices of mentions, in order
  std::uint64_t groups = 0;            ///< of the nameless people in it; 0 where there are none
  bool titled = false;                 ///< a nameless holder of an office: "프랑스 대사" with France as the member
  std::string mark;                    ///< Korean: particle; English: preposition, or "'s" behind; empty where bare
  std::uint32_t mark_at = 0;           ///< where the mark stands
  bool together = false;               ///< 함께 or a comma stands behind it: it reaches over a clause that describes a noun
  bool topic = false;                  ///< 은, 는: reaches over clauses

  bool nameless() const { return groups != 0; }
};

struct SentenceView {
  const text::Sentence* sentence = nullptr;
  std::uint32_t index = 0;
  std::vector<Phrase> phrases;         ///< by start
  std::vector<text::Border> borders;   ///< those inside names left out
  std::vector<Trigger> triggers;       ///< of all packs
  std::vector<std::uint32_t> times;    ///< indices
  std::vector<text::Span> quotations;  ///< speech only
  std::vector<std::string> passing;    ///< what behind a time says that it is told in passing
  const std::unordered_set<std::string>* list_particles = nullptr;
};

/// FillerType bit of a mention's entity; 0 for what fills no role.
std::uint32_t type_of(const Document& document, std::uint32_t mention);

/// The innermost speech around a place: the same for two places that may belong to one clause.
int quotation_of(const SentenceView& view, std::uint32_t at);

/// Views of one document's sentences, made in order; `make` must be called with rising indices.
class SentenceViews {
 public:
  SentenceViews(const Document& document, const RuleBook& book, const text::ClauseBorders& borders, const dictionary::WordLists& words);
  SentenceView make(std::uint32_t sentence);

 private:
  struct Item {
    text::Span span;  ///< phrase
    text::Span particle;
    std::uint32_t mention = entities::none;
    std::uint64_t groups = 0;
    bool title = false;
    bool link = false;  ///< its particle or what follows it binds it to the next item
  };
  std::vector<Item> items_of(const SentenceView& view);
  void take_titles(std::vector<Item>& items) const;
  void add_nameless(const SentenceView& view, std::vector<Item>& items) const;
  bool joins(const SentenceView& view, const Item& left, const Item& right) const;
  bool listed(std::string_view gap, bool korean, bool headline) const;
  bool listed_by_office(const SentenceView& view, const Item& left, const Item& right, std::string_view gap) const;
  bool one_is_place(const Item& left, const Item& right) const;
  bool absorbed(const SentenceView& view, const Item& left, const Item& right) const;
  bool place_noun_before(const SentenceView& view, std::string_view text, std::uint32_t of) const;
  text::Span list_end(const SentenceView& view, std::uint32_t from) const;
  text::Span distant_particle(const SentenceView& view, const Item& last) const;
  void join(const SentenceView& view, const std::vector<Item>& items, SentenceView& into) const;
  void close_korean(const SentenceView& view, Phrase& phrase, const Item& last) const;
  void close_english(const SentenceView& view, Phrase& phrase, const Item& first, const Item& last, std::uint32_t after) const;

  const Document& document_;
  const RuleBook& book_;
  const text::ClauseBorders& borders_;
  std::vector<std::string> separators_ko_, separators_en_;  ///< what may stand between members of a list
  std::vector<std::string> tails_;                          ///< 등, 을 비롯한: what binds a list to its last, nameless member
  std::unordered_set<std::string> with_;                    ///< 와 과
  std::vector<std::string> together_, passing_;
  std::unordered_set<std::string> prepositions_, skipped_, place_nouns_;
  std::size_t next_mention_ = 0, next_title_ = 0, next_time_ = 0, next_quotation_ = 0;
};

}  // namespace mannam::events
