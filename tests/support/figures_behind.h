// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind the figures of a report section, and whether it is as many as the sentence says.
#pragma once

#include "branchbook/book/area.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace figures_behind {

/// Names of the people or records that the figure counts; one line where there is no such figure.
[[nodiscard]] inline QStringList countedBy(const branchbook::book::AreaSection& section, QStringView key)
{
    for (const auto& figure : section.people) {
        if (figure.key != key)
            continue;
        QStringList names;
        for (const auto& each : figure.counted)
            names.append(each.name);
        return names;
    }
    return {QStringLiteral("no figure ") + key.toString()};
}

/// Of those who are left out each with the reason: 任海洲：没有确认.
[[nodiscard]] inline QStringList leftOutBy(const branchbook::book::AreaSection& section, QStringView key)
{
    QStringList names;
    for (const auto& figure : section.people) {
        for (const auto& each : figure.key == key ? figure.leftOut : QList<branchbook::book::FigurePerson>())
            names.append(each.name + u'：' + each.why);
    }
    return names;
}

/// Keys of marked figures that open nothing or something else than they say, of figures kept twice or marked nowhere.
[[nodiscard]] inline QStringList wrongFigures(const branchbook::book::AreaSection& section)
{
    QStringList wrong;
    QSet<QString> marked;
    for (const auto& part : section.parts) {
        const auto* text = std::get_if<branchbook::book::SectionText>(&part);
        for (const auto& figure : text == nullptr ? QList<branchbook::TextFigure>() : text->figures) {
            marked.insert(figure.key);
            const QString printed = text->text.mid(figure.from, figure.length);
            const auto count = std::count_if(section.people.begin(), section.people.end(), [&](const auto& each) {
                return each.key == figure.key && QString::number(each.number()) == printed;
            });
            if (count != 1)
                wrong.append(figure.key);
        }
    }
    for (const auto& each : section.people) {
        if (!marked.contains(each.key))
            wrong.append(QStringLiteral("not marked: ") + each.key);
    }
    return wrong;
}

} // namespace figures_behind
