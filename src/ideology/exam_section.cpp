// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/exam_store.h"

#include "branchbook/base/text.h"
#include "branchbook/rules/figure.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::ideology {

namespace {

constexpr char16_t kExamScoresTerm[] = u"exam_scores";

QString examWords(const Exam& exam, const ExamFigures& figures)
{
    const QString head = QStringLiteral("“%1”（%2月%3日）")
                             .arg(exam.title, QString::number(exam.heldOn.month()),
                                  QString::number(exam.heldOn.day())); // at once: a title may hold a %
    if (figures.sat == 0)
        return head + QStringLiteral("应考%1人，成绩还没有录入").arg(figures.expected);
    QString text = head
        + QStringLiteral("应考%1人，参加%2人，及格%3人").arg(figures.expected).arg(figures.sat).arg(figures.passed);
    if (figures.passedLater() > 0)
        text += QStringLiteral("（其中补考及格%1人）").arg(figures.passedLater());
    if (figures.mean)
        text += QStringLiteral("，平均%1分").arg(examPointsText(*figures.mean));
    return text;
}

QJsonValue tenthsOrNull(std::optional<int> tenths)
{
    return tenths ? QJsonValue(*tenths / 10.0) : QJsonValue();
}

QJsonObject examJson(const Exam& exam, const ExamFigures& figures)
{
    return {{QStringLiteral("title"), exam.title},
            {QStringLiteral("date"), exam.heldOn.toString(Qt::ISODate)},
            {QStringLiteral("expected"), figures.expected},
            {QStringLiteral("sat"), figures.sat},
            {QStringLiteral("passed"), figures.passed},
            {QStringLiteral("passed_by_retake"), figures.passedLater()},
            {QStringLiteral("total"), exam.totalPoints()},
            {QStringLiteral("pass"), exam.passPoints},
            {QStringLiteral("mean"), tenthsOrNull(figures.mean)}};
}

} // namespace

Result<> addExamFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    facts.keeps.insert(QString::fromUtf16(kExamScoresTerm));
    BB_TRY(const auto list, listExams(query.session, query.branch));
    if (list.isEmpty())
        return {};
    BB_TRY(const rules::Figure days, rules::figureOn(query.catalogue, u"exam.score_days", query.today));
    for (const Exam& exam : list) {
        if (exam.heldOn < query.from || exam.heldOn > query.today || !exam.scores.isEmpty())
            continue;
        const QString subject = QStringLiteral("exam:") + exam.id.toString();
        const QDate known = std::max(exam.heldOn, exam.enteredOn); // nobody is late for what was not in the book
        facts.things.push_back({subject, QStringLiteral("%1：").arg(exam.title), {}, {}});
        facts.terms.push_back({QString::fromUtf16(kExamScoresTerm), subject,
                               known.addDays(days.number.numerator / days.number.denominator), false,
                               QStringLiteral("exam/") + exam.id.toString()});
    }
    return {};
}

Result<> addExamSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(auto list, listExams(query.session, query.branch));
    list.removeIf([&](const Exam& exam) { return !range.contains(exam.heldOn); });
    if (list.isEmpty())
        return {};
    std::reverse(list.begin(), list.end()); // the earliest first
    QStringList words;
    QStringList records;
    QJsonArray figures;
    for (const Exam& exam : list) {
        BB_TRY(const ExamFigures known, loadExamFigures(query.session, exam, range.last));
        words.append(examWords(exam, known));
        figures.append(examJson(exam, known));
        records.append(dayIn(exam.heldOn, range.last.year()) + exam.title);
    }
    section.parts.emplace_back(
        book::SectionText::of(QStringLiteral("组织理论考试%1次：%2。")
                                  .arg(markFigure(QStringLiteral("exams"), list.size()), joinedClauses(words))));
    section.people.append(book::recordsBehind(QStringLiteral("exams"), QStringLiteral("理论考试"), records));
    section.figures.insert(QStringLiteral("exams"), figures);
    return {};
}

} // namespace branchbook::ideology
