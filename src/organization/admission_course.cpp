// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/admission_course.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

struct AdmissionCourseTexts {
    Q_DECLARE_TR_FUNCTIONS(AdmissionCourseTexts)
};

/// How a day that is known to the month alone is taken.
enum class Reading : quint8 { Earliest, Latest };

constexpr int kYearMonths = 12;
constexpr char16_t kObservation[] = u"21"; // 继续教育考察
constexpr QLatin1String kNotYet("rules.not_yet");
constexpr char16_t kApplication[] = u"22"; // 提出转正申请

QDate readAs(PartialDate date, Reading reading)
{
    return reading == Reading::Earliest ? date.earliest() : date.latest();
}

/// Local practice, or for those who were transferred: nobody waits for it.
bool isOptional(QStringView code)
{
    return code == u"23+" || code == u"23++";
}

/// A transfer matters to the procedure while the person is on probation only.
QDate transferOnProbation(const AdmissionFile& file, const book::Member& member, Reading reading)
{
    const QDate accepted = readAs(file.day(u"15"), reading);
    const PartialDate moved = member.date(book::Field::TransferInDate);
    if (!accepted.isValid() || moved.precision() < Precision::Day)
        return {};
    const QDate end = addMonths(accepted, kYearMonths + file.extensionMonths.value_or(0));
    const QDate day = moved.earliest();
    return day > accepted && day <= end ? day : QDate();
}

rules::AdmissionQuestion questionOf(const AdmissionGround& ground, const AdmissionFile& file,
                                    const book::Member& member, Reading others, QStringView own = {},
                                    Reading ownReading = Reading::Latest)
{
    rules::AdmissionQuestion question;
    for (const AdmissionStep& step : file.steps)
        question.known.append({step.code, readAs(step.on, step.code == own ? ownReading : others),
                               step.on.precision() == Precision::Day ? QString() : step.on.toChinese()});
    // Old enough by the birthday that is kindest to the person.
    question.bornOn = member.date(book::Field::BirthDate).earliest();
    question.leavesOn = file.leavesOn;
    if (file.extensionMonths)
        question.extensions.append(*file.extensionMonths);
    question.transferredIn = transferOnProbation(file, member, others);
    question.body = ground.body;
    question.approval = file.approval;
    return question;
}

Result<rules::AdmissionResult> datesOf(const AdmissionGround& ground, const rules::AdmissionQuestion& question)
{
    return rules::admissionDates(ground.catalogue, ground.workingDays, question, ground.today);
}

bool isExact(const AdmissionFile& file)
{
    return std::all_of(file.steps.begin(), file.steps.end(),
                       [](const AdmissionStep& step) { return step.on.precision() == Precision::Day; });
}

QString stepWords(const AdmissionCourse& course, const QString& code)
{
    const AdmissionLine* line = course.line(code);
    return AdmissionCourseTexts::tr("第%1步“%2”")
        .arg(code, line == nullptr ? QString() : shownSentence(line->outlook.title));
}

/// What keeps the step from being taken today.
void lockLine(AdmissionCourse& course, AdmissionLine& line, QDate today)
{
    QStringList before;
    for (const QString& code : line.outlook.after) {
        const AdmissionLine* other = course.line(code);
        if (other != nullptr && other->counts() && other->state != AdmissionState::Done)
            before.append(stepWords(course, code));
    }
    const rules::StepBound& low = line.outlook.earliest;
    const bool isEarly = low.exists() && low.day > today;
    const bool isCustom = low.strength == rules::Strength::Setting;
    const QString words = line.outlook.code == kObservation ? AdmissionCourseTexts::tr("考察到%1预备期满为止：%2")
        : isCustom                                          ? AdmissionCourseTexts::tr("一般不早于%1：%2")
                                                            : AdmissionCourseTexts::tr("最早%1：%2");
    const QString early = isEarly ? words.arg(line.earliestWords(), shownSentence(low.why)) : QString();
    if (!before.isEmpty())
        line.lock = AdmissionCourseTexts::tr("先办完%1").arg(before.join(AdmissionCourseTexts::tr("、")));
    else if (isEarly && low.strength == rules::Strength::Must)
        line.lock = early;
    else
        line.doubt = early;
    line.state = line.lock.isEmpty() ? AdmissionState::Open : AdmissionState::Locked;
}

AdmissionLine lineOf(const AdmissionFile& file, const rules::StepOutlook& late, const rules::StepOutlook* early)
{
    AdmissionLine line;
    line.outlook = late;
    if (early != nullptr) {
        line.outlook.latest = early->latest;
        line.earliestByFirst = early->earliest.day != late.earliest.day ? early->earliest.day : QDate();
        line.latestByLast = early->latest.day != late.latest.day ? late.latest.day : QDate();
    }
    const AdmissionStep* taken = file.step(late.code);
    line.papers = static_cast<int>(late.documents.size());
    for (const QString& title : late.documents) {
        if (file.paper(late.code, title) == nullptr)
            line.missing.append(title);
    }
    if (taken != nullptr) {
        line.on = taken->on;
        line.state = AdmissionState::Done;
    } else if (!late.applies) {
        line.state = AdmissionState::NotNeeded;
    } else if (isOptional(late.code)) {
        line.state = AdmissionState::Optional;
    }
    return line;
}

/// Observation goes on from review to review: its last day is that of the next one.
void countFromReview(const AdmissionGround& ground, const AdmissionFile& file, AdmissionLine& line)
{
    if (line.outlook.code != u"6" || line.state == AdmissionState::Done)
        return;
    // Cultivation ends with the discussion of step 7, on no day of its own: what is due is the review.
    line.reviewBy = line.outlook.latest.day;
    line.reviewWhy = line.outlook.latest.why;
    line.outlook.latest = {};
    line.latestByLast = {};
    if (file.reviews.isEmpty())
        return;
    const QDate last = file.reviews.last().on;
    const auto months = ground.catalogue.number(u"dev.activist_review", last);
    if (!months || months->denominator != 1)
        return;
    line.reviewBy = addMonths(last, static_cast<int>(months->numerator));
    line.reviewWhy = AdmissionCourseTexts::tr("上次考察在%1，每%2个月一次")
                         .arg(PartialDate::of(last).toChinese())
                         .arg(months->numerator);
}

void findCurrent(AdmissionCourse& course)
{
    QStringList stages;
    QStringList open;
    for (const AdmissionLine& line : course.lines) {
        if (!stages.contains(line.outlook.stage))
            stages.append(line.outlook.stage);
        if (!line.counts())
            continue;
        ++course.total;
        if (line.state == AdmissionState::Done) {
            ++course.done;
            // Observation goes on when the application is there: it is not passed over.
            const bool isRunning = line.outlook.code == kApplication && open.contains(kObservation);
            open.removeAll(isRunning ? QString::fromUtf16(kObservation) : QString());
            course.gaps += open;
            open = isRunning ? QStringList{QString::fromUtf16(kObservation)} : QStringList();
            course.stage = line.outlook.stage;
        } else {
            open.append(line.outlook.code);
        }
    }
    course.current = open.value(0);
    // While observation runs, the application is what there is to do once it is due.
    const AdmissionLine* application = course.line(kApplication);
    if (course.current == kObservation && course.line(kObservation)->state == AdmissionState::Locked
        && application != nullptr && application->state == AdmissionState::Open && application->doubt.isEmpty())
        course.current = application->outlook.code;
    if (const AdmissionLine* next = course.line(course.current))
        course.stage = next->outlook.stage;
    course.stageNumber = static_cast<int>(std::max<qsizetype>(0, stages.indexOf(course.stage))) + 1;
}

/// The first days of the texts about admission.
QSet<QDate> textChanges(const rules::Catalogue& catalogue)
{
    QSet<QDate> days;
    for (const rules::Rule& rule : catalogue.rules()) {
        if (rule.id.startsWith(u"dev.") && rule.validFrom.isValid())
            days.insert(rule.validFrom);
    }
    return days;
}

/// What bounds a step comes from the steps before it, not from its own day, unless its month has two texts: where neither
/// reading of all the others goes beyond the bounds, the step need not be asked for by itself.
bool isDoubtful(const AdmissionStep& step, const rules::AdmissionResult& early, const rules::AdmissionResult& late,
                const QSet<QDate>& changes)
{
    const rules::StepOutlook* low = early.step(step.code);
    const rules::StepOutlook* high = late.step(step.code);
    const bool isTwice = std::any_of(changes.begin(), changes.end(),
                                     [&](QDate day) { return step.on.earliest() < day && day <= step.on.latest(); });
    return isTwice || (low != nullptr && low->earliest.exists() && step.on.latest() < low->earliest.day)
        || (high != nullptr && high->latest.exists() && step.on.earliest() > high->latest.day);
}

void forgetBounds(AdmissionLine& line)
{
    line.outlook.earliest = line.outlook.latest = {};
    line.outlook.conflict.clear();
    line.earliestByFirst = {};
    line.latestByLast = {};
    line.reviewBy = {};
    line.reviewWhy.clear();
    line.lock.clear();
    line.doubt.clear();
}

Result<AdmissionCourse> courseUnder(const AdmissionGround& ground, const AdmissionFile& file,
                                    const book::Member& member)
{
    BB_TRY(const auto late, datesOf(ground, questionOf(ground, file, member, Reading::Latest)));
    std::optional<rules::AdmissionResult> early;
    if (!isExact(file)) {
        BB_TRY(early, datesOf(ground, questionOf(ground, file, member, Reading::Earliest)));
    }
    AdmissionCourse course;
    for (const rules::StepOutlook& outlook : late.steps)
        course.lines.append(lineOf(file, outlook, early ? early->step(outlook.code) : nullptr));
    for (AdmissionLine& line : course.lines) {
        countFromReview(ground, file, line);
        if (line.counts() && line.state != AdmissionState::Done)
            lockLine(course, line, ground.today);
    }
    BB_TRY(const auto conflicts, admissionConflicts(ground, file, member));
    for (AdmissionLine& line : course.lines) {
        const auto found = std::find_if(conflicts.begin(), conflicts.end(), [&](const rules::StepOutlook& conflict) {
            return conflict.code == line.outlook.code;
        });
        line.outlook.conflict = found == conflicts.end() ? QString() : found->conflict;
    }
    course.probationEnds = late.probationEnds;
    if (early && early->probationEnds != late.probationEnds)
        course.probationEndsFirst = early->probationEnds;
    course.fullMemberDate = late.fullMemberDate;
    course.notes = late.notes;
    findCurrent(course);
    return course;
}

/// On a day before the first text in the catalogue: the steps as that text numbers them, without a bound, for which there is no rule.
Result<AdmissionCourse> courseBeforeText(const AdmissionGround& ground, const AdmissionFile& file,
                                         const book::Member& member, Error notYet)
{
    AdmissionGround first = ground;
    for (;;) {
        const auto texts = ground.catalogue.versions(notYet.where);
        if (texts.isEmpty() || texts.first()->validFrom <= first.today) // it is not the day that is too early
            return fail(std::move(notYet));
        first.today = texts.first()->validFrom;
        auto course = courseUnder(first, file, member);
        if (!course && course.error().code == kNotYet) {
            notYet = course.error();
            continue;
        }
        BB_CHECK(course);
        for (AdmissionLine& line : course->lines)
            forgetBounds(line);
        course->notes = {
            AdmissionCourseTexts::tr("软件里没有%1以前发展党员的规则：步骤按那天起执行的规则列出，不列期限。")
                .arg(shownDate(first.today))};
        return course;
    }
}

} // namespace

const AdmissionLine* AdmissionCourse::line(QStringView code) const
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const AdmissionLine& line) { return line.outlook.code == code; });
    return found == lines.end() ? nullptr : &*found;
}

Result<AdmissionCourse> admissionCourse(const AdmissionGround& ground, const AdmissionFile& file,
                                        const book::Member& member)
{
    auto course = courseUnder(ground, file, member);
    if (course || course.error().code != kNotYet)
        return course;
    return courseBeforeText(ground, file, member, course.error());
}

Result<QList<rules::StepOutlook>> admissionConflicts(const AdmissionGround& ground, const AdmissionFile& file,
                                                     const book::Member& member)
{
    QList<rules::StepOutlook> conflicts;
    if (isExact(file)) {
        BB_TRY(const auto dates, datesOf(ground, questionOf(ground, file, member, Reading::Latest)));
        for (const rules::StepOutlook& outlook : dates.steps) {
            if (outlook.given.isValid() && !outlook.conflict.isEmpty())
                conflicts.append(outlook);
        }
        return conflicts;
    }
    // A day is certainly too early if it is so read as late as it can be, with all others read early; and the other way round.
    BB_TRY(const auto early, datesOf(ground, questionOf(ground, file, member, Reading::Earliest)));
    BB_TRY(const auto late, datesOf(ground, questionOf(ground, file, member, Reading::Latest)));
    const QSet<QDate> changes = textChanges(ground.catalogue);
    for (const AdmissionStep& step : file.steps) {
        if (!isDoubtful(step, early, late, changes))
            continue;
        BB_TRY(const auto lateOwn,
               datesOf(ground, questionOf(ground, file, member, Reading::Earliest, step.code, Reading::Latest)));
        BB_TRY(const auto earlyOwn,
               datesOf(ground, questionOf(ground, file, member, Reading::Latest, step.code, Reading::Earliest)));
        const rules::StepOutlook* one = lateOwn.step(step.code);
        const rules::StepOutlook* other = earlyOwn.step(step.code);
        if (one != nullptr && one->earliest.exists() && one->given < one->earliest.day)
            conflicts.append(*one);
        else if (other != nullptr && other->latest.exists() && other->given > other->latest.day)
            conflicts.append(*other);
    }
    return conflicts;
}

Result<QString> obstacleToDay(const AdmissionGround& ground, const AdmissionFile& file, const book::Member& member,
                              const QString& code, QDate day)
{
    AdmissionFile without = file;
    without.steps.removeIf([&](const AdmissionStep& step) { return step.code == code; });
    rules::AdmissionQuestion question = questionOf(ground, without, member, Reading::Latest);
    question.wanted = rules::StepDate{code, day};
    BB_TRY(const auto dates, datesOf(ground, question));
    return dates.unreachableWhy;
}

Result<AdmissionObjection> objectionTo(const AdmissionGround& ground, const AdmissionFile& file,
                                       const book::Member& member, const QString& code)
{
    AdmissionFile without = file;
    without.steps.removeIf([&](const AdmissionStep& step) { return step.code == code; });
    BB_TRY(const AdmissionCourse course, admissionCourse(ground, without, member));
    const AdmissionLine* line = course.line(code);
    QStringList before;
    for (const QString& earlier : line == nullptr ? QStringList() : line->outlook.after) {
        const AdmissionLine* other = course.line(earlier);
        if (other != nullptr && other->counts() && other->state != AdmissionState::Done)
            before.append(stepWords(course, earlier));
    }
    if (!before.isEmpty())
        return AdmissionObjection{
            AdmissionCourseTexts::tr("%1还没有办。").arg(before.join(AdmissionCourseTexts::tr("、"))),
            rules::Strength::Must};
    BB_TRY(const auto conflicts, admissionConflicts(ground, file, member));
    for (const rules::StepOutlook& conflict : conflicts) {
        if (conflict.code == code)
            return AdmissionObjection{conflict.conflict, conflict.strength};
    }
    return AdmissionObjection{};
}

} // namespace branchbook::organization
