// What goes in: the events of a document. What comes out: the same, those joined of which the text says which came first. Why it exists:
// 이어, 곧바로, A를 만난 뒤 and "hours before the talks" order meetings that no date tells apart.
#pragma once

#include <string>
#include <vector>

#include "events/find_events.h"
#include "events/phrases.h"

namespace mannam::events {

/// The words that order events (words/discourse.rec). Immutable; safe to share.
class OrderReader {
 public:
  explicit OrderReader(const dictionary::WordLists& words);

  /// Links meetings whose tellings stand beside each other and are ordered by a word between them; never by their dates alone, and not
  /// where their dates say the opposite. `events` are in order of trigger. Linear in tellings and text.
  void link(const Document& document, std::vector<DocumentEvent>& events) const;

 private:
  struct Words {
    std::vector<std::string> behind_first;   ///< behind the earlier trigger: 만난 뒤
    std::vector<std::string> behind_second;  ///< behind the later trigger: 회담에 앞서
    std::vector<std::string> then;           ///< of the later event: 이어, later
    std::vector<std::string> then_behind;    ///< Korean: how the word in front of it may end, where it does not open the sentence
    std::vector<std::string> earlier;        ///< of the earlier event: 앞서, earlier
    std::vector<std::string> earlier_behind;
    std::vector<std::string> not_behind;             ///< makes `earlier` speak of a date: earlier this month
    std::vector<std::string> after, before;          ///< English, in front of the other trigger
    std::vector<std::string> passed_over;            ///< between those and the trigger: a, the, his
    std::vector<std::string> back_noun;              ///< a meeting told before: 회담이 끝난 뒤, before the meeting
    std::vector<std::string> ended, ended_particle;  ///< Korean, behind that noun
    std::vector<std::string> back_article;           ///< English, in front of it
  };
  enum class Order { None, FirstIsEarlier, FirstIsLater };
  struct Place;  // of a telling

  Order within(const Document& document, const Place& first, const Place& second) const;
  Order across(const Document& document, const Place& second) const;
  Order looks_back(const std::vector<std::string_view>& words, bool korean) const;
  const Place& followed_by(const Document& document, const std::vector<DocumentEvent>& events, const std::vector<Place>& places,
                           std::size_t of) const;

  Words korean_, english_;
};

}  // namespace mannam::events
