# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Power cuts: records a run of the program once, then looks at what thousands of cuts in it would have left.

  power_cut.py --cli bin/branchbook-cli --shim bin/libtrust_io.so [--writer bin/trust_writer] --points 20000 --prove

After each cut the book must open, pass integrity_check, and hold exactly what it held at the last acknowledgement before the cut or
at the next one: every row of every table is compared with a reference state. Workloads:
  verbs    commands one after the other, each acknowledged by its JSON on the standard output, from `book new` on
  change   whole-file changes: passphrase set and changed, backup put back in place
  import   a roster of --rows people taken in, and all of it taken back: one step each, whole or not at all
  session  trust_writer: many commits in one session, with the log folded in now and then
--prove runs the same with synchronous=OFF (the shim turns the program's own PRAGMA) and fails unless that loses something: a
harness that cannot see the loss proves nothing by not seeing one.
"""
import argparse
import multiprocessing
import os
import random
import sys
import tempfile
import time

import recording
import trust

WORKLOADS = ("verbs", "change", "import", "session")
ROSTER = "姓名,性别,民族,出生日期,入党日期\n" + "".join(
    f"{name},{'男' if n % 2 else '女'},汉族,19{60 + n}-0{n + 1}-11,20{10 + n}-07-01\n"
    for n, name in enumerate(("周砚青", "方念慈", "胡明岫", "丁春晓", "江雨眠", "李闻笛", "郑以宁", "叶新禾")))


def many(rows):
    """So many people of other names, as a roster; 5,472 at most."""
    surnames, given = "苗卢郝姚范白夏韩沈严莫俞戚丁方任", "春和望舒建业静怡长林露晨秋若溪守拙清扬"
    names = [one + first + second for first in given for second in given for one in surnames if first != second]
    return ROSTER.split("\n", 1)[0] + "\n" + "".join(
        f"{name},{'男' if n % 2 else '女'},汉族,19{60 + n % 40}-0{n % 9 + 1}-11,20{10 + n % 10}-07-01\n"
        for n, name in enumerate(names[:rows]))


def verbs(rounds, book, rosters):
    yield ["book", "new", book, "--branch", "示例党支部"]
    with open(rosters, "w", encoding="utf-8") as file:
        file.write(ROSTER)
    on = ["--book", book]
    yield on + ["roster", "import", rosters]
    for n in range(rounds):
        yield on + ["gathering", "add", "--kind", "general_meeting", "--date", "2026-09-17", "--topic", f"第{n}次",
                    "--agenda", "一", "--agenda", "二", "--minutes", "记录" * (50 * n % 4000)]
        yield on + ["ledger", "add", "--kind", "task", "--matter", f"事项{n}", "--due", "2026-10-30", "--owner", "周砚青"]
        yield on + ["branch", "change", "--higher", f"上级党委{n}"]
        yield on + ["book", "undo"]


class Recorder:
    def __init__(self, options, root, synchronous):
        self.options = options
        self.desk = os.path.join(root, "desk")
        self.trace = os.path.join(root, "trace")
        self.base = os.path.join(root, "base")
        os.makedirs(self.desk)
        self.book = os.path.join(self.desk, "book.bbk")
        self.program = trust.Program(options.cli, options.shim, root)
        self.shimmed = {"TRUST_ROOT": self.desk, "TRUST_TRACE": self.trace}
        if synchronous != "FULL":
            self.shimmed["TRUST_SYNCHRONOUS"] = synchronous

    def keep_base(self):
        """What stands in the folder when the recording begins, with the inodes it has there."""
        return recording.Disk(self.desk)

    def record(self, workload):
        if workload == "verbs":
            begin = self.keep_base()
            for words in verbs(self.options.rounds, self.book, os.path.join(self.program.root, "roster.csv")):
                self.program.must(words, self.shimmed)
            return begin
        self.program.must(["book", "new", self.book, "--branch", "示例党支部"])
        if workload == "import":
            roster = os.path.join(self.program.root, "many.csv")
            with open(roster, "w", encoding="utf-8") as file:
                file.write(many(self.options.rows))
            begin = self.keep_base()
            self.program.must(["--book", self.book, "roster", "import", roster], self.shimmed)
            self.program.must(["--book", self.book, "book", "undo"], self.shimmed)
            return begin
        if workload == "session":
            begin = self.keep_base()
            code, out, err, _ = trust.Program(self.options.writer, self.options.shim, self.program.root).run(
                [self.book, str(self.options.commits)], self.shimmed, plain=True)
            if code != 0:
                sys.exit(f"trust_writer ended with {code}: {err}")
            return begin
        backup = os.path.join(self.desk, "backup.bbk")
        self.program.must(["--book", self.book, "book", "backup", "--to", backup])
        self.program.must(["--book", self.book, "branch", "change", "--higher", "上级党委"])
        begin = self.keep_base()
        secret = dict(self.shimmed, BRANCHBOOK_PASSPHRASE="一句自己记得住的话")
        self.program.must(["--book", self.book, "book", "passphrase", "set"], secret)
        again = dict(secret, BRANCHBOOK_NEW_PASSPHRASE="另一句自己记得住的话")
        self.program.must(["--book", self.book, "book", "passphrase", "change"], again)
        self.program.must(["book", "restore", backup, "--to", self.book, "--replace"], self.shimmed)
        return begin


def references(disk, records, folder):
    """The book at each acknowledgement, and how the program sees it at the end."""
    book = os.path.join(folder, "book.bbk")

    def now():
        recording.lay_out(disk.whole(), folder)
        return trust.State(book)

    states = [now()]
    for record in records:
        disk.step(record)
        for _ in range(recording.answers(record)):
            states.append(now())
    return states


def judge(state, states, acknowledged):
    allowed = states[acknowledged:acknowledged + 2]
    if any(state.same(one) for one in allowed):
        return "as acknowledged" if state.same(allowed[0]) else "as not yet acknowledged"
    if state.fault:
        return "BROKEN"
    if not state.exists or any(state.same(one) for one in states[:acknowledged]):
        return "LOST"
    return "MIXED"


def look(job):
    """One share of the points: (counts, faults)."""
    disk, records, points, states, check_every, options, root = job
    tally = trust.Tally()
    program = trust.Program(options.cli, options.shim, root)
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        done = 0
        for number, (at, seed) in enumerate(points):
            while done < at:
                disk.step(records[done])
                done += 1
            acknowledged = disk.answers
            recording.lay_out(disk.after_cut(random.Random(seed)), folder)
            book = os.path.join(folder, "book.bbk")
            state = trust.State(book)
            verdict = judge(state, states, acknowledged)
            if verdict.isupper():
                tally.fault(verdict, f"cut after record {at} of {len(records)}, seed {seed}, {acknowledged} acknowledged, "
                                     f"{len(state.ops)} operations there: {state.fault or 'readable'}, in the folder: "
                                     + " ".join(sorted(os.listdir(folder))))
            else:
                tally.add(verdict)
            if check_every and number % check_every == 0 and state.exists and not verdict.isupper():
                wrong = trust.checked(program, book) if not options.sealed else None
                tally.add("checked by the program")
                if wrong:
                    tally.fault("BROKEN", wrong)
    return tally.counts, tally.faults


def run(options, workload, synchronous):
    began = time.monotonic()
    options.sealed = workload == "change"
    with tempfile.TemporaryDirectory() as root:
        recorder = Recorder(options, root, synchronous)
        begin = recorder.record(workload)
        records = recording.read(recorder.trace)
        start = begin.copy()
        folder = os.path.join(root, "reference")
        os.makedirs(folder)
        states = references(begin, records, folder)
        unsound = [n for n, state in enumerate(states) if state.fault]
        if unsound or len(states) < 2:
            sys.exit(f"the recording itself is not sound: {len(states) - 1} acknowledged, unsound after {unsound}")
        points = recording.points(options.points, records, options.seed)
        if sum(1 for record in records if not recording.answers(record)) < len(states):
            sys.exit("the shim wrote down answers and next to nothing else: nothing could be cut")
        share = max(1, (len(points) + options.jobs - 1) // options.jobs)
        jobs = [(start.copy(), records, points[n:n + share], states, options.check_every, options, root)
                for n in range(0, len(points), share)]
        tally = trust.Tally()
        with multiprocessing.Pool(options.jobs) as pool:
            for counts, faults in pool.imap(look, jobs):
                for name, count in counts.items():
                    tally.add(name, count)
                tally.faults += faults
    tally.show(f"{workload}, synchronous={synchronous}: {len(states) - 1} acknowledged, {len(records)} records, "
               f"{len(points)} power cuts, {time.monotonic() - began:.0f} s")
    return sum(count for name, count in tally.counts.items() if name.isupper())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--shim", required=True)
    parser.add_argument("--writer", help="trust_writer, for the workload session")
    parser.add_argument("--workload", choices=WORKLOADS, action="append")
    parser.add_argument("--points", type=int, default=20000, help="power cuts, shared among the workloads")
    parser.add_argument("--rounds", type=int, default=5, help="of four commands each, for verbs")
    parser.add_argument("--rows", type=int, default=2000, help="people, for import; 5400 at most")
    parser.add_argument("--commits", type=int, default=300, help="for session")
    parser.add_argument("--check-every", type=int, default=500, help="also the program's own check, every n-th cut; 0: never")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--seed", type=int, default=20260918)
    parser.add_argument("--synchronous", choices=("FULL", "NORMAL", "OFF"), default="FULL")
    parser.add_argument("--prove", action="store_true", help="and the same with OFF, which must lose something")
    options = parser.parse_args()
    workloads = options.workload or [one for one in WORKLOADS if one != "session" or options.writer]
    share, rest = divmod(options.points, len(workloads))
    bad = 0
    for number, one in enumerate(workloads):
        options.points = share + (number < rest)  # all that were asked for, no more and no fewer
        bad += run(options, one, options.synchronous)
    if not options.prove:
        sys.exit(1 if bad else 0)
    options.points = max(100, share // 10)
    options.check_every = 0
    blind = [one for one in workloads if run(options, one, "OFF") == 0]
    for one in blind:
        print(f"NOT PROVED: the same run with synchronous=OFF lost nothing in {one}")
    sys.exit(1 if bad or blind else 0)


if __name__ == "__main__":
    main()
