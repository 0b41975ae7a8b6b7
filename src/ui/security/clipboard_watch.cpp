// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/security/clipboard_watch.h"

#include <QApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace branchbook::ui {

namespace {

bool isOwned(const QClipboard& clipboard, QClipboard::Mode mode)
{
    switch (mode) {
    case QClipboard::Clipboard: return clipboard.ownsClipboard();
    case QClipboard::Selection: return clipboard.ownsSelection();
    case QClipboard::FindBuffer: return clipboard.ownsFindBuffer();
    }
    return false;
}

/// Platforms that do not tell who owns it: what is marked in the field at hand was copied just now.
QString markedText()
{
    const auto* focus = QApplication::focusWidget();
    if (const auto* line = qobject_cast<const QLineEdit*>(focus))
        return line->selectedText();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(focus))
        return plain->textCursor().selectedText();
    if (const auto* text = qobject_cast<const QTextEdit*>(focus))
        return text->textCursor().selectedText();
    return {};
}

} // namespace

ClipboardWatch::ClipboardWatch(QObject* parent)
    : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardWatch::note);
}

void ClipboardWatch::note(QClipboard::Mode mode)
{
    const auto* clipboard = QGuiApplication::clipboard();
    const QString marked = mode == QClipboard::Clipboard ? markedText() : QString();
    m_ours[std::size_t(mode)] = isOwned(*clipboard, mode) || (!marked.isEmpty() && clipboard->text(mode) == marked);
}

void ClipboardWatch::clear()
{
    auto* clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer}) {
        if (m_ours[std::size_t(mode)] || isOwned(*clipboard, mode))
            clipboard->clear(mode);
    }
    m_ours = {};
}

} // namespace branchbook::ui
