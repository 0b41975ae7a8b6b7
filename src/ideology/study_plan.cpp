// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/study_plan.h"

#include "branchbook/gathering/held_facts.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

namespace branchbook::ideology {

namespace {

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
    return made;
}

void countSession(StudyYear& year, const StudySession& each)
{
    const int held = each.state == StudyState::Held ? 1 : 0;
    ++year.all;
    year.held += held;
    for (StudyForm& form : year.forms) {
        if (form.kind != each.kind)
            continue;
        const auto month = static_cast<std::size_t>(each.on.month() - 1);
        ++form.all;
        ++form.allIn.at(month);
        form.held += held;
        form.heldIn.at(month) += held;
    }
}

} // namespace

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
    store::Query query = session.query("study_plan.sessions");
    query.bind("branch", branch.toString())
        .bind("first", QDate(year, 1, 1).toString(Qt::ISODate))
        .bind("last", QDate(year, 12, 31).toString(Qt::ISODate));
    BB_TRY(bool row, query.next());
    while (row) {
        made.sessions.append(sessionIn(query, today));
        countSession(made, made.sessions.last());
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
