// What goes in: the named and nameless people of an English sentence. What comes out: the same, with each country or company joined to its
// people. Why it exists: English names sides by nation and office: "Velmoran officials", "Velmora's envoy, Theo Brandt", "both countries".
#include <algorithm>
#include <utility>

#include "events/gaps.h"
#include "events/phrases.h"

namespace mannam::events {

std::uint32_t mentions_before(const Document& document, std::uint32_t offset) {
  const auto& mentions = document.entities->mentions;
  const auto behind = std::lower_bound(mentions.begin(), mentions.end(), offset,
                                       [](const entities::NamedMention& mention, std::uint32_t at) { return mention.span.start < at; });
  return static_cast<std::uint32_t>(behind - mentions.begin());
}

/// From right to left: in "Velmoran envoy to Tarsia Theo Brandt" Tarsia is taken first.
void SentenceViews::absorb(const SentenceView& view, std::vector<Item>& items) const {
  const std::vector<Trigger>& triggers = view.triggers;
  for (std::size_t i = items.size() < 2 ? 0 : items.size() - 1; i-- > 0;) {
    Item& next = items[i + 1];
    if (!absorbed(view, items[i], next)) continue;
    const text::Span gap{items[i].span.end, next.span.start};
    if (std::any_of(triggers.begin(), triggers.end(), [&](const Trigger& t) { return t.verb && gap.contains(t.word); })) continue;
    next.span.start = items[i].span.start;
    if (next.mention == entities::none && items[i].mention != entities::none) {  // the country stands for its ministers
      next.mention = items[i].mention;
      next.demonym = items[i].demonym;
    }
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

/// "Velmoran officials", "Velmoran trade envoy Theo Brandt": the country only says whose they are.
bool SentenceViews::absorbed(const SentenceView& view, const Item& left, const Item& right) const {
  const bool person = right.mention != entities::none && type_of(document_, right.mention) == kPerson;
  if (right.span.start <= left.span.end || right.span.start - left.span.end > 60) return false;
  std::string_view gap = document_.bytes().substr(left.span.end, right.span.start - left.span.end);
  const std::size_t owner = starts_with_one(gap, words_.possessives);  // "Velmora's top diplomat"
  const bool office = left.groups != 0 || left.mention == entities::none;
  if (office && owner == 0) return person && is_office_gap(right, left.span.end);  // "her counterpart Theo Brandt"
  const std::uint32_t type = office ? kPlace : type_of(document_, left.mention);
  if ((type & (kPlace | kOrganization)) == 0 && (owner == 0 || !person)) return false;  // "Ada Lee's adviser Theo Brandt"
  const bool ministry = right.mention != entities::none && gap == " " && (type & kCountry) != 0 && !left.demonym &&
                        type_of(document_, right.mention) == kOrganization;
  if (ministry) return true;  // "the US Treasury"
  if (right.mention != entities::none && !person) return false;
  const std::string_view people = document_.bytes().substr(right.span.start, right.span.size());
  if (!person && words_.private_people.contains(std::string(people.substr(0, people.find(' ')))))
    return false;  // "Velmoran business leaders"
  gap.remove_prefix(owner);
  const bool titled = person && right.span.start < document_.entities->mentions[right.mention].span.start;
  if (gap.empty() || gap[0] != ' ' || count_words(gap) > 4) return false;
  for (const char c : gap)  // capitals only in front of a title: "Haesong Regional Governor Theo Brandt"
    if (c != ' ' && c != '-' && !(c >= 'a' && c <= 'z') && !(titled && c >= 'A' && c <= 'Z')) return false;
  for (std::size_t at = 1; at < gap.size();) {
    const std::size_t end = std::min(gap.find(' ', at), gap.size());
    const std::string word(gap.substr(at, end - at));
    if (breaks_phrase(word) || (!person && words_.private_people.contains(word))) return false;
    at = end + 1;
  }
  return std::none_of(view.borders.begin(), view.borders.end(),
                      [&](const text::Border& b) { return b.word.start >= left.span.end && b.word.end <= right.span.start; });
}

/// "The Velmoran president", "Velmora's leader": who holds that office by what the text or the dictionary says, where one person does.
void SentenceViews::name_heads(std::vector<Item>& items) const {
  for (Item& item : items) {
    if (item.groups == 0 || item.mention == entities::none || type_of(document_, item.mention) == kPerson) continue;
    const std::uint32_t holder = holder_of(document_.entities->mentions[item.mention].entity, office_name(item.noun.of(document_.bytes())));
    if (holder == entities::none) continue;
    item.mention = holder;
    item.groups = 0;
    item.demonym = item.title = false;
  }
}

/// Small letters, a space for a hyphen.
std::string SentenceViews::office_name(std::string_view title) const {
  std::string name = lower_case(title);
  std::replace(name.begin(), name.end(), '-', ' ');
  return name;
}

/// Who holds which office by what the text and the dictionary say; an office that two hold names nobody. Whoever leads a country holds each
/// of the words for that: its leader; and the only one of a country or company named is its counterpart.
void SentenceViews::read_holders() {
  const entities::Entities& all = *document_.entities;
  std::unordered_map<std::string_view, std::uint32_t> of_id;
  for (std::uint32_t i = 0; i < all.entities.size(); ++i)
    if (all.entities[i].entry != dictionary::no_entry) of_id.emplace(document_.contents->entries[all.entities[i].entry].id, i);
  const auto enter = [&](std::uint32_t person, std::uint32_t group, const std::string& office) {
    const auto [found, made] = holders_.emplace(std::pair(group, office), person);
    if (!made && found->second != person) found->second = entities::none;
  };
  const auto hold = [&](std::uint32_t person, std::uint32_t group, std::string_view title) {
    const std::string office = office_name(title);
    enter(person, group, office);
    for (const std::string& word : words_.any_holder) enter(person, group, word);
    if (words_.heads_of_state.contains(office))
      for (const std::string& word : words_.leaders) enter(person, group, word);
  };
  for (const entities::StatedPosition& position : all.positions) {
    if (position.organization != entities::none) hold(position.person, position.organization, position.title);
    if (position.country == dictionary::no_entry) continue;
    if (const auto group = of_id.find(document_.contents->entries[position.country].id); group != of_id.end())
      hold(position.person, group->second, position.title);
  }
  for (std::uint32_t i = 0; i < all.entities.size(); ++i) {
    const dictionary::EntryIndex entry = all.entities[i].type == EntityType::Person ? all.entities[i].entry : dictionary::no_entry;
    if (entry == dictionary::no_entry || document_.contents->entries[entry].roles.empty()) continue;
    const auto& role = document_.contents->entries[entry].roles.back();
    if (const auto group = of_id.find(role.organization); group != of_id.end()) hold(i, group->second, role.title_en);
  }
  first_mentions_.assign(all.entities.size(), entities::none);
  for (std::uint32_t i = static_cast<std::uint32_t>(all.mentions.size()); i-- > 0;) first_mentions_[all.mentions[i].entity] = i;
}

/// The first mention of the one person who holds an office so called; none where there is none.
std::uint32_t SentenceViews::holder_of(std::uint32_t group, const std::string& office) const {
  const auto found = holders_.find({group, office});
  return found == holders_.end() || found->second == entities::none ? entities::none : first_mentions_[found->second];
}

/// "both countries": the two spoken of last.
void SentenceViews::add_pairs(const SentenceView& view, std::vector<Item>& items) const {
  const std::string_view text = document_.bytes();
  const std::string sentence = lower_case(view.sentence->span.of(text));
  for (const std::string& word : words_.country_pairs) {
    const std::size_t at = sentence.find(word);
    if (at == sentence.npos) continue;
    const std::uint32_t start = view.sentence->span.start + static_cast<std::uint32_t>(at);
    constexpr std::uint32_t reach = 60;  // mentions back
    std::vector<std::uint32_t> two;
    const auto& mentions = document_.entities->mentions;
    const std::uint32_t behind = mentions_before(document_, start);
    for (std::uint32_t i = behind; i-- > 0 && two.size() < 2 && behind - i < reach;) {
      const std::uint32_t mention = i;
      if ((type_of(document_, mention) & kCountry) == 0) continue;
      if (two.empty() || mentions[two.front()].entity != mentions[i].entity) two.push_back(mention);
    }
    if (two.size() < 2) return;
    const text::Span span{start, start + static_cast<std::uint32_t>(word.size())};
    for (const std::uint32_t mention : two) items.push_back({span, {span.end, span.end}, mention});
    return;
  }
}

/// A space, or in "the envoy to Velmora Theo Brandt" what ties the office to the place before its holder.
bool SentenceViews::is_office_gap(const Item& holder, std::uint32_t from) const {
  const std::string_view gap = document_.bytes().substr(from, holder.span.start - from);
  if (gap == " ") return true;
  const bool posted = holder.span.start < document_.entities->mentions[holder.mention].phrase.start;
  return posted && words_.office_links.contains(std::string(trim(gap)));
}

/// A preposition, "and", "elected": no adjective of the noun behind it.
bool SentenceViews::breaks_phrase(const std::string& word) const {
  if (words_.prepositions.contains(word) || words_.coordinators.contains(word)) return true;
  for (const auto* verbs : {&words_.auxiliaries, &words_.being})
    if (std::find(verbs->begin(), verbs->end(), word) != verbs->end()) return true;
  return std::any_of(words_.participle_ends.begin(), words_.participle_ends.end(),
                     [&](const std::string& end) { return word.size() > end.size() && word.ends_with(end); });
}

/// "Chinese, Velmoran and Tarsian ministers": an adjective counts where it belongs to people, by itself or in a list of such.
void SentenceViews::keep_owned_demonyms(std::vector<Item>& items) const {
  bool owned = false;
  for (std::size_t i = items.size(); i-- > 0;) {
    Item& item = items[i];
    if (!item.demonym) {
      owned = item.groups != 0 && item.mention != entities::none;  // "and US officials"
      continue;
    }
    if (item.groups == 0 && i + 1 < items.size() && owned) {
      const std::uint32_t end = item.span.end, next = items[i + 1].span.start;
      const std::string gap = next < end ? std::string() : lower_case(document_.bytes().substr(end, next - end));
      owned = all_separators(gap);
    }
    owned = owned || item.groups != 0;
    item.unowned = !owned;
  }
  std::erase_if(items, [](const Item& item) { return item.unowned; });
}

/// Commas and "and" only.
bool SentenceViews::all_separators(std::string_view gap) const {
  bool any = false;
  while (!(gap = trim(gap)).empty()) {
    const std::size_t size = starts_with_one(gap, words_.separators_en);
    if (size == 0) return false;
    gap.remove_prefix(size);
    any = true;
  }
  return any;
}

/// "officials from Velmora", "the ministers of Tarsia and Velmora": whose the nameless people are.
bool SentenceViews::comes_from(const Item& left, const Item& right, std::string_view gap) const {
  if ((left.groups & book_.delegates()) == 0 || left.mention != entities::none || right.mention == entities::none) return false;
  if (right.demonym || (type_of(document_, right.mention) & (kCountry | kOrganization)) == 0) return false;
  if (starts_with_one(document_.bytes().substr(right.span.end), words_.possessives) != 0) return false;  // "the head of Velmora's bank"
  gap = trim(gap);
  const std::size_t size = starts_with_one(gap, words_.people_links);
  if (size == 0) return false;
  gap = trim(gap.substr(size));
  return gap.empty() || words_.skipped.contains(lower_case(gap));
}

/// "his counterpart, Theo Brandt", "Velmora's envoy, Theo Brandt": the office and who holds it are one.
bool SentenceViews::apposed(const SentenceView& view, const Item& left, const Item& right) const {
  if (view.sentence->language != text::Language::English || right.mention == entities::none) return false;
  if (type_of(document_, right.mention) != kPerson || left.groups == 0) return false;
  if (left.mention == entities::none) return true;
  const std::string_view gap = document_.bytes().substr(left.span.end, right.span.start - left.span.end);
  return trim(gap) == ",";
}

/// English: "A and B", "A-B"; a comma may also say who A is.
bool SentenceViews::coordinates(const Item& left, const Item& right) const {
  if (right.span.start <= left.span.end) return false;
  const std::string gap = lower_case(trim(document_.bytes().substr(left.span.end, right.span.start - left.span.end)));
  return words_.dashes.contains(gap) || words_.coordinators.contains(gap.substr(0, gap.find(' ')));
}

}  // namespace mannam::events
