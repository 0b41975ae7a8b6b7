// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rounds of papers add to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/conduct/survey.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::conduct {

namespace {

constexpr char16_t kSurveyTerm[] = u"survey_tally";

QJsonValue tenthsValue(std::optional<int> tenths)
{
    return tenths ? QJsonValue(*tenths / 10.0) : QJsonValue();
}

QString tenthsWords(std::optional<int> tenths)
{
    return tenths ? indexText(*tenths) : QStringLiteral("—");
}

/// As many lines as the paper has, with the one before.
book::SectionTable surveyTable(const Survey& survey, const Survey* before)
{
    book::SectionTable table;
    table.caption = QStringLiteral("“%1”各项指数").arg(survey.title);
    table.header = {QStringLiteral("内容"), QStringLiteral("党员"), QStringLiteral("群众"), QStringLiteral("合计"),
                    QStringLiteral("上次")};
    table.relativeWidths = {8, 3, 3, 3, 3};
    for (qsizetype i = 0; i < survey.lines.size(); ++i)
        table.rows.append({survey.lines[i], tenthsWords(survey.indexOf(i, Audience::Members)),
                           tenthsWords(survey.indexOf(i, Audience::Masses)), tenthsWords(survey.indexOf(i)),
                           tenthsWords(indexBefore(before, survey.lines[i]))});
    return table;
}

QString surveyWords(const Survey& survey, std::optional<int> before)
{
    QString text = QStringLiteral("“%1”发出%2张，收回%3张")
                       .arg(survey.title, QString::number(survey.issued()), QString::number(survey.collected()));
    if (const auto index = survey.index())
        text += QStringLiteral("，指数%1").arg(indexText(*index));
    if (before)
        text += QStringLiteral("（上次%1）").arg(indexText(*before));
    return text + u'。';
}

} // namespace

Result<> addSurveyFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kSurveyTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto list, listSurveys(query.session, query.branch));
    for (const Survey& survey : list) {
        const QString subject = QStringLiteral("survey:") + survey.id.toString();
        facts.things.push_back({subject, survey.title + QStringLiteral("："), {}, {}});
        facts.terms.push_back(
            {what, subject, survey.dueOn, survey.isCounted(), QStringLiteral("survey/") + survey.id.toString()});
    }
    return {};
}

Result<> addSurveySection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto all, listSurveys(query.session, query.branch));
    QJsonArray figures;
    for (auto survey = all.crbegin(); survey != all.crend(); ++survey) { // oldest first
        if (!survey->isCounted() || !range.contains(survey->heldOn()))
            continue;
        const Survey* before = roundBefore(all, *survey);
        const auto indexThen = indexBefore(before, *survey);
        section.parts.emplace_back(book::SectionText{surveyWords(*survey, indexThen)});
        if (survey->kind == SurveyKind::Conduct)
            section.parts.emplace_back(surveyTable(*survey, before));
        figures.append(QJsonObject{{QStringLiteral("title"), survey->title},
                                   {QStringLiteral("kind"), surveyKindName(survey->kind)},
                                   {QStringLiteral("date"), survey->heldOn().toString(Qt::ISODate)},
                                   {QStringLiteral("issued"), survey->issued()},
                                   {QStringLiteral("collected"), survey->collected()},
                                   {QStringLiteral("index"), tenthsValue(survey->index())},
                                   {QStringLiteral("before"), tenthsValue(indexThen)}});
    }
    if (!figures.isEmpty())
        section.figures.insert(QStringLiteral("surveys"), figures);
    return {};
}

} // namespace branchbook::conduct
