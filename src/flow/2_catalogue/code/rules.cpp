#include "flow/2_catalogue/code/rules.h"

#include "base/text.h"
#include "flow/2_catalogue/rules.h"

namespace catalogue {

std::string parent_of(std::string_view code) {
  return std::string(code.substr(0, code.size() < 2 ? 0 : code.size() - 2));
}
std::size_t digits_of_level(std::size_t level) {
  return 2 * (level - 1);
}

base::Result<DepartmentCode> code_defined(const DefineCode& in, const CodeBelow& below,
                                          base::Date today) {
  if (!is_service_code(in.code) || in.code.size() != 1 + digits_of_level(below.level))
    return base::refuse(kBadOwnCode, in.code);
  if (below.in_table) return base::refuse(kInTheTable, in.code);
  if (!below.parent_in_force) return base::refuse(kNoParent, parent_of(in.code));
  if (below.defined) return base::refuse(kDefinedAlready, in.code);
  DepartmentCode out;
  out.code = in.code;
  out.parent = parent_of(in.code);
  out.name = base::trimmed(in.name);
  out.defined_on = today;
  if (out.name.empty()) return base::refuse(kBadOwnCode, in.code);
  return out;
}

base::Result<DepartmentCode> code_filed(DepartmentCode code, const std::string& as, base::Date on) {
  code.state = TRY(base::next_state(kCodeSteps, code.state, "code.file"));
  code.filed_on = on;
  code.filed_as = as;
  return code;
}

}  // namespace catalogue
