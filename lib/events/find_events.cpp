// Stub, to be written.
#include "events/find_events.h"
namespace mannam::events {
struct EventFinder::Parts {};
EventFinder::EventFinder(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
EventFinder::EventFinder(EventFinder&&) noexcept = default;
EventFinder& EventFinder::operator=(EventFinder&&) noexcept = default;
EventFinder::~EventFinder() = default;
EventFinder EventFinder::build(const dictionary::Contents&, std::string_view, std::vector<Problem>&) {
  return EventFinder(std::make_unique<const Parts>());
}
std::vector<DocumentEvent> EventFinder::find(const text::Text&, const entities::Entities&, const std::vector<times::TimeMention>&,
                                             const std::optional<DateTime>&) const {
  return {};
}
}  // namespace mannam::events
