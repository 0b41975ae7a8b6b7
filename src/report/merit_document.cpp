// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/merit_document.h"

#include "branchbook/base/words_for.h"
#include "report/report_words.h"

namespace branchbook::report {

namespace {

using namespace organization;

/// Not `why`, which speaks the language of the screen.
QString stateWords(const MeritPerson& person, Quarter quarter)
{
    const QString reason = meritReason(person, quarter);
    return person.state == MeritState::Excused ? QStringLiteral("不参评：%1").arg(reason) : reason;
}

QString monthWords(const MeritPerson& person, int month)
{
    if (!person.asked.at(std::size_t(month)) || person.state == MeritState::Excused)
        return QStringLiteral("—");
    return person.lines.isEmpty() || person.missingIn(month) > 0 ? QString() : person.monthScore(month).toString();
}

QString scoreWords(const MeritPerson& person)
{
    return person.state == MeritState::Scored ? person.score.toString() : QString();
}

void meritHead(Document& document, const MeritPaper& paper, const QString& title)
{
    document.metadata = {paper.branch + title, paper.branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{paper.branch, title}});
}

QString indicatorWords(const MeritQuarter& quarter)
{
    QStringList words;
    for (const MeritIndicator& each : quarter.indicators)
        words.append(QStringLiteral("%1（权重%2，每月满分%3）").arg(each.title).arg(each.weight).arg(each.most));
    return words.join(u'、');
}

QString reviewWords(const MeritQuarter& quarter)
{
    if (!quarter.review)
        return QStringLiteral("本季度还没有评议，得分可能还有改动。");
    const QString on = QStringLiteral("%1评议").arg(chineseDate(quarter.review->on));
    return quarter.review->conclusion.isEmpty() ? on + u'。'
                                                : QStringLiteral("%1：%2").arg(on, quarter.review->conclusion);
}

} // namespace

Document meritDocument(const MeritPaper& paper)
{
    const WordsFor chinese(WordsFor::Paper);
    const MeritQuarter& quarter = paper.quarter;
    Document document;
    meritHead(document, paper, QStringLiteral("三化得分表（%1）").arg(quarter.quarter.toChinese()));
    Table table;
    table.columns = {{QStringLiteral("姓名"), 66, Align::Center}};
    for (const Month month : meritMonths(quarter.quarter))
        table.columns.append({QStringLiteral("%1月").arg(month.month), 52, Align::Center});
    table.columns +=
        QList<Column>{{QStringLiteral("季度得分"), 60, Align::Center}, {QStringLiteral("说明"), 180, Align::Left}};
    for (const MeritPerson& person : quarter.people) {
        QStringList row{person.name};
        for (int month = 0; month < kMeritMonths; ++month)
            row.append(monthWords(person, month));
        row << scoreWords(person) << stateWords(person, quarter.quarter);
        table.rows.append(row);
    }
    table.notes << QStringLiteral("指标由支部自定：%1。").arg(indicatorWords(quarter));
    QString sum = QStringLiteral("参评%1人").arg(quarter.with(MeritState::Scored).size());
    if (const auto average = quarter.average())
        sum += QStringLiteral("，平均%1分").arg(average->toString());
    table.notes << sum + u'。' + reviewWords(quarter);
    table.notes << QStringLiteral("按名册顺序，不排名次；供支委掌握，不公示、不张贴。");
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Signature{paper.branch, chineseDate(paper.today)});
    return document;
}

Document meritPersonDocument(const MeritPaper& paper, const MeritPerson& person)
{
    const WordsFor chinese(WordsFor::Paper);
    const MeritQuarter& quarter = paper.quarter;
    Document document;
    meritHead(document, paper, QStringLiteral("三化得分告知单（%1）").arg(quarter.quarter.toChinese()));
    document.blocks.emplace_back(Paragraph::of(QStringLiteral("%1：%2").arg(
        person.name,
        person.state == MeritState::Scored ? QStringLiteral("本季度得分%1分。").arg(person.score.toString())
                                           : stateWords(person, quarter.quarter) + u'。')));
    Table table;
    table.columns = {{QStringLiteral("方面"), 70, Align::Center},
                     {QStringLiteral("指标"), 130, Align::Left},
                     {QStringLiteral("权重"), 40, Align::Center}};
    for (const Month month : meritMonths(quarter.quarter))
        table.columns.append({QStringLiteral("%1月").arg(month.month), 40, Align::Center});
    table.columns +=
        QList<Column>{{QStringLiteral("合计/满分"), 70, Align::Center}, {QStringLiteral("折合"), 50, Align::Center}};
    for (const MeritLine& line : person.lines) {
        QStringList row{meritAspectTitle(line.indicator.aspect), line.indicator.title,
                        QString::number(line.indicator.weight)};
        for (std::size_t i = 0; i < line.points.size(); ++i)
            row.append(line.points[i]        ? QString::number(*line.points[i])
                           : person.asked[i] ? QString()
                                             : QStringLiteral("—"));
        row << QStringLiteral("%1/%2").arg(line.sum).arg(line.full) << line.score.toString();
        table.rows.append(row);
    }
    table.notes << QStringLiteral("折合分是权重乘以得分再除以满分；指标由支部自定，得分只作评议的参考，不排名次。");
    table.notes << reviewWords(quarter);
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(
        SignatureLines{{QStringLiteral("党支部书记（签名）"), QStringLiteral("本人（签名）")}});
    return document;
}

} // namespace branchbook::report
