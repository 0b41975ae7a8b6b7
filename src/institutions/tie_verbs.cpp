// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/date.h"
#include "branchbook/base/day_bounds.h"
#include "branchbook/base/text.h"
#include "branchbook/book/life_days.h"
#include "branchbook/book/member_store.h"
#include "branchbook/institutions/tie_service.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"
#include "institutions/tie_rows.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr DayField kTieFrom{"from", QT_TRANSLATE_NOOP("Fields", "开始日期")};

QString tieDayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

tl::unexpected<Error> tieFault(const char* code, const QStringList& args, const char* where)
{
    return fail(Error{ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(where)});
}

Result<> checkTieDay(QDate day, QDate today, const char* where)
{
    if (!day.isValid())
        return tieFault("tie.day_missing", {}, where);
    if (day > today)
        return tieFault("tie.day_future", {tieDayWords(day)}, where);
    return {};
}

Result<> checkTieTwin(const store::Session& session, const Tie& tie)
{
    BB_TRY(const auto all, listTies(session, tie.branch));
    const QString name = normalizedName(tie.memberName);
    for (const Tie& other : all) {
        const bool same = other.id != tie.id && other.isOpen() && other.kind == tie.kind && other.memberName == name
            && other.member == tie.member && other.target == trimmedText(tie.target);
        if (same)
            return fail(ErrorKind::Refused, QStringLiteral("tie.open_already"),
                        {other.memberName, other.target, tieDayWords(other.from)});
    }
    return {};
}

Result<> checkTie(const store::Session& session, const Tie& tie, QDate today)
{
    if (tie.kind == TieKind::ContactPoint)
        return fail(ErrorKind::Refused, QStringLiteral("tie.contact_elsewhere"));
    if (normalizedName(tie.memberName).isEmpty())
        return tieFault("tie.member_missing", {}, "member");
    if (trimmedText(tie.target).isEmpty())
        return tieFault("tie.target_missing", {}, "target");
    BB_CHECK(checkTieDay(tie.from, today, "from"));
    BB_CHECK(checkDayBounds(tie.from, kTieFrom, today));
    if (tie.member) {
        BB_TRY(const book::Member member, book::loadMember(session, *tie.member));
        BB_CHECK(book::checkInLife(member, PartialDate::of(tie.from), QStringLiteral("from")));
    }
    if (tie.visitsAsked && (*tie.visitsAsked < 1 || *tie.visitsAsked > kMostTieVisits))
        return tieFault("tie.visits_range", {QString::number(kMostTieVisits)}, "visits");
    return checkTieTwin(session, tie);
}

Result<Tie> openTieOf(const store::Session& session, TieId id)
{
    BB_TRY(Tie tie, loadTie(session, id));
    if (!tie.isOpen() || tie.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("tie.ended"), {tie.memberName, tie.target});
    return tie;
}

/// Neither before it began nor after its end.
Result<> checkTieSpan(const Tie& tie, QDate day)
{
    if (day < tie.from || (tie.until.isValid() && day > tie.until))
        return tieFault("tie.visit_outside",
                        {tieDayWords(day), tieDayWords(tie.from),
                         tie.until.isValid() ? tieDayWords(tie.until) : QStringLiteral("—")},
                        "date");
    return {};
}

Result<> writeTie(store::UnitOfWork& unit, const Tie& tie)
{
    return unit.update("mass_tie", tie.id.toString(), tie.rev, columnsOf(tie));
}

} // namespace

Result<TieId> openTie(store::UnitOfWork& unit, const Tie& given, QDate today)
{
    Tie tie = given;
    tie.until = {};
    BB_CHECK(checkTie(unit.session(), tie, today));
    tie.id = tie.id.isNull() ? TieId::make() : tie.id; // a sample brings its own
    store::ColumnValues columns = columnsOf(tie);
    columns.insert(columns.begin(), {"id", tie.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("mass_tie", columns));
    return tie.id;
}

Result<> changeTie(store::UnitOfWork& unit, const Tie& given, QDate today)
{
    BB_TRY(const Tie now, openTieOf(unit.session(), given.id));
    Tie tie = given;
    tie.branch = now.branch;
    tie.until = {};
    BB_CHECK(checkTie(unit.session(), tie, today));
    if (!now.visits.isEmpty() && now.visits.last().on < tie.from)
        return tieFault("tie.visit_earlier", {tieDayWords(now.visits.last().on)}, "from");
    return writeTie(unit, tie);
}

Result<> recordTieVisit(store::UnitOfWork& unit, TieId id, const TieVisit& visit, QDate today)
{
    BB_TRY(const Tie tie, loadTie(unit.session(), id));
    if (tie.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("tie.ended"), {tie.memberName, tie.target});
    BB_CHECK(checkTieDay(visit.on, today, "date"));
    BB_CHECK(checkTieSpan(tie, visit.on));
    if (visit.days < 1 || visit.days > kMostTieDays)
        return tieFault("tie.days_range", {QString::number(kMostTieDays)}, "days");
    BB_CHECK(unit.hold("mass_tie", id.toString())); // a beginning that was changed for it is not undone under it
    return unit.put("mass_visit", columnsOf(id, visit));
}

Result<> removeTieVisit(store::UnitOfWork& unit, TieId id, QDate on)
{
    BB_TRY(const Tie tie, loadTie(unit.session(), id));
    const bool there =
        std::any_of(tie.visits.begin(), tie.visits.end(), [&](const TieVisit& visit) { return visit.on == on; });
    if (!there)
        return fail(ErrorKind::NotFound, QStringLiteral("tie.visit_missing"), {tie.target, tieDayWords(on)});
    return unit.remove("mass_visit", id.toString() + QChar(store::kKeySeparator) + on.toString(Qt::ISODate));
}

Result<ledger::ItemId> raiseTieNeed(store::UnitOfWork& unit, TieId id, const TieNeed& need, QDate today)
{
    BB_TRY(const Tie tie, openTieOf(unit.session(), id));
    if (trimmedText(need.matter).isEmpty())
        return tieFault("tie.need_missing", {}, "matter");
    if (!need.dueOn.isValid())
        return tieFault("tie.due_missing", {}, "due");
    const QDate raised = need.raisedOn.isValid() ? need.raisedOn : today;
    BB_CHECK(checkTieSpan(tie, raised));
    const bool named = !normalizedName(need.ownerName).isEmpty();
    ledger::Item item;
    item.branch = tie.branch;
    item.kind = ledger::Kind::Opinion;
    item.area = QStringLiteral("institutions");
    item.matter = need.matter;
    item.origin = QStringLiteral("%1%2%3").arg(tie.memberName, tieKindWord(tie.kind), tie.target);
    item.sourceTable = QString::fromLatin1(kTieTable);
    item.sourceId = tie.id.toString();
    item.owner = named ? need.owner : tie.member;
    item.ownerName = named ? need.ownerName : tie.memberName;
    item.measure = need.measure;
    item.raisedOn = raised;
    item.dueOn = need.dueOn;
    return ledger::raiseItem(unit, item, today);
}

Result<> endTie(store::UnitOfWork& unit, TieId id, QDate on, QDate today)
{
    BB_TRY(Tie tie, openTieOf(unit.session(), id));
    BB_CHECK(checkTieDay(on, today, "date"));
    const QDate last = tie.visits.isEmpty() ? tie.from : std::max(tie.from, tie.visits.first().on);
    if (on < last)
        return tieFault("tie.end_order", {tieDayWords(on), tieDayWords(last)}, "date");
    tie.until = on;
    return writeTie(unit, tie);
}

Result<> reopenTie(store::UnitOfWork& unit, TieId id)
{
    BB_TRY(Tie tie, loadTie(unit.session(), id));
    if (tie.isOpen() || tie.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("tie.still_open"), {tie.memberName, tie.target});
    BB_CHECK(checkTieTwin(unit.session(), tie));
    tie.until = {};
    return writeTie(unit, tie);
}

Result<> recycleTie(store::UnitOfWork& unit, TieId id, QDate today)
{
    return unit.change("mass_tie", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreTie(store::UnitOfWork& unit, TieId id)
{
    BB_TRY(const Tie tie, loadTie(unit.session(), id));
    if (tie.isOpen())
        BB_CHECK(checkTieTwin(unit.session(), tie));
    return unit.change("mass_tie", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::institutions
