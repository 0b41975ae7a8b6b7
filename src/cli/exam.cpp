// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// exam list, show, add, change, redraw, print, recycle, restore: theory exams and their papers.
#include "branchbook/report/exam_document.h"
#include "cli/exam_desk.h"
#include "cli/gathering_options.h"
#include "cli/paper.h"
#include "cli/rule_options.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace branchbook::cli {

namespace {

using namespace ideology;
using store::UnitOfWork;

constexpr rules::NumberField kExamSeed{"seed", QT_TRANSLATE_NOOP("Fields", "抽题号码")};
constexpr rules::NumberField kExamPass{"pass", QT_TRANSLATE_NOOP("Fields", "及格分")};

Result<Answer> examList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const auto all,
           bin ? listRecycledExams(desk.reader(), desk.branch.id) : listExams(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Exam& exam : all) {
        BB_TRY(const ExamFigures figures, loadExamFigures(desk.reader(), exam, desk.today()));
        list.append(examJson(exam, figures));
        answer.lines << QStringLiteral("%1\t%2\t%3\t%4")
                            .arg(exam.heldOn.toString(Qt::ISODate), exam.title, tr("应考 %1 人").arg(figures.expected),
                                 figures.sat == 0 ? tr("没有录入成绩")
                                                  : tr("参加 %1 人，及格 %2 人").arg(figures.sat).arg(figures.passed))
                + (bin ? u'\t' + exam.id.toString() : QString()); // what restore asks for
    }
    if (list.isEmpty())
        answer.lines << (bin ? tr("回收站里没有考试。") : tr("还没有理论考试。用 exam add 名称 登记一次。"));
    answer.json = list;
    return answer;
}

Result<Answer> examShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Exam exam, examNamed(desk, context.invocation().words.value(0)));
    return examAnswer(desk, exam.id);
}

/// 单选=20, single=20x2. Errors: exam.draw_shape, question.kind_unknown.
Result<QList<ExamDraw>> drawsIn(const QStringList& texts)
{
    static const QRegularExpression shape(
        QStringLiteral("^(.+?)\\s*[=＝]\\s*(\\d{1,4})(?:\\s*[xX×*]\\s*(\\d{1,4}))?$"));
    QList<ExamDraw> draws;
    for (const QString& text : texts) {
        const auto match = shape.match(text.trimmed());
        if (!match.hasMatch())
            return fail(ErrorKind::Invalid, QStringLiteral("exam.draw_shape"), {text}, QStringLiteral("draw"));
        const auto kind = questionKindByName(match.captured(1));
        if (!kind)
            return fail(ErrorKind::Invalid, QStringLiteral("question.kind_unknown"), {match.captured(1)},
                        QStringLiteral("draw"));
        ExamDraw draw{*kind, match.captured(2).toInt(), {}};
        if (!match.captured(3).isEmpty())
            draw.points = match.captured(3).toInt();
        draws.append(draw);
    }
    return draws;
}

Result<> readDrawing(Exam& exam, const Invocation& given)
{
    if (given.has(QStringLiteral("draw"))) {
        BB_TRY(exam.draws, drawsIn(given.values(QStringLiteral("draw"))));
    }
    if (given.has(QStringLiteral("subject")))
        exam.subject = given.value(QStringLiteral("subject"));
    BB_TRY(const auto seed, cli::count(given, kExamSeed));
    exam.seed = seed.value_or(0);
    return {};
}

Result<> readExamOptions(Exam& exam, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(exam.heldOn, context.date(QStringLiteral("date"), desk.today()));
    }
    if (const QString word = given.value(QStringLiteral("gathering")); word == u"none") {
        exam.gathering = std::nullopt;
    } else if (!word.isEmpty()) {
        BB_TRY(exam.gathering, recordNamed(word, context, *desk.opened, gathering::Kind::TheoryExam));
    }
    if (given.has(QStringLiteral("note")))
        exam.note = given.value(QStringLiteral("note"));
    if (given.has(QStringLiteral("rename")))
        exam.title = given.value(QStringLiteral("rename"));
    BB_TRY(const auto pass, cli::count(given, kExamPass));
    exam.passPoints = pass.value_or(exam.passPoints);
    return {};
}

Result<Answer> examAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Exam exam;
    exam.branch = desk.branch.id;
    exam.title = context.invocation().words.value(0);
    BB_CHECK(readExamOptions(exam, context, desk));
    BB_CHECK(readDrawing(exam, context.invocation()));
    ExamId id;
    BB_CHECK(desk.perform("exam.add", tr("登记理论考试：%1").arg(exam.title), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, announceExam(unit, *desk.catalogue, exam, desk.today()));
        return {};
    }));
    return examAnswer(desk, id);
}

Result<Answer> changedExam(Context& context, const char* verb, const QString& label,
                           const std::function<Result<>(const TransferDesk&, UnitOfWork&, Exam)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Exam exam, examNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(exam.title), [&](UnitOfWork& unit) { return work(desk, unit, exam); }));
    return examAnswer(desk, exam.id);
}

Result<Answer> examChange(Context& context)
{
    return changedExam(context, "exam.change", tr("修改理论考试：%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, Exam exam) -> Result<> {
                           BB_CHECK(readExamOptions(exam, context, desk));
                           return changeExam(unit, exam);
                       });
}

Result<Answer> examRedraw(Context& context)
{
    return changedExam(context, "exam.redraw", tr("重新抽题：%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, Exam exam) -> Result<> {
                           exam.passPoints = 0;
                           BB_CHECK(readDrawing(exam, context.invocation()));
                           BB_TRY(const auto pass, cli::count(context.invocation(), kExamPass));
                           exam.passPoints = pass.value_or(0);
                           return redrawExam(unit, *desk.catalogue, exam, desk.today());
                       });
}

Result<Answer> examPrint(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const QString path,
           context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf"), QStringLiteral("docx")}));
    const QString name = given.has(QStringLiteral("part")) ? given.value(QStringLiteral("part"))
                                                           : report::examPartName(report::ExamPart::Paper);
    const auto part = report::examPartByName(name);
    if (!part) {
        QStringList names;
        for (const report::ExamPart each : report::examParts())
            names.append(report::examPartName(each));
        return fail(unknownChoice(QStringLiteral("part"), name, names));
    }
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Exam exam, examNamed(desk, given.words.value(0)));
    BB_TRY(const ExamFigures figures, loadExamFigures(desk.reader(), exam, desk.today()));
    return writePaper(path, report::examPartTitle(*part),
                      *part == report::ExamPart::Results
                          ? report::examResultsDocument(desk.branch.name, exam, figures, desk.today())
                          : report::examDocument(desk.branch.name, exam, *part),
                      context.progress());
}

Result<Answer> examRecycle(Context& context)
{
    return changedExam(context, "exam.recycle", tr("放入回收站：理论考试%1"),
                       [](const TransferDesk& desk, UnitOfWork& unit, const Exam& exam) {
                           return recycleExam(unit, exam.id, desk.today());
                       });
}

Result<Answer> examRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = ExamId::fromString(context.invocation().words.value(0));
    BB_TRY(const Exam exam, loadExam(desk.reader(), id));
    BB_CHECK(desk.perform("exam.restore", tr("从回收站恢复：理论考试%1").arg(exam.title),
                          [&](UnitOfWork& unit) { return restoreExam(unit, id); }));
    return examAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedExamCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> examCommands()
{
    const QString noun = QStringLiteral("exam");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList drawing = optionTexts({"subject=T", "seed=N", "pass=N"});
    return {
        {noun, QStringLiteral("list"), {}, optionTexts({"recycled"}), tr("理论考试：应考、参加、及格的人数"), examList},
        {noun, QStringLiteral("show"), which, {}, tr("一次考试的卷子、各人成绩和统计"), examShow},
        {noun,
         QStringLiteral("add"),
         {QStringLiteral("TITLE")},
         optionTexts({"date=D", "gathering=ID|last|next", "!draw=K=N…", "note=T"}) + drawing,
         tr("登记一次考试并从题库抽题；日期用 --date 写，或者就是 --gathering 那次活动的：--draw 单选=20 或者 "
            "单选=20x2（每题2分）；号码相同抽出的题也相同"),
         checkedExamCommand<examAdd>},
        {noun, QStringLiteral("change"), which,
         optionTexts({"rename=TITLE", "date=D", "gathering=ID|none", "pass=N", "note=T"}),
         tr("修改考试；录了成绩以后不能改及格分"), checkedExamCommand<examChange>},
        {noun, QStringLiteral("redraw"), which, optionTexts({"draw=K=N…"}) + drawing,
         tr("重新抽题；录了成绩以后不能再抽"), checkedExamCommand<examRedraw>},
        {noun, QStringLiteral("print"), which, optionTexts({"!out=FILE.pdf|.docx", "part=paper|answers|key|results"}),
         tr("印试卷、答题卡、参考答案或者成绩表"), checkedExamCommand<examPrint>},
        {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的或不再举行的放入回收站"), examRecycle},
        {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), examRestore}};
}

} // namespace branchbook::cli
