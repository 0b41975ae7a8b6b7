// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/file_size.h"

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr qint64 kKilo = 1024;
constexpr qint64 kMega = kKilo * kKilo;
constexpr qint64 kGiga = kMega * kKilo;

} // namespace

QString fileSizeText(qint64 bytes)
{
    if (bytes <= 0)
        return QStringLiteral("0 KB");
    if (bytes < kMega)
        return QStringLiteral("%1 KB").arg(std::max<qint64>(1, (bytes + kKilo / 2) / kKilo));
    if (bytes < kGiga)
        return QStringLiteral("%1 MB").arg(double(bytes) / double(kMega), 0, 'f', 1);
    return QStringLiteral("%1 GB").arg(double(bytes) / double(kGiga), 0, 'f', 1);
}

} // namespace branchbook::ui
