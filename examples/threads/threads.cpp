// What goes in: a number of threads, a .rec file of names and articles. What comes out: how many graphs each version of the dictionaries
// gave, and how many different ones. Why it exists: one extractor serves all threads, and is exchanged for another while they read, as a
// server does that learns new names without a pause.
#include <mannam/mannam.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace {

/// The extractor in use. A copy is a pointer; who took one goes on with it, and the old dictionaries go away with their last reader.
class Current {
 public:
  explicit Current(mannam::Extractor extractor) : extractor_(std::move(extractor)) {}
  mannam::Extractor get() const {
    const std::lock_guard lock(mutex_);
    return extractor_;
  }
  void set(mannam::Extractor extractor) {
    const std::lock_guard lock(mutex_);
    extractor_ = std::move(extractor);
  }

 private:
  mutable std::mutex mutex_;
  mannam::Extractor extractor_;
};

struct Tally {
  mutable std::mutex mutex;
  std::map<std::string, std::size_t> graphs;            // by the hash of the dictionaries
  std::map<std::string, std::set<std::string>> unlike;  // different graphs, as JSON

  void add(const std::string& version, std::string json) {
    const std::lock_guard lock(mutex);
    ++graphs[version];
    unlike[version].insert(std::move(json));
  }
  std::size_t total() const {
    const std::lock_guard lock(mutex);
    std::size_t sum = 0;
    for (const auto& [version, number] : graphs) sum += number;
    return sum;
  }
};

std::string content(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Every article, over and over, `rounds` times and until `last` is set.
void read_all(const Current& current, const std::vector<mannam::Article>& articles, int rounds, const std::atomic<bool>& last,
              Tally& tally) {
  for (int round = 0; round < rounds || !last; ++round) {
    for (const auto& article : articles) {
      const mannam::Extractor extractor = current.get();
      tally.add(extractor.dictionary().hash(), mannam::to_json(extractor.extract(article)));
    }
  }
}

}  // namespace

int main(int count, char** words) {
  if (count < 4) return std::cerr << "usage: threads THREADS NAMES.rec FILE…\n", 2;
  std::vector<mannam::Article> articles;
  for (int at = 3; at < count; ++at) articles.push_back({.id = words[at], .text = content(words[at])});

  const auto first = mannam::Extractor::load();
  const auto second = mannam::Extractor::load({.names = {words[2]}});
  for (const auto* loaded : {&first, &second})
    for (const auto& problem : loaded->problems()) std::cerr << mannam::describe(problem) << '\n';
  if (!first || !second) return 1;

  Current current(*first);
  Tally tally;
  std::atomic<bool> swapped = false;
  const auto run = [&](int rounds) {
    std::vector<std::thread> threads;
    for (int number = 0; number < std::max(1, std::atoi(words[1])); ++number)
      threads.emplace_back([&, rounds] { read_all(current, articles, rounds, swapped, tally); });
    return threads;
  };
  std::vector<std::thread> threads = run(20);
  while (tally.total() < threads.size() * articles.size())  // until one thread at least has read every article
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  current.set(*second);
  swapped = true;
  for (auto& thread : threads) thread.join();
  threads = run(1);  // as readers do that come later
  for (auto& thread : threads) thread.join();

  for (const auto& [version, graphs] : tally.graphs)
    std::cout << version << ": " << graphs << " graphs, " << tally.unlike[version].size() << " different\n";
}
