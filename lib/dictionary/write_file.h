// What goes in: bytes. What comes out: a file that is there as a whole or not at all. Why it exists: others may have the old file open,
// mapped even, and a crash or a full disk must not leave half a dictionary behind.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <mannam/result.h>

namespace mannam::dictionary {

/// Written beside the file it will replace.
class FileBeside {
 public:
  explicit FileBeside(std::string path);
  FileBeside(const FileBeside&) = delete;
  FileBeside& operator=(const FileBeside&) = delete;
  ~FileBeside();  ///< takes away what did not replace anything

  void put(std::string_view bytes);
  /// Makes sure it is on the disk and gives it its name. Everything that went wrong since the beginning is told here.
  std::vector<Problem> replace();

 private:
  void flush();
  void write(std::string_view rest);
  std::string path_;
  std::string beside_;
  std::string waiting_;
  int file_ = -1;
  int error_ = 0;
};

}  // namespace mannam::dictionary
