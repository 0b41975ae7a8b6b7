// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/editor_bar.h"

#include "ui/gathering/editor_model.h"
#include "ui/gathering/kind_text.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QResizeEvent>

namespace branchbook::ui {

EditorBar::EditorBar(EditorModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_row(new QHBoxLayout(this))
    , m_back(button({}, ButtonKind::Text, ControlSize::Standard, QStringLiteral("arrow-left")))
    , m_what(label({}, TextRole::Body, Ink::Text2))
    , m_state(new Chip({}))
    , m_late(new Chip({}))
    , m_savedIcon(iconLabel(QStringLiteral("check-circle"), 16, Color::Ok))
    , m_failedIcon(iconLabel(QStringLiteral("alert"), 16, Color::Warn))
    , m_saved(label({}, TextRole::Small, Ink::Text3))
    , m_guide(button(tr("办理步骤"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("list-number")))
    , m_print(button(tr("打印预览"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("print")))
    , m_correct(button(tr("更正"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("edit")))
    , m_reason(label(tr("开会当天起可以归档"), TextRole::Small, Ink::Text3))
    , m_archive(button(tr("完成并归档"), ButtonKind::Primary, ControlSize::Standard, QStringLiteral("check")))
{
    m_row->setSpacing(12);
    m_back->setProperty("dense", QStringLiteral("yes"));
    m_back->setObjectName(QStringLiteral("back"));
    m_guide->setObjectName(QStringLiteral("guide"));
    m_guide->setCheckable(true);
    m_guide->setToolTip(tr("办理步骤和规则依据；F1 看光标所在一栏的规则"));
    m_print->setObjectName(QStringLiteral("print"));
    m_correct->setObjectName(QStringLiteral("correct"));
    m_archive->setObjectName(QStringLiteral("archive"));
    m_row->addWidget(m_back);
    auto* line = verticalLine();
    line->setFixedHeight(20);
    line->setProperty("strong", QStringLiteral("yes"));
    m_row->addWidget(line);
    m_row->addWidget(m_what);
    m_row->addWidget(m_state);
    m_row->addWidget(m_late);
    m_row->addStretch(1);
    auto* saved = new QHBoxLayout;
    saved->setSpacing(6);
    saved->addWidget(m_savedIcon);
    saved->addWidget(m_failedIcon);
    saved->addWidget(m_saved);
    m_row->addLayout(saved);
    m_row->addWidget(m_guide);
    m_row->addWidget(m_print);
    m_row->addWidget(m_correct);
    m_row->addWidget(m_reason);
    m_row->addWidget(m_archive);
    connect(m_back, &QPushButton::clicked, this, &EditorBar::backAsked);
    connect(m_guide, &QPushButton::clicked, this, &EditorBar::guideAsked);
    connect(m_print, &QPushButton::clicked, this, &EditorBar::printAsked);
    connect(m_correct, &QPushButton::clicked, this, &EditorBar::correctionAsked);
    connect(m_archive, &QPushButton::clicked, this, &EditorBar::archiveAsked);
    connect(&m_model, &EditorModel::saveStateChanged, this, &EditorBar::refreshSaved);
    connect(&m_model, &EditorModel::headChanged, this, &EditorBar::refresh);
    onTextSize(this, [this] {
        setFixedHeight(scaled(56));
        fit();
    });
}

void EditorBar::setBackText(const QString& text)
{
    m_back->setText(text);
    m_back->setAccessibleName(tr("回到%1").arg(text));
}

void EditorBar::refresh()
{
    const auto& g = m_model.gathering();
    m_what->setText(recordTitle(g.kind));
    const bool archived = g.state == gathering::State::Archived;
    const bool correcting = m_model.isCorrecting();
    m_archive->setText(correcting ? tr("完成更正") : tr("完成并归档"));
    if (correcting)
        m_state->setSpec({tr("正在更正"), Tone::Warn, QStringLiteral("edit")});
    else if (archived)
        m_state->setSpec({tr("已归档"), Tone::Ok, QStringLiteral("check")});
    else if (m_model.isPlanned())
        m_state->setSpec({tr("计划"), Tone::Info, QStringLiteral("clock")});
    else if (m_model.isUnrecorded())
        m_state->setSpec({tr("尚未记录"), Tone::Warn, QStringLiteral("clock")});
    else
        m_state->setSpec({tr("草稿"), Tone::Neutral, {}});
    m_late->setSpec({m_model.lateText(), Tone::Warn, QStringLiteral("history")});
    m_late->setVisible(!m_model.lateText().isEmpty());
    m_archive->setVisible(!m_model.isReadOnly());
    m_archive->setEnabled(!m_model.isPlanned());
    m_archive->setAccessibleDescription(m_model.isPlanned() ? m_reason->text() : QString());
    m_reason->setVisible(m_model.isPlanned() && !m_model.isReadOnly());
    m_correct->setVisible(m_model.canCorrect());
    refreshSaved();
}

bool EditorBar::setUnread(const QString& field)
{
    if (field == m_unread)
        return false;
    m_unread = field;
    refreshSaved();
    return true;
}

/// Saved is said of all that stands there, or not at all.
void EditorBar::refreshSaved()
{
    QString text;
    const QString time = m_model.savedAt().toLocalTime().toString(QStringLiteral("HH:mm"));
    switch (m_model.saveState()) {
    case EditorModel::SaveState::Untouched: break;
    case EditorModel::SaveState::Typing:
        text = m_model.isUnsaved() ? tr("没有存上，内容还在这里") : tr("正在写");
        break;
    case EditorModel::SaveState::Kept:
        text = m_model.isCorrecting() || m_model.check() ? tr("已自动保存 %1").arg(time)
                                                         : tr("先存为没有写完的 %1").arg(time);
        break;
    case EditorModel::SaveState::Saved: text = tr("已自动保存 %1").arg(time); break;
    case EditorModel::SaveState::Failed: text = tr("没有存上，内容还在这里"); break;
    }
    const bool gone = m_model.saveState() != EditorModel::SaveState::Untouched && m_model.reader().hasMoved();
    if (gone)
        text = tr("没有存上，内容还在这里");
    const bool unread = !m_unread.isEmpty() && !m_model.isUnsaved();
    if (unread)
        text = tr("“%1”还没有记下").arg(m_unread);
    const bool failed = m_model.isUnsaved() || unread || gone;
    const bool safe = !unread && !gone
        && (m_model.saveState() == EditorModel::SaveState::Saved
            || (m_model.saveState() == EditorModel::SaveState::Kept && (m_model.isCorrecting() || m_model.check())));
    m_saved->setText(text);
    setInk(m_saved, failed ? Ink::Warn : Ink::Text3);
    m_savedIcon->setVisible(safe);
    m_savedIcon->setToolTip(text);
    m_failedIcon->setVisible(failed);
    m_saved->setToolTip(m_model.isUnsaved() ? sentence(m_model.saveError()) : QString());
    fit();
}

void EditorBar::fit()
{
    m_what->show();
    m_saved->show();
    for (QWidget* least : {static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_saved)}) {
        m_row->invalidate();
        if (m_row->totalSizeHint().width() <= width())
            break;
        const bool mustBeSaid = least == m_saved && (m_model.isUnsaved() || !m_unread.isEmpty());
        least->setVisible(mustBeSaid);
    }
    m_row
        ->activate(); // invalidate() alone asks for no new layout: a longer text would stand in the room of the old one
}

void EditorBar::resizeEvent(QResizeEvent* event)
{
    const int side = event->size().width() < 1000 ? 16 : 24;
    m_row->setContentsMargins(side - 6, 0, side, 0);
    setFixedHeight(scaled(56));
    fit();
}

} // namespace branchbook::ui
