// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/shell/list_output.h"
#include "ui/shell/page_header.h"

#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

namespace branchbook::ui {

Page::Page(const QString& title, Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout(this))
    , m_header(new PageHeader(title, desk))
{
    setAccessibleName(title);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_header);
    connect(m_header, &PageHeader::listAsked, this, &Page::openListMenu);
}

QWidget* Page::topBar() const
{
    return m_header;
}

void Page::open(const QString&) { }

void Page::print()
{
    if (!putOutListInSight(m_desk, *this, ListOutput::Print))
        m_desk.notice(tr("这一页没有可以打印的内容。"));
}

void Page::exportFile()
{
    if (!putOutListInSight(m_desk, *this, ListOutput::Save))
        m_desk.notice(tr("这一页没有可以导出的内容。"));
}

void Page::putOut(QTableView& table, ListOutput how)
{
    putOutList(m_desk, table, how);
}

QString Page::partOnlyText() const
{
    const QString period = m_desk.book().inspectionPeriod();
    return period.isEmpty() ? QString()
                            : tr("检查副本里没有这里的记录：副本只带 %1 的一部分记录，只能查看和打印。")
                                  .arg(period.split(u'/').join(tr(" 至 ")));
}

void Page::openListMenu(QWidget* anchor)
{
    QTableView* table = listInSight(*this);
    if (table == nullptr)
        return m_desk.notice(tr("这一页没有列表。"));
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pageListMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    (void)addListActions(*menu, *table);
    menu->popup(anchor->mapToGlobal(QPoint(anchor->width() - menu->sizeHint().width(), anchor->height() + 4)));
}

bool Page::explain(QWidget*)
{
    return false;
}

} // namespace branchbook::ui
