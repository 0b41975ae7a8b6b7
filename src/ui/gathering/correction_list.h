// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 更正: what was changed after archiving, each with the day, what stood there and why.
#pragma once

#include "branchbook/gathering/gathering.h"

#include <QWidget>

class QVBoxLayout;

namespace branchbook::ui {

class CorrectionList final : public QWidget
{
    Q_OBJECT
public:
    explicit CorrectionList(QWidget* parent = nullptr);
    /// Hides where there are none.
    void setCorrections(QList<gathering::Correction> corrections);

private:
    QVBoxLayout* m_rows;
    QList<gathering::Correction> m_shown;
};

} // namespace branchbook::ui
