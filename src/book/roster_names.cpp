// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/roster_names.h"

#include "branchbook/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace branchbook::book {

namespace {

struct RosterNameTexts {
    Q_DECLARE_TR_FUNCTIONS(RosterNameTexts)
};

/// Ends as bodies and offices do, and hardly a name does.
bool isBody(const QString& name)
{
    static const QRegularExpression body(QStringLiteral("(会|组|委|员|部|科|处|局|办|室|书记|主任|长)$"));
    return body.match(name).hasMatch();
}

} // namespace

QStringList namesNotOn(const QList<MemberRow>& rows, const QString& text, QDate day)
{
    static const QRegularExpression between(QStringLiteral("[、,，;；]"));
    QStringList unknown;
    const QStringList parts = rows.isEmpty() ? QStringList() : text.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString name = normalizedName(part);
        const bool isKnown = std::any_of(rows.begin(), rows.end(), [&](const MemberRow& row) {
            return row.name == name && !(row.leftOn.isValid() && row.leftOn <= day);
        });
        if (!name.isEmpty() && !isKnown && !isBody(name))
            unknown.append(name);
    }
    return unknown;
}

QString namesNotOnWords(const QStringList& names)
{
    return names.isEmpty() ? QString()
                           : RosterNameTexts::tr("那天的名册里没有“%1”。外单位的同志可以这样写；写错了请更正。")
                                 .arg(names.join(RosterNameTexts::tr("、")));
}

Result<QString> namesDoubt(const store::Session& session, BranchId branch, const QString& text, QDate day)
{
    BB_TRY(const auto rows, listMemberRowsOn(session, branch, day));
    return namesNotOnWords(namesNotOn(rows, text, day));
}

} // namespace branchbook::book
