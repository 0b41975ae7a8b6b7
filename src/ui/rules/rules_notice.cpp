// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules_notice.h"

#include "branchbook/rules/rule_base.h"
#include "ui/kit/banner.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

struct RulesNoticeTexts {
    Q_DECLARE_TR_FUNCTIONS(RulesNotice)
};

QString faultSentence()
{
    const auto base = rules::ruleBase();
    return base && !(*base)->errors.isEmpty() ? sentence((*base)->errors.first()) : QString();
}

} // namespace

QWidget* makeRulesNotice(Desk& desk)
{
    auto* notice = new QWidget;
    auto* frame = new QVBoxLayout(notice);
    frame->setContentsMargins(24, 12, 24, 0);
    auto* banner = new Banner(Banner::Kind::Warning, faultSentence());
    frame->addWidget(banner);
    QObject::connect(banner->addAction(RulesNoticeTexts::tr("看规则依据")), &QPushButton::clicked, notice,
                     [&desk] { desk.showPage(QStringLiteral("settings"), QStringLiteral("rules")); });
    const auto show = [notice, banner] {
        const QString fault = faultSentence();
        banner->setSentence(fault);
        notice->setVisible(!fault.isEmpty());
    };
    if (faultSentence().isEmpty())
        notice->hide(); // shown by its parent otherwise: before it has one it would open as a window of its own
    QObject::connect(&desk, &Desk::changed, notice, show);
    return notice;
}

} // namespace branchbook::ui
