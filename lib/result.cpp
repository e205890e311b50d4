// Stub, to be written.
#include <mannam/result.h>
namespace mannam {
std::string describe(const Problem& problem) { return problem.file + ":" + std::to_string(problem.line) + ": " + problem.what; }
}  // namespace mannam
