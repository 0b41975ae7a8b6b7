// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page while a record is open.
#include "ui/gathering/gathering_page.h"

#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/fallen_resolution.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_view.h"
#include "ui/gathering/gathering_list.h"
#include "ui/gathering/raise_resolution.h"
#include "ui/guidance/guide.h"
#include "ui/kit/tabs.h"
#include "ui/shell/area_browser.h"
#include "ui/shell/page_header.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <utility>

namespace branchbook::ui {

EditorModel* GatheringPage::makeEditor()
{
    closeEditor();
    if (!m_spare)
        makeSpare();
    m_atRest.stop();
    m_model = std::exchange(m_spareModel, nullptr);
    m_editor = std::exchange(m_spare, nullptr);
    connect(m_editor, &EditorView::left, this, &GatheringPage::closeEditor, Qt::QueuedConnection);
    connect(m_model, &EditorModel::gone, this, &GatheringPage::closeEditor, Qt::QueuedConnection);
    connect(m_model, &EditorModel::saveStateChanged, &desk(), [this] { tellSaveState(); });
    connect(m_editor, &EditorView::unreadChanged, &desk(), [this] { tellSaveState(); });
    connect(m_editor, &EditorView::said, &desk(), &Desk::notice);
    connect(m_editor, &EditorView::failed, &desk(), &Desk::refuse);
    connect(m_editor, &EditorView::notSaved, &desk(), &Desk::report);
    connect(&desk(), &Desk::writtenAgain, m_editor, [editor = m_editor] { editor->setTroubleTold(false); });
    connect(m_editor, &EditorView::undoOffered, &desk(), [this](const QString& text, qint64 op) {
        const QString fallen = fallenResolutions();
        Q_EMIT desk().undoOffered(fallen.isEmpty() ? text : text + u'\n' + fallen, op);
    });
    connect(m_editor, &EditorView::undoAsked, &desk(), &Desk::undo);
    connect(m_editor, &EditorView::redoAsked, &desk(), &Desk::redo);
    connect(m_editor, &EditorView::memberAsked, &desk(),
            [this](book::MemberId member) { desk().showPage(QStringLiteral("members"), member.toString()); });
    connect(m_editor, &EditorView::ledgerAsked, this, [this](const gathering::Resolution& asked) {
        const gathering::Resolution resolution = asked; // saving reads the list anew in which it stands
        if (m_editor->save()) // the item refers to what is in the book
            raiseResolution(*window(), desk(), *m_model, resolution);
    });
    return m_model;
}

void GatheringPage::makeSpare()
{
    if (m_spare || m_editor)
        return;
    m_spareModel = new EditorModel(desk().book(), this);
    m_spare = new EditorView(*m_spareModel, this);
    m_spare->hide();
    rows()->addWidget(m_spare, 1);
    m_spare->ensurePolished();
    for (QWidget* each : m_spare->findChildren<QWidget*>())
        each->ensurePolished(); // what takes the time: the style sheet is matched against each
}

void GatheringPage::tellSaveState()
{
    if (!m_model)
        return;
    const auto state = m_model->saveState();
    const QString unread = m_editor ? m_editor->unread() : QString();
    if (state == EditorModel::SaveState::Failed) {
        desk().tellUnsaved(m_model->saveError());
        if (m_editor)
            m_editor->setTroubleTold(desk().isTold(m_model->saveError()));
    } else if (!unread.isEmpty()) {
        desk().tellUnsaved({ErrorKind::Invalid, m_editor->unreadCode(), {unread}, {}});
    } else if (state != EditorModel::SaveState::Typing
               && (state != EditorModel::SaveState::Untouched || desk().isUnsaved())) {
        desk().tellSaved();
    }
}

Page::Kept GatheringPage::save()
{
    const auto kept = m_browse->save();
    if (!m_editor || kept == Kept::Nowhere)
        return kept;
    const auto done = m_editor->save();
    if (m_model->saveState() == EditorModel::SaveState::Failed) {
        desk().report(m_model->saveError());
        return Kept::Nowhere;
    }
    if (const QString odd = m_editor->unreadable(); !odd.isEmpty()) {
        desk().refuse(odd);
        return Kept::Nowhere;
    }
    if (done)
        return kept;
    desk().notice(tr("%1记录先存为没有写完的，下次可以接着写。").arg(sentence(done.error())));
    return Kept::AsDraft;
}

void GatheringPage::create(gathering::Kind kind, QDate day, std::optional<book::GroupId> group,
                           const QList<gathering::AgendaItem>& more)
{
    if (desk().book().isReadOnly())
        return desk().refuse(tr("这本手册以只读方式打开，不能新建。"));
    if (save() == Kept::Nowhere)
        return;
    backToToday();
    const auto range = desk().quarter().range();
    if (!day.isValid())
        day = range.contains(desk().today()) ? desk().today() : range.first;
    const auto before = m_editor ? gathering::GatheringId() : list()->selected();
    auto* model = makeEditor();
    m_before = before;
    if (const auto begun = model->begin(desk().branch().id, kind, day, group, more); !begun)
        desk().report(begun.error());
    showEditor();
    m_editor->writeTopic(Qt::OtherFocusReason);
}

void GatheringPage::openRecord(gathering::GatheringId id)
{
    if (m_editor && m_model->gathering().id == id && m_model->saveState() == EditorModel::SaveState::Failed)
        return; // it would be read from the book again
    if (save() == Kept::Nowhere)
        return;
    backToToday();
    auto* model = makeEditor();
    if (const auto loaded = model->load(id); !loaded) {
        desk().report(loaded.error());
        return closeEditor();
    }
    showEditor();
}

void GatheringPage::showTabOf(gathering::Kind kind)
{
    for (int i = 0; i < m_tabList.size(); ++i) {
        if (m_tabList.at(i).kinds.contains(kind))
            m_browse->showOwn(m_lists.at(i));
    }
}

void GatheringPage::showEditor()
{
    showTabOf(m_model->gathering().kind);
    m_editor->setGuide([this] {
        const auto& record = m_model->gathering();
        return GuideDesk::of(desk()).guide(QString::fromLatin1(gathering::kindInfo(record.kind).name), record.heldOn);
    });
    m_editor->setBackText(m_browse->currentTitle());
    header()->hide();
    m_browse->hide();
    m_editor->show();
    QCoreApplication::sendPostedEvents(nullptr,
                                       QEvent::LayoutRequest); // the first frame and the first key find it laid out
    m_editor->setFocus(Qt::OtherFocusReason);
}

void GatheringPage::closeEditor()
{
    if (!m_editor)
        return;
    (void)m_model->commit();
    const auto id = m_model->gathering().id;
    const QString fallen = fallenResolutions();
    auto* editor = std::exchange(m_editor, nullptr);
    auto* model = std::exchange(m_model, nullptr);
    editor->hide();
    delete editor;
    delete model;
    header()->show();
    m_browse->show();
    reload();
    list()->select(id.isNull() ? std::exchange(m_before, {}) : id); // what was begun and left empty is nowhere
    list()->table()->setFocus(Qt::OtherFocusReason);
    m_atRest.start();
    if (!fallen.isEmpty())
        desk().notice(fallen);
}

QString GatheringPage::fallenResolutions() const
{
    if (!m_model || m_model->gathering().rev == 0)
        return {};
    const auto found = organization::itemsOfFallenResolutions(desk().book().reader(), m_model->gathering().id);
    QStringList lines;
    if (!found) // it is only said besides
        return {};
    for (const auto& one : *found)
        lines.append(organization::fallenResolutionText(one));
    return lines.join(u'\n');
}

} // namespace branchbook::ui
