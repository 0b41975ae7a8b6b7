// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/election_view.h"

#include "branchbook/agenda/agenda.h"
#include "ui/election/count_card.h"
#include "ui/election/election_cards.h"
#include "ui/election/election_dialogs.h"
#include "ui/election/election_track.h"
#include "ui/guidance/guide.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::Election;

constexpr int kElectionEdge = 24;
constexpr int kSideWidth = 300;
constexpr int kWideEnough = 1060; ///< px at text size 1: below it the cards stand under the count
constexpr int kDraftDelay = 800;

const QSet<QString>& electionTables()
{
    static const QSet<QString> tables{
        QStringLiteral("election"),       QStringLiteral("election_step"),      QStringLiteral("election_paper"),
        QStringLiteral("election_round"), QStringLiteral("election_candidate"), QStringLiteral("election_teller"),
        QStringLiteral("election_tally"), QStringLiteral("gathering"),          QStringLiteral("attendance"),
        QStringLiteral("member"),         QStringLiteral("rule_override"),      QStringLiteral("election_left_out"),
        QStringLiteral("committee_seat"), QStringLiteral("committee_term")};
    return tables;
}

} // namespace

ElectionView::ElectionView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_stack(new QStackedWidget)
    , m_track(new ElectionTrack)
    , m_votesRow(new QWidget)
    , m_count(new CountCard)
    , m_turnout(new TurnoutCard)
    , m_papers(new PapersCard)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_side(new QWidget)
{
    m_corner = makeCorner();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_stack);
    m_stack->addWidget(makeEmptyView());
    m_stack->addWidget(makeBody());
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelay);
    wire();
    reload();
}

ElectionView::~ElectionView()
{
    if (m_touched)
        keepDraft();
}

QWidget* ElectionView::makeCorner()
{
    auto* corner = new QWidget;
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_chooser = button({}, ButtonKind::Standard, ControlSize::Small, QStringLiteral("chevron-down"));
    m_printButton = button(tr("打印"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("print"));
    auto* more = iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Text, ControlSize::Small);
    m_elected = new QMenu(corner);
    m_printMenu = new QMenu(corner);
    m_moreMenu = new QMenu(corner);
    const auto pop = [](QPushButton* from, QMenu* menu) {
        connect(from, &QPushButton::clicked, from, [from, menu] {
            menu->popup(from->mapToGlobal(QPoint(from->width() - menu->sizeHint().width(), from->height() + 4)));
        });
    };
    pop(m_chooser, m_elected);
    pop(m_printButton, m_printMenu);
    pop(more, m_moreMenu);
    row->addWidget(m_chooser);
    row->addWidget(m_printButton);
    row->addWidget(more);
    return corner;
}

QWidget* ElectionView::makeEmptyView()
{
    auto* empty = new EmptyState(QStringLiteral("vote"), tr("还没有选举"),
                                 tr("换届、补选从届满提醒到交接归档都记在这里：候选人、选票、计票和结果。"));
    empty->addStep(tr("筹备"), tr("名称、名额、日期，每一步按常用时间排好"));
    empty->addStep(tr("投票"), tr("候选人按姓氏笔画，选票直接打印"));
    empty->addStep(tr("计票"), tr("数字对得上才能记录，谁当选按规则算"));
    if (!desk().book().isReadOnly())
        connect(empty->addAction(tr("筹备一次选举"), QStringLiteral("plus")), &QPushButton::clicked, this,
                &ElectionView::create);
    return empty;
}

QWidget* ElectionView::makeBody()
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(kElectionEdge, 14, kElectionEdge, kElectionEdge);
    rows->setSpacing(12);
    rows->addWidget(m_track);
    m_doubts = new Banner(Banner::Kind::Warning, {});
    m_doubts->setObjectName(QStringLiteral("doubts"));
    rows->addWidget(m_doubts);
    m_next =
        new Banner(Banner::Kind::Good, tr("名额已经选满。登记新一届以后，任期、任职和名册里的党内职务一起改过来。"));
    m_next->setObjectName(QStringLiteral("nextTerm"));
    connect(m_next->addAction(tr("登记新一届")), &QPushButton::clicked, this, &ElectionView::registerTerm);
    rows->addWidget(m_next);
    auto* votes = new QHBoxLayout(m_votesRow);
    votes->setContentsMargins(0, 0, 0, 0);
    votes->addStretch();
    rows->addWidget(m_votesRow);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_count);
    left->addStretch();
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(12);
    side->addWidget(m_turnout);
    side->addWidget(m_papers);
    side->addStretch();
    m_columns->setSpacing(12);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_side);
    rows->addLayout(m_columns);
    rows->addStretch();
    area->setWidget(inside);
    return area;
}

void ElectionView::wire()
{
    connect(m_track, &ElectionTrack::stepChosen, this, &ElectionView::editStep);
    connect(m_papers, &PapersCard::paperChosen, this, &ElectionView::editPaper);
    connect(m_turnout, &TurnoutCard::edited, this, &ElectionView::turnoutChanged);
    connect(m_turnout, &TurnoutCard::leaveOutAsked, this, &ElectionView::leaveOut);
    connect(m_count, &CountCard::edited, this, [this] {
        m_touched = m_count->access() == CountCard::Access::Count;
        m_draftTimer.start();
    });
    connect(&m_draftTimer, &QTimer::timeout, this, &ElectionView::keepDraft);
    connect(m_count, &CountCard::recordAsked, this, [this] {
        if (m_correcting)
            correct();
        else
            record();
    });
    connect(m_count, &CountCard::nextAsked, this, [this] {
        if (const auto* election = shown())
            showVote(int(election->rounds.size()));
        if (!m_count->fields().isEmpty())
            m_count->fields().first()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_count, &CountCard::correctAsked, this, [this] {
        m_correcting = mayWrite();
        showVote(m_vote);
    });
    connect(m_count, &CountCard::correctionLeft, this, [this] {
        m_correcting = false;
        showVote(m_vote);
    });
    connect(m_count, &CountCard::fewerAsked, this, [this] {
        if (const auto* election = shown(); election && mayWrite())
            (new FewerSeatsDialog(this, desk(), *election, m_catalogue))->open();
    });
    connect(m_count, &CountCard::candidatesAsked, this, &ElectionView::chooseCandidates);
    connect(m_count, &CountCard::tellersAsked, this, &ElectionView::chooseTellers);
    connect(&desk(), &Desk::branchChanged, this, [this] {
        if (m_touched)
            keepDraft();
        m_id = {};
        reload();
    });
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.intersects(electionTables()))
            reload();
    });
}

const Election* ElectionView::shown() const
{
    const auto found = std::ranges::find(m_elections, m_id, &Election::id);
    return found == m_elections.end() ? nullptr : &*found;
}

void ElectionView::reload()
{
    if (m_touched)
        keepDraft();
    const auto elections = organization::listElections(desk().book().reader(), desk().branch().id);
    if (!elections)
        return desk().report(elections.error());
    m_elections = *elections;
    if (auto rulebook = agenda::loadRulebook(desk().book().reader(), desk().branch().id))
        m_catalogue = std::make_shared<const rules::Catalogue>(std::move(rulebook->catalogue));
    m_count->setCatalogue(m_catalogue.get());
    if (!shown())
        m_id = m_elections.isEmpty() ? organization::ElectionId{} : m_elections.first().id;
    m_stack->setCurrentIndex(m_elections.isEmpty() ? 0 : 1);
    fillChooser();
    fillMenus();
    if (shown())
        showElection();
}

void ElectionView::choose(organization::ElectionId id)
{
    if (m_touched)
        keepDraft();
    m_id = id;
    m_correcting = false;
    m_vote = -1;
    fillChooser();
    fillMenus();
    if (shown())
        showElection();
}

void ElectionView::placeColumns()
{
    const bool wide = width() >= scaled(kWideEnough);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(wide ? scaled(kSideWidth) : 0);
    m_side->setMaximumWidth(wide ? scaled(kSideWidth) : QWIDGETSIZE_MAX);
}

void ElectionView::resizeEvent(QResizeEvent* event)
{
    AreaView::resizeEvent(event);
    placeColumns();
}

void ElectionView::open(const QString& argument)
{
    if (argument == u"new")
        create();
    else if (!argument.isEmpty())
        choose(organization::ElectionId::fromString(argument));
}

bool ElectionView::createOwn()
{
    create();
    return true;
}

Page::Kept ElectionView::save()
{
    const bool typing = m_touched;
    keepDraft();
    return typing ? Page::Kept::AsDraft : Page::Kept::InBook;
}

bool ElectionView::explain(QWidget*)
{
    desk().showGuidance(QStringLiteral("procedure.election"));
    return true;
}

} // namespace branchbook::ui
