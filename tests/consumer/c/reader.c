/* What goes in: a file of one article and its date. What comes out: its graph as a line of JSON, read and merged back; and each misuse
 * answered by its code. Why it exists: a program in C99 must compile without a warning and link without a word of C++. */
#include <mannam/c.h>
#include <stdio.h>
#include <string.h>

static int wrong(const char* what) {
  fprintf(stderr, "wrong: %s\n", what);
  return 1;
}

/* The code of what was just reported; the error is freed. */
static mannam_code taken(mannam_error** error) {
  const mannam_code code = mannam_error_code(*error);
  if (code != MANNAM_OK && mannam_error_message(*error)[0] == '\0') fprintf(stderr, "an error without a message\n");
  mannam_error_free(*error);
  *error = NULL;
  return code;
}

static int misuse(const mannam_extractor* extractor) {
  mannam_error* error = NULL;
  mannam_article article = {0};
  mannam_graph* graph;
  if (mannam_extractor_load("/no/such/folder", &error) || taken(&error) != MANNAM_DICTIONARY) return wrong("a folder that is not there");
  if (mannam_extract(NULL, &article, &error) || taken(&error) != MANNAM_USAGE) return wrong("no extractor");
  article.date = "4 February";
  if (mannam_extract(extractor, &article, &error) || taken(&error) != MANNAM_USAGE) return wrong("no date");
  if (mannam_extract(extractor, &article, NULL)) return wrong("no date, no error wanted");
  article.date = NULL;
  graph = mannam_extract(extractor, &article, &error);
  if (!graph || error) return wrong("an empty article");
  if (mannam_graph_merge(graph, NULL, &error) != MANNAM_USAGE || taken(&error) != MANNAM_USAGE) return wrong("merging nothing");
  mannam_graph_free(graph);
  if (mannam_graph_from_json("{", 1, &error) || taken(&error) != MANNAM_FAILED) return wrong("no JSON");
  mannam_graph_free(NULL);
  mannam_text_free(NULL);
  mannam_extractor_free(NULL);
  mannam_error_free(NULL);
  return 0;
}

int main(int count, char** words) {
  static char text[100000];
  mannam_error* error = NULL;
  mannam_extractor* extractor;
  mannam_article article = {0};
  mannam_graph *graph, *again;
  mannam_text *json, *merged;
  FILE* file = count == 3 ? fopen(words[1], "rb") : NULL;
  if (!file) return wrong("usage: reader FILE DATE");
  article.text = text;
  article.text_length = fread(text, 1, sizeof text, file);
  fclose(file);
  article.date = words[2];
  article.id = "a1";
  extractor = mannam_extractor_load(NULL, &error);
  if (!extractor) return wrong(mannam_error_message(error));
  if (misuse(extractor)) return 1;

  graph = mannam_extract(extractor, &article, &error);
  json = mannam_graph_json(graph, &error);
  again = mannam_graph_from_json(mannam_text_bytes(json), mannam_text_length(json), &error);
  if (!again || mannam_graph_merge(again, graph, &error) != MANNAM_OK) return wrong(mannam_error_message(error));
  merged = mannam_graph_json(again, &error);
  if (strcmp(mannam_text_bytes(json), mannam_text_bytes(merged)) != 0) return wrong("merged with itself it changed");
  fwrite(mannam_text_bytes(json), 1, mannam_text_length(json), stdout);

  text[0] ^= 1; /* another text under the same id */
  mannam_graph_free(graph);
  graph = mannam_extract(extractor, &article, &error);
  if (mannam_graph_merge(again, graph, &error) != MANNAM_CLASH || taken(&error) != MANNAM_CLASH) return wrong("a clash");
  mannam_text_free(json);
  mannam_text_free(merged);
  mannam_graph_free(again);
  mannam_graph_free(graph);
  mannam_extractor_free(extractor);
  return 0;
}
