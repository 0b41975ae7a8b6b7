// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/gap_list.h"

#include "ui/kit/button.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

/// The page on which the gap is filled.
QString pageOfGap(const QString& key)
{
    if (key.startsWith(u"area:"))
        return key.mid(QStringLiteral("area:").size());
    if (key == u"kind_unknown" || key == u"join_unknown")
        return QStringLiteral("members");
    if (key == u"duty:ideology" || key == u"duty:conduct" || key == u"duty:integrity" || key == u"duty:institutions")
        return key.mid(QStringLiteral("duty:").size());
    return QStringLiteral("workbench");
}

struct GapPlace {
    QString page;
    QString opens = {};
};

/// The record where one is meant, else the tab or page where such things are.
GapPlace placeOfGap(const report::QuarterGap& gap)
{
    if (gap.key == u"unrecorded" && !gap.area.isEmpty())
        return {gap.area, gap.record};
    const bool isOfLedger =
        gap.key == u"problems" || gap.key == u"tasks" || gap.key == u"opinions" || gap.key == u"pledges";
    if (isOfLedger && !gap.area.isEmpty())
        return {gap.area, QStringLiteral("ledger:") + gap.record};
    if (gap.key == u"unpublished")
        return {QStringLiteral("integrity"), QStringLiteral("disclosure")};
    if (gap.key == u"duty:admission" || gap.key == u"duty:dues")
        return {QStringLiteral("organization"), gap.key.mid(QStringLiteral("duty:").size())};
    return {pageOfGap(gap.key)};
}

} // namespace

GapList::GapList(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    m_rows->addWidget(label(tr("还缺什么"), TextRole::Small, Ink::Text2));
    hide();
}

void GapList::showGaps(const QList<report::QuarterGap>& gaps)
{
    delete m_list;
    m_list = new QWidget;
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    m_rows->addWidget(m_list);
    for (const report::QuarterGap& gap : gaps)
        addGap(gap);
    setVisible(!gaps.isEmpty());
}

void GapList::addGap(const report::QuarterGap& gap)
{
    m_list->layout()->addWidget(paragraph(gap.text, TextRole::Small, Ink::Warn));
    auto* go = button(tr("去补"), ButtonKind::Link, ControlSize::Small);
    go->setAccessibleName(tr("去补：%1").arg(gap.text));
    go->setObjectName(QStringLiteral("gap:") + gap.key);
    m_list->layout()->addWidget(go);
    m_list->layout()->setAlignment(go, Qt::AlignLeft);
    connect(go, &QPushButton::clicked, &m_desk,
            [this, place = placeOfGap(gap)] { m_desk.showPage(place.page, place.opens); });
}

} // namespace branchbook::ui
