// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/area_tab.h"

#include "ui/shell/list_output.h"

namespace branchbook::ui {

AreaView::AreaView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
}

void AreaView::open(const QString&) { }

void AreaView::print()
{
    if (!putOutListInSight(m_desk, *this, ListOutput::Print))
        m_desk.notice(tr("这一页没有可以打印的内容。"));
}

void AreaView::exportFile()
{
    if (!putOutListInSight(m_desk, *this, ListOutput::Save))
        m_desk.notice(tr("这一页没有可以导出的内容。"));
}

bool AreaView::explain(QWidget*)
{
    return false;
}

} // namespace branchbook::ui
