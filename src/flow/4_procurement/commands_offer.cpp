// Sealed first offers and final quotes, and the two openings. The plaintext lives in this process's
// memory while it is sealed and when it is opened, and in the database only after the opening.
#include "flow/4_procurement/bond/bond.h"
#include "flow/4_procurement/commands.h"
#include "flow/4_procurement/fair/fair.h"
#include "registry/registry.h"
#include "registry/suppliers/supplier.h"

namespace procurement {

using base::Result;
namespace json = boost::json;

namespace {

/// What is under the seal. Procurement, stage and supplier tie it to its row: a ciphertext moved to
/// another one is noticed at the opening.
struct Content {
  base::Money price;
  std::string plan_text;
  bool small_enterprise = false;
};

/// Keys in their order, so the same content is the same text.
std::string canonical(const Sealed& row, const Content& c) {
  return json::serialize(json::object{{"plan_text", c.plan_text},
                                      {"price", c.price.text()},
                                      {"procurement", row.procurement.value},
                                      {"small_enterprise", c.small_enterprise},
                                      {"stage", base::Codec<Stage>::text(row.stage)},
                                      {"supplier", row.supplier}});
}

std::string opening_of(const ProcurementId& id, Stage stage) {
  return id.value + (stage == Stage::offer ? "_offers" : "_quotes");
}

/// Nothing when the key is not here, or the ciphertext is not what this supplier sent here.
std::optional<Content> unsealed(Work& work, const Sealed& row) {
  if (crypto::sha256_hex(row.cipher) != row.receipt) return std::nullopt;
  const auto plain = work.keys.unseal(opening_of(row.procurement, row.stage), row.cipher);
  if (!plain) return std::nullopt;
  json::error_code wrong;
  const auto parsed = json::parse(*plain, wrong);
  if (wrong || !parsed.is_object()) return std::nullopt;
  const auto& o = parsed.get_object();
  const auto price = base::Money::parse(std::string_view(o.at("price").as_string()));
  if (!price) return std::nullopt;
  Content c{*price, std::string(o.at("plan_text").as_string()), o.at("small_enterprise").as_bool()};
  if (canonical(row, c) != *plain) return std::nullopt;
  return c;
}

struct Sending {
  const Procurement& p;
  Stage stage;
  std::string_view public_key;
  OfferId follows;  // of a quote: the first offer
};

/// Seals and keeps; an earlier one of the same supplier stays, sealed for ever.
Receipt keep(Work& work, const Sending& to, const registry::Party& supplier, const Content& c) {
  Sealed row{.id = work.fresh_id<OfferId>(to.stage == Stage::offer ? "offer" : "quote"),
             .procurement = to.p.id,
             .stage = to.stage,
             .offer = to.follows,
             .supplier = supplier.id,
             .supplier_name = supplier.name,
             .received_at = work.now,
             .cipher = {},
             .receipt = {},
             .supersedes = {},
             .superseded = false,
             .withdrawn_at = {},
             .excluded = {},
             .author = work.actor.account,
             .opened_at = {},
             .price = {},
             .plan_text = {},
             .small_enterprise = {}};
  if (to.stage == Stage::offer) row.offer = row.id;
  for (const auto& old : standing(work, to.p.id, to.stage)) {
    if (old.supplier != supplier.id) continue;
    row.supersedes = old.id;
    supersede(work, old.id);
  }
  row.cipher = crypto::Keys::seal(to.public_key, canonical(row, c));
  row.receipt = crypto::sha256_hex(row.cipher);
  insert(work, row);
  return {row.id, row.procurement, row.receipt, row.received_at, row.supersedes};
}

/// Opens all that stand, or none. B-13: an offer whose bond is missing counts for nothing.
base::Check open_all(Work& work, const Procurement& p, Stage stage) {
  const bool bonded = stage == Stage::offer && conditions_of(work.db, p.id).bond_amount.has_value();
  for (auto& row : standing(work, p.id, stage)) {
    if (bonded && !bond::is_held(work, p.id, row.supplier)) row.excluded = bond::kMissing;
    const auto content = unsealed(work, row);
    if (!content) return base::refuse(kNoKey, row.receipt);
    row.opened_at = work.now;
    row.price = content->price;
    row.plan_text = content->plan_text;
    row.small_enterprise = content->small_enterprise;
    write_opened(work, row);
  }
  return base::Done{};
}

/// B-03. Whose offer it is stays sealed: the refusal names nobody.
base::Check unrelated(Work& work, const Procurement& p, const std::string& supplier) {
  std::vector<std::string> others;
  for (const auto& offer : standing(work, p.id, Stage::offer))
    if (offer.supplier != supplier) others.push_back(offer.supplier);
  if (registry::related_among(work, supplier, others, work.today).empty()) return base::Done{};
  return base::refuse(kRelatedOffers);
}

}  // namespace

Result<Receipt> send_offer(Work& work, const SendOffer& in) {
  const Procurement p = TRY(moved(work, in.procurement, "procurement.offer"));
  TRY(in_time(work.now, *p.offers_until));
  const auto supplier = TRY(registry::get_party(work, work.actor.org));
  TRY(registry::may_supply(supplier.kind));
  if (registry::is_individual(supplier.kind) && p.individual_reason.empty())
    return base::refuse(kNotForIndividuals, supplier.name);
  TRY(may_offer(designers(work, p), supplier.id, method_row(p.method).designer_may_offer));
  if (in.small_enterprise && !registry::is_enterprise(supplier.kind))
    return base::refuse(kNotSmall, supplier.name);
  TRY(registry::may_take_part(work, supplier.id, work.today));
  TRY(unrelated(work, p, supplier.id));
  bond::offered(work, p.id, supplier.id);
  return keep(work, {p, Stage::offer, p.offers_key, {}}, supplier,
              {in.price, in.plan_text, in.small_enterprise});
}

Result<Withdrawn> withdraw_offer(Work& work, const Withdraw& in) {
  const Procurement p = TRY(moved(work, in.procurement, "procurement.withdraw_offer"));
  TRY(in_time(work.now, *p.offers_until));
  for (const auto& offer : standing(work, p.id, Stage::offer)) {
    if (offer.supplier != work.actor.org) continue;
    withdraw(work, offer.id);
    bond::withdrew(work, p.id, offer.supplier);
    return Withdrawn{offer.id, p.id, work.now};
  }
  return base::refuse(kNothingToWithdraw);
}

Result<View> open_offers(Work& work, const Ref& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.open"));
  TRY(may_open(work.now, *p.offers_until));
  TRY(open_all(work, p, Stage::offer));
  p.opened_at = work.now;
  return saved(work, std::move(p));
}

Result<View> call_quotes(Work& work, const CallQuotes& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.call_quotes"));
  TRY(lies_ahead(in.quotes_until, work.now));
  const auto held = talks(work, p.id);
  for (const auto& offer : standing(work, p.id, Stage::offer)) {
    const bool consulted =
        std::any_of(held.begin(), held.end(), [&](const Talk& t) { return t.offer == offer.id; });
    if (!consulted) return base::refuse(kNotConsulted, offer.supplier_name);
  }
  p.quotes_until = in.quotes_until;
  p.quotes_key = work.keys.make_opening(opening_of(p.id, Stage::quote));
  return saved(work, std::move(p));
}

Result<Receipt> send_quote(Work& work, const SendQuote& in) {
  const Procurement p = TRY(moved(work, in.procurement, "procurement.quote"));
  TRY(in_time(work.now, *p.quotes_until));
  const auto supplier = TRY(registry::get_party(work, work.actor.org));
  for (const auto& offer : standing(work, p.id, Stage::offer)) {
    if (offer.supplier != supplier.id || !offer.opened_at) continue;
    return keep(work, {p, Stage::quote, p.quotes_key, offer.id}, supplier,
                {in.price, in.words.value_or(""), offer.small_enterprise.value_or(false)});
  }
  return base::refuse(kNotInvited);
}

Result<View> open_quotes(Work& work, const Ref& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.open_quotes"));
  TRY(may_open(work.now, *p.quotes_until));
  TRY(open_all(work, p, Stage::quote));
  p.quotes_opened_at = work.now;
  return saved(work, std::move(p));
}

}  // namespace procurement
