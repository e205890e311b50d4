// What goes in: a text of invented people. What comes out: what the entities stage says of it, as short strings. Why it exists: the tests
// of the stage compare such strings; the dictionary they need is the small one below.
#pragma once

#include <mannam/dictionary.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "dictionary/contents.h"
#include "entities/identify.h"
#include "names/find_names.h"
#include "text/text.h"

namespace small_world {

using Lines = std::vector<std::string>;

inline bool has(const Lines& lines, const std::string& line) { return std::find(lines.begin(), lines.end(), line) != lines.end(); }

inline constexpr const char* cast = R"(
id:    person/han-do-yun
ko:    한도윤
en:    Han Do-yun
hanja: 韓道允
role:  org/garam-group | 회장 | Chairman | 2015..

id:    person/han-se-ra
ko:    한세라
en:    Han Se-ra
role:  org/garam-chem | 사장 | President | 2020..

id:    person/ada-lee
ko:    에이다 리처드슨
ko:    에이다 리차드슨
en:    Ada Richardson
short: 리처드슨
short: Richardson
role:  org/nuri-ai | 최고경영자 | CEO | 2019..

id:    person/oh-min-jae
ko:    오민재
en:    Oh Min-jae
role:  place/garam-republic | 대통령 | President | 2024..

id:    person/ma-ru
ko:    마루
role:  org/supervision-institute | 원장 | Governor | 2024..
weak:  마루

id:    person/neoul
ko:    너울
weak:  너울

id:    person/tremi-bolderson
ko:    트레미 볼더슨
short: 볼더슨
weak:  볼더슨

id:    org/byeolmuri
ko:    별무리
kind:  team

id:    org/garam-group
ko:    가람그룹
ko:    가람
en:    Garam Group
en:    Garam
kind:  company
stands_for: org/garam-electronics

id:    org/garam-electronics
ko:    가람전자
en:    Garam Electronics
kind:  company
parent: org/garam-group

id:    org/garam-chem
ko:    가람화학
en:    Garam Chem
kind:  company
parent: org/garam-group

id:    org/nuri-ai
ko:    누리AI
en:    Nuri AI
kind:  company

id:    org/supervision-institute
ko:    금융감시원
en:    Financial Watch Service
kind:  office

id:    org/tide-ministry
ko:    물결부
kind:  ministry

id:    org/garam-tide-ministry
ko:    가람공화국 물결부
ko:    물결부
kind:  ministry
country: place/garam-republic
weak:  물결부

id:    place/garam-republic
ko:    가람공화국
en:    Garamia
kind:  country
hanja: 韓

id:    place/dalmaru
ko:    달마루
en:    Dalmaru
kind:  city
in:    place/garam-republic

id:    place/dalmaru-jung-gu
ko:    중구
en:    Jung-gu
kind:  district
in:    place/dalmaru

id:    place/byeolha
ko:    별하
ko:    별하시
en:    Byeolha
kind:  city
in:    place/garam-republic

id:    place/byeolha-jung-gu
ko:    중구
kind:  district
in:    place/byeolha

id:    place/solbat
ko:    솔밭군
kind:  county
in:    place/garam-republic

id:    place/noeul
ko:    노을
en:    Sunset
kind:  province
in:    place/garam-republic
weak:  노을
weak:  Sunset

id:    place/noeul-byeolbit
ko:    별빛읍
en:    Byeolbit
kind:  district
in:    place/noeul

id:    place/haneul-hotel
ko:    하늘 호텔
en:    Haneul Hotel
kind:  hotel
in:    place/dalmaru-jung-gu

id:    place/haesong
ko:    해송시
kind:  city
in:    place/garam-republic

id:    org/haesong-government
ko:    해송시
kind:  government

id:    org/soribeot
ko:    소리벗
kind:  company

id:    product/soribeot
ko:    소리벗
kind:  service
)";

/// Words of the shipped dictionaries and the names above.
inline const mannam::dictionary::Contents& contents() {
  static const mannam::dictionary::Contents made = [] {
    const auto shipped = mannam::Dictionary::load(MANNAM_SOURCE_DIR "/dictionaries");
    mannam::dictionary::Contents all;
    all.words = shipped->contents().words;
    for (const auto& entry : shipped->contents().entries)
      if (entry.type == mannam::dictionary::EntryType::Title) all.add(entry);
    std::vector<mannam::Problem> problems;
    mannam::dictionary::add_records(all, "cast.rec", cast, problems);
    return all;
  }();
  return made;
}

struct World {
  mannam::text::Text text;
  mannam::entities::Entities entities;

  std::string name(std::uint32_t entity) const {
    if (entity == mannam::entities::none) return "-";
    const auto& named = entities.entities[entity];
    if (named.entry != mannam::dictionary::no_entry) return std::string(contents().entries[named.entry].id);
    return "?" + (named.name_ko.empty() ? named.name_en : named.name_ko);
  }

  /// "한도윤 = person/han-do-yun" for each mention, in order; the kind behind it where it is no full name.
  std::vector<std::string> mentions() const {
    std::vector<std::string> lines;
    for (const auto& mention : entities.mentions) {
      std::string line = std::string(text.of(mention.span)) + " = " + name(mention.entity);
      if (mention.kind != mannam::MentionKind::Name) line += " (" + std::string(mannam::to_string(mention.kind)) + ")";
      lines.push_back(std::move(line));
    }
    return lines;
  }

  /// "person/han-do-yun, 회장, org/garam-group" for each stated position.
  std::vector<std::string> positions() const {
    std::vector<std::string> lines;
    for (const auto& position : entities.positions)
      lines.push_back(name(position.person) + ", " + position.title + ", " + name(position.organization));
    return lines;
  }

  /// The phrase and the particle of the mention number `index`.
  std::string phrase(std::size_t index) const {
    const auto& mention = entities.mentions.at(index);
    return std::string(text.of(mention.phrase)) + "|" + std::string(text.of(mention.particle));
  }
};

inline World read(const std::string& given, bool all_zones = false) {
  static const auto reader = mannam::text::TextReader::build(contents().words);
  static const auto names = mannam::names::NameFinder::build(contents());
  static const auto identifier = mannam::entities::Identifier::build(contents());
  World world;
  world.text = reader.read(given);
  world.entities = identifier.identify(world.text, names.find(world.text), all_zones);
  return world;
}

}  // namespace small_world
