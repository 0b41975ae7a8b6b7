// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/confirm_points.h"

#include "branchbook/base/masking.h"
#include "ui/roster/column_counts.h"
#include "ui/roster/confirm_page.h"
#include "ui/roster/outcome.h"
#include "ui/roster/plan_view.h"
#include "ui/roster/question_differences.h"
#include "ui/roster/shown_value.h"

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr std::size_t kMostEmptyNamed = 30;
constexpr int kMostChangesNamed = 100;
constexpr int kMostSkippedNamed = 60;
constexpr int kMostOfAKind = 20; // of one kind of notice: names with spaces are told one by one

/// What is in the book already and will be another: a corrected number, a day in place of a month, a new name.
int replacedValues(const PlanView& view)
{
    return int(std::ranges::count_if(view.plan.changes,
                                     [](const roster::Change& change) { return !change.oldValue.isEmpty(); }));
}

ImportPoint policyPoint(const PlanView& view, int replaced)
{
    const QString icon = QStringLiteral("members");
    switch (view.plan.options.policy) {
    case roster::Policy::NewOnly:
        return {icon, Color::Text2,
                replaced == 0
                    ? ConfirmPage::tr("名册里已有的人不动，只加新人。")
                    : ConfirmPage::tr("只加新人；名册里已有的人，只按您的选择改下面列出的 %1 处。").arg(replaced)};
    case roster::Policy::Fill:
        return {icon, Color::Text2,
                replaced == 0
                    ? ConfirmPage::tr("名册里已有的人只补空白，已有的内容不改。")
                    : ConfirmPage::tr("名册里已有的人只补空白；已有的内容只改下面列出的 %1 处。").arg(replaced)};
    case roster::Policy::Overwrite:
        return {icon, Color::Text2, ConfirmPage::tr("名册里已有的人，与表格不同的地方改成表格里的。")};
    case roster::Policy::Ask:
        return {icon, Color::Text2,
                ConfirmPage::tr("名册里已有的人补上空白；不同的地方按您逐项的选择，没有选改的保留名册里的。")};
    }
    return {};
}

/// Each with its row: 第 2 行 沈若溪的身份证号：110***********0021 → 110***********002X.
QList<ImportPoint> changePoints(const PlanView& view, int replaced)
{
    QList<ImportPoint> points;
    if (replaced == 0)
        return points;
    points.append(
        {QStringLiteral("alert"), Color::Warn, ConfirmPage::tr("名册里已有的 %1 处内容会改：").arg(replaced)});
    for (const roster::Change& change : view.plan.changes) {
        if (change.oldValue.isEmpty())
            continue;
        if (points.size() > kMostChangesNamed) {
            points.append({QStringLiteral("more"), Color::Text2,
                           ConfirmPage::tr("……还有 %1 处。").arg(replaced - kMostChangesNamed)});
            break;
        }
        const auto& row = view.plan.rows[std::size_t(view.planRowOf(change.row))];
        const ShownChange shown = shownDifference(personIn(view, row), change.field, change.oldValue, change.newValue);
        points.append({QStringLiteral("edit"), Color::Text2,
                       ConfirmPage::tr("第 %1 行 %2的%3：%4 → %5")
                           .arg(change.row)
                           .arg(shown.person, shown.label, shortValue(shown.before), shortValue(shown.after))});
    }
    return points;
}

/// What the sentence about a row cuts off; empty where it says all.
QString longName(const PlanView& view, const roster::PlanRow& row)
{
    const QString name = textInRow(view, row, book::Field::FullName);
    return name.size() > kMostShown ? tipValue(maskNumbersIn(name)) : QString();
}

/// What is written in a row that is nobody's: 合计 11人.
QString wordsOfRow(const PlanView& view, const roster::PlanRow& row)
{
    constexpr qsizetype kMostLetters = 16;
    constexpr qsizetype kMostCells = 2;
    QStringList words;
    for (const auto& cell : view.table->cells(row.index)) {
        const QString text = maskNumbersIn(cell.text.toString().simplified());
        if (!text.isEmpty() && words.size() < kMostCells)
            words << text;
    }
    return words.join(u' ').left(kMostLetters);
}

/// 第 40 行 合计：合计或签名.
QString skippedRowWords(const PlanView& view, const roster::PlanRow& row)
{
    QString what = personIn(view, row);
    if (what.isEmpty())
        what = wordsOfRow(view, row);
    QString reason;
    for (const roster::RowProblem& problem : problemsOf(view.plan, row.number)) {
        if (problem.problem.code == u"row.total")
            what = wordsOfRow(view, row); // 合计 may stand on the left of the name's column, which has 11人
        if (problem.problem.code.startsWith(u"row.") || problem.problem.code == u"match.exists")
            reason = shortProblem(problem.problem);
    }
    const QString place = what.isEmpty() ? ConfirmPage::tr("第 %1 行").arg(row.number)
                                         : ConfirmPage::tr("第 %1 行 %2").arg(row.number).arg(what);
    return reason.isEmpty() ? place : ConfirmPage::tr("%1：%2").arg(place, reason);
}

QList<ImportPoint> skippedPoints(const PlanView& view)
{
    QList<ImportPoint> points;
    const auto& skipped = view.rows[std::size_t(RowFilter::Skipped)];
    if (skipped.empty())
        return points;
    const QString icon = QStringLiteral("minus");
    points.append({icon, Color::Text2, ConfirmPage::tr("跳过 %1 行，这些行不写入：").arg(skipped.size())});
    for (const int at : skipped) {
        if (points.size() > kMostSkippedNamed) {
            points.append(
                {QStringLiteral("more"), Color::Text2,
                 ConfirmPage::tr("……还有 %1 行，可以回上一步看。").arg(int(skipped.size()) - kMostSkippedNamed)});
            break;
        }
        const roster::PlanRow& row = view.plan.rows[std::size_t(at)];
        points.append({icon, Color::Text3, skippedRowWords(view, row), longName(view, row)});
    }
    return points;
}

/// 第 7 行 孙丽：入党时不满 18 岁.
QList<ImportPoint> rejectedPoints(const PlanView& view)
{
    QList<ImportPoint> points;
    const auto& rejected = view.rows[std::size_t(RowFilter::Rejected)];
    if (rejected.empty())
        return points;
    const QString icon = QStringLiteral("undo");
    points.append({icon, Color::Warn, ConfirmPage::tr("退回 %1 行，这些行不写入：").arg(rejected.size())});
    for (const int at : rejected) {
        if (points.size() > kMostSkippedNamed) {
            points.append(
                {QStringLiteral("more"), Color::Text2,
                 ConfirmPage::tr("……还有 %1 行，可以回上一步看。").arg(int(rejected.size()) - kMostSkippedNamed)});
            break;
        }
        const ShownReject shown = rejectOf(view, at);
        const QString place = shown.person.isEmpty() ? ConfirmPage::tr("第 %1 行").arg(shown.row)
                                                     : ConfirmPage::tr("第 %1 行 %2").arg(shown.row).arg(shown.person);
        points.append({icon, Color::Text3,
                       shown.reason.isEmpty() ? place : ConfirmPage::tr("%1：%2").arg(place, shown.reason),
                       longName(view, view.plan.rows[std::size_t(at)])});
    }
    return points;
}

/// 本科 → 大学，612 行.
QList<ImportPoint> noticePoints(const PlanView& view)
{
    QList<ImportPoint> points;
    QHash<QString, int> named;
    std::vector<int> more;
    for (const roster::NoticeGroup& notice : view.plan.notices) {
        if (!notice.field)
            continue;
        if (++named[notice.first.code] > kMostOfAKind) {
            more.insert(more.end(), notice.rows.begin(), notice.rows.end());
            continue;
        }
        QString text = maskNumbersIn(roster::problemText(notice.first));
        if (text.endsWith(u'。'))
            text.chop(1);
        // 姓名“曲 江”里的空格已去掉 names its field already.
        const QString label = book::fieldLabel(*notice.field);
        const QString words = text.startsWith(label) ? text : ConfirmPage::tr("%1：%2").arg(label, text);
        points.append({QStringLiteral("edit"), Color::Text2,
                       ConfirmPage::tr("%1，共 %2 行：%3。")
                           .arg(words)
                           .arg(notice.rows.size())
                           .arg(roster::rowsText(notice.rows))});
    }
    std::sort(more.begin(), more.end());
    if (!more.empty())
        points.append({QStringLiteral("more"), Color::Text2,
                       ConfirmPage::tr("……同样的改动还有 %1 行：%2。").arg(more.size()).arg(roster::rowsText(more))});
    return points;
}

/// 2 处留空，需要补填：柳砚书的身份证号（后几位已丢失）、…
QString emptyWords(const PlanView& view)
{
    QStringList named;
    for (const roster::DoubtfulValue& doubt : view.plan.doubts) {
        if (!doubt.leftEmpty)
            continue;
        if (std::size_t(named.size()) == kMostEmptyNamed)
            break;
        const int at = view.planRowOf(doubt.problem.row);
        named << ConfirmPage::tr("第 %1 行 %2的%3（%4）")
                     .arg(doubt.problem.row)
                     .arg(personIn(view, view.plan.rows[std::size_t(at)]), book::fieldLabel(*doubt.problem.field),
                          shortProblem(doubt.problem.problem));
    }
    const QString words = ConfirmPage::tr("%1 处留空，需要补填：%2").arg(view.plan.counts.leftEmpty);
    return words.arg(named.join(ConfirmPage::tr("、")))
        + (view.plan.counts.leftEmpty > int(named.size()) ? ConfirmPage::tr(" 等。") : ConfirmPage::tr("。"));
}

/// 2 处与名册不同，保留名册里的：李光的手机（名册 138****1234，表格 139****5678）、…
QString keptWords(const PlanView& view)
{
    QStringList named;
    for (const ShownChange& change : keptDifferences(view, kMostEmptyNamed))
        named << ConfirmPage::tr("%1的%2（名册 %3，表格 %4）")
                     .arg(change.person, change.label, shortValue(change.before), shortValue(change.after));
    return ConfirmPage::tr("%1 处与名册不同，保留名册里的：%2")
               .arg(view.keptCells)
               .arg(named.join(ConfirmPage::tr("、")))
        + (view.keptCells > int(named.size()) ? ConfirmPage::tr(" 等。") : ConfirmPage::tr("。"));
}

QString notedWords(const PlanView& view)
{
    std::vector<int> rows;
    for (const int at : view.rows[std::size_t(RowFilter::Noted)])
        rows.push_back(view.plan.rows[std::size_t(at)].number);
    const QString count = ConfirmPage::tr("%1 行（%2）有提醒").arg(rows.size()).arg(roster::rowsText(rows));
    if (view.plan.counts.added + view.plan.counts.updated == 0)
        return ConfirmPage::tr("%1，可以回上一步看。").arg(count);
    return view.plan.counts.leftEmpty > 0
        ? ConfirmPage::tr("%1，除留空的以外按上一步所示写入；可以回上一步再看。").arg(count)
        : ConfirmPage::tr("%1，按上一步所示写入；可以回上一步再看。").arg(count);
}

/// New people of whom the sheet does not say since when they are in this branch. Nobody is asked: 转入时间 is a transfer, which
/// is counted as one, and of most the day of joining is the answer.
int withoutArrival(const PlanView& view)
{
    if (view.plan.layout.columnOf(book::Field::TransferInDate) == nullptr)
        return view.plan.counts.added;
    return int(std::ranges::count_if(view.plan.rows, [&](const roster::PlanRow& row) {
        return row.disposition == roster::Disposition::Added
            && textInRow(view, row, book::Field::TransferInDate).isEmpty();
    }));
}

QString typeWords(const PlanView& view)
{
    for (const roster::RowProblem& problem : view.plan.problems) {
        if (problem.problem.code.startsWith(u"member_type."))
            return roster::problemText(problem.problem);
    }
    return {};
}

} // namespace

QList<ImportPoint> confirmPoints(const PlanView& view)
{
    QList<ImportPoint> points;
    QStringList left;
    for (const roster::HeaderColumn& column : view.plan.layout.columns) {
        if (!isImported(column) && column.partOf < 0 && !column.marks)
            left << (column.header.isEmpty() ? ConfirmPage::tr("%1 列").arg(sheet::columnName(column.column))
                                             : column.header);
    }
    const int replaced = replacedValues(view);
    if (view.meetsPeople)
        points.append(policyPoint(view, replaced));
    points += changePoints(view, replaced);
    if (view.keptCells > 0)
        points.append({QStringLiteral("info"), Color::Info, keptWords(view)});
    if (view.plan.counts.unverified > 0)
        points.append({QStringLiteral("alert"), Color::Warn,
                       ConfirmPage::tr("%1 人（%2）的身份证号对不上校验码，会写入并标记为“待核实”。")
                           .arg(view.plan.counts.unverified)
                           .arg(roster::rowsText(roster::unverifiedRows(view.plan)))});
    if (const auto ended = roster::endedRows(view.plan); !ended.empty())
        points.append({QStringLiteral("info"), Color::Info,
                       ConfirmPage::tr(
                           "%1 人（%2）的党籍状态是死亡、出党或者停止党籍，或者转出时间已经过去，写入后在“已离开”里。")
                           .arg(ended.size())
                           .arg(roster::rowsText(ended))});
    if (const int people = withoutArrival(view); people > 0)
        points.append({QStringLiteral("info"), Color::Info,
                       ConfirmPage::tr("新增的 %1 人没有写转入时间，党员算作从入党那天起就在本支部；从别的支部转来的，"
                                       "请补上“转入时间”一列，或者写入后在档案里填，到会和党费从那天算起。")
                           .arg(people)});
    if (view.plan.counts.leftEmpty > 0)
        points.append({QStringLiteral("alert"), Color::Warn, emptyWords(view)});
    if (const QString type = typeWords(view); !type.isEmpty())
        points.append({QStringLiteral("alert"), Color::Warn, type});
    if (!left.isEmpty())
        points.append({QStringLiteral("minus"), Color::Text2,
                       ConfirmPage::tr("不导入的列：%1。")
                           .arg(left.mid(0, 6).join(ConfirmPage::tr("、"))
                                + (left.size() > 6 ? ConfirmPage::tr(" 等") : QString()))});
    points += rejectedPoints(view);
    points += skippedPoints(view);
    if (view.count(RowFilter::Noted) > 0)
        points.append({QStringLiteral("info"), Color::Info, notedWords(view)});
    points += noticePoints(view);
    return points;
}

} // namespace branchbook::ui
