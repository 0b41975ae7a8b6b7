// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/rule_options.h"

#include "branchbook/rules/identity.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

Result<Answer> idNumber(Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    const QString number = context.invocation().words[0].trimmed();
    if (number.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("cli.word_missing"), {QStringLiteral("NUMBER")});
    const rules::IdentityAnswer answer = rules::describeResidentId(number, desk.on);
    const ResidentId& id = answer.id;
    const bool valid = answer.valid();
    QJsonObject json{{QStringLiteral("valid"), valid},
                     {QStringLiteral("birth_date"),
                      id.birthDate.isValid() ? QJsonValue(id.birthDate.toString(Qt::ISODate)) : QJsonValue()},
                     {QStringLiteral("gender"), id.sex == Sex::Unknown ? QJsonValue() : QJsonValue(sexName(id.sex))},
                     {QStringLiteral("age"), answer.age ? QJsonValue(*answer.age) : QJsonValue()},
                     {QStringLiteral("code"), faultCode(id.fault)},
                     {QStringLiteral("why"), answer.why}};
    if (valid && id.upgraded != id.number)
        json.insert(QStringLiteral("upgraded"), id.upgraded);
    QStringList lines{valid ? tr("号码有效。") : sentence({ErrorKind::Invalid, faultCode(id.fault), {}, {}})};
    if (id.birthDate.isValid())
        lines
            << tr("出生日期 %1，%2").arg(id.birthDate.toString(Qt::ISODate), id.sex == Sex::Male ? tr("男") : tr("女"));
    if (valid && answer.age)
        lines << tr("%1 周岁").arg(*answer.age);
    return Answer{json, lines};
}

} // namespace

QList<Command> ruleCommands()
{
    const Command idNumberCommand{QStringLiteral("rules"),    QStringLiteral("id-number"),
                                  {QStringLiteral("NUMBER")}, {},
                                  tr("核对居民身份证号码"),   idNumber};
    return voteCommands() + personRuleCommands() + developmentCommands() + QList<Command>{idNumberCommand};
}

} // namespace branchbook::cli
