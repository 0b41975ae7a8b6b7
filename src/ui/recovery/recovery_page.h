// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In place of a book that cannot be opened (mockup 23): what happened, the copies there are, each checked, and the way back.
#pragma once

#include "branchbook/base/error.h"
#include "branchbook/book/book_difference.h"
#include "branchbook/book/readable_part.h"
#include "branchbook/book/restore_point.h"

#include <QHash>
#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QThread;
class QVBoxLayout;

namespace branchbook::ui {

class RestorePoints;

class RecoveryPage final : public QWidget
{
    Q_OBJECT
public:
    /// `path` is the book: damaged, or not there any more.
    RecoveryPage(const QString& path, const Error& problem, QDate today, QWidget* parent = nullptr);
    /// Stops what is being checked.
    ~RecoveryPage() override;

    static constexpr int kChecked =
        12; ///< the newest ones are looked at by themselves; the others when they are put back
    static constexpr int kNoChoice = -2; ///< no index of RestorePoints, and not its -1 either

Q_SIGNALS:
    void restoreAsked(const QString& backup);
    void otherBookAsked();
    /// A backup that lies somewhere else.
    void fileAsked();
    /// The book at `path`, made of what could be read of this one.
    void openAsked(const QString& path);
    /// What could be read was saved, or nothing could; a dialog says which.
    void readableSaved();
    /// All copies were looked at.
    void checked();
    /// And what the sound ones lack against the book, as far as that can be read, is known.
    void compared();

private:
    void fill(QVBoxLayout& rows, const Error& problem, QDate today);
    void showChoice(int index);
    void checkAll();
    /// From the other thread: done on the window's.
    void tell(std::function<void()> what);
    /// `other`: it is sound, and of another book.
    void take(int index, const Result<book::RestorePoint>& point, const std::optional<book::TwoBooks>& other);
    void takeDifference(int index, const Result<book::BookDifference>& difference);
    void conclude();
    void showDetails();
    void saveReadable();
    [[nodiscard]] bool isReading() const;
    void showReadable(const Result<book::ReadablePart>& part);

    QString m_path;
    QList<book::BackupFile> m_copies;
    RestorePoints* m_points = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_other = nullptr;
    QPushButton* m_details = nullptr;
    QLabel* m_promise = nullptr; ///< what happens to the files
    int m_readable = kNoChoice; ///< the choice of what can be read of the file, where there is one
    QHash<int, QString> m_found; ///< what the check of each sound copy says
    QHash<int, book::BookDifference> m_lacks; ///< against the book that does not open
    bool m_hasGood = false;
    bool m_hasOther = false; ///< a sound copy of another book
    std::atomic<bool> m_stopped = false;
    std::atomic<bool> m_halted = false; ///< the reading alone
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QThread> m_reading;
};

} // namespace branchbook::ui
