// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the next election, its papers, and handing a post on.
#include "cli/committee_options.h"
#include "cli/paper.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/elected_committee.h"
#include "branchbook/organization/handover.h"
#include "branchbook/organization/officers.h"
#include "branchbook/organization/reelection.h"
#include "branchbook/report/committee_document.h"
#include "branchbook/report/handover_document.h"
#include "branchbook/report/reelection_document.h"
#include "branchbook/report/typesetter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace branchbook::cli {

namespace {

using organization::Term;

Result<Term> currentTerm(const CommitteeDesk& desk)
{
    const Term* term = desk.committee.termOn(desk.today());
    if (term == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("committee.no_term"), {desk.today().toString(Qt::ISODate)});
    return *term;
}

Result<Answer> timetable(const CommitteeDesk& desk, const Term& term)
{
    BB_TRY(const auto steps, organization::reelectionSteps(desk.reader(), term));
    BB_TRY(const auto anchor, organization::reelectionAnchor(desk.reader(), term));
    const auto countdown = organization::countdownOf(term, desk.today());
    Answer answer;
    answer.lines << tr("第%1届任期至 %2，还有 %3 天")
                        .arg(term.number)
                        .arg(term.endsOn.toString(Qt::ISODate))
                        .arg(countdown.daysLeft);
    answer.lines << organization::anchorText(anchor);
    QJsonArray list;
    for (const auto& step : steps) {
        QJsonObject json{{QStringLiteral("code"), step.code},
                         {QStringLiteral("title"), step.title},
                         {QStringLiteral("detail"), step.detail},
                         {QStringLiteral("actor"), step.actor},
                         {QStringLiteral("date"), step.on.toString(Qt::ISODate)},
                         {QStringLiteral("confidence"), step.confidence},
                         {QStringLiteral("custom"), step.isCustom()}};
        putText(json, "rule_id", step.rule);
        putText(json, "paper", step.paper);
        putDay(json, "done_on", step.doneOn);
        putText(json, "note", step.note);
        list.append(json);
        answer.lines << QStringLiteral("  %1\t%2\t%3\t%4")
                            .arg(step.on.toString(Qt::ISODate), step.code, step.title,
                                 step.doneOn.isValid() ? tr("已办 %1").arg(step.doneOn.toString(Qt::ISODate))
                                     : step.isCustom() ? tr("通行做法")
                                                       : tr("有规定"));
    }
    answer.json =
        QJsonObject{{QStringLiteral("number"), term.number},
                    {QStringLiteral("ends"), term.endsOn.toString(Qt::ISODate)},
                    {QStringLiteral("days_left"), countdown.daysLeft},
                    {QStringLiteral("months_mark"), countdown.mark ? QJsonValue(*countdown.mark) : QJsonValue()},
                    {QStringLiteral("counted_from"), anchor.on.toString(Qt::ISODate)},
                    {QStringLiteral("election"), anchor.election},
                    {QStringLiteral("steps"), list}};
    BB_TRY(answer.warnings, organization::reelectionDoubts(desk.reader(), term));
    return answer;
}

Result<Answer> committeeCountdown(Context& context)
{
    BB_TRY(const CommitteeDesk desk, openCommittee(context, book::OpenMode::ReadOnly));
    BB_TRY(const Term term, currentTerm(desk));
    return timetable(desk, term);
}

Result<Answer> committeeStep(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    BB_TRY(const Term term, currentTerm(desk));
    const Invocation& given = context.invocation();
    const QDate today = desk.today();
    BB_TRY(const QDate on, dayOption(context, "date", today, today));
    const QString code = given.value(QStringLiteral("step"));
    const QDate kept = given.has(QStringLiteral("undone")) ? QDate() : on;
    BB_CHECK(desk.perform("committee.step", tr("换届时间表：%1").arg(code), [&](store::UnitOfWork& unit) {
        return organization::markStep(unit, term.id, code, kept, given.value(QStringLiteral("note")), today);
    }));
    return timetable(desk, term);
}

Result<Answer> written(const QString& path, const report::Document& document, Progress& progress, const QString& line)
{
    BB_TRY(const report::TypesetInfo info, report::writePdf(document, path, progress));
    return Answer{QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("pages"), info.pages}},
                  {line.arg(info.pages).arg(path)}};
}

Result<Answer> committeePaper(Context& context)
{
    const QString kind = context.invocation().value(QStringLiteral("kind"));
    if (kind != u"request" && kind != u"report")
        return fail(ErrorKind::Invalid, QStringLiteral("committee.paper"),
                    {kind, shownList({QStringLiteral("request"), QStringLiteral("report")})});
    BB_TRY(const QString path,
           context.target(context.invocation().value(QStringLiteral("out")),
                          {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const CommitteeDesk desk, openCommittee(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto rulebook, agenda::loadRulebook(desk.reader(), desk.branch.id));
    BB_TRY(auto votes, organization::reelectionVotes(desk.reader(), desk.branch.id, desk.committee, desk.today()));
    BB_TRY(const auto people, book::listMemberRowsOn(desk.reader(), desk.branch.id, desk.today()));
    const auto limits = organization::committeeLimits(rulebook.catalogue, desk.branch, desk.today());
    const report::ReelectionPaper paper{desk.branch,
                                        desk.committee,
                                        desk.today(),
                                        std::move(votes.election),
                                        organization::bodyToElect(desk.committee, people, limits, desk.today()),
                                        std::move(votes.gaps),
                                        std::move(votes.officers)};
    BB_TRY(const report::Document document,
           kind == u"request" ? report::reelectionRequest(paper, rulebook.catalogue) : report::reelectionReport(paper));
    if (path.endsWith(u".docx", Qt::CaseInsensitive))
        return writePaper(path, document.metadata.title, document, context.progress());
    return written(path, document, context.progress(), tr("已写出文稿，共 %1 页：%2"));
}

/// What 支部班子 prints in the window: posts with holders and duties, and the plan of a year.
Result<Answer> committeePrint(Context& context)
{
    BB_TRY(const QString path,
           context.target(context.invocation().value(QStringLiteral("out")),
                          {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const CommitteeDesk desk, openCommittee(context, book::OpenMode::ReadOnly));
    BB_TRY(const int year, workYearOption(context, desk.today()));
    report::CommitteeSheet sheet;
    sheet.branch = desk.branch;
    sheet.committee = desk.committee;
    sheet.year = year;
    sheet.today = desk.today();
    BB_TRY(sheet.duties, organization::listDuties(desk.reader(), desk.branch.id));
    sheet.duties.removeIf([&](const organization::Duty& duty) { return !duty.isOn(sheet.today); });
    BB_TRY(sheet.present, organization::presentOn(desk.reader(), desk.branch.id, sheet.today));
    BB_TRY(sheet.work, organization::listWork(desk.reader(), desk.branch.id, year));
    BB_TRY(sheet.said, organization::loadWorkYear(desk.reader(), desk.branch.id, year));
    const report::Document document = report::committeeDocument(sheet);
    return writePaper(path, document.metadata.title, document, context.progress());
}

Result<organization::Handover> handoverOptions(const Context& context, const CommitteeDesk& desk)
{
    const Invocation& given = context.invocation();
    organization::Handover handover;
    BB_TRY(const auto post, postNamed(desk, given.value(QStringLiteral("post"))));
    handover.post = post.id;
    BB_TRY(handover.to, memberNamed(desk, given.value(QStringLiteral("to"))));
    if (given.has(QStringLiteral("from"))) {
        BB_TRY(handover.from, memberNamed(desk, given.value(QStringLiteral("from"))));
    }
    BB_TRY(handover.on, dayOption(context, "date", desk.today(), desk.today()));
    textOption(context, "approval", handover.approvalRef);
    organization::Seat next;
    next.post = handover.post;
    next.member = handover.to;
    next.fromOn = handover.on;
    next.approvalRef = handover.approvalRef;
    BB_TRY(const auto recorded, organization::recordedHow(desk.reader(), desk.branch.id, next));
    BB_TRY(handover.how, howOption(context, recorded));
    BB_TRY(handover.approvedOn, dayOption(context, "approved", {}, desk.today()));
    handover.items =
        given.has(QStringLiteral("items")) ? organization::OpenItems::GoAlong : organization::OpenItems::Stay;
    return handover;
}

/// The paper tells how things stand before. It is written within the step: no post changes hands without one, and of what is
/// refused there is none.
Result<Answer> committeeHandover(Context& context)
{
    const Invocation& given = context.invocation();
    const bool draft = given.has(QStringLiteral("draft"));
    BB_TRY(const QString path, context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf")}));
    BB_TRY(CommitteeDesk desk, openCommittee(context, draft ? book::OpenMode::ReadOnly : book::OpenMode::Write));
    BB_TRY(const auto handover, handoverOptions(context, desk));
    const QDate today = desk.today();
    BB_TRY(const auto sheet, report::loadHandover(desk.reader(), context.areas(), desk.branch, handover, today));
    BB_TRY(const QStringList doubts, organization::handoverDoubts(desk.reader(), desk.branch.id, handover, today));
    Answer answer;
    const auto writeSheet = [&]() -> Result<> {
        BB_TRY(answer,
               written(path, report::handoverDocument(sheet), context.progress(), tr("已写出交接书，共 %1 页：%2")));
        return {};
    };
    const auto change = [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::handOver(unit, desk.branch.id, handover, today));
        return writeSheet();
    };
    if (draft) {
        BB_CHECK(writeSheet());
    } else {
        BB_CHECK(
            desk.perform("committee.handover", tr("%1交接：%2 → %3").arg(sheet.post, sheet.from, sheet.to), change));
        answer.lines << tr("%1自 %2 起由%3担任").arg(sheet.post, handover.on.toString(Qt::ISODate), sheet.to);
    }
    answer.warnings += doubts;
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("post"), sheet.post);
    json.insert(QStringLiteral("from"), sheet.from);
    json.insert(QStringLiteral("to"), sheet.to);
    json.insert(QStringLiteral("date"), handover.on.toString(Qt::ISODate));
    json.insert(QStringLiteral("open_items"), sheet.items.size());
    json.insert(QStringLiteral("planned"), sheet.planned.size());
    json.insert(QStringLiteral("duties"), sheet.duties.size());
    json.insert(QStringLiteral("performed"), !draft);
    answer.json = json;
    return answer;
}

} // namespace

QList<Command> committeePaperCommands()
{
    const QString noun = QStringLiteral("committee");
    return {{noun, QStringLiteral("countdown"), {}, {}, tr("换届倒计时和时间表"), committeeCountdown},
            {noun,
             QStringLiteral("step"),
             {},
             optionList({"!step=CODE", "date=D", "note=T", "undone"}),
             tr("时间表里的一步办完了"),
             committeeStep},
            {noun,
             QStringLiteral("paper"),
             {},
             optionList({"!kind=request|report", "!out=FILE.pdf|.docx"}),
             tr("换届请示、选举结果报告的文稿"),
             committeePaper},
            {noun,
             QStringLiteral("print"),
             {},
             optionList({"!out=FILE.pdf|.docx", "year=Y"}),
             tr("支部班子、分工和一年的工作计划，打印成文件"),
             committeePrint},
            {noun,
             QStringLiteral("handover"),
             {},
             optionList({"!post=T", "!to=N", "from=N", "date=D", "!out=FILE.pdf", "how=elected|by_election|appointed",
                         "approval=T", "approved=D", "items", "draft"}),
             tr("交接：写出交接书，到日期换人；--items 把没办结的事项一并移交，--draft 只写交接书"),
             committeeHandover}};
}

} // namespace branchbook::cli
