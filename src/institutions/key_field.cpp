// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/key_field.h"

#include "branchbook/base/one_line.h"
#include "branchbook/store/day.h"
#include "institutions/key_field_rows.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

using KeyFieldId = Id<struct KeyFieldTag>;

Result<KeyField> keyFieldOf(const store::Session& session, const CoverageField& field)
{
    BB_TRY(const auto all, listEveryKeyField(session));
    for (const KeyField& each : all) {
        if (each.field == field)
            return each;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("key_field.missing"));
}

Result<> checkFieldTitle(const QList<KeyField>& all, const CoverageField* except, const QString& title)
{
    if (title.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("key_field.title_missing"), {}, QStringLiteral("title"));
    if (title.size() > kMostFieldTitle)
        return fail(ErrorKind::Invalid, QStringLiteral("key_field.title_long"),
                    {title, QString::number(kMostFieldTitle)}, QStringLiteral("title"));
    for (const KeyField& each : all) {
        const bool other = except == nullptr || !(each.field == *except);
        if (other && each.isInUse() && fieldWord(each.field) == title)
            return fail(ErrorKind::Refused, QStringLiteral("key_field.title_taken"), {title});
    }
    return {};
}

Result<> checkRoom(const QList<KeyField>& all)
{
    const auto used = std::count_if(all.begin(), all.end(), [](const KeyField& each) { return each.isInUse(); });
    if (used >= kMostKeyFields)
        return fail(ErrorKind::Refused, QStringLiteral("key_field.too_many"), {QString::number(kMostKeyFields)});
    return {};
}

/// A built-in one has a row only where the book says something of it.
Result<> putKeyField(store::UnitOfWork& unit, const KeyField& field, const QString& title, QDate today)
{
    const auto all = coverageFields();
    const auto ours = std::find(all.begin(), all.end(), field.field);
    const qint64 position = ours == all.end() ? 0 : std::distance(all.begin(), ours);
    if (!field.field.givenTitle().isEmpty()) // there is one
        return unit.change("key_field", fieldName(field.field), {{"title", title}});
    return unit.insert("key_field",
                       {{"id", fieldName(field.field)},
                        {"title", title},
                        {"position", position},
                        {"entered_on", store::dayOrNull(today)}});
}

} // namespace

CoverageField keyFieldIn(const QString& code, const QString& title, int position)
{
    const auto ours = coverageFields();
    for (const CoverageField& each : ours) {
        if (fieldName(each) == code)
            return each.called(title);
    }
    return CoverageField::own(code, title.isEmpty() ? code : title, position);
}

Result<QList<KeyField>> listEveryKeyField(const store::Session& session)
{
    QList<KeyField> fields;
    const auto ours = coverageFields();
    for (const CoverageField& each : ours)
        fields.append({each, {}});
    store::Query query = session.query("key_field.list");
    BB_TRY(bool row, query.next());
    while (row) {
        const KeyField read{keyFieldIn(query.text(0), query.text(1), int(query.integer(2))), store::dayAt(query, 3)};
        const auto there =
            std::find_if(fields.begin(), fields.end(), [&](const KeyField& each) { return each.field == read.field; });
        if (there == fields.end())
            fields.append(read);
        else
            *there = read;
        BB_TRY(row, query.next());
    }
    return fields;
}

Result<QList<CoverageField>> listKeyFields(const store::Session& session)
{
    BB_TRY(const auto all, listEveryKeyField(session));
    QList<CoverageField> fields;
    for (const KeyField& each : all) {
        if (each.isInUse())
            fields.append(each.field);
    }
    return fields;
}

std::optional<CoverageField> keyFieldNamed(const QList<CoverageField>& fields, QStringView name)
{
    for (const CoverageField& each : fields) {
        if (fieldName(each) == name || fieldTitle(each) == name || fieldWord(each) == name)
            return each;
    }
    const auto ours = fieldByName(name);
    return ours && fields.contains(*ours) ? ours : std::nullopt;
}

Result<CoverageField> addKeyField(store::UnitOfWork& unit, const QString& given, QDate today, const QString& code)
{
    const QString title = oneLine(given);
    BB_TRY(const auto all, listEveryKeyField(unit.session()));
    BB_CHECK(checkFieldTitle(all, nullptr, title));
    BB_CHECK(checkRoom(all));
    const auto own = std::count_if(all.begin(), all.end(), [](const KeyField& each) { return each.field.isOwn(); });
    const CoverageField made =
        CoverageField::own(code.isEmpty() ? KeyFieldId::make().toString() : code, title, int(own));
    BB_CHECK(unit.insert(
        "key_field",
        {{"id", made.code()}, {"title", title}, {"position", qint64(own)}, {"entered_on", store::dayOrNull(today)}}));
    return made;
}

Result<> renameKeyField(store::UnitOfWork& unit, const CoverageField& field, const QString& given, QDate today)
{
    BB_TRY(const auto all, listEveryKeyField(unit.session()));
    BB_TRY(const KeyField now, keyFieldOf(unit.session(), field));
    const bool asOurs = oneLine(given).isEmpty() && !field.isOwn();
    const QString title = asOurs ? fieldWord(CoverageField(now.field.builtIn())) : oneLine(given);
    BB_CHECK(checkFieldTitle(all, &now.field, title));
    if (asOurs && now.isInUse()) // the book says nothing of it any more
        return now.field.givenTitle().isEmpty() ? Result<>() : unit.remove("key_field", fieldName(now.field));
    return putKeyField(unit, now, title, today);
}

Result<> withdrawKeyField(store::UnitOfWork& unit, const CoverageField& field, QDate today)
{
    BB_TRY(const auto all, listKeyFields(unit.session()));
    BB_TRY(KeyField now, keyFieldOf(unit.session(), field));
    if (!now.isInUse())
        return fail(ErrorKind::Refused, QStringLiteral("key_field.withdrawn"), {fieldWord(now.field)});
    if (all.size() < 2)
        return fail(ErrorKind::Refused, QStringLiteral("key_field.last_one"), {fieldWord(now.field)});
    if (now.field.givenTitle().isEmpty())
        BB_CHECK(putKeyField(unit, now, fieldWord(now.field), today));
    return unit.change("key_field", fieldName(now.field), {{"withdrawn_on", store::dayOrNull(today)}});
}

Result<> takeBackKeyField(store::UnitOfWork& unit, const CoverageField& field)
{
    BB_TRY(const auto all, listEveryKeyField(unit.session()));
    BB_TRY(const KeyField now, keyFieldOf(unit.session(), field));
    if (now.isInUse())
        return fail(ErrorKind::Refused, QStringLiteral("key_field.in_use"), {fieldWord(now.field)});
    BB_CHECK(checkFieldTitle(all, &now.field, fieldWord(now.field)));
    BB_CHECK(checkRoom(all));
    return unit.change("key_field", fieldName(now.field), {{"withdrawn_on", {}}});
}

} // namespace branchbook::institutions
