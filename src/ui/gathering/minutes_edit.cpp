// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/minutes_edit.h"

#include "branchbook/base/text.h"
#include "ui/gathering/minutes_text.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QUrl>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kAfterParagraph = 4;
constexpr int kBelowCharacters = 5; ///< px of a line without ink

} // namespace

MinutesEdit::MinutesEdit(QWidget* parent)
    : QTextEdit(parent)
{
    setProperty("kind", QStringLiteral("minutes"));
    setObjectName(QStringLiteral("minutes"));
    setAccessibleName(tr("会议记录"));
    setPlaceholderText(tr("写下谁说了什么、定了什么"));
    setTabChangesFocus(true);
    setViewportMargins(14, 8, 14, 8);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(28);
    setLines();
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_loading)
            return;
        Q_EMIT typed();
        Q_EMIT problemFound(
            characterCount() > kMinutesLimit
                ? tr("记录超过 %1 字，可能存不下。请把长的材料改为附件。").arg(QLocale().toString(kMinutesLimit))
                : QString());
    });
}

void MinutesEdit::setLines()
{
    m_loading = true;
    QTextBlockFormat format;
    format.setLineHeight(scaled(kLine), QTextBlockFormat::FixedHeight);
    format.setBottomMargin(kAfterParagraph);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    m_loading = false;
}

void MinutesEdit::setMinutes(const QString& html)
{
    m_loading = true;
    showMinutes(*document(), html);
    setLines();
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::Start);
    m_loading = false;
}

QString MinutesEdit::minutes() const
{
    return minutesHtml(*document());
}

qsizetype MinutesEdit::characterCount() const
{
    return countCharacters(*document());
}

void MinutesEdit::toggleBold()
{
    setFontWeight(fontWeight() >= QFont::DemiBold ? QFont::Normal : QFont::Bold);
}

void MinutesEdit::toggleUnderline()
{
    setFontUnderline(!fontUnderline());
}

void MinutesEdit::toggleList(QTextListFormat::Style style)
{
    auto cursor = textCursor();
    auto* list = cursor.currentList();
    cursor.beginEditBlock();
    if (list && list->format().style() == style) {
        const auto first = document()->findBlock(cursor.selectionStart());
        const auto last = document()->findBlock(cursor.selectionEnd());
        for (auto block = first; block.isValid() && block.position() <= last.position(); block = block.next()) {
            if (block.textList() == list)
                list->remove(block);
        }
        QTextBlockFormat plain;
        plain.setIndent(0);
        cursor.mergeBlockFormat(plain);
    } else {
        cursor.createList(style);
    }
    cursor.endEditBlock();
}

void MinutesEdit::indent(int steps)
{
    auto cursor = textCursor();
    if (cursor.currentList())
        return; // lists have one level
    QTextBlockFormat format;
    format.setIndent(std::clamp(cursor.blockFormat().indent() + steps, 0, kDeepestIndent));
    cursor.mergeBlockFormat(format);
}

void MinutesEdit::insertSpeaker(const QString& name)
{
    auto cursor = textCursor();
    cursor.beginEditBlock();
    cursor.clearSelection();
    cursor.movePosition(QTextCursor::EndOfBlock);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    if (!cursor.block().text().isEmpty())
        cursor.insertBlock();
    cursor.insertText(name + u'：', bold);
    cursor.endEditBlock();
    setTextCursor(cursor);
    setFontWeight(QFont::Normal);
    setFocus(Qt::OtherFocusReason);
}

void MinutesEdit::insertSentence(const QString& sentence)
{
    auto cursor = textCursor();
    cursor.beginEditBlock();
    cursor.clearSelection();
    cursor.movePosition(QTextCursor::EndOfBlock);
    if (!cursor.block().text().isEmpty())
        cursor.insertBlock();
    cursor.insertText(sentence, QTextCharFormat());
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void MinutesEdit::appendMinutes(const QString& html)
{
    QTextDocument source;
    showMinutes(source, html);
    QTextCursor cursor(document());
    cursor.beginEditBlock(); // one step for the text's own undo, what was written before stays in it
    cursor.movePosition(QTextCursor::End);
    if (!document()->isEmpty())
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    cursor.insertFragment(QTextDocumentFragment(&source));
    setLines();
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    setFocus(Qt::OtherFocusReason);
    Q_EMIT typed();
}

bool MinutesEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || source->hasUrls();
}

void MinutesEdit::insertFromMimeData(const QMimeData* source)
{
    QStringList files;
    const auto urls = source->urls();
    for (const auto& url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty()) {
        Q_EMIT filesDropped(files);
        return;
    }
    const qsizetype room = kMinutesLimit - document()->characterCount();
    const QString raw = source->text();
    if (raw.size() > room) {
        Q_EMIT problemFound(tr("粘贴的内容有 %1 字，一条记录最多 %2 字，没有粘贴。请把长的材料改为附件。")
                                .arg(QLocale().toString(raw.size()), QLocale().toString(kMinutesLimit)));
        return;
    }
    textCursor().insertText(withoutControls(raw), QTextCharFormat());
    ensureCursorVisible();
}

void MinutesEdit::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (control && event->key() == Qt::Key_B)
        return toggleBold();
    if (control && event->key() == Qt::Key_U)
        return toggleUnderline();
    if (control && event->key() == Qt::Key_BracketRight)
        return indent(1);
    if (control && event->key() == Qt::Key_BracketLeft)
        return indent(-1);
    const bool atStart =
        event->key() == Qt::Key_Backspace && textCursor().atBlockStart() && !textCursor().hasSelection();
    if (atStart && textCursor().currentList())
        return toggleList(textCursor().currentList()->format().style());
    if (atStart && textCursor().blockFormat().indent() > 0)
        return indent(-1);
    QTextEdit::keyPressEvent(event);
}

void MinutesEdit::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !document()->isUndoAvailable()) {
        setLines(); // the text size changed
        document()->clearUndoRedoStacks();
    }
}

/// A line of which only the upper half is in sight is left out: half characters look like a fault.
void MinutesEdit::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    const int foot = viewport()->height();
    const QRect line = cursorRect(cursorForPosition({0, foot - 1}));
    if (line.top() <= 0 || line.top() >= foot || line.bottom() - foot < scaled(kBelowCharacters))
        return;
    QPainter painter(viewport());
    painter.fillRect(QRect(0, line.top(), viewport()->width(), foot - line.top()), color(Color::Surface));
}

/// The line being written stays in sight when something is said below the text.
void MinutesEdit::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    if (hasFocus())
        ensureCursorVisible();
}

} // namespace branchbook::ui
