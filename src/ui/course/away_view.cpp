// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/away_view.h"

#include "branchbook/agenda/agenda.h"
#include "ui/course/away_dialogs.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/shell/past_day.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::Away;
using organization::AwayKind;

enum AwayShown { AwayList, NoAwayMatches, NobodyAway, NobodyAwayThen };

constexpr QLatin1String kEverybodyAway("all");
constexpr QLatin1String kAwayOver("over");
constexpr QLatin1String kAwayBin("bin");

bool isWantedAway(const ListedAway& listed, const QString& part)
{
    if (part == kAwayOver)
        return !listed.away.isOpen();
    if (part == kAwayBin)
        return true;
    return listed.away.isOpen() && (part == kEverybodyAway || part == organization::awayKindName(listed.away.kind));
}

int countAway(const std::vector<ListedAway>& rows, const QString& part)
{
    return int(std::ranges::count_if(rows, [&](const ListedAway& row) { return isWantedAway(row, part); }));
}

} // namespace

AwayView::AwayView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(awayColumns())
    , m_table(new TableView(tr("流动党员")))
    , m_past(
          new PastDay(desk, *m_table,
                      {tr("这是到 %1 为止的外出情况；去向、原因和联系人是现在的，名册没写起始日期的标记一直算在内。"),
                       tr("看过去某一天的外出情况…")},
                      this))
    , m_chips(new FilterChips(tr("看哪些人")))
    , m_sum(label({}, TextRole::Small, Ink::Text2))
    , m_stack(new QStackedWidget)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeBar());
    rows->addWidget(m_past->banner());
    rows->addWidget(horizontalLine());
    m_table->setModel(&m_model);
    m_table->setDensity(TableView::Density::TwoLine);
    m_table->setStretchColumn(kAwayPlaceColumn);
    m_table->setLeadingInset(14);
    m_table->setTrailingInset(14);
    m_table->header()->setSortable({99});
    m_stack->addWidget(m_table);
    m_stack->addWidget(noMatch(tr("没有符合条件的人"), [this] {
        m_chips->setCurrent(kEverybodyAway);
        applyFilter();
    }));
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(noMatch(
        tr("到那天为止，没有外出的党员"), [this] { m_past->show({}); }, tr("回到今天")));
    rows->addWidget(m_stack, 1);
    auto* footer = frame(QStringLiteral("footer"));
    onTextSize(footer, [footer] { footer->setFixedHeight(scaled(36) + 1); });
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 0, 16, 0);
    row->addWidget(m_sum);
    row->addStretch();
    rows->addWidget(footer);
    wire();
    setActions();
}

QWidget* AwayView::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 12, 16, 12);
    row->setSpacing(8);
    m_chips->addChip(kEverybodyAway, tr("全部"), 0);
    for (const auto kind : {AwayKind::Floating, AwayKind::Abroad, AwayKind::Lost})
        m_chips->addChip(organization::awayKindName(kind), organization::awayKindTitle(kind), 0);
    m_chips->addChip(kAwayOver, tr("已结束"), 0);
    m_chips->addChip(kAwayBin, tr("回收站"), 0);
    row->addWidget(m_chips, 1);
    if (!m_desk.book().isReadOnly()) {
        m_add = button(tr("登记外出"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus"));
        m_add->setObjectName(QStringLiteral("addAway"));
        connect(m_add, &QPushButton::clicked, this, [this] { (new AwayDialog(this, m_desk, {}))->open(); });
        row->addWidget(m_add);
    }
    row->addWidget(m_past->moreButton(m_table));
    return bar;
}

QWidget* AwayView::makeEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("pin"), tr("没有外出的党员"),
                                 tr("流动、出国（境）和失去联系的党员记在这里，\n谁联系、什么时候联系过，到期提醒。"));
    empty->addStep(tr("登记"), tr("写去向和支部联系人"));
    empty->addStep(tr("联系"), tr("每次联系记一笔"));
    empty->addStep(tr("返回"), tr("名册的标记跟着去掉"));
    return empty;
}

void AwayView::wire()
{
    connect(m_chips, &FilterChips::chosen, this, &AwayView::applyFilter);
    connect(m_table, &QTableView::activated, this, &AwayView::edit);
    connect(m_table, &TableView::editAsked, this, &AwayView::edit);
    connect(&m_desk, &Desk::branchChanged, this, &AwayView::reload);
    connect(&m_desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        static const QSet<QString> shown{QStringLiteral("away"), QStringLiteral("away_contact"),
                                         QStringLiteral("member"), QStringLiteral("rule_override")};
        if (changes.tables.intersects(shown))
            reload();
    });
    connect(m_past, &PastDay::turned, this, &AwayView::takeDay);
}

void AwayView::setActions()
{
    if (m_past->isPast() || m_desk.book().isReadOnly())
        return m_table->setRowActions({});
    m_table->setRowActions({{QStringLiteral("phone"), tr("登记联系"), [this](const QModelIndex& at) { contact(at); }},
                            {QStringLiteral("check"), tr("登记返回或结束"), [this](const QModelIndex& at) { end(at); }},
                            {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
}

void AwayView::takeDay()
{
    if (m_add)
        m_add->setVisible(!m_past->isPast());
    setActions();
    reload();
}

void AwayView::reload()
{
    m_stale = !isVisible();
    if (!m_stale)
        load();
}

void AwayView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void AwayView::load()
{
    m_stale = false;
    const auto& reader = m_desk.book().reader();
    const auto branch = m_desk.branch().id;
    const QDate day = m_past->day();
    const auto rulebook = agenda::loadRulebook(reader, branch);
    const auto listed = [&](const Result<QList<Away>>& found) {
        std::vector<ListedAway> rows;
        for (const Away& away : found ? *found : QList<Away>()) {
            const auto advice = rulebook ? organization::awayAdvice(rulebook->catalogue, away, day)
                                         : Result<QList<organization::AwayAdvice>>();
            rows.push_back({away, advice ? *advice : QList<organization::AwayAdvice>(), day});
        }
        return rows;
    };
    const bool past = m_past->isPast();
    m_all = listed(past ? organization::listAwayOn(reader, branch, day) : organization::listAway(reader, branch, day));
    m_bin = past ? std::vector<ListedAway>() : listed(organization::listRecycledAway(reader, branch));
    showCounts();
    applyFilter();
}

void AwayView::showCounts()
{
    for (const QString& part :
         {QString(kEverybodyAway), organization::awayKindName(AwayKind::Floating),
          organization::awayKindName(AwayKind::Abroad), organization::awayKindName(AwayKind::Lost), QString(kAwayOver)})
        m_chips->setCount(part, countAway(m_all, part));
    m_chips->setCount(kAwayBin, int(m_bin.size()));
    if (showsBin() && m_bin.empty())
        m_chips->setCurrent(kEverybodyAway);
    const int due = int(std::ranges::count_if(m_all, &ListedAway::isDue));
    m_sum->setText(tr("不在本地 %1 人 · 有到期的事 %2 人").arg(countAway(m_all, kEverybodyAway)).arg(due));
}

bool AwayView::showsBin() const
{
    return m_chips->current() == kAwayBin;
}

void AwayView::applyFilter()
{
    std::vector<ListedAway> rows;
    for (const auto& row : showsBin() ? m_bin : m_all) {
        if (isWantedAway(row, m_chips->current()))
            rows.push_back(row);
    }
    const bool none = rows.empty();
    m_model.setRows(std::move(rows));
    const bool empty = m_all.empty() && m_bin.empty();
    m_stack->setCurrentIndex(!none                  ? AwayList
                                 : !empty           ? NoAwayMatches
                                 : m_past->isPast() ? NobodyAwayThen
                                                    : NobodyAway);
    if (!none)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void AwayView::select(organization::AwayId id)
{
    m_past->show({}); // who follows a link means now, and wants to do something about it
    m_chips->setCurrent(kEverybodyAway);
    load();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).away.id == id)
            m_table->setCurrentIndex(m_model.index(row, 0));
    }
}

void AwayView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !m_past->mayChange())
        return;
    const auto& away = m_model.row(index.row()).away;
    if (!away.isOpen() || away.recycled)
        return openMore(index);
    (new AwayDialog(this, m_desk, away))->open();
}

/// Whoever has only the roster's mark is entered first: a contact belongs to a record.
void AwayView::contact(const QModelIndex& index)
{
    const auto& away = m_model.row(index.row()).away;
    if (!away.isOpen() || away.recycled)
        return m_desk.notice(tr("%1已经登记结束，不用再登记联系。").arg(away.memberName));
    if (away.id.isNull()) {
        m_desk.notice(tr("先把去向和联系人登记好，再登记联系。"));
        return edit(index);
    }
    (new AwayContactDialog(this, m_desk, away))->open();
}

void AwayView::end(const QModelIndex& index)
{
    const auto& listed = m_model.row(index.row());
    if (!listed.away.isOpen() || listed.away.recycled)
        return m_desk.notice(tr("%1已经登记结束。").arg(listed.away.memberName));
    if (listed.away.id.isNull()) {
        m_desk.notice(tr("先登记去向和从什么时候起，再登记返回。"));
        return edit(index);
    }
    (new AwayEndDialog(this, m_desk, listed.away, listed.advice))->open();
}

void AwayView::openMore(const QModelIndex& index)
{
    const Away away = m_model.row(index.row()).away;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, auto act) {
        connect(menu->addAction(text), &QAction::triggered, this, act);
    };
    if (away.recycled) {
        add(tr("从回收站恢复"), [this, away] {
            act(away, "away.restore", tr("从回收站恢复：%1的外出登记").arg(away.memberName),
                [](store::UnitOfWork& unit, organization::AwayId id, QDate) {
                    return organization::restoreAway(unit, id);
                });
        });
    } else {
        if (away.isOpen())
            add(tr("修改…"), [this, away] { (new AwayDialog(this, m_desk, away))->open(); });
        else
            add(tr("登记错了，撤销结束"), [this, away] {
                act(away, "away.reopen", tr("撤销外出结束：%1").arg(away.memberName),
                    [](store::UnitOfWork& unit, organization::AwayId id, QDate) {
                        return organization::reopenAway(unit, id);
                    });
            });
        add(tr("看这个人"), [this, away] { m_desk.showPage(QStringLiteral("members"), away.member.toString()); });
        if (!away.id.isNull())
            add(tr("移到回收站"), [this, away] {
                act(away, "away.recycle", tr("放入回收站：%1的外出登记").arg(away.memberName),
                    &organization::recycleAway);
            });
    }
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).center()));
}

void AwayView::act(const Away& away, const char* verb, const QString& label,
                   Result<> (*work)(store::UnitOfWork&, organization::AwayId, QDate))
{
    (void)m_desk.performWithUndo(QString::fromLatin1(verb), label, label,
                                 [&](store::UnitOfWork& unit) { return work(unit, away.id, m_desk.today()); });
}

} // namespace branchbook::ui
