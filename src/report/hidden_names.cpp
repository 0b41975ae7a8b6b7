// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/hidden_names.h"

#include "branchbook/ledger/outside_names.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace branchbook::report {

namespace {

bool holdsNames(const QString& key)
{
    static const QStringList keys{QStringLiteral("elected"), QStringLiteral("leader"), QStringLiteral("full_name")};
    return keys.contains(key);
}

/// Each name once: a hundred figures may count the same hundred thousand people.
class NamesOnce
{
public:
    explicit NamesOnce(const QStringList& names) { add(names); }

    void add(const QString& name)
    {
        if (name.isEmpty() || m_known.contains(name))
            return;
        m_known.insert(name);
        m_names.append(name);
    }
    void add(const QStringList& names)
    {
        for (const QString& name : names)
            add(name);
    }
    [[nodiscard]] QStringList longestFirst() &&
    {
        std::ranges::stable_sort(m_names, std::ranges::greater(), &QString::size);
        return std::move(m_names);
    }

private:
    QStringList m_names;
    QSet<QString> m_known;
};

/// Candidates and leaders may be typed, and then stand in no roster.
void collectNames(const QJsonValue& value, bool areNames, NamesOnce& names)
{
    if (value.isString() && areNames)
        names.add(value.toString());
    const QJsonArray list = value.toArray();
    for (const QJsonValue each : list)
        collectNames(each, areNames, names);
    const QJsonObject object = value.toObject();
    for (auto each = object.constBegin(); each != object.constEnd(); ++each)
        collectNames(each.value(), holdsNames(each.key()), names);
}

/// Whoever is counted may stand in no roster: one whose transfer is under way.
void addPeople(const book::FigurePeople& figure, NamesOnce& names)
{
    if (figure.of != book::FigureOf::People)
        return;
    for (const QList<book::FigurePerson>* people : {&figure.counted, &figure.leftOut}) {
        for (const book::FigurePerson& person : *people)
            names.add(person.name);
    }
}

/// Whoever answers for a matter, or helps, may be typed as well.
void addOwners(const QuarterFigures& figures, NamesOnce& names)
{
    const MatterFigures& all = figures.matters;
    const QStringList bodies = ledger::bodiesOf(figures.branch);
    for (const QList<ledger::Item>* matters : {&all.tasks, &all.problems, &all.opinions, &all.pledges}) {
        for (const ledger::Item& item : *matters)
            names.add(ledger::peopleOf(item, bodies));
    }
}

/// Piece by piece: a name of supplementary characters is shorter when it is hidden, and moves the figures behind it.
void hideIn(Paragraph& paragraph, const NameHider& names)
{
    if (paragraph.runs.size() != 1) { // the report's own have one run
        for (Run& run : paragraph.runs)
            run.text = names.hide(run.text);
        return;
    }
    QString& text = paragraph.runs.first().text;
    QString made;
    qsizetype from = 0;
    for (TextFigure& figure : paragraph.figures) {
        made += names.hide(text.mid(from, figure.from - from));
        from = figure.from + figure.length;
        const qsizetype place = made.size();
        made += text.mid(figure.from, figure.length);
        figure.from = place;
    }
    text = made + names.hide(text.mid(from));
}

void hideIn(QStringList& texts, const NameHider& names)
{
    for (QString& text : texts)
        text = names.hide(text);
}

void hideIn(Table& table, const NameHider& names)
{
    table.caption = names.hide(table.caption);
    for (QStringList& row : table.rows)
        hideIn(row, names);
    hideIn(table.notes, names);
}

} // namespace

QStringList hiddenNames(const QuarterFigures& figures)
{
    NamesOnce names(figures.names);
    for (const AreaFigures& area : figures.areas) {
        collectNames(area.section.figures, false, names);
        for (const book::FigurePeople& each : area.section.people)
            addPeople(each, names);
    }
    addOwners(figures, names);
    return std::move(names).longestFirst();
}

void hideNames(Document& document, const NameHider& names)
{
    for (Block& block : document.blocks) {
        if (auto* heading = std::get_if<Heading>(&block)) {
            heading->text = names.hide(heading->text);
        } else if (auto* paragraph = std::get_if<Paragraph>(&block)) {
            hideIn(*paragraph, names);
        } else if (auto* table = std::get_if<Table>(&block)) {
            hideIn(*table, names);
        } else if (auto* chart = std::get_if<Chart>(&block)) {
            chart->caption = names.hide(chart->caption);
            hideIn(chart->groups, names);
        }
    }
}

namespace {

QJsonValue hiddenValue(const QJsonValue& value, const NameHider& names)
{
    if (value.isString())
        return names.hide(value.toString());
    if (value.isArray()) {
        QJsonArray hidden;
        const QJsonArray list = value.toArray();
        for (const QJsonValue each : list)
            hidden.append(hiddenValue(each, names));
        return hidden;
    }
    if (value.isObject()) {
        QJsonObject hidden;
        const QJsonObject object = value.toObject();
        for (auto each = object.constBegin(); each != object.constEnd(); ++each)
            hidden.insert(each.key(), hiddenValue(each.value(), names));
        return hidden;
    }
    return value;
}

} // namespace

QJsonValue hideNames(const QJsonValue& value, const NameHider& names)
{
    return hiddenValue(value, names);
}

} // namespace branchbook::report
