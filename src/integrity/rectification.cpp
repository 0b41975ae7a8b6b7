// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/integrity/rectification.h"

#include "branchbook/base/one_line.h"
#include "integrity/rows.h"

namespace branchbook::integrity {

namespace {

constexpr WordList<RectificationField, 9> kRectificationFields{
    "Integrity",
    {{{"schooling", QT_TRANSLATE_NOOP("Integrity", "入学入托")},
      {"health", QT_TRANSLATE_NOOP("Integrity", "医疗卫生")},
      {"housing", QT_TRANSLATE_NOOP("Integrity", "住房")},
      {"land", QT_TRANSLATE_NOOP("Integrity", "征地拆迁")},
      {"food", QT_TRANSLATE_NOOP("Integrity", "食品药品")},
      {"enforcement", QT_TRANSLATE_NOOP("Integrity", "执法司法")},
      {"discipline", QT_TRANSLATE_NOOP("Integrity", "作风纪律")},
      {"property", QT_TRANSLATE_NOOP("Integrity", "用车用房和采购")},
      {"other", QT_TRANSLATE_NOOP("Integrity", "其他")}}}};

Rectification rectificationIn(const store::Query& query)
{
    Rectification made;
    made.id = RectificationId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    made.title = query.text(3);
    made.field = rectificationFields().find(query.text(4)).value_or(made.field);
    made.begunOn = store::dayAt(query, 5);
    made.dueOn = store::dayAt(query, 6);
    if (!query.isNull(7))
        made.lead = book::MemberId::fromString(query.text(7));
    made.leadName = query.text(8);
    made.plan = query.text(9);
    made.closedOn = store::dayAt(query, 10);
    made.conclusion = query.text(11);
    made.enteredOn = store::dayAt(query, 12);
    made.recycled = !query.isNull(13);
    return made;
}

Result<QList<Rectification>> rectificationsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    store::Query query = session.query("rectification.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return allRows(query, rectificationIn);
}

store::ColumnValues rectificationColumns(const Rectification& rectification)
{
    return {{"branch_id", rectification.branch.toString()},
            {"title", store::textOrNull(oneLine(rectification.title))},
            {"field", rectificationFields().nameOf(rectification.field)},
            {"begun_on", store::dayOrNull(rectification.begunOn)},
            {"due_on", store::dayOrNull(rectification.dueOn)},
            {"lead_id", rectification.lead ? store::Value{rectification.lead->toString()} : store::Value{}},
            {"lead_name", store::textOrNull(normalizedName(rectification.leadName))},
            {"plan", store::textOrNull(trimmedText(rectification.plan))},
            {"closed_on", store::dayOrNull(rectification.closedOn)},
            {"conclusion", store::textOrNull(trimmedText(rectification.conclusion))}};
}

Result<> checkRectification(const Rectification& rectification, QDate today)
{
    if (oneLine(rectification.title).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("rectification.title_missing"), {}, QStringLiteral("title"));
    if (!rectification.begunOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("rectification.day_missing"), {}, QStringLiteral("date"));
    if (rectification.begunOn > today)
        return fail(ErrorKind::Invalid, QStringLiteral("rectification.day_future"),
                    {PartialDate::of(rectification.begunOn).toChinese()}, QStringLiteral("date"));
    if (rectification.dueOn.isValid() && rectification.dueOn < rectification.begunOn)
        return fail(
            ErrorKind::Invalid, QStringLiteral("rectification.day_order"),
            {PartialDate::of(rectification.dueOn).toChinese(), PartialDate::of(rectification.begunOn).toChinese()},
            QStringLiteral("due"));
    return {};
}

} // namespace

const WordList<RectificationField, 9>& rectificationFields()
{
    return kRectificationFields;
}

Result<QList<Rectification>> listRectifications(const store::Session& session, book::BranchId branch)
{
    return rectificationsOf(session, branch, 0);
}

Result<QList<Rectification>> listRecycledRectifications(const store::Session& session, book::BranchId branch)
{
    return rectificationsOf(session, branch, 1);
}

Result<Rectification> loadRectification(const store::Session& session, RectificationId id)
{
    store::Query query = session.query("rectification.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("rectification.missing"));
    return rectificationIn(query);
}

Result<RectificationId> saveRectification(store::UnitOfWork& unit, const Rectification& given, QDate today)
{
    BB_CHECK(checkRectification(given, today));
    if (given.rev == 0 && !given.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("rectification.closed"), {given.title});
    if (given.rev != 0) {
        BB_TRY(const Rectification now, loadRectification(unit.session(), given.id));
        if (now.recycled)
            return fail(ErrorKind::Refused, QStringLiteral("rectification.recycled"));
        if (!now.isOpen() || !given.isOpen())
            return fail(ErrorKind::Refused, QStringLiteral("rectification.closed"), {now.title});
        BB_CHECK(unit.update("rectification", given.id.toString(), given.rev, rectificationColumns(given)));
        return given.id;
    }
    const RectificationId id = given.id.isNull() ? RectificationId::make() : given.id; // a sample brings its own
    store::ColumnValues columns = rectificationColumns(given);
    columns.insert(columns.begin(), {"id", id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("rectification", columns));
    return id;
}

Result<> recycleRectification(store::UnitOfWork& unit, RectificationId id, QDate today)
{
    BB_TRY(const Rectification now, loadRectification(unit.session(), id));
    BB_TRY(const auto items, rectificationItems(unit.session(), now.branch));
    if (const auto count = items.value(id).size(); count > 0)
        return fail(ErrorKind::Refused, QStringLiteral("rectification.has_items"), {now.title, QString::number(count)});
    return unit.change("rectification", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreRectification(store::UnitOfWork& unit, RectificationId id)
{
    BB_TRY([[maybe_unused]] const Rectification rectification, loadRectification(unit.session(), id));
    return unit.change("rectification", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::integrity
