// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/evaluation_service.h"

#include "branchbook/base/text.h"
#include "branchbook/organization/discipline_store.h"
#include "branchbook/store/day.h"
#include "organization/evaluation_checks.h"
#include "organization/evaluation_rows.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

/// Nobody evaluated members in this form before.
constexpr int kFirstEvaluatedYear = 1949;

QString partOf(EvaluationId id, const QString& key)
{
    return id.toString() + QChar(store::kKeySeparator) + key;
}

Result<> checkYearFree(const store::Session& session, const Evaluation& evaluation)
{
    BB_TRY(const auto other, findEvaluation(session, evaluation.branch, evaluation.forYear));
    if (other && other->id != evaluation.id)
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.year_taken"), {QString::number(evaluation.forYear)},
                    QStringLiteral("year"));
    return {};
}

Result<> checkPeopleDay(const Evaluation& evaluation, QDate day, QDate today)
{
    const bool isNear = day.year() == evaluation.forYear || day.year() == evaluation.forYear + 1;
    if (day.isValid() && day <= today && isNear)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("evaluation.people_day"),
                {PartialDate::of(day).toChinese(), QString::number(evaluation.forYear)}, QStringLiteral("date"));
}

Result<> writePerson(store::UnitOfWork& unit, EvaluationId id, const EvaluatedPerson& person)
{
    return unit.put("evaluation_person", columnsOf(id, person));
}

QString matterOfGrade(const EvaluatedPerson& person)
{
    return QStringLiteral("%1的等次").arg(person.name);
}

/// After 组织评定 a grade does not change in silence.
Result<> markGrade(store::UnitOfWork& unit, const Evaluation& evaluation, const EvaluatedPerson& before,
                   std::optional<Grade> grade, const QString& reason, QDate today)
{
    if (!grade)
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.grade_needed"), {before.name},
                    QStringLiteral("grade"));
    if (trimmedText(reason).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("evaluation.why"), {matterOfGrade(before)},
                    QStringLiteral("reason"));
    const QString was = before.grade ? gradeTitle(*before.grade) : QStringLiteral("未评定");
    return addEvaluationCorrection(unit, evaluation.id, {today, matterOfGrade(before), was, reason});
}

Result<> checkMayGrade(const Evaluation& evaluation, const EvaluatedPerson& person, std::optional<Grade> grade)
{
    if (!grade)
        return {};
    if (!person.isFull())
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.probationary"), {person.name},
                    QStringLiteral("grade"));
    if (person.part == EvaluationPart::Excused)
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.excused"), {person.name, person.partWhy},
                    QStringLiteral("grade"));
    if (person.part == EvaluationPart::Here && evaluation.count(EvaluationBallot::Members) == nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.no_ballot"), {person.name}, QStringLiteral("grade"));
    return {};
}

/// 优秀 within the effect period of a sanction: refused by local custom alone, so a reason lets it pass. The periods are those
/// of the regulation itself, which nobody overrides.
Result<bool> isPraisedInEffect(const store::Session& session, const EvaluatedPerson& person, std::optional<Grade> grade,
                               QDate today)
{
    if (grade != Grade::Excellent)
        return false;
    BB_TRY(const auto records, listSanctionsOf(session, person.member));
    if (records.isEmpty())
        return false;
    BB_TRY(const rules::Catalogue catalogue, rules::Catalogue::builtIn());
    BB_TRY(const auto effects, effectsOf(catalogue, records, today));
    return effects.inEffect && catalogue.find(u"evaluation.excellent_in_effect", today) != nullptr;
}

} // namespace

Result<EvaluationId> openEvaluation(store::UnitOfWork& unit, Evaluation evaluation, QDate today)
{
    if (evaluation.forYear < kFirstEvaluatedYear || evaluation.forYear > today.year())
        return fail(ErrorKind::Invalid, QStringLiteral("evaluation.year"), {QString::number(evaluation.forYear)},
                    QStringLiteral("year"));
    BB_CHECK(checkPeopleDay(evaluation, evaluation.peopleOn, today));
    BB_CHECK(checkYearFree(unit.session(), evaluation));
    if (evaluation.people.isEmpty()) {
        BB_TRY(evaluation.people, evaluatedOn(unit.session(), evaluation.branch, evaluation.peopleOn));
    }
    if (evaluation.people.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.nobody"),
                    {PartialDate::of(evaluation.peopleOn).toChinese()});
    evaluation.id = evaluation.id.isNull() ? EvaluationId::make() : evaluation.id;
    store::ColumnValues columns = columnsOf(evaluation);
    columns.insert(columns.begin(), {"id", evaluation.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("evaluation", columns));
    for (const EvaluatedPerson& person : evaluation.people)
        BB_CHECK(unit.insert("evaluation_person", columnsOf(evaluation.id, person)));
    return evaluation.id;
}

Result<> changeEvaluation(store::UnitOfWork& unit, const Evaluation& evaluation)
{
    BB_TRY(Evaluation now, openRound(unit.session(), evaluation.id));
    now.quotaBase = evaluation.quotaBase;
    now.level = evaluation.level;
    now.note = evaluation.note;
    return unit.update("evaluation", evaluation.id.toString(), evaluation.rev, columnsOf(now));
}

Result<> relistEvaluation(store::UnitOfWork& unit, EvaluationId id, QDate day, QDate today)
{
    BB_TRY(Evaluation evaluation, openRound(unit.session(), id));
    BB_CHECK(checkPeopleDay(evaluation, day, today));
    if (!evaluation.counts.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.counted"), {QString::number(evaluation.forYear)});
    BB_TRY(auto people, evaluatedOn(unit.session(), evaluation.branch, day));
    if (people.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.nobody"), {PartialDate::of(day).toChinese()});
    for (const EvaluatedPerson& before : evaluation.people)
        BB_CHECK(unit.remove("evaluation_person", partOf(id, before.member.toString())));
    for (const EvaluatedPerson& fresh : people) {
        EvaluatedPerson person = fresh;
        if (const EvaluatedPerson* before = evaluation.person(fresh.member)) {
            person = *before;
            person.line = fresh.line;
            person.name = fresh.name;
            person.type = fresh.type;
        }
        BB_CHECK(unit.insert("evaluation_person", columnsOf(id, person)));
    }
    return unit.update("evaluation", id.toString(), evaluation.rev, {{"people_on", store::dayOrNull(day)}});
}

Result<> recycleEvaluation(store::UnitOfWork& unit, EvaluationId id, QDate today)
{
    return unit.change("evaluation", id.toString(), {{"deleted_at", store::dayOrNull(today)}});
}

Result<> restoreEvaluation(store::UnitOfWork& unit, EvaluationId id)
{
    BB_TRY(const Evaluation evaluation, loadEvaluation(unit.session(), id));
    BB_CHECK(checkYearFree(unit.session(), evaluation));
    return unit.change("evaluation", id.toString(), {{"deleted_at", {}}});
}

Result<> takeEvaluationStep(store::UnitOfWork& unit, EvaluationId id, EvaluationStepDay step, QDate today)
{
    BB_TRY(const Evaluation evaluation, openRound(unit.session(), id));
    BB_CHECK(checkRoundDay(evaluation, step.doneOn, today));
    BB_CHECK(checkRoundMeeting(unit.session(), evaluation, step));
    BB_CHECK(checkStepOrder(evaluation, step));
    BB_CHECK(checkStepContent(evaluation, step.step));
    return unit.put("evaluation_step", columnsOf(id, step));
}

Result<> clearEvaluationStep(store::UnitOfWork& unit, EvaluationId id, EvaluationStep step)
{
    BB_TRY(const Evaluation evaluation, loadEvaluation(unit.session(), id));
    if (evaluation.step(step) == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("evaluation.step_untaken"), {evaluationStepTitle(step)});
    for (const EvaluationStepDay& later : evaluation.steps) {
        if (later.step > step)
            return fail(ErrorKind::Refused, QStringLiteral("evaluation.step_needed"),
                        {evaluationStepTitle(step), evaluationStepTitle(later.step)});
    }
    return unit.remove("evaluation_step", partOf(id, evaluationStepName(step)));
}

Result<> setEvaluationPart(store::UnitOfWork& unit, EvaluationId id, book::MemberId member, EvaluationPart part,
                           const QString& why)
{
    BB_TRY(const Evaluation evaluation, openRound(unit.session(), id));
    BB_TRY(EvaluatedPerson person, listedPerson(evaluation, member));
    if (part != EvaluationPart::Here && trimmedText(why).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("evaluation.part_why"), {person.name, evaluationPartTitle(part)},
                    QStringLiteral("reason"));
    if (part == EvaluationPart::Excused && person.grade)
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.part_graded"), {person.name});
    person.part = part;
    person.partWhy = part == EvaluationPart::Here ? QString() : why;
    return writePerson(unit, id, person);
}

Result<> recordSelfGrade(store::UnitOfWork& unit, EvaluationId id, book::MemberId member, std::optional<Grade> grade)
{
    BB_TRY(const Evaluation evaluation, openRound(unit.session(), id));
    BB_TRY(EvaluatedPerson person, listedPerson(evaluation, member));
    if (grade && person.part == EvaluationPart::Excused)
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.excused"), {person.name, person.partWhy});
    person.self = grade;
    return writePerson(unit, id, person);
}

Result<> gradeMember(store::UnitOfWork& unit, EvaluationId id, book::MemberId member, std::optional<Grade> grade,
                     const QString& opinion, const QString& reason, QDate today)
{
    BB_TRY(const Evaluation evaluation, loadEvaluation(unit.session(), id));
    BB_TRY(EvaluatedPerson person, listedPerson(evaluation, member));
    const bool isChanged = grade != person.grade;
    if (evaluation.recycled || (evaluation.isClosed() && !isChanged))
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.closed"), {QString::number(evaluation.forYear)});
    BB_CHECK(checkMayGrade(evaluation, person, grade));
    BB_TRY(const bool inEffect, isPraisedInEffect(unit.session(), person, grade, today));
    if (isChanged && inEffect && trimmedText(reason).isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.in_effect"), {person.name},
                    QStringLiteral("reason"));
    if (isChanged && (inEffect || evaluation.step(EvaluationStep::Grading) != nullptr))
        BB_CHECK(markGrade(unit, evaluation, person, grade, reason, today));
    if (isChanged) {
        person.toldOn = {};
        person.toldBy.clear();
        person.reply.clear();
    }
    person.grade = grade;
    person.opinion = opinion;
    return writePerson(unit, id, person);
}

Result<> noteEvaluated(store::UnitOfWork& unit, EvaluationId id, book::MemberId member, const QString& note)
{
    BB_TRY(const Evaluation evaluation, openRound(unit.session(), id));
    BB_TRY(EvaluatedPerson person, listedPerson(evaluation, member));
    person.note = note;
    return writePerson(unit, id, person);
}

Result<> tellEvaluated(store::UnitOfWork& unit, EvaluationId id, book::MemberId member, QDate on, const QString& by,
                       const QString& reply, QDate today)
{
    BB_TRY(const Evaluation evaluation, loadEvaluation(unit.session(), id));
    BB_TRY(EvaluatedPerson person, listedPerson(evaluation, member));
    // Whose grade was corrected after the end is told again.
    if (evaluation.recycled || (evaluation.isClosed() && person.toldOn.isValid()))
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.closed"), {QString::number(evaluation.forYear)});
    if (!person.grade)
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.no_grade"), {person.name});
    const EvaluationStepDay* grading = evaluation.step(EvaluationStep::Grading);
    BB_CHECK(checkRoundDay(evaluation, on, today));
    if (grading == nullptr || on < grading->doneOn)
        return fail(ErrorKind::Refused, QStringLiteral("evaluation.told_early"), {person.name}, QStringLiteral("date"));
    person.toldOn = on;
    person.toldBy = by;
    person.reply = reply;
    return writePerson(unit, id, person);
}

Result<> publishEvaluation(store::UnitOfWork& unit, EvaluationId id, QDate from, QDate until, const QString& place,
                           QDate today)
{
    BB_TRY(Evaluation evaluation, openRound(unit.session(), id));
    evaluation.publishedFrom = from;
    evaluation.publishedUntil = from.isValid() ? until : QDate();
    evaluation.publishedAt = from.isValid() ? place : QString();
    if (from.isValid()) {
        BB_CHECK(checkRoundDay(evaluation, from, today));
        if (!until.isValid() || until < from)
            return fail(ErrorKind::Invalid, QStringLiteral("evaluation.public_days"),
                        {PartialDate::of(from).toChinese(), PartialDate::of(until).toChinese()},
                        QStringLiteral("date"));
        const EvaluationStepDay* grading = evaluation.step(EvaluationStep::Grading);
        if (grading == nullptr || from < grading->doneOn)
            return fail(ErrorKind::Refused, QStringLiteral("evaluation.public_early"),
                        {PartialDate::of(from).toChinese()}, QStringLiteral("date"));
    }
    return unit.update("evaluation", id.toString(), evaluation.rev, columnsOf(evaluation));
}

} // namespace branchbook::organization
