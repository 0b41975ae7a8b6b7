// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year's study, a line for each form and a chip for each month (mockup 24).
#pragma once

#include "branchbook/ideology/study_plan.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace branchbook::ui {

class StudyGridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kColumns = 14; ///< the form, twelve months, the whole year
    using QAbstractTableModel::QAbstractTableModel;

    void setYear(ideology::StudyYear year);
    [[nodiscard]] const ideology::StudyForm& form(int row) const { return m_year.forms.at(row); }
    /// 每月1次; empty: not planned.
    [[nodiscard]] QString frequency(int row) const { return ideology::frequencyText(ideology::frequencyOf(form(row))); }
    /// By day; none where `index` is no month.
    [[nodiscard]] QList<ideology::StudySession> sessionsAt(const QModelIndex& index) const;
    /// What the chip says: 13日, of several 3次 or, where some are still open, 2/3.
    [[nodiscard]] static QString chipText(const QList<ideology::StudySession>& sessions);
    /// Of several the one that asks for most: nobody recorded it, still to come, held.
    [[nodiscard]] static ideology::StudyState chipState(const QList<ideology::StudySession>& sessions);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString spoken(const QModelIndex& index) const;

    ideology::StudyYear m_year;
};

/// As high as its six lines. Arrows move over the cells; Enter, Space or a click opens what is there.
class StudyGrid final : public QTableView
{
    Q_OBJECT
public:
    explicit StudyGrid(QWidget* parent = nullptr);
    /// `month` 1 … 12 is marked; 0: another year.
    void setYear(const ideology::StudyYear& year, int month);
    [[nodiscard]] const StudyGridModel& grid() const { return m_grid; }
    [[nodiscard]] int currentMonth() const { return m_month; }
    [[nodiscard]] bool showsFocusOn(const QModelIndex& index) const;
    /// As if the cell had been clicked.
    void ask(const QModelIndex& index);

Q_SIGNALS:
    void sessionAsked(branchbook::gathering::GatheringId id);
    /// The form itself, or its sum.
    void formAsked(branchbook::gathering::Kind kind);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void share();
    void askAmong(const QModelIndex& index, const QList<ideology::StudySession>& sessions);

    StudyGridModel m_grid;
    int m_month = 0;
    bool m_keys = false; ///< the ring is shown for the keyboard alone
};

/// The chip of a state, inside `rect`; where the room is short the icon goes first.
void paintStudyChip(QPainter& painter, const QRectF& rect, ideology::StudyState state, const QString& text);

} // namespace branchbook::ui
