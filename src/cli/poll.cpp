// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// poll list, show, add, change, count, correct, papers, recycle, restore: questionnaires, their papers, sums and index.
#include "branchbook/base/text.h"
#include "branchbook/organization/poll_service.h"
#include "cli/list_sheet.h"
#include "cli/paper.h"
#include "cli/record_desk.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

constexpr rules::NumberField kPollPapers{"papers", QT_TRANSLATE_NOOP("Fields", "测评表的张数")};
constexpr rules::NumberField kPollIssued{"issued", QT_TRANSLATE_NOOP("Fields", "发出的张数")};
constexpr rules::NumberField kPollCollected{"collected", QT_TRANSLATE_NOOP("Fields", "收回的张数")};
constexpr rules::NumberField kPollMarks{"marks", QT_TRANSLATE_NOOP("Fields", "一题的票数")};
constexpr rules::NumberField kPollWeight{"option", QT_TRANSLATE_NOOP("Fields", "选项的权重")};

QJsonValue tenthsJson(std::optional<int> tenths)
{
    return tenths ? QJsonValue(*tenths / 10.0) : QJsonValue();
}

QString tenthsText(std::optional<int> tenths)
{
    return tenths ? pollIndexText(*tenths) : tr("没有");
}

QJsonArray pollQuestionsJson(const Poll& poll)
{
    QJsonArray list;
    for (qsizetype i = 0; i < poll.questions.size(); ++i) {
        QJsonObject question{{QStringLiteral("text"), poll.questions[i]}};
        if (poll.count) {
            QJsonArray marks;
            for (const int mark : poll.count->marks[i])
                marks.append(mark);
            question.insert(QStringLiteral("marks"), marks);
            question.insert(QStringLiteral("unanswered"), poll.count->collected - poll.count->answered(i));
            question.insert(QStringLiteral("index"), tenthsJson(poll.indexOf(i)));
        }
        list.append(question);
    }
    return list;
}

QJsonObject pollJson(const Poll& poll)
{
    QJsonArray options;
    for (const PollOption& option : poll.options)
        options.append(QJsonObject{{QStringLiteral("title"), option.title}, {QStringLiteral("weight"), option.weight}});
    QJsonArray corrections;
    for (const PollCorrection& each : poll.corrections)
        corrections.append(QJsonObject{{QStringLiteral("date"), dayJson(each.on)},
                                       {QStringLiteral("before"), each.before},
                                       {QStringLiteral("reason"), each.reason}});
    return {{QStringLiteral("id"), poll.id.toString()},
            {QStringLiteral("title"), poll.title},
            {QStringLiteral("series"), poll.series},
            {QStringLiteral("audience"), pollAudienceName(poll.audience)},
            {QStringLiteral("date"), dayJson(poll.announcedOn)},
            {QStringLiteral("until"), dayJson(poll.dueOn)},
            {QStringLiteral("papers"), poll.papers},
            {QStringLiteral("note"), poll.note.isEmpty() ? QJsonValue() : QJsonValue(poll.note)},
            {QStringLiteral("options"), options},
            {QStringLiteral("questions"), pollQuestionsJson(poll)},
            {QStringLiteral("counted"), dayJson(poll.count ? poll.count->heldOn : QDate())},
            {QStringLiteral("issued"), poll.count ? QJsonValue(poll.count->issued) : QJsonValue()},
            {QStringLiteral("collected"), poll.count ? QJsonValue(poll.count->collected) : QJsonValue()},
            {QStringLiteral("index"), tenthsJson(poll.index())},
            {QStringLiteral("corrections"), corrections}};
}

QString pollLine(const Poll& poll)
{
    QStringList parts{poll.title, pollAudienceTitle(poll.audience)};
    if (poll.count)
        parts << poll.count->heldOn.toString(Qt::ISODate)
              << tr("发出 %1 收回 %2").arg(poll.count->issued).arg(poll.count->collected)
              << tr("指数 %1").arg(tenthsText(poll.index()));
    else
        parts << poll.announcedOn.toString(Qt::ISODate)
              << tr("没有统计，期限 %1").arg(poll.dueOn.toString(Qt::ISODate));
    if (poll.recycled)
        parts.append(poll.id.toString()); // what restore asks for
    return parts.join(u'\t');
}

void addTrend(Answer& answer, const QList<PollPoint>& trend)
{
    QJsonArray list;
    for (const PollPoint& point : trend) {
        list.append(QJsonObject{{QStringLiteral("title"), point.title},
                                {QStringLiteral("date"), dayJson(point.on)},
                                {QStringLiteral("index"), tenthsJson(point.index)},
                                {QStringLiteral("same_scale"), point.sameScale}});
        answer.lines << QStringList{tr("走势"), point.on.toString(Qt::ISODate), point.title, tenthsText(point.index),
                                    point.sameScale ? QString() : tr("选项或权重不同，不能直接比较")}
                            .join(u'\t')
                            .trimmed();
    }
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("trend"), list);
    answer.json = json;
}

Result<Answer> pollAnswer(const TransferDesk& desk, PollId id)
{
    BB_TRY(const Poll poll, loadPoll(desk.reader(), id));
    Answer answer{pollJson(poll), {pollLine(poll)}};
    QStringList options;
    for (const PollOption& option : poll.options)
        options.append(QStringLiteral("%1=%2").arg(option.title).arg(option.weight));
    answer.lines << tr("选项和权重：%1").arg(options.join(tr("、")));
    for (qsizetype i = 0; i < poll.questions.size(); ++i) {
        QStringList parts{QStringLiteral("%1. %2").arg(i + 1).arg(poll.questions[i])};
        if (poll.count) {
            for (qsizetype at = 0; at < poll.options.size(); ++at)
                parts.append(QStringLiteral("%1 %2").arg(poll.options[at].title).arg(poll.count->marks[i][at]));
            parts << tr("没有回答 %1").arg(poll.count->collected - poll.count->answered(i))
                  << tr("指数 %1").arg(tenthsText(poll.indexOf(i)));
        }
        answer.lines << parts.join(u'\t');
    }
    for (const PollCorrection& each : poll.corrections)
        answer.lines << tr("%1 更正，原来是 %2，原因：%3").arg(each.on.toString(Qt::ISODate), each.before, each.reason);
    BB_TRY(const auto all, listPolls(desk.reader(), desk.branch.id));
    addTrend(answer, pollTrend(all, poll));
    return answer;
}

/// By title or id. Error: poll.none_of.
Result<Poll> pollNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listPolls(desk.reader(), desk.branch.id));
    for (const Poll& poll : all) {
        if (poll.title == trimmedText(wanted) || poll.id.toString() == wanted)
            return poll;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("poll.none_of"), {wanted});
}

Result<Answer> pollList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? listRecycledPolls(desk.reader(), desk.branch.id)
               : past ? listPollsOn(desk.reader(), desk.branch.id, day)
                      : listPolls(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Poll& poll : all) {
        list.append(pollJson(poll));
        answer.lines << pollLine(poll);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有测评。")
                             : past ? tr("到那天为止，还没有民意测评。")
                                    : tr("还没有民意测评。用 poll add 名称 登记一次。"));
    answer.json = list;
    return answer;
}

Result<Answer> pollShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Poll poll, pollNamed(desk, context.invocation().words.value(0)));
    return pollAnswer(desk, poll.id);
}

Result<> readPollScale(Poll& poll, const Invocation& given)
{
    if (given.has(QStringLiteral("question")))
        poll.questions = given.values(QStringLiteral("question"));
    if (!given.has(QStringLiteral("option")))
        return {};
    poll.options.clear();
    for (const QString& text : given.values(QStringLiteral("option"))) {
        BB_TRY(const auto pair, pairOf(text, tr("选项=权重")));
        BB_TRY(const int weight, rules::readCount(pair.second, kPollWeight));
        poll.options.append({pair.first, weight});
    }
    return {};
}

Result<> readPollOptions(Poll& poll, const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    if (given.has(QStringLiteral("audience"))) {
        const QString text = given.value(QStringLiteral("audience"));
        const auto audience = pollAudienceByName(text);
        if (!audience)
            return fail(
                unknownChoice(QStringLiteral("audience"), text, {QStringLiteral("members"), QStringLiteral("masses")}));
        poll.audience = *audience;
    }
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(poll.announcedOn, context.date(QStringLiteral("date"), today));
    }
    if (given.has(QStringLiteral("until"))) {
        BB_TRY(poll.dueOn, dayOption(given, QStringLiteral("until")));
    }
    if (given.has(QStringLiteral("papers"))) {
        BB_TRY(poll.papers, rules::readCount(given.value(QStringLiteral("papers")), kPollPapers));
    }
    if (given.has(QStringLiteral("series")))
        poll.series = given.value(QStringLiteral("series"));
    if (given.has(QStringLiteral("note")))
        poll.note = given.value(QStringLiteral("note"));
    if (given.has(QStringLiteral("rename")))
        poll.title = given.value(QStringLiteral("rename"));
    return readPollScale(poll, given);
}

Result<Answer> pollAdd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Poll poll;
    poll.options = usualPollOptions();
    if (given.has(QStringLiteral("like"))) {
        BB_TRY(const Poll like, pollNamed(desk, given.value(QStringLiteral("like"))));
        poll.series = like.series;
        poll.audience = like.audience;
        poll.papers = like.papers;
        poll.questions = like.questions;
        poll.options = like.options;
    }
    poll.branch = desk.branch.id;
    poll.title = given.words.value(0);
    poll.announcedOn = desk.today();
    BB_CHECK(readPollOptions(poll, context, desk.today()));
    PollId id;
    BB_CHECK(desk.perform("poll.add", tr("登记民意测评：%1").arg(poll.title), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, announcePoll(unit, poll, desk.today()));
        return {};
    }));
    return pollAnswer(desk, id);
}

Result<Answer> changedPoll(Context& context, const char* verb, const QString& label,
                           const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Poll&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Poll poll, pollNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(poll.title), [&](UnitOfWork& unit) { return work(desk, unit, poll); }));
    return pollAnswer(desk, poll.id);
}

Result<Answer> pollChange(Context& context)
{
    return changedPoll(context, "poll.change", tr("修改民意测评：%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, Poll poll) -> Result<> {
                           BB_CHECK(readPollOptions(poll, context, desk.today()));
                           return changePoll(unit, poll, desk.today());
                       });
}

/// What is not given stays as it stands, or as many as were to be given out.
Result<PollCount> pollCountOf(const Context& context, const Poll& poll, QDate today)
{
    const Invocation& given = context.invocation();
    PollCount count = poll.count.value_or(PollCount{today, poll.papers, 0, {}, {}});
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(count.heldOn, context.date(QStringLiteral("date"), today));
    }
    BB_TRY(const auto issued, cli::count(given, kPollIssued));
    BB_TRY(const auto collected, cli::count(given, kPollCollected));
    count.issued = issued.value_or(count.issued);
    count.collected = collected.value_or(count.collected);
    if (given.has(QStringLiteral("marks")))
        count.marks.clear();
    for (const QString& text : given.values(QStringLiteral("marks"))) {
        QList<int> marks;
        for (const QString& number : text.split(u'/')) {
            BB_TRY(const int mark, rules::readCount(number, kPollMarks));
            marks.append(mark);
        }
        count.marks.append(marks);
    }
    return count;
}

Result<Answer> pollCount(Context& context)
{
    return changedPoll(context, "poll.count", tr("录入民意测评的票数：%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Poll& poll) -> Result<> {
                           BB_TRY(const PollCount count, pollCountOf(context, poll, desk.today()));
                           return recordPollCount(unit, poll.id, count, desk.today());
                       });
}

Result<Answer> pollCorrect(Context& context)
{
    return changedPoll(context, "poll.correct", tr("更正民意测评的票数：%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Poll& poll) -> Result<> {
                           BB_TRY(const PollCount count, pollCountOf(context, poll, desk.today()));
                           return correctPollCount(unit, poll.id, count,
                                                   context.invocation().value(QStringLiteral("reason")), desk.today());
                       });
}

Result<Answer> pollPapers(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Poll poll, pollNamed(desk, context.invocation().words.value(0)));
    BB_TRY(const auto papers, cli::count(context.invocation(), kPollPapers));
    BB_TRY(const Ballot paper, pollPaper(poll, desk.branch.name, papers.value_or(poll.papers)));
    return printBallots(context, paper, tr("%1 张测评表"));
}

Result<Answer> pollRecycle(Context& context)
{
    return changedPoll(context, "poll.recycle", tr("放入回收站：民意测评%1"),
                       [](const TransferDesk& desk, UnitOfWork& unit, const Poll& poll) {
                           return recyclePoll(unit, poll.id, desk.today());
                       });
}

Result<Answer> pollRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = PollId::fromString(context.invocation().words.value(0));
    BB_TRY(const Poll poll, loadPoll(desk.reader(), id));
    BB_CHECK(desk.perform("poll.restore", tr("从回收站恢复：民意测评%1").arg(poll.title),
                          [&](UnitOfWork& unit) { return restorePoll(unit, id); }));
    return pollAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedPollCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> pollCommands()
{
    const QString noun = QStringLiteral("poll");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList asked = optionTexts({"series=T", "question=T…", "option=T=V…", "note=T"});
    const QStringList sums = optionTexts({"date=D", "issued=N", "collected=N", "marks=V/V/V/V…"});
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"recycled", "as-of=D"}),
         tr("民意测评：对象、收回多少、指数；--as-of 按那天的情况"),
         pollList},
        {noun, QStringLiteral("show"), which, {}, tr("一次测评的题目、各选项的票数、指数和同一系列的走势"), pollShow},
        {noun,
         QStringLiteral("add"),
         {QStringLiteral("TITLE")},
         optionTexts({"audience=members|masses", "date=D", "!until=D", "papers=N", "like=TITLE"}) + asked,
         tr("登记一次测评；--like 照以前的一次，没有写选项的用 满意=100、比较满意=80、基本满意=60、不满意=0"),
         checkedPollCommand<pollAdd>},
        {noun, QStringLiteral("change"), which,
         optionTexts({"rename=TITLE", "audience=members|masses", "date=D", "until=D", "papers=N"}) + asked,
         tr("修改测评；统计以后只能改名称、系列和说明"), checkedPollCommand<pollChange>},
        {noun, QStringLiteral("count"), which, sums, tr("录入票数，每题一个 --marks，按选项的次序；只留合计"),
         checkedPollCommand<pollCount>},
        {noun, QStringLiteral("correct"), which, sums + optionTexts({"!reason=T"}),
         tr("更正数错的票，原来的票数和原因保留"), checkedPollCommand<pollCorrect>},
        {noun, QStringLiteral("papers"), which, optionTexts({"!out=FILE.pdf", "papers=N", "sheet=a5|a4|a4-2|a4-4"}),
         tr("印测评表，每张都一样"), checkedPollCommand<pollPapers>},
        {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的或不再开展的放入回收站"), pollRecycle},
        {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), pollRestore}};
}

} // namespace branchbook::cli
