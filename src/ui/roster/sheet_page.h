// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Step 2, 选择工作表: the sheets with their first rows; for text files the encoding and the separator instead.
#pragma once

#include "ui/roster/import_page.h"

class QComboBox;
class QLabel;
class QListWidget;
class QTableView;

namespace branchbook::ui {

class HeadModel;
class ProblemLine;

class SheetPage final : public ImportPage
{
    Q_OBJECT
public:
    explicit SheetPage(ImportSession& session, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* firstFocus() const override;

private:
    void takeFile();
    void refresh();
    void fillHeaderRows();
    void openAsText();
    QWidget* makeSheets();
    QWidget* makeTextChoices();
    QWidget* makePreview();

    QWidget* m_sheetsBox = nullptr;
    QListWidget* m_sheets = nullptr;
    QWidget* m_textBox = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_separator = nullptr;
    QLabel* m_encodingUsed = nullptr;
    QComboBox* m_headerRow = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_found = nullptr;
    ProblemLine* m_problem = nullptr;
    HeadModel* m_head = nullptr;
    QTableView* m_preview = nullptr;
};

} // namespace branchbook::ui
