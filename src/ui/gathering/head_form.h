// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Title and fields of a gathering: when, where, who; and what its kind asks besides.
#pragma once

#include "branchbook/gathering/gathering_store.h"

#include <QWidget>

class QGridLayout;
class QStandardItemModel;
class QLabel;
class QLineEdit;

namespace branchbook::ui {

class Chip;
class ComboField;
class EditorModel;
class Field;
class LineField;
class MomentField;

class HeadForm final : public QWidget
{
    Q_OBJECT
public:
    explicit HeadForm(EditorModel& model, QWidget* parent = nullptr);
    /// Shows what the model has; the field with the focus is left alone.
    void refresh();
    [[nodiscard]] QLineEdit* titleEdit() const { return m_title; }
    /// The first field that holds what cannot be read, and so is not in the record; null: none.
    [[nodiscard]] Field* unreadable() const;
    /// The first field that an archived record is expected to have and that is empty (as gathering::missingIn); null: none.
    [[nodiscard]] Field* firstEmpty() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeFields();
    [[nodiscard]] LineField* line(const QString& title, const QString& example, const QString& iconName = {});
    [[nodiscard]] ComboField* person(const QString& title, void (EditorModel::*take)(const QString&));
    void findPerson(ComboField& field, void (EditorModel::*take)(const QString&));
    void refreshFields();
    void showProblems();
    [[nodiscard]] bool showsYear() const;
    void forgetUnreadable();
    void fillChoices();
    void arrange();

    EditorModel& m_model;
    QGridLayout* m_top = nullptr;
    QLineEdit* m_title;
    QLabel* m_titleProblem;
    Chip* m_kind;
    QGridLayout* m_grid;
    MomentField* m_moment;
    LineField* m_place;
    ComboField* m_host;
    ComboField* m_recorder;
    ComboField* m_group;
    ComboField* m_lecturer;
    LineField* m_hours;
    LineField* m_year;
    QStandardItemModel* m_people; ///< whom host, recorder and lecturer are chosen from: filled once for the three
    QStringList m_filled; ///< with these
    gathering::GatheringId m_shown; ///< the record whose fields these are
    int m_columns = 0;
    int m_momentColumns = 1; ///< over how many the day and its hours stand
};

} // namespace branchbook::ui
