// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The course of one record: each step with who, when, old and new, and no number whole.
#include "branchbook/book/record_history.h"

#include "book/book_support.h"
#include "branchbook/book/setting.h"

#include "support/catch_qt.h"

using namespace book_test;

namespace {

void setField(OpenBook& open, book::MemberId id, Field field, const QString& value, const QString& label)
{
    book::Member member = open.load(id);
    member.values.set(field, value);
    REQUIRE(open.book->perform(QStringLiteral("member.update"), label,
                               [&](store::UnitOfWork& unit) { return book::updateMember(unit, member); }));
}

QStringList linesOf(const book::HistoryStep& step)
{
    QStringList lines;
    for (const auto& change : step.values)
        lines << book::changeLine(change);
    return lines;
}

} // namespace

TEST_CASE("a person's history tells who changed what when, from what to what, the undo with it, numbers masked")
{
    OpenBook open;
    open.run([](store::UnitOfWork& unit) {
        return book::putSetting(unit, QStringLiteral("journal.operator"), QStringLiteral("周砚青"));
    });
    const auto id = open.addMember(u"陆怀瑾").id;
    const auto other = open.addMember(u"沈若溪").id;
    setField(open, id, Field::MobilePhone, QStringLiteral("13812346207"), QStringLiteral("修改陆怀瑾"));
    setField(open, other, Field::MobilePhone, QStringLiteral("13700000000"), QStringLiteral("修改沈若溪"));
    setField(open, id, Field::MobilePhone, QStringLiteral("13998765432"), QStringLiteral("换了号码"));
    REQUIRE(open.book->undo());

    const auto steps = book::recordHistory(open.reader(), book::HistoryOf::Member, id.toString()).value();
    REQUIRE(steps.size() == 4); // undone, changed, first number, entered; nothing of 沈若溪
    CHECK(steps[0].deed == QStringLiteral("撤销：换了号码"));
    CHECK(linesOf(steps[0]) == QStringList{QStringLiteral("手机：139****5432 → 138****6207")});
    CHECK(steps[1].deed == QStringLiteral("换了号码"));
    CHECK(linesOf(steps[1]) == QStringList{QStringLiteral("手机：138****6207 → 139****5432")});
    CHECK(linesOf(steps[2]) == QStringList{QStringLiteral("手机：（空） → 138****6207")});
    CHECK(steps[3].fate == store::RowFate::Added);
    CHECK(steps[3].values.isEmpty());
    const auto ops = store::listOps(open.reader(), 100).value();
    for (const auto& step : steps) {
        CHECK(step.by == QStringLiteral("周砚青"));
        const auto op = std::find_if(ops.begin(), ops.end(), [&](const auto& each) { return each.op == step.op; });
        REQUIRE(op != ops.end());
        CHECK(step.at == op->at);
    }
    CHECK(book::recordHistory(open.reader(), book::HistoryOf::Member, id.toString(), 1).value().size() == 1);
    CHECK(book::recordHistory(open.reader(), book::HistoryOf::Gathering, id.toString()).value().isEmpty());
}

TEST_CASE("sanctions are told to have changed and not what they say; what stands among the extras is told by its field")
{
    OpenBook open;
    const auto id = open.addMember(u"陆怀瑾").id;
    setField(open, id, Field::Sanctions, QStringLiteral("党内警告"), QStringLiteral("一"));
    setField(open, id, Field::IsVeteran, QStringLiteral("1"), QStringLiteral("二"));
    const auto steps = book::recordHistory(open.reader(), book::HistoryOf::Member, id.toString()).value();
    REQUIRE(steps.size() == 3);
    CHECK(linesOf(steps[0]) == QStringList{QStringLiteral("是否退役军人：（空） → 是")});
    REQUIRE(linesOf(steps[1]).size() == 1);
    CHECK_FALSE(linesOf(steps[1]).first().contains(QStringLiteral("警告")));
}
