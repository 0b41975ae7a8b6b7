// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of the count: what came of it in one bold line and one quiet one, and the next step.
#pragma once

#include "ui/kit/paint.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace branchbook::ui {

class VerdictStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictStrip(QWidget* parent = nullptr);
    struct Words {
        Tone tone = Tone::Neutral; ///< Neutral, Warn, Ok
        QString icon;
        QString line;
        QString more;
    };
    void setWords(const Words& words);
    [[nodiscard]] const Words& words() const { return m_words; }
    /// Empty texts: no button.
    void setActions(const QString& primary, const QString& primaryIcon, const QString& second);
    [[nodiscard]] QPushButton* primary() const { return m_primary; }
    [[nodiscard]] QPushButton* second() const { return m_second; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Words m_words;
    QLabel* m_line;
    QLabel* m_more;
    QPushButton* m_primary;
    QPushButton* m_second;
};

} // namespace branchbook::ui
