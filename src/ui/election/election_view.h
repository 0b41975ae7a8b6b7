// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 换届选举: the election that is chosen, with its steps, its count and its papers.
#pragma once

#include "branchbook/organization/election_store.h"
#include "ui/shell/area_tab.h"

#include <QTimer>

#include <memory>

class QBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace branchbook::ui {

class Banner;
class CountCard;
class ElectionTrack;
class PapersCard;
class Segmented;
class TurnoutCard;

class ElectionView final : public AreaView
{
    Q_OBJECT
public:
    explicit ElectionView(Desk& desk, QWidget* parent = nullptr);
    ~ElectionView() override;

    /// "", "new", or the id of an election.
    void open(const QString& argument) override;
    bool createOwn() override;
    Page::Kept save() override;
    void print() override;
    bool explain(QWidget* focus) override;
    [[nodiscard]] QWidget* corner() override { return m_corner; }

    [[nodiscard]] CountCard* count() const { return m_count; }
    [[nodiscard]] TurnoutCard* turnout() const { return m_turnout; }
    [[nodiscard]] ElectionTrack* track() const { return m_track; }
    [[nodiscard]] PapersCard* papers() const { return m_papers; }
    [[nodiscard]] const organization::Election* shown() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCorner();
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeEmptyView();
    void wire();
    void reload();
    void choose(organization::ElectionId id);
    void showVotes(int votes, int current);
    void showElection();
    /// From 0; behind the recorded ones the vote that is due.
    void showVote(int index);
    void fillChooser();
    void fillMenus();
    void fillBin();
    void lookAtElectors(const organization::ElectionRound& round);
    void turnoutChanged();
    void offerTerm(const organization::Election& election);
    void registerTerm();
    void leaveOut();
    void restore(const organization::Election& election);
    void keepDraft();
    void record();
    void correct();
    void create();
    void change();
    void recycle();
    void editStep(organization::ElectionStep step);
    void editPaper(const organization::ElectionPaper& paper);
    void chooseCandidates();
    void chooseTellers();
    [[nodiscard]] bool mayWrite();
    [[nodiscard]] organization::ElectionRound shownRound() const;
    void placeColumns();

    QList<organization::Election> m_elections;
    organization::ElectionId m_id;
    int m_vote = -1; ///< which one of the votes is shown
    bool m_correcting = false;
    bool m_touched = false; ///< figures were typed that no draft has yet
    organization::Turnout m_people;
    std::shared_ptr<const rules::Catalogue> m_catalogue;
    QTimer m_draftTimer;
    QWidget* m_corner;
    QPushButton* m_chooser;
    QPushButton* m_printButton;
    QMenu* m_elected;
    QMenu* m_printMenu;
    QMenu* m_moreMenu;
    QStackedWidget* m_stack;
    ElectionTrack* m_track;
    Banner* m_doubts = nullptr; ///< what speaks against it as it stands
    Banner* m_next = nullptr; ///< offers the term that follows from the result
    Segmented* m_votes = nullptr;
    QWidget* m_votesRow;
    CountCard* m_count;
    TurnoutCard* m_turnout;
    PapersCard* m_papers;
    QBoxLayout* m_columns;
    QWidget* m_side;
};

} // namespace branchbook::ui
