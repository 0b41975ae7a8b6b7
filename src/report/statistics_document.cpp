// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/year_statistics.h"

#include "branchbook/base/percent.h"
#include "branchbook/base/words_for.h"
#include "report/report_words.h"

#include <QJsonArray>

namespace branchbook::report {

namespace {

using book::FigurePeople;

/// 性别：女 → 女
QString bucketTitle(const FigurePeople& figure)
{
    return figure.title.section(u'：', -1);
}

QString resultWord(CheckResult result)
{
    switch (result) {
    case CheckResult::Right: return QStringLiteral("相符");
    case CheckResult::Wrong: return QStringLiteral("不符");
    case CheckResult::Doubtful: break;
    }
    return QStringLiteral("待核对");
}

QString resultName(CheckResult result)
{
    switch (result) {
    case CheckResult::Right: return QStringLiteral("right");
    case CheckResult::Wrong: return QStringLiteral("wrong");
    case CheckResult::Doubtful: break;
    }
    return QStringLiteral("doubtful");
}

/// The sentence with the names as they may be shown.
QString wordsOf(const StatisticsCheck& check, NameStyle style)
{
    QString words = check.words;
    if (style == NameStyle::Full || check.names.isEmpty())
        return words;
    QStringList shown;
    for (const QString& name : check.names)
        shown.append(shownName(name, style));
    return words.replace(check.names.join(QStringLiteral("、")), shown.join(QStringLiteral("、")));
}

void addRow(Table& table, const QString& item, const FigurePeople& figure, int total)
{
    table.figures.append({table.rows.size(), 2, figure.key});
    table.rows.append(
        {item, bucketTitle(figure), QString::number(figure.number()), percentText(percentOf(figure.number(), total))});
}

Table membersTable(const YearStatistics& statistics)
{
    Table table;
    table.caption = QStringLiteral("表1　党员基本情况");
    table.columns = {{QStringLiteral("项目"), 2, Align::Center, EmptyCell::ContinuesAbove},
                     {QStringLiteral("分类"), 5, Align::Left},
                     {QStringLiteral("人数"), 2, Align::Center},
                     {QStringLiteral("占党员总数"), 2, Align::Center}};
    const int total = statistics.total.number();
    addRow(table, QStringLiteral("党员"), statistics.total, total);
    for (const StatisticsDimension& dimension : statistics.dimensions) {
        QString item = dimension.title;
        for (const FigurePeople& bucket : dimension.buckets) {
            addRow(table, item, bucket, total);
            item.clear();
        }
        for (const FigurePeople& part : dimension.parts) {
            addRow(table, {}, part, total);
            table.rows.last()[1] = QStringLiteral("其中：") + bucketTitle(part);
        }
    }
    table.notes = {
        QStringLiteral("注：年龄按%1的周岁计算。").arg(chineseDate(statistics.cutOff)),
        QStringLiteral(
            "入党时间以中华人民共和国成立、党的十一届三中全会和十八大开幕的日子为界；只知道年、月，"
            "分不清在哪一段的，另列不能确定。后两个日子按1978年12月18日、2012年11月8日，通报没有写明，请核对。"),
        QStringLiteral("职业按花名册的工作岗位归类，看不出是哪一类的另列待归类。参照公务员法管理的人员计入党政机关，"
                       "军人、武警等不在前七类的计入其他，上级另有规定的，以上级为准。")};
    return table;
}

Table stagesTable(const YearStatistics& statistics)
{
    Table table;
    table.caption = QStringLiteral("表2　发展党员情况");
    table.columns = {{QStringLiteral("项目"), 4, Align::Left}, {QStringLiteral("人数"), 2}};
    for (const StatisticsStage& stage : statistics.stages) {
        if (table.columns.size() == 2) {
            for (const FigurePeople& part : stage.parts)
                table.columns.append({bucketTitle(part), 2});
        }
        QStringList row{stage.all.title, QString::number(stage.all.number())};
        table.figures.append({table.rows.size(), 1, stage.all.key});
        for (const FigurePeople& part : stage.parts) {
            table.figures.append({table.rows.size(), row.size(), part.key});
            row.append(QString::number(part.number()));
        }
        table.rows.append(row);
    }
    table.notes = {
        QStringLiteral("注：发展党员是%1年支部大会接收的预备党员；其余三行是%2的人数，各人只计在所处的阶段。")
            .arg(statistics.year)
            .arg(chineseDate(statistics.cutOff)),
        QStringLiteral("一线按花名册的一线情况，没有写的不计。")};
    return table;
}

Table checksTable(const YearStatistics& statistics, NameStyle style)
{
    Table table;
    table.caption = QStringLiteral("表3　校验");
    table.columns = {{QStringLiteral("校验"), 3, Align::Left},
                     {QStringLiteral("结果"), 2, Align::Center},
                     {QStringLiteral("说明"), 9, Align::Left}};
    for (const StatisticsCheck& check : statistics.checks)
        table.rows.append({check.title, resultWord(check.result), wordsOf(check, style)});
    return table;
}

QJsonObject figureJson(const FigurePeople& figure, NameStyle style)
{
    QJsonArray names;
    for (const book::FigurePerson& person : figure.counted)
        names.append(shownName(person.name, style));
    return {{QStringLiteral("key"), figure.key},
            {QStringLiteral("title"), bucketTitle(figure)},
            {QStringLiteral("count"), figure.number()},
            {QStringLiteral("names"), names}};
}

QJsonArray figuresJson(const QList<FigurePeople>& figures, NameStyle style)
{
    QJsonArray list;
    for (const FigurePeople& figure : figures)
        list.append(figureJson(figure, style));
    return list;
}

} // namespace

Document statisticsDocument(const YearStatistics& statistics, NameStyle names)
{
    const WordsFor chinese(WordsFor::Paper);
    const QString title = QStringLiteral("%1年党员统计").arg(statistics.year);
    Document document;
    document.metadata = {statistics.branch + title, statistics.branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{statistics.branch, title}});
    QString lead =
        QStringLiteral("截至%1，本支部有党员%2名。").arg(chineseDate(statistics.cutOff)).arg(statistics.total.number());
    if (!statistics.isYearOver())
        lead += QStringLiteral("统计的截止日是12月31日，本年还没有结束，以下是到这一天为止的人数。");
    const auto found = statistics.findings().size();
    lead += found == 0 ? QStringLiteral("校验全部相符。") : QStringLiteral("校验有%1项要核对，见表3。").arg(found);
    document.blocks.emplace_back(Paragraph::of(lead));
    document.blocks.emplace_back(membersTable(statistics));
    document.blocks.emplace_back(stagesTable(statistics));
    document.blocks.emplace_back(checksTable(statistics, names));
    return document;
}

QJsonObject statisticsJson(const YearStatistics& statistics, NameStyle names)
{
    QJsonArray dimensions;
    for (const StatisticsDimension& dimension : statistics.dimensions)
        dimensions.append(QJsonObject{{QStringLiteral("key"), dimension.key},
                                      {QStringLiteral("title"), dimension.title},
                                      {QStringLiteral("buckets"), figuresJson(dimension.buckets, names)},
                                      {QStringLiteral("parts"), figuresJson(dimension.parts, names)}});
    QJsonArray stages;
    for (const StatisticsStage& stage : statistics.stages) {
        QJsonObject json = figureJson(stage.all, names);
        json.insert(QStringLiteral("parts"), figuresJson(stage.parts, names));
        stages.append(json);
    }
    QJsonArray checks;
    for (const StatisticsCheck& check : statistics.checks)
        checks.append(QJsonObject{{QStringLiteral("key"), check.key},
                                  {QStringLiteral("title"), check.title},
                                  {QStringLiteral("result"), resultName(check.result)},
                                  {QStringLiteral("words"), wordsOf(check, names)}});
    return {{QStringLiteral("branch"), statistics.branch},
            {QStringLiteral("year"), statistics.year},
            {QStringLiteral("cut_off"), statistics.cutOff.toString(Qt::ISODate)},
            {QStringLiteral("total"), statistics.total.number()},
            {QStringLiteral("dimensions"), dimensions},
            {QStringLiteral("stages"), stages},
            {QStringLiteral("checks"), checks}};
}

} // namespace branchbook::report
