// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the workbook with the rejected rows goes: asked on the check and on the result.
#pragma once

#include "branchbook/base/result.h"

#include <functional>

class QWidget;

namespace branchbook::ui {

class ImportSession;

/// Asks, saves, and tells `done` what became of it and where the file is.
void askToSaveRejects(QWidget& host, const ImportSession& session,
                      std::function<void(const Result<>& saved, const QString& path)> done);

} // namespace branchbook::ui
