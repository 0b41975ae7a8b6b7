// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies beside the book that ask for fewer secrets than it: listed, and removed when somebody says so.
#pragma once

#include "branchbook/book/passphrase.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

class PlainCopiesCard final : public QWidget
{
    Q_OBJECT
public:
    explicit PlainCopiesCard(QString bookPath, QWidget* parent = nullptr);
    void reload();
    [[nodiscard]] int count() const { return int(m_copies.size()); }
    [[nodiscard]] QPushButton* removeButton() const { return m_remove; }

Q_SIGNALS:
    /// `left` could not be removed.
    void removed(int count, int left);

private:
    void ask();
    void remove();

    QString m_path;
    QList<book::PlainCopy> m_copies;
    QVBoxLayout* m_rows;
    QPushButton* m_remove = nullptr;
};

} // namespace branchbook::ui
