// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rules development: the dates of admission in both directions.
#include "branchbook/rules/admission.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

Result<rules::StepDate> readStep(const QString& text, const QString& option)
{
    BB_TRY(const auto pair, pairOf(text, tr("步骤代号=日期，例如 15=2026-06-10")));
    BB_TRY(const QDate day, dayFrom(pair.second, option));
    return rules::StepDate{pair.first, day};
}

Result<rules::AdmissionQuestion> readQuestion(const Invocation& given)
{
    rules::AdmissionQuestion question;
    if (!given.has(QStringLiteral("want"))) {
        BB_TRY([[maybe_unused]] const QString any, neededText(given, QStringLiteral("step")));
    }
    for (const QString& text : given.values(QStringLiteral("step"))) {
        BB_TRY(const auto step, readStep(text, QStringLiteral("step")));
        question.known.append(step);
    }
    if (given.has(QStringLiteral("want"))) {
        BB_TRY(const auto wanted, readStep(given.value(QStringLiteral("want")), QStringLiteral("want")));
        question.wanted = wanted;
    }
    BB_TRY(question.bornOn, dayOption(given, QStringLiteral("born")));
    BB_TRY(question.leavesOn, dayOption(given, QStringLiteral("leaves")));
    BB_TRY(question.transferredIn, dayOption(given, QStringLiteral("transferred-in")));
    for (const QString& months : given.values(QStringLiteral("extension-months"))) {
        BB_TRY(const int extension, rules::readCount(months, rules::field::kExtension));
        question.extensions.append(extension);
    }
    if (given.has(QStringLiteral("no-committee")))
        question.body = rules::BranchBody::MembersMeeting;
    if (given.has(QStringLiteral("special-approval")))
        question.approval = rules::ApprovalCase::Special;
    return question;
}

QString whyOfStep(const rules::StepOutlook& step)
{
    QStringList parts;
    if (step.earliest.exists())
        parts.append(tr("最早：%1").arg(step.earliest.why));
    if (step.latest.exists())
        parts.append(tr("最迟：%1").arg(step.latest.why));
    return parts.join(u'；');
}

QJsonObject stepJson(const rules::StepOutlook& step, const rules::AdmissionResult& result, bool wanted)
{
    QJsonObject json{{QStringLiteral("step"), step.code},
                     {QStringLiteral("title"), step.title},
                     {QStringLiteral("actor"), step.actor},
                     {QStringLiteral("date"), dayJson(step.given)},
                     {QStringLiteral("applies"), step.applies},
                     {QStringLiteral("earliest"), dayJson(step.earliest.day)},
                     {QStringLiteral("latest"), dayJson(step.latest.day)},
                     {QStringLiteral("provisional"), step.earliest.provisional || step.latest.provisional},
                     {QStringLiteral("rule_id"), step.ruleId},
                     {QStringLiteral("earliest_rules"), textsJson(step.earliest.rules)},
                     {QStringLiteral("latest_rules"), textsJson(step.latest.rules)},
                     {QStringLiteral("strength"), rules::strengthName(step.strength)},
                     {QStringLiteral("conflict"), step.conflict.isEmpty() ? QJsonValue() : step.conflict},
                     {QStringLiteral("why"), whyOfStep(step)},
                     {QStringLiteral("notes"), textsJson(step.notes)}};
    if (step.fullMemberDate.isValid())
        json.insert(QStringLiteral("full_member_date"), dayJson(step.fullMemberDate));
    if (wanted && result.reachable)
        json.insert(QStringLiteral("reachable"), *result.reachable);
    return json;
}

QString stepLine(const rules::StepOutlook& step)
{
    const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("-"); };
    const auto bound = [&](const rules::StepBound& one) {
        return one.provisional ? tr("%1（暂定）").arg(day(one.day)) : day(one.day);
    };
    QString line = QStringLiteral("%1\t%2\t%3\t%4\t%5")
                       .arg(step.code, step.title, step.given.isValid() ? day(step.given) : QString(),
                            bound(step.earliest), bound(step.latest));
    if (!step.conflict.isEmpty())
        line += u'\t' + step.conflict;
    return line;
}

Result<Answer> development(Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    BB_TRY(const auto question, readQuestion(context.invocation()));
    BB_TRY(const auto result, rules::admissionDates(desk.catalogue, desk.workingDays, question, desk.on));
    QJsonArray steps;
    QStringList lines{tr("步骤\t名称\t日期\t最早\t最迟")};
    for (const rules::StepOutlook& step : result.steps) {
        steps.append(stepJson(step, result, question.wanted && question.wanted->code == step.code));
        if (step.applies)
            lines.append(stepLine(step));
    }
    if (result.fullMemberDate.isValid())
        lines.append(tr("转正日期（预备期满）%1").arg(result.fullMemberDate.toString(Qt::ISODate)));
    if (result.reachable)
        lines.append(*result.reachable ? tr("来得及") : tr("来不及"));
    return Answer{steps, lines + forTheRecord(QStringList{rules::admissionSentence(question, result)} + result.notes)};
}

} // namespace

QList<Command> developmentCommands()
{
    return {
        {QStringLiteral("rules"),
         QStringLiteral("development"),
         {},
         {QStringLiteral("!step=CODE=DATE…"), QStringLiteral("want=CODE=DATE"), QStringLiteral("born=DATE"),
          QStringLiteral("leaves=DATE"), QStringLiteral("extension-months=N…"), QStringLiteral("transferred-in=DATE"),
          QStringLiteral("no-committee"), QStringLiteral("special-approval")},
         tr("算发展党员每一步最早和最迟的日子"),
         [](Context& context) { return withOptionNames(development(context)); }}};
}

} // namespace branchbook::cli
