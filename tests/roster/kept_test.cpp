// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/kept_values.h"

#include "roster_support.h"

using namespace branchbook;
using namespace branchbook::roster;
using namespace branchbook::roster::test;
using book::Field;
using book::FieldValues;

TEST_CASE("kept values come back as they went, over many blocks")
{
    KeptValues kept;
    std::vector<std::pair<quint32, FieldValues>> people;
    for (int i = 0; i < 9000; ++i) {
        FieldValues values;
        values.set(Field::FullName, QStringLiteral("苗𠮷 %1").arg(i));
        if (i % 3 != 0)
            values.set(Field::Workplace, QString(i % 1900, u'室'));
        values.set(Field::Remark, QStringLiteral("一\n二"));
        people.emplace_back(kept.add(values), values);
    }
    for (const auto& [place, values] : people) {
        REQUIRE(place != KeptValues::kNot);
        REQUIRE(kept.at(place) == values);
    }
    CHECK(kept.at(kept.add({})) == FieldValues{});
}

TEST_CASE("values of monstrous length are not kept, and nothing else suffers")
{
    KeptValues kept;
    FieldValues longText;
    longText.set(Field::Remark, QString(70'000, u'长'));
    CHECK(kept.add(longText) == KeptValues::kNot);
    FieldValues longPerson;
    for (const Field field : {Field::Rewards, Field::Sanctions, Field::Remark})
        longPerson.set(field, QString(60'000, u'长'));
    CHECK(kept.add(longPerson) == KeptValues::kNot);
    FieldValues values;
    values.set(Field::FullName, QStringLiteral("苗春和"));
    CHECK(kept.at(kept.add(values)) == values);
}

TEST_CASE("a long sheet is planned in its order, and what is to be written is what the row says")
{
    std::vector<QString> names;
    for (int i = 0; i < 2000; ++i)
        names.push_back(QStringLiteral("苗") + QChar(u'\u4E00' + i) + QChar(u'\u5E00' + i % 7));
    std::vector<RowSpec> rows{{u"姓名", u"性别", u"工作单位"}};
    for (const QString& name : names)
        rows.push_back({static_cast<const char16_t*>(static_cast<const void*>(name.constData())), u"男", u"档案室"});
    const sheet::Table table = tableOf(rows);
    const ImportPlan plan = planOf(table);
    REQUIRE(plan.rows.size() == names.size());
    PlanValues values(plan, table);
    for (size_t i = 0; i < names.size(); ++i) {
        const PlanRow& row = plan.rows[i];
        REQUIRE(row.number == static_cast<int>(i) + 2);
        REQUIRE(row.disposition == Disposition::Added);
        const FieldValues written = values.of(row);
        REQUIRE(written.get(Field::FullName) == names[i]);
        REQUIRE(written.get(Field::Workplace) == u"档案室");
        PlanRow again = row;
        again.kept = KeptValues::kNot; // read from the sheet once more
        REQUIRE(values.of(again) == written);
    }
}
