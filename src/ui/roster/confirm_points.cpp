// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/confirm_points.h"

#include "ui/roster/confirm_page.h"
#include "ui/roster/plan_view.h"
#include "ui/roster/question_differences.h"
#include "ui/roster/shown_value.h"

namespace branchbook::ui {

namespace {

constexpr std::size_t kMostEmptyNamed = 30;

ImportPoint policyPoint(const PlanView& view)
{
    const QString icon = QStringLiteral("members");
    switch (view.plan.options.policy) {
    case roster::Policy::NewOnly: return {icon, Color::Text2, ConfirmPage::tr("名册里已有的人不动，只加新人。")};
    case roster::Policy::Fill: return {icon, Color::Text2, ConfirmPage::tr("名册里已有的人只补空白，已有的内容不改。")};
    case roster::Policy::Overwrite:
        return {icon, Color::Text2, ConfirmPage::tr("名册里已有的人，与表格不同的地方改成表格里的。")};
    case roster::Policy::Ask: return {icon, Color::Text2, ConfirmPage::tr("名册里已有的人，按您逐项的选择处理。")};
    }
    return {};
}

/// 本科 → 大学，612 行.
QList<ImportPoint> noticePoints(const PlanView& view)
{
    QList<ImportPoint> points;
    for (const roster::NoticeGroup& notice : view.plan.notices) {
        if (!notice.field)
            continue;
        QString text = maskedNumbers(roster::problemText(notice.first));
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
                     .arg(change.person, change.label, change.before, change.after);
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
    return view.plan.counts.leftEmpty > 0 ? ConfirmPage::tr("%1，除留空的以外照表格写入；可以回上一步再看。").arg(count)
                                          : ConfirmPage::tr("%1，照表格写入；可以回上一步再看。").arg(count);
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
        if (!column.field && column.partOf < 0)
            left << (column.header.isEmpty() ? ConfirmPage::tr("%1 列").arg(sheet::columnName(column.column))
                                             : column.header);
    }
    if (view.meetsPeople)
        points.append(policyPoint(view));
    if (view.keptCells > 0)
        points.append({QStringLiteral("info"), Color::Info, keptWords(view)});
    if (view.plan.counts.unverified > 0)
        points.append({QStringLiteral("alert"), Color::Warn,
                       ConfirmPage::tr("%1 人（%2）的身份证号对不上校验码，会写入并标记为“待核实”。")
                           .arg(view.plan.counts.unverified)
                           .arg(roster::rowsText(roster::unverifiedRows(view.plan)))});
    if (view.plan.counts.leftEmpty > 0)
        points.append({QStringLiteral("alert"), Color::Warn, emptyWords(view)});
    if (const QString type = typeWords(view); !type.isEmpty())
        points.append({QStringLiteral("alert"), Color::Warn, type});
    if (!left.isEmpty())
        points.append({QStringLiteral("minus"), Color::Text2,
                       ConfirmPage::tr("不导入的列：%1。")
                           .arg(left.mid(0, 6).join(ConfirmPage::tr("、"))
                                + (left.size() > 6 ? ConfirmPage::tr(" 等") : QString()))});
    if (view.count(RowFilter::Noted) > 0)
        points.append({QStringLiteral("info"), Color::Info, notedWords(view)});
    points += noticePoints(view);
    return points;
}

} // namespace branchbook::ui
