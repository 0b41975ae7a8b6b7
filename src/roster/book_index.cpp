// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/import_service.h"

#include "branchbook/book/member_store.h"
#include "branchbook/store/sealed.h"
#include "roster/own_columns.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::roster {

using book::Field;
using book::FieldValues;

namespace {

/// Names of branches and groups by id, for the two fields that the store keeps as relations.
using Names = QHash<Uuid, QString>;

Names namesOf(const Places& places)
{
    Names names;
    for (const Places::Branch& branch : places.branches)
        names.insert(branch.id, branch.name);
    for (const Places::Group& group : places.groups)
        names.insert(group.id, group.name);
    return names;
}

void addOwnValues(const store::Session& session, const std::vector<OwnColumn>& own, Uuid id, FieldValues& values)
{
    if (own.empty())
        return;
    const auto known = organization::ownValuesOf(session, {id});
    for (const OwnColumn& column : known ? own : std::vector<OwnColumn>())
        values.set(column.field, known->value(column.own.id.toString()));
}

} // namespace

Result<Places> placesOf(const store::Session& session, book::BranchId current)
{
    Places places;
    places.current = current.value;
    BB_TRY(const auto branches, book::listBranches(session));
    for (const book::Branch& branch : branches) {
        places.branches.push_back({branch.id.value, branch.name});
        BB_TRY(const auto groups, book::listGroups(session, branch.id));
        for (const book::PartyGroup& group : groups)
            places.groups.push_back({group.id.value, branch.id.value, group.name});
    }
    return places;
}

Result<MemberIndex> indexMembers(const store::Session& session)
{
    BB_TRY(const Places places, placesOf(session, {}));
    BB_TRY(const auto own, ownColumns(session));
    MemberIndex index([&session, names = namesOf(places), own](Uuid id) {
        const auto member = book::loadMember(session, {id});
        if (!member)
            return FieldValues{};
        FieldValues values = member->values;
        values.set(Field::PartyBranch, names.value(member->branch.value));
        if (member->group)
            values.set(Field::PartyGroup, names.value(member->group->value));
        addOwnValues(session, own, id, values);
        return values;
    });
    store::Query query = session.query("roster.people");
    BB_TRY(bool row, query.next());
    while (row) {
        index.add(Uuid::fromString(query.text(0)), query.text(1), store::unseal(query.blob(2)), query.text(3));
        BB_TRY(row, query.next());
    }
    return index;
}

namespace {

FieldsByKey fieldsIn(const QString& json, const std::vector<OwnColumn>& own)
{
    FieldsByKey columns;
    const QJsonObject mapping = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        const QString name = it.value().toString();
        if (name.isEmpty() && isOwnHeader(own, it.key()))
            continue; // nobody knew it then
        if (!name.startsWith(u"own:")) {
            columns.emplace_back(it.key(), book::fieldByName(name));
            continue;
        }
        const auto field = book::ownFieldByName(name);
        if (std::any_of(own.begin(), own.end(), [&](const OwnColumn& each) { return each.field == field; }))
            columns.emplace_back(it.key(), field); // not what was retired since, whichever book this process had open
    }
    return columns;
}

} // namespace

Result<FieldsByKey> rememberedColumns(const store::Session& session, const QString& fingerprint)
{
    store::Query query = session.query("roster.mapping");
    BB_TRY(const bool row, query.bind("id", fingerprint).next());
    if (!row)
        return FieldsByKey();
    const QString json = query.text(0);
    BB_TRY(const auto own, ownColumns(session));
    return fieldsIn(json, own);
}

Result<std::vector<RememberedLayout>> rememberedLayouts(const store::Session& session)
{
    BB_TRY(const auto own, ownColumns(session));
    std::vector<RememberedLayout> layouts;
    store::Query query = session.query("roster.mappings");
    while (true) {
        BB_TRY(const bool row, query.next());
        if (!row)
            return layouts;
        layouts.push_back({query.text(0), fieldsIn(query.text(1), own)});
    }
}

void applyRemembered(HeaderLayout& layout, const FieldsByKey& fieldsByKey)
{
    for (const auto& [key, field] : fieldsByKey) {
        if (field && book::isOwnField(*field) && layout.ownOf(*field) == nullptr)
            continue; // retired since
        for (HeaderColumn& column : layout.columns) {
            if (column.key != key)
                continue;
            column.field = field;
            column.suggestion = field;
            column.certainty = Certainty::Sure;
            break;
        }
    }
}

} // namespace branchbook::roster
