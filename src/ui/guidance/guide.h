// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How something is done properly, ready to be shown: the steps in order, each with what it rests on in this book.
#pragma once

#include "branchbook/rules/guidance.h"
#include "ui/shell/desk.h"

#include <optional>

namespace branchbook::ui {

/// On an input: which of rules::guidanceFields() it is. The guidance itself says which steps are about it.
inline constexpr auto kRuleFieldProperty = "ruleField";
/// On what stands for something due: the key of its finding.
inline constexpr auto kRuleKeyProperty = "ruleKey";
/// The property of `widget` or of the nearest of its parents that has it; empty: none.
[[nodiscard]] QString ruleProperty(const QWidget* widget, const char* property);

struct GuideStep {
    int number = 0; ///< from 1
    QString text;
    QStringList fields;
    rules::StepBasis basis;
};
struct Guide {
    QString title; ///< 支部党员大会
    std::vector<GuideStep> steps; ///< empty: there is no guidance
    /// Only the steps that are about a field.
    [[nodiscard]] Guide about(const QString& field) const;
};

/// The built-in guidance; empty, and said in the log, where it cannot be read.
[[nodiscard]] rules::GuidanceBook builtInGuidance();

/// A child of the desk, made when first asked for.
class GuideDesk final : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static GuideDesk& of(Desk& desk);

    [[nodiscard]] const rules::GuidanceBook& guidance() const { return m_guidance; }
    /// With the figures of this book, by the rules in force on `day`.
    [[nodiscard]] Guide guide(const QString& key, QDate day);

private:
    explicit GuideDesk(Desk& desk);

    Desk& m_desk;
    rules::GuidanceBook m_guidance;
};

} // namespace branchbook::ui
