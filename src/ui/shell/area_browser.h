// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of an area's page and what they show: lists of the page itself and AreaViews, which are made when first shown.
#pragma once

#include "ui/shell/area_tab.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace branchbook::ui {

class PageHeader;
class Tabs;

class AreaBrowser final : public QWidget
{
    Q_OBJECT
public:
    /// `header` shows the period that the chosen tab is about; those of the page itself are about a quarter.
    AreaBrowser(Desk& desk, const QString& area, const QString& title, PageHeader& header, QWidget* parent = nullptr);

    /// A tab of the page itself; call it before build(). Owned from here on.
    void addOwn(const QString& title, int order, QWidget* content);
    /// Puts the tabs into their order and shows the first of the page's own, else the first.
    void build();
    /// Stands between the row of tabs and what they show.
    void addNotice(QWidget* notice);
    void setCount(const QWidget* own, int count);

    [[nodiscard]] Tabs* tabs() const { return m_tabs; }
    [[nodiscard]] QWidget* current() const;
    /// Of the tab that is shown; null while it is one of the page itself.
    [[nodiscard]] AreaView* view() const;
    void showOwn(const QWidget* own);
    /// "talks" or "talks:<argument>". False = no view has this id.
    bool openView(const QString& argument);
    [[nodiscard]] bool hasView(const QString& argument) const;
    /// Every view that was made keeps what is typed; the worst that happened.
    [[nodiscard]] Page::Kept save() const;

Q_SIGNALS:
    void currentChanged();

protected:
    bool event(QEvent* event) override;

private:
    struct Slot {
        AreaTab tab;
        QWidget* shown = nullptr; ///< null until a view is first looked at
        AreaView* view = nullptr;
        QWidget* corner = nullptr;
    };
    void turnTo(int index);
    void makeView(Slot& slot);
    void refreshCounts();
    /// Beside the tabs where all of them have room with it, else in a row of its own under them.
    void placeCorner();
    [[nodiscard]] int indexOf(const QString& argument) const;

    Desk& m_desk;
    PageHeader& m_header;
    std::vector<Slot> m_slots;
    Tabs* m_tabs;
    QHBoxLayout* m_row;
    QHBoxLayout* m_under; ///< the row of a corner that has no room beside the tabs
    QVBoxLayout* m_rows;
    QStackedWidget* m_stack;
};

} // namespace branchbook::ui
