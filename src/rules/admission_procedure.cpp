// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/admission_procedure.h"

#include "rules/admission_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::rules {

namespace {

struct LimitLink {
    const char16_t* from;
    const char16_t* to;
    LinkKind kind;
    const char16_t* limit;
};

/// dev.activist_review is from review to review and bounds no step: cultivation lasts a year and more.
/// Probation and its postponement are added by hand below: they depend on the person.
constexpr LimitLink kLimitLinks[] = {
    {u"1", u"2", LinkKind::NotAfter, u"dev.talk_deadline"},
    {u"3", u"7", LinkKind::NotBefore, u"dev.observation_min"},
    {u"8+", u"8++", LinkKind::NotBefore, u"dev.public_notice"},
    {u"13", u"15", LinkKind::NotAfter, u"dev.meeting_after_prereview"},
    {u"17", u"20", LinkKind::NotAfter, u"dev.oath_after_approval"},
    {u"23", u"24", LinkKind::NotAfter, u"dev.conversion_approval"},
};

constexpr char16_t kProbation[] = u"dev.probation";
constexpr char16_t kObservation[] = u"21"; ///< 继续教育考察
constexpr char16_t kApplication[] = u"22"; ///< 提出转正申请
constexpr char16_t kConversion[] = u"23"; ///< 党员大会讨论转正

bool hasStage(const StageSequence& sequence, const QString& code)
{
    return std::any_of(sequence.stages.begin(), sequence.stages.end(),
                       [&](const Stage& stage) { return stage.code == code; });
}

/// The text in force on the last day that matters: it names every step that an earlier one named.
const Rule* newestText(const Catalogue& catalogue, const AdmissionQuestion& question, QDate today)
{
    QDate last = today;
    for (const StepDate& step : question.known)
        last = std::max(last, step.on);
    if (question.wanted)
        last = std::max(last, question.wanted->on);
    return catalogue.find(kAdmissionSteps, last);
}

Result<> putDates(const AdmissionQuestion& question, Procedure& procedure)
{
    QList<StepDate> dates = question.known;
    if (question.wanted)
        dates.append(*question.wanted);
    const QString stepField = QCoreApplication::translate("Fields", "步骤");
    for (const StepDate& date : dates) {
        const int index = procedure.indexOf(date.code);
        if (index < 0) {
            QStringList codes;
            for (const ProcedureStep& step : procedure.steps)
                codes.append(step.stage.code);
            return fail(ErrorKind::Invalid, QStringLiteral("admission.step_unknown"),
                        {stepField, date.code, codes.join(QCoreApplication::translate("Fields", "、"))},
                        QStringLiteral("step"));
        }
        ProcedureStep& step = procedure.steps[static_cast<std::size_t>(index)];
        if (step.given.isValid())
            return fail(ErrorKind::Invalid, QStringLiteral("admission.step_twice"), {stepField, date.code},
                        QStringLiteral("step"));
        step.given = date.on;
        step.written = date.written;
    }
    return {};
}

/// A step that only the newer text knows applies where the step before it fell under that text. Somebody who became
/// 发展对象 under the text of 2014 needs no notice afterwards (corrections 3: no transitional clause).
void decideApplies(const Catalogue& catalogue, const AdmissionQuestion& question, Procedure& procedure)
{
    for (auto& step : procedure.steps) {
        for (const Rule* version : catalogue.versions(kAdmissionSteps)) {
            const auto* stages = stagesOf(version);
            if (stages != nullptr && version->validTo.isValid() && !hasStage(*stages, step.stage.code))
                step.existsFrom = std::max(step.existsFrom, version->validTo.addDays(1));
        }
        const int before = step.stage.after.isEmpty() ? -1 : procedure.indexOf(step.stage.after.first());
        if (step.existsFrom.isValid() && !step.given.isValid() && before >= 0)
            step.applies = procedure.steps[static_cast<std::size_t>(before)].applies
                && procedure.steps[static_cast<std::size_t>(before)].textDay >= step.existsFrom;
        // Postponing is the later branch's affair and has its own day, whenever the person was admitted.
        if (step.stage.code == u"23++")
            step.arrived = question.transferredIn;
        if (step.stage.code == u"23++" && !step.given.isValid())
            step.applies = question.transferredIn.isValid() && step.textDay >= step.existsFrom;
    }
}

/// What must come before, skipping steps that do not apply.
void collectBefore(const Procedure& procedure, const Stage& stage, std::vector<int>& before)
{
    for (const QString& code : stage.after) {
        const int index = procedure.indexOf(code);
        if (index < 0)
            continue;
        const ProcedureStep& step = procedure.steps[static_cast<std::size_t>(index)];
        if (step.applies)
            before.push_back(index);
        else
            collectBefore(procedure, step.stage, before);
    }
}

void addLink(Procedure& procedure, QStringView from, QStringView to, LinkKind kind, const QStringList& limits,
             int extraMonths = 0)
{
    const int first = procedure.indexOf(from);
    const int second = procedure.indexOf(to);
    if (first >= 0 && second >= 0 && procedure.steps[static_cast<std::size_t>(first)].applies
        && procedure.steps[static_cast<std::size_t>(second)].applies)
        procedure.links.push_back({first, second, kind, limits, extraMonths});
}

/// Observation is a span: it ends with probation (art. 31), and the application is written shortly before that end, not after
/// the span (corrections 25). The meeting on conversion has both behind it; one that extends has not, observation goes on.
void untieApplication(const AdmissionQuestion& question, Procedure& procedure)
{
    const int observation = procedure.indexOf(kObservation);
    const int application = procedure.indexOf(kApplication);
    const int conversion = procedure.indexOf(kConversion);
    if (observation < 0 || application < 0 || conversion < 0)
        return;
    Stage& applied = procedure.steps[static_cast<std::size_t>(application)].stage;
    if (applied.after.removeAll(QString::fromUtf16(kObservation)) == 0)
        return; // another text has another order
    applied.after.append(procedure.steps[static_cast<std::size_t>(observation)].stage.after);
    const bool isExtending =
        !question.extensions.isEmpty() && (procedure.extendedAt23 || !procedure.given(kConversion).isValid());
    if (!isExtending)
        procedure.steps[static_cast<std::size_t>(conversion)].stage.after.prepend(QString::fromUtf16(kObservation));
}

/// Months that are added to the year before a step of the probation may be. What was done for the meeting that extended it keeps
/// its end, also until that meeting is written down.
int addedMonths(const AdmissionQuestion& question, const Procedure& procedure, QStringView code)
{
    const bool isForFirst = procedure.extendedAt23
        ? code != kObservation || procedure.given(code).isValid()
        : procedure.given(code).isValid() && !procedure.given(kConversion).isValid();
    return isForFirst ? 0 : question.extensions.value(0);
}

void addProbation(const AdmissionQuestion& question, Procedure& procedure)
{
    const QStringList probation{QString::fromUtf16(kProbation)};
    const int extra = question.extensions.value(0);
    addLink(procedure, u"15", kObservation, LinkKind::NotBefore, probation,
            addedMonths(question, procedure, kObservation));
    addLink(procedure, u"15", kObservation, LinkKind::NotAfter, probation, extra);
    const std::size_t links = procedure.links.size();
    addLink(procedure, u"15", kApplication, LinkKind::NotBefore, probation,
            addedMonths(question, procedure, kApplication));
    if (procedure.links.size() > links)
        procedure.links.back().lead = QStringLiteral("dev.conversion_application");
    addLink(procedure, u"15", kConversion, LinkKind::NotBefore, probation, procedure.extendedAt23 ? 0 : extra);
    if (question.transferredIn.isValid()) {
        const QStringList postponed = probation + QStringList{QStringLiteral("dev.transfer_postpone_max")};
        addLink(procedure, u"15", kConversion, LinkKind::NotAfter, postponed, extra);
        addLink(procedure, u"15", u"23++", LinkKind::NotAfter, postponed, extra);
    }
}

void addLinks(const AdmissionQuestion& question, Procedure& procedure)
{
    const int observation = procedure.indexOf(kObservation);
    for (std::size_t i = 0; i < procedure.steps.size(); ++i) {
        if (!procedure.steps[i].applies)
            continue;
        std::vector<int> before;
        collectBefore(procedure, procedure.steps[i].stage, before);
        for (const int from : before) {
            // The end of the observation is that of the probation, which bounds the meeting by itself.
            if (from != observation || procedure.steps[i].stage.code != kConversion)
                procedure.links.push_back({from, static_cast<int>(i), LinkKind::NotBefore, {}, 0});
        }
    }
    for (const LimitLink& link : kLimitLinks)
        addLink(procedure, link.from, link.to, link.kind, {QString::fromUtf16(link.limit)});
    addLink(procedure, u"15", u"17", LinkKind::NotAfter,
            {question.approval == ApprovalCase::Special ? QStringLiteral("dev.approval_special")
                                                        : QStringLiteral("dev.approval")});
    addProbation(question, procedure);
}

} // namespace

int Procedure::indexOf(QStringView code) const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const ProcedureStep& step) { return step.stage.code == code; });
    return found == steps.end() ? -1 : static_cast<int>(found - steps.begin());
}

QDate Procedure::given(QStringView code) const
{
    const int index = indexOf(code);
    return index < 0 ? QDate() : steps[static_cast<std::size_t>(index)].given;
}

QStringList stepsBefore(const Procedure& procedure, const ProcedureStep& step)
{
    std::vector<int> before;
    collectBefore(procedure, step.stage, before);
    QStringList codes;
    for (const int index : before)
        codes.append(procedure.steps[static_cast<std::size_t>(index)].stage.code);
    return codes;
}

Result<Procedure> makeProcedure(const Catalogue& catalogue, const AdmissionQuestion& question, QDate today)
{
    Procedure procedure;
    procedure.rule = newestText(catalogue, question, today);
    const auto* sequence = stagesOf(procedure.rule);
    if (sequence == nullptr)
        return fail(catalogue.notInForce(kAdmissionSteps, today));
    for (const Stage& stage : sequence->stages)
        procedure.steps.push_back({stage, {}, {}, {}, true, {}, {}});
    BB_CHECK(putDates(question, procedure));
    BB_CHECK(setTextDays(catalogue, today, procedure));
    useTexts(catalogue, procedure);
    decideApplies(catalogue, question, procedure);
    BB_TRY(procedure.extendedAt23, meetingExtended(catalogue, question, procedure));
    untieApplication(question, procedure);
    addLinks(question, procedure);
    return procedure;
}

} // namespace branchbook::rules
