// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/inventory_view.h"

#include "branchbook/institutions/institution_store.h"
#include "ui/institutions/empty_by_day.h"
#include "ui/institutions/inventory_dialogs.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/list_host.h"
#include "ui/kit/table_view.h"
#include "ui/shell/past_day.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using institutions::Inventory;
using institutions::InventoryLine;

constexpr QLatin1String kInventoryAll("all");
constexpr QLatin1String kInventoryUnjudged("unjudged");
constexpr QLatin1String kInventoryUndone("undone");
constexpr int kInventoryTitleColumn = 0;
constexpr int kInventoryChoiceWidth = 190;

Cell inventoryText(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Tone verdictTone(institutions::Verdict verdict)
{
    switch (verdict) {
    case institutions::Verdict::Keep: return Tone::Ok;
    case institutions::Verdict::Merge:
    case institutions::Verdict::Abolish: return Tone::Neutral;
    case institutions::Verdict::Complete:
    case institutions::Verdict::Detail:
    case institutions::Verdict::Write: break;
    }
    return Tone::Info;
}

Cell verdictCell(const InventoryLine& line)
{
    const QString text =
        line.judgement ? institutions::verdictTitle(line.judgement->verdict) : InventoryView::tr("没有结论");
    const Tone tone = line.judgement ? verdictTone(line.judgement->verdict) : Tone::Warn;
    return {.text = text, .chip = {text, tone, {}}};
}

Cell carriedCell(const InventoryLine& line)
{
    if (!line.judgement)
        return inventoryText({});
    const QString text = line.isDone ? InventoryView::tr("已办结") : InventoryView::tr("没有办完");
    return {.text = text,
            .status = {text, line.isDone ? Tone::Ok : Tone::Warn,
                       line.isDone ? QStringLiteral("check") : QStringLiteral("clock")}};
}

constexpr std::array<Column<InventoryLine>, 5> kInventoryColumns{
    Column<InventoryLine>{
        QT_TRANSLATE_NOOP("table", "制度"), 230, Qt::AlignLeft,
        [](const InventoryLine& line) { return Cell{.text = line.institution.title, .tip = line.institution.title}; }},
    Column<InventoryLine>{
        QT_TRANSLATE_NOOP("table", "层级"), 88, Qt::AlignLeft,
        [](const InventoryLine& line) { return inventoryText(institutions::tierTitle(line.institution.tier)); }, 2},
    Column<InventoryLine>{QT_TRANSLATE_NOOP("table", "结论"), 104, Qt::AlignLeft, verdictCell},
    Column<InventoryLine>{
        QT_TRANSLATE_NOOP("table", "理由"), 240, Qt::AlignLeft,
        [](const InventoryLine& line) { return inventoryText(line.judgement ? line.judgement->reason : QString()); },
        1},
    Column<InventoryLine>{QT_TRANSLATE_NOOP("table", "办理"), 104, Qt::AlignLeft, carriedCell},
};

bool isUnjudged(const InventoryLine& line)
{
    return !line.judgement.has_value();
}

bool isUndone(const InventoryLine& line)
{
    return line.judgement && !line.isDone;
}

} // namespace

InventoryView::InventoryView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("废改立"),
                     {QStringLiteral("inventory"), QStringLiteral("inventory_verdict"), QStringLiteral("institution"),
                      QStringLiteral("institution_version"), QStringLiteral("institution_step")},
                     kInventoryAll, parent)
    , m_model(kInventoryColumns)
    , m_choice(new QComboBox)
    , m_past(new PastDay(desk, *table(),
                         {tr("这是到 %1 为止的制度清理；名称、结论和理由是现在的。"), tr("看过去某一天的制度清理…")},
                         this))
    , m_more(iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Standard, ControlSize::Small))
{
    m_choice->setAccessibleName(tr("哪一次清理"));
    m_choice->setObjectName(QStringLiteral("inventoryChoice"));
    onTextSize(m_choice, [this] { m_choice->setFixedWidth(scaled(kInventoryChoiceWidth)); });
    bar()->insertWidget(0, m_choice);
    chips()->addChip(kInventoryAll, tr("全部"), 0);
    chips()->addChip(kInventoryUnjudged, tr("没有结论"), 0);
    chips()->addChip(kInventoryUndone, tr("没有办完"), 0);
    m_add = addCreateButton(tr("开始清理"), QStringLiteral("openInventory"));
    bar()->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, &InventoryView::openMore);
    putBanner(*this, *m_past);
    build(&m_model, kInventoryTitleColumn, emptyByDay(makeEmpty(), tr("到那天为止还没有制度清理"), *m_past));
    setActions();
    connect(m_past, &PastDay::turned, this, &InventoryView::turn);
    connect(m_choice, &QComboBox::activated, this, [this](int at) {
        m_current = m_choice->itemData(at).toString();
        load();
    });
    reload();
}

void InventoryView::setActions()
{
    std::vector<RowAction> actions;
    if (mayWrite() && !m_past->isPast())
        actions = {{QStringLiteral("edit"), tr("定结论"), [this](const QModelIndex& at) { edit(at); }}};
    table()->setRowActions(std::move(actions));
}

void InventoryView::turn()
{
    if (m_add != nullptr)
        m_add->setVisible(!m_past->isPast());
    setActions();
    reload();
}

void InventoryView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    m_past->show({}); // who follows a link means now
    m_current = argument;
    reload();
}

QWidget* InventoryView::makeEmpty()
{
    auto* empty =
        new EmptyState(QStringLiteral("institution"), tr("还没有制度清理"),
                       tr("把支部的制度逐项过一遍：保留、完善、细化、合并、废止、新订，\n办完没有从制度库里看。"));
    if (mayWrite())
        connect(empty->addAction(tr("开始清理"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("开始"), tr("写明是哪一次清理"));
    empty->addStep(tr("定结论"), tr("每项制度一个结论"));
    empty->addStep(tr("办理"), tr("修订、废止以后自动算办结"));
    return empty;
}

const Inventory* InventoryView::current() const
{
    for (const Inventory& round : m_rounds) {
        if (round.id.toString() == m_current)
            return &round;
    }
    return m_rounds.isEmpty() ? nullptr : &m_rounds.first();
}

void InventoryView::fillRounds()
{
    m_choice->clear();
    for (const Inventory& round : m_rounds)
        m_choice->addItem(round.recycled ? tr("%1（回收站）").arg(round.title) : round.title, round.id.toString());
    if (const Inventory* round = current())
        m_choice->setCurrentIndex(m_choice->findData(round->id.toString()));
    m_choice->setVisible(!m_rounds.isEmpty());
}

void InventoryView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const bool isPast = m_past->isPast();
    const QDate day = m_past->day();
    const auto rounds =
        isPast ? institutions::listInventoriesOn(reader, branch, day) : institutions::listInventories(reader, branch);
    const auto bin = institutions::listRecycledInventories(reader, branch);
    const auto all =
        isPast ? institutions::listInstitutionsOn(reader, branch, day) : institutions::listInstitutions(reader, branch);
    m_rounds = rounds ? *rounds : QList<Inventory>();
    if (bin && !isPast) // what was in the bin on a day, no list says
        m_rounds += *bin;
    fillRounds();
    const Inventory* round = current();
    m_lines = round != nullptr && all ? institutions::inventoryLines(*round, *all, day) : QList<InventoryLine>();
    chips()->setCount(kInventoryAll, int(m_lines.size()));
    chips()->setCount(kInventoryUnjudged, int(std::ranges::count_if(m_lines, isUnjudged)));
    chips()->setCount(kInventoryUndone, int(std::ranges::count_if(m_lines, isUndone)));
    setSum(sumWords());
    fill();
}

QString InventoryView::sumWords() const
{
    const Inventory* round = current();
    if (round == nullptr)
        return tr("还没有制度清理");
    if (round->isOpen())
        return tr("%1 开始 · 还有 %2 项没有结论")
            .arg(PartialDate::of(round->openedOn).toDotted())
            .arg(std::ranges::count_if(m_lines, isUnjudged));
    return tr("%1 结束 · 还有 %2 项没有办完")
        .arg(PartialDate::of(round->closedOn).toDotted())
        .arg(std::ranges::count_if(m_lines, isUndone));
}

void InventoryView::fill()
{
    const QString part = chips()->current();
    std::vector<InventoryLine> rows;
    for (const InventoryLine& line : m_lines) {
        const bool taken = part == kInventoryAll || (part == kInventoryUnjudged && !line.judgement)
            || (part == kInventoryUndone && isUndone(line));
        if (taken)
            rows.push_back(line);
    }
    m_model.setRows(std::move(rows));
    settle(!m_rounds.isEmpty());
}

void InventoryView::create()
{
    m_past->show({}); // what is begun now is of today
    m_current.clear(); // the new one is the latest
    (new InventoryDialog(this, desk()))->open();
}

void InventoryView::edit(const QModelIndex& index)
{
    const Inventory* round = current();
    if (!index.isValid() || round == nullptr || !m_past->mayChange())
        return;
    if (!round->isOpen() || round->recycled)
        return desk().notice(tr("这次清理已经结束或者在回收站里。要改的，先在“更多”里撤销结束。"));
    (new VerdictDialog(this, desk(), *round, m_model.row(index.row())))->open();
}

void InventoryView::actOn(const Inventory& round, const char* verb, const QString& label,
                          const std::function<Result<>(store::UnitOfWork&)>& work)
{
    act(verb, label.arg(round.title), work);
}

void InventoryView::openMore()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Inventory* round = current();
    if (round != nullptr && mayWrite() && !m_past->isPast()) {
        addRound(*menu, *round);
        menu->addSeparator();
    }
    if (addListActions(*menu, *table()))
        menu->addSeparator();
    m_past->addTo(*menu, *m_more);
    menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 4)));
}

/// What can be done with the whole of it.
void InventoryView::addRound(QMenu& menu, const Inventory& round)
{
    const auto add = [&](const QString& text, auto work) {
        connect(menu.addAction(text), &QAction::triggered, this, work);
    };
    if (round.recycled)
        return add(tr("从回收站恢复"), [this, round] {
            actOn(round, "inventory.restore", tr("从回收站恢复：制度清理%1"),
                  [&](store::UnitOfWork& unit) { return institutions::restoreInventory(unit, round.id); });
        });
    if (round.isOpen())
        add(tr("结束清理…"), [this, round] { (new InventoryEndDialog(this, desk(), round))->open(); });
    else
        add(tr("登记错了，撤销结束"), [this, round] {
            actOn(round, "inventory.reopen", tr("撤销结束制度清理：%1"),
                  [&](store::UnitOfWork& unit) { return institutions::reopenInventory(unit, round.id); });
        });
    add(tr("移到回收站"), [this, round] {
        actOn(round, "inventory.recycle", tr("放入回收站：制度清理%1"),
              [&](store::UnitOfWork& unit) { return institutions::recycleInventory(unit, round.id, desk().today()); });
    });
}

} // namespace branchbook::ui
