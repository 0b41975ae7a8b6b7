// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list as it stood on a day gone by (截至): what asks for the day, what says that it is not today, and the way back.
#pragma once

#include <QDate>
#include <QObject>

#include <optional>

class QMenu;
class QPushButton;
class QWidget;

namespace branchbook::ui {

class Banner;
class Desk;

struct PastDayWords {
    QString sentence; ///< of the banner, %1 the day: 这是到 %1 为止的转接。
    QString ask; ///< of the menu: 看过去某一天的转接…
};

/// Owned by its view, which reads the list anew whenever turned() comes, with nothing in it that could change a record while isPast().
class PastDay final : public QObject
{
    Q_OBJECT
public:
    /// `list` gets kShownDayProperty, so that its papers and sheets bear the day; the focus is there after each turn.
    PastDay(Desk& desk, QWidget& list, PastDayWords words, QObject* parent);
    /// For the place between the filters and the list; hidden while it is today. Owned by the layout it is put into.
    [[nodiscard]] QWidget* banner() const { return m_place; }
    /// 更多 of a list that has no other such menu: preview, print, export, a day gone by. `table` as in addListActions; null: none of it.
    [[nodiscard]] QPushButton* moreButton(class TableView* table);
    /// 看过去某一天的…, at the end of `menu`; the day is asked for at `anchor`.
    void addTo(QMenu& menu, QWidget& anchor);

    [[nodiscard]] bool isPast() const { return m_day.has_value(); }
    /// The day whose state the list has: today, or one gone by.
    [[nodiscard]] QDate day() const;
    /// Nothing, or today: today again. Errors are said: those of book::checkListDay.
    void show(std::optional<QDate> day);
    /// Says why where not: it is a day gone by, or the book is only read.
    [[nodiscard]] bool mayChange();

Q_SIGNALS:
    void turned();

private:
    Desk& m_desk;
    QWidget& m_list;
    PastDayWords m_words;
    Banner* m_banner;
    QWidget* m_place;
    std::optional<QDate> m_day; ///< gone by
};

/// Whether a step may be taken back or again at `page`. Says why not: a list in sight shows a day gone by, and would not move.
[[nodiscard]] bool mayStep(Desk& desk, const QWidget& page);
/// Any list in `view` shows a day gone by: a count of today beside its title would speak against it.
[[nodiscard]] bool showsPastDay(const QWidget& view);

} // namespace branchbook::ui
