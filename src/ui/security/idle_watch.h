// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notices that nobody has touched keyboard or mouse for a while. Time in which the machine slept counts.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace branchbook::ui {

class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);
    /// Begins anew.
    void start(std::chrono::milliseconds limit);
    void stop();
    [[nodiscard]] bool isWatching() const { return m_tick.isActive(); }

    /// This long before the end it is said, where there is room for it.
    static constexpr std::chrono::seconds kWarning{60};

Q_SIGNALS:
    void warned();
    void expired();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    QTimer m_tick;
    QDateTime m_last;
    std::chrono::milliseconds m_limit{};
    bool m_warned = false;
};

} // namespace branchbook::ui
