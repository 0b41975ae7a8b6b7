// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/admission.h"

#include "branchbook/base/date.h"
#include "branchbook/rules/number_field.h"
#include "rules/admission_network.h"
#include "rules/admission_notes.h"

#include <algorithm>
#include <array>

namespace branchbook::rules {

namespace {

/// Steps that a committee takes (corrections, part B).
constexpr std::array<const char16_t*, 4> kCommitteeSteps{u"3", u"7", u"12", u"23"};

int monthsOf(const Span& span)
{
    constexpr int kYear = 12;
    return span.unit == SpanUnit::Years ? span.count * kYear : span.count;
}

Result<> checkExtensions(const Catalogue& catalogue, const AdmissionQuestion& question, QDate day)
{
    if (question.extensions.isEmpty())
        return {};
    BB_TRY(const Figure times, figureOn(catalogue, u"dev.extension_times", day));
    if (question.extensions.size() > times.number.numerator)
        return fail(ErrorKind::Invalid, QStringLiteral("admission.extended_twice"),
                    {field::kExtension.text(), QString::number(question.extensions.size()), times.number.toString()},
                    QString::fromLatin1(field::kExtension.name));
    BB_TRY(const Figure least, figureOn(catalogue, u"dev.extension_min", day));
    BB_TRY(const Figure most, figureOn(catalogue, u"dev.extension_max", day));
    BB_TRY(const Span shortest, spanOf(least));
    BB_TRY(const Span longest, spanOf(most));
    for (const int months : question.extensions) {
        BB_CHECK(atLeast(field::kExtension, months, monthsOf(shortest)));
        BB_CHECK(atMost(field::kExtension, months, most.cited, monthsOf(longest)));
    }
    return {};
}

/// Day 15 plus probation plus what it was extended by; invalid where the meeting has no day, or one before every text that
/// is kept.
Result<QDate> endOfProbation(const Catalogue& catalogue, const AdmissionQuestion& question, const Procedure& procedure)
{
    const QDate accepted = procedure.given(u"15");
    if (!accepted.isValid() || catalogue.find(u"dev.probation", accepted) == nullptr)
        return QDate();
    BB_TRY(const Figure probation, figureOn(catalogue, u"dev.probation", accepted));
    BB_TRY(const Span span, spanOf(probation));
    const QDate end = addMonths(addSpan(accepted, span), question.extensions.value(0));
    if (question.transferredIn.isValid() && (question.transferredIn < accepted || question.transferredIn > end))
        return fail(ErrorKind::Invalid, QStringLiteral("admission.transfer_outside"),
                    {chineseDay(question.transferredIn), chineseDay(accepted), chineseDay(end)},
                    QStringLiteral("transferred-in"));
    return end;
}

/// Old enough on the day of the step: a bound that no other step makes.
Result<> boundByAge(const Catalogue& catalogue, QDate bornOn, QDate day, StepBound& earliest)
{
    if (catalogue.find(u"dev.min_age", day) == nullptr)
        return {};
    BB_TRY(const Figure age, figureOn(catalogue, u"dev.min_age", day));
    BB_TRY(const Span span, spanOf(age));
    const QDate oldEnough = addSpan(bornOn, span);
    if (earliest.exists() && earliest.day >= oldEnough)
        return {};
    earliest = {};
    earliest.day = oldEnough;
    earliest.ruleId = age.ruleId;
    earliest.rules.append(age.ruleId);
    earliest.strength = age.strength;
    earliest.why = QStringLiteral("%1出生，年满%2岁（%3）").arg(chineseDay(bornOn), age.number.toString(), age.cited);
    return {};
}

/// Age at the application; where nobody wrote its day, nobody was younger than that at the first step that has one.
Result<> boundByPerson(const Catalogue& catalogue, const AdmissionQuestion& question, QDate today,
                       const Procedure& procedure, std::vector<Bounds>& bounds)
{
    if (!question.bornOn.isValid())
        return {};
    const auto& steps = procedure.steps;
    const auto first = std::find_if(steps.begin(), steps.end(), [](const auto& step) { return step.given.isValid(); });
    const int applied = procedure.indexOf(u"1");
    const int taken = first == steps.end() ? applied : static_cast<int>(first - steps.begin());
    for (const int index : {applied, taken}) {
        if (index < 0)
            continue;
        const auto place = static_cast<std::size_t>(index);
        const QDate day = steps[place].given.isValid() ? steps[place].given : today;
        BB_CHECK(boundByAge(catalogue, question.bornOn, day, bounds[place].earliest));
    }
    return {};
}

QString strengthOf(const StepBound& bound)
{
    return strengthWord(bound.strength);
}

/// The limits on the way, or the order of the steps where there are none.
QString reasonsOf(const StepBound& bound)
{
    return bound.reasons.isEmpty() ? bound.why : bound.reasons.join(u'；');
}

void judge(StepOutlook& outlook)
{
    const StepBound& low = outlook.earliest;
    const StepBound& high = outlook.latest;
    const StepBound* broken = nullptr;
    const QString given = outlook.written.isEmpty() ? chineseDay(outlook.given) : outlook.written;
    if (outlook.given.isValid() && low.exists() && outlook.given < low.day) {
        broken = &low;
        outlook.conflict = (low.strength == Strength::Setting ? QStringLiteral("%1早于一般最早的%2：%3。")
                                                              : QStringLiteral("%1早于最早的%2：%3。"))
                               .arg(given, chineseDay(low.day), reasonsOf(low));
    } else if (outlook.given.isValid() && high.exists() && outlook.given > high.day) {
        broken = &high;
        outlook.conflict = QStringLiteral("%1晚于%2不超过的%3：%4。")
                               .arg(given, strengthOf(high), chineseDay(high.day), reasonsOf(high));
    } else if (!outlook.given.isValid() && low.exists() && high.exists() && low.day > high.day
               && low.strength != Strength::Setting) {
        broken = &high;
        outlook.conflict = QStringLiteral("没有合适的日子：最早%1（%2），最迟%3（%4）。")
                               .arg(chineseDay(low.day), reasonsOf(low), chineseDay(high.day), reasonsOf(high));
    }
    if (broken != nullptr) {
        outlook.ruleId = broken->ruleId;
        outlook.strength = broken->strength;
    } else {
        outlook.ruleId = high.ruleId.isEmpty() ? low.ruleId : high.ruleId;
    }
}

StepOutlook outlookOf(const AdmissionQuestion& question, const ProcedureStep& step, const Bounds& bounds)
{
    StepOutlook outlook;
    outlook.code = step.stage.code;
    outlook.title = step.stage.title;
    outlook.stage = step.stage.stage;
    outlook.actor = step.stage.actor;
    outlook.given = step.given;
    outlook.written = step.written;
    outlook.applies = step.applies;
    outlook.documents = step.stage.documents;
    outlook.customDocuments = step.stage.customDocuments;
    if (question.body == BranchBody::MembersMeeting
        && std::any_of(kCommitteeSteps.begin(), kCommitteeSteps.end(),
                       [&](const char16_t* code) { return step.stage.code == QStringView(code); }))
        outlook.actor = QStringLiteral("支部党员大会（没有支部委员会）");
    if (!step.applies)
        return outlook;
    // What breaks a rule is told before what is not the custom.
    const bool isUnlawful = bounds.earliest.strength == Strength::Setting && step.given.isValid()
        && bounds.firm.exists() && step.given < bounds.firm.day;
    outlook.earliest = isUnlawful ? bounds.firm : bounds.earliest;
    outlook.latest = bounds.latest;
    if (!step.stage.note.isEmpty())
        outlook.notes.append(step.stage.note);
    if (bounds.earliest.provisional || bounds.latest.provisional)
        outlook.notes.append(QStringLiteral("这一年没有放假安排，工作日只扣除周末，日期是暂定的"));
    judge(outlook);
    return outlook;
}

/// Whether the wanted day can still be met when everything that is open begins today; what stands in its way, or nothing.
Result<QString> obstacleTo(const Catalogue& catalogue, const WorkingDays& workingDays, AdmissionQuestion question,
                           QDate today)
{
    const StepDate wanted = *question.wanted;
    question.wanted.reset();
    BB_TRY(const Procedure procedure, makeProcedure(catalogue, question, std::max(today, wanted.on)));
    AdmissionNetwork network(catalogue, workingDays, procedure, today);
    BB_TRY(const auto bounds, network.solve(today));
    const auto index = static_cast<std::size_t>(std::max(0, procedure.indexOf(wanted.code)));
    const StepBound& latest = bounds[index].latest;
    const bool isCustom = bounds[index].earliest.strength == Strength::Setting; // told beside the day, and keeps nobody
    const StepBound& earliest = isCustom ? bounds[index].firm : bounds[index].earliest;
    if (earliest.exists() && earliest.day > wanted.on)
        return QStringLiteral("从今天办起最早%1（%2）").arg(chineseDay(earliest.day), reasonsOf(earliest));
    if (latest.exists() && wanted.on > latest.day)
        return QStringLiteral("最迟%1（%2）").arg(chineseDay(latest.day), reasonsOf(latest));
    return QString();
}

void tellFullMemberDate(AdmissionResult& result)
{
    for (StepOutlook& outlook : result.steps) {
        if (outlook.code != u"23" && outlook.code != u"24")
            continue;
        outlook.fullMemberDate = result.fullMemberDate;
        if (result.fullMemberDate.isValid())
            outlook.notes.append(QStringLiteral("转正日期是预备期满之日%1，不是开会或批准的日子")
                                     .arg(chineseDay(result.fullMemberDate)));
    }
}

} // namespace

const StepOutlook* AdmissionResult::step(QStringView code) const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const StepOutlook& outlook) { return outlook.code == code; });
    return found == steps.end() ? nullptr : &*found;
}

Result<AdmissionResult> admissionDates(const Catalogue& catalogue, const WorkingDays& workingDays,
                                       const AdmissionQuestion& question, QDate today)
{
    BB_TRY(const Procedure procedure, makeProcedure(catalogue, question, today));
    BB_CHECK(checkExtensions(catalogue, question, today));
    AdmissionResult result;
    BB_TRY(result.probationEnds, endOfProbation(catalogue, question, procedure));
    result.fullMemberDate = result.probationEnds;
    if (const QDate accepted = procedure.given(u"15"); accepted.isValid() && !result.probationEnds.isValid())
        result.notes.append(
            QStringLiteral("%1接收：没有收录那时的文本，预备期满的日子没有推算。").arg(chineseDay(accepted)));
    AdmissionNetwork network(catalogue, workingDays, procedure, today);
    BB_TRY(auto bounds, network.solve({}));
    BB_CHECK(boundByPerson(catalogue, question, today, procedure, bounds));
    for (std::size_t i = 0; i < procedure.steps.size(); ++i) {
        StepOutlook outlook = outlookOf(question, procedure.steps[i], bounds[i]);
        outlook.after = stepsBefore(procedure, procedure.steps[i]);
        if (outlook.ruleId.isEmpty())
            outlook.ruleId = procedure.rule->id;
        result.steps.push_back(outlook);
    }
    tellFullMemberDate(result);
    const AdmissionFile file{catalogue, question, procedure, today};
    BB_CHECK(noteLeaving(file, result));
    noteExtension(file, result);
    noteTexts(file, result);
    if (question.wanted) {
        BB_TRY(result.unreachableWhy, obstacleTo(catalogue, workingDays, question, today));
        result.reachable = result.unreachableWhy.isEmpty();
    }
    return result;
}

} // namespace branchbook::rules
