#pragma once
// Who may do what, and how far it reaches. The matrix itself is app/product.h, on one page.
#include <array>
#include <boost/describe.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace platform {

/// The columns of the matrix, in its order; `system` (followers, passing time) has no column and
/// alone may do what is closed to every person.
enum class Role {
  resident,
  community,
  volunteer,
  worker,
  supervisor,
  provider_manager,
  purchaser,
  purchaser_head,
  finance,
  expert,
  evaluator,
  auditor,
  sysadmin,
  secadmin,
  auditadmin,
  anyone,
  system
};
BOOST_DESCRIBE_ENUM(Role, resident, community, volunteer, worker, supervisor, provider_manager,
                    purchaser, purchaser_head, finance, expert, evaluator, auditor, sysadmin,
                    secadmin, auditadmin, anyone, system)
inline constexpr std::size_t kRoleColumns = 16;

/// no: closed. self: one's own matter (Subject.person is the account or its person). own: one's
/// organisation owns it. party: one's organisation is a party to it. area: it lies within one's
/// area. published: it has been published, or one is a party to it. all: any.
enum class Reach { no, self, own, party, area, published, all };
BOOST_DESCRIBE_ENUM(Reach, no, self, own, party, area, published, all)

struct PolicyRow {
  std::string_view operation;
  std::array<Reach, kRoleColumns> reach;
  /// Separation of duties: whoever made the subject may not do this to it.
  bool not_author = false;
};

/// Who asks. `person` is set for residents and volunteers known to the register of people.
struct Actor {
  std::string account;  // "" for the public
  std::string name;
  Role role = Role::anyone;
  std::string org;           // the party's id
  std::string area;          // region code, 12 digits
  std::string person;        // the person's id
  std::string session = {};  // over HTTP: which session of the account
  /// Signed in with a one-time password: until it is changed only identity.* may be done.
  bool must_change = false;
};

/// Whose matter it is: what the reach is measured against.
struct Subject {
  std::string id = {};
  std::string owner_org = {};
  std::vector<std::string> parties = {};  // further organisations that are parties to it
  std::string area = {};
  std::string person = {};                   // the account or person whose own matter it is
  std::string author = {};                   // the account that made it
  bool published = false;                    // everyone may know of it
  std::optional<std::int64_t> version = {};  // what If-Match is compared with
};

/// A 12-digit region code without the zeros of the levels below it: 440607000000 → 440607.
std::string region_prefix(std::string_view code);
/// Row of the operation, or null.
const PolicyRow* policy_row(std::span<const PolicyRow>, std::string_view operation);
Reach reach_of(const PolicyRow*, const Actor&);
bool reaches(Reach, const Actor&, const Subject&);

}  // namespace platform
