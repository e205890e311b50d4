// What goes in: the files of one run. What comes out: the id of each one's document. Why it exists: a stem is what people call an article,
// and two files of one stem still need two ids.
#pragma once

#include <string>
#include <vector>

namespace mannam::tool {

/// The stem of each file; where two files share it, the path from the first folder in which they differ, without the ending. `-` is
/// "stdin". The same file given twice has one id.
std::vector<std::string> document_ids(const std::vector<std::string>& files);

}  // namespace mannam::tool
