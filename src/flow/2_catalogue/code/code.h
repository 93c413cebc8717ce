#pragma once
// A department's own fourth level below the catalogue's three (财综〔2020〕57号, C-01). For the
// step.
#include <boost/describe.hpp>
#include <string>

#include "flow/2_catalogue/catalogue.h"

namespace catalogue {

using CodeId = base::Id<struct CodeTag>;

enum class CodeState { defined, filed };
BOOST_DESCRIBE_ENUM(CodeState, defined, filed)

struct DepartmentCode {
  CodeId id;
  std::string owner_org, code, parent, name;
  CodeState state = CodeState::defined;
  std::string author;
  base::Date defined_on;
  std::optional<base::Date> filed_on;
  std::string filed_as;  // the finance department's reference
  std::int64_t version = 1;
};

}  // namespace catalogue
