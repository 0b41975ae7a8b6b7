// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of one person's case: a stage with its steps as segments, a step, a paper.
#pragma once

#include "branchbook/organization/admission_course.h"
#include "ui/theme/color.h"

#include <QAbstractButton>

namespace branchbook::ui {

/// A stage of the strip: a segment for each step that counts, its name below.
class StageButton final : public QAbstractButton
{
    Q_OBJECT
public:
    StageButton(int stage, const organization::AdmissionCourse& course, QWidget* parent = nullptr);
    /// Steps that count: the share of the strip.
    [[nodiscard]] int steps() const { return int(m_states.size()); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Segment : quint8 { Done, Current, Coming };
    QList<Segment> m_states;
    bool m_current = false; ///< the case stands in it
};

/// A step: icon, code, title, what is said of it, its day.
class StepRow final : public QAbstractButton
{
    Q_OBJECT
public:
    /// `probationEnds`: what an application for conversion is for; invalid: not known, or over.
    StepRow(const organization::AdmissionLine& line, const QString& note, bool current, QDate today,
            QDate probationEnds, QWidget* parent = nullptr);
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Something else of the book speaks against the step.
    void warn(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_code;
    QString m_note;
    QString m_day;
    Color m_noteTint = Color::Text2;
    Color m_dayTint = Color::Text2;
    QString m_icon;
    Color m_iconTint = Color::Control;
    bool m_current;
};

/// A paper of the step, at hand or not.
class CasePaperRow final : public QAbstractButton
{
    Q_OBJECT
public:
    /// `mayWrite`: otherwise it is only looked at, and nothing in it invites to press it.
    CasePaperRow(const QString& title, const organization::AdmissionPaper* paper, bool mayWrite,
                 QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// At its right end: the day, or what is to be done.
    [[nodiscard]] QString right() const { return m_right; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_atHand;
    QString m_right;
};

} // namespace branchbook::ui
