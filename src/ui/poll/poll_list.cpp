// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poll/poll_list.h"

#include "branchbook/organization/poll_service.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/organization/ballot_papers.h"
#include "ui/poll/poll_dialogs.h"
#include "ui/shell/past_day.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using organization::Poll;
using store::UnitOfWork;

constexpr QLatin1String kPollAll("all");
constexpr QLatin1String kPollOpen("open");
constexpr QLatin1String kPollBin("bin");
constexpr int kPollTitleColumn = 0;

Cell pollDayCell(const Poll& poll)
{
    const QDate day = poll.count ? poll.count->heldOn : poll.announcedOn;
    return {.text = PartialDate::of(day).toDotted(), .tint = Color::Text2};
}

Cell pollPapersCell(const Poll& poll)
{
    if (!poll.count)
        return {.text = PollList::tr("准备发 %1 张").arg(poll.papers), .tint = Color::Text2};
    return {.text = PollList::tr("%1 / %2 张").arg(poll.count->collected).arg(poll.count->issued)};
}

Cell pollIndexCell(const Poll& poll)
{
    const auto index = poll.index();
    if (!index)
        return {.text = QStringLiteral("—"), .tint = Color::Text3};
    return {.text = organization::pollIndexText(*index), .bar = *index / 1000.0};
}

Cell pollStateCell(const Poll& poll)
{
    const QString text = poll.count ? PollList::tr("已统计") : PollList::tr("没有统计");
    return {.text = text,
            .chip = {text, poll.count ? Tone::Ok : Tone::Info,
                     poll.count ? QStringLiteral("check") : QStringLiteral("clock")}};
}

constexpr std::array<Column<Poll>, 6> kPollColumns{
    Column<Poll>{QT_TRANSLATE_NOOP("table", "测评"), 220, Qt::AlignLeft,
                 [](const Poll& poll) { return Cell{.text = poll.title, .tip = poll.title}; }},
    Column<Poll>{QT_TRANSLATE_NOOP("table", "对象"), 72, Qt::AlignLeft,
                 [](const Poll& poll) { return Cell{.text = organization::pollAudienceTitle(poll.audience)}; }, 1},
    Column<Poll>{QT_TRANSLATE_NOOP("table", "日期"), 104, Qt::AlignLeft, pollDayCell, 2},
    Column<Poll>{QT_TRANSLATE_NOOP("table", "收回"), 112, Qt::AlignLeft, pollPapersCell, 3},
    Column<Poll>{QT_TRANSLATE_NOOP("table", "指数"), 104, Qt::AlignLeft, pollIndexCell},
    Column<Poll>{QT_TRANSLATE_NOOP("table", "状态"), 104, Qt::AlignLeft, pollStateCell},
};

} // namespace

PollList::PollList(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("民意测评"),
                     {QStringLiteral("poll"), QStringLiteral("poll_question"), QStringLiteral("poll_option"),
                      QStringLiteral("poll_count"), QStringLiteral("poll_tally"), QStringLiteral("poll_correction")},
                     kPollAll, parent)
    , m_model(kPollColumns)
{
    chips()->addChip(kPollAll, tr("全部"), 0);
    chips()->addChip(kPollOpen, tr("没有统计"), 0);
    chips()->addChip(kPollBin, tr("回收站"), 0);
    addCreateButton(tr("登记测评"), QStringLiteral("addPoll"));
    addPastDay({tr("这是到 %1 为止的民意测评；题目、选项和说明是现在的，更正过的票数是更正后的。"),
                tr("看过去某一天的民意测评…")},
               tr("到那天为止，还没有民意测评"));
    build(&m_model, kPollTitleColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions({{QStringLiteral("check"), tr("录入票数"), [this](const QModelIndex& at) { count(at); }},
                                {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { change(at); }},
                                {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    connect(table(), &QTableView::activated, this, [this] {
        if (isPast()) // nothing is changed there, but it is looked at
            Q_EMIT paneAsked();
    });
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        m_current = m_model.row(now.row()).id.toString();
        Q_EMIT currentShown();
    });
    reload();
}

QWidget* PollList::makeEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("vote"), tr("还没有民意测评"),
                                 tr("请党员或者群众对支部工作填写测评表，收回后只录合计，\n"
                                    "算出指数，同一系列的几次放在一起比较。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记测评"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("登记"), tr("写好题目和选项"));
    empty->addStep(tr("印发"), tr("每张都一样，不记名"));
    empty->addStep(tr("统计"), tr("照纸质表录入合计"));
    return empty;
}

void PollList::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    m_current = argument;
    showPart(kPollAll);
}

const Poll* PollList::current() const
{
    const QModelIndex at = table()->currentIndex();
    return at.isValid() ? &m_model.row(at.row()) : nullptr;
}

QList<organization::PollPoint> PollList::trendOf(const Poll& poll) const
{
    return organization::pollTrend(m_all, poll);
}

void PollList::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all =
        isPast() ? organization::listPollsOn(reader, branch, day()) : organization::listPolls(reader, branch);
    m_all = all.value_or(QList<Poll>());
    m_bin = isPast() ? QList<Poll>() : organization::listRecycledPolls(reader, branch).value_or(QList<Poll>());
    const int open = int(std::ranges::count_if(m_all, [](const Poll& poll) { return !poll.count; }));
    chips()->setCount(kPollAll, int(m_all.size()));
    chips()->setCount(kPollOpen, open);
    chips()->setCount(kPollBin, int(m_bin.size()));
    if (chips()->current() == kPollBin && m_bin.isEmpty())
        chips()->setCurrent(kPollAll);
    QStringList parts{tr("已统计 %1 次").arg(m_all.size() - open)};
    if (open > 0)
        parts.append(tr("没有统计 %1 次").arg(open));
    setSum(parts.join(QStringLiteral(" · ")));
    fill();
}

void PollList::fill()
{
    const QString part = chips()->current();
    const QString wanted = m_current;
    std::vector<Poll> rows;
    for (const Poll& poll : part == kPollBin ? m_bin : m_all) {
        if (part != kPollOpen || !poll.count)
            rows.push_back(poll);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || !m_bin.isEmpty());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).id.toString() == wanted)
            table()->setCurrentIndex(m_model.index(row, 0));
    }
    Q_EMIT currentShown();
}

void PollList::create()
{
    (new PollDialog(this, desk(), {}))->open();
}

void PollList::edit(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT paneAsked();
}

bool PollList::refusesRecycled(const Poll& poll)
{
    if (poll.recycled)
        desk().notice(tr("这次测评在回收站里，先恢复再修改。"));
    return poll.recycled;
}

void PollList::count(const QModelIndex& index)
{
    const Poll poll = m_model.row(index.row());
    if (!refusesRecycled(poll))
        (new PollCountDialog(this, desk(), poll))->open();
}

void PollList::change(const QModelIndex& index)
{
    const Poll poll = m_model.row(index.row());
    if (!refusesRecycled(poll))
        (new PollDialog(this, desk(), poll))->open();
}

void PollList::countCurrent()
{
    if (current() != nullptr && mayWrite() && !isPast())
        count(table()->currentIndex());
}

void PollList::printCurrent()
{
    if (current() == nullptr)
        return desk().notice(isPast() ? tr("到那天为止还没有测评，没有可以打印的。")
                                      : tr("还没有测评，没有可以打印的。"));
    const Poll poll = *current();
    const QString branch = desk().branch().name;
    askForPapers(desk(), *window(), {tr("印测评表"), tr("测评表"), poll.title}, poll.papers,
                 [poll, branch](int papers) { return organization::pollPaper(poll, branch, papers); });
}

void PollList::openMoreOfCurrent()
{
    if (current() != nullptr && mayWrite() && !isPast())
        openMore(table()->currentIndex());
}

void PollList::openMore(const QModelIndex& index)
{
    const Poll poll = m_model.row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (poll.recycled)
            return add(tr("从回收站恢复"), [this, poll] { restore(poll); });
        add(tr("修改…"), [this, poll] { (new PollDialog(this, desk(), poll))->open(); });
        add(tr("照这次再办一次…"),
            [this, poll] { (new PollDialog(this, desk(), pollAgain(poll, desk().today())))->open(); });
        add(tr("移到回收站"), [this, poll] { recycle(poll); });
    });
}

void PollList::recycle(const Poll& poll)
{
    act("poll.recycle", tr("放入回收站：民意测评%1").arg(poll.title),
        [&](UnitOfWork& unit) { return organization::recyclePoll(unit, poll.id, desk().today()); });
}

void PollList::restore(const Poll& poll)
{
    act("poll.restore", tr("从回收站恢复：民意测评%1").arg(poll.title),
        [&](UnitOfWork& unit) { return organization::restorePoll(unit, poll.id); });
}

} // namespace branchbook::ui
