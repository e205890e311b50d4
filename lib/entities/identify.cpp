// What goes in: the hits of the names stage. What comes out: Entities. Why it exists: the entities stage on one page: choose among the
// hits, tie titles to names, resolve who is meant, then find what depends on that: short forms, misprints, later mentions, offices,
// pronouns.
#include "entities/identify.h"

#include <algorithm>
#include <map>
#include <utility>

#include "entities/abbreviations.h"
#include "entities/addressed.h"
#include "entities/choose.h"
#include "entities/draft.h"
#include "entities/family_names.h"
#include "entities/governments.h"
#include "entities/misprints.h"
#include "entities/pronouns.h"
#include "entities/recurrences.h"
#include "entities/resolve.h"
#include "entities/short_forms.h"
#include "entities/spellings.h"
#include "entities/titles.h"
#include "entities/unsaid_organizations.h"

namespace mannam::entities {

namespace {

/// A title and its translation are one title of a person, worded as the text first words it: 회장 and Chairman.
class Wordings {
 public:
  explicit Wordings(const EntityWords& words) : words_(words) {}

  std::string of(std::uint32_t person, dictionary::EntryIndex entry, const std::string& title, bool korean) {
    const std::vector<dictionary::EntryIndex> entries = words_.entries_of_title(title);
    for (const Wording& known : wordings_[person]) {
      if (known.title == title) return known.title;
      if (known.korean == korean) continue;
      if (shares(known.entries, entries) || translates(entry, korean ? title : known.title, korean ? known.title : title))
        return known.title;
    }
    wordings_[person].push_back({title, korean, entries});
    return title;
  }

 private:
  struct Wording {
    std::string title;
    bool korean = false;
    std::vector<dictionary::EntryIndex> entries;
  };
  static bool shares(const std::vector<dictionary::EntryIndex>& a, const std::vector<dictionary::EntryIndex>& b) {
    return std::any_of(a.begin(), a.end(), [&](dictionary::EntryIndex entry) { return std::find(b.begin(), b.end(), entry) != b.end(); });
  }

  /// The dictionary gives the person one role with both wordings.
  bool translates(dictionary::EntryIndex person, const std::string& korean, const std::string& english) const {
    if (person == dictionary::no_entry) return false;
    const auto& roles = words_.entry(person).roles;
    return std::any_of(roles.begin(), roles.end(), [&](const dictionary::Role& role) {
      return !role.title_ko.empty() && !role.title_en.empty() && korean.find(role.title_ko) != std::string::npos &&
             english.find(role.title_en) != std::string::npos;
    });
  }

  const EntityWords& words_;
  std::map<std::uint32_t, std::vector<Wording>> wordings_;
};

/// Mr. is no office.
bool is_address(const std::string& title, const EntityWords& words) {
  return std::find(words.address_before.begin(), words.address_before.end(), title) != words.address_before.end();
}

std::vector<StatedPosition> positions_of(const Draft& draft) {
  std::vector<const Tie*> ties;
  for (const Tie& tie : draft.ties)
    if (draft.person_of(tie) != none && !is_address(tie.title, draft.words)) ties.push_back(&tie);
  std::stable_sort(ties.begin(), ties.end(), [](const Tie* a, const Tie* b) { return a->span < b->span; });
  Wordings wordings(draft.words);
  std::vector<StatedPosition> positions;
  for (const Tie* tie : ties) {
    const std::uint32_t person = draft.person_of(*tie);
    const bool korean = draft.text.sentences[draft.chosen.names[tie->person].sentence].language == text::Language::Korean;
    std::string title = tie->title.empty() ? std::string() : wordings.of(person, draft.entities[person].entry, tie->title, korean);
    positions.push_back({person, draft.organization_of(*tie), std::move(title), tie->span, tie->country});
  }
  return positions;
}

NamedMention mention_of(const Choice& choice) {
  NamedMention mention;
  mention.span = choice.span;
  mention.phrase = choice.phrase;
  mention.particle = choice.particle;
  mention.particle_functions = choice.functions;
  mention.entity = choice.entity;
  mention.sentence = choice.sentence;
  mention.kind = choice.kind;
  mention.affiliation = choice.affiliation;
  mention.confidence = choice.confidence;
  mention.why = choice.why;
  return mention;
}

std::uint32_t sentence_at(const text::Text& text, std::uint32_t offset) {
  const auto behind = std::upper_bound(text.sentences.begin(), text.sentences.end(), offset,
                                       [](std::uint32_t at, const text::Sentence& sentence) { return at < sentence.span.start; });
  return behind == text.sentences.begin() ? 0 : static_cast<std::uint32_t>(behind - text.sentences.begin()) - 1;
}

/// Chinese, Velmoran: mentions that name nobody by themselves, in among the others.
void add_demonyms(Draft& draft, std::vector<std::uint32_t>& number, Entities& result) {
  std::vector<NamedMention> made;
  std::size_t name = 0;
  for (const DemonymUse& use : draft.chosen.demonyms) {
    while (name < result.mentions.size() && result.mentions[name].span.end <= use.span.start) ++name;
    if (name < result.mentions.size() && result.mentions[name].span.overlaps(use.span)) continue;
    if (!made.empty() && made.back().span.overlaps(use.span)) continue;
    const std::uint32_t entity = draft.entity_of(use.country);
    if (number.size() <= entity) number.resize(entity + 1, none);
    if (number[entity] == none) {
      number[entity] = static_cast<std::uint32_t>(result.entities.size());
      result.entities.push_back(draft.entities[entity]);
    }
    NamedMention mention;
    mention.span = mention.phrase = use.span;
    mention.particle = {use.span.end, use.span.end};
    mention.entity = number[entity];
    mention.sentence = sentence_at(draft.text, use.span.start);
    mention.demonym = true;
    made.push_back(std::move(mention));
  }
  result.mentions.insert(result.mentions.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
  std::stable_sort(result.mentions.begin(), result.mentions.end(),
                   [](const NamedMention& a, const NamedMention& b) { return a.span.start < b.span.start; });
}

/// Entities nobody mentions any more (a misprint linked away) are left out, the others numbered anew.
Entities finish(Draft& draft) {
  Entities result;
  std::vector<std::uint32_t> number(draft.entities.size(), none);
  for (Choice& choice : draft.chosen.names) {
    if (choice.entity == none) continue;
    if (number[choice.entity] == none) {
      number[choice.entity] = static_cast<std::uint32_t>(result.entities.size());
      result.entities.push_back(draft.entities[choice.entity]);
    }
    result.mentions.push_back(mention_of(choice));
    result.mentions.back().entity = number[choice.entity];
  }
  for (StatedPosition& position : positions_of(draft)) {
    position.person = number[position.person];
    if (position.organization != none) position.organization = number[position.organization];
    result.positions.push_back(std::move(position));
  }
  for (const TitleUse& title : draft.chosen.titles)
    if (!title.taken) result.titles.push_back({title.span, title.entry, title.sentence, title.particle, title.functions});
  add_demonyms(draft, number, result);
  return result;
}

}  // namespace

struct Identifier::Parts {
  EntityWords words;
};

Identifier::Identifier(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
Identifier::Identifier(Identifier&&) noexcept = default;
Identifier& Identifier::operator=(Identifier&&) noexcept = default;
Identifier::~Identifier() = default;

Identifier Identifier::build(const dictionary::Contents& contents) {
  return Identifier(std::make_unique<const Parts>(Parts{EntityWords::build(contents)}));
}

Entities Identifier::identify(const text::Text& text, const names::Hits& hits, bool all_zones) const {
  Draft draft{text, parts_->words, choose(text, hits, parts_->words, all_zones), {}, {}, {}, {}};
  draft.ties = tie_titles(text, draft.chosen, parts_->words);
  resolve(draft);
  join_stand_ins(draft);
  join_spellings(draft);
  join_family_names(draft);
  link_misprinted_names(draft);
  tell_governments(draft);
  tie_abbreviations(draft);
  add_recurrences(draft);
  add_addressed(draft);
  add_short_forms(draft);
  find_misprints(draft);
  add_office_mentions(draft);
  add_pronouns(draft);
  add_unsaid_organizations(draft);
  return finish(draft);
}

}  // namespace mannam::entities
