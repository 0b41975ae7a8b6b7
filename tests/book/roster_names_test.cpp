// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A name that the roster does not know is told where somebody from outside may stand too.
#include "branchbook/book/roster_names.h"

#include "support/catch_qt.h"

using namespace branchbook;

namespace {

book::MemberRow listedAs(const char16_t* name, QDate leftOn = {})
{
    book::MemberRow row;
    row.name = QString::fromUtf16(name);
    row.leftOn = leftOn;
    return row;
}

} // namespace

TEST_CASE("names that nobody of the branch bears on the day are told; bodies are no names")
{
    const QDate day(2026, 9, 18);
    const QList<book::MemberRow> rows{listedAs(u"沈若溪"), listedAs(u"沈溪"), listedAs(u"高又晴", QDate(2026, 9, 1))};
    const auto told = [&](const char16_t* text, QDate on) {
        return book::namesNotOn(rows, QString::fromUtf16(text), on);
    };
    CHECK(told(u"沈若溪", day).isEmpty());
    CHECK(told(u"沈　溪、支委会，纪检委员", day).isEmpty());
    CHECK(told(u"张三、沈若溪", day) == QStringList{QStringLiteral("张三")});
    CHECK(told(u"高又晴", day) == QStringList{QStringLiteral("高又晴")}); // gone by then
    CHECK(told(u"高又晴", QDate(2026, 8, 31)).isEmpty());
    CHECK(told(u" ", day).isEmpty());
    CHECK(book::namesNotOn({}, QStringLiteral("张三"), day).isEmpty()); // nobody is on the roster yet
    CHECK(book::namesNotOnWords({}).isEmpty());
    CHECK(book::namesNotOnWords({QStringLiteral("张三")}).contains(QStringLiteral("张三")));
}
