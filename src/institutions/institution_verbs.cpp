// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/institutions/institution_service.h"
#include "branchbook/institutions/reading.h"
#include "branchbook/institutions/version_files.h"
#include "branchbook/store/day.h"
#include "institutions/institution_checks.h"
#include "institutions/institution_rows.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

Result<> writeInstitution(store::UnitOfWork& unit, const Institution& institution)
{
    return unit.update("institution", institution.id.toString(), institution.rev, columnsOf(institution));
}

/// Rows of fields that came and went, no others.
Result<> writeFields(store::UnitOfWork& unit, InstitutionId id, const QList<CoverageField>& before,
                     const QList<CoverageField>& after)
{
    for (const CoverageField& field : before) {
        if (!after.contains(field))
            BB_CHECK(unit.remove("institution_field", rowKey(id, {fieldName(field)})));
    }
    for (const CoverageField& field : after) {
        if (!before.contains(field))
            BB_CHECK(unit.put("institution_field", columnsOf(id, field)));
    }
    return {};
}

Result<> removeStep(store::UnitOfWork& unit, InstitutionId id, int version, const Step& step)
{
    return unit.remove("institution_step",
                       rowKey(id, {QString::number(version), stageName(step.stage), step.on.toString(Qt::ISODate)}));
}

/// An evaluation answers the review day, and setting the next one is part of it.
Result<> settleReview(store::UnitOfWork& unit, Institution institution, QDate next)
{
    institution.reviewOn = next;
    return writeInstitution(unit, institution);
}

/// The version to which the step that was done last belongs; of one day, the later version.
const Version* lastStepped(const Institution& institution)
{
    const Version* found = nullptr;
    for (const Version& version : institution.versions) {
        if (!version.steps.isEmpty() && (found == nullptr || version.steps.last().on >= found->steps.last().on))
            found = &version;
    }
    return found;
}

/// From 印发 on others may have it.
bool wasMadeKnown(Stage stage)
{
    return stage == Stage::Issued || stage == Stage::Trial || stage == Stage::Enforced;
}

/// The step of the same stage and day; null: none.
const Step* stepOf(const Version* version, const Step& wanted)
{
    if (version == nullptr)
        return nullptr;
    const auto found = std::find_if(version->steps.begin(), version->steps.end(), [&](const Step& each) {
        return each.stage == wanted.stage && each.on == wanted.on;
    });
    return found == version->steps.end() ? nullptr : &*found;
}

/// What somebody confirmed having read is what he read. Fails with `code`.
Result<> checkNobodyConfirmed(const store::Session& session, const Institution& institution, int number,
                              const char16_t* code)
{
    BB_TRY(const auto readings, listReadings(session, institution.branch));
    int confirmed = 0;
    for (const Reading& each : readings) {
        if (each.institution == institution.id && each.version == number)
            confirmed = std::max(confirmed, each.confirmed());
    }
    if (confirmed > 0)
        return fail(ErrorKind::Refused, QString::fromUtf16(code),
                    {institution.title, QString::number(number), QString::number(confirmed)});
    return {};
}

/// `line` in Chinese in every language, after what the note said.
void appendToNote(Step& step, const QString& line)
{
    step.note = step.note.isEmpty() ? line : step.note + u'；' + line;
}

/// Of an issued text others may have copies: why it reads otherwise from today on stands with its course.
Result<> noteTextReason(store::UnitOfWork& unit, const Institution& institution, const Version& version,
                        const QString& given)
{
    if (!version.hasIssuedText())
        return {};
    const QString reason = trimmedText(given).simplified();
    if (reason.isEmpty())
        return fail(Error{ErrorKind::Refused,
                          QStringLiteral("institution.text_reason"),
                          {institution.title, QString::number(version.number)},
                          QStringLiteral("reason")});
    Step last = version.steps.last();
    appendToNote(last,
                 QStringLiteral("%1更正正文：%2").arg(PartialDate::of(unit.session().today()).toChinese(), reason));
    return unit.put("institution_step", columnsOf(institution.id, version.number, last));
}

/// Why 印发, 试行 or 执行 is taken back stands with the step before it; a text that would be a draft again must not be one that
/// somebody confirmed.
Result<> noteBackReason(store::UnitOfWork& unit, const Institution& institution, const Version& version,
                        const QString& given)
{
    const Step& last = version.steps.last();
    if (!wasMadeKnown(last.stage))
        return {};
    Step before = version.steps.at(version.steps.size() - 2);
    if (!wasMadeKnown(before.stage))
        BB_CHECK(checkNobodyConfirmed(unit.session(), institution, version.number, u"institution.version_confirmed"));
    const QString reason = trimmedText(given).simplified();
    if (reason.isEmpty())
        return fail(Error{ErrorKind::Refused,
                          QStringLiteral("institution.back_reason"),
                          {institution.title, QString::number(version.number), stageTitle(last.stage)},
                          QStringLiteral("reason")});
    appendToNote(before,
                 QStringLiteral("%1撤销%2（%3）：%4")
                     .arg(PartialDate::of(unit.session().today()).toChinese(), stageWord(last.stage),
                          PartialDate::of(last.on).toChinese(), reason));
    return unit.put("institution_step", columnsOf(institution.id, version.number, before));
}

Step cleanStep(const Step& given)
{
    Step step = given;
    step.dueOn = {};
    if (step.stage != Stage::Issued)
        step.fromOn = {};
    if (step.stage != Stage::Consulted && step.stage != Stage::Trial)
        step.untilOn = {};
    if (step.stage != Stage::Consulted)
        step.opinions = {};
    return step;
}

} // namespace

Result<InstitutionId> addInstitution(store::UnitOfWork& unit, const Institution& given, QDate today)
{
    Institution made = given;
    made.abolishedOn = {};
    made.abolishedWhy.clear();
    BB_CHECK(checkTitle(unit.session(), made));
    BB_CHECK(checkReviewDay(made.reviewOn, today, "review"));
    made.id = made.id.isNull() ? InstitutionId::make() : made.id; // a sample brings its own
    store::ColumnValues columns = columnsOf(made);
    columns.insert(columns.begin(), {"id", made.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("institution", columns));
    BB_CHECK(writeFields(unit, made.id, {}, made.fields));
    return made.id;
}

Result<> changeInstitution(store::UnitOfWork& unit, const Institution& given)
{
    BB_TRY(const Institution now, livingInstitution(unit.session(), given.id));
    Institution changed = given;
    changed.branch = now.branch;
    changed.abolishedOn = {};
    changed.abolishedWhy.clear();
    BB_CHECK(checkTitle(unit.session(), changed));
    if (changed.reviewOn != now.reviewOn)
        BB_CHECK(checkReviewSet(now, changed.reviewOn, unit.session().today()));
    BB_CHECK(writeInstitution(unit, changed));
    return writeFields(unit, changed.id, now.fields, changed.fields);
}

Result<int> startVersion(store::UnitOfWork& unit, InstitutionId id, const Version& given, const Step& first,
                         QDate today)
{
    BB_TRY(const Institution institution, livingInstitution(unit.session(), id));
    const Version* last = institution.latest();
    Version version = given;
    version.number = given.number > 0 ? given.number : (last == nullptr ? 1 : last->number + 1);
    BB_CHECK(
        checkStepDays(first, today)); // a day that the stage does not keep is no reason to take a wrong one silently
    const Step step = cleanStep(first);
    BB_CHECK(checkNewVersion(institution, version, step, today));
    BB_CHECK(unit.insert("institution_version", columnsOf(id, version)));
    BB_CHECK(unit.insert("institution_step", columnsOf(id, version.number, step)));
    return version.number;
}

Result<> writeVersion(store::UnitOfWork& unit, InstitutionId id, int number, const QString& summary,
                      const QString& body, const QString& reason)
{
    BB_TRY(const Institution institution, livingInstitution(unit.session(), id));
    const Version* version = institution.versionNumbered(number);
    if (version == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("institution.version_missing"),
                    {institution.title, QString::number(number)});
    if (trimmedText(body) != trimmedText(version->body)
        && !version->body.isEmpty()) { // one that was left out may still be filled in
        BB_CHECK(checkNobodyConfirmed(unit.session(), institution, number, u"institution.text_confirmed"));
        if (version->hasIssuedText() && trimmedText(body).isEmpty()) // else it could be filled again without a reason
            return fail(ErrorKind::Refused, QStringLiteral("institution.text_emptied"),
                        {institution.title, QString::number(number)});
        BB_CHECK(noteTextReason(unit, institution, *version, reason));
    }
    return unit.put("institution_version", columnsOf(id, Version{number, summary, body, {}}));
}

Result<> dropVersion(store::UnitOfWork& unit, InstitutionId id, QDate today)
{
    BB_TRY(const Institution institution, livingInstitution(unit.session(), id));
    const Version* last = institution.latest();
    if (last == nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("institution.no_version"), {institution.title});
    if (institution.inForceOn(today) == last)
        return fail(ErrorKind::Refused, QStringLiteral("institution.version_in_force"),
                    {institution.title, QString::number(last->number)});
    BB_CHECK(checkNobodyConfirmed(unit.session(), institution, last->number, u"institution.version_confirmed"));
    if (last->steps.size() > 1 && last->stage() >= Stage::Issued) // taken back first, and why stands in its course
        return fail(ErrorKind::Refused, QStringLiteral("institution.version_issued"),
                    {institution.title, QString::number(last->number)});
    BB_TRY(const auto files, listVersionFiles(unit.session(), id, last->number));
    for (const book::Attachment& file : files)
        BB_CHECK(book::removeAttachment(unit, file, today));
    for (const Step& step : last->steps)
        BB_CHECK(removeStep(unit, id, last->number, step));
    return unit.remove("institution_version", rowKey(id, {QString::number(last->number)}));
}

Result<> addStep(store::UnitOfWork& unit, InstitutionId id, const Step& given, QDate nextReview, QDate today)
{
    BB_TRY(const Institution institution, livingInstitution(unit.session(), id));
    Step step = cleanStep(given);
    BB_CHECK(checkDay(step.on, today));
    BB_CHECK(checkStepDays(given, today)); // also those that this stage does not keep
    BB_TRY(const Version* version, versionOfStep(institution, step));
    BB_CHECK(checkStep(institution, *version, step, today));
    if (step.stage != Stage::Evaluated)
        return unit.insert("institution_step", columnsOf(id, version->number, step));
    BB_CHECK(checkNextReview(step, nextReview, today));
    step.dueOn = institution.reviewOn;
    BB_CHECK(unit.insert("institution_step", columnsOf(id, version->number, step)));
    return settleReview(unit, institution, nextReview);
}

Result<> correctStep(store::UnitOfWork& unit, InstitutionId id, int number, const Step& given)
{
    BB_TRY(const Institution institution, livingInstitution(unit.session(), id));
    const Step* there = stepOf(institution.versionNumbered(number), given);
    if (there == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("institution.step_missing"),
                    {institution.title, PartialDate::of(given.on).toChinese(), stageTitle(given.stage)});
    Step step = cleanStep(given);
    step.dueOn = there->dueOn;
    BB_CHECK(checkStepDays(given, unit.session().today()));
    return unit.put("institution_step", columnsOf(id, number, step));
}

bool backAsksReason(const Institution& institution)
{
    const Version* version = lastStepped(institution);
    return version != nullptr && version->steps.size() > 1 && wasMadeKnown(version->stage());
}

Result<> takeBackStep(store::UnitOfWork& unit, InstitutionId id, const QString& reason)
{
    BB_TRY(const Institution institution, livingInstitution(unit.session(), id));
    const Version* version = lastStepped(institution);
    if (version == nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("institution.no_version"), {institution.title});
    if (version->steps.size() < 2)
        return fail(ErrorKind::Refused, QStringLiteral("institution.first_step"),
                    {institution.title, QString::number(version->number)});
    const Step& last = version->steps.last();
    BB_CHECK(noteBackReason(unit, institution, *version, reason));
    BB_CHECK(removeStep(unit, id, version->number, last));
    return last.stage == Stage::Evaluated ? settleReview(unit, institution, last.dueOn) : Result<>();
}

Result<> putLink(store::UnitOfWork& unit, InstitutionId id, const Link& link)
{
    BB_TRY(const Institution institution, loadInstitution(unit.session(), id));
    BB_CHECK(checkLink(unit.session(), institution, link));
    return unit.put("institution_link", columnsOf(id, link));
}

Result<> removeLink(store::UnitOfWork& unit, InstitutionId id, const Link& link)
{
    BB_TRY(const Institution institution, loadInstitution(unit.session(), id));
    const bool there = std::any_of(institution.links.begin(), institution.links.end(), [&](const Link& each) {
        return each.kind == link.kind && targetKey(each) == targetKey(link);
    });
    if (!there)
        return fail(ErrorKind::NotFound, QStringLiteral("institution.link_missing"),
                    {institution.title, linkKindTitle(link.kind)});
    return unit.remove("institution_link", rowKey(id, {linkKindName(link.kind), targetKey(link)}));
}

Result<> abolishInstitution(store::UnitOfWork& unit, InstitutionId id, QDate on, const QString& why, QDate today)
{
    BB_TRY(Institution institution, livingInstitution(unit.session(), id));
    BB_CHECK(checkDay(on, today));
    if (const Version* version = lastStepped(institution); version != nullptr && on < version->steps.last().on)
        return fail(dayOrderError(on, version->steps.last()));
    if (trimmedText(why).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("institution.why_missing"), {}, QStringLiteral("reason"));
    institution.abolishedOn = on;
    institution.abolishedWhy = why;
    return writeInstitution(unit, institution);
}

Result<> reviveInstitution(store::UnitOfWork& unit, InstitutionId id)
{
    BB_TRY(Institution institution, loadInstitution(unit.session(), id));
    if (!institution.isAbolished() || institution.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("institution.not_abolished"), {institution.title});
    institution.abolishedOn = {};
    institution.abolishedWhy.clear();
    BB_CHECK(checkTitle(unit.session(), institution));
    return writeInstitution(unit, institution);
}

Result<> recycleInstitution(store::UnitOfWork& unit, InstitutionId id, QDate today)
{
    return unit.change("institution", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreInstitution(store::UnitOfWork& unit, InstitutionId id)
{
    BB_TRY(const Institution institution, loadInstitution(unit.session(), id));
    if (!institution.isAbolished())
        BB_CHECK(checkTitle(unit.session(), institution));
    return unit.change("institution", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::institutions
