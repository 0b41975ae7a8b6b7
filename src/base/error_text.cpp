// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include "branchbook/base/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook {

QString sentence(const Error& error)
{
    const QByteArray code = error.code.toLatin1();
    for (const auto table :
         {admissionTexts(), agendaTexts(), bookTexts(), calculatorTexts(), committeeTexts(), duesTexts(),
          electionTexts(), gatheringTexts(), ledgerTexts(), reportTexts(), rosterTexts(), rulesTexts(), sampleTexts(),
          sheetTexts(), storeTexts(), talkTexts(), valueTexts()}) {
        const auto found =
            std::find_if(table.begin(), table.end(), [&](const ErrorText& entry) { return code == entry.code; });
        if (found == table.end())
            continue;
        QString text = QCoreApplication::translate("Errors", found->text);
        for (qsizetype i = 0; i < error.args.size(); ++i)
            text.replace(QLatin1Char('%') + QString::number(i + 1), error.args[i]);
        return text;
    }
    return QCoreApplication::translate("Errors",
                                       "程序遇到没有预料到的情况（%1），已有记录没有改动；请把这个代号告诉维护的人。")
        .arg(error.code);
}

} // namespace branchbook
