// What goes in: the words of a sentence. What comes out: organisations and places that no entry holds. Why it exists: see unknown_bodies.h.
#include "names/unknown_bodies.h"

#include <algorithm>

#include "language/scripts.h"

namespace mannam::names {
namespace {

using dictionary::EntryType;
using language::character_at;
using language::character_before;

constexpr std::uint32_t syllable = 3;  // bytes
constexpr std::uint32_t longest_suffix = 8 * syllable;

/// The words of one sentence that stand without a comma or bracket before them, and what ends them.
class Bodies {
 public:
  Bodies(const Clues& clues, SentenceWords& sentence, Hits& hits) : clues_(clues), sentence_(sentence), hits_(hits) {}

  void find_organizations() {
    for (const Word& word : sentence_.words()) {
      const text::Span span = organization_in(word);
      if (span.empty() || sentence_.is_known(span) || clues_.common_bodies.contains(sentence_.of(span))) continue;
      add(span, EntryType::Organization, 0.75, "suffix of an organisation");
      if (const std::uint32_t start = name_before(span.start); start < span.start)
        add({start, span.end}, EntryType::Organization, 0.6, "name and suffix of an organisation");
    }
  }

  void find_places() {
    for (const Word& word : sentence_.words()) {
      if (!language::is_hangul(character_before(sentence_.text(), word.span.end).code)) continue;
      for (const std::uint32_t end : sentence_.noun_ends(word.span))
        if (read_place({word.span.start, end})) break;
    }
  }

 private:
  text::Span organization_in(const Word& word) const {
    if (!language::is_hangul(character_before(sentence_.text(), word.span.end).code)) return {};
    for (std::uint32_t end : sentence_.noun_ends(word.span)) {
      if (const std::uint32_t stop = organization_end({word.span.start, end})) return {word.span.start, stop};
      const bool head = end > word.span.start + syllable && clues_.head_endings.contains(sentence_.of({end - syllable, end}));
      if (head && organization_end({word.span.start, end - syllable})) return {word.span.start, end - syllable};
    }
    return {};
  }

  /// The end of `noun` where it ends in a suffix with enough before it; else 0.
  std::uint32_t organization_end(text::Span noun) const {
    for (std::uint32_t size = std::min(longest_suffix, noun.size()); size >= 2 * syllable; --size) {
      const auto suffix = clues_.org_suffixes.find(sentence_.of({noun.end - size, noun.end}));
      if (suffix == clues_.org_suffixes.end()) continue;
      const bool behind_name = noun.size() == size && suffix->second == 0 && name_before(noun.start) < noun.start;
      const bool enough =
          noun.size() - size >= static_cast<std::uint32_t>(suffix->second) * syllable && is_name({noun.start, noun.end - size});
      return (enough && noun.size() > size) || behind_name ? noun.end : 0;
    }
    return 0;
  }

  /// What stands before a suffix is no everyday noun (통합대학교, 협동연구소), or is a name of the dictionary.
  bool is_name(text::Span front) const {
    return front.empty() || sentence_.body_at(front.start) == front.end || !clues_.common_nouns.contains(sentence_.of(front));
  }

  /// Start of the organisation or place that ends right before `at` and the space there; `at` where there is none.
  std::uint32_t name_before(std::uint32_t at) const {
    if (at == 0 || sentence_.text()[at - 1] != ' ') return at;
    const std::uint32_t start = sentence_.body_before(at - 1);
    return start < at - 1 ? start : at;
  }

  std::uint32_t organization_before(std::uint32_t at) const {
    if (at == 0 || sentence_.text()[at - 1] != ' ') return at;
    const std::uint32_t start = sentence_.organization_before(at - 1);
    return start < at - 1 ? start : at;
  }

  bool read_place(text::Span noun) {
    if (sentence_.is_known(noun)) return true;
    for (std::uint32_t size = std::min(longest_suffix, noun.size()); size >= syllable; --size) {
      const std::string_view suffix = sentence_.of({noun.end - size, noun.end});
      if (clues_.facilities.contains(suffix) && read_facility(noun, size, suffix)) return true;
      if (clues_.address_suffixes.contains(suffix) && noun.size() > size && noun.size() <= 5 * syllable && read_address(noun)) return true;
    }
    return false;
  }

  /// A facility's own name before its noun (서초사옥), or another name before that (삼성전자 서초사옥).
  bool read_facility(text::Span noun, std::uint32_t size, std::string_view suffix) {
    const std::uint32_t start = organization_before(noun.start);
    const std::uint32_t inner = noun.end - size;
    const std::uint32_t fused = sentence_.body_at(noun.start);
    const bool begins_with_name = fused == inner && fused > 0;
    if (start < noun.start) add({start, noun.end}, EntryType::Facility, 0.7, "name and kind of building");
    const bool own_name =
        noun.size() >= size + 2 * syllable && !clues_.facilities_behind_names.contains(suffix) && is_name({noun.start, noun.end - size});
    if (begins_with_name || own_name) add(noun, EntryType::Facility, begins_with_name ? 0.7 : 0.55, "kind of building");
    return start < noun.start || begins_with_name || own_name;
  }

  bool read_address(text::Span noun) {
    if (name_before(noun.start) == noun.start || noun.size() < 2 * syllable || clues_.titles.contains(sentence_.of(noun))) return false;
    if (clues_.no_addresses.contains(sentence_.of({noun.end - 2 * syllable, noun.end})) || clues_.common_nouns.contains(sentence_.of(noun)))
      return false;
    add(noun, EntryType::Place, 0.65, "address behind a place");
    sentence_.add_body(noun, EntryType::Place);
    return true;
  }

  void add(text::Span span, EntryType type, double confidence, const char* why) {
    hits_.push_back(sentence_.make_hit(span, type, confidence, {why}));
    if (type == EntryType::Organization) sentence_.add_body(span, type);
  }

  const Clues& clues_;
  SentenceWords& sentence_;
  Hits& hits_;
};

}  // namespace

void find_korean_bodies(const Clues& clues, SentenceWords& sentence, Hits& hits) { Bodies(clues, sentence, hits).find_organizations(); }

void find_korean_places(const Clues& clues, SentenceWords& sentence, Hits& hits) { Bodies(clues, sentence, hits).find_places(); }

}  // namespace mannam::names
