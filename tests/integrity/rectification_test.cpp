// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 专项整治: its lists are matters of the ledger, it ends when all of them are closed, the report counts as of the day.
#include "branchbook/integrity/rectification.h"
#include "branchbook/ledger/ledger_store.h"
#include "integrity/integrity_support.h"

#include "support/catch_qt.h"

using namespace integrity_test;
using namespace branchbook::integrity;

namespace {

struct Campaigns : Branch {
    Result<RectificationId> add(QDate on, QDate due = {})
    {
        Rectification made;
        made.branch = branch;
        made.title = QStringLiteral("物资采购");
        made.field = RectificationField::Property;
        made.begunOn = on;
        made.dueOn = due;
        return this->made<RectificationId>(
            [&](store::UnitOfWork& unit) { return saveRectification(unit, made, kToday); });
    }
    Result<ledger::ItemId> raise(RectificationId id, const char16_t* problem)
    {
        return made<ledger::ItemId>([&](store::UnitOfWork& unit) {
            return raiseRectificationItem(unit, id, {QString::fromUtf16(problem), {}, QStringLiteral("办公室"), {}, {}},
                                          kToday);
        });
    }
    Result<> close(RectificationId id, QDate on, const char16_t* conclusion = u"完成")
    {
        return run([&](store::UnitOfWork& unit) {
            return closeRectification(unit, id, on, QString::fromUtf16(conclusion), kToday);
        });
    }
};

} // namespace

TEST_CASE("a special rectification ends once every line of its lists is closed, with a conclusion", "[rectification]")
{
    Campaigns s;
    CHECK(codeOf(s.add(QDate())) == QStringLiteral("rectification.day_missing"));
    CHECK(codeOf(s.add(kToday.addDays(1))) == QStringLiteral("rectification.day_future"));
    CHECK(codeOf(s.add(kToday, kToday.addDays(-1))) == QStringLiteral("rectification.day_order"));
    const auto id = s.add(QDate(2026, 9, 1), QDate(2026, 12, 31)).value();
    const auto item = s.raise(id, u"询价不全").value();
    const auto kept = ledger::loadItem(s.reader(), item).value();
    CHECK(kept.kind == ledger::Kind::Campaign);
    CHECK(kept.dueOn == QDate(2026, 12, 31)); // that of the campaign
    CHECK(kept.ownerName == QStringLiteral("办公室"));
    CHECK(rectificationItems(s.reader(), s.branch).value().value(id).size() == 1);
    CHECK(codeOf(s.close(id, kToday)) == QStringLiteral("rectification.items_open"));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return recycleRectification(unit, id, kToday); }))
          == QStringLiteral("rectification.has_items"));
    book::AreaSection before;
    REQUIRE(addRectificationSection(s.quarter(QDate(2026, 7, 1), QDate(2026, 9, 30)), before));
    CHECK(textsOf(before) == QStringLiteral("开展专项整治1个，列入问题1项，已销号0项。"));
    REQUIRE(before.people.size() == 1);
    CHECK(before.people.first().number() == 1);
    CHECK(std::get<book::SectionText>(before.parts.front()).figures.first().key == before.people.first().key);
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return ledger::closeItem(unit, item, kToday, QStringLiteral("补齐"), kToday);
    }));
    CHECK(codeOf(s.close(id, kToday, u" ")) == QStringLiteral("rectification.conclusion_missing"));
    CHECK(codeOf(s.close(id, QDate(2026, 8, 31))) == QStringLiteral("rectification.day_order"));
    REQUIRE(s.close(id, kToday));
    CHECK(codeOf(s.raise(id, u"又一个")) == QStringLiteral("rectification.closed"));
    Rectification changed = loadRectification(s.reader(), id).value();
    changed.title = QStringLiteral("改名");
    CHECK(codeOf(
              s.run([&](store::UnitOfWork& unit) { return saveRectification(unit, changed, kToday).map([](auto) {}); }))
          == QStringLiteral("rectification.closed"));
    book::AreaSection after;
    REQUIRE(addRectificationSection(s.quarter(QDate(2026, 7, 1), QDate(2026, 9, 30)), after));
    CHECK(textsOf(after) == QStringLiteral("开展专项整治1个，列入问题1项，已销号1项。"));
    rules::Facts found;
    REQUIRE(addRectificationFacts(s.facts(), found));
    REQUIRE(found.terms.size() == 1);
    CHECK(found.terms[0].settled);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return reopenRectification(unit, id); }));
    CHECK(loadRectification(s.reader(), id).value().isOpen());
}
