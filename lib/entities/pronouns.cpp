// What goes in: a Draft with its people and places. What comes out: mentions by pronoun and by office. Why it exists: see pronouns.h.
#include "entities/pronouns.h"

#include <algorithm>
#include <map>
#include <utility>

#include "entities/letters.h"

namespace mannam::entities {

namespace {

using dictionary::EntryType;

bool word_before(std::string_view bytes, std::uint32_t offset) {
  return offset > 0 && (is_word(bytes[offset - 1]) || is_beyond_ascii(bytes[offset - 1]));
}

bool letter_at(std::string_view bytes, std::uint32_t offset) { return offset < bytes.size() && is_latin_letter(bytes[offset]); }

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
           return (x >= 'A' && x <= 'Z' ? x + 32 : x) == (y >= 'A' && y <= 'Z' ? y + 32 : y);
         });
}

/// The start of the article that stands right before `offset`; `offset` itself where there is none.
std::uint32_t definite_article_before(const Draft& draft, std::uint32_t offset) {
  if (offset == 0 || draft.text.bytes()[offset - 1] != ' ') return offset;
  for (const std::string& article : draft.words.definite_articles) {
    const auto size = static_cast<std::uint32_t>(article.size() + 1);
    if (offset >= size && equal_ignoring_case(draft.text.bytes().substr(offset - size, size), article + ' ')) return offset - size;
  }
  return offset;
}

Choice made_mention(text::Span span, std::uint32_t sentence, std::uint32_t entity, MentionKind kind, std::string why) {
  Choice choice;
  choice.span = choice.phrase = span;
  choice.particle = {span.end, span.end};
  choice.sentence = sentence;
  choice.entity = entity;
  choice.kind = kind;
  choice.confidence = 0.7;
  choice.why = {std::move(why)};
  return choice;
}

/// Walks the sentences once and remembers who and what was spoken of.
class Walk {
 public:
  explicit Walk(Draft& draft) : draft_(draft), bytes_(draft.text.bytes()) {
    for (const Tie& tie : draft.ties)
      if (const std::uint32_t person = draft.person_of(tie); person != none) titles_[person].push_back(tie.title);
  }

  void add() {
    std::size_t next = 0;
    for (std::uint32_t number = 0; number < draft_.text.sentences.size(); ++number) {
      const text::Sentence& sentence = draft_.text.sentences[number];
      if (is_furniture(sentence.zone)) continue;
      std::size_t end = next;
      while (end < draft_.chosen.names.size() && draft_.chosen.names[end].span.start < sentence.span.end) ++end;
      if (sentence.zone != Zone::Byline) read(number, next, end);
      next = end;
    }
    draft_.add_names(std::move(added_), {});
  }

 private:
  void read(std::uint32_t number, std::size_t first, std::size_t last) {
    const text::Sentence& sentence = draft_.text.sentences[number];
    std::size_t name = first;
    for (std::uint32_t offset = sentence.span.start; offset < sentence.span.end;) {
      if (name < last && draft_.chosen.names[name].span.start <= offset) {
        remember(draft_.chosen.names[name], sentence);
        offset = std::max(offset + 1, draft_.chosen.names[name].span.end);
        ++name;
        continue;
      }
      const std::uint32_t behind = word_before(bytes_, offset) ? offset : pronoun(number, offset);
      offset = behind > offset ? behind : offset + 1;
    }
    previous_subject_ = subject_ != none ? subject_ : previous_subject_;
    subject_ = none;
    if (here_.size() == 2) {
      pair_ = here_;
      pair_sentence_ = number;
    }
    here_.clear();
    for (std::vector<std::uint32_t>* bodies : {&countries_here_, &organizations_here_}) {
      if (bodies->size() == 2) {
        sides_ = *bodies;
        sides_sentence_ = number;
        sides_type_ = bodies == &countries_here_ ? EntryType::Place : EntryType::Organization;
      }
      bodies->clear();
    }
  }

  void remember(const Choice& name, const text::Sentence& sentence) {
    if (name.entity == none) return;
    if (name.type == EntryType::Facility) venues_.push_back(name.entity);
    if (!name.affiliation && sentence.zone != Zone::Caption) remember_side(name);
    if (name.type != EntryType::Person || sentence.zone == Zone::Caption) return;
    if (persons_.empty() || persons_.back() != name.entity) persons_.push_back(name.entity);
    if (std::find(here_.begin(), here_.end(), name.entity) == here_.end()) here_.push_back(name.entity);
    const bool korean = sentence.language == text::Language::Korean;
    const bool subject = korean ? (name.functions & (language::Subject | language::Topic)) != 0 : subject_ == none;
    if (subject && (subject_ == none || (name.functions & language::Topic) != 0)) subject_ = name.entity;
  }

  /// Organisations and countries that act for themselves, each once.
  void remember_side(const Choice& name) {
    const NamedEntity& named = draft_.entities[name.entity];
    const auto known = draft_.words.known_entry(named.entry);
    const bool country = name.type == EntryType::Place && known && known->kind == "country";
    if (!country && name.type != EntryType::Organization) return;
    std::vector<std::uint32_t>& bodies = country ? countries_here_ : organizations_here_;
    if (std::find(bodies.begin(), bodies.end(), name.entity) == bodies.end()) bodies.push_back(name.entity);
  }

  /// The end of a pronoun at `offset`, or `offset`.
  std::uint32_t pronoun(std::uint32_t number, std::uint32_t offset) {
    if (!draft_.words.pronoun_beginnings.at(bytes_, offset)) return offset;
    if (const std::uint32_t end = korean_pronoun(number, offset); end != offset) return end;
    if (const std::uint32_t end = english_pronoun(number, offset); end != offset) return end;
    if (const std::uint32_t end = pair(number, offset); end != offset) return end;
    if (const std::uint32_t end = sides(number, offset); end != offset) return end;
    return place(number, offset);
  }

  std::uint32_t person_spoken_of() const { return subject_ != none ? subject_ : previous_subject_; }

  std::uint32_t korean_pronoun(std::uint32_t number, std::uint32_t offset) {
    for (const std::string& word : draft_.words.person_pronouns_ko) {
      if (!bytes_.substr(offset).starts_with(word)) continue;
      const std::uint32_t end = offset + static_cast<std::uint32_t>(word.size());
      const language::Particle particle = draft_.words.particles.match(bytes_, end);
      constexpr std::uint32_t roles = language::Subject | language::Topic | language::Object | language::With | language::Of;
      if (particle.size == 0 || (particle.functions & roles) == 0 || person_spoken_of() == none) continue;
      Choice choice = made_mention({offset, end}, number, person_spoken_of(), MentionKind::Pronoun, "pronoun");
      choice.particle = {end, end + particle.size};
      choice.functions = particle.functions;
      if ((choice.functions & (language::Subject | language::Topic)) != 0) subject_ = choice.entity;
      added_.push_back(std::move(choice));
      return end + particle.size;
    }
    return offset;
  }

  std::uint32_t english_pronoun(std::uint32_t number, std::uint32_t offset) {
    for (const std::string& word : draft_.words.person_pronouns_en) {
      const std::uint32_t end = offset + static_cast<std::uint32_t>(word.size());
      if (!equal_ignoring_case(bytes_.substr(offset, word.size()), word) || letter_at(bytes_, end)) continue;
      const std::uint32_t person = person_spoken_of();
      if (person == none) continue;
      subject_ = person;
      added_.push_back(made_mention({offset, end}, number, person, MentionKind::Pronoun, "pronoun"));
      return end;
    }
    return offset;
  }

  /// The two of the last sentence that spoke of two people; where there is none near, the two spoken of last.
  std::vector<std::uint32_t> two_spoken_of(std::uint32_t number) const {
    constexpr std::uint32_t near = 3;
    if (here_.size() < 2 && pair_.size() == 2 && number - pair_sentence_ <= near) return {pair_[1], pair_[0]};
    std::vector<std::uint32_t> both;
    for (std::size_t i = persons_.size(); i-- > 0 && both.size() < 2;)
      if (std::find(both.begin(), both.end(), persons_[i]) == both.end()) both.push_back(persons_[i]);
    return both;
  }

  /// 두 정상: the two spoken of last of those whom the text gives such an office. None where no titles are asked for.
  std::vector<std::uint32_t> two_holders(const std::vector<std::string>& titles) const {
    std::vector<std::uint32_t> both;
    for (std::size_t i = titles.empty() ? 0 : persons_.size(); i-- > 0 && both.size() < 2;)
      if (std::find(both.begin(), both.end(), persons_[i]) == both.end() && holds_one(persons_[i], titles)) both.push_back(persons_[i]);
    return both;
  }

  bool holds_one(std::uint32_t person, const std::vector<std::string>& titles) const {
    const auto stated = titles_.find(person);
    return stated != titles_.end() && std::any_of(stated->second.begin(), stated->second.end(), [&](const std::string& title) {
             return std::find(titles.begin(), titles.end(), title) != titles.end();
           });
  }

  std::uint32_t pair(std::uint32_t number, std::uint32_t offset) {
    for (const auto& [word, titles] : draft_.words.pair_pronouns) {
      const std::uint32_t end = end_of(word, offset);
      if (end == offset) continue;
      std::vector<std::uint32_t> both = two_holders(titles);
      if (both.size() < 2) both = two_spoken_of(number);
      if (both.size() < 2) continue;
      add_both(both, EntryType::Person, {offset, end}, number);
      return end;
    }
    return offset;
  }

  /// 양측, "the two sides": the two people, companies or countries of the last sentence that spoke of just two; people first.
  std::uint32_t sides(std::uint32_t number, std::uint32_t offset) {
    constexpr std::uint32_t near = 3;
    for (const std::string& word : draft_.words.side_pronouns) {
      const std::uint32_t end = end_of(word, offset);
      if (end == offset) continue;
      const bool korean = draft_.text.sentences[number].language == text::Language::Korean;
      const language::Particle particle = draft_.words.particles.match(bytes_, end);
      if (korean && (particle.functions & (language::Subject | language::Topic)) == 0) return offset;  // 양사 협력
      const bool people = pair_.size() == 2 && (sides_.size() < 2 || pair_sentence_ >= sides_sentence_);
      const std::vector<std::uint32_t>& both = people ? pair_ : sides_;
      if (both.size() < 2 || number - (people ? pair_sentence_ : sides_sentence_) > near) return offset;
      add_both(both, people ? EntryType::Person : sides_type_, {offset, end}, number);
      return end;
    }
    return offset;
  }

  std::uint32_t end_of(const std::string& word, std::uint32_t offset) const {
    return equal_ignoring_case(bytes_.substr(offset, word.size()), word) ? offset + static_cast<std::uint32_t>(word.size()) : offset;
  }

  void add_both(const std::vector<std::uint32_t>& both, EntryType type, text::Span span, std::uint32_t number) {
    const language::Particle particle = draft_.words.particles.match(bytes_, span.end);
    for (std::size_t i = both.size(); i-- > 0;) {
      Choice choice = made_mention(span, number, both[i], MentionKind::Pronoun, "the two spoken of last");
      choice.type = type;
      choice.particle = {span.end, span.end + particle.size};
      choice.functions = particle.functions;
      added_.push_back(std::move(choice));
    }
  }

  std::uint32_t place(std::uint32_t number, std::uint32_t offset) {
    for (const PlacePointer& pointer : draft_.words.place_pointers) {
      const std::uint32_t end = offset + static_cast<std::uint32_t>(pointer.word.size());
      if (!equal_ignoring_case(bytes_.substr(offset, pointer.word.size()), pointer.word) || letter_at(bytes_, end)) continue;
      const std::uint32_t venue = last_venue(pointer.kind);
      if (venue == none) continue;
      Choice choice = made_mention({offset, end}, number, venue, MentionKind::Pronoun, "the place spoken of last");
      choice.type = EntryType::Facility;
      const language::Particle particle = draft_.words.particles.match(bytes_, end);
      choice.particle = {end, end + particle.size};
      choice.functions = particle.functions;
      added_.push_back(std::move(choice));
      return end;
    }
    return offset;
  }

  /// A venue of the kind asked for: by the dictionary, else by the last word of the pointer standing in its name.
  std::uint32_t last_venue(const std::string& kind) const {
    for (std::size_t i = venues_.size(); i-- > 0;) {
      const NamedEntity& venue = draft_.entities[venues_[i]];
      if (kind.empty()) return venues_[i];
      if (venue.entry != dictionary::no_entry && draft_.words.entry(venue.entry).kind == kind) return venues_[i];
    }
    return none;
  }

  Draft& draft_;
  std::string_view bytes_;
  std::uint32_t subject_ = none;
  std::uint32_t previous_subject_ = none;
  std::unordered_map<std::uint32_t, std::vector<std::string>> titles_;  ///< as the text states them
  std::vector<std::uint32_t> persons_;
  std::vector<std::uint32_t> here_;  ///< in this sentence, each once
  std::vector<std::uint32_t> pair_;
  std::uint32_t pair_sentence_ = 0;
  std::vector<std::uint32_t> countries_here_, organizations_here_;  ///< in this sentence, each once
  std::vector<std::uint32_t> sides_;                                ///< two of one of these
  std::uint32_t sides_sentence_ = 0;
  EntryType sides_type_ = EntryType::Organization;
  std::vector<std::uint32_t> venues_;
  std::vector<Choice> added_;
};

/// Who holds which office, in order of the text: by title alone and by title and organisation.
class Holders {
 public:
  explicit Holders(const Draft& draft) {
    std::vector<const Tie*> ties;
    for (const Tie& tie : draft.ties)
      if (draft.person_of(tie) != none && !tie.title.empty()) ties.push_back(&tie);
    std::stable_sort(ties.begin(), ties.end(), [](const Tie* a, const Tie* b) { return a->span < b->span; });
    for (const Tie* tie : ties) {
      const Held held{tie->span.start, draft.person_of(*tie)};
      held_[{tie->title_entry, none}].push_back(held);
      if (draft.organization_of(*tie) != none) held_[{tie->title_entry, draft.organization_of(*tie)}].push_back(held);
    }
  }

  /// The last one named so before the title, else the first behind it.
  std::uint32_t of(std::uint32_t organization, const TitleUse& title) const {
    const auto found = held_.find({title.entry, organization});
    if (found == held_.end()) return none;
    const auto behind = std::upper_bound(found->second.begin(), found->second.end(), title.span.start,
                                         [](std::uint32_t offset, const Held& held) { return offset < held.start; });
    return behind == found->second.begin() ? behind->person : std::prev(behind)->person;
  }

 private:
  struct Held {
    std::uint32_t start = 0;
    std::uint32_t person = none;
  };
  std::map<std::pair<dictionary::EntryIndex, std::uint32_t>, std::vector<Held>> held_;
};

}  // namespace

void add_office_mentions(Draft& draft) {
  const Holders holders(draft);
  std::vector<Choice> added;
  for (const Office& office : find_offices(draft.text, draft.chosen, draft.words)) {
    Choice& group = draft.chosen.names[office.organization];
    TitleUse& title = draft.chosen.titles[office.title];
    const std::uint32_t person = group.entity == none ? none : holders.of(group.entity, title);
    if (person == none) continue;
    Choice choice = made_mention(office.span, title.sentence, person, MentionKind::Title, "holds that office");
    choice.particle = title.particle;
    choice.functions = title.functions;
    group.affiliation = true;
    title.taken = true;
    added.push_back(std::move(choice));
  }
  for (TitleUse& title : draft.chosen.titles) {
    if (title.taken || title.plural || letter_at(draft.text.bytes(), title.span.end)) continue;
    const std::uint32_t start = definite_article_before(draft, title.span.start);
    if (start == title.span.start) continue;
    const std::uint32_t person = holders.of(none, title);
    if (person == none) continue;
    title.taken = true;
    added.push_back(made_mention({start, title.span.end}, title.sentence, person, MentionKind::Title, "holds that office"));
  }
  draft.add_names(std::move(added), {});
}

void add_pronouns(Draft& draft) { Walk(draft).add(); }

}  // namespace mannam::entities
