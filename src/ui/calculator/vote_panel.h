// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 表决票数: whether a vote may be held and is carried, and the sentence for the minutes (mockup 27).
#pragma once

#include "branchbook/rules/vote.h"
#include "ui/calculator/calculator_panel.h"

class QPushButton;

namespace branchbook::ui {

class CountField;
class CountRow;
class Segmented;
class VoteBar;

class VotePanel final : public CalculatorPanel
{
    Q_OBJECT
public:
    explicit VotePanel(const CalculatorTools& tools);
    [[nodiscard]] QWidget* firstField() const override;

protected:
    void work(Moment moment) override;

private:
    struct Given {
        rules::VoteCount count;
        bool attendance = false; ///< both numbers of it
        bool complete = false;
    };
    void build();
    void nameFields();
    [[nodiscard]] bool takesWritten() const;
    [[nodiscard]] rules::VoteKind kind() const;
    [[nodiscard]] Result<Given> read() const;
    [[nodiscard]] Basis basis() const;
    void showAbstain(const rules::VoteResult* result);
    void showBars(const Given& given, const rules::VoteResult& result);
    void refuse(const Error& error, Moment moment);

    Segmented* m_kinds;
    CountRow* m_row;
    CountField* m_entitled;
    CountField* m_present;
    CountField* m_yes;
    CountField* m_no;
    QWidget* m_line;
    QLabel* m_abstain;
    Segmented* m_admission; ///< of those admitted, or of those converted
    QPushButton* m_writtenLink;
    CountRow* m_written;
    CountField* m_writtenYes;
    CountField* m_writtenNo;
    VoteBar* m_attendance;
    VoteBar* m_votes;
};

} // namespace branchbook::ui
