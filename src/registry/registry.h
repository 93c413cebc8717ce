#pragma once
// The registry's face: the facts that every step cites. Regions, bodies, people, and the law as
// dated rows. What is loaded is one value, the Book, in each command's Work. Any step may use it.
#include <boost/describe.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/record.h"
#include "platform/fwd.h"
#include "registry/calendar.h"
#include "registry/deadline.h"
#include "registry/regions.h"
#include "registry/rules.h"

namespace registry {

// The Book

/// Whatever has been loaded, of one edition. It never changes; a new edition is a new Book.
struct Book {
  RuleBook rules;
  Calendar calendar;
  Regions regions;
  std::string area;  // the district whose rules apply here: "440607"
  std::int64_t edition = 0;
};

// Rules and deadlines of the district: the row in force on the day of the event

/// For a rule in force on `on`: rules.no_rule when there is none. Shows basis and confidence.
base::Result<Rule> rule(const platform::Work&, std::string_view key, base::Date on);
base::Result<std::int64_t> rule_count(const platform::Work&, std::string_view key, base::Date on);
/// A ratio, a count, points, or a percentage or basis points as a fraction of one.
base::Result<base::Exact> rule_exact(const platform::Work&, std::string_view key, base::Date on);
base::Result<base::Money> rule_money(const platform::Work&, std::string_view key, base::Date on);
/// The last day of a maximum period that begins with `start`, by the rule in force on `start`.
base::Result<base::Date> latest_day(const platform::Work&, std::string_view key, base::Date start);
/// The first day that a minimum period allows.
base::Result<base::Date> earliest_day(const platform::Work&, std::string_view key,
                                      base::Date start);
/// The same with the steps that led there.
base::Result<Deadline> latest_by(const platform::Work&, std::string_view key, base::Date start);
base::Result<Deadline> earliest_by(const platform::Work&, std::string_view key, base::Date start);

// Bodies

/// What a body is decides what it may be. Its code only hints at it, so a person says.
enum class PartyKind {
  organ,                          // 国家机关
  party_organ,                    // 党的机关、政协、民主党派
  administrative_institution,     // 承担行政职能的事业单位
  public_institution_one,         // 公益一类事业单位
  public_institution_two,         // 公益二类事业单位
  public_institution_commercial,  // 生产经营类事业单位
  people_organisation,            // 使用行政编制的群团机关
  people_organisation_funded,     // 使用事业编制且财政拨款保障的群团组织
  social_service,                 // 社会服务机构
  social_group,                   // 社会团体
  foundation,
  enterprise,
  rural_collective,
  self_governing,
  individual
};
BOOST_DESCRIBE_ENUM(PartyKind, organ, party_organ, administrative_institution,
                    public_institution_one, public_institution_two, public_institution_commercial,
                    people_organisation, people_organisation_funded, social_service, social_group,
                    foundation, enterprise, rural_collective, self_governing, individual)
base::Says says(PartyKind);

struct Party {
  std::string id;
  std::string code;  // 统一社会信用代码; empty: an individual has none
  std::string name;
  PartyKind kind = PartyKind::organ;
  std::string area;
  bool small_enterprise = false;  // small or micro by its own declaration (B-42)
  std::int64_t version = 1;
};
constexpr auto describe(const Party*) {
  using base::field;
  return base::record(
      "Party", field("id", &Party::id, {"编号", "Identity"}),
      field("code", &Party::code, {"统一社会信用代码", "Unified social credit code"}),
      field("name", &Party::name, {"名称", "Name"}),
      field("kind", &Party::kind, {"类别", "Kind of body"}),
      field("area", &Party::area, {"所在区划", "Division"}),
      field("small_enterprise", &Party::small_enterprise,
            {"小微企业", "Small or micro enterprise"}),
      field("version", &Party::version, {"版本", "Version"}));
}

inline constexpr base::Refusal kNoParty{
    "party.not_found",
    base::Kind::not_found,
    {"没有登记这个单位;请先登记或核对编号。",
     "No such body is registered: register it or check its identity."}};
inline constexpr base::Refusal kMayNotBuy{
    "party.may_not_buy",
    base::Kind::refused,
    {"该单位不能作为购买主体;购买主体须为国家机关或依规参照执行的机关。",
     "This body may not buy: only state organs and those treated like them may."},
    "A-01 政府购买服务管理办法 §5、§33"};
inline constexpr base::Refusal kNeitherRole{
    "party.neither_role",
    base::Kind::refused,
    {"公益一类事业单位和财政拨款保障的群团组织既不能购买也不能承接。",
     "Public institutions of class one and mass organisations kept by the budget neither buy nor "
     "supply."},
    "A-02 政府购买服务管理办法 §8"};
inline constexpr base::Refusal kMayNotSupply{
    "party.may_not_supply",
    base::Kind::refused,
    {"该单位不能作为承接主体;"
     "承接主体须为企业、社会组织、公益二类或生产经营类事业单位、农村集体经济组"
     "织、基层群众性自治组织或具备条件的个人。",
     "This body may not supply: enterprises, social organisations, public institutions of class "
     "two or of business, rural collectives, self-governing bodies and capable individuals may."},
    "A-03 政府购买服务管理办法 §6"};

base::Check may_buy(PartyKind);
base::Check may_supply(PartyKind);
/// Only an enterprise can be a small one: others take no part in its advantages (B-43).
bool is_enterprise(PartyKind);
/// A natural person, known by its number and without a code.
bool is_individual(PartyKind);

/// party.not_found when there is none.
base::Result<Party> get_party(platform::Work&, const std::string& party_id);

// People

enum class Sex { female, male };
BOOST_DESCRIBE_ENUM(Sex, female, male)

/// What may be known of a person without revealing who it is. Number and name are ciphertext in
/// the database; person.reveal alone shows them, and is journalled.
struct Person {
  std::string id;
  std::string id_hash;  // keyed, with its key's version
  base::Date born_on;
  Sex sex = Sex::female;
  std::string area;
  std::string owner_org;
  std::int64_t version = 1;
};

inline constexpr base::Refusal kNoPerson{
    "person.not_found",
    base::Kind::not_found,
    {"没有登记这个人;请先登记或核对编号。",
     "No such person is registered: register the person or check the identity."}};

/// person.not_found when there is none.
base::Result<Person> get_person(platform::Work&, const std::string& person_id);

// Catalogue codes (C-01, C-02)

struct CatalogueCode {
  std::string scheme;  // gov_service or procurement_item
  std::string code;
  std::string parent;
  std::string name_zh;
  std::string confidence;  // as in rule files: "M" is unconfirmed
  std::string edition;
  base::Date valid_from;
  std::optional<base::Date> valid_to;  // first day no longer in force; none: in force
  std::string successor;               // the code that took its place, where it is known
  bool in_force(base::Date on) const { return valid_from <= on && (!valid_to || on < *valid_to); }
};
/// The code as loaded; nothing when it is not in the scheme's table.
std::optional<CatalogueCode> find_catalogue_code(platform::Work&, std::string_view scheme,
                                                 const std::string& code);

platform::Module module();

}  // namespace registry
