// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of this room share: subsets above, the table, a line of figures below, an empty page in their place; loaded anew
// when one of their tables changes, once they are in sight. Those that know of it show a day gone by (截至), to be looked at alone.
#pragma once

#include "ui/kit/table_view.h"
#include "ui/shell/area_tab.h"
#include "ui/shell/desk.h"

#include <QAbstractItemModel>
#include <QSet>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace branchbook::ui {

class FilterChips;
class PastDay;
struct PastDayWords;

class RecordListView : public AreaView
{
    Q_OBJECT
public:
    [[nodiscard]] TableView* table() const { return m_table; }
    /// The subset with this code, as if its chip had been pressed.
    void showPart(const QString& part);
    /// Read what the book has now: at once in sight, else when it comes into sight.
    void reload();
    bool createOwn() override;
    /// Whoever follows a link means today.
    void open(const QString& argument) override;
    /// Null: the list knows today alone.
    [[nodiscard]] PastDay* pastDay() const { return m_past; }

protected:
    /// `tables`: a change of one of them is read anew. `first`: the code of the subset that is shown at first.
    RecordListView(Desk& desk, const QString& name, QSet<QString> tables, const QString& first, QWidget* parent);
    void showEvent(QShowEvent* event) override;

    /// Puts the page together; once, when chips and model are there.
    void build(QAbstractItemModel* model, int stretchColumn, QWidget* empty);
    /// Stands between the subsets and the table.
    void setHead(QWidget* head);
    /// 打印, at the right end of the subsets: what print() does.
    void addPrintButton();
    /// A button at the right end of the subsets; null where the book is only read.
    QPushButton* addCreateButton(const QString& text, const QString& objectName);
    /// 更多 at the right end of the subsets, with a day gone by; before build(). `none` stands where nothing was there yet. In load(), what is
    /// read is that of day(), without the bin while isPast().
    void addPastDay(const PastDayWords& words, const QString& none);
    /// What can be done with a row of a day gone by: it changes nothing.
    void setPastActions(std::vector<RowAction> actions) { m_pastActions = std::move(actions); }
    [[nodiscard]] bool isPast() const;
    [[nodiscard]] QDate day() const; ///< today, or the one gone by
    void backToToday();
    [[nodiscard]] FilterChips* chips() const { return m_chips; }
    [[nodiscard]] QHBoxLayout* bar() const { return m_bar; }
    void setSum(const QString& text);
    /// After the rows were set: the table, or what stands in its place; `any`: there is something in another subset. A page that
    /// would open on an empty subset opens on 全部 ("all"), else on what is over ("over", "done"), where that has something.
    void settle(bool any);
    [[nodiscard]] bool mayWrite() const;
    /// Under the row, with what `fill` put into it.
    void popMenu(const QModelIndex& index, const std::function<void(QMenu&)>& fill);
    void act(const char* verb, const QString& label, const std::function<Result<>(store::UnitOfWork&)>& work);

    virtual void load() = 0; ///< everything from the book, then fill()
    virtual void fill() = 0; ///< the rows of the subset chosen
    virtual void edit(const QModelIndex& index) = 0;
    /// edit() of this row leads somewhere and changes nothing: a double click does so on a day gone by too.
    [[nodiscard]] virtual bool leadsOn(const QModelIndex&) const { return false; }
    virtual void create() = 0;

private:
    [[nodiscard]] QString landingPart() const;
    void turnDay();

    QSet<QString> m_tables;
    QString m_first;
    TableView* m_table;
    FilterChips* m_chips;
    QVBoxLayout* m_rows;
    QHBoxLayout* m_bar;
    QLabel* m_sum;
    QStackedWidget* m_stack;
    PastDay* m_past = nullptr;
    QWidget* m_noneThen = nullptr;
    QPushButton* m_create = nullptr;
    std::vector<RowAction> m_actions; ///< of today, while a day gone by is shown
    std::vector<RowAction> m_pastActions;
    bool m_turned = false; ///< m_actions has those of today
    bool m_stale = true;
    bool m_landed = false; ///< it has shown something once: from then on the subset is the user's
};

} // namespace branchbook::ui
