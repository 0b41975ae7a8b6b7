// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/admission_scan.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

struct AdmissionAuditTexts {
    Q_DECLARE_TR_FUNCTIONS(AdmissionAuditTexts)
};

struct AuditWord {
    const char* name;
    const char* title;
};
constexpr std::array<AuditWord, 6> kAuditWords{{{"dates", QT_TRANSLATE_NOOP("AdmissionAuditTexts", "日期")},
                                                {"missing", QT_TRANSLATE_NOOP("AdmissionAuditTexts", "步骤")},
                                                {"papers", QT_TRANSLATE_NOOP("AdmissionAuditTexts", "材料")},
                                                {"people", QT_TRANSLATE_NOOP("AdmissionAuditTexts", "人员")},
                                                {"meetings", QT_TRANSLATE_NOOP("AdmissionAuditTexts", "会议")},
                                                {"roster", QT_TRANSLATE_NOOP("AdmissionAuditTexts", "名册")}}};

/// Papers of these grow over months: each has days of its own.
bool isLongStep(QStringView code)
{
    return code == u"6" || code == u"21";
}

/// Papers that are the step itself: their day is its day.
bool isOwnPaper(QStringView code, QStringView title)
{
    return (code == u"1" && title == u"入党申请书") || (code == u"2" && title == u"谈话记录")
        || (code == u"22" && title == u"转正申请书");
}

QString stepTitle(const AdmissionAudit& audit, const QString& code)
{
    const AdmissionLine* line = audit.course.line(code);
    return line == nullptr ? QString() : line->outlook.title;
}

void auditDates(AdmissionAudit& audit)
{
    for (const AdmissionLine& line : audit.course.lines) {
        const AdmissionStep* step = audit.file.step(line.outlook.code);
        if (step == nullptr || line.outlook.conflict.isEmpty())
            continue;
        QString what =
            AdmissionAuditTexts::tr("第%1步“%2”：%3").arg(step->code, line.outlook.title, line.outlook.conflict);
        if (!step->despite.isEmpty())
            what += AdmissionAuditTexts::tr("登记时的说明：%1。").arg(step->despite);
        audit.addByRule(AuditKind::Dates, step->code, what, line.outlook.ruleId, step->on.latest());
        audit.findings.last().strength = line.outlook.strength;
    }
}

/// Everything that `line` rests on, however far back.
void collectBelow(const AdmissionAudit& audit, const AdmissionLine& line, QSet<QString>& below)
{
    for (const QString& code : line.outlook.after) {
        if (below.contains(code))
            continue;
        below.insert(code);
        if (const AdmissionLine* before = audit.course.line(code))
            collectBelow(audit, *before, below);
    }
}

/// The rule whose article is about the papers or the act of a step; empty: the sequence of steps alone.
QString ruleOfStep(QStringView code)
{
    struct Pair {
        QStringView code;
        const char* rule;
    };
    static constexpr std::array<Pair, 13> kRules{{{u"2", "dev.talk_deadline"},
                                                  {u"5", "dev.mentors_min"},
                                                  {u"6", "dev.activist_review"},
                                                  {u"8+", "dev.public_notice"},
                                                  {u"8++", "dev.public_notice"},
                                                  {u"9", "dev.introducers"},
                                                  {u"10", "evidence.political_review"},
                                                  {u"11", "dev.training_days"},
                                                  {u"15", "vote.admission"},
                                                  {u"17", "dev.approval"},
                                                  {u"20", "dev.oath_after_approval"},
                                                  {u"23", "vote.conversion"},
                                                  {u"24", "dev.conversion_approval"}}};
    const auto* found = std::find_if(kRules.begin(), kRules.end(), [&](const Pair& pair) { return pair.code == code; });
    return found == kRules.end() ? QString() : QString::fromLatin1(found->rule);
}

/// The article of 2026 about a step that no rule of the catalogue has a figure for (corrections 5, 21 and 24); empty: none.
QString articleOfStep(QStringView code)
{
    if (code == u"12" || code == u"13") // the committee's review and the pre-review
        return QStringLiteral("18");
    return code == u"17+" ? QStringLiteral("24") : QString(); // told to the person and announced
}

/// The order of the steps asks for it (its strength); the article is that of the step, where the catalogue has one.
void addByStep(AdmissionAudit& audit, AuditKind kind, const QString& code, const QString& what, QDate day)
{
    audit.addByRule(kind, code, what, QStringLiteral("dev.steps"), day);
    const QString article = articleOfStep(code);
    const rules::Rule* steps = audit.ground.catalogue.find(u"dev.steps", day);
    if (!article.isEmpty() && steps != nullptr && steps->source.regulation == u"DEV2026") {
        audit.findings.last().rule = audit.ground.catalogue.cite({steps->source.regulation, article, true, {}});
        return;
    }
    const rules::Rule* rule = audit.ground.catalogue.find(ruleOfStep(code), day);
    if (rule == nullptr || rule->source.article.isEmpty())
        return;
    audit.findings.last().rule = audit.ground.catalogue.cite(rule->source);
    audit.findings.last().ruleId = rule->id;
}

/// No text asks for it (corrections C): told, so that the branch may look for it, and held against nobody.
void addByCustom(AdmissionAudit& audit, const QString& code, const QString& what)
{
    audit.add(AuditKind::Papers, code, what, rules::Strength::Setting);
    const rules::Regulation* custom = audit.ground.catalogue.regulation(QStringLiteral("LOCAL"));
    audit.findings.last().rule = custom == nullptr ? QString() : custom->shortTitle;
    audit.findings.last().custom = true;
}

/// What was left out, each named once with the first step that was taken over it.
void auditGaps(AdmissionAudit& audit)
{
    QSet<QString> told;
    for (const AdmissionLine& line : audit.course.lines) {
        if (line.state != AdmissionState::Done)
            continue;
        QSet<QString> below;
        collectBelow(audit, line, below);
        for (const AdmissionLine& other : audit.course.lines) {
            const QString& code = other.outlook.code;
            if (!below.contains(code) || told.contains(code) || !other.counts() || other.state == AdmissionState::Done)
                continue;
            told.insert(code);
            addByStep(audit, AuditKind::Missing, code,
                      AdmissionAuditTexts::tr("第%1步“%2”没有登记，后面的第%3步却已经办了。")
                          .arg(code, other.outlook.title, line.outlook.code),
                      line.on.latest());
        }
    }
}

/// What was read on the paper against the step that it belongs to and those beside it.
void auditPaperDay(AdmissionAudit& audit, const AdmissionPaper& paper)
{
    const PartialDate taken = audit.file.day(paper.code);
    const AdmissionLine* own = audit.course.line(paper.code);
    if (taken.isEmpty() && own != nullptr
        && (own->state == AdmissionState::Open || (isLongStep(paper.code) && !own->outlook.latest.day.isNull())))
        return; // gathered for the step that comes next, or while the observation runs
    if (taken.isEmpty()) {
        audit.add(AuditKind::Papers, paper.code,
                  AdmissionAuditTexts::tr("有第%1步的材料“%2”，这一步却没有登记。").arg(paper.code, paper.title),
                  rules::Strength::Setting);
        return;
    }
    if (paper.on.isEmpty())
        return;
    if (isOwnPaper(paper.code, paper.title)) {
        if (!mayAgree(paper.on, taken))
            audit.add(AuditKind::Papers, paper.code,
                      AdmissionAuditTexts::tr("“%1”上的日期是%2，第%3步登记的是%4。")
                          .arg(paper.title, paper.on.toChinese(), paper.code, taken.toChinese()),
                      rules::Strength::Setting);
        return;
    }
    const AdmissionLine* line = audit.course.line(paper.code);
    for (const QString& before : line == nullptr || isLongStep(paper.code) ? QStringList() : line->outlook.after) {
        const PartialDate day = audit.file.day(before);
        // Opinions are asked for while the observation runs out: its end is that of the probation.
        if (day.isEmpty() || before == u"21" || !isSurelyBefore(paper.on, day))
            continue;
        audit.add(
            AuditKind::Papers, paper.code,
            AdmissionAuditTexts::tr("第%1步的“%2”写的是%3，早于它前面的第%4步“%5”（%6）。")
                .arg(paper.code, paper.title, paper.on.toChinese(), before, stepTitle(audit, before), day.toChinese()),
            rules::Strength::Setting);
        return;
    }
}

void auditPapers(AdmissionAudit& audit)
{
    for (const AdmissionLine& line : audit.course.lines) {
        if (line.state != AdmissionState::Done)
            continue;
        for (const QString& title : line.missing) {
            if (line.outlook.customDocuments.contains(title))
                addByCustom(
                    audit, line.outlook.code,
                    AdmissionAuditTexts::tr("第%1步“%2”没有收存%3：当地习惯收存，全国没有统一规定，缺了不算违规。")
                        .arg(line.outlook.code, line.outlook.title, title));
            else
                addByStep(
                    audit, AuditKind::Papers, line.outlook.code,
                    AdmissionAuditTexts::tr("第%1步“%2”缺材料：%3。").arg(line.outlook.code, line.outlook.title, title),
                    line.on.latest());
        }
    }
    for (const AdmissionPaper& paper : audit.file.papers)
        auditPaperDay(audit, paper);
}

/// Step 24 is bound to step 23 alone: where that one came too early, the approval is held against the probation itself.
void auditProbation(AdmissionAudit& audit)
{
    const PartialDate joined = audit.file.day(u"15");
    const PartialDate approved = audit.file.day(u"24");
    const QDate end = audit.course.probationEnds;
    if (joined.isEmpty() || approved.isEmpty() || !end.isValid())
        return;
    const QDate soonest =
        end.addDays(-joined.earliest().daysTo(joined.latest()) - (joined.earliest() != joined.latest()));
    if (approved.latest() >= soonest)
        return;
    audit.addByRule(AuditKind::Dates, QStringLiteral("24"),
                    AdmissionAuditTexts::tr("第24步“%1”在%2，预备期到%3才满。")
                        .arg(stepTitle(audit, QStringLiteral("24")), approved.toChinese(),
                             joined.precision() == Precision::Day
                                 ? PartialDate::of(end).toChinese()
                                 : PartialDate::of(end.year(), end.month()).toChinese()),
                    QStringLiteral("dev.probation"), approved.latest());
}

void auditExtension(AdmissionAudit& audit)
{
    const QString doubt = extensionDoubt(audit.file);
    if (!doubt.isEmpty())
        audit.addByRule(AuditKind::Missing, QStringLiteral("23"), doubt, QStringLiteral("dev.extension_max"),
                        audit.ground.today);
}

void auditPerson(AdmissionAudit& audit)
{
    const AdmissionFile& file = audit.file;
    const PartialDate born = audit.member.date(book::Field::BirthDate);
    for (const AdmissionStep& step : file.steps) {
        if (!born.isEmpty() && isSurelyBefore(step.on, born))
            audit.add(AuditKind::Dates, step.code,
                      AdmissionAuditTexts::tr("第%1步的日期%2早于本人出生日期%3。")
                          .arg(step.code, step.on.toChinese(), born.toChinese()),
                      rules::Strength::Must);
        if (step.on.earliest() > audit.ground.today)
            audit.add(AuditKind::Dates, step.code,
                      AdmissionAuditTexts::tr("第%1步的日期%2还没有到。").arg(step.code, step.on.toChinese()),
                      rules::Strength::Must);
    }
    if (audit.source.temporaryBranch && !file.day(u"15").isEmpty())
        audit.add(AuditKind::Dates, QStringLiteral("15"),
                  AdmissionAuditTexts::tr("临时党支部一般不发展党员，却开了接收大会。"), rules::Strength::Must);
}

} // namespace

QString auditKindName(AuditKind kind)
{
    return QString::fromLatin1(kAuditWords.at(static_cast<std::size_t>(kind)).name);
}

QString auditKindTitle(AuditKind kind)
{
    return AdmissionAuditTexts::tr(kAuditWords.at(static_cast<std::size_t>(kind)).title);
}

QString basisWords(const AuditFinding& finding)
{
    if (finding.rule.isEmpty())
        return {};
    return finding.custom ? AdmissionAuditTexts::tr("%1，不作依据").arg(finding.rule)
                          : AdmissionAuditTexts::tr("依据%1").arg(finding.rule);
}

void AdmissionAudit::add(AuditKind kind, const QString& code, const QString& what, rules::Strength strength)
{
    findings.append({kind, strength, code, what, {}, {}});
}

void AdmissionAudit::addByRule(AuditKind kind, const QString& code, const QString& what, const QString& ruleId,
                               QDate day)
{
    const rules::Rule* rule = ground.catalogue.find(ruleId, day.isValid() ? day : ground.today);
    if (rule == nullptr) {
        add(kind, code, what, rules::Strength::Setting);
        return;
    }
    findings.append({kind, rule->strength, code, what, ground.catalogue.cite(rule->source), ruleId});
    findings.last().custom = rule->source.regulation == u"LOCAL";
}

std::optional<int> AdmissionAudit::figure(QStringView ruleId, QDate day) const
{
    const auto number = ground.catalogue.number(ruleId, day.isValid() ? day : ground.today);
    return number && number->denominator == 1 ? std::optional(static_cast<int>(number->numerator)) : std::nullopt;
}

bool mayAgree(PartialDate one, PartialDate other)
{
    return one.earliest() <= other.latest() && other.earliest() <= one.latest();
}

bool isSurelyBefore(PartialDate one, PartialDate other)
{
    return one.latest() < other.earliest();
}

QString extensionDoubt(const AdmissionFile& file)
{
    if (!file.extensionMonths || file.step(u"23") != nullptr || file.step(u"24") != nullptr)
        return {};
    return AdmissionAuditTexts::tr("登记了延长预备期%1个月，没有登记决定延长的支部党员大会（第23步）："
                                   "延长要由支部党员大会讨论通过，报上级党委批准；登记以前仍按原来的期满日提醒。")
        .arg(*file.extensionMonths);
}

Result<QList<AuditFinding>> auditAdmission(const AdmissionGround& ground, const AdmissionFile& file,
                                           const book::Member& member, const AuditSource& source)
{
    BB_TRY(const AdmissionCourse course, admissionCourse(ground, file, member));
    AdmissionAudit audit{ground, file, member, source, course, {}};
    auditDates(audit);
    auditPerson(audit);
    auditProbation(audit);
    auditExtension(audit);
    auditGaps(audit);
    auditPapers(audit);
    auditSponsors(audit);
    auditReviews(audit);
    auditTraining(audit);
    auditMeetings(audit);
    auditRoster(audit);
    const auto place = [&](const AuditFinding& finding) {
        const auto found = std::find_if(course.lines.begin(), course.lines.end(),
                                        [&](const AdmissionLine& line) { return line.outlook.code == finding.code; });
        return found - course.lines.begin();
    };
    std::stable_sort(audit.findings.begin(), audit.findings.end(),
                     [&](const AuditFinding& a, const AuditFinding& b) { return place(a) < place(b); });
    return audit.findings;
}

} // namespace branchbook::organization
