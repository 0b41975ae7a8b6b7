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
class Preferences;
class Segmented;
class Tabs;

class AreaBrowser final : public QWidget
{
    Q_OBJECT
public:
    /// `header` shows the period that the chosen tab is about; those of the page itself are about a quarter.
    /// `preferences` keep which part of a group was looked at last; null: as long as the page lives.
    AreaBrowser(Desk& desk, const QString& area, const QString& title, PageHeader& header,
                Preferences* preferences = nullptr, QWidget* parent = nullptr);

    /// A tab of the page itself, perhaps of a group (AreaTab::group); call it before build(). Owned from here on.
    void addOwn(const QString& title, int order, QWidget* content, const QString& group = {});
    /// Puts the tabs into their order and shows the overview, else the first of the page's own, else the first.
    void build();
    /// Stands between the row of tabs and what they show.
    void addNotice(QWidget* notice);
    void setCount(const QWidget* own, int count);

    [[nodiscard]] Tabs* tabs() const { return m_tabs; }
    [[nodiscard]] QWidget* current() const;
    /// Of what is shown: "dues"; a list of the page itself is "meetings".
    [[nodiscard]] QString currentId() const;
    /// Of what is shown: 民意测评, where the tab is 评议.
    [[nodiscard]] QString currentTitle() const;
    /// The switch among the parts of the tab that is shown; null: it has one part.
    [[nodiscard]] Segmented* parts() const;
    /// Of the tab that is shown; null while it is one of the page itself.
    [[nodiscard]] AreaView* view() const;
    void showOwn(const QWidget* own);
    /// F1 in the view that is shown: what the view says itself, else the guidance of its tab ("ideology/research"). False: neither.
    bool explain(QWidget* focus);
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
        QWidget* line = nullptr; ///< under the corner
        int count = -1;
    };
    /// A tab of the bar.
    struct Group {
        QString title;
        std::vector<std::size_t> members; ///< in their order
        std::size_t chosen = 0; ///< in members
        Segmented* parts = nullptr; ///< null: of one slot
    };
    void makeGroups();
    void makeParts(std::size_t group);
    [[nodiscard]] QString choiceName(std::size_t group) const;
    [[nodiscard]] std::size_t groupOf(std::size_t slot) const;
    /// To the tab of this slot, and there to it.
    void goTo(std::size_t slot);
    void turnTo(int group);
    void showSlot(std::size_t slot);
    void showCount(std::size_t group);
    void makeView(Slot& slot);
    void refreshCounts();
    void showCounts();
    /// A list that shows a day gone by has no count of today beside its title.
    void watchDays(const QWidget& shown);
    /// Beside the tabs where all of them have room with it, else beside the switch of the parts, else in a row of its own.
    void placeCorner();
    [[nodiscard]] int indexOf(const QString& argument) const;

    Desk& m_desk;
    QString m_area;
    PageHeader& m_header;
    Preferences* m_preferences;
    std::vector<Slot> m_slots;
    std::vector<Group> m_groups;
    int m_shown = -1; ///< in m_slots
    Tabs* m_tabs;
    QHBoxLayout* m_row;
    QHBoxLayout* m_under; ///< the row of a corner that has no room beside the tabs
    QVBoxLayout* m_rows;
    QWidget* m_partsRow; ///< the switch of the group that is shown
    QStackedWidget* m_stack;
};

} // namespace branchbook::ui
