// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/evidence_annex.h"

#include "branchbook/base/words_for.h"
#include "report/figure_presence.h"
#include "report/hidden_names.h"
#include "report/report_words.h"

#include <algorithm>
#include <utility>

namespace branchbook::report {

namespace {

/// Of attendance alone (honours are times, too): what was held in the scope behind the colon. Nothing for other figures, and for 双重组织生活, where it is asked who
/// came.
std::optional<QList<int>> gatheringsBehind(const FigurePeople& figure, const QuarterFigures& figures)
{
    const QString scope = figure.key.section(u':', 1);
    if (!figure.times || !isOfPresence(figure.key) || scope == kDoubleLifeScope)
        return std::nullopt;
    const auto kind = gathering::kindByName(scope);
    const auto month = Month::fromString(scope);
    QList<int> numbers;
    for (qsizetype i = 0; i < figures.held.size(); ++i) {
        const gathering::GatheringRow& row = figures.held[i];
        if (scope.isEmpty() || (kind && row.kind == *kind) || (month && Month::of(row.heldOn) == *month))
            numbers.append(int(i + 1));
    }
    return numbers;
}

/// 1—4、6
QString rangesText(const QList<int>& numbers)
{
    QStringList parts;
    for (qsizetype first = 0; first < numbers.size();) {
        qsizetype last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        const QString begin = QString::number(numbers[first]);
        parts.append(last == first ? begin : QStringLiteral("%1—%2").arg(begin).arg(numbers[last]));
        first = last + 1;
    }
    return parts.join(u'、');
}

/// Gives out the numbers, and keeps who got which.
class EvidenceNumbers
{
public:
    EvidenceNumbers(const QList<FigurePeople>& people, const QuarterFigures& figures)
    {
        for (const FigurePeople& each : people) {
            const auto held = gatheringsBehind(each, figures);
            if (!held || !held->isEmpty()) // of one gathering alone: its line is the record
                m_known.insert(each.key, &each);
        }
    }
    /// 〔3〕; empty for a figure that nothing stands behind.
    [[nodiscard]] QString markOf(const QString& key)
    {
        const auto known = m_known.constFind(key);
        if (known == m_known.constEnd())
            return {};
        auto number = m_numbers.constFind(key);
        if (number == m_numbers.constEnd()) {
            m_given.append(*known);
            number = m_numbers.insert(key, int(m_given.size()));
        }
        return QStringLiteral("〔%1〕").arg(*number);
    }
    [[nodiscard]] const QList<const FigurePeople*>& given() const { return m_given; }

private:
    QHash<QString, const FigurePeople*> m_known;
    QHash<QString, int> m_numbers;
    QList<const FigurePeople*> m_given;
};

/// The paragraphs of the report are of one run.
void markFiguresIn(Paragraph& paragraph, EvidenceNumbers& numbers)
{
    if (paragraph.runs.size() != 1)
        return;
    QString& text = paragraph.runs.first().text;
    qsizetype shift = 0;
    for (TextFigure& figure : paragraph.figures) {
        figure.from += shift;
        const QString mark = numbers.markOf(figure.key);
        text.insert(figure.from + figure.length, mark);
        shift += mark.size();
    }
}

void markFiguresIn(Table& table, EvidenceNumbers& numbers)
{
    for (const CellFigure& figure : std::as_const(table.figures))
        table.rows[figure.row][figure.column] += numbers.markOf(figure.key);
}

QString recordsText(const FigurePeople& figure, const QuarterFigures& figures, NameStyle names, const NameHider& hidden)
{
    if (const auto held = gatheringsBehind(figure, figures))
        return QStringLiteral("见附表2第%1项").arg(rangesText(*held));
    if (figure.key.startsWith(u"evaluation:")) // somebody's grade is told to nobody who reads the report
        return QStringLiteral("民主评议登记，名单不附");
    if (figure.of == book::FigureOf::Records) {
        QStringList records;
        for (const FigurePerson& record : figure.counted)
            records.append(names == NameStyle::SurnameOnly ? hidden.hideAll(record.name) : record.name);
        return records.isEmpty() ? QStringLiteral("没有") : records.join(QStringLiteral("；"));
    }
    QStringList people;
    for (const FigurePerson& person : figure.counted) {
        const QString name = shownName(person.name, names);
        people.append(person.why.isEmpty() ? name : QStringLiteral("%1（%2）").arg(name, person.why));
    }
    return people.isEmpty() ? QStringLiteral("没有") : people.join(u'、');
}

Table figureTable(const QList<const FigurePeople*>& given, const QuarterFigures& figures, NameStyle names,
                  const NameHider& hidden)
{
    Table table{QStringLiteral("附表1　数字和佐证"),
                {{QStringLiteral("编号"), 1, Align::Center},
                 {QStringLiteral("数字"), 3, Align::Left},
                 {QStringLiteral("是多少"), 1.4, Align::Center},
                 {QStringLiteral("记录"), 6, Align::Left}},
                {},
                {}};
    for (const FigurePeople* each : given)
        table.rows.append({QString::number(table.rows.size() + 1), each->title, QString::number(each->number()),
                           recordsText(*each, figures, names, hidden)});
    return table;
}

Table gatheringTable(const QuarterFigures& figures)
{
    Table table{QStringLiteral("附表2　活动记录"),
                {{QStringLiteral("序号"), 1, Align::Center},
                 {QStringLiteral("日期"), 2, Align::Center},
                 {QStringLiteral("类别"), 2.6, Align::Center},
                 {QStringLiteral("主题"), 4.4, Align::Left},
                 {QStringLiteral("应到"), 1.1, Align::Center},
                 {QStringLiteral("实到"), 1.1, Align::Center},
                 {QStringLiteral("请假"), 1.1, Align::Center},
                 {QStringLiteral("缺席"), 1.1, Align::Center}},
                {},
                {}};
    table.year = figures.quarter.year;
    for (const gathering::GatheringRow& row : figures.held)
        table.rows.append({QString::number(table.rows.size() + 1), chineseDay(row.heldOn),
                           gathering::kindTitle(row.kind), row.topic, QString::number(row.expected),
                           QString::number(row.present), QString::number(row.onLeave), QString::number(row.absent)});
    return table;
}

} // namespace

Document withEvidence(Document document, const QList<FigurePeople>& people, const QuarterFigures& figures,
                      NameStyle names)
{
    const WordsFor chinese(WordsFor::Paper);
    EvidenceNumbers numbers(people, figures);
    for (Block& block : document.blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block))
            markFiguresIn(*paragraph, numbers);
        else if (auto* table = std::get_if<Table>(&block))
            markFiguresIn(*table, numbers);
    }
    if (numbers.given().isEmpty())
        return document;
    const NameHider hidden(names == NameStyle::SurnameOnly ? hiddenNames(figures) : QStringList());
    const QString title = QStringLiteral("佐证目录");
    const auto signature = std::ranges::find_if(
        document.blocks, [](const Block& block) { return std::holds_alternative<Signature>(block); });
    document.blocks.insert(signature, Block(AttachmentNote{{title}}));
    document.blocks.emplace_back(PageBreak{});
    document.blocks.emplace_back(Paragraph::of(QStringLiteral("附件")));
    document.blocks.emplace_back(Title{{title}, title});
    document.blocks.emplace_back(
        Paragraph::of(QStringLiteral("报告的文字和表里，数字后面的〔　〕是本目录附表1的编号；没有编号的数字是合计、比率"
                                     "、在表中逐项列出的，或者没有附佐证。")));
    document.blocks.emplace_back(figureTable(numbers.given(), figures, names, hidden));
    if (!figures.held.isEmpty())
        document.blocks.emplace_back(gatheringTable(figures));
    if (names == NameStyle::SurnameOnly) // of the annex: topics, and what stands in brackets behind a name
        hideNames(document, hidden);
    return document;
}

Document quarterPaper(const QuarterFigures& figures, const QList<FigurePeople>& people, const QuarterOptions& options)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document = quarterDocument(figures, options);
    return options.annex == EvidenceAnnex::Absent ? document
                                                  : withEvidence(std::move(document), people, figures, options.names);
}

} // namespace branchbook::report
