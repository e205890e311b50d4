// What goes in: bytes. What comes out: a file that is there as a whole or not at all. Why it exists: see write_file.h.
#include "dictionary/write_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace mannam::dictionary {
namespace {

constexpr std::size_t enough = std::size_t{1} << 20;

/// No two writers share a name, of whatever thread or process.
std::string name_beside(const std::string& path) {
  static std::atomic<unsigned> count{0};
  return path + ".part-" + std::to_string(::getpid()) + "-" + std::to_string(++count);
}

}  // namespace

FileBeside::FileBeside(std::string path) : path_(std::move(path)), beside_(name_beside(path_)) {
  file_ = ::open(beside_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file_ < 0) error_ = errno;
}

FileBeside::~FileBeside() {
  if (file_ < 0) return;
  ::close(file_);
  ::unlink(beside_.c_str());
}

void FileBeside::put(std::string_view bytes) {
  if (waiting_.size() + bytes.size() >= enough) flush();
  if (bytes.size() >= enough)
    write(bytes);
  else
    waiting_.append(bytes);
}

void FileBeside::write(std::string_view rest) {
  while (!rest.empty() && error_ == 0) {
    const ssize_t written = ::write(file_, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) error_ = errno;
    if (written > 0) rest.remove_prefix(static_cast<std::size_t>(written));
  }
}

void FileBeside::flush() {
  write(waiting_);
  waiting_.clear();
}

std::vector<Problem> FileBeside::replace() {
  flush();
  if (error_ == 0 && ::fsync(file_) != 0) error_ = errno;
  if (error_ == 0 && ::rename(beside_.c_str(), path_.c_str()) != 0) error_ = errno;
  if (error_ != 0)
    return {{path_, 0, 0, "cannot be written: " + std::generic_category().message(error_), {}, "name a file in a folder you may write to"}};
  ::close(file_);
  file_ = -1;
  const std::string folder = std::filesystem::path(path_).parent_path().string();
  if (const int directory = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_CLOEXEC); directory >= 0) {
    ::fsync(directory);  // the name too; where a file system cannot do that, the file is there all the same
    ::close(directory);
  }
  return {};
}

}  // namespace mannam::dictionary
