// What goes in: the documents and entities of a graph. What comes out: look-ups of what joining needs: when a document was written, which
// place lies in which. Why it exists: accounts hold ids only.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <mannam/graph.h>

namespace mannam::graph {

/// Keeps references to what it was made of.
class Surroundings {
 public:
  Surroundings(const std::vector<Document>& documents, const std::vector<Entity>& entities) {
    for (const Document& document : documents) dates_.emplace(document.id, document.date);
    for (const Entity& entity : entities) entities_.emplace(entity.id, &entity);
  }

  /// "2025-02-04", with time where it is known; empty where there is none.
  std::string_view date_of(std::string_view document) const {
    const auto found = dates_.find(document);
    return found == dates_.end() ? std::string_view() : found->second;
  }

  /// nullptr where there is none.
  const Entity* entity(std::string_view id) const {
    const auto found = entities_.find(id);
    return found == entities_.end() ? nullptr : found->second;
  }

  /// Seoul holds the hotel in Jung-gu.
  bool holds(std::string_view outer, std::string_view inner) const {
    const Entity* place = entity(inner);
    if (place == nullptr) return false;
    for (const std::string& around : place->in)
      if (around == outer) return true;
    return false;
  }

 private:
  std::unordered_map<std::string_view, std::string_view> dates_;
  std::unordered_map<std::string_view, const Entity*> entities_;
};

}  // namespace mannam::graph
