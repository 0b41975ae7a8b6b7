// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of an exam: its day and its paper, the scores, a score that was wrong.
#pragma once

#include "branchbook/ideology/exam_service.h"
#include "ui/kit/dialog.h"

#include <utility>
#include <vector>

class QLineEdit;

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;

class ExamDialog final : public Dialog
{
    Q_OBJECT
public:
    enum class Purpose { Add, Change, Redraw };
    ExamDialog(QWidget* host, Desk& desk, const ideology::Exam& exam, Purpose purpose);

private:
    void fillGatherings();
    void fillDrawing();
    void fillRoom();
    [[nodiscard]] Result<QList<ideology::ExamDraw>> drawsTyped() const;
    [[nodiscard]] Result<ideology::Exam> read() const;
    [[nodiscard]] Result<> perform(store::UnitOfWork& unit, const ideology::Exam& exam) const;
    void save();

    Desk& m_desk;
    ideology::Exam m_exam;
    Purpose m_purpose;
    LineField* m_title;
    ComboField* m_gathering;
    DateField* m_day;
    ComboField* m_subject;
    std::vector<std::pair<LineField*, LineField*>> m_draws; ///< by kind: how many, points each
    LineField* m_pass;
    LineField* m_seed;
    LineField* m_note;
};

/// A line for everybody who may sit it now; who has nothing typed beside has not sat it.
class ExamScoresDialog final : public Dialog
{
    Q_OBJECT
public:
    ExamScoresDialog(QWidget* host, Desk& desk, const ideology::Exam& exam, const ideology::ExamFigures& figures,
                     ideology::ExamSitting sitting);

private:
    [[nodiscard]] QWidget* makePeople(const QList<ideology::ExamPerson>& people);
    [[nodiscard]] Result<QList<ideology::ExamScore>> read() const;
    void save();

    Desk& m_desk;
    ideology::Exam m_exam;
    ideology::ExamSitting m_sitting;
    DateField* m_day;
    std::vector<std::pair<ideology::ExamPerson, QLineEdit*>> m_edits;
};

/// The last score of somebody: another one, or taken away.
class ExamCorrectDialog final : public Dialog
{
    Q_OBJECT
public:
    ExamCorrectDialog(QWidget* host, Desk& desk, const ideology::Exam& exam);

private:
    void correct();
    void strike();
    void finish(const Result<>& done);
    [[nodiscard]] const ideology::ExamScore* chosen() const;

    Desk& m_desk;
    ideology::Exam m_exam;
    ComboField* m_person;
    LineField* m_score;
    LineField* m_reason;
};

} // namespace branchbook::ui
