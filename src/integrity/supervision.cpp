// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/integrity/supervision.h"

#include "branchbook/base/one_line.h"
#include "integrity/rows.h"

namespace branchbook::integrity {

namespace {

constexpr WordList<SupervisionSource, 4> kSupervisionSources{
    "Integrity",
    {{{"masses", QT_TRANSLATE_NOOP("Integrity", "群众")},
      {"members", QT_TRANSLATE_NOOP("Integrity", "党员")},
      {"delegates", QT_TRANSLATE_NOOP("Integrity", "代表和监督员")},
      {"higher", QT_TRANSLATE_NOOP("Integrity", "上级")}}}};

constexpr WordList<SupervisionJudgement, 4> kSupervisionJudgements{
    "Integrity",
    {{{"none", QT_TRANSLATE_NOOP("Integrity", "没有评价")},
      {"satisfied", QT_TRANSLATE_NOOP("Integrity", "满意")},
      {"fair", QT_TRANSLATE_NOOP("Integrity", "基本满意")},
      {"poor", QT_TRANSLATE_NOOP("Integrity", "不满意")}}}};

Supervision supervisionIn(const store::Query& query)
{
    Supervision made;
    made.id = SupervisionId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    made.receivedOn = store::dayAt(query, 3);
    made.channel = channelKindWords().find(query.text(4)).value_or(made.channel);
    made.source = supervisionSources().find(query.text(5)).value_or(made.source);
    made.matter = query.text(6);
    if (!query.isNull(7))
        made.item = ledger::ItemId::fromString(query.text(7));
    made.judged = supervisionJudgements().find(query.text(8)).value_or(made.judged);
    made.reply = query.text(9);
    made.repliedOn = store::dayAt(query, 10);
    made.enteredOn = store::dayAt(query, 11);
    made.recycled = !query.isNull(12);
    return made;
}

Result<QList<Supervision>> supervisionsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    store::Query query = session.query("supervision.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return allRows(query, supervisionIn);
}

store::ColumnValues supervisionColumns(const Supervision& supervision)
{
    return {{"branch_id", supervision.branch.toString()},
            {"received_on", store::dayOrNull(supervision.receivedOn)},
            {"channel", channelKindWords().nameOf(supervision.channel)},
            {"source", supervisionSources().nameOf(supervision.source)},
            {"matter", store::textOrNull(trimmedText(supervision.matter))},
            {"ledger_item_id", supervision.item ? store::Value{supervision.item->toString()} : store::Value{}},
            {"judged", supervisionJudgements().nameOf(supervision.judged)},
            {"reply", store::textOrNull(trimmedText(supervision.reply))},
            {"replied_on", store::dayOrNull(supervision.repliedOn)}};
}

Result<> checkSupervision(const Supervision& supervision, QDate today)
{
    if (!supervision.receivedOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("supervision.day_missing"), {}, QStringLiteral("date"));
    if (supervision.receivedOn > today)
        return fail(ErrorKind::Invalid, QStringLiteral("supervision.day_future"),
                    {PartialDate::of(supervision.receivedOn).toChinese()}, QStringLiteral("date"));
    if (trimmedText(supervision.matter).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("supervision.matter_missing"), {}, QStringLiteral("matter"));
    if (supervision.repliedOn.isValid() && supervision.repliedOn > today)
        return fail(ErrorKind::Invalid, QStringLiteral("supervision.day_future"),
                    {PartialDate::of(supervision.repliedOn).toChinese()}, QStringLiteral("replied"));
    if (supervision.repliedOn.isValid() && supervision.repliedOn < supervision.receivedOn)
        return fail(
            ErrorKind::Invalid, QStringLiteral("supervision.day_order"),
            {PartialDate::of(supervision.repliedOn).toChinese(), PartialDate::of(supervision.receivedOn).toChinese()},
            QStringLiteral("replied"));
    return {};
}

} // namespace

const WordList<SupervisionSource, 4>& supervisionSources()
{
    return kSupervisionSources;
}

const WordList<SupervisionJudgement, 4>& supervisionJudgements()
{
    return kSupervisionJudgements;
}

Result<QList<Supervision>> listSupervisions(const store::Session& session, book::BranchId branch)
{
    return supervisionsOf(session, branch, 0);
}

Result<QList<Supervision>> listRecycledSupervisions(const store::Session& session, book::BranchId branch)
{
    return supervisionsOf(session, branch, 1);
}

Result<Supervision> loadSupervision(const store::Session& session, SupervisionId id)
{
    store::Query query = session.query("supervision.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("supervision.missing"));
    return supervisionIn(query);
}

Result<ItemFeedback> feedbackOn(const store::Session& session, book::BranchId branch, ledger::ItemId item)
{
    BB_TRY(const auto all, listSupervisions(session, branch));
    ItemFeedback sums;
    for (const Supervision& each : all) {
        if (each.item != item)
            continue;
        ++sums.received;
        sums.satisfied += each.judged == SupervisionJudgement::Satisfied ? 1 : 0;
        sums.fair += each.judged == SupervisionJudgement::Fair ? 1 : 0;
        sums.poor += each.judged == SupervisionJudgement::Poor ? 1 : 0;
    }
    return sums;
}

Result<SupervisionId> saveSupervision(store::UnitOfWork& unit, const Supervision& given, QDate today)
{
    BB_CHECK(checkSupervision(given, today));
    if (given.reply.trimmed().isEmpty() == given.repliedOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("supervision.reply_half"), {}, QStringLiteral("reply"));
    if (given.rev != 0) {
        BB_TRY(const Supervision now, loadSupervision(unit.session(), given.id));
        if (now.recycled)
            return fail(ErrorKind::Refused, QStringLiteral("supervision.recycled"));
        BB_CHECK(unit.update("supervision_feedback", given.id.toString(), given.rev, supervisionColumns(given)));
        return given.id;
    }
    const SupervisionId id = given.id.isNull() ? SupervisionId::make() : given.id; // a sample brings its own
    store::ColumnValues columns = supervisionColumns(given);
    columns.insert(columns.begin(), {"id", id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("supervision_feedback", columns));
    return id;
}

Result<> recycleSupervision(store::UnitOfWork& unit, SupervisionId id, QDate today)
{
    return unit.change("supervision_feedback", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreSupervision(store::UnitOfWork& unit, SupervisionId id)
{
    BB_TRY([[maybe_unused]] const Supervision supervision, loadSupervision(unit.session(), id));
    return unit.change("supervision_feedback", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::integrity
