// Step 9's commands: a journalled reaction to what others did, and what everyone may read.
#include "flow/9_disclosure/gather.h"
#include "flow/9_disclosure/shown.h"
#include "flow/9_disclosure/store.h"
#include "platform/execute.h"

namespace disclosure {
namespace {

using base::field;
using platform::Work;

struct ReleaseIn {
  std::int64_t seq = 0;
};
constexpr auto describe(const ReleaseIn*) {
  return base::record("ReleaseIn",
                      field("seq", &ReleaseIn::seq, {"日志序号", "Number of the journal entry"}));
}
struct ReleaseRef {
  ReleaseId id;
};
constexpr auto describe(const ReleaseRef*) {
  return base::record("ReleaseRef", field("id", &ReleaseRef::id, {"公开记录编号", "The release"}));
}
struct ListReleases {
  std::optional<std::int64_t> after;
  std::optional<std::string> procurement;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const ListReleases*) {
  return base::record(
      "ListReleases", field("after", &ListReleases::after, {"此序号之后", "After this number"}),
      field("procurement", &ListReleases::procurement, {"采购项目", "Of this procurement"}),
      field("limit", &ListReleases::limit, {"条数", "How many"}, {1, 100}));
}
struct Releases {
  std::vector<Release> releases;
  std::optional<std::int64_t> next;
};
constexpr auto describe(const Releases*) {
  return base::record("Releases", field("releases", &Releases::releases, {"公开记录", "Releases"}),
                      field("next", &Releases::next, {"续读序号", "Read on after this number"}));
}
struct PackageOf {
  std::string procurement;
  std::optional<std::int64_t> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const PackageOf*) {
  return base::record(
      "PackageOf", field("procurement", &PackageOf::procurement, {"采购项目", "The procurement"}),
      field("after", &PackageOf::after, {"此序号之后", "After this number"}),
      field("limit", &PackageOf::limit, {"条数", "How many"}, {1, 100}));
}
struct Publisher {
  std::string name, scheme, uid;
};
constexpr auto describe(const Publisher*) {
  return base::record("Publisher", field("name", &Publisher::name, {"名称", "Name"}),
                      field("scheme", &Publisher::scheme, {"代码体系", "Scheme of the code"}),
                      field("uid", &Publisher::uid, {"代码", "Code"}));
}
/// A release package of the standard; `next` is ours: more follow after that number.
struct Package {
  std::string uri, version = "1.1";
  std::vector<std::string> extensions;
  base::Instant published_date;
  Publisher publisher;
  std::vector<Document> releases;
  std::optional<std::int64_t> next;
};
constexpr auto describe(const Package*) {
  return base::record(
      "ReleasePackage", field("uri", &Package::uri, {"文件包标识", "Name of the package"}),
      field("version", &Package::version, {"标准版本", "Version of the standard"}),
      field("extensions", &Package::extensions, {"所用扩展", "Extensions of the standard in use"}),
      field("publishedDate", &Package::published_date, {"发布时刻", "Date of its newest release"}),
      field("publisher", &Package::publisher, {"发布机构", "Who publishes"}),
      field("releases", &Package::releases, {"公开记录", "Releases, OCDS 1.1.5"}),
      field("next", &Package::next, {"续读序号", "Read on after this number"}));
}
struct ListEntries {
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const ListEntries*) {
  return base::record("ListRegister",
                      field("after", &ListEntries::after, {"此项目之后", "After this procurement"}),
                      field("limit", &ListEntries::limit, {"条数", "How many"}, {1, 100}));
}
struct Register {
  std::vector<Entry> entries;
  std::optional<std::string> next;
};
constexpr auto describe(const Register*) {
  return base::record("Register", field("entries", &Register::entries, {"登记项目", "Entries"}),
                      field("next", &Register::next, {"续读编号", "Read on after this"}));
}

constexpr std::int64_t kPage = 50;

base::Result<Release> release(Work& work, const ReleaseIn& in) {
  const auto entry = platform::Journal::at(work.db, in.seq);
  if (!entry || entry->outcome != "done" || !publishes(entry->operation))
    return base::refuse(kNoEntry, std::to_string(in.seq));
  // Published already, by this program or by another on the same database: it is never changed.
  if (auto there = store::after(work.db, in.seq - 1, 1); !there.empty() && there[0].seq == in.seq)
    return std::move(there[0]);
  const Thread t = TRY(thread_behind(work, *entry));
  const auto before = store::last_before(work.db, t.procurement.id, in.seq);
  Release out;
  out.ocid = ocid_of(t.procurement.id);
  out.id = {out.ocid + "-" + std::to_string(in.seq)};
  out.seq = in.seq;
  out.at = date_of(entry->at, before ? std::optional(before->at) : std::nullopt);
  out.tags = tags_for(t, entry->operation);
  out.procurement = t.procurement.id.value;
  out.document.value = release_document(t, entry->operation, out.id.value, out.at);
  store::insert(work.db, out);
  store::put(work.db, entry_of(t, entry->operation, entry->at));
  return out;
}

base::Result<Release> get(Work& work, const ReleaseRef& in) {
  auto found = store::find(work.db, in.id);
  if (!found) return base::refuse(kNoRelease, in.id.value);
  return *std::move(found);
}

/// A page of all releases or of one procurement's, in order; `next` when there are more.
Releases page_of(Work& work, const ListReleases& in) {
  const std::int64_t most = in.limit.value_or(kPage);
  const std::int64_t after = in.after.value_or(0);
  Releases out{in.procurement ? store::of(work.db, {*in.procurement}, after, most + 1)
                              : store::after(work.db, after, most + 1),
               {}};
  if (std::int64_t(out.releases.size()) > most) {
    out.releases.pop_back();
    out.next = out.releases.back().seq;
  }
  return out;
}

base::Result<Releases> list(Work& work, const ListReleases& in) {
  return page_of(work, in);
}

base::Result<Package> package(Work& work, const PackageOf& in) {
  const Releases page = page_of(work, {in.after, in.procurement, in.limit});
  if (page.releases.empty()) return base::refuse(kNoRelease, in.procurement);
  const auto& first = page.releases.front();
  Package out;
  // The program does not know under which address it is reached: the package is named, not located.
  out.uri = "urn:x-pobing:" + first.ocid + ":" + std::to_string(first.seq);
  out.extensions = extensions();
  out.published_date = page.releases.back().at;
  // The buyer is the first of the parties.
  const auto& buyer = first.document.value.at("parties").at(0).at("identifier");
  out.publisher = {std::string(buyer.at("legalName").as_string()),
                   std::string(buyer.at("scheme").as_string()),
                   std::string(buyer.at("id").as_string())};
  for (const auto& one : page.releases)
    out.releases.push_back(one.document);
  out.next = page.next;
  return out;
}

base::Result<Register> read_register(Work& work, const ListEntries& in) {
  const std::int64_t most = in.limit.value_or(kPage);
  Register out{store::entries_after(work.db, in.after.value_or(""), most + 1), {}};
  if (std::int64_t(out.entries.size()) > most) {
    out.entries.pop_back();
    out.next = out.entries.back().procurement.value;
  }
  return out;
}

}  // namespace

std::vector<Release> releases_of(Work& work, const procurement::ProcurementId& id) {
  constexpr std::int64_t kAll = 1'000;  // a purchase has some dozens
  return store::of(work.db, id, 0, kAll);
}
std::optional<Entry> register_entry(Work& work, const procurement::ProcurementId& id) {
  return store::entry(work.db, id);
}

platform::Module module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "disclosure",
      // clang-format off
      .endpoints = {
      endpoint("disclosure.release",  "POST /disclosure/releases",     "", everyone<ReleaseIn>,    release,
               {"把日志中的一件事公开", "Publish what a journal entry did."}),
      endpoint("disclosure.get",      "GET /disclosure/releases/{id}", "", everyone<ReleaseRef>,   get,
               {"查看一条公开记录", "Show one release."}),
      endpoint("disclosure.list",     "GET /disclosure/releases",      "", everyone<ListReleases>, list,
               {"列出公开记录", "List releases."}),
      endpoint("disclosure.package",  "GET /disclosure/packages/{procurement}", "", everyone<PackageOf>, package,
               {"下载一个采购项目的公开记录包(OCDS 1.1.5)", "Download a procurement's releases as an OCDS 1.1.5 package."}),
      endpoint("disclosure.register", "GET /disclosure/register",      "", everyone<ListEntries>,  read_register,
               {"公开登记簿", "The public register."}),
      },
      // clang-format on
      .refusals = {&kNoRelease, &kNoEntry, &kNotPublic},
      .must_be_empty = store::truths(),
      .followers = {{"disclosure", "disclosure.release",
                     [](const platform::JournalEntry& e) {
                       return e.outcome == "done" && publishes(e.operation);
                     }}},
      .witnessed = store::witnessed(),
  };
}

}  // namespace disclosure
