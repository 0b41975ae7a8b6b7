// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/phrase_marks.h"

#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QTextEdit>

namespace branchbook::ui {

namespace {

constexpr int kPhrasePause = 600; // ms

} // namespace

PhraseMarks::PhraseMarks(QTextEdit& edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_says(paragraph({}, TextRole::Caption, Ink::Warn))
{
    setObjectName(QStringLiteral("phrases"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 2, 14, 6);
    row->setSpacing(6);
    row->addWidget(iconLabel(QStringLiteral("info"), 14, Color::Warn), 0, Qt::AlignTop);
    row->addWidget(m_says, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPhrasePause);
    connect(&m_pause, &QTimer::timeout, this, &PhraseMarks::look);
    connect(&m_edit, &QTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    hide();
}

void PhraseMarks::look()
{
    const QString plain = m_edit.toPlainText();
    m_found = m_edit.isReadOnly() ? QList<gathering::FoundPhrase>() : gathering::findEmptyPhrases(plain);
    QList<QTextEdit::ExtraSelection> marks;
    for (const auto& one : m_found) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit.document());
        mark.cursor.setPosition(int(one.at));
        mark.cursor.setPosition(int(one.at + one.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(color(Color::WarnSolid));
        marks.append(mark);
    }
    m_edit.setExtraSelections(marks);
    setVisible(!m_found.isEmpty());
    if (m_found.isEmpty())
        return;
    const auto& first = m_found.first().phrase;
    m_says->setText(m_found.size() == 1
                        ? tr("“%1”说得空泛。%2").arg(first.words, first.advice)
                        : tr("有 %1 处说得空泛，例如“%2”。%3").arg(m_found.size()).arg(first.words, first.advice));
    m_says->setToolTip(tr("依据：%1（把握 %2）").arg(first.source, first.confidence));
}

} // namespace branchbook::ui
