// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a file that is dropped on a widget: the wizard's page, or the whole window.
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace branchbook::ui {

class FileDrop final : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `target`.
    explicit FileDrop(QWidget* target);

Q_SIGNALS:
    void hovering(bool on);
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Endings of the files that may be rosters: "xlsx" …
[[nodiscard]] const QStringList& rosterEndings();

} // namespace branchbook::ui
