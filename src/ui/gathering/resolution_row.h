// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One resolution: what was resolved, how it was voted on, the votes, and what the rule makes of them (mockup 05).
#pragma once

#include "branchbook/gathering/resolution.h"
#include "ui/gathering/readable.h"
#include "ui/kit/chip.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace branchbook::ui {

class ThresholdBar;
class VoteFields;

class ResolutionRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ResolutionRow(QWidget* parent = nullptr);
    void show(const gathering::Resolution& resolution, int number, Editing editing);
    /// What the votes typed so far come to, or why they cannot be. `early`: why the day is too early for it, whatever the votes say.
    void tell(const Result<std::optional<gathering::Outcome>>& counted, const QString& doubt,
              const QString& early = {});
    [[nodiscard]] gathering::ResolutionId id() const { return m_resolution.id; }
    [[nodiscard]] QLineEdit* edit() const { return m_text; }

Q_SIGNALS:
    void changed(const branchbook::gathering::Resolution& resolution);
    void removeAsked();
    /// The sentence of the rule goes into the minutes.
    void insertAsked(const QString& sentence);
    void ledgerAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeVote();
    void fillMenu();
    void setMethod(gathering::Method method);
    void take();
    void showBallots();
    void fitProblem();
    [[nodiscard]] ChipSpec chipOf(bool fits) const;
    void showBound(const std::optional<gathering::Outcome>& outcome);

    gathering::Resolution m_resolution;
    std::optional<gathering::Outcome> m_outcome;
    QWidget* m_number = nullptr; ///< room for the circle
    int m_at = 1;
    QLineEdit* m_text = nullptr;
    Chip* m_chip = nullptr;
    QPushButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QPushButton* m_method = nullptr;
    QBoxLayout* m_voteLine = nullptr;
    VoteFields* m_votes = nullptr;
    VoteFields* m_ballots = nullptr;
    ThresholdBar* m_bar = nullptr;
    QLabel* m_bound = nullptr;
    QLabel* m_problem = nullptr;
    Editing m_editing = Editing::Yes;
    bool m_wantsBallots = false;
    bool m_early = false; ///< green would say that all is well
};

} // namespace branchbook::ui
