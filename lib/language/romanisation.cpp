// What goes in: two spellings of a name. What comes out: whether they are one. Why it exists: see romanisation.h. The letters are walked
// once for each syllable: for every place of the Latin word the least cost of having spelt the syllables so far.
#include "language/romanisation.h"

#include <algorithm>

#include "language/scripts.h"

namespace mannam::language {
namespace {

constexpr int impossible = 1000;
constexpr int seldom_cost = 2, rule_surname_cost = 1, merged_cost = 1, joined_cost = 1;
constexpr int most_cost = 6;
constexpr std::size_t most_letters = 40, most_syllables = 5;

/// The single letters that a row of the lists may name, in the order of a syllable's leads, vowels and tails.
constexpr std::u32string_view lead_letters =
    U"\u3131\u3132\u3134\u3137\u3138\u3139\u3141\u3142\u3143\u3145\u3146\u3147\u3148\u3149\u314A\u314B\u314C\u314D\u314E";
constexpr std::u32string_view vowel_letters =
    U"\u314F\u3150\u3151\u3152\u3153\u3154\u3155\u3156\u3157\u3158\u3159\u315A\u315B\u315C\u315D\u315E\u315F\u3160\u3161\u3162\u3163";
constexpr std::u32string_view tail_letters =
    U"-\u3131\u3132\u3133\u3134\u3135\u3136\u3137\u3139\u313A\u313B\u313C\u313D\u313E\u313F\u3140\u3141\u3142\u3144\u3145\u3146\u3147\u3148"
    U"\u314A\u314B\u314C\u314D\u314E";

std::u32string syllables_of(std::string_view hangul) {
  std::u32string syllables;
  for (std::size_t at = 0; at < hangul.size();) {
    const Character character = character_at(hangul, at);
    if (!is_syllable(character.code) || syllables.size() == most_syllables) return {};
    syllables += character.code;
    at += character.size;
  }
  return syllables;
}

std::string in_bytes(const std::u32string& syllables, std::size_t count) {
  std::string bytes;
  for (std::size_t i = 0; i < count; ++i) append(bytes, syllables[i]);
  return bytes;
}

/// One sound where the end of a syllable meets the next: 한나 Hana, 상구 Sangoo.
bool merges(int tail, int lead) {
  constexpr std::array<std::pair<int, int>, 6> met{{{1, 0}, {4, 2}, {8, 5}, {16, 6}, {17, 7}, {21, 0}}};
  return std::find(met.begin(), met.end(), std::pair(tail, lead)) != met.end();
}

/// The consonants that every spelling of a name keeps, as one letter a place of speech. No H, L and R, which also lengthen vowels; no K
/// behind N, where it may be half of one sound.
class Consonants {
 public:
  /// `sound` is 0 for a letter that ends a run of consonants.
  void add(char sound) {
    if (sound != 0 && sound != last_ && !(sound == 'K' && (last_ == 'N' || behind_n_))) kept_ += sound;
    behind_n_ = sound == 'K' && (last_ == 'N' || behind_n_);
    last_ = sound;
  }
  std::string take() && { return std::move(kept_); }

 private:
  std::string kept_;
  char last_ = 0;
  bool behind_n_ = false;
};

std::string sounds_of(const std::u32string& syllables) {
  constexpr std::string_view leads = "KKNTT MPPSS JJJKTP ", tails = " KKKNNNT        MPPTTNTTKTP ";
  const auto add = [](Consonants& consonants, char sound) {
    if (sound != ' ') consonants.add(sound);
  };
  Consonants consonants;
  for (const char32_t syllable : syllables) {
    const Jamo jamo = decompose(syllable);
    add(consonants, leads[static_cast<std::size_t>(jamo.lead)]);
    consonants.add(0);
    add(consonants, tails[static_cast<std::size_t>(jamo.final)]);
  }
  return std::move(consonants).take();
}

char sound_of_letter(std::string_view letters, std::size_t at) {
  const char letter = letters[at], next = at + 1 < letters.size() ? letters[at + 1] : ' ';
  switch (letter) {
    case 'c':
      return next == 'h' ? (at > 0 && letters[at - 1] == 's' ? 'S' : 'J') : 'K';
    case 'g':
    case 'k':
    case 'q':
      return 'K';
    case 't':
      return next == 'c' || next == 'j' ? 'J' : 'T';
    case 'd':
      return next == 'j' ? 'J' : 'T';
    case 'b':
    case 'p':
    case 'f':
    case 'v':
      return 'P';
    case 'j':
    case 'z':
      return 'J';
    case 's':
      return 'S';
    case 'm':
      return 'M';
    case 'n':
      return 'N';
    default:
      return 0;
  }
}

std::string sounds_of(std::string_view latin) {
  Consonants consonants;
  for (std::size_t at = 0; at < latin.size(); ++at) consonants.add(sound_of_letter(latin, at));
  return std::move(consonants).take();
}

/// A surname's first N is left out: 노 is Roh, 나 is Ra.
std::uint64_t hash_of(std::string surname, const std::string& given) {
  if (surname.starts_with('N')) surname.erase(0, 1);
  std::uint64_t hash = 0xCBF29CE484222325ull;
  for (const char sound : surname + '/' + given) hash = (hash ^ static_cast<unsigned char>(sound)) * 0x100000001B3ull;
  return hash;
}

}  // namespace

/// The small letters of a Latin name without marks, and where hyphens and spaces cut it.
struct Romanisation::Latin {
  std::string letters;
  std::uint64_t cuts = 0;  ///< bit n: in front of letter n
  int words = 1;

  bool read(std::string_view latin) {
    for (std::size_t at = 0; at < latin.size();) {
      const Character character = character_at(latin, at);
      at += std::max(character.size, 1u);
      if (script_of(character.code) == Script::Latin) {
        const char32_t letter = fold(character.code);
        if (letter >= 0x80 || letters.size() == most_letters) return false;
        letters += static_cast<char>(letter);
      } else if (is_space(character.code) || character.code == '-' || character.code == 0x2010) {
        if (letters.empty() || is_cut(letters.size())) return false;
        cuts |= 1ull << letters.size();
        ++words;
      } else if (character.code != '\'' && character.code != 0x2019 && character.code != ',') {
        return false;
      }
    }
    return !letters.empty() && !is_cut(letters.size());
  }
  bool is_cut(std::size_t at) const { return (cuts >> at & 1) != 0; }
};

/// Spells syllable after syllable.
class Romanisation::Alignment {
 public:
  Alignment(const Romanisation& tables, const Latin& latin) : tables_(tables), latin_(latin), best_(latin.letters.size() + 1, impossible) {
    best_[0] = 0;
  }

  void spell(char32_t code, char32_t next) {
    const Jamo jamo = decompose(code);
    const Options& leads = tables_.leads_[static_cast<std::size_t>(jamo.lead)];
    const Options& vowels = tables_.vowels_[static_cast<std::size_t>(jamo.vowel)];
    std::vector<int> spelt(best_.size(), impossible);
    for (std::size_t at = 0; at < best_.size(); ++at) {
      if (best_[at] >= impossible) continue;
      for (const Option& lead : leads) {
        const std::size_t behind = take(at, lead, true);
        for (const Option& vowel : vowels) reach(spelt, take(behind, vowel, behind == at), best_[at] + lead.cost + vowel.cost);
      }
    }
    best_ = std::move(spelt);
    if (jamo.final == 0) return;
    std::vector<int> closed(best_.size(), impossible);
    for (std::size_t at = 0; at < best_.size(); ++at)
      for (const Option& tail : tables_.tails_[static_cast<std::size_t>(jamo.final)])
        reach(closed, take(at, tail, false), best_[at] + tail.cost);
    const std::vector<int> without = std::move(best_);
    best_ = std::move(closed);
    if (next == 0 || !merges(jamo.final, decompose(next).lead)) return;
    for (std::size_t at = 0; at < best_.size(); ++at) best_[at] = std::min(best_[at], without[at] + merged_cost);
  }

  void spell_surname(const std::u32string& syllables, std::size_t size) {
    const std::vector<int> before = best_;
    for (std::size_t i = 0; i < size; ++i) spell(syllables[i], i + 1 < size ? syllables[i + 1] : 0);
    for (int& cost : best_) cost += rule_surname_cost;
    const auto usual = tables_.latin_surnames_.find(in_bytes(syllables, size));
    if (usual == tables_.latin_surnames_.end()) return;
    for (const std::string& letters : usual->second)
      for (std::size_t at = 0; at < before.size(); ++at)
        if (before[at] < impossible && latin_.letters.compare(at, letters.size(), letters) == 0)
          best_[at + letters.size()] = std::min(best_[at + letters.size()], before[at]);
  }

  /// Between surname and given name: a name in one word costs, and one in several is cut here.
  void pass_border() {
    for (std::size_t at = 0; at < best_.size(); ++at)
      if (!latin_.is_cut(at)) best_[at] = latin_.words == 1 ? best_[at] + joined_cost : impossible;
  }

  int result() const { return best_.back(); }

 private:
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

  /// The place behind an option's letters, none where others stand there. A syllable lies on one side of a cut.
  std::size_t take(std::size_t at, const Option& option, bool starts_syllable) const {
    if (at == nowhere || latin_.letters.compare(at, option.letters.size(), option.letters) != 0) return nowhere;
    for (std::size_t i = at; i < at + option.letters.size(); ++i)
      if (latin_.is_cut(i) && (i > at || !starts_syllable)) return nowhere;
    return at + option.letters.size();
  }
  static void reach(std::vector<int>& costs, std::size_t at, int cost) {
    if (at != nowhere) costs[at] = std::min(costs[at], cost);
  }

  const Romanisation& tables_;
  const Latin& latin_;
  std::vector<int> best_;
};

void Romanisation::read_options(const std::string& usual, const std::string& seldom, Options& options) {
  for (const auto& [words, cost] : {std::pair(&usual, 0), std::pair(&seldom, seldom_cost)}) {
    for (std::size_t at = 0; at < words->size();) {
      const std::size_t end = std::min(words->find(' ', at), words->size());
      const std::string word = words->substr(at, end - at);
      if (!word.empty()) options.push_back({word == "-" ? std::string() : word, cost});
      at = end + 1;
    }
  }
}

Romanisation Romanisation::build(const dictionary::WordLists& words) {
  Romanisation made;
  const auto read = [&](std::string_view list, std::u32string_view letters, auto& table) {
    for (const dictionary::WordRow& row : words.list(list)) {
      const std::size_t index = letters.find(character_at(row.word, 0).code);
      if (index == letters.npos || row.values.empty()) continue;
      read_options(row.values[0], row.values.size() > 1 ? row.values[1] : std::string(), table[index]);
    }
  };
  read("romanised-lead", lead_letters, made.leads_);
  read("romanised-vowel", vowel_letters, made.vowels_);
  read("romanised-tail", tail_letters, made.tails_);
  for (const dictionary::WordRow& row : words.list("surname")) {
    if (row.language != "en" || row.values.empty()) continue;
    made.usual_surnames_.emplace(row.word, true);
    for (std::size_t at = 0; at < row.values[0].size();) {
      const std::size_t end = std::min(row.values[0].find(' ', at), row.values[0].size());
      made.latin_surnames_[row.values[0].substr(at, end - at)].push_back(row.word);
      at = end + 1;
    }
  }
  return made;
}

bool Romanisation::is_surname(std::string_view latin) const {
  Latin word;
  return word.read(latin) && word.words == 1 && usual_surnames_.contains(word.letters);
}

bool Romanisation::has_long_surname(const std::u32string& syllables) const {
  return syllables.size() >= 3 && latin_surnames_.contains(in_bytes(syllables, 2));
}

double Romanisation::accepts(std::string_view latin, std::string_view hangul) const {
  Latin name;
  const std::u32string syllables = syllables_of(hangul);
  if (syllables.size() < 2 || !name.read(latin)) return 0;
  int least = impossible;
  const std::size_t longest = has_long_surname(syllables) ? 2 : 1;
  for (std::size_t size = 1; size <= longest; ++size) {
    for (const bool surname_first : {true, false}) {
      if (!surname_first && name.words == 1) continue;
      Alignment alignment(*this, name);
      if (surname_first) alignment.spell_surname(syllables, size), alignment.pass_border();
      for (std::size_t i = size; i < syllables.size(); ++i) alignment.spell(syllables[i], i + 1 < syllables.size() ? syllables[i + 1] : 0);
      if (!surname_first) alignment.pass_border(), alignment.spell_surname(syllables, size);
      least = std::min(least, alignment.result());
    }
  }
  return least > most_cost ? 0 : 1 - 0.1 * least;
}

std::array<std::uint64_t, 2> Romanisation::keys_of_hangul(std::string_view hangul) const {
  const std::u32string syllables = syllables_of(hangul);
  if (syllables.size() < 2) return {};
  const auto key = [&](std::size_t size) { return hash_of(sounds_of(syllables.substr(0, size)), sounds_of(syllables.substr(size))); };
  return {key(1), key(has_long_surname(syllables) ? 2 : 1)};
}

std::uint64_t Romanisation::key_of_latin(std::string_view surname, std::string_view given) {
  Latin family, own;
  if (!family.read(surname) || !own.read(given)) return 0;
  return hash_of(sounds_of(family.letters), sounds_of(own.letters));
}

}  // namespace mannam::language
