// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a template, each fault with its place: paragraph or cell, the place holder, what may stand there.
#pragma once

#include "branchbook/form/form_values.h"
#include "branchbook/sheet/word_template.h"

#include <QByteArray>

namespace branchbook::form {

/// The bytes of a file that may become a template. Errors: sheet.not_found, sheet.unreadable, sheet.empty_file, sheet.too_big.
[[nodiscard]] Result<QByteArray> readFormFile(const QString& path);

/// 正文第3段（以“应到”开头）, 第2个表格第1行第3格, 页眉第1段.
[[nodiscard]] QString placeWords(const sheet::WordPlace& place);

/// In the order of the document, a sentence each; empty: nothing is wrong. Errors: those of WordTemplate::open.
[[nodiscard]] Result<QList<Error>> checkFormTemplate(const QByteArray& bytes, const QString& fileName,
                                                     FormSubject subject);

/// Whether there is anything to be filled in at all: a template without it is no fault, and always gives itself.
/// Errors: those of WordTemplate::open.
[[nodiscard]] Result<bool> hasPlaceHolders(const QByteArray& bytes, const QString& fileName);

} // namespace branchbook::form
