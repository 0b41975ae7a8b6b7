// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ledger/ledger_store.h"

#include "ledger/ledger_rows.h"
#include "ledger/owner_periods.h"

#include "branchbook/base/day_bounds.h"
#include "branchbook/base/one_line.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/store/position.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace branchbook::ledger {

namespace {

constexpr DayField kRaisedDay{"date", QT_TRANSLATE_NOOP("Fields", "提出日期")};
constexpr DayField kDueDay{"due", QT_TRANSLATE_NOOP("Fields", "完成期限")};

/// Puts a line under an item's history.
Result<> addStep(store::UnitOfWork& unit, ItemId id, const Step& step)
{
    BB_TRY(const qint64 position, store::nextPosition(unit.session(), "ledger.next_step", id.toString()));
    return unit.insert("ledger_step",
                       {{"item_id", id.toString()},
                        {"position", position},
                        {"act", actName(step.act)},
                        {"detail", store::textOrNull(step.detail)},
                        {"note", store::textOrNull(oneLine(step.note))},
                        {"happened_on", step.happenedOn.toString(Qt::ISODate)},
                        {"entered_on", step.enteredOn.toString(Qt::ISODate)}});
}

Result<Item> loadOpen(const store::Session& session, ItemId id)
{
    BB_TRY(Item item, loadItem(session, id));
    if (!item.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("ledger.closed"), {numberText(item)});
    return item;
}

/// An act happens between the day of raising and today.
Result<> checkDay(const Item& item, QDate day, QDate today)
{
    if (!day.isValid() || day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.day_future"), {day.toString(Qt::ISODate)});
    if (day < item.raisedOn)
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.day_before"),
                    {day.toString(Qt::ISODate), item.raisedOn.toString(Qt::ISODate)});
    return {};
}

/// Nothing was raised in a branch before it was founded.
Result<> checkFounded(const store::Session& session, const Item& item)
{
    BB_TRY(const book::Branch branch, book::loadBranch(session, item.branch));
    if (branch.founded.isEmpty() || item.raisedOn >= branch.founded.earliest())
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("organization.before_founding"),
                {QCoreApplication::translate("branchbook::ledger", "提出日期"), item.raisedOn.toString(Qt::ISODate),
                 branch.founded.toIso()});
}

QString changed(const QString& before, const QString& after)
{
    const QString none = QStringLiteral("—");
    return (before.isEmpty() ? none : before) + QStringLiteral(" → ") + (after.isEmpty() ? none : after);
}

/// The owner is about to be written: how the item came to the one of today goes into its history first.
Result<> settle(store::UnitOfWork& unit, ItemId id)
{
    BB_TRY(Item item, storedItem(unit.session(), id));
    BB_TRY(const OwnerPeriods periods, OwnerPeriods::load(unit.session()));
    QList<Step> passed;
    BB_CHECK(periods.applyTo(unit.session(), item, &passed));
    for (const Step& step : passed)
        BB_CHECK(addStep(unit, id, step));
    return {};
}

/// The resolution that an item comes from, as its meeting recorded it.
struct Decided {
    QString gathering;
    QString content; ///< empty: it comes from none
    std::optional<bool> passed; ///< absent: not voted on
    bool quorum = false;
    bool toCheck = false; ///< its numbers or voters do not fit
};

/// Named by its id, or of the same words in the gathering that is the source.
Result<Decided> decidedBy(const store::Session& session, const Item& item)
{
    const bool named = item.sourceTable == QLatin1StringView(kResolutionTable);
    if (!named && (item.kind != Kind::Resolution || item.sourceTable != u"gathering"))
        return Decided{};
    store::Query query = session.query(named ? "ledger.resolution" : "ledger.resolution_in");
    if (named)
        query.bind("id", item.sourceId);
    else
        query.bind("gathering", item.sourceId).bind("content", oneLine(item.matter));
    BB_TRY(const bool row, query.next());
    if (!row)
        return named ? Result<Decided>(fail(ErrorKind::NotFound, QStringLiteral("gathering.missing"))) : Decided{};
    return Decided{query.text(0), query.text(1), query.isNull(2) ? std::nullopt : std::optional(query.integer(2) != 0),
                   query.integer(3) != 0, query.text(4).contains(QStringLiteral("待核对"))};
}

/// What was not passed is nobody's to carry out, and what was passed is carried out once.
Result<> checkDecided(const store::Session& session, const Decided& decided)
{
    if (decided.content.isEmpty())
        return {};
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::ledger", text); };
    if (decided.toCheck)
        return fail(ErrorKind::Refused, QStringLiteral("ledger.resolution_failed"),
                    {decided.content, tr("的票数或应到会还待核对")});
    if (!decided.passed.value_or(false))
        return fail(ErrorKind::Refused, QStringLiteral("ledger.resolution_failed"),
                    {decided.content,
                     !decided.passed      ? tr("还没有表决")
                         : decided.quorum ? tr("没有通过")
                                          : tr("表决时到会人数不够")});
    store::Query query = session.query("ledger.raised_from");
    BB_TRY(const bool row,
           query.bind("gathering", decided.gathering)
               .bind("kind", QString::fromLatin1(kindInfo(Kind::Resolution).name))
               .bind("content", decided.content)
               .next());
    if (!row)
        return {};
    return fail(
        ErrorKind::Refused, QStringLiteral("ledger.resolution_twice"),
        {decided.content, query.text(1).left(4), kindTitle(Kind::Resolution), QString::number(query.integer(0))});
}

/// Whoever answers for it does not help himself as well.
bool isAmong(const QString& helpers, const QString& name)
{
    static const QRegularExpression separators(QStringLiteral("[、,，;；\\s]+"));
    return !oneLine(name).isEmpty() && helpers.split(separators, Qt::SkipEmptyParts).contains(oneLine(name));
}

/// What a pledge, an opinion or a matter decided on the spot asks for before it ends, whoever closes it.
Result<> checkOwnCourse(const store::Session& session, const Item& item)
{
    store::Query query = session.query("ledger.own_course");
    BB_TRY(const bool row, query.bind("id", item.id.toString()).next());
    const QString missing = row ? query.text(0) : QString();
    return missing.isEmpty() ? Result<>() : fail(ErrorKind::Refused, missing, {item.matter});
}

/// How far the record beside an item has come; nothing of it where there is none.
struct OwnState {
    bool approved = false; ///< a pledge
    bool published = false; ///< a pledge
    bool judged = false; ///< a pledge
    bool revisited = false; ///< a matter decided on the spot
    bool unanswered = false; ///< an opinion, open
    bool pledge = false; ///< there is a pledge beside it
    bool rated = false; ///< a pledge: 评诺 has begun
};

Result<OwnState> ownState(const store::Session& session, ItemId id)
{
    store::Query query = session.query("ledger.own_state");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return OwnState{};
    return OwnState{query.integer(0) != 0, query.integer(1) != 0, query.integer(2) != 0, query.integer(3) != 0,
                    query.integer(4) != 0, query.integer(5) != 0, query.integer(6) != 0};
}

/// What was approved is kept as it was approved; who answers for it, and in which area it stands, may change.
Result<> checkOwnWords(const store::Session& session, const Item& before, const Item& item)
{
    const bool same = item.kind == before.kind && oneLine(item.matter) == oneLine(before.matter)
        && oneLine(item.measure) == oneLine(before.measure) && item.raisedOn == before.raisedOn
        && item.dueOn == before.dueOn;
    if (same)
        return {};
    BB_TRY(const OwnState own, ownState(session, before.id));
    return own.approved ? fail(ErrorKind::Refused, QStringLiteral("ledger.pledge_fixed"), {before.matter}) : Result<>();
}

/// A pledge is where its own steps have brought it: the third stage of its course is approved, the fourth published, the last one
/// is being rated.
Result<> checkOwnStage(const store::Session& session, const Item& item, const Course& course, const QString& stage)
{
    BB_TRY(const OwnState own, ownState(session, item.id));
    if (!own.pledge)
        return {};
    const qsizetype least = own.published ? 3 : own.approved ? 2 : 0;
    const qsizetype last = own.rated ? course.size() - 1 : course.size() - 2;
    const qsizetype most = own.published ? last : own.approved ? 2 : 1;
    const qsizetype at = course.indexOf(stage);
    if (at >= least && at <= most)
        return {};
    return fail(ErrorKind::Refused, QStringLiteral("ledger.pledge_course"), {item.matter, stage});
}

/// A verdict, or a second look that found it solved, ends with the closing that rested on it.
Result<> clearOwnEnd(store::UnitOfWork& unit, ItemId id)
{
    BB_TRY(const OwnState own, ownState(unit.session(), id));
    if (own.judged)
        BB_CHECK(unit.change("pledge", id.toString(), {{"verdict", {}}}));
    if (!own.revisited)
        return {};
    return unit.change("field_task", id.toString(),
                       {{"revisited_on", {}}, {"revisited_by", {}}, {"finding", {}}, {"solved", {}}});
}

Result<> assign(store::UnitOfWork& unit, const Item& before, const QString& name, const QString& note, QDate today)
{
    if (oneLine(name) == before.ownerName)
        return {};
    return addStep(unit, before.id, {Act::Assigned, changed(before.ownerName, oneLine(name)), note, today, today});
}

} // namespace

Result<> checkItem(const Item& item, QDate today)
{
    if (trimmedText(item.matter).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.matter_missing"));
    if (!item.raisedOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.raised_missing"));
    if (item.raisedOn > today)
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.raised_future"), {item.raisedOn.toString(Qt::ISODate)});
    if (item.dueOn.isValid() && item.dueOn < item.raisedOn)
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.due_before"),
                    {item.dueOn.toString(Qt::ISODate), item.raisedOn.toString(Qt::ISODate)});
    if (isAmong(item.helpers, item.ownerName))
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.owner_helps"), {oneLine(item.ownerName)});
    return {};
}

Result<ItemId> raiseItem(store::UnitOfWork& unit, Item item, QDate today)
{
    BB_CHECK(checkItem(item, today));
    BB_CHECK(checkDayBounds(item.raisedOn, kRaisedDay, today));
    BB_CHECK(checkDayBounds(item.dueOn, kDueDay, today));
    BB_CHECK(checkFounded(unit.session(), item));
    BB_TRY(const Decided decided, decidedBy(unit.session(), item));
    BB_CHECK(checkDecided(unit.session(), decided));
    if (!decided.content.isEmpty()) {
        item.sourceTable = QStringLiteral("gathering");
        item.sourceId = decided.gathering;
    }
    const ItemId id = item.id.isNull() ? ItemId::make() : item.id;
    BB_TRY(const Course course, loadCourse(unit.session(), item.kind));
    BB_TRY(const int number, nextNumber(unit.session(), item.branch, item.kind, item.raisedOn.year()));
    store::ColumnValues columns = columnsOf(item);
    columns.insert(columns.begin(), {"id", id.toString()});
    columns.push_back({"number", qint64{number}});
    columns.push_back({"stage", firstStage(course)});
    columns.push_back({"entered_on", today.toString(Qt::ISODate)});
    BB_CHECK(unit.insert("ledger_item", columns));
    BB_CHECK(addStep(unit, id, {Act::Raised, decided.content, item.origin, item.raisedOn, today}));
    return id;
}

Result<ItemId> raiseByHand(store::UnitOfWork& unit, const Item& item, QDate today)
{
    if (item.kind == Kind::Pledge)
        return fail(ErrorKind::Refused, QStringLiteral("ledger.pledge_by_hand"), {item.matter});
    return raiseItem(unit, item, today);
}

Result<> changeItem(store::UnitOfWork& unit, const Item& item, const QString& note, QDate today)
{
    BB_CHECK(checkItem(item, today));
    BB_TRY(const Item before, loadOpen(unit.session(), item.id));
    BB_CHECK(checkOwnWords(unit.session(), before, item));
    if (item.dueOn != before.dueOn && before.isOverdue(today) && oneLine(note).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.due_reason"), {before.dueOn.toString(Qt::ISODate)});
    if (item.raisedOn != before.raisedOn) {
        BB_CHECK(checkDayBounds(item.raisedOn, kRaisedDay, today));
        BB_CHECK(checkFounded(unit.session(), item));
    }
    if (item.dueOn != before.dueOn)
        BB_CHECK(checkDayBounds(item.dueOn, kDueDay, today));
    BB_CHECK(settle(unit, item.id));
    store::ColumnValues columns = columnsOf(item);
    if (item.raisedOn.year()
        != before.raisedOn.year()) { // it is one of that year now, where its number may be another's
        BB_TRY(const int number, nextNumber(unit.session(), item.branch, item.kind, item.raisedOn.year()));
        columns.push_back({"number", qint64{number}});
    }
    BB_CHECK(unit.update("ledger_item", item.id.toString(), item.rev, columns));
    BB_CHECK(assign(unit, before, item.ownerName, note, today));
    if (item.dueOn == before.dueOn)
        return {};
    return addStep(unit, item.id,
                   {Act::DueChanged, changed(before.dueOn.toString(Qt::ISODate), item.dueOn.toString(Qt::ISODate)),
                    note, today, today});
}

Result<> moveItem(store::UnitOfWork& unit, ItemId id, const QString& stage, QDate day, const QString& note, QDate today)
{
    BB_TRY(const Item item, loadOpen(unit.session(), id));
    BB_TRY(const Course course, loadCourse(unit.session(), item.kind));
    if (!course.contains(stage))
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.stage_unknown"), {stage, shownList(course)});
    if (stage == item.stage)
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.stage_same"), {stage});
    BB_CHECK(checkOwnStage(unit.session(), item, course, stage));
    BB_CHECK(checkDay(item, day, today));
    BB_CHECK(unit.change("ledger_item", id.toString(), {{"stage", stage}}));
    return addStep(unit, id, {Act::Moved, stage, note, day, today});
}

Result<> closeItem(store::UnitOfWork& unit, ItemId id, QDate day, const QString& result, QDate today)
{
    BB_TRY(const Item item, loadOpen(unit.session(), id));
    if (trimmedText(result).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.result_missing"));
    BB_CHECK(checkDay(item, day, today));
    BB_CHECK(checkOwnCourse(unit.session(), item));
    BB_TRY(const Course course, loadCourse(unit.session(), item.kind));
    BB_CHECK(unit.change(
        "ledger_item", id.toString(),
        {{"stage", course.last()}, {"closed_on", day.toString(Qt::ISODate)}, {"result", trimmedText(result)}}));
    return addStep(unit, id, {Act::Closed, course.last(), result, day, today});
}

Result<> reopenItem(store::UnitOfWork& unit, ItemId id, const QString& reason, QDate today)
{
    BB_TRY(const Item item, loadItem(unit.session(), id));
    if (item.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("ledger.open"), {numberText(item)});
    if (trimmedText(reason).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.reason_missing"));
    BB_TRY(const Course course, loadCourse(unit.session(), item.kind));
    const QString stage = reopenedStage(course);
    BB_CHECK(clearOwnEnd(unit, id));
    BB_CHECK(unit.change("ledger_item", id.toString(), {{"closed_on", {}}, {"stage", stage}}));
    return addStep(unit, id, {Act::Reopened, stage, reason, today, today});
}

Result<> assignItems(store::UnitOfWork& unit, const QList<ItemId>& ids, std::optional<book::MemberId> owner,
                     const QString& ownerName, QDate today)
{
    for (const ItemId id : ids) {
        BB_TRY(const Item before, loadOpen(unit.session(), id));
        if (isAmong(before.helpers, ownerName))
            return fail(ErrorKind::Invalid, QStringLiteral("ledger.helper_owns"),
                        {numberText(before), oneLine(ownerName)});
        BB_CHECK(settle(unit, id));
        BB_CHECK(unit.change("ledger_item", id.toString(),
                             {{"owner_id", owner ? store::Value{owner->toString()} : store::Value{}},
                              {"owner_name", store::textOrNull(oneLine(ownerName))}}));
        BB_CHECK(assign(unit, before, ownerName, {}, today));
    }
    return {};
}

Result<> rewordItem(store::UnitOfWork& unit, ItemId id, const QString& matter)
{
    if (oneLine(matter).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.matter_missing"));
    return unit.change("ledger_item", id.toString(), {{"matter", oneLine(matter)}});
}

Result<bool> isReasonToRecycleAsked(const store::Session& session, ItemId id)
{
    BB_TRY(const OwnState own, ownState(session, id));
    return own.unanswered;
}

Result<> recycleItem(store::UnitOfWork& unit, ItemId id, QDate today, const QString& reason)
{
    BB_TRY(const OwnState own, ownState(unit.session(), id));
    const bool unexplained = own.unanswered && oneLine(reason).isEmpty();
    if (own.published || unexplained) {
        BB_TRY(const Item item, loadItem(unit.session(), id));
        return own.published ? fail(ErrorKind::Refused, QStringLiteral("ledger.pledge_published"), {item.matter})
                             : fail(ErrorKind::Invalid, QStringLiteral("ledger.recycle_reason"), {item.matter},
                                    QStringLiteral("reason"));
    }
    if (!oneLine(reason).isEmpty()) {
        const QString bin = QCoreApplication::translate("branchbook::ledger", "回收站");
        BB_CHECK(addStep(unit, id, {Act::Moved, bin, reason, today, today}));
    }
    return unit.change("ledger_item", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreItem(store::UnitOfWork& unit, ItemId id)
{
    return unit.change("ledger_item", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::ledger
