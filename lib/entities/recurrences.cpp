// What goes in: a Draft with unknown people and organisations. What comes out: their later mentions. Why it exists: see recurrences.h.
#include "entities/recurrences.h"

#include <algorithm>
#include <set>

#include "entities/abbreviations.h"
#include "entities/letters.h"
#include "language/flat_words.h"

namespace mannam::entities {

namespace {

using dictionary::EntryType;

constexpr std::size_t shortest_announced = 5;  // bytes: Latin letters, or two syllables

struct Form {
  std::uint32_t entity = none;
  MentionKind kind = MentionKind::Name;
  EntryType type = EntryType::Person;
  std::uint32_t introduced = 0;  ///< a short form counts only behind the full name
};

class Recurrences {
 public:
  explicit Recurrences(Draft& draft) : draft_(draft), bytes_(draft.text.bytes()) {}

  void add() {
    for (const Choice& choice : draft_.chosen.names)
      if (choice.entity != none && is_abbreviation(choice)) {
        add_form(choice.span.of(bytes_), {choice.entity, MentionKind::Short, choice.type, choice.span.end});
      } else if (choice.entity != none && choice.kind == MentionKind::Name) {
        if (draft_.entities[choice.entity].entry == dictionary::no_entry)
          add_forms(choice);
        else if (choice.type == EntryType::Person && is_latin(choice.span.of(bytes_)))
          add_family_name(choice);
      }
    if (std::none_of(forms_.begin(), forms_.end(), [](const auto& form) { return form.second.entity != none; })) return;
    std::size_t next = 0;
    for (std::uint32_t number = 0; number < draft_.text.sentences.size(); ++number)
      if (!is_furniture(draft_.text.sentences[number].zone)) search(number, next);
    draft_.add_names(std::move(added_), {});
  }

 private:
  void add_form(std::string_view form, Form meaning) {
    if (form.size() < (is_capital(form.front()) ? 3 : 4)) return;
    forms_.emplace(form, meaning);
    sizes_.insert(form.size());
  }

  void add_forms(const Choice& choice) {
    add_form(choice.span.of(bytes_), {choice.entity, MentionKind::Name, choice.type, 0});
    if (choice.type == EntryType::Person) add_family_name(choice);
  }

  /// Of two people of one family name it tells neither.
  void add_family_name(const Choice& choice) {
    const std::string_view name = choice.span.of(bytes_);
    const std::size_t first = name.find(' '), last = name.rfind(' ');
    if (first == std::string_view::npos) return;
    const bool family_first = is_latin(name) && draft_.words.romanised_surnames.contains(name.substr(0, first));
    const std::string_view family = family_first ? name.substr(0, first) : name.substr(last + 1);
    if (family.size() < (is_latin(name) ? 2u : 6u)) return;
    const bool added = forms_.emplace(family, Form{choice.entity, MentionKind::Short, choice.type, choice.span.end});
    if (Form& known = forms_.open(family).second; !added && known.entity != choice.entity) known.entity = none;
    sizes_.insert(family.size());
  }

  void search(std::uint32_t number, std::size_t& next) {
    const text::Span sentence = draft_.text.sentences[number].span;
    for (std::uint32_t offset = sentence.start; offset < sentence.end; ++offset) {
      while (next < draft_.chosen.names.size() && draft_.chosen.names[next].span.end <= offset) ++next;
      if (next < draft_.chosen.names.size() && draft_.chosen.names[next].span.start <= offset) {
        offset = draft_.chosen.names[next].span.end - 1;
        continue;
      }
      if (!is_word(bytes_[offset]) || (offset > 0 && is_word(bytes_[offset - 1]))) continue;
      const std::uint32_t limit =
          next < draft_.chosen.names.size() ? std::min(sentence.end, draft_.chosen.names[next].span.start) : sentence.end;
      offset = std::max(offset, match(number, offset, limit));
    }
  }

  /// The last byte of a mention at `offset`, or `offset`.
  std::uint32_t match(std::uint32_t number, std::uint32_t offset, std::uint32_t limit) {
    for (auto size = sizes_.rbegin(); size != sizes_.rend(); ++size) {
      const std::uint32_t end = offset + static_cast<std::uint32_t>(*size);
      if (end > limit) continue;
      const auto form = forms_.find(bytes_.substr(offset, *size));
      if (form == forms_.end() || form->second.entity == none || (offset < form->second.introduced && !announces(number, *size))) continue;
      const language::Particle particle = draft_.words.particles.match(bytes_, end);
      if (particle.size == 0 && end < bytes_.size() && is_word(bytes_[end])) continue;
      Choice choice;
      choice.span = choice.phrase = {offset, end};
      choice.particle = {end, end + particle.size};
      choice.functions = particle.functions;
      choice.type = form->second.type;
      choice.kind = form->second.kind;
      choice.sentence = number;
      choice.entity = form->second.entity;
      choice.confidence = 0.85;
      choice.why = {"named before"};
      added_.push_back(std::move(choice));
      return end - 1;
    }
    return offset;
  }

  /// A headline has the family name that the text below introduces; a short one is too often a word.
  bool announces(std::uint32_t number, std::size_t size) const {
    return draft_.text.sentences[number].zone == Zone::Headline && size >= shortest_announced;
  }

  Draft& draft_;
  std::string_view bytes_;
  language::WordMap<Form> forms_;  ///< without an entity where two have it
  std::set<std::size_t> sizes_;
  std::vector<Choice> added_;
};

}  // namespace

void add_recurrences(Draft& draft) { Recurrences(draft).add(); }

}  // namespace mannam::entities
