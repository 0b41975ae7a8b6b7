// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dues_desk.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/text.h"
#include "branchbook/rules/number_field.h"
#include "cli/person_option.h"

#include <algorithm>

namespace branchbook::cli {

namespace {

using organization::DuesAccount;

constexpr rules::NumberField kMoneyFields[]{{"amount", QT_TRANSLATE_NOOP("Fields", "交纳数额")},
                                            {"extra", QT_TRANSLATE_NOOP("Fields", "自愿多交")},
                                            rules::field::kBase,
                                            rules::field::kAgreed};

Result<QList<Month>> monthsIn(const QString& text)
{
    if (const auto month = Month::fromString(text))
        return QList<Month>{*month};
    if (const auto quarter = Quarter::fromString(text))
        return organization::monthsBetween(Month::of(quarter->range().first), Month::of(quarter->range().last));
    return fail(ErrorKind::Usage, QStringLiteral("dues.month_text"), {text});
}

} // namespace

Result<DuesDesk> openDues(const Context& context, book::OpenMode mode)
{
    DuesDesk desk;
    BB_TRY(desk.opened, context.openBook(mode));
    BB_TRY(desk.branch, context.branch(desk.reader()));
    BB_TRY(auto rulebook, agenda::loadRulebook(desk.reader(), desk.branch.id));
    desk.catalogue = std::make_shared<const rules::Catalogue>(std::move(rulebook.catalogue));
    BB_TRY(desk.roll, organization::loadDuesRoll(desk.reader(), desk.branch));
    return desk;
}

Result<> DuesDesk::perform(const char* verb, const QString& label, const book::Book::Work& work)
{
    const auto done = opened->perform(QString::fromLatin1(verb), label, work);
    if (!done)
        return fail(done.error());
    BB_TRY(roll, organization::loadDuesRoll(reader(), branch));
    return {};
}

Result<DuesAccount> DuesDesk::accountNamed(const Context& context, const QString& wanted) const
{
    QList<DuesAccount> here;
    QList<DuesAccount> gone;
    for (const DuesAccount& account : roll.accounts) {
        if (account.payer.name != normalizedName(wanted) && account.payer.member.toString() != wanted)
            continue;
        const QDate left = account.payer.standing.leftOn;
        (left.isValid() && left <= today() ? gone : here).append(account);
    }
    const auto& found = here.isEmpty() ? gone : here;
    if (found.size() > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("book.member_ambiguous"),
                    {wanted, QString::number(found.size())});
    if (!found.isEmpty())
        return found.first();
    BB_TRY(const NamedPerson person, personNamed(context.invocation(), reader(), branch.id, wanted, today()));
    return fail(ErrorKind::Invalid, QStringLiteral("dues.not_member"), {person.name});
}

Result<QList<Month>> duesMonths(const Invocation& given, QDate today)
{
    if (!given.has(QStringLiteral("month")))
        return QList<Month>{Month::of(today)};
    QList<Month> months;
    for (const QString& text : given.list(QStringLiteral("month"))) {
        BB_TRY(const auto more, monthsIn(text));
        months += more;
    }
    if (months.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("dues.month_text"), {given.value(QStringLiteral("month"))});
    return months;
}

Result<Month> duesMonth(const Invocation& given, const char* option, Month otherwise)
{
    const QString key = QString::fromLatin1(option);
    if (!given.has(key))
        return otherwise;
    const auto month = Month::fromString(given.value(key));
    if (!month)
        return fail(ErrorKind::Usage, QStringLiteral("dues.month_text"), {given.value(key)});
    return *month;
}

Result<std::optional<Money>> duesAmount(const Invocation& given, const char* option)
{
    const QString key = QString::fromLatin1(option);
    if (!given.has(key))
        return std::optional<Money>();
    const auto field = std::find_if(std::begin(kMoneyFields), std::end(kMoneyFields),
                                    [&](const rules::NumberField& one) { return key == QLatin1StringView(one.name); });
    BB_TRY(const Money amount, rules::readAmount(given.value(key), *field));
    return std::optional(amount);
}

} // namespace branchbook::cli
