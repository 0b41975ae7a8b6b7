// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/identity.h"

#include "branchbook/base/error.h"
#include "branchbook/rules/figure.h"
#include "branchbook/rules/standing.h"

namespace branchbook::rules {

namespace {

constexpr int kMonthsOfYear = 12;

QString identityWords(const IdentityAnswer& answer, QDate on)
{
    QString text = QStringLiteral("号码有效，%1出生，%2").arg(chineseDay(answer.id.birthDate), sexName(answer.id.sex));
    if (answer.age)
        text += QStringLiteral("，到%1满%2周岁").arg(chineseDay(on)).arg(*answer.age);
    text += u'。';
    if (answer.id.upgraded != answer.id.number)
        text += QStringLiteral("15位的旧号码写成18位是%1。").arg(answer.id.upgraded);
    return text;
}

} // namespace

IdentityAnswer describeResidentId(const QString& number, QDate on)
{
    IdentityAnswer answer;
    answer.id = readResidentId(number);
    answer.source = QStringLiteral("GB 11643—1999《公民身份号码》");
    if (answer.id.birthDate.isValid() && answer.id.birthDate <= on)
        answer.age = completedMonths(answer.id.birthDate, on) / kMonthsOfYear;
    answer.why =
        answer.valid() ? identityWords(answer, on) : sentence({ErrorKind::Invalid, faultCode(answer.id.fault), {}, {}});
    return answer;
}

} // namespace branchbook::rules
