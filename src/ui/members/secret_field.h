// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ID and telephone numbers, and the words of 处分情况: masked by default, shown for half a minute after 显示, and that is logged.
#pragma once

#include "branchbook/book/member_field.h"
#include "ui/kit/field.h"

#include <QTimer>

class QPushButton;

namespace branchbook::ui {

inline constexpr int kRevealTime = 30000; ///< milliseconds

[[nodiscard]] bool isSecret(book::Field field);
/// 330***********0428, 138****6207, ******; other fields as they are.
[[nodiscard]] QString maskedValue(book::Field field, const QString& value);
/// To be called wherever a number is shown whole.
void noteReveal();

/// In a form: an input that can be changed only while it is shown. What was changed stays in sight.
class SecretField final : public LineField
{
    Q_OBJECT
public:
    SecretField(book::Field field, const QString& title, const QString& value, QWidget* parent = nullptr);
    /// As typed, or the stored one while it is masked.
    [[nodiscard]] QString value() const;
    [[nodiscard]] bool isMasked() const { return m_masked; }
    void reveal();

private:
    void mask();

    book::Field m_field;
    QString m_stored;
    QPushButton* m_show = nullptr;
    QTimer m_hide;
    bool m_masked = false;
};

} // namespace branchbook::ui
