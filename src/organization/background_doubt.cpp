// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two periods of one person that cannot well both be.
#include "branchbook/organization/background.h"

#include <QCoreApplication>

namespace branchbook::organization {

namespace {

struct BackgroundTexts {
    Q_DECLARE_TR_FUNCTIONS(BackgroundTexts)
};

/// Whether the one and the other at one time is something to ask about.
bool excludeEachOther(const Background& one, const Background& other)
{
    const auto isFullTime = [](const Background& record) {
        return record.kind == BackgroundKind::Education && record.mode == EducationMode::FullTime;
    };
    if (one.kind == BackgroundKind::Work && other.kind == BackgroundKind::Work)
        return true;
    if (one.kind == BackgroundKind::Education && other.kind == BackgroundKind::Education)
        return one.mode == other.mode && one.mode != EducationMode::Unknown;
    return one.kind != BackgroundKind::Family && other.kind != BackgroundKind::Family
        && (isFullTime(one) || isFullTime(other));
}

/// The last day that is sure; of an education that has none nothing is sure.
QDate surelyUntil(const Background& record, QDate today)
{
    if (!record.until.isEmpty())
        return record.until.earliest();
    return record.kind == BackgroundKind::Work ? today : QDate();
}

/// On one day at least the one and the other, however their dates are read.
bool surelyOverlap(const Background& one, const Background& other, QDate today)
{
    const QDate oneEnd = surelyUntil(one, today);
    const QDate otherEnd = surelyUntil(other, today);
    if (one.from.isEmpty() || other.from.isEmpty() || !oneEnd.isValid() || !otherEnd.isValid())
        return false;
    return one.from.latest() < otherEnd && other.from.latest() < oneEnd;
}

QString shownRecord(const Background& record)
{
    const QString where = record.place.isEmpty() ? record.level : record.place;
    return QStringLiteral("%1（%2）").arg(where, backgroundPeriod(record));
}

} // namespace

QStringList backgroundDoubts(const QList<Background>& all, QDate today)
{
    QStringList doubts;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            if (excludeEachOther(all[i], all[j]) && surelyOverlap(all[i], all[j], today))
                doubts.append(BackgroundTexts::tr("%1与%2的时间重叠。请核对起止时间；确实同时的，不用改。")
                                  .arg(shownRecord(all[i]), shownRecord(all[j])));
        }
    }
    return doubts;
}

} // namespace branchbook::organization
