// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/gathering_page.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/draft.h"
#include "branchbook/gathering/gathering_store.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_view.h"
#include "ui/gathering/gathering_bin.h"
#include "ui/gathering/gathering_draft.h"
#include "ui/gathering/gathering_list.h"
#include "ui/gathering/kind_text.h"
#include "ui/kit/banner.h"
#include "ui/kit/bar_controls.h"
#include "ui/kit/tabs.h"
#include "ui/shell/area_browser.h"
#include "ui/shell/history_dialog.h"
#include "ui/shell/page_header.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"
#include "ui/shell/past_turn.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace branchbook::ui {

namespace {

constexpr int kBinOrder = 1000;
constexpr auto kAtRest = std::chrono::milliseconds(400);

int countOfTab(const QList<gathering::GatheringRow>& rows, const GatheringTab& tab)
{
    return int(std::ranges::count_if(rows, [&tab](const auto& row) { return tab.kinds.contains(row.kind); }));
}

} // namespace

GatheringPage::GatheringPage(Desk& desk, const QString& area, const QString& title, Preferences* preferences)
    : Page(title, desk)
    , m_area(area)
    , m_tabList(gatheringTabs(area))
    , m_bin(new GatheringBin(desk, area))
    , m_draftNotice(new QWidget)
    , m_draftBanner(new Banner(Banner::Kind::Information, {}))
    , m_browse(new AreaBrowser(desk, area, title, *header(), preferences))
    , m_turn(new PastTurn(desk, PastTurn::Span::Quarter, this))
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
    m_atRest.setSingleShot(true);
    m_atRest.setInterval(kAtRest);
    connect(&m_atRest, &QTimer::timeout, this, &GatheringPage::makeSpare);
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
    delete m_spare;
    delete m_spareModel;
}

void GatheringPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_atRest.start();
    if (!m_draftNotice->isHidden())
        Q_EMIT desk().unfinishedShown(); // one banner is enough
}

void GatheringPage::addTabs()
{
    int order = kFirstListOrder;
    for (const auto& tab : m_tabList) {
        auto* made = new GatheringList(desk(), tab);
        made->setReadOnly(desk().book().isReadOnly());
        m_lists.append(made);
        m_browse->addOwn(tab.title, order++, made, tab.group);
        connect(made, &GatheringList::openAsked, this, &GatheringPage::openRecord);
        connect(made, &GatheringList::createAsked, this, [this](gathering::Kind kind) { create(kind); });
        connect(made, &GatheringList::removeAsked, this, &GatheringPage::remove);
        connect(made, &GatheringList::historyAsked, this, &GatheringPage::tellHistory);
        connect(made->past(), &PastDay::turned, this, [this, made] { turnDesk(*made); });
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
        auto* shown = m_lists.at(i);
        const QDate day = shown->past()->day();
        const auto then =
            shown->past()->isPast() ? gathering::listGatheringsOn(desk().book().reader(), query, day) : found;
        if (!then)
            return leavePast(*shown->past(), desk(), then.error());
        shown->setRows(*then, day, quarterText(desk().quarter()));
        m_browse->setCount(shown, countOfTab(*found, m_tabList.at(i))); // of today; a list of another day has none
    }
    m_bin->reload();
    m_browse->setCount(m_bin, m_bin->count() > 0 ? m_bin->count() : -1);
    reloadDrafts();
}

void GatheringPage::turnDesk(const GatheringList& turned)
{
    const auto isPast = [](const GatheringList* each) { return each->past()->isPast(); };
    for (auto* each : m_lists) {
        if (isPast(&turned) && each != &turned)
            each->past()->show({}); // one quarter for all tabs
    }
    const auto day = isPast(&turned) ? std::optional(turned.past()->day()) : std::nullopt;
    const bool stays = !day && std::ranges::any_of(m_lists, isPast); // another tab's day is shown on
    if (stays || !m_turn->turnTo(day))
        reload();
}

void GatheringPage::backToToday()
{
    for (auto* each : m_lists)
        each->past()->show({});
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
        const QString topic = typed->topic.isEmpty() ? shownWord(gathering::kindTitle(typed->kind)) : typed->topic;
        m_draftBanner->setSentence(tr("有一条没有写完的记录“%1”，内容都在。").arg(topic));
        m_draftNotice->show();
        if (isVisible())
            Q_EMIT desk().unfinishedShown();
        return;
    }
}

namespace {

/// new:KIND:DAY:GROUP:MATTER:TITLE: what another page wants discussed; the title may have colons of its own.
QList<gathering::AgendaItem> askedItems(const QString& argument)
{
    const QString title = argument.section(u':', 5);
    if (title.isEmpty())
        return {};
    gathering::AgendaItem item;
    item.title = title;
    item.matter = gathering::matterByName(argument.section(u':', 4, 4)).value_or(gathering::Matter::Other);
    for (const QString& paper : gathering::usualPapers(item.matter))
        item.papers.append({paper, false});
    return {item};
}

} // namespace

void GatheringPage::open(const QString& argument)
{
    if (argument.startsWith(QStringLiteral("new:"))) {
        const auto parts = argument.split(u':');
        const auto group = book::GroupId::fromString(parts.value(3));
        if (const auto kind = gathering::kindByName(parts.at(1)))
            create(*kind, QDate::fromString(parts.value(2), Qt::ISODate),
                   group.isNull() ? std::nullopt : std::optional(group), askedItems(argument));
    } else if (m_browse->hasView(argument) || argument.startsWith(kListArgument)) {
        if (save() == Kept::Nowhere)
            return;
        closeEditor();
        if (const int at = argument.mid(kListArgument.size()).toInt(); m_browse->hasView(argument))
            m_browse->openView(argument);
        else if (at >= 0 && at < m_lists.size())
            m_browse->showOwn(m_lists.at(at));
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

QString GatheringPage::manualPart() const
{
    return m_editor ? QStringLiteral("minutes") : m_browse->currentId();
}

QString GatheringPage::examplePart() const
{
    if (view())
        return m_browse->currentId();
    return kListArgument + QString::number(m_lists.indexOf(list()));
}

QString GatheringPage::place() const
{
    const bool isNowhere = !m_editor
        || (m_model->saveState() == EditorModel::SaveState::Untouched
            && m_model->stored().rev == 0); // begun, not written
    return isNowhere ? QString() : m_model->gathering().id.toString();
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
        Page::print();
}

void GatheringPage::exportFile()
{
    if (auto* shown = view())
        shown->exportFile();
    else if (m_editor)
        m_editor->exportWord();
    else
        Page::exportFile();
}

bool GatheringPage::explain(QWidget* focus)
{
    if (m_editor)
        m_editor->explain(focus);
    else if (view())
        return m_browse->explain(focus);
    else
        desk().showGuidance(QString::fromLatin1(gathering::kindInfo(list()->ownKind()).name));
    return true;
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

void GatheringPage::remove(gathering::GatheringId id)
{
    const auto record = gathering::loadGathering(desk().book().reader(), id);
    if (!record)
        return desk().report(record.error());
    const QString title = shownWord(gathering::kindTitle(record->kind));
    (void)desk().performWithUndo(QStringLiteral("gathering.recycle"), tr("把%1记录移到回收站").arg(title),
                                 tr("已删除 1 条%1记录").arg(genericWord(record->kind)), [&](store::UnitOfWork& unit) {
                                     return gathering::recycleGathering(unit, id, desk().today());
                                 });
}

void GatheringPage::tellHistory(gathering::GatheringId id)
{
    const auto record = gathering::loadGathering(desk().book().reader(), id);
    if (!record)
        return desk().report(record.error());
    showHistory(window(), desk(), book::HistoryOf::Gathering, id.toString(),
                shownWord(gathering::kindTitle(record->kind)));
}

} // namespace branchbook::ui
