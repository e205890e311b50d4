// What goes in: the path of a file. What comes out: its bytes, mapped or read. Why it exists: see image.h. Mapped pages are shared by all
// processes that read the same dictionary.
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "dictionary/image.h"

namespace mannam::dictionary {
namespace {

/// An open file, closed at the end.
struct OpenFile {
  explicit OpenFile(const std::string& path) : number(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    struct stat facts {};
    if (number < 0 || ::fstat(number, &facts) != 0) {
      error = errno;
    } else if (!S_ISREG(facts.st_mode)) {
      error = S_ISDIR(facts.st_mode) ? EISDIR : EINVAL;
    }
    size = error == 0 ? static_cast<std::size_t>(facts.st_size) : 0;
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (number >= 0) ::close(number);
  }
  int number;
  std::size_t size = 0;
  int error = 0;
};

std::vector<Problem> cannot_read(const std::string& path, int error) {
  return {{path, 0, 0, "the file cannot be read: " + std::generic_category().message(error), {}, "check that it is there and may be read"}};
}

}  // namespace

FileBytes::FileBytes(std::vector<Block> blocks, std::size_t size) : blocks_(std::move(blocks)), size_(size) {}

FileBytes::~FileBytes() {
  if (mapped_ != nullptr) ::munmap(const_cast<void*>(mapped_), size_);
}

std::string_view FileBytes::bytes() const {
  return {mapped_ != nullptr ? static_cast<const char*>(mapped_) : reinterpret_cast<const char*>(blocks_.data()), size_};
}

Result<std::shared_ptr<const FileBytes>> FileBytes::map(const std::string& path) {
  const OpenFile file(path);
  if (file.error != 0) return cannot_read(path, file.error);
  if (file.size == 0) return std::make_shared<const FileBytes>(std::vector<Block>{}, 0);
  const void* mapped = ::mmap(nullptr, file.size, PROT_READ, MAP_SHARED, file.number, 0);
  if (mapped == MAP_FAILED) return cannot_read(path, errno);
  return std::make_shared<const FileBytes>(mapped, file.size);
}

Result<std::shared_ptr<const FileBytes>> FileBytes::read(const std::string& path) {
  const OpenFile file(path);
  if (file.error != 0) return cannot_read(path, file.error);
  std::vector<Block> blocks((file.size + sizeof(Block) - 1) / sizeof(Block));
  char* bytes = reinterpret_cast<char*>(blocks.data());
  std::size_t size = 0;
  while (size < file.size) {
    const ssize_t got = ::read(file.number, bytes + size, file.size - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return cannot_read(path, errno);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  return std::make_shared<const FileBytes>(std::move(blocks), size);
}

}  // namespace mannam::dictionary
