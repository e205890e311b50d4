// What goes in: tellings in order of the text. What comes out: before and after. Why it exists: see told_order.h.
#include "events/told_order.h"

#include <algorithm>
#include <optional>
#include <set>

namespace mannam::events {
namespace {

constexpr std::uint32_t sentences_apart = 3;  ///< farther off, "later" follows something else

bool starts_with_word(std::string_view text, const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    if (!text.starts_with(word)) return false;
    const std::string_view behind = text.substr(word.size());
    const bool letter = !behind.empty() && behind[0] >= 'a' && behind[0] <= 'z';
    return !letter;
  });
}

/// The words of a stretch, parted by white space; commas and full stops stay.
std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n\t", at), text.size());
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

std::string_view without_comma(std::string_view word) {
  while (word.ends_with(',')) word.remove_suffix(1);
  return word;
}

bool holds(const std::vector<std::string>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), without_comma(word)) != list.end();
}

bool ends_in(std::string_view word, const std::vector<std::string>& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](const std::string& ending) { return word.ends_with(ending); });
}

/// What stands behind one of these nouns at the end of a word: 이 of 정상회담이; nothing where the word ends in none of them.
std::optional<std::string_view> behind_noun(std::string_view word, const std::vector<std::string>& nouns) {
  for (const std::string& noun : nouns)
    if (const std::size_t at = word.rfind(noun); at != word.npos) return word.substr(at + noun.size());
  return {};
}

/// A day the event is told of, if one is; "" where none.
std::string_view day_of(const DocumentEvent& event) {
  for (const FilledRole& role : event.roles)
    if (role.role == "time" && role.value.size() >= 10 && role.value.find('X') == std::string::npos && role.value[4] == '-')
      return std::string_view(role.value).substr(0, 10);
  return {};
}

std::set<std::uint32_t> people_of(const DocumentEvent& event) {
  std::set<std::uint32_t> people;
  for (const FilledRole& role : event.roles)
    if (role.entity != entities::none && role.role != "place") people.insert(role.entity);
  return people;
}

bool share_people(const DocumentEvent& a, const DocumentEvent& b) {
  const std::set<std::uint32_t> people = people_of(a);
  const std::set<std::uint32_t> others = people_of(b);
  return std::any_of(others.begin(), others.end(), [&](std::uint32_t one) { return people.contains(one); });
}

void add_link(std::vector<DocumentEvent>& events, std::uint32_t earlier, std::uint32_t later) {
  const std::string_view first = day_of(events[earlier]), second = day_of(events[later]);
  if (!first.empty() && !second.empty() && first > second) return;  // the dates say the opposite
  const auto put = [&](std::uint32_t from, bool before, std::uint32_t to) {
    const EventLink link{before, to};
    auto& links = events[from].links;
    if (std::find(links.begin(), links.end(), link) == links.end()) links.push_back(link);
  };
  put(earlier, true, later);
  put(later, false, earlier);
}

}  // namespace

struct OrderReader::Place {
  std::uint32_t event = 0;
  text::Span trigger;
  text::Span sentence;
  std::uint32_t index = 0;  ///< of the sentence
  bool korean = true;
  bool opens = false;  ///< the event's first telling
};

OrderReader::OrderReader(const dictionary::WordLists& words) {
  const auto read = [&](const char* language) {
    const auto list = [&](const char* name) { return words.words(name, language); };
    return Words{list("order-behind-first"),   list("order-behind-second"),  list("order-then"),       list("order-then-behind"),
                 list("order-earlier"),        list("order-earlier-behind"), list("order-not-behind"), list("order-after"),
                 list("order-before"),         list("order-passed-over"),    list("order-back-noun"),  list("order-ended"),
                 list("order-ended-particle"), list("order-back-article")};
  };
  korean_ = read("ko");
  english_ = read("en");
}

/// Both in one sentence: what stands behind the first trigger (Korean), or in front of either (English).
OrderReader::Order OrderReader::within(const Document& document, const Place& first, const Place& second) const {
  const std::string_view text = document.bytes();
  if (second.korean) {
    std::string_view between = text.substr(first.trigger.end, second.trigger.start - first.trigger.end);
    while (between.starts_with(' ')) between.remove_prefix(1);
    if (starts_with_word(between, korean_.behind_first)) return Order::FirstIsEarlier;
    if (starts_with_word(between, korean_.behind_second)) return Order::FirstIsLater;
    for (const std::string_view word : split(between))
      if (holds(korean_.then, word)) return Order::FirstIsEarlier;
    return Order::None;
  }
  const auto led_by = [&](const Place& place, const std::vector<std::string>& list) {
    const std::string front = lower_case(text.substr(place.sentence.start, place.trigger.start - place.sentence.start));
    std::vector<std::string_view> words = split(front);
    while (!words.empty() && holds(english_.passed_over, words.back())) words.pop_back();
    return !words.empty() && std::find(list.begin(), list.end(), words.back()) != list.end();
  };
  if (led_by(first, english_.after) || led_by(second, english_.before)) return Order::FirstIsEarlier;
  if (led_by(first, english_.before) || led_by(second, english_.after)) return Order::FirstIsLater;
  for (const std::string_view word : split(text.substr(first.trigger.end, second.trigger.start - first.trigger.end)))
    if (holds(english_.then, word)) return Order::FirstIsEarlier;
  return Order::None;
}

/// A new meeting whose sentence opens with such a word: "이어 그는 …를 만났다", "He later met …".
OrderReader::Order OrderReader::across(const Document& document, const Place& second) const {
  const std::string front = lower_case(document.bytes().substr(second.sentence.start, second.trigger.start - second.sentence.start));
  const std::vector<std::string_view> words = split(front);
  const Words& known = second.korean ? korean_ : english_;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool then = holds(known.then, words[i]), earlier = holds(known.earlier, words[i]);
    if (!then && !earlier) continue;
    const bool dated = i + 1 < words.size() && holds(known.not_behind, words[i + 1]);
    // 2019년 이후 is a time; 그는 이후, and 이후 that opens the sentence, go on with the story.
    const bool goes_on = !second.korean || i == 0 || ends_in(words[i - 1], then ? korean_.then_behind : korean_.earlier_behind);
    if (dated || !goes_on) continue;
    return then ? Order::FirstIsEarlier : Order::FirstIsLater;
  }
  return looks_back(words, second.korean);
}

/// 회담이 끝난 뒤, 회동 직후, 면담에 앞서; "hours before the meeting".
OrderReader::Order OrderReader::looks_back(const std::vector<std::string_view>& words, bool korean) const {
  const Words& known = korean ? korean_ : english_;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (!korean) {
      const bool after = holds(known.after, words[i]), before = holds(known.before, words[i]);
      if ((!after && !before) || i + 2 >= words.size() || !holds(known.back_article, words[i + 1])) continue;
      if (holds(known.back_noun, words[i + 2])) return after ? Order::FirstIsEarlier : Order::FirstIsLater;
      continue;
    }
    const std::optional<std::string_view> particle = behind_noun(words[i], known.back_noun);
    if (!particle) continue;
    const std::string next(without_comma(words[i + 1]));
    const std::string marked = particle->empty() ? next : std::string(*particle) + ' ' + next;
    if (particle->empty() && holds(known.behind_first, next)) return Order::FirstIsEarlier;
    if (holds(known.behind_second, marked)) return Order::FirstIsLater;
    const bool ended = i + 2 < words.size() && holds(known.ended, next) && holds(known.behind_first, words[i + 2]);
    if (ended && holds(known.ended_particle, *particle)) return Order::FirstIsEarlier;
  }
  return Order::None;
}

/// The telling that "later" goes on from: one of the same day before one told in passing, of a few sentences; itself where there is none.
const OrderReader::Place& OrderReader::followed_by(const Document& document, const std::vector<DocumentEvent>& events,
                                                   const std::vector<Place>& places, std::size_t of) const {
  const Place& second = places[of];
  const std::vector<text::Sentence>& sentences = document.text->sentences;
  const Place* best = &second;
  for (std::size_t i = of; i-- > 0 && second.index - places[i].index <= sentences_apart;) {
    const Place& first = places[i];
    if (sentences[first.index].part != sentences[second.index].part || !share_people(events[first.event], events[second.event])) continue;
    const std::string_view day = day_of(events[second.event]);
    if (!day.empty() && day_of(events[first.event]) == day) return first;
    if (best == &second) best = &first;
  }
  return *best;
}

void OrderReader::link(const Document& document, std::vector<DocumentEvent>& events) const {
  std::vector<Place> places;
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    if (events[i].type != kMeeting) continue;
    for (const Telling& telling : events[i].tellings)
      places.push_back({i, telling.trigger, telling.span, 0, true, &telling == &events[i].tellings.front()});
  }
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.trigger.start < b.trigger.start; });
  const std::vector<text::Sentence>& sentences = document.text->sentences;
  std::uint32_t sentence = 0;
  for (Place& place : places) {
    while (sentence + 1 < sentences.size() && sentences[sentence + 1].span.start <= place.trigger.start) ++sentence;
    place.index = sentence;
    place.korean = sentences[sentence].language == text::Language::Korean;
  }
  for (std::size_t i = 1; i < places.size(); ++i) {
    const Place& second = places[i];
    const Place& first = places[i - 1].index == second.index ? places[i - 1] : followed_by(document, events, places, i);
    if (first.event == second.event || second.trigger.start < first.trigger.end) continue;
    const bool same = first.index == second.index;
    const Order order = same ? within(document, first, second) : second.opens ? across(document, second) : Order::None;
    if (order == Order::FirstIsEarlier) add_link(events, first.event, second.event);
    if (order == Order::FirstIsLater) add_link(events, second.event, first.event);
  }
}

}  // namespace mannam::events
