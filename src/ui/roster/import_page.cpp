// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/import_page.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace branchbook::ui {

ImportPage::ImportPage(ImportSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout)
    , m_footer(new QHBoxLayout)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_rows->setContentsMargins(24, 16, 24, 16);
    m_rows->setSpacing(0);
    all->addLayout(m_rows, 1);
    auto* bar = frame(QStringLiteral("footer"));
    onTextSize(bar, [bar] { bar->setFixedHeight(scaled(44) + 24); });
    m_footer->setContentsMargins(24, 0, 24, 0);
    m_footer->setSpacing(20);
    bar->setLayout(m_footer);
    all->addWidget(bar);
}

QWidget* ImportPage::firstFocus() const
{
    return m_next;
}

void ImportPage::addButtons(const QString& back, const QString& next, const QString& nextIcon)
{
    if (!back.isEmpty()) {
        m_back = button(back, ButtonKind::Standard, ControlSize::Large);
        m_footer->addWidget(m_back);
        connect(m_back, &QPushButton::clicked, &m_session, &ImportSession::back);
    }
    if (!next.isEmpty()) {
        m_next = button(next, ButtonKind::Primary, ControlSize::Large, nextIcon);
        if (nextIcon == u"arrow-right")
            m_next->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
        m_next->setIconSize({scaled(16), scaled(16)});
        m_footer->addWidget(m_next);
        connect(m_next, &QPushButton::clicked, this, [this] {
            if (mayGoOn())
                m_session.next();
        });
    }
}

} // namespace branchbook::ui
