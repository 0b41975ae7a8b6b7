// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/money.h"

#include <utility>

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

namespace {

constexpr char16_t kCapitals[] = u"零壹贰叁肆伍陆柒捌玖";
constexpr qint64 kMostYuan = 999'999'999'999;

/// 107000 → 壹拾万柒仟; empty of nought. One 零 for however many noughts between two figures, none after a group's last one.
QString capitalYuan(qint64 yuan)
{
    const QString figures = QString::number(yuan);
    QString text;
    bool gap = false;
    bool inGroup = false;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const qsizetype place = figures.size() - 1 - i;
        const int figure = figures[i].unicode() - u'0';
        if (figure == 0) {
            gap = true;
        } else {
            if (gap && !text.isEmpty())
                text += u'零';
            text += kCapitals[figure];
            if (place % 4 > 0)
                text += u"拾佰仟"[place % 4 - 1];
            gap = false;
            inGroup = true;
        }
        if (place % 4 == 0 && place > 0 && inGroup) {
            text += place == 8 ? u'亿' : u'万';
            gap = false;
            inGroup = false;
        }
    }
    return text;
}

} // namespace

QString Money::toCapitals() const
{
    const qint64 amount = fen < 0 ? -fen : fen;
    const qint64 yuan = amount / 100;
    const qint64 jiao = amount / 10 % 10;
    const qint64 cents = amount % 10;
    if (yuan > kMostYuan)
        return toString();
    QString text = fen < 0 ? QStringLiteral("负") : QString();
    if (yuan > 0)
        text += capitalYuan(yuan) + u'元';
    if (jiao == 0 && cents == 0)
        return yuan > 0 ? QString(text + u'整') : QStringLiteral("零元整");
    // A nought before 角 or 分, at the end of 元 or in place of 角, is said once.
    if (yuan > 0 && (jiao == 0 || yuan % 10 == 0))
        text += u'零';
    for (const auto& [figure, unit] : {std::pair{jiao, u'角'}, std::pair{cents, u'分'}}) {
        if (figure == 0)
            continue;
        text += kCapitals[figure];
        text += unit;
    }
    return text;
}

} // namespace branchbook
