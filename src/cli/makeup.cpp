// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// makeup list, add, confirm, remove: who missed a study session, and how it was made up.
#include "branchbook/ideology/makeup.h"
#include "branchbook/book/roster_names.h"
#include "cli/gathering_options.h"
#include "cli/list_sheet.h"
#include "cli/person_option.h"
#include "cli/record_desk.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

namespace {

using ideology::Makeup;
using ideology::MissedStudy;
using store::UnitOfWork;

QJsonObject missedJson(const MissedStudy& missed)
{
    const Makeup made = missed.makeup.value_or(Makeup());
    return {{QStringLiteral("gathering"), missed.gathering.toString()},
            {QStringLiteral("kind"), QString::fromLatin1(gathering::kindInfo(missed.kind).name)},
            {QStringLiteral("topic"), missed.topic},
            {QStringLiteral("held"), dayJson(missed.heldOn)},
            {QStringLiteral("full_name"), missed.name},
            {QStringLiteral("reason"), missed.reason.isEmpty() ? QJsonValue() : QJsonValue(missed.reason)},
            {QStringLiteral("needless"), missed.needless},
            {QStringLiteral("excused"),
             missed.excused ? QJsonValue(gathering::excuseGroundName(*missed.excused)) : QJsonValue()},
            {QStringLiteral("date"), dayJson(made.madeOn)},
            {QStringLiteral("material"), missed.makeup ? QJsonValue(made.material) : QJsonValue()},
            {QStringLiteral("confirmed"), dayJson(made.confirmedOn)},
            {QStringLiteral("by"), made.isConfirmed() ? QJsonValue(made.confirmedBy) : QJsonValue()}};
}

QString missedLine(const MissedStudy& missed)
{
    QString state =
        missed.excused ? tr("不作要求（%1）").arg(gathering::excuseGroundTitle(*missed.excused)) : tr("没有补");
    if (missed.makeup)
        state = missed.makeup->isConfirmed()
            ? tr("%1 补课，%2 确认").arg(missed.makeup->madeOn.toString(Qt::ISODate), missed.makeup->confirmedBy)
            : tr("%1 补课，没有确认").arg(missed.makeup->madeOn.toString(Qt::ISODate));
    if (missed.needless)
        state = tr("%1；已更正为到会或者不在应到名单，请用 makeup remove 去掉").arg(state);
    return QStringLiteral("%1\t%2\t%3\t%4").arg(missed.heldOn.toString(Qt::ISODate), missed.topic, missed.name, state);
}

Result<Answer> makeupList(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    int year = day.year();
    if (given.has(QStringLiteral("year")))
        year = given.value(QStringLiteral("year")).toInt();
    const DateRange period{QDate(std::clamp(year, 1921, 9999), 1, 1), QDate(std::clamp(year, 1921, 9999), 12, 31)};
    BB_TRY(auto all,
           past ? ideology::listMissedStudyOn(desk.reader(), desk.branch.id, period, day)
                : ideology::listMissedStudy(desk.reader(), desk.branch.id, period, day));
    if (given.has(QStringLiteral("open")))
        all.removeIf([](const MissedStudy& missed) { return !missed.isOpen(); });
    Answer answer;
    QJsonArray list;
    for (const MissedStudy& missed : all) {
        list.append(missedJson(missed));
        answer.lines << missedLine(missed);
    }
    if (list.isEmpty())
        answer.lines << (past ? tr("那天没有要补的学习。") : tr("没有要补的学习。"));
    answer.json = list;
    return answer;
}

/// The person and the session that the words name, as it stands. Error: makeup.not_missed.
Result<MissedStudy> missedNamed(const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    BB_TRY(const QString word, neededText(given, QStringLiteral("gathering")));
    BB_TRY(const auto id, recordNamed(word, context, *desk.opened, std::nullopt));
    BB_TRY(const auto held, gathering::loadGathering(desk.reader(), id));
    BB_TRY(const NamedPerson person,
           personNamed(given, desk.reader(), desk.branch.id, given.words.value(0), held.heldOn));
    BB_TRY(const auto all,
           ideology::listMissedStudy(desk.reader(), held.branch, {held.heldOn, held.heldOn}, desk.today()));
    for (const MissedStudy& missed : all) {
        if (missed.gathering == id && person.member == missed.member)
            return missed;
    }
    return fail(ErrorKind::Refused, QStringLiteral("makeup.not_missed"), {held.topic});
}

Result<Answer> changedMakeup(Context& context, const char* verb, const QString& label,
                             const std::function<Result<>(UnitOfWork&, const TransferDesk&, const MissedStudy&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const MissedStudy missed, missedNamed(context, desk));
    BB_CHECK(desk.perform(verb, label.arg(missed.name, missed.topic),
                          [&](UnitOfWork& unit) { return work(unit, desk, missed); }));
    auto now = missedNamed(context, desk);
    if (!now && now.error().code == QStringLiteral("makeup.not_missed")) { // a needless one is gone with its removal
        now = missed;
        now->makeup.reset();
        now->needless = false;
        return Answer{missedJson(*now), {tr("已去掉多余的补课：%1，%2").arg(missed.name, missed.topic)}};
    }
    if (!now)
        return fail(now.error());
    return Answer{missedJson(*now), {missedLine(*now)}};
}

Result<Answer> makeupAdd(Context& context)
{
    return changedMakeup(context, "makeup.add", tr("登记补课：%1，%2"),
                         [&](UnitOfWork& unit, const TransferDesk& desk, const MissedStudy& missed) -> Result<> {
                             Makeup makeup;
                             makeup.madeOn = desk.today();
                             if (context.invocation().has(QStringLiteral("date"))) {
                                 BB_TRY(makeup.madeOn, context.date(QStringLiteral("date"), desk.today()));
                             }
                             makeup.material = context.invocation().value(QStringLiteral("material"));
                             BB_TRY(
                                 [[maybe_unused]] const auto id,
                                 ideology::recordMakeup(unit, missed.gathering, missed.member, makeup, desk.today()));
                             return {};
                         });
}

ideology::MakeupId makeupIdOf(const MissedStudy& missed)
{
    return missed.makeup ? missed.makeup->id : ideology::MakeupId();
}

Result<Answer> makeupConfirm(Context& context)
{
    QString doubt;
    BB_TRY(auto answer,
           changedMakeup(context, "makeup.confirm", tr("确认补课：%1，%2"),
                         [&](UnitOfWork& unit, const TransferDesk& desk, const MissedStudy& missed) -> Result<> {
                             QDate on = desk.today();
                             if (context.invocation().has(QStringLiteral("date"))) {
                                 BB_TRY(on, context.date(QStringLiteral("date"), desk.today()));
                             }
                             const QString by = context.invocation().value(QStringLiteral("by"));
                             BB_TRY(doubt, book::namesDoubt(desk.reader(), desk.branch.id, by, on));
                             return ideology::confirmMakeup(unit, makeupIdOf(missed), on, by, desk.today());
                         }));
    if (!doubt.isEmpty())
        answer.warnings << doubt;
    return answer;
}

Result<Answer> makeupRemove(Context& context)
{
    return changedMakeup(context, "makeup.remove", tr("去掉补课：%1，%2"),
                         [](UnitOfWork& unit, const TransferDesk&, const MissedStudy& missed) {
                             return ideology::removeMakeup(unit, makeupIdOf(missed));
                         });
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedMakeupCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> makeupCommands()
{
    const QString noun = QStringLiteral("makeup");
    const QStringList who{QStringLiteral("PERSON|ID")};
    const QStringList which = optionTexts({"!gathering=ID|last"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"year=YEAR", "open", "as-of=D"}),
             tr("缺课的人和补课；--open 只列没有补、没有确认的；--as-of 按那天的情况。补课不计入学时"),
             makeupList},
            {noun, QStringLiteral("add"), who, which + optionTexts({"!material=T", "date=D"}),
             tr("登记补课：哪天、学了什么"), checkedMakeupCommand<makeupAdd>},
            {noun, QStringLiteral("confirm"), who, which + optionTexts({"!by=NAME", "date=D"}),
             tr("确认补课：谁确认的"), checkedMakeupCommand<makeupConfirm>},
            {noun, QStringLiteral("remove"), who, which, tr("去掉误登记的补课"), checkedMakeupCommand<makeupRemove>}};
}

} // namespace branchbook::cli
