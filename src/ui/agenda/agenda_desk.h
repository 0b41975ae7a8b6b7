// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is due, worked out once for every state of the book; page, badge and notice share it.
#pragma once

#include "branchbook/agenda/agenda.h"
#include "ui/shell/desk.h"

#include <QHash>
#include <QSet>

namespace branchbook::ui {

class BackgroundRead;

using AgendaPtr = std::shared_ptr<const agenda::Agenda>;

/// A child of the desk, made when first asked for. A branch of ordinary size is worked out at once; a larger one off the
/// window's thread, and whoever shows it waits for ready().
class AgendaDesk final : public QObject
{
    Q_OBJECT
public:
    /// More people than this are not worked out while the window waits: about 10 ms.
    static constexpr int kMostAtOnce = 1000;

    [[nodiscard]] static AgendaDesk& of(Desk& desk);

    /// Whether current() would answer at once. If not, the work begins, and ready() follows.
    [[nodiscard]] bool isListReady();
    /// The same of assessed().
    [[nodiscard]] bool isReady(DateRange window);
    /// What list, badge and notice look at (agenda::assessListed). Works it out now where it is not ready.
    [[nodiscard]] Result<AgendaPtr> current();
    [[nodiscard]] Result<AgendaPtr> assessed(DateRange window);
    /// How many are late; 0 where that cannot be told (yet).
    [[nodiscard]] int overdue();

Q_SIGNALS:
    void ready();

private:
    using Work = std::function<Result<AgendaPtr>(const store::Session&)>;
    explicit AgendaDesk(Desk& desk);
    /// Forgets what was worked out for an older state of the book.
    Result<> update();
    [[nodiscard]] Work workOf(std::optional<DateRange> window) const;
    [[nodiscard]] bool isKnown(const QString& key, std::optional<DateRange> window);
    [[nodiscard]] Result<AgendaPtr> find(const QString& key, std::optional<DateRange> window);

    Desk& m_desk;
    BackgroundRead* m_reading;
    QString m_state; ///< journal's newest step, branch, day and rule base that the rest was worked out for
    bool m_large = false;
    QHash<QString, AgendaPtr> m_known; ///< by window; what is listed under an empty key
    QSet<QString> m_awaited;
};

} // namespace branchbook::ui
