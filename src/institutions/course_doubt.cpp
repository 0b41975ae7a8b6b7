// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/course_doubt.h"

#include "branchbook/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::institutions {

namespace {

struct IssueDoubtTexts {
    Q_DECLARE_TR_FUNCTIONS(IssueDoubtTexts)
};

bool isPastIssue(Stage stage)
{
    return stage >= Stage::Issued && stage != Stage::Evaluated;
}

QString stageList(const QList<Stage>& stages)
{
    QStringList titles;
    for (const Stage stage : stages)
        titles.append(stageTitle(stage));
    return titles.join(IssueDoubtTexts::tr("、"));
}

/// 审议 on a day on which opinions were still asked for, with nothing said about it; empty: none.
QString earlyWords(const Institution& institution, const Version& version)
{
    QDate until;
    for (const Step& step : version.steps) {
        if (step.stage == Stage::Consulted)
            until = step.untilOn;
        if (step.stage != Stage::Deliberated || institution.tier != Tier::Branch || !until.isValid() || step.on >= until
            || !trimmedText(step.note).isEmpty())
            continue;
        return IssueDoubtTexts::tr(
                   "“%1”第%2版征求意见到%3，%4就审议了。日期登记错了请更正；提前审议的，请在那一步的说明里写明原因。")
            .arg(institution.title, QString::number(version.number), PartialDate::of(until).toChinese(),
                 PartialDate::of(step.on).toChinese());
    }
    return {};
}

} // namespace

QList<Stage> stagesLeftOut(const Institution& institution, const Version& version)
{
    if (institution.tier != Tier::Branch || version.steps.isEmpty() || isPastIssue(version.steps.first().stage))
        return {};
    const auto issued = std::find_if(version.steps.begin(), version.steps.end(),
                                     [](const Step& step) { return isPastIssue(step.stage); });
    if (issued == version.steps.end() || !trimmedText(issued->note).isEmpty())
        return {};
    QList<Stage> missing;
    for (const Stage stage : {Stage::Consulted, Stage::Deliberated}) {
        if (stage > version.steps.first().stage && !version.dayOf(stage).isValid())
            missing.append(stage); // what was before the first step that is known is not asked about
    }
    return missing;
}

QString courseDoubt(const Institution& institution, const Version* version, Stage next)
{
    if (version == nullptr || !isPastIssue(next))
        return {};
    Version then = *version;
    if (std::any_of(then.steps.begin(), then.steps.end(), [](const Step& step) { return isPastIssue(step.stage); }))
        return {}; // asked when that step was taken
    Step step;
    step.stage = next;
    then.steps.append(step);
    const auto missing = stagesLeftOut(institution, then);
    return missing.isEmpty()
        ? QString()
        : IssueDoubtTexts::tr("还没有登记%1。通常先征求意见，经支委会审议、党员大会讨论通过再印发；做过的请先登记，"
                              "没有做的请在说明里写明原因。")
              .arg(stageList(missing));
}

QString courseDoubt(const Institution& institution)
{
    const Version* version = institution.latest();
    if (version == nullptr)
        return {};
    const auto missing = stagesLeftOut(institution, *version);
    return missing.isEmpty()
        ? earlyWords(institution, *version)
        : IssueDoubtTexts::tr(
              "“%1”第%2版没有登记%3就到了“%4”。通常先征求意见，经支委会审议、党员大会讨论通过再印发；做过的请撤销"
              "后面的步骤补登记，没有做的请在那一步的说明里写明原因。")
              .arg(institution.title, QString::number(version->number), stageList(missing),
                   stageTitle(version->stage()));
}

} // namespace branchbook::institutions
