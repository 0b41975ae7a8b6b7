// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards at the right of the import table, a few at a time, and the policy for people who are in the book already.
#pragma once

#include "ui/roster/import_session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace branchbook::ui {

class QuestionCard;

class QuestionPane final : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionPane(ImportSession& session, QWidget* parent = nullptr);
    /// Marks the row's cards and brings the first into sight.
    void showPlanRow(int planRow);
    /// Puts the keyboard on the row's card; false where it has none.
    bool takeFocus(int planRow);
    /// True where an answer needs a value that is not there: its card says so and has the keyboard.
    bool askForMissing();
    [[nodiscard]] QList<QuestionCard*> cards() const { return m_cards; }

Q_SIGNALS:
    void planRowTouched(int planRow);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    QWidget* makeTypes();
    void showTypes(const PlanView& view);
    void showKept(const PlanView& view);
    void showTitle(const PlanView& view);
    [[nodiscard]] std::vector<int> groupsToShow(const PlanView& view) const;
    void fill(const PlanView& view, const std::vector<int>& groups);
    QWidget* makePolicy();

    ImportSession& m_session;
    QLabel* m_title;
    QLabel* m_explanation;
    QScrollArea* m_area = nullptr;
    QVBoxLayout* m_rows;
    QWidget* m_kept = nullptr; ///< what differs from the book and stays as it is there
    QLabel* m_more;
    QPushButton* m_all;
    QComboBox* m_policy = nullptr;
    QWidget* m_policyBox; ///< after what its making fills
    QComboBox* m_types = nullptr;
    QWidget* m_typesBox;
    QList<QuestionCard*> m_cards;
    int m_planRow = -1;
};

} // namespace branchbook::ui
