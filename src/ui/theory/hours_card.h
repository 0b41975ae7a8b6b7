// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党员学时: a dot for each person, the line that the days so far draw, who is furthest behind, and the list of all.
#pragma once

#include "ui/kit/dialog.h"
#include "ui/kit/row_table_model.h"
#include "ui/theory/overview_data.h"

#include <QAbstractButton>

#include <vector>

namespace branchbook::ui {

class PastDay;
class TableView;

/// A button: it opens the list.
class HoursDots final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit HoursDots(const ideology::StudyPace& pace, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double xOf(double hours) const;
    /// The line that the days so far draw stands between two dots.
    [[nodiscard]] double dueX() const;
    void paintPeople(QPainter& painter, double base) const;
    void paintAxis(QPainter& painter, double base) const;

    double m_target;
    double m_leaderTarget; ///< of secretary and committee members; 0: nobody of them is on the list
    double m_due;
    struct Count {
        int behind = 0;
        int onPace = 0; ///< or excused
    };
    std::vector<Count> m_people; ///< by whole hours
};

/// Whose hours a line of the list is about, and how they stand.
struct HoursLine {
    ideology::StudyPaceLine person;
    bool behind = false;
};

enum class HoursPart : quint8 { Everybody, OnPace, Behind, Excused };

/// The names behind the figures; a line leads to the person.
class HoursDialog final : public Dialog
{
    Q_OBJECT
public:
    HoursDialog(QWidget* host, Desk& desk, const ideology::StudyPace& pace, HoursPart part);
    [[nodiscard]] TableView* table() const { return m_table; }
    /// 截至: the list of a day gone by, of that day's year where the list's own has not begun by then.
    [[nodiscard]] PastDay* past() const { return m_past; }

private:
    void fill(const ideology::StudyPace& pace);
    /// With the book as it is now.
    void reload();
    void setActions();
    void fitTable();
    void openMore(const QModelIndex& index);

    Desk& m_desk;
    int m_year;
    HoursPart m_part;
    RowTableModel<HoursLine> m_model;
    TableView* m_table;
    PastDay* m_past;
};

/// 班子, 流动, 离退休; empty: none of them.
[[nodiscard]] QString hoursNote(const ideology::StudyPaceLine& person);
/// What is missing of the whole year's hours.
[[nodiscard]] QString lackText(double target, double hours);

/// Lives in the card of that name. `host` carries the list.
[[nodiscard]] QWidget* makeHoursCard(Desk& desk, const OverviewData& data, QWidget* host);

} // namespace branchbook::ui
