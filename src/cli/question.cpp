// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// question list, import, add, change, recycle, restore: the question bank of theory exams.
#include "cli/copy_before.h"
#include "cli/exam_desk.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace ideology;
using store::UnitOfWork;

constexpr rules::NumberField kQuestionPoints{"points", QT_TRANSLATE_NOOP("Fields", "分值")};

QJsonObject questionJson(const ExamQuestion& question)
{
    return {{QStringLiteral("id"), question.id.toString()},
            {QStringLiteral("kind"), questionKindName(question.kind)},
            {QStringLiteral("stem"), question.stem},
            {QStringLiteral("choices"), textsJson(question.choices)},
            {QStringLiteral("answer"), question.answer.isEmpty() ? QJsonValue() : QJsonValue(question.answer)},
            {QStringLiteral("points"), question.points},
            {QStringLiteral("subject"), question.subject.isEmpty() ? QJsonValue() : QJsonValue(question.subject)}};
}

QString questionLine(const ExamQuestion& question)
{
    return QStringLiteral("%1\t%2\t%3\t%4\t%5")
        .arg(question.id.toString(), questionKindTitle(question.kind), question.stem, question.answer,
             tr("%1 分").arg(question.points));
}

Result<Answer> questionAnswer(const TransferDesk& desk, QuestionId id)
{
    BB_TRY(const ExamQuestion question, loadQuestion(desk.reader(), id));
    return Answer{questionJson(question), {questionLine(question)}};
}

Result<QuestionKind> kindOption(const Invocation& given)
{
    const QString text = given.value(QStringLiteral("kind"));
    if (const auto kind = questionKindByName(text))
        return *kind;
    QStringList names;
    for (const QuestionKind kind : questionKinds())
        names.append(questionKindName(kind));
    return fail(unknownChoice(QStringLiteral("kind"), text, names));
}

Result<Answer> questionList(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = given.has(QStringLiteral("recycled"));
    BB_TRY(auto all,
           bin ? listRecycledQuestions(desk.reader(), desk.branch.id) : listQuestions(desk.reader(), desk.branch.id));
    if (given.has(QStringLiteral("kind"))) {
        BB_TRY(const QuestionKind kind, kindOption(given));
        all.removeIf([kind](const ExamQuestion& question) { return question.kind != kind; });
    }
    if (given.has(QStringLiteral("subject"))) {
        const QString subject = given.value(QStringLiteral("subject"));
        all.removeIf([&](const ExamQuestion& question) { return question.subject != subject; });
    }
    Answer answer;
    QJsonArray list;
    for (const ExamQuestion& question : all) {
        list.append(questionJson(question));
        answer.lines << questionLine(question);
    }
    if (list.isEmpty())
        answer.lines << (bin ? tr("回收站里没有题目。") : tr("没有这样的题目。用 question import 文件 导入题库。"));
    answer.json = list;
    return answer;
}

/// Of rows with a question that is there already the first few: a bank that is imported again has nothing else.
QStringList importFaultLines(const roster::QuestionSheet& sheet)
{
    constexpr int kMostLines = 10;
    QStringList lines;
    int there = 0;
    for (const roster::SheetFault& fault : sheet.faults) {
        if (fault.error.code != u"question.sheet_there" || ++there <= kMostLines)
            lines << faultLine(fault);
    }
    if (there > kMostLines)
        lines << tr("……题库里已经有的还有 %1 行，没有一一列出（--json 里都有）").arg(there - kMostLines);
    return lines;
}

Result<Answer> questionImport(Context& context)
{
    const Invocation& given = context.invocation();
    const bool isDry = given.has(QStringLiteral("dry-run"));
    BB_TRY(const sheet::Table table, tableIn(context, given.words.value(0)));
    BB_TRY(const TransferDesk desk, openTransfers(context, isDry ? book::OpenMode::ReadOnly : book::OpenMode::Write));
    BB_TRY(const auto bank, listQuestions(desk.reader(), desk.branch.id));
    BB_TRY(const auto sheet, roster::readQuestionSheet(table, bank, desk.branch.id));
    Answer answer;
    if (!isDry && !sheet.questions.isEmpty()) {
        BB_CHECK(copyBefore(context, desk.reader(), book::BackupReason::BeforeImport, answer));
        BB_CHECK(desk.perform("question.import", tr("导入题库 %1 道题").arg(sheet.questions.size()),
                              [&](UnitOfWork& unit) { return addQuestions(unit, sheet.questions, desk.today()); }));
    }
    answer.lines << importFaultLines(sheet);
    if (!sheet.leftOut.isEmpty())
        answer.warnings
            << tr("这些列没有读：%1。能读的列是题型、题干、选项、答案、分值、科目。").arg(sheet.leftOut.join(tr("、")));
    answer.lines << tr("读了 %1 行：导入 %2 道题，已经有的 %3 道，有问题 %4 行")
                        .arg(sheet.rows)
                        .arg(sheet.questions.size())
                        .arg(sheet.alreadyThere())
                        .arg(sheet.faults.size() - sheet.alreadyThere());
    if (sheet.unpointed > 0)
        answer.lines << tr("没有写分值的 %1 道，按单选 2 分、多选 4 分、判断 2 分、简答 10 分。").arg(sheet.unpointed);
    answer.lines << (isDry                           ? tr("只是试读，还没有导入。")
                         : sheet.questions.isEmpty() ? tr("没有导入题目，手册没有改动。")
                                                     : tr("可以整批撤销（book undo）。"));
    answer.json = QJsonObject{{QStringLiteral("read"), sheet.rows},
                              {QStringLiteral("added"), int(sheet.questions.size())},
                              {QStringLiteral("unchanged"), sheet.alreadyThere()},
                              {QStringLiteral("rejected"), int(sheet.faults.size()) - sheet.alreadyThere()},
                              {QStringLiteral("without_points"), sheet.unpointed},
                              {QStringLiteral("columns_left_out"), textsJson(sheet.leftOut)},
                              {QStringLiteral("problems"), faultsJson(sheet.faults)},
                              {QStringLiteral("dry_run"), isDry}};
    return answer;
}

Result<> readQuestionOptions(ExamQuestion& question, const Invocation& given)
{
    if (given.has(QStringLiteral("kind"))) {
        BB_TRY(question.kind, kindOption(given));
    }
    if (given.has(QStringLiteral("stem")))
        question.stem = given.value(QStringLiteral("stem"));
    if (given.has(QStringLiteral("choice")))
        question.choices = given.values(QStringLiteral("choice"));
    if (given.has(QStringLiteral("answer")))
        question.answer = given.value(QStringLiteral("answer"));
    if (given.has(QStringLiteral("subject")))
        question.subject = given.value(QStringLiteral("subject"));
    BB_TRY(const auto points, cli::count(given, kQuestionPoints));
    question.points = points.value_or(question.points == 0 ? usualPoints(question.kind) : question.points);
    return {};
}

Result<Answer> questionAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    ExamQuestion question;
    question.branch = desk.branch.id;
    question.stem = context.invocation().words.value(0);
    BB_CHECK(readQuestionOptions(question, context.invocation()));
    QuestionId id;
    BB_CHECK(
        desk.perform("question.add", tr("登记题目：%1").arg(question.stem.left(20)), [&](UnitOfWork& unit) -> Result<> {
            BB_TRY(id, addQuestion(unit, question, desk.today()));
            return {};
        }));
    return questionAnswer(desk, id);
}

Result<Answer> changedQuestion(Context& context, const char* verb, const QString& label,
                               const std::function<Result<>(UnitOfWork&, const TransferDesk&, ExamQuestion)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const ExamQuestion question,
           loadQuestion(desk.reader(), QuestionId::fromString(context.invocation().words.value(0))));
    BB_CHECK(desk.perform(verb, label.arg(question.stem.left(20)),
                          [&](UnitOfWork& unit) { return work(unit, desk, question); }));
    return questionAnswer(desk, question.id);
}

Result<Answer> questionChange(Context& context)
{
    return changedQuestion(context, "question.change", tr("修改题目：%1"),
                           [&](UnitOfWork& unit, const TransferDesk&, ExamQuestion question) -> Result<> {
                               BB_CHECK(readQuestionOptions(question, context.invocation()));
                               return changeQuestion(unit, question);
                           });
}

Result<Answer> questionRecycle(Context& context)
{
    return changedQuestion(context, "question.recycle", tr("放入回收站：题目%1"),
                           [](UnitOfWork& unit, const TransferDesk& desk, const ExamQuestion& question) {
                               return recycleQuestion(unit, question.id, desk.today());
                           });
}

Result<Answer> questionRestore(Context& context)
{
    return changedQuestion(context, "question.restore", tr("从回收站恢复：题目%1"),
                           [](UnitOfWork& unit, const TransferDesk&, const ExamQuestion& question) {
                               return restoreQuestion(unit, question.id);
                           });
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedQuestionCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> questionCommands()
{
    const QString noun = QStringLiteral("question");
    const QStringList which{QStringLiteral("ID")};
    const QStringList parts = optionTexts({"choice=T…", "answer=T", "points=N", "subject=T"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"kind=K", "subject=T", "recycled"}),
             tr("题库：题型、题干、答案、分值"),
             questionList},
            {noun,
             QStringLiteral("import"),
             {QStringLiteral("FILE")},
             optionTexts({"sheet=NAME", "dry-run"}),
             tr("从表格导入题库：题型、题干、选项A…、答案、分值、科目；有问题的行说明原因，其余导入"),
             questionImport},
            {noun,
             QStringLiteral("add"),
             {QStringLiteral("TEXT")},
             optionTexts({"!kind=K"}) + parts,
             tr("登记一道题；单选、多选每个选项一个 --choice，答案写字母"),
             checkedQuestionCommand<questionAdd>},
            {noun, QStringLiteral("change"), which, optionTexts({"kind=K", "stem=T"}) + parts,
             tr("修改一道题；已经抽出的卷子不跟着改"), checkedQuestionCommand<questionChange>},
            {noun, QStringLiteral("recycle"), which, {}, tr("把不再用的题放入回收站"), questionRecycle},
            {noun, QStringLiteral("restore"), which, {}, tr("从回收站恢复"), questionRestore}};
}

} // namespace branchbook::cli
