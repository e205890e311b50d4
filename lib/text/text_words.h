// What goes in: the word lists. What comes out: TextWords, the lists the text stage asks for, ready to be looked up. Why it exists: they
// are sorted once, when the dictionaries are loaded, and never again for a text. dictionaries/words/page.rec says what each list holds.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "dictionary/word_lists.h"
#include "text/phrase_list.h"

namespace mannam::text {

struct TextWords {
  static TextWords build(const dictionary::WordLists& lists);

  Phrases menu;               // a whole line of these is navigation
  Phrases notices;            // a line that begins so speaks of the page, not of the news
  Phrases list_headings;      // what follows is a list of other articles
  Phrases comments_headings;  // what follows are readers' comments
  Phrases copyright;
  Phrases table_headings;
  Phrases reporters;  // the word behind a reporter's name
  Phrases byline_labels;
  Phrases byline_openers;   // "By"
  Phrases posted;           // the word before the date of publication
  Phrases updated;          // the word before the date of a change
  Phrases photo_credits;    // "사진=": open the source of a photo
  Phrases photo_words;      // "사진": do so inside a bracket
  Phrases photo_providers;  // "제공": end it
  Phrases agencies;
  Phrases statement_final;  // those of a plain statement
  Phrases sentence_final;   // the syllables that end a Korean sentence
  Phrases quote_followers;  // what stands right behind quoted speech in Korean
  Phrases speech_verbs;
  Phrases abbreviations;          // never end a sentence
  Phrases abbreviations_may_end;  // end one before a word that opens one
  Phrases sentence_openers;
  Phrases afternoon;
  std::vector<std::pair<std::string, int>> months;  // in lower case, longest first
};

}  // namespace mannam::text
