#!/usr/bin/env python3
"""Recounts the pilot's story from data/pilot/*.csv and fails on any difference.

Knows nothing of make_pilot.py: the figures below are the story's.
"""
import collections
import csv
import datetime
import pathlib
import sys
from fractions import Fraction

DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
ITEM_MAX = (4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 4, 4, 4, 4, 4, 4, 1, 1, 2, 2, 2, 4, 3, 4)
TABLE = {  # month: recorded, under 60 minutes, no proof, void, counted
    4: (139, 6, 3, 2, 128), 5: (141, 5, 2, 2, 132), 6: (143, 4, 1, 2, 136), 7: (143, 4, 1, 1, 137),
    8: (146, 4, 1, 2, 139), 9: (147, 4, 1, 2, 140), 10: (145, 4, 1, 2, 138), 11: (148, 4, 1, 1, 142),
    12: (148, 3, 1, 1, 143)}
TASKS = {"cleaning", "meal", "bathing", "medicine", "talk", "errand", "safety_check"}
found = []


def expect(what, is_, should):
    if is_ != should:
        found.append(f"{what}: {is_}, the story says {should}")


def true(what, fact):
    if not fact:
        found.append(what)


def read(name, comment="invented"):
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    true(f"{name}: first line does not say what it must", lines[0].startswith("# ") and comment in lines[0])
    return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def day(text):
    return datetime.date.fromisoformat(text)


def minutes(text):
    assert len(text) == 5 and text[2] == ":" and text[:2] < "24" and text[3:] < "60", text
    return int(text[:2]) * 60 + int(text[3:])


def check_identities(people):
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    for number in people:
        body, digit = number[:17], number[17:]
        true(f"{number}: region", body.startswith("990000"))
        true(f"{number}: check digit",
             digit == "10X98765432"[sum(int(c) * w for c, w in zip(body, weights)) % 11])
        day(f"{body[6:10]}-{body[10:12]}-{body[12:14]}")
    expect("different identity numbers", len(set(people)), len(people))


def check_households(homes):
    regions = {r["code"]: r for r in read("regions.csv", "Divisions")}
    expect("households", [h["household"] for h in homes], [f"H{n:02d}" for n in range(1, 20)])
    shares = collections.Counter(h["community"] for h in homes)
    expect("households by community", sorted(shares.values()), [8, 11])
    for code in shares:
        true(f"{code}: no village of 440607004", regions[code]["level"] == "village" and code.startswith("440607004"))
    for h in homes:
        name, items = h["household"], [int(s) for s in h["items"].split(";")]
        true(f"{name}: an item beyond its bound",
             len(items) == 26 and all(0 <= s <= m for s, m in zip(items, ITEM_MAX)))
        expect(f"{name} total", int(h["expected_total"]), sum(items))
        plain = next(n for n, low in enumerate((90, 66, 46, 30, 0)) if sum(items) >= low)
        raised = h["dementia"] == "true" or int(h["incidents"]) >= 2
        expect(f"{name} level", int(h["expected_level"]), 4 if h["coma"] == "true" else min(4, plain + raised))
        true(f"{name}: dates", "2025-04-01" <= h["assessed_on"] <= "2025-04-25"
             and h["assessed_on"] <= h["plan_on"] <= "2025-04-30")
        true(f"{name}: born outside 1935-1955", "1935" <= h["id_number"][6:10] <= "1955")
        true(f"{name}: class", h["class"] in ("tekun", "dibao") and h["lives_in_home"] == "false")
    expect("levels", {h["expected_level"] for h in homes}, {"1", "2", "3"})
    true("nobody is raised by dementia", any(h["dementia"] == "true" for h in homes))
    expect("M3 plans by 04-30", sum(h["plan_on"] <= "2025-04-30" for h in homes), 19)


def times_that_count(v):
    if v["correct_leave"]:
        return minutes(v["correct_arrive"]), minutes(v["correct_leave"])
    return minutes(v["arrive"]), minutes(v["leave"])


def is_counted(v, seen_on="9999-12-31"):
    """Counts for M1 by what was known at the end of a day."""
    if v["outcome"] in ("missed", "unproven") or v["proof"] == "none":
        return False
    if v["outcome"] == "void" and v["dispute_on"] <= seen_on:
        return False
    start, end = times_that_count(v)
    return end - start >= 60


def check_visit_row(v):
    name = v["visit"]
    true(f"{name}: 10-01 to 10-03", not "2025-10-01" <= v["planned_on"] <= "2025-10-03")
    if v["outcome"] == "missed":
        true(f"{name}: missed, yet something happened", not (v["arrive"] or v["leave"] or v["tasks"]))
        return
    start, end = times_that_count(v)
    first = (minutes(v["arrive"]), minutes(v["leave"]))
    true(f"{name}: tasks", v["tasks"] and set(v["tasks"].split(";")) <= TASKS)
    true(f"{name}: arrival", 480 <= start <= 1080 and abs(start - minutes(v["planned_at"])) <= 15)
    true(f"{name}: length", 0 < first[1] - first[0] <= 110 and 0 < end - start <= 110)
    true(f"{name}: proof", (v["proof"] == "none") == (v["outcome"] == "unproven"))
    true(f"{name}: dispute", bool(v["dispute_on"]) == (v["outcome"] in ("void", "upheld")) == bool(v["dispute_reason"]))
    if v["outcome"] in ("void", "upheld", "unproven"):
        true(f"{name}: should be a full visit", end - start >= 60)
    if v["dispute_on"] and v["dispute_on"] != "2025-10-22":
        true(f"{name}: disputed late", 0 <= (day(v["dispute_on"]) - day(v["planned_on"])).days <= 3)
    if v["correct_on"]:
        true(f"{name}: corrected late", 0 <= (day(v["correct_on"]) - day(v["planned_on"])).days <= 3)
        true(f"{name}: reason", v["correct_reason"] and first != (start, end))


def check_places(calls):
    """calls: (person, household, day, arrive, leave, minutes on the road)."""
    by_person, by_home = collections.defaultdict(list), collections.defaultdict(list)
    for who, home, on, start, end, road in calls:
        by_person[who, on].append((start, end, road))
        if home:
            by_home[home, on].append((start, end, 0))
    for key, spans in [*by_person.items(), *by_home.items()]:
        spans.sort()
        for one, two in zip(spans, spans[1:]):
            true(f"{key}: {one} meets {two}", one[1] <= two[0] - one[2])


def check_visits(visits, homes):
    expect("visits planned", [v["visit"] for v in visits], [f"V{n:04d}" for n in range(1, 1369)])
    per = collections.Counter((v["household"], v["planned_on"][:7]) for v in visits)
    expect("visits a household and month", (len(per), set(per.values())), (171, {8}))
    plans = {h["household"]: h["plan_on"] for h in homes}
    for v in visits:
        check_visit_row(v)
        true(f"{v['visit']}: before the care plan", v["planned_on"] >= plans[v["household"]])
    for month, row in TABLE.items():
        recorded = [v for v in visits if int(v["planned_on"][5:7]) == month and v["outcome"] != "missed"]
        short = [v for v in recorded if v["outcome"] == "verified"
                 and times_that_count(v)[1] - times_that_count(v)[0] < 60]
        outcomes = collections.Counter(v["outcome"] for v in recorded)
        expect(f"month {month}", (len(recorded), len(short), outcomes["unproven"], outcomes["void"],
                                  sum(map(is_counted, recorded))), row)
    expect("all visits", tuple(map(sum, zip(*TABLE.values()))), (1300, 38, 12, 15, 1235))
    expect("M1 in all", sum(map(is_counted, visits)), 1235)
    mid = sum(v["planned_on"] <= "2025-08-31" and is_counted(v, "2025-09-05") for v in visits)
    expect("M1 to 08-31 as seen on 09-05", mid, 673)
    late = [v for v in visits if v["dispute_on"] == "2025-10-22"]
    expect("visits disputed on 10-22", [(v["outcome"], v["planned_on"][:7]) for v in late], [("void", "2025-08")])
    corrected = [v for v in visits if v["correct_on"]]
    down = [v for v in corrected if not is_counted(v)]
    expect("corrections, of them down below an hour", (len(corrected), len(down)), (12, 3))
    expect("upheld", sum(v["outcome"] == "upheld" for v in visits), 5)


def check_volunteers(calls, courses, volunteers):
    known = {p["volunteer"] for p in volunteers}
    expect("volunteers", len(known), 24)
    per = collections.Counter((c["household"], (int(c["on"][5:7]) - 1) // 3) for c in calls)
    expect("M4 households with two calls a quarter",
           [sum(n >= 2 for (_, q), n in per.items() if q == quarter) for quarter in (1, 2, 3)], [18, 16, 17])
    true("a volunteer is unknown", {c["volunteer"] for c in calls} <= known)
    held = []
    for c in courses:
        present = c["present"].split(";")
        true(f"{c['course']}: present", len(set(present)) == len(present) and set(present) <= known)
        held.append((c["on"], len(present)))
    expect("M5 courses by 08-31 and in all",
           (sum(n >= 8 and on <= "2025-08-31" for on, n in held), sum(n >= 8 for _, n in held), len(held)), (4, 7, 8))
    expect("the course that does not count", [n for _, n in held if n < 8], [6])


def half_up(fen):
    return (2 * fen.numerator + fen.denominator) // (2 * fen.denominator)


def check_money(survey):
    answered = [s for s in survey if s["answered"] == "true"]
    satisfied = sum(s["satisfied"] == "true" for s in answered)
    expect("survey", (len(survey), len(answered), satisfied), (19, 17, 15))
    true("survey outside January", all(s["on"][:7] == "2026-01" for s in survey))
    mid = 673 * 10000 + 19 * 40000 + 18 * 20000 + 4 * 100000
    expect("earned at mid-term", mid, 8250000)
    share = (Fraction(satisfied, len(answered)) - Fraction(6, 10)) / Fraction(3, 10)
    final = 1235 * 10000 + half_up(1320000 * share) + 19 * 40000 + 51 * 20000 + 7 * 100000
    expect("earned in all", final, 16072353)
    expect("paid at the end", final - 5280000 - (mid - 2640000), 5182353)


def main():
    homes, workers, volunteers = (read(f"pilot/{n}.csv") for n in ("households", "workers", "volunteers"))
    visits, calls, courses = (read(f"pilot/{n}.csv") for n in ("visits", "volunteer_visits", "courses"))
    check_identities([p["id_number"] for p in homes + workers + volunteers])
    expect("workers", {v["worker"] for v in visits}, {w["worker"] for w in workers})
    check_households(homes)
    check_visits(visits, homes)
    check_volunteers(calls, courses, volunteers)
    check_money(read("pilot/survey.csv"))
    happened = [v for v in visits if v["outcome"] != "missed"]
    rows = [(v["worker"], v["household"], v["planned_on"], minutes(v["arrive"]),
             max(minutes(v["leave"]), times_that_count(v)[1]), 10) for v in happened]
    rows += [(c["volunteer"], c["household"], c["on"], minutes(c["arrive"]), minutes(c["leave"]), 10) for c in calls]
    rows += [(p, "", c["on"], minutes(c["arrive"]), minutes(c["leave"]), 10)
             for c in courses for p in c["present"].split(";")]
    check_places(rows)
    print("\n".join(found) or "pilot: every figure of the story follows from the files")
    return bool(found)


sys.exit(main())
