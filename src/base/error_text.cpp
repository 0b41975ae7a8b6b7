// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include "branchbook/base/error.h"
#include "branchbook/base/screen_sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook {

namespace {

/// In one pass: what a person typed may itself hold a %2.
QString filled(const QString& text, const QStringList& args)
{
    QString made;
    made.reserve(text.size() + 40);
    for (qsizetype at = 0; at < text.size(); ++at) {
        qsizetype end = at + 1;
        while (text[at] == u'%' && end < text.size() && text[end].isDigit())
            ++end;
        const int number = text.mid(at + 1, end - at - 1).toInt();
        if (number < 1 || number > args.size()) {
            made += text[at];
            continue;
        }
        made += args[number - 1];
        at = end - 1;
    }
    return made;
}

} // namespace

QString sentence(const Error& error)
{
    const QByteArray code = error.code.toLatin1();
    for (const auto table :
         {admissionTexts(),  agendaTexts(),     appraisalTexts(), awayTexts(),      bookTexts(),
          brandTexts(),      calculatorTexts(), committeeTexts(), conductTexts(),   contactTexts(),
          diagnosisTexts(),  disciplineTexts(), duesTexts(),      duplicateTexts(), electionTexts(),
          evaluationTexts(), examTexts(),       exchangeTexts(),  gatheringTexts(), institutionTexts(),
          integrityTexts(),  ledgerTexts(),     meritTexts(),     pollTexts(),      reportTexts(),
          reserveTexts(),    rightTexts(),      rosterTexts(),    rulesTexts(),     sampleTexts(),
          sheetTexts(),      storeTexts(),      talkTexts(),      templateTexts(),  theoryTexts(),
          tieTexts(),        transferTexts(),   valueTexts()}) {
        const auto found =
            std::find_if(table.begin(), table.end(), [&](const ErrorText& entry) { return code == entry.code; });
        if (found == table.end())
            continue;
        QStringList args = error.args;
        for (QString& each : args)
            each = shownMoment(each); // days stand there as the core writes them
        return filled(QCoreApplication::translate("Errors", found->text), args);
    }
    return QCoreApplication::translate("Errors",
                                       "程序遇到没有预料到的情况（%1），已有记录没有改动；请把这个代号告诉维护的人。")
        .arg(error.code);
}

} // namespace branchbook
