// What goes in: a Korean trigger in its sentence. What comes out: its modality. Why it exists: see korean_modality.h.
//
// Three places are asked in this order: the chain behind the trigger (만나 | 지 않았다; 만날 | 예정이었으나 | 취소됐다; 회동 | 가능성이
// 있다), the words in front of a noun (예정된 회동), and the next predicate of the sentence, which lends its tense to 만나, 만나고,
// 회동에서.
#include "events/korean_modality.h"

#include <algorithm>

#include "events/korean_chain.h"

namespace mannam::events {
namespace {

using language::EndingKind;

/// 5일 열리는, 4일 가진: a light verb in front lends the noun its tense.
Verdict lent_by(const language::Ending& ending) {
  if (ending.supposed) return {Modality::Planned, false, false, false};
  if (ending.tense == language::Tense::Past) return {Modality::Happened, true, false, false};
  return {Modality::Planned, false, true, false};
}

/// Words in front of a noun: 제안한 회동, 추진 중인 첫 회동, 오는 5일 열리는 회동.
Verdict told_in_front(const std::vector<KoreanToken>& front) {
  constexpr std::size_t reach = 4;
  const std::size_t first = front.size() > reach ? front.size() - reach : 0;
  for (std::size_t i = front.size(); i > first && !front[i - 1].stops; --i) {
    const Sense& sense = front[i - 1].sense;
    if (!sense.ending || sense.ending->kind != EndingKind::Adnominal) continue;
    if (sense.effect == Effect::Carry) return lent_by(*sense.ending);
    const bool under_way = sense.effect == Effect::Ongoing && i > 1;
    const auto told = modality_of(under_way ? front[i - 2].sense.effect : sense.effect);
    return {under_way ? told.value_or(Modality::Ongoing) : told, false, false, false};
  }
  return {};
}

bool is_denied_by_adverb(const ModalityQuestion& question, const KoreanModalityWords& words, const std::vector<KoreanToken>& front) {
  return question.ending && !front.empty() && !front.back().stops && words.is_negative_adverb(front.back().span.of(question.text));
}

/// 업계에 따르면: the words in front of the mark, back to the first that belongs to something else.
text::Span source_in(const ModalityQuestion& question, const KoreanModalityWords& words, const std::vector<KoreanToken>& tokens) {
  constexpr std::size_t longest = 4;
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    const auto mark = words.source_mark(tokens[i].span.of(question.text));
    if (!mark || !tokens[i - 1].span.of(question.text).ends_with(*mark)) continue;
    text::Span source = tokens[i - 1].span;
    source.end -= static_cast<std::uint32_t>(mark->size());
    for (std::size_t k = i - 1; k > 0 && i - k < longest; --k) {
      const std::string_view before = tokens[k - 1].span.of(question.text);
      const bool dated = std::any_of(before.begin(), before.end(), [](char c) { return c >= '0' && c <= '9'; });
      if (tokens[k - 1].stops || dated || words.ends_source(before)) break;
      source.start = tokens[k - 1].span.start;
    }
    return source;
  }
  return {};
}

bool is_hearsay(const std::vector<KoreanToken>& tokens) {
  for (const KoreanToken& token : tokens) {
    if (token.sense.effect == Effect::Hearsay || token.sense.effect == Effect::Rumour) return true;
    if (token.sense.ending && token.sense.ending->kind == EndingKind::Final) return false;
  }
  return false;
}

bool names_a_date_to_come(const ModalityQuestion& question, const KoreanModalityWords& words, const std::vector<KoreanToken>& front) {
  return std::any_of(front.begin(), front.end(), [&](const KoreanToken& token) {
    return token.span.start >= question.clause.start && words.is_future_word(token.span.of(question.text));
  });
}

/// What the event's own date says against what the words say.
Modality dated(Modality modality, const Verdict& verdict, TimeRelation relation) {
  const bool told = modality == Modality::Happened || modality == Modality::Ongoing;
  if (told && relation == TimeRelation::After && !verdict.past) return Modality::Planned;
  if (modality == Modality::Ongoing && relation == TimeRelation::Before) return Modality::Happened;  // captions speak in the present
  if (modality == Modality::Planned && relation == TimeRelation::Before && verdict.soft) return Modality::Happened;
  return modality;
}

}  // namespace

text::Span voice_of(const ModalityQuestion& question) {
  text::Span voice = question.sentence;
  for (const text::Quotation& quotation : question.quotations) {
    if (quotation.span.start > question.trigger.start) break;
    if (!quotation.speech || !quotation.span.contains(question.trigger) || quotation.span == voice) continue;
    voice.start = std::max(voice.start, quotation.span.start);
    voice.end = std::min(voice.end, quotation.span.end);
  }
  return voice;
}

ModalityAnswer read_korean_modality(const ModalityQuestion& question, const KoreanModalityWords& words) {
  const text::Span voice = voice_of(question);
  const auto front = korean_tokens(question, words, {voice.start, question.trigger.start});
  const KoreanChain chain(question, words, korean_tokens(question, words, {question.trigger.end, voice.end}));
  Verdict verdict = chain.read();
  const bool noun = !question.ending || question.ending->kind == EndingKind::Bare;
  if (is_denied_by_adverb(question, words, front)) verdict.modality = Modality::Denied;
  if (!verdict.modality && noun) verdict = told_in_front(front);
  if (!verdict.modality) verdict = chain.sentence_predicate();
  if (!verdict.modality && question.relation == TimeRelation::Unknown && names_a_date_to_come(question, words, front))
    verdict.modality = Modality::Planned;
  ModalityAnswer answer;
  answer.modality = dated(verdict.modality.value_or(Modality::Happened), verdict, question.relation);
  answer.attribution = source_in(question, words, korean_tokens(question, words, voice));
  answer.reported = verdict.reported || !answer.attribution.empty() || is_hearsay(chain.tokens());
  return answer;
}

}  // namespace mannam::events
