// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/form/file_name.h"

#include "branchbook/book/attachment.h"

#include <QHash>

namespace branchbook::form {

namespace {

/// Calls `take` with each word in braces, `keep` with what stands between.
template <class Take, class Keep>
Result<> readPattern(const QString& pattern, Take take, Keep keep)
{
    for (qsizetype at = 0; at < pattern.size();) {
        if (pattern[at] == u'}')
            return fail(ErrorKind::Invalid, QStringLiteral("template.name_braces"), {pattern});
        if (pattern[at] != u'{') {
            keep(pattern[at++]);
            continue;
        }
        const qsizetype end = pattern.indexOf(u'}', at);
        if (end < 0)
            return fail(ErrorKind::Invalid, QStringLiteral("template.name_braces"), {pattern});
        const QString word = pattern.mid(at + 1, end - at - 1).trimmed();
        if (!fileNameWords().contains(word))
            return fail(ErrorKind::Invalid, QStringLiteral("template.name_mark"), {word, fileNameWords().join(u'、')});
        take(word);
        at = end + 1;
    }
    return {};
}

} // namespace

QStringList fileNameWords()
{
    return {QStringLiteral("支部"), QStringLiteral("标题"), QStringLiteral("对象"), QStringLiteral("年"),
            QStringLiteral("季度"), QStringLiteral("日期"), QStringLiteral("月日")};
}

Result<> checkNamePattern(const QString& pattern)
{
    return readPattern(
        pattern, [](const QString&) {}, [](QChar) {});
}

QString fileNameFrom(const QString& pattern, const FileNameFacts& facts, const QString& ending)
{
    const QHash<QString, QString> values{{QStringLiteral("支部"), facts.branch},
                                         {QStringLiteral("标题"), facts.title},
                                         {QStringLiteral("对象"), facts.record},
                                         {QStringLiteral("年"), QString::number(facts.quarter.year)},
                                         {QStringLiteral("季度"), facts.quarter.toChinese()},
                                         {QStringLiteral("日期"), facts.day.toString(Qt::ISODate)},
                                         {QStringLiteral("月日"), facts.day.toString(QStringLiteral("MMdd"))}};
    const bool usual = pattern.trimmed().isEmpty() || !checkNamePattern(pattern);
    QString name;
    (void)readPattern(
        usual ? QString::fromUtf16(kUsualNamePattern) : pattern,
        [&](const QString& word) { name += values.value(word); }, [&](QChar c) { name += c; });
    return book::safeFileName(name.left(100) + u'.' + ending);
}

} // namespace branchbook::form
