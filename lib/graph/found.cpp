// What goes in: a Graph of one document. What comes out: its names as a list. Why it exists: see found.h.
#include "graph/found.h"

#include <algorithm>
#include <map>
#include <utility>

namespace mannam::graph {

std::vector<FoundName> names_of(const Graph& graph) {
  std::vector<FoundName> names;
  for (const Entity& entity : graph.entities())
    for (const Mention& mention : entity.mentions)
      if (mention.kind != MentionKind::Pronoun && mention.kind != MentionKind::Title)
        names.push_back({mention.span, entity.type, entity.known ? entity.id : "", mention.particle, mention.kind, mention.why});
  std::stable_sort(names.begin(), names.end(), [](const FoundName& a, const FoundName& b) {
    return std::pair(a.span.start, b.span.end) < std::pair(b.span.start, a.span.end);
  });
  return names;
}

entities::Entities entities_of_hits(const names::Hits& hits) {
  entities::Entities result;
  std::map<dictionary::EntryIndex, std::uint32_t> known;
  for (const names::Hit& hit : hits) {
    if (hit.type == dictionary::EntryType::Title) continue;
    std::uint32_t entity = static_cast<std::uint32_t>(result.entities.size());
    if (hit.entry != dictionary::no_entry) entity = known.emplace(hit.entry, entity).first->second;
    if (entity == result.entities.size()) result.entities.push_back({entities::entity_type(hit.type), hit.entry, {}, {}, {}, {}});
    entities::NamedMention mention;
    mention.span = mention.phrase = hit.span;
    mention.particle = hit.particle;
    mention.particle_functions = hit.particle_functions;
    mention.entity = entity;
    mention.kind = entities::kind_of(hit);
    mention.confidence = hit.confidence;
    mention.why = hit.why;
    if (hit.weak) mention.why.push_back("weak");
    result.mentions.push_back(std::move(mention));
  }
  return result;
}

}  // namespace mannam::graph
