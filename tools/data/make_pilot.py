#!/usr/bin/env python3
"""Writes data/pilot/*.csv: invented people and visits whose sums are the figures of the pilot's story.

Deterministic: the same seed gives the same bytes. check_pilot.py recounts everything from the files.
"""
import csv
import datetime
import pathlib
import random

OUT = pathlib.Path(__file__).resolve().parents[2] / "data" / "pilot"
NOTE = "# 人员、机构和金额均为虚构，身份证号使用不存在的地区码 990000。People, organisations and amounts are invented; identity numbers use 990000, a region that does not exist."
FIRST, SECOND = "440607004001", "440607004002"  # 云东海社区 (11 households), 映海南社区 (8)
MONTHS = range(4, 13)
# The table of the story: how many of the 152 planned visits of each month ended how.
RECORDED = dict(zip(MONTHS, (139, 141, 143, 143, 146, 147, 145, 148, 148)))
SHORT = dict(zip(MONTHS, (6, 5, 4, 4, 4, 4, 4, 4, 3)))
UNPROVEN = dict(zip(MONTHS, (3, 2, 1, 1, 1, 1, 1, 1, 1)))
VOID = dict(zip(MONTHS, (2, 2, 2, 1, 2, 2, 2, 1, 1)))
UPHELD = {4: 1, 6: 1, 8: 1, 10: 1, 12: 1}
LENGTHENED = {4: 1, 5: 2, 6: 1, 7: 1, 9: 1, 10: 1, 11: 1, 12: 1}  # corrected up to an hour or more
SHORTENED = {4: 1, 6: 1, 10: 1}                                   # corrected down below an hour
LATE_DISPUTE = datetime.date(2025, 10, 22)
NO_VISITS = {datetime.date(2025, 10, d) for d in (1, 2, 3)}
ITEM_MAX = (4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 4, 4, 4, 4, 4, 4, 1, 1, 2, 2, 2, 4, 3, 4)
WEARS_FIRST = (1, 2, 4, 2, 3, 2, 2, 2, 2, 2, 3, 5, 1, 1, 1, 3, 1, 1, 1, 2, 1, 4, 4, 5, 6, 3)
MIND = (0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 6, 6, 4, 8, 4, 3, 1, 1, 1, 0, 0, 4, 4, 3)
# name, male, class, assessment total, incidents, dementia
HOUSEHOLDS = (
    ("陆伯康", 1, "tekun", 78, 0, 0), ("何惠芬", 0, "dibao", 84, 0, 0), ("梁炳坤", 1, "tekun", 62, 0, 0),
    ("邓月娥", 0, "dibao", 71, 1, 0), ("黄树根", 1, "tekun", 44, 0, 0), ("陈少琼", 0, "dibao", 88, 0, 0),
    ("禤锦全", 1, "tekun", 70, 0, 1), ("李婉仪", 0, "dibao", 55, 0, 0), ("卢兆祥", 1, "dibao", 66, 1, 0),
    ("钱细妹", 0, "tekun", 49, 0, 0), ("麦顺添", 1, "dibao", 81, 0, 0),
    ("周带喜", 0, "dibao", 74, 0, 0), ("刘福荣", 1, "tekun", 38, 1, 0), ("林玉珍", 0, "dibao", 65, 0, 0),
    ("蔡国柱", 1, "dibao", 86, 0, 0), ("苏银好", 0, "tekun", 58, 2, 0), ("范润堂", 1, "dibao", 69, 0, 0),
    ("谢丽容", 0, "tekun", 52, 1, 0), ("欧阳培", 1, "dibao", 76, 0, 0),
)
WORKERS = (("莫晓晴", 0), ("植嘉欣", 0), ("关志强", 1), ("潘敏仪", 0), ("曾伟豪", 1), ("罗秋萍", 0))
VOLUNTEERS = (
    ("冯咏诗", 0), ("叶子健", 1), ("唐美凤", 0), ("江浩然", 1), ("余佩珊", 0), ("杜文杰", 1),
    ("张晓彤", 0), ("吴家乐", 1), ("郑秀兰", 0), ("孔令轩", 1), ("彭雪莹", 0), ("严国斌", 1),
    ("霍燕玲", 0), ("程俊熙", 1), ("韦小芳", 0), ("区志明", 1), ("姚静雯", 0), ("赖永辉", 1),
    ("曹海媚", 0), ("简卓文", 1), ("甘淑贞", 0), ("伍启华", 1), ("岑碧瑶", 0), ("招锐锋", 1),
)
COURSES = (  # day, title, begins, ends, present
    ("2025-04-19", "入户探访的礼仪与安全", "09:00", "11:30", 14),
    ("2025-05-24", "与长者沟通", "09:00", "11:30", 12),
    ("2025-06-21", "夏季防暑与用药提醒", "14:30", "16:30", 6),
    ("2025-07-12", "跌倒的预防与应对", "09:00", "11:30", 11),
    ("2025-08-16", "认知障碍长者的陪伴", "09:00", "11:30", 9),
    ("2025-09-20", "心肺复苏与急救", "09:00", "12:00", 15),
    ("2025-10-25", "情绪支持与倾听", "14:30", "17:00", 10),
    ("2025-11-22", "个人信息与隐私保护", "09:00", "11:00", 8),
)
PAIRED = {"Q2": 18, "Q3": 16, "Q4": 17}
VOID_REASONS = ("家属反映当日无人上门", "住户称签到码由他人代扫", "邻居反映服务人员未进门",
                "家属反映记录的时间与实际不符")
LATE_REASON = "家属核对门口监控后称当日无人上门"
UPHELD_REASONS = ("家属称未见到服务人员", "住户一时记不清是否来过", "家属对服务时长有疑问")
UP_REASONS = ("离开时间提前误填", "中途外出代购误作离开", "手机时间有误，按签到码时间更正")
DOWN_REASONS = ("离开时间误填，实际提前离开", "住户临时就医，实际提前结束", "离开时间按住户确认更正")

rng = random.Random(20250401)


def day(text):
    return datetime.date.fromisoformat(text)


def clock(minutes):
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def minutes(text):
    return int(text[:2]) * 60 + int(text[3:])


def write(name, columns, rows, *notes):
    with open(OUT / name, "w", encoding="utf-8", newline="") as out:
        out.write("\n".join((NOTE, *(f"# {n}" for n in notes))) + "\n")
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(columns.split(","))
        writer.writerows(rows)
    print(f"{name}: {len(rows)} rows")


def identity(year_from, year_to, male, taken):
    """A resident number (GB 11643) that nobody has."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    while True:
        born = datetime.date(rng.randint(year_from, year_to), 1, 1)
        born += datetime.timedelta(days=rng.randrange(365))
        body = f"990000{born:%Y%m%d}{rng.randrange(100) * 10 + rng.randrange(5) * 2 + male:03d}"
        number = body + "10X98765432"[sum(int(c) * w for c, w in zip(body, weights)) % 11]
        if number not in taken and body[-3:] != "000":
            taken.add(number)
            return number


def scores(total, dementia):
    left = list(ITEM_MAX)
    weights = MIND if dementia else WEARS_FIRST
    while sum(left) > total:
        open_items = [i for i, s in enumerate(left) if s]
        left[rng.choices(open_items, [weights[i] + 0.05 for i in open_items])[0]] -= 1
    return left


def level(total, incidents, dementia):
    plain = next(n for n, low in enumerate((90, 66, 46, 30, 0)) if total >= low)
    return min(4, plain + (1 if dementia or incidents >= 2 else 0))


def weekday_from(start, end):
    days = [start + datetime.timedelta(days=n) for n in range((end - start).days + 1)]
    return rng.choice([d for d in days if d.weekday() < 5 and not day("2025-04-04") <= d <= day("2025-04-06")])


def households(taken):
    rows = []
    for n, (name, male, kind, total, incidents, dementia) in enumerate(HOUSEHOLDS, 1):
        assessed = day("2025-04-01") if n == 1 else weekday_from(day("2025-04-01"), day("2025-04-11"))
        plan = weekday_from(assessed + datetime.timedelta(days=1), assessed + datetime.timedelta(days=5))
        rows.append((f"H{n:02d}", name, identity(1935, 1955, male, taken), kind,
                     FIRST if n <= 11 else SECOND, "false",
                     ";".join(map(str, scores(total, dementia))), incidents,
                     "true" if dementia else "false", "false", assessed, plan, total,
                     level(total, incidents, dementia)))
    return rows


class Diary:
    """Who is where when; a person is never in two places and a door opens to one caller at a time."""

    def __init__(self):
        self.taken = {}

    def free(self, who, on, start, end, gap):
        return all(end + gap <= s or e + gap <= start for s, e in self.taken.get((who, on), ()))

    def put(self, who, on, start, end):
        self.taken.setdefault((who, on), []).append((start, end))


def month_days(month, earliest):
    first = max(datetime.date(2025, month, 1), earliest)
    last = datetime.date(2025 + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)
    days = [first + datetime.timedelta(days=n) for n in range((last - first).days + 1)]
    return [d for d in days if d not in NO_VISITS]


def plan_visits(homes, diary):
    """Eight visits a household and month, spread over it, mostly by the household's own worker."""
    usual = {h[0]: n % 3 if n < 11 else 3 + (n - 11) % 3 for n, h in enumerate(homes)}
    habit = {h[0]: rng.choice((495, 525, 560, 615, 660, 810, 855, 900, 945)) for h in homes}
    visits = []
    for month in MONTHS:
        for home in homes:
            days = month_days(month, home[11])
            for slot in range(8):
                span = days[len(days) * slot // 8: len(days) * (slot + 1) // 8]
                while True:
                    on = rng.choice(span)
                    team = range(3) if home[4] == FIRST else range(3, 6)
                    who = usual[home[0]] if rng.random() < 0.93 else rng.choice(team)
                    at = habit[home[0]] + rng.choice((-30, -15, 0, 0, 0, 15, 30, 120))
                    at = min(max(at, 495), 1005)
                    # Room for any arrival within a quarter of an hour and any visit of up to 110 minutes.
                    if diary.free(who, on, at - 15, at + 125, 10):
                        break
                diary.put(who, on, at - 15, at + 125)
                diary.put(home[0], on, at - 15, at + 125)
                visits.append({"household": home[0], "worker": f"wk{who + 1}", "planned_on": on,
                               "planned_at": clock(at), "level": home[13]})
    visits.sort(key=lambda v: (v["planned_on"], v["planned_at"], v["household"]))
    for n, visit in enumerate(visits, 1):
        visit["visit"] = f"V{n:04d}"
    return visits


def record(visit, kind):
    """Fills in what happened at one planned visit."""
    on, at = visit["planned_on"], minutes(visit["planned_at"])
    visit.update(outcome="verified",
                 proof=rng.choices(("resident_code", "resident_confirmation"), (65, 35))[0])
    if kind == "missed":
        visit.update(outcome="missed", proof="none")
        return
    arrive = min(1080, max(480, at + max(-15, min(15, round(rng.gauss(0, 6))))))
    length = rng.randint(36, 58) if kind == "short" else rng.choice((60, 60, *range(61, 95), *range(61, 111)))
    soon = on + datetime.timedelta(days=rng.randint(1, 3))
    if kind == "lengthened":
        visit.update(correct_arrive=clock(arrive), correct_leave=clock(arrive + length), correct_on=soon,
                     correct_reason=rng.choice(UP_REASONS))
        length = rng.randint(44, 57)
    elif kind == "shortened":
        visit.update(correct_arrive=clock(arrive), correct_leave=clock(arrive + rng.randint(38, 55)),
                     correct_on=soon, correct_reason=rng.choice(DOWN_REASONS))
    elif kind == "void":
        visit.update(outcome="void", dispute_on=soon, dispute_reason=rng.choice(VOID_REASONS))
    elif kind == "late_void":
        visit.update(outcome="void", dispute_on=LATE_DISPUTE, dispute_reason=LATE_REASON)
    elif kind == "upheld":
        visit.update(outcome="upheld", dispute_on=soon, dispute_reason=rng.choice(UPHELD_REASONS))
    elif kind == "unproven":
        visit.update(outcome="unproven", proof="none")
    tasks = {"safety_check", *rng.sample(("cleaning", "meal", "medicine", "talk", "errand"), rng.randint(1, 3))}
    if rng.random() < 0.15 * visit["level"]:
        tasks.add("bathing")
    order = ("cleaning", "meal", "bathing", "medicine", "talk", "errand", "safety_check")
    visit.update(arrive=clock(arrive), leave=clock(arrive + length),
                 tasks=";".join(t for t in order if t in tasks))


def live(visits):
    for month in MONTHS:
        planned = [v for v in visits if v["planned_on"].month == month]
        assert len(planned) == 152
        # What is answered within three days happens early enough to be answered within the month.
        early = [v for v in planned if v["planned_on"].day <= 27]
        rng.shuffle(early)
        for kind, number in (
                ("void", VOID[month] - (month == 8)), ("late_void", int(month == 8)),
                ("upheld", UPHELD.get(month, 0)), ("lengthened", LENGTHENED.get(month, 0)),
                ("shortened", SHORTENED.get(month, 0))):
            for _ in range(number):
                early.pop()["kind"] = kind
        rest = [v for v in planned if "kind" not in v]
        rng.shuffle(rest)
        for kind, number in (
                ("missed", 152 - RECORDED[month]), ("short", SHORT[month] - SHORTENED.get(month, 0)),
                ("unproven", UNPROVEN[month])):
            for _ in range(number):
                rest.pop()["kind"] = kind
    for visit in visits:
        record(visit, visit.get("kind", "full"))


def volunteering(homes, people, diary):
    """Pairs of neighbours call on their household; in each quarter some households see fewer than two."""
    pairs = {}
    for n, home in enumerate(homes):
        near = [p[0] for p in people if p[3] == home[4]]
        pairs[home[0]] = (near[n * 2 % len(near)], near[(n * 2 + 1) % len(near)])
    entries = []
    for quarter, (name, wanted) in enumerate(PAIRED.items()):
        order = [h[0] for h in homes]
        rng.shuffle(order)
        few = order[wanted:]
        plans = {h[0]: h[11] for h in homes}
        for home in plans:
            number = few.index(home) % 2 if home in few else rng.choice((2, 2, 3, 3, 4))
            first = max(datetime.date(2025, 4 + 3 * quarter, 1), plans[home])
            last = datetime.date(2025, 6 + 3 * quarter, 30)
            for n in range(number):
                span = (last - first).days + 1
                while True:
                    on = first + datetime.timedelta(days=rng.randrange(span * n // number, span * (n + 1) // number))
                    who = pairs[home][n % 2]
                    at, length = rng.randrange(540, 1021, 5), rng.randint(35, 90)
                    if (on not in NO_VISITS and diary.free(who, on, at, at + length, 15)
                            and diary.free(home, on, at, at + length, 10)):
                        break
                diary.put(who, on, at, at + length)
                diary.put(home, on, at, at + length)
                entries.append((on, clock(at), who, home, clock(at + length),
                                rng.choices(("resident_code", "resident_confirmation"), (60, 40))[0]))
    entries.sort()
    return [(f"E{n:03d}", who, home, on, at, leave, proof)
            for n, (on, at, who, home, leave, proof) in enumerate(entries, 1)]


def courses(people, diary):
    rows = []
    for n, (on, title, begins, ends, number) in enumerate(COURSES, 1):
        present = sorted(p[0] for p in rng.sample(people, number))
        for who in present:
            diary.put(who, day(on), minutes(begins), minutes(ends))
        rows.append((f"C{n}", on, title, begins, ends, ";".join(present)))
    return rows


def survey(homes):
    order = [h[0] for h in homes]
    rng.shuffle(order)
    silent, unhappy = set(order[:2]), set(order[2:4])
    return [(h[0], "false" if h[0] in silent else "true",
             "" if h[0] in silent else "false" if h[0] in unhappy else "true",
             datetime.date(2026, 1, 5 + n // 4)) for n, h in enumerate(homes)]


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    taken, diary = set(), Diary()
    homes = households(taken)
    workers = [(f"wk{n}", name, identity(1972, 1999, male, taken)) for n, (name, male) in enumerate(WORKERS, 1)]
    people = [(f"vol{n:02d}", name, identity(1958, 2004, male, taken), FIRST if n <= 14 else SECOND)
              for n, (name, male) in enumerate(VOLUNTEERS, 1)]
    visits = plan_visits(homes, diary)
    live(visits)
    held = courses(people, diary)
    calls = volunteering(homes, people, diary)
    write("households.csv", "household,elder_name,id_number,class,community,lives_in_home,items,incidents,"
          "dementia,coma,assessed_on,plan_on,expected_total,expected_level", homes,
          "items: the 26 scores of GB/T 42195-2022 in the standard's order; incidents: care-risk events of the last 30 days.")
    write("workers.csv", "worker,name,id_number", workers)
    columns = ("visit,household,worker,planned_on,planned_at,arrive,leave,tasks,proof,outcome,dispute_on,"
               "dispute_reason,correct_arrive,correct_leave,correct_on,correct_reason")
    write("visits.csv", columns, [[v.get(c, "") for c in columns.split(",")] for v in visits],
          "arrive, leave: as first entered. Where correct_arrive and correct_leave stand, they count instead. Asia/Shanghai.")
    write("volunteers.csv", "volunteer,name,id_number,community", people)
    write("volunteer_visits.csv", "entry,volunteer,household,on,arrive,leave,proof", calls)
    write("courses.csv", "course,on,title,arrive,leave,present", held)
    write("survey.csv", "household,answered,satisfied,on", survey(homes),
          "on: the day the household was asked; satisfied is empty where there was no answer.")


main()
