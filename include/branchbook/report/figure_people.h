// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figure → names: who is behind a number of people in the quarterly report, and who is left out of it, and why.
#pragma once

#include "branchbook/report/quarter_figures.h"

namespace branchbook::report {

struct FigurePerson {
    book::MemberId member;
    QString name;
    QString why; ///< of who is left out: 预备党员, 汉族, 学历没有写; empty of who is counted
};

/// As many are counted as collectQuarter() says. Words are those of the report: Chinese in every language.
struct FigurePeople {
    QString key; ///< stable: "total", "women", "age:30岁及以下"
    QString title; ///< 党员总数, 女党员, 30岁及以下
    QList<FigurePerson> counted; ///< in the order of the roster
    QList<FigurePerson> leftOut; ///< of those whom the figure is a part of
};

/// The roster on the basis day (Party members by kind, sex, age, education …, those on the way by stage), then what changed in
/// the quarter (joined, converted, transferred in, left). In the report's order.
[[nodiscard]] QList<FigurePeople> figurePeople(const QuarterSource& source);

} // namespace branchbook::report
