// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/agenda/calendar_file.h"

#include "agenda/finding_words.h"

#include <QCryptographicHash>
#include <QHash>

namespace branchbook::agenda {

namespace {

constexpr qsizetype kLineOctets = 75; // RFC 5545 §3.1, without the line break
constexpr int kDefaultMinutes = 60; // of a gathering without an end
constexpr QChar kBackslash(u'\\');

/// RFC 5545 §3.3.11.
QString escaped(QString text)
{
    text.replace(kBackslash, QStringLiteral("\\\\"));
    text.replace(u';', QStringLiteral("\\;"));
    text.replace(u',', QStringLiteral("\\,"));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.replace(u'\n', QStringLiteral("\\n"));
    return text;
}

bool isContinuation(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

QString dateText(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd"));
}

class Writer
{
public:
    /// Folded so that no character is cut: a continuation line begins with a space that counts.
    void line(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        qsizetype from = 0;
        qsizetype room = kLineOctets;
        while (bytes.size() - from > room) {
            qsizetype to = from + room;
            while (isContinuation(bytes[to]))
                --to;
            m_out += bytes.mid(from, to - from) + "\r\n ";
            from = to;
            room = kLineOctets - 1;
        }
        m_out += bytes.mid(from) + "\r\n";
    }
    void lines(std::initializer_list<const char*> texts)
    {
        for (const char* text : texts)
            line(QString::fromLatin1(text));
    }
    void text(const char* name, const QString& value)
    {
        if (!value.isEmpty())
            line(QString::fromLatin1(name) + u':' + escaped(value));
    }
    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    QByteArray m_out;
};

QString uidOf(const Agenda& agenda, const rules::Finding& finding)
{
    const QByteArray key = (agenda.facts.branchId + u'|' + finding.key).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(32))
        + QStringLiteral("@branchbook");
}

void begin(Writer& out, const Agenda& agenda, const QString& uid)
{
    out.lines({"BEGIN:VEVENT"});
    out.line(QStringLiteral("UID:") + uid);
    out.line(QStringLiteral("DTSTAMP:%1T000000Z").arg(dateText(agenda.today)));
}

void wholeDay(Writer& out, QDate day)
{
    out.line(QStringLiteral("DTSTART;VALUE=DATE:") + dateText(day));
    out.line(QStringLiteral("DTEND;VALUE=DATE:") + dateText(day.addDays(1)));
}

/// The areas are not among the findings: their titles are those that they carry everywhere (context Area).
QString areaTitle(const QString& id)
{
    static const QHash<QString, const char*> titles{{QStringLiteral("ideology"), "思想建设"},
                                                    {QStringLiteral("organization"), "组织建设"},
                                                    {QStringLiteral("conduct"), "作风建设"},
                                                    {QStringLiteral("integrity"), "反腐倡廉"},
                                                    {QStringLiteral("institutions"), "制度建设"}};
    const char* title = titles.value(id);
    return title == nullptr ? id : QCoreApplication::translate("Area", title);
}

void duty(Writer& out, const Agenda& agenda, const rules::Finding& finding)
{
    begin(out, agenda, uidOf(agenda, finding));
    wholeDay(out, finding.due);
    const bool late = finding.state == rules::State::Overdue;
    out.text("SUMMARY", (late ? tr("逾期：%1") : tr("截止：%1")).arg(finding.title));
    QStringList description{finding.why};
    const QString source = citedText(agenda, *finding.rule);
    if (!source.isEmpty() && !finding.why.contains(source))
        description << (finding.rule->overridden ? source : tr("依据%1").arg(source));
    out.text("DESCRIPTION", description.join(u'\n'));
    out.text("CATEGORIES", areaTitle(finding.rule->area));
    out.lines({"TRANSP:TRANSPARENT", "END:VEVENT"});
}

void plan(Writer& out, const Agenda& agenda, const gathering::GatheringRow& row)
{
    begin(out, agenda, row.id.toString() + QStringLiteral("@branchbook"));
    if (row.startsAt.isValid()) {
        const QDateTime start(row.heldOn, row.startsAt, Qt::UTC); // wall time: the zone is named beside it
        const QDateTime end = row.endsAt.isValid() && row.endsAt > row.startsAt
            ? QDateTime(row.heldOn, row.endsAt, Qt::UTC)
            : start.addSecs(60 * kDefaultMinutes);
        const QString format = QStringLiteral("yyyyMMdd'T'HHmmss");
        out.line(QStringLiteral("DTSTART;TZID=Asia/Shanghai:") + start.toString(format));
        out.line(QStringLiteral("DTEND;TZID=Asia/Shanghai:") + end.toString(format));
    } else {
        wholeDay(out, row.heldOn);
    }
    const QString kind = gathering::kindTitle(row.kind);
    out.text("SUMMARY", row.topic.contains(kind) ? row.topic : kind + QStringLiteral("：") + row.topic);
    out.text("LOCATION", row.place);
    out.text("DESCRIPTION", row.host.isEmpty() ? QString() : tr("主持人：%1").arg(row.host));
    out.lines({"END:VEVENT"});
}

} // namespace

QByteArray calendarText(const Agenda& agenda)
{
    Writer out;
    out.lines(
        {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Branchbook//Agenda//ZH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"});
    out.text("X-WR-CALNAME", agenda.facts.branchName);
    out.lines({"X-WR-TIMEZONE:Asia/Shanghai", "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD",
               "DTSTART:19920101T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD",
               "END:VTIMEZONE"}); // no summer time since 1992
    for (const rules::Finding& finding : agenda.findings) {
        const bool isOpen = finding.state != rules::State::Done && finding.state != rules::State::Waived;
        const bool isPlan = finding.state != rules::State::Overdue && isPlanItem(agenda, finding);
        if (isOpen && !isPlan) // the planned gathering itself stands there
            duty(out, agenda, finding);
    }
    for (const gathering::GatheringRow& row : agenda.planned)
        plan(out, agenda, row);
    out.lines({"END:VCALENDAR"});
    return out.take();
}

} // namespace branchbook::agenda
