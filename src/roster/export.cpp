// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/export.h"

#include "branchbook/base/date.h"
#include "branchbook/base/masking.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/own_field.h"
#include "branchbook/roster/import_service.h"

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
    if (field == Field::Sanctions && secrets == Secrets::Masked)
        return maskWords(value);
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
    QString toVerify; ///< as of book::Member
};

void addColumn(sheet::OutputTable& out, const std::vector<Person>& people, const QString& header,
               const QHash<QString, QString>& cells)
{
    if (cells.isEmpty())
        return;
    out.header << header;
    out.columnWidths.push_back(kMiddling);
    for (std::size_t i = 0; i < people.size(); ++i)
        out.rows[i] << cells.value(people[i].place.id.toString());
}

Result<> addOwnColumns(const store::Session& session, const book::Branch& branch, const std::vector<Person>& people,
                       sheet::OutputTable& out)
{
    BB_TRY(const auto fields, organization::listOwnFields(session));
    BB_TRY(const auto values, organization::ownValuesByMember(session, branch.id));
    BB_TRY(const auto tags, organization::tagsByMember(session, branch.id));
    for (const organization::OwnField& field : fields) {
        QHash<QString, QString> cells;
        for (auto person = values.cbegin(); person != values.cend(); ++person) {
            if (const QString value = person->value(field.id.toString()); !value.isEmpty())
                cells.insert(person.key(),
                             field.kind == organization::OwnKind::Date ? PartialDate::fromIso(value).toDotted()
                                                                       : value);
        }
        addColumn(out, people, field.name, cells);
    }
    QHash<QString, QString> cells;
    for (auto person = tags.cbegin(); person != tags.cend(); ++person)
        cells.insert(person.key(), person->join(QStringLiteral("、")));
    addColumn(out, people, QStringLiteral("标签"), cells);
    return {};
}

/// What is 待核实 by the labels of the fields, so that a reader of the file and the import see it beside the values.
Result<> addMarks(const store::Session& session, const std::vector<Person>& people, Secrets secrets,
                  sheet::OutputTable& out)
{
    QHash<QString, QString> labels;
    for (const book::FieldInfo& info : book::memberFields())
        labels.insert(QLatin1String(info.name), QString::fromUtf16(info.label));
    if (secrets == Secrets::Plain) {
        BB_TRY(const auto columns, ownColumns(session));
        for (const OwnColumn& column : columns)
            labels.insert(book::fieldName(column.field), column.own.name);
    }
    QHash<QString, QString> cells;
    for (const Person& person : people) {
        QStringList named;
        for (const QString& mark : person.toVerify.split(u',', Qt::SkipEmptyParts)) {
            if (labels.contains(mark))
                named << labels.value(mark);
        }
        if (!named.isEmpty())
            cells.insert(person.place.id.toString(), named.join(QStringLiteral("、")));
    }
    addColumn(out, people, QString::fromUtf16(kMarksHeader), cells);
    return {};
}

} // namespace

Result<sheet::OutputTable> exportRoster(const store::Session& session, const book::Branch& branch, QDate day,
                                        Secrets secrets, const book::RosterDay* past)
{
    book::MemberQuery query;
    query.branch = branch.id;
    if (past != nullptr)
        query.posts = book::PostWords::AsWritten;
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
        if (past != nullptr)
            past->applyTo(member);
        member.values.set(Field::PartyBranch, branch.name);
        member.values.set(Field::PartyGroup, member.group ? groupNames.value(*member.group) : QString());
        for (const auto& [field, value] : member.values.entries())
            used.at(static_cast<size_t>(field)) = true;
        people.push_back({book::RosterPlace::of(filed), std::move(member.values), member.toVerify});
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
    if (secrets == Secrets::Plain)
        BB_CHECK(addOwnColumns(session, branch, people, out));
    BB_CHECK(addMarks(session, people, secrets, out));
    if (past != nullptr)
        sheet::putDayAbove(out, day);
    return out;
}

} // namespace branchbook::roster
