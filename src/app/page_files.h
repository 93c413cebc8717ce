#pragma once
// The files that belong to pages: any list as a spreadsheet, some records as papers, at the page's
// address plus ".xlsx" or ".pdf". Same operation, same policy, same query. Used by pages*.cpp.
#include "app/page_lookups.h"

namespace app {

/// `v.path` is the page's, without the ending.
Page sheet_page(const Visit&, const Look&, const platform::Product&,
                const platform::Routes::Found&);
Page paper_page(const Visit&, const Look&, const platform::Product&,
                const platform::Routes::Found&);

/// Where the file of a page is; "" where it has none.
std::string sheet_link(const Visit&, const Look&, const platform::Endpoint&);
std::string paper_link(const Visit&, const Look&, const platform::Endpoint&,
                       const json::object& record);

/// The page's whole address, with what was asked of it.
std::string public_address(const Visit&, const Look&);
/// A file to be kept, named after the page: "contracts.xlsx".
Page file_of(const Visit&, std::string body, std::string type, std::string_view ending);

}  // namespace app
