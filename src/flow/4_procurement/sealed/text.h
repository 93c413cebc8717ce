#pragma once
// Reading the small JSON texts of this folder, strictly.
#include <boost/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "flow/4_procurement/sealed/sealed.h"

namespace procurement::sealed {

std::optional<boost::json::object> object_in(std::string_view text);
std::optional<std::string> word(const boost::json::object&, std::string_view name);
std::optional<int> whole(const boost::json::object&, std::string_view name);
std::optional<Place> read_place(const boost::json::object&);
/// The limits of procurement.offer and procurement.quote.
base::Check check_content(const Place&, const Content&);

}  // namespace procurement::sealed
