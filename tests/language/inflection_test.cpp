#include "language/inflection.h"

#include <algorithm>
#include <chrono>

#include "catch.h"
#include "language/word_file.h"

using namespace mannam::language;

namespace {

const mannam::dictionary::WordLists& words() {
  static const mannam::dictionary::WordLists lists = mannam::testing::word_files({"endings.rec"});
  return lists;
}

VerbForms forms_of(const std::vector<std::string>& verbs) {
  std::vector<mannam::Problem> problems;
  VerbForms forms = VerbForms::build(words(), verbs, problems);
  REQUIRE(problems.empty());
  return forms;
}

/// The first form of `verb` that is not one, or "" where all are.
std::string first_refused(const std::string& verb, const std::vector<std::string>& forms) {
  const VerbForms table = forms_of({verb});
  for (const std::string& form : forms) {
    const auto hits = table.match(form, 0);
    if (hits.empty() || hits.front().size != form.size()) return form;
  }
  return "";
}

std::string first_accepted(const std::string& verb, const std::vector<std::string>& forms) {
  const VerbForms table = forms_of({verb});
  for (const std::string& form : forms)
    if (!table.match(form, 0).empty()) return form;
  return "";
}

Ending ending_of(const std::string& verb, const std::string& form) {
  const auto hits = forms_of({verb}).match(form, 0);
  REQUIRE_FALSE(hits.empty());
  return hits.front().ending;
}

}  // namespace

TEST_CASE("a vowel stem in all its main forms", "[inflection]") {
  REQUIRE(first_refused(
              "만나다",
              {"만나다",   "만나",     "만나고",   "만나며",   "만나면서", "만나서",     "만난",       "만나는",   "만날",       "만남",
               "만났다",   "만났고",   "만났으며", "만났던",   "만났지만", "만났는데",   "만났습니다", "만났음",   "만났을",     "만난다",
               "만납니다", "만나기로", "만나기",   "만나지",   "만나려고", "만나러",     "만나자",     "만나면",   "만날지",     "만났는지",
               "만났다고", "만난다고", "만난다며", "만난다는", "만나자고", "만났다면서", "만나자는",   "만나겠다", "만나겠다고", "만나던",
               "만남을",   "만나기를", "만나게",   "만나도록", "만나야",   "만나봤다",   "만나보니",   "만났었다", "만났겠다"}) == "");
}

TEST_CASE("honorific forms", "[inflection]") {
  REQUIRE(first_refused("만나다", {"만나시고", "만나신", "만나실", "만나셨다", "만나시는", "만나십니다", "만나시기로", "만나셔서",
                                   "만나시었다", "만나셨습니다"}) == "");
  REQUIRE(first_refused("앉다", {"앉으시고", "앉으신", "앉으셨다", "앉으십니다"}) == "");
  REQUIRE(ending_of("만나다", "만나셨다").honorific);
  REQUIRE_FALSE(ending_of("만나다", "만났다").honorific);
}

TEST_CASE("verbs in ha have the short and the long infinitive", "[inflection]") {
  REQUIRE(first_refused("회동하다", {"회동해", "회동하여", "회동했다", "회동하였다", "회동하고", "회동한", "회동할", "회동하는", "회동함",
                                     "회동하기로", "회동해서", "회동했으며", "회동합니다", "회동하자고"}) == "");
}

TEST_CASE("the noun of a ha verb stands alone in headlines", "[inflection]") {
  REQUIRE(ending_of("회동하다", "회동").kind == EndingKind::Bare);
  REQUIRE(ending_of("회동하다", "회동, 협력 논의").kind == EndingKind::Bare);
  REQUIRE(ending_of("회동하다", "회동키로").link == Link::Decision);
  REQUIRE(first_accepted("회동하다", {"회동을", "회동에서", "회동장"}) == "");
}

TEST_CASE("stems in a consonant take eu", "[inflection]") {
  REQUIRE(first_refused("맞잡다", {"맞잡고", "맞잡으며", "맞잡은", "맞잡을", "맞잡아", "맞잡았다", "맞잡는", "맞잡는다", "맞잡습니다",
                                   "맞잡음", "맞잡으려고"}) == "");
  REQUIRE(first_accepted("맞잡다", {"맞자며", "맞잡며", "맞자워", "맞잡ㄴ다"}) == "");
}

TEST_CASE("stems in l lose it where they must", "[inflection]") {
  REQUIRE(first_refused("열다", {"열고", "여는", "연", "열", "열며", "열면서", "엽니다", "여시고", "열어", "열었다", "엶", "연다", "열려고",
                                 "여니", "열지", "열기로", "열면", "열던"}) == "");
  REQUIRE(first_accepted("열다", {"열는", "열은", "열으며", "여고"}) == "");
}

TEST_CASE("p turns into a vowel", "[inflection]") {
  REQUIRE(first_refused("돕다", {"돕고", "도와", "도왔다", "도우며", "도운", "도울", "돕는", "돕습니다", "도움"}) == "");
  REQUIRE(first_refused("눕다", {"누워", "누웠다", "누우며", "누운", "눕고"}) == "");
  REQUIRE(first_refused("아름답다", {"아름다워", "아름다운", "아름다웠다"}) == "");
  REQUIRE(first_accepted("뽑다", {"뽀워", "뽀운"}) == "");
}

TEST_CASE("t turns into l", "[inflection]") {
  REQUIRE(first_refused("듣다", {"듣고", "들어", "들었다", "들으며", "들은", "들을", "듣는"}) == "");
  REQUIRE(first_refused("깨닫다", {"깨달아", "깨달았다", "깨달은"}) == "");
  REQUIRE(first_refused("닫다", {"닫아", "닫았다", "닫은"}) == "");
  REQUIRE(first_accepted("닫다", {"달아", "달은"}) == "");
}

TEST_CASE("a verb of two classes has both", "[inflection]") {
  REQUIRE(first_refused("묻다", {"물어", "물었다", "묻었다", "묻어", "물은", "묻은"}) == "");
  REQUIRE(first_refused("이르다", {"이르러", "이르렀다", "일러", "일렀다", "이른"}) == "");
}

TEST_CASE("s falls away", "[inflection]") {
  REQUIRE(first_refused("짓다", {"짓고", "지어", "지었다", "지으며", "지은", "지을", "짓는"}) == "");
  REQUIRE(first_refused("잇다", {"이어", "이었다", "이으며"}) == "");
  REQUIRE(first_refused("웃다", {"웃어", "웃었다", "웃으며"}) == "");
}

TEST_CASE("h melts away", "[inflection]") {
  REQUIRE(first_refused("그렇다", {"그렇고", "그래", "그랬다", "그런", "그러며", "그럴"}) == "");
  REQUIRE(first_refused("빨갛다", {"빨개", "빨갰다", "빨간"}) == "");
  REQUIRE(first_refused("하얗다", {"하얘", "하얬다", "하얀"}) == "");
  REQUIRE(first_refused("놓다", {"놓아", "놓았다", "놓은", "놓으며"}) == "");
}

TEST_CASE("reu doubles l", "[inflection]") {
  REQUIRE(first_refused("부르다", {"부르고", "불러", "불렀다", "부른", "부를", "부르며"}) == "");
  REQUIRE(first_refused("오르다", {"올라", "올랐다"}) == "");
  REQUIRE(first_refused("서두르다", {"서둘러", "서둘렀다"}) == "");
  REQUIRE(first_refused("따르다", {"따라", "따랐다", "따르면"}) == "");
  REQUIRE(first_accepted("따르다", {"딸라", "딸랐다"}) == "");
}

TEST_CASE("eu falls away", "[inflection]") {
  REQUIRE(first_refused("모으다", {"모아", "모았다", "모은", "모으며"}) == "");
  REQUIRE(first_refused("쓰다", {"써", "썼다", "쓴"}) == "");
  REQUIRE(first_refused("힘쓰다", {"힘써", "힘썼다"}) == "");
  REQUIRE(first_refused("치르다", {"치러", "치렀다"}) == "");
  REQUIRE(first_refused("푸다", {"퍼", "펐다", "푸고"}) == "");
}

TEST_CASE("vowels melt together", "[inflection]") {
  REQUIRE(first_refused("나누다", {"나눠", "나누어", "나눴다", "나누었다", "나눈", "나누며"}) == "");
  REQUIRE(first_refused("마치다", {"마쳐", "마치어", "마쳤다", "마친", "마칠"}) == "");
  REQUIRE(first_refused("보다", {"봐", "보아", "봤다", "보았다"}) == "");
  REQUIRE(first_refused("되다", {"돼", "되어", "됐다", "되었다", "된", "될"}) == "");
  REQUIRE(first_refused("이어가다", {"이어가", "이어갔다", "이어간", "이어갈"}) == "");
  REQUIRE(first_refused("보내다", {"보내", "보냈다", "보내었다"}) == "");
  REQUIRE(first_refused("서다", {"서", "섰다"}) == "");
  REQUIRE(first_refused("쉬다", {"쉬어", "쉬었다"}) == "");
}

TEST_CASE("the short stem borrows from the long one", "[inflection]") {
  REQUIRE(first_refused("갖다", {"갖고", "갖는", "갖는다", "갖기로", "가졌다", "가져", "가진", "가질", "가지며", "가지고"}) == "");
  REQUIRE(first_refused("머물다", {"머물고", "머무는", "머물렀다", "머물러"}) == "");
  REQUIRE(first_accepted("갖다", {"갖아", "갖았다"}) == "");
}

TEST_CASE("a verb of two words is found with and without the space", "[inflection]") {
  REQUIRE(first_refused("마주 앉다", {"마주 앉았다", "마주앉았다", "마주 앉은", "마주앉아", "마주 앉기로"}) == "");
  REQUIRE(first_refused("자리를 함께하다", {"자리를 함께했다", "자리를 함께한"}) == "");
}

TEST_CASE("a form ends where its word ends", "[inflection]") {
  const VerbForms forms = forms_of({"만나다"});
  REQUIRE(forms.match("만나봉사단", 0).empty());
  REQUIRE(forms.match("만났다.", 0).front().size == 9);
  REQUIRE(forms.match("만났다”고", 0).front().size == 9);
  REQUIRE(forms.match("만", 0).empty());
  REQUIRE(forms.match("", 0).empty());
}

TEST_CASE("a form is found inside a text at its offset", "[inflection]") {
  const std::string text = "한도윤 회장은 에이다 리 CEO를 만났다.";
  const auto hits = forms_of({"회동하다", "만나다"}).match(text, text.find("만났다"));
  REQUIRE(hits.size() == 1);
  REQUIRE(hits.front().verb == 1);
}

TEST_CASE("past present and future adnominals", "[inflection]") {
  REQUIRE(ending_of("만나다", "만난").tense == Tense::Past);
  REQUIRE(ending_of("만나다", "만나는").tense == Tense::Present);
  REQUIRE(ending_of("만나다", "만날").tense == Tense::Future);
  REQUIRE(ending_of("만나다", "만났던").tense == Tense::Past);
  REQUIRE(ending_of("만나다", "만난").kind == EndingKind::Adnominal);
  REQUIRE(ending_of("열다", "연").kind == EndingKind::Adnominal);
}

TEST_CASE("sentence endings tell tense", "[inflection]") {
  REQUIRE(ending_of("만나다", "만났다").kind == EndingKind::Final);
  REQUIRE(ending_of("만나다", "만났다").tense == Tense::Past);
  REQUIRE(ending_of("만나다", "만난다").tense == Tense::Present);
  REQUIRE(ending_of("갖다", "갖는다").tense == Tense::Present);
  REQUIRE(ending_of("만나다", "만났습니다").tense == Tense::Past);
  REQUIRE(ending_of("만나다", "만나겠다").tense == Tense::Future);
  REQUIRE(ending_of("회동하다", "회동한다").tense == Tense::Present);
}

TEST_CASE("a guess about the past is past and supposed", "[inflection]") {
  const Ending ending = ending_of("만나다", "만났을");
  REQUIRE(ending.tense == Tense::Past);
  REQUIRE(ending.supposed);
  REQUIRE(ending.kind == EndingKind::Adnominal);
}

TEST_CASE("connectives say what they link", "[inflection]") {
  REQUIRE(ending_of("만나다", "만나고").link == Link::And);
  REQUIRE(ending_of("만나다", "만나").link == Link::Join);
  REQUIRE(ending_of("만나다", "만나면서").link == Link::While);
  REQUIRE(ending_of("만나다", "만났지만").link == Link::But);
  REQUIRE(ending_of("만나다", "만나면").link == Link::If);
  REQUIRE(ending_of("만나다", "만나러").link == Link::Purpose);
  REQUIRE(ending_of("만나다", "만나지").link == Link::Negation);
  REQUIRE(ending_of("만나다", "만났는지").link == Link::Whether);
  REQUIRE(ending_of("만나다", "만났고").tense == Tense::Past);
  REQUIRE(ending_of("만나다", "만나고").tense == Tense::None);
}

TEST_CASE("nominal forms carry particles", "[inflection]") {
  REQUIRE(ending_of("만나다", "만나기로").link == Link::Decision);
  REQUIRE(ending_of("만나다", "만나기를").link == Link::Doing);
  REQUIRE(ending_of("만나다", "만남을").kind == EndingKind::Nominal);
  REQUIRE(ending_of("참석하다", "참석했음을").tense == Tense::Past);
}

TEST_CASE("quoted forms keep the tense of what was said", "[inflection]") {
  REQUIRE(ending_of("만나다", "만났다고").kind == EndingKind::Quoted);
  REQUIRE(ending_of("만나다", "만났다고").tense == Tense::Past);
  REQUIRE(ending_of("만나다", "만난다는").tense == Tense::Present);
  REQUIRE(ending_of("만나다", "만나자고").link == Link::Suggest);
  REQUIRE(ending_of("만나다", "만나겠다며").tense == Tense::Future);
}

TEST_CASE("tables for many verbs are small and quick to make", "[inflection]") {
  std::vector<std::string> verbs;
  for (int i = 0; i < 10; ++i)
    for (const char* verb : {"만나다", "회동하다", "갖다", "열다", "돕다", "듣다", "짓다", "부르다", "나누다", "마치다", "모이다", "앉다",
                             "맺다", "찾다", "오르다"})
      verbs.emplace_back(verb);
  const auto start = std::chrono::steady_clock::now();
  const VerbForms forms = forms_of(verbs);
  const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
  REQUIRE(forms.match("만났다", 0).size() == 10);
  CHECK(spent.count() < 250);  // 2 ms where nothing else runs; the bound only catches growth by orders
}

TEST_CASE("a row that cannot be read is a problem", "[inflection]") {
  mannam::dictionary::WordLists lists;
  lists.add("ending", {"ko", "고", {"linking", "none", "and"}, "endings.rec", 7});
  lists.add("stem-class", {"ko", "듣", {"d"}, "endings.rec", 9});
  std::vector<mannam::Problem> problems;
  VerbForms::build(lists, {}, problems);
  REQUIRE(problems.size() == 2);
}

TEST_CASE("what is no verb is a problem", "[inflection]") {
  std::vector<mannam::Problem> problems;
  VerbForms::build(words(), {"meet", "다"}, problems);
  REQUIRE(problems.size() == 2);
}

TEST_CASE("every form made is found again", "[inflection]") {
  const std::vector<std::string> verbs = {
      "만나다",   "회동하다", "면담하다", "환담하다", "독대하다", "조우하다", "접견하다",  "예방하다", "통화하다",   "참석하다", "배석하다",
      "동석하다", "동행하다", "함께하다", "자리하다", "초청하다", "초대하다", "주재하다",  "개최하다", "방문하다",   "방한하다", "방미하다",
      "방중하다", "방일하다", "방북하다", "출국하다", "귀국하다", "입국하다", "도착하다",  "영접하다", "환영하다",   "환대하다", "악수하다",
      "협의하다", "논의하다", "합의하다", "체결하다", "서명하다", "투자하다", "인수하다",  "임명하다", "지명하다",   "취임하다", "사임하다",
      "해임하다", "창업하다", "설립하다", "발표하다", "말하다",   "강조하다", "제안하다",  "요청하다", "거부하다",   "취소하다", "연기하다",
      "무산되다", "취소되다", "예정되다", "열리다",   "열다",     "갖다",     "가지다",    "마치다",   "끝내다",     "시작하다", "이어가다",
      "나누다",   "진행하다", "맺다",     "맞잡다",   "손잡다",   "앉다",     "마주 앉다", "찾다",     "찾아가다",   "찾아오다", "들르다",
      "머물다",   "머무르다", "맞다",     "맞이하다", "모시다",   "모이다",   "모으다",    "부르다",   "불러들이다", "보다",     "보이다",
      "보내다",   "오다",     "가다",     "나오다",   "나가다",   "나서다",   "나타나다",  "떠나다",   "서다",       "세우다",   "이끌다",
      "따르다",   "치르다",   "이르다",   "다다르다", "오르다",   "흐르다",   "모르다",    "서두르다", "기르다",     "고르다",   "돕다",
      "눕다",     "굽다",     "줍다",     "가깝다",   "아름답다", "어렵다",   "잡다",      "뽑다",     "입다",       "집다",     "접다",
      "듣다",     "걷다",     "묻다",     "싣다",     "깨닫다",   "닫다",     "믿다",      "받다",     "얻다",       "쏟다",     "짓다",
      "잇다",     "낫다",     "긋다",     "웃다",     "씻다",     "벗다",     "솟다",      "그렇다",   "어떻다",     "빨갛다",   "하얗다",
      "놓다",     "쌓다",     "좋다",     "살다",     "만들다",   "울다",     "알다",      "들다",     "걸다",       "팔다",     "돌다",
      "쓰다",     "힘쓰다",   "뜨다",     "따다",     "끄다",     "크다",     "푸다",      "푸르다",   "누르다",     "주다",     "두다",
      "바꾸다",   "미루다",   "이루다",   "다루다",   "겪다",     "있다",     "없다",      "않다",     "못하다",     "되다",     "쉬다",
      "뛰다",     "띄다",     "펴다",     "베다",     "세다",     "건너다",   "지나다",    "자라다",   "뵙다",       "뵈다",     "여쭙다",
      "꼽다",     "밝히다",   "알리다",   "전하다"};
  REQUIRE(verbs.size() >= 150);
  const VerbForms forms = forms_of(verbs);
  for (std::uint32_t verb = 0; verb < verbs.size(); ++verb) {
    const auto all = forms.forms(verb);
    INFO(verbs[verb]);
    REQUIRE(all.size() > 500);
    for (const std::string& form : all) {
      const auto hits = forms.match(form, 0);
      const bool found =
          std::any_of(hits.begin(), hits.end(), [&](const VerbHit& hit) { return hit.verb == verb && hit.size == form.size(); });
      if (!found) FAIL(form);
    }
  }
}
