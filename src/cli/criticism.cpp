// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// criticism add, change, remove, list: what was said of whom at an organizational life meeting.
#include "cli/gathering_options.h"
#include "cli/person_option.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/record_files.h"
#include "branchbook/organization/criticism.h"

#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

using gathering::Gathering;
using organization::Criticism;
using organization::CriticismKind;

QJsonObject criticismJson(const Criticism& said, qsizetype number)
{
    const bool mutual = said.kind == CriticismKind::Mutual;
    QJsonObject json{{QStringLiteral("number"), number},
                     {QStringLiteral("kind"), mutual ? QStringLiteral("mutual") : QStringLiteral("self")},
                     {QStringLiteral("about"), said.memberName},
                     {QStringLiteral("points"), said.points},
                     {QStringLiteral("entered_on"), said.enteredOn.toString(Qt::ISODate)}};
    if (mutual)
        json.insert(QStringLiteral("by"), said.byName);
    return json;
}

QString criticismLine(const Criticism& said, qsizetype number)
{
    const QString who = said.kind == CriticismKind::Mutual ? tr("%1 对 %2").arg(said.byName, said.memberName)
                                                           : tr("%1 自我批评").arg(said.memberName);
    return QStringLiteral("%1\t").arg(number) + who + u'\t' + said.points.simplified();
}

Result<Gathering> namedMeeting(const Context& context, const book::Book& opened)
{
    BB_TRY(
        const auto id,
        recordNamed(context.invocation().words.value(0), context, opened, gathering::Kind::OrganizationalLifeMeeting));
    return gathering::loadGathering(opened.reader(), id);
}

/// Everything that was said, and each who was there with what is still missing.
Result<Answer> answerOf(const book::Book& opened, const Gathering& meeting)
{
    BB_TRY(const auto said, organization::listCriticism(opened.reader(), meeting.id));
    Answer answer;
    QJsonArray list;
    for (qsizetype i = 0; i < said.size(); ++i) {
        list.append(criticismJson(said.at(i), i + 1));
        answer.lines << criticismLine(said.at(i), i + 1);
    }
    QJsonArray people;
    int silent = 0;
    int present = 0;
    for (const auto& sum : organization::sumUp(meeting, said)) {
        people.append(QJsonObject{{QStringLiteral("name"), sum.name},
                                  {QStringLiteral("self"), sum.self},
                                  {QStringLiteral("received"), sum.received},
                                  {QStringLiteral("given"), sum.given},
                                  {QStringLiteral("present"), sum.present}});
        present += sum.present ? 1 : 0;
        silent += sum.present && !sum.self ? 1 : 0;
    }
    answer.lines << tr("到会 %1 人，%2 人还没有自我批评的记录").arg(present).arg(silent);
    if (const QStringList away = organization::spokenByAbsent(meeting, said); !away.isEmpty())
        answer.warnings << tr("注意：登记的到会情况里没有%1，却记有会上的发言。请核对到会情况，书面意见请用 criticism "
                              "change --written 注明。")
                               .arg(shownList(away));
    BB_TRY(const Gathering record, gathering::loadGathering(opened.reader(), meeting.id)); // with the marks of now
    QJsonArray corrections;
    for (const auto& one : record.corrections) {
        if (one.field != QLatin1StringView(gathering::kCriticismField))
            continue;
        corrections.append(QJsonObject{{QStringLiteral("before"), one.was},
                                       {QStringLiteral("after"), one.became},
                                       {QStringLiteral("reason"), one.reason},
                                       {QStringLiteral("on"), one.on.toString(Qt::ISODate)}});
        answer.lines << tr("更正 %1\t原为：%2\t改为：%3\t原因：%4")
                            .arg(one.on.toString(Qt::ISODate), one.was.isEmpty() ? tr("（空）") : one.was,
                                 one.became.isEmpty() ? tr("（空）") : one.became, one.reason);
    }
    answer.json = QJsonObject{{QStringLiteral("meeting"), meeting.id.toString()},
                              {QStringLiteral("topic"), meeting.topic},
                              {QStringLiteral("corrections"), corrections},
                              {QStringLiteral("said"), list},
                              {QStringLiteral("people"), people}};
    return answer;
}

Result<Answer> perform(book::Book& opened, const Gathering& meeting, const char* verb, const QString& label,
                       const book::Book::Work& work)
{
    const auto done = opened.perform(QString::fromLatin1(verb), label, work);
    if (!done)
        return fail(done.error());
    return answerOf(opened, meeting);
}

/// --about, --by and --points over what is known already; without --by it is self-criticism.
Result<> readCriticism(Criticism& said, const Context& context, const book::Book& opened, const Gathering& meeting)
{
    const Invocation& given = context.invocation();
    if (given.has(QStringLiteral("about"))) {
        Invocation strict = given; // whom it is about is always somebody of the branch
        strict.options.remove(QStringLiteral("outside"));
        BB_TRY(
            const NamedPerson about,
            personNamed(strict, opened.reader(), meeting.branch, given.value(QStringLiteral("about")), meeting.heldOn));
        said.member = *about.member;
        said.memberName = about.name;
    }
    if (given.has(QStringLiteral("by"))) {
        BB_TRY(const NamedPerson by,
               personNamed(given, opened.reader(), meeting.branch, given.value(QStringLiteral("by")), meeting.heldOn));
        said.kind = CriticismKind::Mutual;
        said.by = by.member;
        said.byName = by.name;
    }
    if (given.has(QStringLiteral("points")))
        said.points = given.value(QStringLiteral("points"));
    if (given.has(QStringLiteral("written")))
        said.points = organization::asWritten(said.points);
    return {};
}

/// Of an archived meeting it is a correction, with its reason.
QString reasonGiven(const Context& context)
{
    return context.invocation().value(QStringLiteral("reason"));
}

Result<Answer> criticismAdd(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const Gathering meeting, namedMeeting(context, *opened));
    Criticism said;
    said.meeting = meeting.id;
    BB_CHECK(readCriticism(said, context, *opened, meeting));
    return perform(
        *opened, meeting, "criticism.add", tr("记录批评和自我批评：%1").arg(said.memberName),
        [&](store::UnitOfWork& unit) {
            return organization::saveCriticism(unit, said, opened->today(), reasonGiven(context)).map([](auto) {});
        });
}

/// The one that --number names, as criticism list counts them.
Result<Criticism> numbered(const Context& context, const book::Book& opened, const Gathering& meeting)
{
    BB_TRY(const auto said, organization::listCriticism(opened.reader(), meeting.id));
    const QString text = context.invocation().value(QStringLiteral("number"));
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1 || number > said.size())
        return fail(ErrorKind::NotFound, QStringLiteral("criticism.number_missing"), {text});
    return said.at(number - 1);
}

Result<Answer> criticismChange(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const Gathering meeting, namedMeeting(context, *opened));
    BB_TRY(Criticism said, numbered(context, *opened, meeting));
    BB_CHECK(readCriticism(said, context, *opened, meeting));
    return perform(
        *opened, meeting, "criticism.change", tr("修改批评和自我批评：%1").arg(said.memberName),
        [&](store::UnitOfWork& unit) {
            return organization::saveCriticism(unit, said, opened->today(), reasonGiven(context)).map([](auto) {});
        });
}

Result<Answer> criticismRemove(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const Gathering meeting, namedMeeting(context, *opened));
    BB_TRY(const Criticism said, numbered(context, *opened, meeting));
    return perform(*opened, meeting, "criticism.remove", tr("删除批评和自我批评：%1").arg(said.memberName),
                   [&](store::UnitOfWork& unit) {
                       return organization::removeCriticism(unit, said.id, opened->today(), reasonGiven(context));
                   });
}

Result<Answer> criticismList(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const Gathering meeting, namedMeeting(context, *opened));
    return answerOf(*opened, meeting);
}

} // namespace

QList<Command> criticismCommands()
{
    const QString noun = QStringLiteral("criticism");
    const QStringList meeting{kRecordWord.toString()};
    return {
        {noun, QStringLiteral("add"), meeting,
         optionTexts({"!about=N", "!points=T", "by=N", "outside", "written", "reason=T"}),
         tr("组织生活会上的批评；不写 --by 就是自我批评；没有到会的人交的书面意见须加 --written；归档后须写更正的原因"),
         criticismAdd},
        {noun, QStringLiteral("change"), meeting,
         optionTexts({"!number=N", "about=N", "by=N", "points=T", "outside", "written", "reason=T"}),
         tr("修改其中一条；归档后须写更正的原因"), criticismChange},
        {noun, QStringLiteral("remove"), meeting, optionTexts({"!number=N", "reason=T"}),
         tr("删除其中一条；归档后须写更正的原因"), criticismRemove},
        {noun,
         QStringLiteral("list"),
         meeting,
         {},
         tr("一次组织生活会上的批评和自我批评，谁还没有发言"),
         criticismList}};
}

} // namespace branchbook::cli
