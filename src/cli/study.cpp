// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// study plan, study hours: the year's study by form and month, plan against done, and everybody's class hours.
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/ideology/study_pace.h"
#include "branchbook/ideology/study_plan.h"
#include "branchbook/ideology/thin.h"
#include "cli/list_sheet.h"
#include "cli/rule_options.h"
#include "cli/theory_desk.h"
#include "cli/thin_answer.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using ideology::StudyForm;
using ideology::StudySession;
using ideology::StudyState;

constexpr int kFirstStudyYear = 1921;
constexpr int kLastStudyYear = 9999;

QString studyStateName(StudyState state)
{
    switch (state) {
    case StudyState::Planned: return QStringLiteral("planned");
    case StudyState::Held: return QStringLiteral("held");
    case StudyState::Unrecorded: break;
    }
    return QStringLiteral("unrecorded");
}

QString studyStateText(const StudySession& session)
{
    switch (session.state) {
    case StudyState::Planned: return session.told ? tr("计划，已通知 %1 人").arg(*session.told) : tr("计划");
    case StudyState::Held: return tr("已开展");
    case StudyState::Unrecorded: break;
    }
    return tr("过期没有记录");
}

/// Null where the form is not planned.
QJsonValue frequencyJson(const ideology::StudyFrequency& often)
{
    if (often.times == 0)
        return {};
    return QJsonObject{{QStringLiteral("per"), ideology::frequencyName(often.per)},
                       {QStringLiteral("times"), often.times}};
}

QString studyFormLine(const StudyForm& form)
{
    const QString line = tr("%1 %2 / %3 次")
                             .arg(shownName(gathering::kindInfo(form.kind).name, gathering::kindTitle(form.kind)))
                             .arg(form.held)
                             .arg(form.all);
    return QStringList{line, ideology::frequencyText(ideology::frequencyOf(form))}.join(u'\t').trimmed();
}

QJsonObject studySessionJson(const StudySession& each)
{
    return {{QStringLiteral("gathering"), each.gathering.toString()},
            {QStringLiteral("kind"), QString::fromLatin1(gathering::kindInfo(each.kind).name)},
            {QStringLiteral("topic"), each.topic},
            {QStringLiteral("date"), dayJson(each.on)},
            {QStringLiteral("lecturer"), each.lecturer.isEmpty() ? QJsonValue() : QJsonValue(each.lecturer)},
            {QStringLiteral("materials"), each.materials},
            {QStringLiteral("told"), each.told ? QJsonValue(*each.told) : QJsonValue()},
            {QStringLiteral("state"), studyStateName(each.state)}};
}

QJsonObject studyFormJson(const StudyForm& form)
{
    QJsonArray all;
    QJsonArray held;
    for (const int count : form.allIn)
        all.append(count);
    for (const int count : form.heldIn)
        held.append(count);
    return {{QStringLiteral("kind"), QString::fromLatin1(gathering::kindInfo(form.kind).name)},
            {QStringLiteral("all"), form.all},
            {QStringLiteral("held"), form.held},
            {QStringLiteral("frequency"), frequencyJson(ideology::frequencyOf(form))},
            {QStringLiteral("all_by_month"), all},
            {QStringLiteral("held_by_month"), held}};
}

/// As it was written: another year than the one asked for would be answered, or entered. Error: cli.number (Invalid).
Result<int> yearAsked(const Invocation& given, QDate today, int first = kFirstStudyYear)
{
    if (!given.has(QStringLiteral("year")))
        return today.year();
    const QString text = given.value(QStringLiteral("year"));
    bool ok = false;
    const int year = text.toInt(&ok);
    if (!ok || year < first || year > kLastStudyYear)
        return fail(ErrorKind::Invalid, QStringLiteral("cli.number"), {QStringLiteral("--year"), text});
    return year;
}

Result<Answer> studyPlan(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const int asked, yearAsked(context.invocation(), desk.today()));
    BB_TRY(const auto year, ideology::loadStudyYear(desk.reader(), desk.branch.id, asked, desk.today()));
    Answer answer;
    QJsonArray forms;
    for (const StudyForm& form : year.forms) {
        forms.append(studyFormJson(form));
        answer.lines << studyFormLine(form);
    }
    QJsonArray sessions;
    for (const StudySession& each : year.sessions) {
        sessions.append(studySessionJson(each));
        answer.lines << QStringLiteral("%1\t%2\t%3\t%4\t%5")
                            .arg(each.on.toString(Qt::ISODate), gathering::kindTitle(each.kind), each.topic,
                                 each.lecturer, studyStateText(each));
    }
    QJsonObject themeDays = studyFormJson(year.themeDays);
    QJsonArray themeSessions;
    for (const StudySession& each : year.themeSessions)
        themeSessions.append(studySessionJson(each));
    themeDays.insert(QStringLiteral("sessions"), themeSessions);
    const auto asking = ideology::askedOfThemeDays(*desk.catalogue, std::min(desk.today(), QDate(asked, 12, 31)));
    themeDays.insert(QStringLiteral("asked"), frequencyJson(asking));
    answer.lines << ideology::themeDaysText(year.themeDays, asking);
    answer.lines << tr("全年 %1 次，已开展 %2 次").arg(year.all).arg(year.held);
    answer.json = QJsonObject{{QStringLiteral("year"), year.year},    {QStringLiteral("all"), year.all},
                              {QStringLiteral("held"), year.held},    {QStringLiteral("forms"), forms},
                              {QStringLiteral("sessions"), sessions}, {QStringLiteral("theme_days"), themeDays}};
    return answer;
}

Result<Answer> studyHours(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    BB_TRY(const int year, yearAsked(context.invocation(), day));
    BB_TRY(const auto pace, ideology::loadStudyPace(desk.reader(), *desk.catalogue, desk.branch.id, year, day));
    Answer answer;
    QJsonArray people;
    for (const auto& person : pace.people) {
        const bool behind = pace.isBehind(person);
        people.append(
            QJsonObject{{QStringLiteral("full_name"), person.name},
                        {QStringLiteral("hours"), person.hours},
                        {QStringLiteral("target"), person.target},
                        {QStringLiteral("due"), pace.dueOf(person)},
                        {QStringLiteral("committee"), person.onCommittee},
                        {QStringLiteral("behind"), behind},
                        {QStringLiteral("excused"),
                         person.excused ? QJsonValue(gathering::excuseGroundName(*person.excused)) : QJsonValue()},
                        {QStringLiteral("floating"), person.floating},
                        {QStringLiteral("retired"), person.retired}});
        const QString stand = person.excused ? tr("不作要求（%1）").arg(gathering::excuseGroundTitle(*person.excused))
            : behind                         ? tr("落后")
                                             : tr("按进度");
        answer.lines << (person.target > 0 ? tr("%1\t%2 / %3 学时\t%4")
                                                 .arg(person.name)
                                                 .arg(person.hours)
                                                 .arg(QString::number(person.target), stand)
                                           : tr("%1\t%2 学时\t%3").arg(person.name).arg(person.hours).arg(stand));
    }
    if (pace.target > 0)
        answer.lines << tr("每年一般不少于 %1 学时（%2），按进度应有 %3 学时；%4 人落后，其中离退休 %5 人")
                            .arg(pace.target)
                            .arg(pace.basis)
                            .arg(rules::dueSoFar(pace.target, pace.pace))
                            .arg(pace.behind())
                            .arg(pace.behindRetired());
    if (pace.leaderTarget > 0 && pace.leaders() > 0)
        answer.lines << tr("书记和委员 %1 人每年一般不少于 %2 学时，按进度应有 %3 学时")
                            .arg(pace.leaders())
                            .arg(pace.leaderTarget)
                            .arg(rules::dueSoFar(pace.leaderTarget, pace.pace));
    answer.json = QJsonObject{{QStringLiteral("year"), pace.year},
                              {QStringLiteral("target"), pace.target},
                              {QStringLiteral("due"), pace.due},
                              {QStringLiteral("leader_target"), pace.leaderTarget},
                              {QStringLiteral("leader_due"), pace.leaderDue},
                              {QStringLiteral("leaders"), pace.leaders()},
                              {QStringLiteral("behind"), pace.behind()},
                              {QStringLiteral("behind_retired"), pace.behindRetired()},
                              {QStringLiteral("excused"), pace.excused()},
                              {QStringLiteral("people"), people}};
    return answer;
}

QJsonObject excuseJson(const gathering::StudyExcuse& excuse)
{
    return {{QStringLiteral("full_name"), excuse.name},
            {QStringLiteral("year"), excuse.year},
            {QStringLiteral("ground"), gathering::excuseGroundName(excuse.ground)},
            {QStringLiteral("entered"), dayJson(excuse.enteredOn)}};
}

/// Everybody who is excused in `year`.
Result<Answer> excusesAnswer(const TransferDesk& desk, int year)
{
    BB_TRY(const auto all, gathering::listStudyExcuses(desk.reader(), desk.branch.id, year, year));
    Answer answer;
    QJsonArray list;
    for (const auto& each : all) {
        list.append(excuseJson(each));
        answer.lines << QStringList{each.name, gathering::excuseGroundTitle(each.ground)}.join(u'\t');
    }
    if (list.isEmpty())
        answer.lines << tr("%1 年没有不作学习要求的党员。用 study excuse 姓名 登记。").arg(year);
    answer.json = list;
    return answer;
}

Result<Answer> studyExcuses(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const int year, yearAsked(context.invocation(), desk.today()));
    return excusesAnswer(desk, year);
}

Result<Answer> studyExcuse(Context& context)
{
    const Invocation& given = context.invocation();
    const QString asked = given.value(QStringLiteral("ground"));
    const auto ground = gathering::excuseGroundByName(asked);
    if (!ground) {
        QStringList known;
        for (const auto each : gathering::excuseGrounds())
            known.append(gathering::excuseGroundName(each));
        return fail(unknownChoice(QStringLiteral("ground"), asked, known));
    }
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    gathering::StudyExcuse excuse;
    excuse.branch = desk.branch.id;
    BB_TRY(excuse.year,
           yearAsked(given, desk.today(), 0)); // the rule has its own sentence for a year that is too early
    excuse.ground = *ground;
    BB_TRY(excuse.member, memberNamed(given, desk, given.words.value(0), desk.today()));
    BB_CHECK(desk.perform(
        "study.excuse", tr("登记不作学习要求：%1").arg(given.words.value(0)), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, gathering::excuseFromStudy(unit, excuse, desk.today()));
            return {};
        }));
    return excusesAnswer(desk, excuse.year);
}

Result<Answer> studyUnexcuse(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const int year, yearAsked(given, desk.today()));
    BB_TRY(const auto member, memberNamed(given, desk, given.words.value(0), desk.today()));
    BB_TRY(const auto all, gathering::listStudyExcuses(desk.reader(), desk.branch.id, year, year));
    gathering::StudyExcuseId id;
    for (const auto& each : all) {
        if (each.member == member)
            id = each.id;
    }
    BB_CHECK(desk.perform("study.unexcuse", tr("去掉不作学习要求：%1").arg(given.words.value(0)),
                          [&](store::UnitOfWork& unit) { return gathering::takeBackStudyExcuse(unit, id); }));
    return excusesAnswer(desk, year);
}

Result<Answer> studyThin(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto spots,
           ideology::listThinSpots(
               {desk.reader(), desk.branch.id, Quarter::of(desk.today()).range(), desk.today(), *desk.catalogue}));
    return thinAnswer(spots);
}

} // namespace

QList<Command> studyCommands()
{
    return {{QStringLiteral("study"), QStringLiteral("thin"), {}, {}, tr("思想建设哪里薄弱，怎么办"), studyThin},
            {QStringLiteral("study"),
             QStringLiteral("plan"),
             {},
             optionTexts({"year=YEAR"}),
             tr("全年学习：各种形式计划几次、开展几次，每次的题目、主讲和材料"),
             studyPlan},
            {QStringLiteral("study"),
             QStringLiteral("hours"),
             {},
             optionTexts({"year=YEAR", "as-of=D"}),
             tr("每名党员一年的学时，和按进度应有的学时；--as-of 按那天的情况"),
             studyHours},
            {QStringLiteral("study"),
             QStringLiteral("excuses"),
             {},
             optionTexts({"year=YEAR"}),
             tr("一年里因年老体弱不作学习要求的党员"),
             studyExcuses},
            {QStringLiteral("study"),
             QStringLiteral("excuse"),
             {QStringLiteral("PERSON")},
             optionTexts({"!ground=old|ill", "year=YEAR"}),
             tr("登记因年老体弱一年里不作学时和轮训要求；学了的照样计入"),
             studyExcuse},
            {QStringLiteral("study"),
             QStringLiteral("unexcuse"),
             {QStringLiteral("PERSON")},
             optionTexts({"year=YEAR"}),
             tr("去掉误登记的不作学习要求"),
             studyUnexcuse}};
}

} // namespace branchbook::cli
