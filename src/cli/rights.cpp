// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rights list, show, add, change, step, back, ledger, recycle, restore: what members propose, object to and appeal against, with the
// answers. What only the committee may read is printed with --secret alone.
#include "branchbook/institutions/right_service.h"
#include "cli/list_sheet.h"
#include "cli/person_option.h"
#include "cli/record_desk.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace institutions;
using store::UnitOfWork;

QJsonValue rightTextJson(const QString& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

bool mayTellRight(const Context& context, const RightMatter& matter)
{
    return !matter.isSecret() || context.invocation().has(QStringLiteral("secret"));
}

QJsonArray rightStepsJson(const RightMatter& matter, bool told)
{
    QJsonArray list;
    for (const RightStep& step : matter.steps)
        list.append(QJsonObject{{QStringLiteral("step"), rightActName(step.act)},
                                {QStringLiteral("date"), dayJson(step.on)},
                                {QStringLiteral("by"), rightTextJson(step.by)},
                                {QStringLiteral("words"), told ? rightTextJson(step.words) : QJsonValue()}});
    return list;
}

QJsonArray roundsJson(const QList<AnswerRound>& rounds, QDate today)
{
    QJsonArray list;
    for (const AnswerRound& round : rounds)
        list.append(QJsonObject{{QStringLiteral("from"), dayJson(round.from)},
                                {QStringLiteral("due"), dayJson(round.due)},
                                {QStringLiteral("answered"), dayJson(round.answeredOn)},
                                {QStringLiteral("late"), round.isLate(today)}});
    return list;
}

Result<QJsonObject> rightJson(const Context& context, const TransferDesk& desk, const RightMatter& matter, QDate day)
{
    const bool told = mayTellRight(context, matter);
    BB_TRY(const auto rounds, answerRounds(*desk.catalogue, matter));
    QStringList next;
    const auto acts = nextActs(matter);
    for (const RightAct act : acts)
        next.append(rightActName(act));
    return QJsonObject{{QStringLiteral("id"), matter.id.toString()},
                       {QStringLiteral("number"), matter.numberText()},
                       {QStringLiteral("kind"), rightKindName(matter.kind)},
                       {QStringLiteral("level"), rightLevelName(matter.level)},
                       {QStringLiteral("anonymous"), matter.isAnonymous()},
                       {QStringLiteral("member"), told ? rightTextJson(matter.memberName) : QJsonValue()},
                       {QStringLiteral("date"), dayJson(matter.receivedOn)},
                       {QStringLiteral("channel"), rightTextJson(matter.channel)},
                       {QStringLiteral("matter"), told ? rightTextJson(matter.matter) : QJsonValue()},
                       {QStringLiteral("owner"), rightTextJson(matter.ownerName)},
                       {QStringLiteral("answer_by"), dayJson(rounds.last().due)},
                       {QStringLiteral("late"), rounds.last().isLate(day)},
                       {QStringLiteral("over"), matter.isOver()},
                       {QStringLiteral("steps"), rightStepsJson(matter, told)},
                       {QStringLiteral("rounds"), roundsJson(rounds, day)},
                       {QStringLiteral("next"), textsJson(next)}};
}

Result<QString> rightLine(const Context& context, const TransferDesk& desk, const RightMatter& matter, QDate day)
{
    const bool told = mayTellRight(context, matter);
    BB_TRY(const auto rounds, answerRounds(*desk.catalogue, matter));
    const AnswerRound& round = rounds.last();
    QStringList parts{matter.numberText(), rightKindTitle(matter.kind), matter.receivedOn.toString(Qt::ISODate),
                      standingTitle(matter)};
    if (!round.settled)
        parts.append(round.isLate(day) ? tr("答复逾期（%1）").arg(round.due.toString(Qt::ISODate))
                                       : tr("%1 前答复").arg(round.due.toString(Qt::ISODate)));
    parts.append(!told ? tr("仅支委") : matter.isAnonymous() ? tr("不写姓名") : matter.memberName);
    parts.append(told ? QString(matter.matter).replace(u'\n', u' ') : tr("内容用 --secret 看"));
    if (matter.recycled)
        parts.append(matter.id.toString()); // what restore asks for
    return parts.join(u'\t');
}

Result<Answer> rightAnswer(const Context& context, const TransferDesk& desk, RightMatterId id)
{
    BB_TRY(const RightMatter matter, loadRightMatter(desk.reader(), id));
    Answer answer;
    BB_TRY(answer.json, rightJson(context, desk, matter, desk.today()));
    BB_TRY(const QString line, rightLine(context, desk, matter, desk.today()));
    answer.lines << line;
    for (const RightStep& step : matter.steps)
        answer.lines << QStringList{step.on.toString(Qt::ISODate), rightActTitle(step.act), step.by,
                                    mayTellRight(context, matter) ? step.words : QString()}
                            .join(u'\t');
    QStringList next;
    const auto acts = nextActs(matter);
    for (const RightAct act : acts)
        next.append(rightActTitle(act));
    if (!next.isEmpty())
        answer.lines << tr("下一步：%1").arg(next.join(tr("、")));
    return answer;
}

/// By number or id. Error: right.none_of.
Result<RightMatter> rightNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listRightMatters(desk.reader(), desk.branch.id));
    for (const RightMatter& matter : all) {
        if (matter.numberText() == wanted.trimmed() || matter.id.toString() == wanted)
            return matter;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("right.none_of"), {wanted});
}

Result<Answer> rightList(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = given.has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? listRecycledRightMatters(desk.reader(), desk.branch.id)
               : past ? listRightMattersOn(desk.reader(), desk.branch.id, day)
                      : listRightMatters(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const RightMatter& matter : all) {
        if (!bin && matter.isOver() && !given.has(QStringLiteral("all")))
            continue;
        BB_TRY(const QJsonObject json, rightJson(context, desk, matter, day));
        BB_TRY(const QString line, rightLine(context, desk, matter, day));
        list.append(json);
        answer.lines << line;
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有党员权利事项。")
                             : past ? tr("那天没有要办的党员权利事项。")
                                    : tr("没有要办的党员权利事项。用 rights add 登记。"));
    answer.json = list;
    return answer;
}

Result<Answer> rightShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const RightMatter matter, rightNamed(desk, context.invocation().words.value(0)));
    return rightAnswer(context, desk, matter.id);
}

template <class Value>
Result<> readChoice(Value& value, const Invocation& given, const char* option,
                    std::optional<Value> (*find)(QStringView), QString (*nameOf)(Value), const QList<Value>& all)
{
    const QString key = QString::fromLatin1(option);
    if (!given.has(key))
        return {};
    const auto found = find(given.value(key));
    if (!found) {
        QStringList names;
        for (const Value each : all)
            names.append(nameOf(each));
        return fail(unknownChoice(key, given.value(key), names));
    }
    value = *found;
    return {};
}

Result<> readRightPeople(RightMatter& matter, const TransferDesk& desk, const Invocation& given)
{
    for (const bool owner : {false, true}) {
        const QString option = owner ? QStringLiteral("owner") : QStringLiteral("member");
        if (!given.has(option))
            continue;
        BB_TRY(const NamedPerson person,
               personNamed(given, desk.reader(), desk.branch.id, given.value(option), desk.today()));
        (owner ? matter.owner : matter.member) = person.member;
        (owner ? matter.ownerName : matter.memberName) = person.name;
    }
    return {};
}

Result<> readRightOptions(RightMatter& matter, const TransferDesk& desk, const Invocation& given)
{
    const auto text = [&](QString& value, const char* option) {
        if (const QString key = QString::fromLatin1(option); given.has(key))
            value = given.value(key);
    };
    BB_CHECK(readChoice(matter.kind, given, "kind", &rightKindByName, &rightKindName, rightKinds()));
    if (matter.id.isNull())
        matter.level = usualLevel(matter.kind);
    const auto level = [](QStringView typed) { return rightLevelByName(levelCode(typed)); };
    BB_CHECK(readChoice(matter.level, given, "level", +level, &rightLevelName, rightLevels()));
    text(matter.matter, "matter");
    text(matter.channel, "channel");
    BB_CHECK(readRightPeople(matter, desk, given));
    BB_TRY(const QDate received, dayOption(given, QStringLiteral("date")));
    if (received.isValid())
        matter.receivedOn = received;
    BB_TRY(const QDate by, dayOption(given, QStringLiteral("answer-by")));
    if (by.isValid())
        matter.answerBy = by;
    return {};
}

Result<Answer> rightAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    RightMatter matter;
    matter.branch = desk.branch.id;
    matter.receivedOn = desk.today();
    BB_CHECK(readRightOptions(matter, desk, context.invocation()));
    RightMatterId id;
    // No words of it in the journal.
    BB_CHECK(
        desk.perform("right.add", tr("登记党员%1").arg(rightKindTitle(matter.kind)), [&](UnitOfWork& unit) -> Result<> {
            BB_TRY(id, addRightMatter(unit, matter, desk.today()));
            return {};
        }));
    return rightAnswer(context, desk, id);
}

Result<Answer> changedRight(Context& context, const char* verb, const QString& label,
                            const std::function<Result<>(const TransferDesk&, UnitOfWork&, const RightMatter&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const RightMatter matter, rightNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(
        desk.perform(verb, label.arg(matter.numberText()), [&](UnitOfWork& unit) { return work(desk, unit, matter); }));
    return rightAnswer(context, desk, matter.id);
}

Result<Answer> rightChange(Context& context)
{
    return changedRight(context, "right.change", tr("修改党员权利事项：第 %1 号"),
                        [&](const TransferDesk& desk, UnitOfWork& unit, RightMatter matter) -> Result<> {
                            BB_CHECK(readRightOptions(matter, desk, context.invocation()));
                            return changeRightMatter(unit, matter, desk.today());
                        });
}

Result<Answer> rightStep(Context& context)
{
    const Invocation& given = context.invocation();
    const auto act = rightActByName(given.words.value(1));
    if (!act) {
        QStringList names;
        const auto all = rightActs();
        for (const RightAct each : all)
            names.append(rightActName(each));
        return fail(unknownChoice(QStringLiteral("STEP"), given.words.value(1), names));
    }
    return changedRight(context, "right.step", tr("办理党员权利事项：第 %1 号"),
                        [&](const TransferDesk& desk, UnitOfWork& unit, const RightMatter& matter) -> Result<> {
                            QDate on = desk.today();
                            if (given.has(QStringLiteral("date"))) {
                                BB_TRY(on, context.date(QStringLiteral("date"), desk.today()));
                            }
                            return addRightStep(
                                unit, matter.id,
                                {*act, on, given.value(QStringLiteral("by")), given.value(QStringLiteral("words"))},
                                desk.today());
                        });
}

Result<Answer> rightBack(Context& context)
{
    return changedRight(context, "right.back", tr("撤销最后一步：第 %1 号党员权利事项"),
                        [](const TransferDesk&, UnitOfWork& unit, const RightMatter& matter) {
                            return takeBackRightStep(unit, matter.id);
                        });
}

Result<Answer> rightLedger(Context& context)
{
    const Invocation& given = context.invocation();
    return changedRight(context, "right.ledger", tr("列入台账：第 %1 号党员权利事项"),
                        [&](const TransferDesk& desk, UnitOfWork& unit, const RightMatter& matter) -> Result<> {
                            BB_TRY(const NamedPerson owner,
                                   personNamed(given, desk.reader(), desk.branch.id,
                                               given.value(QStringLiteral("owner")), desk.today()));
                            RightTask task{owner.member, owner.name, {}, given.value(QStringLiteral("measure"))};
                            BB_TRY(task.dueOn, dayOption(given, QStringLiteral("due")));
                            if (!task.dueOn.isValid()) {
                                BB_TRY(const auto rounds, answerRounds(*desk.catalogue, matter));
                                task.dueOn = rounds.last().due;
                            }
                            BB_TRY([[maybe_unused]] const auto item,
                                   raiseRightItem(unit, matter.id, task, desk.today()));
                            return {};
                        });
}

Result<Answer> rightRecycle(Context& context)
{
    return changedRight(context, "right.recycle", tr("放入回收站：第 %1 号党员权利事项"),
                        [](const TransferDesk& desk, UnitOfWork& unit, const RightMatter& matter) {
                            return recycleRightMatter(unit, matter.id, desk.today());
                        });
}

Result<Answer> rightRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = RightMatterId::fromString(context.invocation().words.value(0));
    BB_TRY(const RightMatter matter, loadRightMatter(desk.reader(), id));
    BB_CHECK(desk.perform("right.restore", tr("从回收站恢复：第 %1 号党员权利事项").arg(matter.numberText()),
                          [&](UnitOfWork& unit) { return restoreRightMatter(unit, id); }));
    return rightAnswer(context, desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedRight(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> rightCommands()
{
    const QString noun = QStringLiteral("rights");
    const QStringList which{QStringLiteral("NUMBER|ID")};
    const QStringList fields = optionTexts({"member=NAME", "outside", "date=D", "channel=T", "level=branch|committee",
                                            "owner=N", "answer-by=D", "secret"});
    const char* kinds = "kind=proposal|motion|criticism|objection|request|defence|appeal";
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"all", "recycled", "secret", "as-of=D"}),
         tr("党员的建议、意见和申诉，到哪一步、哪天前答复；--all 连同办结的，--secret 连同仅支委可见的内容，--as-of "
            "按那天的情况"),
         rightList},
        {noun, QStringLiteral("show"), which, optionTexts({"secret"}), tr("一件事项和每一步"), rightShow},
        {noun,
         QStringLiteral("add"),
         {},
         QStringList{QLatin1Char('!') + QString::fromLatin1(kinds), QStringLiteral("!matter=T")} + fields,
         tr("登记党员提出的事项；建议和批评可以不写姓名"),
         checkedRight<rightAdd>},
        {noun, QStringLiteral("change"), which,
         QStringList{QString::fromLatin1(kinds), QStringLiteral("matter=T")} + fields, tr("修改事项"),
         checkedRight<rightChange>},
        {noun, QStringLiteral("step"), which + QStringList{QStringLiteral("STEP")},
         optionTexts({"date=D", "by=NAME", "words=T", "secret"}),
         tr("登记下一步：accepted、forwarded、answered、agreed、disputed、closed、withdrawn"), checkedRight<rightStep>},
        {noun, QStringLiteral("back"), which, optionTexts({"secret"}), tr("撤销最后一步"), rightBack},
        {noun, QStringLiteral("ledger"), which, optionTexts({"!owner=N", "due=D", "measure=T", "outside", "secret"}),
         tr("列入台账；不写期限的照答复期限"), checkedRight<rightLedger>},
        {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), rightRecycle},
        {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), rightRestore}};
}

} // namespace branchbook::cli
