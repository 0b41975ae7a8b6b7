// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/minutes_text.h"

#include "branchbook/base/text.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

QString inlineHtml(const QTextBlock& block)
{
    QString html;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const auto fragment = at.fragment();
        if (fragment.charFormat().isImageFormat())
            continue;
        QString text = withoutControls(fragment.text()).toHtmlEscaped();
        text.remove(QChar::ObjectReplacementCharacter);
        text.replace(QChar::LineSeparator, QStringLiteral("<br>"));
        if (fragment.charFormat().fontUnderline() && !fragment.charFormat().isAnchor())
            text = QStringLiteral("<u>%1</u>").arg(text);
        if (fragment.charFormat().fontWeight() >= QFont::DemiBold)
            text = QStringLiteral("<b>%1</b>").arg(text);
        html += text;
    }
    return html;
}

/// "ul", "ol" or nothing.
QString listTag(const QTextBlock& block)
{
    if (!block.textList())
        return {};
    const auto style = block.textList()->format().style();
    return style <= QTextListFormat::ListDecimal ? QStringLiteral("ol") : QStringLiteral("ul");
}

QString indentOf(const QTextBlock& block)
{
    const int depth = std::clamp(block.blockFormat().indent(), 0, kDeepestIndent);
    return depth > 0 ? QStringLiteral(" class=\"in%1\"").arg(depth) : QString();
}

/// Reads what minutesHtml wrote. Our own reader: Qt's would load images and drop empty paragraphs.
class MinutesReader
{
public:
    explicit MinutesReader(QTextDocument& document)
        : m_cursor(&document)
    {
    }
    /// false: a tag that we never write; the document then holds half of the text.
    bool read(const QString& html);

private:
    void open(const QString& tag, int indent);
    void close(const QString& tag);
    void beginBlock(int indent);

    QTextCursor m_cursor;
    QTextCharFormat m_format;
    QString m_list;
    bool m_first = true;
    bool m_newList = false;
};

QString decoded(QString text)
{
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&#39;"), QStringLiteral("'"))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

bool MinutesReader::read(const QString& html)
{
    static const QRegularExpression token(QStringLiteral("<(/?)(p|ul|ol|li|b|u|br)(?: class=\"in([1-9])\")?>|([^<]+)"));
    auto matches = token.globalMatch(html);
    qsizetype reached = 0;
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedStart() != reached)
            return false;
        reached = match.capturedEnd();
        if (match.hasCaptured(4))
            m_cursor.insertText(withoutControls(decoded(match.captured(4))), m_format);
        else if (match.captured(1).isEmpty())
            open(match.captured(2), match.captured(3).toInt());
        else
            close(match.captured(2));
    }
    return reached == html.size();
}

void MinutesReader::open(const QString& tag, int indent)
{
    if (tag == u"p") {
        beginBlock(indent);
    } else if (tag == u"li") {
        beginBlock(0);
        QTextListFormat style;
        style.setStyle(m_list == u"ol" ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        if (std::exchange(m_newList, false))
            m_cursor.createList(style);
        else if (auto* list = m_cursor.block().previous().textList())
            list->add(m_cursor.block());
    } else if (tag == u"br") {
        m_cursor.insertText(QString(QChar::LineSeparator), m_format);
    } else if (tag == u"b") {
        m_format.setFontWeight(QFont::Bold);
    } else if (tag == u"u") {
        m_format.setFontUnderline(true);
    } else {
        m_list = tag;
        m_newList = true;
    }
}

void MinutesReader::close(const QString& tag)
{
    if (tag == u"b")
        m_format.clearProperty(QTextFormat::FontWeight);
    else if (tag == u"u")
        m_format.clearProperty(QTextFormat::FontUnderline);
}

void MinutesReader::beginBlock(int indent)
{
    QTextBlockFormat format;
    format.setIndent(indent);
    if (std::exchange(m_first, false))
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, QTextCharFormat());
    if (auto* list = m_cursor.block().textList())
        list->remove(m_cursor.block());
    m_cursor.setBlockFormat(format);
}

} // namespace

QString minutesHtml(const QTextDocument& document)
{
    if (document.isEmpty())
        return {};
    QString html;
    QString open;
    const auto setList = [&html, &open](const QString& tag) {
        if (tag == open)
            return;
        if (!open.isEmpty())
            html += QStringLiteral("</%1>").arg(open);
        if (!tag.isEmpty())
            html += QStringLiteral("<%1>").arg(tag);
        open = tag;
    };
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        setList(listTag(block));
        html += open.isEmpty() ? QStringLiteral("<p%1>%2</p>").arg(indentOf(block), inlineHtml(block))
                               : QStringLiteral("<li>%1</li>").arg(inlineHtml(block));
    }
    setList({});
    return html;
}

void showMinutes(QTextDocument& document, const QString& html)
{
    document.clear();
    if (!html.startsWith(u'<') || !MinutesReader(document).read(html)) {
        document.clear();
        auto text = QString(html).replace(u'\n', QStringLiteral("<br>"));
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
        text.remove(QChar::ObjectReplacementCharacter);
        QTextCursor(&document).insertText(withoutControls(text).left(kMinutesLimit));
    }
    document.clearUndoRedoStacks();
}

qsizetype countCharacters(const QTextDocument& document)
{
    const QString text = document.toPlainText();
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace() && !c.isLowSurrogate(); });
}

} // namespace branchbook::ui
