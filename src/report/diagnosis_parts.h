// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a diagnosis, a file each.
#pragma once

#include "branchbook/report/diagnosis_facts.h"

namespace branchbook::report {

struct DiagnosisAsk {
    const store::Session& session;
    const book::Branch& branch;
    DateRange period;
    QDate basis;
    const agenda::Agenda& agenda;

    [[nodiscard]] const rules::Catalogue& catalogue() const { return agenda.rulebook.catalogue; }
};

using DiagnosisFacts = QList<organization::DiagnosisFact>;

/// A fact that the book has no figure for, with the reason.
[[nodiscard]] organization::DiagnosisFact noRecord(organization::DiagnosisAspect aspect, const char* key,
                                                   const QString& title, const QString& why);
/// 2 / 3 次.
[[nodiscard]] QString diagnosisShare(qsizetype done, qsizetype asked, const QString& unit);

/// 班子结构.
[[nodiscard]] Result<> addStructureFacts(const DiagnosisAsk& ask, DiagnosisFacts& facts);
/// 履职能力, 团结协作.
[[nodiscard]] Result<> addWorkingFacts(const DiagnosisAsk& ask, DiagnosisFacts& facts);
/// 工作实绩, 廉洁自律, 群众评价.
[[nodiscard]] Result<> addResultFacts(const DiagnosisAsk& ask, DiagnosisFacts& facts);

/// 团结协作: the latest poll of the members of a year back.
[[nodiscard]] Result<organization::DiagnosisFact> memberPollFact(const DiagnosisAsk& ask);
/// 工作实绩: whose points of the quarter are in. How many somebody has is told nowhere here.
[[nodiscard]] Result<organization::DiagnosisFact> meritFact(const DiagnosisAsk& ask);
[[nodiscard]] Result<organization::DiagnosisFact> brandFact(const DiagnosisAsk& ask);
/// 群众评价.
[[nodiscard]] Result<organization::DiagnosisFact> contactFact(const DiagnosisAsk& ask);

/// The gatherings of these kinds that the rules ask for in the period, as the quarterly report counts them; what was waived is left out.
[[nodiscard]] organization::DiagnosisFact askedFact(const DiagnosisAsk& ask, organization::DiagnosisAspect aspect,
                                                    const char* key, const QString& title,
                                                    const QList<gathering::Kind>& kinds);

/// Polls, visits, 党建品牌, 三化 and 述职评议 of the year into the row of 组织建设.
[[nodiscard]] Result<> addOrganizationRecords(const store::Session& session, book::BranchId branch, DateRange year,
                                              EvidenceBoard& board);
/// `period` is the one that is looked at: an area without a record in it is a gap.
[[nodiscard]] Result<EvidenceBoard> collectBoard(const store::Session& session, const book::Branch& branch,
                                                 const agenda::Agenda& agenda, DateRange period, QDate basis,
                                                 const book::Areas& areas);

} // namespace branchbook::report
