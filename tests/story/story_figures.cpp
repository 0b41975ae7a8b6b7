// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/story_figures.h"

#include <algorithm>
#include <cmath>

namespace story {

namespace {

constexpr int kCommittee = 5;
constexpr int kWeek = 7;

struct Matterful { ///< something in the ledger
    QString words;
    QString area;
    QDate raised;
    QDate due;
    QDate closed;
};

/// The year as it goes by.
struct Tale {
    QDate first;
    QDate last;
    QDate now; ///< of the sitting
    QuarterSum sum;
    int members = 38;
    int full = 36;
    QDate lifeMeeting;
    QList<Matterful> ledger;

    [[nodiscard]] bool counts(QDate day) const { return first <= day && day <= last; }
    [[nodiscard]] int expectedAt(const Hold& step) const
    {
        if (step.kind == Kind::CommitteeMeeting)
            return kCommittee;
        if (step.group == 0)
            return members;
        return int(std::ranges::count_if(people(), [&](const Person& one) {
            return one.group == step.group && one.type != QStringLiteral("发展对象");
        }));
    }

    void add(const Hold& step)
    {
        if (step.kind == Kind::OrganizationalLifeMeeting)
            lifeMeeting = step.day;
        for (const Vote& vote : step.votes) {
            if (!vote.owner.isEmpty()) {
                const QString title = step.agenda[vote.point].title;
                ledger.append({title.mid(2), QStringLiteral("organization"), step.day, vote.due, {}});
            }
            if (counts(step.day)) // nobody who is away lacks the right: more than half of all who have it
                ++(2 * vote.yes > full ? sum.passed : sum.failed);
        }
        if (!counts(step.day))
            return;
        const int expected = expectedAt(step);
        const int absent = int(std::ranges::count(step.away, QStringLiteral("未请假"), &Away::reason));
        for (Counted* one :
             {&sum.all, &sum.kinds[QString::fromLatin1(branchbook::gathering::kindInfo(step.kind).name)]}) {
            one->held += 1;
            one->expected += expected;
            one->present += expected - int(step.away.size());
            one->absent += absent;
            one->onLeave += int(step.away.size()) - absent;
        }
        sum.late += step.day.daysTo(now) > kWeek ? 1 : 0;
    }
    void add(const Admit& step)
    {
        ++members;
        if (counts(step.day))
            sum.joined.append(step.name);
    }
    void add(const Convert& step)
    {
        ++full;
        if (counts(step.day))
            sum.converted.append(step.name);
    }
    void add(const FindProblem& step)
    {
        ledger.append({step.matter, QStringLiteral("organization"), lifeMeeting, step.due, {}});
    }
    void add(const RaiseItem& step) { ledger.append({step.matter, QStringLiteral("conduct"), now, step.due, {}}); }
    void add(const HaveTalk& step)
    {
        sum.talks += counts(step.day) ? 1 : 0;
        if (!step.promise.isEmpty())
            ledger.append({QStringLiteral("答应的事"), QStringLiteral("organization"), step.day, step.due, {}});
    }
    void add(const CloseItem& step)
    {
        for (Matterful& one : ledger) {
            if (step.matter.contains(one.words))
                one.closed = step.day;
        }
    }
    template <class Other>
    void add(const Other& /*step*/)
    {
    }

    void close(QDate day)
    {
        for (const Matterful& one : ledger) {
            if (one.raised > day || (one.closed.isValid() && one.closed < first))
                continue;
            LedgerSum& area = sum.ledger[one.area];
            const bool closed = one.closed.isValid() && one.closed <= day;
            const bool overdue = !closed && one.due < day;
            ++area.total;
            area.closed += closed ? 1 : 0;
            area.open += closed ? 0 : 1;
            area.overdue += overdue ? 1 : 0;
            area.inTime += closed && one.closed <= one.due ? 1 : 0;
            area.judged += closed || overdue ? 1 : 0;
        }
    }
};

} // namespace

double Counted::rate() const
{
    return std::round(1000.0 * present / expected) / 10.0;
}

QuarterSum sumOf(int quarter, QDate day)
{
    Tale tale;
    tale.first = QDate(kYear, 3 * quarter - 2, 1);
    tale.last = tale.first.addMonths(3).addDays(-1);
    day = std::min(day, tale.last);
    for (const Sitting& sitting : year()) {
        tale.now = sitting.on;
        for (const Step& step : sitting.steps)
            std::visit([&](const auto& one) { tale.add(one); }, step);
        if (sitting.on <= tale.last) { // the roster says it as of the end of the quarter
            tale.sum.members = tale.members;
            tale.sum.full = tale.full;
        }
    }
    tale.close(day);
    return tale.sum;
}

} // namespace story
