// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/exam_document.h"

#include "branchbook/base/words_for.h"
#include "report/report_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace branchbook::report {

namespace {

using namespace ideology;

constexpr double kAnswerHeight = 28; ///< points: room to write by hand
constexpr double kEssayHeight = 170;
constexpr int kAnswersInARow = 10;
constexpr int kAnswersOfSeveralLetters =
    5; ///< in a row: ABCD stays whole, and the paper to fill in does not tell how many there are
constexpr int kEssayLines = 7;
constexpr double kChoiceLine = 26; ///< characters in the first line of a paragraph: 28 without its indent
constexpr double kLatinWidth = 0.62; ///< of a Chinese character, rather too much than too little

struct PartWords {
    const char* name;
    const char* title;
};
constexpr std::array<PartWords, 4> kPartWords{{{"paper", QT_TRANSLATE_NOOP("Exam", "试卷")},
                                               {"answers", QT_TRANSLATE_NOOP("Exam", "答题卡")},
                                               {"key", QT_TRANSLATE_NOOP("Exam", "参考答案")},
                                               {"results", QT_TRANSLATE_NOOP("Exam", "成绩表")}}};

void examHead(Document& document, const QString& branch, const Exam& exam, const QString& what)
{
    const QString title = exam.title + what;
    document.metadata = {branch + title, branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{branch, title}});
}

/// 姓名, 党小组 and 得分 to be written by hand.
void addPersonLine(Document& document)
{
    Table form;
    form.headRow = HeadRow::Absent;
    form.leastRowHeight = kAnswerHeight;
    form.columns = {{{}, 60, Align::Center}, {{}, 100, Align::Left},  {{}, 60, Align::Center},
                    {{}, 100, Align::Left},  {{}, 60, Align::Center}, {{}, 80, Align::Left}};
    form.rows = {
        {QStringLiteral("姓名"), QString(), QStringLiteral("党小组"), QString(), QStringLiteral("得分"), QString()}};
    document.blocks.emplace_back(std::move(form));
}

QList<ExamItem> itemsOf(const Exam& exam, QuestionKind kind)
{
    QList<ExamItem> items;
    std::copy_if(exam.items.begin(), exam.items.end(), std::back_inserter(items),
                 [kind](const ExamItem& item) { return item.kind == kind; });
    return items;
}

/// 一、单项选择题（20题，每题2分，共40分）
QString partHeading(int number, QuestionKind kind, const QList<ExamItem>& items)
{
    int sum = 0;
    for (const ExamItem& item : items)
        sum += item.points;
    const bool isEven = sum == items.first().points * int(items.size());
    const QString each = isEven ? QStringLiteral("每题%1分，").arg(items.first().points) : QString();
    return QStringLiteral("%1、%2（%3题，%4共%5分）")
        .arg(chineseNumber(number), questionKindHeading(kind), QString::number(items.size()), each,
             QString::number(sum));
}

QString stemText(int number, const ExamItem& item, bool saysPoints)
{
    QString text = QStringLiteral("%1.%2").arg(QString::number(number), item.stem);
    if (item.kind != QuestionKind::Essay && !item.stem.contains(QStringLiteral("（　")))
        text += QStringLiteral("（　　）");
    return saysPoints ? text + QStringLiteral("（%1分）").arg(item.points) : text;
}

/// In Chinese characters, about.
double charactersWide(const QString& text)
{
    constexpr char16_t kFirstWide = 0x2E80;
    double sum = 0;
    for (const QChar each : text)
        sum += each.unicode() < kFirstWide ? kLatinWidth : 1;
    return sum;
}

/// In one line where they fit into it, else a line each.
void addChoices(Document& document, const ExamItem& item)
{
    QStringList choices;
    for (qsizetype i = 0; i < item.choices.size(); ++i)
        choices.append(choiceLetter(i) + u'.' + item.choices[i]);
    const QString line = choices.join(QStringLiteral("　"));
    if (charactersWide(line) <= kChoiceLine)
        return document.blocks.push_back(Paragraph::of(line));
    for (qsizetype i = 0; i < choices.size(); ++i)
        document.blocks.emplace_back(Paragraph::of(choices[i], i + 1 < choices.size() ? Stay::WithNext : Stay::Free));
}

void addQuestions(Document& document, const Exam& exam)
{
    int part = 0;
    int number = 0;
    for (const QuestionKind kind : questionKinds()) {
        const QList<ExamItem> items = itemsOf(exam, kind);
        if (items.isEmpty())
            continue;
        document.blocks.emplace_back(Heading{1, partHeading(++part, kind, items)});
        const bool isEven = std::all_of(items.begin(), items.end(),
                                        [&](const ExamItem& item) { return item.points == items.first().points; });
        for (const ExamItem& item : items) {
            const Stay stay = item.choices.isEmpty() ? Stay::Free : Stay::WithNext;
            document.blocks.emplace_back(Paragraph::of(stemText(++number, item, !isEven), stay));
            if (!item.choices.isEmpty())
                addChoices(document, item);
            if (kind == QuestionKind::Essay)
                document.blocks.emplace_back(Spacer{kEssayLines});
        }
    }
}

/// Numbers above, room for the answers below; items of one kind.
Table answerGrid(int first, const QList<ExamItem>& items, bool isKey)
{
    const int inARow = items.first().kind == QuestionKind::Multiple ? kAnswersOfSeveralLetters : kAnswersInARow;
    Table grid;
    grid.headRow = HeadRow::Absent;
    grid.leastRowHeight = kAnswerHeight;
    grid.columns.append({{}, 46, Align::Center});
    for (int i = 0; i < inARow; ++i)
        grid.columns.append({{}, 420.0 / inARow, Align::Center});
    for (qsizetype from = 0; from < items.size(); from += inARow) {
        QStringList numbers{QStringLiteral("题号")};
        QStringList answers{QStringLiteral("答案")};
        for (qsizetype i = from; i < std::min(items.size(), from + inARow); ++i) {
            numbers.append(QString::number(first + i));
            answers.append(isKey ? items[i].answer : QString());
        }
        grid.rows.append(numbers);
        grid.rows.append(answers);
    }
    return grid;
}

Table essayRows(int first, const QList<ExamItem>& items, bool isKey)
{
    Table rows;
    rows.headRow = HeadRow::Absent;
    rows.leastRowHeight = isKey ? kAnswerHeight : kEssayHeight;
    rows.columns = {{{}, 46, Align::Center}, {{}, 420, Align::Left}};
    for (qsizetype i = 0; i < items.size(); ++i)
        rows.rows.append({QString::number(first + i),
                          isKey && items[i].answer.isEmpty() ? QStringLiteral("没有参考答案，按要点给分")
                              : isKey                        ? items[i].answer
                                                             : QString()});
    return rows;
}

void addAnswers(Document& document, const Exam& exam, bool isKey)
{
    int part = 0;
    int number = 1;
    for (const QuestionKind kind : questionKinds()) {
        const QList<ExamItem> items = itemsOf(exam, kind);
        if (items.isEmpty())
            continue;
        document.blocks.emplace_back(Heading{1, partHeading(++part, kind, items)});
        document.blocks.emplace_back(kind == QuestionKind::Essay ? essayRows(number, items, isKey)
                                                                 : answerGrid(number, items, isKey));
        number += int(items.size());
    }
}

QString scoreCell(const Exam& exam, const ExamPerson& person, qsizetype attempt)
{
    if (attempt >= person.sittings.size())
        return {};
    const ExamScore& score = person.sittings[attempt];
    return exam.passes(score) ? examPointsText(score.tenths)
                              : QStringLiteral("%1（不及格）").arg(examPointsText(score.tenths));
}

} // namespace

QString examPartName(ExamPart part)
{
    return QString::fromLatin1(kPartWords.at(static_cast<std::size_t>(part)).name);
}

QString examPartTitle(ExamPart part)
{
    return QCoreApplication::translate("Exam", kPartWords.at(static_cast<std::size_t>(part)).title);
}

std::optional<ExamPart> examPartByName(QStringView name)
{
    for (const ExamPart part : examParts()) {
        if (name == examPartName(part) || name == examPartTitle(part))
            return part;
    }
    return std::nullopt;
}

QList<ExamPart> examParts()
{
    return {ExamPart::Paper, ExamPart::AnswerSheet, ExamPart::Key, ExamPart::Results};
}

Document examDocument(const QString& branch, const Exam& exam, ExamPart part)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document;
    if (part == ExamPart::Paper) {
        examHead(document, branch, exam, QStringLiteral("试卷"));
        addPersonLine(document);
        document.blocks.emplace_back(Paragraph::of(
            QStringLiteral("%1　满分%2分，%3分及格。")
                .arg(chineseDate(exam.heldOn), QString::number(exam.totalPoints()), QString::number(exam.passPoints))));
        addQuestions(document, exam);
        return document;
    }
    const bool isKey = part == ExamPart::Key;
    examHead(document, branch, exam, isKey ? QStringLiteral("参考答案") : QStringLiteral("答题卡"));
    if (!isKey)
        addPersonLine(document);
    addAnswers(document, exam, isKey);
    if (isKey)
        document.blocks.emplace_back(
            Paragraph::of(QStringLiteral("抽题号码%1。答卷收齐以前不要外传。").arg(exam.seed)));
    return document;
}

Document examResultsDocument(const QString& branch, const Exam& exam, const ExamFigures& figures, QDate today)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document;
    examHead(document, branch, exam, QStringLiteral("成绩表"));
    Table table;
    table.columns = {{QStringLiteral("序号"), 40, Align::Center},
                     {QStringLiteral("姓名"), 90, Align::Center},
                     {QStringLiteral("考试成绩"), 100, Align::Center},
                     {QStringLiteral("补考成绩"), 100, Align::Center},
                     {QStringLiteral("说明"), 130, Align::Left}};
    for (const ExamPerson& person : figures.people) {
        const QString note = person.hasSat() ? (person.expected ? QString() : QStringLiteral("不在应考名单"))
            : !person.counts()               ? QStringLiteral("不作要求，不计入")
            : person.reason.isEmpty()        ? QStringLiteral("没有参加")
                                             : QStringLiteral("没有参加：%1").arg(person.reason);
        const qsizetype last = std::max<qsizetype>(1, person.sittings.size() - 1);
        table.rows.append({QString::number(table.rows.size() + 1), person.name, scoreCell(exam, person, 0),
                           scoreCell(exam, person, last), note});
    }
    table.notes << QStringLiteral("%1考试，满分%2分，%3分及格；截至%4。")
                       .arg(chineseDate(exam.heldOn), QString::number(exam.totalPoints()),
                            QString::number(exam.passPoints), chineseDate(today));
    QString sum =
        QStringLiteral("应考%1人，参加%2人，及格%3人").arg(figures.expected).arg(figures.sat).arg(figures.passed);
    if (figures.passedLater() > 0)
        sum += QStringLiteral("（其中补考及格%1人）").arg(figures.passedLater());
    if (figures.mean)
        sum += QStringLiteral("，平均%1分").arg(examPointsText(*figures.mean));
    const auto others = std::count_if(figures.people.begin(), figures.people.end(),
                                      [](const ExamPerson& each) { return !each.expected && each.hasSat(); });
    if (others > 0)
        sum += QStringLiteral("；另有%1人不在应考名单，不计入").arg(others);
    table.notes << sum + QStringLiteral("。");
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Signature{branch, chineseDate(today)});
    return document;
}

} // namespace branchbook::report
