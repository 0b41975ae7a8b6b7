// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/admission_checks.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

// More than anybody trains for in one course: a slip of the pen.
constexpr int kMostTrainingDays = 366;
constexpr int kMostTrainingHours = 2000;

Result<> checkCode(const AdmissionGround& ground, const QString& code)
{
    const rules::Rule* rule = ground.catalogue.find(u"dev.steps", ground.today);
    const auto* sequence = rule == nullptr ? nullptr : std::get_if<rules::StageSequence>(&rule->body);
    QStringList known;
    for (const rules::Stage& stage : sequence == nullptr ? std::vector<rules::Stage>() : sequence->stages)
        known.append(stage.code);
    if (known.contains(code))
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("admission.code_unknown"), {code, shownList(known)},
                QStringLiteral("step"));
}

} // namespace

Result<> checkPastDay(QDate day, QDate today)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("admission.day_missing"), {}, QStringLiteral("date"));
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("admission.day_future"), {PartialDate::of(day).toChinese()},
                    QStringLiteral("date"));
    return {};
}

Result<> checkBorn(const book::Member& member, PartialDate on)
{
    const PartialDate born = member.date(book::Field::BirthDate);
    if (!born.isEmpty() && on.latest() < born.earliest())
        return fail(ErrorKind::Invalid, QStringLiteral("admission.day_before_birth"),
                    {on.toChinese(), member.name(), born.toChinese()}, QStringLiteral("date"));
    return {};
}

Result<> checkStepDay(const AdmissionGround& ground, const book::Member& member, const AdmissionStep& step)
{
    BB_CHECK(checkCode(ground, step.code));
    BB_CHECK(checkPastDay(step.on.earliest(), ground.today));
    return checkBorn(member, step.on);
}

Result<> checkPaper(const AdmissionGround& ground, const AdmissionPaper& paper)
{
    BB_CHECK(checkCode(ground, paper.code));
    if (trimmedText(paper.title).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("admission.paper_title"), {}, QStringLiteral("paper"));
    if (!paper.on.isEmpty() && paper.on.earliest() > ground.today)
        return fail(ErrorKind::Invalid, QStringLiteral("admission.paper_future"), {paper.title, paper.on.toChinese()},
                    QStringLiteral("date"));
    return {};
}

Result<> checkTraining(const AdmissionFile& file)
{
    const auto isAbsurd = [](std::optional<int> number, int most) { return number && (*number < 0 || *number > most); };
    if (isAbsurd(file.trainingDays, kMostTrainingDays) || isAbsurd(file.trainingHours, kMostTrainingHours))
        return fail(ErrorKind::Invalid, QStringLiteral("admission.training"), {}, QStringLiteral("training"));
    return {};
}

} // namespace branchbook::organization
