// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/ballot.h"

#include "branchbook/base/text.h"

#include <QSet>

namespace branchbook::organization {

namespace {

QString between(qsizetype least, qsizetype most)
{
    return QStringLiteral("%1–%2").arg(least).arg(most);
}

} // namespace

Result<> checkBallot(const Ballot& ballot)
{
    if (trimmedText(ballot.title).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("ballot.title_missing"), {}, QStringLiteral("title"));
    if (ballot.names.isEmpty() || ballot.names.size() > kMostBallotNames)
        return fail(ErrorKind::Invalid, QStringLiteral("ballot.names_missing"),
                    {QString::number(ballot.names.size()), between(1, kMostBallotNames)}, QStringLiteral("names"));
    if (ballot.columns.isEmpty() || ballot.columns.size() > kMostBallotColumns)
        return fail(ErrorKind::Invalid, QStringLiteral("ballot.columns"),
                    {QString::number(ballot.columns.size()), between(1, kMostBallotColumns)},
                    QStringLiteral("columns"));
    if (ballot.papers < 1 || ballot.papers > kMostBallotPapers)
        return fail(ErrorKind::Invalid, QStringLiteral("ballot.papers"),
                    {QString::number(ballot.papers), between(1, kMostBallotPapers)}, QStringLiteral("papers"));
    QSet<QString> seen;
    for (const QString& name : ballot.names) {
        if (trimmedText(name).isEmpty() || seen.contains(name))
            return fail(ErrorKind::Invalid, QStringLiteral("ballot.name_twice"), {name}, QStringLiteral("names"));
        seen.insert(name);
    }
    return {};
}

Ballot gradeBallot(const QString& title, const QStringList& names, const QStringList& grades, int papers)
{
    Ballot ballot;
    ballot.title = title;
    ballot.nameHead = QStringLiteral("姓名");
    ballot.names = names;
    ballot.columns = grades;
    ballot.papers = papers;
    ballot.note = QStringLiteral("每行只在一栏画“○”，多画或者不画的，这一行作弃权处理。无记名填写，不要写自己的姓名。");
    return ballot;
}

} // namespace branchbook::organization
