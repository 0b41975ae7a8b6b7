// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/discipline_desk.h"

#include "branchbook/gathering/gathering_store.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"

namespace branchbook::cli {

using namespace organization;

bool tellsDiscipline(const Invocation& given, DisciplineLevel level)
{
    return level == DisciplineLevel::Branch || given.has(QStringLiteral("secret"));
}

QString nameToTell(const Invocation& given, DisciplineLevel level, const QString& name)
{
    return tellsDiscipline(given, level) ? name : hiddenName();
}

QJsonArray marksJson(const QList<DisciplineMark>& marks)
{
    QJsonArray list;
    for (const DisciplineMark& mark : marks)
        list.append(QJsonObject{{QStringLiteral("date"), dayJson(mark.on)},
                                {QStringLiteral("was"), mark.was},
                                {QStringLiteral("reason"), mark.reason}});
    return list;
}

Result<> readDisciplineLevel(DisciplineLevel& level, const Invocation& given)
{
    const QString option = QStringLiteral("level");
    if (!given.has(option))
        return {};
    const auto wanted = disciplineLevelByName(levelCode(given.value(option)));
    if (!wanted)
        return fail(unknownChoice(option, given.value(option), levelChoices()));
    level = *wanted;
    return {};
}

Result<std::optional<gathering::GatheringId>> meetingOption(const TransferDesk& desk, const Invocation& given)
{
    const QString option = QStringLiteral("gathering");
    if (!given.has(option))
        return std::optional<gathering::GatheringId>{};
    const auto id = gathering::GatheringId::fromString(given.value(option));
    BB_TRY(const auto meeting, gathering::loadGathering(desk.reader(), id));
    return std::optional(meeting.id);
}

Result<QDate> disciplineDay(const Invocation& given, const QString& option, QDate today)
{
    const QString typed = given.value(option);
    const auto day = parseTypedDate(typed, today);
    if (!day || day->precision() != Precision::Day)
        return fail(ErrorKind::Usage, QStringLiteral("value.date"), {typed}, option);
    return day->earliest();
}

Result<book::MemberId> disciplinedNamed(const TransferDesk& desk, const Invocation& given)
{
    const QString wanted = given.words.value(0);
    BB_TRY(const NamedPerson person, personNamed(given, desk.reader(), desk.branch.id, wanted, desk.today()));
    if (!person.member)
        return fail(ErrorKind::NotFound, QStringLiteral("cli.person_unknown"), {wanted});
    return *person.member;
}

} // namespace branchbook::cli
