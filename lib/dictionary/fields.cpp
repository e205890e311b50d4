// What goes in: the fields of a dictionary record. What comes out: a filled entry or rows of a list. Why it exists: see fields.h. The table
// of keys below is the whole grammar of a record.
#include "dictionary/fields.h"

#include <fmt/core.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace mannam::dictionary {
namespace {

enum class Key { Id, Ko, En, Hanja, Short, Typo, Weak, Demonym, StandsFor, Role, Kind, Parent, Country, In, SameAs, Source, Rank, Suffix };

constexpr unsigned bit(EntryType type) { return 1u << static_cast<unsigned>(type); }
constexpr unsigned person = bit(EntryType::Person), organization = bit(EntryType::Organization),
                   place = bit(EntryType::Place) | bit(EntryType::Facility), made = bit(EntryType::Product) | bit(EntryType::Work),
                   title = bit(EntryType::Title), all = person | organization | place | made | title;

struct KeyRule {
  std::string_view name;
  Key key;
  unsigned types;  ///< which entries may have it
  bool once;
};

// Most frequent first.
constexpr std::array<KeyRule, 18> keys{{{"ko", Key::Ko, all, false},
                                        {"en", Key::En, all, false},
                                        {"id", Key::Id, all, true},
                                        {"kind", Key::Kind, all, true},
                                        {"role", Key::Role, person, false},
                                        {"short", Key::Short, all, false},
                                        {"country", Key::Country, person | organization | place | made, true},
                                        {"weak", Key::Weak, all, false},
                                        {"hanja", Key::Hanja, all, false},
                                        {"in", Key::In, organization | place, true},
                                        {"parent", Key::Parent, organization | place | made, true},
                                        {"rank", Key::Rank, title, true},
                                        {"suffix", Key::Suffix, title, true},
                                        {"typo", Key::Typo, all, false},
                                        {"demonym", Key::Demonym, place, false},
                                        {"stands_for", Key::StandsFor, organization | place, false},
                                        {"same_as", Key::SameAs, all, true},
                                        {"source", Key::Source, all, false}}};

/// As ==, but most keys differ in their first letter.
bool is_key(std::string_view a, std::string_view b) { return a.front() == b.front() && a.size() == b.size() && a == b; }

const KeyRule* rule_of(std::string_view name) {
  for (const KeyRule& rule : keys)
    if (is_key(rule.name, name)) return &rule;
  return nullptr;
}

std::string hint_for_key(std::string_view name, EntryType type) {
  std::vector<std::string_view> allowed;
  for (const KeyRule& rule : keys)
    if (rule.types & bit(type)) allowed.push_back(rule.name);
  const std::string_view nearest = nearest_word(name, allowed);
  if (!nearest.empty()) return fmt::format("did you mean `{}`?", nearest);
  std::string hint = "keys of this kind of entry:";
  for (const std::string_view word : allowed) hint.append(" ").append(word);
  return hint;
}

/// NFC of ASCII, Hangul syllables, ideographs and general punctuation is itself; anything else is asked of ICU.
bool is_plain(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead < 0x80) {
      ++i;
    } else if (lead <= 0xCB) {  // up to U+02FF: no combining mark among them
      i += 2;
    } else if (lead >= 0xE4 && lead <= 0xED && i + 2 < text.size()) {
      const unsigned code = (lead & 0xFu) << 12 | (static_cast<unsigned char>(text[i + 1]) & 0x3Fu) << 6;
      if (code >= 0xD7A0 || (code >= 0xA000 && code < 0xAC00)) return false;
      i += 3;
    } else {
      return false;
    }
  }
  return true;
}

bool is_nfc(std::string_view text, std::string& normal) {
  if (is_plain(text)) return true;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  const icu::UnicodeString given = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  if (U_FAILURE(status) || nfc->isNormalized(given, status)) return true;
  nfc->normalize(given, status).toUTF8String(normal);
  return false;
}

/// Reads one record; holds what its functions share.
class EntryReader {
 public:
  EntryReader(Source& source, NewEntry& entry, std::vector<Problem>& problems)
      : source_(source), file_(source.file), entry_(entry), problems_(problems) {}

  void read(const Field& field) {
    const KeyRule* rule = rule_of(field.key);
    if (rule == nullptr || !(rule->types & bit(entry_.type))) {
      const char* what = rule == nullptr ? "unknown key `{}`" : "this kind of entry has no key `{}`";
      problems_.push_back(problem_at_key(file_, field, fmt::format(fmt::runtime(what), field.key), hint_for_key(field.key, entry_.type)));
      return;
    }
    const unsigned mark = 1u << static_cast<unsigned>(rule->key);
    if (rule->once && (seen_ & mark))
      problems_.push_back(problem_at_key(file_, field, fmt::format("`{}` stands here a second time", field.key), "keep one of the lines"));
    seen_ |= mark;
    store(rule->key, field);
  }

 private:
  void add_name(std::vector<std::string_view>& names, const Field& field) {
    names.push_back(field.value);
    std::string normal;
    if (!is_nfc(field.value, normal))
      problems_.push_back(problem_at(file_, field, "a name that is not in NFC", fmt::format("write it as `{}`, composed", normal)));
  }

  void add_role(const Field& field) {
    source_.references.push_back(field);
    std::vector<std::string_view>& parts = parts_;
    parts.reserve(4);
    cut_at_bars(field.value, parts);
    if (parts.size() != 4) {
      problems_.push_back(problem_at(file_, field, "a role has four parts", "write `role: org/NAME | title | English title | 2014..2020`"));
      return;
    }
    entry_.roles.push_back({parts[0], parts[1], parts[2], parts[3]});
  }

  void refer(std::string_view& id, const Field& field) {
    source_.references.push_back(field);
    id = field.value;
  }

  void read_rank(const Field& field) {
    const char* end = field.value.data() + field.value.size();
    const auto [stop, error] = std::from_chars(field.value.data(), end, entry_.rank);
    if (error != std::errc{} || stop != end || entry_.rank < 1 || entry_.rank > 9)
      problems_.push_back(problem_at(file_, field, "a rank is a number from 1 to 9", "1 is the highest"));
  }

  void read_suffix(const Field& field) {
    entry_.suffix = field.value == "yes";
    if (field.value != "yes" && field.value != "no")
      problems_.push_back(problem_at(file_, field, "`suffix` is yes or no", "write `suffix: yes`"));
  }

  void store(Key key, const Field& field) {
    switch (key) {
      case Key::StandsFor:
        source_.references.push_back(field);
        entry_.stands_for.push_back(field.value);
        return;
      case Key::Role:
        return add_role(field);
      case Key::Kind:
        entry_.kind = field.value;
        return;
      case Key::Parent:
        return refer(entry_.parent, field);
      case Key::Country:
        return refer(entry_.country, field);
      case Key::In:
        return refer(entry_.in, field);
      case Key::SameAs:
        return refer(entry_.same_as, field);
      case Key::Rank:
        return read_rank(field);
      case Key::Suffix:
        return read_suffix(field);
      case Key::Ko:
        return add_name(entry_.ko, field);
      case Key::En:
        return add_name(entry_.en, field);
      case Key::Hanja:
        return add_name(entry_.hanja, field);
      case Key::Short:
        return add_name(entry_.shorts, field);
      case Key::Typo:
        return add_name(entry_.typos, field);
      case Key::Weak:
        return add_name(entry_.weak, field);
      case Key::Demonym:
        return add_name(entry_.demonyms, field);
      case Key::Id:
      case Key::Source:
        return;
    }
  }

  Source& source_;
  const RecordFile& file_;
  NewEntry& entry_;
  std::vector<Problem>& problems_;
  std::vector<std::string_view> parts_;
  unsigned seen_ = 0;
};

}  // namespace

void read_fields(Source& source, const Record& record, NewEntry& entry, std::vector<Problem>& problems) {
  EntryReader reader(source, entry, problems);
  for (const Field& field : record.fields) reader.read(field);
  if (entry.ko.empty() && entry.en.empty() && entry.hanja.empty())
    problems.push_back(problem_at(source.file, record.fields.front(), "an entry without a name", "give it a `ko:` or an `en:` line"));
}

void read_rows(const RecordFile& file, const Record& record, std::string_view name, WordLists& words, std::vector<Problem>& problems) {
  std::vector<WordRow>& rows = words.open(name);
  rows.reserve(rows.size() + record.fields.size() - 1);
  std::vector<std::string_view> parts;
  for (const Field& field : record.fields) {
    if (field.key == "id" || field.key == "source") continue;
    if (field.key != "ko" && field.key != "en") {
      problems.push_back(
          problem_at_key(file, field, fmt::format("a list has no key `{}`", field.key), "its rows are `ko:` and `en:` lines"));
      continue;
    }
    cut_at_bars(field.value, parts);
    std::string normal;
    if (!is_nfc(field.value, normal))
      problems.push_back(problem_at(file, field, "a word that is not in NFC", fmt::format("write it as `{}`", normal)));
    if (parts.front().empty()) problems.push_back(problem_at(file, field, "a row without a word", "write `ko: word | value`"));
    rows.push_back({std::string(field.key), std::string(parts.front()), {parts.begin() + 1, parts.end()}, file.path, field.line});
  }
}

void cut_at_bars(std::string_view value, std::vector<std::string_view>& parts) {
  parts.clear();
  for (std::size_t at = 0; at <= value.size();) {
    const std::size_t bar = std::min(value.find('|', at), value.size());
    std::string_view part = value.substr(at, bar - at);
    while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
    while (!part.empty() && part.back() == ' ') part.remove_suffix(1);
    parts.push_back(part);
    at = bar + 1;
  }
}

std::string_view reference_of(const Field& field) {
  const std::string_view key = field.key;
  if (key == "role") {
    std::string_view id = field.value.substr(0, field.value.find('|'));
    while (!id.empty() && id.back() == ' ') id.remove_suffix(1);
    return id;
  }
  const bool refers = key == "country" || key == "in" || key == "parent" || key == "same_as" || key == "stands_for";
  return refers ? field.value : std::string_view{};
}

std::string_view nearest_word(std::string_view word, const std::vector<std::string_view>& words) {
  std::string_view best;
  std::size_t least = 3;
  std::vector<std::size_t> row;
  for (const std::string_view candidate : words) {
    row.resize(candidate.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= word.size(); ++i) {
      std::size_t diagonal = row[0];
      row[0] = i;
      for (std::size_t j = 1; j <= candidate.size(); ++j) {
        const std::size_t change = diagonal + (word[i - 1] == candidate[j - 1] ? 0 : 1);
        diagonal = row[j];
        row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
      }
    }
    if (row.back() < least && row.back() < candidate.size()) {
      least = row.back();
      best = candidate;
    }
  }
  return best;
}

}  // namespace mannam::dictionary
