// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Over a view that could not be read or worked out: why, and the way out. An empty page would look as if nothing were there.
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;

namespace branchbook::ui {

class Uncomputed final : public QWidget
{
    Q_OBJECT
public:
    /// Covers `view`, whose child it is, from tell() on until clear().
    Uncomputed(Desk& desk, QWidget* view);
    void tell(const Error& error);
    void clear();
    [[nodiscard]] bool isTold() const { return m_told; }

Q_SIGNALS:
    void againAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_reason;
    bool m_told = false;
};

} // namespace branchbook::ui
