// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A month of days with what was held, is planned and is due on them, and what waits for a day.
#pragma once

#include "branchbook/rules/working_days.h"
#include "ui/agenda/agenda_desk.h"

namespace branchbook::ui {

struct MonthMark {
    /// Planned may be moved; Unrecorded: its day is gone and nobody recorded it; Deadline is a last day; NotArranged is one
    /// without a plan.
    enum class Kind : quint8 { Held, Planned, Unrecorded, Deadline, NotArranged, Overdue };
    Kind kind = Kind::Held;
    QString text; ///< 支委会
    QString title; ///< the whole topic
    QString detail; ///< place, who is expected
    QDate on;
    QTime startsAt;
    QTime endsAt;
    gathering::GatheringId gathering; ///< null for what is only due
    gathering::Kind what = gathering::Kind::OtherActivity;
    QString key; ///< of the finding; empty for gatherings
    [[nodiscard]] bool mayMove() const { return kind == Kind::Planned || kind == Kind::Unrecorded; }
};

struct MonthData {
    AgendaPtr agenda;
    bool readOnly = false; ///< nothing can be planned or moved
    QDate month; ///< its first day
    QDate first; ///< the Monday that the grid begins with
    int weeks = 5;
    QDate today;
    QHash<QDate, QList<MonthMark>> days;
    QList<MonthMark> waiting; ///< may be given a day; late ones last
    int held = 0;
    int planned = 0;
    int unrecorded = 0;
    int due = 0; ///< open and due in the month
    int overdue = 0;

    [[nodiscard]] QDate last() const { return first.addDays(weeks * 7 - 1); }
    /// 休, 班, or the name of the holiday on its first day; empty where nothing is known.
    [[nodiscard]] QString dayWord(QDate day) const;
    /// Two gatherings of the day whose times overlap; -1 where there are none.
    [[nodiscard]] int overlapping(QDate day) const;
};
/// What has to be judged for the board and its tray, which is at least what the list looks at.
[[nodiscard]] DateRange monthWindow(QDate month, DateRange listed);
/// What a gathering of the month was held or is planned for; null: nothing asks for it.
[[nodiscard]] const rules::Finding* findingOf(const MonthData& month, const MonthMark& mark);
[[nodiscard]] Result<MonthData> loadMonth(Desk& desk, QDate month);

} // namespace branchbook::ui
