// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/screen_words.h"
#include "branchbook/conduct/survey.h"
#include "branchbook/store/position.h"
#include "conduct/conduct_rows.h"

#include <QSet>

#include <algorithm>

namespace branchbook::conduct {

namespace {

Result<> checkSurveyLines(const QStringList& lines)
{
    if (lines.isEmpty() || lines.size() > kMostSurveyLines)
        return fail(
            invalid("survey.lines", {QString::number(lines.size()), QString::number(kMostSurveyLines)}, "item"));
    QSet<QString> seen;
    for (const QString& line : lines) {
        if (line.isEmpty() || line.size() > kMostSurveyWording || seen.contains(line))
            return fail(invalid("survey.wording", {line, QString::number(kMostSurveyWording)}, "item"));
        seen.insert(line);
    }
    return {};
}

Result<> checkSurveyOptions(const QList<SurveyOption>& options)
{
    if (options.size() < 2 || options.size() > kMostSurveyOptions)
        return fail(invalid("survey.options", {QString::number(options.size()), QString::number(kMostSurveyOptions)},
                            "option"));
    QSet<QString> seen;
    for (const SurveyOption& option : options) {
        const bool isOff = option.weight < 0 || option.weight > kMostSurveyWeight;
        if (option.title.isEmpty() || option.title.size() > kMostSurveyWording || seen.contains(option.title) || isOff)
            return fail(invalid("survey.option", {option.title, QString::number(option.weight)}, "option"));
        seen.insert(option.title);
    }
    const bool isFlat = std::all_of(options.begin(), options.end(),
                                    [&](const SurveyOption& each) { return each.weight == options.first().weight; });
    if (isFlat)
        return fail(invalid("survey.weights_equal", {QString::number(options.first().weight)}, "option"));
    return {};
}

Result<> checkSurvey(const store::Session& session, const Survey& survey, QDate today)
{
    if (survey.title.isEmpty())
        return fail(invalid("survey.title_missing", {}, "title"));
    BB_TRY(const auto all, listSurveys(session, survey.branch));
    for (const Survey& other : all) {
        if (other.id != survey.id && other.title == survey.title)
            return fail(invalid("survey.title_taken", {survey.title}, "title"));
    }
    BB_CHECK(checkDay(survey.announcedOn, today));
    if (!survey.dueOn.isValid() || survey.dueOn < survey.announcedOn)
        return fail(invalid("survey.due_order", {}, "until"));
    BB_CHECK(checkSurveyLines(survey.lines));
    return checkSurveyOptions(survey.options);
}

Result<> checkSurveyCount(const Survey& survey, const SurveyCount& count, QDate today)
{
    BB_CHECK(checkDay(count.heldOn, today));
    if (count.heldOn < survey.announcedOn)
        return fail(invalid("survey.held_order", {dayWords(count.heldOn), dayWords(survey.announcedOn)}, "date"));
    if (count.issued < 1)
        return fail(invalid("survey.issued", {}, "issued"));
    if (count.collected < 0 || count.collected > count.issued)
        return fail(invalid("survey.collected", {QString::number(count.collected), QString::number(count.issued)},
                            "collected"));
    if (count.marks.size() != survey.lines.size())
        return fail(invalid("survey.marks_lines",
                            {QString::number(count.marks.size()), QString::number(survey.lines.size())}, "marks"));
    for (qsizetype i = 0; i < survey.lines.size(); ++i) {
        const QList<int>& marks = count.marks[i];
        const bool isNegative = std::any_of(marks.begin(), marks.end(), [](int mark) { return mark < 0; });
        if (marks.size() != survey.options.size() || isNegative)
            return fail(invalid("survey.marks",
                                {QString::number(i + 1), survey.lines[i], shownList(survey.optionTitles())}, "marks"));
        if (count.answered(i) > count.collected)
            return fail(invalid("survey.marks_many",
                                {QString::number(i + 1), survey.lines[i], QString::number(count.answered(i)),
                                 QString::number(count.collected)},
                                "marks"));
    }
    return {};
}

Survey tidySurvey(Survey survey)
{
    survey.title = trimmedText(survey.title);
    for (QString& line : survey.lines)
        line = trimmedText(line);
    for (SurveyOption& option : survey.options)
        option.title = trimmedText(option.title);
    return survey;
}

store::ColumnValues surveyColumns(const Survey& survey)
{
    return {{"branch_id", survey.branch.toString()},
            {"kind", surveyKindName(survey.kind)},
            {"title", survey.title},
            {"announced_on", store::dayOrNull(survey.announcedOn)},
            {"due_on", store::dayOrNull(survey.dueOn)},
            {"note", store::textOrNull(trimmedText(survey.note))},
            {"edition", qint64(survey.edition)}};
}

Result<Survey> livingSurvey(const store::Session& session, SurveyId id)
{
    BB_TRY(Survey survey, loadSurvey(session, id));
    if (survey.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("survey.recycled"), {survey.title});
    return survey;
}

QString surveyKey(SurveyId id, qsizetype number)
{
    return id.toString() + QChar(store::kKeySeparator) + QString::number(number);
}

/// The paper as it is now, in place of `before`.
Result<> writeSurveyPaper(store::UnitOfWork& unit, const Survey& survey, const Survey& before)
{
    const QString id = survey.id.toString();
    for (qsizetype i = 0; i < survey.lines.size(); ++i)
        BB_CHECK(
            unit.put("survey_line", {{"survey_id", id}, {"line_no", qint64(i + 1)}, {"wording", survey.lines[i]}}));
    for (qsizetype i = survey.lines.size(); i < before.lines.size(); ++i)
        BB_CHECK(unit.remove("survey_line", surveyKey(survey.id, i + 1)));
    for (qsizetype i = 0; i < survey.options.size(); ++i)
        BB_CHECK(unit.put("survey_option",
                          {{"survey_id", id},
                           {"option_no", qint64(i + 1)},
                           {"title", survey.options[i].title},
                           {"weight", qint64(survey.options[i].weight)}}));
    for (qsizetype i = survey.options.size(); i < before.options.size(); ++i)
        BB_CHECK(unit.remove("survey_option", surveyKey(survey.id, i + 1)));
    return {};
}

Result<> writeSurveyCount(store::UnitOfWork& unit, const Survey& survey, const SurveyCount& count)
{
    const QString id = survey.id.toString();
    const QString audience = audienceName(count.audience);
    BB_CHECK(unit.change("survey", id,
                         {{"edition", qint64(survey.edition + 1)},
                          {"counted_on", store::dayOrNull(std::max(survey.heldOn(), count.heldOn))}}));
    BB_CHECK(unit.put("survey_count",
                      {{"survey_id", id},
                       {"audience", audience},
                       {"held_on", store::dayOrNull(count.heldOn)},
                       {"issued", qint64(count.issued)},
                       {"collected", qint64(count.collected)}}));
    for (qsizetype line = 0; line < count.marks.size(); ++line) {
        for (qsizetype option = 0; option < count.marks[line].size(); ++option)
            BB_CHECK(unit.put("survey_tally",
                              {{"survey_id", id},
                               {"audience", audience},
                               {"line_no", qint64(line + 1)},
                               {"option_no", qint64(option + 1)},
                               {"marks", qint64(count.marks[line][option])}}));
    }
    return {};
}

bool asksTheSame(const Survey& one, const Survey& other)
{
    return one.kind == other.kind && one.lines == other.lines && one.options == other.options
        && one.announcedOn == other.announcedOn && one.dueOn == other.dueOn;
}

} // namespace

Result<SurveyId> announceSurvey(store::UnitOfWork& unit, const Survey& given, QDate today)
{
    Survey survey = tidySurvey(given);
    survey.edition = 1;
    survey.id = survey.id.isNull() ? SurveyId::make() : survey.id; // a sample brings its own
    BB_CHECK(checkSurvey(unit.session(), survey, today));
    store::ColumnValues columns = surveyColumns(survey);
    columns.insert(columns.begin(), {"id", survey.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("survey", columns));
    BB_CHECK(writeSurveyPaper(unit, survey, {}));
    return survey.id;
}

Result<> changeSurvey(store::UnitOfWork& unit, const Survey& given, QDate today)
{
    BB_TRY(const Survey now, livingSurvey(unit.session(), given.id));
    Survey survey = tidySurvey(given);
    survey.branch = now.branch;
    BB_CHECK(checkSurvey(unit.session(), survey, today));
    if (now.isCounted() && !asksTheSame(now, survey))
        return fail(ErrorKind::Refused, QStringLiteral("survey.counted"), {now.title});
    survey.edition = asksTheSame(now, survey) ? now.edition : now.edition + 1;
    BB_CHECK(unit.update("survey", survey.id.toString(), survey.rev, surveyColumns(survey)));
    return writeSurveyPaper(unit, survey, now);
}

Result<> recordSurveyCount(store::UnitOfWork& unit, SurveyId id, const SurveyCount& count, const QString& reason,
                           QDate today)
{
    BB_TRY(const Survey survey, livingSurvey(unit.session(), id));
    BB_CHECK(checkSurveyCount(survey, count, today));
    if (const SurveyCount* before = survey.count(count.audience)) {
        if (*before == count)
            return fail(ErrorKind::Refused, QStringLiteral("survey.same"), {survey.title});
        if (trimmedText(reason).isEmpty())
            return fail(invalid("survey.why", {survey.title, audienceTitle(count.audience)}, "reason"));
        BB_TRY(const qint64 position, store::nextPosition(unit.session(), "survey.next_correction", id.toString()));
        BB_CHECK(unit.insert("survey_correction",
                             {{"survey_id", id.toString()},
                              {"position", position},
                              {"corrected_on", store::dayOrNull(today)},
                              {"before", dayWords(before->heldOn) + u' ' + countText(*before)},
                              {"reason", trimmedText(reason)}}));
    }
    return writeSurveyCount(unit, survey, count);
}

Result<> recycleSurvey(store::UnitOfWork& unit, SurveyId id, QDate today)
{
    BB_TRY(const Survey survey, livingSurvey(unit.session(), id));
    if (survey.isCounted())
        return fail(ErrorKind::Refused, QStringLiteral("survey.counted"), {survey.title});
    return unit.change("survey", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreSurvey(store::UnitOfWork& unit, SurveyId id)
{
    BB_TRY(const Survey survey, loadSurvey(unit.session(), id));
    BB_TRY(const auto all, listSurveys(unit.session(), survey.branch));
    for (const Survey& other : all) {
        if (other.id != id && other.title == survey.title)
            return fail(invalid("survey.title_taken", {survey.title}, "title"));
    }
    return unit.change("survey", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::conduct
