// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// away list, show, add, change, contact, stop, end, reopen, recycle, restore: members who are elsewhere.
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/text.h"
#include "branchbook/organization/away_service.h"
#include "cli/list_sheet.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

/// What was said is told with --secret alone.
bool tellsAll(const Invocation& given)
{
    return given.has(QStringLiteral("secret"));
}

QJsonArray contactsJson(const Away& away, const Invocation& given)
{
    QJsonArray list;
    for (const AwayContact& contact : away.contacts) {
        QJsonObject json{{QStringLiteral("date"), dayJson(contact.on)},
                         {QStringLiteral("way"), contact.way},
                         {QStringLiteral("by"), contact.by}};
        if (tellsAll(given))
            json.insert(QStringLiteral("points"), contact.points);
        list.append(json);
    }
    return list;
}

QJsonObject awayJson(const Away& away, const QList<AwayAdvice>& advice, const Invocation& given)
{
    const auto text = [](const QString& value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    QJsonArray next;
    for (const AwayAdvice& one : advice)
        next.append(QJsonObject{{QStringLiteral("date"), dayJson(one.day)},
                                {QStringLiteral("due"), one.isDue},
                                {QStringLiteral("text"), one.text}});
    return {{QStringLiteral("id"), text(away.id.isNull() ? QString() : away.id.toString())},
            {QStringLiteral("name"), away.memberName},
            {QStringLiteral("kind"), awayKindName(away.kind)},
            {QStringLiteral("since"), text(away.since.toIso())},
            {QStringLiteral("place"), text(away.place)},
            {QStringLiteral("fixed_place"), away.fixedPlace},
            {QStringLiteral("reason"), text(away.reason)},
            {QStringLiteral("certificate"), text(away.certificate)},
            {QStringLiteral("keeper"), text(away.keeperName)},
            {QStringLiteral("stopped"), dayJson(away.stoppedOn)},
            {QStringLiteral("stopped_by"), text(away.stoppedBy)},
            {QStringLiteral("ended"), dayJson(away.endedOn)},
            {QStringLiteral("ending"), away.isOpen() ? QJsonValue() : QJsonValue(awayEndingName(away.ending))},
            {QStringLiteral("last_contact"), dayJson(away.lastContact())},
            {QStringLiteral("contacts"), contactsJson(away, given)},
            {QStringLiteral("next"), next},
            {QStringLiteral("note"), text(away.note)}};
}

QString awayLine(const Away& away)
{
    const QDate last = away.lastContact();
    const QString state = away.endedOn.isValid()
        ? QStringLiteral("%1 %2").arg(awayEndingTitle(away.ending), away.endedOn.toString(Qt::ISODate))
        : away.stoppedOn.isValid() ? tr("已停止党籍 %1").arg(away.stoppedOn.toString(Qt::ISODate))
        : last.isValid()           ? tr("最近联系 %1").arg(last.toString(Qt::ISODate))
                                   : tr("没有联系记录");
    return QStringList{awayKindTitle(away.kind), away.memberName, away.place,
                       away.since.toIso(),       away.keeperName, state}
        .join(u'\t');
}

Result<Answer> awayAnswer(const TransferDesk& desk, AwayId id, const Invocation& given)
{
    BB_TRY(const Away away, loadAway(desk.reader(), id));
    BB_TRY(const auto advice, awayAdvice(*desk.catalogue, away, desk.today()));
    Answer answer{awayJson(away, advice, given), {awayLine(away)}};
    for (const AwayAdvice& one : advice)
        answer.lines << shownSentence(one.text);
    for (const AwayContact& contact : away.contacts)
        answer.lines << QStringList{contact.on.toString(Qt::ISODate), contact.way, contact.by,
                                    tellsAll(given) ? contact.points : QString()}
                            .join(u'\t');
    return answer;
}

/// The one under way, else the latest, by the person's name or the record's id. Error: away.none_of.
Result<Away> awayNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listAway(desk.reader(), desk.branch.id, desk.today()));
    for (const Away& away : all) {
        const bool named = away.memberName == normalizedName(wanted) || away.id.toString() == wanted;
        if (!away.id.isNull() && named)
            return away;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("away.none_of"), {wanted});
}

Result<std::optional<AwayKind>> awayKindOption(const Invocation& given)
{
    const QString word = given.value(QStringLiteral("kind"));
    const auto kind = awayKindByName(word);
    if (!word.isEmpty() && !kind)
        return tl::unexpected(
            unknownChoice(QStringLiteral("kind"), word,
                          {QStringLiteral("floating"), QStringLiteral("abroad"), QStringLiteral("lost")}));
    return kind;
}

/// Of a day gone by nothing, where the rules did not ask for it yet.
Result<QList<AwayAdvice>> adviceOn(const TransferDesk& desk, const Away& away, QDate day)
{
    auto advice = awayAdvice(*desk.catalogue, away, day);
    if (!advice && day < desk.today() && advice.error().code == u"rules.not_yet")
        return QList<AwayAdvice>();
    return advice;
}

QString nobodyAway(bool isPast)
{
    return isPast ? tr("那天没有外出、出国（境）或失去联系的党员。")
                  : tr("没有外出、出国（境）或失去联系的党员。用 away add 姓名 登记。");
}

Result<Answer> awayList(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto kind, awayKindOption(given));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool isPast = day < desk.today();
    BB_TRY(const auto all,
           isPast ? listAwayOn(desk.reader(), desk.branch.id, day) : listAway(desk.reader(), desk.branch.id, day));
    Answer answer;
    QJsonArray list;
    for (const Away& away : all) {
        if ((kind && away.kind != *kind) || (!away.isOpen() && !given.has(QStringLiteral("all"))))
            continue;
        BB_TRY(const auto advice, adviceOn(desk, away, day));
        list.append(awayJson(away, advice, given));
        answer.lines << awayLine(away);
        for (const AwayAdvice& one : advice) {
            if (one.isDue)
                answer.lines << QStringLiteral("  ") + shownSentence(one.text);
        }
    }
    if (list.isEmpty())
        answer.lines << nobodyAway(isPast);
    answer.json = list;
    return answer;
}

Result<Answer> awayShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Away away, awayNamed(desk, context.invocation().words.value(0)));
    return awayAnswer(desk, away.id, context.invocation());
}

Result<> readAwayOptions(Away& away, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    const auto text = [&](QString& value, const char* option) {
        if (const QString key = QString::fromLatin1(option); given.has(key))
            value = given.value(key);
    };
    text(away.place, "place");
    text(away.reason, "reason");
    text(away.certificate, "certificate");
    text(away.note, "note");
    if (given.has(QStringLiteral("fixed-place")))
        away.fixedPlace = true;
    if (given.has(QStringLiteral("since"))) {
        const QString typed = given.value(QStringLiteral("since"));
        const auto since = parseTypedDate(typed, desk.today());
        if (!since)
            return fail(ErrorKind::Usage, QStringLiteral("value.date"), {typed}, QStringLiteral("since"));
        away.since = *since;
    }
    if (given.has(QStringLiteral("keeper"))) {
        BB_TRY(const NamedPerson keeper,
               personNamed(given, desk.reader(), desk.branch.id, given.value(QStringLiteral("keeper")), desk.today()));
        away.keeper = keeper.member;
        away.keeperName = keeper.name;
    }
    return {};
}

Result<Answer> changedAway(Context& context, const char* verb, const QString& label,
                           const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Away&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Away away, awayNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(away.memberName), [&](UnitOfWork& unit) { return work(desk, unit, away); }));
    return awayAnswer(desk, away.id, context.invocation());
}

Result<Answer> awayAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const Invocation& given = context.invocation();
    const QString wanted = given.words.value(0);
    BB_TRY(const NamedPerson person, personNamed(given, desk.reader(), desk.branch.id, wanted, desk.today()));
    if (!person.member)
        return fail(ErrorKind::NotFound, QStringLiteral("cli.person_unknown"), {wanted});
    const QString word = given.words.value(1);
    const auto kind = awayKindByName(word);
    if (!kind)
        return tl::unexpected(
            unknownChoice(QStringLiteral("kind"), word,
                          {QStringLiteral("floating"), QStringLiteral("abroad"), QStringLiteral("lost")}));
    Away away;
    away.member = *person.member;
    away.kind = *kind;
    BB_CHECK(readAwayOptions(away, context, desk));
    AwayId id;
    BB_CHECK(desk.perform("away.add", tr("登记外出：%1").arg(person.name), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, openAway(unit, away, desk.today()));
        return {};
    }));
    return awayAnswer(desk, id, context.invocation());
}

Result<Answer> awayChange(Context& context)
{
    return changedAway(context, "away.change", tr("修改外出登记：%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, Away away) -> Result<> {
                           BB_CHECK(readAwayOptions(away, context, desk));
                           return changeAway(unit, away, desk.today());
                       });
}

Result<Answer> awayContact(Context& context)
{
    return changedAway(context, "away.contact", tr("登记联系：%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Away& away) -> Result<> {
                           const Invocation& given = context.invocation();
                           BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                           if (given.has(QStringLiteral("remove")))
                               return removeAwayContact(unit, away.id, on);
                           return recordAwayContact(unit, away.id,
                                                    {on, given.value(QStringLiteral("way")),
                                                     given.value(QStringLiteral("by")),
                                                     given.value(QStringLiteral("points"))},
                                                    desk.today());
                       });
}

Result<Answer> awayStop(Context& context)
{
    return changedAway(context, "away.stop", tr("停止党籍：%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Away& away) -> Result<> {
                           BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                           const Invocation& given = context.invocation();
                           return stopMembership(
                               unit, *desk.catalogue, away.id,
                               {on, given.value(QStringLiteral("decision")), given.value(QStringLiteral("despite"))},
                               desk.today());
                       });
}

Result<Answer> awayEnd(Context& context)
{
    const QString word = context.invocation().words.value(1);
    const auto ending = awayEndingByName(word);
    if (!ending)
        return tl::unexpected(
            unknownChoice(QStringLiteral("ending"), word,
                          {QStringLiteral("returned"), QStringLiteral("transferred"), QStringLiteral("removed")}));
    return changedAway(context, "away.end", tr("登记外出结束：%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Away& away) -> Result<> {
                           BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                           return endAway(unit, *desk.catalogue, away.id,
                                          {on, *ending, context.invocation().value(QStringLiteral("despite"))},
                                          desk.today());
                       });
}

Result<Answer> awayReopen(Context& context)
{
    return changedAway(
        context, "away.reopen", tr("撤销外出结束：%1"),
        [](const TransferDesk&, UnitOfWork& unit, const Away& away) { return reopenAway(unit, away.id); });
}

Result<Answer> awayRecycle(Context& context)
{
    return changedAway(context, "away.recycle", tr("放入回收站：%1的外出登记"),
                       [](const TransferDesk& desk, UnitOfWork& unit, const Away& away) {
                           return recycleAway(unit, away.id, desk.today());
                       });
}

Result<Answer> awayRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = AwayId::fromString(context.invocation().words.value(0));
    BB_TRY(const Away away, loadAway(desk.reader(), id));
    BB_CHECK(desk.perform("away.restore", tr("从回收站恢复：%1的外出登记").arg(away.memberName),
                          [&](UnitOfWork& unit) { return restoreAway(unit, id); }));
    return awayAnswer(desk, id, context.invocation());
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedAway(Context& context)
{
    return withOptionNames(run(context));
}

QStringList awayOptions(const char* since)
{
    return optionTexts({since, "place=T", "fixed-place", "reason=T", "certificate=T", "keeper=NAME", "note=T"});
}

} // namespace

QList<Command> awayCommands()
{
    const QString noun = QStringLiteral("away");
    const QStringList name{QStringLiteral("NAME|ID")};
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"kind=floating|abroad|lost", "all", "as-of=D", "secret"}),
             tr("流动、出国（境）、失去联系的党员：最近联系和到期的事；--all 连同已经结束的，--as-of 按那天的情况"),
             awayList},
            {noun, QStringLiteral("show"), name, optionTexts({"secret"}),
             tr("一个人的外出登记和联系记录；谈了什么只在 --secret 时显示"), awayShow},
            {noun,
             QStringLiteral("add"),
             {QStringLiteral("NAME"), QStringLiteral("floating|abroad|lost")},
             awayOptions("!since=D"),
             tr("登记流动、出国（境）或失去联系；名册跟着改"),
             checkedAway<awayAdd>},
            {noun, QStringLiteral("change"), name, awayOptions("since=D"), tr("修改没有结束的登记"),
             checkedAway<awayChange>},
            {noun, QStringLiteral("contact"), name, optionTexts({"!date=D", "way=T", "by=NAME", "points=T", "remove"}),
             tr("登记一次联系"), checkedAway<awayContact>},
            {noun, QStringLiteral("stop"), name, optionTexts({"!date=D", "!decision=T", "despite=T"}),
             tr("登记停止党籍的决定；从那天起不在名册；不到规定时间的用 --despite 写明原因"), checkedAway<awayStop>},
            {noun, QStringLiteral("end"), name + QStringList{QStringLiteral("returned|transferred|removed")},
             optionTexts({"!date=D", "despite=T"}),
             tr("登记返回、组织关系已转接或除名；返回的恢复名册；不到规定时间除名的用 --despite 写明原因"),
             checkedAway<awayEnd>},
            {noun, QStringLiteral("reopen"), name, {}, tr("登记错了的，撤销结束"), awayReopen},
            {noun, QStringLiteral("recycle"), name, {}, tr("把误登记的放入回收站；名册的标记一并去掉"), awayRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), awayRestore}};
}

} // namespace branchbook::cli
