// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor does when asked: leave, archive, files, keys.
#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/voters_check.h"
#include "branchbook/organization/archive_meeting.h"
#include "ui/gathering/attachment_list.h"
#include "ui/gathering/attendance_pane.h"
#include "ui/gathering/editor_bar.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_view.h"
#include "ui/gathering/head_form.h"
#include "ui/gathering/minutes_preview.h"
#include "ui/gathering/moment_field.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kKindReasonLength = 100;

} // namespace

void EditorView::finishTyping()
{
    auto* focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus))
        focus->clearFocus(); // the field being typed in tells its value
    dropEmptyResolutions();
}

QString EditorView::unread() const
{
    const auto* field = m_head->unreadable();
    return field ? field->title() : QString();
}

QString EditorView::unreadCode() const
{
    const auto* moment = qobject_cast<const MomentField*>(m_head->unreadable());
    return moment && moment->isHeldBack() ? QStringLiteral("gathering.day_open") : QStringLiteral("field.unread");
}

void EditorView::tellUnread()
{
    if (m_bar->setUnread(unread()))
        Q_EMIT unreadChanged();
}

QString EditorView::unreadable()
{
    tellUnread();
    auto* const field = m_head->unreadable();
    if (!field)
        return {};
    field->focusProxy()->setFocus(Qt::ShortcutFocusReason);
    if (const auto* moment = qobject_cast<MomentField*>(field); moment && moment->isHeldBack())
        return tr("“%1”里新填的还没有记下。%2").arg(field->title(), field->error())
            + (moment->isAsked() ? tr("没有写错的，请点那里的“没有写错，就是这一天”。") : QString());
    return tr("“%1”里填的看不懂，还没有记下，请改好或者清空。%2").arg(field->title(), field->error());
}

Result<> EditorView::save()
{
    auto* const focus = QApplication::focusWidget();
    finishTyping();
    const auto done = m_model.commit();
    if (focus && isAncestorOf(focus))
        focus->setFocus(Qt::OtherFocusReason);
    return done;
}

/// What the book refused is not lost where a draft holds it.
void EditorView::tellFailed(const Error& error)
{
    if (m_model.saveState() == EditorModel::SaveState::Failed)
        Q_EMIT notSaved(m_model.saveError());
    else if (m_model.saveState() == EditorModel::SaveState::Kept)
        Q_EMIT failed(tr("草稿已保存，但没有写入手册：%1").arg(sentence(error)));
    else
        Q_EMIT failed(sentence(error));
}

void EditorView::leave()
{
    finishTyping();
    const auto done = m_model.commit();
    if (const QString odd = unreadable(); !odd.isEmpty())
        return Q_EMIT failed(odd);
    if (m_model.saveState() == EditorModel::SaveState::Failed) {
        setFocus(Qt::OtherFocusReason);
        Q_EMIT notSaved(m_model.saveError()); // and stays: what was typed is nowhere else
        return;
    }
    if (!done && done.error().kind == ErrorKind::Invalid)
        Q_EMIT said(tr("%1记录先存为没有写完的，下次可以接着写。").arg(sentence(done.error())));
    else if (!done)
        tellFailed(done.error());
    Q_EMIT left();
}

void EditorView::archive()
{
    finishTyping();
    if (const QString odd = unreadable(); !odd.isEmpty())
        return Q_EMIT failed(odd);
    if (m_model.isCorrecting())
        return finishCorrection();
    if (!m_model.check())
        return archiveNow({}); // says why it cannot
    // Nobody is asked whether to archive all the same what is going to be refused.
    if (const auto voters = gathering::checkVoters(m_model.reader(), m_model.gathering()); !voters) {
        refreshPeople(); // whose button the sentence names
        return Q_EMIT failed(sentence(voters.error()));
    }
    const auto missing = m_model.missing();
    const auto& g = m_model.gathering();
    const auto doubts = organization::meetingDoubts(m_model.reader(), g).value_or(QStringList());
    const auto kinds = organization::matterDoubtsOf(m_model.reader(), g);
    if (missing.isEmpty() && doubts.isEmpty())
        return archiveNow({});
    askArchive(missing, doubts, !kinds || !kinds->isEmpty() ? Reason::Needed : Reason::Free);
}

void EditorView::askArchive(const QStringList& missing, const QStringList& doubts, Reason wanted)
{
    const QString question = doubts.isEmpty()
        ? tr("这条记录还缺 %1 项，仍然归档？").arg(missing.size())
        : tr("这条记录还有 %1 处要核对，仍然归档？").arg(missing.size() + doubts.size());
    auto* dialog = new Dialog(window(), question);
    dialog->setObjectName(QStringLiteral("missing"));
    dialog->about(QStringLiteral("gathering"), m_model.stored().id);
    QStringList lines = doubts;
    if (!missing.isEmpty())
        lines.prepend(tr("缺%1。").arg(shownList(missing)));
    lines.append(tr("归档后只能查看和打印，要改须先更正。"));
    dialog->setText(lines.join(u'\n'));
    LineField* reason = nullptr;
    if (wanted == Reason::Needed) {
        reason = new LineField(tr("仍按现在的类别归档的原因"), tr("例如 只是通报，接收另行表决"));
        reason->edit()->setMaxLength(kKindReasonLength);
        reason->edit()->setObjectName(QStringLiteral("kindReason"));
        dialog->body()->setContentsMargins(0, 12, 0, 0);
        dialog->body()->addWidget(reason);
    }
    auto* back = dialog->addSafeButton(doubts.isEmpty() ? tr("回去补写") : tr("回去核对"));
    if (doubts.isEmpty())
        connect(back, &QPushButton::clicked, this, &EditorView::goToMissing); // after the dialog gave the focus back
    auto* anyway = dialog->addButton(tr("仍然归档"), ButtonKind::Primary, QStringLiteral("check"));
    connect(anyway, &QPushButton::clicked, this, [this, dialog, reason] {
        const QString why = reason == nullptr ? QString() : reason->text().trimmed();
        if (reason != nullptr && why.isEmpty())
            return reason->setError(tr("请写明原因，或者回去改议程的类别"));
        dialog->close();
        archiveNow(why);
    });
    dialog->open();
}

void EditorView::printPreview()
{
    finishTyping();
    (void)m_model.missing(); // the minutes as they stand now
    (void)showMinutesPreview(*window(), m_model);
}

void EditorView::exportWord()
{
    finishTyping();
    (void)m_model.missing();
    if (auto* preview = showMinutesPreview(*window(), m_model))
        preview->saveWord();
}

void EditorView::archiveNow(const QString& reason)
{
    const auto done = m_model.archive(reason);
    if (done) {
        setFocus(Qt::OtherFocusReason); // the button that had it is gone
        Q_EMIT undoOffered(tr("“%1”已归档").arg(m_model.gathering().topic), *done);
        return;
    }
    tellFailed(done.error());
    if (done.error().code == u"gathering.topic_missing")
        m_head->titleEdit()->setFocus(Qt::ShortcutFocusReason);
}

void EditorView::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("添加附件"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &EditorView::attach);
    dialog->open();
}

void EditorView::attach(const QStringList& paths)
{
    QStringList problems;
    for (const auto& path : paths) {
        if (const auto done = m_model.attach(path); !done)
            problems.append(sentence(done.error()));
    }
    m_pane->showFileProblem(problems.join(u'\n'));
}

void EditorView::openFile(const book::Attachment& attachment)
{
    const auto path = m_model.copyForOpening(attachment);
    if (!path)
        m_pane->showFileProblem(sentence(path.error()));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        m_pane->showFileProblem(tr("这台电脑上没有能打开“%1”的程序。").arg(attachment.name));
}

void EditorView::removeFile(const book::Attachment& attachment)
{
    if (const auto done = m_model.detach(attachment))
        Q_EMIT undoOffered(tr("已移除附件“%1”").arg(attachment.name), *done);
    else
        m_pane->showFileProblem(sentence(done.error()));
}

bool EditorView::isRedo(const QKeyEvent& key)
{
    return key.matches(QKeySequence::Redo) || (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier);
}

bool EditorView::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::event(event);
    // These keys mean something else to the window; inputs have already taken theirs.
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool away =
        (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) && (key->modifiers() & Qt::AltModifier);
    if (away || key->matches(QKeySequence::Undo) || isRedo(*key))
        event->accept();
    return QWidget::event(event);
}

void EditorView::keyPressEvent(QKeyEvent* event)
{
    const bool back = event->key() == Qt::Key_Left && (event->modifiers() & Qt::AltModifier);
    if (event->key() == Qt::Key_Escape && m_guideOpen.value_or(false)) {
        closeGuide();
    } else if (back || event->key() == Qt::Key_Escape) {
        leave();
    } else if (event->key() == Qt::Key_Right && (event->modifiers() & Qt::AltModifier)) {
        Q_EMIT said(tr("前面没有可以去的一页，Alt+← 回到列表。")); // and no other quarter behind the record
    } else if (event->key() == Qt::Key_F2) {
        writeTopic(Qt::ShortcutFocusReason);
    } else if (event->matches(QKeySequence::Undo)) {
        if (!m_model.stepBack()) {
            (void)m_model.commit();
            Q_EMIT undoAsked();
        }
    } else if (isRedo(*event)) {
        Q_EMIT redoAsked();
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// Whoever was sent to the roster sees here what has become of it.
void EditorView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (event->spontaneous() || !std::exchange(m_wasAway, false))
        return;
    refreshPeople();
    m_pane->lookAgain();
}

void EditorView::hideEvent(QHideEvent* event)
{
    m_wasAway = m_wasAway || !event->spontaneous();
    if (!event->spontaneous())
        (void)m_model.commit(); // another page was opened; what cannot be saved stays a draft
    QWidget::hideEvent(event);
}

void EditorView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && !m_model.isReadOnly())
        event->acceptProposedAction();
}

void EditorView::dropEvent(QDropEvent* event)
{
    QStringList paths;
    const auto urls = event->mimeData()->urls();
    for (const auto& url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    attach(paths);
    event->acceptProposedAction();
}

} // namespace branchbook::ui
