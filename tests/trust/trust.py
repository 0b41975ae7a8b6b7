# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the harnesses share: running branchbook-cli under the shim, and reading a book with SQLite alone."""
import hashlib
import json
import os
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

TODAY = "2026-09-18"
# Exit codes of the contract (docs/manual): anything else is a fault of the program.
KNOWN_EXITS = {0, 2, 3, 4, 5, 6, 7, 8, 130}
IO, DAMAGED, REFUSED = 7, 6, 3


class Program:
    """branchbook-cli with a home of its own below `root`."""

    def __init__(self, cli, shim, root):
        self.cli = os.path.abspath(cli)
        self.shim = os.path.abspath(shim)
        self.root = os.path.abspath(root)
        self.home = os.path.join(self.root, "home")
        os.makedirs(self.home, exist_ok=True)
        linked = subprocess.run(["ldd", self.cli], capture_output=True, text=True, check=True).stdout
        found = re.search(r"libasan\S* => (\S+)", linked)
        # The sanitizer wants to be first; its wrappers then call ours.
        self.preload = f"{found.group(1)} {self.shim}" if found else self.shim

    def environment(self, shimmed=None):
        keep = {name: os.environ[name] for name in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TMPDIR") if name in os.environ}
        keep.update(HOME=self.home, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen")
        if shimmed is not None:
            keep.update(LD_PRELOAD=self.preload, **{key: str(value) for key, value in shimmed.items()})
            # What a killed or failing run leaves is not looked for here.
            keep["ASAN_OPTIONS"] = keep.get("ASAN_OPTIONS", "") + ":detect_leaks=0"
        return keep

    def start(self, words, shimmed=None, plain=False, extra=None, **more):
        always = [] if plain else ["--json", "--on", TODAY]
        environment = self.environment(shimmed)
        environment.update({key: str(value) for key, value in (extra or {}).items()})
        return subprocess.Popen([self.cli] + always + words, env=environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)

    def run(self, words, shimmed=None, patience=120, **more):
        """(exit code, what was printed, what was complained about, seconds); exit code None: it hung and was killed."""
        began = time.monotonic()
        process = self.start(words, shimmed, **more)
        try:
            out, err = process.communicate(timeout=patience)
            code = process.returncode
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            code = None
        return code, out.decode(errors="replace"), err.decode(errors="replace"), time.monotonic() - began

    def must(self, words, shimmed=None):
        code, out, err, _ = self.run(words, shimmed)
        if code != 0:
            sys.exit(f"{' '.join(words)} ended with {code}: {err}")
        return json.loads(out)


def answered(out):
    """What was printed is a whole answer that is not an error: the change is acknowledged."""
    try:
        value = json.loads(out)
    except ValueError:
        return None
    return None if isinstance(value, dict) and "error" in value else value


def is_chinese(text):
    return re.search(r"[一-鿿]", text) is not None


class State:
    """A book as SQLite reads it: sound or not, its operations, a digest of every row of every table."""

    def __init__(self, path, whole=True, sound=True):
        self.exists = os.path.exists(path)
        self.fault = None
        self.ops = []
        self.digest = None
        if not self.exists:
            return
        try:
            self._read(path, whole, sound)
        except sqlite3.Error as error:
            self.fault = f"{type(error).__name__}: {error}"

    def _read(self, path, whole, sound):
        book = sqlite3.connect(path)
        book.text_factory = bytes
        try:
            told = [row[0] for row in book.execute("PRAGMA integrity_check")] if sound else [b"ok"]
            if told != [b"ok"]:
                self.fault = f"integrity_check: {told[0].decode(errors='replace')}"
                return
            if sound and book.execute("PRAGMA foreign_key_check").fetchone():
                self.fault = "foreign_key_check"
                return
            names = [row[0].decode() for row in book.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")]
            if "op" in names:
                self.ops = [row[0] for row in book.execute("SELECT hash FROM op ORDER BY op")]
            if whole:
                hashed = hashlib.blake2b(digest_size=16)
                for name in names:
                    hashed.update(name.encode())
                    for row in book.execute(f'SELECT * FROM "{name}"'):
                        hashed.update(repr(row).encode())
                self.digest = hashed.hexdigest()
        finally:
            book.close()

    def same(self, other):
        return (self.exists, self.fault, self.digest) == (other.exists, other.fault, other.digest)


def checked(program, book):
    """The program's own full check: digests of every row, chain of the journal, schema."""
    code, out, err, _ = program.run(["--book", book, "book", "check"])
    told = answered(out)
    return None if code == 0 and told and told.get("ok") else f"book check: exit {code} {err.strip() or out.strip()}"


def copy_book(source, target):
    """The book and its log; what was beside the target goes."""
    for ending in ("-wal", "-shm", "-journal", ""):
        if os.path.exists(target + ending):
            os.remove(target + ending)
        if os.path.exists(source + ending) and ending != "-shm":
            shutil.copyfile(source + ending, target + ending)
            os.chmod(target + ending, 0o600)


def no_cores():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def ended_by(code):
    if code is None:
        return "hung"
    return signal.Signals(-code).name if code < 0 else f"exit {code}"


class Tally:
    """Counts, and the first few faults in full."""

    def __init__(self):
        self.counts = {}
        self.faults = []

    def add(self, name, by=1):
        self.counts[name] = self.counts.get(name, 0) + by

    def fault(self, name, text):
        self.add(name)
        self.faults.append(f"{name}: {text}")

    def show(self, title, file=sys.stdout):
        print(title + ": " + ", ".join(f"{name} {count}" for name, count in self.counts.items()), file=file)
        for line in self.faults[:20]:
            print("  " + line, file=file)
        if len(self.faults) > 20:
            print(f"  … and {len(self.faults) - 20} more", file=file)
        file.flush()
