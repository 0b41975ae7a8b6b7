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
    if (!base || (*base)->errors.isEmpty())
        return {};
    const Error& fault = (*base)->errors.first();
    if (fault.code == u"rules.built_in")
        return sentence(fault);
    return RulesNoticeTexts::tr("有一个自己放进来的规则文件没读懂，没有采用；现在照程序自带的规则提醒，可以照常使用。"
                                "请点“看规则依据”，把鼠标停在“自己的规则文件有错”上看原因，请放文件的人改正。");
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
