// What goes in: rule files as read. What comes out: RuleBook. Why it exists: see rule_book.h; what finds triggers stands in triggers.cpp.
#include "events/rule_book.h"

#include <algorithm>
#include <utility>

namespace mannam::events {
namespace {

std::uint32_t type_bit(std::string_view name) {
  constexpr std::pair<std::string_view, std::uint32_t> bits[] = {
      {"Person", kPerson}, {"Organization", kOrganization}, {"Country", kCountry}, {"Place", kPlace},  {"Facility", kFacility},
      {"Time", kTime},     {"Duration", kDuration},         {"Money", kMoney},     {"Title", kOffice}, {"Quote", kQuote}};
  for (const auto& [word, bit] : bits)
    if (word == name) return bit;
  return 0;
}

/// The first syllable of a Korean word, the first word of an English phrase.
std::string key_of(bool korean, std::string_view word) { return std::string(korean ? word.substr(0, 3) : word.substr(0, word.find(' '))); }

std::vector<std::string> all_words(const dictionary::RuleFile& file, const std::vector<std::string>& sets) {
  std::vector<std::string> words;
  for (const std::string& name : sets)
    if (const dictionary::WordSet* set = file.word(name))
      for (const dictionary::WordAlternative& alternative : set->alternatives)
        words.insert(words.end(), alternative.words.begin(), alternative.words.end());
  return words;
}

int need(const dictionary::EventRule& rule, const char* what) {
  const auto found = rule.needs.find(what);
  return found == rule.needs.end() ? 0 : found->second;
}

}  // namespace

std::string lower_case(std::string_view text) {
  std::string made(text);
  for (char& c : made)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return made;
}

RuleBook RuleBook::build(const std::vector<dictionary::RuleFile>& files, const dictionary::WordLists& words,
                         std::vector<Problem>& problems) {
  RuleBook book;
  for (const dictionary::RuleFile& file : files) book.add_file(file);
  book.korean_verbs_ = language::VerbForms::build(words, book.korean_.verb_list, problems);
  book.english_verbs_ = language::EnglishVerbs::build(words, book.english_.verb_list);
  book.particles_ = language::Particles::build(words);
  book.counters_ = words.words("people-counter", "ko");
  book.plurals_ = words.words("people-plural", "ko");
  book.possessives_ = words.words("possessive-ending", "en");
  for (const std::string& word : words.words("before-gerund-noun", "en")) book.before_noun_.insert(word);
  for (const std::string& word : words.words("behind-gerund-noun", "en")) book.behind_noun_.insert(word);
  for (const std::string& word : words.words("preposition", "en")) book.behind_noun_.insert(word);
  for (const std::string& word : words.words("modality-being", "en")) book.being_.insert(word);
  return book;
}

void RuleBook::add_file(const dictionary::RuleFile& file) {
  Lexicon& lexicon = file.language == "en" ? english_ : korean_;
  for (const dictionary::NamedList& group : file.groups)
    for (const std::string& word : group.words) lexicon.groups.open(lower_case(word)).second |= group_bit(file.language, group.name.text);
  delegates_ |= file.group("delegates") ? group_bit(file.language, "delegates") : 0;
  for (const dictionary::NamedList& kind : file.kinds)
    for (const std::string& word : kind.words) lexicon.kinds.emplace_back(lower_case(word), kind.name.text);
  for (const dictionary::EventRule& rule : file.rules) {
    rules_.push_back(compile(file, rule));
    for (const std::string& trigger : rule.triggers) add_words(file, trigger, static_cast<std::uint32_t>(rules_.size()) - 1);
  }
}

std::uint64_t RuleBook::group_bit(const std::string& language, const std::string& name) {
  const std::string key = language + "/" + name;
  auto found = std::find(group_names_.begin(), group_names_.end(), key);
  if (found == group_names_.end()) found = group_names_.insert(group_names_.end(), key);
  return std::uint64_t{1} << std::min<std::ptrdiff_t>(found - group_names_.begin(), 61);
}

std::uint32_t RuleBook::verb_number(Lexicon& lexicon, const std::string& verb) {
  const auto [found, is_new] = lexicon.verbs.emplace(verb, static_cast<std::uint32_t>(lexicon.verb_list.size()));
  if (is_new) lexicon.verb_list.push_back(verb);
  return found->second;
}

void RuleBook::add_words(const dictionary::RuleFile& file, const std::string& word_set, std::uint32_t rule) {
  const dictionary::WordSet* set = file.word(word_set);
  if (!set) return;
  const bool korean = file.language != "en";
  Lexicon& lexicon = korean ? korean_ : english_;
  for (const dictionary::WordAlternative& alternative : set->alternatives) {
    for (const std::string& written : alternative.words) {
      WordUse use;
      use.verb = korean ? written.ends_with("\xEB\x8B\xA4") : written.starts_with("to ");  // 다 ends every Korean verb
      use.lemma = use.verb && !korean ? written.substr(3) : lower_case(written);
      use.needs_light = !alternative.light.empty();
      use.particles.insert(alternative.particles.begin(), alternative.particles.end());
      use.rules.push_back(rule);
      for (const std::string& light : alternative.light) {
        const std::string verb = !korean && light.starts_with("to ") ? light.substr(3) : light;
        use.light.insert(verb);
        lexicon.light.insert(verb_number(lexicon, verb));
      }
      const auto number = static_cast<std::uint32_t>(lexicon.uses.size());
      if (use.verb)
        lexicon.uses_of_verb[verb_number(lexicon, use.lemma)].push_back(number);
      else
        lexicon.nouns.open(key_of(korean, use.lemma)).second.push_back(number);
      if (!use.verb) lexicon.noun_firsts.set(language::character_at(use.lemma, 0).code, 1);
      lexicon.uses.push_back(std::move(use));
    }
  }
}

Rule RuleBook::compile(const dictionary::RuleFile& file, const dictionary::EventRule& rule) {
  Rule made;
  made.id = lower_case(file.event) + "/" + file.language + "#" + rule.name.text;
  made.event = file.event;
  made.kind = rule.kind;
  made.language = file.language == "en" ? text::Language::English : text::Language::Korean;
  for (const dictionary::RoleLine& line : rule.roles) made.roles.push_back(compile(file, line));
  for (const dictionary::RoleLine& line : rule.never) made.never.push_back(compile(file, line));
  made.sides = need(rule, "sides");
  made.named = need(rule, "named");
  made.people = need(rule, "people");
  made.not_before = all_words(file, rule.not_before);
  made.not_after = all_words(file, rule.not_after);
  made.not_among = all_words(file, rule.not_among);
  if (!rule.anchor.empty()) made.anchor = all_words(file, {rule.anchor});
  for (const std::string& name : rule.anchor_marks)
    if (const dictionary::NamedList* mark = file.mark(name)) made.anchor_marks.insert(mark->words.begin(), mark->words.end());
  made.anchor_or_new = rule.anchor_or_new;
  if (!rule.split.empty()) made.split = all_words(file, {rule.split});
  made.weak = rule.weak;
  made.only_headline = rule.only_headline;
  made.alone = rule.alone;
  made.fallback = rule.fallback;
  made.not_bare = rule.not_bare;
  made.voice = rule.voice == "active" ? Voice::Active : rule.voice == "passive" ? Voice::Passive : Voice::Any;
  return made;
}

namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string line;
  for (const std::string& word : words) line += (line.empty() ? "" : "|") + word;
  return line;
}

std::string written(const dictionary::RoleLine& line) {
  std::string shown = line.role.text + (line.optional ? "? " : " ");
  if (!line.implied.empty()) return shown + "= " + line.implied;
  shown += joined(line.types);
  if (!line.marks.empty()) shown += " + " + joined(line.marks);
  if (line.view) shown += " or view";
  return shown + (line.behind ? " behind" : "");
}

}  // namespace

RoleRule RuleBook::compile(const dictionary::RuleFile& file, const dictionary::RoleLine& line) {
  RoleRule made;
  made.role = line.role.text;
  made.written = written(line);
  made.optional = line.optional;
  made.view = line.view;
  made.behind = line.behind;
  made.implied = line.implied;
  for (const std::string& type : line.types) {
    made.types |= type_bit(type);
    if (file.group(type)) made.groups |= group_bit(file.language, type);
  }
  for (const std::string& name : line.marks) {
    const dictionary::NamedList* mark = file.mark(name);
    if (!mark) continue;
    made.subject |= name == "subject";
    made.object |= name == "object";
    made.over |= name == "host";
    for (const std::string& word : mark->words) {
      if (word == "<before>")
        made.before = true;
      else if (word == "<after>")
        made.after = true;
      else if (word == "<bare>")
        made.bare = true;
      else if (word == "<comma>")
        made.comma = true;
      else if (word == "<letters>")
        made.letters = true;
      else if (word == "<alone>")
        made.bare = made.alone = true;
      else if (word == "<pair>")
        made.pair = true;
      else
        made.marks.insert(word);
    }
  }
  return made;
}

std::string RuleBook::kind(text::Language language, std::string_view trigger, std::string_view in_front) const {
  const std::string word = lower_case(trigger), front = lower_case(in_front);
  for (const auto& [part, kind] : of(language).kinds)
    if (word.find(part) != word.npos || front.find(part) != front.npos) return kind;
  return {};
}

std::uint64_t RuleBook::groups(text::Language language, std::string_view word) const {
  const auto& groups = of(language).groups;
  const bool hangul_last = !word.empty() && static_cast<unsigned char>(word.back()) >= 0x80;
  if (language == text::Language::Korean && hangul_last && !groups.may_end(word)) return counted(word);
  const bool capitals = std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  const auto found = capitals ? groups.find(lower_case(word)) : groups.find(word);
  if (found != groups.end()) return found->second;
  if (language == text::Language::English) return 0;
  for (std::size_t from = 3; from + 3 <= word.size(); from += 3)  // 대기업총수 ends in 총수
    if (const auto ending = groups.find(word.substr(from)); ending != groups.end() && word.size() - from >= 6) return ending->second;
  return counted(word);
}

/// 관계자들, 3명: people that no group names.
std::uint64_t RuleBook::counted(std::string_view word) const {
  for (const std::string& plural : plurals_)
    if (word.size() > plural.size() && word.ends_with(plural)) return kCounted;
  for (const std::string& counter : counters_)
    if (word == counter || (word.ends_with(counter) && word[0] >= '0' && word[0] <= '9')) return kCounted;
  return 0;
}

}  // namespace mannam::events
