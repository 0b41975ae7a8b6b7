// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member_store.h"

#include "book/placement.h"
#include "book/post_periods.h"
#include "branchbook/base/pinyin.h"
#include "branchbook/base/resident_id.h"
#include "branchbook/book/member_directory.h"
#include "branchbook/store/sealed.h"

#include <QStringTokenizer>

#include <algorithm>
#include <cstring>

namespace branchbook::book {

namespace {

constexpr int kFieldsAfterRev = 9; // behind rev … extra in member.load and member.all

bool isSealed(const char* column)
{
    const auto sealed = store::sealedColumns();
    return std::any_of(sealed.begin(), sealed.end(), [&](const store::SealedColumn& entry) {
        return std::strcmp(entry.table, "member") == 0 && std::strcmp(entry.column, column) == 0;
    });
}

struct StoredField {
    Field field;
    const char* column;
    bool sealed;
};

/// The fields that have a column, in the order of the enumeration and of the table.
const std::vector<StoredField>& storedFields()
{
    static const std::vector<StoredField> fields = [] {
        std::vector<StoredField> list;
        for (const FieldInfo& info : memberFields()) {
            if (info.place == FieldPlace::Column)
                list.push_back({info.field, info.name, isSealed(info.name)});
        }
        return list;
    }();
    return fields;
}

store::Value storedValue(const StoredField& stored, const QString& text)
{
    if (text.isEmpty())
        return {};
    return stored.sealed ? store::Value{store::seal(text)} : store::Value{text};
}

/// Values without a column of their own, until the module that owns them takes them: "field=value" lines in field order;
/// line breaks inside a value become U+2028.
QString extrasOf(const FieldValues& values)
{
    QString lines;
    for (const auto& [field, value] : values.entries()) {
        if (fieldInfo(field).place == FieldPlace::Extra)
            lines += fieldName(field) + u'=' + QString(value).replace(u'\n', QChar::LineSeparator) + u'\n';
    }
    return lines;
}

void readExtras(const QString& lines, FieldValues& values)
{
    for (const QStringView line : QStringTokenizer{QStringView(lines), u'\n', Qt::SkipEmptyParts}) {
        const qsizetype equals = line.indexOf(u'=');
        if (const auto field = fieldByName(line.left(equals)); field && equals > 0)
            values.set(*field, line.mid(equals + 1).toString().replace(QChar::LineSeparator, u'\n'));
    }
}

/// A new row has NULL where nothing is given; in an old one NULL takes the place of what was there.
enum class Absent : quint8 { LeftOut, Null };

/// The columns behind id and rev, in table order: the writer finds them without searching.
void appendColumns(const store::Session& session, store::ColumnValues& columns, const Member& member, Absent absent)
{
    columns.reserve(columns.size() + storedFields().size() + 10);
    const QString name = member.name();
    const QString number = member.values.get(Field::IdNumber);
    columns.push_back({"branch_id", member.branch.toString()});
    columns.push_back({"group_id", member.group ? store::Value{member.group->toString()} : store::Value{}});
    columns.push_back({"pinyin", store::textOrNull(pinyin(name))});
    columns.push_back({"initials", store::textOrNull(pinyinInitials(name))});
    columns.push_back(
        {"id_number_key", number.isEmpty() ? store::Value{} : store::Value{store::sealKey(session, number)}});
    columns.push_back({"left_on", store::textOrNull(PartialDate::of(member.leftOn).toIso())});
    columns.push_back({"left_reason", store::textOrNull(member.leftReason)});
    columns.push_back({"entered_on", store::textOrNull(PartialDate::of(member.enteredOn).toIso())});
    columns.push_back({"to_verify", store::textOrNull(member.toVerify)});
    columns.push_back({"extra", store::textOrNull(extrasOf(member.values))});
    auto entry = member.values.entries().begin();
    const auto end = member.values.entries().end();
    for (const StoredField& stored : storedFields()) {
        while (entry != end && entry->first < stored.field)
            ++entry;
        if (entry != end && entry->first == stored.field)
            columns.push_back({stored.column, storedValue(stored, entry->second)});
        else if (absent == Absent::Null)
            columns.push_back({stored.column, {}});
    }
}

MemberRow rowOf(const store::Query& query)
{
    MemberRow row;
    row.id = MemberId::fromString(query.text(0));
    row.name = query.text(1);
    row.pinyin = query.text(2);
    row.initials = query.text(3);
    row.gender = query.text(4);
    row.ethnicity = query.text(5);
    row.education = query.text(6);
    row.birth = PartialDate::fromIso(query.text(7));
    row.groupId = query.text(8);
    row.groupName = query.text(9);
    row.post = query.text(10);
    row.type = query.text(11);
    row.applied = PartialDate::fromIso(query.text(12));
    row.joined = PartialDate::fromIso(query.text(13));
    row.converted = PartialDate::fromIso(query.text(14));
    row.transferredIn = PartialDate::fromIso(query.text(15));
    row.leftOn = QDate::fromString(query.text(16), Qt::ISODate);
    row.leftReason = query.text(17);
    row.floating = query.text(18) == u"1";
    row.lostContact = query.text(19) == u"1";
    row.retired = query.text(20) == u"1";
    row.hardship = query.text(21) == u"1";
    row.toVerify = !query.isNull(22);
    row.status = query.text(23);
    row.postSince = PartialDate::fromIso(query.text(24));
    row.activist = PartialDate::fromIso(query.text(25));
    row.target = PartialDate::fromIso(query.text(26));
    row.floatingSince = PartialDate::fromIso(query.text(27));
    row.lostSince = PartialDate::fromIso(query.text(28));
    return row;
}

Member memberOf(const store::Query& query, MemberId id, int revColumn)
{
    const auto at = [revColumn](int column) { return revColumn + column; };
    Member member;
    member.id = id;
    member.rev = query.integer(at(0));
    member.branch = BranchId::fromString(query.text(at(1)));
    if (!query.isNull(at(2)))
        member.group = GroupId::fromString(query.text(at(2)));
    member.leftOn = QDate::fromString(query.text(at(3)), Qt::ISODate);
    member.leftReason = query.text(at(4));
    member.enteredOn = QDate::fromString(query.text(at(5)), Qt::ISODate);
    member.toVerify = query.text(at(6));
    member.recycled = !query.isNull(at(7));
    int column = at(kFieldsAfterRev);
    for (const StoredField& stored : storedFields()) {
        if (!query.isNull(column))
            member.values.set(stored.field, stored.sealed ? store::unseal(query.blob(column)) : query.text(column));
        ++column;
    }
    readExtras(query.text(at(kFieldsAfterRev - 1)), member.values);
    return member;
}

} // namespace

Result<QList<MemberRow>> listMemberRows(const store::Session& session, const MemberQuery& wanted)
{
    QList<MemberRow> rows;
    store::Query query = session.query("member.rows");
    query.bind("branch", wanted.branch ? store::Value{wanted.branch->toString()} : store::Value{})
        .bind("recycled", qint64{wanted.recycled ? 1 : 0})
        .bind("most", qint64{wanted.limit})
        .bind("skip", qint64{wanted.offset});
    BB_TRY(bool row, query.next());
    while (row) {
        rows.append(rowOf(query));
        BB_TRY(row, query.next());
    }
    if (wanted.limit < 0 && wanted.offset == 0)
        sortByPlace(rows, [](const MemberRow& one) { return RosterPlace::of(one.name, one.id); });
    if (wanted.posts == PostWords::AsWritten)
        return rows;
    BB_TRY(const PostPeriods periods, PostPeriods::load(session, session.today()));
    for (MemberRow& each : rows)
        periods.applyTo(each);
    return rows;
}

Result<std::optional<MemberRow>> findMemberRow(const store::Session& session, MemberId id, PostWords posts)
{
    store::Query query = session.query("member.row");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return std::nullopt;
    MemberRow found = rowOf(query);
    if (posts == PostWords::AsWritten)
        return found;
    BB_TRY(const PostPeriods periods, PostPeriods::load(session, session.today(), id));
    periods.applyTo(found);
    return found;
}

Result<Member> loadMember(const store::Session& session, MemberId id, PostWords posts)
{
    store::Query query = session.query("member.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("book.member_missing"));
    Member member = memberOf(query, id, 0);
    if (posts == PostWords::AsWritten)
        return member;
    BB_TRY(const PostPeriods periods, PostPeriods::load(session, session.today(), id));
    periods.applyTo(member);
    return member;
}

Result<> visitMembers(const store::Session& session, const MemberQuery& wanted,
                      const std::function<void(FiledMember&&)>& visit)
{
    BB_TRY(const PostPeriods periods, PostPeriods::load(session, session.today()));
    store::Query query = session.query("member.all");
    query.bind("branch", wanted.branch ? store::Value{wanted.branch->toString()} : store::Value{})
        .bind("recycled", qint64{wanted.recycled ? 1 : 0});
    BB_TRY(bool row, query.next());
    while (row) {
        FiledMember filed{memberOf(query, MemberId::fromString(query.text(0)), 3), query.text(1), query.text(2)};
        if (wanted.posts == PostWords::OfToday)
            periods.applyTo(filed.member);
        visit(std::move(filed));
        BB_TRY(row, query.next());
    }
    return {};
}

Result<std::optional<MemberId>> findByIdNumber(const store::Session& session, const QString& idNumber)
{
    store::Query query = session.query("member.by_id_number");
    BB_TRY(const bool row, query.bind("key", store::sealKey(session, idNumber)).next());
    return row ? std::optional(MemberId::fromString(query.text(0))) : std::nullopt;
}

Result<> checkMemberName(const QString& name)
{
    if (name.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("book.member_name_missing"), {}, fieldName(Field::FullName));
    if (const int digits = numberInName(name); digits > 0)
        return fail(ErrorKind::Invalid, QStringLiteral("book.member_name_number"), {QString::number(digits)},
                    fieldName(Field::FullName));
    return {};
}

Result<store::PreparedRow> prepareMember(const store::UnitOfWork& unit, const Member& member)
{
    BB_CHECK(checkMemberName(member.name()));
    store::ColumnValues columns{{"id", member.id.toString()}};
    appendColumns(unit.session(), columns, member, Absent::LeftOut);
    return unit.prepare("member", columns);
}

Result<MemberId> insertMember(store::UnitOfWork& unit, const Member& member)
{
    Member named = member;
    if (named.id.isNull())
        named.id = MemberId::make();
    BB_TRY(const auto row, prepareMember(unit, named));
    BB_CHECK(unit.insert(row));
    return named.id;
}

Result<> updateMember(store::UnitOfWork& unit, const Member& member)
{
    if (const auto named = checkMemberName(member.name()); !named) {
        if (member.name().isEmpty())
            return named;
        BB_TRY(const Member before, loadMember(unit.session(), member.id));
        if (before.name() != member.name()) // what an older book has may stand until somebody mends it
            return named;
    }
    BB_CHECK(keepPlacement(unit, member));
    store::ColumnValues columns;
    appendColumns(unit.session(), columns, member, Absent::Null);
    return unit.update("member", member.id.toString(), member.rev, columns);
}

Result<> recycleMember(store::UnitOfWork& unit, MemberId id, QDate on)
{
    return unit.change("member", id.toString(), {{"deleted_at", on.toString(Qt::ISODate)}});
}

Result<> restoreMember(store::UnitOfWork& unit, MemberId id)
{
    return unit.change("member", id.toString(), {{"deleted_at", {}}});
}

Result<qint64> countMembers(const store::Session& session, std::optional<BranchId> branch)
{
    store::Query query = session.query("member.count");
    BB_TRY(const bool row, query.bind("branch", branch ? store::Value{branch->toString()} : store::Value{}).next());
    return row ? query.integer(0) : 0;
}

Result<RosterCount> countRoster(const store::Session& session, std::optional<BranchId> branch, QDate day)
{
    MemberQuery wanted;
    wanted.branch = branch;
    wanted.posts = PostWords::AsWritten;
    BB_TRY(const auto rows, listMemberRows(session, wanted));
    RosterCount count;
    for (const MemberRow& row : rows) {
        count.left += hasLeft(row, day) ? 1 : 0;
        if (!belongsOn(row, day))
            continue; // gone, or not there yet
        const QString type = typeOn(row, day);
        const bool onTheWay = type == kDevelopmentTarget || type == kActivist || type == kApplicant;
        ++(isPartyMember(type) ? count.members : onTheWay ? count.candidates : count.kindUnknown);
    }
    return count;
}

Result<QSet<MemberId>> leadingCadres(const store::Session& session, BranchId branch)
{
    QSet<MemberId> marked;
    store::Query query = session.query("member.leading_cadres");
    query.bind("branch", branch.toString());
    BB_TRY(bool row, query.next());
    while (row) {
        marked.insert(MemberId::fromString(query.text(0)));
        BB_TRY(row, query.next());
    }
    return marked;
}

Result<bool> hasMoreMembersThan(const store::Session& session, BranchId branch, int number)
{
    store::Query query = session.query("member.after");
    return query.bind("branch", branch.toString()).bind("number", qint64{number}).next();
}

} // namespace branchbook::book
