// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// admission plan: 发展计划 of a year beside whom the branch accepted.
#include "branchbook/organization/admission_plan.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/organization/admission_store.h"
#include "cli/admission_desk.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

constexpr rules::NumberField kPlanYear{"year", QT_TRANSLATE_NOOP("Fields", "年度")};
constexpr rules::NumberField kPlanPlaces{"places", QT_TRANSLATE_NOOP("Fields", "计划名额")};

QJsonArray namesJson(const QList<book::FigurePerson>& people)
{
    QJsonArray list;
    for (const book::FigurePerson& person : people)
        list.append(QJsonObject{{QStringLiteral("name"), person.name}, {QStringLiteral("why"), person.why}});
    return list;
}

QString planLine(int year, const std::optional<AdmissionPlan>& plan, int accepted)
{
    if (!plan)
        return tr("%1年发展计划还没有登记，已接收 %2 名").arg(year).arg(accepted);
    QString text = tr("%1年发展计划 %2 名，已接收 %3 名").arg(year).arg(plan->places).arg(accepted);
    if (const int beyond = beyondPlan(plan, accepted); beyond > 0)
        text += tr("，超出 %1 名，请向上级核实").arg(beyond);
    return text;
}

Result<Answer> planAnswer(const AdmissionDesk& desk, int year)
{
    BB_TRY(const auto plan, loadAdmissionPlan(desk.reader(), desk.branch.id, year));
    BB_TRY(const auto files, listAdmissions(desk.reader(), desk.branch.id));
    const book::FigurePeople accepted = acceptedIn(files, year, desk.today());
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("year"), year},
                              {QStringLiteral("places"), plan ? QJsonValue(plan->places) : QJsonValue()},
                              {QStringLiteral("filed_on"), plan ? dayJson(plan->filedOn) : QJsonValue()},
                              {QStringLiteral("note"), plan ? textJson(plan->note) : QJsonValue()},
                              {QStringLiteral("accepted"), accepted.number()},
                              {QStringLiteral("beyond"), beyondPlan(plan, accepted.number())},
                              {QStringLiteral("people"), namesJson(accepted.counted)}};
    answer.lines << planLine(year, plan, accepted.number());
    for (const book::FigurePerson& person : accepted.counted)
        answer.lines << QStringList{person.name, shownSentence(person.why)}.join(u'\t');
    return answer;
}

Result<AdmissionPlan> planFrom(const Context& context, const AdmissionDesk& desk, int year)
{
    const Invocation& given = context.invocation();
    BB_TRY(const auto there, loadAdmissionPlan(desk.reader(), desk.branch.id, year));
    AdmissionPlan plan = there.value_or(AdmissionPlan{year, 0, {}, {}});
    if (!there) {
        BB_TRY(plan.places, neededCount(given, kPlanPlaces));
    }
    BB_TRY(const auto places, count(given, kPlanPlaces));
    plan.places = places.value_or(plan.places);
    if (given.has(QStringLiteral("filed"))) {
        BB_TRY(plan.filedOn, context.date(QStringLiteral("filed"), desk.today()));
    }
    if (given.has(QStringLiteral("note")))
        plan.note = given.value(QStringLiteral("note"));
    return plan;
}

/// Without anything to change it shows the plan.
Result<Answer> admissionPlan(Context& context)
{
    const Invocation& given = context.invocation();
    const bool removes = given.has(QStringLiteral("remove"));
    const bool writes = removes || given.has(QStringLiteral("places")) || given.has(QStringLiteral("filed"))
        || given.has(QStringLiteral("note"));
    BB_TRY(const AdmissionDesk desk,
           openAdmissions(context, writes ? book::OpenMode::Write : book::OpenMode::ReadOnly));
    BB_TRY(const auto asked, count(given, kPlanYear));
    const int year = asked.value_or(desk.today().year());
    if (removes)
        BB_CHECK(desk.perform("admission.plan", tr("删除%1年发展计划").arg(year), [&](store::UnitOfWork& unit) {
            return removeAdmissionPlan(unit, desk.branch.id, year);
        }));
    else if (writes) {
        BB_TRY(const AdmissionPlan plan, planFrom(context, desk, year));
        BB_CHECK(desk.perform("admission.plan", tr("登记%1年发展计划").arg(year), [&](store::UnitOfWork& unit) {
            return putAdmissionPlan(unit, desk.branch.id, plan, desk.today());
        }));
    }
    return planAnswer(desk, year);
}

} // namespace

QList<Command> admissionPlanCommands()
{
    return {{QStringLiteral("admission"),
             QStringLiteral("plan"),
             {},
             optionTexts({"year=Y", "places=N", "filed=D", "note=T", "remove"}),
             tr("一年的发展计划和已经接收的人；--places 登记或者修改名额，--filed 是报上级备案的日期"),
             [](Context& context) { return withOptionNames(admissionPlan(context)); }}};
}

} // namespace branchbook::cli
