#!/usr/bin/python3
# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an .ics file with python3-icalendar and prints one line for each event: uid, start, end, summary, place,
description, tab separated; `time` or `day` first. Anything the reader does not accept is an error."""
import datetime
import sys

import icalendar

data = open(sys.argv[1], "rb").read()
calendar = icalendar.Calendar.from_ical(data)
if calendar["VERSION"] != "2.0" or "PRODID" not in calendar:
    sys.exit("no version or product")
zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
for event in calendar.walk("VEVENT"):
    if event.errors:
        sys.exit(f"errors: {event.errors}")
    start, end, stamp = (event[name].dt for name in ("DTSTART", "DTEND", "DTSTAMP"))
    if stamp.utcoffset() != datetime.timedelta(0):
        sys.exit("DTSTAMP is not UTC")
    timed = isinstance(start, datetime.datetime)
    if timed and event["DTSTART"].params["TZID"] not in zones:
        sys.exit("a zone that is not described")
    if timed and zones[event["DTSTART"].params["TZID"]].utcoffset(start.replace(tzinfo=None)) != datetime.timedelta(hours=8):
        sys.exit("not the time of China")
    fields = ["time" if timed else "day", event["UID"], start.isoformat(), end.isoformat(), event["SUMMARY"],
              event.get("LOCATION", ""), event.get("DESCRIPTION", "")]
    print("\t".join(str(field).replace("\\", "\\\\").replace("\n", "\\n").replace("\t", " ") for field in fields))
