// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/rotation_view.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/ideology/rotation_service.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/shell/past_day.h"
#include "ui/study/excuse_lines.h"
#include "ui/theory/rotation_dialogs.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using ideology::Rotation;
using ideology::Turn;
using store::UnitOfWork;

constexpr QLatin1String kBatchAll("all");
constexpr QLatin1String kBatchOpen("open");
constexpr QLatin1String kBatchHeld("held");
constexpr QLatin1String kBatchBin("bin");
constexpr QLatin1String kTurnOpen("open");
constexpr QLatin1String kTurnNamed("named");
constexpr QLatin1String kTurnHad("had");
constexpr QLatin1String kTurnExcused("excused");
constexpr QLatin1String kTurnAll("all");
constexpr int kBatchTitleColumn = 0;
constexpr int kTurnBatchColumn = 2;

QString batchDays(const Rotation& batch)
{
    const QString from = PartialDate::of(batch.from).toDotted();
    return batch.from == batch.until ? from
                                     : QStringLiteral("%1 – %2").arg(from, PartialDate::of(batch.until).toDotted());
}

Cell batchPeopleCell(const Rotation& batch)
{
    const QString text = batch.quota ? RotationView::tr("%1 / %2 人").arg(batch.people.size()).arg(*batch.quota)
                                     : RotationView::tr("%1 人").arg(batch.people.size());
    return {.text = text};
}

Cell batchStateCell(const Rotation& batch)
{
    if (!batch.isHeld())
        return {.text = RotationView::tr("没有登记结果"),
                .chip = {RotationView::tr("没有登记结果"), Tone::Neutral, QStringLiteral("circle")}};
    const QString text = RotationView::tr("参加 %1 人").arg(batch.cameCount());
    return {.text = text, .chip = {text, Tone::Ok, QStringLiteral("check")}};
}

Cell quietCell(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

constexpr std::array<Column<Rotation>, 5> kBatchColumns{
    Column<Rotation>{QT_TRANSLATE_NOOP("table", "班次"), 220, Qt::AlignLeft,
                     [](const Rotation& batch) { return Cell{.text = batch.title, .tip = batch.title}; }},
    Column<Rotation>{QT_TRANSLATE_NOOP("table", "时间"), 190, Qt::AlignLeft,
                     [](const Rotation& batch) { return Cell{.text = batchDays(batch), .tint = Color::Text2}; }},
    Column<Rotation>{QT_TRANSLATE_NOOP("table", "主办单位"), 120, Qt::AlignLeft,
                     [](const Rotation& batch) { return quietCell(batch.organizer); }, 1},
    Column<Rotation>{QT_TRANSLATE_NOOP("table", "名单"), 92, Qt::AlignRight, batchPeopleCell},
    Column<Rotation>{QT_TRANSLATE_NOOP("table", "结果"), 132, Qt::AlignLeft, batchStateCell},
};

Cell turnStateCell(const Turn& turn)
{
    if (turn.hadTurn())
        return {.text = TurnsView::tr("已轮训"), .chip = {TurnsView::tr("已轮训"), Tone::Ok, QStringLiteral("check")}};
    if (!turn.nextTitle.isEmpty())
        return {.text = TurnsView::tr("已列入名单"),
                .chip = {TurnsView::tr("已列入名单"), Tone::Neutral, QStringLiteral("calendar")}};
    if (turn.excused)
        return {.text = TurnsView::tr("不作要求"),
                .chip = {TurnsView::tr("不作要求"), Tone::Neutral, QStringLiteral("check")},
                .tip = gathering::excuseGroundTitle(*turn.excused)};
    return {.text = TurnsView::tr("还没有轮到"),
            .chip = {TurnsView::tr("还没有轮到"), Tone::Info, QStringLiteral("clock")}};
}

Cell turnBatchCell(const Turn& turn)
{
    if (turn.hadTurn())
        return quietCell(QStringLiteral("%1 %2").arg(PartialDate::of(turn.lastOn).toDotted(), turn.lastTitle));
    return quietCell(turn.nextTitle);
}

Cell turnHoursCell(const Turn& turn)
{
    if (turn.target <= 0)
        return {.text = QString::number(turn.hours), .tip = turn.excused ? TurnsView::tr("学时不作要求") : QString()};
    return {.text = QStringLiteral("%1 / %2").arg(turn.hours).arg(turn.target),
            .bar = std::clamp(turn.hours / turn.target, 0.0, 1.0)};
}

constexpr std::array<Column<Turn>, 4> kTurnColumns{
    Column<Turn>{QT_TRANSLATE_NOOP("table", "姓名"), 140, Qt::AlignLeft,
                 [](const Turn& turn) { return Cell{.text = turn.name, .avatar = turn.name}; }},
    Column<Turn>{QT_TRANSLATE_NOOP("table", "轮训"), 132, Qt::AlignLeft, turnStateCell},
    Column<Turn>{QT_TRANSLATE_NOOP("table", "班次"), 220, Qt::AlignLeft, turnBatchCell},
    Column<Turn>{QT_TRANSLATE_NOOP("table", "今年学时"), 150, Qt::AlignLeft, turnHoursCell},
};

/// 2026年, 2025年到2029年
QString cycleWords(DateRange cycle)
{
    const int first = cycle.first.year();
    const int last = cycle.last.year();
    return first == last ? TurnsView::tr("%1年").arg(first) : TurnsView::tr("%1年到%2年").arg(first).arg(last);
}

QLatin1String turnPart(const Turn& turn)
{
    if (!turn.hadTurn() && turn.excused)
        return kTurnExcused;
    return turn.hadTurn() ? kTurnHad : turn.nextTitle.isEmpty() ? kTurnOpen : kTurnNamed;
}

struct CycleTurns {
    DateRange cycle;
    QList<Turn> turns;
};

Result<CycleTurns> turnsOf(const Desk& desk, QDate day)
{
    const auto& reader = desk.book().reader();
    BB_TRY(const auto rulebook, agenda::loadRulebook(reader, desk.branch().id));
    CycleTurns made;
    BB_TRY(made.cycle, ideology::rotationCycle(rulebook.catalogue, day));
    BB_TRY(made.turns, ideology::loadTurns(reader, rulebook.catalogue, desk.branch().id, made.cycle, day));
    return made;
}

QSet<QString> rotationTables()
{
    return {QStringLiteral("rotation"),     QStringLiteral("study_excuse"), QStringLiteral("rotation_person"),
            QStringLiteral("gathering"),    QStringLiteral("attendance"),   QStringLiteral("member"),
            QStringLiteral("rule_override")};
}

} // namespace

RotationView::RotationView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("轮训班次"), rotationTables(), kBatchAll, parent)
    , m_model(kBatchColumns)
{
    chips()->addChip(kBatchAll, tr("全部"), 0);
    chips()->addChip(kBatchOpen, tr("没有登记结果"), 0);
    chips()->addChip(kBatchHeld, tr("已开展"), 0);
    chips()->addChip(kBatchBin, tr("回收站"), 0);
    addCreateButton(tr("登记轮训"), QStringLiteral("addRotation"));
    addPastDay({tr("这是到 %1 为止的轮训；班次的安排和列入名单的人，是现在的。"), tr("看过去某一天的轮训…")},
               tr("到那天为止还没有轮训班次"));
    auto* empty =
        new EmptyState(QStringLiteral("members"), tr("还没有轮训班次"),
                       tr("党员分期分批参加集中培训：每期多少名额、哪些人参加，\n谁还没有轮到，这里一目了然。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记轮训"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("排班"), tr("写明时间和名额"));
    empty->addStep(tr("列名单"), tr("先列还没有轮到的"));
    empty->addStep(tr("登记结果"), tr("学时自动计入每个人"));
    build(&m_model, kBatchTitleColumn, empty);
    setPastActions({{QStringLiteral("arrow-right"), tr("打开那次集中培训"),
                     [this](const QModelIndex& at) { openTraining(m_model.row(at.row())); }}});
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("user-plus"), tr("名单"), [this](const QModelIndex& at) { namePeople(at); }},
             {QStringLiteral("check"), tr("登记结果"), [this](const QModelIndex& at) { hold(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

void RotationView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    showPart(kBatchAll);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).id.toString() == argument)
            table()->setCurrentIndex(m_model.index(row, 0));
    }
}

void RotationView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all =
        isPast() ? ideology::listRotationsOn(reader, branch, day()) : ideology::listRotations(reader, branch);
    const auto turns = turnsOf(desk(), day());
    m_all = all ? *all : QList<Rotation>();
    m_bin = isPast() ? QList<Rotation>() : ideology::listRecycledRotations(reader, branch).value_or(QList<Rotation>());
    m_turns = turns ? turns->turns : QList<Turn>();
    const auto held = int(std::ranges::count_if(m_all, [](const Rotation& batch) { return batch.isHeld(); }));
    chips()->setCount(kBatchAll, int(m_all.size()));
    chips()->setCount(kBatchHeld, held);
    chips()->setCount(kBatchOpen, int(m_all.size()) - held);
    chips()->setCount(kBatchBin, int(m_bin.size()));
    if (chips()->current() == kBatchBin && m_bin.isEmpty())
        chips()->setCurrent(kBatchAll);
    const auto figures = ideology::turnFigures(m_turns);
    setSum(
        tr("党员 %1 人 · 本轮已轮训 %2 人 · 还没有轮到 %3 人").arg(figures.all).arg(figures.had).arg(figures.open()));
    fill();
}

void RotationView::fill()
{
    const QString part = chips()->current();
    std::vector<Rotation> rows;
    for (const Rotation& batch : part == kBatchBin ? m_bin : m_all) {
        if (part == kBatchAll || part == kBatchBin || (part == kBatchHeld) == batch.isHeld())
            rows.push_back(batch);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || part == kBatchBin);
}

void RotationView::create()
{
    (new RotationDialog(this, desk(), {}))->open();
}

void RotationView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const Rotation batch = m_model.row(index.row());
    if (batch.recycled)
        return openMore(index);
    (new RotationDialog(this, desk(), batch))->open();
}

void RotationView::namePeople(const QModelIndex& index)
{
    const Rotation batch = m_model.row(index.row());
    if (batch.isHeld())
        return desk().notice(tr("“%1”已经登记了结果，名单不能再改。").arg(batch.title));
    (new RotationPeopleDialog(this, desk(), batch, m_turns))->open();
}

void RotationView::hold(const QModelIndex& index)
{
    const Rotation batch = m_model.row(index.row());
    if (batch.isHeld())
        return openTraining(batch);
    if (batch.people.isEmpty())
        return namePeople(index);
    (new RotationHeldDialog(this, desk(), batch))->open();
}

/// Of a day gone by where it was not held yet, that is said.
void RotationView::openTraining(const Rotation& batch)
{
    if (!batch.isHeld())
        return desk().notice(tr("到那天为止，“%1”还没有登记结果。").arg(batch.title));
    desk().showPage(QStringLiteral("ideology"), batch.gathering->toString());
}

void RotationView::openMore(const QModelIndex& index)
{
    const Rotation batch = m_model.row(index.row());
    popMenu(index, [&](QMenu& menu) {
        if (batch.recycled) {
            connect(menu.addAction(tr("从回收站恢复")), &QAction::triggered, this, [this, batch] {
                act("rotation.restore", tr("从回收站恢复：轮训%1").arg(batch.title),
                    [&](UnitOfWork& unit) { return ideology::restoreRotation(unit, batch.id); });
            });
            return;
        }
        connect(menu.addAction(tr("修改班次…")), &QAction::triggered, this,
                [this, batch] { (new RotationDialog(this, desk(), batch))->open(); });
        if (batch.isHeld())
            connect(menu.addAction(tr("打开那次集中培训")), &QAction::triggered, this,
                    [this, batch] { openTraining(batch); });
        connect(menu.addAction(tr("移到回收站")), &QAction::triggered, this, [this, batch] {
            act("rotation.recycle", tr("放入回收站：轮训%1").arg(batch.title),
                [&](UnitOfWork& unit) { return ideology::recycleRotation(unit, batch.id, desk().today()); });
        });
    });
}

TurnsView::TurnsView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("轮训名单"), rotationTables(), kTurnOpen, parent)
    , m_model(kTurnColumns)
{
    chips()->addChip(kTurnOpen, tr("还没有轮到"), 0);
    chips()->addChip(kTurnNamed, tr("已列入名单"), 0);
    chips()->addChip(kTurnHad, tr("已轮训"), 0);
    chips()->addChip(kTurnExcused, tr("不作要求"), 0);
    chips()->addChip(kTurnAll, tr("全部"), 0);
    addPastDay({tr("这是到 %1 为止的轮训名单；列入名单的人和谁不作要求，是现在的。"), tr("看过去某一天的轮训名单…")},
               tr("那天名册里还没有党员"));
    auto* empty = new EmptyState(QStringLiteral("members"), tr("名册里还没有党员"),
                                 tr("党员登记到名册以后，这里列出每个人有没有轮到、今年多少学时。"));
    connect(empty->addAction(tr("去名册"), QStringLiteral("members")), &QPushButton::clicked, this,
            [this] { this->desk().showPage(QStringLiteral("members"), {}); });
    build(&m_model, kTurnBatchColumn, empty);
    if (mayWrite())
        table()->setRowActions({{QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

void TurnsView::load()
{
    const auto made = turnsOf(desk(), day());
    m_turns = made ? made->turns : QList<Turn>();
    for (const QLatin1String part : {kTurnOpen, kTurnNamed, kTurnHad, kTurnExcused})
        chips()->setCount(
            part, int(std::ranges::count_if(m_turns, [&](const Turn& turn) { return turnPart(turn) == part; })));
    chips()->setCount(kTurnAll, int(m_turns.size()));
    const auto figures = ideology::turnFigures(m_turns);
    if (made)
        setSum(tr("%1 · 党员 %2 人 · 已轮训 %3 人 · 年老体弱党员不作硬性要求")
                   .arg(cycleWords(made->cycle))
                   .arg(figures.all)
                   .arg(figures.had));
    fill();
}

void TurnsView::fill()
{
    const QString part = chips()->current();
    std::vector<Turn> rows;
    for (const Turn& turn : m_turns) {
        if (part == kTurnAll || part == turnPart(turn))
            rows.push_back(turn);
    }
    m_model.setRows(std::move(rows));
    settle(!m_turns.isEmpty());
}

void TurnsView::edit(const QModelIndex& index)
{
    if (index.isValid())
        desk().showPage(QStringLiteral("members"), m_model.row(index.row()).member.toString());
}

/// Of the old and ill no turn is asked.
void TurnsView::openMore(const QModelIndex& index)
{
    const Turn turn = m_model.row(index.row());
    popMenu(index, [&](QMenu& menu) { addExcuseLines(menu, desk(), turn.member, turn.name, desk().today().year()); });
}

/// A turn comes with a batch.
void TurnsView::create()
{
    desk().showPage(QStringLiteral("ideology"), QStringLiteral("rotation"));
}

} // namespace branchbook::ui
