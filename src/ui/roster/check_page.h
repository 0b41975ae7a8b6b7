// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Step 3, 对应列与核对 (mockup 04): the sheet with its mapping and problems, the questions beside it.
#pragma once

#include "ui/roster/import_page.h"

class QLabel;

namespace branchbook::ui {

class ElidedLabel;
class FilterChips;
class PreviewModel;
class PreviewTable;
class ProblemLine;
class QuestionPane;
class SumsLine;

class CheckPage final : public ImportPage
{
    Q_OBJECT
public:
    explicit CheckPage(ImportSession& session, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] PreviewTable* table() const { return m_table; }
    [[nodiscard]] QuestionPane* questions() const { return m_questions; }

protected:
    [[nodiscard]] bool mayGoOn() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTable();
    void takePlan();
    void showState();
    void fillFilters(const PlanView& view);
    void showMapping(const LoadedSheet& sheet);
    void tellMoved(int from, int to, book::Field field);
    void askWhereToSave();

    PreviewModel* m_model;
    PreviewTable* m_table = nullptr;
    QuestionPane* m_questions = nullptr;
    ElidedLabel* m_source = nullptr;
    FilterChips* m_filters = nullptr;
    QWidget* m_filterHost = nullptr;
    QLabel* m_mapped = nullptr;
    QPushButton* m_forget = nullptr;
    ProblemLine* m_problem = nullptr;
    QPushButton* m_save = nullptr; ///< the rejected rows as a workbook; hidden where there are none
    QLabel* m_saved = nullptr; ///< where that is
    QLabel* m_moved = nullptr; ///< which column lost its field to another one
    SumsLine* m_sums = nullptr;
    QList<RowFilter> m_shownFilters;
};

/// The numbers of a plan in the footer's words.
void showSums(SumsLine& line, const PlanView& view);

} // namespace branchbook::ui
