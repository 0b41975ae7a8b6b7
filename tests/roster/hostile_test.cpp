// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster_support.h"

#include "branchbook/roster/rejects.h"

#include <random>

using namespace branchbook;
using namespace branchbook::roster;
using namespace branchbook::roster::test;
using book::Field;
using sheet::CellKind;

namespace {

/// What cells are made of: digits and marks of dates, code words, controls, halves of surrogates, rare characters.
QString junk(std::mt19937& random)
{
    static const QStringList pieces{
        QStringLiteral("1985"),   QStringLiteral("."),          QStringLiteral("-"),    QStringLiteral("年"),
        QStringLiteral("月"),     QStringLiteral("十"),         QStringLiteral("男"),   QStringLiteral("_"),
        QStringLiteral("("),      QStringLiteral("）"),         QStringLiteral("E+17"), QStringLiteral("x"),
        QStringLiteral("\u202E"), QStringLiteral("\u3000"),     QStringLiteral("𠮷"),   QStringLiteral("①"),
        QStringLiteral("0"),      QStringLiteral("9999999999"), QStringLiteral("合计"), QStringLiteral("姓名"),
        QStringLiteral(":"),      QStringLiteral("第"),         QStringLiteral("组"),   QString(QChar(0xD842)),
        QString(QChar(0)),        QStringLiteral("<b>"),        QStringLiteral("'")};
    QString text;
    for (int i = std::uniform_int_distribution<int>(1, 7)(random); i > 0; --i)
        text += pieces[std::uniform_int_distribution<qsizetype>(0, pieces.size() - 1)(random)];
    return text;
}

double number(std::mt19937& random)
{
    static const std::vector<double> odd{0,    -1,   1e300, -1e300, 0.1,  1985.1, 31229,        60,
                                         1e15, 4e17, 1e8,   99999,  1e-9, 85.7,   13800001111.0};
    return odd[std::uniform_int_distribution<size_t>(0, odd.size() - 1)(random)];
}

} // namespace

TEST_CASE("whatever stands in a sheet, every row is accounted for and no value is kept that is not canonical")
{
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same sheets in every run
    for (int round = 0; round < 40; ++round) {
        sheet::Table table;
        table.beginRow(1);
        int columns = 0;
        for (const book::FieldInfo& info : book::memberFields())
            table.addCell(columns++, CellKind::Text, book::fieldLabel(info.field));
        for (int row = 2; row < 42; ++row) {
            table.beginRow(row);
            for (int column = 0; column < columns; ++column) {
                const int kind = std::uniform_int_distribution<int>(0, 6)(random);
                if (kind == 0)
                    table.addCell(column, CellKind::Number, QStringLiteral("1"), number(random));
                else if (kind == 1)
                    table.addCell(column, CellKind::Date, junk(random), number(random));
                else if (kind == 2)
                    table.addCell(column, CellKind::Error, u"#NAME?");
                else if (kind < 6)
                    table.addCell(column, CellKind::Text, junk(random));
            }
        }
        const ImportPlan plan = planOf(table);
        const PlanCounts& counts = plan.counts;
        CHECK(counts.read == counts.added + counts.updated + counts.unchanged + counts.skipped + counts.rejected);
        PlanValues values(plan, table);
        for (const PlanRow& row : plan.rows) {
            if (row.disposition != Disposition::Added)
                continue;
            const book::FieldValues person = values.of(row);
            for (const auto& [field, value] : person.entries()) {
                const book::FieldKind kind = book::fieldInfo(field).kind;
                INFO(book::fieldName(field).toStdString() << " " << value.toStdString());
                if (kind == book::FieldKind::Date)
                    CHECK(PartialDate::fromIso(value).toIso() == value);
                if (kind == book::FieldKind::YesNo)
                    CHECK((value == u"0" || value == u"1"));
                CHECK(value.isValidUtf16());
                CHECK_FALSE(value.contains(QChar(0)));
            }
        }
        CHECK(static_cast<int>(rejectedRows(plan, table).rows.size()) == counts.rejected);
    }
}

TEST_CASE("ten thousand people of one name, without anything to tell them apart, take no quadratic time")
{
    std::vector<RowSpec> rows{{u"姓名", u"性别"}};
    for (int i = 0; i < 10'000; ++i)
        rows.push_back({u"王伟", u"男"});
    CHECK(planOf(tableOf(rows)).counts.added == 10'000);
}
