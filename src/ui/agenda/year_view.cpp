// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/year_view.h"

#include "branchbook/agenda/finding_text.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/words_for.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/held_facts.h"
#include "branchbook/organization/evaluation.h"
#include "ui/agenda/cell_popover.h"
#include "ui/agenda/finding_actions.h"
#include "ui/agenda/finding_popover.h"
#include "ui/agenda/plan_table.h"
#include "ui/agenda/run_line.h"
#include "ui/agenda/state_legend.h"
#include "ui/agenda/year_print.h"
#include "ui/agenda/year_sheet.h"
#include "ui/agenda/year_table.h"
#include "ui/guidance/guide.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/shell/suggested_file.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using agenda::CellState;

constexpr int kDeadlinesNamed = 8; ///< a popover is no list

LegendEntry legendOf(const QString& word, CellState state)
{
    return {word, [state](QPainter& painter, const QRectF& rect) { paintYearMark(painter, rect, state, {}); }};
}

} // namespace

YearView::YearView(Desk& desk, QWidget* parent)
    : AgendaView(desk, parent)
    , m_actions(new FindingActions(desk, this))
    , m_model(new YearModel(this))
    , m_table(new YearTable(*m_model))
    , m_counts(new RunLine)
    , m_year(desk.today().year())
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 16, 24, 20);
    rows->setSpacing(8);
    rows->addWidget(makeHead());
    rows->addWidget(new StateLegend(
        {legendOf(tr("已完成"), CellState::Done), legendOf(tr("进行中"), CellState::Running),
         legendOf(tr("计划"), CellState::Planned), legendOf(tr("待排"), CellState::Upcoming),
         legendOf(tr("已过、未记录"), CellState::Unrecorded), legendOf(tr("未安排"), CellState::NotArranged),
         legendOf(tr("逾期"), CellState::Overdue), legendOf(tr("已说明"), CellState::Waived)}));
    auto* box = card(0);
    cardRows(box)->addWidget(m_table, 1);
    rows->addWidget(box, 1);
    connect(m_table, &YearTable::cellAsked, this, [this](const QModelIndex& index) { (void)explain(index); });
}

QWidget* YearView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_counts);
    row->addStretch(1);
    auto* compare = button(tr("计划与完成"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("table"));
    compare->setObjectName(QStringLiteral("comparePlan"));
    row->addWidget(compare);
    connect(compare, &QPushButton::clicked, this, [this, compare] { comparePlan(compare); });
    auto* out = button(tr("导出全年表"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("download"));
    row->addWidget(out);
    auto* menu = new QMenu(out);
    menu->addAction(tr("打印…\tCtrl+P"), this, &YearView::print);
    menu->addAction(tr("导出表格…\tCtrl+E"), this, &YearView::exportTable);
    menu->addAction(tr("存为 PDF…"), this, &YearView::savePdf);
    connect(out, &QPushButton::clicked, menu, [out, menu] {
        menu->popup(out->mapToGlobal(QPoint(out->width() - menu->sizeHint().width(), out->height() + 4)));
    });
    return head;
}

void YearView::setYear(int year)
{
    m_year = year;
    refresh();
}

AgendaView::Loaded YearView::load()
{
    if (!AgendaDesk::of(desk()).isReady(agenda::matrixWindow(m_year))) {
        m_counts->setRuns({{tr("人员较多，正在核对全年的记录……"), TextRole::Body, Color::Text2}});
        return Loaded::NotYet;
    }
    auto agenda = AgendaDesk::of(desk()).assessed(agenda::matrixWindow(m_year));
    if (!agenda)
        return tellFailure(agenda.error());
    m_agenda = *agenda;
    const auto before = m_table->currentIndex();
    m_model->setMatrix(agenda::makeYearMatrix(*m_agenda, m_year));
    m_table->setCurrentMonth(m_year == desk().today().year() ? desk().today().month() : 0);
    m_table->setCurrentIndex(m_model->index(before.isValid() ? before.row() : 1,
                                            before.isValid() ? before.column() : std::max(1, m_table->currentMonth())));
    showCounts();
    return Loaded::Yes;
}

void YearView::showCounts()
{
    const auto& all = m_model->matrix();
    const auto strong = [](int number) { return TextRun{QString::number(number), TextRole::BodyStrong, Color::Text}; };
    const auto plain = [](const QString& text) { return TextRun{text, TextRole::Body, Color::Text}; };
    QList<TextRun> runs{plain(m_year == desk().today().year() ? tr("今年已完成 ") : tr("%1年已完成 ").arg(m_year)),
                        strong(all.done), plain(tr(" 项，进行中 ")), strong(all.running), plain(tr(" 项，"))};
    // The badge counts what the table has no row for, too: figures of the year, and what is late of the year before.
    const int listed = m_year == desk().today().year() ? AgendaDesk::of(desk()).overdue() : 0;
    const int inTable = all.overdue + all.lateDeadlines;
    const int late = std::max(listed, inTable); // the list may still be worked out
    if (late > 0)
        runs << TextRun{tr("逾期 %1 项").arg(late), TextRole::BodyStrong, Color::Warn};
    if (late > inTable)
        runs << plain(tr("（%1 项不在表内）").arg(late - inTable));
    if (late > 0)
        runs << plain(tr("，"));
    if (all.unrecorded > 0)
        runs << plain(tr("已过未记录 ")) << strong(all.unrecorded) << plain(tr(" 项，"));
    runs << plain(tr("已排和待排 ")) << strong(all.planned) << plain(tr(" 项，未安排 ")) << strong(all.notArranged)
         << plain(tr(" 项"));
    if (all.waived > 0)
        runs << plain(tr("，已说明 ")) << strong(all.waived) << plain(tr(" 项"));
    m_counts->setRuns(runs);
}

void YearView::openRecord(const QString& ref)
{
    if (const auto round = organization::evaluationOfRef(ref); !round.isNull())
        return desk().showPage(QStringLiteral("organization"), QStringLiteral("evaluation:") + round.toString());
    const auto id = gathering::gatheringOf(ref);
    const auto record = gathering::loadGathering(desk().book().reader(), id);
    if (!record)
        return desk().report(record.error());
    desk().showPage(QString::fromLatin1(gathering::kindInfo(record->kind).area), id.toString());
}

bool YearView::explain(const QModelIndex& index)
{
    const auto* cell = m_model->cellAt(index);
    if (cell == nullptr || cell->state == CellState::Blank)
        return false;
    const auto area = m_table->visualRect(index);
    const QRect anchor(m_table->viewport()->mapTo(window(), area.topLeft()), area.size());
    if (m_model->rowAt(index.row())->isDeadline && (cell->needed > 1 || cell->keys.isEmpty()))
        explainDeadlines(index, anchor);
    else if (cell->keys.size() == 1 && cell->refs.isEmpty())
        m_actions->explain(m_agenda, cell->keys.first(), anchor);
    else
        explainSeveral(index, anchor);
    return true;
}

bool YearView::explainFocus(QWidget* focus)
{
    if (focus != m_table)
        return false;
    const auto index = m_table->currentIndex();
    const auto* row = m_model->rowAt(index.row());
    if (row == nullptr || explain(index))
        return row != nullptr;
    if (GuideDesk::of(desk()).guidance().find(row->what) == nullptr)
        return false;
    desk().showGuidance(row->what);
    return true;
}

/// What the cell rests on, each thing once: groups share their rule, and are named where they lack something.
void YearView::addFindings(CellPopover& popover, const agenda::YearCell& cell) const
{
    std::vector<const rules::Finding*> findings;
    for (const auto& key : cell.keys) {
        if (const auto* finding = m_agenda->find(key))
            findings.push_back(finding);
    }
    const bool groups = findings.size() > 1 && findings.front()->rule->subject == u"group";
    if (groups) {
        const auto done = std::ranges::count(findings, rules::State::Done, &rules::Finding::state);
        popover.addText(
            tr("%1；%2个小组中%3个已召开。").arg(agenda::askedText(*findings.front())).arg(findings.size()).arg(done));
    }
    QStringList sources;
    for (const auto* finding : findings) {
        if (!groups)
            popover.addText(findings.size() > 1
                                ? tr("%1：%2").arg(agenda::titleText(*finding), agenda::whyText(*finding))
                                : agenda::whyText(*finding));
        else if (finding->state == rules::State::Waived)
            popover.addText(tr("%1已说明原因：%2").arg(finding->subjectName, finding->waivedBecause));
        if (finding->begins.year() != m_year)
            popover.addText(tr("这一次计入%1年，不算在%2年里。").arg(finding->begins.year()).arg(m_year));
        if (const QString source = sourceSentence(*m_agenda, *finding->rule); !sources.contains(source))
            sources.append(source);
    }
    for (const auto& source : sources)
        popover.addText(source);
}

void YearView::comparePlan(QWidget* anchor)
{
    if (m_agenda)
        openPlanTable(m_agenda, m_year, anchor);
}

void YearView::explainSeveral(const QModelIndex& index, const QRect& anchor)
{
    const auto* cell = m_model->cellAt(index);
    auto* popover = new CellPopover(this, tr("%1，%2月").arg(m_model->rowAt(index.row())->title).arg(index.column()));
    addFindings(*popover, *cell);
    for (const auto& ref : cell->refs) {
        if (!organization::evaluationOfRef(ref).isNull())
            popover->addLine(tr("民主评议"), tr("打开"), [this, ref] { openRecord(ref); });
        if (gathering::gatheringOf(ref).isNull())
            continue;
        const auto record = gathering::loadGathering(desk().book().reader(), gathering::gatheringOf(ref));
        if (!record)
            continue;
        const bool named = record->groupName.isEmpty() || record->topic.contains(record->groupName);
        const QString topic = named ? record->topic : record->groupName + u' ' + record->topic;
        popover->addLine(QStringLiteral("%1 %2").arg(shownShortDay(record->heldOn), topic), tr("打开"),
                         [this, ref] { openRecord(ref); });
    }
    for (const auto& key : cell->keys) {
        const auto* finding = m_agenda->find(key);
        if (finding != nullptr && finding->state != rules::State::Done)
            popover->addLine(agenda::titleText(*finding), tr("怎么办"),
                             [this, key, anchor, agenda = m_agenda] { m_actions->explain(agenda, key, anchor); });
    }
    popover->openOver(anchor);
}

/// Everything that falls due in one month under one rule: what is settled as a number, the rest by name.
void YearView::explainDeadlines(const QModelIndex& index, const QRect& anchor)
{
    const auto* cell = m_model->cellAt(index);
    auto* popover = new CellPopover(this, tr("%1，%2月").arg(m_model->rowAt(index.row())->title).arg(index.column()));
    popover->addText(tr("%1月到期%2项，已办结%3项。").arg(index.column()).arg(cell->needed).arg(cell->count));
    int named = 0;
    int unnamed = 0;
    for (const auto& key : cell->keys) {
        const auto* finding = m_agenda->find(key);
        if (finding == nullptr || finding->state == rules::State::Done)
            continue;
        if (named == kDeadlinesNamed) {
            ++unnamed;
            continue;
        }
        if (named++ == 0)
            popover->addText(sourceSentence(*m_agenda, *finding->rule));
        popover->addLine(QStringLiteral("%1 %2").arg(shownShortDay(finding->due), agenda::titleText(*finding)),
                         tr("怎么办"),
                         [this, key, anchor, agenda = m_agenda] { m_actions->explain(agenda, key, anchor); });
    }
    if (unnamed > 0)
        popover->addText(tr("另有%1项没有列出，请到工作台的清单里查看。").arg(unnamed));
    popover->openOver(anchor);
}

/// A paper is Chinese, whatever the screen speaks.
agenda::YearMatrix YearView::paperMatrix() const
{
    const WordsFor paper(WordsFor::Paper);
    return agenda::makeYearMatrix(*m_agenda, m_year);
}

void YearView::print()
{
    if (!m_agenda)
        return; // still being worked out
    printYear(desk(), paperMatrix(), this);
}

void YearView::savePdf()
{
    if (!m_agenda)
        return; // still being worked out
    askForTarget(
        *this, tr("存为 PDF"),
        suggestedFile(desk(), form::OutputKind::Overview, tr("组织生活总览"), {m_year, 4}, QStringLiteral("pdf")),
        tr("PDF 文件 (*.pdf)"), [this](const QString& path) { saveYear(desk(), paperMatrix(), path); });
}

void YearView::exportTable()
{
    askForTarget(
        *this, tr("导出全年表"),
        suggestedFile(desk(), form::OutputKind::Overview, tr("组织生活总览"), {m_year, 4}, QStringLiteral("xlsx")),
        tr("Excel 表格 (*.xlsx);;CSV 文件 (*.csv)"), [this](const QString& path) { exportTo(path); });
}

void YearView::exportTo(const QString& path)
{
    if (!m_agenda)
        return; // still being worked out
    if (const auto written = sheet::writeTable(path, yearSheet(paperMatrix())); !written)
        return desk().report(written.error());
    desk().say(tr("已导出到 %1").arg(QFileInfo(path).fileName()));
}

} // namespace branchbook::ui
