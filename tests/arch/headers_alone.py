#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every public header compiles alone: headers_alone.py BUILD [JOBS], of a build configured with CMAKE_VERIFY_INTERFACE_HEADER_SETS.

The same proof as CMake's target all_verify_interface_header_sets, with its own flags, for less. Nearly all of the time goes into
what stands behind the first include. Nothing comes before that line, so whoever includes the header Y first compiles Y alone,
and several that begin with the same Y may share it as a precompiled header: they see what they would have seen.
"""
import collections
import concurrent.futures
import json
import os
import re
import shlex
import shutil
import subprocess
import sys

FIRST_LINE = re.compile(r"^\s*#\s*(include|if|define)\b\s*(.*)", re.M)
ENOUGH = 6  # headers that make a precompiled one worth its time


def first_include(path):
    """What the file begins with, as it stands there; None where that is no include or there is no such file."""
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        found = FIRST_LINE.search(file.read())
    return found.group(2).strip() if found and found.group(1) == "include" else None


def way_up(header, root):
    """What stands before everything else in `header`: its first include, the first include of that, and so on."""
    way, spelled = [], first_include(os.path.join(root, header))
    while spelled and spelled not in way:
        way.append(spelled)
        spelled = first_include(os.path.join(root, spelled.strip('"'))) if spelled.startswith('"') else None
    return way


def commands(build):
    """(flags, folder) → headers, as CMake would compile them."""
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        entries = json.load(file)
    by_flags = collections.defaultdict(list)
    for entry in entries:
        marker = "_verify_interface_header_sets/"
        if marker not in entry["file"]:
            continue
        words = shlex.split(entry["command"])
        while "ccache" in os.path.basename(words[0]):
            words.pop(0)
        unneeded = ("-c", "-o", "-g", "-g1", "-Og", entry["file"])  # nothing is generated; without them a shared header is smaller
        flags = tuple(w for i, w in enumerate(words) if w not in unneeded and words[i - 1] != "-o")
        by_flags[flags, entry["directory"]].append(entry["file"].rsplit(marker, 1)[1].removesuffix(".cxx"))
    return by_flags


def compiler_says(words, folder):
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    return done.stderr if done.returncode else ""


def group_problems(flags, folder, place, shared, headers):
    """Compiles `headers`, all of which begin with `shared` (None: with anything)."""
    problems, ahead = [], []
    if shared:
        os.makedirs(place, exist_ok=True)
        stub = os.path.join(place, "first.h")
        with open(stub, "w", encoding="utf-8") as file:
            file.write(f"#include {shared}\n")
        said = compiler_says([*flags, "-c", "-x", "c++-header", "-o", stub + ".gch", stub], folder)
        if said:
            return [(shared, said)]
        ahead = ["-include", stub, "-Winvalid-pch", "-Werror=invalid-pch"]
    for header in headers:
        source = os.path.join(place, re.sub(r"\W", "_", header) + ".cpp")
        os.makedirs(place, exist_ok=True)
        with open(source, "w", encoding="utf-8") as file:
            file.write(f'#include "{header}"\n')
        said = compiler_says([*flags, *ahead, "-fsyntax-only", source], folder)
        if said:
            problems.append((header, said))
    shutil.rmtree(place)
    return problems


def groups(build, root):
    """What to compile: (flags, folder, place, shared include or None, headers)."""
    by_flags = commands(build)
    ways = {header: way_up(header, root) for headers in by_flags.values() for header in headers}
    begins = collections.Counter(way[0] for way in ways.values() if way)
    proven = set(begins)  # alone, by whoever begins with it
    found = []
    for number, ((flags, folder), headers) in enumerate(by_flags.items()):
        members = collections.defaultdict(list)
        for header in (h for h in headers if f'"{h}"' not in proven):
            shared = next((step for step in ways[header] if begins[step] >= ENOUGH), None)
            members[shared if len(headers) > ENOUGH else None].append(header)
        for index, (shared, group) in enumerate(members.items()):
            place = os.path.join(build, "headers_alone", f"{number}-{index}")
            parts = [group] if shared else [[header] for header in group]
            found += [(flags, folder, f"{place}-{i}", shared, part) for i, part in enumerate(parts)]
    return sorted(found, key=lambda g: -len(g[4])), len(ways)


def main():
    build = os.path.abspath(sys.argv[1])
    jobs = int(sys.argv[2]) if len(sys.argv) > 2 else os.cpu_count()
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "include")
    work, count = groups(build, root)
    if count == 0:
        sys.exit(f"headers: {build} was not configured with CMAKE_VERIFY_INTERFACE_HEADER_SETS")
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        problems = [p for found in pool.map(lambda g: group_problems(*g), work) for p in found]
    for header, said in problems:
        print(f"{header} does not compile alone:\n{said}")
    print(f"headers: {count} headers, {len(problems)} faults")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
