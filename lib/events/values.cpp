// What goes in: a sentence, a trigger and a role line. What comes out: FilledRoles that are no names. Why it exists: see values.h.
#include "events/values.h"

#include <algorithm>

#include "events/frames.h"
#include "events/gaps.h"

namespace mannam::events {
namespace {

constexpr std::size_t kWordsToQuotation = 9;  ///< between a quotation and the verb that says whose it is
constexpr std::size_t kWordsToOffice = 9;
constexpr std::size_t kWordsToMoney = 12;
constexpr std::size_t kWordsToEnglishMoney = 4;
constexpr std::size_t kWordsToPrice = 11;  ///< "bought the maker of … for $5bn"
constexpr std::string_view kList = "list/";

bool inside_brackets(std::string_view sentence, std::size_t at) {
  const std::size_t open = sentence.substr(0, at).rfind('(');
  return open != sentence.npos && sentence.substr(0, at).find(')', open) == sentence.npos;
}

/// What stands between two stretches; empty where they touch or overlap.
std::string_view between(std::string_view text, text::Span a, text::Span b) {
  if (b.start < a.start) std::swap(a, b);
  return a.end < b.start ? text.substr(a.end, b.start - a.end) : std::string_view();
}

bool one_clause(const SentenceView& view, text::Span a, text::Span b) {
  if (b.start < a.start) std::swap(a, b);
  return crossing(view, a.end, b.start).connective == 0;
}

/// 교육연수원장 of "신임 교육연수원장에": the whole word, as far as no name reaches into it.
text::Span whole_office(const Document& document, const SentenceView& view, text::Span office) {
  const std::string_view text = document.bytes();
  std::uint32_t start = office.start;
  while (start > view.sentence->span.start && !is_space(text[start - 1]) && std::string_view("\"'(,").find(text[start - 1]) == text.npos)
    --start;
  const std::string_view front = text.substr(start, office.start - start);
  if (front.find("\xE2") != front.npos || front.find("\xC2") != front.npos) return office;  // quotation marks and dots
  for (const Phrase& phrase : view.phrases)
    for (const std::uint32_t member : phrase.members)
      if (const text::Span name = document.entities->mentions[member].span; name.start < office.start && name.end > start) return office;
  return {start, office.end};
}

/// English: "appointed Theo Brandt as chairman", "was named chairman": the mark stands between, or next to nothing does.
bool leads_to_office(std::string_view gap, const RoleRule& role) {
  constexpr std::size_t words = 2;
  if (gap.find_first_of(";:") != gap.npos) return false;
  if (role.after && count_words(gap) <= words) return true;
  const std::string spaced = ' ' + lower_case(gap) + ' ';
  return std::any_of(role.marks.begin(), role.marks.end(),
                     [&](const std::string& mark) { return spaced.find(' ' + mark + ' ') != spaced.npos; });
}

/// "for $11bn", "worth about $11bn": a word of the line's marks among the two in front of the sum.
bool is_price(std::string_view front, const RoleRule& role) {
  for (int words = 0; words < 2; ++words) {
    front = trim(front);
    const std::size_t space = front.find_last_of(" \n\t");
    if (role.marks.contains(lower_case(space == front.npos ? front : front.substr(space + 1)))) return true;
    if (space == front.npos) return false;
    front = front.substr(0, space);
  }
  return false;
}

}  // namespace

bool describes(std::string_view text, const SentenceView& view, text::Span told, const Trigger& trigger) {
  constexpr std::size_t words = 2;
  for (const text::Border& border : view.borders) {
    if (border.word.start < told.end) continue;
    if (border.word.end > trigger.word.start) return false;
    return border.kind == text::BorderKind::Adnominal && count_words(text.substr(told.end, border.word.start - told.end)) <= words;
  }
  return false;
}

ValueReader ValueReader::build(const dictionary::WordLists& words) {
  ValueReader made;
  made.money_ = MoneyReader::build(words);
  made.words_ = &words;
  made.quote_particles_ = words.words("quote-particle", "ko");
  made.being_ = words.words("passive-being", "en");
  made.between_ = words.words("modality-transparent", "en");
  return made;
}

std::vector<FilledRole> ValueReader::find(const Document& document, const SentenceView& view, const RoleRule& role,
                                          const Trigger& trigger) const {
  if (!role.implied.empty()) return implied(document, role, trigger);
  if (role.types & kMoney) return money(document, view, role, trigger);
  if (role.types & kOffice) return office(document, view, role, trigger);
  return quotation(document, view, role, trigger);
}

/// `place/velmora` itself, or the row of the list that the trigger begins with: 방한, 방한하다.
std::vector<FilledRole> ValueReader::implied(const Document& document, const RoleRule& role, const Trigger& trigger) const {
  std::string_view id = role.implied;
  if (id.starts_with(kList)) {
    const std::vector<dictionary::WordRow>& rows = words_->list(id.substr(kList.size()));
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const dictionary::WordRow& row) {
      return !row.values.empty() && trigger.lemma.starts_with(row.word);
    });
    if (found == rows.end()) return {};
    id = found->values[0];
  }
  FilledRole made;
  made.role = role.role;
  made.entry = document.contents->find(std::string(id));
  made.span = trigger.word;
  if (made.entry == dictionary::no_entry) return {};
  return {made};
}

/// The sum nearest to the trigger in its clause; one in brackets only explains another.
std::vector<FilledRole> ValueReader::money(const Document& document, const SentenceView& view, const RoleRule& role,
                                           const Trigger& trigger) const {
  const std::string_view text = document.bytes();
  const text::Span sentence = view.sentence->span;
  const bool korean = view.sentence->language == text::Language::Korean;
  const Money* best = nullptr;
  std::size_t nearest = kWordsToMoney + 1;
  const std::vector<Money> sums = money_.find(text, sentence);
  for (const Money& sum : sums) {
    if (inside_brackets(sentence.of(text), sum.span.start - sentence.start)) continue;
    if (quotation_of(view, sum.span.start) != quotation_of(view, trigger.word.start)) continue;
    const bool right = sum.span.start >= trigger.whole.end;
    if ((korean && right && !role.after) || !one_clause(view, sum.span, trigger.whole)) continue;
    std::size_t far = count_words(between(text, sum.span, trigger.whole));
    const bool price = !korean && right && is_price(text::Span{sentence.start, sum.span.start}.of(text), role);
    if (!korean && (far > (price ? kWordsToPrice : kWordsToEnglishMoney) || (role.after && !right))) continue;
    if (!korean && !right) far += kWordsToEnglishMoney;  // what stands behind the verb is its object
    if (far < nearest) nearest = far, best = &sum;
  }
  if (!best) return {};
  FilledRole made;
  made.role = role.role;
  made.amount = {best->low, best->high, best->currency};
  made.span = best->span;
  return {made};
}

/// An office nobody holds in the sentence: "사장으로 선임", "named him chief executive".
std::vector<FilledRole> ValueReader::office(const Document& document, const SentenceView& view, const RoleRule& role,
                                            const Trigger& trigger) const {
  const std::string_view text = document.bytes();
  const text::Span sentence = view.sentence->span;
  const bool korean = view.sentence->language == text::Language::Korean;
  const entities::BareTitle* best = nullptr;
  std::size_t nearest = kWordsToOffice + 1;
  const std::vector<entities::BareTitle>& titles = document.entities->titles;
  const auto first = std::lower_bound(titles.begin(), titles.end(), sentence.start,
                                      [](const entities::BareTitle& title, std::uint32_t start) { return title.span.start < start; });
  for (auto at = first; at != titles.end() && at->span.end <= sentence.end; ++at) {
    const entities::BareTitle& title = *at;
    const bool right = title.span.start >= trigger.whole.end;
    if (korean == right || quotation_of(view, title.span.start) != quotation_of(view, trigger.word.start)) continue;
    const std::string josa(title.particle.of(text));
    if (korean && !role.any_mark() && !role.marks.contains(josa) && !(role.bare && josa.empty())) continue;
    if (korean && (!one_clause(view, title.span, trigger.whole) || describes(text, view, title.span, trigger)))
      continue;  // English "as chairman" only looks like a clause
    const std::string_view gap = between(text, title.span, trigger.whole);
    if (!korean && !leads_to_office(gap, role)) continue;
    const std::size_t far = count_words(gap);
    if (far < nearest) nearest = far, best = &title;
  }
  if (!best) return {};
  FilledRole made;
  made.role = role.role;
  made.span = korean ? whole_office(document, view, best->span) : best->span;
  return {made};
}

/// Korean: "…"라고 … 말했다. English: a quotation with the verb in its own sentence and few words between.
bool ValueReader::quotes(std::string_view text, const SentenceView& view, text::Span quotation, const Trigger& trigger, bool beside) const {
  const std::string_view gap = between(text, quotation, trigger.whole);
  const bool right = quotation.start >= trigger.whole.end;
  if (beside && right) return false;
  const text::Span apart = right ? text::Span{trigger.whole.end, quotation.start} : text::Span{quotation.end, trigger.word.start};
  const bool taken = std::any_of(view.triggers.begin(), view.triggers.end(), [&](const Trigger& other) {
    return other.word.start >= apart.start && other.word.end <= apart.end;  // “…”고 말하고 “…”고 덧붙였다
  });
  if (taken) return false;
  if (view.sentence->language == text::Language::Korean && beside) {
    const std::size_t particle = starts_with_one(text.substr(quotation.end), quote_particles_);
    return particle != 0 && !right && trim(gap).size() == particle;
  }
  if (count_words(gap) > (beside ? 0 : kWordsToQuotation)) return false;
  if (view.sentence->language == text::Language::Korean)
    return quotation.end <= trigger.word.start && starts_with_one(text.substr(quotation.end), quote_particles_) != 0;
  return gap.find_first_of(".;!?") == gap.npos;
}

std::vector<FilledRole> ValueReader::quotation(const Document& document, const SentenceView& view, const RoleRule& role,
                                               const Trigger& trigger) const {
  const std::string_view text = document.bytes();
  if (quotation_of(view, trigger.word.start) >= 0) return {};
  std::vector<FilledRole> found;
  std::uint32_t end = 0;
  for (const text::Span quotation : view.quotations) {
    if (quotation.start < end) continue;  // one inside another
    end = quotation.end;
    if (!quotes(text, view, quotation, trigger, role.bare)) continue;
    FilledRole made;
    made.role = role.role;
    made.span = quotation;
    found.push_back(std::move(made));
  }
  return found;
}

bool ValueReader::is_passive(std::string_view text, const SentenceView& view, const Trigger& trigger) const {
  if (!trigger.form || *trigger.form == language::EnglishForm::Gerund || *trigger.form == language::EnglishForm::Third) return false;
  std::string_view front = text.substr(view.sentence->span.start, trigger.word.start - view.sentence->span.start);
  for (int words = 0; words < 4; ++words) {
    front = trim(front);
    const std::size_t space = front.find_last_of(" \n\t");
    const std::string word = lower_case(space == front.npos ? front : front.substr(space + 1));
    if (std::find(being_.begin(), being_.end(), word) != being_.end()) return true;
    if (std::find(between_.begin(), between_.end(), word) == between_.end() && !word.ends_with("ly")) return false;
    if (space == front.npos) return false;
    front = front.substr(0, space);
  }
  return false;
}

}  // namespace mannam::events
