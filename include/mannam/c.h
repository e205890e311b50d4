/* What goes in: articles as bytes. What comes out: graphs as JSON. Why it exists: mannam for C, and for every language that can call C.
 *
 *   mannam_error* error = NULL;
 *   mannam_extractor* extractor = mannam_extractor_load(NULL, &error);
 *   if (!extractor) { fputs(mannam_error_message(error), stderr); mannam_error_free(error); return 1; }
 *   mannam_article article = {0};
 *   article.text = text; article.text_length = length; article.date = "2025-02-04";
 *   mannam_graph* graph = mannam_extract(extractor, &article, &error);
 *   mannam_text* json = mannam_graph_json(graph, &error);
 *   fwrite(mannam_text_bytes(json), 1, mannam_text_length(json), stdout);
 *   mannam_text_free(json); mannam_graph_free(graph); mannam_extractor_free(extractor);
 *
 * Ownership: what a function returns is the caller's, who frees it with the function of its type; every *_free takes NULL. What goes in is
 * copied, or read before the function returns; no handle keeps a pointer of the caller's. What mannam_text_bytes and mannam_error_message
 * return lives as long as the handle they were given.
 * Errors: a function that fails returns NULL (or a code other than MANNAM_OK) and, where `error` is not NULL, sets *error; where it
 * succeeds it sets *error to NULL. No exception leaves a function. A handle that is NULL is MANNAM_USAGE, never a crash.
 * Threads: an extractor may be used by any number of threads at once, and freed when none uses it. A graph, a text and an error belong to
 * one thread at a time. No function reads a clock, a locale or the environment.
 * Offsets in the JSON are UTF-8 bytes of the text given. docs/output.md describes the JSON. */
#ifndef MANNAM_C_H
#define MANNAM_C_H

#include <stddef.h>

#include <mannam/export.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct mannam_extractor mannam_extractor; /**< dictionaries and rules, loaded; never changes */
typedef struct mannam_graph mannam_graph;         /**< what one or many articles say */
typedef struct mannam_text mannam_text;           /**< bytes that the library made */
typedef struct mannam_error mannam_error;         /**< what went wrong */

/** The exit codes of the program, as far as they have one. */
typedef enum mannam_code {
  MANNAM_OK = 0,         /**< done */
  MANNAM_FAILED = 1,     /**< nothing more is known; its message may say */
  MANNAM_USAGE = 2,      /**< a NULL handle, a date that is none */
  MANNAM_CLASH = 3,      /**< two texts under one id: both were kept, see mannam_graph_merge */
  MANNAM_DICTIONARY = 4, /**< a dictionary or a rule is wrong; the message names files and lines */
  MANNAM_MEMORY = 5      /**< there is no more */
} mannam_code;

/** One article. {0} means "not told" for every member; pointers may be NULL. All strings are UTF-8 and end with a zero byte, but for
 * `text`, which is `text_length` bytes of any kind. */
typedef struct mannam_article {
  const char* text;     /**< the article */
  size_t text_length;   /**< in bytes */
  const char* id;       /**< unique within a graph; "article" where not told */
  const char* date;     /**< 2025-02-04, 2025-02-04T14:27 or 2025-02-04T14:27+09:00; else the byline's, else relative times stay open */
  const char* title;    /**< as you know it */
  const char* source;   /**< who published it */
  const char* url;      /**< where it was found */
  const char* language; /**< "ko" or "en", a hint */
} mannam_article;

/** "0.1.0"; a constant. */
MANNAM_EXPORT const char* mannam_version(void);

/** Loads the folder of dictionaries `path`, or its compiled file; the installed one where NULL. */
MANNAM_EXPORT mannam_extractor* mannam_extractor_load(const char* path, mannam_error** error);

/** The same for a library linked statically, which cannot know where it was installed: `told` is looked at too. CMake and pkg-config tell
 * it to the program, whose mannam_extractor_load is this. */
MANNAM_EXPORT mannam_extractor* mannam_extractor_load_told(const char* path, const char* told, mannam_error** error);
#ifdef MANNAM_INSTALLED_DICTIONARIES
#define mannam_extractor_load(path, error) mannam_extractor_load_told(path, MANNAM_INSTALLED_DICTIONARIES, error)
#endif
MANNAM_EXPORT void mannam_extractor_free(mannam_extractor* extractor); /**< when no thread uses it */

/** Reads one article. Any bytes are an article: only misuse and memory make it fail. Linear in the text. */
MANNAM_EXPORT mannam_graph* mannam_extract(const mannam_extractor* extractor, const mannam_article* article, mannam_error** error);

/** Reads JSON that mannam_graph_json or the program wrote. */
MANNAM_EXPORT mannam_graph* mannam_graph_from_json(const char* json, size_t length, mannam_error** error);

/** Takes over all that `other` says. MANNAM_CLASH where both hold another text under the same id: the merge was done nevertheless. */
MANNAM_EXPORT mannam_code mannam_graph_merge(mannam_graph* graph, const mannam_graph* other, mannam_error** error);

/** The graph on one line of JSON, ended by a newline. The same graph gives the same bytes. */
MANNAM_EXPORT mannam_text* mannam_graph_json(const mannam_graph* graph, mannam_error** error);
MANNAM_EXPORT void mannam_graph_free(mannam_graph* graph); /**< with all that it holds */

/** The bytes, with a zero byte behind them that the length does not count. "" and 0 of NULL. */
MANNAM_EXPORT const char* mannam_text_bytes(const mannam_text* text);
MANNAM_EXPORT size_t mannam_text_length(const mannam_text* text); /**< in bytes */
MANNAM_EXPORT void mannam_text_free(mannam_text* text);           /**< and its bytes */

/** MANNAM_OK and "" of NULL. The message may have several lines, one problem or more; no newline at its end. */
MANNAM_EXPORT mannam_code mannam_error_code(const mannam_error* error);
MANNAM_EXPORT const char* mannam_error_message(const mannam_error* error); /**< to be read */
MANNAM_EXPORT void mannam_error_free(mannam_error* error);                 /**< and its message */

#ifdef __cplusplus
}
#endif

#endif
