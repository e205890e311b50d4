// What goes in: frames in order of the text. What comes out: Told events. Why it exists: see discourse.h.
#include "events/discourse.h"

#include <algorithm>
#include <utility>

namespace mannam::events {
namespace {

constexpr std::uint32_t kAnchorReach = 4;    ///< sentences back that 이 자리 may mean
constexpr std::uint32_t kSubjectReach = 6;   ///< sentences for which a subject stays in view
constexpr std::uint32_t kLeadSentences = 4;  ///< in which a fallback rule is heard
constexpr int kDaysInView = 14;

bool is_full_date(std::string_view value) {
  return value.size() >= 10 && value[4] == '-' && value[7] == '-' && value[0] != 'X' && value[8] != 'X' && value[5] != 'W';
}

std::optional<std::chrono::sys_days> day_of(std::string_view value) {
  if (!is_full_date(value)) return {};
  const std::optional<DateTime> date = parse_date(value.substr(0, 10));
  if (!date) return {};
  return std::chrono::sys_days(date->date);
}

}  // namespace

Discourse::Discourse(const Document& document, const RuleBook& book, const ModalityReader& modality, const DiscourseWords& words)
    : document_(document), book_(book), modality_(modality), words_(words) {}

void Discourse::take(const SentenceView& view, const std::vector<Frame>& frames, const std::vector<Trigger>& triggers) {
  if (view.sentence->part != part_) {
    part_ = view.sentence->part;
    if (document_.text->parts[part_].date) day_ = entities::none;
  }
  keep_place(view);
  if (view.index > subject_.sentence + kSubjectReach) subject_.mentions.clear();
  for (const Frame& frame : frames) {
    if (frame.anchored)
      add_to_last(view, frame);
    else if (frame.split)
      split(view, frame);
    else if (!retells(view, frame))
      tell(view, frame, frame.fillers, false);
  }
  if (frames.empty()) add_circumstances(view, triggers);
  keep_in_view(view);
  keep_day(view);
}

void Discourse::take_beside(const Discourse& main, const SentenceView& view, const std::vector<Frame>& frames) {
  subject_ = main.subject_;
  beside_ = true;  // the country visited is that of a meeting
  for (const Frame& frame : frames) frame.anchored ? add_to_last(view, frame) : tell(view, frame, frame.fillers, false);
}

/// 잇따라, 차례로: one event for each partner, all with the subject.
void Discourse::split(const SentenceView& view, const Frame& frame) {
  std::vector<Filler> subjects, partners;
  for (const Filler& filler : frame.fillers) (filler.partner ? partners : subjects).push_back(filler);
  if (subjects.empty() && partners.size() >= 2) return;  // who met them one by one is not said
  if (partners.size() < 2) return tell(view, frame, frame.fillers, false);
  for (const Filler& partner : partners) {
    std::vector<Filler> sides = subjects;
    sides.push_back(partner);
    tell(view, frame, sides, true);
  }
}

void Discourse::tell(const SentenceView& view, const Frame& frame, const std::vector<Filler>& fillers, bool split) {
  const Rule& rule = book_.rules()[frame.rule];
  // "하원 대표단 만난 벨모라 장관": who met whom is told below, in full.
  const bool headline = view.sentence->zone == Zone::Headline && view.sentence->language == text::Language::Korean;
  if (headline && fillers.size() == 1 && type_of(document_, fillers.front().mention) != kPerson) return;
  Told told;
  frame_view_ = &view;
  told.sentence = view.index;
  told.lemma = frame.trigger.lemma;
  told.nameless = frame.nameless;
  told.additive = frame.additive;
  told.split = split;
  told.weak = rule.weak;
  told.event.type = rule.event;
  told.event.trigger = frame.trigger.word;
  add_people(told, fillers);
  told.event.roles.insert(told.event.roles.end(), frame.values.begin(), frame.values.end());
  add_time(told, frame);
  add_place(told, frame);
  add_duration(told, frame);
  add_topic(told, view, frame.trigger);
  told.event.kind = kind_of(view, frame, told);
  read_modality(told, view, frame);
  told.event.tellings.push_back(
      {view.sentence->span, frame.trigger.word, rule.id, view.sentence->zone, told.event.modality, told.event.reported});
  told_.push_back(std::move(told));
}

void Discourse::add_to_last(const SentenceView& view, const Frame& frame) {
  const bool near = !told_.empty() && view.index - told_.back().sentence <= kAnchorReach;
  const bool shares = near && (told_.back().nameless || std::any_of(frame.fillers.begin(), frame.fillers.end(), [&](const Filler& filler) {
                                 return told_.back().people.contains(document_.entities->mentions[filler.mention].entity);
                               }));
  const bool own = book_.rules()[frame.rule].anchor_or_new && !shares;
  if (!near || own) {
    if (frame.named() >= 2) tell(view, frame, frame.fillers, false);
    return;
  }
  Told& last = told_.back();
  frame_view_ = &view;
  add_people(last, frame.fillers);
  const auto has = [&](std::string_view role) {
    return std::any_of(last.event.roles.begin(), last.event.roles.end(), [&](const FilledRole& r) { return r.role == role; });
  };
  if (!has("place")) add_place(last, frame);
  if (!has("duration")) add_duration(last, frame);
  if ((!has("time") || last.day_inferred) && !frame.times.empty()) {
    std::erase_if(last.event.roles, [](const FilledRole& r) { return r.role == "time"; });
    add_time(last, frame);
  } else {
    refine_time(last, frame);
  }
  add_topic(last, view, frame.trigger);
  last.sentence = view.index;
  last.weak = false;
  last.event.tellings.push_back({view.sentence->span, frame.trigger.word, book_.rules()[frame.rule].id, view.sentence->zone,
                                 last.event.modality, last.event.reported});
}

FilledRole Discourse::filled(const std::string& role, std::uint32_t mention) const {
  FilledRole made;
  made.role = role;
  made.entity = document_.entities->mentions[mention].entity;
  made.span = document_.entities->mentions[mention].span;
  made.confidence = document_.entities->mentions[mention].confidence;
  return made;
}

void Discourse::add_people(Told& told, const std::vector<Filler>& fillers) const {
  for (const Filler& filler : fillers) {
    FilledRole made = filled(filler.role, filler.mention);
    if (!told.people.insert(made.entity).second) continue;
    if (filler.from_view) made.confidence *= 0.9;
    told.event.roles.push_back(std::move(made));
  }
}

void Discourse::add_time(Told& told, const Frame& frame) {
  const std::vector<times::TimeMention>& times = *document_.times;
  FilledRole made;
  made.role = "time";
  if (!frame.times.empty()) {
    made.time = frame.times.front();
    made.value = times[made.time].value;
    for (const std::uint32_t other : frame.times)  // 4일 … 오전 9시: the finer of two that agree
      if (times[other].value.size() > made.value.size() && times[other].value.starts_with(made.value))
        made.time = other, made.value = times[other].value;
    told.day_inferred = false;
  } else if (day_ != entities::none && !is_compared(*frame_view_, frame)) {
    made.time = day_;
    made.value = times[day_].value.substr(0, 10);
    told.day_inferred = true;
  } else {
    return;
  }
  made.span = times[made.time].span;
  told.event.roles.push_back(std::move(made));
}

/// A building before a town; of two the one nearer to the trigger.
void Discourse::add_place(Told& told, const Frame& frame) const {
  std::uint32_t best = entities::none;
  for (const std::uint32_t place : frame.places) {
    const bool building = type_of(document_, place) == kFacility;
    if (best == entities::none || (building && type_of(document_, best) != kFacility)) best = place;
  }
  if (best == entities::none && place_ != entities::none && names_gathering(*frame_view_)) best = place_;
  if (best == entities::none) best = country_visited(frame);
  if (best != entities::none) told.event.roles.push_back(filled("place", best));
}

std::string Discourse::kind_of(const SentenceView& view, const Frame& frame, const Told& told) const {
  const Rule& rule = book_.rules()[frame.rule];
  if (!rule.kind.empty()) return rule.kind;
  const std::string_view text = document_.bytes();
  const std::uint32_t start = view.sentence->span.start;
  std::uint32_t front = frame.trigger.word.start;
  for (int words = 0; words < 2 && front > start; ++words) {
    while (front > start && text[front - 1] == ' ') --front;
    while (front > start && text[front - 1] != ' ') --front;
  }
  const std::string kind =
      book_.kind(view.sentence->language, frame.trigger.word.of(text), text.substr(front, frame.trigger.word.start - front));
  if (!kind.empty() || rule.event != kMeeting) return kind;
  if (told.people.size() >= 3) return "multilateral";
  return frame.nameless ? "delegation" : "bilateral";
}

void Discourse::read_modality(Told& told, const SentenceView& view, const Frame& frame) const {
  ModalityQuestion question;
  question.text = document_.bytes();
  question.language = view.sentence->language;
  question.zone = view.sentence->zone;
  question.sentence = question.clause = view.sentence->span;
  for (const text::Border& border : view.borders) {
    if (border.kind == text::BorderKind::Adnominal) continue;
    const bool korean = view.sentence->language == text::Language::Korean;
    const std::uint32_t at = korean ? border.word.end : border.word.start;
    if (at <= frame.trigger.word.start) question.clause.start = at;
    if (at >= frame.trigger.whole.end && at < question.clause.end) question.clause.end = at;
  }
  question.trigger = frame.trigger.whole;
  for (const Filler& filler : frame.fillers) {
    const text::Span side = document_.entities->mentions[filler.mention].phrase;
    if (!filler.from_view && view.sentence->span.contains(side)) question.sides_end = std::max(question.sides_end, side.end);
  }
  question.ending = frame.trigger.ending;
  question.form = frame.trigger.form;
  question.quotations = document_.text->quotations;
  for (const FilledRole& role : told.event.roles) {
    if (role.role != "time" || !document_.reference || told.day_inferred) continue;
    const std::string reference = to_string(DateTime(document_.reference->date));
    const std::size_t size = std::min<std::size_t>(role.value.size(), 10);
    if (role.value.empty() || role.value[0] < '0' || role.value[0] > '9' || size < 4) continue;
    const int order = role.value.substr(0, size).compare(reference.substr(0, size));
    question.relation = order < 0    ? TimeRelation::Before
                        : order > 0  ? TimeRelation::After
                        : size == 10 ? TimeRelation::SameDay
                                     : TimeRelation::Unknown;
  }
  const ModalityAnswer answer = modality_.read(question);
  told.event.modality = answer.modality;
  told.event.reported = answer.reported;
  told.event.attribution = std::string(answer.attribution.of(document_.bytes()));
}

/// "방한한 B와 만났다": the verb names the country; any mention of it stands for it.
std::uint32_t Discourse::country_visited(const Frame& frame) const {
  if (beside_) return entities::none;
  const text::Sentence& sentence = *frame_view_->sentence;
  const std::string_view front = document_.bytes().substr(sentence.span.start, frame.trigger.word.start - sentence.span.start);
  for (const auto& [word, id] : words_.visits) {
    const std::size_t at = front.find(word);
    if (at == front.npos ||
        crossing(*frame_view_, sentence.span.start + static_cast<std::uint32_t>(at), frame.trigger.word.start).connective != 0)
      continue;
    const dictionary::EntryIndex entry = document_.contents->find(id);
    const auto& mentions = document_.entities->mentions;
    for (std::uint32_t i = 0; entry != dictionary::no_entry && i < mentions.size(); ++i)
      if (document_.entities->entities[mentions[i].entity].entry == entry) return i;
  }
  return entities::none;
}

/// The sentence's topic, else its last subject, else its first bare phrase (English).
void Discourse::keep_in_view(const SentenceView& view) {
  if (view.sentence->zone == Zone::Headline || view.sentence->zone == Zone::Caption) return;
  const bool korean = view.sentence->language == text::Language::Korean;
  const Phrase* best = nullptr;
  for (const Phrase& phrase : view.phrases) {
    if (quotation_of(view, phrase.span.start) >= 0 || phrase.members.empty()) continue;
    const std::uint32_t first = phrase.members.front();
    if (type_of(document_, first) != kPerson) continue;
    const bool plural =
        phrase.members.size() > 1 && document_.entities->mentions[first].span == document_.entities->mentions[phrase.members[1]].span;
    if (plural) continue;  // "they" looks back; it does not name a new subject
    const language::Particle particle = korean ? book_.particles().match(document_.bytes(), phrase.mark_at) : language::Particle();
    const bool subject =
        korean ? !phrase.mark.empty() && (particle.functions & (language::Subject | language::Topic)) != 0 : phrase.mark.empty();
    if (!subject) continue;
    if (!best || (korean && phrase.topic && !best->topic)) best = &phrase;
  }
  if (!best) return;
  subject_.sentence = view.index;
  subject_.mentions.clear();
  for (const std::uint32_t mention : best->members)
    if (type_of(document_, mention) == kPerson) subject_.mentions.push_back(mention);
}

void Discourse::keep_day(const SentenceView& view) {
  for (const std::uint32_t index : view.times) {
    const times::TimeMention& time = (*document_.times)[index];
    if (time.type == times::TimeType::Duration || time.type == times::TimeType::Set || time.value.find('/') != std::string::npos) continue;
    const std::optional<std::chrono::sys_days> day = day_of(time.value);
    if (!day) continue;
    if (document_.reference) {
      const auto apart = *day - std::chrono::sys_days(document_.reference->date);
      if (apart > std::chrono::days(kDaysInView) || apart < -std::chrono::days(kDaysInView)) continue;
    }
    day_ = index;
  }
}

void Discourse::take_fallback(const SentenceView& view, const FrameMatcher& matcher) {
  if (!told_.empty() || !talks_.empty() || view.index >= kLeadSentences || view.sentence->zone == Zone::Byline) return;
  const std::optional<Frame> frame = matcher.fallback(view);
  if (!frame || !points_back(view, frame->trigger)) return;
  tell(view, *frame, {}, false);
  talks_.push_back(std::move(told_.back()));
  told_.pop_back();
}

/// English: "the talks", in running text; "the Velmora summit" and "a summit" are of others.
bool Discourse::points_back(const SentenceView& view, const Trigger& trigger) const {
  if (view.sentence->language != text::Language::English) return true;
  if (view.sentence->zone == Zone::Headline || view.sentence->zone == Zone::Caption) return false;
  const std::uint32_t start = view.sentence->span.start;
  const std::string_view first = document_.bytes().substr(start, trigger.word.start - start);
  if (first.empty()) return true;  // "Meeting in Haesong, A told B"
  const std::string front = ' ' + lower_case(document_.bytes().substr(start, trigger.word.start - start));
  return std::any_of(words_.definite.begin(), words_.definite.end(),
                     [&](const std::string& word) { return front.ends_with(' ' + word + ' '); });
}

/// The latest organisation or country a known person holds an office of; no_entry where none is known.
dictionary::EntryIndex Discourse::office_of(std::uint32_t mention) const {
  const dictionary::EntryIndex entry = document_.entities->entities[document_.entities->mentions[mention].entity].entry;
  if (entry == dictionary::no_entry || document_.contents->entries[entry].roles.empty()) return dictionary::no_entry;
  return document_.contents->find(document_.contents->entries[entry].roles.back().organization);
}

/// "Mira Okafor", "her spokesman": only heads of two states, or of two companies, are sides without being called so.
bool Discourse::are_equals(std::uint32_t a, std::uint32_t b) const {
  const dictionary::EntryIndex x = office_of(a), y = office_of(b);
  if (x == dictionary::no_entry || y == dictionary::no_entry || x == y) return false;
  return document_.contents->entries[x].type == document_.contents->entries[y].type;
}

/// Two people in the whole text, both named in the sentence of the talks or beside it: nobody else can be meant.
void Discourse::tell_of_two() {
  std::vector<Filler> sides;
  std::set<std::uint32_t> people;
  bool near = true;
  const auto& mentions = document_.entities->mentions;
  for (std::uint32_t i = 0; i < mentions.size(); ++i) {
    if (type_of(document_, i) != kPerson || !people.insert(mentions[i].entity).second) continue;
    near = near && mentions[i].sentence <= talks_.front().sentence + 1;
    sides.push_back({"participant", i, false, false});
  }
  const std::uint32_t talks = talks_.front().sentence;
  if (document_.text->sentences[talks].language == text::Language::English)  // headlines speak of other people's talks
    near = std::all_of(sides.begin(), sides.end(), [&](const Filler& side) {
      return std::any_of(mentions.begin(), mentions.end(), [&](const entities::NamedMention& mention) {
        return mention.sentence == talks && mention.entity == mentions[side.mention].entity;
      });
    });
  if (sides.size() != 2 || !near || !are_equals(sides[0].mention, sides[1].mention)) return;
  add_people(talks_.front(), sides);
  told_.push_back(std::move(talks_.front()));
}

std::vector<Told> Discourse::finish() {
  if (told_.empty() && !talks_.empty()) tell_of_two();
  std::erase_if(told_, [](const Told& told) { return told.weak; });
  return std::move(told_);
}

}  // namespace mannam::events
