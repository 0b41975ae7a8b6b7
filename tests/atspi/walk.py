#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the running window through AT-SPI and ends with 1 where a control has no name or no role, or cannot be used through the bus.

usage: xvfb-run -a dbus-run-session -- /usr/bin/python3 tests/atspi/walk.py PROGRAM BOOK [PLACE]

Needs at-spi2-core, python3-gi, xdotool and xvfb. BOOK is a sample book (branchbook-cli book demo); it is copied first, and the
program keeps its settings in a folder of its own. PLACE: only places whose name begins with it ("组织建设", "设置", "新建").

Places: every entry of the navigation, every tab, switch of views and first row below it, every entry of the settings, whatever 新建
offers, the search, the keys, the manual. Entries, tabs and menus are used by their actions, as a screen reader uses them; where an
action does nothing, that is a fault, and the mouse goes on. Menus are not among the children of the application: the bus tells of
them when they take the focus.
"""
import collections
import os
import shutil
import subprocess
import sys
import tempfile
import time

from gi.repository import Gio, GLib

ATSPI = "org.a11y.atspi."
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
DESKTOP = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
FOCUSABLE, SHOWING = 11, 25  # AtspiStateType
NO_ROLE = {"", "invalid", "unknown", "filler", "redundant object"}
# Of these each is read as it stands and needs a name, whether it takes the focus or not.
READ_AS_THEY_STAND = {"push button", "check box", "radio button", "toggle button", "combo box", "text", "password text", "page tab",
                      "menu item", "check menu item", "radio menu item", "list item", "spin button", "slider",
                      "table column header", "column header", "dialog", "alert"}
CELLS = {"cell", "table cell", "tree item"}  # of a model: its texts, and an empty one is no fault
MOST_ITEMS, MOST_CELLS = 40, 200  # of a list and of a table; the rows below are made by the same code
SETTLE = 0.5  # seconds until a page has read what it shows


class Bus:
    """The accessibility bus: what its objects answer, and what has the focus."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.focus = None
        self.bus.signal_subscribe(None, ATSPI + "Event.Object", "StateChanged", None, None, 0, self.take_event)
        self.ask(REGISTRY, "RegisterEvent", "Registry", GLib.Variant("(s)", ("object:state-changed:focused",)))

    def take_event(self, _bus, sender, path, _interface, _signal, parameters):
        what, on = parameters.unpack()[:2]
        if what == "focused" and on:
            self.focus = (sender, path)

    def settle(self, seconds=SETTLE):
        """Waits, and takes the events that came."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.02)

    def ask(self, where, method, interface="Accessible", arguments=None):
        answer = self.bus.call_sync(where[0], where[1], ATSPI + interface, method, arguments, None, 0, 10000, None).unpack()
        return answer[0] if answer else None

    def property(self, where, name):
        return self.bus.call_sync(where[0], where[1], "org.freedesktop.DBus.Properties", "Get",
                                  GLib.Variant("(ss)", (ATSPI + "Accessible", name)), None, 0, 10000, None).unpack()[0]

    def name(self, where):
        return self.property(where, "Name").strip()

    def role(self, where):
        return self.ask(where, "GetRoleName")

    def children(self, where):
        return self.ask(where, "GetChildren")

    def states(self, where):
        words = self.ask(where, "GetState")
        return {bit for bit in (FOCUSABLE, SHOWING) if words[bit // 32] >> (bit % 32) & 1}

    def alive(self, where):
        try:
            return SHOWING in self.states(where)
        except GLib.Error:  # gone meanwhile
            return False

    def act(self, where):
        """The first action, which is what a click does. False: there is none."""
        if ATSPI + "Action" not in self.ask(where, "GetInterfaces") or not self.ask(where, "GetActions", "Action"):
            return False
        self.ask(where, "DoAction", "Action", GLib.Variant("(i)", (0,)))
        return True


Seen = collections.namedtuple("Seen", "where role name")


class Walk:
    def __init__(self, bus, root, wanted):
        self.bus, self.root, self.wanted = bus, root, wanted
        self.reached, self.places, self.controls, self.faults = 0, 0, set(), {}

    def fault(self, place, sentence):
        self.faults.setdefault(sentence, place)  # where it was seen first

    def take(self, place, root=None):
        """Looks at everything that shows, and gives it in the order of the tree."""
        seen = []
        self.look(root or self.root, place, seen, [])
        self.places += 1
        print(f"{place}: {sum(1 for each in seen if each.role not in NO_ROLE)} objects", flush=True)
        return seen

    def look(self, where, place, seen, above):
        depth = len(above)
        try:
            states = self.bus.states(where)
            if depth > 1 and SHOWING not in states:
                return
            role, name = self.bus.role(where), self.bus.name(where)
            children = self.bus.children(where) if depth < 60 else []
        except GLib.Error:  # it went while it was looked at
            return
        seen.append(Seen(where, role, name))
        if depth > 1:
            self.judge(where, role, name, states, place, above)
        if role in ("table", "tree", "tree table"):
            children = [child for child in children[:MOST_CELLS] if self.role_of(child) not in CELLS]
        elif role == "list":
            children = children[:MOST_ITEMS]
        for child in children:
            self.look(child, place, seen, above + [f"{role} “{name}”" if name else role])

    def role_of(self, where):
        try:
            return self.bus.role(where)
        except GLib.Error:
            return ""

    def judge(self, where, role, name, states, place, above):
        if FOCUSABLE not in states and role not in READ_AS_THEY_STAND:
            return
        self.reached += 1
        self.controls.add(where)
        around = " › ".join([each for each in above if "“" in each][-2:])
        if not name:
            self.fault(place, f"no name: {role}, in {around}, {self.where_in(where)}")
        if role in NO_ROLE:
            self.fault(place, f"no role (“{role}”): “{name}”, in {around}")

    def where_in(self, where):
        """Which of its parent's children this is, to find it in the source."""
        try:
            parent = self.bus.property(where, "Parent")
            children = self.bus.children(parent)
            return f"{children.index(where) + 1} of {len(children)} in a {self.bus.role(parent)}"
        except (GLib.Error, ValueError):
            return "gone since"

    def wants(self, place):
        return place.startswith(self.wanted) or self.wanted.startswith(place)

    def showing(self, role, root=None):
        found = []
        self.collect(root or self.root, role, found, 0)
        return found

    def collect(self, where, role, found, depth):
        try:
            if depth > 1 and SHOWING not in self.bus.states(where):
                return
            own = self.bus.role(where)
            if own == role:
                found.append(where)
            if own in ("table", "tree", "list"):
                return
            for child in self.bus.children(where):
                self.collect(child, role, found, depth + 1)
        except GLib.Error:
            return

    def page(self):
        """The page that is shown: the first panel with a name. None: something else has the window."""
        panels = self.showing("panel")
        return next((self.bus.name(each) for each in panels if self.bus.name(each)), None)


def press(bus, keys, times=1):
    for _ in range(times):
        subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True)
        bus.settle(0.15)
    bus.settle()


def click(bus, where):
    left, top, wide, high = bus.ask(where, "GetExtents", "Component", GLib.Variant("(u)", (0,)))
    subprocess.run(["xdotool", "mousemove", str(left + wide // 2), str(top + high // 2), "click", "1"], check=True)
    bus.settle()


def find_program(bus, seconds=60):
    for _ in range(seconds):
        for child in bus.children(DESKTOP):
            if bus.children(child):
                return child
        time.sleep(1)
    sys.exit("walk: the program did not come to the accessibility bus")


def switches(walk, seen):
    """Groups of which one part is chosen: tabs, and the switches of a header (本季 / 全年总览 / 月历). [(group, [part])]"""
    groups = []
    for each in seen:
        if each.role == "page tab list":
            parts = [child for child in walk.bus.children(each.where) if walk.role_of(child) == "page tab"]
        elif each.role == "panel" and each.name:
            parts = walk.bus.children(each.where)
            if len(parts) < 2 or any(walk.role_of(part) not in ("check box", "radio button") for part in parts):
                continue
        else:
            continue
        if len(parts) > 1:
            groups.append((each.where, parts))
    return groups


def take_below(walk, place, seen, done):
    """Everything that the page shows by its tabs and switches, and the pane of the first row of its tables."""
    for each in [each for each in seen if each.role == "table"]:
        cells = [cell for cell in walk.bus.children(each.where)[:30] if walk.role_of(cell) in CELLS]
        if cells and walk.bus.alive(cells[0]) and walk.bus.act(cells[0]):
            walk.bus.settle()
            walk.take(f"{place} › 第一行")
    for group, parts in switches(walk, seen):
        if group in done:
            continue
        done = done | {group}
        for part in parts:
            if not walk.bus.alive(part):
                continue
            name = walk.bus.name(part)
            if not walk.bus.act(part):
                walk.fault(place, f"no action: {walk.role_of(part)} “{name}”")
                continue
            walk.bus.settle()
            take_below(walk, f"{place} › {name}", walk.take(f"{place} › {name}"), done)


def entries(walk, name):
    """The entries of the list of this name."""
    found = [each for each in walk.showing("list") if walk.bus.name(each) == name]
    return walk.bus.children(found[0]) if found else []


def open_by(walk, place, item, shown):
    """Chooses an entry by its action, or, where that does nothing, with the mouse."""
    before = shown()
    walk.bus.act(item)
    walk.bus.settle()
    if shown() != before:
        return
    click(walk.bus, item)
    if shown() != before:
        walk.fault(place, f"its action does nothing: {walk.role_of(item)} “{walk.bus.name(item)}”")


def walk_pages(walk):
    bus = walk.bus
    for index, item in enumerate(entries(walk, "导航")):
        place = bus.name(item).split("，")[0]
        if not walk.wants(place):
            continue
        if index > 0:
            open_by(walk, place, item, walk.page)
        if walk.page() != place:
            walk.fault(place, f"not reached: page “{place}”")
            continue
        take_below(walk, place, walk.take(place), set())
        press(bus, "alt+1")


def walk_settings(walk):
    bus = walk.bus
    if not walk.wants("设置"):
        return
    open_by(walk, "设置", entries(walk, "设置")[0], walk.page)
    panes = entries(walk, "设置的分类")
    if not panes:
        walk.fault("设置", "not reached: page “设置”")
    for index, item in enumerate(panes):
        place = f"设置 › {bus.name(item)}"
        if index > 0:
            open_by(walk, place, item, lambda: {each for role in ("label", "push button") for each in walk.showing(role)})
        for each in walk.take(place):
            if each.role == "page tab" and bus.alive(each.where):
                bus.act(each.where)
                bus.settle()
                walk.take(f"{place} › {each.name}")
    press(bus, "alt+1")


def menu(walk):
    """The items of the menu 新建, which is opened first."""
    walk.bus.focus = None
    press(walk.bus, "ctrl+shift+n")
    if not walk.bus.focus:
        press(walk.bus, "Down")
    if not walk.bus.focus or "menu" not in walk.role_of(walk.bus.focus):
        return []
    holder = walk.bus.focus if walk.role_of(walk.bus.focus).endswith("menu") else walk.bus.property(walk.bus.focus, "Parent")
    return [child for child in walk.bus.children(holder) if walk.role_of(child).endswith("menu item")]


def go_home(walk):
    """Out of dialogs, editors and wizards, which Esc leaves, to the workbench."""
    for attempt in range(8):
        covered = bool(walk.showing("dialog"))
        if not covered and walk.page() == "工作台":
            return True
        press(walk.bus, "Escape" if covered or attempt % 2 else "alt+1")
    return False


def walk_new(walk):
    if not walk.wants("新建"):
        return
    go_home(walk)
    items = menu(walk)
    if not items:
        walk.fault("新建", "the menu 新建 did not come to the bus")
    names = [walk.bus.name(each) for each in items]
    press(walk.bus, "Escape")
    for index, name in enumerate(names):
        place = f"新建 › {name}"
        if not name:
            walk.fault("新建", f"no name: entry {index + 1} of the menu 新建")
        if not walk.wants(place):
            continue
        items = menu(walk)
        if index >= len(items):
            walk.fault(place, "the menu 新建 did not open again")
            continue
        walk.bus.act(items[index])
        walk.bus.settle(1)
        if walk.bus.alive(items[index]):
            walk.fault("新建", "the menu stays open when one of its entries was used by its action")
            press(walk.bus, "Escape")
        take_tabs_only(walk, place)
        if not go_home(walk):
            return walk.fault(place, f"Esc and Alt+1 do not leave it for the workbench: page “{walk.page()}”")


def take_tabs_only(walk, place):
    """A dialog or an editor: looked at as it opens, and by its tabs; its switches choose what is recorded."""
    seen = walk.take(place)
    if walk.showing("dialog"):
        return  # the tabs are those of the page behind it
    for each in seen:
        if each.role == "page tab" and walk.bus.alive(each.where):
            walk.bus.act(each.where)
            walk.bus.settle()
            walk.take(f"{place} › {each.name}")


def walk_overlays(walk):
    for place, keys in (("搜索", "ctrl+k"), ("快捷键", "ctrl+slash"), ("依据", "F1"), ("手册", "shift+F1")):
        if not walk.wants(place):
            continue
        go_home(walk)
        press(walk.bus, keys)
        walk.bus.settle(1)
        walk.take(place)
        press(walk.bus, "Escape")


def tell(walk):
    print(f"walk: {walk.reached} controls reached in {walk.places} places ({len(walk.controls)} different ones), {len(walk.faults)} faults")
    for sentence, place in sorted(walk.faults.items()):
        print(f"  {place}: {sentence}")


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    program, book = sys.argv[1:3]
    bus = Bus()
    with tempfile.TemporaryDirectory(prefix="branchbook-walk.") as folder:
        copy = shutil.copy(book, os.path.join(folder, "walk.bbk"))
        own = {each: os.path.join(folder, each) for each in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
        surroundings = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", **own)
        with subprocess.Popen([program, "--lang", "zh_CN", copy], env=surroundings) as running:
            try:
                walk = Walk(bus, find_program(bus), sys.argv[3] if len(sys.argv) == 4 else "")
                bus.settle(3)
                window = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(running.pid), "--name", "."]
                subprocess.run(window + ["windowfocus", "--sync"], check=True)  # there is no window manager to do it
                bus.settle()
                walk_pages(walk)
                walk_settings(walk)
                walk_new(walk)
                walk_overlays(walk)
            finally:
                running.terminate()
    tell(walk)
    sys.exit(1 if walk.faults or walk.reached < 100 else 0)


main()
