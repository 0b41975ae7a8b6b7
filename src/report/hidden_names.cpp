// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/hidden_names.h"

#include "report/paragraph_words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::report {

namespace {

bool holdsNames(const QString& key)
{
    static const QStringList keys{QStringLiteral("elected"), QStringLiteral("leader"), QStringLiteral("full_name")};
    return keys.contains(key);
}

/// Candidates and leaders may be typed, and then stand in no roster.
void collectNames(const QJsonValue& value, bool areNames, QStringList& names)
{
    if (value.isString() && areNames)
        names.append(value.toString());
    const QJsonArray list = value.toArray();
    for (const QJsonValue& each : list)
        collectNames(each, areNames, names);
    const QJsonObject object = value.toObject();
    for (auto each = object.constBegin(); each != object.constEnd(); ++each)
        collectNames(each.value(), holdsNames(each.key()), names);
}

/// Piece by piece: a name of supplementary characters is shorter when it is hidden, and moves the figures behind it.
void hideIn(Paragraph& paragraph, const QStringList& names)
{
    if (paragraph.runs.size() != 1) { // the report's own have one run
        for (Run& run : paragraph.runs)
            run.text = withoutNames(run.text, names);
        return;
    }
    QString& text = paragraph.runs.first().text;
    QString made;
    qsizetype from = 0;
    for (TextFigure& figure : paragraph.figures) {
        made += withoutNames(text.mid(from, figure.from - from), names);
        from = figure.from + figure.length;
        const qsizetype place = made.size();
        made += text.mid(figure.from, figure.length);
        figure.from = place;
    }
    text = made + withoutNames(text.mid(from), names);
}

void hideIn(QStringList& texts, const QStringList& names)
{
    for (QString& text : texts)
        text = withoutNames(text, names);
}

void hideIn(Table& table, const QStringList& names)
{
    table.caption = withoutNames(table.caption, names);
    for (Column& column : table.columns)
        column.head = withoutNames(column.head, names);
    for (QStringList& row : table.rows)
        hideIn(row, names);
    hideIn(table.notes, names);
}

} // namespace

QStringList hiddenNames(const QuarterFigures& figures)
{
    QStringList names = figures.names;
    for (const AreaFigures& area : figures.areas)
        collectNames(area.section.figures, false, names);
    names.removeDuplicates();
    std::ranges::stable_sort(names, std::ranges::greater(), &QString::size);
    return names;
}

void hideNames(Document& document, const QStringList& names)
{
    for (Block& block : document.blocks) {
        if (auto* heading = std::get_if<Heading>(&block)) {
            heading->text = withoutNames(heading->text, names);
        } else if (auto* paragraph = std::get_if<Paragraph>(&block)) {
            hideIn(*paragraph, names);
        } else if (auto* table = std::get_if<Table>(&block)) {
            hideIn(*table, names);
        } else if (auto* chart = std::get_if<Chart>(&block)) {
            chart->caption = withoutNames(chart->caption, names);
            hideIn(chart->groups, names);
        }
    }
}

QJsonValue hideNames(const QJsonValue& value, const QStringList& names)
{
    if (value.isString())
        return withoutNames(value.toString(), names);
    if (value.isArray()) {
        QJsonArray hidden;
        const QJsonArray list = value.toArray();
        for (const QJsonValue& each : list)
            hidden.append(hideNames(each, names));
        return hidden;
    }
    if (value.isObject()) {
        QJsonObject hidden;
        const QJsonObject object = value.toObject();
        for (auto each = object.constBegin(); each != object.constEnd(); ++each)
            hidden.insert(each.key(), hideNames(each.value(), names));
        return hidden;
    }
    return value;
}

} // namespace branchbook::report
