#pragma once
// What must hold of every manifest, whatever it is about. Each check names its faults in words.
#include <deque>
#include <string>
#include <vector>

#include "platform/execute.h"

namespace manifest {

using Faults = std::vector<std::string>;

/// Names, routes, words in both languages, subjects that are shown, labels of all fields.
void check_endpoints(const platform::Product&, Faults&);
void check_refusals(const platform::Product&, Faults&);
/// Whatever rests on a rule that is not confirmed is marked so.
void check_marks(const platform::Product&, Faults&);
void check_lifecycles(const platform::Product&, Faults&);
/// The structure of the OpenAPI document: references resolve, parameters of paths are declared.
void check_openapi(const boost::json::object&, Faults&);

/// A text of SQL as it stands in a source.
struct SourceQuery {
  std::string where, name, text;
};
/// From src/**/store*.cpp and src/platform/*.cpp; a constant that cannot be read is a fault.
std::deque<SourceQuery> source_queries(Faults&);
/// Of one file's text: for tests of the reading itself.
void read_queries(const std::string& file, const std::string& text, std::deque<SourceQuery>&,
                  Faults&);

}  // namespace manifest
