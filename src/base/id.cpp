// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

namespace branchbook {

Uuid Uuid::make()
{
    // RFC 9562 version 7: 48 bits of milliseconds, then a counter of 12 bits that starts at random in each new
    // millisecond, so that ids of one process rise strictly even when the clock stands still or goes back.
    static std::mutex mutex;
    static quint64 lastMillis = 0;
    static quint64 counter = 0;
    const std::scoped_lock lock(mutex);
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    if (now > lastMillis) {
        lastMillis = now;
        counter = QRandomGenerator::global()->generate() & 0x7FFU;
    } else if (++counter > 0xFFFU) {
        ++lastMillis;
        counter = 0;
    }
    Uuid id;
    id.high = (lastMillis << 16U) | 0x7000U | counter;
    id.low = (QRandomGenerator::global()->generate64() & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    return id;
}

Uuid Uuid::fromString(QStringView text)
{
    if (text.size() != 36)
        return {};
    Uuid id;
    int digits = 0;
    for (qsizetype i = 0; i < 36; ++i) {
        const char16_t c = text[i].unicode();
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != u'-')
                return {};
            continue;
        }
        quint64 nibble = 0;
        if (c >= u'0' && c <= u'9')
            nibble = c - u'0';
        else if (c >= u'a' && c <= u'f')
            nibble = static_cast<quint64>(c - u'a') + 10;
        else
            return {};
        quint64& half = digits < 16 ? id.high : id.low;
        half = (half << 4U) | nibble;
        ++digits;
    }
    return id;
}

QString Uuid::toString() const
{
    static constexpr char16_t kHex[] = u"0123456789abcdef";
    QString text(36, Qt::Uninitialized);
    QChar* out = text.data();
    for (unsigned digit = 0; digit < 32; ++digit) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20)
            *out++ = u'-';
        const quint64 half = digit < 16 ? high : low;
        *out++ = kHex[(half >> (60U - 4U * (digit % 16U))) & 0xFU];
    }
    return text;
}

} // namespace branchbook
