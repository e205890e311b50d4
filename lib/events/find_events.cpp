// What goes in: Text, Entities and times. What comes out: DocumentEvents. Why it exists: the whole events stage on one page.
#include "events/find_events.h"

#include <algorithm>
#include <filesystem>

#include "dictionary/rule_file.h"
#include "events/discourse.h"
#include "events/frames.h"
#include "events/modality.h"
#include "events/phrases.h"
#include "events/restatements.h"
#include "events/rule_book.h"
#include "events/rule_packs.h"
#include "text/clauses.h"

namespace mannam::events {
namespace {

bool is_furniture(Zone zone) { return zone == Zone::List || zone == Zone::Menu || zone == Zone::Comments || zone == Zone::Byline; }

}  // namespace

struct EventFinder::Parts {
  const dictionary::Contents* contents = nullptr;
  RuleBook book;
  ModalityReader modality;
  text::ClauseBorders borders;
};

EventFinder::EventFinder(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
EventFinder::EventFinder(EventFinder&&) noexcept = default;
EventFinder& EventFinder::operator=(EventFinder&&) noexcept = default;
EventFinder::~EventFinder() = default;

EventFinder EventFinder::build(const dictionary::Contents& contents, const std::vector<std::string>& folders,
                               std::vector<Problem>& problems) {
  std::vector<dictionary::RuleFile> packs;
  for (const std::string& folder : folders) {
    for (dictionary::RuleFile& pack : read_packs(folder, problems)) packs.push_back(std::move(pack));
  }
  return EventFinder(
      std::make_unique<const Parts>(Parts{&contents, RuleBook::build(packs, contents.words, problems),
                                          ModalityReader::build(contents.words, problems), text::ClauseBorders::build(contents.words)}));
}

std::vector<DocumentEvent> EventFinder::find(const text::Text& text, const entities::Entities& entities,
                                             const std::vector<times::TimeMention>& times, const std::optional<DateTime>& reference) const {
  const Document document{&text, &entities, &times, parts_->contents, reference};
  SentenceViews views(document, parts_->book, parts_->borders, parts_->contents->words);
  const FrameMatcher matcher(document, parts_->book, parts_->contents->words);
  Discourse discourse(document, parts_->book, parts_->modality, parts_->contents->words);
  for (std::uint32_t i = 0; i < text.sentences.size(); ++i) {
    const SentenceView view = views.make(i);
    const bool named = std::any_of(view.phrases.begin(), view.phrases.end(), [](const Phrase& phrase) { return !phrase.members.empty(); });
    if (is_furniture(view.sentence->zone) && !named) continue;
    discourse.take(view, matcher.match(view, discourse.subject()), parts_->book.triggers(text.bytes(), *view.sentence));
    discourse.take_fallback(view, matcher);
  }
  return join_restatements(discourse.finish(), document);
}

}  // namespace mannam::events
