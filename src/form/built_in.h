// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that come with the program (resources/form/forms.json): written as any paper of ours, with place holders, to be used as they
// are or saved, changed and added under the same name.
#pragma once

#include "branchbook/form/form_template.h"

namespace branchbook::form {

/// Empty where the resource cannot be read.
[[nodiscard]] const QList<FormTemplate>& builtInForms();
/// Error: template.missing; those of report::renderWord.
[[nodiscard]] Result<QByteArray> builtInBytes(const QString& title);

} // namespace branchbook::form
