// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/date.h"
#include "branchbook/base/day_bounds.h"
#include "branchbook/base/text.h"
#include "branchbook/book/life_days.h"
#include "branchbook/book/member_store.h"
#include "branchbook/institutions/right_service.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"
#include "institutions/right_rows.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr DayField kRightDay{"date", QT_TRANSLATE_NOOP("Fields", "日期")};
constexpr DayField kRightAnswerBy{"answer-by", QT_TRANSLATE_NOOP("Fields", "答复期限")};

constexpr int kMostRightText = 4000; // characters of a matter

QString rightDayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

tl::unexpected<Error> rightFault(const char* code, const QStringList& args, const char* where)
{
    return fail(Error{ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(where)});
}

Result<> checkRightDay(QDate day, QDate today)
{
    if (!day.isValid())
        return rightFault("right.day_missing", {}, "date");
    if (day > today)
        return rightFault("right.day_future", {rightDayWords(day)}, "date");
    return checkDayBounds(day, kRightDay, today);
}

Result<> checkRightMatter(const RightMatter& matter, QDate today)
{
    if (trimmedText(matter.matter).isEmpty())
        return rightFault("right.matter_missing", {}, "matter");
    if (const auto length = trimmedText(matter.matter).size(); length > kMostRightText)
        return rightFault("right.text_long", {QString::number(length), QString::number(kMostRightText)}, "matter");
    BB_CHECK(checkRightDay(matter.receivedOn, today));
    const bool nameless = !matter.member && normalizedName(matter.memberName).isEmpty();
    if (nameless && !mayBeAnonymous(matter.kind))
        return rightFault("right.name_missing", {rightKindTitle(matter.kind)}, "member");
    if (matter.answerBy.isValid() && matter.answerBy < matter.receivedOn)
        return rightFault("right.answer_early", {rightDayWords(matter.answerBy), rightDayWords(matter.receivedOn)},
                          "answer");
    return checkDayBounds(matter.answerBy, kRightAnswerBy, today);
}

Result<> checkRightLife(const store::Session& session, const RightMatter& matter)
{
    if (!matter.member)
        return {};
    BB_TRY(const book::Member member, book::loadMember(session, *matter.member));
    return book::checkInLife(member, PartialDate::of(matter.receivedOn), QStringLiteral("date"));
}

/// A probationary member is one; who has no 人员类别 in the roster is not judged.
Result<> checkRightPerson(const store::Session& session, const RightMatter& matter)
{
    if (!matter.member)
        return {};
    BB_TRY(const book::Member member, book::loadMember(session, *matter.member));
    const QString type = book::standingOf(member).type;
    if (!type.isEmpty() && !book::isPartyMember(type))
        return rightFault("right.not_member", {member.name()}, "member");
    return {};
}

Result<RightMatter> openRightMatter(const store::Session& session, RightMatterId id)
{
    BB_TRY(RightMatter matter, loadRightMatter(session, id));
    if (matter.isOver() || matter.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("right.over"), {matter.numberText()});
    return matter;
}

/// What the ledger says of it: everybody reads that.
QString itemMatter(const RightMatter& matter)
{
    return matter.isSecret()
        ? QStringLiteral("办理第%1号%2（内容见权利事项记录）").arg(matter.numberText(), rightKindWord(matter.kind))
        : matter.matter;
}

Result<QList<ledger::Item>> itemsOf(const store::Session& session, const RightMatter& matter)
{
    ledger::ItemQuery query;
    query.branch = matter.branch;
    query.sourceId = matter.id.toString();
    BB_TRY(auto items, ledger::listItems(session, query));
    query.recycled = true;
    BB_TRY(const auto binned, ledger::listItems(session, query));
    items.append(binned);
    return items;
}

bool asksTheMember(RightAct act)
{
    return act == RightAct::Agreed || act == RightAct::Disputed || act == RightAct::Withdrawn;
}

Result<> checkRightStep(const RightMatter& matter, const RightStep& step, QDate today)
{
    if (matter.isAnonymous() && asksTheMember(step.act))
        return fail(ErrorKind::Refused, QStringLiteral("right.anonymous_act"),
                    {matter.numberText(), rightActTitle(step.act)});
    if (!nextActs(matter).contains(step.act))
        return fail(ErrorKind::Refused, QStringLiteral("right.act_order"),
                    {matter.numberText(), standingTitle(matter), rightActTitle(step.act)});
    BB_CHECK(checkRightDay(step.on, today));
    const QDate before = matter.steps.isEmpty() ? matter.receivedOn : matter.steps.last().on;
    if (step.on < before)
        return rightFault("right.day_order", {rightDayWords(step.on), rightDayWords(before)}, "date");
    const bool needsWords = step.act == RightAct::Answered || step.act == RightAct::Disputed;
    if (needsWords && trimmedText(step.words).isEmpty())
        return rightFault("right.words_missing", {rightActTitle(step.act)}, "words");
    const QString by = normalizedName(step.by);
    if (step.act == RightAct::Answered && !by.isEmpty() && by == normalizedName(matter.memberName))
        return rightFault("right.by_self", {matter.numberText(), matter.memberName}, "by");
    if (step.act == RightAct::Forwarded && trimmedText(step.by).isEmpty())
        return rightFault("right.by_missing", {}, "by");
    return {};
}

} // namespace

Result<RightMatterId> addRightMatter(store::UnitOfWork& unit, const RightMatter& given, QDate today)
{
    RightMatter matter = given;
    BB_CHECK(checkRightMatter(matter, today));
    BB_CHECK(checkRightPerson(unit.session(), matter));
    BB_CHECK(checkRightLife(unit.session(), matter));
    matter.id = matter.id.isNull() ? RightMatterId::make() : matter.id; // a sample brings its own
    matter.year = matter.receivedOn.year();
    {
        store::Query query = unit.session().query("right.next_number");
        BB_TRY([[maybe_unused]] const bool row,
               query.bind("branch", matter.branch.toString()).bind("year", qint64{matter.year}).next());
        matter.number = static_cast<int>(query.integer(0));
    }
    store::ColumnValues columns = columnsOf(matter);
    columns.insert(columns.begin(), {"id", matter.id.toString()});
    columns.push_back({"year", qint64{matter.year}});
    columns.push_back({"number", qint64{matter.number}});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("right_matter", columns));
    return matter.id;
}

Result<> changeRightMatter(store::UnitOfWork& unit, const RightMatter& given, QDate today)
{
    BB_TRY(const RightMatter now, openRightMatter(unit.session(), given.id));
    RightMatter matter = given;
    matter.branch = now.branch;
    matter.year = now.year;
    matter.number = now.number;
    BB_CHECK(checkRightMatter(matter, today));
    if (matter.member != now.member)
        BB_CHECK(checkRightPerson(unit.session(), matter));
    BB_CHECK(checkRightLife(unit.session(), matter));
    if (!now.steps.isEmpty() && now.steps.first().on < matter.receivedOn)
        return rightFault("right.day_after_step", {rightDayWords(now.steps.first().on)}, "date");
    const bool asked =
        std::any_of(now.steps.begin(), now.steps.end(), [](const RightStep& step) { return asksTheMember(step.act); });
    if (asked && !matter.member && normalizedName(matter.memberName).isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("right.anonymous_asked"), {matter.numberText()});
    if (matter.isSecret()) {
        BB_TRY(const auto items, itemsOf(unit.session(), now));
        for (const ledger::Item& item : items) {
            if (item.matter != itemMatter(matter))
                BB_CHECK(ledger::rewordItem(unit, item.id, itemMatter(matter)));
        }
    }
    return unit.update("right_matter", matter.id.toString(), matter.rev, columnsOf(matter));
}

Result<> addRightStep(store::UnitOfWork& unit, RightMatterId id, const RightStep& step, QDate today)
{
    BB_TRY(const RightMatter matter, openRightMatter(unit.session(), id));
    BB_CHECK(checkRightStep(matter, step, today));
    BB_CHECK(unit.hold("right_matter", id.toString())); // no step is undone under a later one
    return unit.insert("right_step", columnsOf(id, matter.steps.size() + 1, step));
}

Result<> takeBackRightStep(store::UnitOfWork& unit, RightMatterId id)
{
    BB_TRY(const RightMatter matter, loadRightMatter(unit.session(), id));
    if (matter.steps.isEmpty() || matter.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("right.no_step"), {matter.numberText()});
    BB_CHECK(unit.hold("right_matter", id.toString()));
    return unit.remove("right_step",
                       id.toString() + QChar(store::kKeySeparator) + QString::number(matter.steps.size()));
}

Result<ledger::ItemId> raiseRightItem(store::UnitOfWork& unit, RightMatterId id, const RightTask& task, QDate today)
{
    BB_TRY(const RightMatter matter, openRightMatter(unit.session(), id));
    if (normalizedName(task.ownerName).isEmpty())
        return rightFault("right.owner_missing", {}, "owner");
    if (!task.dueOn.isValid())
        return rightFault("right.due_missing", {}, "due");
    BB_TRY(const auto items, itemsOf(unit.session(), matter));
    const bool there = std::any_of(items.begin(), items.end(), [](const ledger::Item& item) { return item.isOpen(); });
    if (there)
        return fail(ErrorKind::Refused, QStringLiteral("right.item_there"), {matter.numberText()});
    BB_CHECK(unit.hold("right_matter", id.toString()));
    ledger::Item item;
    item.branch = matter.branch;
    item.kind = ledger::Kind::Opinion;
    item.area = QStringLiteral("institutions");
    item.matter = itemMatter(matter);
    item.origin = QStringLiteral("第%1号党员%2").arg(matter.numberText(), rightKindWord(matter.kind));
    item.sourceTable = QString::fromLatin1(kRightTable);
    item.sourceId = matter.id.toString();
    item.owner = task.owner;
    item.ownerName = task.ownerName;
    item.measure = task.measure;
    item.raisedOn = matter.receivedOn;
    item.dueOn = task.dueOn;
    return ledger::raiseItem(unit, item, today);
}

Result<> recycleRightMatter(store::UnitOfWork& unit, RightMatterId id, QDate today)
{
    return unit.change("right_matter", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreRightMatter(store::UnitOfWork& unit, RightMatterId id)
{
    return unit.change("right_matter", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::institutions
