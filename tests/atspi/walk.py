#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the pages of a running window through AT-SPI and ends with 1 where a control has no name or no role.

usage: xvfb-run -a dbus-run-session -- /usr/bin/python3 tests/atspi/walk.py PROGRAM BOOK
Needs at-spi2-core, python3-gi, xdotool and xvfb. BOOK is a sample book (branchbook-cli book demo). Alt+1 … Alt+8 choose the
pages, Ctrl+PgDn their tabs.
"""
import os
import subprocess
import sys
import time

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
FOCUSABLE, SHOWING = 11, 25  # AtspiStateType
NO_ROLE = {"", "invalid", "unknown", "filler", "redundant object"}
ITEM_HOLDERS = {"table", "tree", "tree table", "list"}


def accessibility_bus():
    session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None).unpack()[0]
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


class Walk:
    def __init__(self, bus):
        self.bus, self.reached, self.faults = bus, 0, set()

    def ask(self, where, method, interface=ACCESSIBLE, arguments=None):
        return self.bus.call_sync(where[0], where[1], interface, method, arguments, None, 0, 5000, None).unpack()[0]

    def name(self, where):
        asked = GLib.Variant("(ss)", (ACCESSIBLE, "Name"))
        return self.ask(where, "Get", "org.freedesktop.DBus.Properties", asked)

    def take(self, where, place, depth=0):
        states = self.ask(where, "GetState")
        has = lambda bit: bool(states[bit // 32] >> (bit % 32) & 1)
        if depth > 1 and not has(SHOWING):
            return
        role = self.ask(where, "GetRoleName")
        if depth > 1 and has(FOCUSABLE):
            self.reached += 1
            name = self.name(where).strip()
            if not name or role in NO_ROLE:
                self.faults.add(f"{place}: role “{role}”, name “{name}”, {where[1]}")
        if role not in ITEM_HOLDERS and depth < 60:  # the cells of a model are its texts
            for child in self.ask(where, "GetChildren"):
                self.take(child, place, depth + 1)


def find_program(walk, seconds=60):
    desktop = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
    for _ in range(seconds):
        for child in walk.ask(desktop, "GetChildren"):
            if walk.ask(child, "GetChildren"):
                return child
        time.sleep(1)
    sys.exit("walk: the program did not come to the accessibility bus")


def press(keys):
    subprocess.run(["xdotool", "key", keys], check=True)
    time.sleep(0.7)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    surroundings = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    walk = Walk(accessibility_bus())
    counts = []
    with subprocess.Popen(sys.argv[1:], env=surroundings) as program:
        try:
            root = find_program(walk)
            time.sleep(3)
            window = ["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)]
            subprocess.run(window + ["windowfocus"], check=True)  # there is no window manager to do it
            for page in range(1, 9):
                press(f"alt+{page}")
                for tab in range(int(os.environ.get("WALK_TABS", "12"))):
                    before = walk.reached
                    walk.take(root, f"page {page}, tab {tab}")
                    counts.append(walk.reached - before)
                    print(f"page {page}, tab {tab}: {counts[-1]}", flush=True)
                    press("ctrl+Next")
        finally:
            program.terminate()
    if len(set(counts)) < 2:  # without the focus the keys go nowhere, and one page was walked again and again
        sys.exit("walk: the pages did not change")
    print(f"walk: {walk.reached} controls reached, {len(walk.faults)} without name or role")
    for fault in sorted(walk.faults):
        print("  " + fault)
    sys.exit(1 if walk.faults or walk.reached < 100 else 0)


main()
