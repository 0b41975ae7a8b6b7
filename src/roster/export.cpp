// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/export.h"

#include "branchbook/base/date.h"
#include "branchbook/base/masking.h"
#include "branchbook/book/member_store.h"

#include <array>

namespace branchbook::roster {

using book::Field;
using book::FieldKind;
using book::FieldValues;

namespace {

constexpr int kNarrow = 10;
constexpr int kMiddling = 16;
constexpr int kWide = 22;

int widthOf(FieldKind kind)
{
    if (kind == FieldKind::IdNumber)
        return kWide;
    return kind == FieldKind::Phone || kind == FieldKind::Text || kind == FieldKind::Reference ? kMiddling
                                                                                               : kNarrow + 2;
}

QString shown(Field field, const QString& value, Secrets secrets)
{
    switch (book::fieldInfo(field).kind) {
    case FieldKind::Date: return PartialDate::fromIso(value).toDotted();
    case FieldKind::YesNo:
        return value.isEmpty() ? QString() : value == u"1" ? QStringLiteral("是") : QStringLiteral("否");
    case FieldKind::IdNumber: return secrets == Secrets::Masked ? maskIdNumber(value) : value;
    case FieldKind::Phone: return secrets == Secrets::Masked ? maskPhone(value) : value;
    default: return value;
    }
}

} // namespace

Result<sheet::OutputTable> exportRoster(const store::Session& session, const book::Branch& branch, QDate day,
                                        Secrets secrets)
{
    book::MemberQuery query;
    query.branch = branch.id;
    BB_TRY(const auto rows, book::listMemberRows(session, query));
    std::vector<FieldValues> people;
    std::array<bool, book::kFieldCount> used{};
    used.at(static_cast<size_t>(Field::FullName)) = true;
    for (const book::MemberRow& row : rows) {
        if (!book::belongsOn(row, day))
            continue;
        BB_TRY(book::Member member, book::loadMember(session, row.id));
        member.values.set(Field::PartyBranch, branch.name);
        member.values.set(Field::PartyGroup, row.groupName);
        for (const auto& [field, value] : member.values.entries())
            used.at(static_cast<size_t>(field)) = true;
        people.push_back(std::move(member.values));
    }
    sheet::OutputTable out;
    out.sheetName = QStringLiteral("党员花名册");
    out.header << book::fieldLabel(Field::SeqNo);
    out.columnWidths.push_back(kNarrow);
    for (const book::FieldInfo& info : book::memberFields()) {
        if (!used.at(static_cast<size_t>(info.field)))
            continue;
        out.header << book::fieldLabel(info.field);
        out.columnWidths.push_back(widthOf(info.kind));
    }
    for (const FieldValues& values : people) {
        QStringList cells{QString::number(out.rows.size() + 1)};
        for (const book::FieldInfo& info : book::memberFields()) {
            if (used.at(static_cast<size_t>(info.field)))
                cells << shown(info.field, values.get(info.field), secrets);
        }
        out.rows.push_back(std::move(cells));
    }
    return out;
}

} // namespace branchbook::roster
