// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/conduct/survey.h"
#include "conduct/conduct_rows.h"

namespace branchbook::conduct {

namespace {

Survey surveyIn(const store::Query& query)
{
    Survey survey;
    survey.id = SurveyId::fromString(query.text(0));
    survey.rev = query.integer(1);
    survey.branch = book::BranchId::fromString(query.text(2));
    survey.kind = surveyKindByName(query.text(3)).value_or(survey.kind);
    survey.title = query.text(4);
    survey.announcedOn = store::dayAt(query, 5);
    survey.dueOn = store::dayAt(query, 6);
    survey.note = query.text(7);
    survey.edition = int(query.integer(8));
    survey.recycled = !query.isNull(9);
    return survey;
}

Result<> loadSurveyPaper(const store::Session& session, Survey& survey)
{
    store::Query lines = session.query("survey.lines");
    lines.bind("id", survey.id.toString());
    BB_TRY(survey.lines, rowsOf<QString>(lines, [](const store::Query& row) { return row.text(0); }));
    store::Query options = session.query("survey.options");
    options.bind("id", survey.id.toString());
    BB_TRY(survey.options, rowsOf<SurveyOption>(options, [](const store::Query& row) {
               return SurveyOption{row.text(0), int(row.integer(1))};
           }));
    return {};
}

struct TallyRow {
    Audience audience;
    qsizetype line;
    qsizetype option;
    int marks;
};

Result<> loadSurveyCounts(const store::Session& session, Survey& survey)
{
    store::Query counts = session.query("survey.counts");
    counts.bind("id", survey.id.toString());
    const QList<QList<int>> noMarks(survey.lines.size(), QList<int>(survey.options.size(), 0));
    BB_TRY(survey.counts, rowsOf<SurveyCount>(counts, [&](const store::Query& row) {
               return SurveyCount{audienceByName(row.text(0)).value_or(Audience::Members), store::dayAt(row, 1),
                                  int(row.integer(2)), int(row.integer(3)), noMarks};
           }));
    store::Query tally = session.query("survey.tally");
    tally.bind("id", survey.id.toString());
    BB_TRY(const auto sums, rowsOf<TallyRow>(tally, [](const store::Query& row) {
               return TallyRow{audienceByName(row.text(0)).value_or(Audience::Members), row.integer(1) - 1,
                               row.integer(2) - 1, int(row.integer(3))};
           }));
    for (const TallyRow& sum : sums) {
        for (SurveyCount& count : survey.counts) {
            const bool fits = count.audience == sum.audience && sum.line >= 0 && sum.line < survey.lines.size()
                && sum.option >= 0 && sum.option < survey.options.size();
            if (fits)
                count.marks[sum.line][sum.option] = sum.marks;
        }
    }
    return {};
}

Result<> loadSurveyChildren(const store::Session& session, Survey& survey)
{
    BB_CHECK(loadSurveyPaper(session, survey));
    BB_CHECK(loadSurveyCounts(session, survey));
    store::Query query = session.query("survey.corrections");
    query.bind("id", survey.id.toString());
    BB_TRY(survey.corrections, rowsOf<SurveyCorrection>(query, [](const store::Query& row) {
               return SurveyCorrection{store::dayAt(row, 0), row.text(1), row.text(2)};
           }));
    return {};
}

/// The day on which that audience was counted, as a correction keeps it (recordSurveyCount); invalid: it is of another one.
QDate heldBefore(const SurveyCorrection& correction, Audience audience)
{
    const QString& before = correction.before;
    if (!before.section(u' ', 1).startsWith(audienceWord(audience) + QStringLiteral("：")))
        return {};
    const auto held = parseTypedDate(before.section(u' ', 0, 0), correction.on);
    return held ? held->earliest() : QDate();
}

/// From the last correction back to the first one after the day.
void takeBackLaterDays(Survey& survey, QDate day)
{
    for (auto each = survey.corrections.crbegin(); each != survey.corrections.crend() && each->on > day; ++each) {
        for (SurveyCount& count : survey.counts) {
            if (const QDate held = heldBefore(*each, count.audience); held.isValid())
                count.heldOn = held;
        }
    }
}

Result<QList<Survey>> surveysOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Survey> list;
    {
        store::Query query = session.query("survey.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(list, rowsOf<Survey>(query, surveyIn));
    }
    for (Survey& survey : list)
        BB_CHECK(loadSurveyChildren(session, survey));
    return list;
}

} // namespace

Result<QList<Survey>> listSurveys(const store::Session& session, book::BranchId branch)
{
    return surveysOf(session, branch, 0);
}

Result<QList<Survey>> listSurveysOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(auto list, surveysOf(session, branch, 0));
    list.removeIf([day](const Survey& survey) { return survey.announcedOn > day; });
    for (Survey& survey : list) {
        takeBackLaterDays(survey, day);
        survey.counts.removeIf([day](const SurveyCount& count) { return count.heldOn > day; });
        survey.corrections.removeIf([day](const SurveyCorrection& each) { return each.on > day; });
    }
    return list;
}

Result<QList<Survey>> listRecycledSurveys(const store::Session& session, book::BranchId branch)
{
    return surveysOf(session, branch, 1);
}

Result<Survey> loadSurvey(const store::Session& session, SurveyId id)
{
    Survey survey;
    {
        store::Query query = session.query("survey.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("survey.missing"));
        survey = surveyIn(query);
    }
    BB_CHECK(loadSurveyChildren(session, survey));
    return survey;
}

} // namespace branchbook::conduct
