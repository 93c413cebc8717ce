// The draw: a commitment before the offers are in, the draw after, and who steps aside.
#include <algorithm>

#include "flow/4_procurement/commands.h"
#include "flow/4_procurement/experts/commands.h"
#include "registry/registry.h"
#include "registry/suppliers/supplier.h"

namespace procurement::experts {

using base::Result;

namespace {

constexpr std::string_view kSeedPurpose = "expert_draw.seed";
constexpr std::size_t kSeedBytes = 32;

/// The rounds of a purchase, and who stands where.
struct Drawing {
  std::vector<Draw> draws;
  std::vector<Place> places;
  Rounds rounds;
};
Drawing drawing_of(Work& work, const ProcurementId& id) {
  Drawing out;
  out.draws = store::draws(work.db, id);
  out.places = places(out.draws, store::recusals(work.db, id), crypto::sha256_hex);
  out.rounds = rounds_of(out.draws, out.places);
  return out;
}

Expert must_find(Work& work, const std::string& id) {
  auto found = store::find(work.db, ExpertId{id});
  ENSURE(found.has_value());
  return *std::move(found);
}

// What is shown, and to whom

/// Before the draw nobody reads who may be drawn; after it, until the result, the public does not.
DrawShown shown(Draw d, const std::vector<Place>& all, bool open) {
  DrawShown out;
  out.candidates = std::int64_t(d.pool.size());
  if (open && d.drawn_at) {
    out.final_seed = final_seed(d);
    for (const Place& one : all)
      if (one.round == d.round) out.order.push_back({one.expert, one.hash, one.standing});
  } else {
    d.pool.clear();
    d.receipts.clear();
    d.seed.clear();
    d.public_value.clear();
  }
  static_cast<Draw&>(out) = std::move(d);
  return out;
}

ExpertsShown experts_of(Work& work, const Procurement& p) {
  const bool inside = buys_or_oversees(work, p);
  const bool open = inside || p.result_noticed_on.has_value();
  Drawing drawing = drawing_of(work, p.id);
  ExpertsShown out;
  out.id = p.id;
  out.missing = drawing.rounds.missing;
  for (const Place& one : drawing.places) {
    if (!open || one.standing != Standing::seated) continue;
    const Expert e = must_find(work, one.expert);
    out.seated.push_back({e.id, inside ? std::optional(e.account) : std::nullopt, e.name});
  }
  for (Draw& d : drawing.draws)
    out.draws.push_back(shown(std::move(d), drawing.places, open));
  return out;
}

// The commitment

/// 198号 §16: whoever works for the buyer may sit as its representative alone.
bool of_the_buyer(Work& work, const Expert& e, const Procurement& p) {
  const auto account = find_account(work, e.account);
  const bool works_there = e.employer == p.owner_org || (account && account->org == p.owner_org);
  return works_there ||
         !registry::conflicting_with(work, e.account, {p.owner_org}, work.today).empty();
}
bool in_use(Work& work, const Expert& e) {
  const auto account = find_account(work, e.account);
  const auto role = base::Codec<platform::Role>::text(platform::Role::expert);
  return account && account->state == "active" && account->role == role;
}

/// Who may be drawn: of those that fit, nobody of the buyer and nobody of an earlier round.
std::vector<std::string> pool_for(Work& work, const Procurement& p, const CommitDraw& in,
                                  const std::vector<Draw>& earlier) {
  const auto taken = [&](const Expert& e) {
    return std::ranges::any_of(earlier, [&](const Draw& d) {
      return std::ranges::find(d.pool, e.id.value) != d.pool.end();
    });
  };
  std::vector<std::string> out;
  for (const Expert& e : store::listed(work.db))
    if (fits(e, in.specialties, work.today) && !taken(e) && in_use(work, e) &&
        !of_the_buyer(work, e, p))
      out.push_back(e.id.value);
  std::ranges::sort(out);
  return out;
}

Result<CommitAt> commit_at(Work& work, const Procurement& p) {
  const MethodRow& method = method_row(p.method);
  return CommitAt{.now = work.now,
                  .offers_until = *p.offers_until,
                  .law = {.size_min = TRY(registry::rule_count(work, method.group_min, work.today)),
                          .expert_share_min = TRY(
                              registry::rule_exact(work, method.expert_share_min, work.today))}};
}

Result<ExpertsShown> commit(Work& work, const CommitDraw& in) {
  const Procurement p = TRY(moved(work, in.id, "procurement.commit_draw"));
  const Drawing so_far = drawing_of(work, p.id);
  TRY(may_commit(in, so_far.rounds, TRY(commit_at(work, p))));
  TRY(known_specialties(work, in.specialties));
  Draw d;
  d.pool = pool_for(work, p, in, so_far.draws);
  TRY(enough_to_draw(std::int64_t(d.pool.size()), in.experts));
  const std::string seed = crypto::random_hex(kSeedBytes);
  d.id = work.fresh_id<DrawId>("draw");
  d.procurement = p.id;
  d.round = so_far.rounds.made + 1;
  d.specialties = in.specialties;
  d.members = in.members;
  d.experts = in.experts;
  d.pool_sha256 = hash_of_lines(d.pool, crypto::sha256_hex);
  d.seed_sha256 = crypto::sha256_hex(seed);
  d.public_source = in.public_source.value_or("");
  d.public_on = in.public_on;
  d.committed_at = work.now;
  d.author = work.actor.account;
  store::insert(work.db, d, work.keys.encrypt(kSeedPurpose, d.id.value, seed));
  return experts_of(work, p);
}

// The draw

/// B-04 on the day of the draw: an interest of their own in one that offered, or an employer that
/// offered or is related to one that did (B-03).
bool must_step_aside(Work& work, const Expert& e, const std::vector<std::string>& suppliers) {
  const auto offered = [&](const std::string& party) {
    return std::ranges::find(suppliers, party) != suppliers.end();
  };
  const auto tied = [&](const std::string& party) {
    return !party.empty() &&
           (offered(party) || !registry::related_among(work, party, suppliers, work.today).empty());
  };
  const auto account = find_account(work, e.account);
  return tied(e.employer.value_or("")) || (account && tied(account->org)) ||
         !registry::conflicting_with(work, e.account, suppliers, work.today).empty();
}

/// The seed as committed to; the key folder of another installation does not read it.
Result<std::string> revealed(Work& work, const Draw& d) {
  const auto seed = work.keys.decrypt(kSeedPurpose, d.id.value, store::seed_cipher(work.db, d.id));
  if (!seed || crypto::sha256_hex(*seed) != d.seed_sha256) return base::refuse(kNoKey, d.id.value);
  return *seed;
}

Result<ExpertsShown> draw(Work& work, const MakeDraw& in) {
  const Procurement p = TRY(moved(work, in.id, "procurement.draw_experts"));
  auto rounds = store::draws(work.db, p.id);
  if (rounds.empty() || rounds.back().drawn_at) return base::refuse(kNothingCommitted);
  Draw d = std::move(rounds.back());
  TRY(check_public_value(d, in.public_value, work.today));
  const auto offers = standing(work, p.id, Stage::offer);
  TRY(enough(std::int64_t(offers.size()), p.suppliers_min));
  std::vector<std::string> suppliers;
  for (const auto& offer : offers) {
    suppliers.push_back(offer.supplier);
    if (d.round == 1) d.receipts.push_back(offer.receipt);
  }
  std::ranges::sort(d.receipts);
  d.seed = TRY(revealed(work, d));
  d.public_value =
      in.public_value ? *in.public_value : hash_of_lines(d.receipts, crypto::sha256_hex);
  TRY(order_of(d, crypto::sha256_hex));
  for (const auto& id : d.pool)
    if (must_step_aside(work, must_find(work, id), suppliers)) d.set_aside.push_back(id);
  d.drawn_at = work.now;
  d.drawn_by = work.actor.account;
  TRY(store::reveal(work.db, std::move(d)));
  return experts_of(work, p);
}

// Stepping aside

Asker asker_of(platform::Role role) {
  if (role == platform::Role::expert) return Asker::expert;
  return role == platform::Role::purchaser ? Asker::purchaser : Asker::finance;
}

/// The expert named; experts who name nobody speak of themselves.
Result<Expert> expert_meant(Work& work, const RecuseExpert& in) {
  if (in.expert) return get_expert(work, *in.expert);
  auto own = store::find_by_account(work.db, work.actor.account);
  if (!own) return base::refuse(kNotSeated);
  return *std::move(own);
}

Result<RecusalShown> recuse(Work& work, const RecuseExpert& in) {
  const Procurement p = TRY(moved(work, in.id, "procurement.recuse"));
  const Expert e = TRY(expert_meant(work, in));
  TRY(may_recuse(asker_of(work.actor.role), in.kind, e.account == work.actor.account));
  const Drawing before = drawing_of(work, p.id);
  TRY(check_seated(before.places, e.id.value));
  const Recusal r{.id = work.fresh_id<RecusalId>("recusal"),
                  .procurement = p.id,
                  .expert = e.id,
                  .kind = in.kind,
                  .reason = in.reason,
                  .recused_at = work.now,
                  .author = work.actor.account};
  store::insert(work.db, r);
  const std::int64_t missing = drawing_of(work, p.id).rounds.missing;
  return RecusalShown{.id = r.id,
                      .procurement = r.procurement,
                      .expert = r.expert,
                      .kind = r.kind,
                      .reason = r.reason,
                      .recused_at = r.recused_at,
                      .replaced = missing == before.rounds.missing,
                      .missing = missing};
}

Result<ExpertsShown> show(Work& work, const PurchaseRef& in) {
  return experts_of(work, TRY(get_procurement(work, in.id)));
}

template <class In>
Result<Subject> on_purchase(Work& work, const In& in) {
  const Procurement p = TRY(get_procurement(work, in.id));
  return Subject{.id = p.id.value,
                 .owner_org = p.owner_org,
                 .parties = {},
                 .area = p.area,
                 .person = {},
                 .author = p.author,
                 .published = p.published,
                 .version = p.version};
}

}  // namespace

Seats seats_of(Work& work, const ProcurementId& id) {
  const Drawing drawing = drawing_of(work, id);
  Seats out{.committed = drawing.rounds.made > 0,
            .waiting = drawing.rounds.waiting,
            .missing = drawing.rounds.missing,
            .accounts = {}};
  for (const Place& one : drawing.places)
    if (one.standing == Standing::seated)
      out.accounts.push_back(must_find(work, one.expert).account);
  return out;
}

std::vector<platform::Endpoint> draw_endpoints() {
  using platform::endpoint;
  constexpr std::string_view kShow = "procurement.get";
  // clang-format off
  return {
      endpoint("procurement.commit_draw", "POST /procurements/{id}/draws", kShow, on_purchase<CommitDraw>, commit,
               {"承诺抽取评审专家(冻结候选名单,种子只公布指纹)",
                "Commit to a draw of experts: the list is frozen, and of the seed only the hash is told."}),
      endpoint("procurement.draw_experts", "POST /procurements/{id}/draw-experts", kShow, on_purchase<MakeDraw>, draw,
               {"抽取评审专家(揭示种子,不得重抽)", "Draw the experts by the seed committed to, once."}),
      endpoint("procurement.recuse", "POST /procurements/{id}/recusals", kShow, on_purchase<RecuseExpert>, recuse,
               {"评审专家回避或不能参加(由下一顺位替补)",
                "An expert who was drawn steps aside; the next of the order takes the place."}),
      endpoint("procurement.experts", "GET /procurements/{id}/experts", kShow, on_purchase<PurchaseRef>, show,
               {"查看评审专家抽取记录", "Show the draws of a purchase's experts."}),
  };
  // clang-format on
}

std::vector<const base::Refusal*> draw_refusals() {
  return {&kDrawLate,     &kDrawStands,   &kPublicSource, &kDrawNumber,       &kPoolTooSmall,
          &kPublicValue,  &kPublicNotYet, &kNotSeated,    &kNothingCommitted, &kOwnRecusal,
          &kUnableByWhom, &kDrawWaits,    &kDrawShort,    &kNotAsDrawn,       &kNotChosen};
}

}  // namespace procurement::experts
