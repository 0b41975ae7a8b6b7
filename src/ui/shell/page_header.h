// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The top bar of a page: title, views, quarter, search, 新建.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;

namespace branchbook::ui {

class Desk;
class SplitButton;

class PeriodSwitcher;
class QuarterSwitcher;

/// Which switcher the header shows; both move the quarter of the desk.
enum class PeriodShown { None, Quarter, Year };

class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    PageHeader(const QString& title, Desk& desk, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// After the title (a Segmented control).
    void addView(QWidget* widget);
    /// The quarter of the desk, changed here for all pages.
    void showQuarter();
    /// The same place, for pages whose tabs are about different periods.
    void showPeriod(PeriodShown period);
    /// Before 新建, at the right.
    void addAction(QWidget* widget);
    void hideSearch();
    /// `menu` is owned by the header from here on.
    void setNewMenu(QMenu* menu);
    /// The verb of the left part; 新建 unless the page says otherwise.
    void setNewText(const QString& text) { m_newText = text; }
    [[nodiscard]] SplitButton* newButton() const { return m_new; }

Q_SIGNALS:
    void newAsked();
    /// The page's chapter of the manual.
    void manualAsked();
    /// … was pressed: what can be done with the list in sight.
    void listAsked(QWidget* anchor);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showYear();
    void setYear(int year);

    Desk& m_desk;
    QHBoxLayout* m_row;
    QHBoxLayout* m_views;
    QHBoxLayout* m_actions;
    QLabel* m_title;
    QWidget* m_search;
    QWidget* m_list; ///< gone in a narrow header, which has no room for it
    QuarterSwitcher* m_quarter = nullptr;
    PeriodSwitcher* m_year = nullptr;
    SplitButton* m_new = nullptr;
    QString m_newText;
};

} // namespace branchbook::ui
