// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/agenda_item.h"

#include "branchbook/base/named.h"

#include <array>

namespace branchbook::gathering {

namespace {

constexpr std::array<MatterInfo, 8> kMatters{{
    {Matter::Other, "other", u"其他"},
    {Matter::Report, "report", u"审议报告"},
    {Matter::Admission, "admission", u"接收预备党员"},
    {Matter::Conversion, "conversion", u"预备党员转正"},
    {Matter::Commendation, "commendation", u"表彰"},
    {Matter::Disposition, "disposition", u"组织处置和处分"},
    {Matter::LargeProject, "large_project", u"重大项目"},
    {Matter::LargeSpending, "large_spending", u"大额开支"},
}};

constexpr std::array<StageInfo, 8> kStages{{
    {Stage::Raised, "raised", u"提出"},
    {Stage::Examined, "examined", u"审定"},
    {Stage::Consulted, "consulted", u"酝酿"},
    {Stage::Discussed, "discussed", u"讨论"},
    {Stage::Voted, "voted", u"表决"},
    {Stage::Published, "published", u"公示"},
    {Stage::Supervised, "supervised", u"督办"},
    {Stage::Closed, "closed", u"办结"},
}};

} // namespace

std::span<const MatterInfo> matters()
{
    return kMatters;
}

const MatterInfo& matterInfo(Matter matter)
{
    return kMatters.at(static_cast<size_t>(matter));
}

std::optional<Matter> matterByName(QStringView name)
{
    const auto* found = findNamed(kMatters, name);
    return found == nullptr ? std::nullopt : std::optional(found->matter);
}

QString matterTitle(Matter matter)
{
    return QString::fromUtf16(matterInfo(matter).title);
}

bool needsVote(Matter matter)
{
    return matter != Matter::Other;
}

QStringList usualPapers(Matter matter)
{
    if (matter == Matter::Admission)
        return {QStringLiteral("入党志愿书"), QStringLiteral("政治审查材料"), QStringLiteral("集中培训结业证明"),
                QStringLiteral("支委会审查意见"), QStringLiteral("上级党委预审意见")};
    if (matter == Matter::Conversion)
        return {QStringLiteral("转正申请书"), QStringLiteral("预备党员教育考察登记表"),
                QStringLiteral("党小组、党员和群众意见"), QStringLiteral("支委会审查意见")};
    return {};
}

QStringList proposedPapers(Matter matter)
{
    switch (matter) {
    case Matter::Commendation: return {QStringLiteral("事迹材料"), QStringLiteral("推荐意见")};
    case Matter::Disposition: return {QStringLiteral("事实材料"), QStringLiteral("本人意见")};
    case Matter::LargeProject: return {QStringLiteral("实施方案"), QStringLiteral("论证或征求意见情况")};
    case Matter::LargeSpending: return {QStringLiteral("开支方案"), QStringLiteral("预算或报价")};
    default: return usualPapers(matter);
    }
}

std::span<const StageInfo> stages()
{
    return kStages;
}

const StageInfo& stageInfo(Stage stage)
{
    return kStages.at(static_cast<size_t>(stage));
}

std::optional<Stage> stageByName(QStringView name)
{
    const auto* found = findNamed(kStages, name);
    return found == nullptr ? std::nullopt : std::optional(found->stage);
}

QString stageTitle(Stage stage)
{
    return QString::fromUtf16(stageInfo(stage).title);
}

bool hasAmount(Matter matter)
{
    return matter == Matter::LargeSpending;
}

bool lacksAmount(const AgendaItem& item)
{
    return hasAmount(item.matter) && (!item.amount || item.amount->fen <= 0);
}

QList<AgendaItem> agendaOf(const QStringList& titles)
{
    QList<AgendaItem> agenda;
    for (const QString& title : titles) {
        AgendaItem item;
        item.title = title;
        agenda.append(item);
    }
    return agenda;
}

QStringList titlesOf(const QList<AgendaItem>& agenda)
{
    QStringList titles;
    for (const AgendaItem& item : agenda)
        titles.append(item.title);
    return titles;
}

bool isOpen(const AgendaItem& item, Decided decided)
{
    if (item.stage == Stage::Closed)
        return false;
    if (needsVote(item.matter) && decided == Decided::No)
        return true;
    if (item.stage
        == Stage::Raised) // a line of the agenda is done with the meeting, what somebody proposed or left open is not
        return item.matter == Matter::Other && (!item.proposer.isEmpty() || item.carriedFrom);
    return item.stage != Stage::Voted;
}

} // namespace branchbook::gathering
