// What goes in: any bytes. What comes out: nothing, or an abort. Why it exists: cleaning gives valid UTF-8 whose every place maps back into
// the bytes given, and never backwards.
#include "fuzz.h"
#include "text/clean.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using mannam::fuzz::must;
  const std::string_view given = mannam::fuzz::text_of(data, size);
  const mannam::text::CleanText text = mannam::text::clean(given);
  const auto end = static_cast<std::uint32_t>(text.bytes.size());
  std::uint32_t before = 0;
  for (std::uint32_t at = 0; at < end; ++at) {
    if ((static_cast<unsigned char>(text.bytes[at]) & 0xC0) == 0x80) continue;
    const std::uint32_t start = text.given_start(at);
    must(start >= before && start <= size, "places map in order");
    must(text.given_end(at) <= size, "ends map into the text");
    before = start;
  }
  must(text.given_end(end) <= size, "the end maps into the text");
  const mannam::text::CleanText again = mannam::text::clean(text.bytes);
  must(again.problems.empty(), "clean text is valid UTF-8");
  return 0;
}
