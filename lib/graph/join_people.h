// What goes in: the parts of many documents. What comes out: the same, with people unknown to the dictionary joined across documents.
// Why it exists: their ids are made document by document, and two papers may tell of one of them.
#pragma once

#include "graph/parts.h"

namespace mannam::graph {

/// Korean, else English; people are compared by it.
const std::string& shown_name(const Entity& person);

/// Two articles that withhold a name speak of two people, whatever they work as.
bool is_withheld(const Entity& person);

/// Two unknown people are one when they have the same name and the documents give them the same organisation or, where no document gives
/// either of them one, the same title; never by the name alone, and never where the name is withheld. Somebody with an organisation
/// is never joined with somebody without: then whether two firms' heads are one could depend on the order of merging. The relation is
/// closed over chains (A and B share the title, B and C the company), which is what makes merging associative. The joined person's id is
/// the smallest of theirs; accounts and positions follow.
void join_unknown_people(GraphParts& parts);

}  // namespace mannam::graph
