// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the branch's people studied and attended in the year of the quarter looked at, up to its end.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/gathering/study_excuse.h"
#include "ui/shell/desk.h"

#include <QHash>
#include <QObject>

namespace branchbook::ui {

class StudyHours final : public QObject
{
    Q_OBJECT
public:
    /// The one of this desk; made on the first call.
    [[nodiscard]] static StudyHours& of(Desk& desk);

    struct Figures {
        int minutes = 0;
        double parts = 0; ///< of a minute: see gathering::studyParts()
        int attended = 0;
        int expected = 0;
    };
    /// Loaded when first asked for; null for people of whom nothing was expected.
    [[nodiscard]] const Figures* find(book::MemberId id);
    /// Class hours (学时) to one decimal.
    [[nodiscard]] double hours(const Figures& figures) const;
    /// Class hours that the rules ask in a year of somebody with that 党内职务; 0 where no rule is in force.
    [[nodiscard]] double target(const QString& post);
    /// Why no hours are asked of the person in that year; nothing: they are.
    [[nodiscard]] std::optional<gathering::ExcuseGround> excused(book::MemberId id);

Q_SIGNALS:
    void outdated();

private:
    explicit StudyHours(Desk& desk);
    void load();
    void forget();

    Desk& m_desk;
    QHash<book::MemberId, Figures> m_figures;
    QHash<book::MemberId, gathering::ExcuseGround> m_excused;
    double m_target = 0;
    double m_leaderTarget = 0; ///< of secretary and committee members; 0: as everybody
    int m_classHour = 45;
    bool m_loaded = false;
};

} // namespace branchbook::ui
