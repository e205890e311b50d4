// What goes in: chosen names and titles. What comes out: ties of persons, titles and organisations. Why it exists: see titles.h.
#include "entities/titles.h"

#include <algorithm>
#include <optional>

#include "entities/neighbours.h"

namespace mannam::entities {

namespace {

using dictionary::EntryType;

bool is_group(const Choice& choice) {
  return choice.type == EntryType::Organization || choice.type == EntryType::Place || choice.type == EntryType::Facility;
}

class Tier {
 public:
  Tier(const text::Text& text, Chosen& chosen, const EntityWords& words)
      : text_(text),
        bytes_(text.bytes()),
        names_(chosen.names),
        titles_(chosen.titles),
        demonyms_(chosen.demonyms),
        words_(words),
        look_(text.bytes(), chosen, words) {}

  std::vector<Tie> tie() {
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (names_[i].type == EntryType::Person) tie_person(i);
    share_titles();
    return std::move(ties_);
  }

 private:
  struct Found {
    std::uint32_t end = 0;
    std::uint32_t title_start = 0;
    std::uint32_t organization = none;
    std::size_t title = 0;
    std::uint32_t modified_start = 0;  ///< of a title before the name with the words before it: former, new
  };

  std::uint32_t sentence_end(const Choice& choice) const { return text_.sentences[choice.sentence].span.end; }
  std::uint32_t sentence_start(const Choice& choice) const { return text_.sentences[choice.sentence].span.start; }

  /// Titles in a row: 대표이사 사장, 부문장(부회장), 회장 겸 대표이사, 최고경영자(CEO). Returns the end of the last; marks them taken.
  std::uint32_t take_titles(std::size_t first, std::uint32_t limit) {
    std::uint32_t end = titles_[first].span.end;
    titles_[first].taken = true;
    for (bool more = true; more && end < limit;) {
      more = false;
      std::uint32_t next = look_.skip_space(end);
      for (const std::string& joiner : words_.title_joiners)
        if (bytes_.substr(next).starts_with(joiner + ' ')) next += static_cast<std::uint32_t>(joiner.size() + 1);
      const std::size_t title = look_.title_at(next);
      if (title < titles_.size() && !titles_[title].plural && titles_[title].span.end <= limit) {
        titles_[title].taken = true;
        end = titles_[title].span.end;
        more = true;
        continue;
      }
      const std::uint32_t bracket = look_.skip_bracket(end, limit);
      if (bracket != end && mark_inside(end, bracket)) {
        end = bracket;
        more = true;
      }
    }
    return end;
  }

  /// Marks the titles between two offsets as taken; false where there is none.
  bool mark_inside(std::uint32_t start, std::uint32_t end) {
    auto title = std::lower_bound(titles_.begin(), titles_.end(), start,
                                  [](const TitleUse& use, std::uint32_t value) { return use.span.start < value; });
    const bool some = title != titles_.end() && title->span.end <= end;
    for (; title != titles_.end() && title->span.end <= end; ++title) title->taken = true;
    return some;
  }

  /// The first title behind `start` with nothing but a unit's name before it; no other person or comma in between.
  std::size_t next_title(std::uint32_t start, std::uint32_t limit, bool unit_allowed, bool behind_group) const {
    auto title = std::lower_bound(titles_.begin(), titles_.end(), start,
                                  [](const TitleUse& use, std::uint32_t value) { return use.span.start < value; });
    if (title == titles_.end() || title->span.end > limit || title->plural) return titles_.size();
    const std::size_t index = static_cast<std::size_t>(title - titles_.begin());
    const std::uint32_t from = look_.skip_space(start);
    if (title->span.start == start || title->span.start == from) return index;
    if (!unit_allowed && !look_.is_modifier(from, title->span.start)) return titles_.size();
    if (title->weak && !behind_group && !look_.is_modifier(from, title->span.start)) return titles_.size();
    const std::size_t name = first_at(names_, start);
    if (name < names_.size() && names_[name].span.start < title->span.start && names_[name].type == EntryType::Person)
      return titles_.size();
    return look_.at(start) == ' ' && look_.is_unit(from, title->span.start) ? index : titles_.size();
  }

  /// 최태원 SK그룹 회장; 이재용 회장; 전영현 삼성전자 디바이스솔루션(DS) 부문장(부회장); 올트먼CEO.
  std::optional<Found> title_right(const Choice& person) const {
    if (!person.particle.empty()) return std::nullopt;
    const std::uint32_t limit = sentence_end(person);
    std::uint32_t offset = look_.skip_modifier(look_.skip_bracket(person.span.end, limit));
    Found found;
    std::uint32_t start = look_.skip_space(offset);
    for (std::size_t name = look_.name_at(start); name < names_.size() && is_group(names_[name]) && start < limit;
         name = look_.name_at(start)) {
      if (!names_[name].particle.empty() && look_.title_at(names_[name].span.end) >= titles_.size() && !head_inside(name)) break;
      found.organization = static_cast<std::uint32_t>(name);
      offset = look_.skip_bracket(names_[name].span.end, limit);
      start = look_.skip_space(offset);
    }
    if (found.organization != none && head_inside(found.organization)) offset = head_start(found.organization);
    const std::size_t title = next_title(offset, limit, true, found.organization != none);
    if (title >= titles_.size() || titles_[title].taken) return std::nullopt;
    if (found.organization == none && titles_[title].span.start > look_.skip_space(offset) && !unit_without_group(offset, title))
      return std::nullopt;
    found.title = title;
    found.title_start =
        found.organization == none || titles_[title].span.start < offset ? titles_[title].span.start : look_.skip_space(offset);
    if (found.organization == none) found.title_start = look_.skip_space(offset);
    return found;
  }

  /// 노태문 모바일사업부(MX) 사장: one word that names a unit.
  bool unit_without_group(std::uint32_t offset, std::size_t title) const {
    const std::string_view gap = bytes_.substr(look_.skip_space(offset), titles_[title].span.start - look_.skip_space(offset));
    return std::count(gap.begin(), gap.end(), ' ') <= 1 && gap.size() >= 6;
  }

  bool head_inside(std::size_t name) const {
    auto title = std::lower_bound(titles_.begin(), titles_.end(), names_[name].span.start,
                                  [](const TitleUse& use, std::uint32_t value) { return use.span.start < value; });
    return title != titles_.end() && title->span.start < names_[name].span.end;
  }
  std::uint32_t head_start(std::size_t name) const {
    return std::lower_bound(titles_.begin(), titles_.end(), names_[name].span.start,
                            [](const TitleUse& use, std::uint32_t value) { return use.span.start < value; })
        ->span.start;
  }

  /// Sam Altman, CEO of OpenAI; Sam Altman, the OpenAI CEO.
  std::optional<Found> apposition(const Choice& person) const {
    const std::uint32_t limit = sentence_end(person);
    if (look_.at(person.span.end) != ',') return std::nullopt;
    std::uint32_t start = look_.skip_space(person.span.end + 1);
    for (const std::string& article : words_.articles)
      if (bytes_.substr(start).starts_with(article + ' ')) {
        start += static_cast<std::uint32_t>(article.size() + 1);
        break;
      }
    Found found;
    const std::size_t name = look_.name_at(start);
    if (name < names_.size() && is_group(names_[name])) {
      found.organization = static_cast<std::uint32_t>(name);
      start = look_.skip_space(look_.possessive_end(names_[name].span.end));
    }
    found.title = look_.title_at(start);
    if (found.title >= titles_.size() || titles_[found.title].taken || titles_[found.title].span.end > limit) return std::nullopt;
    // "Han Do-yun, Nuri AI CEO Ada Richardson and …": the title belongs to the next member of the list.
    const std::size_t next = look_.name_at(look_.skip_space(titles_[found.title].span.end));
    if (next < names_.size() && names_[next].type == EntryType::Person) return std::nullopt;
    found.title_start = start;
    return found;
  }

  /// The organisation behind "of": CEO of OpenAI.
  std::uint32_t organization_behind(std::uint32_t& end) const {
    for (const std::string& link : words_.office_links) {
      const std::string phrase = ' ' + link + ' ';
      if (!bytes_.substr(end).starts_with(phrase)) continue;
      std::uint32_t start = end + static_cast<std::uint32_t>(phrase.size());
      for (const std::string& article : words_.articles)
        if (bytes_.substr(start).starts_with(article + ' ')) start += static_cast<std::uint32_t>(article.size() + 1);
      const std::size_t name = look_.name_at(start);
      if (name < names_.size() && is_group(names_[name])) {
        end = names_[name].span.end;
        return static_cast<std::uint32_t>(name);
      }
    }
    return none;
  }

  /// The organisation that stands right before `offset`: SK그룹 | 최태원 회장; 오픈AI의 | 샘 올트먼; OpenAI | CEO.
  std::uint32_t organization_before(std::uint32_t offset, std::uint32_t limit) const {
    if (offset <= limit) return none;
    std::uint32_t end = offset;
    if (look_.at(end - 1) == ' ') --end;
    std::size_t name = look_.name_ending_at(end);
    if (name >= names_.size()) name = look_.behind_possessive(end);
    if (name >= names_.size() || !is_group(names_[name]) || names_[name].span.start < limit || names_[name].affiliation) return none;
    const bool possessive = !names_[name].particle.empty() && (names_[name].functions & language::Of) != 0;
    if (!names_[name].particle.empty() && !possessive) return none;
    if (names_[name].type == EntryType::Facility) return none;
    return static_cast<std::uint32_t>(name);
  }

  /// (달마루=가람뉴스) | 민세아 기자: the agency of a dateline.
  std::uint32_t agency_before(std::uint32_t offset) const {
    if (offset < 2 || look_.at(offset - 1) != ' ' || look_.at(offset - 2) != ')') return none;
    const std::size_t name = look_.name_ending_at(offset - 2);
    if (name >= names_.size() || names_[name].type != EntryType::Organization || names_[name].span.start == 0) return none;
    return look_.at(names_[name].span.start - 1) == '=' ? static_cast<std::uint32_t>(name) : none;
  }

  /// Chinese | Premier.
  dictionary::EntryIndex country_before(std::uint32_t offset) const {
    const auto behind = std::lower_bound(demonyms_.begin(), demonyms_.end(), offset,
                                         [](const DemonymUse& use, std::uint32_t value) { return use.span.start < value; });
    if (behind == demonyms_.begin() || std::prev(behind)->span.end + 1 != offset) return dictionary::no_entry;
    return std::prev(behind)->country;
  }

  void finish(std::size_t index, Found found, bool right) {
    Choice& person = names_[index];
    Tie tie;
    tie.person = static_cast<std::uint32_t>(index);
    tie.title_entry = titles_[found.title].entry;
    std::uint32_t end = take_titles(found.title, right ? sentence_end(person) : person.span.start);
    tie.title = std::string(bytes_.substr(found.title_start, end - found.title_start));
    if (found.organization == none && right) {
      found.organization = organization_behind(end);
      if (found.organization == none) found.organization = organization_before(person.phrase.start, sentence_start(person));
      if (found.organization == none) found.organization = agency_before(person.phrase.start);
    }
    if (found.organization == none) tie.country = country_before(right ? person.phrase.start : found.modified_start);
    tie.organization = person.organization = found.organization;
    person.phrase.end = std::max(person.phrase.end, end);
    person.phrase.start = std::min(person.phrase.start, found.title_start);
    if (found.organization != none) {
      names_[found.organization].affiliation = true;
      person.phrase.start = std::min(person.phrase.start, names_[found.organization].span.start);
    }
    if (right) move_particle(person);
    tie.span = person.phrase;
    ties_.push_back(std::move(tie));
  }

  /// The particle stands behind the whole phrase.
  void move_particle(Choice& person) const {
    const language::Particle particle = words_.particles.match(bytes_, person.phrase.end);
    person.particle = {person.phrase.end, person.phrase.end + particle.size};
    person.functions = particle.functions;
  }

  /// SoftBank CEO Masayoshi Son; Velmoran President Joan Belt; 벨모라 대통령 요안 벨트.
  bool tie_left(std::size_t index) {
    Choice& person = names_[index];
    const std::uint32_t limit = sentence_start(person);
    if (person.span.start <= limit || look_.at(person.span.start - 1) != ' ') return false;
    const std::size_t title = look_.title_ending_at(person.span.start - 1);
    if (title >= titles_.size() || titles_[title].taken || titles_[title].plural || titles_[title].span.start < limit) return false;
    Found found;
    found.title = title;
    found.title_start = titles_[title].span.start;
    for (std::size_t before = title; before > 0 && titles_[before - 1].span.end + 1 == found.title_start && !titles_[before - 1].taken;) {
      found.title = --before;
      found.title_start = titles_[before].span.start;
    }
    std::uint32_t start = found.title_start;
    for (const std::string& modifier : words_.title_modifiers) {
      const std::string phrase = modifier + ' ';
      if (start >= phrase.size() + limit && bytes_.substr(start - phrase.size(), phrase.size()) == phrase)
        start -= static_cast<std::uint32_t>(phrase.size());
    }
    found.organization = organization_before(start, limit);
    found.modified_start = start;
    finish(index, found, false);
    return true;
  }

  void tie_person(std::size_t index) {
    if (const auto found = title_right(names_[index])) {
      finish(index, *found, true);
      return tie_second_office(index);
    }
    if (tie_in_bracket(index)) return;
    const bool left = tie_left(index);
    if (const auto found = apposition(names_[index])) return finish(index, *found, true);
    if (!left) mark_plain_affiliation(index);
  }

  /// 가람시(시장 한도윤): a head named in brackets behind the organisation.
  bool tie_in_bracket(std::size_t index) {
    const Choice& person = names_[index];
    if (person.span.start == 0 || look_.at(person.span.end) != ')') return false;
    const std::uint32_t end = look_.at(person.span.start - 1) == ' ' ? person.span.start - 1 : person.span.start;
    const std::size_t title = look_.title_ending_at(end);
    if (title >= titles_.size() || titles_[title].taken || titles_[title].span.start == 0 || look_.at(titles_[title].span.start - 1) != '(')
      return false;
    const std::size_t group = look_.name_ending_at(titles_[title].span.start - 1);
    if (group >= names_.size() || !is_group(names_[group])) return false;
    Tie tie;
    tie.person = static_cast<std::uint32_t>(index);
    tie.organization = static_cast<std::uint32_t>(group);
    tie.title = std::string(titles_[title].span.of(bytes_));
    tie.title_entry = titles_[title].entry;
    tie.span = {names_[group].span.start, person.span.end + 1};
    titles_[title].taken = true;
    ties_.push_back(std::move(tie));
    return true;
  }

  /// 한도윤 상공회의소 회장 겸 가람그룹 회장: the office behind the joiner is held too.
  void tie_second_office(std::size_t index) {
    Choice& person = names_[index];
    for (const std::string& joiner : words_.title_joiners) {
      const std::string link = ' ' + joiner + ' ';
      if (!bytes_.substr(person.phrase.end).starts_with(link)) continue;
      const std::size_t group = look_.name_at(person.phrase.end + static_cast<std::uint32_t>(link.size()));
      if (group >= names_.size() || !is_group(names_[group]) || !names_[group].particle.empty()) continue;
      const std::size_t title = next_title(names_[group].span.end, sentence_end(person), true, true);
      if (title >= titles_.size() || titles_[title].taken) continue;
      Found found;
      found.title = title;
      found.title_start = look_.skip_space(names_[group].span.end);
      found.organization = static_cast<std::uint32_t>(group);
      return finish(index, found, true);
    }
  }

  /// 가람그룹의 한도윤, Nuri AI's Richardson: an organisation and no title.
  void mark_plain_affiliation(std::size_t index) {
    Choice& person = names_[index];
    const std::uint32_t before = organization_before(person.span.start, sentence_start(person));
    if (before == none || names_[before].type != EntryType::Organization) return;
    person.organization = before;
    names_[before].affiliation = true;
    person.phrase.start = names_[before].span.start;
    Tie tie;
    tie.person = static_cast<std::uint32_t>(index);
    tie.organization = before;
    tie.span = person.phrase;
    ties_.push_back(std::move(tie));
  }

  /// 이재용·정의선 회장: the title of the last member of a list written with middle dots is each member's.
  void share_titles() {
    std::vector<std::uint32_t> tie_of(names_.size(), none);
    for (std::size_t i = 0; i < ties_.size(); ++i) tie_of[ties_[i].person] = static_cast<std::uint32_t>(i);
    for (std::size_t i = names_.size(); i-- > 1;) {
      const Choice& last = names_[i];
      Choice& member = names_[i - 1];
      const std::uint32_t tie = tie_of[i];
      if (tie == none || ties_[tie].title.empty() || member.type != EntryType::Person || tie_of[i - 1] != none) continue;
      if (last.span.start < member.span.end || bytes_.substr(member.span.end, last.span.start - member.span.end) != "·") continue;
      if (ties_[tie].span.start < last.span.start) continue;
      Tie shared = ties_[tie];
      shared.person = static_cast<std::uint32_t>(i - 1);
      if (shared.organization != none && names_[shared.organization].span.start > last.span.end) shared.organization = none;
      tie_of[i - 1] = static_cast<std::uint32_t>(ties_.size());
      ties_.push_back(std::move(shared));
    }
  }

  const text::Text& text_;
  std::string_view bytes_;
  std::vector<Choice>& names_;
  std::vector<TitleUse>& titles_;
  const std::vector<DemonymUse>& demonyms_;
  const EntityWords& words_;
  const Neighbours look_;
  std::vector<Tie> ties_;
};

}  // namespace

std::vector<Tie> tie_titles(const text::Text& text, Chosen& chosen, const EntityWords& words) { return Tier(text, chosen, words).tie(); }

std::vector<Office> find_offices(const text::Text& text, const Chosen& chosen, const EntityWords& words) {
  std::vector<Office> offices;
  for (std::size_t i = 0; i < chosen.titles.size(); ++i) {
    const TitleUse& title = chosen.titles[i];
    if (title.taken || title.plural) continue;
    const std::size_t behind = first_at(chosen.names, title.span.start);
    if (behind == 0) continue;
    const Choice& group = chosen.names[behind - 1];
    if (group.type == EntryType::Person || group.sentence != title.sentence || group.affiliation) continue;
    const bool possessive = (group.functions & language::Of) != 0;
    const std::uint32_t end = possessive ? std::max(group.span.end, group.particle.end) : group.span.end;
    const std::string_view between = end <= title.span.start ? text.bytes().substr(end, title.span.start - end) : std::string_view();
    const bool owned = std::any_of(words.possessives.begin(), words.possessives.end(), [&](const std::string& mark) {
      return between.starts_with(mark) && between.substr(mark.size()) == " ";
    });
    if (!between.empty() && between != " " && !owned) continue;
    offices.push_back({static_cast<std::uint32_t>(behind - 1), static_cast<std::uint32_t>(i), {group.span.start, title.span.end}});
  }
  return offices;
}

}  // namespace mannam::entities
