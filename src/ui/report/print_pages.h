// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sends the pages of a PDF to a printer that the user chooses.
#pragma once

#include "branchbook/base/result.h"

#include <QByteArray>
#include <QString>

class QPdfDocument;
class QPrinter;
class QWidget;

namespace branchbook::ui {

enum class Printing { Left, Sent };
/// The sheet lies as the pages do. Left: the user left the dialog, and nothing happened; or the file could not be written,
/// which a dialog says. `bytes`: what `document` was read from.
Printing printPages(QPdfDocument& document, const QByteArray& bytes, const QString& jobName, QWidget* parent);
/// As the printer is set: a PDF file of every page on its own paper is `bytes` themselves, with their text; anything else is
/// drawn. Errors: file.write_failed (Io).
[[nodiscard]] Result<> sendPages(QPrinter& printer, QPdfDocument& document, const QByteArray& bytes);

} // namespace branchbook::ui
