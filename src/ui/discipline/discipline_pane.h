// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One case or one sanction beside the list: what follows from it, what is due and why, its course, what was corrected.
#pragma once

#include "ui/discipline/discipline_rows.h"
#include "ui/kit/side_pane.h"

class QLabel;
class QPushButton;

namespace branchbook::ui {

class Chip;
class ElidedLabel;
class FactList;
class Timeline;

class DisciplinePane final : public SidePane
{
    Q_OBJECT
public:
    explicit DisciplinePane(QWidget* parent = nullptr);
    void showListed(const ListedDiscipline& listed, bool mayWrite);
    void focusFirst();
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }

Q_SIGNALS:
    void nextAsked();
    void correctAsked();
    void moreAsked();

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeContent();
    void showFacts(const ListedDiscipline& listed);
    void showDue(const ListedDiscipline& listed);
    void showCourse(const ListedDiscipline& listed);
    void showMarks(const ListedDiscipline& listed);

    ElidedLabel* m_title;
    Chip* m_state;
    QLabel* m_name;
    QPushButton* m_next;
    QPushButton* m_correct;
    QPushButton* m_more;
    FactList* m_facts;
    QLabel* m_covered;
    QLabel* m_basis;
    QLabel* m_dueTitle;
    QLabel* m_due;
    Timeline* m_course;
    QLabel* m_marksTitle;
    QLabel* m_marks;
};

} // namespace branchbook::ui
