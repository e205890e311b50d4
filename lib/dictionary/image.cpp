// What goes in: sections, or a file of them. What comes out: see image.h. Why it exists: see image.h. Numbers are those of a machine with
// the low byte first; another machine refuses the file and reads the text.
#include "dictionary/image.h"

#include <array>
#include <bit>
#include <cstring>

#include "dictionary/checksum.h"
#include "dictionary/write_file.h"

namespace mannam::dictionary {
namespace {

constexpr std::array<char, 8> magic{'m', 'a', 'n', 'n', 'a', 'm', '\r', '\n'};
constexpr std::uint32_t byte_order = 0x0A0B0C0D;
constexpr std::uint32_t version = 5;  ///< of the container and of everything in it: raise it with every change of a layout
constexpr std::size_t border = 64;
constexpr std::size_t most_sections = 64;

struct Header {
  std::array<char, 8> magic;
  std::uint32_t byte_order;
  std::uint32_t version;
  std::uint64_t file_size;
  std::uint64_t body_checksum;    ///< of everything behind the table
  std::uint64_t header_checksum;  ///< of header and table, this field as zero
  std::uint64_t sources;          ///< hash of what was compiled
  std::uint64_t program;          ///< hash of the version of mannam that wrote it
  std::uint32_t sections;
  std::uint32_t unused;
};
static_assert(sizeof(Header) == border);

struct Place {
  std::array<char, 16> name;
  std::uint64_t offset;
  std::uint64_t size;
};
static_assert(sizeof(Place) == 32);

constexpr std::array<char, border> zeros{};

std::size_t rounded_up(std::size_t size) { return (size + border - 1) / border * border; }

std::uint64_t this_program() { return checksum_of(MANNAM_VERSION); }

std::uint64_t header_checksum(Header header, std::string_view table) {
  header.header_checksum = 0;
  Checksum sum;
  sum.add_part({reinterpret_cast<const char*>(&header), sizeof header});
  sum.add_part(table);
  return sum.value();
}

constexpr const char* compile_again = "compile it again: `mannam compile -o FILE FOLDER`";

Problem damaged(const std::string& path, const char* how) { return {path, 0, 0, std::string("is damaged: ") + how, {}, compile_again}; }

/// What keeps the header from being one of ours; an empty Problem where nothing does.
Problem wrong_header(const std::string& path, const Header& header, std::size_t file_size) {
  if (header.magic != magic)
    return {path, 0, 0, "is no compiled dictionary", {}, "name a file that `mannam compile` wrote, or a folder of dictionaries"};
  if (header.byte_order != byte_order || std::endian::native != std::endian::little)
    return {path, 0, 0, "was compiled for machines of another byte order", {}, compile_again};
  if (header.version != version || header.program != this_program())
    return {path, 0, 0, "was compiled by another version of mannam", {}, compile_again};
  if (header.file_size != file_size) return damaged(path, "its size is not the one it was written with");
  if (header.sections > most_sections) return damaged(path, "its table does not fit");
  return {};
}

}  // namespace

Result<std::shared_ptr<const Image>> Image::open(std::string path, std::shared_ptr<const FileBytes> file) {
  const std::string_view bytes = file->bytes();
  const auto failed = [](Problem problem) { return std::vector<Problem>{std::move(problem)}; };
  Header header{};
  if (bytes.size() >= sizeof header) std::memcpy(&header, bytes.data(), sizeof header);
  if (Problem wrong = wrong_header(path, header, bytes.size()); !wrong.what.empty()) return failed(std::move(wrong));
  const std::size_t body = rounded_up(sizeof header + header.sections * sizeof(Place));
  if (body > bytes.size()) return failed(damaged(path, "its table does not fit"));
  const std::string_view table = bytes.substr(sizeof header, body - sizeof header);  // and what fills it up
  if (header_checksum(header, table) != header.header_checksum) return failed(damaged(path, "its header was changed"));

  auto image = std::make_shared<Image>();
  for (std::size_t i = 0; i < header.sections; ++i) {
    Place place{};
    std::memcpy(&place, table.data() + i * sizeof place, sizeof place);
    if (place.offset > bytes.size() || place.size > bytes.size() - place.offset || place.offset % border != 0)
      return failed(damaged(path, "a section lies outside"));
    const std::string_view name(table.data() + i * sizeof place, place.name.size());
    image->sections_.emplace_back(name.substr(0, name.find('\0')), bytes.substr(place.offset, place.size));
  }
  image->path_ = std::move(path);
  image->hash_ = digits_of(header.sources);
  image->checksum_ = header.body_checksum;
  image->file_ = std::move(file);
  return std::shared_ptr<const Image>(std::move(image));
}

std::string_view Image::section(std::string_view name) const {
  for (const auto& [own_name, bytes] : sections_)
    if (own_name == name) return bytes;
  return {};
}

std::vector<Problem> Image::verify() const {
  Checksum sum;
  const std::string_view file = file_->bytes();
  for (const auto& [name, bytes] : sections_) {
    sum.add_long_part(bytes);
    sum.add(file.substr(static_cast<std::size_t>(bytes.data() - file.data()) + bytes.size(), rounded_up(bytes.size()) - bytes.size()));
  }
  if (sum.value() == checksum_) return {};
  return {damaged(path_, "its content is not what was written")};
}

void ImageWriter::keep(std::string_view name, std::vector<char> bytes) {
  const auto& kept = kept_.emplace_back(std::make_unique<const std::vector<char>>(std::move(bytes)));
  add(name, std::string_view(kept->data(), kept->size()));
}

/// Calls `put` for the sections and what fills them up to the next border.
template <class Put>
void ImageWriter::put_all(Put put) const {
  for (const auto& [name, bytes] : sections_) {
    put(bytes);
    put(std::string_view(zeros.data(), rounded_up(bytes.size()) - bytes.size()));
  }
}

/// Header and table, filled up to the first section.
std::string ImageWriter::head() const {
  std::string table;
  std::size_t offset = rounded_up(sizeof(Header) + sections_.size() * sizeof(Place));
  const std::size_t body = offset;
  for (const auto& [name, bytes] : sections_) {
    Place place{{}, offset, bytes.size()};
    name.copy(place.name.data(), place.name.size());
    table.append(reinterpret_cast<const char*>(&place), sizeof place);
    offset += rounded_up(bytes.size());
  }
  table.resize(body - sizeof(Header), '\0');
  Checksum sum;
  for (const auto& [name, bytes] : sections_) {
    sum.add_long_part(bytes);
    sum.add({zeros.data(), rounded_up(bytes.size()) - bytes.size()});
  }
  Header header{magic, byte_order, version, offset, sum.value(), 0, hash_, this_program(), static_cast<std::uint32_t>(sections_.size()), 0};
  header.header_checksum = header_checksum(header, table);
  std::string head(reinterpret_cast<const char*>(&header), sizeof header);
  return head.append(table);
}

std::string ImageWriter::bytes() const {
  std::string all = head();
  put_all([&](std::string_view part) { all.append(part); });
  return all;
}

std::vector<Problem> ImageWriter::write(const std::string& path) const {
  FileBeside file(path);
  file.put(head());
  put_all([&](std::string_view part) { file.put(part); });
  return file.replace();
}

}  // namespace mannam::dictionary
