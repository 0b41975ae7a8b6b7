// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timetable towards the next election with its ticks and drafts, and the regular meetings with their next days.
#pragma once

#include "ui/organization/committee_data.h"

#include <QAbstractButton>
#include <QFrame>

class QScrollArea;

namespace branchbook::ui {

/// A line of the timetable; clicked, it is ticked off or not.
class StepButton final : public QAbstractButton
{
    Q_OBJECT
public:
    StepButton(const organization::ReelectionStep& step, QDate today, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_day;
    bool m_done;
};

class TimetableCard final : public QFrame
{
    Q_OBJECT
public:
    explicit TimetableCard(const CommitteeData& shown, QWidget* parent = nullptr);
    /// All steps in sight, as high as that is; else they scroll.
    void showWhole(bool whole);

Q_SIGNALS:
    void stepChosen(const branchbook::organization::ReelectionStep& step);
    void paperAsked(const QString& paper); ///< "request", "report"

private:
    QScrollArea* m_area = nullptr;
};

class SeriesCard final : public QFrame
{
    Q_OBJECT
public:
    explicit SeriesCard(const CommitteeData& shown, QWidget* parent = nullptr);

Q_SIGNALS:
    void planAsked(const branchbook::organization::Series& series);
    void seriesAsked(const branchbook::organization::Series& series); ///< to change; without an id a new one
};

} // namespace branchbook::ui
