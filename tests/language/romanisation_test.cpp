// What goes in: pairs of a Latin and a Hangul name. What comes out: nothing. Why it exists: which Latin spellings are a Korean name's.
#include "language/romanisation.h"

#include "../names/invented_names.h"
#include "catch.h"

using mannam::language::Romanisation;

namespace {

const Romanisation& romanisation() {
  static const Romanisation made = Romanisation::build(names_test::contents().words);
  return made;
}

double likeness(const char* latin, const char* hangul) { return romanisation().accepts(latin, hangul); }

}  // namespace

TEST_CASE("one name in its usual spellings", "[romanisation]") {
  for (const char* latin : {"Chey Ha-won", "Choi Hawon", "Ha-won Choi", "CHEY HA WON", "Choe Ha-weon", "Ha Won Choi", "choi hawon"}) {
    INFO(latin);
    CHECK(likeness(latin, "최하원") > 0.9);
  }
}

TEST_CASE("sounds are spelt in several ways", "[romanisation]") {
  CHECK(likeness("Chung Seung-hyun", "정승현") > 0.9);
  CHECK(likeness("Jeong Sunghyeon", "정승현") > 0.9);
  CHECK(likeness("Paik Kyu-hee", "백규희") > 0.9);
  CHECK(likeness("Rhee Young-joo", "이영주") > 0.9);
  CHECK(likeness("Roh Ee-suk", "노이석") > 0.9);
}

TEST_CASE("a spelling that few use counts for less", "[romanisation]") {
  CHECK(likeness("Han Duck-young", "한덕영") < likeness("Han Deok-young", "한덕영"));
  CHECK(likeness("Han Duck-young", "한덕영") > 0);
}

TEST_CASE("a surname of two syllables", "[romanisation]") {
  CHECK(likeness("Namgung Hyun", "남궁현") > 0.9);
  CHECK(likeness("Nam-gung Hyun", "남궁현") > 0.8);
  CHECK(likeness("Hyun Namkung", "남궁현") > 0.8);
}

TEST_CASE("a given name of one or three syllables", "[romanisation]") {
  CHECK(likeness("Oh Sol", "오솔") > 0.9);
  CHECK(likeness("Bae Haneulbyeol", "배하늘별") > 0.9);
}

TEST_CASE("another name is another name", "[romanisation]") {
  CHECK(likeness("Choi Hawon", "최하윤") == 0);
  CHECK(likeness("Choi Hawon", "최가원") == 0);
  CHECK(likeness("Kim Hawon", "최하원") == 0);
  CHECK(likeness("Choi Ha", "최하원") == 0);
  CHECK(likeness("Choi Hawonjun", "최하원") == 0);
}

TEST_CASE("initials and single words are refused", "[romanisation]") {
  CHECK(likeness("H.W. Choi", "최하원") == 0);
  CHECK(likeness("H W Choi", "최하원") == 0);
  CHECK(likeness("Choi", "최하원") == 0);
  CHECK(likeness("", "최하원") == 0);
  CHECK(likeness("Choi Hawon", "") == 0);
  CHECK(likeness("Choi Hawon", "崔") == 0);
}

TEST_CASE("a hyphen lies between syllables", "[romanisation]") { CHECK(likeness("Choi Haw-on", "최하원") == 0); }

TEST_CASE("a name too long to be Korean costs nothing", "[romanisation]") {
  CHECK(likeness(std::string(100000, 'a').c_str(), "최하원") == 0);
  CHECK(likeness("Choi Hawon", "최하원하원하원하원하원하원") == 0);
}

TEST_CASE("spellings of one name have a key in common", "[romanisation]") {
  const auto keys = romanisation().keys_of_hangul("이상규");
  for (const auto& [surname, given] :
       std::vector<std::pair<const char*, const char*>>{{"Lee", "Sang-kyu"}, {"Yi", "Sanggyu"}, {"RHEE", "SANG GYU"}, {"Ri", "Sangkyoo"}}) {
    INFO(given);
    CHECK(Romanisation::key_of_latin(surname, given) == keys[0]);
  }
  CHECK(Romanisation::key_of_latin("Namkoong", "Hyun") == romanisation().keys_of_hangul("남궁현")[1]);
  CHECK(Romanisation::key_of_latin("Lee", "Sang-min") != keys[0]);
}
