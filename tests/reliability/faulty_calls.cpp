// What goes in: a program's calls of the system; MANNAM_FAULT says which go wrong. What comes out: the calls, some of them failed. Why it
// exists: disks fill up, signals interrupt and machines stop in the middle of a write, but never when a test waits for it. Loaded by
// LD_PRELOAD. MANNAM_FAULT is one of
//   short            read and write move 7 bytes at most
//   interrupted      every other read and write fails with EINTR
//   full:N           write number N of files and all behind it fail with ENOSPC
//   kill:N           the process is killed at the N-th of write, fsync and rename
#include <dlfcn.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

const char* fault() {
  const char* given = std::getenv("MANNAM_FAULT");
  return given == nullptr ? "" : given;
}

bool is(const char* name) { return std::strncmp(fault(), name, std::strlen(name)) == 0; }

long number() {
  const char* colon = std::strchr(fault(), ':');
  return colon == nullptr ? 0 : std::atol(colon + 1);
}

template <class Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

std::atomic<long> steps{0}, writes{0}, calls{0};

void maybe_kill() {
  if (is("kill:") && ++steps == number()) ::raise(SIGKILL);
}

bool interrupted() {
  if (!is("interrupted") || ++calls % 2 == 0) return false;
  errno = EINTR;
  return true;
}

std::size_t cut(std::size_t size) { return is("short") ? std::min<std::size_t>(size, 7) : size; }

}  // namespace

extern "C" {

ssize_t read(int file, void* bytes, size_t size) {
  static const auto real = next<ssize_t (*)(int, void*, size_t)>("read");
  if (interrupted()) return -1;
  return real(file, bytes, cut(size));
}

ssize_t write(int file, const void* bytes, size_t size) {
  static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
  if (file == STDERR_FILENO) return real(file, bytes, size);
  maybe_kill();
  if (is("full:") && ++writes >= number()) {
    errno = ENOSPC;
    return -1;
  }
  if (interrupted()) return -1;
  return real(file, bytes, cut(size));
}

int fsync(int file) {
  static const auto real = next<int (*)(int)>("fsync");
  maybe_kill();
  return real(file);
}

int rename(const char* from, const char* to) {
  static const auto real = next<int (*)(const char*, const char*)>("rename");
  maybe_kill();
  return real(from, to);
}
}
