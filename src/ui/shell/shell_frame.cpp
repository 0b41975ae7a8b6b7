// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_frame.h"

#include "ui/guidance/guide.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/popover.h"
#include "ui/kit/side_pane.h"
#include "ui/kit/toast.h"
#include "ui/rules/rules_notice.h"
#include "ui/shell/backup_reminder.h"
#include "ui/shell/book_check.h"
#include "ui/shell/focus_keeper.h"
#include "ui/shell/lost_place.h"
#include "ui/shell/navigation.h"
#include "ui/shell/new_menu.h"
#include "ui/shell/page_header.h"
#include "ui/shell/unfinished_notice.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kContentMost = 1760;

NavigationWidth navigationFor(int width)
{
    if (width < 1180)
        return NavigationWidth::Collapsed;
    return width < 1600 ? NavigationWidth::Standard : NavigationWidth::Wide;
}

} // namespace

ShellFrame::ShellFrame(std::unique_ptr<Desk> desk, const Registry& registry, QWidget* parent)
    : QWidget(parent)
    , m_desk(std::move(desk))
    , m_registry(registry)
    , m_navigation(new Navigation(*m_desk, registry.pages, this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedWidget)
    , m_toast(new Toast(m_content))
{
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeRulesNotice(*m_desk));
    rows->addWidget(new UnfinishedNotice(*m_desk, registry));
    rows->addWidget(m_stack, 1);
    if (!m_desk->copyMoment().isEmpty())
        addCopyBanner();
    else if (!m_desk->book().inspectionPeriod().isEmpty())
        addBanner(new Banner(
            Banner::Kind::Information,
            tr("检查副本：只有 %1 的记录，只能查看和打印，不能修改；报告、手册、统计和到期的事不从副本里算。")
                .arg(m_desk->book().inspectionPeriod().split(u'/').join(tr(" 至 ")))));
    else if (m_desk->book().isReadOnly())
        addBanner(
            new Banner(Banner::Kind::Information,
                       tr("这本手册现在只能查看和打印，不能修改：它放在不能写入的地方，或者别处正开着。要修改，请先关掉"
                          "别处开着的手册；还不行，就把手册文件复制到“文档”文件夹再打开。")));
    if (!m_desk->book().isReadOnly() && !m_desk->book().sampleDay())
        rows->insertWidget(0, new BackupReminder(*new BackupKeeper(*m_desk), m_content));
    if (!m_desk->book().isReadOnly())
        rows->insertWidget(0,
                           new LostPlace(
                               *m_desk, [this] { return unsavedPage() == nullptr; }, m_content));
    if (m_desk->book().owesCheck())
        connect(new BookCheck(*m_desk), &BookCheck::damageFound, this, &ShellFrame::showDamage);
    wire();
    if (m_desk->book().sampleDay())
        m_navigation->showSampleDay(m_desk->today()); // another one where the program was started for it
    new FocusKeeper(*this);
    onTextSize(this, [this] { place(); });
    savedNow();
    refreshBadges();
}

ShellFrame::~ShellFrame()
{
    qDeleteAll(m_pages); // they refer to the desk
}

void ShellFrame::wire()
{
    auto* desk = m_desk.get();
    connect(m_navigation, &Navigation::pageChosen, this, [this](const QString& id) { showPage(id); });
    connect(m_navigation, &Navigation::againChosen, this, [this] {
        if (auto* shown = page())
            shown->home();
    });
    connect(desk, &Desk::pageAsked, this, &ShellFrame::showPage);
    connect(desk, &Desk::pageActAsked, this, [this](PageAct act) {
        switch (act) {
        case PageAct::Print: return page()->print();
        case PageAct::Export: return page()->exportFile();
        case PageAct::CreateOwn: return createOwn();
        }
    });
    connect(desk, &Desk::said, m_toast, [this](const QString& text) { m_toast->say(text); });
    connect(desk, &Desk::noticed, m_toast, [this](const QString& text) { m_toast->say(text, QStringLiteral("info")); });
    connect(desk, &Desk::failed, m_toast, [this](const QString& text) { m_toast->say(text, QStringLiteral("alert")); });
    connect(desk, &Desk::undoOffered, m_toast, [this](const QString& text, qint64 op) {
        m_toast->offer(text, QStringLiteral("check"), tr("撤销"), [this, op] {
            if (auto entry = m_desk->book().undo(op); !entry)
                m_desk->report(entry.error());
            else
                m_desk->say(tr("已撤销：%1").arg(entry->label));
        });
    });
    connect(desk, &Desk::changed, this, [this] {
        savedNow();
        refreshBadges();
    });
    connect(desk, &Desk::saved, this, &ShellFrame::savedNow);
    connect(desk, &Desk::unsaved, m_navigation, &Navigation::setUnsaved);
    connect(desk, &Desk::branchChanged, this, &ShellFrame::refreshBadges);
    connect(desk, &Desk::badgesOutdated, this, &ShellFrame::refreshBadges);
}

Page* ShellFrame::page() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

QString ShellFrame::pageId() const
{
    return m_pages.key(page());
}

QString ShellFrame::manualPlace() const
{
    const QString part = page() ? page()->manualPart() : QString();
    return part.isEmpty() ? pageId() : pageId() + u'/' + part;
}

QString ShellFrame::examplePlace() const
{
    const QString part = page() ? page()->examplePart() : QString();
    return part.isEmpty() ? pageId() : pageId() + u'/' + part;
}

void ShellFrame::showPlace(const QString& place)
{
    showPage(place.section(u'/', 0, 0), place.section(u'/', 1));
}

Page* ShellFrame::unsavedPage() const
{
    for (auto* each : m_pages) {
        if (each->save() == Page::Kept::Nowhere)
            return each;
    }
    return nullptr;
}

void ShellFrame::show(Page& page)
{
    m_stack->setCurrentWidget(&page);
    m_navigation->select(m_pages.key(&page));
}

void ShellFrame::showPage(const QString& id, const QString& argument)
{
    const auto entry = std::ranges::find(m_registry.pages, id, &PageEntry::id);
    if (entry == m_registry.pages.end())
        return;
    auto* shown = m_pages.value(id);
    if (!shown) {
        shown = makePage(*entry);
        m_pages.insert(id, shown);
        m_stack->addWidget(shown);
    }
    m_stack->setCurrentWidget(shown);
    m_navigation->select(id);
    shown->open(argument);
}

Page* ShellFrame::makePage(const PageEntry& entry)
{
    auto* made = entry.make(*m_desk);
    connect(made->header(), &PageHeader::manualAsked, this, [this] { m_desk->showManual(manualPlace()); });
    if (!m_registry.newEntries.empty() && !m_desk->book().isReadOnly() && entry.group != kBottomGroup
        && made->offersNew()) {
        made->header()->setNewMenu(makeNewMenu(made->header()));
        made->header()->newButton()->setEnabled(!m_desk->isDamaged());
        connect(made->header(), &PageHeader::newAsked, this, &ShellFrame::createOwn);
    }
    return made;
}

QMenu* ShellFrame::makeNewMenu(QWidget* parent)
{
    auto* menu = new NewMenu(parent);
    int group = m_registry.newEntries.front().group;
    for (const auto& entry : m_registry.newEntries) {
        if (entry.group != group)
            menu->addSeparator();
        group = entry.group;
        auto* action = menu->addEntry(entry.icon, entry.text, entry.key);
        connect(action, &QAction::triggered, this, [this, &entry] { entry.create(*m_desk); });
    }
    return menu;
}

void ShellFrame::showPageAt(int index)
{
    if (index >= 0 && index < int(m_registry.pages.size()))
        showPage(m_registry.pages[std::size_t(index)].id);
}

void ShellFrame::createOwn()
{
    if (m_desk->book().isReadOnly())
        return m_desk->refuse(tr("这本手册以只读方式打开，不能新建。"));
    if (m_desk->isDamaged())
        return m_desk->refuse(damagedText());
    if (auto* shown = page(); shown && shown->createOwn())
        return;
    if (!m_registry.newEntries.empty())
        m_registry.newEntries.front().create(*m_desk);
}

void ShellFrame::openNewMenu()
{
    if (auto* shown = page(); shown && shown->header()->newButton() && !m_desk->isDamaged())
        shown->header()->newButton()->showMenu();
}

void ShellFrame::explain()
{
    auto* focus = QApplication::focusWidget();
    for (auto* each = focus; each; each = each->parentWidget()) {
        if (qobject_cast<Popover*>(each))
            return; // it explains something already
    }
    auto* shown = page();
    if (!shown || shown->explain(focus && shown->isAncestorOf(focus) ? focus : nullptr))
        return;
    if (const auto* general = GuideDesk::of(*m_desk).guidance().ofPage(m_pages.key(shown)))
        m_desk->showGuidance(general->key);
    else
        m_desk->notice(tr("这里没有对应的规则"));
}

/// The innermost wins: header and pane lie inside the page.
ShellFrame::Station ShellFrame::stationOf(const QWidget& widget) const
{
    const auto* shown = page();
    for (const auto* each = &widget; each != nullptr; each = each->parentWidget()) {
        if (each == m_navigation)
            return Station::Navigation;
        if (each == shown->topBar())
            return Station::TopBar;
        if (each == m_toast)
            return Station::Toast;
        if (qobject_cast<const SidePane*>(each) != nullptr || each->property(kBesideProperty).toBool())
            return Station::Beside;
        if (each == shown)
            return Station::Content;
    }
    return Station::None;
}

/// Of the content the list, where there is one: what stands above it only chooses what it shows.
QWidget* ShellFrame::firstOf(Station station) const
{
    if (station == Station::Navigation)
        return m_navigation->mainList();
    QWidget* first = nullptr;
    auto* const start = page()->nextInFocusChain();
    auto* each = start;
    do {
        const bool takes = (each->focusPolicy() & Qt::TabFocus) && each->isVisible() && each->isEnabled();
        if (takes && stationOf(*each) == station) {
            if (station != Station::Content || qobject_cast<QAbstractItemView*>(each) != nullptr)
                return each;
            first = first ? first : each;
        }
        each = each->nextInFocusChain();
    } while (each != start && each != nullptr);
    return first;
}

void ShellFrame::cycleFocus(int step)
{
    if (!page())
        return;
    constexpr int kCount = int(Station::None);
    const auto* focus = QApplication::focusWidget();
    const int from = focus ? int(stationOf(*focus)) : kCount;
    for (int tried = 1; tried <= kCount; ++tried) {
        const int start = from < kCount ? from : (step > 0 ? -1 : kCount);
        const int at = (start + tried * step + 2 * kCount) % kCount;
        if (auto* next = firstOf(Station(at)))
            return next->setFocus(Qt::ShortcutFocusReason);
    }
}

void ShellFrame::focusContent()
{
    auto* shown = page();
    if (!shown)
        return;
    const auto lists = shown->findChildren<QAbstractItemView*>();
    for (auto* list : lists) {
        if (list->isVisible() && list->isEnabled() && (list->focusPolicy() & Qt::TabFocus))
            return list->setFocus(Qt::OtherFocusReason);
    }
    QWidget* first = nullptr;
    for (auto* each = shown->nextInFocusChain(); each != shown; each = each->nextInFocusChain()) {
        const bool takes = (each->focusPolicy() & Qt::TabFocus) && each->isVisible() && each->isEnabled()
            && shown->isAncestorOf(each) && !shown->header()->isAncestorOf(each);
        if (!takes)
            continue;
        first = first ? first : each; // tabs are better than nothing
        if (!qobject_cast<QTabBar*>(each) && each->parentWidget()->objectName() != u"tabParts") {
            first = each;
            break;
        }
    }
    first = first ? first : shown;
    first->setFocus(reasonOfFocus(*first));
}

void ShellFrame::resizeEvent(QResizeEvent*)
{
    place();
}

void ShellFrame::place()
{
    m_navigation->setNavigationWidth(navigationFor(width()));
    const int left = m_navigation->minimumWidth();
    m_navigation->setGeometry(0, 0, left, height());
    const int room = width() - left;
    const int wide = width() >= 1920 ? qMin(room, scaled(kContentMost)) : room;
    m_content->setGeometry(left + (room - wide) / 2, 0, wide, height());
}

void ShellFrame::refreshBadges()
{
    for (const auto& entry : m_registry.pages) {
        if (entry.badge)
            m_navigation->setBadge(entry.id, entry.badge(*m_desk));
    }
}

void ShellFrame::savedNow()
{
    if (m_desk->isDamaged())
        return m_navigation->setDamaged(damagedText());
    if (m_desk->book().isReadOnly())
        return m_navigation->setReadOnly();
    if (m_desk->isUnsaved())
        return; // another step went through; what is being typed did not
    m_navigation->setSavedAt(m_desk->book().clock().now().toLocalTime().time());
}

} // namespace branchbook::ui
