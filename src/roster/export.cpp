// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/export.h"

#include "branchbook/base/date.h"
#include "branchbook/base/masking.h"
#include "branchbook/book/member_store.h"

#include <QHash>

#include <algorithm>
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

struct Person {
    book::RosterPlace place;
    FieldValues values;
};

} // namespace

Result<sheet::OutputTable> exportRoster(const store::Session& session, const book::Branch& branch, QDate day,
                                        Secrets secrets)
{
    book::MemberQuery query;
    query.branch = branch.id;
    QHash<book::GroupId, QString> groupNames;
    BB_TRY(const auto groups, book::listGroups(session, branch.id));
    for (const book::PartyGroup& group : groups)
        groupNames.insert(group.id, group.name);
    std::vector<Person> people;
    std::array<bool, book::kFieldCount> used{};
    used.at(static_cast<size_t>(Field::FullName)) = true;
    BB_CHECK(book::visitMembers(session, query, [&](book::FiledMember&& filed) {
        book::Member& member = filed.member;
        if (!book::belongsOn(book::standingOf(member), day))
            return;
        member.values.set(Field::PartyBranch, branch.name);
        member.values.set(Field::PartyGroup, member.group ? groupNames.value(*member.group) : QString());
        for (const auto& [field, value] : member.values.entries())
            used.at(static_cast<size_t>(field)) = true;
        people.push_back({book::RosterPlace::of(filed), std::move(member.values)});
    }));
    std::sort(people.begin(), people.end(), [](const Person& a, const Person& b) { return a.place < b.place; });
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
    for (const Person& person : people) {
        QStringList cells{QString::number(out.rows.size() + 1)};
        for (const book::FieldInfo& info : book::memberFields()) {
            if (used.at(static_cast<size_t>(info.field)))
                cells << shown(info.field, person.values.get(info.field), secrets);
        }
        out.rows.push_back(std::move(cells));
    }
    return out;
}

} // namespace branchbook::roster
