#!/usr/bin/env python3
"""Checks data/rules/*.csv: columns, units, values, dates, and that no two eras of a key and area overlap."""
import csv
import datetime
import pathlib
import re
import sys

RULES = pathlib.Path(__file__).resolve().parents[2] / "data" / "rules"
COLUMNS = "key,area,effective_from,effective_to,value,unit,basis,confidence,says_zh,says_en".split(",")
UNITS = {"wd", "d", "h", "min", "m", "y", "fen", "percent", "bp", "bp_per_day", "count", "ratio", "points"}
CONFIDENCE = {"V", "V2", "M", "C", "CFG", "own"}
NEEDED = """N-03.first_response_min N-03.on_sale_min N-05.suppliers_min N-05.suppliers_min_service
N-06.price_weight_service_min N-06.price_weight_service_max N-04.group_min N-04.expert_share_min
N-07.decide_max N-02.suppliers_min D-02.challenge_max T-01.result_notice_period B-15.report_max
B-15.notice_max B-16.sign_max B-17.publish_max B-17.file_max B-40.deduction_min B-40.deduction_max
B6.procurement_limit B6.open_tender_limit INTENT.days_min A-14.term_default_max A-14.term_extended_max
P-01.pay_max P-01.pay_agreed_max P-01.late_per_day E-01.grade_excellent E-01.grade_good E-01.grade_fair
G-3.level_0_min G-3.level_1_min G-3.level_2_min G-3.level_3_min G-3.level_4_min SE-2.signin_fails
SE-2.lockout SE-2.session_timeout B-22.keep_years SE-1.log_months_min""".split()


def read(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# "), f"{path.name}: no comment naming the source"
    return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def faults(path, row):
    where = f"{path.name} {row.get('key')}"
    if list(row) != COLUMNS or None in row.values():
        return [f"{where}: columns"]
    found = []
    if not re.fullmatch(r"[A-Z][A-Z0-9]*(-\d+)?\.[a-z0-9_]+", row["key"]):
        found.append(f"{where}: key")
    if not re.fullmatch(r"|\d{2}|\d{4}|\d{6}", row["area"]):
        found.append(f"{where}: area")
    wanted = r"[1-9]\d*/[1-9]\d*" if row["unit"] == "ratio" else r"\d+"
    if row["unit"] not in UNITS or not re.fullmatch(wanted, row["value"]):
        found.append(f"{where}: value or unit")
    if row["confidence"] not in CONFIDENCE:
        found.append(f"{where}: confidence")
    if not (row["basis"] and row["says_zh"].endswith("。") and row["says_en"].endswith(".")):
        found.append(f"{where}: basis or sentence")
    start = datetime.date.fromisoformat(row["effective_from"])
    if row["effective_to"] and datetime.date.fromisoformat(row["effective_to"]) <= start:
        found.append(f"{where}: ends before it begins")
    return found


def main():
    found, eras = [], {}
    for path in sorted(RULES.glob("*.csv")):
        if path.name == "catalogue_codes.csv":
            continue
        for row in read(path):
            found += faults(path, row)
            eras.setdefault((row["key"], row["area"]), []).append(
                (row["effective_from"], row["effective_to"] or "9999-12-31"))
    for key, spans in eras.items():
        spans.sort()
        found += [f"{key}: eras overlap" for one, two in zip(spans, spans[1:]) if one[1] > two[0]]
    keys = {key for key, _ in eras}
    found += [f"{key}: missing" for key in NEEDED if key not in keys]
    codes = read(RULES / "catalogue_codes.csv")
    known = {row["code"] for row in codes}
    found += [f"code {row['code']}: no parent" for row in codes if row["parent"] not in known | {""}]
    if len(known) != len(codes):
        found.append("catalogue_codes.csv: a code stands twice")
    print("\n".join(found) or f"rules: {sum(map(len, eras.values()))} rows, {len(keys)} keys; "
          f"{len(codes)} catalogue codes")
    return bool(found)


sys.exit(main())
