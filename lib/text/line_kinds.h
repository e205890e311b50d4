// What goes in: one line of a page and the word lists. What comes out: what the line looks like on its own. Why it exists: zones.cpp
// decides by the order of kinds; what a byline or a photo credit looks like stands here.
#pragma once

#include <string_view>

#include "text/page_lines.h"
#include "text/text_words.h"

namespace mannam::text {

enum class LineKind {
  Prose,            ///< a sentence or more
  Short,            ///< words without an end: a headline, if it stands where one may
  Bullet,           ///< an item behind a bullet
  Byline,           ///< who wrote it and when
  Caption,          ///< ends in the source of a photo
  Number,           ///< numerals and marks alone
  Menu,             ///< navigation
  Notice,           ///< speaks of the page: attachments, contact, copyright
  ListHeading,      ///< a list of other articles follows
  CommentsHeading,  ///< comments follow
  Row,              ///< a row of a table of articles: number, title, writer, date
};

LineKind kind_of(std::string_view text, const PageLine& line, const TextWords& words);

/// Length of a dateline at the start of the line, "(서울=연합뉴스) 홍길동 기자 = " or "SEOUL, Feb. 4 (Agency) -- "; 0 where there is none.
std::uint32_t dateline_length(std::string_view line, const TextWords& words);

/// Length of a reporter's name or address behind the last sentence of a line; 0 where there is none.
std::uint32_t signature_length(std::string_view line, const TextWords& words);

}  // namespace mannam::text
