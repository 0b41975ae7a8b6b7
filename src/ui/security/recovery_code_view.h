// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code, shown once: written down, printed or saved, and that it was is asked.
#pragma once

#include <QWidget>

class QPushButton;

namespace branchbook::ui {

class LineField;

class RecoveryCodeView final : public QWidget
{
    Q_OBJECT
public:
    /// `what`: 口令, 第二口令; `book`: what the paper calls the book.
    RecoveryCodeView(const QString& code, const QString& what, const QString& book, QWidget* parent = nullptr);
    [[nodiscard]] LineField* checkField() const { return m_check; }
    /// Into a file that only this account can read.
    [[nodiscard]] bool saveTo(const QString& path) const;

Q_SIGNALS:
    /// The last group was typed as it stands: it lies somewhere else than in the head.
    void kept();

private:
    void print();
    void askWhereTo();
    void look();
    [[nodiscard]] QString paper() const;

    QString m_code;
    QString m_what;
    QString m_book;
    LineField* m_check;
    QPushButton* m_done;
};

} // namespace branchbook::ui
