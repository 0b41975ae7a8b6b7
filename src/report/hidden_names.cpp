// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/hidden_names.h"

#include "report/kept_phrases.h"
#include "report/paragraph_words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

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
    for (const QJsonValue each : list)
        collectNames(each, areNames, names);
    const QJsonObject object = value.toObject();
    for (auto each = object.constBegin(); each != object.constEnd(); ++each)
        collectNames(each.value(), holdsNames(each.key()), names);
}

/// Whoever is counted may stand in no roster: one whose transfer is under way.
void addPeople(const book::FigurePeople& figure, QStringList& names)
{
    if (figure.of != book::FigureOf::People)
        return;
    for (const QList<book::FigurePerson>* people : {&figure.counted, &figure.leftOut}) {
        for (const book::FigurePerson& person : *people)
            names.append(person.name);
    }
}

/// Takes names out of texts, and leaves the program's own phrases whole.
class NameHider
{
public:
    explicit NameHider(const QStringList& names)
        : m_names(names)
        , m_kept(names)
    {
    }

    [[nodiscard]] QString operator()(QString text) const
    {
        return m_kept.around(std::move(text), [this](QString each) { return withoutNames(std::move(each), m_names); });
    }

private:
    const QStringList& m_names;
    KeptPhrases m_kept;
};

/// Piece by piece: a name of supplementary characters is shorter when it is hidden, and moves the figures behind it.
void hideIn(Paragraph& paragraph, const NameHider& hide)
{
    if (paragraph.runs.size() != 1) { // the report's own have one run
        for (Run& run : paragraph.runs)
            run.text = hide(run.text);
        return;
    }
    QString& text = paragraph.runs.first().text;
    QString made;
    qsizetype from = 0;
    for (TextFigure& figure : paragraph.figures) {
        made += hide(text.mid(from, figure.from - from));
        from = figure.from + figure.length;
        const qsizetype place = made.size();
        made += text.mid(figure.from, figure.length);
        figure.from = place;
    }
    text = made + hide(text.mid(from));
}

void hideIn(QStringList& texts, const NameHider& hide)
{
    for (QString& text : texts)
        text = hide(text);
}

void hideIn(Table& table, const NameHider& hide)
{
    table.caption = hide(table.caption);
    for (QStringList& row : table.rows)
        hideIn(row, hide);
    hideIn(table.notes, hide);
}

} // namespace

QStringList hiddenNames(const QuarterFigures& figures)
{
    QStringList names = figures.names;
    for (const AreaFigures& area : figures.areas) {
        collectNames(area.section.figures, false, names);
        for (const book::FigurePeople& each : area.section.people)
            addPeople(each, names);
    }
    names.removeDuplicates();
    names.removeAll(QString());
    std::ranges::stable_sort(names, std::ranges::greater(), &QString::size);
    return names;
}

void hideNames(Document& document, const QStringList& names)
{
    const NameHider hide(names);
    for (Block& block : document.blocks) {
        if (auto* heading = std::get_if<Heading>(&block)) {
            heading->text = hide(heading->text);
        } else if (auto* paragraph = std::get_if<Paragraph>(&block)) {
            hideIn(*paragraph, hide);
        } else if (auto* table = std::get_if<Table>(&block)) {
            hideIn(*table, hide);
        } else if (auto* chart = std::get_if<Chart>(&block)) {
            chart->caption = hide(chart->caption);
            hideIn(chart->groups, hide);
        }
    }
}

namespace {

QJsonValue hiddenValue(const QJsonValue& value, const NameHider& hide)
{
    if (value.isString())
        return hide(value.toString());
    if (value.isArray()) {
        QJsonArray hidden;
        const QJsonArray list = value.toArray();
        for (const QJsonValue each : list)
            hidden.append(hiddenValue(each, hide));
        return hidden;
    }
    if (value.isObject()) {
        QJsonObject hidden;
        const QJsonObject object = value.toObject();
        for (auto each = object.constBegin(); each != object.constEnd(); ++each)
            hidden.insert(each.key(), hiddenValue(each.value(), hide));
        return hidden;
    }
    return value;
}

} // namespace

QJsonValue hideNames(const QJsonValue& value, const QStringList& names)
{
    return hiddenValue(value, NameHider(names));
}

} // namespace branchbook::report
