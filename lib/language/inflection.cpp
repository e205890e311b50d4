// What goes in: stem shapes (verb_stems) and rows of endings. What comes out: two tables, shapes by text and endings by text, and the
// matching over them. Why it exists: see inflection.h.
//
// Prefinal endings (시, 았, 겠) are stems themselves: 만나 + 시 + 었 + 고 is the stem 만나, behind which the stem 시 is inflected, behind
// which 었 is inflected with 고. Matching peels them off one by one, so the table holds the plain endings only.
#include "language/inflection.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>

#include "language/flat_words.h"
#include "language/hangul.h"
#include "language/verb_stems.h"

namespace mannam::language {
namespace {

using dictionary::WordRow;

/// An ending as it attaches: to which slot, and what stands behind the shape of the stem.
struct Tail {
  std::uint32_t slot = 0;
  std::u32string text;
  Ending ending;
  bool bare = false;
};

struct ShapeUse {
  std::uint32_t verb = 0;
  std::uint32_t slots = 0;
};

struct TailUse {
  std::uint32_t slot = 0;
  Ending ending;
  bool bare = false;
};

/// One shape of a prefinal ending.
struct Prefinal {
  std::size_t row = 0;     ///< they follow each other in this order
  std::uint32_t slot = 0;  ///< what it attaches to
  std::string text;
  std::uint32_t slots = 0;  ///< what attaches to it
  bool honorific = false;
  bool past = false;
  bool future = false;
};

/// What the prefinal endings peeled off so far add.
struct Added {
  std::size_t row = 0;
  bool honorific = false;
  bool past = false;
  bool future = false;

  bool closed() const { return past || future; }
};

template <class Value>
std::optional<Value> named(const std::map<std::string_view, Value>& names, std::string_view name) {
  const auto found = names.find(name);
  return found == names.end() ? std::nullopt : std::optional<Value>(found->second);
}

std::optional<EndingKind> kind_named(std::string_view name) {
  return named<EndingKind>({{"final", EndingKind::Final},
                            {"connective", EndingKind::Connective},
                            {"adnominal", EndingKind::Adnominal},
                            {"nominal", EndingKind::Nominal},
                            {"quoted", EndingKind::Quoted}},
                           name);
}

std::optional<Tense> tense_named(std::string_view name) {
  return named<Tense>({{"none", Tense::None}, {"past", Tense::Past}, {"present", Tense::Present}, {"future", Tense::Future}}, name);
}

std::optional<Link> link_named(std::string_view name) {
  return named<Link>({{"none", Link::None},
                      {"and", Link::And},
                      {"join", Link::Join},
                      {"while", Link::While},
                      {"but", Link::But},
                      {"if", Link::If},
                      {"purpose", Link::Purpose},
                      {"negation", Link::Negation},
                      {"whether", Link::Whether},
                      {"suggest", Link::Suggest},
                      {"decision", Link::Decision},
                      {"doing", Link::Doing}},
                     name);
}

std::string_view value_of(const WordRow& row, std::size_t field) {
  return field < row.values.size() ? row.values[field] : std::string_view();
}

/// The flags stand in one field, with spaces between.
bool has_flag(const WordRow& row, std::string_view flag) {
  std::istringstream flags{std::string(value_of(row, 3))};
  for (std::string each; flags >> each;)
    if (each == flag) return true;
  return false;
}

constexpr char32_t letter_n = 0x3134, letter_l = 0x3139, letter_m = 0x3141, letter_b = 0x3142;
constexpr int lead_n = 2, lead_s = 9, silent = 11;

/// `melts` where the letter stands behind (으), so that consonants take it too.
std::uint32_t fused_slot(char32_t letter, bool melts) {
  switch (letter) {
    case letter_n:
      return melts ? FusedN : FusedNAfterVowel;
    case letter_l:
      return FusedL;
    case letter_m:
      return FusedM;
    case letter_b:
      return melts ? FusedB : FusedBAfterVowel;
    default:
      return 0;
  }
}

bool is_infinitive_mark(char32_t code) { return is_syllable(code) && decompose(code).lead == silent && decompose(code).vowel == 0; }

/// Reads the written form of an ending: "(으)ㄴ", "아서", "고". No slot where it cannot be read.
Tail tail_of(std::string_view written) {
  Tail tail;
  std::u32string text = to_characters(written);
  const bool open = text.starts_with(U'(');
  if (open) text.erase(0, std::min<std::size_t>(3, text.size()));
  if (text.empty()) return tail;
  if (const std::uint32_t fused = fused_slot(text.front(), open); fused != 0) {
    tail.slot = fused;
    text.erase(0, 1);
  } else if (open) {
    const int lead = is_syllable(text.front()) ? decompose(text.front()).lead : 0;
    tail.slot = lead == lead_n || lead == lead_s || lead == silent ? OpenDropping : Open;
  } else if (is_infinitive_mark(text.front())) {
    tail.slot = has_final(text.front()) ? InfinitivePast : Infinitive;
    text.erase(0, 1);
  } else if (is_syllable(text.front())) {
    tail.slot = decompose(text.front()).lead == lead_n ? PlainNasal : Plain;
  }
  tail.text = text;
  return tail;
}

/// The endings of the table with their quotations and particles.
class TailReader {
 public:
  TailReader(const dictionary::WordLists& words, std::vector<Problem>& problems) : words_(words), problems_(problems) {
    tails_.push_back({NounOfVerb, {}, {EndingKind::Bare, Tense::None, Link::None, false, false, {}}, true});
    for (const WordRow& row : words.list("ending")) read(row);
    add_particles();
  }
  std::vector<Tail> take() { return std::move(tails_); }

 private:
  void read(const WordRow& row) {
    Tail tail = tail_of(row.word);
    const auto kind = kind_named(value_of(row, 0));
    const auto tense = tense_named(value_of(row, 1));
    const auto link = link_named(value_of(row, 2));
    if (tail.slot == 0 || !kind || !tense || !link) {
      problems_.push_back(
          {row.file, row.line, 0, "an ending that cannot be read", {}, "ENDING | kind | tense | link | flags, as the file's head says"});
      return;
    }
    if (has_flag(row, "consonant")) tail.slot = AfterConsonant;
    if (has_flag(row, "noun")) tail.slot = NounOfVerb;
    tail.bare = has_flag(row, "bare");
    tail.ending = {*kind, *tense, *link, false, has_flag(row, "supposed"), row.word};
    tails_.push_back(tail);
    if (has_flag(row, "quotable")) add_quotations(tail);
  }

  void add_quotations(const Tail& quoted) {
    for (const WordRow& row : words_.list("quotation-tail")) {
      Tail tail = quoted;
      tail.text += to_characters(row.word);
      tail.ending.name += row.word;
      tail.ending.kind = EndingKind::Quoted;
      if (const auto link = link_named(value_of(row, 0)); link && *link != Link::None) tail.ending.link = *link;
      tails_.push_back(tail);
    }
  }

  void add_particles() {
    std::vector<Tail> nominal;
    for (const Tail& tail : tails_)
      if (tail.ending.kind == EndingKind::Nominal && tail.ending.link != Link::Decision) nominal.push_back(tail);
    for (const WordRow& row : words_.list("nominal-particle"))
      for (Tail tail : nominal) {
        tail.text += to_characters(row.word);
        tails_.push_back(std::move(tail));
      }
  }

  const dictionary::WordLists& words_;
  std::vector<Problem>& problems_;
  std::vector<Tail> tails_;
};

/// The past is a stem in ss that always takes 어, so 아 of its name is read as 어 and cut off again.
std::vector<StemShape> shapes_of_prefinal(const VerbStems& stems, const Tail& prefinal) {
  if (prefinal.slot != InfinitivePast) return stems.shapes(prefinal.text);
  constexpr char32_t past = compose({silent, 4, 20});
  std::vector<StemShape> shapes = stems.shapes(std::u32string(1, past));
  for (StemShape& shape : shapes) shape.text.erase(0, 1);
  return shapes;
}

std::vector<Prefinal> prefinals_of(const dictionary::WordLists& words, const VerbStems& stems) {
  std::vector<Prefinal> prefinals;
  std::size_t row = 0;
  for (const WordRow& each : words.list("prefinal-ending")) {
    const Tail tail = tail_of(each.word);
    const std::string_view adds = value_of(each, 0);
    for (const StemShape& shape : shapes_of_prefinal(stems, tail))
      prefinals.push_back({row, tail.slot, to_text(shape.text), shape.slots, adds == "honorific", adds == "past", adds == "future"});
    ++row;
  }
  return prefinals;
}

Added with(Added added, const Prefinal& prefinal) {
  added.row = prefinal.row + 1;
  added.honorific = added.honorific || prefinal.honorific;
  added.past = added.past || prefinal.past;
  added.future = added.future || prefinal.future;
  return added;
}

Ending with(Ending ending, const Added& added) {
  ending.honorific = added.honorific;
  if (added.future) ending.tense = Tense::Future;
  if (added.past) ending.tense = Tense::Past;
  ending.supposed = ending.supposed || added.future;
  return ending;
}

std::size_t word_end(std::string_view text, std::size_t offset) {
  while (true) {
    const Character character = character_at(text, offset);
    if (!is_syllable(character.code)) return offset;
    offset += character.size;
  }
}

}  // namespace

struct VerbForms::Tables {
  WordMap<std::vector<ShapeUse>> shapes;
  WordMap<std::vector<TailUse>> tails;
  std::vector<Prefinal> prefinals;
  SyllableTable<std::uint16_t> longest;  ///< shape, in bytes, by its first character
  std::uint16_t longest_other = 0;       ///< of those that begin with none of Hangul's

  void add_shape(std::u32string_view shape, ShapeUse use) {
    std::string text = to_text(shape);
    const auto size = static_cast<std::uint16_t>(text.size());
    longest.set(shape.front(), std::max(longest[shape.front()], size));
    if (!is_syllable(shape.front())) longest_other = std::max(longest_other, size);
    auto& uses = shapes.open(text).second;
    if (!uses.empty() && uses.back().verb == use.verb) {
      uses.back().slots |= use.slots;
    } else {
      uses.push_back(use);
    }
  }

  void add_tail(const Tail& tail) {
    auto& uses = tails.open(to_text(tail.text)).second;
    const bool taken = std::any_of(uses.begin(), uses.end(), [&](const TailUse& use) { return use.slot == tail.slot; });
    if (!taken) uses.push_back({tail.slot, tail.ending, tail.bare});
  }

  /// Both spellings of a verb of several words: with its spaces and without.
  void add_verb(const VerbStems& stems, std::u32string_view stem, std::uint32_t verb) {
    for (const StemShape& shape : stems.shapes(stem)) {
      add_shape(shape.text, {verb, shape.slots});
      std::u32string joined = shape.text;
      if (std::erase(joined, U' ') != 0) add_shape(joined, {verb, shape.slots});
    }
  }

  /// The readings of what stands behind a shape that takes `slots`. Prefinal endings are tried only where no plain ending fits.
  void read_tail(std::string_view tail, std::uint32_t slots, Added added, std::vector<Ending>& readings) const {
    if (const auto found = tails.find(tail); found != tails.end())
      for (const TailUse& use : found->second)
        if ((use.slot & slots) != 0 && !(use.bare && added.closed())) readings.push_back(with(use.ending, added));
    for (const Prefinal& prefinal : prefinals) {
      if (!readings.empty()) return;
      if (prefinal.row >= added.row && (prefinal.slot & slots) != 0 && tail.starts_with(prefinal.text))
        read_tail(tail.substr(prefinal.text.size()), prefinal.slots, with(added, prefinal), readings);
    }
  }

  /// The other way round: every text that may stand behind such a shape.
  void write_tails(const std::string& written, std::uint32_t slots, Added added, std::vector<std::string>& forms) const {
    for (const auto& [tail, uses] : tails)
      for (const TailUse& use : uses)
        if ((use.slot & slots) != 0 && !(use.bare && added.closed())) forms.push_back(written + tail);
    for (const Prefinal& prefinal : prefinals)
      if (prefinal.row >= added.row && (prefinal.slot & slots) != 0)
        write_tails(written + prefinal.text, prefinal.slots, with(added, prefinal), forms);
  }

  void add_hits(std::string_view shape, std::string_view tail, std::size_t size, std::vector<VerbHit>& hits) const {
    const auto verbs = shapes.find(shape);
    if (verbs == shapes.end()) return;
    for (const ShapeUse& use : verbs->second) {
      std::vector<Ending> readings;
      read_tail(tail, use.slots, {}, readings);
      for (Ending& ending : readings) hits.push_back({use.verb, static_cast<std::uint32_t>(size), std::move(ending)});
    }
  }
};

VerbForms::VerbForms(std::unique_ptr<const Tables> tables) : tables_(std::move(tables)) {}
VerbForms::VerbForms(VerbForms&&) noexcept = default;
VerbForms& VerbForms::operator=(VerbForms&&) noexcept = default;
VerbForms::~VerbForms() = default;

VerbForms VerbForms::build(const dictionary::WordLists& words, const std::vector<std::string>& verbs, std::vector<Problem>& problems) {
  const VerbStems stems = VerbStems::build(words, problems);
  auto tables = std::make_unique<Tables>();
  for (const Tail& tail : TailReader(words, problems).take()) tables->add_tail(tail);
  tables->prefinals = prefinals_of(words, stems);
  for (std::uint32_t verb = 0; verb < verbs.size(); ++verb) {
    std::u32string characters = to_characters(verbs[verb]);
    if (characters.size() < 2 || !is_syllable(characters[characters.size() - 2])) {
      problems.push_back({{}, 0, 0, "\"" + verbs[verb] + "\" is no verb in dictionary form", {}, {}});
      continue;
    }
    characters.pop_back();
    tables->add_verb(stems, characters, verb);
  }
  return VerbForms(std::move(tables));
}

std::vector<VerbHit> VerbForms::match(std::string_view text, std::size_t offset) const {
  std::vector<VerbHit> hits;
  const char32_t first = character_at(text, offset).code;
  const std::size_t longest = is_syllable(first) ? tables_->longest[first] : tables_->longest_other;
  if (longest == 0) return hits;
  const std::size_t last = std::min(text.size(), offset + longest);
  std::size_t run_end = offset;
  for (std::size_t end = offset; end < last;) {
    end += character_at(text, end).size;
    if (end > run_end) run_end = word_end(text, end);
    tables_->add_hits(text.substr(offset, end - offset), text.substr(end, run_end - end), run_end - offset, hits);
  }
  std::stable_sort(hits.begin(), hits.end(), [](const VerbHit& left, const VerbHit& right) { return left.verb < right.verb; });
  hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
  return hits;
}

std::vector<std::string> VerbForms::forms(std::uint32_t verb) const {
  std::vector<std::string> forms;
  for (const auto& [shape, uses] : tables_->shapes)
    for (const ShapeUse& use : uses)
      if (use.verb == verb) tables_->write_tails(shape, use.slots, {}, forms);
  std::sort(forms.begin(), forms.end());
  forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
  return forms;
}

}  // namespace mannam::language
