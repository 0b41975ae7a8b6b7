// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/list_sheet.h"
#include "cli/paper.h"
#include "cli/person_option.h"
#include "cli/talk_json.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/electors.h"
#include "branchbook/organization/talk_due.h"
#include "branchbook/organization/talk_store.h"
#include "branchbook/report/talk_document.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

namespace {

using organization::Talk;
using organization::TalkDue;
using organization::TalkPerson;
using organization::TalkSeen;
using organization::TalkWord;

bool isTitle(const TalkWord& word, const QString& text)
{
    return QString::fromUtf16(word.title) == text;
}

/// One of the words, or an error that lists them.
template <class Value>
Result<> readWord(Value& value, const Invocation& given, const char* option,
                  std::optional<Value> (*byName)(QStringView), std::span<const TalkWord> words, const char* error)
{
    const QString key = QString::fromLatin1(option);
    if (!given.has(key))
        return {};
    for (qsizetype i = 0; i < static_cast<qsizetype>(words.size()); ++i) { // 提醒谈话 and reminder
        if (byName(given.value(key)) == static_cast<Value>(i)
            || isTitle(words[static_cast<std::size_t>(i)], given.value(key))) {
            value = static_cast<Value>(i);
            return {};
        }
    }
    QStringList known;
    for (const TalkWord& word : words)
        known.append(
            shownBeside(branchbook::shownWord(QString::fromUtf16(word.title)), QString::fromLatin1(word.name)));
    return fail(ErrorKind::Invalid, QString::fromLatin1(error), {given.value(key), shownList(known)});
}

Result<> readPerson(TalkPerson& person, const Context& context, const book::Book& opened, const Talk& talk,
                    const char* option)
{
    const QString key = QString::fromLatin1(option);
    if (!context.invocation().has(key))
        return {};
    BB_TRY(
        const NamedPerson named,
        personNamed(context.invocation(), opened.reader(), talk.branch, context.invocation().value(key), talk.heldOn));
    person = {named.member, named.name};
    return {};
}

Result<> readMoment(Talk& talk, const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(talk.heldOn, context.date(QStringLiteral("date"), today));
    }
    if (given.has(QStringLiteral("due"))) {
        BB_TRY(talk.followUpOn, context.date(QStringLiteral("due"), today));
    }
    if (!given.has(QStringLiteral("time")))
        return {};
    talk.startsAt = QTime::fromString(given.value(QStringLiteral("time")), QStringLiteral("H:mm"));
    if (!talk.startsAt.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("talk.time"), {given.value(QStringLiteral("time"))});
    return {};
}

/// What add and change say of a talk.
Result<> readTalk(Talk& talk, const Context& context, const book::Book& opened)
{
    const Invocation& given = context.invocation();
    BB_CHECK(readWord(talk.kind, given, "kind", &organization::talkKindByName, organization::talkKinds(),
                      "talk.kind_unknown"));
    BB_CHECK(readWord(talk.mode, given, "mode", &organization::talkModeByName, organization::talkModes(),
                      "talk.mode_unknown"));
    BB_CHECK(readWord(talk.level, given, "level", &organization::talkLevelByName, organization::talkLevels(),
                      "talk.level_unknown"));
    BB_CHECK(readMoment(talk, context, opened.today()));
    if (given.has(QStringLiteral("plan")))
        talk.state = organization::TalkState::Planned;
    if (given.has(QStringLiteral("held")))
        talk.state = organization::TalkState::Held;
    BB_CHECK(readPerson(talk.speaker, context, opened, talk, "from"));
    BB_CHECK(readPerson(talk.partner, context, opened, talk, "to"));
    const auto text = [&](const char* option, QString& into) {
        if (given.has(QString::fromLatin1(option)))
            into = given.value(QString::fromLatin1(option));
    };
    text("reason", talk.reason);
    text("points", talk.points);
    text("promise", talk.promise);
    return {};
}

Result<Answer> answerOf(const book::Book& opened, organization::TalkId id)
{
    BB_TRY(const Talk saved, organization::loadTalk(opened.reader(), id));
    Answer answer{talkJson(saved), {talkLine(saved)}};
    answer.warnings = organization::talkDoubts(saved);
    return answer;
}

Result<Answer> saveTalk(book::Book& opened, const Talk& talk, const char* verb, const QString& label)
{
    organization::TalkId id;
    const auto done = opened.perform(QString::fromLatin1(verb), label, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, organization::saveTalk(unit, talk, opened.today()));
        return {};
    });
    if (!done)
        return fail(done.error());
    return answerOf(opened, id);
}

Result<Answer> talkAdd(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    Talk talk;
    talk.branch = branch.id;
    BB_CHECK(readTalk(talk, context, *opened));
    BB_TRY(Answer answer, saveTalk(*opened, talk, "talk.add", tr("记录一次谈话")));
    if (!context.invocation().has(QStringLiteral("level")) && !(talk.reason + talk.points + talk.promise).isEmpty())
        answer.warnings.append(
            tr("没有写 --level，按“%1”记：事由、要点和答应的事不打印、不进检索。支部可见的请写 --level branch。")
                .arg(organization::levelTitle(talk.level)));
    return answer;
}

/// Of `talks`, newest first: the last one held by today, the next one planned, or the one whose id begins so.
QList<Talk> talksMeant(const QList<Talk>& talks, const QString& word, QDate today)
{
    QList<Talk> meant;
    for (const Talk& talk : talks) {
        if (word == u"last" && talk.isHeld() && talk.heldOn <= today)
            return {talk};
        if (word == u"next" && !talk.isHeld() && talk.heldOn >= today)
            meant = {talk}; // the nearest comes last
        else if (!word.isEmpty() && talk.id.toString().startsWith(word, Qt::CaseInsensitive))
            meant.append(talk);
    }
    return meant;
}

/// The talk of the first word, where it lies in `bin` or not. Errors: talk.missing, talk.several.
enum class TalkPlace : quint8 { Register, Bin };
Result<Talk> namedTalk(const Context& context, const book::Book& opened, TalkPlace place)
{
    const QString word = context.invocation().words.value(0);
    organization::TalkQuery query;
    query.recycled = place == TalkPlace::Bin;
    if (organization::TalkId::fromString(word).isNull()) { // a whole id may be of another branch
        BB_TRY(const book::Branch branch, context.branch(opened.reader()));
        query.branch = branch.id;
    }
    BB_TRY(const auto talks, organization::listTalks(opened.reader(), query));
    const auto meant = talksMeant(talks, word, opened.today());
    if (meant.size() > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("talk.several"), {word, QString::number(meant.size())});
    if (meant.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("talk.missing"));
    return meant.first();
}

Result<Answer> talkChange(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(Talk talk, namedTalk(context, *opened, TalkPlace::Register));
    BB_CHECK(readTalk(talk, context, *opened));
    return saveTalk(*opened, talk, "talk.change", tr("修改一次谈话"));
}

Result<Answer> talkRecycle(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const Talk talk, namedTalk(context, *opened, TalkPlace::Register));
    const auto done =
        opened->perform(QStringLiteral("talk.recycle"), tr("谈话移到回收站"), [&](store::UnitOfWork& unit) {
            return organization::recycleTalk(unit, talk.id, opened->today());
        });
    if (!done)
        return fail(done.error());
    return answerOf(*opened, talk.id);
}

Result<Answer> talkRestore(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const Talk talk, namedTalk(context, *opened, TalkPlace::Bin));
    const auto done = opened->perform(QStringLiteral("talk.restore"), tr("恢复一次谈话"), [&](store::UnitOfWork& unit) {
        return organization::restoreTalk(unit, talk.id);
    });
    if (!done)
        return fail(done.error());
    return answerOf(*opened, talk.id);
}

Result<int> yearOption(const Invocation& given, QDate today)
{
    const QString text = given.value(QStringLiteral("year"));
    bool sound = true;
    const int year = text.isEmpty() ? today.year() : text.toInt(&sound);
    if (!sound || year < 1921 || year > 9999)
        return fail(ErrorKind::Usage, QStringLiteral("talk.year"), {text});
    return year;
}

Result<Answer> talkList(Context& context)
{
    const Invocation& given = context.invocation();
    const bool recycled = given.has(QStringLiteral("recycled"));
    BB_TRY(const bool sheet, wantsSheet(context));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const QDate day, listDay(context, branch, opened->today()));
    BB_TRY(const int year, yearOption(given, day));
    const organization::TalkQuery query{branch.id, DateRange{QDate(year, 1, 1), QDate(year, 12, 31)}, recycled};
    const bool past = day < opened->today();
    BB_TRY(const auto talks,
           past ? organization::listTalksOn(opened->reader(), query, day)
                : organization::listTalks(opened->reader(), query));
    if (sheet)
        return writeSheet(context, opened->reader(), branch, talkSheet(talks), day);
    Answer answer;
    QJsonArray list;
    for (const Talk& talk : talks) {
        list.append(talkJson(talk));
        answer.lines << talkLine(talk);
    }
    if (talks.isEmpty())
        answer.lines << (past ? tr("到 %1 为止，%2年没有谈话记录。").arg(day.toString(Qt::ISODate)).arg(year)
                              : tr("%1年没有谈话记录。").arg(year));
    answer.json = list;
    return answer;
}

QJsonObject seenJson(QJsonObject json, const TalkSeen& seen)
{
    if (seen.isDone())
        json.insert(QStringLiteral("date"), seen.heldOn.toString(Qt::ISODate));
    if (seen.plannedOn.isValid())
        json.insert(QStringLiteral("planned"), seen.plannedOn.toString(Qt::ISODate));
    json.insert(QStringLiteral("done"), seen.isDone());
    return json;
}

/// "还没谈" lines for people; everybody in the JSON.
QJsonArray peopleJson(const QList<TalkDue::Person>& people)
{
    QJsonArray list;
    for (const auto& person : people)
        list.append(seenJson({{QStringLiteral("name"), person.who.name}}, person.seen));
    return list;
}

Result<Answer> talkDueList(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const int year, yearOption(context.invocation(), opened->today()));
    BB_TRY(const TalkDue due, organization::talkDue(opened->reader(), branch.id, year, opened->today()));
    Answer answer;
    QJsonArray pairs;
    for (const auto& pair : due.committee) {
        pairs.append(
            seenJson({{QStringLiteral("from"), pair.first.name}, {QStringLiteral("to"), pair.second.name}}, pair.seen));
        if (!pair.seen.isDone())
            answer.lines << tr("支委之间\t%1 和 %2").arg(pair.first.name, pair.second.name);
    }
    for (const auto& person : due.members) {
        if (!person.seen.isDone())
            answer.lines << tr("支委与党员\t%1").arg(person.who.name);
    }
    answer.lines << tr("支委之间 %1/%2 对，支委与党员 %3/%4 人，党员之间 %5 人，共 %6 次")
                        .arg(due.pairsDone())
                        .arg(due.committee.size())
                        .arg(due.membersDone())
                        .arg(due.members.size())
                        .arg(due.amongDone())
                        .arg(due.talks);
    answer.json = QJsonObject{{QStringLiteral("year"), year},
                              {QStringLiteral("talks"), due.talks},
                              {QStringLiteral("people"), due.people},
                              {QStringLiteral("people_talked_with"), due.peopleTalkedWith},
                              {QStringLiteral("committee"), pairs},
                              {QStringLiteral("members"), peopleJson(due.members)},
                              {QStringLiteral("among_members"), peopleJson(due.amongMembers)}};
    return answer;
}

/// The register of a year: what the branch may see, and how many more there were.
Result<Answer> talkPrint(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const QString path,
           context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const int year, yearOption(given, opened->today()));
    BB_TRY(const auto talks,
           organization::listTalks(opened->reader(),
                                   {branch.id, DateRange{QDate(year, 1, 1), QDate(year, 12, 31)}, false}));
    BB_TRY(const auto apart, organization::namesakesOn(opened->reader(), branch.id, opened->today()));
    return writePaper(path, tr("谈话登记表"), report::talkDocument({branch.name, year, talks, opened->today(), apart}),
                      context.progress());
}

} // namespace

QList<Command> talkCommands()
{
    const QString noun = QStringLiteral("talk");
    const QStringList id{QStringLiteral("ID|last|next")};
    return {{noun,
             QStringLiteral("add"),
             {},
             optionTexts({"!from=N", "!to=N", "!date=D", "outside", "time=T", "kind=K", "mode=M", "level=L", "reason=T",
                          "points=T", "promise=T", "due=D", "plan"}),
             tr("记录一次谈话，或者用 --plan 先约好；有人不在名册里须加 --outside"),
             talkAdd},
            {noun, QStringLiteral("change"), id,
             optionTexts({"from=N", "to=N", "date=D", "outside", "time=T", "kind=K", "mode=M", "level=L", "reason=T",
                          "points=T", "promise=T", "due=D", "plan", "held"}),
             tr("修改一次谈话；约好的谈了以后加 --held"), talkChange},
            {noun, QStringLiteral("recycle"), id, {}, tr("记错了的移到回收站"), talkRecycle},
            {noun, QStringLiteral("restore"), id, {}, tr("从回收站恢复"), talkRestore},
            {noun,
             QStringLiteral("list"),
             {},
             optionTexts({"year=Y", "recycled", "as-of=D", "out=FILE.xlsx|.csv", "masked"}),
             tr("一年里的谈话；仅支委的不印要点；--as-of 按那天的情况"),
             talkList},
            {noun,
             QStringLiteral("print"),
             {},
             optionTexts({"!out=FILE.pdf|.docx", "year=Y"}),
             tr("打印谈话登记表；仅支委的只计次数"),
             talkPrint},
            {noun, QStringLiteral("due"), {}, optionTexts({"year=Y"}), tr("一年里谁和谁还没有谈"), talkDueList}};
}

} // namespace branchbook::cli
