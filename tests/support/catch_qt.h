// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 prints Qt values instead of {?}.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#define CATCH_CONFIG_ENABLE_OPTIONAL_STRINGMAKER
#include <catch2/catch.hpp>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate& date) { return date.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& list) { return '[' + list.join(u'|').toStdString() + ']'; }
};

} // namespace Catch
