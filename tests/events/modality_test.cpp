#include "events/modality.h"

#include <algorithm>

#include "catch.h"
#include "language/word_file.h"

using namespace mannam;
using events::ModalityAnswer;
using events::ModalityQuestion;
using events::TimeRelation;

namespace {

const dictionary::WordLists& words() {
  static const dictionary::WordLists lists = testing::word_files({"endings.rec", "english_verbs.rec", "modality.rec"});
  return lists;
}

const events::ModalityReader& reader() {
  static std::vector<Problem> problems;
  static const events::ModalityReader built = events::ModalityReader::build(words(), problems);
  REQUIRE(problems.empty());
  return built;
}

const language::VerbForms& korean_verbs() {
  static std::vector<Problem> problems;
  static const language::VerbForms built = language::VerbForms::build(
      words(), {"만나다", "회동하다", "방문하다", "참석하다", "갖다", "하다", "열다", "마치다", "시작하다", "나누다"}, problems);
  return built;
}

const language::EnglishVerbs& english_verbs() {
  static const language::EnglishVerbs built = language::EnglishVerbs::build(words(), {"meet", "sit down with", "hold talks", "visit"});
  return built;
}

/// The ending of the bracketed words: of the last one that is a form of a verb above, reaching to the closing bracket.
std::optional<language::Ending> ending_of(std::string_view text, text::Span trigger) {
  for (std::uint32_t at = trigger.start; at < trigger.end; ++at)
    if (at == trigger.start || text[at - 1] == ' ')
      for (const language::VerbHit& hit : korean_verbs().match(text.substr(0, trigger.end), at))
        if (at + hit.size == trigger.end) return hit.ending;
  return std::nullopt;
}

/// "한도윤은 리를 [만났다]." The trigger stands in brackets; speech in curly double quotes.
ModalityAnswer read(std::string marked, TimeRelation relation = TimeRelation::Unknown, std::string* attribution = nullptr,
                    Zone zone = Zone::Body) {
  ModalityQuestion question;
  question.trigger.start = static_cast<std::uint32_t>(marked.find('['));
  question.trigger.end = static_cast<std::uint32_t>(marked.find(']') - 1);
  std::erase_if(marked, [](char c) { return c == '[' || c == ']'; });
  question.text = marked;
  question.sentence = question.clause = {0, static_cast<std::uint32_t>(marked.size())};
  question.relation = relation;
  question.zone = zone;
  const bool korean = std::any_of(marked.begin(), marked.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xEA; });
  question.language = korean ? text::Language::Korean : text::Language::English;
  std::vector<text::Quotation> quotations;
  for (std::size_t open = marked.find("“"); open != std::string::npos; open = marked.find("“", open + 3))
    quotations.push_back(
        {{static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(std::min(marked.find("”", open) + 3, marked.size()))}, true});
  question.quotations = quotations;
  if (korean) question.ending = ending_of(question.text, question.trigger);
  for (const auto& hit : english_verbs().match(question.text, question.trigger.start))
    if (hit.size == question.trigger.size()) question.form = hit.form;
  const ModalityAnswer answer = reader().read(question);
  if (attribution) *attribution = std::string(answer.attribution.of(question.text));
  return answer;
}

/// The first sentence that is not read as `wanted`.
std::string first_not(Modality wanted, const std::vector<std::string>& sentences) {
  for (const std::string& sentence : sentences)
    if (const Modality told = read(sentence).modality; told != wanted) return sentence + " => " + std::string(to_string(told));
  return "";
}

}  // namespace

TEST_CASE("a past verb happened", "[modality]") {
  REQUIRE(first_not(Modality::Happened,
                    {"한도윤 회장은 4일 에이다 리 CEO를 [만났다].", "한 회장은 에이다 리 CEO와 [회동했습니다].",
                     "한 회장이 [만난] 에이다 리 CEO는 웃었다.", "두 사람은 4일 서울에서 [만났으며] 협력을 논의할 계획이다."}) == "");
}

TEST_CASE("a noun with a past light verb happened", "[modality]") {
  REQUIRE(
      first_not(Modality::Happened, {"두 사람은 [회동을 가졌다].", "두 사람은 [회동을 시작했다].", "한 회장은 리 CEO와 [회담]을 마쳤다.",
                                     "두 회사 대표의 [회동]이 4일 열렸다.", "한 회장과 리 CEO의 [만남]은 40분간 진행됐다."}) == "");
}

TEST_CASE("what is told after it happened", "[modality]") {
  REQUIRE(first_not(Modality::Happened, {"한 회장은 리 CEO를 [만나고] 나서 귀국했다.", "한 회장은 리 CEO와 [회동한] 후 기자들에게 말했다.",
                                         "두 사람은 [회동]을 마친 뒤 악수했다.", "[회담] 직후 두 사람은 사진을 찍었다."}) == "");
}

TEST_CASE("before an open future predicate after is planned too", "[modality]") {
  REQUIRE(read("한 회장은 5일 리 CEO를 [만난] 뒤 출국할 예정이다.").modality == Modality::Planned);
  REQUIRE(read("한 회장은 4일 리 CEO를 [만난] 뒤 출국할 예정이다.", TimeRelation::Before).modality == Modality::Happened);
}

TEST_CASE("a fixed plan is planned", "[modality]") {
  REQUIRE(first_not(Modality::Planned, {"한 회장은 5일 리 CEO와 [만날] 예정이다.", "두 사람은 5일 [만나기로] 했다.",
                                        "두 사람은 다음 주 [회동하기로] 합의했다.", "한 회장은 리 CEO를 [만날] 계획이다.",
                                        "한 회장은 리 CEO와 [회동을 가질] 방침이다.", "한도윤·에이다 리 5일 [회동키로]",
                                        "한 회장은 6일 리 CEO를 [만나겠다]고 말했다.", "한 회장은 리 CEO를 [만나러] 출국했다."}) == "");
}

TEST_CASE("a meeting noun with a plan behind it is planned", "[modality]") {
  REQUIRE(first_not(Modality::Planned, {"에이다 리 CEO와의 [회동]도 예정된 것으로 알려졌다.", "두 사람의 [회담]이 5일 예정돼 있다.",
                                        "한도윤, 에이다 리와 5일 [회동] 예정", "한 회장은 리 CEO와의 [회담]을 앞두고 있다.",
                                        "[회동]은 5일 열린다.", "두 사람은 6일 [회동]을 열기로 했다."}) == "");
}

TEST_CASE("a present tense tells what is to come", "[modality]") {
  REQUIRE(first_not(Modality::Planned, {"한 회장이 5일 리 CEO를 [만난다].", "한 회장은 이날 오후 리 CEO와 [만남을 갖는다].",
                                        "두 사람은 5일 서울에서 [회동한다]."}) == "");
}

TEST_CASE("a present tense about a past day happened", "[modality]") {
  REQUIRE(read("한 회장은 3일 리 CEO를 [만난다].", TimeRelation::Before).modality == Modality::Happened);
}

TEST_CASE("what others foresee is expected", "[modality]") {
  REQUIRE(first_not(Modality::Expected, {"리 CEO도 [회동]에 함께할 것으로 예상된다.", "두 사람은 5일 [만날] 것으로 예상된다.",
                                         "두 사람이 [만날] 것이라는 전망이 나온다.", "한 회장은 리 CEO와 [회동할] 것으로 보인다.",
                                         "한도윤, 에이다 리 [만날] 듯", "두 사람의 [회동]이 유력하다."}) == "");
}

TEST_CASE("what is wished or weighed is possible", "[modality]") {
  REQUIRE(first_not(Modality::Possible, {"한 회장은 리 CEO를 [만날] 수 있다고 밝혔다.", "두 사람이 [만날] 가능성이 있다.",
                                         "한 회장은 리 CEO에게 [회동]을 제안했다.", "한 회장은 리 CEO와 [만나는] 방안을 검토하고 있다.",
                                         "한 회장은 리 CEO와 [만나고] 싶다고 밝혔다.", "한 회장은 리 CEO에게 [만나자고] 했다.",
                                         "두 사람이 [만날지] 주목된다.", "[만나면] 협력을 논의한다."}) == "");
}

TEST_CASE("what is still being arranged is possible", "[modality]") {
  REQUIRE(first_not(Modality::Possible, {"두 회사는 대표 간 [회동]을 추진하고 있다.", "두 회사는 [회담] 일정을 조율 중이다.",
                                         "한도윤·에이다 리 [회동] 추진"}) == "");
}

TEST_CASE("what did not happen is denied", "[modality]") {
  REQUIRE(first_not(Modality::Denied,
                    {"한 회장은 리 CEO를 [만나지] 않았다.", "한 회장은 리 CEO를 [만나지] 못했다.", "두 사람은 [회동하지] 않기로 했다.",
                     "두 사람의 [회동]은 불발됐다.", "한도윤·에이다 리 [회동] 불발", "한 회장은 [만남]을 거부했다.",
                     "한 회장은 리 CEO를 [만난] 적이 없다.", "한 회장은 리 CEO를 [만날] 계획이 없다.", "두 사람의 [회동]은 없었다.",
                     "한 회장은 리 CEO를 [만났다는] 보도를 부인했다."}) == "");
}

TEST_CASE("an adverb denies", "[modality]") {
  REQUIRE(read("한 회장은 이번에 리 CEO를 안 [만난다].").modality == Modality::Denied);
  REQUIRE(read("한 회장은 리 CEO를 못 [만났다].").modality == Modality::Denied);
}

TEST_CASE("a possibility not ruled out stays possible", "[modality]") {
  REQUIRE(read("두 사람이 [만날] 가능성도 배제할 수 없다.").modality == Modality::Possible);
  REQUIRE(read("두 사람은 당분간 [만날] 수 없다.").modality == Modality::Denied);
}

TEST_CASE("a light verb in front of a noun lends its tense", "[modality]") {
  REQUIRE(read("오는 5일 열리는 [회동]에 관심이 쏠렸다.").modality == Modality::Planned);
  REQUIRE(read("4일 열린 [회동]에서 협력을 논의할 예정이라는 말이 나왔다.").modality == Modality::Happened);
}

TEST_CASE("the outcome of a meeting says that it happened", "[modality]") {
  REQUIRE(read("한 회장은 이번 [회담] 결과를 5일 설명할 예정이다.").modality == Modality::Happened);
}

TEST_CASE("what was called off is cancelled", "[modality]") {
  REQUIRE(first_not(Modality::Cancelled, {"두 사람의 [회동]이 취소됐다.", "한도윤·에이다 리 [회동] 무산", "두 회사는 [회담]을 연기했다.",
                                          "5일 [만날] 예정이었으나 취소됐다.", "두 사람은 5일 [만나기로] 했지만 무산됐다."}) == "");
}

TEST_CASE("a cancellation denied is none", "[modality]") {
  REQUIRE(read("두 회사는 [회담]을 취소하지 않았다.").modality != Modality::Cancelled);
}

TEST_CASE("what goes on is ongoing", "[modality]") {
  REQUIRE(first_not(Modality::Ongoing, {"두 사람은 서울에서 [회동하고] 있다.", "두 사람의 [회동]이 진행 중이다.",
                                        "한 회장은 리 CEO와 [회담을 하고] 있다.", "두 사람은 [회담] 중이다."}) == "");
}

TEST_CASE("a connective takes the tense of the predicate", "[modality]") {
  REQUIRE(read("한 회장은 4일 리 CEO를 [만나] 협력을 논의했다.").modality == Modality::Happened);
  REQUIRE(read("한 회장은 4일 리 CEO와 [만나고] 오찬을 함께했다.").modality == Modality::Happened);
  REQUIRE(read("한 회장은 5일 리 CEO를 [만나] 협력을 논의할 예정이다.").modality == Modality::Planned);
  REQUIRE(read("한 회장은 5일 리 CEO를 [만나] 협력을 논의한다.").modality == Modality::Planned);
  REQUIRE(read("한 회장은 5일 리 CEO를 [만나] 협력을 논의할 것으로 알려졌다.").modality == Modality::Planned);
  REQUIRE(read("한 회장은 4일 리 CEO를 [만나] 협력을 논의한 것으로 알려졌다.").modality == Modality::Happened);
}

TEST_CASE("what they decided there does not make the meeting a plan", "[modality]") {
  REQUIRE(read("두 사람은 서울에서 [회동을 갖고] 투자를 늘리기로 했다.").modality == Modality::Happened);
  REQUIRE(read("두 사람은 5일 [만나] 협력을 논의하기로 했다.").modality == Modality::Planned);
}

TEST_CASE("a plan told there does not make the meeting a plan", "[modality]") {
  REQUIRE(read("한 회장은 리 CEO를 [만나] 투자를 늘릴 계획이라고 말했다.").modality == Modality::Happened);
}

TEST_CASE("a noun as a place takes the tense of the predicate", "[modality]") {
  REQUIRE(read("두 사람은 [회동]에서 협력을 논의했다.").modality == Modality::Happened);
  REQUIRE(read("두 사람은 [회동]에서 협력을 논의할 예정이다.").modality == Modality::Planned);
  REQUIRE(read("이날 [회동]에는 윤서아 사장이 배석했다.").modality == Modality::Happened);
}

TEST_CASE("a meeting attended is told by the main predicate", "[modality]") {
  REQUIRE(read("한 회장은 리 CEO가 [참석하는] 행사에서 연설했다.").modality == Modality::Happened);
  REQUIRE(read("한 회장은 리 CEO가 [참석하는] 행사에서 연설할 예정이다.").modality == Modality::Planned);
}

TEST_CASE("what was under way on an earlier day happened", "[modality]") {
  REQUIRE(read("한 회장이 4일 리 CEO와 만찬 [회동]을 하고 있다.", TimeRelation::Before).modality == Modality::Happened);
  REQUIRE(read("한 회장이 4일 리 CEO와 만찬 [회동]을 하고 있다.", TimeRelation::SameDay).modality == Modality::Ongoing);
}

TEST_CASE("a headline noun happened", "[modality]") {
  REQUIRE(read("한도윤, 에이다 리와 [회동]").modality == Modality::Happened);
  REQUIRE(read("한도윤, 에이다 리와 [회동]…협력 논의").modality == Modality::Happened);
  REQUIRE(read("한도윤, 에이다 리 [만나] “협력하자”").modality == Modality::Happened);
}

TEST_CASE("a headline noun with a date to come is planned", "[modality]") {
  REQUIRE(read("한도윤, 오는 7일 에이다 리와 [회동]").modality == Modality::Planned);
  REQUIRE(read("한도윤, 7일 에이다 리와 [회동]", TimeRelation::After).modality == Modality::Planned);
  REQUIRE(read("한도윤, 에이다 리와 [회동]", TimeRelation::SameDay).modality == Modality::Happened);
}

TEST_CASE("no date turns a past form into a plan", "[modality]") {
  REQUIRE(read("한 회장은 7일 리 CEO를 [만났다].", TimeRelation::After).modality == Modality::Happened);
}

TEST_CASE("words in front of a noun", "[modality]") {
  REQUIRE(read("한 회장이 제안한 [회동]에 관심이 쏠린다.").modality == Modality::Possible);
  REQUIRE(read("5일로 예정된 [회동]에 관심이 쏠렸다.").modality == Modality::Planned);
  REQUIRE(read("취소된 [회동]을 두고 말이 많았다.").modality == Modality::Cancelled);
  REQUIRE(read("두 회사가 추진 중인 [회동]에 관심이 쏠렸다.").modality == Modality::Possible);
}

TEST_CASE("hearsay is reported", "[modality]") {
  const ModalityAnswer told = read("두 사람은 4일 [만난] 것으로 알려졌다.");
  REQUIRE(told.modality == Modality::Happened);
  REQUIRE(told.reported);
  const ModalityAnswer to_come = read("두 사람은 5일 [회동할] 것으로 전해졌다.");
  REQUIRE(to_come.modality == Modality::Planned);
  REQUIRE(to_come.reported);
  REQUIRE(read("두 사람은 [회동한] 것으로 파악된다.").reported);
  REQUIRE_FALSE(read("두 사람은 4일 [만났다].").reported);
}

TEST_CASE("a guess about the past is hearsay about what happened", "[modality]") {
  const ModalityAnswer answer = read("두 사람은 4일 [만난] 것으로 보인다.");
  REQUIRE(answer.modality == Modality::Happened);
  REQUIRE(answer.reported);
}

TEST_CASE("a rumour is possible and reported", "[modality]") {
  const ModalityAnswer answer = read("두 사람이 [만났다는] 의혹이 제기됐다.");
  REQUIRE(answer.modality == Modality::Possible);
  REQUIRE(answer.reported);
}

TEST_CASE("a source is named", "[modality]") {
  std::string source;
  REQUIRE(read("4일 업계에 따르면 한 회장은 리 CEO와 [만났다].", TimeRelation::Unknown, &source).reported);
  REQUIRE(source == "업계");
  read("5일 가람그룹 관계자에 따르면 두 사람은 [회동했다].", TimeRelation::Unknown, &source);
  REQUIRE(source == "가람그룹 관계자");
  read("두 사람은 [회동했다].", TimeRelation::Unknown, &source);
  REQUIRE(source.empty());
}

TEST_CASE("a trigger in speech takes the predicate of the speech", "[modality]") {
  REQUIRE(read("한 회장은 “내일 리 CEO와 [만날] 것”이라고 말했다.").modality == Modality::Planned);
  REQUIRE(read("한 회장은 “리 CEO와 [만나] 협력을 논의하겠다”고 말했다.").modality == Modality::Planned);
  REQUIRE(read("한 회장은 “어제 리 CEO와 [만났다]”며 “또 만날 예정”이라고 했다.").modality == Modality::Happened);
}

TEST_CASE("speech between a trigger and its predicate is skipped", "[modality]") {
  REQUIRE(read("한 회장은 리 CEO를 [만나] “내년에 투자할 예정이다”라고 말했다.").modality == Modality::Happened);
}

TEST_CASE("an unknown word of modality is a problem", "[modality]") {
  dictionary::WordLists lists;
  lists.add("modality-noun", {"ko", "예정", {"plan"}, "modality.rec", 3});
  std::vector<Problem> problems;
  events::ModalityReader::build(lists, problems);
  REQUIRE(problems.size() == 1);
  REQUIRE(problems.front().line == 3);
}

TEST_CASE("an English past happened", "[modality]") {
  REQUIRE(first_not(Modality::Happened,
                    {"Han Do-yun [met] Ada Lee in Seoul on Tuesday.", "Han has [met] Ada Lee twice.", "Han had a [luncheon] with Ada Lee.",
                     "Han and Lee [held talks] on Tuesday.", "He left after a [meeting] with Ada Lee.", "Han said he [met] Lee.",
                     "Han [sat down with] Ada Lee.", "They also [met] in May."}) == "");
}

TEST_CASE("an English headline in the present happened", "[modality]") {
  REQUIRE(read("Garam chairman [meets] Nuri AI chief").modality == Modality::Happened);
  REQUIRE(read("Garam chairman [meets] Nuri AI chief Friday", TimeRelation::After).modality == Modality::Planned);
}

TEST_CASE("an English plan is planned", "[modality]") {
  REQUIRE(
      first_not(Modality::Planned, {"Han will [meet] Ada Lee on Friday.", "Han is set to [meet] Lee.",
                                    "Han is scheduled to [meet] with Lee.", "Han plans to [meet] Lee.",
                                    "Han is due to [meet] Lee on Monday.", "Garam chairman to [meet] Ada Lee", "Han will also [meet] Lee.",
                                    "They agreed to [meet] in June.", "Han said he would [meet] Lee.", "Han'll [meet] Lee."}) == "");
}

TEST_CASE("an English meeting noun with a plan", "[modality]") {
  REQUIRE(first_not(Modality::Planned, {"Han will hold a [meeting] with Lee on Friday.", "The [meeting] will take place on Friday.",
                                        "The [talks] are scheduled for Monday.", "Han arrived ahead of a [meeting] with Lee.",
                                        "A planned [meeting] between Han and Lee"}) == "");
}

TEST_CASE("what others expect in English", "[modality]") {
  REQUIRE(first_not(Modality::Expected, {"Han is expected to [meet] Lee.", "Han is likely to [meet] Lee.",
                                         "A [meeting] with Lee is expected on Friday."}) == "");
}

TEST_CASE("what may be in English", "[modality]") {
  REQUIRE(first_not(Modality::Possible,
                    {"Han may [meet] Lee.", "Han might also [meet] Lee.", "Han could [meet] Lee.", "Han would like to [meet] Lee.",
                     "Han proposed a [meeting] with Lee.", "Han invited Lee to a [meeting].", "Han hopes to [meet] Lee.",
                     "A [meeting] could be held in May.", "a possible [meeting] between Han and Lee"}) == "");
}

TEST_CASE("what goes on in English", "[modality]") {
  REQUIRE(first_not(Modality::Ongoing, {"Han is [meeting] Lee in Seoul.", "Han and Lee are [holding talks] in Seoul.",
                                        "They are now [meeting] in Seoul."}) == "");
  REQUIRE(read("Han is [meeting] Lee on Friday.", TimeRelation::After).modality == Modality::Planned);
}

TEST_CASE("what did not happen in English", "[modality]") {
  REQUIRE(first_not(Modality::Denied,
                    {"Han did not [meet] Lee.", "Han didn't [meet] Lee.", "Han has never [met] Lee.", "Han declined to [meet] Lee.",
                     "Han refused to [meet] Lee.", "Han denied [meeting] Lee.", "Han left without [meeting] Lee.",
                     "Han will not [meet] Lee.", "Han denied a [meeting] with Lee.", "There was no [meeting] with Lee."}) == "");
}

TEST_CASE("what was called off in English", "[modality]") {
  REQUIRE(first_not(Modality::Cancelled,
                    {"Han cancelled a [meeting] with Lee.", "The [meeting] was called off.", "The [talks] have been postponed.",
                     "Han scrapped a [meeting] with Lee.", "Han canceled the [talks] with Lee."}) == "");
}

TEST_CASE("English hearsay is reported", "[modality]") {
  REQUIRE(read("Han reportedly [met] Lee in Seoul.").reported);
  REQUIRE(read("Han [met] Lee, sources said.").reported);
  REQUIRE_FALSE(read("Han [met] Lee in Seoul.").reported);
}

TEST_CASE("an English source is named", "[modality]") {
  std::string source;
  REQUIRE(read("Han [met] Lee in Seoul, according to Garam Group.", TimeRelation::Unknown, &source).reported);
  REQUIRE(source == "Garam Group");
  read("According to company officials, Han [met] Lee.", TimeRelation::Unknown, &source);
  REQUIRE(source == "company officials");
}

TEST_CASE("a plan in another English clause is not the meeting's", "[modality]") {
  REQUIRE(read("Han, who will retire in May, [met] Lee.").modality == Modality::Happened);
  REQUIRE(read("Han [met] Lee and will visit Busan.").modality == Modality::Happened);
  REQUIRE(read("After the [meeting] he will fly home.").modality == Modality::Happened);
}

TEST_CASE("what is refused at an English meeting is not the meeting", "[modality]") {
  REQUIRE(read("Han rejected the offer at a [meeting] with Lee.").modality == Modality::Happened);
  REQUIRE(read("Han will speak at a [meeting] with Lee on Friday.").modality == Modality::Planned);
}

TEST_CASE("a willing party is no future", "[modality]") {
  REQUIRE(read("The Alliance of the Willing [met] on Sunday.").modality == Modality::Happened);
}

TEST_CASE("a genitive in front of meeting is no auxiliary", "[modality]") {
  REQUIRE(read("Han's [meeting] with Lee lasted an hour.").modality == Modality::Happened);
}

TEST_CASE("a gerund follows its clause", "[modality]") {
  REQUIRE(read("Han will visit Busan on Friday, [meeting] Ada Lee there.").modality == Modality::Planned);
  REQUIRE(read("Han visited Busan on Friday, [meeting] Ada Lee there.").modality == Modality::Happened);
}

TEST_CASE("an empty sentence has an answer", "[modality]") { REQUIRE(reader().read(ModalityQuestion{}).modality == Modality::Happened); }

TEST_CASE("who says so stands behind the dash of an English headline", "[modality]") {
  std::string source;
  CHECK(read("Okafor to [meet] Brandt in Haesong — Velmoran ministry", TimeRelation::Unknown, &source, Zone::Headline).reported);
  CHECK(source == "Velmoran ministry");
  CHECK_FALSE(
      read("Okafor [met] Brandt — the two had not spoken for six long years", TimeRelation::Unknown, &source, Zone::Headline).reported);
  CHECK_FALSE(read("Okafor [met] Brandt — Velmoran ministry", TimeRelation::Unknown, &source).reported);
}
