// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织处置 and 党纪处分 in one list. Names and words are covered until 显示姓名 is pressed, and again when the page goes out
// of sight; what was announced to the members is not covered.
#pragma once

#include "ui/cadres/record_list.h"
#include "ui/discipline/discipline_rows.h"

namespace branchbook::ui {

class DisciplineList final : public RecordListView
{
    Q_OBJECT
public:
    explicit DisciplineList(Desk& desk, QWidget* parent = nullptr);
    /// "" or the id of a case or of a sanction.
    void open(const QString& argument) override;
    [[nodiscard]] QPushButton* revealButton() const { return m_reveal; }
    /// The chosen one; null where the list is empty.
    [[nodiscard]] const ListedDiscipline* current() const;
    /// What is to be written down next of the chosen one.
    void takeNext();
    void correctCurrent();
    void openMoreOfCurrent();

Q_SIGNALS:
    /// Another one is chosen, or what is known of it changed.
    void currentShown();
    /// Enter or a double click: the pane is wanted, of a day gone by too.
    void paneAsked();

protected:
    void hideEvent(QHideEvent* event) override;
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void addBar();
    [[nodiscard]] bool mayAct() const { return mayWrite() && !isPast() && current() != nullptr; }
    /// Nothing is written of somebody who is not seen, and no refusal tells a name that is covered. True: said so.
    [[nodiscard]] bool refusesCovered(const ListedDiscipline& listed);
    void next(const QModelIndex& index);
    void correct(const QModelIndex& index);
    void openMore(const QModelIndex& index);
    void fillCaseMenu(QMenu& menu, const ListedDiscipline& listed);
    void fillSanctionMenu(QMenu& menu, const ListedDiscipline& listed);
    void openFiles(const ListedDiscipline& listed);
    void recycle(const ListedDiscipline& listed);
    void restore(const ListedDiscipline& listed);
    void showFigures();

    std::vector<ListedDiscipline> m_all;
    std::vector<ListedDiscipline> m_bin;
    RowTableModel<ListedDiscipline> m_model;
    QPushButton* m_reveal;
    QPushButton* m_impose = nullptr; ///< 登记处分; null where the book is only read
    QString m_current; ///< id of the chosen one
};

} // namespace branchbook::ui
