// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Back to a point in time: first what would differ, by record; then the restore, or a look at the copy alone.
#pragma once

#include "branchbook/book/book_difference.h"
#include "ui/kit/dialog.h"
#include "ui/recovery/restore_points.h"
#include "ui/shell/background_read.h"

#include <QHash>

#include <atomic>
#include <optional>

namespace branchbook::ui {

class Desk;

/// 党员和名册：新增 2（陆怀瑾、沈若溪），改动 1（…） – one line for each kind that differs.
[[nodiscard]] QStringList differenceLines(const book::BookDifference& difference);
/// What a restore does where the copy is of another book: two branches that keep their copies on one stick, say, under one name.
[[nodiscard]] QString twoBooksText(const book::TwoBooks& two);

class RestoreDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `copies` are those of the desk's book; the one at `first` is chosen.
    RestoreDialog(QWidget* host, Desk& desk, const QList<book::BackupFile>& copies, int first);
    ~RestoreDialog() override;

    /// What the chosen copy differs in; empty while it is being compared.
    [[nodiscard]] std::optional<book::BookDifference> shown() const;

    static constexpr int kCompared =
        12; ///< the newest ones are checked and compared by themselves; the others once they are chosen

Q_SIGNALS:
    /// It is known now, or that it cannot be.
    void compared();

private:
    void compare(int index);
    void compareNext();
    void read(int index, BackgroundRead::Turn turn);
    void take(int index, const Result<book::BookDifference>& difference);
    void tell(int index);
    void leaveFor(void (Desk::*ask)(const QString&));

    Desk& m_desk;
    RestorePoints* m_points;
    QWidget* m_difference;
    QPushButton* m_look;
    QPushButton* m_restore;
    QHash<int, Result<book::BookDifference>> m_known;
    QHash<int, book::TwoBooks> m_others; ///< of those that cannot be compared
    int m_next = -1; ///< which one is read without being asked for
    std::atomic<bool> m_stopped = false;
    BackgroundRead m_work; ///< ends first
};

} // namespace branchbook::ui
