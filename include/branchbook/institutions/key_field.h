// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The key fields as a book has them: ours, called as it likes or withdrawn, and its own.
#pragma once

#include "branchbook/institutions/institution.h"
#include "branchbook/store/session.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::institutions {

inline constexpr int kMostKeyFields = 14; ///< in use: more do not fit beside each other
inline constexpr int kMostFieldTitle = 8; ///< characters

struct KeyField {
    CoverageField field;
    QDate withdrawnOn; ///< invalid: in use

    [[nodiscard]] bool isInUse() const { return !withdrawnOn.isValid(); }
};

/// All of them, withdrawn ones too, in their order.
[[nodiscard]] Result<QList<KeyField>> listEveryKeyField(const store::Session& session);
/// Those in use.
[[nodiscard]] Result<QList<CoverageField>> listKeyFields(const store::Session& session);
/// By name, code or title, as the book or the program has it; nothing where none is called so. Pure.
[[nodiscard]] std::optional<CoverageField> keyFieldNamed(const QList<CoverageField>& fields, QStringView name);

/// Under `code` where one is given (samples). Errors: key_field.title_missing, key_field.title_long (Invalid); key_field.title_taken, key_field.too_many (Refused).
[[nodiscard]] Result<CoverageField> addKeyField(store::UnitOfWork& unit, const QString& title, QDate today,
                                                const QString& code = {});
/// Another title; the empty one gives one of ours that of the program again. Errors: those of adding, key_field.missing (NotFound).
[[nodiscard]] Result<> renameKeyField(store::UnitOfWork& unit, const CoverageField& field, const QString& title,
                                      QDate today);
/// It is no column any more; institutions keep what they have of it. Errors: key_field.missing, key_field.withdrawn,
/// key_field.last_one (Refused).
[[nodiscard]] Result<> withdrawKeyField(store::UnitOfWork& unit, const CoverageField& field, QDate today);
/// A column again. Errors: key_field.missing, key_field.in_use, key_field.title_taken, key_field.too_many (Refused).
[[nodiscard]] Result<> takeBackKeyField(store::UnitOfWork& unit, const CoverageField& field);

} // namespace branchbook::institutions
