// What goes in: tables of names, and text. What comes out: which names stand where. Why it exists: see matcher.h.
#include "names/matcher.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "names/machine.h"
#include "names/name_keys.h"
#include "names/spelling.h"
#include "names/squeezed_text.h"

namespace mannam::names {
namespace {

constexpr std::uint32_t starts_at_once = 256;

/// A table of bits, near at hand.
class Bits {
 public:
  explicit Bits(std::span<const std::uint64_t> words) : words_(words.data()) {}
  std::uint64_t operator[](std::size_t index) const { return words_[index >> 6] >> (index & 63) & 1; }

 private:
  const std::uint64_t* words_;
};

std::uint64_t bit_of(std::span<const std::uint64_t> bits, std::size_t index) { return Bits(bits)[index]; }

/// Bit n: the name at place n of the bucket has the tag.
unsigned equal_tags(const NameBucket& bucket, std::uint32_t tag) {
#ifdef MANNAM_SSE2
  const __m128i wanted = _mm_set1_epi32(static_cast<int>(tag));
  const auto* tags = reinterpret_cast<const __m128i*>(bucket.tags);
  const __m128i equal = _mm_packs_epi32(_mm_cmpeq_epi32(_mm_load_si128(tags), wanted), _mm_cmpeq_epi32(_mm_load_si128(tags + 1), wanted));
  return static_cast<unsigned>(_mm_movemask_epi8(_mm_packs_epi16(equal, _mm_setzero_si128())));
#else
  unsigned equal = 0;
  for (unsigned i = 0; i < 8; ++i) equal |= unsigned{bucket.tags[i] == tag} << i;
  return equal;
#endif
}

/// True where `letters`, a part of `pool`, stand in `text` at `start`.
bool stands_at(std::string_view pool, std::string_view letters, std::string_view text, std::size_t start) {
  if (letters.size() > text.size() - start) return false;
  const char* there = text.data() + start;
  const bool near_an_end = text.size() - start < 16 || pool.data() + pool.size() - letters.data() < 16;
  if (letters.size() > 16 || near_an_end) return std::memcmp(letters.data(), there, letters.size()) == 0;
  const KeyMask mask = key_masks[letters.size()];
  return (((load_word(letters.data()) ^ load_word(there)) & mask.first) |
          ((load_word(letters.data() + 8) ^ load_word(there + 8)) & mask.second)) == 0;
}

/// The sounds of the first three syllables in one number; 0 where there are none.
std::uint64_t first_sounds(const char* letters) {
  const unsigned first = syllable_at(letters), second = syllable_at(letters + 3), third = syllable_at(letters + 6);
  const Sounds& all = sounds();
  if (first >= all.size() || second >= all.size() || third >= all.size()) return 0;
  return std::uint64_t{1} << 48 | std::uint64_t{all[first]} << 32 | std::uint64_t{all[second]} << 16 | all[third];
}

/// The syllables from `letters` on as they sound, then zeros.
struct HeardLetters {
  char letters[key_reach] = {};

  explicit HeardLetters(const char* from) {
    const Sounds& all = sounds();
    for (unsigned at = 0; at < longest_key; at += 3) {
      const unsigned syllable = syllable_at(from + at);
      if (syllable >= all.size()) return;
      const unsigned code = 0xAC00u + all[syllable];
      letters[at] = static_cast<char>(0xE0 | code >> 12);
      letters[at + 1] = static_cast<char>(0x80 | (code >> 6 & 0x3F));
      letters[at + 2] = static_cast<char>(0x80 | (code & 0x3F));
    }
  }
};

/// The look-ups of one window of text. Each pass handles all places that the one before it left, and fetches what the next will read.
class LookUp {
 public:
  LookUp(const MatcherTables& tables, std::string_view text, std::span<const text::Span> stretches, std::vector<Found>& found)
      : tables_(tables),
        text_(text),
        stretches_(stretches),
        found_(found),
        shift_(beginning_shift(tables.exact.beginning_bits.size())),
        alike_shift_(beginning_shift(tables.alike.beginning_bits.size())) {}

  /// Everything that starts at one of the first `count` starts of `window`.
  void run(const SqueezedText& window, std::uint32_t count) {
    starts_ = window.starts();
    letters_ = window.letters();
    for (std::uint32_t first = 0; first < count; first += starts_at_once) {
      filter(first, std::min(count, first + starts_at_once));
      read_sizes();
      propose();
      look_up();
    }
  }

 private:
  /// What a start passed: bits of Kind.
  enum Kind : std::uint32_t { Short = 1, Long = 2, Alike = 4 };
  struct Survivor {
    std::uint32_t start;
    std::uint32_t kinds;
  };
  /// Sizes that a name at a start can have; bit n - 1 is for n bytes.
  struct Proposal {
    std::uint64_t sizes;
    std::uint32_t start;
    bool alike;
  };
  struct Candidate {
    std::uint64_t hash;
    std::uint32_t start;
    bool alike;
  };
  struct Named {
    std::uint32_t start;
    std::uint32_t form;
    bool alike;
  };
  static constexpr std::size_t most_candidates = 1024;

  /// Keeps the starts that some name may begin at.
  void filter(std::uint32_t first, std::uint32_t last) {
    const Bits short_bits(tables_.exact.short_bits), beginning_bits(tables_.exact.beginning_bits);
    const SqueezedText::Start* starts = starts_;
    const char* letters = letters_;
    const unsigned shift = shift_;
    std::uint32_t count = 0;
    for (std::uint32_t i = first; i < last; ++i) {
      const std::uint64_t word = load_word(letters + starts[i].letter);
      const std::uint64_t hash = beginning_hash(first_bytes(word, beginning_size));
      const std::uint64_t is_short = short_bits[short_bit_of_two(word)] | short_bits[short_bit_of_three(word)];
      const std::uint64_t is_long = beginning_bits[beginning_bit(hash, shift)];
      survivors_[count] = {i, static_cast<std::uint32_t>(is_short | is_long << 1)};
      count += static_cast<std::uint32_t>(is_short | is_long);
    }
    survivor_count_ = count;
    if (!tables_.alike.names.empty()) filter_alike(first, last);
    for (std::uint32_t i = 0; i < survivor_count_; ++i) {
      const std::uint64_t word = load_word(letters + starts[survivors_[i].start].letter);
      places_[i] = BeginningPlace(beginning_hash(first_bytes(word, beginning_size)), tables_.exact.beginnings.size());
      MANNAM_FETCH(&tables_.exact.beginnings[places_[i].home]);
    }
  }

  /// Joins the starts that a name may begin at by its sound with the survivors, in order.
  void filter_alike(std::uint32_t first, std::uint32_t last) {
    std::array<Survivor, starts_at_once> before;
    const std::uint32_t before_count = survivor_count_;
    std::copy_n(survivors_.begin(), before_count, before.begin());
    survivor_count_ = 0;
    std::uint32_t next = 0;
    for (std::uint32_t i = first; i < last; ++i) {
      std::uint32_t kinds = next < before_count && before[next].start == i ? before[next++].kinds : 0;
      const std::uint64_t heard = first_sounds(letters_ + starts_[i].letter);
      if (heard != 0 && bit_of(tables_.alike.beginning_bits, beginning_bit(beginning_hash(heard), alike_shift_))) kinds |= Alike;
      survivors_[survivor_count_] = {i, kinds};
      if (kinds != 0) ++survivor_count_;
    }
  }

  /// Asks for the sizes of the names that begin so.
  void read_sizes() {
    proposal_count_ = 0;
    for (std::uint32_t i = 0; i < survivor_count_; ++i) {
      const Survivor survivor = survivors_[i];
      const char* letters = letters_ + starts_[survivor.start].letter;
      if (survivor.kinds & Short) {
        const std::uint64_t word = load_word(letters);
        const std::uint64_t two = bit_of(tables_.exact.short_bits, short_bit_of_two(word));
        const std::uint64_t three = bit_of(tables_.exact.short_bits, short_bit_of_three(word));
        proposals_[proposal_count_++] = {(two != 0 ? 0b11u : 0u) | (three != 0 ? 0b11100u : 0u), survivor.start, false};
      }
      if (survivor.kinds & Long) {
        const std::uint64_t behind = find_beginning(tables_.exact.beginnings, places_[i]);
        add_proposal(Behind::sizes(behind, beginning_size, letters + beginning_size), survivor.start, false);
      }
      if (survivor.kinds & Alike) {
        const BeginningPlace place(beginning_hash(first_sounds(letters)), tables_.alike.beginnings.size());
        const std::uint64_t behind = find_beginning(tables_.alike.beginnings, place);
        const HeardLetters heard(letters);
        add_proposal(Behind::sizes(behind, heard_beginning_size, heard.letters + heard_beginning_size), survivor.start, true);
      }
    }
  }

  void add_proposal(std::uint64_t sizes, std::uint32_t start, bool alike) {
    proposals_[proposal_count_] = {sizes, start, alike};
    proposal_count_ += sizes != 0;
  }

  /// Hashes as many letters as such a name can have.
  void propose() {
    for (std::size_t i = 0; i < proposal_count_; ++i) {
      const Proposal& proposal = proposals_[i];
      const char* letters = letters_ + starts_[proposal.start].letter;
      if (proposal.alike)
        propose_sizes(HeardLetters(letters).letters, proposal, tables_.alike.name_bits);
      else
        propose_sizes(letters, proposal, tables_.exact.name_bits);
      if (candidate_count_ > most_candidates - longest_key) look_up();
    }
  }

  void propose_sizes(const char* letters, const Proposal& proposal, std::span<const std::uint64_t> bits) {
    const KeyHash hashes(letters);
    Candidate* next = candidates_.data() + candidate_count_;
    const auto add = [&](std::uint64_t sizes) {
      const std::uint64_t hash = hashes.of(static_cast<unsigned>(std::countr_zero(sizes)) + 1);
      MANNAM_FETCH(bits.data() + scaled(hash, bits.size()));
      *next = {hash, proposal.start, proposal.alike};
    };
    // Mostly there are one or two: the second is written in any case, and counted where it is.
    std::uint64_t sizes = proposal.sizes;
    add(sizes);
    ++next;
    sizes &= sizes - 1;
    add(sizes | 1ull << (longest_key - 1));
    next += sizes != 0;
    for (sizes &= sizes - 1; sizes != 0; sizes &= sizes - 1) add(sizes), ++next;
    candidate_count_ = static_cast<std::size_t>(next - candidates_.data());
  }

  /// Candidates whose hash some name has; then what has been found is compared.
  void look_up() {
    const std::span<const std::uint64_t> bits[] = {tables_.exact.name_bits, tables_.alike.name_bits};
    const std::span<const NameBucket> names[] = {tables_.exact.names, tables_.alike.names};
    std::size_t kept = 0;
    for (std::size_t i = 0; i < candidate_count_; ++i) {
      const Candidate candidate = candidates_[i];
      const auto& words = bits[candidate.alike];
      const std::uint64_t missing = name_bits_of(candidate.hash) & ~words[scaled(candidate.hash, words.size())];
      candidates_[kept] = candidate;
      kept += missing == 0;
    }
    for (std::size_t i = 0; i < kept; ++i) {
      const std::span<const NameBucket> buckets = names[candidates_[i].alike];
      MANNAM_FETCH(buckets.data() + scaled(candidates_[i].hash, buckets.size()));
    }
    for (std::size_t i = 0; i < kept; ++i) read_buckets(candidates_[i]);
    compare();
    candidate_count_ = 0;
  }

  void read_buckets(const Candidate& candidate) {
    const std::span<const NameBucket> buckets = (candidate.alike ? tables_.alike : tables_.exact).names;
    const auto tag = static_cast<std::uint32_t>(candidate.hash);
    std::size_t at = scaled(candidate.hash, buckets.size());
    for (std::size_t step = std::min(most_buckets, buckets.size()); step > 0; --step) {
      const NameBucket& bucket = buckets[at];
      for (unsigned equal = equal_tags(bucket, tag); equal != 0; equal &= equal - 1) add(candidate, bucket.forms[std::countr_zero(equal)]);
      if (bucket.forms[7] == no_form) return;
      if (++at == buckets.size()) at = 0;
    }
  }

  void add(const Candidate& candidate, std::uint32_t form) {
    if (form >= tables_.forms.size()) return;
    MANNAM_FETCH(&tables_.forms.forms[form]);
    named_[named_count_++] = {candidate.start, form, candidate.alike};
    if (named_count_ == named_.size()) compare();
  }

  void compare() {
    for (std::size_t i = 0; i < named_count_; ++i) MANNAM_FETCH(tables_.forms.text(named_[i].form).data());
    for (std::size_t i = 0; i < named_count_; ++i) compare(named_[i]);
    named_count_ = 0;
  }

  void compare(const Named& named) {
    const std::uint32_t start = starts_[named.start].text;
    while (stretches_.size() > 1 && stretches_.front().end <= start) stretches_ = stretches_.subspan(1);
    const std::uint32_t limit = stretches_.front().end;
    const std::string_view letters = tables_.forms.text(named.form);
    if (letters.empty()) return;
    if (!named.alike && letters.size() <= limit - start && stands_at(tables_.forms.letters, letters, text_, start)) {
      found_.push_back({start, start + static_cast<std::uint32_t>(letters.size()), named.form, tables_.forms.derivation(named.form)});
      return;
    }
    const Form form = tables_.forms.at(named.form);
    const std::optional<Spelling> spelling = spelled_at(form, text_, start, limit, named.alike);
    if (!spelling) return;
    const Derivation derivation = form.derivation == Derivation::Exact ? spelling->derivation : form.derivation;
    found_.push_back({start, spelling->end, named.form, derivation});
  }

  const MatcherTables& tables_;
  std::string_view text_;
  std::span<const text::Span> stretches_;  ///< from that of the last hit on
  std::vector<Found>& found_;
  unsigned shift_, alike_shift_;
  const SqueezedText::Start* starts_ = nullptr;
  const char* letters_ = nullptr;
  std::uint32_t survivor_count_ = 0;
  std::size_t proposal_count_ = 0, candidate_count_ = 0, named_count_ = 0;
  std::array<Survivor, starts_at_once> survivors_;
  std::array<BeginningPlace, starts_at_once> places_;
  std::array<Proposal, 3 * starts_at_once> proposals_;
  std::array<Candidate, most_candidates> candidates_;
  std::array<Named, 512> named_;
};

}  // namespace

void Matcher::find_all(std::string_view text, std::span<const text::Span> stretches, std::vector<Found>& found) const {
  SqueezedText window;
  LookUp look_up(tables_, text, stretches, found);
  for (text::Span stretch : stretches) {
    while (stretch.start < stretch.end) {
      window.read(text, stretch);
      if (!window.is_full()) continue;
      const std::uint32_t ready = window.count_ready(false);
      look_up.run(window, ready);
      window.drop(ready);
    }
  }
  look_up.run(window, window.count_ready(true));
}

void Matcher::find_at(std::string_view text, std::uint32_t start, std::uint32_t limit, std::vector<Found>& found) const {
  const text::Span stretch{start, limit};
  if (start >= limit || limit > text.size()) return;
  SqueezedText window;
  window.read_place(text, start, limit);
  LookUp(tables_, text, {&stretch, 1}, found).run(window, window.count_ready(true));
}

}  // namespace mannam::names
