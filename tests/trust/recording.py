# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A recording of what programs did to the files of a folder, and the folder as a power cut could have left it.

One record a line; W and A are followed by their bytes and a line end:
  C inode path       a new file got this name          T inode length    was cut or grown
  O inode path       an old file was opened            W inode at size   was written
  R old<tab>new      renamed     X: exchanged          S inode           was synced
  L old<tab>new      a second name                     D path            the folder was synced
  U path             the name went                     A size            was printed: each line of it an acknowledgement

The model of the disk: what was written to a file since its last sync is there, not there, or there in some of its sectors of 512
bytes, each write for itself, so in any order; the length likewise. Names made, changed or removed since the last sync of the folder
are or are not; of those of one name the earlier ones first. What was synced is there. A disk that lies about a sync is not modelled.
"""
import copy
import os
import random

SECTOR = 512


def read(path):
    """The records as tuples (letter, …)."""
    records = []
    with open(path, "rb") as file:
        data = file.read()
    at = 0
    while at < len(data):
        end = data.index(b"\n", at)
        letter, _, rest = data[at:end].decode().partition(" ")
        at = end + 1
        if letter in "WA":
            numbers = [int(word) for word in rest.split()]
            size = numbers[-1]
            records.append((letter, *numbers[:-1], data[at:at + size]))
            at += size + 1
        elif letter in "RLX":
            records.append((letter, *rest.split("\t")))
        elif letter in "CO":
            inode, _, name = rest.partition(" ")
            records.append((letter, int(inode), name))
        elif letter in "TS":
            records.append((letter, *[int(word) for word in rest.split()]))
        else:
            records.append((letter, rest))
    return records


def answers(record):
    return record[1].count(b"\n") if record[0] == "A" else 0


def put(image, at, data):
    if at > len(image):
        image.extend(bytes(at - len(image)))
    image[at:at + len(data)] = data


def put_torn(image, at, data, chance):
    """Some of its sectors: a beginning, an end, or any."""
    cuts = list(range(0, len(data), SECTOR))
    kind = chance.randrange(3)
    split = chance.randrange(len(cuts) + 1)
    for number, begin in enumerate(cuts):
        kept = number < split if kind == 0 else number >= split if kind == 1 else chance.random() < 0.5
        if kept:
            put(image, at + begin, data[begin:begin + SECTOR])


def cut_to(image, length):
    if length < len(image):
        del image[length:]
    else:
        image.extend(bytes(length - len(image)))


class Disk:
    """Goes through the records; at any point it tells what may be left."""

    def __init__(self, folder):
        self.files = {}    # a number of our own → what is surely there
        self.pending = {}  # the same number → what is not
        self.names = {}    # name → number, surely
        self.now = {}      # name → number, as the program sees it
        self.changes = []  # of names, not yet sure
        self.by_inode = {}
        self.answers = 0
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    number = self._file(bytearray(file.read()))
                self.by_inode[os.stat(path).st_ino] = number
                self.names[name] = self.now[name] = number

    def copy(self):
        return copy.deepcopy(self)

    def _file(self, content):
        number = len(self.files)
        self.files[number] = content
        self.pending[number] = []
        return number

    def _change(self, *names):
        """names: (name, number or None for gone)."""
        for name, number in names:
            if number is None:
                self.now.pop(name, None)
            else:
                self.now[name] = number
        self.changes.append(names)

    def step(self, record):
        letter = record[0]
        if letter == "C":
            number = self._file(bytearray())
            self.by_inode[record[1]] = number
            self._change((record[2], number))
        elif letter == "O":
            if record[1] not in self.by_inode:
                raise ValueError(f"{record[2]} came from nowhere")
        elif letter in "WT":
            self.pending[self.by_inode[record[1]]].append(record)
        elif letter == "S":
            number = self.by_inode[record[1]]
            for write in self.pending[number]:
                self._whole(self.files[number], write)
            self.pending[number] = []
        elif letter == "D":
            self._sync_names("" if record[1] == "." else record[1])
        elif letter == "R":
            self._change((record[1], None), (record[2], self.now[record[1]]))
        elif letter == "X":
            self._change((record[1], self.now[record[2]]), (record[2], self.now[record[1]]))
        elif letter == "L":
            self._change((record[2], self.now[record[1]]))
        elif letter == "U":
            self._change((record[1], None))
        self.answers += answers(record)

    @staticmethod
    def _whole(image, write):
        if write[0] == "W":
            put(image, write[2], write[3])
        else:
            cut_to(image, write[2])

    def _sync_names(self, folder):
        kept = []
        for change in self.changes:
            if os.path.dirname(change[0][0]) == folder:
                self._apply(self.names, change)
            else:
                kept.append(change)
        self.changes = kept

    @staticmethod
    def _apply(names, change):
        for name, number in change:
            if number is None:
                names.pop(name, None)
            else:
                names[name] = number

    def unsure(self):
        return len(self.changes) + sum(len(writes) for writes in self.pending.values())

    def whole(self):
        """As if everything had been synced: name → bytes."""
        return {name: self._after(number, None) for name, number in self.now.items()}

    def after_cut(self, chance):
        """One of the folders that a power cut here may leave: name → bytes."""
        names = dict(self.names)
        lost = set()
        keep = chance.choice((0.0, 0.5, 0.5, 1.0))
        for change in self.changes:
            touched = {name for name, _ in change}
            if touched & lost or chance.random() >= keep:
                lost |= touched
            else:
                self._apply(names, change)
        return {name: self._after(number, chance) for name, number in names.items()}

    def _after(self, number, chance):
        image = bytearray(self.files[number])
        mood = chance.choice((0.1, 0.5, 0.5, 0.9)) if chance else 1.0
        for write in self.pending[number]:
            luck = chance.random() if chance else 0.0
            if luck < mood:
                self._whole(image, write)
            elif write[0] == "W" and luck < mood + (1 - mood) / 2:
                put_torn(image, write[2], write[3], chance)
        return image


def lay_out(files, folder):
    for name in os.listdir(folder):
        os.remove(os.path.join(folder, name))
    for name, content in files.items():
        if os.path.dirname(name):
            continue
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)


def points(count, records, seed):
    """`count` moments of a recording, in order, each with a seed of its own. A third of them anywhere; a third shared evenly among the
    acknowledged steps, because making a book takes more records than all that follows; a third where names change."""
    chance = random.Random(seed)
    ends = [number + 1 for number, record in enumerate(records) if answers(record)]
    if not ends or ends[-1] < len(records):
        ends.append(len(records))
    begins = [0] + ends[:-1]
    names = [number + 1 for number, record in enumerate(records) if record[0] in "CRXLUD"] or [1]

    def moment(number):
        if number % 3 == 0:
            return chance.randrange(1, len(records) + 1)
        if number % 3 == 1:
            return min(len(records), chance.choice(names) + chance.randrange(3))
        step = chance.randrange(len(ends))
        return chance.randrange(begins[step] + 1, ends[step] + 1)
    return sorted((moment(number), chance.getrandbits(48)) for number in range(count))
