# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage to a book is noticed: makes the invented branch of `book demo` and hands it to trust_damage, once per processor.

  damage.py --cli bin/branchbook-cli --shim bin/libtrust_io.so --program bin/trust_damage --flips 10000

A flip counts as noticed when opening or `book check` says so. The others are compared by SQLite: every row of every table must read as
before (free space, the remains of deleted cells). --book takes another book, --small an empty one.
"""
import argparse
import os
import subprocess
import sys
import tempfile

import trust


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--shim", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--book")
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--flips", type=int, default=10000)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--truncate", type=int, default=512, help="a cut each so many bytes; 0: none")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as root:
        book = options.book or os.path.join(root, "book.bbk")
        program = trust.Program(options.cli, options.shim, root)
        if options.small:
            program.must(["book", "new", book, "--branch", "示例党支部"])
        elif not options.book:
            program.must(["book", "demo", book])
        shares = []
        for job in range(options.jobs):
            words = [options.program, book, "--seed", str(20260918 + job), "--flips", str(options.flips // options.jobs),
                     "--pages", str(options.pages // options.jobs), "--truncate", str(options.truncate if job == 0 else 0)]
            shares.append(subprocess.Popen(words, env=program.environment()))
        sys.exit(max(share.wait() for share in shares))


if __name__ == "__main__":
    main()
