// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wavy lines under empty phrases of the minutes, and the line that says what to write instead.
#pragma once

#include "branchbook/gathering/minutes_words.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTextEdit;

namespace branchbook::ui {

class PhraseMarks final : public QWidget
{
    Q_OBJECT
public:
    explicit PhraseMarks(QTextEdit& edit, QWidget* parent = nullptr);
    [[nodiscard]] const QList<gathering::FoundPhrase>& found() const { return m_found; }
    /// Now, instead of a moment after the last key.
    void look();

private:
    QTextEdit& m_edit;
    QLabel* m_says;
    QTimer m_pause;
    QList<gathering::FoundPhrase> m_found;
};

} // namespace branchbook::ui
