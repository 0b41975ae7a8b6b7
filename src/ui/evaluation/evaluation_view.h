// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 民主评议: the round of a year with its steps, people, papers and grades (mockup 07).
#pragma once

#include "ui/evaluation/evaluation_data.h"
#include "ui/shell/area_tab.h"

class QBoxLayout;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace branchbook::ui {

class Banner;
class EvaluationCards;
class EvaluationModel;
class PastDay;
class StepTrack;
class TableView;

class EvaluationView final : public AreaView
{
    Q_OBJECT
public:
    explicit EvaluationView(Desk& desk, QWidget* parent = nullptr);

    /// "", a year, "new", the id of a round, or that of a member of the round shown.
    void open(const QString& argument) override;
    bool createOwn() override;
    bool explain(QWidget* focus) override;
    void print() override;
    void exportFile() override;
    [[nodiscard]] QWidget* corner() override { return m_corner; }
    [[nodiscard]] EvaluationModel* model() const { return m_model; }
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] StepTrack* track() const { return m_track; }
    [[nodiscard]] EvaluationCards* cards() const { return m_cards; }
    [[nodiscard]] PastDay& past() const { return *m_past; }
    void showYear(int year);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCorner();
    void fillMore(QMenu& menu);
    void setActions();
    void turn();
    [[nodiscard]] QWidget* makeEmptyView();
    [[nodiscard]] QWidget* makeBody();
    void wire();
    void placeCards(bool flat);
    void keepHeights();
    void reload();
    void fillYears();
    void showTrack();
    void showNext();
    void showDoubts();
    [[nodiscard]] bool mayWrite();
    [[nodiscard]] bool mayPutOut();
    [[nodiscard]] bool onlyLooks() const; ///< at a day gone by, or a book that is only read
    [[nodiscard]] const organization::Evaluation& round() const { return *m_data->round; }

    void begin();
    void takeNext();
    void editStep(int index);
    void editPerson(const QModelIndex& at);
    void chooseGrade(const QModelIndex& at);
    void give(book::MemberId member, std::optional<organization::Grade> grade);
    void enterCount(organization::EvaluationBallot ballot);
    void tellAll();
    void publish();
    void changeHead();
    void relist();
    void recycle();
    void restore(const organization::Evaluation& recycled);
    void printPapers(organization::EvaluationBallot ballot);
    void printSummary();
    void printForm(const QModelIndex& at);
    void showProposal();
    void showNames(int line);
    void showFigures(const QString& first);

    int m_year = 0; ///< 0: the newest
    std::shared_ptr<const EvaluationData> m_data;
    EvaluationModel* m_model;
    TableView* m_table;
    PastDay* m_past;
    StepTrack* m_track;
    EvaluationCards* m_cards;
    Banner* m_doubts;
    QWidget* m_grid = nullptr; ///< the table in its frame
    QBoxLayout* m_beside = nullptr; ///< table and cards
    QScrollArea* m_column = nullptr; ///< holds the cards while they stand beside the table
    QPushButton* m_yearButton = nullptr;
    QMenu* m_years = nullptr;
    QPushButton* m_cover = nullptr;
    QPushButton* m_more = nullptr;
    QStackedWidget* m_stack;
    QWidget* m_corner;
};

} // namespace branchbook::ui
