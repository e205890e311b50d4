// What goes in: any bytes as a file of records. What comes out: nothing, or an abort. Why it exists: whatever stands in a dictionary, its
// reader ends with problems that can be shown or with entries that can be compiled.
#include <mannam/mannam.h>

#include "dictionary/compiled.h"
#include "dictionary/contents.h"
#include "dictionary/image.h"
#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace mannam;
  std::vector<Problem> problems;
  dictionary::Contents contents;
  dictionary::add_records(contents, "a.rec", std::string(fuzz::text_of(data, size)), problems);
  dictionary::check_links(contents, problems);
  dictionary::check_records(contents, problems);
  for (const Problem& problem : problems) fuzz::must(!describe(problem).empty() && problem.line >= 0, "a problem can be shown");
  if (!problems.empty()) return 0;
  dictionary::ImageWriter writer(1);
  dictionary::add_contents(writer, contents, ".");
  fuzz::must(!writer.bytes().empty(), "what has no problems can be compiled");
  return 0;
}
