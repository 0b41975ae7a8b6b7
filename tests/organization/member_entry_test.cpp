// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 荣誉, 困难, 走访慰问: the roster's mark that follows, what is refused, what the report says and what it keeps to itself.
#include "branchbook/organization/member_entry.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;
using book::Field;

namespace {

struct EntryBranch : Branch {
    EntryBranch()
        : zhao(add(QStringLiteral("赵德厚")))
    {
    }
    book::MemberId zhao;

    [[nodiscard]] MemberEntry entry(EntryKind kind, const char16_t* on, const char16_t* title) const
    {
        MemberEntry made;
        made.member = zhao;
        made.kind = kind;
        made.on = PartialDate::fromIso(QString::fromUtf16(on));
        made.title = QString::fromUtf16(title);
        return made;
    }
    Result<MemberEntryId> put(const MemberEntry& made)
    {
        MemberEntryId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, putMemberEntry(unit, made, kToday));
            return {};
        }));
        return id;
    }
    [[nodiscard]] bool isMarked() const
    {
        return book::loadMember(reader(), zhao).value().values.get(Field::IsHardship) == u"1";
    }
    [[nodiscard]] QString report(QDate first, QDate last) const
    {
        book::AreaSection section;
        REQUIRE(addMemberEntrySection({reader(), branch.id, {first, last}, kToday, catalogue}, section));
        return section.parts.empty() ? QString() : std::get<book::SectionText>(section.parts.front()).text;
    }
};

} // namespace

TEST_CASE("hardship marks the roster until it ends, in one step with it", "[entry]")
{
    EntryBranch s;
    MemberEntry made = s.entry(EntryKind::Hardship, u"2026-03", u"因病");
    made.detail = QStringLiteral("长期住院");
    const MemberEntryId id = s.put(made).value();
    CHECK(s.isMarked());
    CHECK(loadMemberEntry(s.reader(), id).value().detail == QStringLiteral("长期住院"));
    CHECK(codeOf(s.put(made)) == QStringLiteral("entry.hardship_already"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return endHardship(unit, id, kToday, kToday); }));
    CHECK_FALSE(s.isMarked());
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return endHardship(unit, id, kToday, kToday); }))
          == QStringLiteral("entry.not_open"));
    REQUIRE(s.book->undo());
    CHECK(s.isMarked());
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleMemberEntry(unit, id, kToday); }));
    CHECK_FALSE(s.isMarked());
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return restoreMemberEntry(unit, id); }));
    CHECK(s.isMarked());
}

TEST_CASE("whom the roster alone marks stands in the list", "[entry]")
{
    EntryBranch s;
    s.change(s.zhao, [](book::Member& person) { person.values.set(Field::IsHardship, QStringLiteral("1")); });
    auto list = listMemberEntries(s.reader(), s.branch.id, kToday).value();
    REQUIRE(list.size() == 1);
    CHECK(list[0].id.isNull());
    REQUIRE(s.put(s.entry(EntryKind::Hardship, u"2026-03", u"因病")));
    list = listMemberEntries(s.reader(), s.branch.id, kToday).value();
    REQUIRE(list.size() == 1);
    CHECK_FALSE(list[0].id.isNull());
}

TEST_CASE("an entry of a past day is there from its day on, and what ended later goes on", "[entry]")
{
    MemberEntry entry;
    entry.kind = EntryKind::Hardship;
    entry.on = PartialDate::of(2026, 3);
    entry.endedOn = QDate(2026, 6, 10);
    CHECK_FALSE(standingOn(entry, QDate(2026, 2, 28)));
    REQUIRE(standingOn(entry, QDate(2026, 3, 1)));
    CHECK(standingOn(entry, QDate(2026, 3, 1))->isOpen());
    CHECK(standingOn(entry, QDate(2026, 6, 9))->isOpen());
    CHECK(standingOn(entry, QDate(2026, 6, 10))->endedOn == QDate(2026, 6, 10));
}

TEST_CASE("hardship and honours as of a past day: open ones first, then the newest", "[entry]")
{
    EntryBranch s;
    REQUIRE(s.put(s.entry(EntryKind::Honour, u"2025-07-01", u"旧荣誉")));
    REQUIRE(s.put(s.entry(EntryKind::Honour, u"2026-07-01", u"新荣誉")));
    REQUIRE(s.put(s.entry(EntryKind::Visit, u"2026-04-05", u"清明走访")));
    const auto hardship = s.put(s.entry(EntryKind::Hardship, u"2026-03-02", u"因病")).value();
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return endHardship(unit, hardship, QDate(2026, 8, 1), kToday); }));
    const auto dropped = s.put(s.entry(EntryKind::Honour, u"2025-01-01", u"记错")).value();
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleMemberEntry(unit, dropped, kToday); }));
    const auto titles = [&](QDate day) {
        QStringList found;
        const auto list = listMemberEntriesOn(s.reader(), s.branch.id, day).value();
        for (const MemberEntry& each : list)
            found << each.title + (each.isOpen() ? u'+' : u'-');
        return found.join(u' ');
    };
    CHECK(titles(QDate(2025, 6, 30)).isEmpty());
    CHECK(titles(QDate(2026, 3, 1)) == QStringLiteral("旧荣誉-"));
    CHECK(titles(QDate(2026, 3, 2)) == QStringLiteral("因病+ 旧荣誉-"));
    CHECK(titles(QDate(2026, 7, 31)) == QStringLiteral("因病+ 新荣誉- 清明走访- 旧荣誉-"));
    CHECK(titles(QDate(2026, 8, 1)) == QStringLiteral("新荣誉- 清明走访- 因病- 旧荣誉-"));
    // A new hardship marks the roster, and the mark is none of the days before it began.
    REQUIRE(s.put(s.entry(EntryKind::Hardship, u"2026-09-01", u"受灾")));
    CHECK(titles(QDate(2026, 3, 1)) == QStringLiteral("旧荣誉-"));
    CHECK(titles(QDate(2026, 9, 1)).startsWith(QStringLiteral("受灾+ ")));
}

TEST_CASE("the roster's mark alone is of every day on which the person was here", "[entry]")
{
    EntryBranch s;
    s.change(s.zhao, [](book::Member& person) {
        person.values.set(Field::IsHardship, QStringLiteral("1"));
        person.leftOn = QDate(2026, 9, 1);
        person.leftReason = QStringLiteral("转出");
    });
    const auto marked = [&](QDate day) { return listMemberEntriesOn(s.reader(), s.branch.id, day).value().size(); };
    CHECK(marked(QDate(2010, 6, 30)) == 0); // joined on 1 July 2010
    CHECK(marked(QDate(2010, 7, 1)) == 1);
    CHECK(marked(QDate(2026, 8, 31)) == 1);
    CHECK(marked(QDate(2026, 9, 1)) == 0);
}

TEST_CASE("entries that cannot be are refused", "[entry]")
{
    EntryBranch s;
    CHECK(codeOf(s.put(s.entry(EntryKind::Honour, u"2026-07-01", u" "))) == QStringLiteral("entry.title_missing"));
    CHECK(codeOf(s.put(s.entry(EntryKind::Visit, u"2026-07", u"七一慰问"))) == QStringLiteral("entry.day_missing"));
    CHECK(codeOf(s.put(s.entry(EntryKind::Honour, u"2026-10", u"优秀党员"))) == QStringLiteral("entry.day_future"));
    MemberEntry paid = s.entry(EntryKind::Honour, u"2026-07-01", u"优秀党员");
    paid.amount = Money{100};
    CHECK(codeOf(s.put(paid)) == QStringLiteral("entry.amount"));
    MemberEntry negative = s.entry(EntryKind::Visit, u"2026-07-01", u"七一慰问");
    negative.amount = Money{-100};
    CHECK(codeOf(s.put(negative)) == QStringLiteral("entry.amount_negative"));
    CHECK(codeOf(s.put(s.entry(EntryKind::Honour, u"1920-04-01", u"优秀党员")))
          == QStringLiteral("person.day_before_birth"));
}

TEST_CASE("the report names honours; of hardship and visits it has the numbers alone", "[entry]")
{
    EntryBranch s;
    REQUIRE(s.put(s.entry(EntryKind::Honour, u"2026-07-01", u"优秀共产党员")));
    MemberEntry visit = s.entry(EntryKind::Visit, u"2026-07-01", u"七一慰问");
    visit.amount = Money{50'000};
    visit.detail = QStringLiteral("家里漏雨");
    REQUIRE(s.put(visit));
    REQUIRE(s.put(s.entry(EntryKind::Hardship, u"2026-03", u"因病")));
    const QString third = s.report(QDate(2026, 7, 1), QDate(2026, 9, 30));
    CHECK(third
          == QStringLiteral("获得荣誉1人次：赵德厚（优秀共产党员，2026年7月1日）；登记困难党员1人；走访慰问1人次。"));
    CHECK(s.report(QDate(2026, 1, 1), QDate(2026, 2, 28)).isEmpty());

    // Honours open their names; hardship and visits do not.
    book::AreaSection section;
    REQUIRE(addMemberEntrySection(
        {s.reader(), s.branch.id, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, kToday, s.catalogue}, section));
    REQUIRE(section.people.size() == 1);
    CHECK(section.people[0].key == QStringLiteral("honours"));
    CHECK(section.people[0].number() == 1);
    CHECK(section.people[0].counted.at(0).name == QStringLiteral("赵德厚"));
    CHECK(std::get<book::SectionText>(section.parts.at(0)).figures.size() == 1);
}
