// What the journal's replies tell of procurements, offers and ranks, for `check`.
#include "flow/4_procurement/store.h"
#include "flow/4_procurement/views_fields.h"

namespace procurement {
namespace {

constexpr sql::Query kIds{"procurement.ids", R"(
  SELECT id FROM procurement WHERE district = :district ORDER BY id)"};
constexpr sql::Query kSentIds{"procurement.sent_ids", R"(
  SELECT id FROM procurement_offer WHERE district = :district ORDER BY id)"};
constexpr sql::Query kSent{"procurement.sent", R"(
  SELECT id, procurement, cipher AS sha256, received_at, supersedes FROM procurement_offer
  WHERE district = :district AND id = :id)"};
constexpr sql::Query kOpenedIds{"procurement.opened_ids", R"(
  SELECT id FROM procurement_offer
  WHERE district = :district AND stage = 'offer' AND superseded = 0 AND opened_at IS NOT NULL
  ORDER BY id)"};
constexpr sql::Query kOpened{"procurement.opened", R"(
  SELECT o.id, o.supplier, o.supplier_name, o.received_at, o.receipt, o.price AS first_price,
    o.small_enterprise, o.excluded, o.plan_text, q.price AS final_price, q.plan_text AS final_words
  FROM procurement_offer o
  LEFT JOIN procurement_offer q ON q.district = o.district AND q.procurement = o.procurement
    AND q.offer = o.id AND q.stage = 'quote' AND q.superseded = 0 AND q.opened_at IS NOT NULL
  WHERE o.district = :district AND o.id = :id AND o.stage = 'offer' AND o.opened_at IS NOT NULL)"};
constexpr sql::Query kRankedIds{"procurement.ranked_ids", R"(
  SELECT r.offer FROM procurement_rank r
  JOIN procurement p ON p.district = r.district AND p.id = r.procurement AND p.reports = r.report
  WHERE r.district = :district ORDER BY r.offer)"};
constexpr sql::Query kRank{"procurement.rank", R"(
  SELECT r.offer, r.supplier_name, r.quoted, r.price_score, r.technical, r.total, r.place,
    r.by_lot, r.excluded
  FROM procurement_rank r
  JOIN procurement p ON p.district = r.district AND p.id = r.procurement AND p.reports = r.report
  WHERE r.district = :district AND r.offer = :offer)"};

std::optional<Procurement> find_row(sql::Db& db, const ProcurementId& id) {
  auto p = find(db, id);
  if (p && !p->result_noticed_on) {  // until then no reply tells the result
    p->winner.reset();
    p->winner_party.clear();
    p->winner_name.clear();
    p->award_price.reset();
    p->decided_on.reset();
    p->notice_period_ends.reset();
    p->challenge_until.reset();
    p->sign_by.reset();
    p->experts_reason.clear();
  }
  return p;
}
std::optional<Conditions> find_conditions(sql::Db& db, const ProcurementId& id) {
  if (!find(db, id)) return std::nullopt;
  return conditions_of(db, id);
}
/// The hash is taken of what is kept.
std::optional<Receipt> find_sent(sql::Db& db, const OfferId& id) {
  auto sent = db.one<Receipt>(kSent, {sql::arg("id", id)});
  if (sent) sent->sha256 = crypto::sha256_hex(sent->sha256);
  return sent;
}
std::optional<OfferShown> find_opened(sql::Db& db, const OfferId& id) {
  return db.one<OfferShown>(kOpened, {sql::arg("id", id)});
}
std::optional<RankShown> find_rank(sql::Db& db, const OfferId& offer) {
  return db.one<RankShown>(kRank, {sql::arg("offer", offer)});
}

}  // namespace

std::vector<platform::Witnessed> witnessed() {
  using platform::row_of;
  return {{.name = "procurement.as_told",
           .key = "id",
           .prefix = "proc_",
           .ids = kIds,
           .row = row_of(find_row),
           .moving = {"contract", "contracted_on", "late", "sign_by", "state"}},
          {.name = "procurement.conditions_as_told",
           .key = "id",
           .prefix = "proc_",
           .ids = kIds,
           .row = row_of(find_conditions)},
          {.name = "procurement.sealed_as_told",
           .key = "id",
           .prefix = "",
           .ids = kSentIds,
           .row = row_of(find_sent),
           .telling = "sha256"},
          {.name = "procurement.opened_as_told",
           .key = "id",
           .prefix = "offer_",
           .ids = kOpenedIds,
           .row = row_of(find_opened),
           .telling = "first_price",
           .untold = {"plan_text", "final_words"}},
          {.name = "procurement.rank_as_told",
           .key = "offer",
           .prefix = "offer_",
           .ids = kRankedIds,
           .row = row_of(find_rank),
           .telling = "total"}};
}

}  // namespace procurement
