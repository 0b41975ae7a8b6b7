// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/own_columns.h"

#include "branchbook/base/text.h"
#include "branchbook/roster/import_service.h"
#include "roster/cell_values.h"

#include <algorithm>

namespace branchbook::roster {

using organization::OwnField;
using organization::OwnKind;

namespace {

/// 一队 of a sheet that has it with blanks or in another width.
QString choiceMeant(const OwnField& field, const QString& text)
{
    const auto found = std::find_if(field.choices.begin(), field.choices.end(), [&](const QString& choice) {
        return comparisonKey(choice) == comparisonKey(text);
    });
    return found == field.choices.end() ? text : *found;
}

} // namespace

Result<std::vector<OwnColumn>> ownColumns(const store::Session& session)
{
    std::vector<OwnColumn> columns;
    BB_TRY(const auto fields, organization::listOwnFields(session));
    for (const OwnField& own : fields) {
        const auto form = own.kind == OwnKind::Date ? book::OwnFieldForm::Date : book::OwnFieldForm::Text;
        if (const auto field = book::ownField(own.id.toString(), own.name, form))
            columns.push_back({*field, own});
    }
    return columns;
}

CellReading readOwnCell(const sheet::Cell& cell, const OwnColumn& column, const ReadContext& context)
{
    const OwnField& own = column.own;
    CellReading reading = readCell(cell, column.field, context);
    if (reading.value.isEmpty() || own.kind == OwnKind::Date)
        return reading;
    const QString text = reading.value.simplified();
    const auto value =
        organization::readOwnValue(own, own.kind == OwnKind::Choice ? choiceMeant(own, text) : text, context.today);
    if (!value)
        return withProblem({}, value.error().code, Severity::Error, value.error().args);
    reading.value = *value;
    return reading;
}

bool isOwnHeader(const std::vector<OwnColumn>& own, const QString& key)
{
    return std::any_of(own.begin(), own.end(), [&](const OwnColumn& each) { return headerKey(each.own.name) == key; });
}

} // namespace branchbook::roster
