// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/roster/exam_sheet.h"
#include "roster/exam_head.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace branchbook::roster {

namespace {

using ideology::ExamQuestion;
using ideology::QuestionKind;

/// Keys of the columns: choices are "A" … "H", one column with all of them "*".
const QString kKindColumn = QStringLiteral("kind");
const QString kStemColumn = QStringLiteral("stem");
const QString kChoicesColumn = QStringLiteral("*");
const QString kAnswerColumn = QStringLiteral("answer");
const QString kPointsColumn = QStringLiteral("points");
const QString kSubjectColumn = QStringLiteral("subject");

QString questionColumn(const QString& header)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("题型"), kKindColumn},       {QStringLiteral("题目类型"), kKindColumn},
        {QStringLiteral("类型"), kKindColumn},       {QStringLiteral("题干"), kStemColumn},
        {QStringLiteral("题目"), kStemColumn},       {QStringLiteral("题目内容"), kStemColumn},
        {QStringLiteral("试题"), kStemColumn},       {QStringLiteral("试题内容"), kStemColumn},
        {QStringLiteral("选项"), kChoicesColumn},    {QStringLiteral("备选项"), kChoicesColumn},
        {QStringLiteral("答案"), kAnswerColumn},     {QStringLiteral("正确答案"), kAnswerColumn},
        {QStringLiteral("参考答案"), kAnswerColumn}, {QStringLiteral("标准答案"), kAnswerColumn},
        {QStringLiteral("分值"), kPointsColumn},     {QStringLiteral("分数"), kPointsColumn},
        {QStringLiteral("分"), kPointsColumn},       {QStringLiteral("科目"), kSubjectColumn},
        {QStringLiteral("专题"), kSubjectColumn},    {QStringLiteral("知识点"), kSubjectColumn},
        {QStringLiteral("分类"), kSubjectColumn},    {QStringLiteral("章节"), kSubjectColumn},
        {QStringLiteral("主题"), kSubjectColumn},
    };
    const QString key = comparisonKey(header);
    static const QRegularExpression choice(
        QStringLiteral("^(?:选项|备选项|答案选项)?[(（]?([a-h])[)）]?(?:选项|项)?$"));
    if (const auto match = choice.match(key); match.hasMatch())
        return match.captured(1).toUpper();
    return names.value(key);
}

/// "A.甲 B.乙" or a line for each: what stands behind the letters.
QStringList choicesIn(const QString& text)
{
    static const QRegularExpression letter(
        QStringLiteral("(?:^|[\\s;；])\\s*[(（]?[A-Ha-h][)）]?\\s*[.．、:：)）]\\s*"));
    static const QRegularExpression between(QStringLiteral("[\\n;；|]"));
    const bool isLettered = letter.match(text).hasMatch();
    QStringList choices;
    for (const QString& part : text.split(isLettered ? letter : between, Qt::SkipEmptyParts)) {
        if (const QString choice = trimmedText(part); !choice.isEmpty())
            choices.append(choice);
    }
    return choices;
}

class QuestionReader
{
public:
    QuestionReader(const sheet::Table& table, ExamHead head, book::BranchId branch)
        : m_table(table)
        , m_head(std::move(head))
        , m_branch(branch)
    {
    }

    /// As it stands in the row; the error's `where` names the column.
    [[nodiscard]] Result<ExamQuestion> read(int row)
    {
        ExamQuestion question;
        question.branch = m_branch;
        BB_TRY(question.kind, kindIn(row));
        question.stem = textOf(row, kStemColumn);
        BB_TRY(question.choices, choicesOf(row, question.kind));
        question.answer = answerOf(row, question);
        if (!ideology::hasChoices(question.kind))
            question.choices.clear(); // 正确 and 错误 beside a 判断
        BB_TRY(question.points, pointsIn(row, question.kind));
        question.subject = textOf(row, kSubjectColumn);
        return ideology::tidyQuestion(question);
    }
    [[nodiscard]] bool isBlank(int row) const
    {
        return textOf(row, kKindColumn).isEmpty() && textOf(row, kStemColumn).isEmpty()
            && textOf(row, kAnswerColumn).isEmpty();
    }
    [[nodiscard]] int unpointed() const { return m_unpointed; }

private:
    [[nodiscard]] QString textOf(int row, const QString& key) const { return m_head.textOf(m_table, row, key); }

    [[nodiscard]] Result<QuestionKind> kindIn(int row) const
    {
        const QString text = textOf(row, kKindColumn);
        if (text.isEmpty())
            return fail(ErrorKind::Invalid, QStringLiteral("question.kind_missing"), {}, kKindColumn);
        if (const auto kind = ideology::questionKindByName(text))
            return *kind;
        return fail(ErrorKind::Invalid, QStringLiteral("question.kind_unknown"), {text}, kKindColumn);
    }

    /// Of a 判断 two choices are looked over, of a 简答 none is read.
    [[nodiscard]] Result<QStringList> choicesOf(int row, QuestionKind kind) const
    {
        if (kind == QuestionKind::Essay)
            return QStringList();
        QStringList choices = choicesIn(textOf(row, kChoicesColumn));
        if (!choices.isEmpty())
            return choices;
        int gap = -1;
        for (int i = 0; i < ideology::kMostChoices; ++i) {
            const QString choice = textOf(row, ideology::choiceLetter(i));
            if (choice.isEmpty())
                gap = gap < 0 ? i : gap;
            else if (gap >= 0)
                return fail(ErrorKind::Invalid, QStringLiteral("question.choice_gap"),
                            {ideology::choiceLetter(gap), ideology::choiceLetter(i)}, ideology::choiceLetter(gap));
            else
                choices.append(choice);
        }
        return choices;
    }

    /// The letter of a 判断 that has choices stands for what the choice says.
    [[nodiscard]] QString answerOf(int row, const ExamQuestion& question) const
    {
        const QString text = textOf(row, kAnswerColumn);
        if (question.kind != QuestionKind::Judge || text.size() != 1)
            return text;
        const int index = text.front().toUpper().unicode() - u'A';
        return index >= 0 && index < question.choices.size() ? question.choices[index] : text;
    }

    [[nodiscard]] Result<int> pointsIn(int row, QuestionKind kind)
    {
        const QString text = textOf(row, kPointsColumn);
        if (text.isEmpty()) {
            ++m_unpointed;
            return ideology::usualPoints(kind);
        }
        const auto tenths = ideology::readTenths(text);
        if (!tenths || *tenths % 10 != 0)
            return fail(ErrorKind::Invalid, QStringLiteral("question.points_text"),
                        {text, QString::number(ideology::kMostQuestionPoints)}, kPointsColumn);
        return *tenths / 10;
    }

    const sheet::Table& m_table;
    ExamHead m_head;
    book::BranchId m_branch;
    int m_unpointed = 0;
};

/// Which column an error speaks of: that of the choices is whatever column has them.
SheetFault questionFault(const ExamHead& head, int row, Error error)
{
    QString key = error.where;
    if (key == u"choices")
        key = head.columns.contains(kChoicesColumn) ? kChoicesColumn : QStringLiteral("A");
    const int column = head.columns.value(key, -1);
    return {row, column < 0 ? QString() : sheet::columnName(column), head.headers.value(key), std::move(error)};
}

QStringList columnsLeftOut(const sheet::Table& table, const ExamHead& head)
{
    const auto read = head.columns.values();
    QStringList left;
    for (const sheet::Cell& cell : table.cells(head.row)) {
        const QString header = trimmedText(cell.text.toString());
        if (!header.isEmpty() && !read.contains(cell.column))
            left.append(header);
    }
    return left;
}

} // namespace

int QuestionSheet::alreadyThere() const
{
    return static_cast<int>(std::count_if(faults.begin(), faults.end(), [](const SheetFault& fault) {
        return fault.error.code == u"question.sheet_there" || fault.error.code == u"question.sheet_twice";
    }));
}

Result<QuestionSheet> readQuestionSheet(const sheet::Table& table, const QList<ExamQuestion>& bank,
                                        book::BranchId branch)
{
    const ExamHead head = findExamHead(table, questionColumn, {kKindColumn, kStemColumn});
    if (head.row < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("question.sheet_head"));
    QHash<QString, int> seen; // 0: in the bank, else the row
    for (const ExamQuestion& question : bank)
        seen.insert(ideology::questionKey(question), 0);
    QuestionReader reader(table, head, branch);
    QuestionSheet sheet;
    sheet.leftOut = columnsLeftOut(table, head);
    for (int row = head.row + 1; row < table.rowCount(); ++row) {
        if (reader.isBlank(row))
            continue;
        ++sheet.rows;
        const int number = table.rowNumber(row);
        const int unpointed = reader.unpointed();
        const auto question = reader.read(row);
        if (!question) {
            sheet.faults.append(questionFault(head, number, question.error()));
            continue;
        }
        const QString key = ideology::questionKey(*question);
        if (const auto at = seen.constFind(key); at != seen.constEnd()) {
            const bool inBank = *at == 0;
            sheet.faults.append(
                questionFault(head, number,
                              {ErrorKind::Refused,
                               inBank ? QStringLiteral("question.sheet_there") : QStringLiteral("question.sheet_twice"),
                               inBank ? QStringList() : QStringList{QString::number(*at)}, kStemColumn}));
            continue;
        }
        seen.insert(key, number);
        sheet.unpointed += reader.unpointed() - unpointed;
        sheet.questions.append(*question);
    }
    if (sheet.rows == 0)
        return fail(ErrorKind::Invalid, QStringLiteral("question.sheet_empty"));
    return sheet;
}

} // namespace branchbook::roster
