// People: known by a keyed hash of their number; number and name are ciphertext and leave the
// database only through person.reveal.
#include "base/text.h"
#include "registry/commands.h"
#include "registry/store.h"

namespace registry {
namespace {

using base::Result;
using base::Trace;
using platform::Subject;
using platform::Work;
using store::PersonRow;

constexpr base::Refusal kNameDiffers{
    "person.name_differs",
    base::Kind::refused,
    {"这个身份证号码已用另一姓名登记;请核对证件。",
     "This number is registered under another name: check the card."},
    "H-2; 个人信息保护法 §8"};

constexpr std::string_view kHashPurpose = "person";
constexpr std::string_view kNumberPurpose = "person.id_number";
constexpr std::string_view kNamePurpose = "person.name";

struct RegisterPerson {
  std::string id_number, name, area;
};
constexpr auto describe(const RegisterPerson*) {
  using base::field;
  return base::record("RegisterPerson",
                      field("id_number", &RegisterPerson::id_number,
                            {"居民身份证号码", "Resident identity number"}, {1, 40}, Trace::secret),
                      field("name", &RegisterPerson::name, {"姓名", "Name, as on the card"},
                            {1, 60}, Trace::secret),
                      field("area", &RegisterPerson::area,
                            {"居住区划", "Division of residence, 12 digits"}, {12, 12}));
}
struct PersonRef {
  std::string id;
};
constexpr auto describe(const PersonRef*) {
  return base::record("PersonRef",
                      base::field("id", &PersonRef::id, {"人员编号", "The person"}, {1, 60}));
}
struct RevealPerson {
  std::string id, reason;
};
constexpr auto describe(const RevealPerson*) {
  using base::field;
  return base::record(
      "RevealPerson", field("id", &RevealPerson::id, {"人员编号", "The person"}, {1, 60}),
      field("reason", &RevealPerson::reason, {"事由", "Why it must be known"}, {2, 200}));
}

/// Masked: enough to tell people of a list apart, not to tell who they are.
struct PersonShown {
  std::string id;
  std::int64_t born_year = 0;
  Sex sex = Sex::female;
  std::string ending, area, owner_org;
  std::int64_t reveals = 0, version = 1;
};
constexpr auto describe(const PersonShown*) {
  using base::field;
  return base::record(
      "PersonShown", field("id", &PersonShown::id, {"人员编号", "Identity"}),
      field("born_year", &PersonShown::born_year, {"出生年份", "Year of birth"}),
      field("sex", &PersonShown::sex, {"性别", "Sex"}),
      field("ending", &PersonShown::ending, {"证号末两位", "Last two characters of the number"}),
      field("area", &PersonShown::area, {"居住区划", "Division of residence"}),
      field("owner_org", &PersonShown::owner_org, {"登记单位", "Registered by"}),
      field("reveals", &PersonShown::reveals,
            {"被查看次数", "How often name and number were shown"}),
      field("version", &PersonShown::version, {"版本", "Version"}));
}
struct PersonRevealed {
  std::string id, name, id_number;
};
constexpr auto describe(const PersonRevealed*) {
  using base::field;
  return base::record("PersonRevealed", field("id", &PersonRevealed::id, {"人员编号", "Identity"}),
                      field("name", &PersonRevealed::name, {"姓名", "Name"}, {}, Trace::secret),
                      field("id_number", &PersonRevealed::id_number,
                            {"居民身份证号码", "Resident identity number"}, {}, Trace::secret));
}

/// A ciphertext that does not open is damage or a lost key, never a business case.
std::string opened(const Work& work, std::string_view purpose, const PersonRow& row,
                   const std::string& cipher) {
  auto plain = work.keys.decrypt(purpose, row.id, cipher);
  ENSURE(plain.has_value());
  return *std::move(plain);
}

PersonShown shown(const Work& work, const PersonRow& row) {
  const std::string number = opened(work, kNumberPurpose, row, row.id_number);
  return {row.id,   row.born_on.year(), row.sex,     number.substr(number.size() - 2),
          row.area, row.owner_org,      row.reveals, row.version};
}

std::optional<PersonRow> find_by_number(Work& work, const ResidentId& number) {
  for (const auto& hash : work.keys.keyed_hashes(kHashPurpose, number.reveal()))
    if (auto found = store::find_person_by_hash(work.db, hash)) return found;
  return std::nullopt;
}

Result<ResidentId> parse_number(const Work& work, const std::string& text) {
  auto number = ResidentId::parse(text, work.today);
  if (number) return number;
  base::Error wrong = std::move(number).error();
  for (auto& problem : wrong.problems)
    problem.field = "id_number";
  return wrong;
}

Result<Subject> register_subject(Work& work, const RegisterPerson& in) {
  return Subject{.owner_org = work.actor.org, .area = in.area, .person = work.actor.account};
}

/// Whoever is registered twice is one person; `owner` becomes a keeper.
Result<PersonRow> kept(Work& work, const RegisterPerson& in, const std::string& owner) {
  TRY(need_region(work, "area", in.area));
  const ResidentId number = TRY(parse_number(work, in.id_number));
  const std::string name(base::trimmed(in.name));
  auto row = find_by_number(work, number);
  if (row) {
    if (opened(work, kNamePurpose, *row, row->name) != name) return base::refuse(kNameDiffers);
  } else {
    const std::string id = work.ids.fresh("psn", work.now);
    row = PersonRow{id,
                    work.keys.keyed_hash(kHashPurpose, number.reveal()),
                    work.keys.encrypt(kNumberPurpose, id, number.reveal()),
                    work.keys.encrypt(kNamePurpose, id, name),
                    number.born(),
                    number.male() ? Sex::male : Sex::female,
                    in.area,
                    owner,
                    work.actor.account,
                    0,
                    1};
    store::add_person(work.db, *row);
  }
  if (!owner.empty()) store::add_keeper(work.db, row->id, owner);
  return *std::move(row);
}

Result<PersonShown> register_person(Work& work, const RegisterPerson& in) {
  const PersonRow row = TRY(kept(work, in, work.actor.org));
  work.subject = row.id;
  return shown(work, row);
}

template <class In>
Result<Subject> person_subject(Work& work, const In& in) {
  const auto row = store::find_person(work.db, in.id);
  if (!row) return base::refuse(kNoPerson, in.id);
  return Subject{.id = row->id,
                 .owner_org = row->owner_org,
                 .parties = store::keepers(work.db, row->id),
                 .area = row->area,
                 .person = row->id,
                 .author = row->author,
                 .version = row->version};
}

Result<PersonShown> show_person(Work& work, const PersonRef& in) {
  const auto row = store::find_person(work.db, in.id);
  if (!row) return base::refuse(kNoPerson, in.id);
  return shown(work, *row);
}

Result<PersonRevealed> reveal_person(Work& work, const RevealPerson& in) {
  const auto row = store::find_person(work.db, in.id);
  if (!row) return base::refuse(kNoPerson, in.id);
  store::count_reveal(work.db, row->id);
  return PersonRevealed{row->id, opened(work, kNamePurpose, *row, row->name),
                        opened(work, kNumberPurpose, *row, row->id_number)};
}

}  // namespace

Result<Person> get_person(Work& work, const std::string& person_id) {
  const auto row = store::find_person(work.db, person_id);
  if (!row) return base::refuse(kNoPerson, person_id);
  return Person{row->id,   row->id_hash,   row->born_on, row->sex,
                row->area, row->owner_org, row->version};
}

Result<std::string> keep_person(Work& work, const std::string& id_number, std::string_view name,
                                const std::string& area, const std::string& owner) {
  return TRY(kept(work, {id_number, std::string(name), area}, owner)).id;
}

Part person_part() {
  using platform::endpoint;
  return {{endpoint("person.register", "POST /people", "", register_subject, register_person,
                    {"登记人员", "Register a person"}),
           endpoint("person.get", "GET /people/{id}", "person.get", person_subject<PersonRef>,
                    show_person, {"查看人员(隐去身份)", "Show a person, masked"}),
           endpoint("person.reveal", "POST /people/{id}/reveal", "person.get",
                    person_subject<RevealPerson>, reveal_person,
                    {"查看姓名和证号(留痕)", "Show name and number; it is journalled"})},
          {&kNoPerson, &kBadResidentId, &kNameDiffers}};
}

}  // namespace registry
