// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 问题线索: numbers, the course with its receipt, no end without a result, and what must stand nowhere.
#include "branchbook/integrity/area.h"
#include "branchbook/integrity/clue.h"
#include "branchbook/store/journal.h"
#include "branchbook/store/sealed.h"
#include "integrity/integrity_support.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace integrity_test;
using namespace branchbook::integrity;

namespace {

struct Register : Branch {
    Result<ClueId> add(QDate on, const char16_t* matter = u"反映物资询价记录不完整", const ClueSource& source = {})
    {
        Clue clue;
        clue.branch = branch;
        clue.receivedOn = on;
        clue.matter = QString::fromUtf16(matter);
        clue.registeredBy = QStringLiteral("贺松年");
        return made<ClueId>([&](store::UnitOfWork& unit) { return registerClue(unit, clue, source, kToday); });
    }
    Result<> handOver(ClueId id, QDate on, QDate due = {})
    {
        return run([&](store::UnitOfWork& unit) {
            return handOverClue(unit, id, {QStringLiteral("局机关纪委"), on, due}, kToday);
        });
    }
    Result<> receipt(ClueId id, QDate on, const char16_t* number = u"回字3号")
    {
        return run([&](store::UnitOfWork& unit) {
            return recordClueReceipt(unit, id, on, QString::fromUtf16(number), kToday);
        });
    }
    Result<> answer(ClueId id, QDate on)
    {
        return run(
            [&](store::UnitOfWork& unit) { return recordClueAnswer(unit, id, on, QStringLiteral("已核查"), kToday); });
    }
    Result<> close(ClueId id, QDate on, ClueOutcome outcome, const char16_t* result)
    {
        return run([&](store::UnitOfWork& unit) {
            return closeClue(unit, id, on, outcome, QString::fromUtf16(result), kToday);
        });
    }
    [[nodiscard]] Clue load(ClueId id) const { return loadClue(reader(), id).value(); }
    [[nodiscard]] std::vector<rules::Term> terms(QDate today = kToday) const
    {
        rules::Facts found;
        REQUIRE(addClueFacts(facts(today), found));
        return found.terms;
    }
};

} // namespace

TEST_CASE("clues are numbered within the year in which they came, those in the bin too", "[clue]")
{
    Register s;
    const auto first = s.add(QDate(2026, 2, 27)).value();
    const auto second = s.add(QDate(2026, 5, 19)).value();
    const auto former = s.add(QDate(2025, 12, 30)).value();
    CHECK(s.load(first).numberText() == QStringLiteral("2026-01"));
    CHECK(s.load(second).numberText() == QStringLiteral("2026-02"));
    CHECK(s.load(former).numberText() == QStringLiteral("2025-01"));
    const auto recycle = [&](const char16_t* why) {
        return codeOf(
            s.run([&](store::UnitOfWork& unit) { return recycleClue(unit, second, QString::fromUtf16(why), kToday); }));
    };
    CHECK(recycle(u" ") == QStringLiteral("clue.recycle_reason"));
    REQUIRE(recycle(u"登记重了").isEmpty());
    CHECK(listRecycledClues(s.reader(), s.branch).value().first().result == QStringLiteral("登记重了"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return restoreClue(unit, second); }));
    CHECK(s.load(second).result.isEmpty());
    REQUIRE(recycle(u"登记重了").isEmpty());
    CHECK(s.load(s.add(QDate(2026, 8, 3)).value()).numberText() == QStringLiteral("2026-03"));
    CHECK(codeOf(s.add(kToday.addDays(1))) == QStringLiteral("clue.day_future"));
    CHECK(codeOf(s.add(QDate())) == QStringLiteral("clue.day_missing"));
    CHECK(codeOf(s.add(kToday, u" ")) == QStringLiteral("clue.matter_missing"));
    Clue moved = s.load(first);
    moved.receivedOn = QDate(2025, 2, 27);
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return changeClue(unit, moved, {}, kToday); }))
          == QStringLiteral("clue.year_changed"));
}

TEST_CASE("nothing closes without a hand-over, its receipt, an answer and a result", "[clue]")
{
    Register s;
    const auto id = s.add(QDate(2026, 8, 3)).value();
    CHECK(codeOf(s.receipt(id, kToday)) == QStringLiteral("clue.not_handed"));
    CHECK(codeOf(s.handOver(id, QDate(2026, 8, 2))) == QStringLiteral("clue.day_order"));
    REQUIRE(s.handOver(id, QDate(2026, 8, 4)));
    CHECK(codeOf(s.answer(id, kToday)) == QStringLiteral("clue.no_receipt"));
    CHECK(codeOf(s.receipt(id, QDate(2026, 8, 4), u"")) == QStringLiteral("clue.number_missing"));
    REQUIRE(s.receipt(id, QDate(2026, 8, 5)));
    CHECK(codeOf(s.close(id, kToday, ClueOutcome::Confirmed, u"属实")) == QStringLiteral("clue.no_answer"));
    REQUIRE(s.answer(id, QDate(2026, 9, 10)));
    CHECK(codeOf(s.close(id, kToday, ClueOutcome::Confirmed, u" ")) == QStringLiteral("clue.result_missing"));
    CHECK(codeOf(s.close(id, QDate(2026, 9, 9), ClueOutcome::Confirmed, u"属实")) == QStringLiteral("clue.day_order"));
    CHECK(s.load(id).isOpen());
    REQUIRE(s.close(id, kToday, ClueOutcome::Confirmed, u"已批评教育"));
    CHECK(s.load(id).stage() == ClueStage::Closed);
    CHECK(codeOf(s.handOver(id, kToday)) == QStringLiteral("clue.closed"));
    for (const ClueStage left :
         {ClueStage::Answered, ClueStage::Receipted, ClueStage::HandedOver, ClueStage::Registered}) {
        REQUIRE(s.run([&](store::UnitOfWork& unit) { return takeBackClueStep(unit, id); }));
        CHECK(s.load(id).stage() == left);
    }
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return takeBackClueStep(unit, id); }))
          == QStringLiteral("clue.no_step"));
    CHECK(codeOf(s.close(id, kToday, ClueOutcome::Duplicate, u"")) == QStringLiteral("clue.result_missing"));
    for (const char16_t* nowhere : {u"以前反映过", u"与2026-01同一件", u"与2026-021同一件"}) // none, itself, none
        CHECK(codeOf(s.close(id, kToday, ClueOutcome::Duplicate, nowhere)) == QStringLiteral("clue.duplicate_of"));
    REQUIRE(s.add(QDate(2026, 8, 2)));
    CHECK(codeOf(s.close(id, kToday, ClueOutcome::Duplicate, u"与2026-021同一件"))
          == QStringLiteral("clue.duplicate_of"));
    REQUIRE(s.close(id, kToday, ClueOutcome::Duplicate, u"与2026-02同一件")); // it goes where the other one goes
}

TEST_CASE("what a clue waits for is due: hand-over after 5 days, receipt after 15 or as agreed, answer after 90",
          "[clue]")
{
    Register s;
    const auto id = s.add(QDate(2026, 9, 1)).value();
    auto due = s.terms();
    REQUIRE(due.size() == 1);
    CHECK(due[0].what == QStringLiteral("clue_handover"));
    CHECK(due[0].until == kToday.addDays(5)); // entered today: nobody is late for what was not in the book
    REQUIRE(s.handOver(id, QDate(2026, 9, 2)));
    due = s.terms();
    REQUIRE(due.size() == 1);
    CHECK(due[0].what == QStringLiteral("clue_receipt"));
    CHECK(due[0].until == QDate(2026, 9, 17));
    REQUIRE(s.handOver(id, QDate(2026, 9, 2), QDate(2026, 9, 8)));
    CHECK(s.terms()[0].until == QDate(2026, 9, 8));
    CHECK(codeOf(s.handOver(id, QDate(2026, 9, 2), QDate(2026, 9, 1))) == QStringLiteral("clue.due_order"));
    REQUIRE(s.receipt(id, QDate(2026, 9, 9)));
    due = s.terms();
    REQUIRE(due.size() == 1);
    CHECK(due[0].what == QStringLiteral("clue_answer"));
    CHECK(due[0].until == QDate(2026, 12, 1));
    REQUIRE(s.answer(id, kToday));
    CHECK(s.terms().empty());
}

TEST_CASE("who reported, what and of whom stands neither in agenda, report, journal labels nor in the plain columns",
          "[clue]")
{
    Register s;
    const ClueSource source{QStringLiteral("顾长风"), QStringLiteral("13900001111"), QStringLiteral("信在保险柜")};
    const auto id = s.add(QDate(2026, 9, 1), u"反映某人收受礼金", source).value();
    CHECK_FALSE(s.load(id).isAnonymous);
    rules::Facts found;
    REQUIRE(addClueFacts(s.facts(), found));
    REQUIRE(found.things.size() == 1);
    CHECK(found.things[0].name == QStringLiteral("线索2026-01："));
    book::AreaSection section;
    REQUIRE(makeArea()->section(s.quarter(QDate(2026, 7, 1), QDate(2026, 9, 30))).map([&](auto made) {
        section = std::move(made);
    }));
    CHECK(textsOf(section).contains(QStringLiteral("登记问题线索1件（来信1件），移交0件")));
    CHECK_FALSE(textsOf(section).contains(QStringLiteral("礼金")));
    const auto sealed = store::sealedColumns();
    for (const char* column : {"matter", "about", "reporter", "contact", "original", "answer", "result"}) {
        INFO(column);
        CHECK(std::any_of(sealed.begin(), sealed.end(), [&](const store::SealedColumn& each) {
            return QLatin1String(each.table) == QLatin1String("clue")
                && QLatin1String(each.column) == QLatin1String(column);
        }));
    }
}

TEST_CASE("who reported is told for a reason only, and each time is kept", "[clue]")
{
    Register s;
    const auto id = s.add(QDate(2026, 9, 1), u"某事", {QStringLiteral("顾长风"), {}, {}}).value();
    const auto view = [&](const char16_t* why) {
        return s.made<ClueSource>(
            [&](store::UnitOfWork& unit) { return viewClueSource(unit, id, QString::fromUtf16(why), kToday); });
    };
    CHECK(codeOf(view(u"")) == QStringLiteral("clue.reason_missing"));
    CHECK(listClueViewings(s.reader(), id).value().isEmpty());
    CHECK(view(u"受理机关要求补充").value().reporter == QStringLiteral("顾长风"));
    REQUIRE(listClueViewings(s.reader(), id).value().size() == 1);
    CHECK(listClueViewings(s.reader(), id).value()[0].reason == QStringLiteral("受理机关要求补充"));
    const auto op = store::listOps(s.reader(), 1).value().first();
    CHECK(listClueViewings(s.reader(), id).value()[0].at == op.at); // who and when, as the journal has it
    CHECK(listClueViewings(s.reader(), id).value()[0].by == op.by);
    Clue clue = s.load(id);
    clue.matter = QStringLiteral("改了的事项");
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return changeClue(unit, clue, {}, kToday); }));
    CHECK(view(u"再看").value().reporter == QStringLiteral("顾长风")); // a change of the matter leaves who reported
    clue = s.load(id);
    const ClueSource contact{{}, QStringLiteral("0571-8800"), {}};
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return changeClue(unit, clue, contact, kToday); }));
    const ClueSource both = view(u"补记电话").value();
    CHECK(both.reporter == QStringLiteral("顾长风")); // a telephone takes no name away
    CHECK(both.contact == QStringLiteral("0571-8800"));
}

TEST_CASE("a look at who reported is passed over by undo and stays in the register", "[clue]")
{
    Register s;
    const auto id = s.add(QDate(2026, 9, 1), u"某事", {QStringLiteral("顾长风"), {}, {}}).value();
    REQUIRE(s.handOver(id, QDate(2026, 9, 2)));
    const auto looked = s.book->perform(QStringLiteral("clue.source"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        return viewClueSource(unit, id, QStringLiteral("受理机关要求补充"), kToday).map([](auto) {});
    });
    REQUIRE(looked);
    CHECK(codeOf(s.book->undo(looked->op)) == QStringLiteral("store.viewing_stays"));
    REQUIRE(s.book->undo()); // the handing over
    CHECK_FALSE(s.load(id).handedOn.isValid());
    CHECK(listClueViewings(s.reader(), id).value().size() == 1);
    CHECK(codeOf(s.book->undo()) == QStringLiteral("store.viewing_stays")); // the clue that was looked at
    CHECK(listClueViewings(s.reader(), id).value().size() == 1);
    REQUIRE(s.book->redo());
    CHECK(s.load(id).handedOn == QDate(2026, 9, 2));
}
