// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admission/admission_view.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/report/admission_document.h"
#include "ui/admission/admission_board.h"
#include "ui/admission/admission_dialogs.h"
#include "ui/admission/case_card.h"
#include "ui/admission/case_rows.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/organization/paper_preview.h"
#include "ui/report/figure_people_dialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/files_dialog.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>

#include <algorithm>

namespace branchbook::ui {

namespace {

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

void openAdmissionFiles(QWidget* host, Desk& desk, const organization::AdmissionFile& file)
{
    (new FilesDialog(host, desk, file.memberName, QStringLiteral("admission"), file.id.toString(),
                     RecordFiles::Access::Change))
        ->open();
}

} // namespace

AdmissionView::AdmissionView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_stack(new QStackedWidget)
    , m_board(new AdmissionBoard)
    , m_case(new CaseCard)
{
    m_corner = makeCorner();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_stack);
    m_stack->addWidget(makeEmptyView());
    m_stack->addWidget(makeBody());
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

template <class Make>
void AdmissionView::ask(Make make)
{
    const AdmissionPerson* person = chosen();
    if (person != nullptr && person->file && mayWrite())
        make(*person)->open();
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
    if (member.isNull() || m_data.find(member) == nullptr)
        return;
    choose(member);
    showStep(kLayoutRounds);
}

bool AdmissionView::explain(QWidget*)
{
    desk().showGuidance(QStringLiteral("procedure.admission"));
    return true;
}

bool AdmissionView::mayWrite()
{
    if (!desk().book().isReadOnly())
        return true;
    desk().refuse(tr("这本手册以只读方式打开，不能修改。"));
    return false;
}

void AdmissionView::reload()
{
    auto read = loadAdmissionData(desk());
    if (!read)
        return desk().report(read.error());
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
    m_stack->setCurrentIndex(m_data.people.isEmpty() && m_data.ended.isEmpty() ? 0 : 1);
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
            const QString file = person.file ? QString() : tr("还没有建发展档案");
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
        m_case->setPerson(*person, m_data.body, desk().today(), !desk().book().isReadOnly());
    m_case->setVisible(hasFile);
    m_none->setVisible(person != nullptr && !hasFile);
    if (m_begin != nullptr && person != nullptr)
        m_begin->setText(tr("给%1建发展档案").arg(person->name()));
    m_audit->setEnabled(hasFile);
    fillMenu();
}

void AdmissionView::begin()
{
    const AdmissionPerson* person = chosen();
    if (person == nullptr || !mayWrite())
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

/// The papers of the chosen one, filled from the file.
void AdmissionView::fillForms()
{
    const AdmissionPerson* person = chosen();
    if (person == nullptr || !person->file)
        return;
    const auto sheet = std::make_shared<Result<report::AdmissionSheet>>(
        report::loadAdmissionSheet(desk().book().reader(), m_data.ground(), desk().branch(), person->file->id));
    if (!*sheet)
        return desk().report(sheet->error());
    auto* papers = m_more->addMenu(tr("打印材料"));
    const auto forms = report::admissionForms(**sheet);
    for (const report::AdmissionForm& form : forms)
        connect(papers->addAction(form.title), &QAction::triggered, this,
                [this, sheet, name = form.name] { printForm(**sheet, name); });
}

void AdmissionView::printForm(const report::AdmissionSheet& sheet, const QString& name)
{
    const auto filled = report::admissionDocument(sheet, name);
    if (!filled)
        return desk().report(filled.error());
    (void)showPaper(desk(), *window(), filled->document, sheet.member.name() + filled->document.metadata.subject);
    if (!filled->blanks.isEmpty())
        desk().notice(tr("手册里没有的留了空白：%1").arg(shownList(filled->blanks)));
}

void AdmissionView::print()
{
    const AdmissionPerson* person = chosen();
    if (person == nullptr || !person->file)
        return desk().notice(tr("先选一个有发展档案的人，再打印。"));
    const auto sheet =
        report::loadAdmissionSheet(desk().book().reader(), m_data.ground(), desk().branch(), person->file->id);
    if (!sheet)
        return desk().report(sheet.error());
    printForm(*sheet, QStringLiteral("course"));
}

void AdmissionView::fillMenu()
{
    m_more->clear();
    connect(m_more->addAction(tr("办理步骤说明")), &QAction::triggered, this, [this] { (void)explain(nullptr); });
    connect(m_more->addAction(tr("帮我算日期")), &QAction::triggered, this,
            [this] { desk().calculate(QStringLiteral("development")); });
    fillForms();
    const AdmissionPerson* person = chosen();
    if (person != nullptr && person->file)
        connect(m_more->addAction(tr("附件（材料扫描件）…")), &QAction::triggered, this,
                [this, file = *person->file] { openAdmissionFiles(window(), desk(), file); });
    if (desk().book().isReadOnly())
        return;
    if (person != nullptr && person->file) {
        m_more->addSeparator();
        connect(m_more->addAction(tr("登记半年考察…")), &QAction::triggered, this, [this] {
            ask([&](const AdmissionPerson& p) { return new AdmissionReviewDialog(window(), desk(), m_data, p); });
        });
        connect(m_more->addAction(tr("培训、延期和其他…")), &QAction::triggered, this, [this] {
            ask([&](const AdmissionPerson& p) { return new AdmissionFactsDialog(window(), desk(), m_data, p); });
        });
        connect(m_more->addAction(tr("结束档案…")), &QAction::triggered, this, [this] {
            ask([&](const AdmissionPerson& p) { return new AdmissionEndDialog(window(), desk(), m_data, p); });
        });
        connect(m_more->addAction(tr("放入回收站")), &QAction::triggered, this, [this, file = *person->file] {
            (void)desk().performWithUndo(
                QStringLiteral("admission.recycle"), tr("放入回收站：%1的发展档案").arg(file.memberName),
                tr("已放入回收站"),
                [&](store::UnitOfWork& unit) { return organization::recycleAdmission(unit, file.id, desk().today()); });
        });
    }
    if (m_data.ended.isEmpty() && m_data.recycled.isEmpty())
        return;
    m_more->addSeparator();
    for (const auto& file : std::as_const(m_data.ended)) {
        auto* act = m_more->addAction(
            tr("重新打开：%1（%2）").arg(file.memberName, organization::admissionOutcomeTitle(file.outcome)));
        connect(act, &QAction::triggered, this, [this, file] {
            (void)desk().performWithUndo(
                QStringLiteral("admission.reopen"), tr("重新打开发展档案：%1").arg(file.memberName), tr("已重新打开"),
                [&](store::UnitOfWork& unit) { return organization::reopenAdmission(unit, file.id); });
        });
    }
    for (const auto& file : std::as_const(m_data.recycled)) {
        connect(m_more->addAction(tr("从回收站恢复：%1").arg(file.memberName)), &QAction::triggered, this,
                [this, file] {
                    (void)desk().performWithUndo(
                        QStringLiteral("admission.restore"), tr("从回收站恢复：%1的发展档案").arg(file.memberName),
                        tr("已恢复"),
                        [&](store::UnitOfWork& unit) { return organization::restoreAdmission(unit, file.id); });
                });
    }
}

} // namespace branchbook::ui
