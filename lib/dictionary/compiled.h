// What goes in: the Contents of a dictionary; or the Image of a compiled file. What comes out: the sections of that file; or Contents that
// point into it. Why it exists: reading text takes time that grows with the dictionary, opening a file does not.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/result.h>

#include "dictionary/contents.h"
#include "dictionary/image.h"
#include "dictionary/section.h"

namespace mannam::dictionary {

/// Adds entries, ids, word lists, titles and the names of what was read (contents.sources). Paths below `folder` are kept without it, so
/// that the file is the same wherever the folder stands. `contents` must stay until all is written.
void add_contents(ImageWriter& writer, const Contents& contents, std::string_view folder);

/// Looks at no entry. Problems where sections contradict each other.
Result<Contents> contents_of(std::shared_ptr<const Image> image);

/// True where `contents` are what stands in their image, with nothing added: then what stages put there holds as well.
bool is_all_of_image(const Contents& contents);

/// The entries that are titles.
Section<EntryIndex> titles_of(const Contents& contents);

/// The file that `mannam compile` writes for a folder: beside it, with `.mannam` behind its name.
std::string compiled_file_of(std::string_view folder);
/// The folder whose compiled file this would be; empty where the name does not tell.
std::string folder_of_compiled(std::string_view file);

/// Whether the .rec files below `folder` are those that were compiled. Names and sizes are compared, and the text of files that changed
/// since `image` was written.
bool is_fresh(const Image& image, std::string_view folder);

// In dictionary.cpp:

/// The .rec files below names/ and words/ and the .rules files of rules/time/, in the order they are read.
std::vector<std::string> record_files_below(std::string_view folder);
/// Reads a folder and own files, and checks the links between them. The sources are kept.
Contents read_folder(std::string_view folder, const std::vector<std::string>& own, std::vector<Problem>& problems);
/// Adds own files to what was read before.
void add_own(Contents& contents, const std::vector<std::string>& own, std::vector<Problem>& problems);

}  // namespace mannam::dictionary
