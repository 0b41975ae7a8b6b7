// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/study_plan.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/held_facts.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace branchbook::ideology {

namespace {

struct StudyPlanTexts {
    Q_DECLARE_TR_FUNCTIONS(StudyPlanTexts)
};

constexpr std::size_t kMonthsOfPlanQuarter = 3;

StudySession sessionIn(const store::Query& query, QDate today)
{
    StudySession made;
    made.gathering = gathering::GatheringId::fromString(query.text(0));
    made.kind = gathering::kindByName(query.text(1)).value_or(made.kind);
    made.topic = query.text(2);
    made.on = store::dayAt(query, 3);
    made.lecturer = query.text(4);
    const bool recorded = query.integer(5) != 0 && made.on <= today;
    made.state = recorded ? StudyState::Held : made.on > today ? StudyState::Planned : StudyState::Unrecorded;
    made.materials = static_cast<int>(query.integer(6));
    if (!query.isNull(7))
        made.told = static_cast<int>(query.integer(7));
    return made;
}

void countInForm(StudyForm& form, const StudySession& each)
{
    const int held = each.state == StudyState::Held ? 1 : 0;
    const auto month = static_cast<std::size_t>(each.on.month() - 1);
    ++form.all;
    ++form.allIn.at(month);
    form.held += held;
    form.heldIn.at(month) += held;
}

void takeSession(StudyYear& year, const StudySession& each)
{
    if (each.kind == year.themeDays.kind) {
        countInForm(year.themeDays, each);
        year.themeSessions.append(each);
        return;
    }
    year.sessions.append(each);
    ++year.all;
    year.held += each.state == StudyState::Held ? 1 : 0;
    const auto form = std::ranges::find(year.forms, each.kind, &StudyForm::kind);
    if (form != year.forms.end())
        countInForm(*form, each);
}

/// As many in each of them; 0: not the same, or none.
int sameInEach(std::span<const int> counts)
{
    const int first = counts.front();
    return std::ranges::all_of(counts, [first](int count) { return count == first; }) ? first : 0;
}

} // namespace

StudyFrequency frequencyOf(const StudyForm& form)
{
    using Per = StudyFrequency::Per;
    if (const int monthly = sameInEach(form.allIn); monthly > 0)
        return {Per::Month, monthly};
    std::array<int, 4> quarters{};
    for (std::size_t month = 0; month < form.allIn.size(); ++month)
        quarters.at(month / kMonthsOfPlanQuarter) += form.allIn.at(month);
    if (const int quarterly = sameInEach(quarters); quarterly > 0)
        return {Per::Quarter, quarterly};
    return {Per::Year, form.all};
}

StudyFrequency askedOfThemeDays(const rules::Catalogue& catalogue, QDate day)
{
    using Per = StudyFrequency::Per;
    const rules::Rule* rule = catalogue.find(u"theme_day.monthly", day);
    const auto* count = rule != nullptr ? std::get_if<rules::CountInPeriod>(&rule->body) : nullptr;
    if (count == nullptr)
        return {};
    const Per per = count->per == rules::PeriodUnit::Month ? Per::Month
        : count->per == rules::PeriodUnit::Quarter         ? Per::Quarter
                                                           : Per::Year;
    return {per, count->atLeast};
}

QString frequencyName(StudyFrequency::Per per)
{
    switch (per) {
    case StudyFrequency::Per::Month: return QStringLiteral("month");
    case StudyFrequency::Per::Quarter: return QStringLiteral("quarter");
    case StudyFrequency::Per::Year: break;
    }
    return QStringLiteral("year");
}

QString frequencyText(const StudyFrequency& frequency)
{
    if (frequency.times == 0)
        return {};
    switch (frequency.per) {
    case StudyFrequency::Per::Month: return StudyPlanTexts::tr("每月%1次").arg(frequency.times);
    case StudyFrequency::Per::Quarter: return StudyPlanTexts::tr("每季度%1次").arg(frequency.times);
    case StudyFrequency::Per::Year: break;
    }
    return StudyPlanTexts::tr("每年%1次").arg(frequency.times);
}

QString themeDaysText(const StudyForm& form, const StudyFrequency& asked)
{
    const QString title = shownWord(gathering::kindTitle(form.kind));
    if (asked.times == 0)
        return StudyPlanTexts::tr("%1已开展 %2 次，安排了 %3 次").arg(title).arg(form.held).arg(form.all);
    return StudyPlanTexts::tr("%1已开展 %2 次，安排了 %3 次（要求%4，全年总览按要求的次数计）")
        .arg(title)
        .arg(form.held)
        .arg(form.all)
        .arg(frequencyText(asked));
}

QList<gathering::Kind> studyForms()
{
    using gathering::Kind;
    return {Kind::CenterGroupStudy, Kind::IntensiveTraining, Kind::SpecialLecture,
            Kind::TheorySeminar,    Kind::TheoryExam,        Kind::PartyLesson};
}

Result<StudyYear> loadStudyYear(const store::Session& session, book::BranchId branch, int year, QDate today)
{
    StudyYear made;
    made.year = year;
    for (const gathering::Kind kind : studyForms()) {
        StudyForm form;
        form.kind = kind;
        made.forms.append(form);
    }
    made.themeDays.kind = gathering::Kind::ThemePartyDay;
    store::Query query = session.query("study_plan.sessions");
    query.bind("branch", branch.toString())
        .bind("first", QDate(year, 1, 1).toString(Qt::ISODate))
        .bind("last", QDate(year, 12, 31).toString(Qt::ISODate));
    BB_TRY(bool row, query.next());
    while (row) {
        takeSession(made, sessionIn(query, today));
        BB_TRY(row, query.next());
    }
    return made;
}

Result<> addStudyPlanFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString term = QStringLiteral("study_plan");
    facts.keeps.insert(term);
    for (int year = query.from.year(); year <= query.today.year() + 1; ++year) { // the agenda looks into the next year
        BB_TRY(const StudyYear plan, loadStudyYear(query.session, query.branch, year, query.today));
        for (const StudySession& each : plan.sessions) {
            if (each.kind == gathering::Kind::PartyLesson)
                continue;
            const QString subject = QStringLiteral("study:") + each.gathering.toString();
            const QString name = each.topic.isEmpty() ? QString() : QStringLiteral("“%1”").arg(each.topic);
            facts.things.push_back({subject, gathering::kindTitle(each.kind) + name, {}, {}});
            facts.terms.push_back(
                {term, subject, each.on, each.state == StudyState::Held, gathering::refOf(each.gathering)});
        }
    }
    return {};
}

} // namespace branchbook::ideology
