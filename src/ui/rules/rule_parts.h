// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that a rule's pane is made of, and the words in them.
#pragma once

#include "branchbook/rules/override_field.h"
#include "ui/rules/rule_rows.h"

#include <functional>

class QWidget;

namespace branchbook::ui {

/// Filled, outlined or plain.
[[nodiscard]] QWidget* strengthMark(rules::Strength strength);
/// Titles in a column of their own, the values beside them.
[[nodiscard]] QWidget* factsPart(const QList<std::pair<QString, QString>>& facts);
[[nodiscard]] QWidget* doubtLine(const QString& text);
/// What it asks, then its note.
[[nodiscard]] QString ruleSentence(const rules::Rule& rule);
[[nodiscard]] QString confidenceText(const QString& confidence);
/// Why 改本支部规定 cannot be pressed.
[[nodiscard]] QString whyNoFigure(const rules::Rule& rule);
/// 不少于 7 个工作日
[[nodiscard]] QString ownFigureText(const QString& value, const rules::OverrideField* field);
[[nodiscard]] QString againstText(rules::Against against);
/// What may be typed, for the line under the field.
[[nodiscard]] QString typingHint(const rules::OverrideField& field);
[[nodiscard]] QString shownDay(QDate day); ///< 2026年9月18日

/// The versions with their periods, newest first, each with what it changed.
[[nodiscard]] QWidget* versionsPart(const rules::Catalogue& catalogue, const QList<const rules::Rule*>& versions,
                                    QDate day);
/// Where the rule's figure is used, as far as that is computed; null where nowhere.
[[nodiscard]] QWidget* usesPart(Desk& desk, const RuleList& list, const rules::Rule& rule,
                                const std::function<void(const QString&)>& openRule);

} // namespace branchbook::ui
