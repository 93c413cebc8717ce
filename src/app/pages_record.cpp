// The page of anything the API can tell, at the API's own address without /api: one item, or a
// list of them, from the same manifest, policy and road.
#include <algorithm>

#include "app/page_files.h"
#include "app/page_pictures.h"
#include "app/page_record.h"
#include "platform/api_input.h"

namespace app {
namespace {

/// Every id met on a page is asked for its name, up to so many: the rest keep their letters.
constexpr std::size_t kMostNames = 24;

/// "…/payments?after=40": what follows, where the reply says that there is more.
std::string next_link(const Visit& v, const platform::Endpoint& e, const json::object& body) {
  const auto next = next_page(e, body);
  if (!next) return "";
  std::string out = v.path + "?" + next->first + "=" + encoded(next->second);
  for (const auto& [field, value] : v.query)
    if (field != next->first && !is_look(field)) out += "&" + encoded(field) + "=" + encoded(value);
  return out;
}

bool nothing_in(const json::object& body) {
  return std::all_of(body.begin(), body.end(), [](const auto& one) {
    return one.value().is_null() || (one.value().is_array() && one.value().get_array().empty());
  });
}

std::string contract_of(const json::object& body) {
  std::string contract = text_of(body, "contract");
  if (contract.starts_with("ct_")) return contract;
  const std::string id = text_of(body, "id");
  return id.starts_with("ct_") ? id : "";
}

/// What else the program tells of this item, at the addresses right below its own: as many as this
/// visitor may open now, so that no link leads to a refusal.
mustache::data beside(const Visit& v, const Look& look, const platform::Product& product,
                      const platform::Routes::Found& found) {
  mustache::data links{mustache::data::type::list};
  if (found.parameters.empty()) return links;
  const std::string below = std::string(found.endpoint->path()) + "/";
  for (const auto& m : product.modules)
    for (const auto& e : m.endpoints) {
      if (e.writes() || !e.path().starts_with(below)) continue;
      const auto last = e.path().substr(below.size());
      if (last.find_first_of("/{") != std::string_view::npos) continue;
      const auto* row = platform::policy_row(product.policy, e.name);
      if (platform::reach_of(row, *v.actor) == platform::Reach::no) continue;
      json::object in;
      for (const auto& [name, value] : found.parameters)
        in[name] = platform::typed(e, name, value);
      if (!v.run(e.name, in, "").done()) continue;
      mustache::data link;
      link.set("link", link_with_language(v.path + "/" + std::string(last), look));
      link.set("text", plain(e.says, look));
      links << link;
    }
  return links;
}

}  // namespace

Page record_page(const Visit& v, const Look& look, const platform::Product& product,
                 const platform::Routes::Found& found) {
  const auto& e = *found.endpoint;
  const Reply r = v.run(e.name, asked_for(v, found), "");
  if (!r.done()) return refused(&v, look, r);
  Lookups lookups(v, look, product, kMostNames);
  const Showing showing = lookups.showing();
  mustache::data with = record_data(showing, e.out, r.body);
  if (put_picture(with, showing, product, e.name, r.body))
    with.set("tables", mustache::data{mustache::data::type::list});
  mustache::data doubts{mustache::data::type::list};
  const auto doubtful = lookups.doubts();
  for (const auto& line : doubtful)
    doubts << mustache::data{"line", mustache::data(line)};
  with.set("doubts", doubts);
  with.set("has_doubts", !doubtful.empty());
  with.set("nothing", nothing_in(r.body));
  const std::string heading = plain(e.says, look);
  with.set("heading", heading);
  for (const char* field : {"title", "name"})
    if (const std::string text = text_of(r.body, field); !text.empty()) with.set("of", text);
  with.set("beside", beside(v, look, product, found));
  with.set("json_link", "/api" + v.path);
  if (const std::string contract = contract_of(r.body); !contract.empty())
    with.set("contract", contract);
  if (const std::string next = next_link(v, e, r.body); !next.empty())
    with.set("next_link", link_with_language(next, look));
  if (const std::string sheet = sheet_link(v, look, e); !sheet.empty())
    with.set("sheet_link", sheet);
  if (const std::string paper = paper_link(v, look, e, r.body); !paper.empty())
    with.set("paper_link", paper);
  return page(&v, look, heading, "record", with);
}

}  // namespace app
