// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of clues, and how they stand in the store.
#include "branchbook/integrity/clue.h"

#include "integrity/clue_rows.h"

namespace branchbook::integrity {

namespace {

constexpr WordList<SubjectLevel, 5> kSubjectLevels{"Integrity",
                                                   {{{"member", QT_TRANSLATE_NOOP("Integrity", "支部党员")},
                                                     {"officer", QT_TRANSLATE_NOOP("Integrity", "支部委员")},
                                                     {"superior", QT_TRANSLATE_NOOP("Integrity", "上级管理的干部")},
                                                     {"outside", QT_TRANSLATE_NOOP("Integrity", "非党员")},
                                                     {"unknown", QT_TRANSLATE_NOOP("Integrity", "不明")}}}};

constexpr WordList<ClueOutcome, 6> kClueOutcomes{"Integrity",
                                                 {{{"confirmed", QT_TRANSLATE_NOOP("Integrity", "属实")},
                                                   {"partly", QT_TRANSLATE_NOOP("Integrity", "部分属实")},
                                                   {"unfounded", QT_TRANSLATE_NOOP("Integrity", "不实")},
                                                   {"clarified", QT_TRANSLATE_NOOP("Integrity", "澄清了结")},
                                                   {"elsewhere", QT_TRANSLATE_NOOP("Integrity", "受理机关另行处理")},
                                                   {"duplicate", QT_TRANSLATE_NOOP("Integrity", "重复反映")}}}};

constexpr WordList<ClueStage, 5> kClueStages{"Integrity",
                                             {{{"registered", QT_TRANSLATE_NOOP("Integrity", "已登记")},
                                               {"handed_over", QT_TRANSLATE_NOOP("Integrity", "已移交")},
                                               {"receipted", QT_TRANSLATE_NOOP("Integrity", "已取回执")},
                                               {"answered", QT_TRANSLATE_NOOP("Integrity", "已反馈")},
                                               {"closed", QT_TRANSLATE_NOOP("Integrity", "已了结")}}}};

Clue clueIn(const store::Query& query)
{
    Clue made;
    made.id = ClueId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    made.year = int(query.integer(3));
    made.number = int(query.integer(4));
    made.receivedOn = store::dayAt(query, 5);
    made.channel = channelKindByName(query.text(6)).value_or(ChannelKind::Other);
    made.level = subjectLevelByName(query.text(7)).value_or(SubjectLevel::Unknown);
    made.registeredBy = query.text(8);
    made.matter = store::unseal(query.blob(9));
    made.about = store::unseal(query.blob(10));
    made.isAnonymous = query.integer(11) != 0;
    made.handedTo = query.text(12);
    made.handedOn = store::dayAt(query, 13);
    made.receiptDueOn = store::dayAt(query, 14);
    made.receiptOn = store::dayAt(query, 15);
    made.receiptNumber = query.text(16);
    made.answeredOn = store::dayAt(query, 17);
    made.answer = store::unseal(query.blob(18));
    made.closedOn = store::dayAt(query, 19);
    made.outcome = clueOutcomeByName(query.text(20));
    made.result = store::unseal(query.blob(21));
    made.enteredOn = store::dayAt(query, 22);
    made.recycled = !query.isNull(23);
    return made;
}

Result<QList<Clue>> cluesOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    store::Query query = session.query("clue.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return allRows(query, clueIn);
}

ClueViewing viewingIn(const store::Query& query)
{
    return {store::dayAt(query, 0), store::unseal(query.blob(1)), query.text(3),
            QDateTime::fromString(query.text(4), Qt::ISODateWithMs)};
}

} // namespace

Result<SourceCover> sourceCover(const store::Session& session)
{
    if (!session.isSealed())
        return SourceCover::Plain;
    BB_TRY(const bool second, store::hasSecondSecret(session));
    return second ? SourceCover::Second : SourceCover::Book;
}

QString subjectLevelName(SubjectLevel level)
{
    return kSubjectLevels.nameOf(level);
}

QString subjectLevelTitle(SubjectLevel level)
{
    return kSubjectLevels.titleOf(level);
}

std::optional<SubjectLevel> subjectLevelByName(QStringView name)
{
    return kSubjectLevels.find(name);
}

QList<SubjectLevel> subjectLevels()
{
    return kSubjectLevels.values();
}

QString clueOutcomeName(ClueOutcome outcome)
{
    return kClueOutcomes.nameOf(outcome);
}

QString clueOutcomeTitle(ClueOutcome outcome)
{
    return kClueOutcomes.titleOf(outcome);
}

std::optional<ClueOutcome> clueOutcomeByName(QStringView name)
{
    return kClueOutcomes.find(name);
}

QList<ClueOutcome> clueOutcomes()
{
    return kClueOutcomes.values();
}

QString clueStageName(ClueStage stage)
{
    return kClueStages.nameOf(stage);
}

QString clueStageTitle(ClueStage stage)
{
    return kClueStages.titleOf(stage);
}

ClueStage Clue::stage() const
{
    if (closedOn.isValid())
        return ClueStage::Closed;
    if (answeredOn.isValid())
        return ClueStage::Answered;
    if (receiptOn.isValid())
        return ClueStage::Receipted;
    return handedOn.isValid() ? ClueStage::HandedOver : ClueStage::Registered;
}

QString Clue::numberText() const
{
    return QStringLiteral("%1-%2").arg(year).arg(number, 2, 10, QLatin1Char('0'));
}

store::ColumnValues clueColumns(const Clue& clue)
{
    return {{"branch_id", clue.branch.toString()},
            {"year_no", qint64{clue.year}},
            {"number_no", qint64{clue.number}},
            {"received_on", store::dayOrNull(clue.receivedOn)},
            {"channel", channelKindName(clue.channel)},
            {"subject_level", subjectLevelName(clue.level)},
            {"registered_by", store::textOrNull(normalizedName(clue.registeredBy))},
            {"matter", sealedOrNull(clue.matter)},
            {"about", sealedOrNull(clue.about)},
            {"handed_to", store::textOrNull(oneLine(clue.handedTo))},
            {"handed_on", store::dayOrNull(clue.handedOn)},
            {"receipt_due_on", store::dayOrNull(clue.receiptDueOn)},
            {"receipt_on", store::dayOrNull(clue.receiptOn)},
            {"receipt_number", store::textOrNull(oneLine(clue.receiptNumber))},
            {"answered_on", store::dayOrNull(clue.answeredOn)},
            {"answer", sealedOrNull(clue.answer)},
            {"closed_on", store::dayOrNull(clue.closedOn)},
            {"outcome", clue.outcome ? store::Value{clueOutcomeName(*clue.outcome)} : store::Value{}},
            {"result", sealedOrNull(clue.result)}};
}

Result<QList<Clue>> listClues(const store::Session& session, book::BranchId branch)
{
    return cluesOf(session, branch, 0);
}

Result<QList<Clue>> listRecycledClues(const store::Session& session, book::BranchId branch)
{
    return cluesOf(session, branch, 1);
}

Result<Clue> loadClue(const store::Session& session, ClueId id)
{
    store::Query query = session.query("clue.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("clue.missing"));
    return clueIn(query);
}

Result<QList<ClueViewing>> listClueViewings(const store::Session& session, ClueId id)
{
    store::Query query = session.query("clue.viewings");
    query.bind("id", id.toString());
    return allRows(query, viewingIn);
}

Result<int> lastClueNumber(const store::Session& session, book::BranchId branch, int year)
{
    store::Query query = session.query("clue.last_number");
    query.bind("branch", branch.toString()).bind("year", qint64{year});
    BB_TRY(const bool row, query.next());
    return row ? int(query.integer(0)) : 0;
}

Result<ClueSource> loadClueSource(const store::Session& session, ClueId id, const store::SecondKeyPtr& key)
{
    store::Query query = session.query("clue.source");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("clue.missing"));
    ClueSource source;
    const auto opened = [&](const char* column, int at) {
        return store::openSecond(session, key, {"clue", column}, id.toString(), query.blob(at));
    };
    BB_TRY(source.reporter, opened("reporter", 0));
    BB_TRY(source.contact, opened("contact", 1));
    BB_TRY(source.original, opened("original", 2));
    return source;
}

} // namespace branchbook::integrity
