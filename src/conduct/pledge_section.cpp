// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What pledges add to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/base/percent.h"
#include "branchbook/conduct/pledge.h"
#include "branchbook/ledger/ledger_section.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::conduct {

namespace {

constexpr char16_t kProgressAct[] = u"pledge_progress";

/// As it stood at the end of the day.
Pledge pledgeAsOf(Pledge pledge, QDate day)
{
    pledge.progress.removeIf([&](const PledgeProgress& entry) { return entry.on > day; });
    if (pledge.item.closedOn.isValid() && pledge.item.closedOn > day)
        pledge.verdict.reset();
    pledge.item = ledger::asOf(pledge.item, day);
    return pledge;
}

QString pledgeStateWord(const Pledge& pledge, QDate day)
{
    if (pledge.verdict)
        return verdictWord(*pledge.verdict);
    if (!pledge.isOpen())
        return QStringLiteral("已办结");
    if (pledge.item.isOverdue(day))
        return QStringLiteral("逾期");
    return pledge.isBehind(day) ? QStringLiteral("进度偏慢") : QStringLiteral("进行中");
}

book::SectionTable pledgeTable(const QList<Pledge>& pledges, QDate day)
{
    book::SectionTable table;
    table.caption = QStringLiteral("支部承诺进展");
    table.header = {QStringLiteral("承诺事项"), QStringLiteral("责任人"), QStringLiteral("进展"),
                    QStringLiteral("期限"), QStringLiteral("情况")};
    table.relativeWidths = {8, 3, 4, 4, 3};
    for (const Pledge& each : pledges) {
        if (each.scope != PledgeScope::Branch)
            continue;
        const QString done = each.target ? each.doneText()
            : each.progress.isEmpty()    ? QStringLiteral("—")
                                         : each.progress.last().detail;
        table.rows.append({each.item.matter, each.item.ownerName.isEmpty() ? QStringLiteral("—") : each.item.ownerName,
                           done, dayIn(each.item.dueOn, day.year()), pledgeStateWord(each, day)});
    }
    return table;
}

QString pledgeSentence(const PledgeFigures& figures, int entries)
{
    QString text = QStringLiteral("公开承诺%1项（支部%2项，%3名党员%4项）")
                       .arg(markFigure(QStringLiteral("pledges"), figures.published))
                       .arg(figures.ofBranch)
                       .arg(figures.people)
                       .arg(figures.ofMembers);
    text += QStringLiteral("，本期登记进展%1次").arg(entries);
    if (figures.concluded() > 0)
        text += QStringLiteral("；已评诺%1项：已兑现%2项、基本兑现%3项、未兑现%4项，兑现率%5")
                    .arg(figures.concluded())
                    .arg(figures.kept)
                    .arg(figures.mostly)
                    .arg(figures.broken)
                    .arg(percentText(figures.keptPercent()));
    if (figures.behind > 0)
        text += QStringLiteral("；进度偏慢%1项").arg(figures.behind);
    if (figures.late > 0)
        text += QStringLiteral("；逾期%1项").arg(figures.late);
    return text + u'。';
}

} // namespace

Result<> addPledgeFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString act = QString::fromUtf16(kProgressAct);
    const QString openMeasure = QStringLiteral("pledge.open");
    facts.keeps.insert(act);
    facts.keeps.insert(openMeasure);
    BB_TRY(const auto all, listPledges(query.session, query.branch));
    int open = 0;
    QDate first;
    for (const Pledge& each : all) {
        if (!each.publishedOn.isValid() || each.publishedOn > query.today)
            continue;
        const QString ref = ledger::refOf(each.id());
        facts.occurrences.push_back({act, {}, each.publishedOn, false, {}, ref});
        for (const PledgeProgress& entry : each.progress)
            facts.occurrences.push_back({act, {}, entry.on, false, {}, ref});
        if (!each.isOpen())
            continue;
        ++open;
        first = first.isValid() ? std::min(first, each.publishedOn) : each.publishedOn;
    }
    facts.measures.push_back({openMeasure, {}, double(open), {}, 0});
    if (first.isValid()) // not asked for before there was a pledge to report of
        facts.measures.push_back(
            {act + QStringLiteral(".since"), {}, first.toString(QStringLiteral("yyyyMMdd")).toDouble(), {}, 0});
    return {};
}

Result<> addPledgeSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto all, listPledges(query.session, query.branch));
    QList<Pledge> shown;
    int entries = 0;
    for (const Pledge& each : all) {
        if (!each.publishedOn.isValid() || each.publishedOn > range.last)
            continue;
        const Pledge then = pledgeAsOf(each, range.last);
        if (!then.isOpen() && then.item.closedOn < range.first)
            continue; // over before the period
        entries += int(std::count_if(then.progress.begin(), then.progress.end(),
                                     [&](const PledgeProgress& entry) { return range.contains(entry.on); }));
        shown.append(then);
    }
    if (shown.isEmpty())
        return {};
    const PledgeFigures figures = pledgeFigures(shown, range.last);
    section.parts.emplace_back(book::SectionText::of(pledgeSentence(figures, entries)));
    QStringList records;
    for (const Pledge& each : std::as_const(shown))
        records.append(ledger::numberText(each.item));
    section.people.append(book::recordsBehind(QStringLiteral("pledges"), QStringLiteral("公开承诺"), records));
    if (figures.ofBranch > 0)
        section.parts.emplace_back(pledgeTable(shown, range.last));
    QJsonObject json{{QStringLiteral("published"), figures.published},
                     {QStringLiteral("of_branch"), figures.ofBranch},
                     {QStringLiteral("of_members"), figures.ofMembers},
                     {QStringLiteral("people"), figures.people},
                     {QStringLiteral("entries"), entries},
                     {QStringLiteral("kept"), figures.kept},
                     {QStringLiteral("mostly"), figures.mostly},
                     {QStringLiteral("broken"), figures.broken},
                     {QStringLiteral("behind"), figures.behind},
                     {QStringLiteral("late"), figures.late}};
    if (const auto percent = figures.keptPercent())
        json.insert(QStringLiteral("kept_percent"), *percent);
    section.figures.insert(QStringLiteral("pledges"), json);
    return {};
}

} // namespace branchbook::conduct
