// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers whether what lies in the clipboard was copied out of this window, and takes it away again when the book is locked.
#pragma once

#include <QClipboard>
#include <QObject>

#include <array>

namespace branchbook::ui {

class ClipboardWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ClipboardWatch(QObject* parent = nullptr);
    /// Whatever was copied here, sealed or not: nobody can tell a number from a name afterwards. What others copied stays.
    void clear();

private:
    void note(QClipboard::Mode mode);

    std::array<bool, QClipboard::LastMode + 1> m_ours{};
};

} // namespace branchbook::ui
