// What goes in: named sections of bytes; or a file of them. What comes out: that file; or its sections. Why it exists: a dictionary is
// opened by mapping a file, which many processes share, and whatever stands in the file no read leaves it.
//
// A file: 64 bytes of header, a table of sections (name, offset, size), the sections, each on a border of 64 bytes. docs/dictionary.md has
// the layout. The container knows nothing of what is in a section.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <mannam/result.h>

namespace mannam::dictionary {

/// The bytes of a file, mapped or read.
class FileBytes {
 public:
  static Result<std::shared_ptr<const FileBytes>> map(const std::string& path);
  static Result<std::shared_ptr<const FileBytes>> read(const std::string& path);
  struct alignas(64) Block {
    char bytes[64];
  };
  FileBytes(std::vector<Block> blocks, std::size_t size);
  FileBytes(const void* mapped, std::size_t size) : mapped_(mapped), size_(size) {}
  FileBytes(const FileBytes&) = delete;
  FileBytes& operator=(const FileBytes&) = delete;
  ~FileBytes();
  std::string_view bytes() const;

 private:
  const void* mapped_ = nullptr;
  std::vector<Block> blocks_;  ///< of a file that was read: on the same borders as a mapped one
  std::size_t size_ = 0;
};

/// Immutable, shared by all who point into it.
class Image {
 public:
  /// Checks the header and that every section lies within the file; touches nothing else.
  static Result<std::shared_ptr<const Image>> open(std::string path, std::shared_ptr<const FileBytes> file);

  /// Empty where there is no such section.
  std::string_view section(std::string_view name) const;
  /// A section as values of one size; a rest that is no whole value is left out.
  template <class T>
  std::span<const T> values(std::string_view name) const {
    static_assert(std::is_trivially_copyable_v<T>);
    const std::string_view bytes = section(name);
    if (reinterpret_cast<std::uintptr_t>(bytes.data()) % alignof(T) != 0) return {};
    return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
  }

  const std::string& path() const { return path_; }
  /// Of the sources, 16 hexadecimal digits.
  const std::string& hash() const { return hash_; }
  std::size_t size() const { return file_->bytes().size(); }
  /// What only reading all of it shows.
  std::vector<Problem> verify() const;

 private:
  std::string path_;
  std::string hash_;
  std::shared_ptr<const FileBytes> file_;
  std::uint64_t checksum_ = 0;
  std::vector<std::pair<std::string_view, std::string_view>> sections_;
};

/// Collects sections and writes them. The same sections give the same bytes.
class ImageWriter {
 public:
  explicit ImageWriter(std::uint64_t hash) : hash_(hash) {}

  /// `bytes` must stay until all is written; a name has 16 letters at most.
  void add(std::string_view name, std::string_view bytes) { sections_.emplace_back(name, bytes); }
  template <class T>
  void add(std::string_view name, std::span<const T> values) {
    static_assert(std::has_unique_object_representations_v<T>, "padding would differ from one run to the next");
    add(name, std::string_view(reinterpret_cast<const char*>(values.data()), values.size_bytes()));
  }
  /// Keeps the bytes itself.
  void keep(std::string_view name, std::vector<char> bytes);

  /// Into a file beside `path`, which then takes its place: who has the old one open keeps it.
  std::vector<Problem> write(const std::string& path) const;
  std::string bytes() const;

 private:
  std::string head() const;
  template <class Put>
  void put_all(Put put) const;
  std::uint64_t hash_;
  std::vector<std::pair<std::string, std::string_view>> sections_;
  std::vector<std::unique_ptr<const std::vector<char>>> kept_;
};

}  // namespace mannam::dictionary
