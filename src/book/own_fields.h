// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What member_field.h says of the fields that books have of their own.
#pragma once

#include "branchbook/book/member_field.h"

namespace branchbook::book {

[[nodiscard]] const FieldInfo& ownFieldInfo(Field field);
[[nodiscard]] QString ownFieldName(Field field);
[[nodiscard]] QString ownFieldLabel(Field field);

} // namespace branchbook::book
