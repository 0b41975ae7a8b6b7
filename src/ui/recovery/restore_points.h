// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Points in time to go back to, one of them chosen (mockup 23).
#pragma once

#include "branchbook/book/backup.h"

#include <QFrame>

#include <vector>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace branchbook::ui {

class AnswerRow;
class Chip;

/// 手动备份, 关闭时自动备份 … as people read it.
[[nodiscard]] QString backupReasonText(book::BackupReason reason);
/// 9月17日 17:43 · 手动备份 for each: with seconds where two of `copies` are of one minute, with the file's name, or its folder, where
/// that does not tell them apart either.
[[nodiscard]] QStringList backupHeads(const QList<book::BackupFile>& copies, QDate today);
/// 9月17日 17:43, with the year where it is not this one.
[[nodiscard]] QString backupMoment(const book::BackupFile& copy, QDate today);

class RestorePoints final : public QFrame
{
    Q_OBJECT
public:
    /// Newest first, as listBackups() gives them; at most kShown of them.
    RestorePoints(const QList<book::BackupFile>& copies, QDate today, QWidget* parent = nullptr);

    static constexpr qsizetype kShown = 30;

    /// A choice below the copies that is none of them. Its index.
    int addChoice(const QString& head, const QString& detail);

    [[nodiscard]] const QList<book::BackupFile>& copies() const { return m_copies; }
    /// -1: none.
    [[nodiscard]] int chosen() const;
    /// As a click does.
    void choose(int index);
    void setDetail(int index, const QString& text);
    /// It cannot be read: greyed, and never chosen.
    void forbid(int index, const QString& why);
    /// 推荐, and chosen where somebody has not chosen another one.
    void propose(int index);
    /// What gets the focus first.
    [[nodiscard]] QWidget* firstChoice() const;

Q_SIGNALS:
    void chosenChanged(int index);

private:
    struct Line {
        QFrame* row; ///< filled while it is chosen
        AnswerRow* choice;
        Chip* mark;
        QLabel* detail;
    };
    [[nodiscard]] QWidget* makeLine(const QString& headText, const QString& size);
    void addLine(const QString& headText, const QString& size);
    void fill(int index, bool chosen);

    QList<book::BackupFile> m_copies;
    std::vector<Line> m_lines;
    QButtonGroup* m_group;
    QVBoxLayout* m_rows; ///< ends with what is left below them
};

} // namespace branchbook::ui
