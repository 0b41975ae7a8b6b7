// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// book history and book cleanup: the course of one record, and what leaves the bins.
#include "branchbook/book/book.h"
#include "branchbook/book/branch.h"
#include "branchbook/book/member_directory.h"
#include "branchbook/book/member_store.h"
#include "cli/cli_support.h"
#include "support/catch_qt.h"

#include <algorithm>

using namespace branchbook;
using namespace cli_test;

TEST_CASE("book history: who changed what of a person, from what to what, with the undo; one record must be named")
{
    const Desk desk;
    {
        const auto opened = book::Book::open(desk.book, book::OpenMode::Write).value();
        const auto rows = book::listMemberRows(opened->reader(), {}).value();
        const auto luo = std::ranges::find(rows, QStringLiteral("罗小满"), &book::MemberRow::name);
        REQUIRE(luo != rows.end());
        auto member = book::loadMember(opened->reader(), luo->id).value();
        member.values.set(book::Field::MobilePhone, QStringLiteral("13998765432"));
        REQUIRE(opened->perform(QStringLiteral("member.update"), QStringLiteral("换了号码"),
                                [&](store::UnitOfWork& unit) { return book::updateMember(unit, member); }));
    }
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == 0);
    const QJsonArray steps = desk.array(QStringLiteral("book history --member 罗小满"));
    REQUIRE(steps.size() >= 3); // the undo, the change, the record's beginning
    const QJsonObject undo = steps[0].toObject();
    const QJsonObject change = steps[1].toObject();
    CHECK(undo.value(u"label").toString() == QStringLiteral("撤销：换了号码"));
    CHECK_FALSE(change.value(u"by").toString().isEmpty());
    CHECK(change.value(u"fate").toString() == QStringLiteral("changed"));
    REQUIRE(change.value(u"changes").toArray().size() == 1);
    const QJsonObject value = change.value(u"changes")[0].toObject();
    CHECK(value.value(u"what").toString() == QStringLiteral("手机"));
    CHECK(value.value(u"after").toString() == QStringLiteral("139****5432"));
    CHECK(undo.value(u"changes")[0][u"after"] == value.value(u"before"));
    CHECK(undo.value(u"changes")[0][u"before"] == value.value(u"after"));
    CHECK(steps.last()[u"fate"].toString() == QStringLiteral("added"));
    CHECK_FALSE(desk.array(QStringLiteral("book history --gathering last")).isEmpty());
    CHECK(desk(QStringLiteral("book history")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("book history --member 罗小满 --item x")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("book history --member 没有此人")).exitCode != 0);
    // A matter of the ledger by the number that `ledger list` prints.
    const QJsonObject item = desk.object(QStringLiteral("ledger add --kind task --matter 清点图书"));
    const QString number = QString::number(item.value(u"number").toInt());
    const QString byKind = QStringLiteral("book history --kind task --item ");
    const QJsonArray course = desk.array(byKind, {number});
    REQUIRE(course.size() == 1);
    CHECK(course[0][u"fate"].toString() == QStringLiteral("added"));
    CHECK(desk.array(byKind, {QStringLiteral("督办") + item.value(u"reference").toString()}) == course);
    CHECK(desk.array(QStringLiteral("book history --item "), {item.value(u"id").toString()}) == course);
    CHECK(desk(byKind + QStringLiteral("2026-99999 --json")).errorCode() == QStringLiteral("ledger.item_unknown"));
    CHECK(desk(QStringLiteral("book history --json --item x")).errorCode() == QStringLiteral("ledger.item_unknown"));
    const Run several =
        desk(QStringLiteral("book history --json --item 1")); // problems and resolutions have a first one
    CHECK(several.errorCode() == QStringLiteral("ledger.item_several"));
    CHECK(several.err.contains(QStringLiteral("problem（")));
}

TEST_CASE("book cleanup: named first, removed with --apply after a copy, and taken back by book undo")
{
    const Desk desk(Desk::Book::New);
    {
        const auto opened = book::Book::open(desk.book, book::OpenMode::Write).value();
        REQUIRE(opened->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            book::Member member;
            member.branch = book::findBranch(opened->reader(), QString()).value().id;
            member.values.set(book::Field::FullName, QStringLiteral("柳砚书"));
            BB_TRY(const auto id, book::insertMember(unit, member));
            return book::recycleMember(unit, id, opened->today().addDays(-30));
        }));
    }
    const auto going = [&](const QString& line) { return desk.object(line).value(u"going").toArray(); };
    const QString plain = QStringLiteral("book cleanup");
    REQUIRE(going(plain).size() == 1);
    CHECK(going(plain)[0].toObject().value(u"title").toString() == QStringLiteral("柳砚书"));
    CHECK_FALSE(desk.object(plain).value(u"applied").toBool()); // asked twice, and still there
    CHECK(going(QStringLiteral("book cleanup --days 31")).isEmpty());
    CHECK(desk(QStringLiteral("book cleanup --days 29")).exitCode == kUsage);
    CHECK(desk.object(QStringLiteral("book cleanup --apply")).value(u"applied").toBool());
    CHECK(going(plain).isEmpty());
    QStringList reasons;
    for (const QJsonValue& copy : desk.array(QStringLiteral("book backups")))
        reasons << copy[u"reason"].toString();
    CHECK(reasons.contains(QStringLiteral("before_cleanup")));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(going(plain).size() == 1);
}
