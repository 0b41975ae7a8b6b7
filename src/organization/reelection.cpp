// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/reelection.h"

#include "organization/committee_rows.h"

#include "branchbook/base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::organization {

namespace {

/// Compiled in and under test.
QJsonObject timetable()
{
    QFile file(QStringLiteral(":/branchbook/organization/reelection.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

ReelectionStep stepAt(const QJsonObject& json, QDate end)
{
    const auto text = [&](const char16_t* key) { return json.value(QStringView(key)).toString(); };
    return {text(u"code"),
            text(u"title"),
            text(u"detail"),
            text(u"actor"),
            text(u"paper"),
            text(u"confidence"),
            text(u"rule"),
            end.addMonths(json.value(u"months").toInt()).addDays(json.value(u"days").toInt()),
            {},
            {}};
}

} // namespace

Countdown countdownOf(const Term& term, QDate today)
{
    Countdown countdown;
    countdown.daysLeft = static_cast<int>(today.daysTo(term.endsOn));
    for (const QJsonValue& mark : timetable().value(u"marks").toArray()) { // the farthest first
        if (today >= term.endsOn.addMonths(-mark.toInt()))
            countdown.mark = mark.toInt();
    }
    return countdown;
}

Result<QList<ReelectionStep>> reelectionSteps(const store::Session& session, const Term& term)
{
    QList<ReelectionStep> steps;
    for (const QJsonValue& value : timetable().value(u"steps").toArray())
        steps.append(stepAt(value.toObject(), term.endsOn));
    store::Query query = session.query("committee.steps");
    BB_TRY(bool row, query.bind("term", term.id.toString()).next());
    while (row) {
        for (ReelectionStep& step : steps) {
            if (step.code != query.text(0))
                continue;
            step.doneOn = dayIn(query.text(1));
            step.note = query.text(2);
        }
        BB_TRY(row, query.next());
    }
    return steps;
}

Result<> markStep(store::UnitOfWork& unit, TermId term, const QString& code, QDate on, const QString& note, QDate today)
{
    BB_TRY(const Term marked, loadTerm(unit.session(), term));
    BB_TRY(const auto steps, reelectionSteps(unit.session(), marked));
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const auto& one) { return one.code == code; });
    if (step == steps.end())
        return fail(ErrorKind::NotFound, QStringLiteral("committee.step_unknown"), {code});
    if (on.isValid() && on > today)
        return fail(ErrorKind::Invalid, QStringLiteral("work.day_future"), {on.toString(Qt::ISODate)});
    if (on.isValid())
        return unit.put("reelection_step",
                        {{"term_id", term.toString()},
                         {"code", code},
                         {"done_on", on.toString(Qt::ISODate)},
                         {"note", store::textOrNull(trimmedText(note))}});
    return step->doneOn.isValid() ? unit.remove("reelection_step", term.toString() + store::kKeySeparator + code)
                                  : Result<>();
}

} // namespace branchbook::organization
