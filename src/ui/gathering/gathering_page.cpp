// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/gathering_page.h"

#include "branchbook/book/draft.h"
#include "branchbook/gathering/gathering_store.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_view.h"
#include "ui/gathering/gathering_bin.h"
#include "ui/gathering/gathering_draft.h"
#include "ui/gathering/gathering_list.h"
#include "ui/gathering/kind_text.h"
#include "ui/gathering/raise_resolution.h"
#include "ui/guidance/guide.h"
#include "ui/kit/banner.h"
#include "ui/kit/tabs.h"
#include "ui/shell/area_browser.h"
#include "ui/shell/page_header.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kFirstOrder = 20; // among the tabs of the area (area_tab.h)
constexpr int kBinOrder = 1000;

} // namespace

GatheringPage::GatheringPage(Desk& desk, const QString& area, const QString& title)
    : Page(title, desk)
    , m_area(area)
    , m_tabList(gatheringTabs(area))
    , m_bin(new GatheringBin(desk, area))
    , m_draftNotice(new QWidget)
    , m_draftBanner(new Banner(Banner::Kind::Information, {}))
    , m_browse(new AreaBrowser(desk, area, title, *header()))
{
    addTabs();
    auto* notice = new QVBoxLayout(m_draftNotice);
    notice->setContentsMargins(24, 12, 24, 0);
    notice->addWidget(m_draftBanner);
    m_browse->addNotice(m_draftNotice);
    rows()->addWidget(m_browse, 1);
    connect(m_draftBanner->addAction(tr("接着写")), &QPushButton::clicked, this, [this] { openRecord(m_draft); });
    connect(m_draftBanner->addAction(tr("丢弃")), &QPushButton::clicked, this, [this] {
        if (const auto done = this->desk().book().saveDraft(draftId(m_draft), {}); !done)
            this->desk().report(done.error());
        reload();
    });
    connect(m_browse, &AreaBrowser::currentChanged, this, &GatheringPage::reloadDrafts);
    connect(&desk, &Desk::quarterChanged, this, &GatheringPage::reload);
    connect(&desk, &Desk::branchChanged, this, [this] {
        if (save() != Kept::Nowhere)
            closeEditor();
        reload();
    });
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        static const QSet<QString> shown{QStringLiteral("gathering"), QStringLiteral("attendance"),
                                         QStringLiteral("attachment"), QStringLiteral("party_group")};
        if (changes.tables.intersects(shown))
            reload();
    });
    reload();
}

GatheringPage::~GatheringPage()
{
    if (m_model)
        (void)m_model->commit(); // what cannot be saved stays a draft and is offered again
    delete m_editor;
    delete m_model;
}

void GatheringPage::addTabs()
{
    int order = kFirstOrder;
    for (const auto& tab : m_tabList) {
        auto* made = new GatheringList(tab);
        made->setReadOnly(desk().book().isReadOnly());
        m_lists.append(made);
        m_browse->addOwn(tab.title, order++, made);
        connect(made, &GatheringList::openAsked, this, &GatheringPage::openRecord);
        connect(made, &GatheringList::createAsked, this, [this](gathering::Kind kind) { create(kind); });
        connect(made, &GatheringList::removeAsked, this, &GatheringPage::remove);
    }
    m_browse->addOwn(tr("回收站"), kBinOrder, m_bin);
    m_browse->build();
}

GatheringList* GatheringPage::list() const
{
    auto* shown = qobject_cast<GatheringList*>(m_browse->current());
    return shown ? shown : m_lists.first();
}

AreaView* GatheringPage::view() const
{
    return m_editor ? nullptr : m_browse->view();
}

void GatheringPage::reload()
{
    gathering::GatheringQuery query;
    query.branch = desk().branch().id;
    query.period = desk().quarter().range();
    const auto found = gathering::listGatherings(desk().book().reader(), query);
    if (!found)
        return desk().report(found.error());
    for (int i = 0; i < m_lists.size(); ++i) {
        m_lists.at(i)->setRows(*found, desk().today(), desk().quarter().toChinese());
        m_browse->setCount(m_lists.at(i), m_lists.at(i)->count());
    }
    m_bin->reload();
    m_browse->setCount(m_bin, m_bin->count() > 0 ? m_bin->count() : -1);
    reloadDrafts();
}

void GatheringPage::reloadDrafts()
{
    m_draftNotice->hide();
    if (m_editor || m_browse->view())
        return;
    const auto drafts = book::listDrafts(desk().book().reader(), QString::fromUtf16(kGatheringDraftPrefix));
    if (!drafts)
        return desk().report(drafts.error());
    for (const auto& draft : *drafts) {
        const auto typed = readDraft(draft.content);
        if (!typed || typed->branch != desk().branch().id
            || QLatin1StringView(gathering::kindInfo(typed->kind).area) != m_area)
            continue;
        m_draft = typed->id;
        const QString topic = typed->topic.isEmpty() ? gathering::kindTitle(typed->kind) : typed->topic;
        m_draftBanner->setSentence(tr("有一条没有写完的记录“%1”，内容都在。").arg(topic));
        m_draftNotice->show();
        return;
    }
}

void GatheringPage::open(const QString& argument)
{
    if (argument.startsWith(QStringLiteral("new:"))) {
        const auto parts = argument.split(u':');
        const auto group = book::GroupId::fromString(parts.value(3));
        if (const auto kind = gathering::kindByName(parts.at(1)))
            create(*kind, QDate::fromString(parts.value(2), Qt::ISODate),
                   group.isNull() ? std::nullopt : std::optional(group));
    } else if (m_browse->hasView(argument)) {
        if (save() == Kept::Nowhere)
            return;
        closeEditor();
        m_browse->openView(argument);
    } else if (!argument.isEmpty()) {
        openRecord(gathering::GatheringId::fromString(argument));
    }
}

bool GatheringPage::createOwn()
{
    if (auto* shown = view())
        return shown->createOwn();
    create(m_editor ? m_model->gathering().kind : list()->ownKind());
    return true;
}

QWidget* GatheringPage::filterField() const
{
    if (const auto* shown = view())
        return shown->filterField();
    return m_editor || m_browse->current() == m_bin ? nullptr : list()->searchField();
}

QTabBar* GatheringPage::tabBar() const
{
    return m_editor ? nullptr : m_browse->tabs();
}

void GatheringPage::print()
{
    if (m_editor)
        m_editor->printPreview();
    else if (auto* shown = view())
        shown->print();
    else
        desk().notice(tr("打开一条记录可以打印它；整个季度的情况在“报表”里打印。"));
}

void GatheringPage::exportFile()
{
    if (auto* shown = view())
        shown->exportFile();
    else if (m_editor)
        m_editor->exportWord();
    else
        desk().notice(tr("打开一条记录可以把它存为 Word；整个季度的情况在“报表”里导出。"));
}

bool GatheringPage::explain(QWidget* focus)
{
    if (m_editor)
        m_editor->explain(focus);
    else if (auto* shown = view())
        return shown->explain(focus);
    else
        desk().showGuidance(QString::fromLatin1(gathering::kindInfo(list()->ownKind()).name));
    return true;
}

EditorModel* GatheringPage::makeEditor()
{
    closeEditor();
    m_model = new EditorModel(desk().book(), this);
    m_editor = new EditorView(*m_model);
    connect(m_editor, &EditorView::left, this, &GatheringPage::closeEditor, Qt::QueuedConnection);
    connect(m_model, &EditorModel::gone, this, &GatheringPage::closeEditor, Qt::QueuedConnection);
    connect(m_model, &EditorModel::saveStateChanged, &desk(), [this] { tellSaveState(); });
    connect(m_editor, &EditorView::said, &desk(), &Desk::notice);
    connect(m_editor, &EditorView::failed, &desk(), &Desk::refuse);
    connect(m_editor, &EditorView::undoOffered, &desk(), &Desk::undoOffered);
    connect(m_editor, &EditorView::undoAsked, &desk(), &Desk::undo);
    connect(m_editor, &EditorView::redoAsked, &desk(), &Desk::redo);
    connect(m_editor, &EditorView::ledgerAsked, this, [this](const gathering::Resolution& resolution) {
        if (m_editor->save()) // the item refers to what is in the book
            raiseResolution(*window(), desk(), *m_model, resolution);
    });
    return m_model;
}

void GatheringPage::home()
{
    if (m_editor)
        m_editor->leave();
    else if (auto* shown = view())
        shown->home();
}

QWidget* GatheringPage::topBar() const
{
    return m_editor ? m_editor->bar() : Page::topBar();
}

void GatheringPage::tellSaveState()
{
    if (!m_model)
        return;
    const auto state = m_model->saveState();
    if (state == EditorModel::SaveState::Failed)
        desk().tellUnsaved(m_model->saveError());
    else if (state != EditorModel::SaveState::Typing
             && (state != EditorModel::SaveState::Untouched || desk().isUnsaved()))
        desk().tellSaved();
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
    if (done)
        return kept;
    desk().notice(tr("%1记录先存为没有写完的，下次可以接着写。").arg(sentence(done.error())));
    return Kept::AsDraft;
}

void GatheringPage::create(gathering::Kind kind, QDate day, std::optional<book::GroupId> group)
{
    if (desk().book().isReadOnly())
        return desk().refuse(tr("这本手册以只读方式打开，不能新建。"));
    if (save() == Kept::Nowhere)
        return;
    const auto range = desk().quarter().range();
    if (!day.isValid())
        day = range.contains(desk().today()) ? desk().today() : range.first;
    auto* model = makeEditor();
    if (const auto begun = model->begin(desk().branch().id, kind, day, group); !begun)
        desk().report(begun.error());
    showEditor();
}

void GatheringPage::openRecord(gathering::GatheringId id)
{
    if (m_editor && m_model->gathering().id == id && m_model->saveState() == EditorModel::SaveState::Failed)
        return; // it would be read from the book again
    if (save() == Kept::Nowhere)
        return;
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
    m_editor->setBackText(m_browse->tabs()->tabText(m_browse->tabs()->currentIndex()));
    header()->hide();
    m_browse->hide();
    rows()->addWidget(m_editor, 1);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void GatheringPage::closeEditor()
{
    if (!m_editor)
        return;
    (void)m_model->commit();
    const auto id = m_model->gathering().id;
    auto* editor = std::exchange(m_editor, nullptr);
    auto* model = std::exchange(m_model, nullptr);
    editor->hide();
    delete editor;
    delete model;
    header()->show();
    m_browse->show();
    reload();
    list()->select(id);
    list()->table()->setFocus(Qt::OtherFocusReason);
}

void GatheringPage::remove(gathering::GatheringId id)
{
    const auto record = gathering::loadGathering(desk().book().reader(), id);
    if (!record)
        return desk().report(record.error());
    const QString title = gathering::kindTitle(record->kind);
    (void)desk().performWithUndo(QStringLiteral("gathering.recycle"), tr("把%1记录移到回收站").arg(title),
                                 tr("已删除 1 条%1记录").arg(genericWord(record->kind)), [&](store::UnitOfWork& unit) {
                                     return gathering::recycleGathering(unit, id, desk().today());
                                 });
}

} // namespace branchbook::ui
