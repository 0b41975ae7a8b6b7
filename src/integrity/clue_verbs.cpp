// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the secretary does with a clue. No error says more of it than its number and days.
#include "integrity/clue_rows.h"

namespace branchbook::integrity {

namespace {

const QString kClueDateField = QStringLiteral("date");

QString clueDayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

/// 2026-1 is not named by 2026-12: no digit stands beside the number.
bool isClueNamedIn(const QString& text, const QString& number)
{
    const auto isDigit = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at].isDigit(); };
    for (qsizetype at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
        if (!isDigit(at - 1) && !isDigit(at + number.size()))
            return true;
    }
    return false;
}

/// What was reported before is found by its number: the result of a repeated one names it.
Result<> checkRepeated(const store::Session& session, const Clue& clue, const QString& result)
{
    BB_TRY(const auto all, listClues(session, clue.branch));
    for (const Clue& other : all) {
        if (other.id != clue.id && isClueNamedIn(result, other.numberText()))
            return {};
    }
    return fail(ErrorKind::Invalid, QStringLiteral("clue.duplicate_of"), {clue.numberText()}, QStringLiteral("result"));
}

Result<> checkClueDay(QDate day, QDate today)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("clue.day_missing"), {}, kClueDateField);
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("clue.day_future"), {clueDayWords(day)}, kClueDateField);
    return {};
}

/// `day` does not lie before the step before it.
Result<> checkClueOrder(QDate day, QDate before)
{
    if (before.isValid() && day.isValid() && day < before)
        return fail(ErrorKind::Invalid, QStringLiteral("clue.day_order"), {clueDayWords(day), clueDayWords(before)},
                    kClueDateField);
    return {};
}

Result<> checkClue(const Clue& clue, QDate today)
{
    BB_CHECK(checkClueDay(clue.receivedOn, today));
    if (trimmedText(clue.matter).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("clue.matter_missing"), {}, QStringLiteral("matter"));
    if (normalizedName(clue.registeredBy).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("clue.by_missing"), {}, QStringLiteral("by"));
    return {};
}

/// Errors: clue.missing, clue.closed.
Result<Clue> openClue(const store::Session& session, ClueId id)
{
    BB_TRY(Clue clue, loadClue(session, id));
    if (clue.recycled || !clue.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("clue.closed"), {clue.numberText()});
    return clue;
}

Result<> writeClue(store::UnitOfWork& unit, const Clue& clue)
{
    return unit.update("clue", clue.id.toString(), clue.rev, clueColumns(clue));
}

/// Under the second secret where the book has one. An empty part has no column: nobody who adds a telephone takes a name away.
Result<> addSourceColumns(const store::Session& session, ClueId id, const ClueSource& source,
                          store::ColumnValues& columns)
{
    const auto add = [&](const char* column, const QString& text) -> Result<> {
        BB_TRY(const QByteArray bytes, store::sealSecond(session, {"clue", column}, id.toString(), trimmedText(text)));
        if (!bytes.isEmpty())
            columns.push_back({column, store::Value{bytes}});
        return {};
    };
    BB_CHECK(add("reporter", source.reporter));
    BB_CHECK(add("contact", source.contact));
    return add("original", source.original);
}

/// What the course says stays; what was taken down is that of `given`.
Clue changedClue(const Clue& now, const Clue& given)
{
    Clue made = now;
    made.rev = given.rev;
    made.receivedOn = given.receivedOn;
    made.channel = given.channel;
    made.level = given.level;
    made.registeredBy = given.registeredBy;
    made.matter = given.matter;
    made.about = given.about;
    return made;
}

} // namespace

Result<ClueId> registerClue(store::UnitOfWork& unit, const Clue& given, const ClueSource& source, QDate today)
{
    BB_CHECK(checkClue(given, today));
    Clue made;
    made.branch = given.branch;
    made.id = given.id.isNull() ? ClueId::make() : given.id; // a sample brings its own
    made.year = given.receivedOn.year();
    BB_TRY(const int last, lastClueNumber(unit.session(), given.branch, made.year));
    made.number = last + 1;
    made = changedClue(made, given);
    store::ColumnValues columns = clueColumns(made);
    columns.insert(columns.begin(), {"id", made.id.toString()});
    BB_CHECK(addSourceColumns(unit.session(), made.id, source, columns));
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("clue", columns));
    return made.id;
}

Result<> changeClue(store::UnitOfWork& unit, const Clue& given, const std::optional<ClueSource>& source, QDate today)
{
    BB_TRY(const Clue now, openClue(unit.session(), given.id));
    BB_CHECK(checkClue(given, today));
    BB_CHECK(checkClueOrder(now.handedOn, given.receivedOn));
    if (given.receivedOn.year() != now.year)
        return fail(ErrorKind::Invalid, QStringLiteral("clue.year_changed"), {now.numberText()}, kClueDateField);
    store::ColumnValues columns = clueColumns(changedClue(now, given));
    if (source)
        BB_CHECK(addSourceColumns(unit.session(), now.id, *source, columns));
    return unit.update("clue", now.id.toString(), given.rev, columns);
}

Result<> handOverClue(store::UnitOfWork& unit, ClueId id, const HandOver& over, QDate today)
{
    BB_TRY(Clue clue, openClue(unit.session(), id));
    if (oneLine(over.to).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("clue.to_missing"), {}, QStringLiteral("to"));
    BB_CHECK(checkClueDay(over.on, today));
    BB_CHECK(checkClueOrder(over.on, clue.receivedOn));
    BB_CHECK(checkClueOrder(clue.receiptOn, over.on));
    if (over.receiptDueOn.isValid() && over.receiptDueOn < over.on)
        return fail(ErrorKind::Invalid, QStringLiteral("clue.due_order"),
                    {clueDayWords(over.receiptDueOn), clueDayWords(over.on)}, QStringLiteral("due"));
    clue.handedTo = over.to;
    clue.handedOn = over.on;
    clue.receiptDueOn = over.receiptDueOn;
    return writeClue(unit, clue);
}

Result<> recordClueReceipt(store::UnitOfWork& unit, ClueId id, QDate on, const QString& number, QDate today)
{
    BB_TRY(Clue clue, openClue(unit.session(), id));
    if (!clue.handedOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("clue.not_handed"), {clue.numberText()});
    BB_CHECK(checkClueDay(on, today));
    BB_CHECK(checkClueOrder(on, clue.handedOn));
    BB_CHECK(checkClueOrder(clue.answeredOn, on));
    if (oneLine(number).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("clue.number_missing"), {}, QStringLiteral("number"));
    clue.receiptOn = on;
    clue.receiptNumber = number;
    return writeClue(unit, clue);
}

Result<> recordClueAnswer(store::UnitOfWork& unit, ClueId id, QDate on, const QString& words, QDate today)
{
    BB_TRY(Clue clue, openClue(unit.session(), id));
    if (!clue.receiptOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("clue.no_receipt"), {clue.numberText()});
    BB_CHECK(checkClueDay(on, today));
    BB_CHECK(checkClueOrder(on, clue.receiptOn));
    if (trimmedText(words).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("clue.answer_missing"), {}, QStringLiteral("words"));
    clue.answeredOn = on;
    clue.answer = words;
    return writeClue(unit, clue);
}

Result<> closeClue(store::UnitOfWork& unit, ClueId id, QDate on, ClueOutcome outcome, const QString& result,
                   QDate today)
{
    BB_TRY(Clue clue, openClue(unit.session(), id));
    if (outcome != ClueOutcome::Duplicate && !clue.answeredOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("clue.no_answer"), {clue.numberText()});
    if (trimmedText(result).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("clue.result_missing"), {}, QStringLiteral("result"));
    if (outcome == ClueOutcome::Duplicate)
        BB_CHECK(checkRepeated(unit.session(), clue, result));
    BB_CHECK(checkClueDay(on, today));
    for (const QDate before : {clue.receivedOn, clue.handedOn, clue.receiptOn, clue.answeredOn})
        BB_CHECK(checkClueOrder(on, before));
    clue.closedOn = on;
    clue.outcome = outcome;
    clue.result = result;
    return writeClue(unit, clue);
}

Result<> takeBackClueStep(store::UnitOfWork& unit, ClueId id)
{
    BB_TRY(Clue clue, loadClue(unit.session(), id));
    switch (clue.stage()) {
    case ClueStage::Closed:
        clue.closedOn = {};
        clue.outcome.reset();
        clue.result.clear();
        break;
    case ClueStage::Answered:
        clue.answeredOn = {};
        clue.answer.clear();
        break;
    case ClueStage::Receipted:
        clue.receiptOn = {};
        clue.receiptNumber.clear();
        break;
    case ClueStage::HandedOver:
        clue.handedOn = {};
        clue.handedTo.clear();
        clue.receiptDueOn = {};
        break;
    case ClueStage::Registered: return fail(ErrorKind::Refused, QStringLiteral("clue.no_step"), {clue.numberText()});
    }
    return writeClue(unit, clue);
}

Result<> recycleClue(store::UnitOfWork& unit, ClueId id, const QString& reason, QDate today)
{
    BB_TRY(const Clue clue, loadClue(unit.session(), id));
    store::ColumnValues columns{{"deleted_at", today.toString(Qt::ISODate)}};
    if (clue.isOpen()) { // it has no result yet: why it goes stands there
        if (trimmedText(reason).isEmpty())
            return fail(ErrorKind::Invalid, QStringLiteral("clue.recycle_reason"), {clue.numberText()},
                        QStringLiteral("reason"));
        columns.push_back({"result", sealedOrNull(reason)});
    }
    return unit.change("clue", id.toString(), columns);
}

Result<> restoreClue(store::UnitOfWork& unit, ClueId id)
{
    BB_TRY(const Clue clue, loadClue(unit.session(), id));
    store::ColumnValues columns{{"deleted_at", {}}};
    if (clue.isOpen())
        columns.push_back({"result", {}});
    return unit.change("clue", id.toString(), columns);
}

Result<ClueSource> viewClueSource(store::UnitOfWork& unit, ClueId id, const QString& reason, QDate today,
                                  const store::SecondKeyPtr& key)
{
    if (trimmedText(reason).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("clue.reason_missing"), {}, QStringLiteral("reason"));
    BB_TRY(ClueSource source, loadClueSource(unit.session(), id, key));
    BB_CHECK(unit.insert("clue_viewing",
                         {{"id", Id<struct ClueViewingTag>::make().toString()},
                          {"clue_id", id.toString()},
                          {"viewed_on", store::dayOrNull(today)},
                          {"reason", sealedOrNull(reason)}}));
    return source;
}

} // namespace branchbook::integrity
