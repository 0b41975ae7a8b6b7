// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/questions.h"

#include "branchbook/base/date.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <algorithm>

namespace branchbook::roster {

using book::Field;

namespace {

QString worded(const char* text)
{
    return QCoreApplication::translate("Roster", text);
}

QString asDate(const QString& iso)
{
    return PartialDate::fromIso(iso).toChinese();
}

/// The ID number has answered it; the answer is shown, and can be changed.
Question settledQuestion(Question question, const RowQuestion& asked)
{
    question.text = worded(asked.code == u"date.ambiguous_month"
                               ? QT_TRANSLATE_NOOP("Roster",
                                                   "原表里是数字 %1，分不清是 1 月还是 10 月，已按身份证号定为 %2。"
                                                   "身份证号不对的，请在下面改选。")
                               : QT_TRANSLATE_NOOP("Roster",
                                                   "原表写的是“%1”，年份只有两位，已按身份证号定为 %2。"
                                                   "身份证号不对的，请在下面改选。"))
                        .arg(asked.cell, asDate(asked.choices.value(asked.byNumber)));
    for (const QString& choice : asked.choices)
        question.options.push_back(
            {choice, worded(QT_TRANSLATE_NOOP("Roster", "记为 %1")).arg(asDate(choice)), false, false});
    question.options.push_back(
        {QStringLiteral("empty"), worded(QT_TRANSLATE_NOOP("Roster", "先空着，以后再补")), false, false});
    question.options[static_cast<size_t>(asked.byNumber)].recommended = true;
    question.chosen = asked.byNumber;
    return question;
}

} // namespace

Question questionAbout(const RowQuestion& asked, int row, const QString& person)
{
    Question question{row, asked.field, asked.code, person, {}, {}, -1, {}, {}};
    if (asked.code == u"id_number.check_digit") {
        question.text = worded(QT_TRANSLATE_NOOP("Roster", "末位校验码对不上，可能抄错了一位。"));
        question.options = {
            {QStringLiteral("keep"), worded(QT_TRANSLATE_NOOP("Roster", "先导入，标记为“待核实”")), true, false},
            {QStringLiteral("correct"), worded(QT_TRANSLATE_NOOP("Roster", "现在改正号码")), false, true},
            {QStringLiteral("skip"), worded(QT_TRANSLATE_NOOP("Roster", "跳过这一行")), false, false}};
        return question;
    }
    if (asked.byNumber >= 0)
        return settledQuestion(std::move(question), asked);
    question.text = asked.code == u"date.ambiguous_month"
        ? worded(QT_TRANSLATE_NOOP("Roster", "原表里是数字 %1，分不清是 1 月还是 10 月。")).arg(asked.cell)
        : asked.code == u"date.order" && asked.choices.size() > 1
        ? worded(QT_TRANSLATE_NOOP("Roster", "原表写的是“%1”，分不清年、月、日的先后。")).arg(asked.cell)
        : asked.code == u"date.order"
        ? worded(QT_TRANSLATE_NOOP("Roster", "原表写的是“%1”，年份写在最后。")).arg(asked.cell)
        : asked.code == u"date.about"
        ? worded(QT_TRANSLATE_NOOP("Roster", "原表写的是“%1”，是大概的日期。")).arg(asked.cell)
        : asked.code == u"date.several"
        ? worded(QT_TRANSLATE_NOOP("Roster", "原表写的是“%1”，不止一个日期。")).arg(asked.cell)
        : worded(QT_TRANSLATE_NOOP("Roster", "原表写的是“%1”，年份只有两位。")).arg(asked.cell);
    if (!asked.beside.isEmpty())
        question.text += worded(QT_TRANSLATE_NOOP("Roster", "身份证号里的生日却是 %1。")).arg(asked.beside);
    for (const QString& choice : asked.choices)
        question.options.push_back(
            {choice, worded(QT_TRANSLATE_NOOP("Roster", "记为 %1")).arg(asDate(choice)), false, false});
    question.options.push_back({QStringLiteral("empty"), worded(QT_TRANSLATE_NOOP("Roster", "先空着，以后再补")),
                                !asked.recommendFirst, false});
    if (asked.recommendFirst)
        question.options.front().recommended = true;
    if (asked.noneFits)
        std::rotate(question.options.begin(), question.options.end() - 1, question.options.end());
    return question;
}

Question questionAboutMonth(Field field, const QString& iso, int row, const QString& person)
{
    const PartialDate month = PartialDate::fromIso(iso);
    const QString firstDay = PartialDate::of(month.year, month.month, 1).toIso();
    Question question{row,
                      field,
                      QStringLiteral("date.month_only"),
                      person,
                      worded(QT_TRANSLATE_NOOP("Roster", "原表只写到 %1，没有写到日。")).arg(month.toChinese()),
                      {},
                      -1,
                      {},
                      {}};
    question.options = {
        {QStringLiteral("month"), worded(QT_TRANSLATE_NOOP("Roster", "只记“%1”，以后再补")).arg(month.toChinese()),
         true, false},
        {firstDay, worded(QT_TRANSLATE_NOOP("Roster", "按 %1 记")).arg(asDate(firstDay)), false, false}};
    return question;
}

namespace {

QString sameText(Likeness likeness)
{
    switch (likeness) {
    case Likeness::CorrectedNumber:
        return worded(QT_TRANSLATE_NOOP("Roster", "是同一个人，更新已有档案，改用表里的号码"));
    case Likeness::WrongNumber: return worded(QT_TRANSLATE_NOOP("Roster", "是同一个人，更新已有档案，号码仍用册里的"));
    default: return worded(QT_TRANSLATE_NOOP("Roster", "是同一个人，更新已有档案"));
    }
}

} // namespace

Question questionAboutMatch(int row, const QString& person, Likeness likeness, int taken)
{
    Question question{row, std::nullopt, QStringLiteral("match.uncertain"), person, {}, {}, -1, {}, {}};
    switch (likeness) {
    case Likeness::Several:
        question.text = worded(QT_TRANSLATE_NOOP("Roster", "名册里有不止一个同名的人，分不清是不是其中一个。"));
        break;
    case Likeness::NameOnly:
        question.text = worded(QT_TRANSLATE_NOOP("Roster", "名册里有同名的人，没有身份证号或出生日期可以对照。"));
        break;
    case Likeness::Plausible:
        question.text =
            worded(QT_TRANSLATE_NOOP("Roster", "名册里有同名的人，出生日期对得上但不完整，可能是同一个人。"));
        break;
    case Likeness::OtherSex:
        question.text = worded(QT_TRANSLATE_NOOP("Roster", "名册里有同名的人，但性别不同，多半不是同一个人。"));
        break;
    case Likeness::CorrectedNumber:
        question.text = worded(QT_TRANSLATE_NOOP(
            "Roster", "名册里有同名的人，身份证号不同，册里的号码没有通过校验，可能是同一个人改正了号码。"));
        break;
    case Likeness::WrongNumber:
        question.text = worded(QT_TRANSLATE_NOOP(
            "Roster", "名册里有同名的人，身份证号不同，表里的号码没有通过校验，可能是同一个人写错了号码。"));
        break;
    }
    if (taken != 0)
        question.text += worded(QT_TRANSLATE_NOOP("Roster", "第 %1 行已经认作这个人。")).arg(taken);
    const bool several = likeness == Likeness::Several;
    const bool other = likeness == Likeness::OtherSex;
    const bool nameOnly = likeness == Likeness::NameOnly; // a name proves nothing: somebody has to say who is meant
    if (!several)
        question.options.push_back(
            {QStringLiteral("same"), sameText(likeness), !other && !nameOnly && taken == 0, false});
    question.options.push_back(
        {QStringLiteral("new"), worded(QT_TRANSLATE_NOOP("Roster", "不是同一个人，新增")), other, false});
    question.options.push_back(
        {QStringLiteral("skip"), worded(QT_TRANSLATE_NOOP("Roster", "跳过这一行")), several, false});
    return question;
}

namespace {

void addTypeOptions(Question& question, const QString& byDates)
{
    if (!byDates.isEmpty())
        question.options.push_back({QStringLiteral("derive"), byDates, true, false});
    question.options.push_back(
        {QStringLiteral("full"), worded(QT_TRANSLATE_NOOP("Roster", "都记为正式党员")), false, false});
    question.options.push_back(
        {QStringLiteral("probationary"), worded(QT_TRANSLATE_NOOP("Roster", "都记为预备党员")), false, false});
    question.options.push_back(
        {QStringLiteral("empty"), worded(QT_TRANSLATE_NOOP("Roster", "先留空，以后再定")), byDates.isEmpty(), false});
}

} // namespace

Question questionAboutSheet(int headerRow, int full, int probationary, int untold)
{
    Question question{headerRow, Field::MemberType, QStringLiteral("member_type.missing"), {}, {}, {}, -1, {}, {}};
    question.text = worded(QT_TRANSLATE_NOOP("Roster", "表格里没有人员类别：全部是正式党员吗？"));
    addTypeOptions(question,
                   full + probationary == 0
                       ? QString()
                       : worded(QT_TRANSLATE_NOOP("Roster",
                                                  "按日期：已转正的 %1 人正式，入党不满一年的 %2 人预备，其余 %3 "
                                                  "人先留空"))
                             .arg(full)
                             .arg(probationary)
                             .arg(untold));
    return question;
}

Question questionAboutWord(const QString& word, const QString& code, const QString& person,
                           const std::vector<int>& rows, int fromDates)
{
    Question question{rows.front(), Field::MemberType, code, person, {}, {}, -1, word, rows};
    const int count = static_cast<int>(rows.size());
    question.text = word.isEmpty()
        ? worded(QT_TRANSLATE_NOOP("Roster", "有 %1 行的人员类别是空的。")).arg(count)
        : worded(QT_TRANSLATE_NOOP("Roster", "有 %1 行写的是“%2”，分不清是正式党员还是预备党员。"))
              .arg(count)
              .arg(word);
    addTypeOptions(
        question,
        fromDates == 0
            ? QString()
            : worded(QT_TRANSLATE_NOOP("Roster", "按转正、入党日期能定的 %1 人照定，其余先留空")).arg(fromDates));
    return question;
}

Question questionAboutName(int row, const QString& known, const QString& person)
{
    Question question{row, std::nullopt, QStringLiteral("match.other_name"), person, {}, {}, -1, {}, {}};
    question.text = worded(QT_TRANSLATE_NOOP("Roster", "身份证号与名册里的%1相同，姓名却是%2。")).arg(known, person);
    question.options = {
        {QStringLiteral("reject"), worded(QT_TRANSLATE_NOOP("Roster", "先退回，按证件核对")), true, false},
        {QStringLiteral("rename"), worded(QT_TRANSLATE_NOOP("Roster", "是同一个人，姓名改为%1")).arg(person), false,
         false},
        {QStringLiteral("same"), worded(QT_TRANSLATE_NOOP("Roster", "是同一个人，姓名仍用%1")).arg(known), false,
         false},
        {QStringLiteral("skip"), worded(QT_TRANSLATE_NOOP("Roster", "跳过这一行")), false, false}};
    return question;
}

Question questionAboutDifference(const QString& person, const Change& difference)
{
    Question question{difference.row,
                      difference.field,
                      QStringLiteral("match.differs"),
                      person,
                      worded(QT_TRANSLATE_NOOP("Roster", "名册里已有%1，%2与表格里的不同。"))
                          .arg(person, book::fieldLabel(difference.field)),
                      {},
                      -1,
                      {},
                      {},
                      {difference}};
    question.options = {{QStringLiteral("keep"), worded(QT_TRANSLATE_NOOP("Roster", "保留名册里的")), true, false},
                        {QStringLiteral("update"), worded(QT_TRANSLATE_NOOP("Roster", "改成表格里的")), false, false}};
    return question;
}

Question questionAboutContradiction(int row, const QString& person, const RowFinding& finding,
                                    const std::vector<Change>& held)
{
    Question question{row, finding.field, QStringLiteral("match.contradicts"), person, {}, {}, -1, {}, {}, held};
    QStringList labels;
    for (const Change& change : held)
        labels << book::fieldLabel(change.field);
    question.text =
        worded(QT_TRANSLATE_NOOP("Roster", "名册里已有%1。%2照表格里的写入，档案就自相矛盾：%3"))
            .arg(person, labels.join(worded(QT_TRANSLATE_NOOP("Roster", "、"))), problemText(finding.problem));
    question.options = {
        {QStringLiteral("keep"), worded(QT_TRANSLATE_NOOP("Roster", "不写入，保留名册里的")), true, false},
        {QStringLiteral("update"), worded(QT_TRANSLATE_NOOP("Roster", "照表格里的写入，标记为“待核实”")), false,
         false}};
    return question;
}

void markChosen(Question& question, const std::vector<Decision>& decisions)
{
    for (const Decision& decision : decisions) {
        const bool same = question.rows.empty() ? decision.row == question.row : decision.value == question.word;
        if (!same || decision.field != question.field || decision.code != question.code)
            continue;
        const auto option = std::find_if(question.options.begin(), question.options.end(),
                                         [&](const Option& each) { return each.id == decision.option; });
        if (option != question.options.end())
            question.chosen = static_cast<int>(option - question.options.begin());
    }
}

} // namespace branchbook::roster
