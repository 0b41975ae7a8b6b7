// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/theory_desk.h"

#include "branchbook/book/setting.h"
#include "cli/person_option.h"

#include <cmath>

namespace branchbook::cli {

void readText(QString& into, const Invocation& given, const char* option)
{
    if (const QString key = QString::fromLatin1(option); given.has(key))
        into = given.value(key);
}

Result<> readWhole(std::optional<int>& into, const Invocation& given, const rules::NumberField& field)
{
    const QString key = QString::fromLatin1(field.name);
    if (!given.has(key))
        return {};
    if (given.value(key) == u"none") {
        into.reset();
        return {};
    }
    BB_TRY(into, rules::readCount(given.value(key), field));
    return {};
}

Result<int> hoursAsMinutes(const Invocation& given, const TransferDesk& desk)
{
    constexpr double kMostHours = 1000;
    const QString key = QStringLiteral("hours");
    if (!given.has(key))
        return 0;
    bool isNumber = false;
    const double hours = given.value(key).toDouble(&isNumber);
    if (!isNumber || !(hours > 0) || hours > kMostHours)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.hours"), {given.value(key)});
    BB_TRY(const int classHour, book::loadNumber(desk.reader(), book::kClassHourSetting, book::kClassHourRange.usual));
    return static_cast<int>(std::lround(hours * classHour));
}

Result<> readResponsible(ideology::Responsible& into, const Invocation& given, const TransferDesk& desk,
                         const char* option)
{
    const QString key = QString::fromLatin1(option);
    if (!given.has(key))
        return {};
    BB_TRY(const NamedPerson person, personNamed(given, desk.reader(), desk.branch.id, given.value(key), desk.today()));
    into = {person.member, person.member ? person.name : given.value(key)};
    return {};
}

Result<book::MemberId> memberNamed(const Invocation& given, const TransferDesk& desk, const QString& text, QDate day)
{
    BB_TRY(const NamedPerson person, personNamed(given, desk.reader(), desk.branch.id, text, day));
    if (!person.member)
        return fail(ErrorKind::Invalid, QStringLiteral("cli.person_unknown"), {text});
    return *person.member;
}

Result<QHash<book::MemberId, QString>> absentOption(const Invocation& given, const TransferDesk& desk, QDate day)
{
    QHash<book::MemberId, QString> away;
    for (QString entry : given.list(QStringLiteral("absent"))) {
        entry.replace(u'：', u':');
        BB_TRY(const auto member, memberNamed(given, desk, entry.section(u':', 0, 0), day));
        away.insert(member, entry.section(u':', 1));
    }
    return away;
}

} // namespace branchbook::cli
