// What goes in: the frames of each sentence, in order. What comes out: Told events: frames with what their sentences leave out: the day and
// place in view, the meeting that 이 자리 means, one event for each partner met in turn. Why it exists: a text does not repeat what it has
// said.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "events/discourse_words.h"
#include "events/find_events.h"
#include "events/frames.h"
#include "events/modality.h"

namespace mannam::events {

/// An event as one place of the text tells it, with what joining restatements needs to know.
struct Told {
  DocumentEvent event;
  std::set<std::uint32_t> people;  ///< entities of all roles that are sides
  std::string lemma;
  bool nameless = false;
  bool additive = false;
  bool split = false;
  bool weak = false;
  bool day_inferred = false;  ///< from an earlier sentence
  std::uint32_t sentence = 0;
};

class Discourse {
 public:
  Discourse(const Document& document, const RuleBook& book, const ModalityReader& modality, const DiscourseWords& words);

  const Subject& subject() const { return subject_; }
  void take(const SentenceView& view, const std::vector<Frame>& frames, const std::vector<Trigger>& triggers);
  /// Events of other types, told beside those of `main`: they take its subject and leave its meetings alone.
  void take_beside(const Discourse& main, const SentenceView& view, const std::vector<Frame>& frames);
  /// Where no event has been told: the two people of a text whose first sentences speak of talks.
  void take_fallback(const SentenceView& view, const FrameMatcher& matcher);
  std::vector<Told> finish();

 private:
  void tell(const SentenceView& view, const Frame& frame, const std::vector<Filler>& fillers, bool split);
  void add_to_last(const SentenceView& view, const Frame& frame);
  void split(const SentenceView& view, const Frame& frame);
  void add_people(Told& told, const std::vector<Filler>& fillers) const;
  void add_time(Told& told, const Frame& frame);
  bool is_compared(const SentenceView& view, const Frame& frame) const;
  bool retells(const SentenceView& view, const Frame& frame) const;
  void refine_time(Told& told, const Frame& frame) const;
  void add_place(Told& told, const Frame& frame) const;
  void add_duration(Told& told, const Frame& frame) const;
  void add_topic(Told& told, const SentenceView& view, const Trigger& trigger) const;
  void read_modality(Told& told, const SentenceView& view, const Frame& frame) const;
  std::string kind_of(const SentenceView& view, const Frame& frame, const Told& told) const;
  void keep_in_view(const SentenceView& view);
  bool speaks_of(const Told& told, const SentenceView& view, const Trigger& trigger) const;
  bool is_additive(const SentenceView& view, const Trigger& trigger) const;
  void keep_place(const SentenceView& view);
  bool is_venue(const Phrase& phrase) const;
  bool is_house(const SentenceView& view, const Phrase& phrase) const;
  void add_circumstances(const SentenceView& view, const std::vector<Trigger>& triggers);
  bool names_gathering(const SentenceView& view) const;
  std::uint32_t country_visited(const Frame& frame) const;
  void keep_day(const SentenceView& view);
  bool points_back(const SentenceView& view, const Trigger& trigger) const;
  void tell_of_two();
  dictionary::EntryIndex office_of(std::uint32_t mention) const;
  bool are_equals(std::uint32_t a, std::uint32_t b) const;
  FilledRole filled(const std::string& role, std::uint32_t mention) const;

  const Document& document_;
  const RuleBook& book_;
  const ModalityReader& modality_;
  const DiscourseWords& words_;
  Subject subject_;
  std::uint32_t part_ = 0;
  std::uint32_t day_ = entities::none;    ///< index of a time
  std::uint32_t place_ = entities::none;  ///< a mention: where the gathering in view is held
  std::uint32_t place_paragraph_ = 0;
  const SentenceView* frame_view_ = nullptr;  ///< of the frame being told
  bool beside_ = false;                       ///< events of other types are told here
  std::vector<Told> told_;
  std::vector<Told> talks_;  ///< without sides, from fallback rules
};

}  // namespace mannam::events
