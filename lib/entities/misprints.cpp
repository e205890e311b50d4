// What goes in: a Draft with its entities. What comes out: misprints linked to the person meant. Why it exists: see misprints.h.
#include "entities/misprints.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "entities/letters.h"
#include "entities/masked_names.h"
#include "entities/spellings.h"
#include "language/hangul.h"
#include "names/spelling.h"

namespace mannam::entities {

namespace {

using dictionary::EntryType;

constexpr std::size_t fewest_syllables = MaskedNames::fewest_syllables, most_syllables = MaskedNames::most_syllables;

bool is_hangul(std::string_view bytes, std::size_t offset) { return language::is_syllable(language::character_at(bytes, offset).code); }

/// Both are Hangul of one length and differ in one syllable only: its index, else -1.
int different_syllable(std::string_view a, std::string_view b) {
  if (a.size() != b.size() || a.size() % syllable != 0) return -1;
  int different = -1;
  for (std::size_t i = 0; i < a.size(); i += syllable) {
    if (a.substr(i, syllable) == b.substr(i, syllable)) continue;
    if (different >= 0) return -1;
    different = static_cast<int>(i / syllable);
  }
  return different;
}

bool one_letter_apart(char32_t first, char32_t second) {
  if (!language::is_syllable(first) || !language::is_syllable(second)) return false;
  const language::Jamo x = language::decompose(first), y = language::decompose(second);
  return (x.lead != y.lead) + (x.vowel != y.vowel) + (x.final != y.final) == 1;
}

/// One syllable of `word` is a letter off that of `name`; the others are the same, or sound alike.
struct Slip {
  bool found = false;
  bool exact = false;  ///< the others are the same
};

Slip slip_between(std::string_view name, std::string_view word) {
  if (name.size() != word.size() || name.size() % syllable != 0) return {};
  std::size_t off = 0, alike = 0;
  for (std::size_t i = 0; i < name.size(); i += syllable) {
    const char32_t a = language::character_at(name, i).code, b = language::character_at(word, i).code;
    if (a == b) continue;
    if (names::sound_of(a) == names::sound_of(b)) {
      ++alike;
    } else if (!one_letter_apart(a, b) || off++ > 0) {
      return {};
    }
  }
  return {off == 1 && (off + alike) * 2 <= name.size() / syllable + 1, alike == 0};
}

std::string without_spaces(std::string_view name) {
  std::string joined(name);
  joined.erase(std::remove(joined.begin(), joined.end(), ' '), joined.end());
  return joined;
}

bool is_foreign(const Draft& draft, dictionary::EntryIndex index) {
  const dictionary::EntryTable& entries = draft.words.contents->entries;
  if (entries.type(index) != EntryType::Person) return false;
  const std::string_view name = entries.first_korean_name(index);
  return !name.empty() && draft.words.surname_of(name).empty();
}

/// Foreign people this text names, in every Hangul spelling it uses, and those whose organisation it names. These are many, and only count
/// beside a title: they are read when a word with one asks for them.
class ForeignNames {
 public:
  explicit ForeignNames(const Draft& draft) : draft_(draft) {
    const auto& names = draft.chosen.names;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (names[i].entity == none || names[i].kind == MentionKind::Pronoun) continue;
      const dictionary::EntryIndex index = draft.entities[names[i].entity].entry;
      if (index != dictionary::no_entry && names[i].type == EntryType::Person) add_named(index, i);
    }
  }

  /// `beside_title` is asked only where it counts.
  template <class BesideTitle>
  bool has_size(std::size_t syllables, BesideTitle beside_title) {
    return named_.has_size(syllables) || (beside_title() && members().has_size(syllables));
  }

  /// Calls `take` with every name a letter off `word`, unless `word` is a name itself.
  template <class BesideTitle, class Take>
  void each(std::string_view word, BesideTitle beside_title, Take take) {
    const bool of_named = named_.may_mean(word), of_members = beside_title() && members().may_mean(word);
    if (!of_named && !of_members) return;
    std::vector<const Meant*> found;
    for (std::size_t i = 0; i < word.size(); i += syllable) {
      found.clear();
      if (of_named) named_.collect(word, i, found);
      if (of_members) members().collect(word, i, found);
      std::stable_sort(found.begin(), found.end(), [](const Meant* a, const Meant* b) { return a->order > b->order; });
      for (const Meant* meant : found)
        if (const Slip slip = slip_between(meant->name, word); slip.found) take(*meant, slip);
    }
  }

 private:
  /// One number for each name, rising with its choice.
  std::size_t next_order(std::size_t choice) { return choice << 32 | ++added_; }

  void add_named(dictionary::EntryIndex index, std::size_t choice) {
    if (!is_foreign(draft_, index)) return;
    if (people_.insert(index).second) add_forms(named_, index, true, choice);
    const std::string name = without_spaces(draft_.chosen.names[choice].span.of(draft_.text.bytes()));
    if (spellings_.insert(name).second) named_.add(name, index, true, next_order(choice));
  }

  void add_forms(MaskedNames& names, dictionary::EntryIndex index, bool named, std::size_t choice) {
    const dictionary::Entry entry = draft_.words.entry(index);
    for (const auto* forms : {&entry.ko, &entry.shorts})
      for (const std::string_view form : *forms) {
        names.add(without_spaces(form), index, named, next_order(choice));
        if (const std::size_t space = form.rfind(' '); space != std::string_view::npos)
          names.add(form.substr(space + 1), index, named, next_order(choice));
      }
  }

  MaskedNames& members() {
    if (members_) return *members_;
    members_.emplace();
    std::unordered_set<dictionary::EntryIndex> seen, asked;
    const auto& names = draft_.chosen.names;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (names[i].entity == none || names[i].kind == MentionKind::Pronoun || names[i].type != EntryType::Organization) continue;
      const dictionary::EntryIndex index = draft_.entities[names[i].entity].entry;
      if (index == dictionary::no_entry || !asked.insert(index).second) continue;
      for (const dictionary::EntryIndex member :
           draft_.words.people.members(*draft_.words.contents, draft_.words.contents->entries.id(index)))
        if (seen.insert(member).second && is_foreign(draft_, member)) add_forms(*members_, member, false, i);
    }
    return *members_;
  }

  const Draft& draft_;
  MaskedNames named_;
  std::optional<MaskedNames> members_;
  std::unordered_set<dictionary::EntryIndex> people_;
  std::unordered_set<std::string> spellings_;
  std::size_t added_ = 0;
};

/// The title of a person beside a word, and the organisation between.
struct Office {
  std::size_t title = none;  ///< index into Chosen::titles; none where there is none
  std::uint32_t organization = none;
  bool behind = false;
};

template <class IsTheirs>
Office office_beside(const Draft& draft, text::Span word, IsTheirs theirs) {
  const auto& titles = draft.chosen.titles;
  const std::size_t next = first_at(draft.chosen.names, word.end + 1);
  std::uint32_t behind = word.end + 1, organization = none;
  if (next < draft.chosen.names.size() && draft.chosen.names[next].span.start == behind &&
      draft.chosen.names[next].type == EntryType::Organization) {
    organization = static_cast<std::uint32_t>(next);
    behind = draft.chosen.names[next].span.end + 1;
  }
  const auto starts_before = [](const TitleUse& use, std::uint32_t start) { return use.span.start < start; };
  auto title = static_cast<std::size_t>(std::lower_bound(titles.begin(), titles.end(), word.start, starts_before) - titles.begin());
  if (title > 0 && titles[title - 1].span.end + 1 == word.start && theirs(title - 1)) return {title - 1, none, false};
  for (; title < titles.size() && titles[title].span.start <= behind; ++title)
    if ((titles[title].span.start == behind || titles[title].span.start == word.end) && theirs(title)) return {title, organization, true};
  return {};
}

Office office_beside(const Draft& draft, text::Span word, dictionary::EntryIndex index) {
  const dictionary::Entry person = draft.words.entry(index);
  return office_beside(draft, word, [&](std::size_t title) { return holds_title(draft.words, person, draft.chosen.titles[title].entry); });
}

bool is_beside_title(const Draft& draft, text::Span word) {
  return office_beside(draft, word, [](std::size_t) { return true; }).title != none;
}

/// Who a foreign name one letter off is: named rightly in the text, or of the title beside it; none where it may be two.
struct Verdict {
  dictionary::EntryIndex entry = dictionary::no_entry;
  std::vector<std::string> why;
};

Verdict judge(const Draft& draft, ForeignNames& names, text::Span word) {
  Verdict verdict;
  bool several = false;
  const auto beside_title = [&] { return is_beside_title(draft, word); };
  names.each(word.of(draft.text.bytes()), beside_title, [&](const Meant& meant, Slip slip) {
    if (meant.entry == verdict.entry) return;
    const bool office = office_beside(draft, word, meant.entry).title != none;
    if (!office && !(meant.named && slip.exact)) return;
    several = several || verdict.entry != dictionary::no_entry;
    verdict.entry = meant.entry;
    verdict.why = {"one letter off", meant.named ? "named rightly in the text" : "organization right"};
    if (office) verdict.why.push_back("title right");
  });
  return several ? Verdict{} : verdict;
}

std::uint32_t hangul_run_end(std::string_view bytes, std::uint32_t offset) {
  while (is_hangul(bytes, offset)) offset += syllable;
  return offset;
}

void mark_typo(Choice& choice, std::vector<std::string> why) {
  choice.kind = MentionKind::Typo;
  choice.confidence = 0.8;
  choice.why = std::move(why);
}

/// Both are named in one sentence: two people.
bool stand_together(const Draft& draft, std::uint32_t one, std::uint32_t other) {
  std::unordered_set<std::uint32_t> sentences;
  for (const Choice& choice : draft.chosen.names)
    if (choice.entity == one) sentences.insert(choice.sentence);
  return std::any_of(draft.chosen.names.begin(), draft.chosen.names.end(),
                     [&](const Choice& choice) { return choice.entity == other && sentences.contains(choice.sentence); });
}

/// The only member of the organisation with that title whose Korean name is one syllable off; the surname is right.
dictionary::EntryIndex member_meant(const Draft& draft, const Tie& tie) {
  const std::string& name = draft.entities[draft.person_of(tie)].name_ko;
  const std::string_view id = draft.words.entry(draft.entities[draft.organization_of(tie)].entry).id;
  dictionary::EntryIndex meant = dictionary::no_entry;
  for (const dictionary::EntryIndex member : draft.words.people.members(*draft.words.contents, id)) {
    const dictionary::Entry entry = draft.words.entry(member);
    if (entry.ko.empty() || different_syllable(entry.ko.front(), name) <= 0 || !holds_title(draft.words, entry, tie.title_entry)) continue;
    if (meant != dictionary::no_entry && meant != member) return dictionary::no_entry;
    meant = member;
  }
  return meant;
}

/// The misprint a run of Hangul starts with, up to a particle or the end.
std::optional<Choice> misprint_at(Draft& draft, ForeignNames& names, std::uint32_t offset, std::uint32_t end) {
  const std::string_view bytes = draft.text.bytes();
  for (std::size_t size = most_syllables; size >= fewest_syllables; --size) {
    const std::uint32_t stop = offset + static_cast<std::uint32_t>(size) * syllable;
    if (stop > end || !names.has_size(size, [&] { return is_beside_title(draft, {offset, stop}); })) continue;
    const language::Particle particle = draft.words.particles.match(bytes, stop);
    if (stop != end && particle.size == 0) continue;
    Verdict verdict = judge(draft, names, {offset, stop});
    if (verdict.entry == dictionary::no_entry) continue;
    Choice choice;
    choice.span = choice.phrase = {offset, stop};
    choice.particle = {stop, stop + particle.size};
    choice.functions = particle.functions;
    choice.entity = draft.entity_of(verdict.entry);
    mark_typo(choice, std::move(verdict.why));
    return choice;
  }
  return std::nullopt;
}

/// The title behind the misprint, and the organisation, are the person's.
std::optional<Tie> tie_behind(Draft& draft, Choice& choice) {
  const Office office = office_beside(draft, choice.span, draft.entities[choice.entity].entry);
  if (office.title == none || !office.behind) return std::nullopt;
  TitleUse& title = draft.chosen.titles[office.title];
  title.taken = true;
  choice.phrase.end = title.span.end;
  choice.particle = title.particle;
  choice.functions = title.functions;
  if (office.organization != none) draft.chosen.names[office.organization].affiliation = true;
  Tie tie;
  tie.organization = office.organization;
  tie.title = std::string(title.span.of(draft.text.bytes()));
  tie.span = choice.phrase;
  tie.title_entry = title.entry;
  return tie;
}

}  // namespace

void link_misprinted_names(Draft& draft) {
  for (const Tie& tie : draft.ties) {
    const std::uint32_t person = draft.person_of(tie), organization = draft.organization_of(tie);
    if (person == none || organization == none || draft.entities[person].entry != dictionary::no_entry) continue;
    if (draft.entities[organization].entry == dictionary::no_entry) continue;
    const dictionary::EntryIndex meant = member_meant(draft, tie);
    if (meant == dictionary::no_entry) continue;
    const auto known = draft.of_entry.find(meant);
    if (known != draft.of_entry.end() && stand_together(draft, person, known->second)) continue;
    const std::uint32_t entity = draft.entity_of(meant);
    for (Choice& choice : draft.chosen.names)
      if (choice.entity == person) {
        choice.entity = entity;
        mark_typo(choice, {"one syllable off", "organization right", "title right"});
      }
  }
  ForeignNames names(draft);
  for (Choice& choice : draft.chosen.names) {
    if (choice.type != EntryType::Person || choice.entity == none || draft.entities[choice.entity].entry != dictionary::no_entry) continue;
    const std::string name = without_spaces(choice.span.of(draft.text.bytes()));
    if (name.size() != choice.span.size()) continue;
    Verdict verdict = judge(draft, names, choice.span);
    if (verdict.entry == dictionary::no_entry) continue;
    choice.entity = draft.entity_of(verdict.entry);
    mark_typo(choice, std::move(verdict.why));
  }
}

void find_misprints(Draft& draft) {
  ForeignNames names(draft);
  const std::string_view bytes = draft.text.bytes();
  std::vector<Choice> added;
  std::vector<Tie> ties;
  std::size_t next = 0;
  for (std::uint32_t number = 0; number < draft.text.sentences.size(); ++number) {
    const text::Sentence& sentence = draft.text.sentences[number];
    if (is_furniture(sentence.zone)) continue;
    for (std::uint32_t offset = sentence.span.start; offset < sentence.span.end;) {
      if (!is_hangul(bytes, offset)) {
        ++offset;
        continue;
      }
      const std::uint32_t end = hangul_run_end(bytes.substr(0, sentence.span.end), offset);  // a run may go on without end
      while (next < draft.chosen.names.size() && draft.chosen.names[next].span.end <= offset) ++next;
      const bool covered = next < draft.chosen.names.size() && draft.chosen.names[next].span.start < end;
      std::optional<Choice> choice = covered ? std::nullopt : misprint_at(draft, names, offset, end);
      if (choice) {
        choice->sentence = number;
        if (std::optional<Tie> tie = tie_behind(draft, *choice)) {
          tie->person = static_cast<std::uint32_t>(added.size());
          ties.push_back(std::move(*tie));
        }
        added.push_back(std::move(*choice));
      }
      offset = end;
    }
  }
  draft.add_names(std::move(added), std::move(ties));
}

}  // namespace mannam::entities
