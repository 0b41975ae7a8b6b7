// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One step from a template and a record to a file that can be handed in.
#pragma once

#include "branchbook/form/workbook_map.h"

namespace branchbook::form {

/// `request.subject` is not read: it is the template's. Errors: template.needs_record (Usage) where one is needed and
/// `recordId` is empty; the first fault of the template; those of loadFormValues and fillWorkbook.
[[nodiscard]] Result<FilledForm> fillForm(const store::Session& session, const FormTemplate& form, FormRequest request,
                                          const book::Areas& areas);

} // namespace branchbook::form
