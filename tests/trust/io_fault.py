# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The n-th call on a file fails: each command of a script is run again and again, and each time one call later fails.

  io_fault.py --cli bin/branchbook-cli --shim bin/libtrust_io.so

For every command, every kind of failure (EIO, ENOSPC, EROFS as after a read-only remount, EINTR, EACCES, short reads and writes),
n = 1 … all its calls on the book, its folder and the program's own folder, once for a single failure and once for a disk that fails
from there on (EINTR: a thousand calls long). Asked each time: it ended by itself, with an exit code of the contract, soon; it said why in a Chinese sentence where it
did not succeed; the book is then sound to SQLite (and now and then to the program's own check), holds all that was acknowledged before, and the command's own change wholly
where it was acknowledged, else wholly or not at all.
"""
import argparse
import concurrent.futures
import os
import sys
import tempfile
import time

import trust

KINDS = ("EIO", "ENOSPC", "EROFS", "EINTR", "EACCES", "SHORT")


def script(root):
    """name → (words, whether it makes a change)"""
    book = ["--book", os.path.join(root, "desk", "book.bbk")]
    return {
        "gathering": (book + ["gathering", "add", "--kind", "general_meeting", "--date", "2026-09-17", "--topic", "失败",
                              "--agenda", "一", "--minutes", "记录" * 3000], True),
        "undo": (book + ["book", "undo"], True),
        "show": (book + ["book", "info"], False),
        "backup": (book + ["book", "backup", "--to", os.path.join(root, "desk", "copy.bbk")], False),
        "restore": (["book", "restore", os.path.join(root, "desk", "old.bbk"), "--to",
                     os.path.join(root, "desk", "book.bbk"), "--replace"], True),
        "export": (book + ["book", "export", os.path.join(root, "desk", "book.json")], False),
        "new": (["book", "new", os.path.join(root, "desk", "new.bbk"), "--branch", "新支部"], False),
    }


class Desk:
    """A folder in which one command after the other is run, always from the same beginning."""

    def __init__(self, options, base, root):
        self.options = options
        self.base = base
        self.root = root
        self.folder = os.path.join(root, "desk")
        self.book = os.path.join(self.folder, "book.bbk")
        os.makedirs(self.folder)
        self.program = trust.Program(options.cli, options.shim, root)
        self.count = os.path.join(root, "count")

    def begin(self):
        for name in os.listdir(self.folder):
            os.chmod(os.path.join(self.folder, name), 0o600)
            os.remove(os.path.join(self.folder, name))
        for name in ("book.bbk", "old.bbk"):
            trust.copy_book(os.path.join(self.base, name), os.path.join(self.folder, name))

    def calls(self):
        try:
            with open(self.count, encoding="utf-8") as file:
                number, hit = file.read().split("\n")[:2]
        except OSError:
            return 0, ""
        os.remove(self.count)
        return int(number), hit


def is_whole(path, acknowledged):
    """What a command makes is whole, or not there where nobody was told that it is."""
    if not os.path.exists(path):
        return not acknowledged
    if path.endswith(".bbk"):
        return trust.State(path).fault is None
    with open(path, encoding="utf-8") as file:
        return trust.answered(file.read()) is not None


def outcome(desk, name, words, changes, fault, slow):
    """(verdict, text) of one run; verdict in capitals: a fault."""
    desk.begin()
    before = trust.State(desk.book)
    code, out, err, seconds = desk.program.run(words, fault, patience=slow + desk.options.patience + 60)
    _, hit = desk.calls()
    told = f"{name}, {fault['TRUST_FAIL_WITH']} at call {fault['TRUST_FAIL_AT']} ({hit or 'none'}" \
           f"{', and on' if fault['TRUST_FAIL_ON'] else ''}): {trust.ended_by(code)}, {seconds:.1f} s, {err.strip()[-300:]!r}"
    if code is None or seconds > slow + desk.options.patience:
        return "HUNG", told
    if code not in trust.KNOWN_EXITS:
        return "CRASHED", told
    if code != 0 and not trust.is_chinese(err):
        return "MUTE", told
    if code == trust.DAMAGED and fault["TRUST_FAIL_WITH"] != "EIO":
        return "CALLED DAMAGED", told  # SQLite itself says so of a read that gives EIO, and of no other failure
    after = trust.State(desk.book)
    acknowledged = trust.answered(out) is not None and code == 0
    made = {"new": "new.bbk", "backup": "copy.bbk", "export": "book.json"}.get(name)
    if made and not is_whole(os.path.join(desk.folder, made), acknowledged):
        return "BROKEN", f"{told}; {made}"
    if not after.exists or after.fault:
        return "BROKEN", f"{told}; {after.fault or 'the book is gone'}"
    if not changes:
        return ("as before" if after.same(before) else "CHANGED"), told
    done = not after.same(before)
    if name in ("gathering", "undo") and (after.ops[:len(before.ops)] != before.ops or len(after.ops) > len(before.ops) + 1):
        return "LOST", told
    if acknowledged and not done:
        return "LOST", told
    if code == trust.DAMAGED:
        return "called damaged after an unreadable page", told
    return ("done" if acknowledged else "done, not acknowledged" if done else "refused"), told


def prepare(options, base):
    program = trust.Program(options.cli, options.shim, base)
    book, old = os.path.join(base, "book.bbk"), os.path.join(base, "old.bbk")
    program.must(["book", "new", old, "--branch", "示例党支部"])
    trust.copy_book(old, book)
    program.must(["--book", book, "branch", "change", "--higher", "上级党委"])


def sweep(options, base, name, kind, goes_on):
    tally = trust.Tally()
    with tempfile.TemporaryDirectory() as root:
        desk = Desk(options, base, root)
        words, changes = script(root)[name]

        def fault(number):
            # The whole folder: what the program keeps for itself fails too.
            return {"TRUST_ROOT": root, "TRUST_COUNT": desk.count, "TRUST_FAIL_WITH": kind, "TRUST_FAIL_AT": number,
                    "TRUST_FAIL_ON": "1" if goes_on else ""}

        desk.begin()
        code, _, err, slow = desk.program.run(words, fault(10**9))
        calls, _ = desk.calls()
        if code != 0:
            sys.exit(f"{name} undisturbed: {code} {err}")
        tally.add("calls", calls)
        for number in range(1, calls + 1, options.every):
            verdict, told = outcome(desk, name, words, changes, fault(number), slow)
            if verdict.isupper():
                tally.fault(verdict, told)
            else:
                tally.add(verdict)
            if options.check_every and number // options.every % options.check_every == 0:
                wrong = trust.checked(desk.program, desk.book)
                if wrong:
                    tally.fault("BROKEN", f"{told}; {wrong}")
    return name, kind, goes_on, tally


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--shim", required=True)
    parser.add_argument("--kind", choices=KINDS, action="append")
    parser.add_argument("--command", action="append", help="of the script; without it all")
    parser.add_argument("--once", action="store_true", help="single failures alone")
    parser.add_argument("--every", type=int, default=1, help="only every n-th call")
    parser.add_argument("--check-every", type=int, default=20, help="the program's own check, every n-th run; 0: never")
    parser.add_argument("--patience", type=float, default=5, help="seconds more than undisturbed; on a busy machine more")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    trust.no_cores()
    began = time.monotonic()
    whole = trust.Tally()
    with tempfile.TemporaryDirectory() as base, concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        prepare(options, base)
        work = [pool.submit(sweep, options, base, name, kind, goes_on)
                for name in options.command or script("") for kind in options.kind or KINDS
                for goes_on in ((False,) if options.once else (False, True))]
        for one in work:
            name, kind, goes_on, tally = one.result()
            tally.show(f"{name}, {kind}{' from the n-th on' if goes_on else ' once'}")
            for key, count in tally.counts.items():
                whole.add(key, count)
    whole.show(f"together, {time.monotonic() - began:.0f} s")
    sys.exit(1 if any(key.isupper() for key in whole.counts) else 0)


if __name__ == "__main__":
    main()
