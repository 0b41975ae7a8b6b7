// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/diagnosis_board.h"

#include "branchbook/base/screen_sentence.h"

#include "ui/agenda/cell_popover.h"
#include "ui/agenda/finding_actions.h"
#include "ui/diagnosis/diagnosis_cells.h"
#include "ui/kit/card.h"
#include "ui/kit/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPointer>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kBoardMonths = 12;
constexpr qsizetype kMostShownRecords = 8;
constexpr qsizetype kMostNamedGaps = 4;

/// 党课：一滴水的责任: the kind is the program's, the topic stays as it was typed.
QString shownRecord(const QString& title)
{
    const qsizetype colon = title.indexOf(u'：');
    if (colon < 0)
        return shownIfKnown(title);
    const QString kind = title.left(colon);
    return shownIfKnown(kind) == kind ? title
                                      : DiagnosisBoard::tr("%1：%2").arg(shownTitle(kind), title.mid(colon + 1));
}

/// Of each record once, with how many there are of it.
QStringList recordLines(const QList<report::EvidenceRecord>& records)
{
    QStringList lines;
    for (const report::EvidenceRecord& record : records)
        lines << QStringLiteral("%1　%2").arg(PartialDate::of(record.on).toDotted(), shownRecord(record.title));
    return lines;
}

QString gapWords(const report::EvidenceGap& gap)
{
    const QString title = gap.shown.isEmpty() ? shownTitle(gap.title) : gap.shown;
    return gap.proposal.isEmpty() ? title : DiagnosisBoard::tr("%1：%2").arg(title, shownSentence(gap.proposal));
}

/// Everything of a month, as a list to scroll through.
organization::DiagnosisFact monthFact(const QString& area, int month, const QList<report::EvidenceRecord>& records)
{
    organization::DiagnosisFact fact;
    fact.title = DiagnosisBoard::tr("%1　%2月").arg(area).arg(month);
    fact.figure = DiagnosisBoard::tr("%1 条").arg(records.size());
    fact.basis = DiagnosisBoard::tr("组织处置和党纪处分保密，不在里面。");
    for (const report::EvidenceRecord& record : records)
        fact.lines.append({PartialDate::of(record.on).toDotted(), shownRecord(record.title),
                           organization::DiagnosisLineStand::Counted});
    return fact;
}

} // namespace

DiagnosisBoard::DiagnosisBoard(QWidget* parent)
    : QFrame(parent)
    , m_cells(new QWidget)
    , m_sum(label({}, TextRole::Small, Ink::Text2))
    , m_gaps(new QWidget)
{
    setProperty("kind", QStringLiteral("card"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 10, 16, 12);
    rows->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(label(tr("五大建设"), TextRole::PanelTitle));
    head->addWidget(
        new ElidedLabel(tr("每格是当月留下的记录数，颜色深的多；＋ 是缺口，点开去补"), TextRole::Small, Color::Text2),
        1);
    rows->addLayout(head);
    rows->addWidget(horizontalLine());
    rows->addWidget(m_cells);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_sum);
    line->addWidget(m_gaps, 1);
    rows->addLayout(line);
}

void DiagnosisBoard::setBoard(const report::EvidenceBoard& board)
{
    m_board = board;
    const auto old = m_cells->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* each : old) {
        each->hide(); // one may be the sender
        each->deleteLater();
    }
    delete m_cells->layout();
    m_grid = new QGridLayout(m_cells);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(4);
    for (int month = 1; month <= kBoardMonths; ++month) {
        m_grid->addWidget(label(tr("%1月").arg(month), TextRole::Small,
                                month == board.months      ? Ink::Accent
                                    : month > board.months ? Ink::Text3
                                                           : Ink::Text2),
                          0, month, Qt::AlignHCenter);
        m_grid->setColumnStretch(month, 1);
    }
    for (int row = 0; row < int(board.rows.size()); ++row)
        addRow(board.rows[row], row);
    fillGaps();
}

void DiagnosisBoard::addRow(const report::EvidenceRow& line, int row)
{
    m_grid->addWidget(label(shownTitle(line.title), TextRole::Body), row + 1, 0);
    for (int month = 1; month <= m_board.months; ++month) {
        const auto gaps = line.gapsIn(month);
        auto* cell = new EvidenceCell(int(line.recordsIn(month).size()), int(gaps.size()),
                                      tr("%1%2月").arg(shownTitle(line.title)).arg(month), m_cells);
        connect(cell, &QAbstractButton::clicked, this, [this, cell, line, month] { openCell(*cell, line, month); });
        m_grid->addWidget(cell, row + 1, month);
        cell->show();
    }
}

void DiagnosisBoard::openCell(EvidenceCell& cell, const report::EvidenceRow& line, int month)
{
    auto* popover = new CellPopover(&cell, tr("%1　%2月").arg(shownTitle(line.title)).arg(month));
    const auto records = line.recordsIn(month);
    popover->addText(records.isEmpty() ? tr("这个月没有记录。")
                                       : recordLines(records.mid(0, kMostShownRecords)).join(u'\n'));
    if (records.size() > kMostShownRecords)
        popover->addLine(tr("还有 %1 条").arg(records.size() - kMostShownRecords), tr("看全部"),
                         [this, at = QPointer<EvidenceCell>(&cell), records, month, title = shownTitle(line.title)] {
                             if (at)
                                 showFactList(*at, monthFact(title, month, records));
                         });
    for (const report::EvidenceGap& gap : line.gapsIn(month))
        popover->addLine(gapWords(gap), tr("去补"), [this, gap] { ask(gap); });
    popover->openOver(rectInWindow(&cell));
}

/// Some by name; the others are in their cells.
void DiagnosisBoard::fillGaps()
{
    const auto old = m_gaps->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* each : old) {
        each->hide();
        each->deleteLater();
    }
    delete m_gaps->layout();
    auto* line = new QHBoxLayout(m_gaps);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    const auto gaps = m_board.gaps();
    m_sum->setText(m_board.rows.isEmpty() ? QString() // not worked out yet
                       : gaps.isEmpty()   ? tr("没有缺口")
                                          : tr("缺口 %1 项").arg(gaps.size()));
    for (qsizetype i = 0; i < std::min(gaps.size(), kMostNamedGaps); ++i) {
        auto* made = new GapChip(gapWords(gaps[i]), GapChip::Look::Gap, m_gaps);
        connect(made, &QAbstractButton::clicked, this, [this, gap = gaps[i]] { ask(gap); });
        line->addWidget(made);
        made->show();
    }
    line->addStretch();
}

void DiagnosisBoard::ask(const report::EvidenceGap& gap)
{
    if (gap.key.isEmpty())
        Q_EMIT workAsked(gap.area, gap.tab);
    else
        Q_EMIT gapAsked(gap.key);
}

EvidenceCell* DiagnosisBoard::cell(int row, int month) const
{
    auto* item = m_grid == nullptr ? nullptr : m_grid->itemAtPosition(row + 1, month);
    return item == nullptr ? nullptr : qobject_cast<EvidenceCell*>(item->widget());
}

} // namespace branchbook::ui
