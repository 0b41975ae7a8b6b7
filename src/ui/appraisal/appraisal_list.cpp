// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/appraisal_list.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/appraisal_service.h"
#include "ui/appraisal/appraisal_count_dialog.h"
#include "ui/appraisal/appraisal_dialogs.h"
#include "ui/appraisal/appraisal_report_dialog.h"
#include "ui/discipline/levelled_files.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/step_track.h"
#include "ui/kit/table_view.h"
#include "ui/ledger/raise_dialog.h"
#include "ui/shell/past_day.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::Appraisal;
using organization::AppraisalRater;
using organization::AppraisalStep;
using organization::AppraisalStepDay;
using store::UnitOfWork;

constexpr QLatin1String kAppraisalAll("all");
constexpr QLatin1String kAppraisalOpen("open");
constexpr QLatin1String kAppraisalBin("bin");
constexpr int kLateInYear = 10; ///< from this month on the round of the year itself is meant

/// The first that counts and is missing, else the first.
AppraisalRater nextRater(const Appraisal& round)
{
    const auto missing = round.missing();
    return missing.isEmpty() ? AppraisalRater::Higher : missing.first();
}

} // namespace

AppraisalList::AppraisalList(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("述职评议"),
                     {QStringLiteral("appraisal"), QStringLiteral("appraisal_step"), QStringLiteral("appraisal_count"),
                      QStringLiteral("appraisal_tally"), QStringLiteral("appraisal_correction"),
                      QStringLiteral("ledger_item")},
                     kAppraisalAll, parent)
    , m_model(appraisalColumns())
    , m_track(new StepTrack(tr("述职评议的经过")))
    , m_reveal(button(tr("显示内容"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("eye")))
{
    chips()->addChip(kAppraisalAll, tr("全部"), 0);
    chips()->addChip(kAppraisalOpen, tr("没有评定"), 0);
    chips()->addChip(kAppraisalBin, tr("回收站"), 0);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QPushButton::toggled, this, [this](bool shown) {
        m_reveal->setText(shown ? tr("遮住内容") : tr("显示内容"));
        fill();
    });
    bar()->addWidget(m_reveal);
    addCreateButton(tr("登记述职评议"), QStringLiteral("addAppraisal"));
    addPastDay({tr("这是到 %1 为止的述职评议；分值、权重和谁能看到是现在的，更正过的是更正后的。"),
                tr("看过去某一天的述职评议…")},
               tr("到那天为止，还没有述职评议"));
    build(&m_model, kAppraisalStretch, makeEmpty());
    setHead(makeTrack());
    if (mayWrite())
        table()->setRowActions({{QStringLiteral("file"), tr("述职报告"),
                                 [this](const QModelIndex& at) { onRow(at, &AppraisalList::writeReport); }},
                                {QStringLiteral("check"), tr("录入票数"),
                                 [this](const QModelIndex& at) { onRow(at, &AppraisalList::enterCount); }},
                                {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    connect(table(), &QTableView::activated, this, [this] {
        if (isPast()) // nothing is changed there, but it is looked at
            Q_EMIT paneAsked();
    });
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        m_current = m_model.row(now.row()).round.id.toString();
        showTrack();
        Q_EMIT currentShown();
    });
    reload();
}

QWidget* AppraisalList::makeTrack()
{
    m_trackRow = new QWidget;
    auto* rows = new QVBoxLayout(m_trackRow);
    rows->setContentsMargins(24, 12, 16, 12);
    rows->addWidget(m_track);
    connect(m_track, &StepTrack::chosen, this, &AppraisalList::takeStep);
    m_trackRow->hide();
    return m_trackRow;
}

QWidget* AppraisalList::makeEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("report"), tr("还没有述职评议"),
                                 tr("书记每年向上级党组织和党员大会述职，接受评议考核。\n"
                                    "述职报告用手册的数字起草，票数只录合计，反馈的问题进入台账。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记述职评议"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("起草"), tr("手册里本年的数字"));
    empty->addStep(tr("述职测评"), tr("分组录入合计"));
    empty->addStep(tr("整改"), tr("问题进入台账"));
    return empty;
}

void AppraisalList::hideEvent(QHideEvent* event)
{
    RecordListView::hideEvent(event);
    m_reveal->setChecked(false);
}

void AppraisalList::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    m_current = argument;
    showPart(kAppraisalAll);
    bool isYear = false;
    const int year = argument.toInt(&isYear);
    const auto found = organization::findAppraisal(desk().book().reader(), desk().branch().id, year);
    if (isYear && mayWrite() && found && !*found)
        createFor(year); // where the agenda asks for a year that has no round yet
}

const AppraisalRow* AppraisalList::current() const
{
    const QModelIndex at = table()->currentIndex();
    return at.isValid() ? &m_model.row(at.row()) : nullptr;
}

void AppraisalList::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto rowsOf = [&](const Result<QList<Appraisal>>& rounds) {
        std::vector<AppraisalRow> rows;
        if (!rounds)
            return rows;
        for (const Appraisal& round : *rounds) {
            const auto problems = isPast() ? organization::listAppraisalProblemsOn(reader, round, day())
                                           : organization::listAppraisalProblems(reader, round);
            rows.push_back({round, problems.value_or(QList<ledger::Item>()), day()});
        }
        return rows;
    };
    m_all = rowsOf(isPast() ? organization::listAppraisalsOn(reader, branch, day())
                            : organization::listAppraisals(reader, branch));
    m_bin = isPast() ? std::vector<AppraisalRow>() : rowsOf(organization::listRecycledAppraisals(reader, branch));
    const int open = int(std::ranges::count_if(m_all, [](const AppraisalRow& row) { return !row.round.result; }));
    chips()->setCount(kAppraisalAll, int(m_all.size()));
    chips()->setCount(kAppraisalOpen, open);
    chips()->setCount(kAppraisalBin, int(m_bin.size()));
    if (chips()->current() == kAppraisalBin && m_bin.empty())
        chips()->setCurrent(kAppraisalAll);
    setSum(tr("共 %1 个年度").arg(m_all.size()));
    const auto isSecret = [](const AppraisalRow& row) { return !row.round.isOpen(); };
    m_reveal->setVisible(std::ranges::any_of(m_all, isSecret) || std::ranges::any_of(m_bin, isSecret));
    fill();
}

void AppraisalList::fill()
{
    const QString part = chips()->current();
    const QString wanted = m_current;
    std::vector<AppraisalRow> rows;
    for (const AppraisalRow& row : part == kAppraisalBin ? m_bin : m_all) {
        if (part != kAppraisalOpen || !row.round.result)
            rows.push_back(row);
    }
    for (AppraisalRow& row : rows)
        row.shown = m_reveal->isChecked();
    m_model.setRows(std::move(rows));
    settle(!m_all.empty() || !m_bin.empty());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Appraisal& round = m_model.row(row).round;
        if (round.id.toString() == wanted || QString::number(round.forYear) == wanted)
            table()->setCurrentIndex(m_model.index(row, 0));
    }
    showTrack();
    Q_EMIT currentShown();
}

void AppraisalList::showTrack()
{
    const AppraisalRow* row = current();
    m_trackRow->setVisible(row != nullptr && !row->round.recycled);
    if (row == nullptr)
        return;
    QList<TrackStep> steps;
    const auto now = row->round.currentStep();
    for (std::size_t i = 0; i < organization::kAppraisalSteps; ++i) {
        const auto step = static_cast<AppraisalStep>(i);
        const AppraisalStepDay* done = row->round.step(step);
        using State = TrackStep::State;
        steps.append({shownWord(organization::appraisalStepTitle(step)),
                      done == nullptr ? QString() : PartialDate::of(done->doneOn).toDotted(),
                      done != nullptr   ? State::Done
                          : now == step ? State::Current
                                        : State::Coming,
                      Color::Text2, done == nullptr || !row->tells() ? QString() : done->note});
    }
    m_track->setSteps(steps);
}

void AppraisalList::takeStep(int index)
{
    if (isPast())
        return void(pastDay()->mayChange()); // says why not
    if (current() != nullptr && mayWrite() && !refusesRecycled(current()->round) && !refusesCovered(*current()))
        (new AppraisalStepDialog(this, desk(), current()->round, static_cast<AppraisalStep>(index)))->open();
}

void AppraisalList::create()
{
    const QDate today = desk().today();
    int year = today.month() >= kLateInYear ? today.year() : today.year() - 1;
    const auto isTaken = [&] {
        return std::ranges::any_of(m_all, [&](const AppraisalRow& row) { return row.round.forYear == year; });
    };
    while (year < today.year() && isTaken())
        ++year;
    createFor(year);
}

void AppraisalList::createFor(int year)
{
    const auto round = organization::proposeAppraisal(desk().book().reader(), desk().branch(), year, desk().today());
    if (!round)
        return desk().report(round.error());
    (new AppraisalDialog(this, desk(), *round))->open();
}

void AppraisalList::edit(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT paneAsked();
}

bool AppraisalList::refusesRecycled(const Appraisal& round)
{
    if (round.recycled)
        desk().notice(tr("这次述职评议在回收站里，先恢复再修改。"));
    return round.recycled;
}

void AppraisalList::onRow(const QModelIndex& index, void (AppraisalList::*work)(const Appraisal&))
{
    const AppraisalRow row = m_model.row(index.row());
    if (!refusesCovered(row))
        (this->*work)(row.round);
}

bool AppraisalList::refusesCovered(const AppraisalRow& row)
{
    if (!row.tells())
        desk().notice(tr("这次述职评议只限支委：先按“显示内容”，再登记、打印。"));
    return !row.tells();
}

void AppraisalList::writeReport(const Appraisal& round)
{
    if (!refusesRecycled(round))
        (new AppraisalReportDialog(this, desk(), round))->open();
}

void AppraisalList::enterCount(const Appraisal& round)
{
    if (!refusesRecycled(round))
        (new AppraisalCountDialog(this, desk(), round, nextRater(round)))->open();
}

void AppraisalList::doNext()
{
    if (current() == nullptr || !mayWrite() || isPast() || refusesCovered(*current()))
        return;
    const Appraisal round = current()->round;
    switch (nextOf(round)) {
    case AppraisalNext::WriteReport: return writeReport(round);
    case AppraisalNext::EnterCount: return enterCount(round);
    case AppraisalNext::EnterGrade: return (new AppraisalGradeDialog(this, desk(), round))->open();
    case AppraisalNext::AddProblem: break;
    }
    addProblem();
}

/// Who answers for it and by when is asked at once; it is in the ledger then.
void AppraisalList::addProblem()
{
    if (current() == nullptr || !mayWrite() || isPast() || refusesRecycled(current()->round)
        || refusesCovered(*current()))
        return;
    const Appraisal& round = current()->round;
    auto given = RaiseDialog::fromRecord(ledger::Kind::Problem, organization::kAppraisalTable, round.id.toString(),
                                         QStringLiteral("%1年度述职评议考核").arg(round.forYear), {});
    given.area = QStringLiteral("organization");
    if (const AppraisalStepDay* told = round.step(AppraisalStep::Feedback))
        given.raisedOn = told->doneOn;
    (new RaiseDialog(this, desk(), given))->open();
}

void AppraisalList::openMoreOfCurrent()
{
    if (current() != nullptr && mayWrite() && !isPast())
        openMore(table()->currentIndex());
}

void AppraisalList::openMore(const QModelIndex& index)
{
    const AppraisalRow row = m_model.row(index.row());
    if (refusesCovered(row))
        return;
    const Appraisal& round = row.round;
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (round.recycled)
            return add(tr("从回收站恢复"), [this, round] { restore(round); });
        add(tr("述职报告…"), [this, round] { writeReport(round); });
        add(tr("录入票数…"), [this, round] { enterCount(round); });
        add(tr("登记等次…"), [this, round] { (new AppraisalGradeDialog(this, desk(), round))->open(); });
        add(tr("登记问题…"), [this] { addProblem(); });
        add(tr("公示…"), [this, round] { (new AppraisalPublishDialog(this, desk(), round))->open(); });
        menu.addSeparator();
        add(tr("打印述职报告"), [this, row] { printReport(row); });
        add(tr("打印情况表"), [this, row] { printSheet(row); });
        add(tr("印测评表…"), [this, round] { printPapers(round); });
        menu.addSeparator();
        add(tr("附件（测评表、反馈意见等）…"), [this, round] { openFiles(round); });
        add(tr("修改…"), [this, round] { (new AppraisalDialog(this, desk(), round))->open(); });
        add(tr("移到回收站"), [this, round] { recycle(round); });
    });
}

/// Of a round for the committee alone nothing comes in: attachments are not sealed.
void AppraisalList::openFiles(const Appraisal& round)
{
    openLevelledFiles(this, desk(),
                      {tr("%1年度述职评议").arg(round.forYear), QString::fromLatin1(organization::kAppraisalTable),
                       round.id.toString(), round.secrecy, organization::RecordWords::Open});
}

void AppraisalList::recycle(const Appraisal& round)
{
    act("appraisal.recycle", tr("放入回收站：%1年度述职评议").arg(round.forYear),
        [&](UnitOfWork& unit) { return organization::recycleAppraisal(unit, round.id, desk().today()); });
}

void AppraisalList::restore(const Appraisal& round)
{
    act("appraisal.restore", tr("从回收站恢复：%1年度述职评议").arg(round.forYear),
        [&](UnitOfWork& unit) { return organization::restoreAppraisal(unit, round.id); });
}

} // namespace branchbook::ui
