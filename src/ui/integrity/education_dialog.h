// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of an entry of integrity education.
#pragma once

#include "branchbook/integrity/education.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class LessonDialog final : public Dialog
{
    Q_OBJECT
public:
    LessonDialog(QWidget* host, Desk& desk, const integrity::Lesson& lesson);

private:
    void layOut();
    [[nodiscard]] bool isFresh() const { return m_lesson.id.isNull(); }
    [[nodiscard]] integrity::Lesson typed() const;
    void save();

    Desk& m_desk;
    integrity::Lesson m_lesson;
    DateField* m_heldOn;
    ComboField* m_kind;
    LineField* m_topic;
    LineField* m_audience;
    LineField* m_present;
    TextField* m_materials;
};

} // namespace branchbook::ui
