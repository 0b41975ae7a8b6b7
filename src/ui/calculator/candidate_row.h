// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One candidate of an election: a name, three counts of votes, and what came of them.
#pragma once

#include "branchbook/rules/election.h"
#include "ui/calculator/inputs.h"

class QHBoxLayout;

namespace branchbook::ui {

class StatusText;

/// The columns that rows and their heading share, in pixels at text size 1.
inline constexpr int kVotesWidth = 64;
inline constexpr int kOutcomeWidth = 84;
inline constexpr int kRemoveWidth = 28;
QHBoxLayout* candidateColumns(QWidget* owner);

class CandidateRow final : public QWidget
{
    Q_OBJECT
public:
    /// `nth` from 1, for whoever hears the fields; `id` names them among the kept inputs.
    CandidateRow(Inputs& inputs, const QString& id, int nth, QWidget* parent = nullptr);

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] QLineEdit* nameEdit() const { return m_name; }
    [[nodiscard]] QLineEdit* votesEdit() const { return m_yes; }
    [[nodiscard]] bool isEmpty() const; ///< nothing at all
    [[nodiscard]] bool isNamed() const; ///< a name and its votes
    /// Errors: number.whole, number.too_large (where = candidate).
    [[nodiscard]] Result<rules::Candidate> read() const;
    /// Null: nothing is known yet.
    void showResult(const rules::ElectionResult* result);
    /// Nothing of it is kept for the next time.
    void forget();

Q_SIGNALS:
    void removeAsked();

private:
    QLineEdit* number(const QString& name, const QString& key);

    Inputs& m_inputs;
    QString m_id;
    QLineEdit* m_name;
    QLineEdit* m_yes;
    QLineEdit* m_no;
    QLineEdit* m_abstain;
    StatusText* m_status;
};

} // namespace branchbook::ui
