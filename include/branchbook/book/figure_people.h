// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figure → names: who is behind a number of people, and who is left out of it, and why.
#pragma once

#include "branchbook/book/member.h"

#include <optional>

namespace branchbook::book {

struct FigurePerson {
    MemberId member; ///< null: somebody who is in no roster, or not yet
    QString name;
    QString
        why; ///< of who is left out: 预备党员, 学历没有写; of who is counted: how (3次), empty where there is nothing to say
};

enum class FigureOf : quint8 {
    People,
    Records, ///< `counted` are records: their names are what each is called (7月8日 年度预算), and they have no member
};

/// Words are those of the report: Chinese in every language.
struct FigurePeople {
    QString key; ///< stable: "total", "women", "age:30岁及以下"; what the figure's place in the report is marked with
    QString title; ///< 党员总数, 女党员, 30岁及以下
    QList<FigurePerson> counted; ///< in the order of the roster
    QList<FigurePerson> leftOut; ///< of those whom the figure is a part of
    std::optional<int> times = std::nullopt; ///< the figure where it counts times and no people (人次)

    FigureOf of = FigureOf::People;

    /// What is printed.
    [[nodiscard]] int number() const { return times.value_or(static_cast<int>(counted.size())); }
};

/// A figure of records, each told in a line.
[[nodiscard]] inline FigurePeople recordsBehind(const QString& key, const QString& title, const QStringList& records)
{
    FigurePeople figure{key, title, {}, {}, std::nullopt, FigureOf::Records};
    for (const QString& record : records)
        figure.counted.append({{}, record, {}});
    return figure;
}

} // namespace branchbook::book
