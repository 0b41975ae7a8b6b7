// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/open_calculator.h"

#include "ui/calculator/calculator_dialog.h"
#include "ui/calculator/development_panel.h"
#include "ui/calculator/dues_panel.h"
#include "ui/calculator/election_panel.h"
#include "ui/calculator/person_panels.h"
#include "ui/calculator/quota_panel.h"
#include "ui/calculator/rights_panel.h"
#include "ui/calculator/vote_panel.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

struct CalculatorTexts {
    Q_DECLARE_TR_FUNCTIONS(CalculatorTexts)
};

template <class Panel>
CalculatorPanel* makePanel(const CalculatorTools& tools)
{
    return new Panel(tools);
}

} // namespace

QList<CalculatorInfo> calculators()
{
    return {
        {QStringLiteral("vote"), CalculatorTexts::tr("表决票数"), CalculatorTexts::tr("够不够，过没过"),
         QStringLiteral("vote"), CalculatorTexts::tr("算表决票数"), makePanel<VotePanel>},
        {QStringLiteral("election"), CalculatorTexts::tr("选举结果"), CalculatorTexts::tr("谁当选，谁再投"),
         QStringLiteral("list-number"), CalculatorTexts::tr("算选举结果"), makePanel<ElectionPanel>},
        {QStringLiteral("rights"), CalculatorTexts::tr("谁能表决"), CalculatorTexts::tr("表决、选举、应到"),
         QStringLiteral("members"), CalculatorTexts::tr("算谁能表决"), makePanel<RightsPanel>},
        {QStringLiteral("dues"), CalculatorTexts::tr("党费"), CalculatorTexts::tr("基数、比例、金额"),
         QStringLiteral("coin"), CalculatorTexts::tr("算党费"), makePanel<DuesPanel>},
        {QStringLiteral("development"), CalculatorTexts::tr("发展时间"), CalculatorTexts::tr("每一步最早哪天"),
         QStringLiteral("calendar"), CalculatorTexts::tr("算发展时间"), makePanel<DevelopmentPanel>},
        {QStringLiteral("standing"), CalculatorTexts::tr("党龄"), CalculatorTexts::tr("从转正那天算起"),
         QStringLiteral("history"), CalculatorTexts::tr("算党龄"), makePanel<StandingPanel>},
        {QStringLiteral("quota"), CalculatorTexts::tr("评议名额"), CalculatorTexts::tr("优秀最多几个"),
         QStringLiteral("medal"), CalculatorTexts::tr("算评议名额"), makePanel<QuotaPanel>},
        {QStringLiteral("identity"), CalculatorTexts::tr("身份证号"), CalculatorTexts::tr("校验、性别、年龄"),
         QStringLiteral("user"), CalculatorTexts::tr("算身份证号"), makePanel<IdentityPanel>},
    };
}

void openCalculator(QWidget& window, Desk& desk, const QString& panel)
{
    auto* open = window.findChild<CalculatorDialog*>({}, Qt::FindDirectChildrenOnly);
    if (open && open->isVisible())
        return open->showPanel(panel);
    if (isCovered(window))
        return;
    auto rulebook = agenda::loadRulebook(desk.book().reader(), desk.branch().id);
    if (!rulebook)
        return desk.report(rulebook.error());
    auto* dialog = new CalculatorDialog(&window, desk, std::move(*rulebook));
    dialog->showPanel(panel);
    dialog->open();
}

void addCalculators(Registry& registry)
{
    registry.commands.push_back({CalculatorTexts::tr("帮我算"), QStringLiteral("vote"),
                                 [](Desk& desk) { desk.calculate(); }, CommandEntry::Offered::Always});
    for (const auto& info : calculators())
        registry.commands.push_back({info.command, info.icon, [id = info.id](Desk& desk) { desk.calculate(id); }});
}

} // namespace branchbook::ui
