// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a branch keeps of people beside the roster's own columns: tags, and fields that the book has of its own.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/store/unit_of_work.h"

#include <QHash>
#include <QSet>

namespace branchbook::organization {

using OwnFieldId = Id<struct OwnFieldTag>;

inline constexpr int kLongestTag = 12; ///< characters
inline constexpr int kLongestOwnName = 20;
inline constexpr int kLongestOwnValue = 500;

/// Of one person, in the order of their pinyin.
[[nodiscard]] Result<QStringList> listMemberTags(const store::Session& session, book::MemberId member);
/// Tags of the branch's people with how many have each.
[[nodiscard]] Result<QList<std::pair<QString, int>>> listTags(const store::Session& session, book::BranchId branch);
/// Of everybody in the branch who has one, by the text of the person's id.
[[nodiscard]] Result<QHash<QString, QStringList>> tagsByMember(const store::Session& session, book::BranchId branch);
/// The ids, as text, of whoever has the tag.
[[nodiscard]] Result<QSet<QString>> membersTagged(const store::Session& session, const QString& tag);
/// As people type them: split at 、 commas and blanks, a leading # dropped, none twice. Error: tag.too_long (Invalid).
[[nodiscard]] Result<QStringList> readTags(const QString& typed);
/// Exactly these from now on. Errors: tag.too_long (Invalid), book.member_missing.
[[nodiscard]] Result<> setMemberTags(store::UnitOfWork& unit, book::MemberId member, const QStringList& tags);

enum class OwnKind : quint8 { Text, Number, Date, Choice };
[[nodiscard]] QString ownKindName(OwnKind kind); ///< "text", "number", "date", "choice"
[[nodiscard]] QString ownKindTitle(OwnKind kind); ///< 文字, 数字, 日期, 选项
[[nodiscard]] std::optional<OwnKind> ownKindByName(QStringView name); ///< name or title

struct OwnField {
    OwnFieldId id;
    qint64 rev = 0;
    QString name;
    OwnKind kind = OwnKind::Text;
    QStringList choices; ///< of OwnKind::Choice
    bool recycled = false;
    qint64 position = 0;
};

/// In their order, recycled ones left out.
[[nodiscard]] Result<QList<OwnField>> listOwnFields(const store::Session& session);
[[nodiscard]] Result<QList<OwnField>> listRecycledOwnFields(const store::Session& session);
/// By its name. Error: own_field.missing (NotFound).
[[nodiscard]] Result<OwnField> ownFieldNamed(const store::Session& session, const QString& name);
/// A new one (rev 0) at the end, or another form of one that is there; the kind stays once somebody has a value. Errors (Invalid):
/// own_field.name_missing, own_field.name_long, own_field.name_taken, own_field.choices; own_field.kind_used,
/// own_field.choice_used (Refused).
[[nodiscard]] Result<OwnFieldId> putOwnField(store::UnitOfWork& unit, const OwnField& field);
/// It becomes the one at `place`, from 0, of those in use; the others move up or down.
[[nodiscard]] Result<> placeOwnField(store::UnitOfWork& unit, OwnFieldId id, int place);
/// How many people have a value in it, by the text of the field's id; those in the bin are not counted.
[[nodiscard]] Result<QHash<QString, int>> ownFieldUses(const store::Session& session);
/// Its values stay and come back with it.
[[nodiscard]] Result<> recycleOwnField(store::UnitOfWork& unit, OwnFieldId id, QDate today);
/// Error: own_field.name_taken (Invalid).
[[nodiscard]] Result<> restoreOwnField(store::UnitOfWork& unit, OwnFieldId id);

/// The form in which a value is kept: dates ISO with their precision, numbers without blanks. Errors (Invalid):
/// own_field.number, own_field.date, own_field.not_choice, own_field.value_long.
[[nodiscard]] Result<QString> readOwnValue(const OwnField& field, const QString& typed, QDate today);
/// Of one person, by the text of the field's id; those of recycled fields too.
[[nodiscard]] Result<QHash<QString, QString>> ownValuesOf(const store::Session& session, book::MemberId member);
/// Of everybody in the branch who has one: the person's id, then that of the field.
[[nodiscard]] Result<QHash<QString, QHash<QString, QString>>> ownValuesByMember(const store::Session& session,
                                                                                book::BranchId branch);
/// What somebody has in the fields that are in use, in their order.
struct OwnMark {
    OwnField field;
    QString value;

    [[nodiscard]] QString shown() const; ///< as people read it: dates in Chinese
};
[[nodiscard]] Result<QList<OwnMark>> listOwnMarks(const store::Session& session, book::MemberId member);
/// In the form in which it is kept, of somebody who is in the book; nothing is checked.
[[nodiscard]] Result<> keepOwnValue(store::UnitOfWork& unit, book::MemberId member, OwnFieldId field,
                                    const QString& value);
/// Retired fields of which an import could not read what somebody has: they have no place where a value settles it.
[[nodiscard]] Result<QList<OwnField>> retiredOwnDoubts(const store::Session& session, book::MemberId member);
/// The field is no longer 待核实 of the person, whatever stands in it; nothing where it was not.
[[nodiscard]] Result<> settleOwnDoubt(store::UnitOfWork& unit, book::MemberId member, OwnFieldId field);
/// An empty text takes the value away. What an import could not read of the field is no longer 待核实 then. Errors: those of
/// readOwnValue, book.member_missing.
[[nodiscard]] Result<> setOwnValue(store::UnitOfWork& unit, book::MemberId member, const OwnField& field,
                                   const QString& typed, QDate today);

} // namespace branchbook::organization
