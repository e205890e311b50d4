// What goes in: entries, or a compiled file. What comes out: its sections, or the tables out of them. Why it exists: see compiled_names.h.
#include "names/compiled_names.h"

#include "dictionary/compiled.h"
#include "names/name_forms.h"

namespace mannam::names {
namespace {

/// Calls `action(name of the section, span)` for each array of both look-ups.
template <class Tables, class Action>
void for_each_array(Tables& tables, Action action) {
  action("exact.short", tables.exact.short_bits);
  action("exact.starts", tables.exact.beginning_bits);
  action("exact.sizes", tables.exact.beginnings);
  action("exact.hashes", tables.exact.name_bits);
  action("exact.names", tables.exact.names);
  action("alike.short", tables.alike.short_bits);
  action("alike.starts", tables.alike.beginning_bits);
  action("alike.sizes", tables.alike.beginnings);
  action("alike.hashes", tables.alike.name_bits);
  action("alike.names", tables.alike.names);
}

}  // namespace

CompiledNames CompiledNames::build(const dictionary::Contents& contents) {
  CompiledNames made;
  made.tables_ = build_tables(derive_forms(contents, read_name_parts(contents.words)).forms);
  return made;
}

void CompiledNames::add_sections(dictionary::ImageWriter& writer) const { names::add_sections(tables_.view(), writer); }

void add_sections(const MatcherTables& tables, dictionary::ImageWriter& writer) {
  writer.add("letters", tables.forms.letters);
  writer.add("forms", tables.forms.forms);
  for_each_array(tables, [&](std::string_view name, auto span) { writer.add(name, span); });
}

std::optional<MatcherTables> compiled_tables(const dictionary::Contents& contents) {
  return dictionary::is_all_of_image(contents) ? tables_in(*contents.image) : std::nullopt;
}

std::optional<MatcherTables> tables_in(const dictionary::Image& image) {
  MatcherTables tables;
  tables.forms.letters = image.section("letters");
  tables.forms.forms = image.values<StoredForm>("forms");
  for_each_array(tables, [&](std::string_view name, auto& span) {
    using Value = typename std::remove_reference_t<decltype(span)>::value_type;
    span = image.values<Value>(name);
  });
  return well_formed(tables) ? std::optional(tables) : std::nullopt;
}

}  // namespace mannam::names
