// What goes in: how the library is being built or used. What comes out: MANNAM_EXPORT, the mark on everything a user may call.
// Why it exists: a shared library hides all its symbols but these.
#pragma once

#if defined(MANNAM_STATIC)
#define MANNAM_EXPORT
#elif defined(_WIN32)
#ifdef MANNAM_BUILDING
#define MANNAM_EXPORT __declspec(dllexport)
#else
#define MANNAM_EXPORT __declspec(dllimport)
#endif
#else
#define MANNAM_EXPORT __attribute__((visibility("default")))
#endif
