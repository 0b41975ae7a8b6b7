// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// survey list, show, add, change, papers, count, recycle, restore: 作风测评 and 评诺, their papers, sums and indices.
#include "branchbook/conduct/survey.h"

#include "branchbook/base/text.h"
#include "branchbook/organization/ballot.h"
#include "branchbook/report/conduct_document.h"
#include "cli/conduct_desk.h"
#include "cli/list_sheet.h"
#include "cli/paper.h"

namespace branchbook::cli {

namespace {

using namespace conduct;
using store::UnitOfWork;

constexpr rules::NumberField kSurveyPapers{"papers", QT_TRANSLATE_NOOP("Fields", "测评表的张数")};
constexpr rules::NumberField kSurveyIssued{"issued", QT_TRANSLATE_NOOP("Fields", "发出的张数")};
constexpr rules::NumberField kSurveyCollected{"collected", QT_TRANSLATE_NOOP("Fields", "收回的张数")};
constexpr rules::NumberField kSurveyMarks{"marks", QT_TRANSLATE_NOOP("Fields", "一行的票数")};
constexpr rules::NumberField kSurveyWeight{"option", QT_TRANSLATE_NOOP("Fields", "选项的权重")};

QJsonValue surveyTenths(std::optional<int> tenths)
{
    return tenths ? QJsonValue(*tenths / 10.0) : QJsonValue();
}

QString surveyIndex(std::optional<int> tenths)
{
    return tenths ? indexText(*tenths) : tr("没有");
}

QJsonObject surveyJson(const Survey& survey, const Survey* before)
{
    QJsonArray lines;
    for (qsizetype i = 0; i < survey.lines.size(); ++i) {
        QJsonObject line{{QStringLiteral("text"), survey.lines[i]},
                         {QStringLiteral("index"), surveyTenths(survey.indexOf(i))},
                         {QStringLiteral("before"), surveyTenths(indexBefore(before, survey.lines[i]))}};
        for (const SurveyCount& each : survey.counts) {
            QJsonArray marks;
            for (const int mark : each.marks[i])
                marks.append(mark);
            line.insert(audienceName(each.audience), marks);
        }
        lines.append(line);
    }
    QJsonArray corrections;
    for (const SurveyCorrection& each : survey.corrections)
        corrections.append(QJsonObject{{QStringLiteral("date"), dayJson(each.on)},
                                       {QStringLiteral("before"), each.before},
                                       {QStringLiteral("reason"), each.reason}});
    return {{QStringLiteral("id"), survey.id.toString()},
            {QStringLiteral("title"), survey.title},
            {QStringLiteral("kind"), surveyKindName(survey.kind)},
            {QStringLiteral("date"), dayJson(survey.announcedOn)},
            {QStringLiteral("until"), dayJson(survey.dueOn)},
            {QStringLiteral("note"), textJson(survey.note)},
            {QStringLiteral("options"), textsJson(survey.optionTitles())},
            {QStringLiteral("items"), lines},
            {QStringLiteral("counted"), dayJson(survey.heldOn())},
            {QStringLiteral("issued"), survey.issued()},
            {QStringLiteral("collected"), survey.collected()},
            {QStringLiteral("index"), surveyTenths(survey.index())},
            {QStringLiteral("index_members"), surveyTenths(survey.index(Audience::Members))},
            {QStringLiteral("index_masses"), surveyTenths(survey.index(Audience::Masses))},
            {QStringLiteral("before"), surveyTenths(indexBefore(before, survey))},
            {QStringLiteral("corrections"), corrections}};
}

QString surveyText(const Survey& survey)
{
    QStringList parts{survey.title, surveyKindTitle(survey.kind)};
    if (survey.isCounted())
        parts << survey.heldOn().toString(Qt::ISODate)
              << tr("发出 %1 收回 %2").arg(survey.issued()).arg(survey.collected())
              << tr("指数 %1").arg(surveyIndex(survey.index()));
    else
        parts << tr("没有统计，期限 %1").arg(survey.dueOn.toString(Qt::ISODate));
    if (survey.recycled)
        parts << survey.id.toString();
    return parts.join(u'\t');
}

Result<Answer> surveyAnswer(const TransferDesk& desk, SurveyId id)
{
    BB_TRY(const Survey survey, loadSurvey(desk.reader(), id));
    BB_TRY(const auto all, listSurveys(desk.reader(), desk.branch.id));
    const Survey* before = roundBefore(all, survey);
    Answer answer{surveyJson(survey, before), {surveyText(survey)}};
    for (qsizetype i = 0; i < survey.lines.size(); ++i)
        answer.lines << tr("%1. %2\t党员 %3\t群众 %4\t合计 %5\t上次 %6")
                            .arg(QString::number(i + 1), survey.lines[i],
                                 surveyIndex(survey.indexOf(i, Audience::Members)),
                                 surveyIndex(survey.indexOf(i, Audience::Masses)), surveyIndex(survey.indexOf(i)),
                                 surveyIndex(indexBefore(before, survey.lines[i])));
    if (const auto then = indexBefore(before, survey))
        answer.lines << tr("上次：%1 指数 %2").arg(before->title, surveyIndex(then));
    else if (before != nullptr)
        answer.lines << tr("上次：%1，测评的内容不同，只逐项比较").arg(before->title);
    for (const SurveyCorrection& each : survey.corrections)
        answer.lines << tr("%1 更正，原来是 %2，原因：%3").arg(each.on.toString(Qt::ISODate), each.before, each.reason);
    return answer;
}

/// By title or id. Error: survey.none_of.
Result<Survey> surveyNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listSurveys(desk.reader(), desk.branch.id));
    for (const Survey& survey : all) {
        if (survey.title == trimmedText(wanted) || survey.id.toString() == wanted)
            return survey;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("survey.none_of"), {wanted});
}

Result<Answer> surveyList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? listRecycledSurveys(desk.reader(), desk.branch.id)
               : past ? listSurveysOn(desk.reader(), desk.branch.id, day)
                      : listSurveys(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Survey& survey : all) {
        list.append(surveyJson(survey, roundBefore(all, survey)));
        answer.lines << surveyText(survey);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有测评。")
                             : past ? tr("到那天为止还没有作风测评。")
                                    : tr("还没有作风测评。用 survey add 名称 登记一次。"));
    answer.json = list;
    return answer;
}

Result<Answer> surveyShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Survey survey, surveyNamed(desk, context.invocation().words.value(0)));
    return surveyAnswer(desk, survey.id);
}

Result<> readSurvey(Survey& survey, const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    BB_CHECK(dayGiven(context, "date", today, survey.announcedOn));
    BB_CHECK(dayGiven(context, "until", today, survey.dueOn));
    textGiven(given, "note", survey.note);
    textGiven(given, "rename", survey.title);
    if (given.has(QStringLiteral("item")))
        survey.lines = given.values(QStringLiteral("item"));
    if (!given.has(QStringLiteral("option")))
        return {};
    survey.options.clear();
    for (const QString& text : given.values(QStringLiteral("option"))) {
        BB_TRY(const auto pair, pairOf(text, tr("选项=权重")));
        BB_TRY(const int weight, rules::readCount(pair.second, kSurveyWeight));
        survey.options.append({pair.first, weight});
    }
    return {};
}

Result<Answer> surveyAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Survey survey;
    survey.branch = desk.branch.id;
    survey.title = context.invocation().words.value(0);
    survey.announcedOn = desk.today();
    survey.lines = usualItems();
    survey.options = usualOptions(SurveyKind::Conduct);
    BB_CHECK(readSurvey(survey, context, desk.today()));
    SurveyId id;
    BB_CHECK(desk.perform("survey.add", tr("登记作风测评：%1").arg(survey.title), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, announceSurvey(unit, survey, desk.today()));
        return {};
    }));
    return surveyAnswer(desk, id);
}

Result<Answer> changedSurvey(Context& context, const char* verb, const QString& label,
                             const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Survey&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Survey survey, surveyNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(survey.title), [&](UnitOfWork& unit) { return work(desk, unit, survey); }));
    return surveyAnswer(desk, survey.id);
}

Result<Answer> surveyChange(Context& context)
{
    return changedSurvey(context, "survey.change", tr("修改作风测评：%1"),
                         [&](const TransferDesk& desk, UnitOfWork& unit, Survey survey) -> Result<> {
                             BB_CHECK(readSurvey(survey, context, desk.today()));
                             return changeSurvey(unit, survey, desk.today());
                         });
}

/// What is not given stays as it stands.
Result<SurveyCount> surveySums(const Context& context, const Survey& survey, QDate today)
{
    const Invocation& given = context.invocation();
    Audience audience = Audience::Members;
    BB_CHECK(choiceOption(given, "audience", &audienceByName, {QStringLiteral("members"), QStringLiteral("masses")},
                          audience));
    const SurveyCount* now = survey.count(audience);
    SurveyCount sums = now == nullptr ? SurveyCount{audience, today, 0, 0, {}} : *now;
    BB_CHECK(dayGiven(context, "date", today, sums.heldOn));
    BB_TRY(const auto issued, count(given, kSurveyIssued));
    BB_TRY(const auto collected, count(given, kSurveyCollected));
    sums.issued = issued.value_or(sums.issued);
    sums.collected = collected.value_or(sums.collected);
    if (given.has(QStringLiteral("marks")))
        sums.marks.clear();
    for (const QString& text : given.values(QStringLiteral("marks"))) {
        QList<int> marks;
        const QStringList numbers = text.split(u'/');
        for (const QString& number : numbers) {
            BB_TRY(const int mark, rules::readCount(number, kSurveyMarks));
            marks.append(mark);
        }
        sums.marks.append(marks);
    }
    return sums;
}

Result<Answer> surveyCount(Context& context)
{
    return changedSurvey(context, "survey.count", tr("录入作风测评的票数：%1"),
                         [&](const TransferDesk& desk, UnitOfWork& unit, const Survey& survey) -> Result<> {
                             BB_TRY(const SurveyCount sums, surveySums(context, survey, desk.today()));
                             return recordSurveyCount(unit, survey.id, sums,
                                                      context.invocation().value(QStringLiteral("reason")),
                                                      desk.today());
                         });
}

Result<Answer> surveyPapers(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Survey survey, surveyNamed(desk, context.invocation().words.value(0)));
    BB_TRY(const int papers, neededCount(context.invocation(), kSurveyPapers));
    BB_TRY(const organization::Ballot paper, report::surveyPaper(survey, desk.branch.name, papers));
    return printBallots(context, paper, tr("%1 张测评表"));
}

Result<Answer> surveyRecycle(Context& context)
{
    return changedSurvey(context, "survey.recycle", tr("放入回收站：作风测评%1"),
                         [](const TransferDesk& desk, UnitOfWork& unit, const Survey& survey) {
                             return recycleSurvey(unit, survey.id, desk.today());
                         });
}

Result<Answer> surveyRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = SurveyId::fromString(context.invocation().words.value(0));
    BB_TRY(const Survey survey, loadSurvey(desk.reader(), id));
    BB_CHECK(desk.perform("survey.restore", tr("从回收站恢复：作风测评%1").arg(survey.title),
                          [&](UnitOfWork& unit) { return restoreSurvey(unit, id); }));
    return surveyAnswer(desk, id);
}

} // namespace

QList<Command> surveyCommands()
{
    const QString noun = QStringLiteral("survey");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList asked = optionTexts({"item=T…", "option=T=V…", "note=T"});
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"recycled", "as-of=D"}),
         tr("作风测评和评诺：收回多少、指数；--as-of 按那天的情况"),
         conductCommand<surveyList>},
        {noun,
         QStringLiteral("show"),
         which,
         {},
         tr("一次测评各项的指数，党员和群众分开，和上次比"),
         conductCommand<surveyShow>},
        {noun,
         QStringLiteral("add"),
         {QStringLiteral("TITLE")},
         optionTexts({"!until=D", "date=D"}) + asked,
         tr("布置一次作风测评；不写 --item 的用五项常用内容，不写 --option 的用 "
            "满意=100、比较满意=80、基本满意=60、不满意=0"),
         conductCommand<surveyAdd>},
        {noun, QStringLiteral("change"), which, optionTexts({"rename=TITLE", "until=D", "date=D"}) + asked,
         tr("修改测评；统计以后只能改名称和说明"), conductCommand<surveyChange>},
        {noun, QStringLiteral("papers"), which, optionTexts({"!out=FILE.pdf", "!papers=N", "sheet=a5|a4|a4-2|a4-4"}),
         tr("印测评表，每张都一样"), conductCommand<surveyPapers>},
        {noun, QStringLiteral("count"), which,
         optionTexts({"audience=members|masses", "date=D", "issued=N", "collected=N", "marks=V/V/V/V…", "reason=T"}),
         tr("录入一方的票数，每行一个 --marks，按选项的次序；再录一次是更正，写明 --reason"),
         conductCommand<surveyCount>},
        {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), conductCommand<surveyRecycle>},
        {noun,
         QStringLiteral("restore"),
         {QStringLiteral("ID")},
         {},
         tr("从回收站恢复"),
         conductCommand<surveyRestore>}};
}

} // namespace branchbook::cli
