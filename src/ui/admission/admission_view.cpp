// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admission/admission_view.h"

#include "ui/admission/admission_board.h"
#include "ui/admission/admission_dialogs.h"
#include "ui/admission/case_card.h"
#include "ui/admission/case_rows.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/report/figure_people_dialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>

#include <algorithm>

namespace branchbook::ui {

namespace {

enum AdmissionShown { NobodyYet, TheBoard, NobodyThen };

constexpr int kAdmissionEdge = 24;
constexpr int kLayoutRounds = 3;

const QSet<QString>& admissionTables()
{
    static const QSet<QString> tables{QStringLiteral("admission"),        QStringLiteral("admission_step"),
                                      QStringLiteral("admission_paper"),  QStringLiteral("admission_sponsor"),
                                      QStringLiteral("admission_review"), QStringLiteral("admission_plan"),
                                      QStringLiteral("member"),           QStringLiteral("committee_seat"),
                                      QStringLiteral("committee_term"),   QStringLiteral("rule_override"),
                                      QStringLiteral("gathering"),        QStringLiteral("resolution")};
    return tables;
}

} // namespace

AdmissionView::AdmissionView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_stack(new QStackedWidget)
    , m_board(new AdmissionBoard)
    , m_case(new CaseCard)
    , m_past(new PastDay(
          desk, *m_board,
          {tr("这是到 %1 为止的发展党员情况；计划、备注和没有日期的材料是现在的。"), tr("看过去某一天的发展党员情况…")},
          this))
{
    m_corner = makeCorner();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_past->banner()->layout()->setContentsMargins(kAdmissionEdge, 14, kAdmissionEdge, 0);
    rows->addWidget(m_past->banner());
    rows->addWidget(m_stack, 1);
    m_stack->addWidget(makeEmptyView());
    m_stack->addWidget(makeBody());
    m_stack->addWidget(noMatch(
        tr("到那天为止，没有人在发展过程中"), [this] { m_past->show({}); }, tr("回到今天")));
    connect(m_board, &AdmissionBoard::chosen, this, &AdmissionView::choose);
    connect(m_board, &AdmissionBoard::namesAsked, this, &AdmissionView::showStage);
    connect(m_case, &CaseCard::stepAsked, this, [this](const QString& code) {
        ask([&](const AdmissionPerson& person) {
            return new AdmissionStepDialog(window(), this->desk(), m_data, person, code);
        });
    });
    connect(m_case, &CaseCard::paperAsked, this, [this](const QString& code, const QString& title) {
        ask([&](const AdmissionPerson& person) {
            return new AdmissionPaperDialog(window(), this->desk(), m_data, person, code, title);
        });
    });
    connect(m_case, &CaseCard::sponsorsAsked, this, [this] {
        ask([&](const AdmissionPerson& person) { return new SponsorsDialog(window(), this->desk(), m_data, person); });
    });
    connect(m_case, &CaseCard::meetingAsked, this,
            [this](const QString& argument) { this->desk().showPage(QStringLiteral("organization"), argument); });
    connect(m_past, &PastDay::turned, this, &AdmissionView::reload);
    connect(&desk, &Desk::branchChanged, this, [this] {
        m_chosen = {};
        reload();
    });
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.intersects(admissionTables()))
            reload();
    });
    reload();
}

QWidget* AdmissionView::makeCorner()
{
    auto* corner = new QWidget;
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_audit = button(tr("三看"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("search"));
    m_audit->setToolTip(tr("核对这份档案里的日期、姓名、材料和会议"));
    auto* more = iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Text, ControlSize::Small);
    m_moreButton = more;
    m_more = new QMenu(corner);
    connect(m_audit, &QPushButton::clicked, this, [this] {
        if (const AdmissionPerson* person = chosen(); person != nullptr && person->file)
            showAdmissionAudit(window(), desk(), m_data, *person);
    });
    connect(more, &QPushButton::clicked, more, [this, more] {
        m_more->popup(more->mapToGlobal(QPoint(more->width() - m_more->sizeHint().width(), more->height() + 4)));
    });
    row->addWidget(m_audit);
    row->addWidget(more);
    return corner;
}

QWidget* AdmissionView::makeBody()
{
    m_scroll = new QScrollArea;
    auto* area = m_scroll;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(kAdmissionEdge, 14, kAdmissionEdge, 16);
    rows->setSpacing(12);
    rows->addWidget(makePlanLine());
    rows->addWidget(m_board);
    m_none = new EmptyState(QStringLiteral("file"), tr("还没有建发展档案"),
                            tr("建档时名册里已有的申请、积极分子、发展对象和入党日期一并带入，\n"
                               "以后每办一步登记一步，程序提示最早哪天、最迟哪天、还缺什么材料。"));
    if (!desk().book().isReadOnly()) {
        m_begin = m_none->addAction(tr("建发展档案"), QStringLiteral("plus"));
        connect(m_begin, &QPushButton::clicked, this, &AdmissionView::begin);
    }
    // No stack: its pages would not tell how high their paragraphs are.
    rows->addWidget(m_none, 1);
    m_noneThen = noMatch(
        tr("到那天为止，这个人还没有发展档案"), [this] { m_past->show({}); }, tr("回到今天"));
    rows->addWidget(m_noneThen, 1);
    rows->addWidget(m_case, 1);
    area->setWidget(inside);
    return area;
}

void AdmissionView::resizeEvent(QResizeEvent* event)
{
    AreaView::resizeEvent(event);
    m_case->setRoom(width() - 2 * kAdmissionEdge);
}

/// What comes next is what the page is opened for: in a low window it lies below the board.
void AdmissionView::showEvent(QShowEvent* event)
{
    AreaView::showEvent(event);
    if (!event->spontaneous())
        showStep(kLayoutRounds);
}

/// Once all is laid out: the cards ask for their height when they know their width.
void AdmissionView::showStep(int rounds)
{
    if (rounds > 0) {
        QMetaObject::invokeMethod(
            this, [this, rounds] { showStep(rounds - 1); }, Qt::QueuedConnection);
        return;
    }
    const auto& steps = m_case->steps();
    const auto row = std::ranges::find(steps, m_case->step(), &StepRow::code);
    if (m_case->isVisible() && row != steps.end())
        m_scroll->ensureWidgetVisible(*row, 0, kAdmissionEdge);
}

int AdmissionView::onTheWay(Desk& desk)
{
    const auto count = organization::countOnTheWay(desk.book().reader(), desk.branch().id);
    return count ? *count : -1;
}

void AdmissionView::open(const QString& argument)
{
    const auto member = book::MemberId::fromString(argument);
    if (member.isNull())
        return;
    m_past->show({}); // who follows a link means now
    if (m_data.find(member) == nullptr)
        return;
    choose(member);
    showStep(kLayoutRounds);
}

bool AdmissionView::explain(QWidget*)
{
    desk().showGuidance(QStringLiteral("procedure.admission"));
    return true;
}

bool AdmissionView::mayChange()
{
    return m_past->mayChange();
}

bool AdmissionView::onlyLooks() const
{
    return m_past->isPast() || desk().book().isReadOnly();
}

void AdmissionView::reload()
{
    auto read = loadAdmissionData(desk(), m_past->isPast() ? std::optional(m_past->day()) : std::nullopt);
    if (!read)
        return leavePast(*m_past, desk(), read.error());
    m_data = *read;
    if (chosen() == nullptr) {
        // Whoever has a file and stands farthest: the next act is most likely there.
        const auto found = std::find_if(m_data.people.rbegin(), m_data.people.rend(),
                                        [](const AdmissionPerson& person) { return person.file.has_value(); });
        m_chosen = found != m_data.people.rend() ? found->member.id
            : m_data.people.isEmpty()            ? book::MemberId{}
                                                 : m_data.people.last().member.id;
    }
    const bool hadFocus = m_board->isAncestorOf(focusWidget());
    m_board->setPeople(m_data);
    showPlan();
    const bool isEmpty = m_data.people.isEmpty() && (m_data.past || m_data.ended.isEmpty());
    m_stack->setCurrentIndex(!isEmpty ? TheBoard : m_data.past ? NobodyThen : NobodyYet);
    showChosen();
    if (hadFocus) {
        for (PersonCard* card : m_board->cards()) {
            if (card->member() == m_chosen)
                card->setFocus(Qt::OtherFocusReason);
        }
    }
}

void AdmissionView::choose(book::MemberId member)
{
    m_chosen = member;
    showChosen();
}

/// Who stands in which stage; the others with theirs.
void AdmissionView::showStage(int stage)
{
    constexpr int kStages = 5;
    QList<book::FigurePeople> figures;
    for (int each = 0; each < kStages; ++each) {
        book::FigurePeople figure{QString::number(each), admissionStageTitle(each), {}, {}};
        for (const AdmissionPerson& person : std::as_const(m_data.people)) {
            const bool isIn = person.stage == each;
            const QString file = person.file ? QString() : m_data.past ? tr("没有发展档案") : tr("还没有建发展档案");
            (isIn ? figure.counted : figure.leftOut)
                .append({person.member.id, person.name(), isIn ? file : admissionStageTitle(person.stage)});
        }
        figures.append(figure);
    }
    (new FigurePeopleDialog(window(), tr("发展党员"), std::move(figures), QString::number(stage)))->open();
}

void AdmissionView::showChosen()
{
    m_board->setChosen(m_chosen);
    const AdmissionPerson* person = chosen();
    const bool hasFile = person != nullptr && person->file;
    if (hasFile)
        m_case->setPerson(*person, m_data.body, m_data.today, !onlyLooks());
    m_case->setVisible(hasFile);
    m_none->setVisible(person != nullptr && !hasFile && !m_data.past);
    m_noneThen->setVisible(person != nullptr && !hasFile && m_data.past);
    if (m_begin != nullptr && person != nullptr)
        m_begin->setText(tr("给%1建发展档案").arg(person->name()));
    m_audit->setEnabled(hasFile && !m_data.past); // it holds the file against the meetings and the roster of today
    fillMenu();
}

void AdmissionView::begin()
{
    const AdmissionPerson* person = chosen();
    if (person == nullptr || !mayChange())
        return;
    const QString name = person->name();
    const auto member = person->member.id;
    QString said = tr("已给%1建发展档案").arg(name); // shown after the work, which may have something to add
    (void)desk().performWithUndo(QStringLiteral("admission.open"), tr("建发展档案：%1").arg(name), said,
                                 [&](store::UnitOfWork& unit) -> Result<> {
                                     BB_TRY(const auto id, organization::openAdmission(unit, m_data.ground(), member));
                                     BB_TRY(const QString doubt,
                                            organization::openingDoubt(unit.session(), m_data.ground(), id));
                                     if (!doubt.isEmpty())
                                         said += QStringLiteral("　") + doubt;
                                     return {};
                                 });
}

} // namespace branchbook::ui
