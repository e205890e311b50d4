// What goes in: Text, Entities and times. What comes out: DocumentEvents. Why it exists: the whole events stage on one page.
#include "events/find_events.h"

#include <algorithm>
#include <filesystem>

#include "dictionary/rule_file.h"
#include "events/discourse.h"
#include "events/frames.h"
#include "events/headline_days.h"
#include "events/modality.h"
#include "events/phrases.h"
#include "events/restatements.h"
#include "events/rule_book.h"
#include "events/rule_packs.h"
#include "events/told_order.h"
#include "events/values.h"
#include "events/visit_places.h"
#include "text/clauses.h"

namespace mannam::events {
namespace {

bool is_furniture(Zone zone) { return zone == Zone::List || zone == Zone::Menu || zone == Zone::Comments || zone == Zone::Byline; }

/// The view with the triggers of one type of event only, where there are some. Speech that a verb reports is one word of its clause.
std::optional<SentenceView> view_for(const SentenceView& view, const RuleBook& book, const std::string& event) {
  std::vector<Trigger> triggers;
  for (const Trigger& trigger : view.triggers) {
    std::vector<std::uint32_t> rules;
    for (const std::uint32_t rule : trigger.rules)
      if (book.rules()[rule].event == event) rules.push_back(rule);
    if (rules.empty()) continue;
    triggers.push_back(trigger);
    triggers.back().rules = std::move(rules);
  }
  if (triggers.empty()) return {};
  SentenceView made = view;
  made.triggers = std::move(triggers);
  const bool quotes = std::any_of(book.rules().begin(), book.rules().end(), [&](const Rule& rule) {
    return rule.event == event && std::any_of(rule.roles.begin(), rule.roles.end(), [](const RoleRule& r) { return r.types & kQuote; });
  });
  if (quotes) std::erase_if(made.borders, [&](const text::Border& border) { return quotation_of(view, border.word.start) >= 0; });
  return made;
}

void add_clues(const Document& document, const ModalityReader& modality, MatchTrace& trace) {
  for (TriggerTrace& tried : trace) {
    const text::Sentence& sentence = document.text->sentences[tried.sentence];
    ModalityQuestion question;
    question.text = document.bytes();
    question.language = sentence.language;
    question.sentence = sentence.span;
    question.trigger = tried.trigger;
    question.quotations = document.text->quotations;
    tried.clues = modality.clues(question);
  }
}

/// Types in order of their packs.
std::vector<std::string> types_of(const RuleBook& book) {
  std::vector<std::string> types;
  for (const Rule& rule : book.rules())
    if (std::find(types.begin(), types.end(), rule.event) == types.end()) types.push_back(rule.event);
  return types;
}

}  // namespace

struct EventFinder::Parts {
  const dictionary::Contents* contents = nullptr;
  RuleBook book;    ///< of meetings
  RuleBook beside;  ///< of all other types: their words and groups change no meeting
  std::vector<std::string> types;
  ValueReader values;
  ModalityReader modality;
  text::ClauseBorders borders;
  CountrySides countries;
  OrderReader order;
  PhraseWords phrase_words;
  FrameWords frame_words;
  DiscourseWords discourse_words;
};

EventFinder::EventFinder(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
EventFinder::EventFinder(EventFinder&&) noexcept = default;
EventFinder& EventFinder::operator=(EventFinder&&) noexcept = default;
EventFinder::~EventFinder() = default;

EventFinder EventFinder::build(const dictionary::Contents& contents, const std::vector<std::string>& folders,
                               std::vector<Problem>& problems) {
  std::vector<dictionary::RuleFile> packs, others;
  for (const std::string& folder : folders) {
    std::vector<dictionary::RuleFile> own = read_packs(folder, problems);
    for (const dictionary::RuleFile& pack : own) replace_rules(pack.event == kMeeting ? packs : others, pack);
    for (dictionary::RuleFile& pack : own) (pack.event == kMeeting ? packs : others).push_back(std::move(pack));
  }
  RuleBook beside = RuleBook::build(others, contents.words, problems);
  std::vector<std::string> types = types_of(beside);
  return EventFinder(std::make_unique<const Parts>(
      Parts{&contents, RuleBook::build(packs, contents.words, problems), std::move(beside), std::move(types),
            ValueReader::build(contents.words), ModalityReader::build(contents.words, problems), text::ClauseBorders::build(contents.words),
            CountrySides(contents), OrderReader(contents.words), PhraseWords::build(contents.words), FrameWords::build(contents.words),
            DiscourseWords::build(contents.words)}));
}

std::vector<DocumentEvent> EventFinder::find(const text::Text& text, const entities::Entities& entities,
                                             const std::vector<times::TimeMention>& times, const std::optional<DateTime>& reference,
                                             MatchTrace* trace) const {
  const Document document{&text, &entities, &times, parts_->contents, reference};
  SentenceViews views(document, parts_->book, parts_->borders, parts_->phrase_words);
  const FrameMatcher matcher(document, parts_->book, parts_->frame_words, parts_->countries, parts_->values, trace);
  Discourse discourse(document, parts_->book, parts_->modality, parts_->discourse_words);
  SentenceViews views_beside(document, parts_->beside, parts_->borders, parts_->phrase_words);
  const FrameMatcher matcher_beside(document, parts_->beside, parts_->frame_words, parts_->countries, parts_->values, trace);
  Discourse beside(document, parts_->beside, parts_->modality, parts_->discourse_words);
  for (std::uint32_t i = 0; i < text.sentences.size(); ++i) {
    const text::Sentence& sentence = text.sentences[i];
    const std::vector<text::Span> words = text::plain_words(text.bytes(), sentence.span);
    std::vector<Trigger> others;
    if (!is_furniture(sentence.zone)) others = parts_->beside.triggers(text.bytes(), sentence, words);
    if (!others.empty()) {
      const SentenceView all = views_beside.make(i, words, std::move(others));
      for (const std::string& type : parts_->types)
        if (const std::optional<SentenceView> view = view_for(all, parts_->beside, type))
          beside.take_beside(discourse, *view, matcher_beside.match(*view, discourse.subject()));
    }
    const SentenceView view = views.make(i, words, parts_->book.triggers(text.bytes(), sentence, words));
    const bool named = std::any_of(view.phrases.begin(), view.phrases.end(), [](const Phrase& phrase) { return !phrase.members.empty(); });
    if (is_furniture(view.sentence->zone) && !named) continue;
    discourse.take(view, matcher.match(view, discourse.subject()), view.triggers);
    discourse.take_fallback(view, matcher);
  }
  if (trace != nullptr) add_clues(document, parts_->modality, *trace);
  std::vector<Told> told = discourse.finish();
  for (Told& other : beside.finish()) told.push_back(std::move(other));
  std::vector<DocumentEvent> events = join_restatements(std::move(told), document);
  date_headlines(document, events);
  std::stable_sort(events.begin(), events.end(),
                   [](const DocumentEvent& a, const DocumentEvent& b) { return a.trigger.start < b.trigger.start; });
  place_at_visits(document, events);
  parts_->order.link(document, events);
  return events;
}

}  // namespace mannam::events
