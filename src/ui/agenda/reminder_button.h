// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A reminder: how many days are left, of what.
#pragma once

#include <QAbstractButton>

class QPainter;

namespace branchbook::ui {

/// 12 天 in a box: red where less than a fortnight is left; 6 个月 where `months` is not 0.
void paintDayTile(QPainter& painter, const QRectF& rect, qint64 days, int months = 0);

class ReminderButton final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Size { Row, Compact }; ///< Compact: tile and title in one line (1024 px)
    ReminderButton(const QString& title, const QString& day, qint64 days, Size size = Size::Row,
                   QWidget* parent = nullptr);
    /// What is counted in months; 0: in days.
    void setMonths(int months);
    /// A line above.
    void setLine() { m_line = true; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintCompact(QPainter& painter) const;

    QString m_day;
    qint64 m_days;
    int m_months = 0;
    Size m_size;
    bool m_line = false;
};

} // namespace branchbook::ui
