// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/election_documents.h"

#include "branchbook/base/words_for.h"
#include "branchbook/organization/election_count.h"
#include "report/election_corrections.h"
#include "report/report_words.h"

#include <algorithm>
#include <variant>

namespace branchbook::report {

namespace {

using namespace organization;

QString officeOf(const Election& election)
{
    return QString::fromUtf16(electionKindInfo(election.kind).office);
}

bool isCounted(const ElectionSheet& sheet)
{
    return !sheet.round.id.isNull();
}

/// A later vote stands on a line of its own: the title would break within the bracket.
QStringList roundTitle(const ElectionSheet& sheet, const QString& what)
{
    QStringList title{sheet.branch, QStringLiteral("%1选举%2").arg(officeOf(sheet.election), what)};
    if (sheet.round.number > 1)
        title += QStringLiteral("（第%1次投票）").arg(sheet.round.number);
    return title;
}

QString electorsWord(const ElectionSheet& sheet)
{
    return sheet.electors == rules::Electors::Committee ? QStringLiteral("委员") : QStringLiteral("党员");
}

QString papersSentence(const ElectionSheet& sheet)
{
    const ElectionRound& round = sheet.round;
    const auto number = [](int value) { return QString::number(value); };
    return QStringLiteral(
               "应到会有选举权的%8%1名，实到会%2名。发出选票%3张，收回%4张，有效票%5张，无效票%6张。应选%7名。")
        .arg(number(round.entitled), number(round.present), number(round.issued), number(round.collected),
             number(round.valid), number(round.voidPapers), QString::number(round.seats), electorsWord(sheet));
}

/// The figures of the papers; before the count squares to write them into.
void addPapers(Document& document, const ElectionSheet& sheet)
{
    constexpr double kRoomToWrite = 26;
    if (isCounted(sheet)) {
        document.blocks.emplace_back(Paragraph::of(papersSentence(sheet)));
        return;
    }
    document.blocks.emplace_back(
        Paragraph::of(QStringLiteral("应选%1名。选举前清点到会人数，计票后填写。").arg(sheet.round.seats)));
    Table table;
    for (const char16_t* head : {u"应到会", u"实到会", u"发出选票", u"收回选票", u"有效票", u"无效票"})
        table.columns.append({QString::fromUtf16(head), 1});
    table.rows = {QStringList{QString()}};
    table.notes = {QStringLiteral("应到会、实到会是有选举权的%1人数。").arg(electorsWord(sheet))};
    table.leastRowHeight = kRoomToWrite;
    document.blocks.emplace_back(std::move(table));
}

/// Whoever is not counted stands on the record with the reason, or the number of electors cannot be checked.
void addLeftOut(Document& document, const ElectionSheet& sheet)
{
    if (sheet.leftOut.isEmpty())
        return;
    document.blocks.emplace_back(Paragraph::of(QStringLiteral("不计入应到会的党员%1名：%2。")
                                                   .arg(sheet.leftOut.size())
                                                   .arg(sheet.leftOut.join(QStringLiteral("、")))));
}

Table countTable(const ElectionSheet& sheet)
{
    Table table;
    table.columns = {{QStringLiteral("序号"), 1},   {QStringLiteral("候选人"), 3}, {QStringLiteral("赞成"), 1.6},
                     {QStringLiteral("反对"), 1.6}, {QStringLiteral("弃权"), 1.6}, {QStringLiteral("合计"), 1.6}};
    int number = 0;
    for (const ElectionTally& tally : sheet.round.tallies) {
        if (tally.listing == rules::Listing::WrittenIn)
            continue;
        QStringList row{QString::number(++number), tally.name};
        if (isCounted(sheet))
            row << QString::number(tally.yes) << QString::number(tally.no.value_or(0))
                << QString::number(tally.abstain.value_or(0))
                << QString::number(tally.yes + tally.no.value_or(0) + tally.abstain.value_or(0));
        table.rows.append(row);
    }
    return table;
}

/// 另选他人; empty lines to write into before the count.
std::optional<Table> writtenTable(const ElectionSheet& sheet)
{
    constexpr int kEmptyLines = 3;
    Table table;
    table.columns = {{QStringLiteral("另选他人姓名"), 4}, {QStringLiteral("得票"), 2}};
    for (const ElectionTally& tally : sheet.round.tallies) {
        if (tally.listing == rules::Listing::WrittenIn)
            table.rows.append({tally.name, QString::number(tally.yes)});
    }
    if (table.rows.isEmpty() && isCounted(sheet))
        return std::nullopt;
    while (!isCounted(sheet) && table.rows.size() < kEmptyLines)
        table.rows.append(QStringList{QString(), QString()});
    return table;
}

/// Names are printed where they are known; everybody signs beside.
QString signatures(const QString& role, const QStringList& names)
{
    return names.isEmpty() ? QStringLiteral("%1（签名）：").arg(role)
                           : QStringLiteral("%1（签名）：%2").arg(role, names.join(QStringLiteral("　　　　　　")));
}

/// No paper is older than what it tells of.
QDate signedOn(const ElectionRound& round, QDate day)
{
    for (const RoundCorrection& correction : round.corrections)
        day = std::max(day, correction.on);
    return day;
}

/// A table leaves room below itself.
void addSignatures(Document& document, const ElectionSheet& sheet)
{
    if (!std::holds_alternative<Table>(document.blocks.back()))
        document.blocks.emplace_back(Spacer{1});
    document.blocks.emplace_back(Paragraph::of(
        signatures(QStringLiteral("监票人"), sheet.election.tellersWith(TellerRole::Monitor)), Stay::WithNext));
    document.blocks.emplace_back(Paragraph::of(
        signatures(QStringLiteral("计票人"), sheet.election.tellersWith(TellerRole::Counter)), Stay::WithNext));
    const QDate day = sheet.round.heldOn.isValid() ? sheet.round.heldOn : sheet.election.heldOn;
    document.blocks.emplace_back(Signature{QString(), chineseDate(signedOn(sheet.round, day))});
}

/// The gap of the vote that this sheet prints.
QList<AttendanceGap> gapsOfRound(const ElectionSheet& sheet)
{
    QList<AttendanceGap> gaps = sheet.gaps;
    gaps.removeIf([&](const AttendanceGap& gap) { return !isCounted(sheet) || gap.round != sheet.round.number; });
    return gaps;
}

QList<WrittenFault> writtenOfRound(const ElectionSheet& sheet)
{
    QList<WrittenFault> faults = sheet.written;
    faults.removeIf([&](const WrittenFault& one) { return !isCounted(sheet) || one.round != sheet.round.number; });
    return faults;
}

Document begun(const ElectionSheet& sheet, const QStringList& title)
{
    Document document;
    document.metadata = {title.mid(1).join(QString()), sheet.branch, sheet.election.title, QStringLiteral("支部手册"),
                         QDateTime()};
    document.blocks.emplace_back(Title{title});
    return document;
}

/// The working of the rule and who is elected by it.
QString resultSentence(const Election& election, const ElectionRound& round)
{
    const QStringList elected = round.namesWith(TallyOutcome::Elected);
    QString text = round.why.section(u'\n', 0, 0);
    if (!elected.isEmpty())
        text += QStringLiteral("当选的是：%1。").arg(elected.join(QStringLiteral("、")));
    if (const QString written = organization::writtenInChinese(election, elected); !written.isEmpty())
        text += written + u'。';
    return text;
}

/// Who met; which of several votes it is.
QString heldSentence(const ElectionSheet& sheet, const ElectionRound& round)
{
    QString text = sheet.electors == rules::Electors::Committee
        ? QStringLiteral("，我支部召开支部委员会会议，以无记名投票方式选举%1")
        : QStringLiteral("，我支部召开党员大会，以无记名投票方式选举%1");
    text = text.arg(officeOf(sheet.election));
    if (sheet.election.rounds.size() > 1)
        text += QStringLiteral("（第%1次投票）").arg(round.number);
    return text + u'。';
}

/// The voters' verdict on all seats, in the order of the paper.
QStringList electedInOrder(const Election& election)
{
    const QStringList elected = election.elected();
    QStringList ordered;
    for (const ElectionCandidate& candidate : election.candidates) {
        if (elected.contains(candidate.name))
            ordered.append(candidate.name);
    }
    for (const QString& name : elected) {
        if (!ordered.contains(name))
            ordered.append(name);
    }
    return ordered;
}

} // namespace

Document countSheetDocument(const ElectionSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document = begun(sheet, roundTitle(sheet, QStringLiteral("计票报告单")));
    addPapers(document, sheet);
    addLeftOut(document, sheet);
    document.blocks.emplace_back(countTable(sheet));
    if (auto written = writtenTable(sheet))
        document.blocks.emplace_back(std::move(*written));
    addCorrections(document, sheet.round);
    addGaps(document, gapsOfRound(sheet));
    addWrittenFaults(document, writtenOfRound(sheet));
    addSignatures(document, sheet);
    return document;
}

Document electionResultDocument(const ElectionSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document = begun(sheet, roundTitle(sheet, QStringLiteral("结果报告单")));
    addPapers(document, sheet);
    addLeftOut(document, sheet);
    if (isCounted(sheet)) {
        Table table;
        table.columns = {{QStringLiteral("序号"), 1},   {QStringLiteral("姓名"), 3},   {QStringLiteral("赞成"), 1.6},
                         {QStringLiteral("反对"), 1.6}, {QStringLiteral("弃权"), 1.6}, {QStringLiteral("结果"), 2.4}};
        const QStringList words{QStringLiteral("当选"), QStringLiteral("再次投票"), QStringLiteral("未当选")};
        const ElectionRound round = asDecided(sheet.election, sheet.round);
        for (qsizetype i = 0; i < round.tallies.size(); ++i) {
            const ElectionTally& tally = round.tallies[i];
            const auto text = [](std::optional<int> votes) {
                return votes ? QString::number(*votes) : QStringLiteral("—");
            };
            const bool written = tally.listing == rules::Listing::WrittenIn;
            table.rows.append({QString::number(i + 1), written ? tally.name + QStringLiteral("（另选）") : tally.name,
                               QString::number(tally.yes), text(tally.no), text(tally.abstain),
                               words.value(static_cast<int>(tally.outcome))});
        }
        document.blocks.emplace_back(std::move(table));
        document.blocks.emplace_back(Paragraph::of(resultSentence(sheet.election, round)));
        addWarnings(document, round);
        addCorrections(document, round);
        addGaps(document, gapsOfRound(sheet));
        addWrittenFaults(document, writtenOfRound(sheet));
    }
    addSignatures(document, sheet);
    return document;
}

Document electionReportDocument(const ElectionSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    const Election& election = sheet.election;
    const QString title = QStringLiteral("关于%1选举结果的报告").arg(officeOf(election));
    Document document;
    document.metadata = {title, sheet.branch, election.title, QStringLiteral("支部手册"), QDateTime()};
    QStringList head{sheet.branch, title};
    if (!election.isDecided())
        head.append(QStringLiteral("（草稿）"));
    document.blocks.emplace_back(Title{head});
    if (!sheet.higherOrganization.isEmpty())
        document.blocks.emplace_back(Addressee{sheet.higherOrganization + u'：'});
    for (const ElectionRound& round : election.rounds) {
        document.blocks.emplace_back(
            Paragraph::of(chineseDate(round.heldOn) + heldSentence(sheet, round) + asDecided(election, round).minutes));
        addCorrections(document, round);
    }
    addGaps(document, sheet.gaps);
    addWrittenFaults(document, sheet.written);
    addLeftOut(document, sheet);
    const QStringList elected = electedInOrder(election);
    if (!elected.isEmpty()) {
        QString text = QStringLiteral("当选%1名：%2。").arg(elected.size()).arg(elected.join(QStringLiteral("、")));
        if (const QString written = organization::writtenInChinese(election, elected); !written.isEmpty())
            text += written + u'。';
        document.blocks.emplace_back(Paragraph::of(text));
    }
    if (!election.isDecided())
        document.blocks.emplace_back(
            Paragraph{{{QStringLiteral("草稿：应选%1名，当选%2名，选举还没有结束，选完以后再上报。")
                            .arg(election.seats)
                            .arg(elected.size()),
                        Emphasis::Bold}}});
    document.blocks.emplace_back(
        Paragraph::of(election.kind == ElectionKind::Secretary || election.kind == ElectionKind::Deputy
                          ? QStringLiteral("特此报告，请审批。")
                          : QStringLiteral("特此报告，请予备案。")));
    QDate day = election.rounds.isEmpty() ? election.heldOn : election.rounds.last().heldOn;
    for (const ElectionRound& round : election.rounds)
        day = signedOn(round, day);
    document.blocks.emplace_back(Signature{sheet.branch, chineseDate(day)});
    return document;
}

} // namespace branchbook::report
