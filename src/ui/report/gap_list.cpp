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
    connect(go, &QPushButton::clicked, &m_desk, [this, page = pageOfGap(gap.key)] { m_desk.showPage(page); });
}

} // namespace branchbook::ui
