// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A path of dated events, newest first, with a line that joins them.
#pragma once

#include <QList>
#include <QWidget>

namespace branchbook::ui {

struct TimelineItem {
    QString title;
    QString detail; ///< a second line; may be empty
    QString date; ///< as shown at the right: 2010.06.18
    enum class State { Past, Now } state = State::Past;
};

class Timeline final : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(const QString& accessibleName, QWidget* parent = nullptr);
    void setItems(const QList<TimelineItem>& items);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<TimelineItem> m_items;
};

} // namespace branchbook::ui
