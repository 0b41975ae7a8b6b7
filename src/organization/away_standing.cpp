// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's being elsewhere on a past day, told from its own days.
#include "branchbook/organization/away.h"

#include <QRegularExpression>

namespace branchbook::organization {

namespace {

/// Why something came before its time is added to the end of the note (stopMembership, endAway): what follows was added later still.
void cutReason(QString& note, const QStringList& what)
{
    QStringList words;
    for (const QString& word : what)
        words.append(QRegularExpression::escape(word));
    const QRegularExpression pattern(QStringLiteral("(?:^|；)(?:提前)?(?:%1)的原因：").arg(words.join(u'|')));
    if (const QRegularExpressionMatch match = pattern.match(note); match.hasMatch())
        note.truncate(match.capturedStart());
}

} // namespace

Away standingOn(Away away, QDate day)
{
    away.contacts.removeIf([day](const AwayContact& contact) { return contact.on > day; });
    if (away.endedOn.isValid() && away.endedOn > day) {
        if (away.ending == AwayEnding::Removed) // the note has the word of the language that was shown
            cutReason(away.note, {QStringLiteral("除名"), awayEndingTitle(AwayEnding::Removed)});
        away.endedOn = {};
        away.ending = AwayEnding::Returned;
    }
    if (away.stoppedOn.isValid() && away.stoppedOn > day) {
        cutReason(away.note, {QStringLiteral("停止党籍")});
        away.stoppedOn = {};
        away.stoppedBy.clear();
    }
    return away;
}

} // namespace branchbook::organization
