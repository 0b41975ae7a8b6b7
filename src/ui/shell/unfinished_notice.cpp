// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unfinished_notice.h"

#include "ui/kit/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

UnfinishedNotice::UnfinishedNotice(Desk& desk, const Registry& registry, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_registry(registry)
{
    setObjectName(QStringLiteral("unfinished"));
    const auto found = registry.unfinished ? registry.unfinished(desk) : std::nullopt;
    if (!found || desk.book().isReadOnly()) {
        hide();
        return;
    }
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 0);
    auto* banner = new Banner(Banner::Kind::Information, found->title);
    row->addWidget(banner);
    connect(banner->addAction(tr("接着写")), &QPushButton::clicked, this, [this, open = found->open] {
        hide();
        open();
    });
    connect(&desk, &Desk::changed, this, &UnfinishedNotice::recheck);
    connect(&desk, &Desk::unfinishedShown, this, &QWidget::hide);
    connect(&desk, &Desk::saved, this, &QWidget::hide); // somebody is writing again
}

void UnfinishedNotice::recheck()
{
    if (!m_registry.unfinished(m_desk))
        hide();
}

} // namespace branchbook::ui
