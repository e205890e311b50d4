// What goes in: a role line, a phrase and a trigger. What comes out: whether the phrase may fill it: does its mark fit, and does the mark
// reach the trigger over the borders between them. Why it exists: what belongs to a clause is the hard part of matching frames.
#pragma once

#include <vector>

#include "events/phrases.h"

namespace mannam::events {

/// Particle or preposition, and for English the side of the trigger.
bool mark_fits(const RoleRule& role, const Phrase& phrase, const SentenceView& view, const Trigger& trigger, const Document& document);

/// Strictness 0: inside the clause; 1: a subject beyond a border; 2: an English subject behind the first comma ("After meeting B, A said").
bool in_reach(const RoleRule& role, const Phrase& phrase, const SentenceView& view, const Trigger& trigger, int strictness = 0);

/// Korean: the subject of a verb right behind it that describes a noun: "누리AI가 추진하는 사업에 투자했다".
bool owned(const SentenceView& view, const Phrase& phrase, const Trigger& trigger);

/// Times of the clause, else of the sentence: the likeliest first. Durations and vague times are left out.
std::vector<std::uint32_t> times_in_reach(const Document& document, const SentenceView& view, const Trigger& trigger);

}  // namespace mannam::events
