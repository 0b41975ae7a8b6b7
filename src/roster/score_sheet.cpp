// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/ideology/exam_service.h"
#include "branchbook/roster/exam_sheet.h"
#include "roster/exam_head.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace branchbook::roster {

namespace {

using ideology::Exam;
using ideology::ExamScore;

constexpr int kExamHeadRows = 30; ///< a title and a few lines may stand above it

const QString kNameColumn = QStringLiteral("name");
const QString kScoreColumn = QStringLiteral("score");

/// "1", "2" … for the marks of a question.
QString scoreColumn(const QString& header)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("姓名"), kNameColumn},     {QStringLiteral("考生"), kNameColumn},
        {QStringLiteral("成绩"), kScoreColumn},    {QStringLiteral("得分"), kScoreColumn},
        {QStringLiteral("总分"), kScoreColumn},    {QStringLiteral("分数"), kScoreColumn},
        {QStringLiteral("考试成绩"), kScoreColumn}};
    static const QRegularExpression mark(QStringLiteral("^(?:第(\\d{1,3})题?|(\\d{1,3})题?)$"));
    const QString key = comparisonKey(header);
    if (const auto match = mark.match(key); match.hasMatch())
        return QString::number((match.captured(1) + match.captured(2)).toInt());
    return names.value(key);
}

bool isAbsence(const QString& text)
{
    static const QStringList words{QStringLiteral("缺考"), QStringLiteral("缺席"), QStringLiteral("未考"),
                                   QStringLiteral("请假"), QStringLiteral("未参加")};
    return meansNothing(text) || words.contains(text);
}

Error scoreSheetError(const QString& code, const QStringList& args, const QString& column)
{
    return {ErrorKind::Invalid, code, args, column};
}

class ScoreReader
{
public:
    ScoreReader(const sheet::Table& table, ExamHead head, const Exam& exam)
        : m_table(table)
        , m_head(std::move(head))
        , m_exam(exam)
    {
    }

    /// Whom a name means. Errors: exam.sheet_nobody, exam.sheet_namesakes, exam.sheet_twice.
    [[nodiscard]] Result<book::MemberId> personNamed(const QString& name, const QList<book::MemberRow>& people)
    {
        QList<book::MemberId> found;
        for (const book::MemberRow& row : people) {
            if (row.name == name)
                found.append(row.id);
        }
        if (found.isEmpty())
            return fail(scoreSheetError(QStringLiteral("exam.sheet_nobody"), {name}, kNameColumn));
        if (found.size() > 1)
            return fail(scoreSheetError(QStringLiteral("exam.sheet_namesakes"), {name}, kNameColumn));
        if (m_seen.contains(found.first()))
            return fail(scoreSheetError(QStringLiteral("exam.sheet_twice"), {name}, kNameColumn));
        m_seen.insert(found.first());
        return found.first();
    }

    /// Points and marks of a row; nothing: has not sat it.
    [[nodiscard]] Result<std::optional<ExamScore>> read(int row, const QString& name) const
    {
        ExamScore score;
        score.name = name;
        const QString total = textOf(row, kScoreColumn);
        BB_TRY(score.marks, marksIn(row));
        if (isAbsence(total) && score.marks.isEmpty())
            return std::optional<ExamScore>();
        if (!total.isEmpty()) {
            auto tenths = ideology::readTenths(total);
            if (!tenths)
                return fail(scoreSheetError(tenths.error().code, tenths.error().args, kScoreColumn));
            score.tenths = *tenths;
        }
        BB_CHECK(checkPoints(score));
        return std::optional<ExamScore>(score);
    }

    [[nodiscard]] QString textOf(int row, const QString& key) const { return m_head.textOf(m_table, row, key); }
    [[nodiscard]] SheetFault fault(int row, Error error) const
    {
        const int column = m_head.columns.value(error.where, -1);
        return {m_table.rowNumber(row), column < 0 ? QString() : sheet::columnName(column),
                m_head.headers.value(error.where), std::move(error)};
    }

private:
    /// Here already, so that all bad rows are told at once; what is wrong with one question is told at its column.
    [[nodiscard]] Result<> checkPoints(ExamScore& score) const
    {
        auto settled = ideology::settlePoints(m_exam, score);
        if (!settled && settled.error().code == u"exam.marks_high")
            settled.error().where = settled.error().args.value(1);
        return settled;
    }
    /// Of every question, or of none: an empty place among others is 0.
    [[nodiscard]] Result<QList<int>> marksIn(int row) const
    {
        QList<int> marks;
        bool isAny = false;
        for (qsizetype i = 1; i <= m_exam.items.size(); ++i) {
            const QString key = QString::number(i);
            const QString text = textOf(row, key);
            isAny = isAny || !text.isEmpty();
            auto tenths = ideology::readTenths(text.isEmpty() ? QStringLiteral("0") : text);
            if (!tenths)
                return fail(scoreSheetError(tenths.error().code, tenths.error().args, key));
            marks.append(*tenths);
        }
        return isAny ? marks : QList<int>();
    }

    const sheet::Table& m_table;
    ExamHead m_head;
    const Exam& m_exam;
    QSet<book::MemberId> m_seen;
};

} // namespace

QString ExamHead::textOf(const sheet::Table& table, int at, const QString& key) const
{
    const int column = columns.value(key, -1);
    const sheet::Cell* cell = column < 0 ? nullptr : table.find(at, column);
    return cell == nullptr ? QString() : trimmedText(cell->text.toString());
}

ExamHead findExamHead(const sheet::Table& table, const std::function<QString(const QString&)>& keyOf,
                      const QStringList& needed)
{
    for (int row = 0; row < std::min(table.rowCount(), kExamHeadRows); ++row) {
        ExamHead head{row, {}, {}};
        for (const sheet::Cell& cell : table.cells(row)) {
            const QString header = trimmedText(cell.text.toString());
            const QString key = keyOf(header);
            if (key.isEmpty() || head.columns.contains(key))
                continue;
            head.columns.insert(key, cell.column);
            head.headers.insert(key, header);
        }
        const bool isWhole =
            std::all_of(needed.begin(), needed.end(), [&](const QString& key) { return head.columns.contains(key); });
        if (isWhole)
            return head;
    }
    return {};
}

Result<ScoreSheet> readScoreSheet(const sheet::Table& table, const Exam& exam, const QList<book::MemberRow>& people,
                                  QDate satOn)
{
    ExamHead head = findExamHead(table, scoreColumn, {kNameColumn, kScoreColumn});
    if (head.row < 0)
        head = findExamHead(table, scoreColumn, {kNameColumn, QStringLiteral("1")});
    if (head.row < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("exam.sheet_head"));
    ScoreReader reader(table, head, exam);
    ScoreSheet sheet;
    for (int row = head.row + 1; row < table.rowCount(); ++row) {
        const QString name = normalizedName(reader.textOf(row, kNameColumn));
        if (name.isEmpty() || name == u"合计" || name == u"平均" || name == u"平均分")
            continue;
        const auto person = reader.personNamed(name, people);
        if (!person) {
            sheet.faults.append(reader.fault(row, person.error()));
            continue;
        }
        auto score = reader.read(row, name);
        if (!score) {
            sheet.faults.append(reader.fault(row, score.error()));
        } else if (!*score) {
            sheet.absent.append(name);
        } else {
            (*score)->member = *person;
            (*score)->satOn = satOn;
            sheet.scores.append(**score);
        }
    }
    return sheet;
}

} // namespace branchbook::roster
