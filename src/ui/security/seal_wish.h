// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// That a book is to get a secret, and which.
#pragma once

#include "branchbook/book/passphrase.h"

#include <memory>

namespace branchbook::ui {

/// Shared with the thread that works with it; wiped when the last lets go.
using SecretPtr = std::shared_ptr<const store::Secret>;

struct SealWish {
    enum class Kind { First, Second };
    Kind kind = Kind::First;
    SecretPtr secret = {};
};

} // namespace branchbook::ui
