// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 打印预览 of one record: the very PDF over the window, from which it is printed or saved.
#pragma once

class QWidget;

namespace branchbook::ui {

class EditorModel;

/// What is written now, whether or not it is in the book yet.
void showMinutesPreview(QWidget& host, const EditorModel& model);

} // namespace branchbook::ui
