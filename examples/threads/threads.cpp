// What goes in: articles. What comes out: how many events each tells, in order; read by four threads that share one extractor, which is
// exchanged while they read. Why it exists: a service reads without a pause, and its dictionaries change meanwhile.
#include <mannam/mannam.h>

#include <atomic>
#include <fstream>
#include <iostream>
#include <iterator>
#include <mutex>
#include <thread>
#include <vector>

namespace {

/// What all threads read with. An Extractor never changes and costs little to copy, so that whoever took one keeps it until done.
class Current {
 public:
  explicit Current(mannam::Extractor extractor) : extractor_(std::move(extractor)) {}
  mannam::Extractor get() const {
    const std::lock_guard lock(mutex_);
    return extractor_;
  }
  void set(mannam::Extractor next) {
    const std::lock_guard lock(mutex_);
    extractor_ = std::move(next);
  }

 private:
  mutable std::mutex mutex_;
  mannam::Extractor extractor_;
};

std::string content_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

int main(int count, char** words) {
  if (count < 2) return std::cerr << "usage: threads ARTICLE…\n", 2;
  auto loaded = mannam::Extractor::load();
  if (!loaded) {
    for (const auto& problem : loaded.problems()) std::cerr << mannam::describe(problem) << '\n';
    return 1;
  }
  Current current(*loaded);

  std::vector<std::size_t> events(static_cast<std::size_t>(count - 1));
  std::atomic<std::size_t> next = 0;
  const auto read = [&] {
    for (std::size_t at = next++; at < events.size(); at = next++) {
      const mannam::Extractor extractor = current.get();
      events[at] = extractor.extract({.id = words[at + 1], .text = content_of(words[at + 1])}).events().size();
    }
  };
  {
    std::vector<std::jthread> threads;
    for (int number = 0; number < 4; ++number) threads.emplace_back(read);
    if (auto newer = mannam::Extractor::load()) current.set(*newer);  // where it cannot be loaded the old one goes on
  }
  for (std::size_t at = 0; at < events.size(); ++at) std::cout << words[at + 1] << ": " << events[at] << " events\n";
}
