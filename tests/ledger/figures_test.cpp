// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ledger/ledger.h"

#include "support/catch_qt.h"

#include <QSet>

using namespace branchbook;
using ledger::Item;

namespace {

const QDate kToday(2026, 9, 18);

Item closed(QDate due, QDate on)
{
    Item item;
    item.dueOn = due;
    item.closedOn = on;
    return item;
}

Item open(QDate due)
{
    Item item;
    item.dueOn = due;
    return item;
}

} // namespace

TEST_CASE("in time means on the due day or before it; what is late counts against the rate before it is closed")
{
    const QList<Item> items{closed(kToday, kToday),
                            closed(kToday, kToday.addDays(-3)),
                            closed(kToday, kToday.addDays(1)),
                            closed({}, kToday),
                            open(kToday),
                            open(kToday.addDays(-1)),
                            open({})};
    const ledger::Figures figures = ledger::figuresOf(items, kToday);
    CHECK(figures.total == 7);
    CHECK(figures.closed == 4);
    CHECK(figures.open == 3);
    CHECK(figures.overdue == 1);
    CHECK(figures.closedInTime == 2);
    CHECK(figures.judged == 4); // three closed with a due day, one overdue
    CHECK(figures.onTimePercent() == 50);
}

TEST_CASE("a number is told with its kind: each kind counts for itself, and no two begin alike")
{
    QSet<QString> numbers;
    for (const ledger::KindInfo& info : ledger::kinds()) {
        Item item;
        item.kind = info.kind;
        item.raisedOn = kToday;
        item.number = 2;
        numbers.insert(ledger::markedNumber(item));
    }
    CHECK(numbers.size() == qsizetype(ledger::kinds().size()));
    CHECK(numbers.contains(QStringLiteral("问题2026-2")));
}

TEST_CASE("without anything to judge there is no rate, not 0 and not 100")
{
    CHECK_FALSE(ledger::figuresOf({}, kToday).onTimePercent());
    CHECK_FALSE(ledger::figuresOf({open(kToday), closed({}, kToday)}, kToday).onTimePercent());
}

TEST_CASE("the rate has one decimal: 11 of 12 is 91.7 percent")
{
    QList<Item> items(11, closed(kToday, kToday));
    items.append(open(kToday.addDays(-8)));
    CHECK(ledger::figuresOf(items, kToday).onTimePercent() == 91.7);
}

TEST_CASE("every kind has a name of its own, an area of the five and a lawful course")
{
    const QStringList areas{QStringLiteral("ideology"), QStringLiteral("organization"), QStringLiteral("conduct"),
                            QStringLiteral("integrity"), QStringLiteral("institutions")};
    for (const ledger::KindInfo& info : ledger::kinds()) {
        CHECK(ledger::kindByName(QString::fromLatin1(info.name)) == info.kind);
        CHECK(areas.contains(QString::fromLatin1(info.area)));
        CHECK(ledger::checkCourse(QString::fromUtf16(info.course).split(u'、')));
    }
    CHECK_FALSE(ledger::kindByName(u"nothing"));
}

TEST_CASE("a course needs two stages, each with a name of its own")
{
    CHECK(ledger::checkCourse({QStringLiteral("提出")}).error().code == QStringLiteral("ledger.course_short"));
    CHECK(ledger::checkCourse({QStringLiteral("提出"), QStringLiteral("办结"), QStringLiteral(" 提出")}).error().code
          == QStringLiteral("ledger.course_twice"));
    CHECK(ledger::checkCourse({QStringLiteral("提出"), QStringLiteral(" ")}).error().code
          == QStringLiteral("ledger.course_twice"));
}
