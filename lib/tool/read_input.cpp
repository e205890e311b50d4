// What goes in: files and standard input. What comes out: articles, one after the other. Why it exists: see read_input.h.
#include "tool/read_input.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <limits>
#include <new>
#include <utility>

#include "tool/article_json.h"
#include "tool/check_text.h"
#include "tool/document_ids.h"

namespace mannam::tool {
namespace {

constexpr std::size_t largest_text = std::numeric_limits<std::int32_t>::max();

Problem file_problem(const std::string& file, std::string what, std::string hint = "") {
  return {.file = file == "-" ? "standard input" : file, .what = std::move(what), .hint = std::move(hint)};
}

std::optional<Problem> open_file(const std::string& file, std::ifstream& stream) {
  std::error_code ignored;
  if (std::filesystem::is_directory(file, ignored))
    return file_problem(file, "is a folder, not a file", "give its files: " + file + "/*.txt");
  errno = 0;
  stream.open(file, std::ios::binary);
  if (stream) return std::nullopt;
  const std::string why = errno == ENOENT ? "no such file" : std::string("cannot be opened: ") + std::strerror(errno);
  return file_problem(file, why);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// One file too large for the memory costs only itself.
Result<std::string> bytes_or_problem(const std::string& file) {
  try {
    return read_bytes(file);
  } catch (const std::bad_alloc&) {
    return std::vector<Problem>{file_problem(file, "is too large for the memory there is")};
  }
}

Input unreadable(Problem problem) {
  Input input;
  input.problems.push_back(std::move(problem));
  input.readable = false;
  return input;
}

}  // namespace

std::optional<DateTime> read_date(std::string_view text) {
  constexpr std::size_t seconds_at = std::string_view("2025-02-04T14:27").size();
  std::string plain(text);
  if (plain.size() > 10 && plain[10] == ' ') plain[10] = 'T';
  if (plain.size() >= seconds_at + 3 && plain[seconds_at] == ':' && is_digit(plain[seconds_at + 1]) && is_digit(plain[seconds_at + 2])) {
    std::size_t end = seconds_at + 3;
    if (end < plain.size() && plain[end] == '.') {
      do ++end;
      while (end < plain.size() && is_digit(plain[end]));
    }
    plain.erase(seconds_at, end - seconds_at);
  }
  return parse_date(plain);
}

Result<std::string> read_bytes(const std::string& file) {
  std::ifstream opened;
  if (file != "-") {
    if (std::optional<Problem> problem = open_file(file, opened)) return std::vector<Problem>{*problem};
  }
  std::istream& stream = file == "-" ? std::cin : opened;
  std::string bytes;
  std::vector<char> piece(std::size_t{1} << 16);
  do {
    stream.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    bytes.append(piece.data(), static_cast<std::size_t>(stream.gcount()));
  } while (stream);
  if (stream.bad()) return std::vector<Problem>{file_problem(file, "cannot be read to its end")};
  if (bytes.size() > largest_text) return std::vector<Problem>{file_problem(file, "is larger than 2 GiB")};
  return bytes;
}

ArticleReader::ArticleReader(ReadSettings settings) : settings_(std::move(settings)) {
  if (settings_.files.empty()) settings_.files.push_back("-");
  ids_ = document_ids(settings_.files);
}

std::optional<Input> ArticleReader::next() {
  if (settings_.json_lines) return read_line();
  if (file_ == settings_.files.size()) return std::nullopt;
  return read_text_file();
}

Input ArticleReader::read_text_file() {
  const std::string& file = settings_.files[file_];
  const std::string& id = ids_[file_++];
  Result<std::string> bytes = bytes_or_problem(file);
  if (!bytes) return unreadable(bytes.problems().front());
  Input input;
  input.article.id = id;
  input.article.text = *std::move(bytes);
  input.article.published = settings_.date;
  input.article.language = settings_.language;
  check_text(file_problem(file, "").file, settings_.strict, input);
  return input;
}

/// Opens the next file of lines. False where there is none left.
bool ArticleReader::open_lines() {
  if (file_ == settings_.files.size()) return false;
  const std::string& file = settings_.files[file_++];
  line_ = 0;
  lines_file_ = std::ifstream();
  lines_ = file == "-" ? &std::cin : &lines_file_;
  if (file != "-") lines_problem_ = open_file(file, lines_file_);
  return true;
}

std::optional<Input> ArticleReader::read_line() {
  std::string line;
  while (true) {
    if (lines_ == nullptr && !open_lines()) return std::nullopt;
    if (lines_problem_) {
      lines_ = nullptr;
      return unreadable(*std::exchange(lines_problem_, std::nullopt));
    }
    if (!std::getline(*lines_, line)) {
      const bool broken = std::exchange(lines_, nullptr)->bad();
      if (broken) return unreadable(file_problem(settings_.files[file_ - 1], "cannot be read to its end"));
      continue;
    }
    ++line_;
    if (line.find_first_not_of(" \t\r") != std::string::npos) break;
  }
  const std::string& file = settings_.files[file_ - 1];
  Input input = read_article(line, {file_problem(file, "").file, line_, ids_[file_ - 1] + ":" + std::to_string(line_), settings_.strict});
  if (!input.article.published) input.article.published = settings_.date;
  if (input.article.language.empty()) input.article.language = settings_.language;
  return input;
}

}  // namespace mannam::tool
