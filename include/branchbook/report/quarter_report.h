// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The quarterly report as a document and as JSON, from the same figures (domain-rules §13.3; title: docs/manual/cli.md).
#pragma once

#include "branchbook/report/document.h"
#include "branchbook/report/quarter_figures.h"

#include <QJsonObject>
#include <QSet>

namespace branchbook::report {

enum class NameStyle {
    Full,
    SurnameOnly, ///< 沈×, 欧阳××
};

enum class EvidenceAnnex {
    Absent,
    Attached, ///< 佐证目录: see report/evidence_annex.h
};

struct QuarterOptions {
    /// Empty: the branch's reportTo, else its higher organization; without any the report has no such line.
    QString addressee;
    QSet<QString> leftOut; ///< ids of quarterParts()
    QDate signedOn; ///< invalid: the basis day
    NameStyle names = NameStyle::Full;
    EvidenceAnnex annex = EvidenceAnnex::Absent;
};

/// A part of the report that may be left out. Ids: "basics", the five area ids, "asked", "activities" with its tables
/// "activity_list" and "study_members", "admission", "dues", "matters", "next".
struct QuarterPart {
    QString id;
    QString title;
    int count = 0; ///< what it has to tell of: people, gatherings, rows
};
[[nodiscard]] QList<QuarterPart> quarterParts(const QuarterFigures& figures);

/// 关于2026年第三季度党建工作情况的报告
[[nodiscard]] QString quarterTitle(Quarter quarter);
/// What must be known before a report of a quarter that has not begun or is still running is sent; empty for one that is
/// over.
[[nodiscard]] QString quarterNotice(const QuarterFigures& figures);
/// What is missing before the report is whole, and where it is entered.
struct QuarterGap {
    QString
        key; ///< stable: "unrecorded", "late", "kind_unknown", "join_unknown", "duty:<group>" (LateDuty::group), "problems", "tasks",
    ///< "opinions", "pledges", "unpublished", "area:<id>"
    QString text; ///< one sentence, in the language of the program
    QString area = {}; ///< of "unrecorded" and matters of the ledger: where the first thing is that is meant
    QString record = {}; ///< its id: of a gathering, of an item of the ledger
};
/// Plans whose day is gone and that nobody recorded, acts that are late without a reason, people without 人员类别 or 入党日期, steps and
/// duties past their last day by group, matters of the ledger past their day, notices not published, areas
/// without any record. Of a quarter that has not begun: nothing.
[[nodiscard]] QList<QuarterGap> quarterGaps(const QuarterFigures& figures);
[[nodiscard]] Document quarterDocument(const QuarterFigures& figures, const QuarterOptions& options);
/// What the tables alone are written from: the same, and the reasons for what was not done as a table, which the report tells in words.
[[nodiscard]] Document quarterTables(const QuarterFigures& figures, const QuarterOptions& options);
/// Every figure of the full report. Rates in percent, null where nothing was expected.
[[nodiscard]] QJsonObject quarterJson(const QuarterFigures& figures, const QuarterOptions& options);

} // namespace branchbook::report
