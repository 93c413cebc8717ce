#pragma once
// What everyone may see: releases in the Open Contracting Data Standard 1.1.5 and the public
// register, derived from the journal by following it. A whitelist: only what is named here leaves.
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/8_payment/payment.h"
#include "platform/fwd.h"

namespace disclosure {

using ReleaseId = base::Id<struct ReleaseTag>;

/// A JSON document that has its schema elsewhere: the standard's.
struct Document {
  base::json::object value;
};

struct Release {
  ReleaseId id;  // "<ocid>-<journal seq>", as in the document
  std::string ocid;
  std::int64_t seq = 0;  // of the journal entry that caused it
  base::Instant at;
  std::vector<std::string> tags;
  std::string procurement;
  Document document;
};

/// A stage that was reached, and the last lawful day for it where there is one.
struct Stage {
  std::string stage;  // the operation that reached it: "contract.publish"
  base::Date on;
  std::optional<base::Date> limit;
  std::string basis;           // of the limit
  std::int64_t days_late = 0;  // 0: on time, or no limit
};
struct Entry {
  procurement::ProcurementId procurement;
  std::string ocid;
  std::string contract;  // the contract's id; empty before it is published
  std::string title, buyer, supplier;
  base::Money ceiling;
  std::optional<base::Money> price;
  base::Money paid;
  std::string standing;  // the last stage reached
  std::vector<Stage> stages;
  base::Instant updated_at;
};

/// The releases of a procurement, in order.
std::vector<Release> releases_of(platform::Work&, const procurement::ProcurementId&);
/// The register's row; nothing before its first publication.
std::optional<Entry> register_entry(platform::Work&, const procurement::ProcurementId&);

platform::Module module();

}  // namespace disclosure

namespace base {
template <>
struct Codec<disclosure::Document> {
  static bool read(const json::value& v, Limit, const std::string& path, disclosure::Document& out,
                   Faults& faults) {
    if (!v.is_object()) {
      faults.add(path, "须为对象", "must be an object");
      return false;
    }
    out.value = v.get_object();
    return true;
  }
  static json::value write(const disclosure::Document& v) { return v.value; }
  static Cell cell(const disclosure::Document& v) { return json::serialize(v.value); }
  static std::optional<disclosure::Document> from_cell(const Cell& c) {
    const auto* s = std::get_if<std::string>(&c);
    if (s == nullptr) return std::nullopt;
    return disclosure::Document{json::parse(*s).as_object()};
  }
  static json::object schema(Limit) { return {{"type", "object"}}; }
};
}  // namespace base
