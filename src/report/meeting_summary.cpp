// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/report/gathering_document.h"

#include "branchbook/base/words_for.h"
#include "branchbook/report/minutes_paragraphs.h"
#include "report/gathering_words.h"
#include "report/life_meeting.h"
#include "report/report_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace branchbook::report {

namespace {

QString markOf(const GatheringSheet& sheet)
{
    return joinedTitle(sheet.branch, formTitle(GatheringForm::Summary, sheet.record.kind));
}

/// 2026年9月18日15:00—16:30，机关第一党支部在三楼会议室召开支部党员大会，主题是“……”。周砚青主持，陆怀瑾记录。
QString openingOf(const GatheringSheet& sheet)
{
    const auto& g = sheet.record;
    const QString who = g.groupName.isEmpty() ? sheet.branch : sheet.branch + g.groupName;
    QString text = momentOf(g).remove(u' ') + u'，' + who;
    if (!g.place.isEmpty())
        text += QStringLiteral("在") + g.place;
    text += isMeeting(g.kind) ? QStringLiteral("召开") : QStringLiteral("开展");
    text += gathering::kindTitle(g.kind);
    if (!g.topic.isEmpty())
        text += QStringLiteral("，主题是“%1”").arg(insideQuotes(g.topic));
    text += u'。';
    QStringList officers;
    const auto add = [&officers](const QString& name, const char16_t* act) {
        if (!name.isEmpty())
            officers << name + QString::fromUtf16(act);
    };
    add(g.host, u"主持");
    add(g.lecturer, u"主讲");
    add(g.recorder, u"记录");
    if (!officers.isEmpty())
        text += officers.join(u'，') + u'。';
    const Attendance found = attendanceOf(sheet);
    if (found.expected > 0 && !isUnrecordedPlan(g))
        text += QStringLiteral("应到%1人，实到%2人。").arg(found.expected).arg(found.present.size());
    return text;
}

void addNumbered(Document& document, const QString& lead, const QStringList& items)
{
    if (items.isEmpty())
        return;
    document.blocks.emplace_back(Paragraph::of(lead));
    for (qsizetype i = 0; i < items.size(); ++i)
        document.blocks.emplace_back(Paragraph::of(QStringLiteral("%1. %2").arg(i + 1).arg(items[i])));
}

void addNames(Document& document, const char16_t* label, const QStringList& names)
{
    if (!names.isEmpty())
        document.blocks.emplace_back(NameList{QString::fromUtf16(label), names.join(QStringLiteral("、"))});
}

void addPeople(Document& document, const GatheringSheet& sheet)
{
    document.blocks.emplace_back(Spacer{1});
    if (!isUnrecordedPlan(sheet.record)) {
        const Attendance found = attendanceOf(sheet);
        addNames(document, u"出席", found.present);
        addNames(document, u"请假", found.onLeave);
        addNames(document, u"缺席", found.absent);
    }
    addNames(document, u"列席", sheet.record.observers);
}

} // namespace

QString summaryNumber(const QString& typed, QDate issued)
{
    const QString text = typed.simplified().remove(u' ').normalized(QString::NormalizationForm_KC);
    if (text.isEmpty())
        return QStringLiteral("〔%1〕　号").arg(issued.year());
    static const QRegularExpression form(
        QStringLiteral("^(?:[\\[〔【(](\\d{4})年?[\\]〕】)]|(\\d{4})年)?第?0*(\\d{1,5})号?$"));
    const auto found = form.match(text);
    if (!found.hasMatch())
        return typed.simplified();
    const QString year = found.captured(1) + found.captured(2);
    return QStringLiteral("〔%1〕%2号").arg(year.isEmpty() ? QString::number(issued.year()) : year, found.captured(3));
}

Document summaryDocument(const GatheringSheet& sheet, const SummaryOptions& options)
{
    const WordsFor chinese(WordsFor::Paper);
    const auto& g = sheet.record;
    const QDate issued = options.issuedOn.isValid() ? options.issuedOn : g.heldOn;
    Document document;
    document.metadata = {markOf(sheet), issuerOf(sheet), g.topic, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(
        RedHead{markOf(sheet), summaryNumber(options.number, issued), issuerOf(sheet), chineseDate(issued)});
    if (!g.topic.isEmpty())
        document.blocks.emplace_back(Title{{g.topic}});
    document.blocks.emplace_back(Paragraph::of(openingOf(sheet)));
    addNumbered(document, QStringLiteral("会议议程："), sheet.agenda);
    for (const Paragraph& text : sheet.minutes) {
        if (plainText(text).startsWith(QStringLiteral("会议")))
            document.blocks.emplace_back(text);
    }
    if (sheet.life && !isUnrecordedPlan(g)) {
        if (const QString sums = lifeMeetingSums(*sheet.life); !sums.isEmpty())
            document.blocks.emplace_back(Paragraph::of(sums));
    }
    addNumbered(document, QStringLiteral("会议议定："), sentencesOf(sheet.decisions, Decision::Made));
    addNumbered(document, QStringLiteral("以下事项未通过，没有形成决议："),
                sentencesOf(sheet.decisions, Decision::NotMade));
    addPeople(document, sheet);
    document.blocks.emplace_back(
        Colophon{options.sentTo, issuerOf(sheet), chineseDate(issued) + QStringLiteral("印发")});
    return document;
}

} // namespace branchbook::report
