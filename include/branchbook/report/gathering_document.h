// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One gathering on paper, in Chinese as every document: the record, the 纪要, the sheet to sign, the notice.
#pragma once

#include "branchbook/report/gathering_sheet.h"

namespace branchbook::report {

enum class GatheringForm { Record, Summary, SignIn, Notice };
/// 支部党员大会记录, 支部党员大会纪要, 支部党员大会签到表, 支部党员大会通知.
[[nodiscard]] QString formTitle(GatheringForm form, gathering::Kind kind);

/// Head, attendance, agenda, speeches, votes, resolutions, signatures. What is not filled in is left empty, to be
/// written by hand.
[[nodiscard]] Document gatheringDocument(const GatheringSheet& sheet);

struct SummaryOptions {
    QString number; ///< 〔2026〕3号; empty: a gap to write it into
    QString sentTo; ///< 分送; empty: no such line
    QDate issuedOn; ///< invalid: the day of the gathering
    QDate printedOn = {}; ///< of a notice: the day it is printed; invalid: not told
};
/// The number as GB/T 9704 writes it, 7.2.5: the year in 〔〕, no 第 and no leading nought: 3, [2026]3, 2026年第03号 → 〔2026〕3号. Of
/// nothing a gap to write it into; what is no such number stays as it was typed.
[[nodiscard]] QString summaryNumber(const QString& typed, QDate issued);
/// 纪要 in the form of GB/T 9704-2012, 10.3. Of the minutes it takes what is written in the words of one: the paragraphs
/// that begin with 会议 (会议认为, 会议强调 …); of the votes their sentences.
[[nodiscard]] Document summaryDocument(const GatheringSheet& sheet, const SummaryOptions& options);

/// Two people a row; the numbers run down the left half of each page, then down the right one.
[[nodiscard]] Document signInDocument(const GatheringSheet& sheet);

/// 关于召开支部党员大会的通知: when, where, who, agenda. Without a day of issue there is room to write it.
/// Printed once the gathering is over it says 补打 and when: it is no notice that anybody was given.
[[nodiscard]] Document noticeDocument(const GatheringSheet& sheet, QDate issuedOn, QDate printedOn = {});
/// Whether a notice printed on `day` comes after the gathering: the day is over, or it is the day and somebody is marked as there.
[[nodiscard]] bool isAfterwards(const GatheringSheet& sheet, QDate day);

[[nodiscard]] Document formDocument(GatheringForm form, const GatheringSheet& sheet, const SummaryOptions& options);

} // namespace branchbook::report
