#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times commands side by side: round after round, each command once, so that a slow minute slows all of them.

compare.py ROUNDS CASES        CASES: a file of lines  group | name | command ; the first of a group is what others are
                               divided by; empty lines and lines with # are left out; {tmp} is a fresh folder per run

Prints per case: median and minimum of the wall clock, of the processor's time, the largest resident set, and the ratio
of the minima and of the medians to the group's first case. Give it a quiet machine.
"""
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def run(command):
    folder = tempfile.mkdtemp(prefix="compare-")
    try:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.monotonic()
        process = subprocess.Popen(["bash", "-c", command.replace("{tmp}", folder)], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return wall, cpu, usage.ru_maxrss // 1024, os.waitstatus_to_exitcode(status)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main():
    rounds = int(sys.argv[1])
    cases = []
    with open(sys.argv[2], encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                cases.append([part.strip() for part in line.split("|", 2)])
    results = {index: [] for index in range(len(cases))}
    for number in range(rounds + 1):  # the first round only warms the cache
        for index, (_, _, command) in enumerate(cases):
            result = run(command)
            if number > 0:
                results[index].append(result)
    base = {}
    print(f"{'group':10} {'case':34} {'wall med':>9} {'min':>8} {'cpu med':>8} {'MiB':>5} {'ratio med':>9} {'min':>6} exit")
    for index, (group, name, _) in enumerate(cases):
        walls = [r[0] for r in results[index]]
        median, least = statistics.median(walls), min(walls)
        base.setdefault(group, (median, least))
        print(f"{group:10} {name:34} {median:9.3f} {least:8.3f} {statistics.median(r[1] for r in results[index]):8.3f}"
              f" {max(r[2] for r in results[index]):5} {median / base[group][0]:9.2f} {least / base[group][1]:6.2f}"
              f" {max(r[3] for r in results[index])}")


if __name__ == "__main__":
    main()
