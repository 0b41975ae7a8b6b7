// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/exchange/overview.h"

#include "branchbook/base/money.h"

#include <algorithm>

namespace branchbook::exchange {

namespace {

constexpr char16_t kAbsent[] = u"—";

QString shownOrAbsent(const PackageFigure* figure)
{
    return figure == nullptr ? QString::fromUtf16(kAbsent) : figure->shown();
}

/// Keys of both, those of the first in its order.
QList<PackageFigure> titlesOf(const OverviewRow& one, const OverviewRow& other)
{
    QList<PackageFigure> titles = one.figures;
    for (const PackageFigure& figure : other.figures) {
        if (one.find(figure.key) == nullptr)
            titles.append(figure);
    }
    return titles;
}

/// What `row` says otherwise than `stands`.
QList<FieldConflict> conflictsOf(const OverviewRow& stands, const OverviewRow& row, LaterPackage later)
{
    QList<FieldConflict> conflicts;
    for (const PackageFigure& title : titlesOf(stands, row)) {
        const PackageFigure* was = stands.find(title.key);
        const PackageFigure* became = row.find(title.key);
        if (was != nullptr && became != nullptr && was->kind == became->kind && was->amount == became->amount
            && was->text == became->text)
            continue;
        conflicts.append({stands.head.branch, title.key, title.title, shownOrAbsent(was), shownOrAbsent(became),
                          stands.file, row.file, later == LaterPackage::Taken});
    }
    return conflicts;
}

/// A second package of a branch that has its line already.
void addAgain(Overview& overview, OverviewRow& stands, const OverviewRow& row, LaterPackage later)
{
    if (stands.publicKey != row.publicKey) {
        overview.keyConflicts.append({stands.head.branch, stands.file, store::keyFingerprint(stands.publicKey),
                                      row.file, store::keyFingerprint(row.publicKey)});
        return;
    }
    const auto conflicts = conflictsOf(stands, row, later);
    if (conflicts.isEmpty())
        overview.again.append(row.file);
    overview.conflicts.append(conflicts);
    if (!conflicts.isEmpty() && later == LaterPackage::Taken)
        stands = row;
}

void addPackage(Overview& overview, const ReadPackage& read, LaterPackage later)
{
    const OverviewRow row{read.package.head, read.file, read.package.publicKey, read.package.figures};
    const auto stands = std::find_if(overview.rows.begin(), overview.rows.end(),
                                     [&](const OverviewRow& each) { return each.head.branchId == row.head.branchId; });
    if (stands == overview.rows.end())
        overview.rows.append(row);
    else
        addAgain(overview, *stands, row, later);
}

/// Two versions may give one key different kinds: then nothing is summed.
void addColumns(Overview& overview)
{
    for (const OverviewRow& row : std::as_const(overview.rows)) {
        for (const PackageFigure& figure : row.figures) {
            const auto found = std::find_if(overview.columns.begin(), overview.columns.end(),
                                            [&](const OverviewColumn& each) { return each.key == figure.key; });
            if (found == overview.columns.end())
                overview.columns.append({figure.key, figure.title, figure.kind});
            else if (found->kind != figure.kind)
                found->kind = FigureKind::Text;
        }
    }
    for (OverviewColumn& column : overview.columns) {
        for (const OverviewRow& row : std::as_const(overview.rows)) {
            const PackageFigure* figure = row.find(column.key);
            column.absent += figure == nullptr ? 1 : 0;
            column.sum += figure == nullptr || column.kind == FigureKind::Text ? 0 : figure->amount;
        }
    }
}

void addNames(Overview& overview, const QStringList& expected)
{
    QStringList names;
    for (const OverviewRow& row : std::as_const(overview.rows)) {
        if (names.contains(row.head.branch) && !overview.sameName.contains(row.head.branch))
            overview.sameName.append(row.head.branch);
        names.append(row.head.branch);
    }
    for (const QString& name : expected) {
        if (!names.contains(name) && !overview.missing.contains(name))
            overview.missing.append(name);
    }
    for (const QString& name : std::as_const(names)) {
        if (!expected.isEmpty() && !expected.contains(name) && !overview.unexpected.contains(name))
            overview.unexpected.append(name);
    }
}

std::vector<QStringList> conflictLines(const Overview& overview)
{
    std::vector<QStringList> lines;
    for (const FieldConflict& each : overview.conflicts)
        lines.push_back({each.branch,
                         QStringLiteral("%1：%2（%3） → %4（%5），%6")
                             .arg(each.title, each.was, each.wasFile, each.became, each.becameFile,
                                  each.taken ? QStringLiteral("已采用后者") : QStringLiteral("仍用前者"))});
    for (const KeyConflict& each : overview.keyConflicts)
        lines.push_back({each.branch,
                         QStringLiteral("%1 的签名密钥（%2）与 %3 的（%4）不同，没有采用")
                             .arg(each.otherFile, each.otherFingerprint, each.wasFile, each.wasFingerprint)});
    for (const QString& name : overview.missing)
        lines.push_back({name, QStringLiteral("没有报来")});
    return lines;
}

} // namespace

QString OverviewColumn::shownSum() const
{
    switch (kind) {
    case FigureKind::Count: return QString::number(sum);
    case FigureKind::Money: return Money{sum}.toString();
    case FigureKind::Text: break;
    }
    return QString::fromUtf16(kAbsent);
}

const PackageFigure* OverviewRow::find(const QString& key) const
{
    const auto found =
        std::find_if(figures.begin(), figures.end(), [&](const PackageFigure& each) { return each.key == key; });
    return found == figures.end() ? nullptr : &*found;
}

Result<Overview> makeOverview(const QList<ReadPackage>& packages, const OverviewRequest& request)
{
    Overview overview;
    if (!packages.isEmpty())
        overview.quarter = request.quarter.value_or(packages.first().package.head.quarter);
    for (const ReadPackage& read : packages) {
        if (read.package.head.quarter.toString() == overview.quarter.toString())
            addPackage(overview, read, request.later);
        else
            overview.otherQuarter.append(read.file);
    }
    if (overview.rows.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("exchange.nothing"), {overview.quarter.toString()});
    addColumns(overview);
    addNames(overview, request.expected);
    return overview;
}

sheet::OutputTable overviewTable(const Overview& overview)
{
    sheet::OutputTable table;
    table.sheetName = QStringLiteral("汇总");
    table.header = {QStringLiteral("党支部")};
    QStringList sums{QStringLiteral("合计")};
    for (const OverviewColumn& column : overview.columns) {
        table.header.append(column.title);
        sums.append(column.shownSum());
    }
    for (const OverviewRow& row : overview.rows) {
        QStringList line{row.head.branch};
        for (const OverviewColumn& column : overview.columns)
            line.append(shownOrAbsent(row.find(column.key)));
        table.rows.push_back(line);
    }
    table.rows.push_back(sums);
    for (QStringList line : conflictLines(overview)) {
        while (line.size() < table.header.size())
            line.append(QString());
        table.rows.push_back(line);
    }
    return table;
}

} // namespace branchbook::exchange
