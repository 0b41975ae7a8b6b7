// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/participation_list.h"

#include "branchbook/report/institution_lists.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/organization/paper_preview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using institutions::ParticipationLine;

constexpr QLatin1String kTakenAll("all");
constexpr QLatin1String kTakenNever("never");
constexpr QLatin1String kTakenNoVote("no_vote");
constexpr QLatin1String kTakenLeftOut("left_out");
constexpr QLatin1String kTakenUnasked("unasked");
constexpr int kTakenReasonColumn = 3;

bool isUnasked(const ParticipationLine& line)
{
    return line.expected == 0 && line.leftOut == 0;
}

bool isWantedLine(const ParticipationLine& line, const QString& part)
{
    if (part == kTakenNever)
        return line.neverCame();
    if (part == kTakenNoVote)
        return line.neverVoted();
    if (part == kTakenLeftOut)
        return line.leftOut > 0;
    return part == kTakenAll || isUnasked(line);
}

Cell takenCell(int part, int whole)
{
    if (whole == 0)
        return {.text = QStringLiteral("—"), .tint = Color::Text3};
    Cell cell{.text = ParticipationList::tr("%1 / %2 次").arg(part).arg(whole),
              .tint = part == 0 ? Color::Warn : Color::Text};
    cell.bar = double(part) / whole;
    return cell;
}

Cell takenReasonCell(const ParticipationLine& line)
{
    QStringList words;
    if (isUnasked(line))
        words.append(ParticipationList::tr("没有列入任何一次会议"));
    if (line.leftOut > 0)
        words.append(ParticipationList::tr("不计入应到会 %1 次").arg(line.leftOut));
    words += line.reasons;
    const QString text = words.join(ParticipationList::tr("、"));
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

constexpr std::array<Column<ParticipationLine>, 4> kTakenColumns{
    Column<ParticipationLine>{
        QT_TRANSLATE_NOOP("table", "姓名"), 120, Qt::AlignLeft,
        [](const ParticipationLine& line) { return Cell{.text = line.name, .avatar = line.name}; }},
    Column<ParticipationLine>{QT_TRANSLATE_NOOP("table", "参加会议"), 132, Qt::AlignLeft,
                              [](const ParticipationLine& line) { return takenCell(line.present, line.expected); }},
    Column<ParticipationLine>{
        QT_TRANSLATE_NOOP("table", "参加表决"), 132, Qt::AlignLeft,
        [](const ParticipationLine& line) { return takenCell(line.votesTaken, line.votesAsked); }},
    Column<ParticipationLine>{QT_TRANSLATE_NOOP("table", "没有参加的原因"), 240, Qt::AlignLeft, takenReasonCell},
};

} // namespace

ParticipationList::ParticipationList(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("党员参与"),
                     {QStringLiteral("gathering"), QStringLiteral("attendance"), QStringLiteral("resolution"),
                      QStringLiteral("member")},
                     kTakenAll, parent)
    , m_period(new QComboBox)
    , m_model(kTakenColumns)
{
    chips()->addChip(kTakenAll, tr("全部"), 0);
    chips()->addChip(kTakenNever, tr("没有参加会议"), 0);
    chips()->addChip(kTakenNoVote, tr("没有参加表决"), 0);
    chips()->addChip(kTakenLeftOut, tr("不计入应到会"), 0);
    chips()->addChip(kTakenUnasked, tr("没有列入"), 0);
    m_period->setAccessibleName(tr("看哪一段时间"));
    const Quarter now = Quarter::of(desk.today());
    m_period->addItem(tr("本季度"), now.toString());
    m_period->addItem(tr("上季度"), now.previous().toString());
    m_period->addItem(tr("今年"), QString::number(desk.today().year()));
    m_period->addItem(tr("去年"), QString::number(desk.today().year() - 1));
    bar()->addWidget(m_period);
    addPrintButton();
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] { reload(); });
    auto* empty =
        new EmptyState(QStringLiteral("vote"), tr("这段时间没有会议记录"),
                       tr("党员大会、党小组会、组织生活会和民主评议的到会和表决，\n从会议记录里统计，不用另外登记。"));
    connect(empty->addAction(tr("去记会议"), QStringLiteral("plus")), &QPushButton::clicked, this, [this] {
        this->desk().showPage(
            QStringLiteral("organization"),
            QStringLiteral("new:general_meeting:%1:").arg(this->desk().today().toString(Qt::ISODate)));
    });
    build(&m_model, kTakenReasonColumn, empty);
    reload();
}

DateRange ParticipationList::chosenPeriod() const
{
    const QString code = m_period->currentData().toString();
    if (const auto quarter = Quarter::fromString(code))
        return quarter->range();
    const int year = code.toInt();
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

void ParticipationList::load()
{
    auto sum =
        institutions::participationIn(desk().book().reader(), desk().branch().id, chosenPeriod(), desk().today());
    if (!sum) {
        desk().report(sum.error());
        return;
    }
    m_sum = std::move(*sum);
    for (const QString& name : std::as_const(m_sum.unasked)) { // shown as lines of their own
        ParticipationLine line;
        line.name = name;
        m_sum.lines.append(line);
    }
    for (const QLatin1String part : {kTakenAll, kTakenNever, kTakenNoVote, kTakenLeftOut, kTakenUnasked})
        chips()->setCount(part, int(std::ranges::count_if(m_sum.lines, [&](const ParticipationLine& each) {
                              return isWantedLine(each, part);
                          })));
    setSum(tr("会议 %1 次，参加过的党员 %2 / %3 人 · 表决 %4 次，参加过表决的 %5 / %6 人")
               .arg(m_sum.meetings + m_sum.unlisted)
               .arg(m_sum.came())
               .arg(m_sum.people())
               .arg(m_sum.votes)
               .arg(m_sum.voters())
               .arg(m_sum.electors()));
    fill();
}

void ParticipationList::fill()
{
    const QString part = chips()->current();
    std::vector<ParticipationLine> rows;
    for (const ParticipationLine& line : std::as_const(m_sum.lines)) {
        if (!m_sum.isEmpty() && isWantedLine(line, part))
            rows.push_back(line);
    }
    m_model.setRows(std::move(rows));
    settle(!m_sum.isEmpty());
}

/// Of the chosen period, everybody: the figures under the table are about all of them.
void ParticipationList::print()
{
    if (m_sum.isEmpty())
        return desk().notice(tr("这段时间没有会议记录，没有可以打印的。"));
    const auto sum =
        institutions::participationIn(desk().book().reader(), desk().branch().id, chosenPeriod(), desk().today());
    if (!sum)
        return desk().report(sum.error());
    (void)showPaper(desk(), *window(),
                    report::participationDocument({desk().branch().name, desk().today()}, chosenPeriod(), *sum),
                    tr("党员参加会议和表决情况表"));
}

void ParticipationList::edit(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const ParticipationLine& line = m_model.row(index.row());
    if (!line.member.isNull())
        desk().showPage(QStringLiteral("members"), line.member.toString());
}

} // namespace branchbook::ui
