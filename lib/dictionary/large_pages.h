// What goes in: room for many values. What comes out: the same room, in large pages where the system has them. Why it exists: compiling a
// million entries touches some hundred megabytes once, here and there; in pages of 4 kB a third of the time went into getting them.
#pragma once

#include <cstddef>
#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace mannam::dictionary {

inline constexpr std::size_t large_page = std::size_t{2} << 20;

/// A wish, to be uttered before the memory is first used. Small arrays are left alone.
inline void ask_for_large_pages([[maybe_unused]] const void* memory, [[maybe_unused]] std::size_t size) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  if (size < 4 * large_page) return;
  const auto start = (reinterpret_cast<std::uintptr_t>(memory) + large_page - 1) / large_page * large_page;
  const auto end = (reinterpret_cast<std::uintptr_t>(memory) + size) / large_page * large_page;
  ::madvise(reinterpret_cast<void*>(start), end - start, MADV_HUGEPAGE);
#endif
}

/// Room for `count` values, of which none is there yet.
template <class Container>
void reserve_large(Container& container, std::size_t count) {
  container.reserve(count);
  if (container.empty()) ask_for_large_pages(container.data(), count * sizeof(typename Container::value_type));
}

/// `count` values, each zero.
template <class Container>
void resize_large(Container& container, std::size_t count) {
  reserve_large(container, count);
  container.resize(count);
}

}  // namespace mannam::dictionary
