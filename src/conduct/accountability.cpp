// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/conduct/accountability.h"

#include "branchbook/base/standing_list.h"
#include "branchbook/base/word_list.h"
#include "conduct/conduct_rows.h"

namespace branchbook::conduct {

namespace {

constexpr WordList<CaseStage, 4> kCaseStages{"Conduct",
                                             {{{"clue", QT_TRANSLATE_NOOP("Conduct", "待核实")},
                                               {"checked", QT_TRANSLATE_NOOP("Conduct", "待处理")},
                                               {"decided", QT_TRANSLATE_NOOP("Conduct", "待落实")},
                                               {"closed", QT_TRANSLATE_NOOP("Conduct", "已办结")}}}};
constexpr WordList<Verified, 3> kVerified{"Conduct",
                                          {{{"true", QT_TRANSLATE_NOOP("Conduct", "属实")},
                                            {"partly", QT_TRANSLATE_NOOP("Conduct", "部分属实")},
                                            {"untrue", QT_TRANSLATE_NOOP("Conduct", "不属实")}}}};
constexpr WordList<CaseMeasure, 7> kCaseMeasures{"Conduct",
                                                 {{{"reminder", QT_TRANSLATE_NOOP("Conduct", "提醒谈话")},
                                                   {"criticism", QT_TRANSLATE_NOOP("Conduct", "批评教育")},
                                                   {"written_review", QT_TRANSLATE_NOOP("Conduct", "责令检查")},
                                                   {"notice", QT_TRANSLATE_NOOP("Conduct", "通报批评")},
                                                   {"adjustment", QT_TRANSLATE_NOOP("Conduct", "调整工作分工")},
                                                   {"transferred", QT_TRANSLATE_NOOP("Conduct", "移送有权机关")},
                                                   {"none", QT_TRANSLATE_NOOP("Conduct", "不予追究")}}}};
constexpr WordList<CaseLevel, 2> kCaseLevels{
    "Conduct",
    {{{"branch", QT_TRANSLATE_NOOP("Conduct", "支部内公开")}, {"committee", QT_TRANSLATE_NOOP("Conduct", "仅支委")}}}};

AccountabilityCase caseIn(const store::Query& query)
{
    AccountabilityCase made;
    made.id = CaseId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    if (!query.isNull(3))
        made.responsibility = ResponsibilityId::fromString(query.text(3));
    made.matter = query.text(4);
    made.foundOn = store::dayAt(query, 5);
    made.dueOn = store::dayAt(query, 6);
    if (!query.isNull(7))
        made.member = book::MemberId::fromString(query.text(7));
    made.name = query.text(8);
    made.facts = store::unseal(query.blob(9));
    made.level = caseLevelByName(query.text(10)).value_or(CaseLevel::Committee);
    made.checkedOn = store::dayAt(query, 11);
    made.checkedBy = query.text(12);
    made.finding = store::unseal(query.blob(13));
    made.verified = verifiedByName(query.text(14));
    made.measure = caseMeasureByName(query.text(15));
    made.decidedOn = store::dayAt(query, 16);
    made.decidedBy = query.text(17);
    made.decision = store::unseal(query.blob(18));
    made.closedOn = store::dayAt(query, 19);
    made.outcome = store::unseal(query.blob(20));
    made.recycled = !query.isNull(21);
    return made;
}

Result<QList<AccountabilityCase>> casesOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    store::Query query = session.query("accountability.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return rowsOf<AccountabilityCase>(query, caseIn);
}

} // namespace

QString caseStageName(CaseStage stage)
{
    return kCaseStages.nameOf(stage);
}

QString caseStageTitle(CaseStage stage)
{
    return kCaseStages.titleOf(stage);
}

QString verifiedName(Verified verified)
{
    return kVerified.nameOf(verified);
}

QString verifiedTitle(Verified verified)
{
    return kVerified.titleOf(verified);
}

std::optional<Verified> verifiedByName(QStringView name)
{
    return kVerified.find(name);
}

QList<Verified> verifiedKinds()
{
    return kVerified.values();
}

QString caseMeasureName(CaseMeasure measure)
{
    return kCaseMeasures.nameOf(measure);
}

QString caseMeasureTitle(CaseMeasure measure)
{
    return kCaseMeasures.titleOf(measure);
}

QString caseMeasureWord(CaseMeasure measure)
{
    return kCaseMeasures.chineseOf(measure);
}

std::optional<CaseMeasure> caseMeasureByName(QStringView name)
{
    return kCaseMeasures.find(name);
}

QList<CaseMeasure> caseMeasures()
{
    return kCaseMeasures.values();
}

QString caseLevelName(CaseLevel level)
{
    return kCaseLevels.nameOf(level);
}

QString caseLevelTitle(CaseLevel level)
{
    return kCaseLevels.titleOf(level);
}

std::optional<CaseLevel> caseLevelByName(QStringView name)
{
    return kCaseLevels.find(name);
}

QList<CaseLevel> caseLevels()
{
    return kCaseLevels.values();
}

CaseStage AccountabilityCase::stage() const
{
    if (closedOn.isValid())
        return CaseStage::Closed;
    if (decidedOn.isValid())
        return CaseStage::Decided;
    return checkedOn.isValid() ? CaseStage::Checked : CaseStage::Clue;
}

AccountabilityCase standingOn(AccountabilityCase record, QDate day)
{
    if (record.checkedOn > day) {
        record.checkedOn = {};
        record.checkedBy.clear();
        record.finding.clear();
        record.verified.reset();
    }
    if (record.decidedOn > day) {
        record.decidedOn = {};
        record.decidedBy.clear();
        record.decision.clear();
        record.measure.reset();
    }
    if (record.closedOn > day) {
        record.closedOn = {};
        record.outcome.clear();
    }
    return record;
}

Result<QList<AccountabilityCase>> listCases(const store::Session& session, book::BranchId branch)
{
    return casesOf(session, branch, 0);
}

Result<QList<AccountabilityCase>> listCasesOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto known, casesOf(session, branch, 0));
    return listStandingOn(known, day, &AccountabilityCase::foundOn);
}

Result<QList<AccountabilityCase>> listRecycledCases(const store::Session& session, book::BranchId branch)
{
    return casesOf(session, branch, 1);
}

Result<AccountabilityCase> loadCase(const store::Session& session, CaseId id)
{
    store::Query query = session.query("accountability.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("accountability.missing"));
    return caseIn(query);
}

} // namespace branchbook::conduct
