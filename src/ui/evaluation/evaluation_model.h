// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a round as a table: what they said of themselves, what the papers say, the grade.
#pragma once

#include "ui/evaluation/evaluation_data.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class TableView;

class EvaluationModel final : public RowTableModel<EvaluationRow>
{
    Q_OBJECT
public:
    enum Columns { Name, Post, Self, Members, Masses, GradeColumn, Note };
    explicit EvaluationModel(QObject* parent = nullptr);
    /// −1: not in the list.
    [[nodiscard]] int rowOf(book::MemberId member) const;
    /// The papers, and the notes that may speak of them, stay covered until somebody asks for them.
    void coverBallots(bool cover);
    [[nodiscard]] bool coversBallots() const { return m_covered; }
    /// Grades are words, no boxes to choose in: a day gone by, or a book that is only read.
    void lookOnly(bool only) { m_onlyLooks = only; }
    [[nodiscard]] bool onlyLooks() const { return m_onlyLooks; }
    /// Neither copying nor reading aloud goes under the cover.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] bool isSecret(const QModelIndex& index) const;

    bool m_covered = true;
    bool m_onlyLooks = false;
};

/// Bars of papers and the grade as a box to choose in.
class EvaluationDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    EvaluationDelegate(TableView& table, const EvaluationModel& model);

protected:
    void paintCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override;

private:
    const EvaluationModel& m_model;
};

} // namespace branchbook::ui
