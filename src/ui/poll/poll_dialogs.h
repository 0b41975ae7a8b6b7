// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a poll: its questionnaire, and the sums of its papers.
#pragma once

#include "branchbook/organization/poll_service.h"
#include "ui/kit/dialog.h"

#include <vector>

class QLineEdit;

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class TextField;

/// The questionnaire once more, for another time: without title, days and sums.
[[nodiscard]] organization::Poll pollAgain(const organization::Poll& poll, QDate today);

class PollDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new one where `poll` has no id. Of one that is counted title, series and note alone can be changed.
    PollDialog(QWidget* host, Desk& desk, const organization::Poll& poll);

private:
    [[nodiscard]] Result<organization::Poll> read() const;
    void save();

    Desk& m_desk;
    organization::Poll m_poll;
    LineField* m_title;
    LineField* m_series;
    ComboField* m_audience;
    LineField* m_papers;
    DateField* m_day;
    DateField* m_until;
    TextField* m_questions; ///< one a line
    LineField* m_options; ///< 满意=100、比较满意=80 …
    LineField* m_note;
};

class PollCountDialog final : public Dialog
{
    Q_OBJECT
public:
    PollCountDialog(QWidget* host, Desk& desk, const organization::Poll& poll);

private:
    [[nodiscard]] QWidget* makeQuestions();
    [[nodiscard]] Result<organization::PollCount> read() const;
    void save();

    Desk& m_desk;
    organization::Poll m_poll;
    DateField* m_day;
    LineField* m_issued;
    LineField* m_collected;
    LineField* m_reason;
    std::vector<std::vector<QLineEdit*>> m_marks; ///< by question, by option
};

} // namespace branchbook::ui
