# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL at random moments of a write workload, the same book opened again each time.

  kill.py --cli bin/branchbook-cli --shim bin/libtrust_io.so --writer bin/trust_writer --window bin/test_story --kills 5000

Of six kills three hit commands (a record added, a field changed, a step undone), two a session that commits all the time, one a backup
that is put back. With --window every tenth hits the window besides, in which a clerk raises, moves and closes items by mouse and keys
(tests/story/clerk_test.cpp, offscreen). After each one the next begins on what was left; every tenth time SQLite looks (integrity_check, foreign
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


class Clerk:
    """The window's own book, and how long it takes to be there."""

    def __init__(self, options, rounds, root):
        self.program = trust.Program(options.window, options.shim, root)
        self.rounds = rounds
        self.book = os.path.join(root, "window.bbk")
        self.must(1, "0")  # makes the book
        self.known = journal(self.book)[0]
        trust.copy_book(self.book, self.book + "-begin")
        began = time.monotonic()
        self.must(2, "00")
        self.usual = time.monotonic() - began
        self.known = journal(self.book)[0]

    def start(self, items, number):
        given = {"BRANCHBOOK_CLERK_BOOK": self.book, "BRANCHBOOK_CLERK_ROUND": number, "BRANCHBOOK_CLERK_ITEMS": items}
        return self.program.start(["[clerk]"], extra=given, plain=True)

    def must(self, items, number):
        process = self.start(items, number)
        out, err = process.communicate()
        if process.returncode != 0:
            sys.exit(f"the window undisturbed: {trust.ended_by(process.returncode)} {out.decode()[-500:]} {err.decode()[-500:]}")

    def kill(self):
        rounds = self.rounds
        rounds.number += 1
        rounds.tally.add("of them the window")
        # The same questions as for a session, of another book.
        rounds.known, self.known = self.known, rounds.known
        answers = rounds.told(*rounds.kill(self.start(0, rounds.number), self.usual * 1.5))
        rounds.look(answers, None, self.book)
        rounds.known, self.known = self.known, rounds.known
        if os.path.getsize(self.book) > LARGEST:
            rounds.check(self.book)
            trust.copy_book(self.book + "-begin", self.book)
            self.known = journal(self.book)[0]


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
        self.look(self.told(*self.kill(process, self.usual * 2)), None)

    def told(self, out, killed, code):
        """How many operations it said were done, one a line; they follow those that are known."""
        if not killed:
            self.tally.fault("FAILED", f"round {self.number}: it ended with {trust.ended_by(code)}: {out[-300:]}")
        lines = [json.loads(line) for line in out.splitlines(keepends=True) if line.startswith('{"op":') and line.endswith("\n")]
        if lines and lines[0]["op"] != len(self.known) + 1:
            self.tally.fault("LOST", f"round {self.number}: began at {lines[0]['op']} after {len(self.known)}")
        return len(lines)

    def look(self, answers, most, book=None):
        """All that was there, then what was answered, then at most one operation that was not."""
        self.tally.add("acknowledged", answers)
        ops, fault = journal(book or self.book, sound=self.number % 10 == 0)
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

    def check(self, book=None):
        wrong = trust.checked(self.program, book or self.book)
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
    parser.add_argument("--window")
    parser.add_argument("--kills", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=20260918)
    options = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as root:
        rounds = Round(options, root)
        clerk = Clerk(options, rounds, root) if options.window else None
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
            if clerk and rounds.number % 9 == 0:
                clerk.kill()
        rounds.check()
        if clerk:
            rounds.check(clerk.book)
        rounds.tally.show(f"{len(rounds.known)} operations in the end, {time.monotonic() - began:.0f} s")
        sys.exit(1 if any(name.isupper() for name in rounds.tally.counts) else 0)


if __name__ == "__main__":
    main()
