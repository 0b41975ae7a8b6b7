// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merit/merit_view.h"

#include "ui/kit/bar_controls.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/merit/grassroots_dialog.h"
#include "ui/merit/merit_dialogs.h"
#include "ui/merit/merit_paper.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::MeritIndicator;
using organization::MeritPerson;
using organization::MeritState;

constexpr QLatin1String kMeritAll("all");
constexpr QLatin1String kMeritMissing("missing");
constexpr QLatin1String kMeritOut("out");

bool isWantedMerit(const MeritPerson& person, const QString& part)
{
    if (part == kMeritMissing)
        return person.state == MeritState::Missing;
    if (part == kMeritOut)
        return person.state == MeritState::Excused || person.state == MeritState::Gone;
    return true;
}

} // namespace

MeritView::MeritView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("三化"),
                     {QStringLiteral("merit_indicator"), QStringLiteral("merit_entry"), QStringLiteral("merit_excuse"),
                      QStringLiteral("merit_review"), QStringLiteral("member")},
                     kMeritAll, parent)
{
    chips()->addChip(kMeritAll, tr("全部"), 0);
    chips()->addChip(kMeritMissing, tr("没有录完"), 0);
    chips()->addChip(kMeritOut, tr("不参评"), 0);
    m_enter = addCreateButton(tr("成批录入"), QStringLiteral("enterMerit"));
    setHead(makeHead());
    build(&m_model, kMeritNoteColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions({{QStringLiteral("edit"), tr("录入得分"), [this](const QModelIndex& at) { edit(at); }},
                                {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    connect(&desk, &Desk::quarterChanged, this, &MeritView::reload);
    reload();
}

QWidget* MeritView::makeEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("medal"), tr("还没有三化指标"),
                                 tr("学习教育、工作实绩、选拔培养各定几项指标和权重，每月录入得分，\n每季度评议一次。得"
                                    "分是评议的参考，不排名次。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记指标"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { addIndicator(); });
    empty->addStep(tr("定指标"), tr("权重合计100"));
    empty->addStep(tr("录得分"), tr("每人每月一次"));
    empty->addStep(tr("评议"), tr("季度结束以后"));
    return empty;
}

QWidget* MeritView::makeHead()
{
    m_head = frame(QStringLiteral("page"));
    auto* line = new QHBoxLayout(m_head);
    line->setContentsMargins(24, 12, 16, 12);
    line->setSpacing(10);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_weights = paragraph({}, TextRole::Body, Ink::Text);
    m_state = paragraph({}, TextRole::Small, Ink::Text2);
    words->addWidget(m_weights);
    words->addWidget(m_state);
    line->addLayout(words, 1);
    m_papers = button(tr("打印和表格"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("print"));
    connect(m_papers, &QPushButton::clicked, this, &MeritView::openPapers);
    line->addWidget(m_papers, 0, Qt::AlignTop);
    if (mayWrite()) {
        m_more = button(tr("指标"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("list-bullet"));
        connect(m_more, &QPushButton::clicked, this, &MeritView::openIndicators);
        line->addWidget(m_more, 0, Qt::AlignTop);
        m_review = button(tr("季度评议"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("check"));
        connect(m_review, &QPushButton::clicked, this,
                [this] { (new MeritReviewDialog(this, this->desk(), m_quarter))->open(); });
        line->addWidget(m_review, 0, Qt::AlignTop);
    }
    m_head->hide();
    return m_head;
}

void MeritView::open(const QString& argument)
{
    if (const auto quarter = Quarter::fromString(argument))
        desk().setQuarter(*quarter);
}

void MeritView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto quarter = organization::loadMeritQuarter(reader, branch, desk().quarter(), desk().today());
    const auto all = organization::listMeritIndicators(reader, branch);
    const auto bin = organization::listRecycledMeritIndicators(reader, branch);
    m_quarter = quarter ? *quarter : organization::MeritQuarter();
    m_quarter.quarter = desk().quarter();
    m_indicators = all ? *all : QList<MeritIndicator>();
    m_bin = bin ? *bin : QList<MeritIndicator>();
    m_model.setQuarter(m_quarter.quarter);
    for (const QLatin1String part : {kMeritAll, kMeritMissing, kMeritOut})
        chips()->setCount(part, int(std::ranges::count_if(m_quarter.people, [&](const MeritPerson& each) {
                              return isWantedMerit(each, part);
                          })));
    fill();
}

void MeritView::showHead()
{
    m_head->setVisible(!m_indicators.isEmpty() || !m_bin.isEmpty());
    QStringList titles;
    for (const MeritIndicator& each : m_quarter.indicators)
        titles.append(QStringLiteral("%1 %2").arg(each.title).arg(each.weight));
    m_weights->setText(titles.isEmpty() ? tr("%1没有指标").arg(quarterText(m_quarter.quarter))
                                        : tr("权重：%1").arg(titles.join(QStringLiteral(" · "))));
    QStringList state = organization::meritDoubts(m_quarter, desk().today());
    if (m_quarter.review)
        state = {tr("%1 已评议，得分不再改动。%2")
                     .arg(PartialDate::of(m_quarter.review->on).toDotted(), m_quarter.review->conclusion)};
    m_state->setText(state.join(QLatin1String("")));
    setInk(m_state, m_quarter.review ? Ink::Text2 : Ink::Warn);
    m_state->setVisible(!state.isEmpty());
    m_papers->setEnabled(!m_quarter.indicators.isEmpty());
    if (m_review) {
        m_review->setEnabled(!m_quarter.indicators.isEmpty());
        m_enter->setEnabled(!m_quarter.indicators.isEmpty() && !m_quarter.review);
    }
    QStringList parts;
    if (const auto average = m_quarter.average())
        parts.append(tr("平均 %1 分").arg(average->toString()));
    parts.append(tr("指标由支部自定；按名册顺序，不排名次"));
    setSum(parts.join(QStringLiteral(" · ")));
}

void MeritView::fill()
{
    showHead();
    std::vector<MeritRow> rows;
    if (!m_quarter.indicators.isEmpty()) {
        for (const MeritPerson& each : m_quarter.people) {
            if (isWantedMerit(each, chips()->current()))
                rows.push_back({each, m_quarter.quarter, desk().today()});
        }
    }
    m_model.setRows(std::move(rows));
    settle(!m_quarter.indicators.isEmpty());
}

void MeritView::addIndicator()
{
    (new MeritIndicatorDialog(this, desk(), {}))->open();
}

void MeritView::create()
{
    if (m_quarter.indicators.isEmpty())
        return addIndicator();
    if (m_quarter.review)
        return desk().notice(tr("%1已经评议过，得分不能再改。").arg(quarterText(m_quarter.quarter)));
    if (organization::meritMonths(m_quarter.quarter).front() > Month::of(desk().today()))
        return desk().notice(tr("%1还没有到。").arg(quarterText(m_quarter.quarter)));
    (new MeritMonthDialog(this, desk(), m_quarter, {}))->open();
}

void MeritView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const MeritPerson& person = m_model.row(index.row()).person;
    if (m_quarter.review)
        return desk().notice(tr("%1已经评议过，得分不能再改。").arg(quarterText(m_quarter.quarter)));
    if (person.state == MeritState::Excused)
        return openMore(index);
    if (organization::meritMonths(m_quarter.quarter).front() > Month::of(desk().today()))
        return desk().notice(tr("%1还没有到。").arg(quarterText(m_quarter.quarter)));
    (new MeritMonthDialog(this, desk(), m_quarter, person.member))->open();
}

/// Each opens its dialog; a new one; what lies in the bin comes back.
void MeritView::openIndicators()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const MeritIndicator& each : m_indicators) {
        const QString text = each.until
            ? tr("%1（权重%2，用到%3）").arg(each.title).arg(each.weight).arg(each.until->toString())
            : tr("%1（权重%2）").arg(each.title).arg(each.weight);
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, each] { (new MeritIndicatorDialog(this, desk(), each))->open(); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("登记指标…")), &QAction::triggered, this, [this] { addIndicator(); });
    for (const MeritIndicator& each : m_bin)
        connect(menu->addAction(tr("从回收站恢复：%1").arg(each.title)), &QAction::triggered, this, [this, each] {
            act("merit.restore", tr("从回收站恢复：三化指标%1").arg(each.title),
                [&](store::UnitOfWork& unit) { return organization::restoreMeritIndicator(unit, each.id); });
        });
    menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 4)));
}

void MeritView::openPapers()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("打印季度得分表…")), &QAction::triggered, this,
            [this] { printMerit(*window(), desk(), m_quarter); });
    connect(menu->addAction(tr("导出表格…")), &QAction::triggered, this,
            [this] { exportMerit(*window(), desk(), m_quarter); });
    if (mayWrite() && !m_quarter.review)
        connect(menu->addAction(tr("从表格录入…")), &QAction::triggered, this,
                [this] { importMerit(*window(), desk(), m_quarter.quarter); });
    menu->popup(m_papers->mapToGlobal(QPoint(m_papers->width() - menu->sizeHint().width(), m_papers->height() + 4)));
}

void MeritView::openMore(const QModelIndex& index)
{
    const MeritPerson person = m_model.row(index.row()).person;
    popMenu(index, [&](QMenu& menu) {
        connect(menu.addAction(tr("看党员资料")), &QAction::triggered, this,
                [this, person] { desk().showPage(QStringLiteral("members"), person.member.toString()); });
        connect(menu.addAction(tr("基层工作经历…")), &QAction::triggered, this,
                [this, person] { (new GrassrootsDialog(this, desk(), person.member, person.name))->open(); });
        connect(menu.addAction(tr("打印给本人的告知单…")), &QAction::triggered, this,
                [this, person] { printMeritOf(*window(), desk(), m_quarter, person); });
        if (m_quarter.review || !mayWrite())
            return;
        if (person.state == MeritState::Excused)
            connect(menu.addAction(tr("恢复参评")), &QAction::triggered, this, [this, person] {
                act("merit.readmit", tr("恢复三化参评：%1").arg(person.name), [&](store::UnitOfWork& unit) {
                    return organization::readmitToMerit(unit, desk().branch().id, person.member, m_quarter.quarter);
                });
            });
        else
            connect(menu.addAction(tr("本季度不参评…")), &QAction::triggered, this,
                    [this, person] { (new MeritExcuseDialog(this, desk(), m_quarter.quarter, person))->open(); });
    });
}

} // namespace branchbook::ui
