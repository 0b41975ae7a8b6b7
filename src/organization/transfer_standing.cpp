// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A transfer on a past day, told from its own days.
#include "branchbook/organization/transfer.h"
#include "organization/transfer_letters.h"

namespace branchbook::organization {

namespace {

/// The note without the words of `letter` and the semicolon that joined them to the rest.
QString withoutLetter(const QString& note, const FormerLetter& letter)
{
    QString before = note.left(letter.from);
    QString after = note.mid(letter.from + letter.length);
    if (before.endsWith(u'；'))
        before.chop(1);
    else if (before.isEmpty() && after.startsWith(u'；'))
        after.remove(0, 1);
    return before + after;
}

/// The last of the letters that was out by the day, or none.
void takeBackLetter(Transfer& transfer, QDate day)
{
    QList<FormerLetter> former = formerLetters(transfer.note);
    while (transfer.issuedOn.isValid() && transfer.issuedOn > day) {
        const FormerLetter letter = former.isEmpty() ? FormerLetter() : former.takeLast();
        if (!letter.issuedOn.isValid())
            transfer.duesUntil.reset();
        transfer.note = withoutLetter(transfer.note, letter);
        transfer.letterNumber = letter.number;
        transfer.issuedOn = letter.issuedOn;
        transfer.validDays = letter.validDays;
    }
}

bool isYetToCome(QDate on, QDate day)
{
    return on.isValid() && on > day;
}

} // namespace

QDate transferBegan(const Transfer& transfer)
{
    QList<QDate> days{transfer.appliedOn, transfer.issuedOn, transfer.receivedOn, transfer.returnedOn};
    const QList<FormerLetter> former = formerLetters(transfer.note);
    for (const FormerLetter& letter : former)
        days.append(letter.issuedOn);
    QDate first;
    for (const QDate day : std::as_const(days)) {
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    }
    return first.isValid() ? first : transfer.enteredOn;
}

Transfer standingOn(Transfer transfer, QDate day)
{
    takeBackLetter(transfer, day);
    if (isYetToCome(transfer.appliedOn, day))
        transfer.appliedOn = {};
    if (isYetToCome(transfer.receivedOn, day)) {
        transfer.receivedOn = {};
        if (transfer.direction == TransferDirection::In)
            transfer.member.reset();
    }
    if (isYetToCome(transfer.receiptOn, day))
        transfer.receiptOn = {};
    if (isYetToCome(transfer.returnedOn, day)) {
        transfer.returnedOn = {};
        transfer.returnedWhy.clear();
    }
    return transfer;
}

} // namespace branchbook::organization
