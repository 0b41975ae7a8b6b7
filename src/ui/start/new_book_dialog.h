// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The few facts a new book begins with; only the branch's name is required.
#pragma once

#include "branchbook/book/book.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class LineField;

class NewBookDialog final : public Dialog
{
    Q_OBJECT
public:
    NewBookDialog(QWidget* host, QDate today);

Q_SIGNALS:
    void createAsked(const branchbook::book::BookSetup& setup, const QString& path);

private:
    void create();
    void proposePath();
    void choosePath();
    [[nodiscard]] bool check();

    LineField* m_name;
    ComboField* m_kind;
    ComboField* m_sector;
    LineField* m_unit;
    LineField* m_higher;
    LineField* m_reportTo;
    DateField* m_founded;
    LineField* m_path;
    QDate m_today;
    bool m_pathIsOurs = true;
};

} // namespace branchbook::ui
