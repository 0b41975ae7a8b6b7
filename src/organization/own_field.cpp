// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/own_field.h"

#include "branchbook/base/pinyin.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/store/day.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

constexpr QLatin1String kOwnMark("own:"); ///< before the id, in book::Member::toVerify

struct OwnKindWord {
    const char* name;
    const char* title;
};
constexpr std::array<OwnKindWord, 4> kOwnKinds{{{"text", QT_TRANSLATE_NOOP("OwnField", "文字")},
                                                {"number", QT_TRANSLATE_NOOP("OwnField", "数字")},
                                                {"date", QT_TRANSLATE_NOOP("OwnField", "日期")},
                                                {"choice", QT_TRANSLATE_NOOP("OwnField", "选项")}}};

Result<QList<OwnField>> ownFieldsOf(const store::Session& session, qint64 recycled)
{
    QList<OwnField> fields;
    store::Query query = session.query("own_field.list");
    BB_TRY(bool row, query.bind("recycled", recycled).next());
    while (row) {
        OwnField field;
        field.id = OwnFieldId::fromString(query.text(0));
        field.rev = query.integer(1);
        field.name = query.text(2);
        field.kind = ownKindByName(query.text(3)).value_or(OwnKind::Text);
        field.choices = query.text(4).split(u'\n', Qt::SkipEmptyParts);
        field.recycled = !query.isNull(5);
        field.position = query.integer(6);
        fields.append(field);
        BB_TRY(row, query.next());
    }
    return fields;
}

/// Each once and sorted; here, not in the statement, because a book with a passphrase stores seals.
Result<QStringList> valuesIn(const store::Session& session, OwnFieldId id)
{
    QStringList values;
    store::Query query = session.query("own_field.values_in");
    BB_TRY(bool row, query.bind("field", id.toString()).next());
    while (row) {
        values.append(query.text(0));
        BB_TRY(row, query.next());
    }
    values.removeDuplicates();
    values.sort();
    return values;
}

/// The roster's own columns have their names already: a value typed for one of them must not land beside it.
bool isRosterColumn(const QString& name)
{
    const auto fields = book::memberFields();
    return std::any_of(fields.begin(), fields.end(), [&](const book::FieldInfo& info) {
        return comparisonKey(QString::fromUtf16(info.label)) == comparisonKey(name);
    });
}

Result<> checkName(const store::Session& session, const OwnField& field)
{
    if (field.name.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("own_field.name_missing"), {}, QStringLiteral("name"));
    if (field.name.size() > kLongestOwnName)
        return fail(ErrorKind::Invalid, QStringLiteral("own_field.name_long"), {field.name}, QStringLiteral("name"));
    BB_TRY(const auto others, listOwnFields(session));
    const bool taken = std::any_of(others.begin(), others.end(), [&](const OwnField& other) {
        return other.id != field.id && comparisonKey(other.name) == comparisonKey(field.name);
    });
    if (taken || isRosterColumn(field.name))
        return fail(ErrorKind::Invalid, QStringLiteral("own_field.name_taken"), {field.name}, QStringLiteral("name"));
    return {};
}

/// What people have of the field already must still be readable.
Result<> checkUsed(const store::Session& session, const OwnField& before, const OwnField& field)
{
    BB_TRY(const QStringList used, valuesIn(session, field.id));
    if (!used.isEmpty() && before.kind != field.kind)
        return fail(ErrorKind::Refused, QStringLiteral("own_field.kind_used"), {before.name, ownKindTitle(before.kind)},
                    QStringLiteral("kind"));
    if (field.kind != OwnKind::Choice)
        return {};
    for (const QString& value : used) {
        if (!field.choices.contains(value))
            return fail(ErrorKind::Refused, QStringLiteral("own_field.choice_used"), {before.name, value},
                        QStringLiteral("choices"));
    }
    return {};
}

store::ColumnValues ownColumns(const OwnField& field)
{
    const QString choices = field.kind == OwnKind::Choice ? field.choices.join(u'\n') : QString();
    return {{"name", field.name}, {"kind", ownKindName(field.kind)}, {"choices", store::textOrNull(choices)}};
}

Result<> cleanField(OwnField& field)
{
    field.name = normalizedName(field.name);
    QStringList choices;
    for (const QString& choice : std::as_const(field.choices)) {
        const QString clean = trimmedText(choice).simplified();
        if (!clean.isEmpty() && !choices.contains(clean))
            choices.append(clean);
    }
    field.choices = choices;
    if (field.kind == OwnKind::Choice && choices.size() < 2)
        return fail(ErrorKind::Invalid, QStringLiteral("own_field.choices"), {field.name}, QStringLiteral("choices"));
    return {};
}

} // namespace

QString ownKindName(OwnKind kind)
{
    return QString::fromLatin1(kOwnKinds.at(static_cast<std::size_t>(kind)).name);
}

QString ownKindTitle(OwnKind kind)
{
    return QCoreApplication::translate("OwnField", kOwnKinds.at(static_cast<std::size_t>(kind)).title);
}

std::optional<OwnKind> ownKindByName(QStringView name)
{
    for (std::size_t i = 0; i < kOwnKinds.size(); ++i) {
        if (name == QLatin1StringView(kOwnKinds[i].name) || name == QString::fromUtf8(kOwnKinds[i].title))
            return static_cast<OwnKind>(i);
    }
    return std::nullopt;
}

Result<QList<OwnField>> listOwnFields(const store::Session& session)
{
    return ownFieldsOf(session, 0);
}

Result<QList<OwnField>> listRecycledOwnFields(const store::Session& session)
{
    return ownFieldsOf(session, 1);
}

Result<OwnField> ownFieldNamed(const store::Session& session, const QString& name)
{
    BB_TRY(const auto fields, listOwnFields(session));
    for (const OwnField& field : fields) {
        if (comparisonKey(field.name) == comparisonKey(name) || field.id.toString() == name)
            return field;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("own_field.missing"), {name});
}

Result<OwnFieldId> putOwnField(store::UnitOfWork& unit, const OwnField& given)
{
    OwnField field = given;
    BB_CHECK(cleanField(field));
    BB_CHECK(checkName(unit.session(), field));
    store::ColumnValues columns = ownColumns(field);
    if (field.rev > 0) {
        BB_TRY(const OwnField before, ownFieldNamed(unit.session(), field.id.toString()));
        BB_CHECK(checkUsed(unit.session(), before, field));
        BB_CHECK(unit.update("own_field", field.id.toString(), field.rev, columns));
        return field.id;
    }
    field.id = field.id.isNull() ? OwnFieldId::make() : field.id; // a sample brings its own
    store::Query next = unit.session().query("own_field.next_position");
    BB_TRY([[maybe_unused]] const bool row, next.next());
    columns.insert(columns.begin(), {"id", field.id.toString()});
    columns.push_back({"position", next.integer(0)});
    BB_CHECK(unit.insert("own_field", columns));
    return field.id;
}

Result<> placeOwnField(store::UnitOfWork& unit, OwnFieldId id, int place)
{
    BB_TRY(QList<OwnField> fields, listOwnFields(unit.session()));
    const auto at = std::find_if(fields.begin(), fields.end(), [&](const OwnField& field) { return field.id == id; });
    if (at == fields.end())
        return fail(ErrorKind::NotFound, QStringLiteral("own_field.missing"), {id.toString()});
    fields.move(at - fields.begin(), std::clamp(qsizetype(place), qsizetype(0), fields.size() - 1));
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i].position != i + 1)
            BB_CHECK(unit.change("own_field", fields[i].id.toString(), {{"position", i + 1}}));
    }
    return {};
}

Result<QHash<QString, int>> ownFieldUses(const store::Session& session)
{
    QHash<QString, int> uses;
    store::Query query = session.query("own_field.uses");
    BB_TRY(bool row, query.next());
    while (row) {
        uses.insert(query.text(0), static_cast<int>(query.integer(1)));
        BB_TRY(row, query.next());
    }
    return uses;
}

Result<> recycleOwnField(store::UnitOfWork& unit, OwnFieldId id, QDate today)
{
    return unit.change("own_field", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreOwnField(store::UnitOfWork& unit, OwnFieldId id)
{
    BB_TRY(const auto gone, listRecycledOwnFields(unit.session()));
    for (const OwnField& field : gone) {
        if (field.id == id)
            BB_CHECK(checkName(unit.session(), field));
    }
    return unit.change("own_field", id.toString(), {{"deleted_at", {}}});
}

Result<QString> readOwnValue(const OwnField& field, const QString& typed, QDate today)
{
    const QString value = trimmedText(typed);
    const auto refuse = [&](const char* code) {
        return fail(ErrorKind::Invalid, QString::fromLatin1(code), {field.name, value}, field.name);
    };
    static const QRegularExpression number(QStringLiteral("^[+-]?\\d{1,15}(\\.\\d{1,6})?$"));
    if (value.isEmpty())
        return QString();
    if (value.size() > kLongestOwnValue)
        return refuse("own_field.value_long");
    switch (field.kind) {
    case OwnKind::Text: return value;
    case OwnKind::Number: {
        const QString plain = value.normalized(QString::NormalizationForm_KC).remove(u',').remove(u' ');
        return number.match(plain).hasMatch() ? Result<QString>(plain) : refuse("own_field.number");
    }
    case OwnKind::Date: {
        const auto on = parseTypedDate(value, today);
        return on ? Result<QString>(on->toIso()) : refuse("own_field.date");
    }
    case OwnKind::Choice:
        if (field.choices.contains(value))
            return value;
        return fail(ErrorKind::Invalid, QStringLiteral("own_field.not_choice"),
                    {field.name, value, shownList(field.choices)}, field.name);
    }
    return value;
}

Result<QHash<QString, QString>> ownValuesOf(const store::Session& session, book::MemberId member)
{
    QHash<QString, QString> values;
    store::Query query = session.query("own_field.values_of");
    BB_TRY(bool row, query.bind("member", member.toString()).next());
    while (row) {
        values.insert(query.text(0), query.text(1));
        BB_TRY(row, query.next());
    }
    return values;
}

Result<QHash<QString, QHash<QString, QString>>> ownValuesByMember(const store::Session& session, book::BranchId branch)
{
    QHash<QString, QHash<QString, QString>> values;
    store::Query query = session.query("own_field.values_in_branch");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        values[query.text(0)].insert(query.text(1), query.text(2));
        BB_TRY(row, query.next());
    }
    return values;
}

QString OwnMark::shown() const
{
    return field.kind == OwnKind::Date ? PartialDate::fromIso(value).toChinese() : value;
}

Result<QList<OwnMark>> listOwnMarks(const store::Session& session, book::MemberId member)
{
    QList<OwnMark> marks;
    BB_TRY(const auto fields, listOwnFields(session));
    BB_TRY(const auto values, ownValuesOf(session, member));
    for (const OwnField& field : fields) {
        if (const QString value = values.value(field.id.toString()); !value.isEmpty())
            marks.append({field, value});
    }
    return marks;
}

Result<> keepOwnValue(store::UnitOfWork& unit, book::MemberId member, OwnFieldId field, const QString& value)
{
    return unit.put("own_value", {{"member_id", member.toString()}, {"field_id", field.toString()}, {"value", value}});
}

Result<QList<OwnField>> retiredOwnDoubts(const store::Session& session, book::MemberId member)
{
    BB_TRY(const book::Member person, book::loadMember(session, member, book::PostWords::AsWritten));
    BB_TRY(QList<OwnField> retired, listRecycledOwnFields(session));
    const QStringList marks = person.toVerify.split(u',', Qt::SkipEmptyParts);
    retired.removeIf([&](const OwnField& field) { return !marks.contains(kOwnMark + field.id.toString()); });
    return retired;
}

Result<> settleOwnDoubt(store::UnitOfWork& unit, book::MemberId member, OwnFieldId field)
{
    BB_TRY(const book::Member person, book::loadMember(unit.session(), member, book::PostWords::AsWritten));
    QStringList marks = person.toVerify.split(u',', Qt::SkipEmptyParts);
    if (marks.removeAll(kOwnMark + field.toString()) == 0)
        return {};
    // Of the person nothing else is written.
    return unit.change("member", member.toString(), {{"to_verify", store::textOrNull(marks.join(u','))}});
}

Result<> setOwnValue(store::UnitOfWork& unit, book::MemberId member, const OwnField& field, const QString& typed,
                     QDate today)
{
    BB_TRY(const QString value, readOwnValue(field, typed, today));
    BB_CHECK(book::loadMember(unit.session(), member, book::PostWords::AsWritten)); // somebody who is in the book
    BB_TRY(const auto values, ownValuesOf(unit.session(), member));
    const QString id = field.id.toString();
    if (!value.isEmpty()) {
        BB_CHECK(settleOwnDoubt(unit, member, field.id));
        return keepOwnValue(unit, member, field.id, value);
    }
    return values.contains(id) ? unit.remove("own_value", member.toString() + store::kKeySeparator + id) : Result<>();
}

} // namespace branchbook::organization
