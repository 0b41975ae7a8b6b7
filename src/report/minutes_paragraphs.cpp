// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/minutes_paragraphs.h"

#include "branchbook/base/text.h"
#include "branchbook/gathering/minutes_words.h"

#include <QRegularExpression>

#include <utility>

namespace branchbook::report {

namespace {

class MinutesParser
{
public:
    QList<Paragraph> parse(const QString& stored);

private:
    void open(const QString& name);
    void close(const QString& name);
    void add(const QString& text);
    void endParagraph();

    QList<Paragraph> m_paragraphs;
    Paragraph m_open;
    QString m_list;
    int m_number = 0;
    Emphasis m_emphasis = Emphasis::None;
};

QList<Paragraph> MinutesParser::parse(const QString& stored)
{
    // Possessive: a sign that opens a tag which never ends must not be tried at every length of its name.
    static const QRegularExpression token(QStringLiteral("<(/?)([a-zA-Z0-9]++)[^<>]*+>|([^<]++|<)"));
    const bool tagged = stored.startsWith(u'<');
    for (auto matches = token.globalMatch(stored); matches.hasNext();) {
        const auto match = matches.next();
        if (!match.hasCaptured(3)) {
            const QString name = match.captured(2).toLower();
            match.captured(1).isEmpty() ? open(name) : close(name);
            continue;
        }
        const QString text = withoutControls(gathering::withoutEntities(match.captured(3)));
        if (tagged) {
            add(text);
            continue;
        }
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                endParagraph();
            add(lines[i]);
        }
    }
    endParagraph();
    return std::move(m_paragraphs);
}

void MinutesParser::open(const QString& name)
{
    if (name == u"b") {
        m_emphasis = Emphasis::Bold;
    } else if (name == u"br") {
        add(QStringLiteral("\n"));
    } else if (name == u"ul" || name == u"ol") {
        m_list = name;
        m_number = 0;
    } else if (name == u"li" || name == u"p" || name == u"div") {
        endParagraph();
        m_number += name == u"li" ? 1 : 0;
    }
}

void MinutesParser::close(const QString& name)
{
    if (name == u"b")
        m_emphasis = Emphasis::None;
    else if (name == u"li" || name == u"p" || name == u"div")
        endParagraph();
    else if (name == u"ul" || name == u"ol")
        m_list.clear();
}

void MinutesParser::add(const QString& text)
{
    if (text.isEmpty())
        return;
    if (!m_open.runs.isEmpty() && m_open.runs.last().emphasis == m_emphasis)
        m_open.runs.last().text += text;
    else
        m_open.runs.append({text, m_emphasis});
}

void MinutesParser::endParagraph()
{
    Paragraph done = std::exchange(m_open, {});
    m_emphasis = Emphasis::None;
    if (plainText(done).trimmed().isEmpty())
        return;
    if (m_list == u"ol")
        done.runs.prepend({QStringLiteral("%1. ").arg(m_number), Emphasis::None});
    else if (m_list == u"ul")
        done.runs.prepend({QStringLiteral("• "), Emphasis::None});
    m_paragraphs.append(std::move(done));
}

} // namespace

QList<Paragraph> minutesParagraphs(const QString& stored)
{
    return MinutesParser().parse(stored);
}

QString plainText(const Paragraph& paragraph)
{
    QString text;
    for (const Run& run : paragraph.runs)
        text += run.text;
    return text;
}

} // namespace branchbook::report
