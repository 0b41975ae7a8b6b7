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

/// A second package of a branch that has its line already, by the same key.
void addAgain(Overview& overview, OverviewRow& stands, const OverviewRow& row, LaterPackage later)
{
    const auto conflicts = conflictsOf(stands, row, later);
    if (conflicts.isEmpty())
        overview.again.append(row.file);
    overview.conflicts.append(conflicts);
    if (!conflicts.isEmpty() && later == LaterPackage::Taken)
        stands = row;
}

/// Takes packages one by one into their branches' lines.
class Collector
{
public:
    Collector(Overview& overview, const OverviewRequest& request)
        : m_overview(overview)
        , m_request(request)
    {
    }
    void add(const ReadPackage& read)
    {
        const OverviewRow row{read.package.head, read.file, read.package.publicKey, read.package.figures};
        const QString listed = m_request.fingerprints.value(row.head.branch);
        if (!listed.isEmpty() && listed != store::keyFingerprint(row.publicKey))
            return refuse(row, QString(), listed);
        if (const auto first = m_disputed.constFind(row.head.branchId); first != m_disputed.constEnd())
            return refuse(row, first->file, store::keyFingerprint(first->publicKey));
        const auto stands = std::find_if(m_overview.rows.begin(), m_overview.rows.end(), [&](const OverviewRow& each) {
            return each.head.branchId == row.head.branchId;
        });
        if (stands == m_overview.rows.end()) {
            m_overview.rows.append(row);
        } else if (stands->publicKey == row.publicKey) {
            addAgain(m_overview, *stands, row, m_request.later);
        } else {
            refuse(row, stands->file, store::keyFingerprint(stands->publicKey));
            m_disputed.insert(row.head.branchId, *stands);
            m_overview.rows.erase(stands);
        }
    }

private:
    void refuse(const OverviewRow& row, const QString& wasFile, const QString& wasFingerprint)
    {
        m_overview.keyConflicts.append(
            {row.head.branch, wasFile, wasFingerprint, row.file, store::keyFingerprint(row.publicKey)});
    }

    Overview& m_overview;
    const OverviewRequest& m_request;
    QHash<QString, OverviewRow> m_disputed; ///< by the branch's id, the first one read
};

/// 党员 is 正式党员 and 预备党员 and no part of it is larger; 应交 is 已交 and 未交.
void addContradictions(Overview& overview)
{
    for (const OverviewRow& row : std::as_const(overview.rows)) {
        const auto amount = [&](const char* key) -> std::optional<qint64> {
            const PackageFigure* figure = row.find(QLatin1String(key));
            return figure == nullptr || figure->kind == FigureKind::Text ? std::nullopt : std::optional(figure->amount);
        };
        const auto total = amount("members.total");
        const auto full = amount("members.full");
        const auto probationary = amount("members.probationary");
        const auto tell = [&](const QString& words) {
            overview.contradictions.append(QStringLiteral("%1（%2）：%3").arg(row.head.branch, row.file, words));
        };
        if (total && full && probationary && *full + *probationary != *total)
            tell(QStringLiteral("正式党员%1人加预备党员%2人，不是党员总数%3人")
                     .arg(QString::number(*full), QString::number(*probationary), QString::number(*total)));
        for (const PackageFigure& figure : row.figures) {
            const bool isPart = figure.key == u"members.women" || figure.key == u"members.minority"
                || figure.key == u"members.college" || figure.key == u"members.floating"
                || figure.key == u"members.lost_contact";
            if (total && isPart && figure.amount > *total)
                tell(QStringLiteral("%1%2人，比党员总数%3人多")
                         .arg(figure.title, QString::number(figure.amount), QString::number(*total)));
        }
        const auto due = amount("dues.due");
        const auto open = amount("dues.open");
        if (due && open && *open > *due)
            tell(QStringLiteral("未交党费%1元，比应交%2元多").arg(Money{*open}.toString(), Money{*due}.toString()));
    }
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
                         each.wasFile.isEmpty()
                             ? QStringLiteral("%1 的签名密钥（%2）不是名单里写的（%3），没有采用")
                                   .arg(each.otherFile, each.otherFingerprint, each.wasFingerprint)
                             : QStringLiteral("%1 的签名密钥（%2）与 %3 的（%4）不同，都没有采用")
                                   .arg(each.otherFile, each.otherFingerprint, each.wasFile, each.wasFingerprint)});
    for (const QString& words : overview.contradictions)
        lines.push_back({QStringLiteral("数字矛盾"), words});
    for (const QString& name : overview.missing)
        lines.push_back({name, QStringLiteral("没有可以采用的报表")});
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
    Collector collector(overview, request);
    for (const ReadPackage& read : packages) {
        if (read.package.head.quarter.toString() == overview.quarter.toString())
            collector.add(read);
        else
            overview.otherQuarter.append(read.file);
    }
    if (overview.rows.isEmpty() && overview.keyConflicts.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("exchange.nothing"), {overview.quarter.toString()});
    addColumns(overview);
    addNames(overview, request.expected);
    addContradictions(overview);
    return overview;
}

sheet::OutputTable overviewTable(const Overview& overview)
{
    sheet::OutputTable table;
    table.sheetName = QStringLiteral("汇总");
    table.header = {QStringLiteral("党支部")};
    QStringList sums{QStringLiteral("合计")};
    for (const OverviewColumn& column : overview.columns) {
        if (column.kind != FigureKind::Text)
            table.numberColumns.push_back(int(table.header.size()));
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
