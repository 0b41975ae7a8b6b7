// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// risk list, show, add, change, print, recycle, restore.
#include "branchbook/integrity/risk_point.h"
#include "branchbook/report/watch_lists.h"
#include "cli/integrity_commands.h"
#include "cli/list_sheet.h"
#include "cli/paper.h"
#include "cli/person_option.h"
#include "cli/record_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using integrity::RiskPoint;
using store::UnitOfWork;

QJsonObject riskJson(const RiskPoint& risk)
{
    return {{QStringLiteral("id"), risk.id.toString()},
            {QStringLiteral("post"), textJson(risk.post)},
            {QStringLiteral("risk"), textJson(risk.matter)},
            {QStringLiteral("grade"), integrity::riskGrades().nameOf(risk.grade)},
            {QStringLiteral("measures"), textJson(risk.measures)},
            {QStringLiteral("owner"), textJson(risk.ownerName)},
            {QStringLiteral("review"), dayJson(risk.reviewOn)},
            {QStringLiteral("reviewed"), dayJson(risk.reviewedOn)},
            {QStringLiteral("until"), dayJson(risk.endedOn)}};
}

QString riskLine(const RiskPoint& risk)
{
    return QStringList{risk.post,
                       risk.matter,
                       integrity::riskGrades().titleOf(risk.grade),
                       risk.ownerName,
                       risk.reviewOn.isValid() ? tr("%1 复查").arg(risk.reviewOn.toString(Qt::ISODate)) : QString(),
                       risk.id.toString()}
        .join(u'\t');
}

/// Of the day: of today, or one gone by.
Result<QList<RiskPoint>> riskPointsOf(const TransferDesk& desk, QDate day)
{
    return day < desk.today() ? integrity::listRiskPointsOn(desk.reader(), desk.branch.id, day)
                              : integrity::listRiskPoints(desk.reader(), desk.branch.id);
}

Result<RiskPoint> riskNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, integrity::listRiskPoints(desk.reader(), desk.branch.id));
    for (const RiskPoint& each : all) {
        if (isNamed(wanted, each.post, each.id.toString()))
            return each;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("risk.none_of"), {wanted});
}

Result<Answer> riskAnswer(const TransferDesk& desk, integrity::RiskPointId id)
{
    BB_TRY(const RiskPoint risk, integrity::loadRiskPoint(desk.reader(), id));
    Answer answer{riskJson(risk), {riskLine(risk)}};
    return answer;
}

Result<Answer> riskList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    BB_TRY(const auto all,
           bin ? integrity::listRecycledRiskPoints(desk.reader(), desk.branch.id) : riskPointsOf(desk, day));
    Answer answer;
    QJsonArray list;
    for (const RiskPoint& each : all) {
        list.append(riskJson(each));
        answer.lines << riskLine(each);
    }
    if (list.isEmpty())
        answer.lines << (bin                      ? tr("回收站里没有廉政风险点。")
                             : day < desk.today() ? tr("到那天为止，还没有廉政风险点。")
                                                  : tr("还没有廉政风险点。"));
    answer.json = list;
    return answer;
}

Result<Answer> riskShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const RiskPoint risk, riskNamed(desk, context.invocation().words.value(0)));
    return riskAnswer(desk, risk.id);
}

Result<> readRiskPoint(RiskPoint& risk, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    readText(risk.post, given, QStringLiteral("post"));
    readText(risk.matter, given, QStringLiteral("risk"));
    BB_CHECK(readWord(risk.grade, given, QStringLiteral("grade"), integrity::riskGrades()));
    readText(risk.measures, given, QStringLiteral("measures"));
    if (given.has(QStringLiteral("owner"))) {
        BB_TRY(const NamedPerson person,
               personNamed(given, desk.reader(), desk.branch.id, given.value(QStringLiteral("owner")), desk.today()));
        risk.owner = person.member;
        risk.ownerName = person.name;
    }
    BB_CHECK(readDay(risk.reviewOn, context, QStringLiteral("review"), desk.today()));
    BB_CHECK(readDay(risk.reviewedOn, context, QStringLiteral("reviewed"), desk.today()));
    BB_CHECK(readDay(risk.endedOn, context, QStringLiteral("until"), desk.today()));
    return {};
}

Result<Answer> riskAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    RiskPoint risk;
    risk.branch = desk.branch.id;
    BB_CHECK(readRiskPoint(risk, context, desk));
    integrity::RiskPointId id;
    BB_CHECK(desk.perform("risk.add", tr("登记廉政风险点：%1").arg(risk.post), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, integrity::saveRiskPoint(unit, risk, desk.today()));
        return {};
    }));
    return riskAnswer(desk, id);
}

Result<Answer> changedRiskPoint(Context& context, const char* verb, const QString& text,
                                const std::function<Result<>(const TransferDesk&, UnitOfWork&, RiskPoint)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const RiskPoint risk, riskNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, text.arg(risk.post), [&](UnitOfWork& unit) { return work(desk, unit, risk); }));
    return riskAnswer(desk, risk.id);
}

Result<Answer> riskChange(Context& context)
{
    return changedRiskPoint(context, "risk.change", tr("修改廉政风险点：%1"),
                            [&](const TransferDesk& desk, UnitOfWork& unit, RiskPoint risk) -> Result<> {
                                BB_CHECK(readRiskPoint(risk, context, desk));
                                return integrity::saveRiskPoint(unit, risk, desk.today()).map([](auto) {});
                            });
}

Result<Answer> riskPrint(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QString path,
           context.target(context.invocation().value(QStringLiteral("out")),
                          {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    BB_TRY(const auto all, riskPointsOf(desk, day));
    return writePaper(path, tr("廉政风险点清单"), report::riskPointList({desk.branch.name, day}, all),
                      context.progress());
}

Result<Answer> riskRecycle(Context& context)
{
    return changedRiskPoint(context, "risk.recycle", tr("放入回收站：廉政风险点%1"),
                            [](const TransferDesk& desk, UnitOfWork& unit, const RiskPoint& risk) {
                                return integrity::recycleRiskPoint(unit, risk.id, desk.today());
                            });
}

Result<Answer> riskRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = integrity::RiskPointId::fromString(context.invocation().words.value(0));
    BB_TRY(const RiskPoint risk, integrity::loadRiskPoint(desk.reader(), id));
    BB_CHECK(desk.perform("risk.restore", tr("从回收站恢复：廉政风险点%1").arg(risk.post),
                          [&](UnitOfWork& unit) { return integrity::restoreRiskPoint(unit, id); }));
    return riskAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedRiskPointCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> riskCommands()
{
    const QString noun = QStringLiteral("risk");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList said =
        optionTexts({"grade=high|medium|low", "owner=NAME", "review=D", "reviewed=D", "until=D", "outside"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"recycled", "as-of=D"}),
             tr("廉政风险点；--as-of 按那天的情况"),
             riskList},
            {noun, QStringLiteral("show"), which, {}, tr("一条廉政风险点"), riskShow},
            {noun,
             QStringLiteral("add"),
             {},
             optionTexts({"!post=T", "!risk=T", "!measures=T"}) + said,
             tr("登记廉政风险点"),
             checkedRiskPointCommand<riskAdd>},
            {noun, QStringLiteral("change"), which, optionTexts({"post=T", "risk=T", "measures=T"}) + said,
             tr("修改廉政风险点"), checkedRiskPointCommand<riskChange>},
            {noun,
             QStringLiteral("print"),
             {},
             optionTexts({"!out=FILE.pdf|FILE.docx", "as-of=D"}),
             tr("印廉政风险点清单；--as-of 按那天的情况"),
             riskPrint},
            {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), riskRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), riskRestore}};
}

} // namespace branchbook::cli
