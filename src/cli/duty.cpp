// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/committee_options.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/duty.h"

#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

using organization::Duty;

Result<Answer> dutiesOf(const CommitteeDesk& desk, QDate day)
{
    BB_TRY(const auto duties, organization::listDuties(desk.reader(), desk.branch.id));
    BB_TRY(const auto present, organization::presentOn(desk.reader(), desk.branch.id, day));
    Answer answer;
    QJsonArray list;
    int number = 0;
    for (const Duty& duty : duties) {
        ++number; // ended ones keep their number
        if (!duty.isOn(day))
            continue;
        const QStringList holders = organization::holdersOf(duty, desk.committee, present, day);
        QJsonObject json{{QStringLiteral("id"), duty.id.toString()},
                         {QStringLiteral("number"), number},
                         {QStringLiteral("matter"), duty.matter},
                         {QStringLiteral("holders"), QJsonArray::fromStringList(holders)},
                         {QStringLiteral("from"), duty.fromOn.toString(Qt::ISODate)}};
        putText(json, "post", duty.postTitle);
        putText(json, "member", duty.memberName);
        putText(json, "detail", duty.detail);
        putDay(json, "until", duty.untilOn);
        list.append(json);
        answer.lines << QStringLiteral("%1\t%2\t%3\t%4")
                            .arg(number)
                            .arg(duty.post ? duty.postTitle : duty.memberName, duty.matter,
                                 holders.isEmpty() ? tr("没有人负责") : shownList(holders));
    }
    if (list.isEmpty())
        answer.lines << tr("还没有登记分工。");
    answer.json = list;
    return answer;
}

Result<Answer> dutyList(Context& context)
{
    BB_TRY(const CommitteeDesk desk, openCommittee(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, dayOption(context, "date", desk.today(), desk.today()));
    return dutiesOf(desk, day);
}

Result<Duty> numberedDuty(const Context& context, const CommitteeDesk& desk)
{
    BB_TRY(const auto duties, organization::listDuties(desk.reader(), desk.branch.id));
    bool ok = false;
    const QString word = context.invocation().words.value(0);
    const int number = word.toInt(&ok);
    if (!ok || number < 1 || number > duties.size())
        return fail(ErrorKind::NotFound, QStringLiteral("duty.number"), {word});
    return duties[number - 1];
}

/// What `add` and `change` say of a duty: it belongs to a post or to a person.
Result<> readDuty(const Context& context, const CommitteeDesk& desk, Duty& duty)
{
    const Invocation& given = context.invocation();
    if (given.has(QStringLiteral("post")) && given.has(QStringLiteral("member")))
        return fail(ErrorKind::Usage, QStringLiteral("duty.both"), {}, QStringLiteral("member"));
    textOption(context, "matter", duty.matter);
    textOption(context, "detail", duty.detail);
    if (given.has(QStringLiteral("post"))) {
        BB_TRY(const auto post, postNamed(desk, given.value(QStringLiteral("post"))));
        duty.post = post.id;
    } else if (given.has(QStringLiteral("member"))) {
        duty.post.reset();
        BB_TRY(duty.member, memberNamed(desk, given.value(QStringLiteral("member"))));
        duty.memberName = given.value(QStringLiteral("member"));
    }
    BB_TRY(duty.fromOn, dayOption(context, "date", duty.fromOn, desk.today()));
    BB_TRY(duty.untilOn, dayOption(context, "until", duty.untilOn, desk.today()));
    return {};
}

Result<Answer> keep(Context& context, CommitteeDesk& desk, Duty duty, const char* verb)
{
    BB_CHECK(readDuty(context, desk, duty));
    const QDate today = desk.today();
    BB_CHECK(desk.perform(verb, tr("分工：%1").arg(duty.matter), [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::putDuty(unit, duty, today));
        return {};
    }));
    return dutiesOf(desk, today);
}

Result<Answer> dutyAdd(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    Duty duty;
    duty.branch = desk.branch.id;
    duty.fromOn = desk.today();
    return keep(context, desk, duty, "duty.add");
}

Result<Answer> dutyChange(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    BB_TRY(const Duty duty, numberedDuty(context, desk));
    return keep(context, desk, duty, "duty.change");
}

Result<Answer> dutyEnd(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    BB_TRY(const Duty duty, numberedDuty(context, desk));
    BB_TRY(const QDate last, dayOption(context, "date", desk.today(), desk.today()));
    BB_CHECK(desk.perform("duty.end", tr("分工结束：%1").arg(duty.matter),
                          [&](store::UnitOfWork& unit) { return organization::endDuty(unit, duty.id, last); }));
    return dutiesOf(desk, desk.today());
}

} // namespace

QList<Command> dutyCommands()
{
    const QString noun = QStringLiteral("duty");
    const QStringList number{QStringLiteral("NUMBER")};
    return {
        {noun, QStringLiteral("list"), {}, optionList({"date=D"}), tr("分工：属于哪个职务、现在由谁负责"), dutyList},
        {noun,
         QStringLiteral("add"),
         {},
         optionList({"!matter=T", "post=T", "member=N", "date=D", "until=D", "detail=T"}),
         tr("登记一项分工，属于职务或个人；属于职务的由继任者接着负责"),
         dutyAdd},
        {noun, QStringLiteral("change"), number,
         optionList({"matter=T", "post=T", "member=N", "date=D", "until=D", "detail=T"}), tr("修改一项分工"),
         dutyChange},
        {noun, QStringLiteral("end"), number, optionList({"date=D"}), tr("一项分工结束"), dutyEnd}};
}

} // namespace branchbook::cli
