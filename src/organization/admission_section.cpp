// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/admission_section.h"

#include "branchbook/base/text.h"
#include "branchbook/organization/admission_plan.h"
#include "branchbook/organization/admission_store.h"
#include "branchbook/rules/catalogue.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::organization {

namespace {

/// Not translated: it goes into a Chinese document. The name by the text of the day.
QString titleOn(const rules::Catalogue& catalogue, const QString& code, QDate day)
{
    const rules::Rule* rule = catalogue.find(u"dev.steps", day);
    const auto* sequence = rule == nullptr ? nullptr : std::get_if<rules::StageSequence>(&rule->body);
    for (const rules::Stage& stage : sequence == nullptr ? std::vector<rules::Stage>() : sequence->stages) {
        if (stage.code == code)
            return stage.title;
    }
    return QStringLiteral("第%1步").arg(code);
}

struct TakenStep {
    book::MemberId member;
    QString name;
    QString title;
    PartialDate on;
    QString code;
};

QList<TakenStep> stepsIn(const QList<AdmissionFile>& files, const rules::Catalogue& catalogue, DateRange period)
{
    QList<TakenStep> taken;
    for (const AdmissionFile& file : files) {
        for (const AdmissionStep& step : file.steps) {
            if (step.on.earliest() >= period.first && step.on.latest() <= period.last)
                taken.append({file.member, file.memberName, titleOn(catalogue, step.code, step.on.latest()), step.on,
                              step.code});
        }
    }
    std::stable_sort(taken.begin(), taken.end(), [](const auto& a, const auto& b) { return a.on < b.on; });
    return taken;
}

QString whyNotTaken(const AdmissionFile& file, const QString& code)
{
    for (const AdmissionStep& step : file.steps) {
        if (step.code == code && !step.on.isEmpty())
            return QStringLiteral("%1已办，不在这段时间").arg(step.on.toChinese());
    }
    return QStringLiteral("这一步没有记录");
}

/// Who took a step in the period; of the others that have a file, when they took it, or that they did not.
QList<book::FigurePeople> stepPeople(const QList<AdmissionFile>& files, const QList<TakenStep>& taken)
{
    QList<book::FigurePeople> figures;
    for (const TakenStep& step : taken) {
        const QString key = QStringLiteral("step:") + step.code;
        auto figure = std::find_if(figures.begin(), figures.end(), [&](const auto& each) { return each.key == key; });
        if (figure == figures.end())
            figure = figures.insert(figures.end(),
                                    {key, QStringLiteral("发展党员第%1步：%2").arg(step.code, step.title), {}, {}});
        figure->counted.append({step.member, step.name, step.on.toChinese()});
    }
    for (book::FigurePeople& figure : figures) {
        for (const AdmissionFile& file : files) {
            const bool counted = std::any_of(figure.counted.begin(), figure.counted.end(),
                                             [&](const auto& person) { return person.member == file.member; });
            if (!counted)
                figure.leftOut.append({file.member, file.memberName, whyNotTaken(file, figure.key.section(u':', 1))});
        }
    }
    return figures;
}

/// 2026年发展党员计划2名，已接收1名: the plan of the year that the period lies in, where one was entered.
void addPlan(const AdmissionPlan& plan, const QList<AdmissionFile>& files, QDate last, book::AreaSection& section)
{
    const book::FigurePeople accepted = acceptedIn(files, plan.year, last);
    const int beyond = beyondPlan(plan, accepted.number());
    QString text = QStringLiteral("%1年发展党员计划%2名，已接收%3名")
                       .arg(plan.year)
                       .arg(plan.places)
                       .arg(markFigure(accepted.key, accepted.number()));
    if (beyond > 0)
        text += QStringLiteral("，超出计划%1名").arg(beyond);
    section.parts.emplace_back(book::SectionText::of(text + QStringLiteral("。")));
    section.figures.insert(QStringLiteral("admission_plan"),
                           QJsonObject{{QStringLiteral("year"), plan.year},
                                       {QStringLiteral("places"), plan.places},
                                       {QStringLiteral("accepted"), accepted.number()},
                                       {QStringLiteral("beyond"), beyond}});
    section.people.append(accepted);
}

} // namespace

Result<> addAdmissionSection(const book::SectionQuery& query, book::AreaSection& section)
{
    BB_TRY(const auto files, listAdmissions(query.session, query.branch));
    BB_TRY(const auto plan, loadAdmissionPlan(query.session, query.branch, query.period.first.year()));
    if (files.isEmpty() && !plan)
        return {};
    const DateRange past{query.period.first, std::min(query.period.last, query.today)};
    if (plan)
        addPlan(*plan, files, past.last, section);
    const auto taken = stepsIn(files, query.catalogue, past);
    if (taken.isEmpty())
        return {};
    QJsonArray figures;
    QStringList words;
    for (const TakenStep& step : taken) {
        words.append(QStringLiteral("%1%2（%3）").arg(step.name, step.title, step.on.toChinese()));
        figures.append(QJsonObject{{QStringLiteral("name"), step.name},
                                   {QStringLiteral("step"), step.code},
                                   {QStringLiteral("title"), step.title},
                                   {QStringLiteral("date"), step.on.toIso()}});
    }
    section.parts.emplace_back(
        book::SectionText{QStringLiteral("发展党员：%1。").arg(joinedClauses(words)), {}, QStringLiteral("admission")});
    section.figures.insert(QStringLiteral("admissions"), figures);
    section.people += stepPeople(files, taken);
    return {};
}

} // namespace branchbook::organization
