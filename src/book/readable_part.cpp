// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/readable_part.h"

#include "book/difference_kinds.h"
#include "branchbook/base/clock.h"
#include "branchbook/book/book_difference.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <map>

namespace branchbook::book {

namespace {

struct ReadablePartTexts {
    Q_DECLARE_TR_FUNCTIONS(ReadablePartTexts)
};

} // namespace

QStringList ReadablePart::lostByKind() const
{
    std::map<int, qint64> byKind;
    for (auto it = found.lost.constBegin(); it != found.lost.constEnd(); ++it)
        byKind[placeOf(it.key()).kind] += it.value();
    QStringList parts;
    for (const auto& [kind, rows] : byKind)
        parts.append(ReadablePartTexts::tr("%1 %2").arg(differenceTitle(differenceName(kind))).arg(rows));
    return parts;
}

QString readablePartPath(const QString& bookPath, const QDateTime& at)
{
    const QFileInfo book(bookPath);
    return book.absolutePath() + u'/' + book.completeBaseName() + QStringLiteral(".能读出的部分-")
        + at.toString(QStringLiteral("yyyyMMdd-HHmmss")) + QStringLiteral(".bbk");
}

Result<ReadablePart> saveReadablePart(const QString& bookPath, const QString& to, Progress& progress)
{
    const QDateTime now = systemClock()->now();
    ReadablePart part;
    part.path = to.isEmpty() ? readablePartPath(bookPath, now.toLocalTime()) : QFileInfo(to).absoluteFilePath();
    const store::OpHead head{
        QStringLiteral("book.salvage"), ReadablePartTexts::tr("从受损的手册里读出能读出的部分"), {}, now};
    BB_TRY(part.found, store::salvageBook(bookPath, part.path, head, progress));
    part.members = part.found.rows.value(QStringLiteral("member"));
    part.gatherings = part.found.rows.value(QStringLiteral("gathering"));
    return part;
}

} // namespace branchbook::book
