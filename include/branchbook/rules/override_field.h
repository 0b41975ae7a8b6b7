// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a branch may set in place of a rule's figure: how it is typed, its unit and its bounds.
#pragma once

#include "branchbook/rules/catalogue.h"

namespace branchbook::rules {

struct OverrideField {
    enum class Form : quint8 {
        Whole, ///< 5
        Share, ///< 2/3 or 60%
        Percent, ///< 0.5, of a hundred
        Amount, ///< yuan with at most two decimals
        Word, ///< one of the choices
    };
    QString ruleId; ///< where the figure stands: a limit, or the rule itself
    QString title; ///< of that rule
    Strength strength = Strength::Normally;
    Form form = Form::Whole;
    QString before; ///< 不少于, 每季度; may be empty
    QString after; ///< 个工作日, 次, %
    QString typed; ///< the figure in force on the day, as it would be typed
    qint64 least = 0; ///< of Whole
    qint64 most = 0;
    Comparison comparison = Comparison::Equal; ///< which way is stricter
    QString official; ///< 不少于5个工作日
    QList<std::pair<QString, QString>> choices; ///< of Word: the value as kept, and in words: jiao, 四舍五入到角
};

/// The figure that `rule` rests on; none where it has no figure of its own, has several, where it is a word that nobody may
/// choose, or where the regulation wants exactly this figure. `catalogue` is the one without the book's overrides.
[[nodiscard]] std::optional<OverrideField> overrideField(const Catalogue& catalogue, const Rule& rule, QDate day);
/// The value as Override keeps it. Errors (Invalid), each with what may be typed: rules.override_whole,
/// rules.override_share, rules.override_percent, rules.override_amount, rules.override_word.
[[nodiscard]] Result<QString> readOverrideValue(const OverrideField& field, const QString& typed);
/// The other way round; a value that is none of this form stays as it is.
[[nodiscard]] QString overrideTyped(OverrideField::Form form, const QString& value);
/// The value as kept, with its unit: 不少于7个工作日, 四舍五入到角; the bare value where it is none of this field.
[[nodiscard]] QString overrideWords(const OverrideField& field, const QString& value);

enum class Against : quint8 { Same, Stricter, Looser, Other };
/// `value` (as kept) beside the regulation's figure.
[[nodiscard]] Against compareOverride(const Catalogue& catalogue, const OverrideField& field, const QString& value,
                                      QDate day);

} // namespace branchbook::rules
