// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/evaluation_document.h"

#include "branchbook/base/words_for.h"
#include "report/report_words.h"

namespace branchbook::report {

namespace {

using namespace organization;

constexpr double kHandwriting = 60; ///< points

QString gradeOrRoom(std::optional<Grade> grade)
{
    return grade ? gradeTitle(*grade) : QString();
}

QString ballotText(const Evaluation& round, EvaluationBallot ballot, int line)
{
    const EvaluationCount* count = round.count(ballot);
    const EvaluationTally* tally = count == nullptr ? nullptr : count->tally(line);
    return tally == nullptr ? QString() : tallyText(*tally);
}

QString gradeCellOf(const EvaluatedPerson& person)
{
    if (person.part == EvaluationPart::Excused)
        return QStringLiteral("不参加评议（%1）").arg(person.partWhy);
    if (!person.isFull())
        return QStringLiteral("预备党员，不评定等次");
    return gradeOrRoom(person.grade);
}

void evaluationHead(Document& document, const QString& branch, const QString& title)
{
    document.metadata = {branch + title, branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{branch, title}});
}

} // namespace

Document evaluationFormDocument(const EvaluationSheet& sheet, const EvaluatedPerson& person, const QString& post)
{
    const WordsFor chinese(WordsFor::Paper);
    const bool isWhole = sheet.secret == EvaluationSecret::Printed;
    Document document;
    evaluationHead(document, sheet.branch, QStringLiteral("民主评议党员登记表（%1年度）").arg(sheet.round.forYear));
    Table form;
    form.headRow = HeadRow::Absent;
    form.columns = {{{}, 90, Align::Center}, {{}, 140, Align::Left}, {{}, 90, Align::Center}, {{}, 140, Align::Left}};
    form.rows = {{QStringLiteral("姓名"), person.name, QStringLiteral("人员类别"), person.type},
                 {QStringLiteral("党内职务"), post, QStringLiteral("个人自评"), gradeOrRoom(person.self)},
                 {QStringLiteral("评定等次"), gradeCellOf(person), QStringLiteral("评议地点"),
                  person.part == EvaluationPart::Elsewhere ? person.partWhy : QStringLiteral("本支部")}};
    if (isWhole)
        form.rows.append({QStringLiteral("党员互评"), ballotText(sheet.round, EvaluationBallot::Members, person.line),
                          QStringLiteral("群众测评"), ballotText(sheet.round, EvaluationBallot::Masses, person.line)});
    document.blocks.emplace_back(std::move(form));
    Table texts;
    texts.headRow = HeadRow::Absent;
    texts.columns = {{{}, 110, Align::Center}, {{}, 350, Align::Left}};
    texts.leastRowHeight = kHandwriting;
    texts.rows = {{QStringLiteral("支部评定意见"), isWhole ? person.opinion : QString()},
                  {QStringLiteral("反馈情况"),
                   person.toldOn.isValid() ? chineseDate(person.toldOn)
                           + (person.toldBy.isEmpty() ? QString() : QStringLiteral("，由%1反馈").arg(person.toldBy))
                                           : QString()},
                  {QStringLiteral("本人意见"), isWhole ? person.reply : QString()},
                  {QStringLiteral("上级党组织意见"), QString()}};
    document.blocks.emplace_back(std::move(texts));
    document.blocks.emplace_back(
        SignatureLines{{QStringLiteral("党支部书记（签名）"), QStringLiteral("本人（签名）")}});
    return document;
}

Document evaluationSummaryDocument(const EvaluationSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    const bool isWhole = sheet.secret == EvaluationSecret::Printed;
    Document document;
    if (isWhole)
        document.paper = Paper::Landscape;
    evaluationHead(document, sheet.branch, QStringLiteral("%1年度民主评议党员汇总表").arg(sheet.round.forYear));
    Table table;
    table.columns = {{QStringLiteral("序号"), 36, Align::Center},
                     {QStringLiteral("姓名"), 64, Align::Center},
                     {QStringLiteral("人员类别"), 70, Align::Center}};
    if (isWhole)
        table.columns += QList<Column>{{QStringLiteral("自评"), 50, Align::Center},
                                       {QStringLiteral("党员互评"), 140, Align::Left},
                                       {QStringLiteral("群众测评"), 130, Align::Left}};
    table.columns.append({QStringLiteral("评定等次"), 90, Align::Center});
    if (isWhole)
        table.columns.append({QStringLiteral("评定意见"), 170, Align::Left});
    for (const EvaluatedPerson& person : sheet.round.people) {
        QStringList row{QString::number(person.line), person.name, person.type};
        if (isWhole)
            row << gradeOrRoom(person.self) << ballotText(sheet.round, EvaluationBallot::Members, person.line)
                << ballotText(sheet.round, EvaluationBallot::Masses, person.line);
        row << gradeCellOf(person);
        if (isWhole)
            row << person.opinion;
        table.rows.append(row);
    }
    QStringList grades;
    for (std::size_t i = 0; i < kGrades; ++i)
        grades.append(QStringLiteral("%1%2人")
                          .arg(gradeTitle(static_cast<Grade>(i)))
                          .arg(sheet.round.with(static_cast<Grade>(i)).size()));
    if (const auto open = sheet.round.ungraded().size(); open > 0)
        grades.append(QStringLiteral("尚未评定%1人").arg(open));
    table.notes << QStringLiteral("参加评议%1人：%2。").arg(sheet.round.people.size()).arg(grades.join(u'、'));
    document.blocks.emplace_back(std::move(table));
    return document;
}

} // namespace branchbook::report
