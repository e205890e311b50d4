// What goes in: an English trigger in its sentence. What comes out: whose it is said to be, and words around it. Why it exists:
// FrameMatcher asks these of English only; see frames.h.
#include <algorithm>

#include "events/frames.h"

namespace mannam::events {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0; }

}  // namespace

bool holds_word(std::string_view sentence, std::string_view word) {
  for (std::size_t at = sentence.find(word); at != sentence.npos; at = sentence.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !is_letter(sentence[at - 1])) && (end >= sentence.size() || !is_letter(sentence[end]))) return true;
  }
  return false;
}

/// Where one of `owners` stands up to three words in front of the trigger: "their first meeting"; none where there is none.
std::uint32_t FrameMatcher::owner_before(const SentenceView& view, const Trigger& trigger, const std::vector<std::string>& owners) const {
  constexpr int reach = 4;
  constexpr std::uint32_t farthest = 200;  // bytes: no four words are longer
  const std::uint32_t start = std::max(view.sentence->span.start, trigger.word.start - std::min(trigger.word.start, farthest));
  const std::string front = lower_case(document_.bytes().substr(start, trigger.word.start - start));
  std::size_t at = front.size();
  for (int words = 0; words < reach && at > 0; ++words) {
    const std::size_t end = front.find_last_not_of(' ', at - 1);
    if (end == front.npos) break;
    const std::size_t space = front.rfind(' ', end);
    at = space == front.npos ? 0 : space + 1;
    const std::string word = front.substr(at, end + 1 - at);
    if (std::find(owners.begin(), owners.end(), word) != owners.end()) return start + static_cast<std::uint32_t>(at);
    if (word.find_first_of(",.;:") != word.npos) break;
  }
  return entities::none;
}

/// Who is likeliest the subject: whose talks they are said to be ("B's talks"), else the first name of the nearest clause in front: in
/// "A briefs B before talks" A. Of "his talks" the first name of the sentence.
std::vector<std::size_t> FrameMatcher::by_subjecthood(const SentenceView& view, const Trigger& trigger) const {
  const std::string_view text = document_.bytes();
  const bool owned = owner_before(view, trigger, words_.subject_owners) != entities::none;
  const auto rank = [&](std::size_t index) {
    const Phrase& phrase = view.phrases[index];
    constexpr std::uint32_t near = 30;  // bytes between "B's" and the trigger
    const bool owner = phrase.owner && phrase.span.end <= trigger.word.start && trigger.word.start - phrase.span.end <= near;
    if (owner) return -1;
    if (owned || phrase.span.end > trigger.word.start) return 0;
    const std::string_view gap = text.substr(phrase.span.end, trigger.word.start - phrase.span.end);
    const auto stops = std::count_if(gap.begin(), gap.end(), [](char c) { return c == ':' || c == ';'; });
    return crossing(view, phrase.span.end, trigger.word.start).connective + static_cast<int>(stops);
  };
  std::vector<std::pair<int, std::size_t>> ranked;
  for (std::size_t i = 0; i < view.phrases.size(); ++i) ranked.emplace_back(rank(i), i);
  std::sort(ranked.begin(), ranked.end());
  std::vector<std::size_t> order;
  for (const auto& [place, index] : ranked) order.push_back(index);
  return order;
}

/// "met the demands": what stands behind the article.
std::string_view FrameMatcher::without_determiner(std::string_view behind) const {
  const std::size_t end = std::min(behind.find(' '), behind.size());
  const bool found =
      std::find(words_.determiners.begin(), words_.determiners.end(), lower_case(behind.substr(0, end))) != words_.determiners.end();
  return found ? behind.substr(std::min(end + 1, behind.size())) : behind;
}

/// "about his | talks": what stands in front of the article.
std::string_view FrameMatcher::without_last_determiner(std::string_view front) const {
  const std::size_t space = front.rfind(' ');
  if (space == front.npos) return front;
  const bool found =
      std::find(words_.determiners.begin(), words_.determiners.end(), lower_case(front.substr(space + 1))) != words_.determiners.end();
  return found ? front.substr(0, space) : front;
}

/// English: "met A and B separately".
bool FrameMatcher::has_word_behind(const SentenceView& view, const Trigger& trigger, const std::vector<std::string>& words) const {
  if (view.sentence->language != text::Language::English) return false;
  std::uint32_t end = view.sentence->span.end;
  for (const text::Border& border : view.borders)
    if (border.word.start >= trigger.whole.end) end = std::min(end, border.word.start);
  const std::string clause = lower_case(document_.bytes().substr(trigger.whole.end, end - trigger.whole.end));
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return holds_word(clause, word); });
}

}  // namespace mannam::events
