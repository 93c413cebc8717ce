#!/usr/bin/env python3
"""Writes data/calendar/<year>.json from one joined table, and the provisional 2027 of the tests.

Usage: make_calendar.py <joined table: {"source", "years": {"2019": {"paper", "off", "work_weekend"}}}>
A date of a neighbouring calendar year stays in the file of the notice that names it.
"""
import datetime
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK_DAYS = {2024: 251, 2025: 248, 2026: 248}
# The statutory days of 2027 by the 2024-11-10 revision. No notice of the State Council was found by
# 2026-11-24, so no rest days are shifted and no weekends worked: good for tests, not for deadlines.
OFF_2027 = ["2027-01-01", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-04-05",
            "2027-05-01", "2027-05-02", "2027-06-09", "2027-09-15",
            "2027-10-01", "2027-10-02", "2027-10-03"]


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def work_days(year, off, work):
    day, count = datetime.date(year, 1, 1), 0
    while day.year == year:
        count += (day.weekday() < 5 and day.isoformat() not in off) or day.isoformat() in work
        day += datetime.timedelta(days=1)
    return count


def main():
    joined = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    everything_off, everything_work = set(), set()
    for year in joined["years"].values():
        everything_off |= set(year["off"])
        everything_work |= set(year["work_weekend"])
    assert not everything_off & everything_work
    for name, year in sorted(joined["years"].items()):
        off, work = sorted(set(year["off"])), sorted(set(year["work_weekend"]))
        assert len(off) == len(year["off"]) and len(work) == len(year["work_weekend"])
        # 2020-02-03 is a Monday: the notice that lengthened the holiday named the first day of work.
        weekdays = [d for d in work if datetime.date.fromisoformat(d).weekday() < 5]
        assert weekdays in ([], ["2020-02-03"]), weekdays
        expected = WORK_DAYS.get(int(name))
        assert expected in (None, work_days(int(name), everything_off, everything_work)), name
        write(ROOT / "data" / "calendar" / f"{name}.json",
              {"year": int(name), "source": joined["source"], "papers": year["paper"],
               "off": off, "work": work})
    write(ROOT / "tests" / "data" / "calendar_2027_provisional.json",
          {"year": 2027,
           "source": "全国年节及纪念日放假办法 (2024-11-10), statutory days only; no notice of the State "
                     "Council was found by 2026-11-24",
           "confidence": "provisional", "papers": [], "off": OFF_2027, "work": []})


main()
