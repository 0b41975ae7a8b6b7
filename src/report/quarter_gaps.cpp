// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/quarter_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::report {

namespace {

constexpr qsizetype kMostInSentence = 3;

QString gapText(const char* source)
{
    return QCoreApplication::translate("Report", source);
}

/// The first few, and how many there are.
QString someOf(const QStringList& all)
{
    const QString named =
        all.first(std::min(all.size(), kMostInSentence)).join(gapText(QT_TRANSLATE_NOOP("Report", "、")));
    return all.size() <= kMostInSentence ? named
                                         : gapText(QT_TRANSLATE_NOOP("Report", "%1等%2项")).arg(named).arg(all.size());
}

QString groupTitle(const QuarterFigures& figures, const QString& group)
{
    if (group == u"admission")
        return gapText(QT_TRANSLATE_NOOP("Report", "发展党员"));
    if (group == u"dues")
        return gapText(QT_TRANSLATE_NOOP("Report", "党费"));
    const auto area = std::ranges::find(figures.areas, group, &AreaFigures::id);
    return area == figures.areas.end() ? gapText(QT_TRANSLATE_NOOP("Report", "其他"))
                                       : QCoreApplication::translate("Area", qUtf8Printable(area->title));
}

/// A gap per group, in the order of their oldest.
void addLateDuties(const QuarterFigures& figures, QList<QuarterGap>& gaps)
{
    QStringList groups;
    for (const LateDuty& duty : figures.lateDuties)
        groups.append(duty.group);
    groups.removeDuplicates();
    for (const QString& group : std::as_const(groups)) {
        QStringList titles;
        for (const LateDuty& duty : figures.lateDuties)
            if (duty.group == group)
                titles.append(duty.title);
        gaps.append(
            {QStringLiteral("duty:") + group,
             gapText(QT_TRANSLATE_NOOP("Report", "%1逾期未办：%2")).arg(groupTitle(figures, group), someOf(titles))});
    }
}

void addLateMatters(const QString& key, const QString& sentence, const QList<ledger::Item>& items, QDate basis,
                    QList<QuarterGap>& gaps)
{
    QStringList late;
    QuarterGap gap{key, {}};
    for (const ledger::Item& item : items) {
        if (!item.isOverdue(basis))
            continue;
        if (late.isEmpty()) {
            gap.area = item.area;
            gap.record = item.id.toString();
        }
        late.append(item.matter);
    }
    gap.text = sentence.arg(someOf(late));
    if (!late.isEmpty())
        gaps.append(gap);
}

} // namespace

QList<QuarterGap> quarterGaps(const QuarterFigures& figures)
{
    QList<QuarterGap> gaps;
    if (figures.state() == QuarterState::NotBegun)
        return gaps;
    const auto add = [&](const QString& key, const char* sentence, const QStringList& all) {
        if (!all.isEmpty())
            gaps.append({key, gapText(sentence).arg(someOf(all))});
    };
    QStringList unrecorded;
    for (const gathering::GatheringRow& row : figures.unrecorded)
        unrecorded.append(row.topic);
    add(QStringLiteral("unrecorded"), QT_TRANSLATE_NOOP("Report", "已安排、尚未记录：%1"), unrecorded);
    if (!unrecorded.isEmpty()) {
        const gathering::GatheringRow& first = figures.unrecorded.first();
        gaps.last().area = QString::fromLatin1(gathering::kindInfo(first.kind).area);
        gaps.last().record = first.id.toString();
    }
    add(QStringLiteral("late"), QT_TRANSLATE_NOOP("Report", "逾期未开展、未说明原因：%1"), figures.asked.late);
    add(QStringLiteral("kind_unknown"), QT_TRANSLATE_NOOP("Report", "人员类别未填写：%1"), figures.members.kindUnknown);
    add(QStringLiteral("join_unknown"), QT_TRANSLATE_NOOP("Report", "入党日期未填写：%1"), figures.members.joinUnknown);
    addLateDuties(figures, gaps);
    addLateMatters(QStringLiteral("problems"), gapText(QT_TRANSLATE_NOOP("Report", "问题整改逾期：%1")),
                   figures.matters.problems, figures.basis, gaps);
    addLateMatters(QStringLiteral("tasks"), gapText(QT_TRANSLATE_NOOP("Report", "任务和决议逾期：%1")),
                   figures.matters.tasks, figures.basis, gaps);
    addLateMatters(QStringLiteral("opinions"), gapText(QT_TRANSLATE_NOOP("Report", "意见整改逾期：%1")),
                   figures.matters.opinions, figures.basis, gaps);
    addLateMatters(QStringLiteral("pledges"), gapText(QT_TRANSLATE_NOOP("Report", "承诺逾期：%1")),
                   figures.matters.pledges, figures.basis, gaps);
    add(QStringLiteral("unpublished"), QT_TRANSLATE_NOOP("Report", "应公开、还没有公开：%1"), figures.unpublished);
    for (const AreaFigures& area : figures.areas) {
        if (area.partsIn() == 0)
            gaps.append({QStringLiteral("area:") + area.id,
                         gapText(QT_TRANSLATE_NOOP("Report", "%1本季度没有记录"))
                             .arg(QCoreApplication::translate("Area", qUtf8Printable(area.title)))});
    }
    return gaps;
}

} // namespace branchbook::report
