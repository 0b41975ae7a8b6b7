// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/gathering_document.h"

#include "branchbook/base/words_for.h"
#include "report/gathering_words.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

using gathering::Audience;

QString invitedOf(const gathering::Gathering& record)
{
    switch (gathering::kindInfo(record.kind).audience) {
    case Audience::Committee: return QStringLiteral("支部委员");
    case Audience::Group: return record.groupName + QStringLiteral("党员");
    case Audience::Everybody: break;
    }
    return QStringLiteral("党员");
}

QString weekdayOf(QDate day)
{
    static const QString names = QStringLiteral("一二三四五六日");
    return QStringLiteral("星期%1").arg(names[day.dayOfWeek() - 1]);
}

/// 2026年9月25日（星期五）14:30
QString beginningOf(const gathering::Gathering& record)
{
    QString text = QStringLiteral("%1（%2）").arg(chineseDate(record.heldOn), weekdayOf(record.heldOn));
    if (record.startsAt.isValid())
        text += record.startsAt.toString(QStringLiteral("H:mm"));
    return text;
}

QString verbOf(gathering::Kind kind)
{
    return isMeeting(kind) ? QStringLiteral("召开") : QStringLiteral("开展");
}

class NoticeWriter
{
public:
    explicit NoticeWriter(Document& document)
        : m_document(document)
    {
    }
    void add(const char16_t* title, const QString& text)
    {
        if (!text.isEmpty())
            line(QStringLiteral("%1、%2：%3").arg(chineseNumber(++m_items), QString::fromUtf16(title), text));
    }
    void addList(const char16_t* title, const QStringList& texts)
    {
        if (texts.isEmpty())
            return;
        line(QStringLiteral("%1、%2：").arg(chineseNumber(++m_items), QString::fromUtf16(title)));
        for (qsizetype i = 0; i < texts.size(); ++i)
            line(QStringLiteral("%1. %2").arg(i + 1).arg(texts[i]));
    }
    void line(const QString& text) { m_document.blocks.emplace_back(Paragraph::of(text)); }

private:
    Document& m_document;
    int m_items = 0;
};

} // namespace

bool isAfterwards(const GatheringSheet& sheet, QDate day)
{
    const auto& g = sheet.record;
    if (!day.isValid() || day != g.heldOn)
        return day.isValid() && day > g.heldOn;
    return std::ranges::any_of(g.attendees, // on its day a notice may still go out, until somebody is marked as there
                               [](const auto& person) { return person.presence == gathering::Presence::Present; });
}

Document noticeDocument(const GatheringSheet& sheet, QDate issuedOn, QDate printedOn)
{
    const WordsFor chinese(WordsFor::Paper);
    const auto& g = sheet.record;
    const QString kind = gathering::kindTitle(g.kind);
    const QString title = QStringLiteral("关于%1%2的通知").arg(verbOf(g.kind), kind);
    Document document;
    document.metadata = {title, issuerOf(sheet), g.topic, QStringLiteral("支部手册"), QDateTime()};
    const bool afterwards = isAfterwards(sheet, printedOn);
    document.blocks.emplace_back(
        Title{afterwards ? QStringList{title, QStringLiteral("（补打）")} : QStringList{title}});
    const QString invited = invitedOf(g);
    document.blocks.emplace_back(Addressee{g.groupName.isEmpty() ? QStringLiteral("各位%1：").arg(invited)
                                                                 : QStringLiteral("%1各位党员：").arg(g.groupName)});
    NoticeWriter notice(document);
    notice.line(QStringLiteral("支部定于%1%2%3，现将有关事项通知如下：").arg(beginningOf(g), verbOf(g.kind), kind));
    notice.add(u"主题", g.topic);
    notice.add(u"时间",
               g.endsAt.isValid() && g.startsAt.isValid()
                   ? beginningOf(g) + QStringLiteral("—") + g.endsAt.toString(QStringLiteral("H:mm"))
                   : beginningOf(g));
    notice.add(u"地点", g.place);
    notice.add(u"参加人员", QStringLiteral("全体%1").arg(invited));
    notice.add(u"列席人员", g.observers.join(QStringLiteral("、")));
    notice.addList(u"议程", sheet.agenda);
    notice.line(QStringLiteral("请准时参加。不能到会的，请在会前请假并说明原因。"));
    if (afterwards)
        notice.line(QStringLiteral("（本通知于%1补打。）").arg(chineseDate(printedOn)));
    const bool ahead = issuedOn.isValid() && issuedOn <= g.heldOn; // printed again later, it was not given then
    document.blocks.emplace_back(
        Signature{issuerOf(sheet), ahead ? chineseDate(issuedOn) : QStringLiteral("　　年　月　日")});
    return document;
}

} // namespace branchbook::report
