// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kept_phrases.h"

#include "branchbook/gathering/gathering.h"

#include <QFile>

#include <algorithm>
#include <iterator>

namespace branchbook::report {

namespace {

/// The file of phrases, the kinds of gatherings; the longest first.
QStringList readOwnPhrases()
{
    QStringList phrases;
    for (const gathering::KindInfo& info : gathering::kinds())
        phrases.append(gathering::kindTitle(info.kind));
    QFile file(QStringLiteral(":/branchbook/report/own_phrases.txt"));
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString& line : lines) {
            if (!line.startsWith(u'#'))
                phrases += line.split(u' ', Qt::SkipEmptyParts);
        }
    }
    phrases.removeDuplicates();
    std::ranges::stable_sort(phrases, std::ranges::greater(), &QString::size);
    return phrases;
}

} // namespace

QStringList keptPhrases(const WordFinder& names)
{
    static const QStringList own = readOwnPhrases();
    QStringList kept;
    std::ranges::copy_if(own, std::back_inserter(kept), [&](const QString& phrase) { return names.isPartOf(phrase); });
    return kept;
}

} // namespace branchbook::report
