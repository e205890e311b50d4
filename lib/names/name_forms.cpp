// What goes in: the dictionary's entries. What comes out: their written forms. Why it exists: see name_forms.h.
#include "names/name_forms.h"

#include <algorithm>
#include <unordered_map>

#include "dictionary/large_pages.h"
#include "language/scripts.h"

namespace mannam::names {
namespace {

using dictionary::Entry;
using dictionary::EntryIndex;
using dictionary::EntryType;
using dictionary::FormKind;
using language::Character;
using language::character_at;
using language::Script;

struct Look {
  int hangul = 0;
  int letters = 0;
  bool acronym = true;
};

Look look_at(std::string_view name) {
  Look look;
  int capitals = 0;
  for (std::size_t at = 0; at < name.size();) {
    const Character character = character_at(name, at);
    at += character.size;
    const Script script = language::script_of(character.code);
    if (script == Script::Hangul) ++look.hangul;
    if (script == Script::None) continue;
    ++look.letters;
    if (script == Script::Latin && language::is_upper(character.code)) ++capitals;
    if (script != Script::Digit && !(script == Script::Latin && language::is_upper(character.code))) look.acronym = false;
  }
  look.acronym = look.acronym && capitals > 0 && look.letters >= 2;
  return look;
}

std::vector<std::string_view> words_of(std::string_view name) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t stop = std::min(name.find(' ', at), name.size());
    if (stop > at) words.push_back(name.substr(at, stop - at));
    at = stop + 1;
  }
  return words;
}

std::string small(std::string_view word) {
  std::string folded(word);
  for (char& c : folded)
    if (language::is_ascii_upper(static_cast<unsigned char>(c))) c = static_cast<char>(c | 0x20);
  return folded;
}

/// Adds the forms of one entry after the other; holds what its functions share.
class Deriver {
 public:
  Deriver(const NameParts& parts, NameForms& forms) : parts_(parts), forms_(forms) {}

  void add_entry(const Entry& entry, EntryIndex index) {
    entry_ = &entry;
    index_ = index;
    const std::size_t first = forms_.forms.size();
    const bool foreign = entry.type == EntryType::Person &&
                         std::none_of(entry.ko.begin(), entry.ko.end(), [&](std::string_view name) { return looks_korean(name, parts_); });
    near_ = foreign;
    for (const std::string_view name : entry.ko) add(name, FormKind::Name);
    for (const std::string_view name : entry.shorts) add(name, FormKind::Short);
    near_ = false;
    for (const std::string_view name : entry.en) add(name, FormKind::Name);
    for (const std::string_view name : entry.hanja) add(name, FormKind::Hanja);
    for (const std::string_view name : entry.typos) add(name, FormKind::Typo);
    for (const std::string_view name : entry.demonyms) add(name, FormKind::Demonym);
    given_ = {first, forms_.forms.size()};
    if (entry.type == EntryType::Person) derive_person(foreign);
  }

 private:
  void add(std::string_view name, FormKind kind) {
    const Look look = look_at(name);
    const bool weak = std::find(entry_->weak.begin(), entry_->weak.end(), name) != entry_->weak.end();
    forms_.forms.push_back({name, index_, entry_->type, kind, Derivation::Exact, weak, look.acronym, look.hangul > 0,
                            near_ && look.hangul >= 3 && look.hangul == look.letters, false});
  }

  bool is_given(std::string_view name) const {
    for (std::size_t i = given_.first; i < given_.second; ++i)
      if (forms_.forms[i].text == name) return true;
    return false;
  }

  void make(std::string name, FormKind kind, Derivation derivation, bool weak) {
    if (is_given(name)) return;
    for (std::size_t i = given_.second; i < forms_.forms.size(); ++i)
      if (forms_.forms[i].text == name) return;
    const Look look = look_at(name);
    if (look.letters < 2) return;
    const std::string& kept = forms_.made.emplace_back(std::move(name));
    forms_.forms.push_back({kept, index_, entry_->type, kind, derivation, weak, false, look.hangul > 0,
                            look.hangul >= 3 && look.hangul == look.letters && kind == FormKind::Short, true});
  }

  /// Surname first in Latin letters: Chey Tae-won, Xi Jinping; not Masayoshi Son, Sam Altman.
  bool surname_leads(const std::vector<std::string_view>& words, bool foreign) const {
    if (parts_.latin_surnames.contains(small(words.back())) && !foreign) return parts_.latin_surnames.contains(small(words.front()));
    if (!foreign) return true;
    return words.size() == 2 && !entry_->ko.empty() && entry_->ko.front().find(' ') == std::string_view::npos &&
           look_at(entry_->ko.front()).hangul <= 3 && words.front().size() < words.back().size();
  }

  void derive_person(bool foreign) {
    for (const std::string_view name : entry_->en) {
      const std::vector<std::string_view> words = words_of(name);
      if (words.size() < 2 || look_at(name).hangul > 0) continue;
      const bool leads = surname_leads(words, foreign);
      const std::string_view surname = leads ? words.front() : words.back();
      make(std::string(surname), FormKind::Short, Derivation::Exact, true);
      if (words.size() == 2) make(std::string(words[1]) + " " + std::string(words[0]), FormKind::Name, Derivation::Reversed, false);
    }
    for (const std::string_view name : entry_->ko) {
      const std::vector<std::string_view> words = words_of(name);
      if (!foreign || words.size() < 2) continue;
      if (look_at(words.back()).hangul >= 2) make(std::string(words.back()), FormKind::Short, Derivation::Exact, true);
      if (words.size() == 2) make(std::string(words[1]) + " " + std::string(words[0]), FormKind::Name, Derivation::Reversed, false);
    }
  }

  const NameParts& parts_;
  NameForms& forms_;
  const Entry* entry_ = nullptr;
  EntryIndex index_ = 0;
  bool near_ = false;
  std::pair<std::size_t, std::size_t> given_{};
};

bool is_bare_surname(const Form& form) { return form.type == EntryType::Person && form.kind == FormKind::Short && form.derived; }

}  // namespace

NameParts read_name_parts(const dictionary::WordLists& words) {
  NameParts parts;
  for (const dictionary::WordRow& row : words.list("surname")) {
    if (row.language == "ko") parts.surnames.insert(row.word);
    if (row.language == "en") parts.latin_surnames.insert(row.word);
  }
  return parts;
}

bool looks_korean(std::string_view name, const NameParts& parts) {
  const auto syllables = name.size() / 3;
  if (name.size() % 3 != 0 || syllables < 2 || syllables > 4) return false;
  for (std::size_t at = 0; at < name.size(); at += 3)
    if (!language::is_hangul(character_at(name, at).code)) return false;
  if (syllables <= 3 && parts.surnames.contains(name.substr(0, 3))) return true;
  return syllables >= 3 && parts.surnames.contains(name.substr(0, 6));
}

/// A surname that many share says nothing about which of them is meant: it becomes one form without an entry.
void join_shared_surnames(NameForms& forms) {
  constexpr int most_owners = 3;
  std::unordered_map<std::string_view, int> owners;
  for (const Form& form : forms.forms)
    if (is_bare_surname(form)) ++owners[form.text];
  std::unordered_set<std::string_view> joined;
  std::erase_if(forms.forms, [&](Form& form) {
    if (!is_bare_surname(form) || owners[form.text] <= most_owners) return false;
    form.entry = dictionary::no_entry;
    return !joined.insert(form.text).second;
  });
}

NameForms derive_forms(const dictionary::Contents& contents, const NameParts& parts) {
  NameForms forms;
  dictionary::reserve_large(forms.forms, contents.entries.size() * 5);
  Deriver deriver(parts, forms);
  for (EntryIndex index = 0; index < contents.entries.size(); ++index) deriver.add_entry(contents.entries[index], index);
  join_shared_surnames(forms);
  return forms;
}

}  // namespace mannam::names
