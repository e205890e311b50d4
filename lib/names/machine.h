// What goes in: the compiler. What comes out: which vectors the code may use. Why it exists: what ships runs on every x86-64 and elsewhere,
// and where it finds wider vectors it uses them: such functions stand beside the plain ones and are chosen when they are called.
#pragma once

#if defined(__SSE2__) || defined(_M_X64)
#define MANNAM_SSE2 1
#include <emmintrin.h>
#endif

#if defined(__GNUC__) && defined(__x86_64__)
#define MANNAM_AVX2 1
/// In front of a function that needs what has_avx2() asks for; all that it calls is made part of it.
#define MANNAM_FOR_AVX2 [[gnu::target("avx2,bmi,bmi2,popcnt"), gnu::flatten]]
#include <immintrin.h>
#endif

/// Asks for memory that will soon be read.
#if defined(__GNUC__)
#define MANNAM_FETCH(address) __builtin_prefetch(address)
#else
#define MANNAM_FETCH(address) static_cast<void>(address)
#endif

namespace mannam::names {

inline bool has_avx2() {
#ifdef MANNAM_AVX2
  // Zen 1 and 2 have the gathering of bits (pext), and take a hundred steps for it.
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
         __builtin_cpu_supports("popcnt") && !__builtin_cpu_is("znver1") && !__builtin_cpu_is("znver2");
#else
  return false;
#endif
}

}  // namespace mannam::names
