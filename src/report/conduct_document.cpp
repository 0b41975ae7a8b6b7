// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/conduct_document.h"

#include "branchbook/base/words_for.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

using namespace conduct;

constexpr double kSignRow = 24; // room to write a name by hand
constexpr double kOpinionRow = 64; // room for an opinion and a proposal
constexpr int kOpinionRows = 6;

void startConduct(Document& document, const ConductPaper& paper, const QString& title)
{
    document.metadata = {paper.branch + title, paper.branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{paper.branch, title}});
    if (paper.isPast)
        document.blocks.emplace_back(
            Paragraph::of(QStringLiteral("（截至%1的情况，不是现在的。）").arg(chineseDate(paper.on))));
}

Table pledgeRows(const QList<Pledge>& pledges, PledgeScope scope, int year)
{
    Table table;
    table.columns = {{QStringLiteral("序号"), 36, Align::Center},
                     {QStringLiteral("承诺事项"), 170, Align::Left},
                     {QStringLiteral("指标"), 56, Align::Center},
                     {QStringLiteral("措施"), 110, Align::Left},
                     {QStringLiteral("兑现期限"), 66, Align::Center}};
    if (scope == PledgeScope::Member)
        table.columns.insert(1, {QStringLiteral("承诺人"), 56, Align::Center});
    for (const Pledge& each : pledges) {
        if (each.forYear != year || each.scope != scope || !each.approvedOn.isValid())
            continue;
        QStringList row{QString::number(table.rows.size() + 1)};
        if (scope == PledgeScope::Member)
            row.append(each.item.ownerName);
        row += {each.item.matter, each.target ? QString::number(*each.target) + each.unit : QString(),
                each.item.measure, chineseDate(each.item.dueOn)};
        table.rows.append(row);
    }
    return table;
}

/// Under each aspect what may be done, then what may not.
void addNormItems(Document& document, const NormVersion& version)
{
    static const QString kNumbers = QStringLiteral("一二三四");
    int number = 0;
    const auto aspects = normAspects();
    for (const NormAspect aspect : aspects) {
        Table table;
        table.columns = {{QStringLiteral("可为"), 220, Align::Left}, {QStringLiteral("不可为"), 220, Align::Left}};
        QStringList may;
        QStringList mayNot;
        for (const NormItem& item : version.items) {
            if (item.aspect == aspect)
                (item.side == NormSide::Do ? may : mayNot).append(item.wording);
        }
        if (may.isEmpty() && mayNot.isEmpty())
            continue;
        for (qsizetype i = 0; i < std::max(may.size(), mayNot.size()); ++i)
            table.rows.append({may.value(i), mayNot.value(i)});
        document.blocks.emplace_back(
            Heading{1, QStringLiteral("%1、%2").arg(kNumbers[number++]).arg(normAspectWord(aspect))});
        document.blocks.emplace_back(std::move(table));
    }
}

} // namespace

Document pledgeDocument(const ConductPaper& paper, int year, const QList<Pledge>& pledges)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document;
    startConduct(document, paper, QStringLiteral("%1年公开承诺公示").arg(year));
    Table own = pledgeRows(pledges, PledgeScope::Branch, year);
    Table members = pledgeRows(pledges, PledgeScope::Member, year);
    if (own.rows.isEmpty() && members.rows.isEmpty())
        document.blocks.emplace_back(Paragraph::of(QStringLiteral("还没有审定的承诺。")));
    const bool hasOwn = !own.rows.isEmpty();
    if (hasOwn) {
        document.blocks.emplace_back(Heading{1, QStringLiteral("一、支部承诺")});
        document.blocks.emplace_back(std::move(own));
    }
    if (!members.rows.isEmpty()) {
        document.blocks.emplace_back(
            Heading{1, hasOwn ? QStringLiteral("二、党员承诺") : QStringLiteral("一、党员承诺")});
        document.blocks.emplace_back(std::move(members));
    }
    document.blocks.emplace_back(
        Paragraph::of(QStringLiteral("兑现情况按季公布，欢迎监督。有意见和建议的，请向本支部反映。")));
    document.blocks.emplace_back(Signature{paper.branch, chineseDate(paper.on)});
    return document;
}

Document normDocument(const ConductPaper& paper, const NormVersion& version, const QList<NormSigner>& people)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document;
    startConduct(document, paper, version.title);
    QString head =
        QStringLiteral("第%1版，自%2起执行").arg(QString::number(version.number), chineseDate(version.fromOn));
    if (!version.madeBy.isEmpty())
        head += QStringLiteral("，%1通过").arg(version.madeBy);
    document.blocks.emplace_back(Paragraph::of(QStringLiteral("（%1）").arg(head)));
    addNormItems(document, version);
    Table table;
    table.caption = QStringLiteral("签名");
    table.leastRowHeight = kSignRow;
    table.columns = {{QStringLiteral("序号"), 40, Align::Center},
                     {QStringLiteral("姓名"), 90, Align::Center},
                     {QStringLiteral("签名"), 160, Align::Center},
                     {QStringLiteral("日期"), 150, Align::Center}};
    for (const NormSigner& person : people) {
        const auto found = std::find_if(version.signatures.begin(), version.signatures.end(),
                                        [&](const NormSignature& each) { return each.member == person.member; });
        table.rows.append({QString::number(table.rows.size() + 1), person.name, QString(),
                           found == version.signatures.end() ? QString() : chineseDate(found->on)});
    }
    if (!table.rows.isEmpty())
        document.blocks.emplace_back(std::move(table));
    return document;
}

Document opinionForm(const ConductPaper& paper, const OpinionCall& call)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document;
    startConduct(document, paper, QStringLiteral("意见征询表"));
    document.blocks.emplace_back(Paragraph::of(
        QStringLiteral(
            "为改进作风、做好工作，现就“%1”征求%2的意见。可以不写姓名；写了姓名和电话的，我们会把办理情况告诉您。")
            .arg(call.title, opinionPeopleWord(call.people))));
    Table table;
    table.leastRowHeight = kOpinionRow;
    table.columns = {{QStringLiteral("序号"), 40, Align::Center},
                     {QStringLiteral("意见"), 220, Align::Left},
                     {QStringLiteral("建议怎样办"), 180, Align::Left}};
    for (int i = 1; i <= kOpinionRows; ++i)
        table.rows.append({QString::number(i)});
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Paragraph::of(QStringLiteral("姓名和电话（可以不填）：＿＿＿＿＿＿＿＿＿＿＿＿")));
    document.blocks.emplace_back(Signature{paper.branch, chineseDate(call.heldOn)});
    return document;
}

Result<organization::Ballot> surveyPaper(const Survey& survey, const QString& branchName, int papers)
{
    const WordsFor chinese(WordsFor::Paper);
    QStringList lines;
    for (const QString& line : survey.lines)
        lines.append(QStringLiteral("%1. %2").arg(QString::number(lines.size() + 1), line));
    organization::Ballot paper = organization::gradeBallot(survey.title, lines, survey.optionTitles(), papers);
    paper.issuer = branchName;
    paper.nameHead = survey.kind == SurveyKind::Pledges ? QStringLiteral("承诺事项") : QStringLiteral("测评内容");
    paper.areSentences = true;
    paper.note =
        QStringLiteral("每行只在一栏画“○”，多画或者不画的，这一行不计算。无记名填写，不要写姓名。请在%1前交回。")
            .arg(PartialDate::of(survey.dueOn).toChinese());
    BB_CHECK(organization::checkBallot(paper));
    return paper;
}

} // namespace branchbook::report
