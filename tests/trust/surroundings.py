# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile surroundings, one expectation each: read-only places, odd umasks, few descriptors, closed streams, odd homes, foreign logs.

  surroundings.py --cli bin/branchbook-cli --shim bin/libtrust_io.so

As root a read-only folder stops nobody, so those cases run as the user nobody where they can, and on a tmpfs mounted read-only where
mounting is allowed; what could not be tried is told and is no failure.
"""
import argparse
import os
import resource
import shutil
import stat
import subprocess
import sys
import tempfile

import trust

CASES = []


def case(function):
    CASES.append(function)
    return function


class Skipped(Exception):
    pass


class Room:
    """A folder with a small book, and what is expected of a run."""

    def __init__(self, options, root):
        self.root = root
        self.program = trust.Program(options.cli, options.shim, root)
        self.template = os.path.join(root, "template.bbk")
        self.program.must(["book", "new", self.template, "--branch", "示例党支部"])
        self.place = None

    def book(self):
        self.place = tempfile.mkdtemp(dir=self.root)
        path = os.path.join(self.place, "支部.bbk")
        trust.copy_book(self.template, path)
        return path

    def change(self, book, note="上级党委", **more):
        return self.program.run(["--book", book, "branch", "change", "--higher", note], **more)

    def info(self, book, **more):
        return self.program.run(["--book", book, "book", "info"], **more)

    def sound(self, book):
        state = trust.State(book, whole=False)
        assert state.exists and not state.fault, state.fault or "the book is gone"


def refused(run, exits=(trust.IO,)):
    code, _, err, _ = run
    assert code in exits, f"{trust.ended_by(code)}, expected {exits}: {err}"
    assert trust.is_chinese(err), f"no Chinese sentence: {err!r}"


def done(run):
    code, out, err, _ = run
    assert code == 0, f"{trust.ended_by(code)}: {err}"
    return out


def as_nobody():
    os.setgid(65534)
    os.setuid(65534)


def for_nobody(room, book):
    if os.geteuid() != 0:
        return {}
    for path in (room.root, room.program.home, room.place, book):
        os.chmod(path, os.stat(path).st_mode | 0o055)
    if subprocess.run(["test", "-x", room.program.cli], preexec_fn=as_nobody, check=False).returncode != 0:
        raise Skipped("the program's folder is closed to the user nobody")
    os.chown(room.place, 65534, 65534)
    os.chown(book, 65534, 65534)
    os.chown(room.program.home, 65534, 65534)
    return {"preexec_fn": as_nobody}


@case
def a_read_only_file_is_read_and_not_changed(room):
    book = room.book()
    who = for_nobody(room, book)
    os.chmod(book, 0o400)
    done(room.info(book, **who))
    refused(room.change(book, **who))


@case
def in_a_read_only_folder_the_same(room):
    book = room.book()
    who = for_nobody(room, book)
    os.chmod(room.place, 0o500)
    try:
        done(room.info(book, **who))
        refused(room.change(book, **who))
        refused(room.program.run(["book", "new", os.path.join(room.place, "b.bbk"), "--branch", "新"], **who))
        assert os.listdir(room.place) == ["支部.bbk"]
    finally:
        os.chmod(room.place, 0o700)


@case
def a_disk_remounted_read_only_refuses_and_takes_writes_again(room):
    place = tempfile.mkdtemp(dir=room.root)
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", place], check=False,
                                           capture_output=True).returncode != 0:
        raise Skipped("mounting needs the rights of root")
    try:
        book = os.path.join(place, "支部.bbk")
        shutil.copyfile(room.template, book)
        done(room.change(book, "第一"))
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        refused(room.change(book, "第二"))
        done(room.info(book))
        subprocess.run(["mount", "-o", "remount,rw", place], check=True)
        done(room.change(book, "第三"))
        room.sound(book)
    finally:
        subprocess.run(["umount", place], check=False)


@case
def a_disk_that_fills_under_a_session(room):
    if room.writer is None:
        raise Skipped("no --writer")
    place = tempfile.mkdtemp(dir=room.root)
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", place], check=False,
                                           capture_output=True).returncode != 0:
        raise Skipped("mounting needs the rights of root")
    try:
        book = os.path.join(place, "支部.bbk")
        shutil.copyfile(room.template, book)
        before = len(trust.State(book).ops)
        code, out, err, _ = room.writer.run([book, "100000"], plain=True)
        assert code == 1 and trust.is_chinese(err), (code, err)
        subprocess.run(["mount", "-o", "remount,size=256m", place], check=True)
        room.sound(book)
        assert len(trust.State(book).ops) >= before + out.count("\n"), "acknowledged changes are gone"
        done(room.change(book))
    finally:
        subprocess.run(["umount", place], check=False)


@case
def with_umask_000_files_are_for_the_owner_alone(room):
    room.book()
    book = os.path.join(room.place, "新.bbk")
    archive = os.path.join(room.place, "a.json")
    copy = os.path.join(room.place, "copy.bbk")
    open_mask = {"preexec_fn": lambda: os.umask(0) and None}
    done(room.program.run(["book", "new", book, "--branch", "新"], **open_mask))
    done(room.change(book, **open_mask))
    done(room.program.run(["--book", book, "book", "backup", "--to", copy], **open_mask))
    done(room.program.run(["--book", book, "book", "backup"], **open_mask))
    done(room.program.run(["--book", book, "book", "export", archive], **open_mask))
    for folder, folders, files in os.walk(room.place):
        for name in files:
            mode = stat.S_IMODE(os.stat(os.path.join(folder, name)).st_mode)
            assert mode == 0o600, f"{name} has mode {mode:o}"
        for name in folders:
            mode = stat.S_IMODE(os.stat(os.path.join(folder, name)).st_mode)
            assert mode & 0o077 == 0, f"{name}/ has mode {mode:o}"
    for folder, folders, files in os.walk(room.program.home):
        for name in files + folders:
            mode = stat.S_IMODE(os.stat(os.path.join(folder, name)).st_mode)
            assert mode & 0o022 == 0, f"{os.path.join(folder, name)} has mode {mode:o}"


@case
def sixty_four_descriptors_are_enough(room):
    book = room.book()
    few = {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))}
    done(room.change(book, **few))
    done(room.program.run(["--book", book, "book", "backup"], **few))
    room.sound(book)


@case
def eight_descriptors_are_too_few_and_nothing_is_lost(room):
    book = room.book()
    for limit in range(4, 16):
        code, _, err, _ = room.change(book, f"上级{limit}", preexec_fn=lambda: resource.setrlimit(
            resource.RLIMIT_NOFILE, (limit, limit)))
        # Below that the loader itself gives up: 127.
        assert code in trust.KNOWN_EXITS | {1, 127}, f"{limit}: {trust.ended_by(code)} {err}"
        room.sound(book)


@case
def closed_streams_do_not_reach_the_book(room):
    for closed in ((0,), (1,), (2,), (0, 1), (0, 2), (1, 2), (0, 1, 2)):
        book = room.book()
        before = trust.State(book).ops

        def close(numbers=closed):
            for number in numbers:
                os.close(number)
        command = [room.program.cli, "--book", book, "branch", "change", "--higher", "上级党委"]
        with open(os.devnull, "r+b") as nothing:
            process = subprocess.run(command, env=room.program.environment(), stdin=nothing, stdout=nothing, stderr=nothing,
                                     preexec_fn=close, timeout=120, check=False)
        told = f"closed {closed}: {trust.ended_by(process.returncode)}"
        assert process.returncode in (0, trust.IO), told
        room.sound(book)
        with open(book, "rb") as file:
            assert file.read(16) == b"SQLite format 3\0", told
        assert len(trust.State(book).ops) == len(before) + 1, told  # also where nobody could be told
        done(room.program.run(["--book", book, "book", "check"]))


@case
def a_full_output_is_said_and_the_change_is_there(room):
    book = room.book()
    with open("/dev/full", "wb") as full:
        process = subprocess.run([room.program.cli, "--json", "--book", book, "branch", "change", "--higher", "上级党委"],
                                 env=room.program.environment(), stdout=full, stderr=subprocess.PIPE, timeout=120, check=False)
    assert process.returncode == trust.IO and trust.is_chinese(process.stderr.decode()), process.stderr
    assert len(trust.State(book).ops) == 2


@case
def homes_of_every_kind(room):
    book = room.book()
    odd = os.path.join(room.root, "家 目录", "支部" * 20)
    os.makedirs(odd)
    closed = tempfile.mkdtemp(dir=room.root)
    os.chmod(closed, 0)
    for home in (odd, closed, "/nonexistent", "", "/proc"):
        environment = room.program.environment()
        environment["HOME"] = home
        for locale in ("C", "C.UTF-8", "zh_CN.UTF-8", "nonsense"):
            environment["LC_ALL"] = locale
            process = subprocess.run([room.program.cli, "--book", book, "book", "info"], env=environment, capture_output=True,
                                     stdin=subprocess.DEVNULL, timeout=120, check=False)
            told = f"HOME={home!r} LC_ALL={locale}: {trust.ended_by(process.returncode)} {process.stderr.decode()}"
            assert process.returncode == 0 and "示例党支部" in process.stdout.decode(), told
    os.chmod(closed, 0o700)


@case
def a_foreign_log_beside_the_book_is_not_taken_in(room):
    """The log of another book, of an older state, of garbage: SQLite's salts keep them out, or the check speaks up."""
    foreign = room.book()
    copies = []
    for note in ("甲", "乙"):
        done(room.change(foreign, note))
        copies.append(foreign + note)
        trust.copy_book(foreign, copies[-1])
    log = room.log_of(foreign)
    for content in (log, log[:len(log) // 2], os.urandom(40000), b"\0" * 40000, log[:24] + b"\0" * 9000):
        book = room.book()
        done(room.change(book, "自己"))
        before = trust.State(book)
        with open(book + "-wal", "wb") as file:
            file.write(content)
        code, _, err, _ = room.info(book)
        assert code in (0, trust.DAMAGED, trust.IO), f"{trust.ended_by(code)}: {err}"
        after = trust.State(book)
        assert code != 0 or after.same(before), "the foreign log was taken in, silently"


@case
def no_more_memory_than_a_gibibyte(room):
    if "asan" in room.program.preload:
        raise Skipped("the sanitizer needs more")
    book = room.book()
    done(room.change(book, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))))


def add_log(room):
    """A log with committed frames: of a session that is killed."""
    def log_of(book):
        if room.writer is None:
            raise Skipped("no --writer")
        process = room.writer.start([book, "100000"], plain=True)
        for _ in range(30):
            process.stdout.readline()
        process.kill()
        process.communicate()
        with open(book + "-wal", "rb") as file:
            return file.read()
    room.log_of = log_of


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--shim", required=True)
    parser.add_argument("--writer")
    parser.add_argument("--case", action="append", help="part of a name; without it all")
    options = parser.parse_args()
    trust.no_cores()
    bad = 0
    with tempfile.TemporaryDirectory() as root:
        room = Room(options, root)
        room.writer = trust.Program(options.writer, options.shim, root) if options.writer else None
        add_log(room)
        for one in CASES:
            name = one.__name__.replace("_", " ")
            if options.case and not any(part in name for part in options.case):
                continue
            try:
                one(room)
                print(f"as expected: {name}")
            except Skipped as why:
                print(f"not tried:   {name}: {why}")
            except (AssertionError, OSError, subprocess.SubprocessError) as fault:
                bad += 1
                print(f"WRONG:       {name}: {fault}")
            sys.stdout.flush()
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
