# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL at random moments of a write workload, the same book opened again each time.

  kill.py --cli bin/branchbook-cli --shim bin/libtrust_io.so --writer bin/trust_writer --kills 5000

Two thirds of the kills hit commands (a record added, an item added, a step undone, a backup put back), one third a session that
commits all the time. After each one the next begins on what was left; every tenth time SQLite looks (integrity_check, foreign
keys), every 500th the program (every row's digest, the journal's chain). Counted is what was answered and is not in the journal: every
answer of a command is one operation, every line of the session tells its number. tests/cli/kill_test.cpp does the same for 200 kills
with each CI run.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time

import trust


LARGEST = 8 << 20  # bytes; then the workload begins again, or looking would take longer than killing


def journal(book, sound=True):
    """The hashes of all operations in order, and what SQLite finds wrong. It looks at a copy: the next start is to find what the
    kill left, log and all."""
    copy = book + "-looked-at"
    trust.copy_book(book, copy)
    state = trust.State(copy, whole=False, sound=sound)
    return state.ops, state.fault


class Round:
    def __init__(self, options, root):
        self.options = options
        self.chance = random.Random(options.seed)
        self.program = trust.Program(options.cli, options.shim, root)
        self.writer = trust.Program(options.writer, options.shim, root) if options.writer else None
        self.book = os.path.join(root, "book.bbk")
        self.backup = os.path.join(root, "backup.bbk")
        self.scratch = os.path.join(root, "scratch")
        os.makedirs(self.scratch)
        self.tally = trust.Tally()
        self.number = 0
        self.program.must(["book", "new", self.book, "--branch", "示例党支部"])
        self.program.must(["--book", self.book, "branch", "change", "--higher", "上级党委"])
        self.program.must(["--book", self.book, "book", "backup", "--to", self.backup])
        self.known = journal(self.book)[0]
        self.usual = self.pace()

    def words(self):
        on = ["--book", self.book]
        kind = self.number % 4
        if kind == 3:
            return on + ["book", "undo"]
        if kind == 2:
            return on + ["branch", "change", "--higher", f"上级党委{self.number}"]
        topic = f"第{self.number}次"
        return on + ["gathering", "add", "--kind", "general_meeting", "--date", "2026-09-17", "--topic", topic,
                     "--agenda", "一", "--minutes", "记录" * self.chance.randrange(3000)]

    def pace(self):
        times = []
        for _ in range(3):
            self.number += 1
            code, _, err, seconds = self.program.run(self.words())
            if code not in (0, trust.REFUSED):
                sys.exit(f"undisturbed: {code} {err}")
            times.append(seconds)
        self.known = journal(self.book)[0]
        return sorted(times)[1]

    def kill(self, process, longest):
        """What it had said when it was killed; whether it was."""
        patience = self.chance.uniform(0.001, longest)
        began = time.monotonic()
        try:
            out, _ = process.communicate(timeout=patience)
            killed = False
        except subprocess.TimeoutExpired:
            process.kill()
            out, _ = process.communicate()
            killed = True
        if killed and time.monotonic() - began > longest:
            self.usual *= 1.05  # a machine that became busier
        self.tally.add("killed" if killed else "ran to its end")
        return out.decode(errors="replace"), killed, process.returncode

    def command(self):
        self.number += 1
        out, killed, code = self.kill(self.program.start(self.words()), self.usual * 1.5)
        if not killed and code not in (0, trust.REFUSED):
            self.tally.fault("FAILED", f"round {self.number}: {trust.ended_by(code)} {out[-300:]}")
        self.look(1 if trust.answered(out) is not None else 0, 1)

    def session(self):
        self.number += 1
        process = self.writer.start([self.book, "100000", str(self.number)], plain=True)
        out, killed, code = self.kill(process, self.usual * 2)
        if not killed:
            self.tally.fault("FAILED", f"round {self.number}: the session ended with {code}")
        lines = [json.loads(line) for line in out.splitlines(keepends=True) if line.endswith("\n")]
        if lines and lines[0]["op"] != len(self.known) + 1:
            self.tally.fault("LOST", f"round {self.number}: began at {lines[0]['op']} after {len(self.known)}")
        self.look(len(lines), None)

    def look(self, answers, most):
        """All that was there, then what was answered, then at most one operation that was not."""
        self.tally.add("acknowledged", answers)
        ops, fault = journal(self.book, sound=self.number % 10 == 0)
        if fault:
            self.tally.fault("BROKEN", f"round {self.number}: {fault}")
            self.known = ops
            return
        new = len(ops) - len(self.known)
        if ops[:len(self.known)] != self.known or new < answers:
            self.tally.fault("LOST", f"round {self.number}: {len(self.known)} known, {answers} answered, {len(ops)} there")
        elif new > (answers + 1 if most is None else most):
            self.tally.fault("TWICE", f"round {self.number}: {answers} answered, {new} new")
        elif new > answers:
            self.tally.add("durable before the answer", new - answers)
        self.known = ops

    def check(self):
        wrong = trust.checked(self.program, self.book)
        if wrong:
            self.tally.fault("BROKEN", f"round {self.number}: {wrong}")

    def renew(self):
        if os.path.getsize(self.book) > LARGEST or os.path.exists(self.book + "-wal") \
                and os.path.getsize(self.book + "-wal") > LARGEST:
            self.check()
            trust.copy_book(self.backup, self.book)
            self.known = journal(self.book)[0]
            self.tally.add("books used up")

    def restore(self):
        """A backup put back over a book, killed: the one or the other stands there, or what stood there is kept beside it."""
        self.number += 1
        target = os.path.join(self.scratch, "book.bbk")
        for name in os.listdir(self.scratch):
            os.remove(os.path.join(self.scratch, name))
        trust.copy_book(self.book, target)
        trust.State(target)  # folds the log in
        before, backup = trust.State(target), trust.State(self.backup)
        self.kill(self.program.start(["book", "restore", self.backup, "--to", target, "--replace"]), self.usual * 1.5)
        after = trust.State(target)
        if not (after.same(before) or after.same(backup)):
            self.tally.fault("BROKEN" if after.exists else "ABSENT", f"restore, round {self.number}: {after.fault}, "
                             + " ".join(sorted(os.listdir(self.scratch))))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--shim", required=True)
    parser.add_argument("--writer")
    parser.add_argument("--kills", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=20260918)
    options = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as root:
        rounds = Round(options, root)
        while rounds.tally.counts.get("killed", 0) < options.kills:
            turn = rounds.number % 6
            if turn == 5:
                rounds.restore()
            elif turn in (1, 3) and rounds.writer:
                rounds.session()
            else:
                rounds.command()
            if rounds.number % 500 == 0:
                rounds.check()
            rounds.renew()
        rounds.check()
        rounds.tally.show(f"{len(rounds.known)} operations in the end, {time.monotonic() - began:.0f} s")
        sys.exit(1 if any(name.isupper() for name in rounds.tally.counts) else 0)


if __name__ == "__main__":
    main()
