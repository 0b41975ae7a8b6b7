// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 传阅 and 公示: who is asked, who confirmed, what is due, what ends it.
#include "branchbook/book/member_store.h"
#include "branchbook/institutions/reading.h"
#include "branchbook/rules/catalogue.h"
#include "institutions/institution_support.h"

#include "support/catch_qt.h"
#include "support/figures_behind.h"

using namespace institutions_test;

namespace {

struct Readers : Library {
    InstitutionId held;
    QList<book::MemberId> people;

    Readers()
    {
        held = add(u"党费办法").value();
        REQUIRE(start(held, Stage::Enforced, QDate(2026, 1, 1)));
        for (const char16_t* name : {u"丁春晓", u"高又晴", u"任海洲"})
            people.append(addPerson(name, QString::fromUtf16(book::kFullMember)));
        (void)addPerson(u"尚未入", QString::fromUtf16(book::kApplicant));
    }
    book::MemberId addPerson(const char16_t* name, const QString& type)
    {
        book::Member member;
        member.branch = branch;
        member.values.set(book::Field::FullName, QString::fromUtf16(name));
        member.values.set(book::Field::MemberType, type);
        book::MemberId id;
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, book::insertMember(unit, member));
            return {};
        }));
        return id;
    }
    [[nodiscard]] Reading reading(ReadingKind kind, QDate from, QDate until) const
    {
        Reading made;
        made.branch = branch;
        made.institution = held;
        made.kind = kind;
        made.begunOn = from;
        made.dueOn = until;
        return made;
    }
    Result<ReadingId> begin(const Reading& made)
    {
        ReadingId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, beginReading(unit, made, kToday));
            return {};
        }));
        return id;
    }
    Result<> confirm(ReadingId id, const QList<book::MemberId>& members, QDate on)
    {
        return run([&](store::UnitOfWork& unit) { return confirmReading(unit, id, members, on, kToday); });
    }
    Result<> close(ReadingId id, QDate on, const char16_t* outcome)
    {
        return run(
            [&](store::UnitOfWork& unit) { return closeReading(unit, id, on, QString::fromUtf16(outcome), kToday); });
    }
    [[nodiscard]] Reading get(ReadingId id) const { return loadReading(reader(), id).value(); }
    [[nodiscard]] bool isDue(ReadingId id) const
    {
        const auto catalogue = rules::Catalogue::builtIn().value();
        rules::Facts facts;
        REQUIRE(addReadingFacts({reader(), branch, QDate(2026, 1, 1), kToday, catalogue}, facts));
        for (const rules::Term& term : facts.terms) {
            if (term.subject == QStringLiteral("reading:") + id.toString())
                return !term.settled;
        }
        FAIL("no such term");
        return false;
    }
};

} // namespace

TEST_CASE("who is named confirms with a day; the term is settled when everybody did", "[reading]")
{
    Readers s;
    CHECK(codeOf(s.begin(s.reading(ReadingKind::Circulated, QDate(2026, 9, 1), {})))
          == QStringLiteral("reading.due_missing"));
    CHECK(codeOf(s.begin(s.reading(ReadingKind::Circulated, QDate(2026, 9, 2), QDate(2026, 9, 1))))
          == QStringLiteral("reading.due_order"));
    const auto id = s.begin(s.reading(ReadingKind::Circulated, QDate(2026, 9, 1), QDate(2026, 9, 8))).value();
    CHECK(s.get(id).readers.size() == 3); // the Party members, no applicant
    CHECK(s.get(id).version == 1);
    CHECK(codeOf(s.begin(s.reading(ReadingKind::Circulated, QDate(2026, 9, 1), QDate(2026, 9, 8))))
          == QStringLiteral("reading.open_already"));
    CHECK(codeOf(s.confirm(id, {s.people[0]}, QDate(2026, 8, 31))) == QStringLiteral("reading.confirm_early"));
    CHECK(codeOf(s.confirm(id, {s.people[0]}, kToday.addDays(1))) == QStringLiteral("reading.day_future"));
    CHECK(codeOf(s.confirm(id, {book::MemberId::make()}, kToday)) == QStringLiteral("reading.not_reader"));
    REQUIRE(s.confirm(id, {s.people[0], s.people[1]}, QDate(2026, 9, 3)));
    CHECK(s.get(id).missing() == QStringList{QStringLiteral("任海洲")});
    CHECK(s.isDue(id));
    REQUIRE(s.confirm(id, {s.people[2]}, QDate(2026, 9, 10))); // late, but done
    CHECK_FALSE(s.isDue(id));
    CHECK(codeOf(s.close(id, QDate(2026, 9, 9), u"无异议")) == QStringLiteral("reading.close_confirmed"));
    CHECK(s.get(id).isOpen());
    REQUIRE(s.book->undo());
    CHECK(s.isDue(id));
}

TEST_CASE("who confirmed stays on the list until that is taken back", "[reading]")
{
    Readers s;
    const auto id = s.begin(s.reading(ReadingKind::Circulated, QDate(2026, 9, 1), QDate(2026, 9, 8))).value();
    const auto write = [&](const char16_t* body, const char16_t* reason = u"") {
        return codeOf(s.run([&](store::UnitOfWork& unit) {
            return writeVersion(unit, s.held, 1, QStringLiteral("字句"), QString::fromUtf16(body),
                                QString::fromUtf16(reason));
        }));
    };
    CHECK(write(u"第一条").isEmpty()); // filled in afterwards
    CHECK(write(u"第一条\n第二条") == QStringLiteral("institution.text_reason")); // it is issued
    CHECK(write(u"第一条\n第二条", u" ") == QStringLiteral("institution.text_reason"));
    CHECK(write(u"第一条\n第二条", u"漏了一条").isEmpty()); // nobody has confirmed yet
    const Institution told = loadInstitution(s.reader(), s.held).value();
    CHECK(told.versionNumbered(1)->steps.last().note.contains(QStringLiteral("更正正文：漏了一条")));
    REQUIRE(s.confirm(id, {s.people[0]}, kToday));
    CHECK(write(u"第一条") == QStringLiteral("institution.text_confirmed"));
    CHECK(write(u"第一条\n第二条").isEmpty()); // the same text: only what is said of it
    const auto put = [&](const QList<Reader>& readers) {
        return s.run([&](store::UnitOfWork& unit) { return putReaders(unit, id, readers); });
    };
    const QList<Reader> without = s.get(id).readers.mid(1);
    CHECK(codeOf(put(without)) == QStringLiteral("reading.has_confirmed"));
    CHECK(codeOf(put({})) == QStringLiteral("reading.nobody"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return takeBackConfirmation(unit, id, s.people[0]); }));
    REQUIRE(put(without));
    CHECK(s.get(id).readers.size() == 2);
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return takeBackConfirmation(unit, id, s.people[1]); }))
          == QStringLiteral("reading.not_confirmed"));
}

TEST_CASE("a version that somebody confirmed is not taken away, one that was issued only with a reason", "[reading]")
{
    Readers s;
    const auto made = s.run([&](store::UnitOfWork& unit) {
        return startVersion(unit, s.held, {0, {}, QStringLiteral("第一条"), {}},
                            {Stage::Drafted, QDate(2026, 8, 1), {}, {}, {}, {}, {}, {}}, kToday)
            .map([](int) {});
    });
    REQUIRE(made);
    REQUIRE(s.step(s.held, Stage::Issued, QDate(2026, 8, 10), QDate(2026, 10, 1))); // not in force yet
    const auto back = [&](const char16_t* reason) {
        return codeOf(
            s.run([&](store::UnitOfWork& unit) { return takeBackStep(unit, s.held, QString::fromUtf16(reason)); }));
    };
    const auto drop = [&] {
        return codeOf(s.run([&](store::UnitOfWork& unit) { return dropVersion(unit, s.held, kToday); }));
    };
    const auto empty = [&] {
        return codeOf(s.run(
            [&](store::UnitOfWork& unit) { return writeVersion(unit, s.held, 2, {}, {}, QStringLiteral("清空")); }));
    };
    CHECK(drop() == QStringLiteral("institution.version_issued"));
    CHECK(empty() == QStringLiteral("institution.text_emptied"));
    CHECK(back(u" ") == QStringLiteral("institution.back_reason"));
    Reading asked = s.reading(ReadingKind::Circulated, QDate(2026, 9, 1), QDate(2026, 9, 8));
    asked.version = 2;
    const auto id = s.begin(asked).value();
    REQUIRE(s.confirm(id, {s.people[0]}, kToday));
    CHECK(back(u"日期写错") == QStringLiteral("institution.version_confirmed"));
    CHECK(drop() == QStringLiteral("institution.version_confirmed"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return takeBackConfirmation(unit, id, s.people[0]); }));
    CHECK(back(u"日期写错").isEmpty());
    const Institution told = loadInstitution(s.reader(), s.held).value();
    CHECK(told.versionNumbered(2)->steps.last().note
          == QStringLiteral("2026年9月18日撤销印发（2026年8月10日）：日期写错"));
    CHECK(told.versionNumbered(1) != nullptr);
    CHECK(drop().isEmpty()); // a draft of which nobody has a copy
}

TEST_CASE("what is put up has a place, and a result after its last day", "[reading]")
{
    Readers s;
    auto notice = s.reading(ReadingKind::Published, QDate(2026, 9, 1), QDate(2026, 9, 8));
    CHECK(codeOf(s.begin(notice)) == QStringLiteral("reading.place_missing"));
    notice.place = QStringLiteral("党务公开栏");
    const auto id = s.begin(notice).value();
    CHECK(s.get(id).readers.isEmpty());
    CHECK(s.isDue(id)); // nobody has to confirm, its result is wanted
    CHECK(codeOf(s.close(id, QDate(2026, 9, 7), u"无异议")) == QStringLiteral("reading.close_early"));
    CHECK(codeOf(s.close(id, QDate(2026, 9, 8), u" ")) == QStringLiteral("reading.outcome_missing"));
    REQUIRE(s.close(id, QDate(2026, 9, 8), u"无异议"));
    CHECK_FALSE(s.isDue(id));
    CHECK(codeOf(s.close(id, QDate(2026, 9, 9), u"无异议")) == QStringLiteral("reading.closed"));
    const auto catalogue = rules::Catalogue::builtIn().value();
    book::AreaSection section;
    REQUIRE(
        addReadingSection({s.reader(), s.branch, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, kToday, catalogue}, section));
    CHECK(std::get<book::SectionText>(section.parts.front()).text
          == QStringLiteral(
              "制度公示和传阅：公示《党费办法》第1版：党务公开栏，2026年9月1日至2026年9月8日，结果：无异议。"));
    const auto second = s.begin(notice).value(); // the first one is over
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return reopenReading(unit, id); }))
          == QStringLiteral("reading.open_already"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleReading(unit, second, kToday); }));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return reopenReading(unit, id); }));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return restoreReading(unit, second); }))
          == QStringLiteral("reading.open_already"));
}

TEST_CASE("behind the numbers of a circulation stand its readers, and who has not confirmed by then", "[reading]")
{
    Readers s;
    const auto id = s.begin(s.reading(ReadingKind::Circulated, QDate(2026, 9, 1), QDate(2026, 9, 8))).value();
    REQUIRE(s.confirm(id, {s.people[0], s.people[1]}, QDate(2026, 9, 3)));
    const auto catalogue = rules::Catalogue::builtIn().value();
    const auto sectionUntil = [&](QDate last) {
        book::AreaSection section;
        REQUIRE(addReadingSection({s.reader(), s.branch, {QDate(2026, 7, 1), last}, kToday, catalogue}, section));
        CHECK(figures_behind::wrongFigures(section).isEmpty());
        return section;
    };
    const QString key = QStringLiteral("reading:") + id.toString();
    const auto section = sectionUntil(QDate(2026, 9, 30));
    CHECK(std::get<book::SectionText>(section.parts.front()).text
          == QStringLiteral("制度公示和传阅：传阅《党费办法》第1版：应阅3人，已确认2人。"));
    CHECK(figures_behind::countedBy(section, key).size() == 3);
    CHECK(figures_behind::leftOutBy(section, key + QStringLiteral(":confirmed"))
          == QStringList{QStringLiteral("任海洲：没有确认")});
    CHECK(section.people.last().counted.first().why == QStringLiteral("9月3日"));
    // On the 2nd nobody had: none is no figure to open.
    CHECK(sectionUntil(QDate(2026, 9, 2)).people.size() == 1);
}

TEST_CASE("a reading of a past day has the confirmations of then, and goes on until it is closed", "[reading]")
{
    Readers s;
    const auto id = s.begin(s.reading(ReadingKind::Circulated, QDate(2026, 9, 1), QDate(2026, 9, 8))).value();
    REQUIRE(s.confirm(id, {s.people[0]}, QDate(2026, 9, 3)));
    REQUIRE(s.confirm(id, {s.people[1]}, QDate(2026, 9, 5)));
    REQUIRE(s.close(id, QDate(2026, 9, 10), u"已电话传达"));
    auto published = s.reading(ReadingKind::Published, QDate(2026, 9, 2), QDate(2026, 9, 9));
    published.place = QStringLiteral("公开栏");
    const auto wrong = s.begin(published).value();
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleReading(unit, wrong, kToday); }));
    const auto then = [&](QDate day) {
        const auto list = listReadingsOn(s.reader(), s.branch, day).value();
        REQUIRE(list.size() == 1); // what is in the bin is not there
        return list.first();
    };
    CHECK(listReadingsOn(s.reader(), s.branch, QDate(2026, 8, 31)).value().isEmpty());
    CHECK(then(QDate(2026, 9, 1)).readers.size() == 3);
    CHECK(then(QDate(2026, 9, 2)).confirmed() == 0);
    CHECK(then(QDate(2026, 9, 3)).confirmed() == 1);
    CHECK(then(QDate(2026, 9, 4)).missing() == QStringList{QStringLiteral("高又晴"), QStringLiteral("任海洲")});
    CHECK(then(QDate(2026, 9, 5)).missing() == QStringList{QStringLiteral("任海洲")});
    CHECK_FALSE(then(QDate(2026, 9, 9)).isSettled());
    CHECK(then(QDate(2026, 9, 9)).outcome.isEmpty());
    CHECK(then(QDate(2026, 9, 10)).isSettled());
    CHECK(then(QDate(2026, 9, 10)).outcome == QStringLiteral("已电话传达"));
}
