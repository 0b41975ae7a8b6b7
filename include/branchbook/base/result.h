// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: the value or the Error. We throw nothing.
#pragma once

#include "branchbook/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace branchbook {

template <class T = void>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorKind::Invalid, u"sheet.empty"_qs, {name});`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, const QString& code, const QStringList& args = {},
                                                const QString& where = {})
{
    return tl::unexpected<Error>(Error{kind, code, args, where});
}
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace branchbook

#define BB_TRY_JOIN2(a, b) a##b
#define BB_TRY_JOIN(a, b) BB_TRY_JOIN2(a, b)
#define BB_TRY_IMPL(tmp, decl, expr)                                                                                   \
    auto tmp = (expr);                                                                                                 \
    if (!tmp)                                                                                                          \
        return tl::unexpected<branchbook::Error>(std::move(tmp).error());                                              \
    decl = std::move(*tmp)
/// `BB_TRY(auto rows, store.list(month));` returns the error to our caller, or goes on with the value.
#define BB_TRY(decl, expr) BB_TRY_IMPL(BB_TRY_JOIN(bbTry_, __LINE__), decl, expr)
/// The same for Result<void>.
#define BB_CHECK(expr)                                                                                                 \
    do {                                                                                                               \
        if (auto bbCheck_ = (expr); !bbCheck_)                                                                         \
            return tl::unexpected<branchbook::Error>(std::move(bbCheck_).error());                                     \
    } while (false)
