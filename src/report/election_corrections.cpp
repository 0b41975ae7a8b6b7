// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/election_corrections.h"

#include "report/report_words.h"

namespace branchbook::report {

namespace {

/// Typed with a full stop or without: the sentence has its own.
QString withoutStop(QString text)
{
    while (text.endsWith(u'。') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

void addCorrections(Document& document, const organization::ElectionRound& round)
{
    for (const organization::RoundCorrection& correction : round.corrections)
        document.blocks.emplace_back(
            Paragraph{{{QStringLiteral("更正说明："), Emphasis::Bold},
                       {QStringLiteral("第%1次投票的计票结果于%2更正，这里所列的是更正后的结果。原因：%3。更正前：%4。")
                            .arg(round.number)
                            .arg(chineseDate(correction.on), withoutStop(correction.reason), correction.before),
                        Emphasis::None}}});
}

void addWarnings(Document& document, const organization::ElectionRound& round)
{
    for (const QString& warning : round.why.split(u'\n').mid(1))
        document.blocks.emplace_back(
            Paragraph{{{QStringLiteral("待核对："), Emphasis::Bold}, {warning, Emphasis::None}}});
}

void addGaps(Document& document, const QList<organization::AttendanceGap>& gaps)
{
    for (const organization::AttendanceGap& gap : gaps)
        document.blocks.emplace_back(
            Paragraph{{{QStringLiteral("待核对："), Emphasis::Bold},
                       {organization::attendanceGapChinese(gap)
                            + QStringLiteral("。请核对考勤或者计票：到会不足应到会五分之四的，选举无效。"),
                        Emphasis::None}}});
}

void addWrittenFaults(Document& document, const QList<organization::WrittenFault>& faults)
{
    for (const organization::WrittenFault& fault : faults)
        document.blocks.emplace_back(Paragraph{
            {{QStringLiteral("待核对："), Emphasis::Bold},
             {organization::writtenFaultChinese(fault) + QStringLiteral("。请核对姓名，更正计票。"), Emphasis::None}}});
}

} // namespace branchbook::report
