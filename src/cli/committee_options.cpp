// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/committee_options.h"

#include "cli/person_option.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"

#include <QJsonObject>

#include <cstdlib>

namespace branchbook::cli {

Result<> CommitteeDesk::perform(const char* verb, const QString& label, const book::Book::Work& work)
{
    const auto done = opened->perform(QString::fromLatin1(verb), label, work);
    if (!done)
        return fail(done.error());
    BB_TRY(committee, organization::loadCommittee(reader(), branch.id));
    return {};
}

Result<CommitteeDesk> openCommittee(const Context& context, book::OpenMode mode)
{
    CommitteeDesk desk;
    BB_TRY(desk.opened, context.openBook(mode));
    BB_TRY(desk.branch, context.branch(desk.reader()));
    BB_TRY(desk.committee, organization::loadCommittee(desk.reader(), desk.branch.id));
    return desk;
}

Result<book::MemberId> memberNamed(const CommitteeDesk& desk, const QString& text)
{
    BB_TRY(const QString wanted, idWhereShown(desk.reader(), desk.branch.id, text, desk.today()));
    BB_TRY(const auto rows, book::listMemberRows(desk.reader(), {desk.branch.id, false, -1, 0}));
    const QString name = normalizedName(wanted);
    std::optional<book::MemberId> found;
    int hits = 0;
    for (const book::MemberRow& row : rows) {
        if (row.name != name && row.id.toString() != wanted)
            continue;
        found = row.id;
        ++hits;
    }
    if (hits > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("book.member_ambiguous"), {wanted, QString::number(hits)});
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("book.member_unknown"), {wanted});
    return *found;
}

Result<organization::Post> postNamed(const CommitteeDesk& desk, const QString& title)
{
    const organization::Post* post = desk.committee.postTitled(title);
    if (post == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("committee.post_missing"), {title});
    return *post;
}

Result<QDate> dayOption(const Context& context, const char* option, QDate otherwise, QDate today)
{
    const QString name = QString::fromLatin1(option);
    if (!context.invocation().has(name))
        return otherwise;
    return context.date(name, today);
}

Result<int> numberOption(const Context& context, const char* option, int otherwise)
{
    const QString name = QString::fromLatin1(option);
    if (!context.invocation().has(name))
        return otherwise;
    bool ok = false;
    const int number = context.invocation().value(name).toInt(&ok);
    if (!ok)
        return fail(ErrorKind::Usage, QStringLiteral("committee.option_number"), {context.invocation().value(name)});
    return number;
}

Result<int> workYearOption(const Context& context, QDate today)
{
    constexpr int kFirst = 1949;
    BB_TRY(const int year, numberOption(context, "year", today.year()));
    if (year < kFirst || year > today.year() + 1)
        return fail(ErrorKind::Invalid, QStringLiteral("work.year"),
                    {context.invocation().value(QStringLiteral("year")), QString::number(today.year() + 1)});
    return year;
}

Result<organization::How> howOption(const Context& context, organization::How otherwise)
{
    const QString name = context.invocation().value(QStringLiteral("how"));
    if (name.isEmpty())
        return otherwise;
    if (const auto how = organization::howByName(name))
        return *how;
    QStringList known;
    for (const auto how : {organization::How::Elected, organization::How::ByElection, organization::How::Appointed,
                           organization::How::Unknown})
        known << organization::howName(how);
    return fail(ErrorKind::Invalid, QStringLiteral("committee.how"), {name, shownList(known)});
}

QStringList appointWarnings(const Context& context, organization::How how, const QString& doubt)
{
    QStringList warnings;
    if (!doubt.isEmpty())
        warnings << doubt;
    if (how == organization::How::Unknown && !context.invocation().has(QStringLiteral("how")))
        warnings
            << tr("没有写怎样产生（--how），手册里也没有这次选举的记录，记作“%1”。").arg(organization::howTitle(how));
    return warnings;
}

void textOption(const Context& context, const char* option, QString& into)
{
    const QString name = QString::fromLatin1(option);
    if (context.invocation().has(name))
        into = context.invocation().value(name);
}

void putText(QJsonObject& json, const char* key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(QString::fromLatin1(key), text);
}

void putDay(QJsonObject& json, const char* key, QDate day)
{
    if (day.isValid())
        json.insert(QString::fromLatin1(key), day.toString(Qt::ISODate));
}

QStringList optionList(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names)
        list.append(QString::fromUtf8(name));
    return list;
}

QString termDays(const organization::Term& term)
{
    return tr("第%1届：%2 选举产生，任期至 %3")
        .arg(term.number)
        .arg(term.electedOn.toString(Qt::ISODate), term.endsOn.toString(Qt::ISODate));
}

QString termLine(const organization::Committee& committee, const organization::Term& term, QDate day)
{
    if (const QDate last = committee.lastDay(term); last.isValid() && last < day) {
        const qint64 early = last.addDays(1).daysTo(term.endsOn);
        const QString until = tr("到 %1 为止，已由下一届接任").arg(last.toString(Qt::ISODate));
        const QString text = early > 0 ? tr("%1，比届满早 %2 天") : tr("%1，比届满晚 %2 天");
        return termDays(term) + tr("，") + (early == 0 ? until : text.arg(until).arg(std::abs(early)));
    }
    const qint64 left = day.daysTo(term.endsOn);
    return termDays(term) + tr("，")
        + (left >= 0 ? tr("还有 %1 天").arg(left) : tr("届满已 %1 天，还没有换届").arg(-left));
}

QString holderText(const organization::Seat& seat)
{
    const QString how =
        shownName(organization::howName(seat.how).toLatin1().constData(), organization::howTitle(seat.how));
    const QString from = seat.fromOn.toString(Qt::ISODate);
    return seat.untilOn.isValid()
        ? tr("%1（%2 起，%3，到 %4 止）").arg(seat.name, from, how, seat.untilOn.toString(Qt::ISODate))
        : tr("%1（%2 起，%3）").arg(seat.name, from, how);
}

QStringList comingTexts(const organization::Committee& committee, organization::PostId post, QDate day)
{
    QStringList texts;
    for (const organization::Seat& seat : committee.seats) {
        if (seat.post == post && seat.fromOn > day)
            texts << tr("%1 起由%2担任").arg(seat.fromOn.toString(Qt::ISODate), seat.name);
    }
    return texts;
}

} // namespace branchbook::cli
