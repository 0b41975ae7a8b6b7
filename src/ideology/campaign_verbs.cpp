// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/day_bounds.h"
#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "branchbook/ideology/campaign_service.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

namespace branchbook::ideology {

namespace {

constexpr int kFirstCampaignYear = 1921;
constexpr int kSumUpMonths =
    3; ///< of the year after: a theme may be summed up with the year's other reviews, not half a year later
constexpr DayField kPhaseFrom{"from", QT_TRANSLATE_NOOP("Fields", "阶段的开始日期")};
constexpr DayField kPhaseUntil{"until", QT_TRANSLATE_NOOP("Fields", "阶段的结束日期")};

QString campaignDayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

tl::unexpected<Error> campaignFault(const char* code, const QStringList& args, const char* where)
{
    return fail(Error{ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(where)});
}

Campaign tidyCampaign(Campaign campaign)
{
    campaign.theme = oneLine(trimmedText(campaign.theme));
    campaign.goal = trimmedText(campaign.goal);
    campaign.owner.name = oneLine(trimmedText(campaign.owner.name));
    for (std::size_t i = 0; i < kCampaignStages; ++i) {
        CampaignPhase& phase = campaign.phases.at(i);
        phase.stage = static_cast<CampaignStage>(i);
        phase.goal = trimmedText(phase.goal);
        phase.owner.name = oneLine(trimmedText(phase.owner.name));
    }
    return campaign;
}

Result<> checkCampaignTexts(const Campaign& campaign, QDate today)
{
    if (campaign.theme.isEmpty())
        return campaignFault("campaign.theme_missing", {}, "theme");
    if (campaign.goal.isEmpty())
        return campaignFault("campaign.goal_missing", {campaign.theme}, "goal");
    if (campaign.year < kFirstCampaignYear || campaign.year > today.year() + kPlanYears)
        return campaignFault("campaign.year", {QString::number(campaign.year)}, "year");
    if (campaign.owner.name.isEmpty())
        return campaignFault("campaign.owner_missing", {campaign.theme}, "owner");
    for (const QString& line : {campaign.theme, campaign.owner.name}) {
        if (line.size() > kMostCampaignLine)
            return campaignFault("campaign.text_long", {line.left(12), QString::number(kMostCampaignLine)}, "theme");
    }
    if (campaign.goal.size() > kMostCampaignText)
        return campaignFault("campaign.text_long", {campaign.goal.left(12), QString::number(kMostCampaignText)},
                             "goal");
    return {};
}

/// A phase belongs to the year of its theme. No regulation bounds it: a mistyped year is what is meant here.
Result<> checkPhaseYear(int year, const CampaignPhase& phase)
{
    const DateRange usual{QDate(year, 1, 1), QDate(year + 1, 1, 1).addMonths(kSumUpMonths).addDays(-1)};
    for (const auto& [day, where] : {std::pair(phase.from, "from"), std::pair(phase.until, "until")}) {
        if (!usual.contains(day))
            return campaignFault("campaign.day_year",
                                 {QString::number(year), campaignStageTitle(phase.stage), campaignDayWords(day),
                                  campaignDayWords(usual.first), campaignDayWords(usual.last)},
                                 where);
    }
    return {};
}

Result<> checkCampaignPhases(const Campaign& campaign, QDate today)
{
    QDate before;
    for (const CampaignPhase& phase : campaign.phases) {
        const QString title = campaignStageTitle(phase.stage);
        if (phase.owner.name.isEmpty())
            return campaignFault("campaign.owner_missing", {title}, "owner");
        if (!phase.from.isValid() || !phase.until.isValid())
            return campaignFault("campaign.day_missing", {title}, "from");
        BB_CHECK(checkDayBounds(phase.from, kPhaseFrom, today));
        BB_CHECK(checkDayBounds(phase.until, kPhaseUntil, today));
        BB_CHECK(checkPhaseYear(campaign.year, phase));
        if (phase.until < phase.from || (before.isValid() && phase.from < before))
            return campaignFault("campaign.day_order", {title, campaignDayWords(phase.from)}, "from");
        if (phase.goal.size() > kMostCampaignText || phase.owner.name.size() > kMostCampaignLine)
            return campaignFault("campaign.text_long", {title, QString::number(kMostCampaignText)}, "goal");
        before = phase.from;
    }
    return {};
}

Result<> checkCampaignYear(const store::Session& session, const Campaign& campaign)
{
    store::Query query = session.query("campaign.of_year");
    query.bind("branch", campaign.branch.toString()).bind("year", qint64(campaign.year));
    BB_TRY(const bool row, query.bind("id", campaign.id.toString()).next());
    if (row)
        return fail(ErrorKind::Refused, QStringLiteral("campaign.year_taken"),
                    {QString::number(campaign.year), query.text(0)});
    return {};
}

store::Value memberOrNull(const Responsible& owner)
{
    return owner.member ? store::Value{owner.member->toString()} : store::Value{};
}

store::ColumnValues columnsOf(const Campaign& campaign)
{
    return {{"branch_id", campaign.branch.toString()},
            {"for_year", qint64(campaign.year)},
            {"owner_id", memberOrNull(campaign.owner)},
            {"owner_name", campaign.owner.name},
            {"theme", campaign.theme},
            {"goal", campaign.goal}};
}

Result<> putPhase(store::UnitOfWork& unit, CampaignId campaign, const CampaignPhase& phase, CampaignPhaseId id)
{
    return unit.put("campaign_phase",
                    {{"id", id.toString()},
                     {"campaign_id", campaign.toString()},
                     {"phase", campaignStageName(phase.stage)},
                     {"owner_id", memberOrNull(phase.owner)},
                     {"owner_name", phase.owner.name},
                     {"from_on", store::dayOrNull(phase.from)},
                     {"until_on", store::dayOrNull(phase.until)},
                     {"goal", store::textOrNull(phase.goal)}});
}

/// 整改到位 (mission I3): what was found is put right before the phase is over.
Result<> checkRectified(const Campaign& campaign)
{
    QStringList open;
    for (const auto* items : {&campaign.problems, &campaign.measures}) {
        for (const ledger::Item& item : *items) {
            if (item.isOpen())
                open.append(item.matter);
        }
    }
    if (open.isEmpty())
        return {};
    return fail(ErrorKind::Refused, QStringLiteral("campaign.rectify_open"),
                {QString::number(open.size()), open.join(QStringLiteral("；"))});
}

Result<Campaign> keptCampaign(const store::Session& session, CampaignId id)
{
    BB_TRY(Campaign campaign, loadCampaign(session, id));
    if (campaign.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("campaign.recycled"), {campaign.theme});
    return campaign;
}

} // namespace

Result<CampaignId> openCampaign(store::UnitOfWork& unit, const Campaign& given, QDate today)
{
    Campaign campaign = tidyCampaign(given);
    BB_CHECK(checkCampaignTexts(campaign, today));
    BB_CHECK(checkCampaignPhases(campaign, today));
    BB_CHECK(checkCampaignYear(unit.session(), campaign));
    campaign.id = campaign.id.isNull() ? CampaignId::make() : campaign.id; // a sample brings its own
    store::ColumnValues columns = columnsOf(campaign);
    columns.insert(columns.begin(), {"id", campaign.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("campaign", columns));
    for (const CampaignPhase& phase : campaign.phases)
        BB_CHECK(putPhase(unit, campaign.id, phase, phase.id.isNull() ? CampaignPhaseId::make() : phase.id));
    return campaign.id;
}

Result<> changeCampaign(store::UnitOfWork& unit, const Campaign& given)
{
    BB_TRY(const Campaign now, keptCampaign(unit.session(), given.id));
    Campaign campaign = tidyCampaign(given);
    campaign.branch = now.branch;
    const QDate today = unit.session().today();
    BB_CHECK(checkCampaignTexts(campaign, today));
    BB_CHECK(checkCampaignPhases(campaign, today));
    BB_CHECK(checkCampaignYear(unit.session(), campaign));
    BB_CHECK(unit.update("campaign", campaign.id.toString(), campaign.rev, columnsOf(campaign)));
    for (std::size_t i = 0; i < kCampaignStages; ++i)
        BB_CHECK(putPhase(unit, campaign.id, campaign.phases.at(i), now.phases.at(i).id));
    return {};
}

Result<> finishPhase(store::UnitOfWork& unit, CampaignId id, CampaignStage stage, QDate on, const QString& result,
                     QDate today)
{
    BB_TRY(const Campaign campaign, keptCampaign(unit.session(), id));
    const auto next = campaign.stage();
    if (next != stage)
        return fail(
            ErrorKind::Refused, QStringLiteral("campaign.phase_order"),
            {campaignStageTitle(stage), next ? campaignStageTitle(*next) : campaignStageTitle(CampaignStage::SumUp)});
    if (!on.isValid())
        return campaignFault("campaign.day_missing", {campaignStageTitle(stage)}, "date");
    if (on > today)
        return campaignFault("campaign.day_future", {campaignDayWords(on)}, "date");
    const CampaignPhase& phase = campaign.phases.at(static_cast<std::size_t>(stage));
    if (on < phase.from)
        return campaignFault("campaign.done_early", {campaignDayWords(on), campaignDayWords(phase.from)}, "date");
    if (trimmedText(result).isEmpty() || result.size() > kMostCampaignText)
        return campaignFault("campaign.result_missing", {campaignStageTitle(stage), QString::number(kMostCampaignText)},
                             "result");
    if (stage == CampaignStage::Rectify)
        BB_CHECK(checkRectified(campaign));
    BB_CHECK(unit.hold("campaign", id.toString()));
    return unit.change("campaign_phase", phase.id.toString(),
                       {{"done_on", store::dayOrNull(on)}, {"result", trimmedText(result)}});
}

Result<> reopenPhase(store::UnitOfWork& unit, CampaignId id)
{
    BB_TRY(const Campaign campaign, keptCampaign(unit.session(), id));
    for (auto phase = campaign.phases.crbegin(); phase != campaign.phases.crend(); ++phase) {
        if (!phase->isDone())
            continue;
        BB_CHECK(unit.hold("campaign", id.toString()));
        return unit.change("campaign_phase", phase->id.toString(), {{"done_on", {}}, {"result", {}}});
    }
    return fail(ErrorKind::Refused, QStringLiteral("campaign.none_done"), {campaign.theme});
}

Result<ledger::ItemId> raiseCampaignItem(store::UnitOfWork& unit, CampaignId id, CampaignMatter matter,
                                         const ledger::Item& given, QDate today)
{
    BB_TRY(const Campaign campaign, keptCampaign(unit.session(), id));
    ledger::Item item = given;
    if (trimmedText(item.ownerName).isEmpty())
        return campaignFault("campaign.item_owner", {}, "owner");
    if (!item.dueOn.isValid())
        return campaignFault("campaign.item_due", {}, "due");
    item.branch = campaign.branch;
    item.kind = matter == CampaignMatter::Problem ? ledger::Kind::Problem : ledger::Kind::Task;
    item.area = QStringLiteral("ideology");
    item.origin = QStringLiteral("%1年主题活动“").arg(campaign.year) + campaign.theme + QStringLiteral("”");
    item.sourceTable = QString::fromLatin1(kCampaignTable);
    item.sourceId = id.toString();
    if (!item.raisedOn.isValid())
        item.raisedOn = today;
    BB_CHECK(unit.hold("campaign", id.toString()));
    return ledger::raiseItem(unit, item, today);
}

Result<> recycleCampaign(store::UnitOfWork& unit, CampaignId id, QDate today)
{
    BB_TRY([[maybe_unused]] const Campaign now, keptCampaign(unit.session(), id));
    return unit.change("campaign", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreCampaign(store::UnitOfWork& unit, CampaignId id)
{
    BB_TRY(const Campaign campaign, loadCampaign(unit.session(), id));
    BB_CHECK(checkCampaignYear(unit.session(), campaign));
    return unit.change("campaign", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::ideology
