// What goes in: random bytes and names. What comes out: checks of cleaning, offsets, particles, verb forms and times. Why it exists: later
// stages trust what the first ones promise of any text.
#include "check.h"
#include "dictionary/contents.h"
#include "language/inflection.h"
#include "language/particles.h"
#include "text/clean.h"
#include "text/text.h"

using namespace mannam;
using namespace properties_test;

namespace {

const dictionary::WordLists& words() { return extractor().dictionary().contents().words; }

}  // namespace

TEST_CASE("clean text is clean", "[properties]") {
  always([] {
    const std::string once = text::clean(*any_text()).bytes;
    const text::CleanText again = text::clean(once);
    RC_ASSERT(again.problems.empty());
  });
}

TEST_CASE("places of the clean text lie in order in the given one", "[properties]") {
  always([] {
    const std::string given = *any_text();
    const text::CleanText clean = text::clean(given);
    std::uint32_t before = 0;
    for (std::uint32_t at = 0; at <= clean.bytes.size(); ++at) {
      if (at < clean.bytes.size() && (static_cast<unsigned char>(clean.bytes[at]) & 0xC0) == 0x80) continue;
      const std::uint32_t start = clean.given_start(at);
      RC_ASSERT(start >= before);
      RC_ASSERT(start <= given.size());
      RC_ASSERT(clean.given_end(at) <= given.size());
      before = start;
    }
  });
}

TEST_CASE("sentences lie in order and hold whole characters", "[properties]") {
  always([] {
    static const text::TextReader reader = text::TextReader::build(words());
    const text::Text read = reader.read(*any_text());
    std::uint32_t before = 0;
    for (const text::Sentence& sentence : read.sentences) {
      RC_ASSERT(sentence.span.start >= before);
      RC_ASSERT(sentence.span.end <= read.bytes().size());
      RC_ASSERT(text::clean(sentence.span.of(read.bytes())).problems.empty());
      before = sentence.span.end;
    }
  });
}

TEST_CASE("offsets in any unit name the same characters", "[properties]") {
  always([] {
    const std::string said = *any_text();
    RC_PRE(text::clean(said).problems.empty());
    const Graph bytes = graph_of(said);
    Graph points = bytes;
    RC_ASSERT(points.convert_offsets(OffsetUnit::CodePoint, {{"a", said}}).empty());
    std::vector<std::size_t> starts;  // of each character, in bytes
    for (std::size_t at = 0; at < said.size(); ++at)
      if ((static_cast<unsigned char>(said[at]) & 0xC0) != 0x80) starts.push_back(at);
    starts.push_back(said.size());
    for (std::size_t e = 0; e < bytes.entities().size(); ++e)
      for (std::size_t m = 0; m < bytes.entities()[e].mentions.size(); ++m) {
        const TextSpan &one = bytes.entities()[e].mentions[m].span, &other = points.entities()[e].mentions[m].span;
        RC_ASSERT(starts.at(other.start) == one.start);
        RC_ASSERT(starts.at(other.end) == one.end);
      }
  });
}

TEST_CASE("a particle ends within the text", "[properties]") {
  always([] {
    static const language::Particles particles = language::Particles::build(words());
    const std::string clean = text::clean(*any_text()).bytes;
    for (std::size_t at = 0; at <= clean.size(); ++at) RC_ASSERT(at + particles.match(clean, at).size <= clean.size());
  });
}

TEST_CASE("every form of a verb is read as that verb", "[properties]") {
  static std::vector<Problem> problems;
  static const std::vector<std::string> verbs = {"만나다", "회담하다", "돕다", "짓다", "걷다", "부르다", "오다", "쓰다", "낫다", "듣다"};
  static const language::VerbForms forms = language::VerbForms::build(words(), verbs, problems);
  REQUIRE(problems.empty());
  static std::vector<std::vector<std::string>> written;
  for (std::uint32_t verb = 0; verb < verbs.size(); ++verb) written.push_back(forms.forms(verb));
  always([] {
    const auto verb = *rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(verbs.size()));
    const std::string form = *rc::gen::elementOf(written[verb]);
    const std::vector<language::VerbHit> hits = forms.match(form + " ", 0);
    RC_ASSERT(std::any_of(hits.begin(), hits.end(), [&](const language::VerbHit& hit) { return hit.verb == verb; }));
  });
}

TEST_CASE("a found time lies in the text and has a value", "[properties]") {
  always([] {
    const std::string said = *any_text();
    for (const FoundTime& time : extractor().find_times(article_of(said))) {
      RC_ASSERT(time.mentions.size() == 1);
      RC_ASSERT(time.mentions.front().end <= said.size());
      RC_ASSERT(!time.value.empty());
    }
  });
}

TEST_CASE("a found name lies in the text", "[properties]") {
  always([] {
    const std::string said = *any_text();
    for (const FoundName& name : extractor().find_names(article_of(said), {.all_hits = true})) RC_ASSERT(name.span.end <= said.size());
  });
}
