// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the head of an SQLite file says what it is (https://sqlite.org/fileformat.html#the_database_header).
#pragma once

#include <QtGlobal>

namespace branchbook::store {

constexpr qsizetype kHeaderSize = 100; ///< bytes
constexpr qsizetype kVersionOffset = 60; ///< user_version, four bytes, big-endian
constexpr qsizetype kApplicationOffset = 68; ///< application_id, four bytes, big-endian

} // namespace branchbook::store
