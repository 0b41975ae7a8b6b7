// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who belonged on a day, and as what. Expected values: probation runs one year from the members' meeting that admitted
// (DEV2026 art. 31), standing counts from its end (art. 33), a member counts where the relation is (EDU2019 art. 25).
#include "book/book_support.h"

#include "branchbook/book/member_directory.h"
#include "support/catch_qt.h"

using namespace book_test;

namespace {

book::MemberRow row(const char16_t* type, const QString& joined, const QString& converted,
                    const QString& transferredIn = QString())
{
    book::MemberRow made;
    made.type = QString::fromUtf16(type);
    made.joined = PartialDate::fromIso(joined);
    made.converted = PartialDate::fromIso(converted);
    made.transferredIn = PartialDate::fromIso(transferredIn);
    return made;
}

QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

} // namespace

TEST_CASE("the kind of membership on a day follows the dates")
{
    const auto full = row(book::kFullMember, QStringLiteral("2010-06-18"), QStringLiteral("2011-06-18"));
    struct Expected {
        const char* on;
        const char16_t* type;
    };
    for (const Expected& each :
         {Expected{"2010-06-17", u""}, Expected{"2010-06-18", book::kProbationaryMember},
          Expected{"2011-06-17", book::kProbationaryMember}, Expected{"2011-06-18", book::kFullMember},
          Expected{"2026-09-18", book::kFullMember}}) {
        INFO(each.on);
        CHECK(book::typeOn(full, day(each.on)) == QString::fromUtf16(each.type));
    }
    const auto probationary = row(book::kProbationaryMember, QStringLiteral("2025-09-30"), QString());
    CHECK(book::typeOn(probationary, day("2025-09-29")).isEmpty());
    CHECK(book::typeOn(probationary, day("2025-09-30")) == QString::fromUtf16(book::kProbationaryMember));
    // Nothing changes a status by itself: after the year somebody must have decided.
    CHECK(book::typeOn(probationary, day("2027-01-01")) == QString::fromUtf16(book::kProbationaryMember));
}

TEST_CASE("where dates are missing or coarse the record of today stands")
{
    CHECK(book::typeOn(row(book::kFullMember, QString(), QString()), day("1990-01-01"))
          == QString::fromUtf16(book::kFullMember));
    CHECK(book::typeOn(row(book::kActivist, QString(), QString()), day("2026-01-01"))
          == QString::fromUtf16(book::kActivist));
    const auto monthOnly = row(book::kFullMember, QStringLiteral("1985-07"), QStringLiteral("1986-07"));
    CHECK(book::typeOn(monthOnly, day("1985-06-30")).isEmpty());
    CHECK(book::typeOn(monthOnly, day("1985-07-01")) == QString::fromUtf16(book::kProbationaryMember));
    CHECK(book::typeOn(monthOnly, day("1986-07-01")) == QString::fromUtf16(book::kFullMember));
}

TEST_CASE("without 入党日期 nobody is a member before the record can prove it")
{
    // One year of probation (Constitution, article 7) and the age of 18 (article 1).
    struct Expected {
        const char* on;
        const char16_t* type;
    };
    auto converted = row(book::kFullMember, QString(), QStringLiteral("2009-06"));
    converted.birth = PartialDate::fromIso(QStringLiteral("1987-03-05"));
    for (const Expected& each :
         {Expected{"1900-01-01", u""}, Expected{"2008-05-31", u""}, Expected{"2008-06-01", book::kProbationaryMember},
          Expected{"2009-05-31", book::kProbationaryMember}, Expected{"2009-06-01", book::kFullMember}}) {
        INFO(each.on);
        CHECK(book::typeOn(converted, day(each.on)) == QString::fromUtf16(each.type));
        CHECK(book::belongsOn(converted, day(each.on)) == (each.type[0] != u'\0'));
    }
    auto undated = row(book::kFullMember, QString(), QString());
    undated.birth = PartialDate::fromIso(QStringLiteral("2000-07-12"));
    CHECK_FALSE(book::belongsOn(undated, day("1995-01-01")));
    CHECK(book::typeOn(undated, day("2018-07-11")).isEmpty());
    CHECK(book::typeOn(undated, day("2018-07-12")) == QString::fromUtf16(book::kFullMember));
    undated.birth = PartialDate::fromIso(QStringLiteral("2000")); // perhaps on 1 January
    CHECK_FALSE(book::belongsOn(undated, day("2017-12-31")));
    CHECK(book::belongsOn(undated, day("2018-01-01")));
    undated.applied = PartialDate::fromIso(QStringLiteral("2017-05-04"));
    CHECK(book::typeOn(undated, day("2017-06-01")) == QString::fromUtf16(book::kApplicant));
    undated.birth = {}; // nothing to judge by
    undated.applied = {};
    CHECK(book::belongsOn(undated, day("1995-01-01")));

    OpenBook open;
    book::Member late = open.addMember(u"郑十");
    late.values.set(Field::JoinDate, QString());
    late.values.set(Field::FullMemberDate, QString());
    late.values.set(Field::BirthDate, QStringLiteral("2000-07-12"));
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, late); });
    const auto directory = book::MemberDirectory::load(open.reader(), open.branch().id).value();
    CHECK(directory.countParts(day("2018-07-11")).at(size_t(book::RosterPart::Everybody)) == 0);
    CHECK(directory.countParts(day("2018-07-12")).at(size_t(book::RosterPart::Everybody)) == 1);
}

TEST_CASE("belonging: from admission or transfer on, until the day of leaving")
{
    auto person = row(book::kFullMember, QStringLiteral("2010-06-18"), QStringLiteral("2011-06-18"));
    CHECK_FALSE(book::belongsOn(person, day("2010-06-17")));
    CHECK(book::belongsOn(person, day("2010-06-18")));
    person.transferredIn = PartialDate::fromIso(QStringLiteral("2019-04-02"));
    CHECK_FALSE(book::belongsOn(person, day("2019-04-01")));
    CHECK(book::belongsOn(person, day("2019-04-02")));
    person.leftOn = day("2026-03-01");
    CHECK(book::belongsOn(person, day("2026-02-28")));
    CHECK_FALSE(book::belongsOn(person, day("2026-03-01")));
}

TEST_CASE("seats in the committee are told from other posts")
{
    for (const char16_t* seat : {u"支部书记", u"副书记", u"组织委员", u"宣传委员", u"纪检委员", u"青年委员"})
        CHECK(book::isCommitteePost(QString::fromUtf16(seat)));
    for (const char16_t* other : {u"小组长", u"党小组组长", u"党员", u""})
        CHECK_FALSE(book::isCommitteePost(QString::fromUtf16(other)));
}

TEST_CASE("everything said about a person comes back as it went in")
{
    OpenBook open;
    book::Member member = open.addMember(u"𠮷䶮");
    for (const book::FieldInfo& info : book::memberFields()) {
        if (info.place != book::FieldPlace::Nowhere && info.field != Field::FullName)
            member.values.set(info.field, QStringLiteral("值%1").arg(static_cast<int>(info.field)));
    }
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, member); });
    const book::Member loaded = open.load(member.id);
    CHECK(loaded.values == member.values);
    CHECK(loaded.name() == QStringLiteral("𠮷䶮"));
    open.reopen();
    CHECK(open.load(member.id).values == member.values);
    for (const book::FieldInfo& info : book::memberFields()) {
        if (info.field != Field::FullName)
            member.values.set(info.field, QString());
    }
    member.rev = loaded.rev;
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, member); });
    CHECK(open.load(member.id).values.entries().size() == 1);
    CHECK(open.problems().isEmpty());
}

TEST_CASE("found by ID number, in any branch, but not in the recycle bin")
{
    OpenBook open;
    book::Member member = open.addMember(u"沈若溪");
    const QString number = QStringLiteral("330199198509120428");
    member.values.set(Field::IdNumber, number);
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, member); });
    CHECK(book::findByIdNumber(open.reader(), number).value() == member.id);
    CHECK_FALSE(book::findByIdNumber(open.reader(), QStringLiteral("330199198509120429")).value());
    open.run([&](store::UnitOfWork& unit) { return book::recycleMember(unit, member.id, kToday); });
    CHECK_FALSE(book::findByIdNumber(open.reader(), number).value());
    CHECK(book::countMembers(open.reader(), std::nullopt).value() == 0);
    CHECK(open.load(member.id).recycled);
    book::MemberQuery bin;
    bin.recycled = true;
    CHECK(book::listMemberRows(open.reader(), bin).value().size() == 1);
    open.run([&](store::UnitOfWork& unit) { return book::restoreMember(unit, member.id); });
    CHECK(book::findByIdNumber(open.reader(), number).value() == member.id);
}

TEST_CASE("only who is a Party member today counts as one")
{
    OpenBook open;
    const auto add = [&](const char16_t* name, const char16_t* type, const char16_t* status) {
        book::Member member = open.addMember(name);
        member = open.load(member.id);
        member.values.set(Field::MemberType, QString::fromUtf16(type));
        member.values.set(Field::MembershipStatus, QString::fromUtf16(status));
        open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, member); });
    };
    add(u"周砚青", book::kFullMember, u"正常");
    add(u"沈若溪", book::kFullMember, u"停止党籍");
    add(u"曾以安", book::kFullMember, u"死亡");
    add(u"单立人", u"", u"");
    add(u"贺松年", book::kActivist, u"");
    const book::RosterCount count = book::countRoster(open.reader(), std::nullopt, kToday).value();
    CHECK(count.members == 1);
    CHECK(count.candidates == 1);
    CHECK(count.kindUnknown == 1);
    CHECK(count.left == 2);
    CHECK(book::leavingReasonOf({}, u"开除党籍") == QStringLiteral("出党"));
    CHECK(book::leavingReasonOf(QStringLiteral("转出"), u"死亡") == QStringLiteral("转出"));
}

TEST_CASE("lists are in the order of pinyin")
{
    OpenBook open;
    for (const char16_t* name : {u"周砚青", u"艾力·买买提", u"单立人", u"沈若溪", u"曾以安"})
        open.addMember(name);
    QStringList names;
    const auto rows = book::listMemberRows(open.reader(), {}).value();
    for (const book::MemberRow& each : rows)
        names.append(each.name);
    // Surnames are read as surnames: 单 shan, 曾 zeng.
    CHECK(names
          == QStringList{QStringLiteral("艾力·买买提"), QStringLiteral("单立人"), QStringLiteral("沈若溪"),
                         QStringLiteral("曾以安"), QStringLiteral("周砚青")});
}

TEST_CASE("the path of a person, newest first, with what the record knows")
{
    OpenBook open;
    book::Member member = open.addMember(u"沈若溪");
    const auto set = [&](Field field, const char16_t* value) { member.values.set(field, QString::fromUtf16(value)); };
    set(Field::ApplicationDate, u"2008-03-12");
    set(Field::ActivistDate, u"2009-01-08");
    set(Field::JoinDate, u"2010-06-18");
    set(Field::Introducers, u"周砚青、贺松年");
    set(Field::FullMemberDate, u"2011-06-18");
    set(Field::PartyPost, u"组织委员");
    set(Field::PartyPostStart, u"2023-10");
    member.leftOn = QDate(2026, 5, 1);
    member.leftReason = QStringLiteral("转出");
    const auto path = book::timelineOf(member);
    QStringList days;
    for (const auto& entry : path)
        days.append(entry.on.toDotted());
    CHECK(days
          == QStringList{QStringLiteral("2026.05.01"), QStringLiteral("2023.10"), QStringLiteral("2011.06.18"),
                         QStringLiteral("2010.06.18"), QStringLiteral("2009.01.08"), QStringLiteral("2008.03.12")});
    CHECK(path[0].detail == QStringLiteral("转出"));
    CHECK(path[3].detail.contains(QStringLiteral("周砚青、贺松年")));
}

TEST_CASE("in the years without probation nobody was accepted on probation (domain-rules 2.4)")
{
    OpenBook open;
    book::Member member = open.addMember(u"甲七");
    const auto said = [&](const char16_t* joined, const char16_t* full) {
        member.values.set(Field::MemberType, QString::fromUtf16(book::kFullMember));
        member.values.set(Field::JoinDate, QString::fromUtf16(joined));
        member.values.set(Field::FullMemberDate, QString::fromUtf16(full));
        QStringList titles;
        for (const auto& entry : book::timelineOf(member))
            titles.append(entry.title);
        return titles.join(u'|');
    };
    for (const char16_t* joined : {u"1969-04-01", u"1976-09-18", u"1976-10", u"1977-08-11"}) {
        CHECK(said(joined, u"").contains(QStringLiteral("没有预备期")));
        CHECK(said(joined, joined).contains(QStringLiteral("没有预备期")));
        CHECK_FALSE(said(joined, joined).contains(QStringLiteral("接收为预备党员")));
        CHECK_FALSE(said(joined, joined).contains(u'|')); // one day, one event
    }
    for (const char16_t* joined : {u"1969-03-31", u"1977-08-12", u"1985-07-01"})
        CHECK(said(joined, u"").contains(QStringLiteral("接收为预备党员")));
    // Of August 1977 alone nobody can say.
    CHECK_FALSE(said(u"1977-08", u"").contains(QStringLiteral("预备")));
    CHECK(said(u"1985-07-01", u"1986-07-01").contains(QStringLiteral("转为正式党员")));
}

TEST_CASE("the dead, the expelled and the stopped are no members, whatever their dates say")
{
    // domain-rules §10.2: 出党, 死亡 = leaving; §7.3: after 停止党籍 neither attendance nor vote.
    for (const char16_t* status : {u"死亡", u"出党", u"停止党籍", u"已停止党籍"}) {
        auto person = row(book::kFullMember, QStringLiteral("2010-06-18"), QStringLiteral("2011-06-18"));
        person.status = QString::fromUtf16(status);
        CHECK_FALSE(book::belongsOn(person, day("2026-09-18")));
        person.leftOn = day("2026-03-01"); // then it is known until when
        CHECK(book::belongsOn(person, day("2026-02-28")));
        CHECK_FALSE(book::belongsOn(person, day("2026-03-01")));
    }
    auto usual = row(book::kFullMember, QStringLiteral("2010-06-18"), QStringLiteral("2011-06-18"));
    usual.status = QStringLiteral("正常");
    CHECK(book::belongsOn(usual, day("2026-09-18")));

    OpenBook open;
    book::Member dead = open.addMember(u"沈若溪");
    open.addMember(u"周砚青");
    dead.values.set(Field::MembershipStatus, QStringLiteral("死亡"));
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, dead); });
    const auto directory = book::MemberDirectory::load(open.reader(), open.branch().id).value();
    const auto counts = directory.countParts(kToday);
    CHECK(counts[size_t(book::RosterPart::Everybody)] == 1);
    CHECK(counts[size_t(book::RosterPart::Full)] == 1);
    CHECK(counts[size_t(book::RosterPart::Left)] == 1);
}

TEST_CASE("group and post of a past day: what was given up stays known")
{
    OpenBook open;
    book::GroupId first;
    book::GroupId second;
    open.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(first, book::insertGroup(unit, {{}, 0, open.branch().id, QStringLiteral("第一"), std::nullopt, 0}));
        BB_TRY(second, book::insertGroup(unit, {{}, 0, open.branch().id, QStringLiteral("第二"), std::nullopt, 1}));
        return {};
    });
    book::Member person = open.addMember(u"沈若溪");
    person.group = first;
    person.values.set(Field::PartyPost, QStringLiteral("组织委员"));
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, person); });
    person = open.load(person.id);
    person.group = second;
    person.values.set(Field::PartyPost, QString());
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, person); }); // on 18 September
    const auto on = [&](QDate day) {
        return book::listMemberRowsOn(open.reader(), open.branch().id, day).value().first();
    };
    CHECK(on(kToday).groupId == second.toString());
    CHECK(on(kToday).post.isEmpty());
    CHECK(on(kToday.addDays(-1)).groupId == first.toString());
    CHECK(on(kToday.addDays(-1)).post == QStringLiteral("组织委员"));
    // A post counts from its beginning on.
    person = open.load(person.id);
    person.values.set(Field::PartyPost, QStringLiteral("宣传委员"));
    person.values.set(Field::PartyPostStart, QStringLiteral("2026-06-01"));
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, person); });
    CHECK(on(QDate(2026, 6, 1)).post == QStringLiteral("宣传委员"));
    CHECK(on(QDate(2026, 5, 31)).post == QStringLiteral("组织委员"));
    CHECK(open.problems().isEmpty());
    REQUIRE(open.book->undo());
    REQUIRE(open.book->undo());
    CHECK(on(kToday).groupId == first.toString());
    CHECK(on(kToday.addDays(-1)).post == QStringLiteral("组织委员"));
}

TEST_CASE("a post that began later was not held before")
{
    OpenBook open;
    book::Member person = open.addMember(u"沈若溪");
    person.values.set(Field::PartyPost, QStringLiteral("组织委员"));
    person.values.set(Field::PartyPostStart, QStringLiteral("2026-09"));
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, person); });
    const auto postOn = [&](QDate day) {
        return book::listMemberRowsOn(open.reader(), open.branch().id, day).value().first().post;
    };
    CHECK(postOn(QDate(2026, 8, 31)).isEmpty());
    CHECK(postOn(QDate(2026, 9, 1)) == QStringLiteral("组织委员"));
}
