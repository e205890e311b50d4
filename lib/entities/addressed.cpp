// What goes in: a Draft with its people. What comes out: "Mr Brown" as one mention. Why it exists: see addressed.h.
#include "entities/addressed.h"

#include <string>
#include <unordered_map>

#include "entities/letters.h"

namespace mannam::entities {

namespace {

using dictionary::EntryType;

bool name_letter(char c) { return is_latin_letter(c) || c == '-' || is_beyond_ascii(c); }

/// The end of the capitalised word at `offset`; `offset` where there is none. A curly possessive ends it.
std::uint32_t word_end(std::string_view bytes, std::uint32_t offset, std::uint32_t limit) {
  if (offset >= limit || !is_capital(bytes[offset])) return offset;
  while (offset < limit && name_letter(bytes[offset]) && bytes.substr(offset, 3) != "’") ++offset;
  return offset;
}

/// The first person the text names with each English surname.
std::unordered_map<std::string, std::uint32_t> people_by_surname(const Draft& draft) {
  std::unordered_map<std::string, std::uint32_t> people;
  for (const Choice& name : draft.chosen.names) {
    if (name.type != EntryType::Person || name.entity == none) continue;
    const std::string& full = draft.entities[name.entity].name_en;
    if (!full.empty()) people.emplace(full.substr(full.rfind(' ') + 1), name.entity);
  }
  return people;
}

}  // namespace

void add_addressed(Draft& draft) {
  const std::string_view bytes = draft.text.bytes();
  std::vector<std::string> marks;
  for (const std::string& address : draft.words.address_before)
    if (bytes.find(address + ' ') != std::string_view::npos) marks.push_back(address + ' ');
  if (marks.empty()) return;
  const std::unordered_map<std::string, std::uint32_t> people = people_by_surname(draft);
  std::vector<Choice> added;
  for (std::uint32_t number = 0; number < draft.text.sentences.size(); ++number) {
    const text::Sentence& sentence = draft.text.sentences[number];
    if (is_furniture(sentence.zone)) continue;
    for (const std::string& mark : marks) {
      const std::string_view within = bytes.substr(0, sentence.span.end);
      for (std::size_t at = within.find(mark, sentence.span.start); at != std::string_view::npos; at = within.find(mark, at + 1)) {
        if (at > 0 && is_latin_letter(bytes[at - 1])) continue;
        const std::uint32_t start = static_cast<std::uint32_t>(at), name_start = start + static_cast<std::uint32_t>(mark.size());
        const std::size_t next = first_at(draft.chosen.names, name_start);
        if (next < draft.chosen.names.size() && draft.chosen.names[next].span.start == name_start) {
          Choice& name = draft.chosen.names[next];
          if (name.type == EntryType::Person) name.span.start = name.phrase.start = start;
          continue;
        }
        const std::uint32_t end = word_end(bytes, name_start, sentence.span.end);
        if (end - name_start < 2) continue;
        Choice choice;
        choice.span = choice.phrase = {start, end};
        choice.particle = {end, end};
        choice.kind = MentionKind::Short;
        choice.sentence = number;
        const std::string surname(bytes.substr(name_start, end - name_start));
        const auto known = people.find(surname);
        choice.entity = known != people.end() ? known->second : draft.unknown_entity(EntryType::Person, surname);
        choice.confidence = 0.9;
        choice.why = {"form of address"};
        added.push_back(std::move(choice));
      }
    }
  }
  draft.add_names(std::move(added), {});
}

}  // namespace mannam::entities
