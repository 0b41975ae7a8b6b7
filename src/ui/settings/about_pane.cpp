// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/about_pane.h"

#include "ui/help/changes.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kNameWidth = 72;

QWidget* aboutLine(const QString& name, const QString& value)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(16, 9, 16, 9);
    row->setSpacing(12);
    auto* title = label(name, TextRole::Body, Ink::Text3);
    onTextSize(title, [title] { title->setFixedWidth(scaled(kNameWidth)); });
    row->addWidget(title, 0, Qt::AlignTop);
    row->addWidget(paragraph(value, TextRole::Body, Ink::Text), 1);
    return line;
}

} // namespace

AboutPane::AboutPane(Desk& desk)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 2, 24, 20);
    rows->setSpacing(8);
    rows->addWidget(label(tr("支部手册"), TextRole::Subtitle));
    auto* box = card(0);
    box->setMaximumWidth(720);
    const auto add = [&](const QString& name, const QString& value) {
        if (cardRows(box)->count() > 0)
            cardRows(box)->addWidget(horizontalLine());
        cardRows(box)->addWidget(aboutLine(name, value));
    };
    add(tr("版本"), programVersion());
    add(tr("用途"),
        tr("党支部书记记录组织生活，按规定提醒该办的事，打印季度报告。全部资料在这台电脑上，程序不连网络。"));
    add(tr("许可"),
        tr("自由软件，GNU "
           "通用公共许可证第3版或者更新的版本（GPL-3.0-or-later）。可以使用、研究、修改和分发；没有任何担保。"));
    add(tr("用到的库"),
        QStringLiteral("Qt %1 · SQLite · libsodium · pango · cairo · libxlsxwriter · libzip · expat · libgsf · ICU · "
                       "spdlog · tl::expected")
            .arg(QLatin1String(qVersion())));
    rows->addWidget(box);
    auto* more = new QHBoxLayout;
    auto* manual = button(tr("打开使用说明"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("help"));
    auto* changes = button(tr("有什么新变化"));
    more->addWidget(manual);
    more->addWidget(changes);
    more->addStretch();
    rows->addLayout(more);
    connect(manual, &QPushButton::clicked, this, [&desk] { desk.showManual(Manual::pages().first()); });
    connect(changes, &QPushButton::clicked, this, [this] { (new ChangesDialog(window(), allChanges()))->open(); });
    rows->addStretch();
}

} // namespace branchbook::ui
