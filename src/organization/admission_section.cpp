// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/admission_section.h"

#include "branchbook/base/text.h"
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

} // namespace

Result<> addAdmissionSection(const book::SectionQuery& query, book::AreaSection& section)
{
    BB_TRY(const auto files, listAdmissions(query.session, query.branch));
    if (files.isEmpty())
        return {};
    const DateRange past{query.period.first, std::min(query.period.last, query.today)};
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
