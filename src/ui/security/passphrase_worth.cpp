// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/security/passphrase_worth.h"

#include "branchbook/book/passphrase.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

struct WorthTexts {
    Q_DECLARE_TR_FUNCTIONS(WorthTexts)
};

constexpr double kFairBits = 40;
constexpr double kGoodBits = 60;

/// log2 of how many signs of its kind somebody would try.
double bitsOf(char32_t sign)
{
    if (sign >= U'0' && sign <= U'9')
        return 3.3;
    if ((sign >= U'a' && sign <= U'z') || (sign >= U'A' && sign <= U'Z'))
        return 4.7;
    return sign < 128 ? 5.0 : 9.0; // of Chinese characters a few hundred are usual
}

QString worthWords(Worth worth)
{
    switch (worth) {
    case Worth::Refused:
        return WorthTexts::tr("太短了，至少要 %1 个字符。写一句自己记得住、别人猜不到的话最好。")
            .arg(book::kLeastPassphrase);
    case Worth::Weak: return WorthTexts::tr("容易被试出来。写长一点，一句话比一个词好得多。");
    case Worth::Fair: return WorthTexts::tr("可以用。再长几个字更稳妥。");
    case Worth::Good: return WorthTexts::tr("够长，不容易试出来。");
    }
    return {};
}

} // namespace

PassphraseWorth passphraseWorth(const QString& typed)
{
    const auto signs = typed.normalized(QString::NormalizationForm_C).toUcs4();
    PassphraseWorth found;
    char32_t before = 0;
    QList<char32_t> seen;
    for (const char32_t sign : signs) {
        const bool follows = before != 0 && (sign == before || sign == before + 1 || sign + 1 == before);
        const bool again = seen.contains(sign);
        found.bits += follows ? 0.5 : again ? bitsOf(sign) / 2 : bitsOf(sign);
        seen.append(sign);
        before = sign;
    }
    found.worth = signs.size() < book::kLeastPassphrase ? Worth::Refused
        : found.bits < kFairBits                        ? Worth::Weak
        : found.bits < kGoodBits                        ? Worth::Fair
                                                        : Worth::Good;
    found.words = worthWords(found.worth);
    return found;
}

} // namespace branchbook::ui
