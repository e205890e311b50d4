// What goes in: names with josa. What comes out: nothing. Why it exists: a name ends where a particle begins, and the particle tells its
// role.
#include "language/particles.h"

#include "../names/invented_names.h"
#include "catch.h"
#include "language/hangul.h"

using namespace mannam::language;

namespace {

const Particles& particles() {
  static const Particles made = Particles::build(names_test::contents().words);
  return made;
}

/// What is read behind the first `size` bytes.
Particle behind(const std::string& noun, const std::string& rest) { return particles().match(noun + rest, noun.size()); }

}  // namespace

TEST_CASE("single particles have their functions", "[particles]") {
  CHECK(behind("한도윤", "은").functions == Topic);
  CHECK(behind("한도윤", "이").functions == Subject);
  CHECK(behind("한도윤", "을").functions == Object);
  CHECK(behind("한도윤", "과").functions == With);
  CHECK(behind("한도윤", "의").functions == Of);
  CHECK(behind("달빛시", "에서").functions == At);
  CHECK(behind("한도윤", "에게").functions == To);
}

TEST_CASE("a stack has the functions of its parts", "[particles]") {
  CHECK(behind("달빛시", "에서는").functions == (At | Topic));
  CHECK(behind("한도윤", "에게서도").functions == (From | Also));
  CHECK(behind("한도윤", "과의").functions == (With | Of));
  CHECK(behind("한도윤", "과도").functions == (With | Also));
  CHECK((behind("한도윤", "으로부터의").functions & (From | Of)) == (From | Of));
}

TEST_CASE("a stack is taken whole", "[particles]") {
  for (const char* stack :
       {"에서는", "에게서도", "까지만", "으로부터의", "과의", "이라고는", "에서부터", "만으로는", "에게까지", "에서의"}) {
    INFO(stack);
    CHECK(behind("한도윤", stack).size == std::string(stack).size());
  }
}

TEST_CASE("a word must end behind the particle", "[particles]") {
  CHECK(behind("한도윤", "은행").size == 0);
  CHECK(behind("한도윤", "은 웃었다").size == 3);
  CHECK(behind("한도윤", "은, ").size == 3);
}

TEST_CASE("what is no particle is none", "[particles]") {
  CHECK(behind("가람", "톡").size == 0);
  CHECK(behind("가람", "").size == 0);
  CHECK(behind("가람", " 은").size == 0);
}

TEST_CASE("nothing follows a closing particle", "[particles]") { CHECK(behind("한도윤", "은에서").size == 0); }

TEST_CASE("the copula is a particle of another kind", "[particles]") {
  for (const char* copula : {"이다", "이라는", "인", "입니다", "이었다", "이며", "이자"}) {
    INFO(copula);
    CHECK((behind("한도윤", copula).functions & Other) != 0);
  }
}

TEST_CASE("particles agree with the final consonant", "[particles]") {
  CHECK(behind("한도윤", "은").agrees);
  CHECK_FALSE(behind("한도윤", "는").agrees);
  CHECK(behind("벨몬트", "는").agrees);
  CHECK_FALSE(behind("벨몬트", "은").agrees);
}

TEST_CASE("a stack agrees by its first particle", "[particles]") {
  CHECK(behind("한도윤", "과는").agrees);
  CHECK_FALSE(behind("한도윤", "와는").agrees);
}

TEST_CASE("the particle of way agrees with rieul as with a vowel", "[particles]") {
  CHECK(behind("서울", "로").agrees);
  CHECK_FALSE(behind("서울", "으로").agrees);
  CHECK(behind("한국", "으로").agrees);
  CHECK_FALSE(behind("한국", "로").agrees);
}

TEST_CASE("a particle that does not agree is still one", "[particles]") { CHECK(behind("한도윤", "는").size == 3); }

TEST_CASE("letters are read in Korean", "[particles]") {
  CHECK_FALSE(ends_in_consonant("SK", 2));
  CHECK_FALSE(ends_in_consonant("MIT", 3));
  CHECK(ends_in_consonant("URL", 3));
  CHECK(ends_in_consonant("IBM", 3));
  CHECK(behind("SK", "가").agrees);
  CHECK(behind("MIT", "는").agrees);
  CHECK(behind("IBM", "은").agrees);
}

TEST_CASE("digits are read in Korean", "[particles]") {
  for (const char* closed : {"0", "1", "3", "6", "7", "8"}) CHECK(ends_in_consonant(closed, 1));
  for (const char* open : {"2", "4", "5", "9"}) CHECK_FALSE(ends_in_consonant(open, 1));
  CHECK(behind("G5", "와").agrees);
  CHECK(behind("G8", "과").agrees);
}

TEST_CASE("brackets are looked through", "[particles]") { CHECK(behind("최고경영자(CEO)", "와").agrees); }

TEST_CASE("an unknown sign agrees with everything", "[particles]") {
  CHECK(ending_before("%", 1) == Coda::Unknown);
  CHECK(behind("%", "은").agrees);
  CHECK(behind("%", "는").agrees);
}

TEST_CASE("every syllable takes the agreeing one of each pair", "[particles]") {
  const std::vector<std::pair<std::string, std::string>> pairs{{"은", "는"},   {"이", "가"},       {"을", "를"},   {"과", "와"},
                                                               {"이라", "라"}, {"아", "야"},       {"이나", "나"}, {"이여", "여"},
                                                               {"이랑", "랑"}, {"이라고", "라고"}, {"이란", "란"}};
  int wrong = 0;
  for (char32_t code = 0xAC00; code <= 0xD7A3; ++code) {
    std::string noun;
    append(noun, code);
    for (const auto& [closed, open] : pairs) {
      wrong += behind(noun, closed).agrees != has_final(code);
      wrong += behind(noun, open).agrees == has_final(code);
    }
    const bool like_vowel = !has_final(code) || final_index(code) == 8;
    wrong += behind(noun, "로").agrees != like_vowel;
    wrong += behind(noun, "으로").agrees == like_vowel;
  }
  CHECK(wrong == 0);
}

TEST_CASE("what may follow a name and is no particle", "[particles]") {
  const auto tail = [](const std::string& noun, const std::string& rest) { return particles().tail(noun + rest, noun.size()); };
  for (const char* suffix : {"씨", "측", "들", "등", "님", "발", "산", "계", "행", "식", "풍", "권", "내", "외", "별"}) {
    INFO(suffix);
    CHECK(tail("한도윤", suffix).complete);
    CHECK(tail("한도윤", suffix).suffix == 3);
    CHECK(tail("한도윤", suffix).particle.size == 0);
  }
  CHECK(tail("한도윤", "").complete);
  CHECK_FALSE(tail("한도윤", "톡").complete);
  CHECK_FALSE(tail("한도윤", "측근").complete);
}

TEST_CASE("a particle behind a suffix is the name's where the name is still meant", "[particles]") {
  const auto tail = [](const std::string& noun, const std::string& rest) { return particles().tail(noun + rest, noun.size()); };
  CHECK(tail("한도윤", "측은").particle.functions == Topic);
  CHECK(tail("한도윤", "측은").particle.agrees);
  CHECK_FALSE(tail("한도윤", "측는").particle.agrees);
  CHECK(tail("한도윤", "측은").same);
  CHECK(tail("한도윤", "씨측과는").suffix == 6);
  CHECK(tail("한도윤", "들과의").particle.functions == (With | Of));
  CHECK(tail("한국", "산은").particle.functions == Topic);
  CHECK_FALSE(tail("한국", "산은").same);
}

TEST_CASE("a particle is preferred to a suffix", "[particles]") {
  const NameTail tail = particles().tail("가람가", 6);
  CHECK(tail.suffix == 0);
  CHECK(tail.particle.functions == Subject);
}

TEST_CASE("a long run of particles is none", "[particles]") {
  std::string run;
  for (int i = 0; i < 100000; ++i) run += "까지";
  CHECK(behind("한도윤", run).size == 0);
  CHECK_FALSE(particles().tail("한도윤" + run, 9).complete);
}

TEST_CASE("stacks that news has", "[particles]") {
  for (const char* stack :
       {"에서는",   "에게서도", "까지만",   "이라고는",   "으로부터의",   "께서도",   "한테서",   "에서부터",   "만으로는", "마저도",
        "조차",     "보다는",   "처럼",     "같이",       "치고는",       "이라든지", "이나마",   "에게까지도", "만큼은",   "에서조차",
        "으로까지", "과만",     "이야말로", "에게만큼은", "이라기보다는", "부터라도", "이라더니", "에서처럼",   "까진",     "보단"}) {
    INFO(stack);
    CHECK(behind("한도윤", stack).size == std::string(stack).size());
  }
}

TEST_CASE("names in letters and digits take the particle of their reading", "[particles]") {
  const std::vector<std::pair<std::string, std::string>> right{
      {"SK", "가"},        {"MIT", "는"},  {"5", "와"},     {"LG", "는"},      {"3", "이"},      {"KBS", "는"},     {"F-35", "는"},
      {"IBM", "은"},       {"URL", "로"},  {"10", "과"},    {"1", "로"},       {"Google", "로"}, {"Belmont", "는"}, {"Tanaka", "와"},
      {"Nuri", "를"},      {"Moon", "은"}, {"King", "이"},  {"Channel", "을"}, {"Chrome", "은"}, {"Jobs", "가"},    {"Burger", "와"},
      {"Blackrock", "은"}, {"Bank", "는"}, {"Apple", "로"}, {"NATO", "가"},    {"KAIST", "와"},  {"2030", "은"}};
  for (const auto& [noun, particle] : right) {
    INFO(noun << particle);
    CHECK(behind(noun, particle).size == particle.size());
    CHECK(behind(noun, particle).agrees);
  }
  const std::vector<std::pair<std::string, std::string>> wrong{{"SK", "이"}, {"MIT", "은"},    {"5", "과"},        {"LG", "은"},
                                                               {"3", "가"},  {"Tanaka", "과"}, {"Google", "으로"}, {"Moon", "는"}};
  for (const auto& [noun, particle] : wrong) {
    INFO(noun << particle);
    CHECK_FALSE(behind(noun, particle).agrees);
  }
}
