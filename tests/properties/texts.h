// What goes in: chance. What comes out: texts as news, pages and attackers write them: names, josa, triggers, times, marks and any bytes in
// any order. Why it exists: properties are claims about all texts; random bytes alone never say who met whom.
#pragma once

#include <rapidcheck.h>

#include <string>
#include <vector>

namespace properties_test {

/// Pieces that mean something to some stage, of invented people.
inline const std::vector<std::string>& pieces() {
  static const std::vector<std::string> all = {"한도윤",
                                               "에이다 리",
                                               "서하린",
                                               "문해솔",
                                               "가람그룹",
                                               "누리AI",
                                               "벨모라",
                                               "더하루호텔",
                                               "서울",
                                               "회장",
                                               " 대표",
                                               " 장관",
                                               "은 ",
                                               "는 ",
                                               "이 ",
                                               "가 ",
                                               "을 ",
                                               "를 ",
                                               "과 ",
                                               "와 ",
                                               "에서 ",
                                               "에게 ",
                                               "의 ",
                                               "·",
                                               ", ",
                                               "만나",
                                               "만났다",
                                               "만날 예정이다",
                                               "회동",
                                               "회담을 갖고",
                                               "면담",
                                               "방문",
                                               "취임",
                                               "협약을 체결",
                                               "투자",
                                               "3억달러",
                                               "150억~250억원",
                                               "\"좋다\"고 말했다",
                                               "4일",
                                               "오전 9시 30분",
                                               "지난달",
                                               "다음 주 화요일",
                                               "2025년 2월 4일",
                                               "이날",
                                               "이 자리에는",
                                               "그는 ",
                                               "두 사람은 ",
                                               "지난해",
                                               "예정이다",
                                               "않았다",
                                               "취소됐다",
                                               "Ada Lee",
                                               "Han Do-yun",
                                               "Garam Group",
                                               "Nuri AI",
                                               " met ",
                                               " talks with ",
                                               " visited ",
                                               " will meet ",
                                               "She ",
                                               "the two sides ",
                                               "on Tuesday",
                                               " at 9:30 am",
                                               "Feb. 4, 2025",
                                               "$500 million",
                                               "the CEO of ",
                                               ". ",
                                               ".\n",
                                               "\n\n",
                                               "\n",
                                               "?",
                                               "(",
                                               ")",
                                               "“",
                                               "”",
                                               "‘",
                                               "’",
                                               "[사진=",
                                               "]",
                                               "기자\n",
                                               "[관련기사]\n",
                                               "댓글\n",
                                               "입력 2025.02.04. 09:30\n",
                                               "&amp;",
                                               "&#44032;",
                                               "\xEF\xBB\xBF",
                                               "\xED\xA0\x80",
                                               "\xFF",
                                               "\xC0\xAF",
                                               "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB",
                                               "a\xCC\x81",
                                               "\xE2\x80\xAE",
                                               "\xF0\x9F\x98\x80",
                                               "\xF0",
                                               std::string(1, '\0'),
                                               "\r\n",
                                               "<script>",
                                               "崔泰源",
                                               "習近平",
                                               "１２３"};
  return all;
}

inline rc::Gen<std::string> any_bytes() { return rc::gen::container<std::string>(rc::gen::arbitrary<char>()); }

/// Mostly pieces, now and then any bytes.
inline rc::Gen<std::string> any_text() {
  const auto piece = rc::gen::weightedOneOf<std::string>({{30, rc::gen::elementOf(pieces())}, {1, any_bytes()}});
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string>& chosen) {
    std::string joined;
    for (const std::string& one : chosen) joined += one;
    return joined;
  });
}

}  // namespace properties_test
