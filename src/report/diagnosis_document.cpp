// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/diagnosis_document.h"

#include "branchbook/base/words_for.h"
#include "report/report_words.h"

namespace branchbook::report {

namespace {

using namespace organization;

QStringList factTexts(const DiagnosisSheet& sheet, DiagnosisAspect aspect)
{
    QStringList texts;
    for (const DiagnosisFact& fact : sheet.facts) {
        if (fact.aspect == aspect)
            texts << QStringLiteral("%1 %2").arg(fact.title, fact.figure);
    }
    return texts;
}

Table aspectTable(const DiagnosisSheet& sheet)
{
    Table table;
    table.columns = {{QStringLiteral("方面"), 80, Align::Center},
                     {QStringLiteral("事实"), 270, Align::Left},
                     {QStringLiteral("判断"), 80, Align::Center}};
    for (const DiagnosisAspect aspect : diagnosisAspects()) {
        const auto grade = sheet.diagnosis.gradeOf(aspect);
        table.rows.append({diagnosisAspectTitle(aspect), factTexts(sheet, aspect).join(u'\n'),
                           grade ? diagnosisGradeTitle(*grade) : QStringLiteral("没有研判")});
    }
    table.notes << QStringLiteral("注：数字由支部手册的记录算出，截至%1；判断由支委会讨论确定。软件只摆出事实，不打分，"
                                  "不替人下结论。")
                       .arg(chineseDate(sheet.factsOn));
    return table;
}

Table remedyTable(const Diagnosis& diagnosis)
{
    Table table;
    table.caption = QStringLiteral("列入整改");
    table.columns = {{QStringLiteral("序号"), 40, Align::Center},
                     {QStringLiteral("事项"), 230, Align::Left},
                     {QStringLiteral("责任人"), 80, Align::Center},
                     {QStringLiteral("期限"), 80, Align::Center}};
    for (const DiagnosisRemedy& remedy : diagnosis.remedies)
        table.rows.append({QString::number(table.rows.size() + 1), remedy.matter, remedy.owner.name,
                           remedy.dueOn.isValid() ? PartialDate::of(remedy.dueOn).toDotted() : QString()});
    return table;
}

/// One after the other, as they would be read out; empty: there is none.
QString linesText(const DiagnosisFact& fact, DiagnosisLineStand stand, const QString& label)
{
    QStringList texts;
    for (const DiagnosisLine& line : fact.lines) {
        if (line.stand == stand)
            texts << (line.detail.isEmpty() ? line.name : QStringLiteral("%1（%2）").arg(line.name, line.detail));
    }
    return texts.isEmpty() ? QString() : label + texts.join(u'；');
}

/// Two columns: in one for each kind of line most cells stay empty, and the names make pages of narrow ones.
Table listTable(const DiagnosisSheet& sheet)
{
    Table table;
    table.caption = QStringLiteral("数字后面的名单");
    table.columns = {{QStringLiteral("事实"), 90, Align::Center}, {QStringLiteral("名单和原因"), 360, Align::Left}};
    for (const DiagnosisFact& fact : sheet.facts) {
        QStringList parts{linesText(fact, DiagnosisLineStand::Counted, QStringLiteral("计入：")),
                          linesText(fact, DiagnosisLineStand::Missing, QStringLiteral("还缺：")),
                          linesText(fact, DiagnosisLineStand::LeftOut, QStringLiteral("不计入："))};
        parts.removeAll(QString());
        if (fact.stand == DiagnosisFactStand::NoRecord || parts.isEmpty())
            parts.prepend(fact.basis);
        table.rows.append({QStringLiteral("%1\n%2").arg(fact.title, fact.figure), parts.join(u'\n')});
    }
    return table;
}

void addConclusion(Document& document, const Diagnosis& diagnosis)
{
    const auto say = [&](const QString& label, const QString& text) {
        document.blocks.emplace_back(Paragraph::of(QStringLiteral("%1：%2").arg(label, text)));
    };
    const QString open = QStringLiteral("没有写");
    say(QStringLiteral("研判结论"),
        diagnosis.conclusion
            ? QStringLiteral("%1（%2）")
                  .arg(diagnosisGradeTitle(*diagnosis.conclusion), diagnosisGradeMeans(*diagnosis.conclusion))
            : open);
    say(QStringLiteral("结论意见"), diagnosis.opinion.isEmpty() ? open : diagnosis.opinion);
    QStringList names;
    for (const DiagnosisPerson& person : diagnosis.people)
        names << person.name;
    say(QStringLiteral("参加人"),
        names.isEmpty() ? open : QStringLiteral("%1（%2人）").arg(names.join(u'、')).arg(names.size()));
    say(QStringLiteral("研判日期"), diagnosis.heldOn.isValid() ? chineseDate(diagnosis.heldOn) : open);
    for (const DiagnosisCorrection& each : diagnosis.corrections)
        say(QStringLiteral("%1更正").arg(chineseDate(each.on)),
            QStringLiteral("原因：%1；原来是：%2").arg(each.reason, each.before));
}

} // namespace

Document diagnosisDocument(const DiagnosisSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    const QString period = diagnosisPeriodTitle(sheet.diagnosis.period);
    const QString title = sheet.diagnosis.isFinished() ? period + QStringLiteral("支部研判表")
                                                       : period + QStringLiteral("支部研判表（草稿）");
    Document document;
    document.metadata = {sheet.branch + title, sheet.branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{sheet.branch, title}});
    document.blocks.emplace_back(aspectTable(sheet));
    addConclusion(document, sheet.diagnosis);
    if (!sheet.diagnosis.remedies.isEmpty())
        document.blocks.emplace_back(remedyTable(sheet.diagnosis));
    if (sheet.lists == DiagnosisLists::Printed)
        document.blocks.emplace_back(listTable(sheet));
    return document;
}

} // namespace branchbook::report
