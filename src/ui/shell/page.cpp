// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/shell/page_header.h"

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
}

QWidget* Page::topBar() const
{
    return m_header;
}

void Page::open(const QString&) { }

bool Page::explain(QWidget*)
{
    return false;
}

} // namespace branchbook::ui
