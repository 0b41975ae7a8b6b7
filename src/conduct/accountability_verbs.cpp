// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a case, and what cases add to the agenda and to the report, whose sentences are Chinese in every language.
#include "branchbook/base/one_line.h"
#include "branchbook/conduct/accountability.h"
#include "conduct/conduct_rows.h"

#include <QJsonObject>

#include <algorithm>

namespace branchbook::conduct {

namespace {

using store::UnitOfWork;

constexpr char16_t kCaseTerm[] = u"accountability_due";

store::ColumnValues caseColumns(const AccountabilityCase& record)
{
    return {
        {"branch_id", record.branch.toString()},
        {"responsibility_id", record.responsibility ? store::Value{record.responsibility->toString()} : store::Value{}},
        {"found_on", store::dayOrNull(record.foundOn)},
        {"due_on", store::dayOrNull(record.dueOn)},
        {"member_id", record.member ? store::Value{record.member->toString()} : store::Value{}},
        {"person_name", store::textOrNull(normalizedName(record.name))},
        {"facts", sealedOrNull(record.facts)},
        {"level", caseLevelName(record.level)},
        {"checked_on", store::dayOrNull(record.checkedOn)},
        {"checked_by", store::textOrNull(oneLine(record.checkedBy))},
        {"finding", sealedOrNull(record.finding)},
        {"verified", record.verified ? store::Value{verifiedName(*record.verified)} : store::Value{}},
        {"measure", record.measure ? store::Value{caseMeasureName(*record.measure)} : store::Value{}},
        {"decided_on", store::dayOrNull(record.decidedOn)},
        {"decided_by", store::textOrNull(oneLine(record.decidedBy))},
        {"decision", sealedOrNull(record.decision)},
        {"closed_on", store::dayOrNull(record.closedOn)},
        {"outcome", sealedOrNull(record.outcome)}};
}

Result<AccountabilityCase> livingCase(const store::Session& session, CaseId id)
{
    BB_TRY(AccountabilityCase record, loadCase(session, id));
    if (record.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("accountability.recycled"));
    return record;
}

Result<> writeCase(UnitOfWork& unit, const AccountabilityCase& record)
{
    return unit.update("accountability", record.id.toString(), record.rev, caseColumns(record));
}

/// The day itself, and that it does not lie before what came first.
Result<> checkCaseDay(QDate day, QDate first, QDate today)
{
    BB_CHECK(checkDay(day, today));
    if (day < first)
        return fail(invalid("accountability.order", {dayWords(day), dayWords(first)}, "date"));
    return {};
}

Result<> checkCaseBy(const QString& by)
{
    if (oneLine(by).isEmpty())
        return fail(invalid("accountability.by_missing", {}, "by"));
    return {};
}

Result<> checkRecord(const store::Session& session, const AccountabilityCase& record, QDate today)
{
    BB_CHECK(checkDay(record.foundOn, today));
    if (trimmedText(record.facts).isEmpty())
        return fail(invalid("accountability.facts_missing", {}, "facts"));
    if (record.dueOn.isValid() && record.dueOn < record.foundOn)
        return fail(invalid("accountability.due_order", {dayWords(record.dueOn), dayWords(record.foundOn)}, "due"));
    if (record.checkedOn.isValid() && record.checkedOn < record.foundOn)
        return fail(invalid("accountability.order", {dayWords(record.checkedOn), dayWords(record.foundOn)}, "date"));
    if (record.responsibility)
        return loadResponsibility(session, *record.responsibility).map([](const auto&) {});
    return {};
}

struct CaseSums {
    int found = 0;
    int decided = 0;
    int closed = 0;
    int open = 0; ///< at the end
    QList<int> byMeasure = QList<int>(caseMeasures().size(), 0);
};

CaseSums caseSums(const QList<AccountabilityCase>& all, const DateRange& range)
{
    CaseSums sums;
    for (const AccountabilityCase& each : all) {
        if (each.foundOn > range.last)
            continue;
        sums.found += range.contains(each.foundOn) ? 1 : 0;
        if (each.measure && range.contains(each.decidedOn)) {
            ++sums.decided;
            ++sums.byMeasure[qsizetype(*each.measure)];
        }
        sums.closed += each.closedOn.isValid() && range.contains(each.closedOn) ? 1 : 0;
        sums.open += each.isOpen() || each.closedOn > range.last ? 1 : 0;
    }
    return sums;
}

QString caseSentence(const CaseSums& sums)
{
    QString text = QStringLiteral("责任追究：发现%1起").arg(sums.found);
    QStringList parts;
    const auto measures = caseMeasures();
    for (const CaseMeasure measure : measures) {
        if (const int count = sums.byMeasure[qsizetype(measure)]; count > 0)
            parts.append(QStringLiteral("%1%2起").arg(caseMeasureWord(measure)).arg(count));
    }
    if (sums.decided > 0)
        text +=
            QStringLiteral("，作出处理%1起（%2）").arg(QString::number(sums.decided), parts.join(QStringLiteral("、")));
    text += QStringLiteral("，办结%1起").arg(sums.closed);
    if (sums.open > 0)
        text += QStringLiteral("；期末在办%1起").arg(sums.open);
    return text + u'。';
}

} // namespace

Result<CaseId> saveCase(UnitOfWork& unit, const AccountabilityCase& given, QDate today)
{
    AccountabilityCase record = given;
    if (record.rev != 0) {
        BB_TRY(const AccountabilityCase now, livingCase(unit.session(), record.id));
        AccountabilityCase changed = now; // the course stays
        changed.rev = record.rev;
        changed.responsibility = record.responsibility;
        changed.foundOn = record.foundOn;
        changed.dueOn = record.dueOn;
        changed.member = record.member;
        changed.name = record.name;
        changed.facts = record.facts;
        changed.level = record.level;
        BB_CHECK(checkRecord(unit.session(), changed, today));
        BB_CHECK(writeCase(unit, changed));
        return changed.id;
    }
    record.checkedOn = record.decidedOn = record.closedOn = {};
    record.checkedBy = record.decidedBy = record.finding = record.decision = record.outcome = QString();
    record.verified.reset();
    record.measure.reset();
    BB_CHECK(checkRecord(unit.session(), record, today));
    record.id = record.id.isNull() ? CaseId::make() : record.id; // a sample brings its own
    store::ColumnValues columns = caseColumns(record);
    columns.insert(columns.begin(), {"id", record.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("accountability", columns));
    return record.id;
}

Result<> checkCase(UnitOfWork& unit, CaseId id, const CaseCheck& check, QDate today)
{
    BB_TRY(AccountabilityCase record, livingCase(unit.session(), id));
    if (record.decidedOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("accountability.decided"));
    BB_CHECK(checkCaseDay(check.on, record.foundOn, today));
    BB_CHECK(checkCaseBy(check.by));
    if (trimmedText(check.words).isEmpty())
        return fail(invalid("accountability.words_missing", {verifiedTitle(check.verified)}, "words"));
    record.checkedOn = check.on;
    record.checkedBy = check.by;
    record.verified = check.verified;
    record.finding = check.words;
    return writeCase(unit, record);
}

Result<> decideCase(UnitOfWork& unit, CaseId id, const CaseDecision& decision, QDate today)
{
    BB_TRY(AccountabilityCase record, livingCase(unit.session(), id));
    if (!record.checkedOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("accountability.not_checked"));
    if (!record.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("accountability.closed"));
    if (record.verified == Verified::Untrue && decision.measure != CaseMeasure::None)
        return fail(ErrorKind::Refused, QStringLiteral("accountability.untrue"), {caseMeasureTitle(decision.measure)});
    BB_CHECK(checkCaseDay(decision.on, record.checkedOn, today));
    BB_CHECK(checkCaseBy(decision.by));
    const bool saysMore = decision.measure == CaseMeasure::None || decision.measure == CaseMeasure::Transferred;
    if (saysMore && trimmedText(decision.words).isEmpty())
        return fail(invalid("accountability.words_missing", {caseMeasureTitle(decision.measure)}, "words"));
    record.measure = decision.measure;
    record.decidedOn = decision.on;
    record.decidedBy = decision.by;
    record.decision = decision.words;
    return writeCase(unit, record);
}

Result<> closeCase(UnitOfWork& unit, CaseId id, QDate on, const QString& outcome, QDate today)
{
    BB_TRY(AccountabilityCase record, livingCase(unit.session(), id));
    if (!record.decidedOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("accountability.not_decided"));
    if (!record.isOpen())
        return fail(ErrorKind::Refused, QStringLiteral("accountability.closed"));
    BB_CHECK(checkCaseDay(on, record.decidedOn, today));
    if (trimmedText(outcome).isEmpty())
        return fail(invalid("accountability.outcome_missing", {}, "result"));
    record.closedOn = on;
    record.outcome = outcome;
    return writeCase(unit, record);
}

Result<> takeBackCaseStep(UnitOfWork& unit, CaseId id)
{
    BB_TRY(AccountabilityCase record, livingCase(unit.session(), id));
    switch (record.stage()) {
    case CaseStage::Clue: return fail(ErrorKind::Refused, QStringLiteral("accountability.no_step"));
    case CaseStage::Checked:
        record.checkedOn = {};
        record.checkedBy.clear();
        record.finding.clear();
        record.verified.reset();
        break;
    case CaseStage::Decided:
        record.decidedOn = {};
        record.decidedBy.clear();
        record.decision.clear();
        record.measure.reset();
        break;
    case CaseStage::Closed:
        record.closedOn = {};
        record.outcome.clear();
        break;
    }
    return writeCase(unit, record);
}

Result<> recycleCase(UnitOfWork& unit, CaseId id, const QString& reason, QDate today)
{
    BB_TRY(const AccountabilityCase record, livingCase(unit.session(), id));
    store::ColumnValues columns{{"deleted_at", today.toString(Qt::ISODate)}};
    if (record.isOpen()) { // it has no outcome yet: why it goes stands there
        if (trimmedText(reason).isEmpty())
            return fail(invalid("accountability.recycle_reason", {dayWords(record.foundOn)}, "reason"));
        columns.push_back({"outcome", sealedOrNull(trimmedText(reason))});
    }
    return unit.change("accountability", id.toString(), columns);
}

Result<> restoreCase(UnitOfWork& unit, CaseId id)
{
    BB_TRY(const AccountabilityCase record, loadCase(unit.session(), id));
    store::ColumnValues columns{{"deleted_at", {}}};
    if (record.recycled && record.isOpen())
        columns.push_back({"outcome", {}});
    return unit.change("accountability", id.toString(), columns);
}

Result<> addCaseFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kCaseTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto all, listCases(query.session, query.branch));
    for (const AccountabilityCase& each : all) {
        if (!each.dueOn.isValid())
            continue;
        const QString subject = QStringLiteral("accountability:") + each.id.toString();
        facts.things.push_back({subject, QStringLiteral("%1发现的事项：").arg(dayWords(each.foundOn)), {}, {}});
        facts.terms.push_back(
            {what, subject, each.dueOn, !each.isOpen(), QStringLiteral("accountability/") + each.id.toString()});
    }
    return {};
}

Result<> addCaseSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto all, listCases(query.session, query.branch));
    const CaseSums sums = caseSums(all, range);
    if (sums.found == 0 && sums.decided == 0 && sums.closed == 0 && sums.open == 0)
        return {};
    section.parts.emplace_back(book::SectionText{caseSentence(sums)});
    QJsonObject json{{QStringLiteral("found"), sums.found},
                     {QStringLiteral("decided"), sums.decided},
                     {QStringLiteral("closed"), sums.closed},
                     {QStringLiteral("open"), sums.open}};
    const auto measures = caseMeasures();
    for (const CaseMeasure measure : measures)
        json.insert(caseMeasureName(measure), sums.byMeasure[qsizetype(measure)]);
    section.figures.insert(QStringLiteral("accountability"), json);
    return {};
}

} // namespace branchbook::conduct
