// What goes in: tables of names. What comes out: dictionary records. Why it exists: `mannam import`: who has names has them in a table.
#include <cstdio>
#include <memory>

#include <fmt/format.h>

#include "dictionary/write_file.h"
#include "tool/commands.h"
#include "tool/console.h"
#include "tool/row_record.h"
#include "tool/table_rows.h"

namespace mannam::tool {
namespace {

struct FileCloser {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

/// Where records go. Whether any may go to standard output is known at the end only where all rows must be right.
class Output {
 public:
  explicit Output(const ImportSettings& settings) {
    if (!settings.output.empty())
      file_ = std::make_unique<dictionary::FileBeside>(settings.output);
    else if (settings.strict)
      kept_.reset(std::tmpfile());
  }

  void put(const std::string& record) {
    if (file_)
      file_->put(record);
    else if (kept_)
      failed_ = std::fwrite(record.data(), 1, record.size(), kept_.get()) != record.size() || failed_;
    else
      write(record);
  }

  /// False where it could not be written; says so.
  bool finish() {
    if (file_) {
      const std::vector<Problem> problems = file_->replace();
      tell(problems);
      return problems.empty();
    }
    if (failed_) tell(Problem{.file = "standard output", .what = "no room to keep the entries", .hint = "write them with -o FILE"});
    if (!kept_ || failed_) return !failed_;
    std::rewind(kept_.get());
    std::string part(std::size_t{1} << 16, '\0');
    while (const std::size_t size = std::fread(part.data(), 1, part.size(), kept_.get())) write(std::string_view(part).substr(0, size));
    return true;
  }

 private:
  std::unique_ptr<dictionary::FileBeside> file_;
  std::unique_ptr<std::FILE, FileCloser> kept_;
  bool failed_ = false;
};

std::optional<TableReader::Format> format_of(const std::string& file, const std::string& told) {
  const std::string name = told.empty() ? file.substr(std::min(file.rfind('.') + 1, file.size())) : told;
  if (name == "csv") return TableReader::Format::Csv;
  if (name == "tsv" || name == "tab") return TableReader::Format::Tsv;
  if (name == "jsonl" || name == "ndjson") return TableReader::Format::JsonLines;
  return std::nullopt;
}

struct Counts {
  std::size_t done = 0;
  std::size_t failed = 0;
};

void import_file(const std::string& file, TableReader::Format format, Output& output, RecordMaker& maker, Counts& counts) {
  TableReader reader(file, format);
  while (const std::optional<TableRow> row = reader.next()) {
    const std::string record = row->problem ? std::string() : maker.make(*row);
    ++(record.empty() ? counts.failed : counts.done);
    if (row->problem)
      tell(*row->problem);
    else if (record.empty())
      tell(Problem{.file = file == "-" ? "standard input" : file, .line = row->line, .what = maker.wrong, .hint = maker.hint});
    else
      output.put(record);
  }
  for (const std::string& column : reader.unknown())
    tell(Problem{
        .file = file, .what = "the column `" + column + "` is left out", .hint = "columns: id type ko en aliases, and keys of a record"});
  if (!reader.problem()) return;
  tell(*reader.problem());
  ++counts.failed;
}

}  // namespace

int import_command(const ImportSettings& settings) {
  for (const std::string& file : settings.files) {
    if (format_of(file, settings.format)) continue;
    tell(Problem{.file = file, .what = "is it tsv, csv or jsonl?", .hint = "say so: --format csv"});
    return WrongUsage;
  }
  Output output(settings);
  RecordMaker maker;
  Counts counts;
  for (const std::string& file : settings.files) import_file(file, *format_of(file, settings.format), output, maker, counts);
  if (settings.strict && counts.failed > 0) {
    tell(Problem{.file = "nothing written", .what = fmt::format("{} of {} rows are wrong", counts.failed, counts.failed + counts.done)});
    return Failed;
  }
  if (!output.finish()) return Failed;
  return finish(exit_code(counts.done, counts.failed));
}

}  // namespace mannam::tool
