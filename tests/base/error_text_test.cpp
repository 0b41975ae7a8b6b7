// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences that the window shows name fields and buttons; options belong to the command line, which adds its own.
#include "base/error_text.h"

#include "support/catch_qt.h"

using namespace branchbook;

namespace {

/// Raised by the command line alone, where the window lets people choose from a list; or of the roster's header, whose sentence
/// tells both ways.
bool isOfTerminal(const QString& code)
{
    static const QStringList known{
        QStringLiteral("brand.none_of"),         QStringLiteral("institution.none_of"),
        QStringLiteral("pledge.none_of"),        QStringLiteral("agenda.finding_missing"),
        QStringLiteral("report.figure_unknown"), QStringLiteral("merit.marks_missing"),
        QStringLiteral("ledger.not_binned"),     QStringLiteral("header.unknown_many"),
        QStringLiteral("header.uncertain"),      QStringLiteral("header.taken"),
        QStringLiteral("roster.ask_terminal"),   QStringLiteral("ledger.item_several"),
        QStringLiteral("ledger.item_unknown"),   QStringLiteral("record.sheet_nobody"),
    };
    return code.startsWith(u"cli.") || known.contains(code);
}

} // namespace

TEST_CASE("no sentence that the window shows names an option of the command line")
{
    int looked = 0;
    for (const auto table :
         {admissionTexts(),  agendaTexts(),     appraisalTexts(), awayTexts(),        bookTexts(),
          brandTexts(),      calculatorTexts(), committeeTexts(), conductTexts(),     contactTexts(),
          diagnosisTexts(),  disciplineTexts(), duesTexts(),      duplicateTexts(),   electionTexts(),
          evaluationTexts(), examTexts(),       gatheringTexts(), institutionTexts(), integrityTexts(),
          ledgerTexts(),     meritTexts(),      pollTexts(),      reportTexts(),      reserveTexts(),
          rightTexts(),      rosterTexts(),     rulesTexts(),     sampleTexts(),      sheetTexts(),
          storeTexts(),      talkTexts(),       theoryTexts(),    tieTexts(),         transferTexts(),
          valueTexts()}) {
        for (const ErrorText& entry : table) {
            ++looked;
            INFO(entry.code);
            if (!isOfTerminal(QString::fromLatin1(entry.code)))
                CHECK_FALSE(QString::fromUtf8(entry.text).contains(QStringLiteral("--")));
        }
    }
    CHECK(looked > 300);
}
