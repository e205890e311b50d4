// What goes in: a stem and its class. What comes out: its shapes. Why it exists: see verb_stems.h. Letters are named by their place in the
// Unicode order, as hangul.h does.
#include "language/verb_stems.h"

#include <array>
#include <sstream>

#include "language/hangul.h"

namespace mannam::language {
namespace {

// Vowels.
constexpr int a = 0, ae = 1, ya = 2, yae = 3, eo = 4, e = 5, yeo = 6, ye = 7, o = 8, wa = 9, wae = 10, oe = 11, u = 13, wo = 14, eu = 18,
              i = 20;
// Leads, then finals.
constexpr int silent = 11, lead_r = 5;
constexpr int final_n = 4, final_t = 7, final_l = 8, final_lm = 10, final_m = 16, final_b = 17, final_ss = 20;

using Text = std::u32string;
using View = std::u32string_view;

Text with_final(View text, int final) {
  Text changed(text);
  Jamo last = decompose(changed.back());
  last.final = final;
  changed.back() = compose(last);
  return changed;
}

Text with_vowel(View text, int vowel) {
  Text changed(text);
  Jamo last = decompose(changed.back());
  last.vowel = vowel;
  changed.back() = compose(last);
  return changed;
}

Text plus(View text, int vowel) {
  Text longer(text);
  longer += compose({silent, vowel, 0});
  return longer;
}

/// The vowel of the infinitive: 아 behind a and o, else 어.
int harmony(View text) {
  const int vowel = decompose(text.back()).vowel;
  return vowel == a || vowel == o || vowel == ya ? a : eo;
}

void add_infinitive(std::vector<StemShape>& shapes, const Text& text) {
  shapes.push_back({text, Infinitive});
  shapes.push_back({with_final(text, final_ss), InfinitivePast});
}

/// Shapes for (으)-endings of a stem that takes 으: `text` ends in it already.
void add_open(std::vector<StemShape>& shapes, const Text& text, std::uint32_t after_vowel) {
  shapes.push_back({text, Open | OpenDropping});
  shapes.push_back({with_final(text, final_n), FusedN | (after_vowel & FusedNAfterVowel)});
  shapes.push_back({with_final(text, final_l), FusedL});
  shapes.push_back({with_final(text, final_m), FusedM});
  shapes.push_back({with_final(text, final_b), FusedB | (after_vowel & FusedBAfterVowel)});
}

constexpr std::uint32_t no_vowel = 0, vowel = FusedNAfterVowel | FusedBAfterVowel;

/// Stems in eu drop it: 쓰다 써, 모으다 모아.
void add_eu_infinitive(std::vector<StemShape>& shapes, View stem) {
  const int joined = stem.size() > 1 && is_syllable(stem[stem.size() - 2]) ? harmony(stem.substr(0, stem.size() - 1)) : eo;
  add_infinitive(shapes, with_vowel(stem, joined));
}

/// What a final vowel becomes with 아/어; -1 where nothing melts.
int melted(int last) {
  switch (last) {
    case o:
      return wa;
    case u:
      return wo;
    case i:
      return yeo;
    case oe:
      return wae;
    case a:
    case eo:
    case ae:
    case e:
    case yeo:
    case yae:
    case ye:
      return last;
    default:
      return -1;
  }
}

void add_vowel_infinitives(std::vector<StemShape>& shapes, View stem) {
  const int last = decompose(stem.back()).vowel;
  if (last == eu) return add_eu_infinitive(shapes, stem);
  if (const int joined = melted(last); joined >= 0) add_infinitive(shapes, with_vowel(stem, joined));
  if (last != a && last != eo && last != yeo) add_infinitive(shapes, plus(stem, harmony(stem)));
}

void add_vowel_stem(std::vector<StemShape>& shapes, View stem) {
  shapes.push_back({Text(stem), Plain | PlainNasal});
  add_open(shapes, Text(stem), vowel);
}

void add_l_stem(std::vector<StemShape>& shapes, View stem) {
  const Text dropped = with_final(stem, 0);
  shapes.push_back({Text(stem), Plain | Open | FusedL});
  shapes.push_back({dropped, PlainNasal | OpenDropping});
  shapes.push_back({with_final(stem, final_n), FusedN | FusedNAfterVowel});
  shapes.push_back({with_final(stem, final_lm), FusedM});
  shapes.push_back({with_final(stem, final_b), FusedB | FusedBAfterVowel});
  add_infinitive(shapes, plus(stem, harmony(stem)));
}

void add_consonant_plain(std::vector<StemShape>& shapes, View stem) { shapes.push_back({Text(stem), Plain | PlainNasal | AfterConsonant}); }

void add_consonant_stem(std::vector<StemShape>& shapes, View stem) {
  add_consonant_plain(shapes, stem);
  add_open(shapes, plus(stem, eu), no_vowel);
  add_infinitive(shapes, plus(stem, harmony(stem)));
}

void add_regular(std::vector<StemShape>& shapes, View stem) {
  const int final = final_index(stem.back());
  if (final == final_l) return add_l_stem(shapes, stem);
  if (final != 0) return add_consonant_stem(shapes, stem);
  add_vowel_stem(shapes, stem);
  add_vowel_infinitives(shapes, stem);
}

/// 듣다 들어 · 짓다 지어: another final, or none, before vowels.
void add_changing_final(std::vector<StemShape>& shapes, View stem, int final) {
  add_consonant_plain(shapes, stem);
  const Text changed = with_final(stem, final);
  add_open(shapes, plus(changed, eu), no_vowel);
  add_infinitive(shapes, plus(changed, harmony(stem)));
}

/// 눕다 누워 누우며, 돕다 도와 도우며.
void add_p(std::vector<StemShape>& shapes, View stem, int joined) {
  add_consonant_plain(shapes, stem);
  const Text changed = with_final(stem, 0);
  add_open(shapes, plus(changed, u), no_vowel);
  add_infinitive(shapes, plus(changed, joined));
}

/// 그렇다 그러며 그래, 하얗다 하얘.
void add_h(std::vector<StemShape>& shapes, View stem) {
  add_consonant_plain(shapes, stem);
  const Text open = with_final(stem, 0);
  add_open(shapes, open, no_vowel);
  const int last = decompose(stem.back()).vowel;
  add_infinitive(shapes, with_vowel(open, last == ya ? yae : last == yeo ? ye : ae));
}

/// 부르다 불러, 오르다 올라.
void add_reu(std::vector<StemShape>& shapes, View stem) {
  add_vowel_stem(shapes, stem);
  if (stem.size() < 2 || !is_syllable(stem[stem.size() - 2])) return;
  Text joined = with_final(stem.substr(0, stem.size() - 1), final_l);
  joined += compose({lead_r, harmony(stem.substr(0, stem.size() - 1)), 0});
  add_infinitive(shapes, joined);
}

void add_ha(std::vector<StemShape>& shapes, View stem) {
  add_vowel_stem(shapes, stem);
  add_infinitive(shapes, with_vowel(stem, ae));
  add_infinitive(shapes, plus(stem, yeo));
  if (stem.size() > 1) shapes.push_back({Text(stem.substr(0, stem.size() - 1)), NounOfVerb});
}

/// 푸다 퍼: the one stem whose u gives way to eo.
void add_u(std::vector<StemShape>& shapes, View stem) {
  add_vowel_stem(shapes, stem);
  add_infinitive(shapes, with_vowel(stem, eo));
}

using AddShapes = void (*)(std::vector<StemShape>&, View);
struct StemClass {
  std::string_view name;
  AddShapes add;
};
constexpr std::array<StemClass, 10> stem_classes{{
    {"regular", add_regular},
    {"t", [](std::vector<StemShape>& shapes, View stem) { add_changing_final(shapes, stem, final_l); }},
    {"s", [](std::vector<StemShape>& shapes, View stem) { add_changing_final(shapes, stem, 0); }},
    {"h", add_h},
    {"p", [](std::vector<StemShape>& shapes, View stem) { add_p(shapes, stem, wo); }},
    {"pw", [](std::vector<StemShape>& shapes, View stem) { add_p(shapes, stem, wa); }},
    {"reu", add_reu},
    {"reo",
     [](std::vector<StemShape>& shapes, View stem) {
       add_vowel_stem(shapes, stem);
       add_infinitive(shapes, Text(stem) + compose({lead_r, eo, 0}));
     }},
    {"u", add_u},
    {"ha", add_ha},
}};

const StemClass* find_class(std::string_view name) {
  for (const StemClass& each : stem_classes)
    if (each.name == name) return &each;
  return nullptr;
}

std::string default_class(View stem) {
  const Jamo last = decompose(stem.back());
  if (last.final == final_b) return "p";
  if (last == Jamo{lead_r, eu, 0} && stem.size() > 1) return "reu";
  return "regular";
}

}  // namespace

std::u32string to_characters(std::string_view text) {
  std::u32string characters;
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    characters += character.code;
    at += character.size;
  }
  return characters;
}

std::string to_text(std::u32string_view characters) {
  std::string text;
  for (const char32_t code : characters) append(text, code);
  return text;
}

VerbStems VerbStems::build(const dictionary::WordLists& words, std::vector<Problem>& problems) {
  VerbStems stems;
  for (const dictionary::WordRow& row : words.list("stem-class")) {
    std::istringstream names(row.values.empty() ? std::string() : row.values.front());
    auto& classes = stems.classes_[to_characters(row.word)];
    for (std::string name; names >> name;) {
      if (find_class(name) != nullptr) {
        classes.push_back(name);
      } else {
        problems.push_back({row.file, row.line, 0, "unknown stem class \"" + name + "\"", {}, "see the comment above list/stem-class"});
      }
    }
  }
  for (const dictionary::WordRow& row : words.list("short-stem"))
    if (!row.values.empty()) stems.short_stems_[to_characters(row.word)] = to_characters(row.values.front());
  return stems;
}

std::vector<std::string> VerbStems::classes_of(std::u32string_view stem) const {
  for (std::size_t from = 0; from < stem.size(); ++from)
    if (const auto found = classes_.find(stem.substr(from)); found != classes_.end()) return found->second;
  return {default_class(stem)};
}

std::vector<StemShape> VerbStems::shapes(std::u32string_view stem) const {
  std::vector<StemShape> shapes;
  if (stem.empty() || !is_syllable(stem.back())) return shapes;
  for (const std::string& name : classes_of(stem)) find_class(name)->add(shapes, stem);
  for (std::size_t from = 0; from < stem.size(); ++from) {
    const auto found = short_stems_.find(stem.substr(from));
    if (found == short_stems_.end()) continue;
    std::erase_if(shapes, [](const StemShape& shape) { return (shape.slots & (Infinitive | InfinitivePast)) != 0; });
    const auto longer = this->shapes(Text(stem.substr(0, from)) + found->second);
    shapes.insert(shapes.end(), longer.begin(), longer.end());
    break;
  }
  return shapes;
}

}  // namespace mannam::language
