// Plays the pilot, then alters one thing at a time behind the program's back: what was paid for
// must not be changed in the database without `check` saying what, and finding nothing once it is
// undone.
#include <algorithm>

#include <fmt/core.h>

#include "app/demo.h"
#include "world/world.h"

namespace {

struct Case {
  const char* named;  // by the violation
  const char* spoil;
  const char* mend;
};

// A counted visit that nobody corrected, disputed or drew.
#define VISIT                                                                           \
  "(SELECT id FROM fact WHERE kind = 'visit' AND state = 'verified' AND id = root AND " \
  "disputed_on IS NULL AND day = '2025-06-03' ORDER BY id LIMIT 1)"
#define EVENT "(SELECT id FROM fact_event WHERE act = 'visit.verify' ORDER BY id LIMIT 1)"
#define KEPT(table, which) "CREATE TABLE kept AS SELECT * FROM " table " WHERE " which ";"
#define BACK(table) "INSERT INTO " table " SELECT * FROM kept; DROP TABLE kept;"

// clang-format off
constexpr Case kCases[] = {
    // Facts behind the money: alone, and together with all that was copied from them.
    {"delivery.minutes_are_its_times", "UPDATE fact SET minutes = minutes + 1 WHERE id = " VISIT,
     "UPDATE fact SET minutes = minutes - 1 WHERE id = " VISIT},
    {"assessment.counted_as_it_is", "UPDATE assessment_fact SET minutes = minutes + 1 WHERE fact = " VISIT,
     "UPDATE assessment_fact SET minutes = minutes - 1 WHERE fact = " VISIT},
    {"delivery.fact_as_told",
     "UPDATE assessment_fact SET minutes = minutes + 1 WHERE fact = " VISIT ";"
     "UPDATE fact SET minutes = minutes + 1, leave = leave + 60000 WHERE id = " VISIT,
     "UPDATE assessment_fact SET minutes = minutes - 1 WHERE fact = " VISIT ";"
     "UPDATE fact SET minutes = minutes - 1, leave = leave - 60000 WHERE id = " VISIT},
    {"delivery.fact_as_told", "UPDATE fact SET worker_label = 'X' || worker_label WHERE id = " VISIT,
     "UPDATE fact SET worker_label = SUBSTR(worker_label, 2) WHERE id = " VISIT},
    {"delivery.facts_have_their_events",
     "UPDATE fact SET state = 'verified', proof = 1, verified_on = day WHERE state = 'recorded' AND "
     "superseded = 0",
     "UPDATE fact SET state = 'recorded', proof = 0, verified_on = NULL WHERE state = 'verified' AND "
     "NOT EXISTS (SELECT 1 FROM fact_event e WHERE e.fact = fact.id AND e.act IN ('visit.verify', "
     "'assessment.record_response'))"},
    {"delivery.facts_have_their_events", KEPT("fact_event",
     "id = " EVENT) "DELETE FROM fact_event WHERE id IN (SELECT id FROM kept)",
     BACK("fact_event")},
    {"delivery.events_happened", "UPDATE fact_event SET account = 'x' || account WHERE id = " EVENT,
     "UPDATE fact_event SET account = SUBSTR(account, 2) WHERE id = " EVENT},
    {"delivery.events_happened", "UPDATE fact_event SET at = at + 1 WHERE id = " EVENT,
     "UPDATE fact_event SET at = at - 1 WHERE id = " EVENT},
    {"delivery.visit_as_told", "UPDATE visit SET planned_at = planned_at + 1 WHERE id = " VISIT,
     "UPDATE visit SET planned_at = planned_at - 1 WHERE id = " VISIT},
    {"delivery.elder_as_told", "UPDATE elder SET level = level + 1", "UPDATE elder SET level = level - 1"},
    // What was judged.
    {"assessment.as_told", "UPDATE assessment SET score = '99' || score WHERE score IS NOT NULL",
     "UPDATE assessment SET score = SUBSTR(score, 3) WHERE score IS NOT NULL"},
    {"assessment.as_told", "UPDATE assessment SET grade = 'good' WHERE grade = 'excellent'",
     "UPDATE assessment SET grade = 'excellent' WHERE grade = 'good'"},
    {"assessment.as_told",
     "UPDATE assessment_sample SET confirmed = 0 WHERE place = 1",
     "UPDATE assessment_sample SET confirmed = 1 WHERE place = 1"},
    {"assessment.satisfied_are_answers",
     "UPDATE fact SET satisfied = 1 - satisfied WHERE satisfied IS NOT NULL",
     "UPDATE fact SET satisfied = 1 - satisfied WHERE satisfied IS NOT NULL"},
    {"assessment.kept_as_result", "UPDATE supplier_result SET score = '99' || score",
     "UPDATE supplier_result SET score = SUBSTR(score, 3)"},
    // What was agreed.
    {"contract.as_told", "UPDATE contract SET late_per_day = '0.5'",
     "UPDATE contract SET late_per_day = '%late%'"},
    {"contract.as_told", "UPDATE contract SET content = content || '。'",
     "UPDATE contract SET content = SUBSTR(content, 1, LENGTH(content) - 1)"},
    {"contract.as_told", "UPDATE contract SET content_hash = 'x' || content_hash",
     "UPDATE contract SET content_hash = SUBSTR(content_hash, 2)"},
    {"contract_version.last_stands", "UPDATE contract_version SET price = price + 1",
     "UPDATE contract_version SET price = price - 1"},
    // Who won, and why.
    {"procurement.opened_as_told",
     "UPDATE procurement_offer SET price = price + 1 WHERE stage = 'offer' AND price IS NOT NULL",
     "UPDATE procurement_offer SET price = price - 1 WHERE stage = 'offer' AND price IS NOT NULL"},
    {"procurement.opened_as_told", "UPDATE procurement_offer SET price = price + 1 WHERE stage = 'quote'",
     "UPDATE procurement_offer SET price = price - 1 WHERE stage = 'quote'"},
    {"procurement.sealed_as_told", "UPDATE procurement_offer SET cipher = cipher || 'x' WHERE stage = 'quote'",
     "UPDATE procurement_offer SET cipher = SUBSTR(cipher, 1, LENGTH(cipher) - 1) WHERE stage = 'quote'"},
    {"procurement.sealed_as_told", "UPDATE procurement_offer SET received_at = received_at - 1",
     "UPDATE procurement_offer SET received_at = received_at + 1"},
    {"procurement.rank_as_told", "UPDATE procurement_rank SET total = '1' || total",
     "UPDATE procurement_rank SET total = SUBSTR(total, 2)"},
    {"procurement.as_told", "UPDATE procurement SET award_price = award_price + 1",
     "UPDATE procurement SET award_price = award_price - 1"},
    // What was paid and published.
    {"payment.as_told", "UPDATE payment SET late_days = late_days + 1",
     "UPDATE payment SET late_days = late_days - 1"},
    {"payment.as_told",
     "UPDATE payment SET due_on = '2030' || SUBSTR(due_on, 5) WHERE kind = 'instalment' AND due_on < '2026'",
     "UPDATE payment SET due_on = '2025' || SUBSTR(due_on, 5) WHERE due_on > '2030'"},
    {"payment.as_told", "UPDATE payment_line SET formula = formula || ' '",
     "UPDATE payment_line SET formula = SUBSTR(formula, 1, LENGTH(formula) - 1)"},
    {"disclosure.release_as_told", "UPDATE release SET document = REPLACE(document, '52800', '62800')",
     "UPDATE release SET document = REPLACE(document, '62800', '52800')"},
    {"disclosure.release_as_told", KEPT("release",
     "seq = (SELECT MAX(seq) FROM release)") "DELETE FROM release WHERE id IN (SELECT id FROM kept)",
     BACK("release")},
    {"disclosure.register_paid", "UPDATE register_entry SET paid = paid + 1",
     "UPDATE register_entry SET paid = paid - 1"},
    // Who may do what.
    {"account.as_told", "UPDATE account SET role = 'finance' WHERE login = 'chen.jie'",
     "UPDATE account SET role = 'purchaser' WHERE login = 'chen.jie'"},
    {"account.as_told",
     KEPT("account", "login = 'chen.jie'") "UPDATE account SET id = 'acc_Z' WHERE login = 'chen.jie'",
     "UPDATE account SET id = (SELECT id FROM kept) WHERE login = 'chen.jie'; DROP TABLE kept"},
    {"party.as_told", "UPDATE party SET kind = 'foundation' WHERE kind = 'social_service'",
     "UPDATE party SET kind = 'social_service' WHERE kind = 'foundation'"},
    // The journal itself.
    {"the body is not what was committed to",
     KEPT("journal",
     "operation = 'payment.pay'") "UPDATE journal SET body = '', salt = '' WHERE operation = 'payment.pay'",
     "DELETE FROM journal WHERE operation = 'payment.pay';" BACK("journal")},
};
// clang-format on

int faults = 0;

void fault(const std::string& what) {
  ++faults;
  fmt::print("FAULT {}\n", what);
}

void run(test::World& world, const std::string& statements) {
  const auto& place = world.scratch().place();
  sql::connect({place.db, place.district, 1})->script(statements);
}

/// With the value that stood there before, where a case asks for it.
std::string mending(const Case& one, const std::string& late) {
  std::string out = one.mend;
  if (const auto at = out.find("%late%"); at != out.npos) out.replace(at, 6, late);
  return out;
}

std::string late_per_day(test::World& world) {
  const auto& place = world.scratch().place();
  const auto db = sql::connect({place.db, place.district, 1});
  return db->scalar<std::string>(
      {"falsify.late", "SELECT late_per_day FROM contract WHERE district = :district"}, {});
}

}  // namespace

int main(int argc, char** argv) {
  const bool postgres = argc > 1 && std::string_view(argv[1]) == "postgres";
  if (postgres && test::postgres_url().empty()) {
    fmt::print("no PostgreSQL is given: skipped\n");
    return test::kSkipped;
  }
  test::World world(postgres ? sql::Engine::postgres : sql::Engine::sqlite);
  const auto out = test::play_file(world.executor(), app::kStory, {.read = app::files_beside("")});
  if (!out.faults.empty()) fault("the story has faults");
  for (const auto& said : world.executor().check())
    fault("before anything was altered: " + said);
  const std::string late = late_per_day(world);
  for (const auto& one : kCases) {
    run(world, one.spoil);
    const auto said = world.executor().check();
    const bool found = std::ranges::any_of(
        said, [&](const std::string& words) { return words.find(one.named) != words.npos; });
    if (!found)
      fault(
          fmt::format("{} says nothing after: {} ({} others)", one.named, one.spoil, said.size()));
    run(world, mending(one, late));
  }
  for (const auto& said : world.executor().check())
    fault("after all was mended: " + said);
  fmt::print("falsify: {} alterations, {} faults\n", std::size(kCases), faults);
  return faults == 0 ? 0 : 1;
}
