// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/money.h"

namespace branchbook {

std::optional<Money> Money::fromString(QStringView text)
{
    qint64 fen = 0;
    int decimals = -1;
    int digits = 0;
    const bool negative = text.startsWith(u'-');
    for (const QChar c : negative ? text.mid(1) : text) {
        if (c == u',' && decimals < 0)
            continue;
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9' || decimals == 2 || digits == 15)
            return std::nullopt;
        fen = fen * 10 + (c.unicode() - u'0');
        ++digits;
        if (decimals >= 0)
            ++decimals;
    }
    if (digits == 0)
        return std::nullopt;
    for (int i = decimals < 0 ? 0 : decimals; i < 2; ++i)
        fen *= 10;
    return Money{negative ? -fen : fen};
}

QString Money::toString() const
{
    const qint64 amount = fen < 0 ? -fen : fen;
    return (fen < 0 ? QStringLiteral("-") : QString()) + QString::number(amount / 100) + u'.'
        + QString::number(amount % 100).rightJustified(2, u'0');
}

} // namespace branchbook
