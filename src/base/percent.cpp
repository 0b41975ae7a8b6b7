// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/percent.h"

#include <cmath>

namespace branchbook {

std::optional<double> percentOf(qint64 part, qint64 whole)
{
    constexpr double kThousand = 1000; // tenths of a percent
    if (whole == 0)
        return std::nullopt;
    return std::round(kThousand * double(part) / double(whole)) / 10;
}

QString percentText(std::optional<double> percent)
{
    return percent ? QString::number(*percent, 'f', 1) + QLatin1Char('%') : QStringLiteral("—");
}

QJsonValue percentJson(std::optional<double> percent)
{
    return percent ? QJsonValue(*percent) : QJsonValue(QJsonValue::Null);
}

} // namespace branchbook
