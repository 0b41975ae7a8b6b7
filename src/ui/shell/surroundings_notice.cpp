// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/surroundings_notice.h"

#include "ui/kit/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

SurroundingsNotice::SurroundingsNotice(const QString& sentence, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 0);
    auto* banner = new Banner(Banner::Kind::Warning, sentence, this);
    row->addWidget(banner);
    connect(banner->addAction(tr("知道了")), &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT putAway();
    });
}

} // namespace branchbook::ui
