// What goes in: tables of two accounts or two people each, and whether they are one. What comes out: how often joining agrees. Why it
// exists: the rules are judged on cases written from how papers tell of events (see joining/events.txt and joining/people.txt).
#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "catch.h"
#include "graph/story_maker.h"

using namespace mannam;
using namespace mannam::test;

namespace {

std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(' ');
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The parts between `mark`, trimmed; `-` is empty.
std::vector<std::string> parts_between(const std::string& text, const std::string& mark) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(mark, at), text.size());
    const std::string part = trimmed(text.substr(at, end - at));
    parts.push_back(part == "-" ? "" : part);
    at = end + mark.size();
  }
  return parts;
}

struct Case {
  std::string line;
  bool same = false;
  std::string name;
  std::string first;
  std::string second;
};

std::vector<Case> cases_in(const std::string& file) {
  std::ifstream in(MANNAM_SOURCE_DIR "/tests/graph/joining/" + file);
  std::vector<Case> cases;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::vector<std::string> parts = parts_between(line, " : ");
    REQUIRE(parts.size() == 4);
    const auto name = parts[0].find("name=");
    cases.push_back(
        {line, parts[0].starts_with("same"), name == std::string::npos ? "서다온" : parts[0].substr(name + 5), parts[1], parts[2]});
  }
  return cases;
}

Modality modality_named(const std::string& name) {
  for (const Modality modality : {Modality::Happened, Modality::Ongoing, Modality::Planned, Modality::Expected, Modality::Possible,
                                  Modality::Denied, Modality::Cancelled})
    if (to_string(modality) == name) return modality;
  FAIL("no modality " << name);
  return Modality::Happened;
}

Graph account_told(const std::string& text, const std::string& document) {
  const std::vector<std::string> parts = parts_between(text, ";");
  REQUIRE(parts.size() == 6);
  Story story;
  if (!parts[1].empty()) story.people = parts_between(parts[1], ",");
  story.time = parts[2];
  story.place = parts[3];
  story.modality = modality_named(parts[4]);
  const std::size_t colon = parts[5].find(':');
  if (colon != std::string::npos) story.type = parts[5].substr(0, colon);
  story.kind = colon == std::string::npos ? parts[5] : parts[5].substr(colon + 1);
  if (story.kind == "-") story.kind.clear();
  return article(document, parts[0], {story});
}

Graph person_told(const std::string& name, const std::string& text, const std::string& document) {
  GraphParts parts = parts_of(document, "2025-02-05", {});
  Entity person = entity_of("person", "?" + document, document, 1);
  person.name_ko = name;
  person.known = false;
  if (name.size() == 1) person.mentions.front().why = {"name withheld"};
  for (const std::string& each : parts_between(text, ",")) {
    const std::vector<std::string> fields = parts_between(each, ";");
    REQUIRE(fields.size() == 2);
    if (fields[0].empty() && fields[1].empty()) continue;
    const std::string organization = fields[1].empty() ? "" : "org/" + fields[1];
    parts.positions.push_back({person.id, organization, fields[0], {person.mentions.front().span}});
  }
  parts.entities.push_back(std::move(person));
  return GraphParts::assemble(std::move(parts));
}

bool one_person(const Case& each) {
  const std::vector<std::string> names = parts_between(each.name, "/");
  const Graph graph = merged({person_told(names.front(), each.first, "a"), person_told(names.back(), each.second, "b")});
  return graph.entities().size() == 1;
}

template <class IsOne>
void check_all(const std::string& file, std::size_t least, IsOne is_one) {
  std::size_t same = 0, apart = 0;
  for (const Case& each : cases_in(file)) {
    ++(each.same ? same : apart);
    INFO(each.line);
    CHECK(is_one(each) == each.same);
  }
  CHECK(same >= least);
  CHECK(apart >= least);
}

}  // namespace

TEST_CASE("events of the table are joined or kept apart", "[merge][joining]") {
  check_all("events.txt", 30, [](const Case& each) {
    return merged({account_told(each.first, "a"), account_told(each.second, "b")}).events().size() == 1;
  });
}

TEST_CASE("people of the table are joined or kept apart", "[merge][joining]") { check_all("people.txt", 20, one_person); }

TEST_CASE("people are joined alike whoever is merged first", "[merge][joining]") {
  const Graph firm = person_told("서다온", "대표; dawon-foods", "a"), other = person_told("서다온", "대표; byeol-motors", "b");
  const Graph bare = person_told("서다온", "대표; -", "c"), both = person_told("서다온", "대표; dawon-foods, 회장; haesong-chamber", "d");
  const Graph one = merged({merged({firm, bare}), merged({other, both})}), two = merged({merged({both, bare}), other, firm});
  CHECK(one.entities().size() == 3);
  CHECK(one == two);
}

TEST_CASE("people are joined over a chain", "[merge][joining]") {
  const Graph firm = person_told("서다온", "대표; dawon-foods", "a"), chamber = person_told("서다온", "회장; haesong-chamber", "b");
  const Graph both = person_told("서다온", "대표; dawon-foods, 회장; haesong-chamber", "c");
  CHECK(merged({firm, chamber}).entities().size() == 2);
  CHECK(merged({firm, chamber, both}).entities().size() == 1);
  CHECK(merged({firm, chamber, both}) == merged({both, merged({chamber, firm})}));
}
