// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/transfer_letters.h"

#include "branchbook/base/text.h"

#include <QRegularExpression>

namespace branchbook::organization {

namespace {

constexpr char16_t kNoNumber[] = u"无编号";

QDate chineseDayIn(const QString& text)
{
    return QDate::fromString(text, QStringLiteral("yyyy年M月d日"));
}

} // namespace

QString noteOfFormerLetter(const Transfer& transfer)
{
    const QString number = transfer.letterNumber.isEmpty() ? QString::fromUtf16(kNoNumber) : transfer.letterNumber;
    const QString words = QStringLiteral("原介绍信%1（%2开具，有效期至%3）")
                              .arg(number, PartialDate::of(transfer.issuedOn).toChinese(),
                                   PartialDate::of(transfer.validUntil()).toChinese());
    const QString before = trimmedText(transfer.note);
    return before.isEmpty() ? words : before + u'；' + words;
}

QList<FormerLetter> formerLetters(const QString& note)
{
    static const QRegularExpression pattern(
        QStringLiteral("原介绍信((?:(?!原介绍信).)*?)（(\\d{4}年\\d+月\\d+日)开具，有效期至(\\d{4}年\\d+月\\d+日)?）"));
    QList<FormerLetter> letters;
    for (auto found = pattern.globalMatch(note); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        FormerLetter letter;
        letter.number = match.captured(1) == kNoNumber ? QString() : match.captured(1);
        letter.issuedOn = chineseDayIn(match.captured(2));
        if (const QDate last = chineseDayIn(match.captured(3)); last.isValid())
            letter.validDays = static_cast<int>(letter.issuedOn.daysTo(last));
        letter.from = match.capturedStart();
        letter.length = match.capturedLength();
        if (letter.issuedOn.isValid())
            letters.append(letter);
    }
    return letters;
}

} // namespace branchbook::organization
