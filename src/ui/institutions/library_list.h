// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The institutions of the branch: state, version that holds, and what can be done with one.
#pragma once

#include "branchbook/institutions/institution_store.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

class QLineEdit;
class QPushButton;

namespace branchbook::ui {

class PastDay;

/// An institution as it stands on the day that is shown.
struct LibraryRow {
    institutions::Institution institution; ///< without texts
    QDate today;
};

class LibraryList final : public RecordListView
{
    Q_OBJECT
public:
    explicit LibraryList(Desk& desk, QWidget* parent = nullptr);
    /// "", "new", "import" or the id of an institution.
    void open(const QString& argument) override;
    [[nodiscard]] QWidget* filterField() const override;
    /// The chosen one; null where the list is empty.
    [[nodiscard]] const institutions::Institution* current() const;
    [[nodiscard]] const QList<institutions::Institution>& all() const { return m_all; }
    /// Chooses it, whatever was filtered.
    void showInstitution(institutions::InstitutionId id);
    void createIn(institutions::Tier tier, const institutions::CoverageField& field);
    /// The day as of which the library is shown: one gone by that was asked for (截至), else the last one of the quarter looked at, today
    /// at the latest.
    [[nodiscard]] QDate shownDay() const;
    /// 截至: while it is a day gone by, the list is only looked at.
    [[nodiscard]] PastDay& past() const { return *m_past; }
    /// The last version of the chosen one as a paper.
    void print() override;
    /// What comes next for the chosen one: a draft, the next step, a revision.
    void goOn();
    void openText();
    void compare();
    void openMoreOfCurrent();

Q_SIGNALS:
    /// Another one is chosen, or what is known of it changed.
    void currentShown();
    void loaded();
    /// Enter or a double click: the pane is wanted.
    void paneAsked();

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    /// The one that was entered is selected then.
    void openNew(const institutions::Institution& institution);
    [[nodiscard]] QWidget* makeEmpty();
    void setActions();
    /// To a day gone by, or back to today.
    void turn();
    [[nodiscard]] QString sumWords() const;
    [[nodiscard]] bool takes(const institutions::Institution& institution) const;
    void change(const QModelIndex& index);
    void openMore(const QModelIndex& index);
    void addCourse(QMenu& menu, const institutions::Institution& institution);
    void addKeeping(QMenu& menu, const institutions::Institution& institution);
    void addLinks(QMenu& menu, const institutions::Institution& institution);
    void addEnd(QMenu& menu, const institutions::Institution& institution);
    void actOn(const institutions::Institution& institution, const char* verb, const QString& label,
               const std::function<Result<>(store::UnitOfWork&)>& work);
    /// With its texts, as of the day that was asked for; says so where it cannot be read.
    [[nodiscard]] std::optional<institutions::Institution> whole(institutions::InstitutionId id);

    QList<institutions::Institution> m_all;
    QList<institutions::Institution> m_bin;
    RowTableModel<LibraryRow> m_model;
    QLineEdit* m_search;
    PastDay* m_past;
    QPushButton* m_add = nullptr;
    QString m_current; ///< id of the chosen one
};

} // namespace branchbook::ui
