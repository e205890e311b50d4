// What goes in: a Draft with its entities. What comes out: misprints linked to the person meant. Why it exists: see misprints.h.
#include "entities/misprints.h"

#include <algorithm>

#include "entities/letters.h"
#include "language/hangul.h"

namespace mannam::entities {

namespace {

using dictionary::EntryType;

constexpr std::size_t fewest_syllables = 3;  // two are too few to tell a misprint from another word
constexpr std::size_t most_syllables = 6;

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

bool one_letter_apart(std::string_view a, std::string_view b) {
  const int place = different_syllable(a, b);
  if (place < 0) return false;
  const char32_t first = language::character_at(a, place * syllable).code, second = language::character_at(b, place * syllable).code;
  if (!language::is_syllable(first) || !language::is_syllable(second)) return false;
  const language::Jamo x = language::decompose(first), y = language::decompose(second);
  return (x.lead != y.lead) + (x.vowel != y.vowel) + (x.final != y.final) == 1;
}

std::string without_spaces(std::string_view name) {
  std::string joined(name);
  joined.erase(std::remove(joined.begin(), joined.end(), ' '), joined.end());
  return joined;
}

/// Names of one entity with one syllable masked, so that a word one syllable off is found by looking its own masks up.
class MaskedNames {
 public:
  void add(std::string_view name, std::uint32_t entity) {
    if (name.size() < fewest_syllables * syllable || name.size() > most_syllables * syllable || name.size() % syllable != 0) return;
    for (std::size_t i = 0; i < name.size(); i += syllable) {
      if (!is_hangul(name, i)) return;
    }
    for (std::size_t i = 0; i < name.size(); i += syllable) names_.emplace(mask(name, i), std::pair(std::string(name), entity));
    sizes_[name.size() / syllable] = true;
  }

  bool has_size(std::size_t syllables) const { return sizes_[syllables]; }

  /// The entity whose name is one letter off `word`; none where there is none or two.
  std::uint32_t find(std::string_view word) const {
    std::uint32_t entity = none;
    for (std::size_t i = 0; i < word.size(); i += syllable) {
      const auto [first, last] = names_.equal_range(mask(word, i));
      for (auto name = first; name != last; ++name) {
        if (name->second.first == word) return none;
        if (!one_letter_apart(name->second.first, word)) continue;
        if (entity != none && entity != name->second.second) return none;
        entity = name->second.second;
      }
    }
    return entity;
  }

 private:
  static std::string mask(std::string_view name, std::size_t offset) {
    std::string masked(name.substr(0, offset));
    masked.push_back('?');
    return masked.append(name.substr(offset + syllable));
  }

  std::unordered_multimap<std::string, std::pair<std::string, std::uint32_t>> names_;
  bool sizes_[most_syllables + 1] = {};
};

/// Foreign people this text names, in every Hangul spelling it uses.
MaskedNames foreign_names(const Draft& draft) {
  MaskedNames names;
  std::unordered_map<std::string, bool> seen;
  for (const Choice& choice : draft.chosen.names) {
    if (choice.type != EntryType::Person || choice.entity == none || choice.kind == MentionKind::Pronoun) continue;
    const NamedEntity& entity = draft.entities[choice.entity];
    if (entity.entry == dictionary::no_entry || !draft.words.surname_of(entity.name_ko).empty()) continue;
    const std::string name = without_spaces(choice.span.of(draft.text.bytes()));
    if (seen.emplace(name, true).second) names.add(name, choice.entity);
    for (const std::string_view form : draft.words.entry(entity.entry).shorts)
      if (seen.emplace(std::string(form), true).second) names.add(form, choice.entity);
  }
  return names;
}

std::uint32_t hangul_run_end(std::string_view bytes, std::uint32_t offset) {
  while (is_hangul(bytes, offset)) offset += syllable;
  return offset;
}

}  // namespace

void link_misprinted_names(Draft& draft) {
  for (const Tie& tie : draft.ties) {
    const std::uint32_t person = draft.person_of(tie), organization = draft.organization_of(tie);
    if (person == none || organization == none || draft.entities[person].entry != dictionary::no_entry) continue;
    if (draft.entities[organization].entry == dictionary::no_entry) continue;
    const std::string_view id = draft.words.entry(draft.entities[organization].entry).id;
    const auto [first, last] = draft.words.members.equal_range(id);
    std::uint32_t meant = none;
    for (auto member = first; member != last && meant == none; ++member) {
      const dictionary::Entry& entry = draft.words.entry(member->second);
      if (!entry.ko.empty() && different_syllable(entry.ko.front(), draft.entities[person].name_ko) > 0)
        meant = draft.entity_of(member->second);
    }
    if (meant == none) continue;
    for (Choice& choice : draft.chosen.names)
      if (choice.entity == person) {
        choice.entity = meant;
        choice.kind = MentionKind::Typo;
        choice.confidence = 0.8;
        choice.why = {"one syllable off", "organization right", "title right"};
      }
  }
}

void find_misprints(Draft& draft) {
  const MaskedNames names = foreign_names(draft);
  const std::string_view bytes = draft.text.bytes();
  std::vector<Choice> added;
  std::size_t next = 0;
  for (std::uint32_t number = 0; number < draft.text.sentences.size(); ++number) {
    const text::Sentence& sentence = draft.text.sentences[number];
    if (is_furniture(sentence.zone)) continue;
    for (std::uint32_t offset = sentence.span.start; offset < sentence.span.end;) {
      if (!is_hangul(bytes, offset)) {
        ++offset;
        continue;
      }
      const std::uint32_t end = std::min(hangul_run_end(bytes, offset), sentence.span.end);
      while (next < draft.chosen.names.size() && draft.chosen.names[next].span.end <= offset) ++next;
      const bool covered = next < draft.chosen.names.size() && draft.chosen.names[next].span.start < end;
      for (std::size_t size = most_syllables; size >= fewest_syllables && !covered; --size) {
        const std::uint32_t stop = offset + static_cast<std::uint32_t>(size) * syllable;
        if (stop > end || !names.has_size(size)) continue;
        const language::Particle particle = draft.words.particles.match(bytes, stop);
        if (stop != end && particle.size == 0) continue;
        const std::uint32_t entity = names.find(bytes.substr(offset, stop - offset));
        if (entity == none) continue;
        Choice choice;
        choice.span = choice.phrase = {offset, stop};
        choice.particle = {stop, stop + particle.size};
        choice.functions = particle.functions;
        choice.kind = MentionKind::Typo;
        choice.sentence = number;
        choice.entity = entity;
        choice.confidence = 0.8;
        choice.why = {"one letter off", "named rightly in the text"};
        added.push_back(std::move(choice));
        break;
      }
      offset = end;
    }
  }
  draft.add_names(std::move(added), {});
}

}  // namespace mannam::entities
