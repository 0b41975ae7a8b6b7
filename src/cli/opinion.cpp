// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// opinion list, show, collect, change, answer, unanswer, close: opinions and how they were answered. Who said one is told by
// `show --secret` alone.
#include "branchbook/conduct/opinion.h"

#include "cli/conduct_desk.h"
#include "cli/list_sheet.h"

namespace branchbook::cli {

namespace {

using namespace conduct;
using store::UnitOfWork;

QStringList wayNames()
{
    QStringList names;
    const auto all = opinionWays();
    for (const OpinionWay way : all)
        names.append(opinionWayName(way));
    return names;
}

QJsonObject opinionJson(const Opinion& opinion)
{
    QJsonObject json = conductItemJson(opinion.item);
    json.insert(QStringLiteral("way"), opinionWayName(opinion.way));
    json.insert(QStringLiteral("people"), opinionPeopleName(opinion.people));
    json.insert(QStringLiteral("answer_by"), dayJson(opinion.answerBy));
    json.insert(QStringLiteral("reply"), textJson(opinion.reply));
    json.insert(QStringLiteral("answered"), dayJson(opinion.repliedOn));
    json.insert(QStringLiteral("answered_anew"), opinion.hadAnotherAnswer);
    json.insert(QStringLiteral("by"), textJson(opinion.repliedBy));
    json.insert(QStringLiteral("heard"), opinion.heard ? QJsonValue(heardName(*opinion.heard)) : QJsonValue());
    return json;
}

QString opinionLine(const Opinion& opinion, QDate today)
{
    QStringList parts{ledger::numberText(opinion.item), opinionWayTitle(opinion.way), opinion.item.matter,
                      opinion.item.ownerName.isEmpty() ? tr("没有责任人") : opinion.item.ownerName, opinion.item.stage};
    if (opinion.isAnswered())
        parts << tr("%1 答复").arg(opinion.repliedOn.toString(Qt::ISODate));
    else if (opinion.hadAnotherAnswer)
        parts << tr("答复过，后来重新答复，那时的答复没有留下");
    else if (opinion.answerBy.isValid())
        parts << (opinion.isLate(today) ? tr("答复逾期，期限 %1") : tr("答复期限 %1"))
                     .arg(opinion.answerBy.toString(Qt::ISODate));
    return parts.join(u'\t');
}

/// Who said it is told where it is asked for alone.
Result<Answer> opinionAnswer(const TransferDesk& desk, ledger::ItemId id, bool tells = false)
{
    BB_TRY(const Opinion opinion, loadOpinion(desk.reader(), id));
    Answer answer{opinionJson(opinion), {opinionLine(opinion, desk.today())}};
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("said_by"), textJson(tells ? opinion.saidBy : QString()));
    json.insert(QStringLiteral("secret"), tells ? QStringLiteral("shown") : QStringLiteral("hidden"));
    answer.json = json;
    if (!opinion.saidBy.isEmpty())
        answer.lines << (tells ? tr("提意见的人：%1").arg(opinion.saidBy)
                               : tr("谁提的不在这里显示；需要时加 --secret。"));
    if (opinion.isAnswered())
        answer.lines << tr("%1答复：%2").arg(opinion.repliedBy, opinion.reply);
    return withFeedback(desk, id, answer);
}

/// Error: opinion.none_of.
Result<Opinion> opinionNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listOpinions(desk.reader(), desk.branch.id));
    for (const Opinion& each : all) {
        if (isItemNamed(each.item, wanted))
            return each;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("opinion.none_of"), {wanted});
}

Result<Answer> opinionList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           past ? listOpinionsOn(desk.reader(), desk.branch.id, day) : listOpinions(desk.reader(), desk.branch.id));
    const bool openOnly = context.invocation().has(QStringLiteral("open"));
    Answer answer;
    QJsonArray list;
    for (const Opinion& each : all) {
        if (openOnly && !each.item.isOpen())
            continue;
        list.append(opinionJson(each));
        answer.lines << opinionLine(each, day);
    }
    if (list.isEmpty())
        answer.lines << (past ? tr("到那天为止没有意见。") : tr("没有意见。"));
    answer.json = list;
    return answer;
}

Result<Answer> opinionShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Opinion opinion, opinionNamed(desk, context.invocation().words.value(0)));
    return opinionAnswer(desk, opinion.id(), context.invocation().has(QStringLiteral("secret")));
}

Result<> readOpinion(Opinion& opinion, const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    BB_CHECK(choiceOption(given, "way", &opinionWayByName, wayNames(), opinion.way));
    BB_CHECK(choiceOption(given, "people", &opinionPeopleByName, opinionPeopleNames(), opinion.people));
    textGiven(given, "said-by", opinion.saidBy);
    return dayGiven(context, "answer-by", today, opinion.answerBy);
}

Result<Answer> opinionCollect(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const Invocation& given = context.invocation();
    Opinion opinion;
    opinion.item.branch = desk.branch.id;
    opinion.item.matter = given.words.value(0);
    QDate heard = desk.today();
    if (given.has(QStringLiteral("from"))) {
        BB_TRY(const OpinionCall call, opinionCallNamed(desk, given.value(QStringLiteral("from"))));
        opinion.call = call.id;
        heard = call.heldOn;
    }
    BB_CHECK(dayGiven(context, "date", desk.today(), heard));
    opinion.item.raisedOn = heard;
    if (given.has(QStringLiteral("owner"))) {
        BB_TRY(const NamedPerson person, conductPerson(given, desk, "owner"));
        opinion.item.owner = person.member;
        opinion.item.ownerName = person.name;
    }
    textGiven(given, "origin", opinion.item.origin);
    BB_CHECK(dayGiven(context, "due", desk.today(), opinion.item.dueOn));
    BB_TRY(opinion.answerBy, answerDay(*desk.catalogue, heard));
    BB_CHECK(readOpinion(opinion, context, desk.today()));
    ledger::ItemId id;
    BB_CHECK(
        desk.perform("opinion.collect", tr("登记意见：%1").arg(opinion.item.matter), [&](UnitOfWork& unit) -> Result<> {
            BB_TRY(id, collectOpinion(unit, opinion, desk.today()));
            return {};
        }));
    return opinionAnswer(desk, id);
}

Result<Answer> changedOpinion(
    Context& context, const char* verb, const QString& label,
    const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Opinion&, QDate)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Opinion opinion, opinionNamed(desk, context.invocation().words.value(0)));
    QDate on = desk.today();
    BB_CHECK(dayGiven(context, "date", desk.today(), on));
    BB_CHECK(desk.perform(verb, label.arg(opinion.item.matter),
                          [&](UnitOfWork& unit) { return work(desk, unit, opinion, on); }));
    return opinionAnswer(desk, opinion.id());
}

Result<Answer> opinionChange(Context& context)
{
    return changedOpinion(context, "opinion.change", tr("修改意见的来源：%1"),
                          [&](const TransferDesk& desk, UnitOfWork& unit, Opinion opinion, QDate) -> Result<> {
                              BB_CHECK(readOpinion(opinion, context, desk.today()));
                              return changeOpinion(unit, opinion, desk.today());
                          });
}

Result<Answer> opinionReply(Context& context)
{
    const Invocation& given = context.invocation();
    return changedOpinion(
        context, "opinion.answer", tr("答复意见：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const Opinion& opinion, QDate on) -> Result<> {
            OpinionReply reply{given.value(QStringLiteral("words")), on, given.value(QStringLiteral("by")), {}};
            if (given.has(QStringLiteral("heard"))) {
                Heard heard = Heard::Accepted;
                BB_CHECK(choiceOption(
                    given, "heard", &heardByName,
                    {QStringLiteral("satisfied"), QStringLiteral("accepted"), QStringLiteral("dissatisfied")}, heard));
                reply.heard = heard;
            }
            return answerOpinion(unit, opinion.id(), reply, desk.today());
        });
}

Result<Answer> opinionUnanswer(Context& context)
{
    return changedOpinion(context, "opinion.unanswer", tr("撤销答复：%1"),
                          [](const TransferDesk&, UnitOfWork& unit, const Opinion& opinion, QDate) {
                              return takeBackReply(unit, opinion.id());
                          });
}

Result<Answer> opinionClose(Context& context)
{
    return changedOpinion(context, "opinion.close", tr("意见销号：%1"),
                          [&](const TransferDesk& desk, UnitOfWork& unit, const Opinion& opinion, QDate on) {
                              return closeOpinion(unit, opinion.id(), on,
                                                  context.invocation().value(QStringLiteral("result")), desk.today());
                          });
}

} // namespace

QList<Command> opinionCommands()
{
    const QString noun = QStringLiteral("opinion");
    const QStringList which{QStringLiteral("NUMBER|T")};
    const QStringList said = optionTexts({"way=forum|form|box|letter|call|home|other",
                                          "people=delegates|masses|veterans|members", "said-by=T", "answer-by=D"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"open", "as-of=D"}),
             tr("意见：来源、责任人、环节、答复；--as-of 按那天的情况"),
             conductCommand<opinionList>},
            {noun, QStringLiteral("show"), which, optionTexts({"secret"}),
             tr("一条意见，怎样答复的；--secret 才显示谁提的"), conductCommand<opinionShow>},
            {noun,
             QStringLiteral("collect"),
             {QStringLiteral("T")},
             optionTexts({"from=TITLE", "owner=NAME", "outside", "due=D", "date=D", "origin=T"}) + said,
             tr("登记一条意见，列入台账；--from 是哪次座谈会或者意见征询；答复期限照意见答复天数"),
             conductCommand<opinionCollect>},
            {noun, QStringLiteral("change"), which, said, tr("修改来源、提意见的人、答复期限"),
             conductCommand<opinionChange>},
            {noun, QStringLiteral("answer"), which,
             optionTexts({"!words=T", "!by=NAME", "date=D", "heard=satisfied|accepted|dissatisfied"}),
             tr("登记怎样答复的"), conductCommand<opinionReply>},
            {noun, QStringLiteral("unanswer"), which, {}, tr("答复登记错了的，撤销"), conductCommand<opinionUnanswer>},
            {noun, QStringLiteral("close"), which, optionTexts({"date=D", "result=T"}), tr("销号；没有答复的不能销号"),
             conductCommand<opinionClose>}};
}

} // namespace branchbook::cli
