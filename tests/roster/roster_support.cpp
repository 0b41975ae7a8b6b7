// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster_support.h"

namespace branchbook::roster::test {

using sheet::CellKind;

namespace {

QString digitsOf(const Num& number)
{
    return number.digits != nullptr ? QString::fromUtf16(number.digits) : QString::number(number.value, 'g', 15);
}

} // namespace

sheet::Table tableOf(const std::vector<RowSpec>& rows, const std::vector<sheet::MergedRange>& merges)
{
    sheet::Table table;
    int number = 0;
    for (const RowSpec& row : rows) {
        table.beginRow(++number);
        int column = 0;
        for (const CellSpec& spec : row) {
            if (const auto* text = std::get_if<const char16_t*>(&spec)) {
                table.addCell(column, CellKind::Text, QString::fromUtf16(*text));
            } else if (const auto* num = std::get_if<Num>(&spec)) {
                table.addCell(column, CellKind::Number, digitsOf(*num), num->value);
            } else if (const auto* day = std::get_if<Day>(&spec)) {
                table.addCell(column, CellKind::Date, QString::fromUtf16(day->iso), day->serial);
            } else if (const auto* bad = std::get_if<Bad>(&spec)) {
                table.addCell(column, CellKind::Error, QString::fromUtf16(bad->text), 0, true);
            }
            ++column;
        }
    }
    for (const auto& merge : merges)
        table.addMerge(merge);
    return table;
}

sheet::Cell cellOf(const CellSpec& spec)
{
    static std::vector<sheet::Table> kept;
    kept.push_back(tableOf({{spec}}));
    return kept.back().cells(0).front();
}

ImportOptions plainOptions()
{
    ImportOptions options;
    options.today = QDate(2026, 9, 18);
    return options;
}

ReadContext plainContext()
{
    ReadContext context;
    context.today = QDate(2026, 9, 18);
    return context;
}

ImportPlan planOf(const sheet::Table& table, const ImportOptions& options, const MemberIndex& existing)
{
    const auto layout = recognizeHeader(table);
    REQUIRE(layout.has_value());
    NoProgress progress;
    auto plan = makePlan(table, *layout, existing, options, progress);
    REQUIRE(plan.has_value());
    return std::move(*plan);
}

QStringList problemCodes(const ImportPlan& plan)
{
    QStringList codes;
    for (const RowProblem& problem : plan.problems) {
        if (!problem.problem.code.startsWith(u"header.") && !problem.problem.code.startsWith(u"member_type."))
            codes << QString::number(problem.row) + u':' + problem.problem.code;
    }
    return codes;
}

QStringList mappingOf(const HeaderLayout& layout)
{
    QStringList mapping;
    for (const HeaderColumn& column : layout.columns) {
        QString target = QStringLiteral("-");
        if (column.field)
            target = book::fieldName(*column.field) + QString(column.certainty == Certainty::Suggested ? 1 : 0, u'?');
        else if (column.suggestion)
            target = u'(' + book::fieldName(*column.suggestion) + u')';
        mapping << column.header + u'=' + target;
    }
    return mapping;
}

MemberIndex indexOf(const std::vector<Known>& people)
{
    MemberIndex index([people](Uuid id) {
        for (const Known& known : people) {
            if (known.id == id)
                return known.values;
        }
        return book::FieldValues{};
    });
    for (const Known& known : people)
        index.add(known.id, known.values.get(book::Field::FullName), known.values.get(book::Field::IdNumber),
                  known.values.get(book::Field::BirthDate));
    return index;
}

Known known(quint64 number, const std::vector<std::pair<book::Field, const char16_t*>>& values)
{
    Known person{Uuid{1, number}, {}};
    for (const auto& [field, value] : values)
        person.values.set(field, QString::fromUtf16(value));
    return person;
}

} // namespace branchbook::roster::test
