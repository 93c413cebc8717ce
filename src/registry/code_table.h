#pragma once
// A sourced table of codes as a person loads it: lines of code, parent and name. Pure. For the
// registry's commands.
#include "registry/registry.h"

namespace registry {

inline constexpr base::Refusal kBadCodeTable{
    "codes.bad_table",
    base::Kind::invalid,
    {"代码表有误,请按所列各行更正后再载入;在此之前没有写入任何一行。",
     "The table of codes is wrong: correct each line listed and load it again. Nothing was taken "
     "in."},
    "C-01 《政府采购品目分类目录》、财综〔2020〕57号"};

/// What is the same for every code of one table.
struct CodeTableHead {
  std::string scheme, edition, confidence;
  base::Date valid_from;
};
/// Lines "code,parent,name" and optionally ",predecessor": the code whose place it takes. Blank
/// lines are left out. codes.bad_table names every fault by its line.
struct LoadedCode {
  CatalogueCode code;
  std::string predecessor;
};
base::Result<std::vector<LoadedCode>> parse_code_table(std::string_view text, const CodeTableHead&);

}  // namespace registry
