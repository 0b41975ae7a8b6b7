// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/masking.h"

namespace branchbook {

namespace {

QString masked(const QString& text, qsizetype head, qsizetype tail)
{
    if (text.size() <= head + tail)
        return text.size() < 2 ? text : QString(text.size() - 2, u'*') + text.right(2);
    return text.left(head) + QString(text.size() - head - tail, u'*') + text.right(tail);
}

} // namespace

QString maskIdNumber(const QString& number)
{
    return masked(number, 3, 4);
}

QString maskPhone(const QString& number)
{
    return masked(number, 3, 4);
}

} // namespace branchbook
