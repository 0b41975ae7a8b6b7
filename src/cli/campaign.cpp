// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// campaign list, show, add, change, phase, finish, reopen, raise, recycle, restore: the theme of a year.
#include "branchbook/ideology/campaign_service.h"
#include "cli/ledger_options.h"
#include "cli/list_sheet.h"
#include "cli/record_desk.h"
#include "cli/theory_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using ideology::Campaign;
using ideology::CampaignId;
using ideology::CampaignPhase;
using ideology::CampaignStage;
using store::UnitOfWork;

constexpr rules::NumberField kCampaignYearField{"year", QT_TRANSLATE_NOOP("Fields", "年份")};

QJsonArray itemsJson(const QList<ledger::Item>& items, QDate today)
{
    QJsonArray list;
    for (const ledger::Item& item : items)
        list.append(itemJson(item, today));
    return list;
}

QJsonObject campaignJson(const Campaign& campaign, QDate today)
{
    QJsonArray phases;
    for (const CampaignPhase& phase : campaign.phases)
        phases.append(QJsonObject{{QStringLiteral("phase"), ideology::campaignStageName(phase.stage)},
                                  {QStringLiteral("owner"), phase.owner.name},
                                  {QStringLiteral("from"), dayJson(phase.from)},
                                  {QStringLiteral("until"), dayJson(phase.until)},
                                  {QStringLiteral("goal"), textJson(phase.goal)},
                                  {QStringLiteral("done"), dayJson(phase.doneOn)},
                                  {QStringLiteral("result"), textJson(phase.result)}});
    const auto stage = campaign.stage();
    return {{QStringLiteral("id"), campaign.id.toString()},
            {QStringLiteral("year"), campaign.year},
            {QStringLiteral("theme"), campaign.theme},
            {QStringLiteral("goal"), campaign.goal},
            {QStringLiteral("owner"), campaign.owner.name},
            {QStringLiteral("phase"), stage ? QJsonValue(ideology::campaignStageName(*stage)) : QJsonValue()},
            {QStringLiteral("phases"), phases},
            {QStringLiteral("measures"), itemsJson(campaign.measures, today)},
            {QStringLiteral("problems"), itemsJson(campaign.problems, today)}};
}

QString closedOf(const QList<ledger::Item>& items)
{
    const auto closed = std::count_if(items.begin(), items.end(), [](const auto& item) { return !item.isOpen(); });
    return QStringLiteral("%1 / %2").arg(closed).arg(items.size());
}

QString campaignLine(const Campaign& campaign)
{
    const auto stage = campaign.stage();
    QStringList parts{QString::number(campaign.year),
                      campaign.theme,
                      campaign.owner.name,
                      stage ? ideology::campaignStageTitle(*stage) : tr("已完成"),
                      tr("措施 %1").arg(closedOf(campaign.measures)),
                      tr("问题 %1").arg(closedOf(campaign.problems))};
    if (campaign.recycled)
        parts << campaign.id.toString(); // what restore asks for
    return parts.join(u'\t');
}

Result<Answer> campaignAnswer(const TransferDesk& desk, CampaignId id)
{
    BB_TRY(const Campaign campaign, ideology::loadCampaign(desk.reader(), id));
    Answer answer{campaignJson(campaign, desk.today()), {campaignLine(campaign)}};
    answer.lines << tr("目标：%1").arg(campaign.goal);
    for (const CampaignPhase& phase : campaign.phases)
        answer.lines << QStringList{ideology::campaignStageTitle(phase.stage),
                                    QStringLiteral("%1 – %2").arg(phase.from.toString(Qt::ISODate),
                                                                  phase.until.toString(Qt::ISODate)),
                                    phase.owner.name,
                                    phase.isDone() ? tr("%1 完成").arg(phase.doneOn.toString(Qt::ISODate)) : QString(),
                                    phase.isDone() ? phase.result : phase.goal}
                            .join(u'\t');
    for (const auto* items : {&campaign.measures, &campaign.problems}) {
        for (const ledger::Item& item : *items)
            answer.lines << itemLine(item, desk.today());
    }
    return answer;
}

/// By theme, year or id. Error: campaign.none_of.
Result<Campaign> campaignNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, ideology::listCampaigns(desk.reader(), desk.branch.id));
    for (const Campaign& campaign : all) {
        if (campaign.theme == wanted.trimmed() || QString::number(campaign.year) == wanted
            || campaign.id.toString() == wanted)
            return campaign;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("campaign.none_of"), {wanted});
}

/// Error: campaign.phase_unknown.
Result<CampaignStage> stageNamed(const QString& word)
{
    const auto stage = ideology::campaignStageByName(word);
    if (!stage)
        return fail(ErrorKind::Invalid, QStringLiteral("campaign.phase_unknown"), {word});
    return *stage;
}

Result<Answer> campaignList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? ideology::listRecycledCampaigns(desk.reader(), desk.branch.id)
               : past ? ideology::listCampaignsOn(desk.reader(), desk.branch.id, day)
                      : ideology::listCampaigns(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Campaign& campaign : all) {
        list.append(campaignJson(campaign, day));
        answer.lines << campaignLine(campaign);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有主题活动。")
                             : past ? tr("那天没有主题活动。")
                                    : tr("没有主题活动。用 campaign add 主题 登记。"));
    answer.json = list;
    return answer;
}

Result<Answer> campaignShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Campaign campaign, campaignNamed(desk, context.invocation().words.value(0)));
    return campaignAnswer(desk, campaign.id);
}

Result<Answer> campaignAdd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Campaign campaign;
    campaign.branch = desk.branch.id;
    campaign.theme = given.words.value(0);
    campaign.goal = given.value(QStringLiteral("goal"));
    BB_CHECK(readResponsible(campaign.owner, given, desk, "owner"));
    std::optional<int> year = desk.today().year();
    BB_CHECK(readWhole(year, given, kCampaignYearField));
    campaign.year = year.value_or(0);
    campaign.phases = ideology::usualPhases(campaign.year, campaign.owner);
    CampaignId id;
    BB_CHECK(
        desk.perform("campaign.add", tr("登记主题活动：%1").arg(campaign.theme), [&](UnitOfWork& unit) -> Result<> {
            BB_TRY(id, ideology::openCampaign(unit, campaign, desk.today()));
            return {};
        }));
    return campaignAnswer(desk, id);
}

Result<Answer> changedCampaign(Context& context, const char* verb, const QString& label,
                               const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Campaign&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Campaign campaign, campaignNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(
        desk.perform(verb, label.arg(campaign.theme), [&](UnitOfWork& unit) { return work(desk, unit, campaign); }));
    return campaignAnswer(desk, campaign.id);
}

Result<Answer> campaignChange(Context& context)
{
    return changedCampaign(context, "campaign.change", tr("修改主题活动：%1"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, Campaign campaign) -> Result<> {
                               readText(campaign.theme, context.invocation(), "rename");
                               readText(campaign.goal, context.invocation(), "goal");
                               BB_CHECK(readResponsible(campaign.owner, context.invocation(), desk, "owner"));
                               return ideology::changeCampaign(unit, campaign);
                           });
}

Result<Answer> campaignPhase(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const CampaignStage stage, stageNamed(given.words.value(1)));
    return changedCampaign(context, "campaign.phase", tr("修改主题活动的阶段：%1"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, Campaign campaign) -> Result<> {
                               CampaignPhase& phase = campaign.phases.at(static_cast<std::size_t>(stage));
                               BB_CHECK(readResponsible(phase.owner, given, desk, "owner"));
                               readText(phase.goal, given, "goal");
                               BB_CHECK(readDay(phase.from, context, "from", desk.today()));
                               BB_CHECK(readDay(phase.until, context, "until", desk.today()));
                               return ideology::changeCampaign(unit, campaign);
                           });
}

Result<Answer> campaignFinish(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const CampaignStage stage, stageNamed(given.words.value(1)));
    return changedCampaign(context, "campaign.finish", tr("主题活动的阶段完成：%1"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, const Campaign& campaign) -> Result<> {
                               QDate on = desk.today();
                               BB_CHECK(readDay(on, context, "date", desk.today()));
                               return ideology::finishPhase(unit, campaign.id, stage, on,
                                                            given.value(QStringLiteral("result")), desk.today());
                           });
}

Result<Answer> campaignReopen(Context& context)
{
    return changedCampaign(context, "campaign.reopen", tr("撤销主题活动阶段的完成：%1"),
                           [](const TransferDesk&, UnitOfWork& unit, const Campaign& campaign) {
                               return ideology::reopenPhase(unit, campaign.id);
                           });
}

Result<Answer> campaignRaise(Context& context)
{
    const Invocation& given = context.invocation();
    const bool isProblem = given.has(QStringLiteral("as-problem"));
    return changedCampaign(context, "campaign.raise", isProblem ? tr("主题活动查摆问题：%1") : tr("主题活动定措施：%1"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, const Campaign& campaign) -> Result<> {
                               ledger::Item item;
                               item.matter = given.value(QStringLiteral("matter"));
                               item.measure = given.value(QStringLiteral("measure"));
                               ideology::Responsible owner;
                               BB_CHECK(readResponsible(owner, given, desk, "owner"));
                               item.owner = owner.member;
                               item.ownerName = owner.name;
                               BB_TRY(item.dueOn, context.date(QStringLiteral("due"), desk.today()));
                               BB_TRY([[maybe_unused]] const auto id,
                                      ideology::raiseCampaignItem(unit, campaign.id,
                                                                  isProblem ? ideology::CampaignMatter::Problem
                                                                            : ideology::CampaignMatter::Measure,
                                                                  item, desk.today()));
                               return {};
                           });
}

Result<Answer> campaignRecycle(Context& context)
{
    return changedCampaign(context, "campaign.recycle", tr("放入回收站：主题活动%1"),
                           [](const TransferDesk& desk, UnitOfWork& unit, const Campaign& campaign) {
                               return ideology::recycleCampaign(unit, campaign.id, desk.today());
                           });
}

Result<Answer> campaignRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = CampaignId::fromString(context.invocation().words.value(0));
    BB_TRY(const Campaign campaign, ideology::loadCampaign(desk.reader(), id));
    BB_CHECK(desk.perform("campaign.restore", tr("从回收站恢复：主题活动%1").arg(campaign.theme),
                          [&](UnitOfWork& unit) { return ideology::restoreCampaign(unit, id); }));
    return campaignAnswer(desk, id);
}

} // namespace

QList<Command> campaignCommands()
{
    const QString noun = QStringLiteral("campaign");
    const QStringList which{QStringLiteral("THEME|YEAR|ID")};
    const QStringList phase{QStringLiteral("mobilize|learn|examine|rectify|sum_up")};
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"recycled", "as-of=D"}),
             tr("各年的主题活动：到哪个阶段、措施和问题办了多少；--as-of 按那天的情况"),
             campaignList},
            {noun, QStringLiteral("show"), which, {}, tr("一年的主题、目标、阶段、措施和问题"), campaignShow},
            {noun,
             QStringLiteral("add"),
             {QStringLiteral("THEME")},
             optionTexts({"!goal=T", "!owner=N", "year=YEAR", "outside"}),
             tr("登记一年的主题，一年一个；五个阶段按通常的月份排好，再用 campaign phase 改"),
             withNames<campaignAdd>},
            {noun, QStringLiteral("change"), which, optionTexts({"rename=T", "goal=T", "owner=N", "outside"}),
             tr("修改主题、目标、责任人"), withNames<campaignChange>},
            {noun, QStringLiteral("phase"), which + phase,
             optionTexts({"from=D", "until=D", "goal=T", "owner=N", "outside"}), tr("修改一个阶段的日期、目标、责任人"),
             withNames<campaignPhase>},
            {noun, QStringLiteral("finish"), which + phase, optionTexts({"!result=T", "date=D"}),
             tr("登记一个阶段完成，写明完成了什么"), withNames<campaignFinish>},
            {noun, QStringLiteral("reopen"), which, {}, tr("登记错了的，撤销最后一个完成的阶段"), campaignReopen},
            {noun, QStringLiteral("raise"), which,
             optionTexts({"!matter=T", "!owner=N", "!due=D", "measure=T", "as-problem", "outside"}),
             tr("一项措施进入台账；--as-problem 是查摆出来的问题"), withNames<campaignRaise>},
            {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站；台账里的事项还在"), campaignRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), campaignRestore}};
}

} // namespace branchbook::cli
