// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 存在的问题和任务: what is not put right, what was not held, and who has to see to what by when.
#include "report/quarter_matters.h"

#include "report/quarter_writer.h"
#include "report/report_words.h"

#include "branchbook/base/percent.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/appraisal_store.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace branchbook::report {

namespace {

/// Two books of the same records tell them in the same order.
bool raisedBefore(const ledger::Item& a, const ledger::Item& b)
{
    return std::tie(a.raisedOn, a.kind, a.number) < std::tie(b.raisedOn, b.kind, b.number);
}

/// 责任人 of a member is masked as every name. Of others hideNames() takes out who is a person; 后勤组 is none.
QString ownerOf(const ledger::Item& item, NameStyle style)
{
    return item.isOutside() ? item.ownerName : shownName(item.ownerName, style);
}

QString stateWord(const ledger::Item& item, QDate basis)
{
    if (!item.isOpen())
        return QStringLiteral("已办结");
    return item.isOverdue(basis) ? QStringLiteral("逾期") : QStringLiteral("办理中");
}

QList<QStringList> matterRows(const QList<ledger::Item>& items, QDate basis, NameStyle style)
{
    QList<QStringList> rows;
    for (const ledger::Item& item : items)
        rows.append({QString::number(rows.size() + 1), item.matter, item.origin, ownerOf(item, style),
                     item.dueOn.isValid() ? dayIn(item.dueOn, basis.year()) : QStringLiteral("—"),
                     stateWord(item, basis)});
    return rows;
}

QString sumsText(const QString& what, const QList<ledger::Item>& items, QDate basis)
{
    const ledger::Figures sums = ledger::figuresOf(items, basis);
    QString text =
        QStringLiteral("%1%2件，已办结%3件，办理中%4件").arg(what).arg(sums.total).arg(sums.closed).arg(sums.open);
    if (sums.overdue > 0)
        text += QStringLiteral("（逾期%1件）").arg(sums.overdue);
    return text + QStringLiteral("，办结率%1").arg(percentText(percentOf(sums.closed, sums.total)));
}

QJsonObject listJson(const QList<ledger::Item>& items, QDate basis, NameStyle style)
{
    const ledger::Figures sums = ledger::figuresOf(items, basis);
    QJsonArray list;
    for (const ledger::Item& item : items)
        list.append(QJsonObject{{QStringLiteral("number"), ledger::numberText(item)},
                                {QStringLiteral("kind"), QString::fromLatin1(ledger::kindInfo(item.kind).name)},
                                {QStringLiteral("matter"), item.matter},
                                {QStringLiteral("origin"), item.origin},
                                {QStringLiteral("owner"), ownerOf(item, style)},
                                {QStringLiteral("raised"), item.raisedOn.toString(Qt::ISODate)},
                                {QStringLiteral("due"), item.dueOn.toString(Qt::ISODate)},
                                {QStringLiteral("closed"), item.closedOn.toString(Qt::ISODate)},
                                {QStringLiteral("overdue"), item.isOverdue(basis)}});
    return {{QStringLiteral("total"), sums.total},
            {QStringLiteral("closed"), sums.closed},
            {QStringLiteral("open"), sums.open},
            {QStringLiteral("overdue"), sums.overdue},
            {QStringLiteral("list"), list}};
}

int openOn(const QList<ledger::Item>& items, QDate day)
{
    return int(std::ranges::count_if(
        items, [&](const ledger::Item& item) { return item.raisedOn <= day && ledger::asOf(item, day).isOpen(); }));
}

QJsonArray openJson(const QList<OpenMatters>& days)
{
    QJsonArray list;
    for (const OpenMatters& each : days)
        list.append(QJsonObject{{QStringLiteral("date"), each.day.toString(Qt::ISODate)},
                                {QStringLiteral("tasks"), each.tasks},
                                {QStringLiteral("problems"), each.problems}});
    return list;
}

} // namespace

QList<OpenMatters> openMattersIn(const MatterFigures& matters, DateRange period)
{
    QList<OpenMatters> list;
    if (period.first > matters.basis)
        return list;
    const auto add = [&](QDate day) { list.append({day, openOn(matters.tasks, day), openOn(matters.problems, day)}); };
    const QDate last = std::min(period.last, matters.basis);
    add(period.first.addDays(-1));
    for (Month month = Month::of(period.first); month.range().first <= last; month = month.next())
        add(std::min(month.range().last, last));
    return list;
}

MatterFigures mattersOn(const QList<ledger::Item>& items, QDate basis)
{
    MatterFigures matters;
    matters.basis = basis;
    for (const ledger::Item& item : items) {
        if (item.raisedOn > basis)
            continue;
        switch (item.kind) {
        case ledger::Kind::Task:
        case ledger::Kind::Resolution:
        case ledger::Kind::Other: matters.tasks.append(ledger::asOf(item, basis)); break;
        case ledger::Kind::Problem:
        case ledger::Kind::Finding:
        case ledger::Kind::Campaign: matters.problems.append(ledger::asOf(item, basis)); break;
        case ledger::Kind::Opinion: matters.opinions.append(ledger::asOf(item, basis)); break;
        case ledger::Kind::Pledge: matters.pledges.append(ledger::asOf(item, basis)); break;
        }
    }
    std::stable_sort(matters.tasks.begin(), matters.tasks.end(), raisedBefore);
    std::stable_sort(matters.problems.begin(), matters.problems.end(), raisedBefore);
    return matters;
}

Result<QList<ledger::Item>> loadMatters(const store::Session& session, book::BranchId branch, DateRange period,
                                        SecretWords secrets)
{
    BB_TRY(auto items, ledger::listItems(session, {branch, {}, {}, {}, period}));
    if (secrets == SecretWords::Printed)
        return items;
    BB_TRY(const auto rounds, organization::listAppraisals(session, branch));
    QSet<QString> covered;
    for (const organization::Appraisal& round : rounds) {
        if (!round.isOpen())
            covered.insert(round.id.toString());
    }
    items.removeIf([&](const ledger::Item& item) {
        return item.sourceTable == QLatin1StringView(organization::kAppraisalTable) && covered.contains(item.sourceId);
    });
    return items;
}

QJsonObject mattersJson(const MatterFigures& matters, NameStyle style)
{
    return {{QStringLiteral("tasks"), listJson(matters.tasks, matters.basis, style)},
            {QStringLiteral("problems"), listJson(matters.problems, matters.basis, style)},
            {QStringLiteral("open_on"), openJson(matters.open)}};
}

bool QuarterWriter::hasMatters() const
{
    return !m_figures.matters.tasks.isEmpty() || !m_figures.matters.problems.isEmpty();
}

void QuarterWriter::writeMatters()
{
    const MatterFigures& matters = m_figures.matters;
    chapter(QStringLiteral("存在的问题和任务落实"));
    QString chartToo = matters.open.isEmpty() ? QString() : QStringLiteral("各月末未办结的事项见%1。").arg(nextChart());
    const auto tell = [&](const QString& what, const QString& caption, const QList<ledger::Item>& items) {
        if (items.isEmpty())
            return;
        paragraph(sumsText(what, items, matters.basis) + QStringLiteral("，见%1。").arg(nextTable())
                  + std::exchange(chartToo, {}));
        table(caption,
              {{QStringLiteral("序号"), 1.3, Align::Center},
               {QStringLiteral("事项"), 5.8, Align::Left},
               {QStringLiteral("来源"), 2.6, Align::Left},
               {QStringLiteral("责任人"), 2, Align::Center},
               {QStringLiteral("期限"), 2.4, Align::Center},
               {QStringLiteral("状态"), 1.8, Align::Center}},
              matterRows(items, matters.basis, m_options.names));
    };
    tell(QStringLiteral("本季度在办的问题"), QStringLiteral("问题和整改情况"), matters.problems);
    tell(QStringLiteral("本季度在办的任务和决议"), QStringLiteral("任务清单"), matters.tasks);
    writeOpenChart();
}

} // namespace branchbook::report
