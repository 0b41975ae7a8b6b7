// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda/year_deadlines.h"

#include "branchbook/base/screen_words.h"

#include "agenda/finding_words.h"

#include <algorithm>

namespace branchbook::agenda {

namespace {

using rules::Finding;
using rules::State;

/// What one month of a row holds while it is filled.
struct DueTally {
    int done = 0;
    int waived = 0;
    int overdue = 0;
    int running = 0;
    int planned = 0;
    int upcoming = 0;
    QStringList reasons;
};

void countDue(DueTally& tally, const Finding& finding)
{
    switch (finding.state) {
    case State::Done: ++tally.done; return; // nobody reads the sentence of what is settled
    case State::Waived: ++tally.waived; break;
    case State::Overdue: ++tally.overdue; break;
    case State::Due: ++(finding.planned ? tally.planned : tally.running); break;
    case State::Upcoming: ++(finding.planned ? tally.planned : tally.upcoming); break;
    }
    tally.reasons.append(finding.state == State::Waived ? finding.waivedBecause : whyText(finding));
}

/// The worst of them: what is late hides nothing, what is settled hides nothing that is open.
CellState worstOf(const DueTally& tally)
{
    if (tally.overdue > 0)
        return CellState::Overdue;
    if (tally.running > 0)
        return CellState::Running;
    if (tally.planned > 0)
        return CellState::Planned;
    if (tally.upcoming > 0)
        return CellState::Upcoming;
    return tally.done > 0 ? CellState::Done : CellState::Waived;
}

QString lastDayText(QDate day)
{
    return tr("%1日").arg(day.day());
}

void finishDue(YearCell& cell, DueTally& tally)
{
    cell.state = worstOf(tally);
    cell.count = tally.done;
    cell.text = cell.needed > 1 ? QStringLiteral("%1/%2").arg(cell.count).arg(cell.needed) : lastDayText(cell.on);
    tally.reasons.removeDuplicates();
    tally.reasons.removeAll(QString());
    cell.why = tally.reasons.join(u'\n');
}

} // namespace

bool isDeadline(const Finding& finding)
{
    return std::holds_alternative<rules::DeadlineAfter>(finding.rule->body)
        || std::holds_alternative<rules::Expiry>(finding.rule->body);
}

YearRow makeDeadlineRow(const std::vector<const Finding*>& findings)
{
    YearRow row;
    row.isDeadline = true;
    row.what = findings.front()->rule->id;
    row.title = shownWord(findings.front()->rule->title);
    row.asked = askedText(*findings.back()); // by due day: the newest version speaks
    std::array<DueTally, 12> tallies{};
    for (const Finding* finding : findings) {
        const auto at = static_cast<size_t>(finding->due.month() - 1);
        YearCell& cell = row.months.at(at);
        ++cell.needed;
        cell.on = cell.on.isValid() ? std::min(cell.on, finding->due) : finding->due;
        if (!finding->key.isEmpty()) // what is settled in a large branch is counted only
            cell.keys.append(finding->key);
        countDue(tallies.at(at), *finding);
    }
    for (size_t month = 0; month < tallies.size(); ++month) {
        if (row.months.at(month).needed == 0)
            continue;
        DueTally& tally = tallies.at(month);
        finishDue(row.months.at(month), tally);
        row.needed += row.months.at(month).needed;
        row.done += tally.done;
        row.waived += tally.waived;
        row.overdue += tally.overdue;
    }
    return row;
}

} // namespace branchbook::agenda
