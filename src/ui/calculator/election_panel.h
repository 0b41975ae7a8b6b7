// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 选举结果: papers that cross-foot, who is elected and who is voted on again.
#pragma once

#include "ui/calculator/calculator_panel.h"

#include "branchbook/rules/election.h"

namespace branchbook::ui {

class CandidateList;
class CountField;
class CountRow;
class Segmented;
class VoteBar;

class ElectionPanel final : public CalculatorPanel
{
    Q_OBJECT
public:
    explicit ElectionPanel(const CalculatorTools& tools);
    [[nodiscard]] QWidget* firstField() const override;
    [[nodiscard]] CandidateList* candidates() const { return m_candidates; }
    void clear() override;

protected:
    void work(Moment moment) override;

private:
    struct Given {
        rules::ElectionCount count;
        bool attendance = false;
        bool complete = false;
    };
    [[nodiscard]] Result<Given> read() const;
    void refuse(const Error& error, Moment moment);
    void showAttendance(const Given& given, const rules::ElectionResult& result);
    [[nodiscard]] Basis basis() const;

    Segmented* m_kind;
    CountRow* m_row;
    CountField* m_entitled;
    CountField* m_present;
    CountField* m_issued;
    CountField* m_collected;
    CountField* m_valid;
    CountField* m_seats;
    CountField* m_voters;
    CandidateList* m_candidates;
    VoteBar* m_attendance;
};

} // namespace branchbook::ui
