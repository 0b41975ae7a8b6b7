// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The count of one vote: papers, three numbers for each name, whether they add up, and what the rule makes of them while they are
// typed. Tab, Enter and the arrows move along the numbers.
#pragma once

#include "branchbook/organization/election_count.h"

#include <QFrame>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

class Chip;
class ElidedLabel;
class StatusText;
class ThresholdBar;
class VerdictStrip;

class CountCard final : public QFrame
{
    Q_OBJECT
public:
    explicit CountCard(QWidget* parent = nullptr);

    /// What may be done with the figures.
    enum class Access : quint8 { Count, Recorded, Correct };
    void setCatalogue(const rules::Catalogue* catalogue) { m_catalogue = catalogue; }
    /// 党员 or 委员: how the sentences call those who vote.
    void setElectors(rules::Electors electors) { m_electors = electors; }
    void showRound(const organization::Election& election, const organization::ElectionRound& round, Access access);
    /// The electors stand on another card.
    void setTurnout(int entitled, int present);
    /// As far as it is filled in; what is missing is 0 or absent.
    [[nodiscard]] organization::ElectionRound typed() const;
    /// Every figure is there, whether or not they add up.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] const QList<QLineEdit*>& fields() const { return m_order; }
    [[nodiscard]] VerdictStrip* verdict() const { return m_verdict; }
    [[nodiscard]] QStringList problems() const;

Q_SIGNALS:
    void edited();
    void recordAsked();
    void nextAsked();
    void fewerAsked();
    void correctAsked();
    void correctionLeft();
    void candidatesAsked();
    void tellersAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        organization::ElectionTally tally;
        QLineEdit* name = nullptr; ///< of a name that is written in
        QLineEdit* yes = nullptr;
        QLineEdit* no = nullptr;
        QLineEdit* abstain = nullptr;
        StatusText* sum = nullptr;
        ThresholdBar* bar = nullptr;
        QLabel* words = nullptr;
        Chip* chip = nullptr;
    };

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makePapers();
    void buildLines();
    void addHeadings(QGridLayout& grid);
    void addLine(QGridLayout& grid, int row, Line& line, int number);
    [[nodiscard]] QWidget* makePerson(Line& line);
    void addFigures(QGridLayout& grid, int row, Line& line);
    void addWritten();
    [[nodiscard]] QLineEdit* figure(const QString& name, std::optional<int> value);
    void fillPapers();
    void work();
    void showChecks(const organization::ElectionRound& round);
    void placeChecks();
    void showLines(const organization::ElectionRound& round, const organization::RoundAssessment* assessed);
    void showVerdict(const Result<organization::RoundAssessment>& assessed);
    void showRecorded();
    void moveOn(QLineEdit* from, int steps);

    const rules::Catalogue* m_catalogue = nullptr;
    rules::Electors m_electors = rules::Electors::Members;
    organization::Election m_election;
    organization::ElectionRound m_round;
    Access m_access = Access::Recorded;
    std::vector<Line> m_lines;
    QList<QLineEdit*> m_order; ///< in the order of Tab
    QLabel* m_title;
    QLabel* m_seats;
    QPushButton* m_candidates;
    QPushButton* m_tellers;
    QLineEdit* m_issued;
    QLineEdit* m_collected;
    QLineEdit* m_valid;
    QLineEdit* m_void;
    QBoxLayout* m_papersRow = nullptr;
    QWidget* m_figures = nullptr;
    StatusText* m_firstCheck;
    StatusText* m_secondCheck;
    QWidget* m_table = nullptr;
    QVBoxLayout* m_body;
    QPushButton* m_written;
    ElidedLabel* m_bound = nullptr;
    VerdictStrip* m_verdict;
};

} // namespace branchbook::ui
