// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The facts under which a branch is diagnosed, taken from the figures that the other rooms compute (agenda, ledger, talks, polls,
// roster): each with the persons and records behind it. Sentences are Chinese in every language, because a finished round keeps them.
#pragma once

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/progress.h"
#include "branchbook/organization/diagnosis.h"

#include <array>
#include <memory>

namespace branchbook::report {

/// What the rules asked of an area by now and nobody recorded, or that an area has no record in the whole period, or in a quarter
/// of the year that is over, at all.
struct EvidenceGap {
    QString key; ///< of the finding in the agenda; empty where the area did nothing
    QString title; ///< 8月支部委员会会议; 反腐倡廉本期没有记录; 反腐倡廉第1季度没有记录
    int month = 0; ///< 1 … 12; of an area without work the last one that has begun, of a quarter its last
    QString proposal = {}; ///< what to do next, where the key is empty
    QString area = {}; ///< likewise: where that is begun …
    QString tab = {}; ///< … and its tab
    QString shown = {}; ///< the title in the language of the screen, where there is a key
};

struct EvidenceRecord {
    QDate on;
    QString title; ///< 支部委员会会议：研究重点工作
};

struct EvidenceRow {
    QString area; ///< "organization"
    QString title; ///< 组织建设
    QList<EvidenceRecord> records; ///< oldest first
    QList<EvidenceGap> gaps;

    [[nodiscard]] QList<EvidenceRecord> recordsIn(int month) const;
    [[nodiscard]] QList<EvidenceGap> gapsIn(int month) const;
};

/// Records with a day, by area and month of one year: gatherings, matters of the ledger, what an area tells the rules that took
/// place (book::Area::addFacts), each once a day, polls, visits of contact points, 党建品牌, 三化 and 述职评议. Dispositions and sanctions are secret and not among them.
struct EvidenceBoard {
    int year = 0;
    int months = 0; ///< that have begun; the others are empty
    QList<EvidenceRow> rows; ///< in the order of the areas
    /// Areas without any work come first.
    [[nodiscard]] QList<EvidenceGap> gaps() const;
};

struct DiagnosisEvidence {
    DateRange period;
    QDate basis; ///< the last day that counts: of the period, or today where that is earlier
    QList<organization::DiagnosisFact> facts; ///< by aspect
    QStringList proposals; ///< what could be put right, for people to take or leave
    EvidenceBoard board; ///< of the year of `basis`
    std::shared_ptr<const agenda::Agenda> agenda; ///< which the gaps point into
};
/// `period` is one of diagnosisPeriodByName. Errors: those of the store and of the areas.
[[nodiscard]] Result<DiagnosisEvidence> collectDiagnosis(const store::Session& session, const book::Branch& branch,
                                                         DateRange period, QDate today, const book::Areas& areas);
/// The same for a large branch: tells where it stands; Cancelled when it is to stop.
[[nodiscard]] Result<DiagnosisEvidence> collectDiagnosis(const store::Session& session, const book::Branch& branch,
                                                         DateRange period, QDate today, const book::Areas& areas,
                                                         Progress& progress);

} // namespace branchbook::report
