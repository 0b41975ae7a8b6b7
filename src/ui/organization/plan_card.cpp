// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/plan_card.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/row_scroll.h"
#include "ui/kit/text.h"
#include "ui/organization/term_card.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kPlanMonths = 12;
constexpr int kMonthTileHigh = 44;
constexpr int kWorkHigh = 36;

MonthTile::State monthState(const QList<organization::WorkItem>& items, QDate today)
{
    if (items.isEmpty())
        return MonthTile::State::Empty;
    if (std::all_of(items.begin(), items.end(), [](const organization::WorkItem& item) { return item.isDone(); }))
        return MonthTile::State::Done;
    const bool late =
        std::any_of(items.begin(), items.end(), [&](const organization::WorkItem& item) { return item.isLate(today); });
    return late ? MonthTile::State::Late : MonthTile::State::Open;
}

QList<organization::WorkItem> workOfMonth(const CommitteeData& shown, int month)
{
    QList<organization::WorkItem> items = shown.work;
    items.removeIf([&](const organization::WorkItem& item) { return item.month != month; });
    return items;
}

QString monthStateWords(MonthTile::State state)
{
    switch (state) {
    case MonthTile::State::Empty: return MonthTile::tr("没有安排");
    case MonthTile::State::Late: return MonthTile::tr("有没完成的");
    case MonthTile::State::Done: return MonthTile::tr("都完成了");
    case MonthTile::State::Open: break;
    }
    return MonthTile::tr("进行中");
}

} // namespace

MonthTile::MonthTile(int month, int done, int all, State state, QWidget* parent)
    : QAbstractButton(parent)
    , m_month(month)
    , m_done(done)
    , m_all(all)
    , m_state(state)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("month%1").arg(month));
    setAccessibleName(
        all == 0 ? tr("%1月，%2").arg(month).arg(monthStateWords(state))
                 : tr("%1月，完成 %2 项，共 %3 项，%4").arg(month).arg(done).arg(all).arg(monthStateWords(state)));
}

QSize MonthTile::sizeHint() const
{
    return {scaled(40), scaled(kMonthTileHigh)};
}

void MonthTile::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const Color fill = isChecked() ? Color::AccentSoft : underMouse() ? Color::Hover : Color::Sunken;
    paintBox(painter, box, 6, fill, isChecked() ? Color::AccentLine : Color::Line);
    const QRectF upper(box.left(), box.top() + 3, box.width(), box.height() / 2 - 2);
    const QRectF lower(box.left(), box.center().y(), box.width(), box.height() / 2 - 3);
    paintText(painter, upper, tr("%1月").arg(m_month), isChecked() ? TextRole::SmallStrong : TextRole::Small,
              m_state == State::Empty ? Color::Text3 : Color::Text, Qt::AlignHCenter);
    const Color tint = m_state == State::Late ? Color::Warn : m_state == State::Done ? Color::Ok : Color::Text3;
    paintText(painter, lower, m_all == 0 ? QStringLiteral("—") : QStringLiteral("%1/%2").arg(m_done).arg(m_all),
              TextRole::Caption, tint, Qt::AlignHCenter);
}

PlanCard::PlanCard(CommitteeData shown, int month, QWidget* parent)
    : QFrame(parent)
    , m_data(std::move(shown))
    , m_month(month)
{
    setProperty("kind", QStringLiteral("card"));
    setObjectName(QStringLiteral("planCard"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    addHead();
    addMonths();
    auto* body = new QWidget;
    m_list = new QVBoxLayout(body);
    m_list->setContentsMargins(0, 0, 0, 6);
    m_list->setSpacing(0);
    whole->addWidget(new RowScroll(body));
    whole->addStretch(1);
    showMonth(m_month);
}

void PlanCard::addHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 12, 6);
    row->setSpacing(8);
    row->addWidget(new ElidedLabel(tr("%1年工作计划").arg(m_data.year), TextRole::PanelTitle));
    if (m_data.said.adoptedOn.isValid())
        row->addWidget(new Chip({tr("%1月%2日审定").arg(m_data.said.adoptedOn.month()).arg(m_data.said.adoptedOn.day()),
                                 Tone::Ok, QStringLiteral("check")}));
    else if (!m_data.work.isEmpty())
        row->addWidget(new Chip({tr("草稿"), Tone::Neutral, {}}));
    row->addWidget(new ElidedLabel(m_data.said.goal, TextRole::Small, Color::Text2), 1);
    auto* year =
        button(m_data.said.summary.isEmpty() ? tr("目标和总结") : tr("看总结"), ButtonKind::Text, ControlSize::Small);
    year->setObjectName(QStringLiteral("workYear"));
    connect(year, &QPushButton::clicked, this, &PlanCard::yearAsked);
    row->addWidget(year);
    auto* add = button(tr("安排"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addWork"));
    connect(add, &QPushButton::clicked, this, [this] {
        organization::WorkItem item;
        item.year = m_data.year;
        item.month = m_month;
        Q_EMIT workAsked(item);
    });
    row->addWidget(add);
    layout()->addWidget(head);
}

void PlanCard::addMonths()
{
    auto* strip = new QWidget;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(16, 0, 16, 8);
    row->setSpacing(4);
    auto* group = new QButtonGroup(strip);
    for (int month = 1; month <= kPlanMonths; ++month) {
        const auto items = workOfMonth(m_data, month);
        const auto done =
            std::count_if(items.begin(), items.end(), [](const organization::WorkItem& item) { return item.isDone(); });
        auto* tile = new MonthTile(month, int(done), int(items.size()), monthState(items, m_data.today));
        tile->setChecked(month == m_month);
        group->addButton(tile, month);
        row->addWidget(tile, 1);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int month) {
        showMonth(month);
        Q_EMIT monthChosen(month);
    });
    layout()->addWidget(strip);
}

void PlanCard::showMonth(int month)
{
    m_month = month;
    while (auto* item = m_list->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    const auto items = workOfMonth(m_data, month);
    for (const organization::WorkItem& item : items) {
        m_list->addWidget(horizontalLine());
        m_list->addWidget(makeRow(item));
    }
    if (items.isEmpty()) {
        m_list->addWidget(horizontalLine());
        auto* none = paragraph(tr("%1月没有安排工作。").arg(month), TextRole::Small, Ink::Text2);
        none->setContentsMargins(16, 10, 16, 10);
        m_list->addWidget(none);
    }
}

QWidget* PlanCard::makeRow(const organization::WorkItem& item)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(12, 0, 10, 0);
    row->setSpacing(8);
    auto* tick = rowButton(item.isDone() ? QStringLiteral("check-circle") : QStringLiteral("circle"),
                           item.isDone() ? tr("%1：已完成，改为没有完成").arg(item.matter)
                                         : tr("%1：写明完成").arg(item.matter));
    tick->setObjectName(QStringLiteral("tick:") + item.matter);
    connect(tick, &QPushButton::clicked, this, [this, item] {
        if (item.isDone())
            Q_EMIT undoneAsked(item);
        else
            Q_EMIT doneAsked(item);
    });
    row->addWidget(tick);
    row->addWidget(new ElidedLabel(item.matter, TextRole::Body), 1);
    if (!item.doneNote.isEmpty())
        row->addWidget(new ElidedLabel(item.doneNote, TextRole::Small, Color::Text3), 1);
    row->addWidget(label(item.post ? item.postTitle : item.ownerName, TextRole::Small, Ink::Text2));
    if (item.isDone())
        row->addWidget(new StatusText({shownShortDay(item.doneOn), Tone::Ok, QStringLiteral("check")}));
    else if (item.isLate(m_data.today))
        row->addWidget(new StatusText({tr("当月没完成"), Tone::Warn, QStringLiteral("alert")}));
    auto* more = rowButton(QStringLiteral("more"), tr("%1：更多").arg(item.matter));
    more->setObjectName(QStringLiteral("work:") + item.matter);
    auto* menu = new QMenu(more);
    if (!item.sourceId.isEmpty())
        menu->addAction(tr("看那次记录"), this, [this, item] { Q_EMIT sourceAsked(item); });
    menu->addAction(tr("修改…"), this, [this, item] { Q_EMIT workAsked(item); });
    menu->addAction(tr("删除"), this, [this, item] { Q_EMIT removeAsked(item); });
    connect(more, &QPushButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    row->addWidget(more);
    onTextSize(line, [line] { line->setFixedHeight(scaled(kWorkHigh)); });
    return line;
}

} // namespace branchbook::ui
