// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// appraisal draft, report, count, correct, grade, problem, publish: what a round of 述职评议考核 is filled with.
#include "branchbook/report/duty_report.h"
#include "branchbook/report/minutes_paragraphs.h"
#include "cli/appraisal_desk.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

constexpr rules::NumberField kRatedIssued{"issued", QT_TRANSLATE_NOOP("Fields", "发出的张数")};
constexpr rules::NumberField kRatedCollected{"collected", QT_TRANSLATE_NOOP("Fields", "收回的张数")};
constexpr rules::NumberField kRatedMarks{"marks", QT_TRANSLATE_NOOP("Fields", "各等次的票数")};

Result<QDate> appraisalDayOption(const Context& context, QDate otherwise, QDate today)
{
    if (!context.invocation().has(QStringLiteral("date")))
        return otherwise;
    return context.date(QStringLiteral("date"), today);
}

/// The draft is shown, or with --write becomes the report of the round.
Result<Answer> appraisalDraft(Context& context)
{
    const bool writes = context.invocation().has(QStringLiteral("write"));
    BB_TRY(const TransferDesk desk, openTransfers(context, writes ? book::OpenMode::Write : book::OpenMode::ReadOnly));
    BB_TRY(const Appraisal round, appraisalNamed(context, desk));
    BB_TRY(const report::DutyYear year,
           report::loadDutyYear(desk.reader(), desk.branch, round.forYear, desk.today(), context.areas()));
    const QString draft = report::dutyReportDraft(year);
    if (writes)
        BB_CHECK(desk.perform("appraisal.report", tr("写入%1年度述职报告").arg(round.forYear), [&](UnitOfWork& unit) {
            return writeAppraisalReport(unit, round.id, draft, context.invocation().value(QStringLiteral("reason")),
                                        desk.today());
        }));
    QJsonObject json = report::dutyYearJson(year);
    Answer answer;
    for (const auto& paragraph : report::minutesParagraphs(draft))
        answer.lines << report::plainText(paragraph);
    json.insert(QStringLiteral("text"), answer.lines.join(u'\n'));
    json.insert(QStringLiteral("written"), writes);
    answer.json = json;
    return answer;
}

Result<Answer> appraisalReport(Context& context)
{
    return onAppraisal(context, "appraisal.report", tr("写入%1年度述职报告"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Appraisal& round) -> Result<> {
                           BB_TRY(const QString text, neededText(context.invocation(), QStringLiteral("text")));
                           return writeAppraisalReport(unit, round.id, text.toHtmlEscaped(),
                                                       context.invocation().value(QStringLiteral("reason")),
                                                       desk.today());
                       });
}

/// What is not given stays as it stands.
Result<AppraisalCount> appraisalSums(const Context& context, const Appraisal& round, QDate today)
{
    const Invocation& given = context.invocation();
    const QString text = given.words.value(1);
    const auto rater = appraisalRaterByName(text);
    if (!rater)
        return fail(unknownAppraisalWord("appraisal.rater_unknown", text, appraisalRaters()));
    const AppraisalStepDay* present = round.step(AppraisalStep::Present);
    AppraisalCount sums{*rater, present == nullptr ? today : present->doneOn, 0, 0, {}, {}};
    if (const AppraisalCount* before = round.count(*rater))
        sums = *before;
    BB_TRY(sums.heldOn, appraisalDayOption(context, sums.heldOn, today));
    BB_TRY(const auto issued, cli::count(given, kRatedIssued));
    BB_TRY(const auto collected, cli::count(given, kRatedCollected));
    sums.issued = issued.value_or(sums.issued);
    sums.collected = collected.value_or(sums.collected);
    if (!given.has(QStringLiteral("marks")))
        return sums;
    const QString marks = given.value(QStringLiteral("marks"));
    const QStringList parts = marks.split(u'/');
    if (parts.size() != qsizetype(kAppraisalGrades))
        return fail(ErrorKind::Invalid, QStringLiteral("appraisal.numbers"),
                    {marks, QString::number(kAppraisalGrades), QStringLiteral("22/8/2/0")}, QStringLiteral("marks"));
    for (std::size_t i = 0; i < kAppraisalGrades; ++i) {
        BB_TRY(sums.marks[i], rules::readCount(parts[qsizetype(i)], kRatedMarks));
    }
    return sums;
}

Result<Answer> appraisalCount(Context& context)
{
    return onAppraisal(context, "appraisal.count", tr("录入%1年度述职测评的票数"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Appraisal& round) -> Result<> {
                           BB_TRY(const AppraisalCount sums, appraisalSums(context, round, desk.today()));
                           return recordAppraisalCount(unit, round.id, sums, desk.today());
                       });
}

Result<Answer> appraisalCorrect(Context& context)
{
    return onAppraisal(context, "appraisal.correct", tr("更正%1年度述职测评的票数"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Appraisal& round) -> Result<> {
                           BB_TRY(const AppraisalCount sums, appraisalSums(context, round, desk.today()));
                           return correctAppraisalCount(unit, round.id, sums,
                                                        context.invocation().value(QStringLiteral("reason")),
                                                        desk.today());
                       });
}

Result<Answer> appraisalGrade(Context& context)
{
    const Invocation& given = context.invocation();
    return onAppraisal(
        context, "appraisal.grade", tr("登记%1年度述职评议的等次"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const Appraisal& round) -> Result<> {
            const QString text = given.words.value(1);
            const auto grade = appraisalGradeByName(text);
            if (!grade)
                return fail(unknownAppraisalWord("appraisal.grade_unknown", text, appraisalGrades()));
            AppraisalResult result = round.result.value_or(AppraisalResult{*grade, desk.today(), round.toWhom, {}});
            result.grade = *grade;
            BB_TRY(result.on, appraisalDayOption(context, result.on, desk.today()));
            if (given.has(QStringLiteral("by")))
                result.by = given.value(QStringLiteral("by"));
            if (given.has(QStringLiteral("comment")))
                result.comment = given.value(QStringLiteral("comment"));
            return gradeAppraisal(unit, round.id, result, given.value(QStringLiteral("reason")), desk.today());
        });
}

Result<Answer> appraisalProblem(Context& context)
{
    const Invocation& given = context.invocation();
    return onAppraisal(context, "appraisal.problem", tr("登记%1年度述职评议反馈的问题"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Appraisal& round) -> Result<> {
                           AppraisalProblem problem;
                           problem.matter = given.words.value(1);
                           BB_TRY(const NamedPerson owner,
                                  personNamed(given, desk.reader(), desk.branch.id,
                                              given.value(QStringLiteral("owner")), desk.today()));
                           problem.owner = owner.member;
                           problem.ownerName = owner.name;
                           BB_TRY(problem.dueOn, dayOption(given, QStringLiteral("due")));
                           BB_TRY(problem.raisedOn, appraisalDayOption(context, desk.today(), desk.today()));
                           problem.measure = given.value(QStringLiteral("measure"));
                           BB_TRY([[maybe_unused]] const auto id,
                                  raiseAppraisalProblem(unit, round.id, problem, desk.today()));
                           return {};
                       });
}

Result<Answer> appraisalPublish(Context& context)
{
    const Invocation& given = context.invocation();
    return onAppraisal(context, "appraisal.publish", tr("公示%1年度述职评议的结果"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const Appraisal& round) -> Result<> {
                           BB_TRY(const QDate from, dayOption(given, QStringLiteral("from")));
                           BB_TRY(const QDate until, dayOption(given, QStringLiteral("until")));
                           return publishAppraisal(unit, round.id, from, until, given.value(QStringLiteral("place")),
                                                   desk.today());
                       });
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedAppraisalVerb(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> appraisalVerbCommands()
{
    const QString noun = QStringLiteral("appraisal");
    const QStringList year{QStringLiteral("YEAR")};
    const QStringList rater = year + QStringList{QStringLiteral("higher|members|masses")};
    const QStringList sums = optionTexts({"date=D", "issued=N", "collected=N", "marks=V/V/V/V", "secret"});
    return {{noun, QStringLiteral("draft"), year, optionTexts({"write", "reason=T"}),
             tr("用手册里本年的数字起草述职报告；--write 写入这一年的述职评议"), checkedAppraisalVerb<appraisalDraft>},
            {noun, QStringLiteral("report"), year, optionTexts({"!text=T", "reason=T", "secret"}),
             tr("写入述职报告；述职以后再改要写原因，原来的保留"), checkedAppraisalVerb<appraisalReport>},
            {noun, QStringLiteral("count"), rater, sums, tr("录入一组的票数，依次是好、较好、一般、差；只留合计"),
             checkedAppraisalVerb<appraisalCount>},
            {noun, QStringLiteral("correct"), rater, sums + optionTexts({"!reason=T"}),
             tr("更正数错的票，原来的票数和原因保留"), checkedAppraisalVerb<appraisalCorrect>},
            {noun, QStringLiteral("grade"), year + QStringList{QStringLiteral("good|fair|average|poor")},
             optionTexts({"by=T", "date=D", "comment=T", "reason=T", "secret"}), tr("登记上级评定的等次；再改要写原因"),
             checkedAppraisalVerb<appraisalGrade>},
            {noun, QStringLiteral("problem"), year + QStringList{QStringLiteral("MATTER")},
             optionTexts({"!owner=N", "!due=D", "date=D", "measure=T", "outside", "secret"}),
             tr("反馈的一个问题，同时登记到台账"), checkedAppraisalVerb<appraisalProblem>},
            {noun, QStringLiteral("publish"), year, optionTexts({"from=D", "until=D", "place=T", "secret"}),
             tr("公示结果和整改承诺；不写日期的撤销"), checkedAppraisalVerb<appraisalPublish>}};
}

} // namespace branchbook::cli
