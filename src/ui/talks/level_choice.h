// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 谁能看到要点: three boxes side by side, each with what it means for search and reports.
#pragma once

#include "branchbook/organization/talk.h"

#include <QWidget>

class QButtonGroup;

namespace branchbook::ui {

class LevelChoice final : public QWidget
{
    Q_OBJECT
public:
    /// 密封 can be chosen in a book with a passphrase alone; else it says so.
    enum class Sealing { Possible, NoPassphrase };
    explicit LevelChoice(Sealing sealing, QWidget* parent = nullptr);
    void setLevel(organization::TalkLevel level);
    [[nodiscard]] organization::TalkLevel level() const;

Q_SIGNALS:
    /// By the user only.
    void chosen();

private:
    QButtonGroup* m_group;
};

} // namespace branchbook::ui
