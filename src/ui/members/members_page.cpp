// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/members_page.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"
#include "ui/course/anniversary_view.h"
#include "ui/course/away_view.h"
#include "ui/course/entries_view.h"
#include "ui/course/transfers_view.h"
#include "ui/kit/button.h"
#include "ui/kit/dialog.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/side_pane.h"
#include "ui/kit/table_view.h"
#include "ui/kit/tabs.h"
#include "ui/members/groups_view.h"
#include "ui/members/leave_dialog.h"
#include "ui/members/member_editor.h"
#include "ui/members/member_pane.h"
#include "ui/members/recycle_view.h"
#include "ui/members/roster_view.h"
#include "ui/shell/page_header.h"
#include "ui/shell/past_day.h"
#include "ui/shell/preferences.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr QLatin1String kPaneWidthKey("members/paneWidth");
constexpr QLatin1String kConversionArgument("convert:");
constexpr QLatin1String kTransferArgument("transfer:");
constexpr QLatin1String kAwayArgument("away:");

enum MembersTab { RosterTab, GroupsTab, AwayTab, EntriesTab, TransfersTab, AnniversaryTab, BinTab, EmptyRoster };

/// What the tabs are called by links and in the manual, in their order.
const QStringList& memberParts()
{
    static const QStringList parts{QStringLiteral("roster"),  QStringLiteral("groups"),    QStringLiteral("away"),
                                   QStringLiteral("entries"), QStringLiteral("transfers"), QStringLiteral("birthday"),
                                   QStringLiteral("recycled")};
    return parts;
}

} // namespace

MembersPage::MembersPage(Desk& desk, std::function<void(Desk&)> importRoster, Preferences* preferences)
    : Page(tr("党员"), desk)
    , m_import(std::move(importRoster))
    , m_tabs(new Tabs(tr("党员")))
    , m_stack(new QStackedWidget)
    , m_roster(new RosterView(desk, preferences))
    , m_pane(new MemberPane(desk))
    , m_split(new ListWithPane(m_roster, m_pane))
    , m_groups(new GroupsView(desk))
    , m_away(new AwayView(desk))
    , m_entries(new EntriesView(desk))
    , m_transfers(new TransfersView(desk))
    , m_anniversaries(new AnniversaryView(desk))
    , m_recycled(new RecycleView(desk))
{
    header()->showQuarter(); // the year's figures are those up to the end of this quarter
    m_tabs->addPage(tr("花名册"), 0);
    m_tabs->addPage(tr("党小组"), 0);
    m_tabs->addPage(tr("流动党员"), -1);
    m_tabs->addPage(tr("困难和荣誉"), -1);
    m_tabs->addPage(tr("转入转出"), -1);
    m_tabs->addPage(tr("政治生日"), -1);
    m_tabs->addPage(tr("回收站"), -1);
    rows()->addWidget(tabRow(m_tabs));
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_groups);
    m_stack->addWidget(m_away);
    m_stack->addWidget(m_entries);
    m_stack->addWidget(m_transfers);
    m_stack->addWidget(m_anniversaries);
    m_stack->addWidget(m_recycled);
    m_stack->addWidget(makeEmpty());
    rows()->addWidget(m_stack, 1);
    if (m_import && !desk.book().isReadOnly()) {
        auto* import = button(tr("导入名册"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("upload"));
        connect(import, &QPushButton::clicked, this,
                [this] { onToday(tr("回到今天的名册，再导入名册？"), [this] { m_import(this->desk()); }); });
        import->setDisabled(desk.isDamaged());
        connect(&desk, &Desk::damaged, import, [import] { import->setEnabled(false); });
        m_roster->addAction(import);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &MembersPage::refreshTabs);
    connect(&DeskDirectory::of(desk), &DeskDirectory::outdated, this, &MembersPage::reload);
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) { // nothing that the roster shows
        static const QSet<QString> marks{QStringLiteral("member_tag"), QStringLiteral("own_value"),
                                         QStringLiteral("own_field"), QStringLiteral("attachment")};
        if (!changes.tables.intersects(marks))
            return;
        if (isTagSearch(m_roster->searchField()->text()))
            m_roster->reload();
        if (const auto shown = m_pane->member(); !shown.isNull())
            m_pane->showMember(shown, m_roster->day());
    });
    connect(m_roster, &RosterView::memberChosen, this, [this](book::MemberId id) {
        m_pane->showMember(id, m_roster->day());
        m_paneIsFresh = true;
        if (!m_split->isSheet())
            m_split->openPane();
    });
    connect(m_roster, &RosterView::openAsked, this, [this] {
        m_split->openPane();
        m_pane->tabs()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_roster, &RosterView::editAsked, this, &MembersPage::editMember);
    if (preferences) {
        m_split->setPaneWidth(preferences->value(kPaneWidthKey, 0).toInt());
        connect(m_split, &ListWithPane::paneWidthChosen, this,
                [preferences](int px) { preferences->setValue(kPaneWidthKey, px); });
    }
    connect(m_roster, &RosterView::noneChosen, m_split, &ListWithPane::closePane);
    connect(m_roster, &RosterView::recycleAsked, this, &MembersPage::recycle);
    connect(m_pane, &MemberPane::todayAsked, m_roster, &RosterView::showToday);
    connect(m_pane, &MemberPane::editAsked, this, &MembersPage::editMember);
    connect(m_pane, &MemberPane::conversionAsked, this, &MembersPage::writeConversion);
    connect(m_pane, &MemberPane::leaveBranchAsked, this, &MembersPage::leaveBranch);
    connect(m_pane, &MemberPane::recycleAsked, this, &MembersPage::recycle);
    for (const auto* each : m_stack->findChildren<PastDay*>())
        connect(each, &PastDay::turned, this, &MembersPage::refreshTabs);
    connect(m_roster, &RosterView::dayTurned, this, &MembersPage::refreshTabs);
    connect(m_recycled, &RecycleView::counted, this, &MembersPage::refreshTabs);
    connect(m_transfers, &TransfersView::counted, this, &MembersPage::refreshTabs);
    refreshTabs();
}

QWidget* MembersPage::makeEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("members"), tr("名册里还没有人"),
                                 tr("党员、发展对象和入党积极分子都记在这里。\n多数支部从现成的 Excel 名册开始。"));
    if (desk().book().isReadOnly())
        return empty;
    if (m_import)
        connect(empty->addAction(tr("导入名册"), QStringLiteral("upload")), &QPushButton::clicked, this,
                [this] { m_import(desk()); });
    connect(empty->addAction(tr("新建党员"), QStringLiteral("user-plus")), &QPushButton::clicked, this,
            [this] { createOwn(); });
    if (m_import) {
        empty->addStep(tr("选名册文件"), tr("Excel、WPS 表格都可以"));
        empty->addStep(tr("核对"), tr("认列名，逐条指出问题"));
        empty->addStep(tr("导入"), tr("整批可以撤销"));
    }
    return empty;
}

void MembersPage::open(const QString& argument)
{
    if (argument == u"new") {
        createOwn();
    } else if (argument == u"import") {
        if (m_import && !desk().book().isReadOnly())
            m_import(desk());
    } else if (const auto part = memberParts().indexOf(argument); part >= 0) {
        m_tabs->setCurrentIndex(int(part));
    } else if (argument.startsWith(kConversionArgument)) {
        const auto id = argument.mid(kConversionArgument.size());
        open(id);
        writeConversion(book::MemberId::fromString(id));
    } else if (argument.startsWith(kAwayArgument)) {
        m_tabs->setCurrentIndex(AwayTab);
        m_away->select(organization::AwayId::fromString(argument.mid(kAwayArgument.size())));
    } else if (argument.startsWith(kTransferArgument)) {
        m_tabs->setCurrentIndex(TransfersTab);
        m_transfers->select(organization::TransferId::fromString(argument.mid(kTransferArgument.size())));
    } else if (!argument.isEmpty()) {
        m_tabs->setCurrentIndex(0);
        m_roster->select(book::MemberId::fromString(argument));
        m_split->openPane();
    }
}

/// What is written is written today. On the roster of a day gone by that is said, and the way back is one button.
void MembersPage::onToday(const QString& question, const std::function<void()>& act)
{
    if (m_tabs->currentIndex() != 0)
        m_roster->showToday(); // the day gone by is out of sight
    if (!m_roster->isPast())
        return act();
    auto* dialog = new Dialog(this, question);
    dialog->setText(tr("现在看的是 %1 的名册，只能看，不能改。").arg(shownDate(m_roster->day())));
    (void)dialog->addSafeButton(tr("接着看"));
    connect(dialog->addButton(tr("回到今天"), ButtonKind::Primary), &QPushButton::clicked, this, [this, dialog, act] {
        dialog->close();
        m_roster->showToday();
        act();
    });
    dialog->open();
}

bool MembersPage::createOwn()
{
    onToday(tr("回到今天的名册，再新建党员？"), [this] { createNow(); });
    return true;
}

void MembersPage::createNow()
{
    book::Member fresh;
    fresh.branch = desk().branch().id;
    auto* editor = new MemberEditor(this, desk(), fresh);
    connect(editor, &MemberEditor::saved, this, [this](book::MemberId id) { m_roster->select(id); });
    editor->open();
}

QWidget* MembersPage::filterField() const
{
    return m_tabs->currentIndex() == 0 ? m_roster->searchField() : nullptr;
}

QString MembersPage::manualPart() const
{
    return memberParts().value(m_tabs->currentIndex());
}

QTabBar* MembersPage::tabBar() const
{
    return m_tabs;
}

bool MembersPage::askForRoster()
{
    if (m_stack->currentWidget() != m_split)
        return false;
    m_roster->putOut();
    return true;
}

void MembersPage::print()
{
    if (!askForRoster())
        Page::print();
}

void MembersPage::exportFile()
{
    if (!askForRoster())
        Page::exportFile();
}

void MembersPage::reload(DeskDirectory::Change change)
{
    m_paneIsFresh = false;
    m_roster->reload(change);
    m_anniversaries->reload();
    if (change == DeskDirectory::Change::People) {
        m_groups->reload();
        m_recycled->reload();
    } else {
        m_groups->refresh();
    }
    if (const auto shown = m_pane->member(); !shown.isNull() && !m_paneIsFresh)
        m_pane->showMember(shown, m_roster->day());
    refreshTabs();
}

void MembersPage::refreshTabs()
{
    const auto& people = DeskDirectory::of(desk()).people();
    const auto counts = people.countParts(desk().today());
    const auto ofToday = [](const QWidget& list, int count) { return showsPastDay(list) ? -1 : count; };
    m_tabs->setCount(RosterTab, m_roster->isPast() ? -1 : counts[std::size_t(book::RosterPart::Everybody)]);
    m_tabs->setCount(GroupsTab, ofToday(*m_groups, m_groups->count()));
    const int floating = counts[std::size_t(book::RosterPart::Floating)];
    m_tabs->setCount(AwayTab, ofToday(*m_away, floating > 0 ? floating : -1));
    const int inNeed = counts[std::size_t(book::RosterPart::Hardship)];
    m_tabs->setCount(EntriesTab, ofToday(*m_entries, inNeed > 0 ? inNeed : -1));
    m_tabs->setCount(TransfersTab, ofToday(*m_transfers, m_transfers->openCount() > 0 ? m_transfers->openCount() : -1));
    m_tabs->setCount(BinTab, m_recycled->count() > 0 ? m_recycled->count() : -1);
    const int tab = m_tabs->currentIndex();
    m_stack->setCurrentIndex(tab == RosterTab && people.count() == 0 ? EmptyRoster : tab);
    auto* table = m_roster->table();
    if (people.count() > 0 && !table->currentIndex().isValid() && m_roster->model().rowCount() > 0)
        table->setCurrentIndex(m_roster->model().index(0, 1));
}

void MembersPage::editMember(book::MemberId id)
{
    if (desk().book().isReadOnly())
        return;
    if (m_roster->isPast())
        return onToday(tr("回到今天的名册，再编辑？"), [this, id] { editMember(id); });
    auto member = book::loadMember(desk().book().reader(), id);
    if (!member)
        return desk().report(member.error());
    (new MemberEditor(this, desk(), std::move(*member)))->open();
}

void MembersPage::writeConversion(book::MemberId id)
{
    if (desk().book().isReadOnly())
        return;
    if (m_roster->isPast())
        return onToday(tr("回到今天的名册，再登记转正？"), [this, id] { writeConversion(id); });
    auto member = book::loadMember(desk().book().reader(), id);
    if (!member)
        return desk().report(member.error());
    auto* editor = new MemberEditor(this, desk(), std::move(*member));
    editor->startAtConversion();
    editor->open();
}

void MembersPage::leaveBranch(book::MemberId id)
{
    if (m_roster->isPast())
        return onToday(tr("回到今天的名册，再登记转出？"), [this, id] { leaveBranch(id); });
    auto member = book::loadMember(desk().book().reader(), id);
    if (!member)
        return desk().report(member.error());
    if (!member->leftOn.isValid()) {
        (new LeaveDialog(this, desk(), std::move(*member)))->open();
        return;
    }
    member->leftOn = QDate();
    member->leftReason.clear();
    (void)desk().performWithUndo(QStringLiteral("member.return"), tr("%1 改回在册").arg(member->name()),
                                 tr("已把%1改回在册").arg(member->name()),
                                 [&](store::UnitOfWork& unit) { return book::updateMember(unit, *member); });
}

void MembersPage::recycle(book::MemberId id)
{
    if (desk().book().isReadOnly())
        return;
    if (m_roster->isPast())
        return onToday(tr("回到今天的名册，再移到回收站？"), [this, id] { recycle(id); });
    const auto row = book::findMemberRow(desk().book().reader(), id);
    const auto name = row && *row ? (*row)->name : QString();
    const auto today = desk().today();
    const auto done = desk().performWithUndo(
        QStringLiteral("member.recycle"), tr("把 %1 移到回收站").arg(name), tr("已把%1移到回收站").arg(name),
        [&](store::UnitOfWork& unit) { return book::recycleMember(unit, id, today); });
    if (done && m_roster->table()->isVisible())
        m_roster->table()->setFocus(Qt::OtherFocusReason); // on the row that took the place of the one that went
}

} // namespace branchbook::ui
