// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dues_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

QJsonValue moneyOrNull(const std::optional<Money>& money)
{
    return money ? QJsonValue(money->toString()) : QJsonValue();
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

void putNonEmpty(QJsonObject& json, const char* key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(QString::fromLatin1(key), text);
}

} // namespace

QJsonObject duesJson(const DuesStatement& person, const DuesMonth& line)
{
    return {{QStringLiteral("id"), person.member.toString()},
            {QStringLiteral("full_name"), person.name},
            {QStringLiteral("month"), line.month.toString()},
            {QStringLiteral("class"), line.type ? QJsonValue(rules::duesClassName(*line.type)) : QJsonValue()},
            {QStringLiteral("base"), moneyOrNull(line.base)},
            {QStringLiteral("rate"), line.rate ? QJsonValue(rules::percent(*line.rate)) : QJsonValue()},
            {QStringLiteral("due"), line.due.toString()},
            {QStringLiteral("paid"), line.paid.toString()},
            {QStringLiteral("open"), line.open().toString()},
            {QStringLiteral("state"), duesStateName(line.state)},
            {QStringLiteral("paid_on"), dayOrNull(line.paidOn)},
            {QStringLiteral("rule_id"), line.ruleId.isEmpty() ? QJsonValue() : QJsonValue(line.ruleId)},
            {QStringLiteral("why"), line.why}};
}

QString duesLine(const DuesStatement& person, const DuesMonth& line)
{
    const QString rate = line.rate ? rules::percent(*line.rate) + u'%' : QStringLiteral("-");
    return QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\t%7")
        .arg(person.name, line.month.toString(), line.base ? line.base->toString() : QStringLiteral("-"), rate,
             tr("应交 %1").arg(line.due.toString()), tr("已交 %1").arg(line.paid.toString()),
             shownName(duesStateName(line.state).toLatin1().constData(), duesStateTitle(line.state)));
}

QJsonValue arrearsJson(const DuesArrears& arrears)
{
    if (arrears.step == DuesStep::None)
        return {};
    return QJsonObject{
        {QStringLiteral("step"), duesStepName(arrears.step)},
        {QStringLiteral("months"), arrears.months},
        {QStringLiteral("since"), arrears.months > 0 ? QJsonValue(arrears.since.toString()) : QJsonValue()},
        {QStringLiteral("oldest"), arrears.oldest.toString()},
        {QStringLiteral("open"), arrears.open.toString()},
        {QStringLiteral("why"), arrears.why}};
}

QJsonObject baseJson(const DuesBase& base)
{
    QJsonObject json{
        {QStringLiteral("full_name"), base.memberName},
        {QStringLiteral("class"), rules::duesClassName(base.type)},
        {QStringLiteral("base"), rules::hasBase(base.type) ? QJsonValue(base.base.toString()) : QJsonValue()},
        {QStringLiteral("month"), base.from.toString()}};
    if (base.agreed)
        json.insert(QStringLiteral("agreed"), base.agreed->toString());
    putNonEmpty(json, "reason", base.why);
    putNonEmpty(json, "entered_on", base.enteredOn.toString(Qt::ISODate));
    return json;
}

QJsonObject paymentJson(const DuesPayment& payment)
{
    QJsonArray parts;
    for (const DuesPart& part : payment.parts)
        parts.append(QJsonObject{{QStringLiteral("month"), part.month.toString()},
                                 {QStringLiteral("amount"), part.amount.toString()}});
    QJsonObject json{
        {QStringLiteral("id"), payment.id.toString()},
        {QStringLiteral("full_name"), payment.memberName},
        {QStringLiteral("date"), payment.paidOn.toString(Qt::ISODate)},
        {QStringLiteral("parts"), parts},
        {QStringLiteral("extra"), payment.extra.toString()},
        {QStringLiteral("total"), payment.total().toString()},
        {QStringLiteral("method"), QString::fromLatin1(duesMethods()[static_cast<std::size_t>(payment.method)].name)},
        {QStringLiteral("quarterly"), payment.cadence == DuesCadence::Quarterly},
        {QStringLiteral("entered_on"), payment.enteredOn.toString(Qt::ISODate)},
        {QStringLiteral("counts"), payment.counts()}};
    putNonEmpty(json, "by", payment.proxy);
    putNonEmpty(json, "note", payment.note);
    if (payment.replaces)
        json.insert(QStringLiteral("replaces"), payment.replaces->toString());
    putNonEmpty(json, "corrected_on", payment.correctedOn.toString(Qt::ISODate));
    putNonEmpty(json, "corrected_because", payment.correctedWhy);
    return json;
}

QString paymentLine(const DuesPayment& payment)
{
    QStringList parts;
    for (const DuesPart& part : payment.parts)
        parts.append(QStringLiteral("%1 %2").arg(part.month.toString(), part.amount.toString()));
    if (payment.extra.fen > 0)
        parts.append(tr("自愿多交 %1").arg(payment.extra.toString()));
    QString line = QStringLiteral("%1\t%2\t%3")
                       .arg(payment.id.toString(), payment.paidOn.toString(Qt::ISODate), parts.join(tr("、")));
    if (!payment.proxy.isEmpty())
        line += u'\t' + tr("%1代交").arg(payment.proxy);
    if (!payment.counts())
        line +=
            u'\t' + tr("%1 更正，不再计数：%2").arg(payment.correctedOn.toString(Qt::ISODate), payment.correctedWhy);
    return line;
}

QJsonObject exemptionJson(const DuesExemption& exemption)
{
    QJsonObject json{
        {QStringLiteral("id"), exemption.id.toString()},
        {QStringLiteral("full_name"), exemption.memberName},
        {QStringLiteral("month"), exemption.from.toString()},
        {QStringLiteral("until"), exemption.until ? QJsonValue(exemption.until->toString()) : QJsonValue()},
        {QStringLiteral("amount"), exemption.amount.toString()},
        {QStringLiteral("date"), exemption.decidedOn.toString(Qt::ISODate)},
        {QStringLiteral("by"), exemption.decidedBy}};
    putNonEmpty(json, "reason", exemption.why);
    return json;
}

} // namespace branchbook::cli
