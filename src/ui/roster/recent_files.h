// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The spreadsheets that lie in the folder of the last import.
#pragma once

#include <QAbstractButton>
#include <QFileInfo>

namespace branchbook::ui {

/// The newest few files that may be rosters.
[[nodiscard]] QFileInfoList rosterFilesIn(const QString& folder);

/// A file with its day and size; a click opens it.
class RecentFileRow final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RecentFileRow(const QFileInfo& file, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_detail;
};

} // namespace branchbook::ui
