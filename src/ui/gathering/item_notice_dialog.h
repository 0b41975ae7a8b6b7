// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 公示 of an item of the agenda: the day and where it was put up, beside an archived record too.
#pragma once

#include "branchbook/organization/item_course.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class EditorModel;
class LineField;

class ItemNoticeDialog final : public Dialog
{
    Q_OBJECT
public:
    ItemNoticeDialog(QWidget* host, EditorModel& model);

private:
    void showItem();
    void save();
    void takeAway();
    [[nodiscard]] gathering::AgendaItemId item() const;

    EditorModel& m_model;
    QList<organization::ItemCourse> m_courses;
    ComboField* m_item;
    DateField* m_day;
    LineField* m_medium;
    QPushButton* m_remove = nullptr;
};

} // namespace branchbook::ui
