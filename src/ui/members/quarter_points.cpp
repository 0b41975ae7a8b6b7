// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/quarter_points.h"

#include "ui/kit/bar_controls.h"
#include "ui/kit/card.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace branchbook::ui {

QuarterPoints::QuarterPoints(QWidget* parent)
    : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addSpacing(10);
    rows->addWidget(horizontalLine());
    rows->addSpacing(8);
    rows->addWidget(label(tr("三化季度得分"), TextRole::SmallStrong, Ink::Text2));
    rows->addSpacing(4);
    for (auto& [quarter, points] : m_lines) {
        auto* line = new QHBoxLayout;
        quarter = label({}, TextRole::Small, Ink::Text2);
        points = label({}, TextRole::Small, Ink::Text);
        line->addWidget(quarter);
        line->addStretch(1);
        line->addWidget(points);
        rows->addLayout(line);
    }
    hide();
}

void QuarterPoints::showMember(const store::Session& session, book::MemberId member, QDate today)
{
    const auto merits = member.isNull() ? Result<QList<organization::ReviewedMerit>>()
                                        : organization::lastMerits(session, member, kQuarters, today);
    setMerits(merits ? *merits : QList<organization::ReviewedMerit>());
}

void QuarterPoints::setMerits(const QList<organization::ReviewedMerit>& merits)
{
    setVisible(!merits.isEmpty());
    for (int i = 0; i < kQuarters; ++i) {
        const bool known = i < merits.size();
        const auto& [quarter, points] = m_lines[std::size_t(i)];
        quarter->setVisible(known);
        points->setVisible(known);
        if (!known)
            continue;
        QStringList whys;
        for (const auto& line : merits.at(i).person.lines)
            whys.append(line.why);
        quarter->setText(quarterText(merits.at(i).quarter));
        points->setText(tr("%1 分").arg(merits.at(i).person.score.toString()));
        points->setToolTip(whys.join(u'\n'));
    }
}

} // namespace branchbook::ui
