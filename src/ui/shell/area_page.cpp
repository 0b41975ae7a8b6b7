// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/area_page.h"

#include "ui/kit/tabs.h"
#include "ui/shell/area_browser.h"

#include <QVBoxLayout>

namespace branchbook::ui {

AreaPage::AreaPage(Desk& desk, const QString& area, const QString& title, Preferences* preferences)
    : Page(title, desk)
    , m_browser(new AreaBrowser(desk, area, title, *header(), preferences))
{
    m_browser->build();
    rows()->addWidget(m_browser, 1);
}

void AreaPage::open(const QString& argument)
{
    if (!argument.isEmpty())
        m_browser->openView(argument);
}

void AreaPage::home()
{
    if (auto* view = m_browser->view())
        view->home();
}

bool AreaPage::createOwn()
{
    auto* view = m_browser->view();
    return view && view->createOwn();
}

QWidget* AreaPage::filterField() const
{
    const auto* view = m_browser->view();
    return view ? view->filterField() : nullptr;
}

QString AreaPage::manualPart() const
{
    return m_browser->currentId();
}

QTabBar* AreaPage::tabBar() const
{
    return m_browser->tabs();
}

Page::Kept AreaPage::save()
{
    return m_browser->save();
}

void AreaPage::print()
{
    if (auto* view = m_browser->view())
        view->print();
}

void AreaPage::exportFile()
{
    if (auto* view = m_browser->view())
        view->exportFile();
}

bool AreaPage::explain(QWidget* focus)
{
    return m_browser->explain(focus);
}

} // namespace branchbook::ui
