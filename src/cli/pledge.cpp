// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pledge list, show, add, change, return, approve, publish, progress, rate, conclude, back, print, recycle, restore: 公开承诺.
#include "branchbook/conduct/pledge.h"

#include "branchbook/report/conduct_document.h"
#include "cli/conduct_desk.h"
#include "cli/list_sheet.h"
#include "cli/paper.h"

#include <algorithm>

namespace branchbook::cli {

namespace {

using namespace conduct;
using store::UnitOfWork;

constexpr rules::NumberField kPledgeTarget{"target", QT_TRANSLATE_NOOP("Fields", "承诺的指标")};
constexpr rules::NumberField kPledgeDone{"done", QT_TRANSLATE_NOOP("Fields", "完成的数量")};
constexpr rules::NumberField kPledgeYear{"year", QT_TRANSLATE_NOOP("Fields", "承诺的年度")};

QJsonObject pledgeJson(const Pledge& pledge, const Survey* survey, QDate today)
{
    QJsonObject json = conductItemJson(pledge.item);
    json.insert(QStringLiteral("scope"), pledgeScopeName(pledge.scope));
    json.insert(QStringLiteral("year"), pledge.forYear);
    json.insert(QStringLiteral("target"), pledge.target ? QJsonValue(*pledge.target) : QJsonValue());
    json.insert(QStringLiteral("unit"), textJson(pledge.unit));
    json.insert(QStringLiteral("done"), pledge.target ? QJsonValue(pledge.done()) : QJsonValue());
    json.insert(QStringLiteral("behind"), pledge.isBehind(today));
    json.insert(QStringLiteral("state"), pledgeStageName(pledge.stage()));
    json.insert(QStringLiteral("returned"), dayJson(pledge.returnedOn));
    json.insert(QStringLiteral("reason"), textJson(pledge.returnReason));
    json.insert(QStringLiteral("approved"), dayJson(pledge.approvedOn));
    json.insert(QStringLiteral("by"), textJson(pledge.approvedBy));
    json.insert(QStringLiteral("published"), dayJson(pledge.publishedOn));
    json.insert(QStringLiteral("place"), textJson(pledge.publishedAt));
    json.insert(QStringLiteral("verdict"), pledge.verdict ? QJsonValue(verdictName(*pledge.verdict)) : QJsonValue());
    QJsonArray progress;
    for (const PledgeProgress& entry : pledge.progress)
        progress.append(QJsonObject{{QStringLiteral("date"), dayJson(entry.on)},
                                    {QStringLiteral("done"), entry.done ? QJsonValue(*entry.done) : QJsonValue()},
                                    {QStringLiteral("detail"), entry.detail}});
    json.insert(QStringLiteral("progress"), progress);
    const auto index = survey == nullptr ? std::nullopt : survey->indexOf(pledge.line - 1);
    json.insert(QStringLiteral("index"), index ? QJsonValue(*index / 10.0) : QJsonValue());
    return json;
}

QString pledgeLine(const Pledge& pledge, QDate today)
{
    QStringList parts{ledger::numberText(pledge.item), pledgeScopeTitle(pledge.scope)};
    if (!pledge.item.ownerName.isEmpty())
        parts << pledge.item.ownerName;
    parts << pledge.item.matter << (pledge.verdict ? verdictTitle(*pledge.verdict) : pledgeStageTitle(pledge.stage()));
    if (const QString done = pledge.doneText(); !done.isEmpty())
        parts << done;
    if (pledge.isBehind(today))
        parts << tr("进度偏慢，按进度应达到 %1").arg(*pledge.expectedBy(today));
    parts << tr("期限 %1").arg(pledge.item.dueOn.toString(Qt::ISODate));
    if (pledge.recycled)
        parts << pledge.item.id.toString();
    return parts.join(u'\t');
}

Result<Answer> pledgeAnswer(const TransferDesk& desk, ledger::ItemId id)
{
    BB_TRY(const Pledge pledge, loadPledge(desk.reader(), id));
    std::optional<Survey> survey;
    if (pledge.survey) {
        BB_TRY(survey, loadSurvey(desk.reader(), *pledge.survey));
    }
    Answer answer{pledgeJson(pledge, survey ? &*survey : nullptr, desk.today()), {pledgeLine(pledge, desk.today())}};
    for (const PledgeProgress& entry : pledge.progress)
        answer.lines << QStringList{entry.on.toString(Qt::ISODate),
                                    entry.done ? QString::number(*entry.done) : QString(), entry.detail}
                            .join(u'\t');
    if (survey && survey->indexOf(pledge.line - 1))
        answer.lines << tr("评诺指数 %1").arg(indexText(*survey->indexOf(pledge.line - 1)));
    if (!pledge.isOpen())
        answer.lines << pledge.item.result;
    return withFeedback(desk, id, answer);
}

/// Errors: pledge.none_of, pledge.ambiguous.
Result<Pledge> pledgeNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listPledges(desk.reader(), desk.branch.id));
    std::optional<Pledge> found;
    for (const Pledge& each : all) {
        if (!isItemNamed(each.item, wanted))
            continue;
        if (found)
            return fail(ErrorKind::Invalid, QStringLiteral("pledge.ambiguous"), {wanted});
        found = each;
    }
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("pledge.none_of"), {wanted});
    return *found;
}

Result<int> pledgeYear(const Invocation& given, QDate today)
{
    BB_TRY(const auto year, count(given, kPledgeYear));
    return year.value_or(today.year());
}

Result<Answer> pledgeList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const Invocation& given = context.invocation();
    const bool bin = given.has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? listRecycledPledges(desk.reader(), desk.branch.id)
               : past ? listPledgesOn(desk.reader(), desk.branch.id, day)
                      : listPledges(desk.reader(), desk.branch.id));
    BB_TRY(const int year, pledgeYear(given, day));
    Answer answer;
    QJsonArray list;
    for (const Pledge& each : all) {
        if (!bin && !given.has(QStringLiteral("all")) && each.forYear != year)
            continue;
        list.append(pledgeJson(each, nullptr, day));
        answer.lines << pledgeLine(each, day);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有承诺。")
                             : past ? tr("到那天为止，那一年没有公开承诺；往年的用 --all。")
                                    : tr("这一年没有公开承诺。用 pledge add 登记；往年的用 --all。"));
    answer.json = list;
    return answer;
}

Result<Answer> pledgeShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Pledge pledge, pledgeNamed(desk, context.invocation().words.value(0)));
    return pledgeAnswer(desk, pledge.id());
}

Result<> readPledge(Pledge& pledge, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    if (given.has(QStringLiteral("person"))) {
        BB_TRY(const NamedPerson person, conductPerson(given, desk, "person"));
        pledge.item.owner = person.member;
        pledge.item.ownerName = person.name;
        pledge.scope = PledgeScope::Member;
    }
    BB_CHECK(choiceOption(given, "scope", &pledgeScopeByName, {QStringLiteral("branch"), QStringLiteral("member")},
                          pledge.scope));
    textGiven(given, "measure", pledge.item.measure);
    textGiven(given, "unit", pledge.unit);
    BB_CHECK(dayGiven(context, "date", desk.today(), pledge.item.raisedOn));
    BB_CHECK(dayGiven(context, "due", desk.today(), pledge.item.dueOn));
    BB_TRY(pledge.forYear,
           given.has(QStringLiteral("year")) ? pledgeYear(given, desk.today()) : Result<int>(pledge.forYear));
    BB_TRY(const auto target, count(given, kPledgeTarget));
    if (target)
        pledge.target = *target;
    return {};
}

Result<Answer> pledgeAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Pledge pledge;
    pledge.item.branch = desk.branch.id;
    pledge.item.matter = context.invocation().words.value(0);
    pledge.item.raisedOn = desk.today();
    pledge.forYear = desk.today().year();
    BB_CHECK(readPledge(pledge, context, desk));
    ledger::ItemId id;
    BB_CHECK(desk.perform("pledge.add", tr("登记承诺：%1").arg(pledge.item.matter), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, proposePledge(unit, pledge, desk.today()));
        return {};
    }));
    return pledgeAnswer(desk, id);
}

using PledgeWork = std::function<Result<>(const TransferDesk&, UnitOfWork&, const Pledge&, QDate)>;

/// A step of the one that the first word names, on --date or today.
Result<Answer> changedPledge(Context& context, const char* verb, const QString& label, const PledgeWork& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Pledge pledge, pledgeNamed(desk, context.invocation().words.value(0)));
    QDate on = desk.today();
    BB_CHECK(dayGiven(context, "date", desk.today(), on));
    BB_CHECK(desk.perform(verb, label.arg(pledge.item.matter),
                          [&](UnitOfWork& unit) { return work(desk, unit, pledge, on); }));
    return pledgeAnswer(desk, pledge.id());
}

Result<Answer> pledgeChange(Context& context)
{
    return changedPledge(context, "pledge.change", tr("修改承诺：%1"),
                         [&](const TransferDesk& desk, UnitOfWork& unit, Pledge pledge, QDate) -> Result<> {
                             textGiven(context.invocation(), "matter", pledge.item.matter);
                             BB_CHECK(readPledge(pledge, context, desk));
                             return changePledge(unit, pledge, desk.today());
                         });
}

Result<Answer> pledgeReturn(Context& context)
{
    return changedPledge(context, "pledge.return", tr("退回承诺：%1"),
                         [&](const TransferDesk& desk, UnitOfWork& unit, const Pledge& pledge, QDate on) {
                             return returnPledge(unit, pledge.id(), on,
                                                 context.invocation().value(QStringLiteral("reason")), desk.today());
                         });
}

Result<Answer> pledgeApprove(Context& context)
{
    return changedPledge(context, "pledge.approve", tr("审诺：%1"),
                         [&](const TransferDesk& desk, UnitOfWork& unit, const Pledge& pledge, QDate on) {
                             return approvePledge(unit, pledge.id(), on,
                                                  context.invocation().value(QStringLiteral("by")), desk.today());
                         });
}

Result<Answer> pledgePublish(Context& context)
{
    return changedPledge(context, "pledge.publish", tr("公示承诺：%1"),
                         [&](const TransferDesk& desk, UnitOfWork& unit, const Pledge& pledge, QDate on) {
                             return publishPledge(unit, pledge.id(), on,
                                                  context.invocation().value(QStringLiteral("place")), desk.today());
                         });
}

Result<Answer> pledgeProgress(Context& context)
{
    const Invocation& given = context.invocation();
    const bool isGone = given.has(QStringLiteral("remove"));
    return changedPledge(
        context, isGone ? "pledge.progress_back" : "pledge.progress",
        isGone ? tr("撤销承诺进展：%1") : tr("登记承诺进展：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const Pledge& pledge, QDate on) -> Result<> {
            if (isGone)
                return removeProgress(unit, pledge.id(), on);
            BB_TRY(const auto done, count(given, kPledgeDone));
            return reportProgress(unit, pledge.id(), {on, done, given.value(QStringLiteral("detail"))}, desk.today());
        });
}

Result<Answer> pledgeConclude(Context& context)
{
    const Invocation& given = context.invocation();
    const auto verdict = verdictByName(given.words.value(1));
    if (!verdict)
        return fail(unknownChoice(QStringLiteral("R"), given.words.value(1),
                                  {QStringLiteral("kept"), QStringLiteral("mostly"), QStringLiteral("broken")}));
    return changedPledge(context, "pledge.conclude", tr("评诺：%1"),
                         [&](const TransferDesk& desk, UnitOfWork& unit, const Pledge& pledge, QDate on) {
                             return concludePledge(unit, pledge.id(), *verdict, on,
                                                   given.value(QStringLiteral("words")), desk.today());
                         });
}

Result<Answer> pledgeBack(Context& context)
{
    return changedPledge(context, "pledge.back", tr("撤销评诺：%1"),
                         [&](const TransferDesk& desk, UnitOfWork& unit, const Pledge& pledge, QDate) {
                             return takeBackVerdict(unit, pledge.id(),
                                                    context.invocation().value(QStringLiteral("reason")), desk.today());
                         });
}

Result<Answer> pledgeRate(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const Invocation& given = context.invocation();
    Survey round;
    round.branch = desk.branch.id;
    round.title = given.words.value(0);
    round.announcedOn = desk.today();
    BB_CHECK(dayGiven(context, "date", desk.today(), round.announcedOn));
    BB_CHECK(dayGiven(context, "until", desk.today(), round.dueOn));
    BB_TRY(const int year, pledgeYear(given, desk.today()));
    SurveyId id;
    BB_CHECK(desk.perform("pledge.rate", tr("布置评诺：%1").arg(round.title), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, openRating(unit, round, year, desk.today()));
        return {};
    }));
    BB_TRY(const Survey made, loadSurvey(desk.reader(), id));
    return Answer{QJsonObject{{QStringLiteral("id"), id.toString()},
                              {QStringLiteral("title"), made.title},
                              {QStringLiteral("lines"), QJsonArray::fromStringList(made.lines)}},
                  QStringList{tr("已布置评诺“%1”，%2 项承诺；用 survey papers 印票，survey count 录票。")
                                  .arg(made.title, QString::number(made.lines.size()))}
                      + made.lines};
}

Result<Answer> pledgePrint(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const Invocation& given = context.invocation();
    BB_TRY(const QString path,
           context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const int year, pledgeYear(given, desk.today()));
    BB_TRY(const auto all, listPledges(desk.reader(), desk.branch.id));
    return writePaper(path, tr("承诺公示"), report::pledgeDocument({desk.branch.name, desk.today()}, year, all),
                      context.progress());
}

Result<Answer> pledgeRecycle(Context& context)
{
    return changedPledge(context, "pledge.recycle", tr("放入回收站：承诺%1"),
                         [](const TransferDesk& desk, UnitOfWork& unit, const Pledge& pledge, QDate) {
                             return recyclePledge(unit, pledge.id(), desk.today());
                         });
}

Result<Answer> pledgeRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = ledger::ItemId::fromString(context.invocation().words.value(0));
    BB_TRY(const Pledge pledge, loadPledge(desk.reader(), id));
    BB_CHECK(desk.perform("pledge.restore", tr("从回收站恢复：承诺%1").arg(pledge.item.matter),
                          [&](UnitOfWork& unit) { return restorePledge(unit, id); }));
    return pledgeAnswer(desk, id);
}

} // namespace

QList<Command> pledgeCommands()
{
    const QString noun = QStringLiteral("pledge");
    const QStringList which{QStringLiteral("NUMBER|T")};
    const QStringList said = optionTexts(
        {"person=NAME", "outside", "scope=branch|member", "year=YEAR", "target=N", "unit=T", "measure=T", "date=D"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"year=YEAR", "all", "recycled", "as-of=D"}),
             tr("公开承诺：谁的、到哪一步、进展；--as-of 按那天的情况"),
             conductCommand<pledgeList>},
            {noun, QStringLiteral("show"), which, {}, tr("一项承诺的进展、评诺指数和结果"), conductCommand<pledgeShow>},
            {noun,
             QStringLiteral("add"),
             {QStringLiteral("T")},
             optionTexts({"!due=D"}) + said,
             tr("提诺：写 --person 的是党员承诺，不写的是支部承诺"),
             conductCommand<pledgeAdd>},
            {noun, QStringLiteral("change"), which, optionTexts({"matter=T", "due=D"}) + said,
             tr("修改没有审定的承诺；退回的改了以后再审"), conductCommand<pledgeChange>},
            {noun, QStringLiteral("return"), which, optionTexts({"!reason=T", "date=D"}), tr("审诺不通过，退回"),
             conductCommand<pledgeReturn>},
            {noun, QStringLiteral("approve"), which, optionTexts({"!by=NAME", "date=D"}), tr("审诺通过"),
             conductCommand<pledgeApprove>},
            {noun, QStringLiteral("publish"), which, optionTexts({"!place=P", "date=D"}), tr("公示"),
             conductCommand<pledgePublish>},
            {noun, QStringLiteral("progress"), which, optionTexts({"detail=T", "done=N", "date=D", "remove"}),
             tr("登记进展；--done 是到那一天一共完成多少；--remove 撤销那一天的"), conductCommand<pledgeProgress>},
            {noun,
             QStringLiteral("rate"),
             {QStringLiteral("TITLE")},
             optionTexts({"!until=D", "date=D", "year=YEAR"}),
             tr("布置评诺：公示了的承诺列成一张无记名的票"),
             conductCommand<pledgeRate>},
            {noun,
             QStringLiteral("conclude"),
             {QStringLiteral("NUMBER|T"), QStringLiteral("kept|mostly|broken")},
             optionTexts({"words=T", "date=D"}),
             tr("评诺：兑现了没有"),
             conductCommand<pledgeConclude>},
            {noun, QStringLiteral("back"), which, optionTexts({"!reason=T"}), tr("评诺登记错了的，撤销"),
             conductCommand<pledgeBack>},
            {noun,
             QStringLiteral("print"),
             {},
             optionTexts({"!out=FILE.pdf|FILE.docx", "year=YEAR"}),
             tr("印承诺公示"),
             conductCommand<pledgePrint>},
            {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), conductCommand<pledgeRecycle>},
            {noun,
             QStringLiteral("restore"),
             {QStringLiteral("ID")},
             {},
             tr("从回收站恢复"),
             conductCommand<pledgeRestore>}};
}

} // namespace branchbook::cli
