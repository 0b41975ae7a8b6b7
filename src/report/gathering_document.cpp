// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/gathering_document.h"

#include "branchbook/base/text.h"
#include "branchbook/base/words_for.h"
#include "branchbook/gathering/correction.h"

#include "report/chapters.h"
#include "report/gathering_words.h"
#include "report/life_meeting.h"
#include "report/report_words.h"

#include <algorithm>
#include <string_view>

namespace branchbook::report {

namespace {

using gathering::Attendee;
using gathering::Gathering;
using gathering::Presence;

QString countsOf(const GatheringSheet& sheet)
{
    if (sheet.record.attendees.isEmpty())
        return {};
    const Attendance found = attendanceOf(sheet);
    if (isUnrecordedPlan(sheet.record))
        return QStringLiteral("应到%1人").arg(found.expected);
    const QString counts = QStringLiteral("应到%1人，实到%2人，请假%3人，缺席%4人")
                               .arg(found.expected)
                               .arg(found.present.size())
                               .arg(found.onLeave.size())
                               .arg(found.absent.size());
    return found.unexplained == 0 ? counts : counts + QStringLiteral("（其中%1人原因未填）").arg(found.unexplained);
}

QString awayOf(const GatheringSheet& sheet)
{
    const Gathering& g = sheet.record;
    if (isUnrecordedPlan(g))
        return {};
    QStringList away;
    for (const Attendee& person : g.attendees) {
        if (person.presence == Presence::Present)
            continue;
        const QString reason = gathering::lacksReason(person) ? QStringLiteral("原因未填") : person.reason;
        away << QStringLiteral("%1（%2）").arg(nameOf(sheet, person), reason);
    }
    return away.isEmpty() && !g.attendees.isEmpty() ? QStringLiteral("无") : away.join(QStringLiteral("、"));
}

/// 金鹤年（退休回原籍…；上级同意；大会通过）
QString leftOutOf(const GatheringSheet& sheet)
{
    QStringList people;
    for (const Attendee& person : sheet.record.attendees) {
        if (person.leftOut)
            people << QStringLiteral("%1（%2）")
                          .arg(nameOf(sheet, person),
                               QStringList{rules::awayReasonName(person.leftOut->reason), person.leftOut->higherConsent,
                                           person.leftOut->meetingConsent}
                                   .join(u'；'));
    }
    return people.join(QStringLiteral("、"));
}

Table headTable(const GatheringSheet& sheet)
{
    const Gathering& g = sheet.record;
    const bool study = QByteArray(gathering::kindInfo(g.kind).area) == "ideology";
    QList<QStringList> rows{{QStringLiteral("主题"), g.topic}, {QStringLiteral("时间"), momentOf(g)}};
    const auto add = [&rows](const char16_t* title, const QString& text) {
        rows.append({QString::fromUtf16(title), text});
    };
    if (g.group)
        add(u"党小组", g.groupName);
    add(u"地点", g.place);
    add(u"主持人", g.host);
    add(u"记录人", g.recorder);
    if (study) {
        add(u"主讲人", g.lecturer);
        add(u"学时",
            g.studyMinutes ? decimalText(double(*g.studyMinutes) / std::max(1, sheet.classHourMinutes)) : QString());
    }
    if (g.forYear)
        add(u"所属年度", QStringLiteral("%1年").arg(*g.forYear));
    add(u"到会人数", countsOf(sheet));
    add(u"到会人员", isUnrecordedPlan(g) ? QString() : attendanceOf(sheet).present.join(QStringLiteral("、")));
    add(u"未到会人员", awayOf(sheet));
    if (const QString out = leftOutOf(sheet); !out.isEmpty())
        add(u"不计入应到会", out);
    add(u"列席人员", g.observers.isEmpty() ? QStringLiteral("无") : g.observers.join(QStringLiteral("、")));
    if (g.late)
        add(u"补记", QStringLiteral("%1补记").arg(chineseDate(g.enteredOn)));
    return {{},
            {{QStringLiteral("项目"), 1.6, Align::Center}, {QStringLiteral("内容"), 7, Align::Left}},
            std::move(rows),
            {},
            HeadRow::Absent};
}

QString numberText(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

QString withoutFullStop(QString sentence)
{
    if (sentence.endsWith(u'。'))
        sentence.chop(1);
    return sentence;
}

/// 30+2: those at the meeting and the opinions handed in before it.
QString withWritten(std::optional<int> votes, int written)
{
    return written == 0 ? numberText(votes) : QStringLiteral("%1+%2").arg(votes.value_or(0)).arg(written);
}

/// 第2项发出选票33张，收回33张，有效32张; empty where there were no ballots.
QString ballotsOf(const DecisionLine& line, int number)
{
    QStringList counts;
    const auto add = [&counts](const char16_t* what, std::optional<int> count) {
        if (count)
            counts << QStringLiteral("%1%2张").arg(QString::fromUtf16(what)).arg(*count);
    };
    add(u"发出选票", line.issued);
    add(u"收回", line.collected);
    add(u"有效", line.valid);
    return counts.isEmpty() ? QString() : QStringLiteral("第%1项%2").arg(number).arg(counts.join(QStringLiteral("，")));
}

constexpr qsizetype kAbstainCell = 7;

/// 弃权 as it was counted; where nobody wrote it down, what the others leave of those present: none, or not known.
QString abstentions(const DecisionLine& line)
{
    if (line.abstain)
        return QString::number(*line.abstain);
    if (!line.yes)
        return {}; // not voted yet
    if (line.no && line.valid) // as the sentence counts them: what is valid and neither for nor against
        return QString::number(std::max(0, *line.valid - *line.yes - *line.no));
    const bool all = line.present && !line.issued && !line.collected && !line.valid;
    return all && *line.yes + line.no.value_or(0) == *line.present ? QStringLiteral("0") : QStringLiteral("—");
}

constexpr double kCount = 1.42; // a share of the width
constexpr double kWithOpinions = 2.1;

Table voteTable(const QList<DecisionLine>& decisions)
{
    const bool opinions =
        std::ranges::any_of(decisions, [](const DecisionLine& line) { return line.writtenYes + line.writtenNo > 0; });
    const double counts = opinions ? kWithOpinions : kCount; // 17+2 stands in one line
    Table table;
    table.columns = {{QStringLiteral("序号"), kCount},
                     {QStringLiteral("表决事项"), 5.8 - 2 * (counts - kCount), Align::Left},
                     {QStringLiteral("表决方式"), 3}};
    for (const char16_t* head : {u"应到", u"实到", u"赞成", u"反对", u"弃权"}) {
        const bool opinion = head == std::u16string_view(u"赞成") || head == std::u16string_view(u"反对");
        table.columns.append({QString::fromUtf16(head), opinion ? counts : kCount});
    }
    table.columns.append({QStringLiteral("结果"), 2});
    QStringList notes{QStringLiteral("应到、实到是有表决权的党员人数")};
    int number = 0;
    for (const DecisionLine& line : decisions) {
        table.rows.append({QString::number(++number), line.matter, line.method, numberText(line.entitled),
                           numberText(line.present), withWritten(line.yes, line.writtenYes),
                           withWritten(line.no, line.writtenNo), abstentions(line), line.result});
        if (table.rows.last()[kAbstainCell] == u"—")
            notes << QStringLiteral("第%1项没有单独统计弃权").arg(number);
        if (const QString ballots = ballotsOf(line, number); !ballots.isEmpty())
            notes << ballots;
        if (!line.doubt.isEmpty())
            notes << QStringLiteral("第%1项%2").arg(number).arg(withoutFullStop(line.doubt));
    }
    if (opinions)
        notes << QStringLiteral("“+”后面是没有到会的党员会前书面提出、计入票数的意见");
    table.notes = {QStringLiteral("注：%1。").arg(joinedClauses(notes))};
    return table;
}

/// A record says what was put right in it, why and when.
QString correctionText(const gathering::Correction& one)
{
    const auto shown = [](const QString& words) {
        return words.isEmpty() ? QStringLiteral("（空）") : insideQuotes(words);
    };
    return QStringLiteral("%1更正%2：原为“%3”，改为“%4”。原因：%5。")
        .arg(chineseDate(one.on), gathering::correctedFieldTitle(one.field), shown(one.was), shown(one.became),
             one.reason);
}

void writeCorrections(const QList<gathering::Correction>& corrections, Chapters& chapters)
{
    QStringList texts;
    for (const gathering::Correction& one : corrections) {
        if (gathering::isWritten(one))
            texts << correctionText(gathering::covered(one));
    }
    if (texts.isEmpty())
        return;
    chapters.open(u"更正");
    for (const QString& text : texts)
        chapters.add(Paragraph::of(text));
}

void writeDecisions(const QList<DecisionLine>& decisions, Chapters& chapters)
{
    if (decisions.isEmpty())
        return;
    chapters.open(u"表决");
    chapters.add(voteTable(decisions));
    for (const auto& [name, which] :
         {std::pair(u"决议", Decision::Made), std::pair(u"未通过的事项", Decision::NotMade)}) {
        const QStringList sentences = sentencesOf(decisions, which);
        if (sentences.isEmpty())
            continue;
        chapters.open(name);
        chapters.numbered(sentences);
    }
}

} // namespace

QString formTitle(GatheringForm form, gathering::Kind kind)
{
    const QString title = gathering::kindTitle(kind);
    switch (form) {
    case GatheringForm::Record: return title + QStringLiteral("记录");
    case GatheringForm::Summary: return title + QStringLiteral("纪要");
    case GatheringForm::SignIn: return title + QStringLiteral("签到表");
    case GatheringForm::Notice: return title + QStringLiteral("通知");
    }
    return title;
}

Document gatheringDocument(const GatheringSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    const Gathering& g = sheet.record;
    const QString title = formTitle(GatheringForm::Record, g.kind);
    Document document;
    document.metadata = {title, sheet.branch, g.topic, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{sheet.branch, title}});
    document.blocks.emplace_back(headTable(sheet));
    Chapters chapters(document);
    if (!sheet.agenda.isEmpty()) {
        chapters.open(u"议程");
        chapters.numbered(sheet.agenda);
    }
    if (!sheet.minutes.isEmpty()) {
        chapters.open(u"记录");
        for (const Paragraph& text : sheet.minutes)
            chapters.add(text);
    }
    if (sheet.life && !isUnrecordedPlan(g))
        writeLifeMeeting(*sheet.life, chapters);
    writeDecisions(sheet.decisions, chapters);
    writeCorrections(g.corrections, chapters);
    if (!sheet.attachments.isEmpty())
        chapters.add(AttachmentNote{sheet.attachments});
    chapters.add(SignatureLines{{QStringLiteral("主持人（签名）"), QStringLiteral("记录人（签名）")}});
    return document;
}

Document formDocument(GatheringForm form, const GatheringSheet& sheet, const SummaryOptions& options)
{
    const WordsFor chinese(WordsFor::Paper);
    switch (form) {
    case GatheringForm::Record: return gatheringDocument(sheet);
    case GatheringForm::Summary: return summaryDocument(sheet, options);
    case GatheringForm::SignIn: return signInDocument(sheet);
    case GatheringForm::Notice: return noticeDocument(sheet, options.issuedOn, options.printedOn);
    }
    return {};
}

} // namespace branchbook::report
