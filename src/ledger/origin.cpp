// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ledger/origin.h"

#include <array>
#include <utility>

namespace branchbook::ledger {

namespace {

constexpr std::array<std::pair<const char16_t*, const char16_t*>, 8> kOriginWords{{{u"座谈", u"forum"},
                                                                                   {u"征询", u"form"},
                                                                                   {u"征求意见", u"form"},
                                                                                   {u"意见箱", u"box"},
                                                                                   {u"来信", u"letter"},
                                                                                   {u"来访", u"call"},
                                                                                   {u"走访", u"home"},
                                                                                   {u"入户", u"home"}}};

} // namespace

QString opinionWayOfOrigin(const QString& origin)
{
    for (const auto& [word, way] : kOriginWords) {
        if (origin.contains(QString::fromUtf16(word)))
            return QString::fromUtf16(way);
    }
    return QStringLiteral("other");
}

} // namespace branchbook::ledger
