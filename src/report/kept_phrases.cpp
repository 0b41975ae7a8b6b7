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

KeptPhrases::KeptPhrases(const QStringList& names)
{
    static const QStringList own = readOwnPhrases();
    std::ranges::copy_if(own, std::back_inserter(m_kept), [&](const QString& phrase) {
        return std::ranges::any_of(names, [&](const QString& name) {
            return name.size() > 1 && name.size() < phrase.size() && phrase.contains(name);
        });
    });
    m_kept = m_kept.first(std::min<qsizetype>(m_kept.size(), kMarks));
}

bool KeptPhrases::hasMark(const QString& text)
{
    return std::ranges::any_of(
        text, [](QChar each) { return each >= kFirstMark && each < QChar(kFirstMark.unicode() + kMarks); });
}

} // namespace branchbook::report
