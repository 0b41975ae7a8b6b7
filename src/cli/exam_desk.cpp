// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exam_desk.h"

#include "branchbook/base/percent.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/sheet/workbook.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace ideology;

QJsonValue examPointsJson(std::optional<int> tenths)
{
    return tenths ? QJsonValue(*tenths / 10.0) : QJsonValue();
}

QJsonArray drawsJson(const Exam& exam)
{
    QJsonArray list;
    for (const ExamDraw& draw : exam.draws)
        list.append(QJsonObject{{QStringLiteral("kind"), questionKindName(draw.kind)},
                                {QStringLiteral("questions"), draw.questions},
                                {QStringLiteral("points"), draw.points ? QJsonValue(*draw.points) : QJsonValue()}});
    return list;
}

QJsonArray examItemsJson(const Exam& exam, const ExamFigures& figures)
{
    QJsonArray list;
    for (qsizetype i = 0; i < exam.items.size(); ++i) {
        const ExamItem& item = exam.items[i];
        const ExamItemFigures known = figures.items.value(i);
        list.append(QJsonObject{{QStringLiteral("number"), int(i + 1)},
                                {QStringLiteral("question"), item.question.toString()},
                                {QStringLiteral("kind"), questionKindName(item.kind)},
                                {QStringLiteral("stem"), item.stem},
                                {QStringLiteral("choices"), textsJson(item.choices)},
                                {QStringLiteral("answer"), item.answer},
                                {QStringLiteral("points"), item.points},
                                {QStringLiteral("known"), known.known},
                                {QStringLiteral("full"), known.full},
                                {QStringLiteral("percent"), percentJson(known.percent(item.points))}});
    }
    return list;
}

QJsonArray examPeopleJson(const Exam& exam, const ExamFigures& figures)
{
    QJsonArray list;
    for (const ExamPerson& person : figures.people) {
        QJsonArray sittings;
        for (const ExamScore& score : person.sittings)
            sittings.append(QJsonObject{{QStringLiteral("attempt"), score.attempt},
                                        {QStringLiteral("date"), dayJson(score.satOn)},
                                        {QStringLiteral("score"), score.tenths / 10.0},
                                        {QStringLiteral("passed"), exam.passes(score)}});
        list.append(
            QJsonObject{{QStringLiteral("id"), person.member.toString()},
                        {QStringLiteral("full_name"), person.name},
                        {QStringLiteral("expected"), person.expected},
                        {QStringLiteral("reason"), person.reason.isEmpty() ? QJsonValue() : QJsonValue(person.reason)},
                        {QStringLiteral("excused"),
                         person.excused ? QJsonValue(gathering::excuseGroundName(*person.excused)) : QJsonValue()},
                        {QStringLiteral("sittings"), sittings}});
    }
    return list;
}

QString examNamesText(const QList<ExamPerson>& people)
{
    QStringList names;
    for (const ExamPerson& person : people)
        names.append(person.name);
    return names.join(tr("、"));
}

void addFigureLines(Answer& answer, const Exam& exam, const ExamFigures& figures)
{
    answer.lines << tr("应考 %1 人，参加 %2 人，及格 %3 人，其中补考及格 %4 人")
                        .arg(figures.expected)
                        .arg(figures.sat)
                        .arg(figures.passed)
                        .arg(figures.passedLater());
    if (figures.mean)
        answer.lines << tr("平均 %1 分，最高 %2 分，最低 %3 分（只算第一次）")
                            .arg(examPointsText(*figures.mean), examPointsText(figures.highest.value_or(0)),
                                 examPointsText(figures.lowest.value_or(0)));
    if (const auto absent = peopleOf(exam, figures, ExamGroup::Absent); !absent.isEmpty() && figures.sat > 0)
        answer.lines << tr("没有参加：%1").arg(examNamesText(absent));
    if (const auto excused = peopleOf(exam, figures, ExamGroup::Excused); !excused.isEmpty())
        answer.lines << tr("年老体弱、不作要求，不计入：%1").arg(examNamesText(excused));
    if (const auto failed = peopleOf(exam, figures, ExamGroup::Failed); !failed.isEmpty())
        answer.lines << tr("还没有及格：%1").arg(examNamesText(failed));
    QList<ExamPerson> others = figures.people;
    others.removeIf([](const ExamPerson& each) { return each.expected || !each.hasSat(); });
    if (!others.isEmpty())
        answer.lines
            << tr("另有 %1 人不在应考名单，不计入：%2").arg(QString::number(others.size()), examNamesText(others));
}

void addScoreLines(Answer& answer, const Exam& exam)
{
    for (const ExamScore& score : exam.scores)
        answer.lines << QStringLiteral("%1\t%2\t%3\t%4")
                            .arg(score.name, score.satOn.toString(Qt::ISODate),
                                 score.attempt > 1 ? tr("第 %1 次补考").arg(score.attempt - 1) : tr("考试"),
                                 exam.passes(score) ? tr("%1 分").arg(examPointsText(score.tenths))
                                                    : tr("%1 分，不及格").arg(examPointsText(score.tenths)));
    for (const ExamCorrection& each : exam.corrections)
        answer.lines << tr("%1 更正 %2 的成绩，原来是 %3 分，原因：%4")
                            .arg(each.on.toString(Qt::ISODate), each.name, each.before, each.reason);
}

} // namespace

Result<Exam> examNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listExams(desk.reader(), desk.branch.id));
    for (const Exam& exam : all) {
        if (exam.title == trimmedText(wanted) || exam.id.toString() == wanted)
            return exam;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("exam.none_of"), {wanted});
}

QJsonObject examJson(const Exam& exam, const ExamFigures& figures)
{
    return {{QStringLiteral("id"), exam.id.toString()},
            {QStringLiteral("title"), exam.title},
            {QStringLiteral("date"), dayJson(exam.heldOn)},
            {QStringLiteral("gathering"), exam.gathering ? QJsonValue(exam.gathering->toString()) : QJsonValue()},
            {QStringLiteral("subject"), exam.subject.isEmpty() ? QJsonValue() : QJsonValue(exam.subject)},
            {QStringLiteral("seed"), exam.seed},
            {QStringLiteral("pass"), exam.passPoints},
            {QStringLiteral("total"), exam.totalPoints()},
            {QStringLiteral("note"), exam.note.isEmpty() ? QJsonValue() : QJsonValue(exam.note)},
            {QStringLiteral("questions"), int(exam.items.size())},
            {QStringLiteral("expected"), figures.expected},
            {QStringLiteral("sat"), figures.sat},
            {QStringLiteral("passed"), figures.passed},
            {QStringLiteral("passed_by_retake"), figures.passedLater()},
            {QStringLiteral("mean"), examPointsJson(figures.mean)},
            {QStringLiteral("highest"), examPointsJson(figures.highest)},
            {QStringLiteral("lowest"), examPointsJson(figures.lowest)}};
}

Result<Answer> examAnswer(const TransferDesk& desk, ExamId id)
{
    BB_TRY(const Exam exam, loadExam(desk.reader(), id));
    BB_TRY(const ExamFigures figures, loadExamFigures(desk.reader(), exam, desk.today()));
    QJsonObject json = examJson(exam, figures);
    json.insert(QStringLiteral("draw"), drawsJson(exam));
    json.insert(QStringLiteral("paper"), examItemsJson(exam, figures));
    json.insert(QStringLiteral("people"), examPeopleJson(exam, figures));
    QJsonArray corrections;
    for (const ExamCorrection& each : exam.corrections)
        corrections.append(QJsonObject{{QStringLiteral("full_name"), each.name},
                                       {QStringLiteral("attempt"), each.attempt},
                                       {QStringLiteral("date"), dayJson(each.on)},
                                       {QStringLiteral("before"), each.before},
                                       {QStringLiteral("reason"), each.reason}});
    json.insert(QStringLiteral("corrections"), corrections);
    Answer answer;
    answer.json = json;
    answer.lines << tr("%1，%2，%3 题 %4 分，%5 分及格，抽题号码 %6")
                        .arg(exam.title, exam.heldOn.toString(Qt::ISODate), QString::number(exam.items.size()),
                             QString::number(exam.totalPoints()), QString::number(exam.passPoints),
                             QString::number(exam.seed));
    addFigureLines(answer, exam, figures);
    addScoreLines(answer, exam);
    return answer;
}

Result<sheet::Table> tableIn(Context& context, const QString& path)
{
    const QString wanted = context.invocation().value(QStringLiteral("sheet"));
    BB_TRY(const auto workbook, sheet::Workbook::open(path));
    QStringList names;
    int chosen = -1;
    for (int i = 0; i < int(workbook->sheets().size()); ++i) {
        const sheet::SheetInfo& info = workbook->sheets()[i];
        names.append(info.name);
        if (chosen < 0 && (wanted.isEmpty() ? !info.hidden : info.name == wanted))
            chosen = i;
    }
    if (chosen < 0 && !wanted.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("roster.no_sheet"), {wanted, shownList(names)});
    return workbook->read(std::max(chosen, 0), context.progress());
}

QString faultLine(const roster::SheetFault& fault)
{
    if (fault.column.isEmpty())
        return tr("第 %1 行：%2").arg(QString::number(fault.row), sentence(fault.error));
    return tr("第 %1 行 %2 列（%3）：%4")
        .arg(QString::number(fault.row), fault.column, fault.header, sentence(fault.error));
}

QJsonArray faultsJson(const QList<roster::SheetFault>& faults)
{
    QJsonArray list;
    for (const roster::SheetFault& fault : faults)
        list.append(QJsonObject{{QStringLiteral("row"), fault.row},
                                {QStringLiteral("column"), fault.column},
                                {QStringLiteral("header"), fault.header},
                                {QStringLiteral("code"), fault.error.code},
                                {QStringLiteral("text"), sentence(fault.error)}});
    return list;
}

} // namespace branchbook::cli
