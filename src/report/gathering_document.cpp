// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/gathering_document.h"

#include "branchbook/gathering/correction.h"
#include "branchbook/gathering/resolution.h"

#include "report/report_words.h"

namespace branchbook::report {

namespace {

using gathering::Attendee;
using gathering::Gathering;
using gathering::Presence;

QString momentOf(const Gathering& g)
{
    QString text = chineseDate(g.heldOn);
    const auto clock = [](QTime time) { return time.toString(QStringLiteral("H:mm")); };
    if (g.startsAt.isValid())
        text += u' ' + clock(g.startsAt);
    if (g.startsAt.isValid() && g.endsAt.isValid())
        text += QStringLiteral("—") + clock(g.endsAt);
    return text;
}

/// Of a record with resolutions: the numbers by which they were counted.
QString votersText(const Gathering& g)
{
    if (g.resolutions.isEmpty())
        return {};
    const auto voters = gathering::votersOf(g);
    return QStringLiteral("；应到会有表决权的党员%1人，实到%2人").arg(voters.entitled).arg(voters.present);
}

QString countsOf(const Gathering& g)
{
    if (g.attendees.isEmpty())
        return {};
    int present = 0;
    int onLeave = 0;
    int unexplained = 0; // neither leave nor absence without leave: nobody has said which
    for (const Attendee& person : g.attendees) {
        present += person.presence == Presence::Present ? 1 : 0;
        onLeave += person.presence == Presence::OnLeave ? 1 : 0;
        unexplained += gathering::lacksReason(person) ? 1 : 0;
    }
    const QString counts = QStringLiteral("应到%1人，实到%2人，请假%3人，缺席%4人")
                               .arg(g.attendees.size())
                               .arg(present)
                               .arg(onLeave)
                               .arg(g.attendees.size() - present - onLeave)
        + votersText(g);
    return unexplained == 0 ? counts : counts + QStringLiteral("（其中%1人原因未填）").arg(unexplained);
}

QString awayOf(const Gathering& g)
{
    QStringList away;
    for (const Attendee& person : g.attendees) {
        if (person.presence == Presence::Present)
            continue;
        const QString reason = gathering::lacksReason(person) ? QStringLiteral("原因未填") : person.reason;
        away << QStringLiteral("%1（%2）").arg(person.name, reason);
    }
    return away.isEmpty() && !g.attendees.isEmpty() ? QStringLiteral("无") : away.join(QStringLiteral("、"));
}

QString presentOf(const Gathering& g)
{
    QStringList names;
    for (const Attendee& person : g.attendees) {
        if (person.presence == Presence::Present)
            names << person.name;
    }
    return names.join(QStringLiteral("、"));
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
    add(u"到会人数", countsOf(g));
    add(u"到会人员", presentOf(g));
    add(u"未到会人员", awayOf(g));
    if (!g.observers.isEmpty())
        add(u"列席人员", g.observers.join(QStringLiteral("、")));
    if (g.late)
        add(u"补记", QStringLiteral("%1补记").arg(chineseDate(g.enteredOn)));
    return {{},
            {{QStringLiteral("项目"), 1.6, Align::Center}, {QStringLiteral("内容"), 7, Align::Left}},
            std::move(rows),
            {}};
}

/// The resolution, how it was voted on, the sentence of the rule, and where that stands.
QString resolutionText(qsizetype number, const gathering::Resolution& resolution)
{
    QString text = QStringLiteral("%1. %2。").arg(number).arg(resolution.text);
    if (!resolution.outcome)
        return text + QStringLiteral("（没有表决）");
    text += QStringLiteral("%1：%2").arg(gathering::methodTitle(resolution.method), resolution.outcome->minutes);
    return resolution.outcome->source.isEmpty() ? text
                                                : text + QStringLiteral("（依据%1）").arg(resolution.outcome->source);
}

QString correctionText(const gathering::Correction& one)
{
    const auto shown = [](const QString& words) { return words.isEmpty() ? QStringLiteral("（空）") : words; };
    return QStringLiteral("%1更正%2：原为“%3”，改为“%4”。原因：%5。")
        .arg(chineseDate(one.on), gathering::correctedFieldTitle(one.field), shown(one.was), shown(one.became),
             one.reason);
}

QString agendaText(qsizetype number, const gathering::AgendaItem& item)
{
    QString text = QStringLiteral("%1. %2").arg(number).arg(item.title);
    if (item.amount)
        text += QStringLiteral("（%1元）").arg(item.amount->toString());
    return text;
}

} // namespace

Document gatheringDocument(const GatheringSheet& sheet)
{
    const Gathering& g = sheet.record;
    const QString title = QStringLiteral("%1记录").arg(gathering::kindTitle(g.kind));
    Document document;
    document.metadata = {title, sheet.branch, g.topic, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{sheet.branch, title}});
    document.blocks.emplace_back(headTable(sheet));
    int chapters = 0;
    const auto chapter = [&](const char16_t* name) {
        document.blocks.emplace_back(Heading{1, chineseNumber(++chapters) + u'、' + QString::fromUtf16(name)});
    };
    if (!g.agenda.isEmpty()) {
        chapter(u"议程");
        for (qsizetype i = 0; i < g.agenda.size(); ++i)
            document.blocks.emplace_back(Paragraph::of(agendaText(i + 1, g.agenda[i])));
    }
    if (!sheet.minutes.isEmpty()) {
        chapter(u"记录");
        for (const QString& text : sheet.minutes)
            document.blocks.emplace_back(Paragraph::of(text));
    }
    if (!g.resolutions.isEmpty()) {
        chapter(u"决议");
        for (qsizetype i = 0; i < g.resolutions.size(); ++i)
            document.blocks.emplace_back(Paragraph::of(resolutionText(i + 1, g.resolutions[i])));
    }
    if (!g.corrections.isEmpty()) {
        chapter(u"更正");
        for (const gathering::Correction& one : g.corrections)
            document.blocks.emplace_back(Paragraph::of(correctionText(one)));
    }
    if (!sheet.attachments.isEmpty())
        document.blocks.emplace_back(AttachmentNote{sheet.attachments});
    return document;
}

} // namespace branchbook::report
