// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 学习效果: what those who were there thought of each session, without names, and the figures of every form.
#pragma once

#include "branchbook/ideology/study_quality.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/dialog.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_table_model.h"

#include <array>

namespace branchbook::ui {

class LineField;

enum QualityRole { VotesRole = Qt::UserRole + 780 }; ///< StudyVotes; all 0: nobody rated it

class RatedModel final : public RowTableModel<ideology::RatedSession>
{
public:
    using RowTableModel<ideology::RatedSession>::RowTableModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

/// A bar with a part for each grade before the words.
class GradesDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override;
};

class QualityView final : public RecordListView
{
    Q_OBJECT
public:
    explicit QualityView(Desk& desk, QWidget* parent = nullptr);
    /// What stands above the sessions: the figures of the forms.
    [[nodiscard]] QString formsText() const;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    void rate(const QModelIndex& index);
    void clear(const QModelIndex& index);

    ideology::StudyQuality m_quality;
    RatedModel m_model;
    QLabel* m_forms;
};

/// The slips that came back, by grade.
class RatingDialog final : public Dialog
{
    Q_OBJECT
public:
    RatingDialog(QWidget* host, Desk& desk, const ideology::RatedSession& session);

private:
    void save();

    Desk& m_desk;
    ideology::RatedSession m_session;
    std::array<LineField*, ideology::kStudyGrades> m_counts{};
};

} // namespace branchbook::ui
