// What goes in: English sentences whose sides are told by nation, office or possessive. What comes out: who met whom. Why it exists: news
// in English names half of its sides so; each case is one way.
#include "events/example_stages.h"

#include "catch.h"

using mannam::tests::events_in;
using Lines = std::vector<std::string>;

TEST_CASE("an adjective of nation with its people is that country", "[events]") {
  CHECK(events_in("Velmoran officials met Theo Brandt on Monday.") == Lines{"delegation happened theo-brandt velmora on 2025-02-03"});
  CHECK(events_in("Theo Brandt likes Velmoran coffee and met Ada Lee on Monday.") ==
        Lines{"bilateral happened ada-lee theo-brandt on 2025-02-03"});
}

TEST_CASE("adjectives in a list share the people behind the last", "[events]") {
  CHECK(events_in("Velmoran, Tarsian ministers met Theo Brandt on Monday.") ==
        Lines{"multilateral happened tarsia theo-brandt velmora on 2025-02-03"});
}

TEST_CASE("a possessive and an office are the country", "[events]") {
  CHECK(events_in("Velmora's top diplomat met Ada Lee on Monday.") == Lines{"delegation happened ada-lee velmora on 2025-02-03"});
}

TEST_CASE("an office with its holder behind a comma is the holder", "[events]") {
  CHECK(events_in("Velmora's top diplomat, Theo Brandt, met Ada Lee on Monday.") ==
        Lines{"bilateral happened ada-lee theo-brandt on 2025-02-03"});
}

TEST_CASE("people from two countries are both", "[events]") {
  CHECK(events_in("Ada Lee met negotiators from Velmora and Tarsia on Monday.") ==
        Lines{"multilateral happened ada-lee tarsia velmora on 2025-02-03"});
}

TEST_CASE("a country beside a named person counts where and binds them", "[events]") {
  CHECK(events_in("Theo Brandt met Ada Lee and Velmoran officials on Monday.") ==
        Lines{"multilateral happened ada-lee theo-brandt velmora on 2025-02-03"});
}

TEST_CASE("an envoy posted to a country is no country", "[events]") {
  CHECK(events_in("Ada Lee met Seo Ha-rin and Velmoran Ambassador to Tarsia Theo Brandt on Monday.") ==
        Lines{"multilateral happened ada-lee seo-ha-rin theo-brandt on 2025-02-03"});
}

TEST_CASE("meeting behind an article is a noun", "[events]") {
  CHECK(events_in("Ada Lee, Han Do-yun praised the Velmora-Tarsia meeting in Haesong.") ==
        Lines{"bilateral happened tarsia velmora at haesong"});
  CHECK(events_in("Ada Lee smiled after meeting Han Do-yun on Monday.") == Lines{"bilateral happened ada-lee han-do-yun on 2025-02-03"});
}

TEST_CASE("names right before talks are their sides behind any preposition", "[events]") {
  CHECK(events_in("Prices rose after the Velmora-Tarsia talks in Haesong.") == Lines{"bilateral happened tarsia velmora at haesong"});
}

TEST_CASE("a match is no meeting", "[events]") { CHECK(events_in("Ada Lee will meet second seed Seo Ha-rin on Thursday.").empty()); }

TEST_CASE("a title with a capital or an order is no meeting", "[events]") {
  CHECK(events_in("Meet Ada Lee and Han Do-yun.").empty());
  CHECK(events_in("The film Meet Ada Lee pleased Han Do-yun.").empty());
}

TEST_CASE("who is named in the sentence keeps the person in view out", "[events]") {
  CHECK(events_in("Ada Lee smiled. Garam said that talks with Tarsia will start.") == Lines{"bilateral planned garam-group tarsia"});
}

TEST_CASE("their talks are of the two spoken of last", "[events]") {
  CHECK(events_in("Ada Lee praised Han Do-yun after their first dinner on Monday.") ==
        Lines{"luncheon happened ada-lee han-do-yun on 2025-02-03"});
}

TEST_CASE("talks with their predicate behind both sides", "[events]") {
  CHECK(events_in("Talks between Ada Lee and Velmora's envoy, Theo Brandt, could be held in Haesong.") ==
        Lines{"bilateral possible ada-lee theo-brandt at haesong"});
}

TEST_CASE("what was planned and given up is cancelled", "[events]") {
  CHECK(events_in("A planned meeting between Ada Lee and Han Do-yun was shelved.") == Lines{"bilateral cancelled ada-lee han-do-yun"});
}

TEST_CASE("an English present in progress with a day to come is a plan", "[events]") {
  CHECK(events_in("Ada Lee is meeting Han Do-yun on Thursday.") == Lines{"bilateral planned ada-lee han-do-yun on 2025-02-06"});
  CHECK(events_in("Ada Lee is meeting Han Do-yun.") == Lines{"bilateral ongoing ada-lee han-do-yun"});
}

TEST_CASE("partners met separately are met in two meetings", "[events]") {
  CHECK(events_in("Ada Lee met Han Do-yun and Theo Brandt separately on Monday.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-03", "bilateral happened ada-lee theo-brandt on 2025-02-03"});
}

TEST_CASE("his talks are those of the subject", "[events]") {
  CHECK(events_in("Theo Brandt briefed Ada Lee on his talks with Mira Okafor.") == Lines{"bilateral happened mira-okafor theo-brandt"});
  CHECK(events_in("Ada Lee praised Theo Brandt's talks with Mira Okafor.") == Lines{"bilateral happened mira-okafor theo-brandt"});
}

TEST_CASE("a day beside said is not the meeting's", "[events]") {
  CHECK(events_in("Ada Lee said on Monday that Theo Brandt met Mira Okafor.") == Lines{"bilateral happened mira-okafor theo-brandt"});
}

TEST_CASE("both countries are the two spoken of last", "[events]") {
  CHECK(events_in("Velmora praised Tarsia. A meeting of ministers of both countries was held in Haesong.") ==
        Lines{"delegation happened tarsia velmora at haesong"});
}

TEST_CASE("an office and its country name the holder the text names", "[events]") {
  CHECK(events_in("Velmoran President Mira Okafor smiled. The Velmoran leader met Theo Brandt.") ==
        Lines{"bilateral happened mira-okafor theo-brandt"});
}

TEST_CASE("with behind another predicate is not the talks'", "[events]") {
  CHECK(events_in("Ada Lee hopes the talks will settle the quarrel with Mira Okafor.").empty());
  CHECK(events_in("Ada Lee said the talks will be held with Mira Okafor.") == Lines{"bilateral planned ada-lee mira-okafor"});
}
