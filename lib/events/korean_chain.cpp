// What goes in: a trigger's ending and the words behind it. What comes out: a verdict. Why it exists: see korean_chain.h.
#include "events/korean_chain.h"

#include <algorithm>

#include "language/hangul.h"

namespace mannam::events {
namespace {

using language::Ending;
using language::EndingKind;
using language::Link;
using language::Tense;

constexpr std::size_t nearest = 0;
constexpr int final_n = 4, final_l = 8;

bool is_word(char32_t code) {
  const bool ascii = (code >= U'0' && code <= U'9') || (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z');
  return ascii || language::is_syllable(code) || (code >= 0x3400 && code <= 0x9FFF);
}

bool is_stop(char32_t code) {
  return code == U',' || code == U'.' || code == U'?' || code == U'!' || code == U';' || code == U'"' || code == 0x2026 || code == 0x201C ||
         code == 0x201D;
}

/// Behind the bracket that closes the one at `at`, or behind it where none does.
std::uint32_t behind_bracket(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const std::size_t close = text.substr(0, end).find(')', at);
  return close == std::string_view::npos ? at + 1 : static_cast<std::uint32_t>(close + 1);
}

/// The end of the speech that starts at `at`, or `at` where none does.
std::uint32_t behind_speech(const ModalityQuestion& question, std::uint32_t at, std::uint32_t end) {
  const auto& all = question.quotations;
  const auto found = std::lower_bound(all.begin(), all.end(), at,
                                      [](const text::Quotation& each, std::uint32_t start) { return each.span.start < start; });
  for (auto each = found; each != all.end() && each->span.start == at; ++each)
    if (each->speech && !each->span.contains(question.trigger)) return std::max(at, std::min(each->span.end, end));
  return at;
}

Verdict decided(Modality modality) { return {modality, false, false, false}; }
Verdict decided(std::optional<Modality> modality) { return {modality, false, false, false}; }
Verdict planned_by_tense() { return {Modality::Planned, false, true, false}; }

Modality stronger(std::optional<Modality> one, Modality other) { return one ? std::max(*one, other) : other; }

/// Later words may still turn it, 예정이었으나 취소됐다; other links end the clause.
bool closes(const KoreanToken& token) {
  const bool turns = token.sense.ending && token.sense.ending->link == Link::But;
  if (token.stops) return !turns;
  if (!token.sense.ending || turns) return false;
  const Ending& ending = *token.sense.ending;
  const bool onward = ending.link == Link::And || ending.link == Link::Join || ending.link == Link::While;
  return ending.kind == EndingKind::Final || (ending.kind == EndingKind::Connective && onward && token.sense.effect != Effect::Exists);
}

}  // namespace

std::vector<KoreanToken> korean_tokens(const ModalityQuestion& question, const KoreanModalityWords& words, text::Span span) {
  std::vector<KoreanToken> tokens;
  bool gap = false, glued = true;
  for (std::uint32_t at = span.start; at < span.end;) {
    const language::Character character = language::character_at(question.text, at);
    if (const std::uint32_t behind = behind_speech(question, at, span.end); behind > at) {
      at = behind;
      gap = true;
    } else if (is_word(character.code)) {
      std::uint32_t end = at;
      for (language::Character next = character; end < span.end && is_word(next.code); next = language::character_at(question.text, end))
        end += next.size;
      tokens.push_back({{at, end}, words.sense(question.text, at, end), false, gap, glued});
      at = end;
      gap = glued = false;
    } else {
      if (is_stop(character.code) && !tokens.empty()) tokens.back().stops = true;
      at = character.code == U'(' ? behind_bracket(question.text, at, span.end) : at + character.size;
      glued = false;
    }
  }
  return tokens;
}

const Ending* KoreanChain::ending(std::size_t i) const {
  return i < tokens_.size() && tokens_[i].sense.ending ? &*tokens_[i].sense.ending : nullptr;
}

bool KoreanChain::last_syllable_has(std::size_t i, int final) const {
  return i < tokens_.size() && language::final_index(language::character_before(question_.text, tokens_[i].span.end).code) == final;
}

Verdict KoreanChain::read() const {
  if (!question_.ending || question_.ending->kind == EndingKind::Bare) return noun(nearest);
  return verb(*question_.ending, nearest);
}

/// What is said of a noun: 회동을 취소했다, 회동이 예정된, 회동을 가질 예정.
Verdict KoreanChain::noun(std::size_t i) const {
  constexpr std::size_t patience = 4;
  std::size_t idle = 0;
  for (bool go_on = true; i < tokens_.size() && idle <= patience; ++i) {
    const KoreanToken& token = tokens_[i];
    if (token.gap) break;
    if (i == nearest && token.glued && token.sense.effect == Effect::None) {
      if (words_.is_aside_particle(token.span.of(question_.text)) || token.stops) break;
      continue;
    }
    const Verdict verdict = noun_word(i, idle, go_on);
    if (!go_on) return verdict;
    if (token.sense.effect == Effect::None && token.stops) break;
    if (token.sense.effect == Effect::None) ++idle;
  }
  return {};
}

Verdict KoreanChain::noun_word(std::size_t i, std::size_t idle, bool& go_on) const {
  go_on = false;
  switch (effect(i)) {
    case Effect::None:
    case Effect::Pass:
    case Effect::Copula:
      go_on = true;
      return {};
    case Effect::Carry:
    case Effect::Exists:
      if (const Ending* next = ending(i); next && next->kind != EndingKind::Bare) return verb(*next, i + 1);
      go_on = true;
      return {};
    case Effect::Ongoing: {
      const bool ends = ending(i) || tokens_[i].stops || i + 1 == tokens_.size();
      if (ends) return decided(Modality::Ongoing);
      go_on = true;
      return {};
    }
    case Effect::Happened:
      return decided(Modality::Happened);
    case Effect::After:
      return after(i + 1);
    case Effect::Absent:
    case Effect::Not:
      return idle == 0 ? decided(Modality::Denied) : Verdict{};
    case Effect::Can:
      return decided(can(i));
    default:
      return modality_of(effect(i)) ? settle({}, i) : Verdict{};
  }
}

Verdict KoreanChain::verb(const Ending& ending, std::size_t i) const {
  if (ending.tense == Tense::Past && ending.kind != EndingKind::Nominal && ending.link != Link::Purpose) return past(ending, i);
  if (ending.link == Link::Suggest || ending.link == Link::Whether || ending.link == Link::If)
    return settle(decided(Modality::Possible), i);
  switch (ending.kind) {
    case EndingKind::Final:
      if (ending.tense == Tense::None) return {};
      return ending.supposed ? decided(Modality::Planned) : planned_by_tense();
    case EndingKind::Quoted: {
      Verdict verdict = settle(decided(Modality::Planned), i);
      verdict.soft = !ending.supposed && verdict.modality == Modality::Planned;
      return verdict;
    }
    case EndingKind::Adnominal:
      return adnominal(ending, i);
    case EndingKind::Connective:
      return connective(ending, i);
    case EndingKind::Nominal:
      return nominal(ending, i);
    case EndingKind::Bare:
      break;
  }
  return noun(i);
}

Verdict KoreanChain::past(const Ending& ending, std::size_t i) const {
  if (ending.link == Link::Whether || ending.link == Link::If) return decided(Modality::Possible);
  if (ending.supposed) return settle(decided(Modality::Possible), i);
  if (effect(i) == Effect::After) return after(i + 1);
  const bool complete = ending.kind == EndingKind::Final || ending.kind == EndingKind::Connective;
  Verdict verdict{Modality::Happened, true, false, false};
  return complete ? verdict : settle(verdict, i);
}

/// 만나는, 만날, 만나려는.
Verdict KoreanChain::adnominal(const Ending& ending, std::size_t i) const {
  if (ending.supposed || ending.link == Link::Purpose) {
    Verdict verdict = settle({}, i);
    if (!verdict.modality) verdict.modality = Modality::Planned;
    return verdict;
  }
  if (effect(i) == Effect::Ongoing) return decided(Modality::Ongoing);
  Verdict verdict = settle({}, i);
  const bool supposed = !verdict.modality && effect(i) == Effect::Pass && verdict.reported;
  return supposed ? Verdict{Modality::Planned, false, true, true} : verdict;
}

Verdict KoreanChain::connective(const Ending& ending, std::size_t i) const {
  switch (ending.link) {
    case Link::Negation:
      return effect(i) == Effect::Not ? decided(Modality::Denied) : Verdict{};
    case Link::Purpose:
      return settle({Modality::Planned, false, true, false}, i);
    case Link::And:
      if (effect(i) == Effect::Exists) return decided(Modality::Ongoing);
      if (effect(i) == Effect::After) return after(i + 1);
      return effect(i) == Effect::Possible ? decided(Modality::Possible) : Verdict{};
    default:
      return {};
  }
}

/// 만나기로, 만나기를, 만남을.
Verdict KoreanChain::nominal(const Ending& ending, std::size_t i) const {
  if (ending.link == Link::Decision) return settle(decided(Modality::Planned), i);
  if (ending.link != Link::Doing) return ending.tense == Tense::Past ? Verdict{Modality::Happened, true, false, false} : noun(i);
  if (const Ending* next = this->ending(i); next && effect(i) == Effect::Carry) return verb(*next, i + 1);
  if (effect(i) == Effect::Soon) return {Modality::Planned, false, true, false};
  return settle({}, i);
}

std::optional<Modality> KoreanChain::can(std::size_t i) const {
  if (effect(i + 1) == Effect::Absent) return Modality::Denied;
  const bool was = effect(i + 1) == Effect::Exists && ending(i + 1) && ending(i + 1)->tense == Tense::Past;
  return was ? Modality::Happened : Modality::Possible;
}

/// Goes on over bound nouns and auxiliaries; the strongest word counts, up to the end of the clause.
Verdict KoreanChain::settle(Verdict verdict, std::size_t i) const {
  constexpr std::size_t patience = 2;
  for (std::size_t idle = 0; i < tokens_.size() && !tokens_[i].gap; ++i) {
    const Effect now = effect(i);
    const bool undone = ending(i) && ending(i)->link == Link::Negation && (now == Effect::Denied || now == Effect::Cancelled);
    idle = now == Effect::None ? idle + 1 : 0;
    if (idle > patience || now == Effect::After || now == Effect::Said || now == Effect::Talk) break;
    if (now == Effect::Hearsay || now == Effect::Rumour || (verdict.past && now == Effect::Expected)) verdict.reported = true;
    if (now == Effect::Hearsay) break;
    const bool weak =
        now == Effect::Planned || now == Effect::Soon || now == Effect::Expected || now == Effect::Possible || now == Effect::Ongoing;
    if (now == Effect::Can && verdict.modality && effect(i + 1) == Effect::Absent) break;  // 가능성도 배제할 수 없다
    if (now == Effect::Can && !verdict.past) verdict.modality = stronger(verdict.modality, can(i).value_or(Modality::Possible));
    if (now == Effect::Absent || now == Effect::Not) verdict.modality = Modality::Denied;
    if (const auto named = modality_of(now); named && !undone && !(weak && verdict.past))
      verdict.modality = stronger(verdict.modality, *named);
    if (now == Effect::Soon) verdict.soft = true;
    if (closes(tokens_[i])) break;
    if (undone) ++i;
  }
  return verdict;
}

/// 만난 뒤 …: told as done, unless the sentence itself is about what is to come.
Verdict KoreanChain::after(std::size_t i) const {
  const Verdict main = predicate(i);
  const bool to_come = main.modality == Modality::Planned || main.modality == Modality::Expected || main.modality == Modality::Possible;
  return to_come && !main.soft && question_.relation != TimeRelation::Before ? main : decided(Modality::Happened);
}

bool KoreanChain::is_said_there(std::size_t i) const {
  for (std::size_t k = i + 1; k < tokens_.size() && k <= i + 2; ++k)
    if (effect(k) == Effect::Said) return true;
  return false;
}

/// The first word from `i` on that ends as a predicate does; in a headline, a noun that stands for one at its end.
Verdict KoreanChain::predicate(std::size_t i) const {
  for (; i < tokens_.size(); ++i) {
    const KoreanToken& token = tokens_[i];
    std::optional<Ending> ending = token.sense.ending;
    if (!ending) ending = words_.predicate_ending(token.span.of(question_.text));
    if (ending && (ending->kind == EndingKind::Final || ending->kind == EndingKind::Quoted)) {
      const bool said_there = ending->kind == EndingKind::Quoted && is_said_there(i);
      return said_there ? decided(Modality::Happened) : predicate_at(i, *ending);
    }
    if (i + 1 == tokens_.size() && token.sense.head) return decided(modality_of(token.sense.effect));
  }
  return {};
}

Verdict KoreanChain::predicate_at(std::size_t i, const Ending& ending) const {
  const Effect now = effect(i);
  std::size_t head = i;  // 것 of 것으로 알려졌다, 것이다: what stands before it tells the time
  while (head > 0 && i - head < 2 && effect(head) != Effect::Pass) --head;
  if (effect(head) == Effect::Pass && head > 0) {
    if (tokens_[head - 1].sense.head) return decided(modality_of(effect(head - 1)));
    if (last_syllable_has(head - 1, final_l)) return decided(now == Effect::Expected ? Modality::Expected : Modality::Planned);
    return decided(last_syllable_has(head - 1, final_n) ? std::optional(Modality::Happened) : std::nullopt);
  }
  if (tokens_[i].sense.head) return decided(modality_of(now));
  if (now == Effect::Exists && i > 0 && effect(i - 1) == Effect::Can) return decided(can(i - 1));
  if (i > 0 && effect(i - 1) == Effect::Talk && this->ending(i - 1) && this->ending(i - 1)->link == Link::Decision)
    return decided(Modality::Planned);
  if (ending.tense == Tense::Past) return decided(Modality::Happened);
  if (ending.tense == Tense::Future) return decided(Modality::Planned);
  return ending.tense == Tense::Present ? planned_by_tense() : Verdict{};
}

}  // namespace mannam::events
