// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/day_bounds.h"
#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "branchbook/book/life_days.h"
#include "branchbook/book/member_store.h"
#include "branchbook/ideology/research_service.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

namespace branchbook::ideology {

namespace {

constexpr DayField kChosenDay{"date", QT_TRANSLATE_NOOP("Fields", "选题日期")};
constexpr DayField kResearchDue{"due", QT_TRANSLATE_NOOP("Fields", "完成期限")};

QString researchDayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

tl::unexpected<Error> researchFault(const char* code, const QStringList& args, const char* where)
{
    return fail(Error{ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(where)});
}

Research tidyResearch(Research research)
{
    for (QString* line : {&research.leadName, &research.members, &research.title})
        *line = oneLine(trimmedText(*line));
    for (QString* text : {&research.question, &research.findings, &research.decision})
        *text = trimmedText(*text);
    if (research.decidedIn == DecidedIn::Nothing)
        research.decidedId.clear();
    return research;
}

Result<> checkResearchTexts(const Research& research)
{
    if (research.title.isEmpty())
        return researchFault("research.title_missing", {}, "title");
    if (research.leadName.isEmpty())
        return researchFault("research.lead_missing", {research.title}, "lead");
    for (const QString& line : {research.title, research.leadName, research.members}) {
        if (line.size() > kMostResearchLine)
            return researchFault("research.text_long", {line.left(12), QString::number(kMostResearchLine)}, "title");
    }
    for (const QString& text : {research.question, research.findings, research.decision}) {
        if (text.size() > kMostResearchText)
            return researchFault("research.text_long", {text.left(12), QString::number(kMostResearchText)}, "findings");
    }
    return {};
}

/// A stage that was reached keeps what it asked for.
Result<> checkStageAsks(const Research& research, ResearchStage stage)
{
    if (stage >= ResearchStage::Written && research.findings.isEmpty())
        return researchFault("research.findings_missing", {research.title}, "findings");
    if (stage >= ResearchStage::Applied && research.decision.isEmpty())
        return researchFault("research.decision_missing", {research.title}, "decision");
    return {};
}

Result<> checkResearchDue(const Research& research, QDate chosen, QDate today)
{
    BB_CHECK(checkDayBounds(research.dueOn, kResearchDue, today));
    if (research.dueOn.isValid() && research.dueOn < chosen)
        return researchFault("research.due_early", {researchDayWords(research.dueOn), researchDayWords(chosen)}, "due");
    return {};
}

Result<> checkResearchDay(QDate day, QDate today)
{
    if (!day.isValid())
        return researchFault("research.day_missing", {}, "date");
    if (day > today)
        return researchFault("research.day_future", {researchDayWords(day)}, "date");
    return checkDayBounds(day, kChosenDay, today);
}

Result<> checkLeadLife(const store::Session& session, const Research& research, QDate chosen)
{
    if (!research.lead)
        return {};
    BB_TRY(const book::Member person, book::loadMember(session, *research.lead));
    return book::checkInLife(person, PartialDate::of(chosen), QStringLiteral("date"));
}

const char* decidedTable(DecidedIn in)
{
    return in == DecidedIn::Gathering ? "gathering" : "ledger_item";
}

/// What it points to is there, and stays there while this is not taken back.
Result<> checkDecidedIn(store::UnitOfWork& unit, const Research& research, const Research& now)
{
    if (research.decidedIn == DecidedIn::Nothing
        || (research.decidedIn == now.decidedIn && research.decidedId == now.decidedId))
        return {};
    const char* table = decidedTable(research.decidedIn);
    {
        store::Query query = unit.session().query(research.decidedIn == DecidedIn::Gathering ? "research.gathering"
                                                                                             : "research.ledger_item");
        BB_TRY(const bool row, query.bind("id", research.decidedId).bind("branch", now.branch.toString()).next());
        if (!row)
            return researchFault("research.target", {research.title}, "decided-in");
    }
    return unit.hold(table, research.decidedId);
}

store::ColumnValues columnsOf(const Research& research)
{
    const bool linked = research.decidedIn != DecidedIn::Nothing;
    return {{"branch_id", research.branch.toString()},
            {"lead_id", research.lead ? store::Value{research.lead->toString()} : store::Value{}},
            {"lead_name", research.leadName},
            {"members", store::textOrNull(research.members)},
            {"title", research.title},
            {"question", store::textOrNull(research.question)},
            {"due_on", store::dayOrNull(research.dueOn)},
            {"findings", store::textOrNull(research.findings)},
            {"decision", store::textOrNull(research.decision)},
            {"decided_table",
             linked ? store::Value{QString::fromLatin1(decidedTable(research.decidedIn))} : store::Value{}},
            {"decided_id", store::textOrNull(research.decidedId)}};
}

Result<> insertResearchStep(store::UnitOfWork& unit, ResearchId id, const ResearchStep& step)
{
    return unit.insert("research_step",
                       {{"research_id", id.toString()},
                        {"stage", researchStageName(step.stage)},
                        {"done_on", store::dayOrNull(step.on)},
                        {"note", store::textOrNull(trimmedText(step.note))}});
}

Result<Research> keptResearch(const store::Session& session, ResearchId id)
{
    BB_TRY(Research research, loadResearch(session, id));
    if (research.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("research.recycled"), {research.title});
    return research;
}

Result<Research> openResearchOf(const store::Session& session, ResearchId id)
{
    BB_TRY(Research research, keptResearch(session, id));
    if (!research.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("research.closed"), {research.title});
    return research;
}

} // namespace

Result<ResearchId> openResearch(store::UnitOfWork& unit, const Research& given, QDate on, QDate today)
{
    Research research = tidyResearch(given);
    BB_CHECK(checkResearchTexts(research));
    BB_CHECK(checkResearchDay(on, today));
    BB_CHECK(checkLeadLife(unit.session(), research, on));
    BB_CHECK(checkResearchDue(research, on, today));
    Research none;
    none.branch = research.branch;
    BB_CHECK(checkDecidedIn(unit, research, none));
    research.id = research.id.isNull() ? ResearchId::make() : research.id; // a sample brings its own
    store::ColumnValues columns = columnsOf(research);
    columns.insert(columns.begin(), {"id", research.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("research", columns));
    BB_CHECK(insertResearchStep(unit, research.id, {ResearchStage::Chosen, on, {}}));
    return research.id;
}

Result<> changeResearch(store::UnitOfWork& unit, const Research& given)
{
    BB_TRY(const Research now, openResearchOf(unit.session(), given.id));
    Research research = tidyResearch(given);
    research.branch = now.branch;
    BB_CHECK(checkResearchTexts(research));
    BB_CHECK(checkStageAsks(research, now.stage()));
    BB_CHECK(checkResearchDue(research, now.steps.first().on, unit.session().today()));
    BB_CHECK(checkDecidedIn(unit, research, now));
    return unit.update("research", research.id.toString(), research.rev, columnsOf(research));
}

Result<> addResearchStep(store::UnitOfWork& unit, ResearchId id, const ResearchStep& step, QDate today)
{
    BB_TRY(const Research research, openResearchOf(unit.session(), id));
    if (step.stage != *research.nextStage())
        return fail(ErrorKind::Refused, QStringLiteral("research.stage_order"),
                    {research.title, researchStageTitle(research.stage()), researchStageTitle(*research.nextStage())});
    BB_CHECK(checkResearchDay(step.on, today));
    const ResearchStep& last = research.steps.last();
    if (step.on < last.on)
        return researchFault("research.day_order",
                             {researchDayWords(step.on), researchStageTitle(last.stage), researchDayWords(last.on)},
                             "date");
    BB_CHECK(checkStageAsks(research, step.stage));
    BB_CHECK(unit.hold("research", id.toString())); // what the stage asked for is not undone under it
    return insertResearchStep(unit, id, step);
}

Result<> takeBackResearchStep(store::UnitOfWork& unit, ResearchId id)
{
    BB_TRY(const Research research, keptResearch(unit.session(), id));
    if (research.steps.size() < 2)
        return fail(ErrorKind::Refused, QStringLiteral("research.first_step"), {research.title});
    BB_CHECK(unit.hold("research", id.toString()));
    return unit.remove("research_step",
                       id.toString() + store::kKeySeparator + researchStageName(research.steps.last().stage));
}

Result<> recycleResearch(store::UnitOfWork& unit, ResearchId id, QDate today)
{
    BB_TRY([[maybe_unused]] const Research now, keptResearch(unit.session(), id));
    return unit.change("research", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreResearch(store::UnitOfWork& unit, ResearchId id)
{
    BB_TRY([[maybe_unused]] const Research now, loadResearch(unit.session(), id));
    return unit.change("research", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::ideology
