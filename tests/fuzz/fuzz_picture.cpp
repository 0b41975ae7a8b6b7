// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the head of a picture: a size that is told can be laid out.
#include "branchbook/report/bound_book.h"

#include <cstdlib>

using namespace branchbook::report;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto picture = pictureSize(bytes);
    if (!picture)
        return 0;
    if (picture->width <= 0 || picture->height <= 0 || qint64(picture->width) * picture->height > kMostPixels
        || picture->orientation < 1 || picture->orientation > 8 || picture->isJpeg != bytes.startsWith("\xFF\xD8"))
        std::abort();
    return 0;
}
