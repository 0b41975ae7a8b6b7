// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/figure_mark.h"

namespace branchbook {

namespace {

constexpr QChar kKeyBegins(u'\uFDD0');
constexpr QChar kNumberBegins(u'\uFDD1');
constexpr QChar kNumberEnds(u'\uFDD2');

} // namespace

QString markFigure(const QString& key, qint64 number)
{
    return kKeyBegins + key + kNumberBegins + QString::number(number) + kNumberEnds;
}

MarkedText takeMarks(const QString& marked)
{
    MarkedText taken;
    TextFigure open;
    bool inKey = false;
    for (const QChar each : marked) {
        if (each == kKeyBegins) {
            open = {};
            inKey = true;
        } else if (each == kNumberBegins) {
            inKey = false;
            open.from = taken.text.size();
        } else if (each == kNumberEnds) {
            open.length = taken.text.size() - open.from;
            taken.figures.append(open);
        } else {
            (inKey ? open.key : taken.text).append(each);
        }
    }
    return taken;
}

} // namespace branchbook
