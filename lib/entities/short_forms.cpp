// What goes in: a Draft with its entities. What comes out: mentions by surname and title. Why it exists: see short_forms.h.
#include "entities/short_forms.h"

#include <algorithm>
#include <unordered_map>

#include "entities/letters.h"
#include "language/hangul.h"

namespace mannam::entities {

namespace {

using dictionary::EntryType;

bool ends_with_either(std::string_view a, std::string_view b) { return a.ends_with(b) || b.ends_with(a); }

/// What speaks for a person being meant by a title.
struct Candidate {
  std::uint32_t entity = none;
  std::uint32_t first = 0;  ///< clean offset of the first mention
  std::uint32_t last = 0;
  std::string surname;
  std::vector<std::string> titles;  ///< stated in the text
};

class ShortForms {
 public:
  explicit ShortForms(Draft& draft) : draft_(draft), bytes_(draft.text.bytes()) { collect_people(); }

  void add() {
    for (TitleUse& title : draft_.chosen.titles)
      if (!title.plural && !title.taken) read(title);
    read_fused();
    read_bare_hanja();
    for (const Choice& mention : added_) drop_places_in(mention.span);
    draft_.add_names(std::move(added_), std::move(ties_));
  }

 private:
  void collect_people() {
    std::unordered_map<std::uint32_t, std::size_t> places;
    for (const Choice& name : draft_.chosen.names) {
      if (name.type != EntryType::Person || name.entity == none) continue;
      const auto [place, added] = places.emplace(name.entity, people_.size());
      if (added) people_.push_back({name.entity, name.span.start, 0, surname_of(name.entity), {}});
      people_[place->second].last = name.span.start;
      family_names_.insert(people_[place->second].surname);
    }
    for (const Tie& tie : draft_.ties)
      if (const auto place = places.find(draft_.person_of(tie)); place != places.end() && !tie.title.empty())
        people_[place->second].titles.push_back(tie.title);
  }

  /// 한 of 한도윤; 리 of 에이다 리.
  std::string surname_of(std::uint32_t entity) const {
    const std::string& name = draft_.entities[entity].name_ko;
    const std::size_t space = name.rfind(' ');
    if (space == std::string::npos) return draft_.words.surname_of(name);
    return hangul_before(name, name.size()) && name.size() - space <= 2 * syllable + 1 ? name.substr(space + 1) : std::string();
  }

  /// The surname that ends at `end`; its first byte in `start`. Empty where there is none or more than it stands there.
  std::string surname_before(std::uint32_t end, std::uint32_t& start) const {
    for (const std::uint32_t size : {2 * syllable, syllable}) {
      if (end < size) continue;
      const std::string_view word = bytes_.substr(end - size, size);
      if (end > size && is_word(bytes_[end - size - 1])) continue;
      const std::uint32_t before = end - size;
      if (before >= syllable && static_cast<unsigned char>(bytes_[before - 1]) >= 0x80 && hangul_before(bytes_, before)) continue;
      start = before;
      if (draft_.words.surnames.contains(word) || family_names_.contains(word)) return std::string(word);
      if (const auto hanja = draft_.words.hanja_surnames.find(word); hanja != draft_.words.hanja_surnames.end()) return hanja->second;
    }
    return {};
  }

  static bool hangul_before(std::string_view bytes, std::size_t offset) {
    if (offset < syllable) return false;
    const auto lead = static_cast<unsigned char>(bytes[offset - syllable]);
    return lead >= 0xEA && lead <= 0xED;
  }

  bool covered(std::uint32_t start, std::uint32_t end) const {
    const std::size_t behind = first_at(draft_.chosen.names, end);
    return behind > 0 && draft_.chosen.names[behind - 1].span.end > start && draft_.chosen.names[behind - 1].type != EntryType::Place;
  }

  /// 韓 공무원: nobody of that surname is known, so the country is meant.
  bool is_place(std::uint32_t start) const {
    const std::size_t at = first_at(draft_.chosen.names, start);
    return at < draft_.chosen.names.size() && draft_.chosen.names[at].span.start == start &&
           draft_.chosen.names[at].type == EntryType::Place;
  }

  /// 韓 of 韓총리 is no country where the surname is meant.
  void drop_places_in(text::Span span) {
    auto& names = draft_.chosen.names;
    for (std::size_t i = first_at(names, span.start); i < names.size() && names[i].span.end <= span.end; ++i) names[i].entity = none;
  }

  /// 한 전 총리: what stands before "former" and its like.
  std::uint32_t before_modifier(std::uint32_t end) const {
    for (const std::string& modifier : draft_.words.title_modifiers) {
      const std::string word = ' ' + modifier;
      if (end > word.size() && bytes_.substr(end - word.size(), word.size()) == word) return end - static_cast<std::uint32_t>(word.size());
    }
    return end;
  }

  /// How well a title fits a person: 3 stated so, 2 held so by the dictionary, 1 nothing speaks against it, 0 another title is known.
  int fit(const Candidate& person, const TitleUse& title) const {
    const std::string_view word = title.span.of(bytes_);
    for (const std::string& stated : person.titles)
      if (ends_with_either(stated, word) || stated.find(word) != std::string::npos) return 3;
    const dictionary::EntryIndex entry = draft_.entities[person.entity].entry;
    if (entry == dictionary::no_entry) return person.titles.empty() ? 1 : 0;
    bool known = false;
    for (const dictionary::Role& role : draft_.words.entry(entry).roles) {
      known = known || !role.title_ko.empty();
      if (!role.title_ko.empty() && ends_with_either(role.title_ko, word)) return 2;
      if (same_title(role.title_ko, title.entry)) return 2;
    }
    return known && !person.titles.empty() ? 0 : 1;
  }

  bool same_title(std::string_view word, dictionary::EntryIndex entry) const {
    const auto found = draft_.words.titles_ko.find(word);
    return found != draft_.words.titles_ko.end() && found->second == entry;
  }

  std::uint32_t choose_person(const std::string& surname, const TitleUse& title) const {
    const Candidate* best = nullptr;
    int best_fit = -1;
    bool best_before = false;
    int same_surname = 0;
    for (const Candidate& person : people_) {
      if (person.surname != surname) continue;
      ++same_surname;
      const int fits = fit(person, title);
      const bool before = person.first < title.span.start;
      if (best == nullptr || std::pair(fits, before) > std::pair(best_fit, best_before)) {
        best = &person;
        best_fit = fits;
        best_before = before;
      }
    }
    if (best != nullptr && strict_) return best_fit >= 2 ? best->entity : none;
    if (best != nullptr && (best_fit > 0 || (same_surname == 1 && best_before))) return best->entity;
    return none;
  }

  /// The only holder of that surname, where the office is a country's or its body is named in the text: mayors are many.
  std::uint32_t office_holder(const std::string& surname, const TitleUse& title) {
    dictionary::EntryIndex holder = dictionary::no_entry;
    for (const dictionary::EntryIndex person : draft_.words.holders(surname, title.span.of(bytes_))) {
      if (!is_office_at_hand(person, title)) continue;
      if (holder != dictionary::no_entry && holder != person) return none;
      holder = person;
    }
    return holder == dictionary::no_entry ? none : draft_.entity_of(holder);
  }

  bool is_office_at_hand(dictionary::EntryIndex person, const TitleUse& title) const {
    const dictionary::Entry entry = draft_.words.entry(person);
    for (const dictionary::Role& role : entry.roles) {
      if (role.title_ko != title.span.of(bytes_)) continue;
      const dictionary::EntryIndex body = draft_.words.contents->find(role.organization);
      if (body == dictionary::no_entry) continue;
      if (draft_.of_entry.contains(body) || draft_.words.entry(body).kind == "country") return true;
    }
    return false;
  }

  /// 정군, but not 장군.
  bool is_fused_address(text::Span address) const {
    return address.start >= syllable && bytes_[address.start - 1] != ' ' &&
           !draft_.words.no_fused_addresses.contains(bytes_.substr(address.start - syllable, address.size() + syllable));
  }

  bool is_address(const TitleUse& title) const {
    const auto is_one_of = [&](const std::vector<std::string>& addresses) {
      return std::find(addresses.begin(), addresses.end(), title.span.of(bytes_)) != addresses.end();
    };
    return is_one_of(draft_.words.surname_addresses) || (is_one_of(draft_.words.fused_addresses) && is_fused_address(title.span));
  }

  /// 문 의원 of somebody this text never names in full. Fused words and surnames that are determiners are too often something else.
  bool names_somebody(std::uint32_t start, const TitleUse& title) const {
    const std::string_view written = bytes_.substr(start, title.span.start - start);
    if (title.span.size() == syllable && title.particle.empty() && is_word(bytes_[title.span.end])) return false;  // 한 양식
    if (is_address(title)) return written.size() <= 2 * syllable + 1;
    if (strict_ || title.fused) return false;
    const std::string_view surname = written.substr(0, written.find(' '));
    if (draft_.words.counter_surnames.contains(surname) && is_number_before(start)) return false;
    return written.ends_with(' ') && !draft_.words.determiner_surnames.contains(surname) &&
           std::count(written.begin(), written.end(), ' ') == 1;
  }

  /// 13년 of 13년 차 작가.
  bool is_number_before(std::uint32_t start) const {
    if (start == 0 || bytes_[start - 1] != ' ') return false;
    constexpr std::uint32_t reach = 16;  // bytes of a number and its unit
    const std::string_view before = bytes_.substr(start - std::min(start, reach), std::min(start, reach) - 1);
    const std::size_t space = before.find_last_of(" \n");
    const std::string_view word = space == std::string_view::npos ? before : before.substr(space + 1);
    return !word.empty() && word.front() >= '0' && word.front() <= '9';
  }

  /// 한회장, 李대통령: surname and title in one word. Only a title that fits somebody named makes it a name: 이사장 is a title itself.
  void read_fused() {
    for (std::uint32_t number = 0; number < draft_.text.sentences.size(); ++number) {
      const text::Sentence& sentence = draft_.text.sentences[number];
      if (is_furniture(sentence.zone) || sentence.language == text::Language::English) continue;
      for (std::uint32_t offset = sentence.span.start; offset + 2 * syllable < sentence.span.end; ++offset) {
        const bool inside = offset >= syllable && static_cast<unsigned char>(bytes_[offset - 1]) >= 0x80;
        const bool word_start =
            !inside && static_cast<unsigned char>(bytes_[offset]) >= 0xC0 && (offset == 0 || !is_word(bytes_[offset - 1]));
        if (word_start) read_fused_at(number, offset);
      }
    }
  }

  /// 한씨는: a surname and the commonest form of address, which no other word ends in right behind a surname.
  bool read_address(std::uint32_t number, std::uint32_t begin) {
    return read_address(number, begin, draft_.words.surname_addresses) || read_address(number, begin, draft_.words.fused_addresses);
  }

  bool read_address(std::uint32_t number, std::uint32_t begin, const std::vector<std::string>& addresses) {
    for (const std::string& address : addresses) {
      if (!bytes_.substr(begin).starts_with(address)) continue;
      const std::uint32_t end = begin + static_cast<std::uint32_t>(address.size());
      if (!is_fused_address({begin, end})) continue;
      TitleUse title;
      title.span = {begin, end};
      title.sentence = number;
      const language::Particle particle = draft_.words.particles.match(bytes_, end);
      title.particle = {end, end + particle.size};
      title.functions = particle.functions;
      if (particle.size == 0 && language::is_syllable(language::character_at(bytes_, end).code)) continue;
      if (const auto found = draft_.words.titles_ko.find(address); found != draft_.words.titles_ko.end()) title.entry = found->second;
      read(title);
      return true;
    }
    return false;
  }

  /// Nearly no word begins like a surname. Those in Hanja are few enough to be looked up.
  bool may_be_surname(std::uint32_t offset) const {
    const std::string_view first = bytes_.substr(offset, syllable);
    const char32_t code = language::character_at(first, 0).code;
    return !language::is_syllable(code) || draft_.words.short_surnames[code] != 0 || family_names_.contains(first);
  }

  void read_fused_at(std::uint32_t number, std::uint32_t offset) {
    if (!may_be_surname(offset)) return;
    std::uint32_t start = offset;
    const std::string surname = surname_before(offset + syllable, start);
    if (surname.empty() || start != offset || covered(offset, offset + syllable + 1) || being_added(offset)) return;
    if (read_address(number, offset + syllable)) return;
    for (std::uint32_t size = 5 * syllable; size >= 2 * syllable; size -= syllable) {
      const std::uint32_t begin = offset + syllable, end = begin + size;
      const auto found = end <= bytes_.size() ? draft_.words.titles_ko.find(bytes_.substr(begin, size)) : draft_.words.titles_ko.end();
      if (found == draft_.words.titles_ko.end()) continue;
      TitleUse title;
      title.span = {begin, end};
      title.entry = found->second;
      title.sentence = number;
      const language::Particle particle = draft_.words.particles.match(bytes_, end);
      title.particle = {end, end + particle.size};
      title.functions = particle.functions;
      if (particle.size == 0 && language::is_syllable(language::character_at(bytes_, end).code)) continue;
      strict_ = true;
      read(title);
      strict_ = false;
      return;
    }
  }

  /// 李 alone in a headline: the first person of that surname the text gives an office.
  void read_bare_hanja() {
    for (std::uint32_t number = 0; number < draft_.text.sentences.size(); ++number) {
      const text::Sentence& sentence = draft_.text.sentences[number];
      if (is_furniture(sentence.zone) || sentence.language == text::Language::English) continue;
      for (std::uint32_t offset = sentence.span.start; offset + syllable <= sentence.span.end; ++offset) {
        const auto lead = static_cast<unsigned char>(bytes_[offset]);
        if (lead < 0xC0 || (lead >= 0xEB && lead <= 0xEC)) continue;  // ASCII, inside a character, or Hangul
        const auto hanja = draft_.words.hanja_surnames.find(bytes_.substr(offset, syllable));
        if (hanja == draft_.words.hanja_surnames.end() || (offset > sentence.span.start && is_word(bytes_[offset - 1]))) continue;
        if (offset >= syllable && static_cast<unsigned char>(bytes_[offset - 1]) >= 0x80 && hangul_before(bytes_, offset)) continue;
        const std::uint32_t end = offset + syllable;
        const language::Particle particle = draft_.words.particles.match(bytes_, end);
        if ((particle.size == 0 && end < bytes_.size() && is_word(bytes_[end])) || covered(offset, end) || being_added(offset)) continue;
        add_bare(number, {offset, end}, particle, hanja->second);
      }
    }
  }

  bool being_added(std::uint32_t offset) const {
    return std::any_of(added_.begin(), added_.end(), [&](const Choice& choice) { return choice.span.start == offset; });
  }

  void add_bare(std::uint32_t number, text::Span span, const language::Particle& particle, const std::string& surname) {
    std::uint32_t entity = none;
    for (const Candidate& person : people_)
      if (person.surname == surname && !person.titles.empty() && entity == none) entity = person.entity;
    if (entity == none) return;
    Choice mention;
    mention.span = mention.phrase = span;
    mention.particle = {span.end, span.end + particle.size};
    mention.functions = particle.functions;
    mention.kind = MentionKind::Short;
    mention.sentence = number;
    mention.entity = entity;
    mention.confidence = 0.8;
    mention.why = {"surname in Hanja", "named in the text"};
    added_.push_back(std::move(mention));
  }

  void read(TitleUse& title) {
    const std::uint32_t end =
        before_modifier(title.span.start > 0 && bytes_[title.span.start - 1] == ' ' ? title.span.start - 1 : title.span.start);
    std::uint32_t start = 0;
    const std::string surname = surname_before(end, start);
    if (surname.empty() || start < draft_.text.sentences[title.sentence].span.start || covered(start, end)) return;
    std::uint32_t entity = choose_person(surname, title);
    const bool by_office = entity == none;
    if (entity == none) entity = office_holder(surname, title);
    const bool unknown = entity == none;
    if (unknown && (is_place(start) || !names_somebody(start, title))) return;
    const bool address = is_address(title);
    if (unknown)
      entity = draft_.unknown_entity(EntryType::Person, address ? surname + std::string(title.span.of(bytes_))
                                                                : std::string(bytes_.substr(start, title.span.end - start)));
    Choice mention;
    mention.span = mention.phrase = {start, title.span.end};
    mention.particle = title.particle;
    mention.functions = title.functions;
    mention.type = EntryType::Person;
    mention.kind = MentionKind::Short;
    mention.sentence = title.sentence;
    mention.entity = entity;
    mention.confidence = unknown ? 0.6 : by_office ? 0.8 : 0.95;
    mention.why = {"surname and title", unknown ? "named elsewhere" : by_office ? "holds that office" : "named in the text"};
    title.taken = true;
    if (unknown && address) return added_.push_back(std::move(mention));
    Tie tie;
    tie.person = static_cast<std::uint32_t>(added_.size());
    tie.title = std::string(title.span.of(bytes_));
    tie.title_entry = title.entry;
    tie.span = mention.span;
    added_.push_back(std::move(mention));
    ties_.push_back(std::move(tie));
  }

  Draft& draft_;
  std::string_view bytes_;
  std::vector<Candidate> people_;
  language::WordSet family_names_;
  bool strict_ = false;  ///< only a title that is known to be theirs counts
  std::vector<Choice> added_;
  std::vector<Tie> ties_;
};

}  // namespace

void add_short_forms(Draft& draft) { ShortForms(draft).add(); }

}  // namespace mannam::entities
