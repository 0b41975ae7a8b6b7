// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of every step of a procedure, carried along its links forwards and backwards until nothing moves.
#pragma once

#include "rules/admission_procedure.h"
#include "rules/admission_shift.h"

namespace branchbook::rules {

struct Bounds {
    StepBound earliest;
    StepBound latest;
    StepBound firm; ///< the first day without what is custom alone, where `earliest` rests on one
};

class AdmissionNetwork
{
public:
    AdmissionNetwork(const Catalogue& catalogue, const WorkingDays& workingDays, const Procedure& procedure,
                     QDate today);

    /// `floor`: steps that are still to come lie not before it; invalid: none. Errors: those of the catalogue.
    [[nodiscard]] Result<std::vector<Bounds>> solve(QDate floor);

private:
    /// A link's limits as they are in force on a day.
    struct Reach {
        bool inForce = false;
        Shift shift;
        QString ruleId;
        QString words; ///< 1个月（《…》第十九条）
        Strength strength = Strength::Must;
        QDate validFrom; ///< first day of this text; invalid: always
        QDate validTo; ///< last day of this text; invalid: open
    };
    [[nodiscard]] Result<Reach> reachOn(const Link& link, QDate day) const;
    [[nodiscard]] Result<> takeLead(const Link& link, QDate day, Reach& reach) const;
    [[nodiscard]] bool isPast(int step) const;
    [[nodiscard]] QDate actDay(int step, QDate atLeast) const;
    enum class Way : quint8 { Forwards, BothWays };
    [[nodiscard]] Result<> settle(Way way);
    [[nodiscard]] Result<bool> pass(Way way);
    [[nodiscard]] Result<bool> forward(const Link& link);
    [[nodiscard]] Result<bool> backward(const Link& link);
    [[nodiscard]] Result<StepBound> lastDay(const Link& link, QDate from) const;
    void putFloor(QDate floor);
    [[nodiscard]] bool raise(int step, StepBound bound);
    [[nodiscard]] bool lower(int step, StepBound bound);
    [[nodiscard]] StepBound boundAt(const Link& link, const Reach& reach, int from, WorkingDays::Counted counted) const;
    [[nodiscard]] StepBound startOf(int step, LinkKind kind) const;
    [[nodiscard]] const ProcedureStep& stepAt(int step) const;

    const Catalogue& m_catalogue;
    DayCounter m_days;
    const Procedure& m_procedure;
    QDate m_today;
    std::vector<Bounds> m_bounds;
};

} // namespace branchbook::rules
