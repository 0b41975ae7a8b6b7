// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two records become one: which value stands, what stands in the way, and everything that names the one that goes.
#include "branchbook/base/resident_id.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/duplicate.h"
#include "branchbook/organization/own_field.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace branchbook::organization {

namespace {

using book::Field;
using book::Member;

const QString kLeftKey = QStringLiteral("left_on");
const QString kOwnKey = QStringLiteral("own:");

/// The tables in which a member is part of the key, with the other part.
constexpr std::array<std::pair<const char*, const char*>, 8> kWithin{{{"attendance", "gathering_id"},
                                                                      {"election_candidate", "election_id"},
                                                                      {"election_teller", "election_id"},
                                                                      {"election_left_out", "election_id"},
                                                                      {"evaluation_person", "evaluation_id"},
                                                                      {"reading_person", "reading_id"},
                                                                      {"rotation_person", "rotation_id"},
                                                                      {"conduct_signature", "version_id"}}};

struct Named {
    QByteArray table;
    QByteArray column;
    QString key;
};

struct Couple {
    Member kept;
    Member other;
    QHash<QString, QString> keptOwn;
    QHash<QString, QString> otherOwn;
};

Result<Couple> loadCouple(const store::Session& session, book::MemberId kept, book::MemberId other)
{
    Couple couple;
    BB_TRY(couple.kept, book::loadMember(session, kept, book::PostWords::AsWritten));
    BB_TRY(couple.other, book::loadMember(session, other, book::PostWords::AsWritten));
    BB_TRY(couple.keptOwn, ownValuesOf(session, kept));
    BB_TRY(couple.otherOwn, ownValuesOf(session, other));
    return couple;
}

/// What stands by itself: the only one there is; of one ID number its form with 18 figures. Else somebody has to choose.
void settleField(MergeField& field)
{
    field.side = field.kept.isEmpty() ? MergeSide::Other : MergeSide::Kept;
    field.mustChoose = !field.kept.isEmpty() && !field.other.isEmpty();
    if (field.key != book::fieldName(Field::IdNumber) || !field.mustChoose)
        return;
    const ResidentId kept = readResidentId(field.kept);
    const ResidentId other = readResidentId(field.other);
    if (kept.fault != ResidentIdFault::None || other.fault != ResidentIdFault::None || kept.upgraded != other.upgraded)
        return;
    field.mustChoose = false;
    field.side = kept.number.size() >= other.number.size() ? MergeSide::Kept : MergeSide::Other;
}

QString leftText(const Member& member)
{
    return member.leftOn.isValid()
        ? QStringLiteral("%1 %2").arg(member.leftOn.toString(Qt::ISODate), member.leftReason).trimmed()
        : QString();
}

QString shownValue(const book::FieldInfo& info, const QString& value)
{
    if (info.kind != book::FieldKind::YesNo || value.isEmpty())
        return value;
    return value == u"1" ? QCoreApplication::translate("Duplicate", "是")
                         : QCoreApplication::translate("Duplicate", "否");
}

Result<QList<MergeField>> fieldsOf(const store::Session& session, const Couple& couple)
{
    QList<MergeField> fields;
    const auto add = [&](const QString& key, const QString& label, const QString& kept, const QString& other,
                         bool personal) {
        if (kept == other)
            return;
        MergeField field{key, label, kept, other, personal};
        settleField(field);
        fields.append(field);
    };
    BB_TRY(const auto groups, book::listGroups(session, couple.kept.branch));
    const auto group = [&](const Member& member) {
        const auto at = std::find_if(groups.begin(), groups.end(),
                                     [&](const book::PartyGroup& each) { return member.group == each.id; });
        return at == groups.end() ? QString() : at->name;
    };
    for (const book::FieldInfo& info : book::memberFields()) {
        const bool personal = info.kind == book::FieldKind::IdNumber || info.kind == book::FieldKind::Phone
            || info.field == Field::Sanctions;
        const QString key = QString::fromLatin1(info.name);
        if (info.field == Field::PartyGroup)
            add(key, book::fieldLabel(info.field), group(couple.kept), group(couple.other), false);
        else if (info.place != book::FieldPlace::Nowhere)
            add(key, book::fieldLabel(info.field), shownValue(info, couple.kept.values.get(info.field)),
                shownValue(info, couple.other.values.get(info.field)), personal);
    }
    add(kLeftKey, QCoreApplication::translate("Duplicate", "离开支部"), leftText(couple.kept), leftText(couple.other),
        false);
    BB_TRY(auto own, listOwnFields(session));
    BB_TRY(const auto gone, listRecycledOwnFields(session));
    own += gone;
    for (const OwnField& field : std::as_const(own)) {
        const QString id = field.id.toString();
        add(kOwnKey + id, field.name, couple.keptOwn.value(id), couple.otherOwn.value(id), false);
    }
    return fields;
}

/// Which fields take the value of the other record. Errors: merge.choose, merge.unknown_key.
Result<QStringList> takenOver(const QList<MergeField>& fields, const QHash<QString, MergeSide>& choices)
{
    QStringList taken;
    QStringList open;
    QHash<QString, MergeSide> left = choices;
    for (const MergeField& field : fields) {
        const bool chosen = choices.contains(field.key);
        left.remove(field.key);
        if (field.mustChoose && !chosen)
            open.append(field.label);
        else if (choices.value(field.key, field.side) == MergeSide::Other)
            taken.append(field.key);
    }
    if (!open.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("merge.choose"), {shownList(open)});
    for (auto at = left.cbegin(); at != left.cend(); ++at) {
        if (!book::fieldByName(at.key()) && at.key() != kLeftKey && !at.key().startsWith(kOwnKey))
            return fail(ErrorKind::Invalid, QStringLiteral("merge.unknown_key"), {at.key()});
    }
    return taken;
}

/// The doubts about values of one record go where its values go.
QString doubtsAfter(const Couple& couple, const QStringList& taken)
{
    QStringList doubts;
    for (const QString& mark : couple.kept.toVerify.split(u',', Qt::SkipEmptyParts)) {
        if (!taken.contains(mark))
            doubts.append(mark);
    }
    for (const QString& mark : couple.other.toVerify.split(u',', Qt::SkipEmptyParts)) {
        if (taken.contains(mark) && !doubts.contains(mark))
            doubts.append(mark);
    }
    return doubts.join(u',');
}

Result<> writeKept(store::UnitOfWork& unit, const Couple& couple, const QStringList& taken)
{
    Member merged = couple.kept;
    for (const QString& key : taken) {
        if (const auto field = book::fieldByName(key); field && *field != Field::PartyGroup)
            merged.values.set(*field, couple.other.values.get(*field));
        else if (field)
            merged.group = couple.other.group;
        else if (key == kLeftKey)
            std::tie(merged.leftOn, merged.leftReason) = std::pair(couple.other.leftOn, couple.other.leftReason);
    }
    merged.toVerify = doubtsAfter(couple, taken);
    if (couple.other.enteredOn.isValid() && couple.other.enteredOn < merged.enteredOn)
        merged.enteredOn = couple.other.enteredOn;
    return book::updateMember(unit, merged);
}

/// Tags of both; of the own fields what was chosen. What the other record has stays with it in the recycle bin.
Result<> writeMarks(store::UnitOfWork& unit, const Couple& couple, const QStringList& taken)
{
    BB_TRY(const QStringList kept, listMemberTags(unit.session(), couple.kept.id));
    BB_TRY(const QStringList other, listMemberTags(unit.session(), couple.other.id));
    BB_CHECK(setMemberTags(unit, couple.kept.id, kept + other));
    for (const QString& key : taken) {
        if (!key.startsWith(kOwnKey))
            continue;
        const QString field = key.mid(kOwnKey.size());
        const QString id = couple.kept.id.toString();
        const QString value = couple.otherOwn.value(field);
        if (value.isEmpty())
            BB_CHECK(unit.remove("own_value", id + store::kKeySeparator + field));
        else
            BB_CHECK(unit.put("own_value", {{"member_id", id}, {"field_id", field}, {"value", value}}));
    }
    return {};
}

/// An archived record of an early book has no names of its own: it goes on printing the one it has printed so far.
Result<> nameArchived(store::UnitOfWork& unit, const Couple& couple)
{
    if (couple.kept.name() == couple.other.name())
        return {};
    QStringList meetings;
    {
        store::Query query = unit.session().query("duplicate.archived_unnamed");
        BB_TRY(bool row, query.bind("other", couple.other.id.toString()).next());
        while (row) {
            meetings.append(query.text(0));
            BB_TRY(row, query.next());
        }
    }
    for (const QString& meeting : std::as_const(meetings))
        BB_CHECK(unit.change("attendance", meeting + store::kKeySeparator + couple.other.id.toString(),
                             {{"full_name", couple.other.name()}}));
    return {};
}

Result<int> renameAll(store::UnitOfWork& unit, const QString& kept, const QString& other)
{
    std::vector<Named> named;
    {
        store::Query query = unit.session().query("duplicate.named");
        BB_TRY(bool row, query.bind("other", other).next());
        while (row) {
            named.push_back({query.text(0).toLatin1(), query.text(1).toLatin1(), query.text(2)});
            BB_TRY(row, query.next());
        }
    }
    for (const Named& each : named)
        BB_CHECK(unit.change(each.table.constData(), each.key, {{each.column.constData(), kept}}));
    return static_cast<int>(named.size());
}

Result<int> renameWithin(store::UnitOfWork& unit, const QString& kept, const QString& other)
{
    std::vector<Named> named;
    {
        store::Query query = unit.session().query("duplicate.named_within");
        BB_TRY(bool row, query.bind("kept", kept).bind("other", other).next());
        while (row) {
            named.push_back({query.text(0).toLatin1(), {}, query.text(1)});
            BB_TRY(row, query.next());
        }
    }
    for (const Named& each : named) {
        const auto* const within =
            std::find_if(kWithin.begin(), kWithin.end(), [&](const auto& one) { return each.table == one.first; });
        BB_CHECK(unit.rekey(each.table.constData(), each.key + store::kKeySeparator + other,
                            {{within->second, each.key}, {"member_id", kept}}));
    }
    return static_cast<int>(named.size());
}

Result<int> renameWaivers(store::UnitOfWork& unit, const QString& kept, const QString& other)
{
    QList<std::pair<QString, QString>> waivers;
    {
        store::Query query = unit.session().query("duplicate.waivers");
        BB_TRY(bool row, query.bind("kept", kept).bind("other", other).next());
        while (row) {
            waivers.append({query.text(0), query.text(1)});
            BB_TRY(row, query.next());
        }
    }
    for (const auto& [id, key] : std::as_const(waivers))
        BB_CHECK(unit.change("waiver", id, {{"finding_key", key}}));
    return static_cast<int>(waivers.size());
}

Result<> checkCouple(const Couple& couple)
{
    if (couple.kept.id == couple.other.id)
        return fail(ErrorKind::Invalid, QStringLiteral("merge.same"));
    for (const Member* each : {&couple.kept, &couple.other}) {
        if (each->recycled)
            return fail(ErrorKind::Refused, QStringLiteral("merge.recycled"), {each->name()});
    }
    if (couple.kept.branch != couple.other.branch)
        return fail(ErrorKind::Refused, QStringLiteral("merge.branches"), {couple.kept.name()});
    return {};
}

Result<int> bothArchived(const store::Session& session, const QString& kept, const QString& other)
{
    store::Query query = session.query("duplicate.both_archived");
    BB_TRY(const bool row, query.bind("kept", kept).bind("other", other).next());
    return row ? static_cast<int>(query.integer(0)) : 0;
}

} // namespace

Result<QList<MergeField>> mergeFields(const store::Session& session, book::MemberId kept, book::MemberId other)
{
    BB_TRY(const Couple couple, loadCouple(session, kept, other));
    return fieldsOf(session, couple);
}

Result<QList<Error>> mergeObstacles(const store::Session& session, book::MemberId kept, book::MemberId other)
{
    QList<Error> obstacles;
    store::Query query = session.query("duplicate.obstacles");
    BB_TRY(bool row, query.bind("kept", kept.toString()).bind("other", other.toString()).next());
    while (row) {
        const PartialDate on = PartialDate::fromIso(query.text(1));
        Error error;
        error.kind = ErrorKind::Refused;
        error.code = QStringLiteral("merge.both_") + query.text(0);
        error.args = {on.isEmpty() ? query.text(1) : on.toChinese(), query.text(2)};
        obstacles.append(error);
        BB_TRY(row, query.next());
    }
    return obstacles;
}

Result<MergeDone> mergeMembers(store::UnitOfWork& unit, const Merge& merge, QDate today)
{
    BB_TRY(const Couple couple, loadCouple(unit.session(), merge.kept, merge.other));
    BB_CHECK(checkCouple(couple));
    BB_TRY(const auto obstacles, mergeObstacles(unit.session(), merge.kept, merge.other));
    if (!obstacles.isEmpty())
        return fail(obstacles.first());
    BB_TRY(const auto fields, fieldsOf(unit.session(), couple));
    BB_TRY(const QStringList taken, takenOver(fields, merge.choices));
    const QString kept = merge.kept.toString();
    const QString other = merge.other.toString();
    MergeDone done;
    BB_TRY(done.stayed, bothArchived(unit.session(), kept, other));
    BB_CHECK(nameArchived(unit, couple));
    BB_TRY(const int named, renameAll(unit, kept, other));
    BB_TRY(const int within, renameWithin(unit, kept, other));
    BB_TRY(const int waivers, renameWaivers(unit, kept, other));
    done.moved = named + within + waivers;
    BB_CHECK(writeMarks(unit, couple, taken));
    BB_CHECK(writeKept(unit, couple, taken));
    BB_CHECK(book::recycleMember(unit, merge.other, today));
    return done;
}

} // namespace branchbook::organization
