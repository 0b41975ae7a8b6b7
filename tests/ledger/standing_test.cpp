// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger as it stood on a past day.
#include "ledger/ledger_support.h"

#include "support/catch_qt.h"

using namespace ledger_test;
using ledger::Act;
using ledger::Step;

namespace {

const ledger::Course kStandingCourse{QStringLiteral("提出"), QStringLiteral("审定"), QStringLiteral("实施"),
                                     QStringLiteral("检查"), QStringLiteral("办结")};

Step stepOn(Act act, const char16_t* detail, QDate on, const char16_t* note = u"")
{
    return {act, QString::fromUtf16(detail), QString::fromUtf16(note), on, on};
}

/// Raised on 1 March, closed on 10 June, taken up again, and given to another since.
const QList<Step> kCourseOfOne{
    stepOn(Act::Raised, u"", QDate(2026, 3, 1)),
    stepOn(Act::Moved, u"实施", QDate(2026, 4, 1)),
    stepOn(Act::Closed, u"办结", QDate(2026, 6, 10), u"办好了"),
    stepOn(Act::Reopened, u"检查", QDate(2026, 7, 1), u"又漏了"),
    stepOn(Act::Moved, u"回收站", QDate(2026, 7, 5), u"记重了"), // and restored
    stepOn(Act::Assigned, u"甲 → 乙", QDate(2026, 7, 15)),
    stepOn(Act::DueChanged, u"2026-08-01 → 2026-10-01", QDate(2026, 7, 20)),
};

Item madeToday()
{
    Item item;
    item.owner = book::MemberId::make();
    item.ownerName = QStringLiteral("乙");
    item.raisedOn = QDate(2026, 3, 1);
    item.stage = QStringLiteral("检查");
    item.dueOn = QDate(2026, 10, 1);
    item.dueChanges = {{QDate(2026, 8, 1), QDate(2026, 10, 1), QDate(2026, 7, 20)}};
    return item;
}

/// One and the same each time: its owner has an id of his own.
const Item& today()
{
    static const Item item = madeToday();
    return item;
}

Item on(QDate day)
{
    return ledger::standingOn(today(), kCourseOfOne, kStandingCourse, day);
}

} // namespace

TEST_CASE("an item of a past day has that day's stage, owner, due day and closing")
{
    const Item march = on(QDate(2026, 3, 15));
    CHECK(march.stage == QStringLiteral("审定"));
    CHECK(march.ownerName == QStringLiteral("甲"));
    CHECK_FALSE(march.isOutside());
    CHECK(march.isOpen());
    CHECK(march.dueOn == QDate(2026, 8, 1));
    CHECK(on(QDate(2026, 4, 1)).stage == QStringLiteral("实施")); // on the day itself
    const Item june = on(QDate(2026, 6, 20));
    CHECK(june.closedOn == QDate(2026, 6, 10)); // though it is open today
    CHECK(june.result == QStringLiteral("办好了"));
    CHECK(june.stage == QStringLiteral("办结"));
    const Item july = on(QDate(2026, 7, 10));
    CHECK(july.isOpen());
    CHECK(july.result.isEmpty());
    CHECK(july.stage == QStringLiteral("检查")); // the bin is no stage
    CHECK(july.ownerName == QStringLiteral("甲"));
    CHECK(on(QDate(2026, 7, 15)).ownerName == QStringLiteral("乙"));
    CHECK(on(QDate(2026, 7, 16)).dueOn == QDate(2026, 8, 1));
    CHECK(on(QDate(2026, 9, 1)) == today());
}

TEST_CASE("the ledger of a past day has what was raised by then, open ones first by their due day then")
{
    Branch made;
    const auto early =
        made.raise(made.draft(Kind::Task, QStringLiteral("先提出"), QDate(2026, 6, 1), QDate(2026, 8, 1)));
    const auto late = made.raise(made.draft(Kind::Task, QStringLiteral("后提出"), QDate(2026, 8, 10)));
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return ledger::closeItem(unit, early, QDate(2026, 9, 1), QStringLiteral("修好了"), kToday);
    }));
    const auto listed = [&](QDate day) {
        ledger::ItemQuery query;
        query.branch = made.branch;
        QStringList lines;
        const auto items = ledger::listItemsOn(made.reader(), query, day).value();
        for (const Item& item : items)
            lines.append(item.matter + (item.isOpen() ? u'+' : u'-'));
        return lines;
    };
    CHECK(listed(QDate(2026, 5, 31)).isEmpty());
    CHECK(listed(QDate(2026, 6, 1)) == QStringList{QStringLiteral("先提出+")});
    CHECK(listed(QDate(2026, 8, 31)) == QStringList{QStringLiteral("先提出+"), QStringLiteral("后提出+")});
    CHECK(listed(QDate(2026, 9, 1)) == QStringList{QStringLiteral("后提出+"), QStringLiteral("先提出-")});
    CHECK(made.load(late).isOpen());
}
