// What goes in: word lists. What comes out: FrameWords. Why it exists: see frame_words.h.
#include "events/frame_words.h"

namespace mannam::events {

FrameWords FrameWords::build(const dictionary::WordLists& words) {
  return {.additive = {words.words("additive", "ko"), words.words("additive", "en")},
          .again = {words.words("again", "ko"), words.words("again", "en")},
          .visited = words.words("visit-word", "ko"),
          .meeting_nouns = words.words("at-meeting", "ko"),
          .pair_owners = words.words("pair-owner", "en"),
          .subject_owners = words.words("subject-owner", "en"),
          .determiners = words.words("before-gerund-noun", "en"),
          .bound_nouns = words.words("order-behind-first", "ko"),
          .sources = words.words("attribution-word", "ko"),
          .told_behind = words.words("told-behind", "ko"),
          .behind_object = words.words("behind-object", "en")};
}

}  // namespace mannam::events
