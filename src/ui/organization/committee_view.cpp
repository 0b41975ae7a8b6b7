// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/committee_view.h"

#include "branchbook/report/committee_document.h"
#include "branchbook/report/reelection_document.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/text.h"
#include "ui/organization/committee_day_dialog.h"
#include "ui/organization/committee_dialogs.h"
#include "ui/organization/division_dialog.h"
#include "ui/organization/handover_dialog.h"
#include "ui/organization/paper_preview.h"
#include "ui/organization/plan_card.h"
#include "ui/organization/post_list.h"
#include "ui/organization/reelection_card.h"
#include "ui/organization/series_dialog.h"
#include "ui/organization/term_card.h"
#include "ui/organization/term_dialogs.h"
#include "ui/organization/work_dialogs.h"
#include "ui/shell/desk.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kSideWide = 340;
constexpr int kRoomForWideSide = 1100;
constexpr int kRoomBeside =
    880; ///< px at text size 1: below it the side stands under the lists, and all of the page scrolls
constexpr int kBetweenCommitteeCards = 12;
constexpr int kPlanLeast = 182; ///< the head, the months and two lines
constexpr int kPostsLeast = 200; ///< the head and three of them; the list ends below a whole one

/// Tables whose change is seen here.
bool concernsCommittee(const store::ChangeSet& changes)
{
    static const QSet<QString> tables{
        QStringLiteral("committee_term"),  QStringLiteral("committee_post"), QStringLiteral("committee_seat"),
        QStringLiteral("reelection_step"), QStringLiteral("duty"),           QStringLiteral("work_item"),
        QStringLiteral("work_year"),       QStringLiteral("meeting_series"), QStringLiteral("party_group"),
        QStringLiteral("member"),          QStringLiteral("gathering"),      QStringLiteral("rule_override"),
        QStringLiteral("election"),        QStringLiteral("election_step"),  QStringLiteral("election_round")};
    return changes.tables.intersects(tables);
}

} // namespace

CommitteeView::CommitteeView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_rows(new QVBoxLayout(this))
    , m_area(new QScrollArea)
    , m_month(desk.today().month())
{
    setObjectName(QStringLiteral("committeeView"));
    m_rows->setContentsMargins(24, 14, 24, 16);
    m_rows->setSpacing(0);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_rows->addWidget(m_area);
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (concernsCommittee(changes))
            look();
    });
    connect(&desk, &Desk::branchChanged, this, &CommitteeView::look);
    connect(&desk, &Desk::quarterChanged, this, [this] {
        if (this->desk().quarter().year != m_data.year)
            look();
    });
    onTextSize(this, [this] {
        arrange();
        // The rows take their new height behind this.
        QMetaObject::invokeMethod(
            this, [this] { arrange(); }, Qt::QueuedConnection);
    });
    look();
}

void CommitteeView::look()
{
    auto shown = loadCommitteeData(desk().book().reader(), desk().branch(), desk().quarter().year, desk().today());
    if (!shown)
        return desk().report(shown.error());
    m_data = std::move(*shown);
    if (auto* before = m_area->takeWidget(); before != nullptr) { // perhaps a button of it asked
        before->hide();
        before->deleteLater();
    }
    m_content = new QWidget;
    m_content->installEventFilter(this);
    m_side = nullptr;
    m_columns = nullptr;
    m_timetable = nullptr;
    if (m_data.isEmpty())
        showEmpty();
    else
        showAll();
    m_area->setWidget(m_content);
    m_content->show();
    arrange();
}

void CommitteeView::arrange()
{
    placeSide();
    fitHeight();
}

/// The lists give way before the page scrolls: no higher than what is seen, unless that is too little for them.
void CommitteeView::fitHeight()
{
    const QSize room = m_area->viewport()->size();
    auto* inside = m_content == nullptr ? nullptr : m_content->layout();
    if (inside == nullptr)
        return;
    (void)inside->activate(); // else the columns within it answer with what they asked for before
    const int least = inside->hasHeightForWidth() ? inside->totalMinimumHeightForWidth(room.width())
                                                  : inside->totalMinimumSize().height();
    m_content->setMaximumHeight(std::max(room.height(), least));
}

void CommitteeView::showEmpty()
{
    const bool known = !m_data.proposal.places.isEmpty();
    auto* empty =
        new EmptyState(QStringLiteral("organization"), tr("本届支部委员会"),
                       known ? tr("名册的党内职务里有 %1 人，还没有登记届次：从名册建立，核对后一步记好。\n"
                                  "登记以后，届满以前会按月提醒；分工跟着职务走，换人时一并交接。")
                                   .arg(m_data.proposal.people())
                             : tr("登记届次、职务和任职的人，届满以前会按月提醒；\n分工跟着职务走，换人时一并交接。"));
    auto* adoptButton = empty->addAction(tr("从名册建立"), QStringLiteral("members"));
    adoptButton->setObjectName(QStringLiteral("adoptRoster"));
    connect(adoptButton, &QPushButton::clicked, this, &CommitteeView::adopt);
    auto* own = empty->addAction(tr("登记届次"), QStringLiteral("plus"));
    own->setObjectName(QStringLiteral("nextTerm"));
    connect(own, &QPushButton::clicked, this, &CommitteeView::askNextTerm);
    empty->addStep(tr("建立班子"), tr("名册里填了党内职务的，一步就建好"));
    empty->addStep(tr("写分工和计划"), tr("分工写在职务上，工作排到月份里"));
    empty->addStep(tr("按期换届"), tr("提前十二个月起看得到时间表，文稿也有"));
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(empty);
}

void CommitteeView::showAll()
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(kBetweenCommitteeCards);
    auto* left = new QVBoxLayout;
    left->setSpacing(kBetweenCommitteeCards);
    auto* term = new TermCard(m_data);
    wire(term);
    left->addWidget(term);
    m_posts = new PostList(m_data);
    wire(m_posts);
    left->addWidget(m_posts, 6);
    m_plan = new PlanCard(m_data, m_month);
    wire(m_plan);
    left->addWidget(m_plan, 4);
    m_columns->addLayout(left, 1);
    auto* side = new QWidget;
    m_side = side;
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(kBetweenCommitteeCards);
    if (!m_data.steps.isEmpty()) {
        m_timetable = new TimetableCard(m_data);
        wire(m_timetable);
        right->addWidget(m_timetable, 1);
    }
    auto* series = new SeriesCard(m_data);
    wire(series);
    right->addWidget(series);
    if (m_data.steps.isEmpty())
        right->addStretch(1);
    m_columns->addWidget(side);
}

/// Where there is room it grows with the text. Where two columns have none, they stand below each other with all of their rows:
/// lists of two lines that scroll for themselves would show less than the page that scrolls.
void CommitteeView::placeSide()
{
    if (m_side == nullptr)
        return;
    const bool beside = width() >= scaled(kRoomBeside);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int wide = width() >= kRoomForWideSide ? scaled(kSideWide) : kSideWide;
    m_side->setMinimumWidth(beside ? wide : 0);
    m_side->setMaximumWidth(beside ? wide : QWIDGETSIZE_MAX);
    m_posts->setMinimumHeight(beside ? scaled(kPostsLeast) : m_posts->sizeHint().height());
    m_plan->setMinimumHeight(beside ? scaled(kPlanLeast) : m_plan->sizeHint().height());
    if (m_timetable != nullptr)
        m_timetable->showWhole(!beside);
}

void CommitteeView::resizeEvent(QResizeEvent* event)
{
    AreaView::resizeEvent(event);
    arrange();
}

/// What a list inside asks for reaches the page card by card, turns after it was set: the page's height follows then.
bool CommitteeView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return AreaView::eventFilter(watched, event);
}

bool CommitteeView::mayWrite()
{
    if (!desk().book().isReadOnly())
        return true;
    desk().refuse(tr("这本手册以只读方式打开，不能修改。"));
    return false;
}

void CommitteeView::wire(TermCard* card)
{
    connect(card, &TermCard::appointAsked, this, [this] { appoint({}); });
    connect(card, &TermCard::handoverAsked, this, [this] { handOver({}); });
    connect(card, &TermCard::termAsked, this, &CommitteeView::askTerm);
    connect(card, &TermCard::shiftAsked, this, &CommitteeView::askShift);
    connect(card, &TermCard::nextAsked, this, &CommitteeView::askNextTerm);
    connect(card, &TermCard::adoptAsked, this, &CommitteeView::adopt);
    connect(card, &TermCard::dayAsked, this,
            [this] { (new CommitteeDayDialog(host(), desk(), m_data.committee))->open(); });
    connect(card, &TermCard::recycleAsked, this, &CommitteeView::recycleTerm);
    connect(card, &TermCard::restoreAsked, this, &CommitteeView::restoreTerm);
}

void CommitteeView::wire(PostList* list)
{
    connect(list, &PostList::fillAsked, this, [this](const organization::PostId& post) {
        organization::Seat seat;
        seat.post = post;
        appoint(seat);
    });
    connect(list, &PostList::seatAsked, this, &CommitteeView::appoint);
    connect(list, &PostList::endAsked, this, [this](const organization::Seat& seat) {
        if (mayWrite())
            (new EndSeatDialog(host(), desk(), seat))->open();
    });
    connect(list, &PostList::divisionAsked, this, [this] {
        if (mayWrite())
            (new DivisionDialog(host(), desk(), m_data))->open();
    });
    connect(list, &PostList::handoverAsked, this, &CommitteeView::handOver);
    connect(list, &PostList::removeSeatAsked, this, &CommitteeView::removeSeat);
    connect(list, &PostList::removePostAsked, this, &CommitteeView::removePost);
    connect(list, &PostList::postAsked, this, [this] {
        organization::Post post;
        post.branch = m_data.branch.id;
        if (mayWrite())
            (new PostDialog(host(), desk(), post))->open();
    });
    connect(list, &PostList::dutyAsked, this, [this](const organization::Duty& duty) {
        if (mayWrite())
            (new DutyDialog(host(), desk(), m_data, duty))->open();
    });
}

void CommitteeView::wire(PlanCard* card)
{
    connect(card, &PlanCard::workAsked, this, [this](const organization::WorkItem& item) {
        if (mayWrite())
            (new WorkDialog(host(), desk(), m_data, item))->open();
    });
    connect(card, &PlanCard::doneAsked, this, [this](const organization::WorkItem& item) {
        if (mayWrite())
            (new WorkDoneDialog(host(), desk(), item))->open();
    });
    connect(card, &PlanCard::yearAsked, this, [this] {
        if (mayWrite())
            (new WorkYearDialog(host(), desk(), m_data.said))->open();
    });
    connect(card, &PlanCard::undoneAsked, this, &CommitteeView::unmark);
    connect(card, &PlanCard::removeAsked, this, &CommitteeView::removeWork);
    connect(card, &PlanCard::sourceAsked, this, &CommitteeView::openSource);
    connect(card, &PlanCard::monthChosen, this, [this](int month) {
        m_month = month;
        arrange(); // another month has more lines or fewer
    });
}

void CommitteeView::wire(TimetableCard* card)
{
    connect(card, &TimetableCard::stepChosen, this, &CommitteeView::tick);
    connect(card, &TimetableCard::paperAsked, this, &CommitteeView::showDraft);
}

void CommitteeView::wire(SeriesCard* card)
{
    connect(card, &SeriesCard::planAsked, this, &CommitteeView::planNext);
    connect(card, &SeriesCard::seriesAsked, this, [this](const organization::Series& series) {
        if (mayWrite())
            (new SeriesDialog(host(), desk(), series))->open();
    });
}

void CommitteeView::open(const QString& argument)
{
    if (argument == u"new" || argument == u"new:appoint")
        appoint({});
    else if (argument == u"handover")
        handOver({});
    else if (argument.section(u':', 0, 0) == u"work")
        finishWork(organization::WorkItemId::fromString(argument.section(u':', 1)));
    else if (argument.section(u':', 0, 0) == u"duty")
        changeDuty(organization::DutyId::fromString(argument.section(u':', 1)));
}

/// From the agenda, which tells that nobody has it.
void CommitteeView::changeDuty(organization::DutyId id)
{
    const auto duty = organization::loadDuty(desk().book().reader(), id);
    if (!duty)
        return desk().report(duty.error());
    if (mayWrite())
        (new DutyDialog(host(), desk(), m_data, *duty))->open();
}

/// From the agenda, where it is due: perhaps of another year than the one that is shown.
void CommitteeView::finishWork(organization::WorkItemId id)
{
    const auto item = organization::loadWork(desk().book().reader(), id);
    if (!item)
        return desk().report(item.error());
    if (!item->isDone() && mayWrite())
        (new WorkDoneDialog(host(), desk(), *item))->open();
}

bool CommitteeView::createOwn()
{
    appoint({});
    return true;
}

QWidget* CommitteeView::corner()
{
    if (m_corner == nullptr) {
        auto* made = button(tr("打印"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("print"));
        made->setObjectName(QStringLiteral("printCommittee"));
        connect(made, &QPushButton::clicked, this, &CommitteeView::print);
        m_corner = made;
    }
    return m_corner;
}

void CommitteeView::print()
{
    if (m_data.isEmpty())
        return desk().notice(tr("还没有可以打印的内容。"));
    const report::CommitteeSheet sheet{m_data.branch, m_data.committee, m_data.duties, m_data.work,
                                       m_data.said,   m_data.year,      m_data.today,  m_data.present};
    showPaper(desk(), *host(), report::committeeDocument(sheet), tr("班子和分工"));
}

bool CommitteeView::explain(QWidget* /*focus*/)
{
    desk().showGuidance(QStringLiteral("procedure.election"));
    return true;
}

} // namespace branchbook::ui
