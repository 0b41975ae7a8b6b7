// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the count card: a name, its three numbers, their sum, how far beyond the half, and what came of it.
#include "ui/election/count_card.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"

#include <QGridLayout>
#include <QLineEdit>

namespace branchbook::ui {

namespace {

constexpr int kLineSide = 16;
constexpr int kLineHeight = 40;
constexpr int kSumRoom = 46;
constexpr int kLeastBar = 70;
constexpr int kMostBar = 150;
constexpr int kChipRoom = 96;
constexpr int kMajorityRoom = 62;
constexpr int kWrittenLength = 60;

/// Columns of the table.
enum CountColumn { NumberCell, NameCell, YesCell, NoCell, AbstainCell, SumCell, BarCell, WordsCell, ChipCell };

/// `inside` at one end of a box of its own.
QWidget* boxAround(QWidget* inside, Qt::Alignment end)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(inside, 0, end);
    return box;
}

} // namespace

void CountCard::buildLines()
{
    delete m_table;
    m_table = new QWidget;
    m_lines.clear();
    m_order = {m_issued, m_collected, m_valid, m_void};
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(kLineSide, 0, kLineSide, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(NameCell, 3);
    grid->setColumnStretch(BarCell, 4);
    addHeadings(*grid);
    int row = 1;
    int number = 0;
    m_lines.reserve(std::size_t(m_round.tallies.size()));
    for (const auto& tally : std::as_const(m_round.tallies)) {
        grid->addWidget(horizontalLine(), row++, 0, 1, ChipCell + 1);
        m_lines.push_back({tally});
        addLine(*grid, row++, m_lines.back(), tally.listing == rules::Listing::OnPaper ? ++number : 0);
    }
    if (m_lines.empty())
        m_table->hide();
    m_body->addWidget(m_table);
    QWidget* before = nullptr;
    for (auto* edit : std::as_const(m_order)) {
        if (before)
            setTabOrder(before, edit);
        before = edit;
    }
}

void CountCard::addHeadings(QGridLayout& grid)
{
    const auto head = [&](int column, const QString& text, Qt::Alignment alignment) {
        auto* made = label(text, TextRole::Small, Ink::Text2);
        made->setContentsMargins(0, 8, 0, 8);
        grid.addWidget(made, 0, column, alignment | Qt::AlignVCenter);
    };
    const bool byStrokes = organization::electionKindInfo(m_election.kind).order == organization::NameOrder::Strokes;
    head(NameCell, byStrokes ? tr("候选人（按姓氏笔画）") : tr("候选人"), Qt::AlignLeft);
    head(YesCell, tr("赞成"), Qt::AlignHCenter);
    head(NoCell, tr("反对"), Qt::AlignHCenter);
    head(AbstainCell, tr("弃权"), Qt::AlignHCenter);
    head(SumCell, tr("合计"), Qt::AlignHCenter);
    m_bound = new ElidedLabel({}, TextRole::Small, Color::Text2);
    grid.addWidget(m_bound, 0, BarCell, 1, 2);
    head(ChipCell, tr("结果"), Qt::AlignLeft);
}

void CountCard::addLine(QGridLayout& grid, int row, Line& line, int number)
{
    const bool written = line.tally.listing == rules::Listing::WrittenIn;
    grid.addWidget(label(written ? tr("另") : QString::number(number), TextRole::Small, Ink::Text2), row, NumberCell);
    grid.addWidget(makePerson(line), row, NameCell);
    addFigures(grid, row, line);
    line.bar = new ThresholdBar(line.tally.name);
    line.bar->setMinimumWidth(kLeastBar);
    line.bar->setMaximumWidth(kMostBar);
    grid.addWidget(line.bar, row, BarCell);
    line.words = label({}, TextRole::SmallStrong);
    line.words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    onTextSize(line.words, [words = line.words] { words->setFixedWidth(scaled(kMajorityRoom)); });
    grid.addWidget(line.words, row, WordsCell);
    line.chip = new Chip({});
    auto* chip = boxAround(line.chip, Qt::AlignLeft);
    onTextSize(chip, [chip] { chip->setFixedWidth(scaled(kChipRoom)); });
    grid.addWidget(chip, row, ChipCell);
    onTextSize(chip, [chip] { chip->setMinimumHeight(scaled(kLineHeight)); });
}

/// Who it is; a name that is written in is typed here.
QWidget* CountCard::makePerson(Line& line)
{
    const bool written = line.tally.listing == rules::Listing::WrittenIn;
    auto* person = new QWidget;
    auto* inside = new QHBoxLayout(person);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    if (written && m_access != Access::Recorded) {
        line.name = new QLineEdit(line.tally.name);
        line.name->setProperty("controlSize", QStringLiteral("s"));
        line.name->setPlaceholderText(tr("另选他人的姓名"));
        line.name->setAccessibleName(tr("另选他人的姓名"));
        line.name->setMaxLength(kWrittenLength);
        line.name->installEventFilter(this);
        connect(line.name, &QLineEdit::textEdited, this, [this] {
            work();
            Q_EMIT edited();
        });
        inside->addWidget(line.name, 1);
        m_order.append(line.name);
        return person;
    }
    inside->addWidget(new Avatar(line.tally.name, 24));
    inside->addWidget(label(line.tally.name, TextRole::BodyStrong));
    QString second = written ? tr("另选他人") : QString();
    for (const auto& candidate : m_election.candidates) {
        if (candidate.name == line.tally.name)
            second = candidate.post;
    }
    inside->addWidget(new ElidedLabel(second, TextRole::Small, Color::Text2), 1);
    return person;
}

void CountCard::addFigures(QGridLayout& grid, int row, Line& line)
{
    const bool fixed = m_access == Access::Recorded;
    const bool written = line.tally.listing == rules::Listing::WrittenIn;
    const QString name = written ? tr("另选他人") : line.tally.name;
    const bool known = m_access != Access::Count || line.tally.no || line.tally.yes > 0;
    line.yes = figure(tr("%1赞成").arg(name), known ? std::optional(line.tally.yes) : std::nullopt);
    line.yes->setReadOnly(fixed);
    grid.addWidget(line.yes, row, YesCell, Qt::AlignHCenter);
    m_order.append(line.yes);
    if (written) {
        for (const int column : {NoCell, AbstainCell, SumCell})
            grid.addWidget(label(QStringLiteral("—"), TextRole::Small, Ink::Text3), row, column, Qt::AlignHCenter);
        return;
    }
    line.no = figure(tr("%1反对").arg(name), line.tally.no);
    line.abstain = figure(tr("%1弃权").arg(name), line.tally.abstain);
    for (const auto& [edit, column] : {std::pair(line.no, NoCell), std::pair(line.abstain, AbstainCell)}) {
        edit->setReadOnly(fixed);
        if (fixed && edit->text().isEmpty()) { // an older book may have it so
            edit->setText(QStringLiteral("—"));
            edit->setToolTip(tr("没有单独统计"));
        }
        grid.addWidget(edit, row, column, Qt::AlignHCenter);
        m_order.append(edit);
    }
    line.sum = new StatusText({});
    auto* sum = boxAround(line.sum, Qt::AlignCenter);
    onTextSize(sum, [sum] { sum->setMinimumWidth(scaled(kSumRoom)); });
    grid.addWidget(sum, row, SumCell, Qt::AlignHCenter);
}

void CountCard::addWritten()
{
    m_round = typed();
    m_round.tallies.append({{}, rules::Listing::WrittenIn, 0, {}, {}, organization::TallyOutcome::NotElected});
    buildLines();
    work();
    if (!m_lines.empty() && m_lines.back().name)
        m_lines.back().name->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

} // namespace branchbook::ui
