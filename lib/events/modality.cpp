// Stub, to be written.
#include "events/modality.h"
namespace mannam::events {
struct ModalityReader::Parts {};
ModalityReader::ModalityReader(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
ModalityReader::ModalityReader(ModalityReader&&) noexcept = default;
ModalityReader& ModalityReader::operator=(ModalityReader&&) noexcept = default;
ModalityReader::~ModalityReader() = default;
ModalityReader ModalityReader::build(const dictionary::WordLists&, std::vector<Problem>&) {
  return ModalityReader(std::make_unique<const Parts>());
}
ModalityAnswer ModalityReader::read(const ModalityQuestion&) const { return {}; }
}  // namespace mannam::events
