#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dues, quotas, deadlines of admission and Party standing of 5,000 generated people, reckoned from the tables of the
research (tests/fixtures/rules) and the words of the regulations, and compared with what the program answers.

    recompute.py <rule_answers> <folder of the tables> [people]
"""
import csv
import random
import subprocess
import sys
from datetime import date, timedelta
from fractions import Fraction

SEEDS = (20260918, 7, 1921, 65537, 4)
NEW_TEXT = date(2026, 5, 11)  # the 细则 of 2026 is in force from the day of issue (art 44)


# ---- figures -----------------------------------------------------------------------------------------------------------

class Figures:
    """The table of constants: id, value, unit, validity."""

    def __init__(self, folder):
        self.rows = {}
        with open(folder + "/rule-constants.csv", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                row["first"] = date.fromisoformat(row["valid_from"]) if row["valid_from"] else date.min
                row["last"] = date.fromisoformat(row["valid_to"]) if row["valid_to"] else date.max
                self.rows.setdefault(row["rule_id"], []).append(row)

    def find(self, rule, day):
        for row in self.rows.get(rule, []):
            if row["first"] <= day <= row["last"]:
                return row
        return None

    def number(self, rule, day):
        return Fraction(self.find(rule, day)["value"])


# ---- calendar ----------------------------------------------------------------------------------------------------------

def add_months(day, months):
    """The same day so many months later, clipped to the end of the month."""
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    for number in range(day.day, 0, -1):
        try:
            return date(year, month + 1, number)
        except ValueError:
            continue


def add_working_days(day, count):
    """The day itself does not count; without a notice of holidays only weekends are off."""
    while count > 0:
        day += timedelta(1)
        if day.weekday() < 5:
            count -= 1
    return day


def later(day, figure, extra=0):
    count = int(figure["value"])
    if figure["unit"] == "working_days":
        return add_working_days(day, count)
    if figure["unit"] == "days":
        return day + timedelta(count)
    months = count * 12 if figure["unit"] == "years" else count
    return add_months(add_months(day, months), extra)


# ---- dues (党费收缴规定 arts 2-6, 13) -------------------------------------------------------------------------------------

ROUNDINGS = {"fen": (1, False), "jiao": (10, False), "yuan": (100, False),
             "fen_up": (1, True), "jiao_up": (10, True), "yuan_up": (100, True)}
WAGES = ("salaried", "annual_salary", "self_employed")
FIXED = ("student", "laid_off", "relief")


def rounded(fen, how):
    unit, up = ROUNDINGS[how]
    units = fen / unit
    whole = units.numerator // units.denominator
    rest = units - whole
    if rest > 0 and (up or rest >= Fraction(1, 2)):
        whole += 1
    return whole * unit


def dues_of(figures, kind, base, agreed, how, day):
    def fen(rule):
        return figures.number(rule, day) * 100
    if kind in FIXED:  # art 6: 0.2 yuan
        return fen("dues.student_etc")
    if kind == "farmer":  # art 6: from 0.2 to 1 yuan
        amount = fen("dues.farmer_min") if agreed is None else Fraction(agreed)
        return amount if fen("dues.farmer_min") <= amount <= fen("dues.farmer_max") else None
    if kind == "retired":  # art 5
        low = base <= fen("dues.retired_upto")
        rate = figures.number("dues.retired_rate_low" if low else "dues.retired_rate_high", day)
    else:  # arts 2 to 4: the rate of its bracket on all of the base, the bound belongs to the lower one
        number = 1
        while number < 4 and base > fen("dues.bracket%d_upto" % number):
            number += 1
        rate = figures.number("dues.bracket%d_rate" % number, day)
    return rounded(Fraction(base) * rate, how)


def month_end(month):
    return add_months(date(month[0], month[1], 1), 1) - timedelta(1)


def month_text(month):
    return "%04d-%02d" % month


def months_from(first, count):
    return [divmod(first[0] * 12 + first[1] - 1 + i, 12) for i in range(count)]


def account_of(figures, person):
    """What every month owes and how it stands; months in a row without a payment; the reminder; what is open."""
    out, run, longest, open_sum = [], 0, 0, 0
    for year, zero_month in months_from(person["first"], person["count"]):
        month = (year, zero_month + 1)
        first, last = date(month[0], month[1], 1), month_end(month)
        owes = person["joined"] <= last  # art 8: from the day on which the meeting accepted
        if person["transferred"]:
            owes = owes and person["transferred"] <= last
        if person["left"]:  # the dead and those who left the Party are not asked for the month itself
            gone = person["left"] <= (last if person["reason"] in ("去世", "出党") else first)
            owes = owes and not gone
        paid = person["paid"].get(month, 0)
        bases = [base for base in person["bases"] if base[0] <= month]
        exempt = [one for one in person["exempt"] if one[0] <= month <= one[1]]
        due, state = 0, "not_owed"
        if owes and bases:
            due = int(dues_of(figures, bases[-1][1], bases[-1][2], None, "fen", last))
            if exempt:
                due = min(due, exempt[0][2])
            state = ("exempt" if exempt and due == 0 else "not_owed" if due == 0 else
                     "paid" if paid >= due else "partial" if paid > 0 else "unpaid")
        elif owes:
            state = "exempt" if exempt and exempt[0][2] == 0 else "base_missing"
        out.append("%d:%s" % (due, state))
        is_over = last < person["today"]
        if is_over and due > paid:
            open_sum += due - paid
        run = run + 1 if is_over and state == "unpaid" else 0
        longest = max(longest, run)
    if open_sum == 0:
        longest, step = 0, "none"
    else:  # 3, 5 and 6 months (art 13; 教育管理条例 art 31): reminders alone
        step = ("withdrawal" if longest >= 6 else "urgent" if longest >= 5 else "warning" if longest >= 3 else "notice")
    return "%s\t%d\t%s\t%d" % (",".join(out), longest, step, open_sum)


# ---- standing ----------------------------------------------------------------------------------------------------------

# From joining or from becoming a full member, by the day of joining (domain-rules 2.4).
PERIODS = ((date(1945, 4, 23), date(1956, 9, 14), "converted"), (date(1956, 9, 15), date(1969, 3, 31), "converted"),
           (date(1969, 4, 1), date(1977, 8, 11), "joined"), (date(1977, 8, 12), date(1982, 9, 5), "converted"),
           (date(1982, 9, 6), date.max, "converted"))


def span_of(text):
    """First and last day of what a date with less than a day may mean."""
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return date(*parts), date(*parts)
    if len(parts) == 2:
        return date(parts[0], parts[1], 1), month_end((parts[0], parts[1]))
    return date(parts[0], 1, 1), date(parts[0], 12, 31)


def full_months(first, on):
    if first > on:
        return 0
    months = (on.year - first.year) * 12 + on.month - first.month
    return months - 1 if add_months(first, months) > on else months


def standing_of(joined, converted, correction, on):
    first, last = span_of(joined)
    if converted != "-" and span_of(converted)[1] < first:
        return "refused"
    if first > on:
        return "refused"
    starts = []
    for begin, end, counts in PERIODS:
        if begin <= last and end >= first:
            if counts == "converted" and converted == "-":
                return "none"
            starts.append(joined if counts == "joined" else converted)
    if not starts:
        return "none"
    least = min(full_months(span_of(start)[1], on) for start in starts)
    most = max(full_months(span_of(start)[0], on) for start in starts)
    return "%d\t%d" % (max(0, least + correction), max(0, most + correction))


# ---- steps of admission --------------------------------------------------------------------------------------------------

ORDER = "1 2 3 4 5 6 7 8 8+ 8++ 9 10 11 12 13 14 15 16 17 17+ 18 19 20 21 22 23 23+ 23++ 24 25".split()
# The column `precondition` of development-steps.csv; the "end of 21" that 22 waits for is the end of the probation, less the month
# before it in which the application is usual (corrections 25).
LEAD_MONTHS = 1
AFTER = {"2": "1", "3": "2", "4": "3", "5": "3", "6": "5", "7": "6", "8": "7", "8+": "8", "8++": "8+", "9": "8++",
         "10": "8++", "11": "8++", "12": "9 10 11", "13": "12", "14": "13", "15": "14", "16": "15", "17": "16", "17+": "17",
         "18": "17", "19": "17", "20": "17", "21": "15", "22": "15", "23": "22", "23+": "22", "23++": "15", "24": "23",
         "25": "24"}
# Its column `deadline_rule` (the half-yearly review of step 6 recurs and bounds no step): from, to, at least or at most, the constant.
LIMITS = (("1", "2", "most", "dev.talk_deadline"),
          ("3", "7", "least", "dev.observation_min"), ("8+", "8++", "least", "dev.public_notice"),
          ("13", "15", "most", "dev.meeting_after_prereview"), ("17", "20", "most", "dev.oath_after_approval"),
          ("23", "24", "most", "dev.conversion_approval"))
NEW_STEPS = ("8+", "8++", "17+", "23++")


class File:
    """One person's file: `known` by code, in the order of the steps."""

    def __init__(self, figures, known, today, born, transferred, extension, special):
        self.figures, self.known, self.today, self.born = figures, known, today, born
        self.transferred, self.extension = transferred, extension
        self.limits = list(LIMITS)
        self.limits.append(("15", "17", "most", "dev.approval_special" if special else "dev.approval"))
        self.early, self.late, self.firm = {}, {}, {}
        self.last = max([today] + list(known.values()))
        self.there = {}
        for code in ORDER:
            self.there[code] = self.exists(code)
        self.way = list(self.links())

    def text_day(self, code):
        """By which day's text a step stands: its own, that of a later one that is known, else today's."""
        day = self.today
        for other in reversed(ORDER):
            if other in self.known:
                day = self.known[other]
            own = day
            if other == "17" and other not in self.known and "15" in self.known:
                # whoever was accepted was approved within the longest time that there is
                own = day = min(day, later(self.known["15"], self.figures.find("dev.approval_special", self.known["15"])))
                day = self.text_after_17(own)
            if other == code:
                return own
        return day

    def text_after_17(self, own):
        for other in reversed(ORDER[ORDER.index("17"):]):
            if other in self.known:
                return self.known[other]
        return self.today

    def exists(self, code):
        if code not in NEW_STEPS or code in self.known:
            return self.last >= NEW_TEXT or code not in NEW_STEPS
        if self.last < NEW_TEXT:
            return False
        if code == "23++":  # only who was transferred in during the probation (art 35)
            return self.transferred is not None and self.text_day(code) >= NEW_TEXT
        before = AFTER[code]
        return self.there[before] and self.text_day(before) >= NEW_TEXT

    def before(self, code):
        found = []
        for other in AFTER.get(code, "").split():
            found += [other] if self.there[other] else self.before(other)
        return found

    def act_day(self, code, at_least):
        past = code in self.known or self.text_day(code) < self.today
        return (self.text_day(code), True) if past else (max(at_least, self.today), False)

    def last_day(self, start, code, rule, reach):
        """The last day that is lawful under the text of that very day; `reach` counts from the start by a figure."""
        day, past = self.act_day(code, start)
        figure = self.figures.find(rule, day)
        if past:
            return reach(figure) if figure else None
        if figure is None:  # no such limit yet: free until the new text, by it from then on
            new = self.figures.find(rule, NEW_TEXT) if day < NEW_TEXT else None
            return max(reach(new), NEW_TEXT - timedelta(1)) if new else None
        bound = reach(figure)
        if figure["valid_from"] and bound < date.fromisoformat(figure["valid_from"]):
            then = self.figures.find(rule, start)  # the day that was to be kept by the text of the start, if it set one
            return reach(then) if then else bound  # else every day left is under this text, and late by it
        return bound

    def links(self):
        for code in ORDER:
            if self.there[code]:
                for other in self.before(code):
                    yield other, code, "least", None, 0
        for first, second, kind, rule in self.limits:
            if self.there[first] and self.there[second]:
                yield first, second, kind, rule, 0
        extra = self.extension or 0
        # the observation lasts as long as the probation (art 31); one that was ended, or applied after, before the meeting that
        # extended is written down keeps the first end
        for kind in ("least", "most"):
            yield "15", "21", kind, "dev.probation", 0 if kind == "least" and "21" in self.known else extra
        yield "15", "22", "lead", "dev.probation", 0 if "22" in self.known else extra
        yield "15", "23", "least", "dev.probation", extra

    def raise_to(self, code, day, custom=False):
        if day and not custom:
            self.firm[code] = max(day, self.firm.get(code, day))
        if day and (code not in self.early or day > self.early[code]):
            self.early[code] = day
            return True
        return False

    def lower_to(self, code, day):
        if day and (code not in self.late or day < self.late[code]):
            self.late[code] = day
            return True
        return False

    def forward(self):
        moved = False
        for first, second, kind, rule, extra in self.way:
            start = self.known.get(first) or (self.late if kind == "most" else self.early).get(first)
            if not start:
                continue
            if kind == "most":
                reach = lambda figure: later(start, figure, extra)  # noqa: E731
                moved |= self.lower_to(second, self.last_day(start, second, rule, reach))
            elif rule is None:
                moved |= self.raise_to(second, start)
            else:
                figure = self.figures.find(rule, self.act_day(second, start)[0])
                day = later(start, figure, extra) if figure else None
                if day and kind == "lead":
                    moved |= self.raise_to(second, add_months(day, -LEAD_MONTHS), custom=True)
                else:
                    moved |= self.raise_to(second, day)
        if self.transferred and "15" in self.known:  # six months after the end of the probation (art 35)
            end = later(self.known["15"], self.figures.find("dev.probation", self.known["15"]), self.extension or 0)
            for code in ("23", "23++"):
                if self.there[code]:
                    day = self.last_day(self.known["15"], code, "dev.transfer_postpone_max", lambda figure: later(end, figure))
                    moved |= self.lower_to(code, day)
        return moved

    def backward(self):
        """What a later step's last day leaves to the earlier ones."""
        moved = False
        for first, second, kind, rule, extra in reversed(self.way):
            target = self.known.get(second) or self.late.get(second)
            if first in self.known or kind != "least" or not target:
                continue
            if rule is None:
                moved |= self.lower_to(first, target)
                continue
            figure = self.figures.find(rule, self.act_day(second, target)[0])
            day = target
            while figure and later(day, figure, extra) > target:
                day -= timedelta(1)
            moved |= self.lower_to(first, day) if figure else False
        return moved

    def answer(self):
        last = max([ORDER.index(code) for code in self.known])
        for code in ORDER[last + 1:]:
            if code in NEW_STEPS and self.there[code]:
                self.early[code] = NEW_TEXT  # there was no such step before
                if code == "23++" and self.transferred:  # the branch he came to decides it (art 35)
                    self.early[code] = max(NEW_TEXT, self.transferred)
        while self.forward():
            pass
        given_early, given_late = dict(self.early), dict(self.late)
        while self.forward() | self.backward():
            pass
        end = "-"
        if "15" in self.known:
            end = later(self.known["15"], self.figures.find("dev.probation", self.known["15"]), self.extension or 0)
        out = [str(end)]
        for code in ORDER:
            if not self.there[code]:
                continue
            early = (given_early if code in self.known else self.early).get(code)
            late = (given_late if code in self.known else self.late).get(code)
            if code == "1":  # of age (art 5)
                old_enough = add_months(self.born, 18 * 12)
                early = max(early, old_enough) if early else old_enough
            on = self.known.get(code)
            if on and code in self.firm and on < self.firm[code]:  # what is unlawful weighs more than what is unusual
                early = self.firm[code]
            conflict = on and ((early and on < early) or (late and on > late))
            out.append("%s:%s:%s:%s" % (code, early or "-", late or "-", "x" if conflict else "-"))
        return "\t".join(out)


# ---- people ------------------------------------------------------------------------------------------------------------

def day_between(rng, first, last):
    return first + timedelta(rng.randrange((last - first).days + 1))


EDGES = (0, 1, 299999, 300000, 300001, 499999, 500000, 500001, 999999, 1000000, 1000001, 99999999)


def ask_dues(rng, figures):
    kind = rng.choice(WAGES + FIXED + ("farmer", "retired", "salaried", "retired"))
    base = rng.choice(EDGES) if rng.random() < 0.3 else rng.randrange(0, 2000000)
    agreed = rng.choice((None, 19, 20, 50, 100, 101)) if kind == "farmer" else None
    how = rng.choice(list(ROUNDINGS))
    day = day_between(rng, date(2008, 3, 1), date(2027, 12, 31))
    due = dues_of(figures, kind, base, agreed, how, day)
    line = "dues\t%s\t%d\t%s\t%s\t%s" % (kind, base, "-" if agreed is None else agreed, how, day)
    return line, "refused" if due is None else str(int(due))


def ask_account(rng, figures):
    first = (rng.choice((2024, 2025)), rng.randrange(1, 13))
    person = {"first": first, "count": rng.randrange(1, 25), "joined": day_between(rng, date(2022, 1, 1), date(2025, 12, 31)),
              "transferred": None, "left": None, "reason": "", "bases": [], "exempt": [], "paid": {}}
    if rng.random() < 0.2:
        person["transferred"] = day_between(rng, max(person["joined"], date(2024, 6, 1)), date(2026, 3, 1))
    if rng.random() < 0.2:
        person["left"] = day_between(rng, date(2026, 3, 2), date(2026, 12, 31))
        person["reason"] = rng.choice(("转出", "去世", "出党"))
    months = [(year, zero + 1) for year, zero in months_from(first, person["count"])]
    person["today"] = add_months(date(months[-1][0], months[-1][1], 1), rng.choice((0, 1))) + timedelta(rng.randrange(28))
    for month in sorted(rng.sample(months, min(len(months), rng.choice((0, 1, 1, 2, 3))))):
        kind = rng.choice(("salaried", "retired", "student", "annual_salary"))
        person["bases"].append((month, kind, rng.choice(EDGES[2:11]) if kind != "student" else 0))
    if rng.random() < 0.25:
        begin = rng.randrange(len(months))
        person["exempt"].append((months[begin], months[min(len(months) - 1, begin + rng.randrange(6))],
                                 rng.choice((0, 0, 500, 1500, 20))))
    for month in months:
        if rng.random() < 0.6:
            person["paid"][month] = rng.choice((20, 1500, 7500, 20000, 30000, 99999))
    line = "\t".join(("account", str(person["joined"]), str(person["transferred"] or "-"), str(person["left"] or "-"),
                      person["reason"], month_text(months[0]), month_text(months[-1]), str(person["today"]),
                      ",".join("%s:%s:%d" % (month_text(m), k, b) for m, k, b in person["bases"]) or "-",
                      ",".join("%s:%s:%d" % (month_text(a), month_text(b), c) for a, b, c in person["exempt"]) or "-",
                      ",".join("%s:%d" % (month_text(m), fen) for m, fen in sorted(person["paid"].items())) or "-"))
    return line, account_of(figures, person)


def ask_quota(rng, figures):
    full, probationary = rng.randrange(0, 400), rng.randrange(0, 40)
    which = rng.choice(("all", "full"))
    day = day_between(rng, date(2019, 6, 1), date(2027, 12, 31))
    people = full + probationary if which == "all" else full
    most = figures.number("evaluation.max_excellent", day) * people  # normally not more than a third, people are whole
    return "quota\t%d\t%d\t%s\t%s" % (full, probationary, which, day), str(most.numerator // most.denominator)


def less_exact(rng, day):
    return rng.choice((str(day), str(day), str(day)[:7], str(day)[:4]))


def ask_standing(rng, figures):
    joined = day_between(rng, date(1940, 1, 1), date(2026, 9, 18))
    if rng.random() < 0.3:
        joined = rng.choice([p[0] for p in PERIODS] + [p[1] for p in PERIODS[:-1]]) + timedelta(rng.randrange(-1, 2))
    converted = "-" if rng.random() < 0.2 else less_exact(rng, add_months(joined, rng.choice((0, 6, 11, 12, 12, 18, 24))))
    correction = rng.choice((0, 0, 0, -24, 7))
    on = day_between(rng, date(2020, 1, 1), date(2027, 12, 31))
    joined = less_exact(rng, joined)
    return ("standing\t%s\t%s\t%d\t%s" % (joined, converted, correction, on),
            standing_of(joined, converted, correction, on))


GAPS = {"2": 20, "3": 200, "4": 20, "5": 10, "6": 185, "7": 220, "8": 30, "8+": 10, "8++": 12, "9": 20, "10": 60, "11": 30,
        "12": 40, "13": 15, "14": 8, "15": 22, "16": 20, "17": 40, "17+": 10, "18": 20, "19": 5, "20": 25, "21": 300,
        "22": 40, "23": 20, "24": 60, "25": 20}


def ask_steps(rng, figures):
    day = day_between(rng, date(2018, 1, 1), date(2026, 8, 1))
    born = add_months(day, -12 * 18) - timedelta(rng.randrange(-40, 9000))
    codes = [code for code in ORDER if code not in ("23+", "23++")]
    codes = codes[:rng.randrange(1, len(codes) + 1)]
    known = {}
    for code in codes:
        if code != "1":
            day += timedelta(rng.randrange(max(1, int(GAPS[code] * 1.3))))
        if code in ("8+", "8++", "17+") and (day < NEW_TEXT or known.get("8", day) < NEW_TEXT and code != "17+"):
            continue
        known[code] = day
    today = day + timedelta(rng.choice((0, 1, 30, 200, 400)))
    transferred = extension = None
    special = rng.random() < 0.2
    if "15" in known and "23" not in known:
        if rng.random() < 0.3:
            extension = rng.choice((6, 7, 12))
        if rng.random() < 0.3:
            transferred = known["15"] + timedelta(rng.randrange(1, 300))
    line = "\t".join(("steps", str(born), str(transferred or "-"), str(extension or "-"),
                      "special" if special else "ordinary", str(today),
                      ",".join("%s=%s" % (code, known[code]) for code in known)))
    return line, File(figures, known, today, born, transferred, extension, special).answer()


def main():
    figures = Figures(sys.argv[2])
    people = int(sys.argv[3]) if len(sys.argv) > 3 else 5000
    asked = []
    for seed in SEEDS:
        rng = random.Random(seed)
        for _ in range(people // len(SEEDS)):
            asked += [ask(rng, figures) for ask in (ask_dues, ask_account, ask_quota, ask_standing, ask_steps)]
    told = subprocess.run([sys.argv[1]], input="\n".join(line for line, _ in asked) + "\n", encoding="utf-8",
                          stdout=subprocess.PIPE, check=True).stdout.splitlines()
    assert len(told) == len(asked), "%d answers to %d questions" % (len(told), len(asked))
    wrong = [(line, want, have) for (line, want), have in zip(asked, told) if want != have]
    for line, want, have in wrong[:8]:
        print("asked    %s\nreckoned %s\nprogram  %s\n" % (line, want, have))
    print("%d people, %d questions, %d differ" % (people, len(asked), len(wrong)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
