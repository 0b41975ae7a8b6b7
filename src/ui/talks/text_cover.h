// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Covers the words of a sealed record until somebody asks for them, and again when its page is left.
#pragma once

#include <QList>
#include <QWidget>

namespace branchbook::ui {

class TextCover final : public QWidget
{
    Q_OBJECT
public:
    /// It stands where `covered` stand while they are hidden.
    explicit TextCover(QList<QWidget*> covered, QWidget* parent = nullptr);
    void setCovering(bool covering);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place(bool hidden);

    QList<QWidget*> m_covered;
    bool m_covering = false; ///< what is shown has to be covered again
};

} // namespace branchbook::ui
