// Stub, to be written.
#include "times/find_times.h"
namespace mannam::times {
struct TimeFinder::Parts {};
TimeFinder::TimeFinder(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
TimeFinder::TimeFinder(TimeFinder&&) noexcept = default;
TimeFinder& TimeFinder::operator=(TimeFinder&&) noexcept = default;
TimeFinder::~TimeFinder() = default;
TimeFinder TimeFinder::build(const dictionary::WordLists&, std::vector<Problem>&) { return TimeFinder(std::make_unique<const Parts>()); }
std::vector<TimeMention> TimeFinder::find(const text::Text&, const std::optional<DateTime>&) const { return {}; }
}  // namespace mannam::times
