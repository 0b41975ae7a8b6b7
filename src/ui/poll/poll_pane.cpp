// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poll/poll_pane.h"

#include "branchbook/base/percent.h"
#include "branchbook/base/screen_words.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"
#include "ui/members/fact_list.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>

namespace branchbook::ui {

namespace {

using organization::Poll;
using organization::PollPoint;

constexpr int kPollEdge = 20;

QString pollDayText(QDate day)
{
    return shownDate(day);
}

QString indexWords(std::optional<int> index)
{
    return index ? organization::pollIndexText(*index) : PollPane::tr("没有");
}

/// A line of bars: name, bar, number.
void addBarLine(QGridLayout& grid, const QString& name, double fraction, const QString& number, Color fill)
{
    const int row = grid.rowCount();
    auto* bar = new Bar(PollPane::tr("%1：%2").arg(name, number), 8, fill);
    bar->setFraction(fraction);
    grid.addWidget(label(name, TextRole::Small, Ink::Text2), row, 0);
    grid.addWidget(bar, row, 1, Qt::AlignVCenter);
    grid.addWidget(label(number, TextRole::Small, Ink::Text), row, 2, Qt::AlignRight | Qt::AlignVCenter);
}

QGridLayout* barGrid()
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    return grid;
}

/// 20 张 71.4%, of the papers that came back.
QString partText(int marks, int collected)
{
    return collected > 0
        ? PollPane::tr("%1 张 %2").arg(QString::number(marks), percentText(percentOf(marks, collected)))
        : PollPane::tr("%1 张").arg(marks);
}

void addQuestion(QVBoxLayout& rows, const Poll& poll, qsizetype question)
{
    rows.addWidget(
        paragraph(QStringLiteral("%1. %2").arg(question + 1).arg(poll.questions[question]), TextRole::Body, Ink::Text));
    if (!poll.count)
        return;
    const int collected = poll.count->collected;
    const auto fraction = [&](int marks) { return collected > 0 ? double(marks) / collected : 0.0; };
    auto* grid = barGrid();
    for (qsizetype i = 0; i < poll.options.size(); ++i) {
        const int marks = poll.count->marks[question][i];
        addBarLine(*grid, poll.options[i].title, fraction(marks), partText(marks, collected), Color::AccentSolid);
    }
    if (const int none = collected - poll.count->answered(question); none > 0)
        addBarLine(*grid, PollPane::tr("没有回答"), fraction(none), partText(none, collected), Color::Text3);
    rows.addLayout(grid);
    rows.addWidget(
        label(PollPane::tr("这一题的指数 %1").arg(indexWords(poll.indexOf(question))), TextRole::Small, Ink::Text2));
}

void addTrendLines(QVBoxLayout& rows, const QList<PollPoint>& trend)
{
    auto* grid = barGrid();
    QStringList others;
    for (const PollPoint& point : trend) {
        addBarLine(*grid, PartialDate::of(point.on).toDotted(), point.index.value_or(0) / 1000.0,
                   indexWords(point.index), point.sameScale ? Color::OkSolid : Color::Text3);
        if (!point.sameScale)
            others.append(PartialDate::of(point.on).toDotted());
    }
    rows.addLayout(grid);
    if (!others.isEmpty())
        rows.addWidget(paragraph(PollPane::tr("%1那次的选项或者权重不同，不能直接比较。").arg(shownList(others)),
                                 TextRole::Small, Ink::Text3));
}

QString scaleWords(const Poll& poll)
{
    QStringList parts;
    for (const auto& option : poll.options)
        parts.append(QStringLiteral("%1=%2").arg(option.title).arg(option.weight));
    return shownList(parts);
}

QList<Fact> factsOf(const Poll& poll)
{
    QList<Fact> facts{{PollPane::tr("对象"), organization::pollAudienceTitle(poll.audience)},
                      {PollPane::tr("系列"), poll.series},
                      {PollPane::tr("发放"), pollDayText(poll.announcedOn)}};
    if (poll.count) {
        facts.append({PollPane::tr("统计"), pollDayText(poll.count->heldOn)});
        facts.append({PollPane::tr("测评表"),
                      PollPane::tr("发出 %1 张，收回 %2 张").arg(poll.count->issued).arg(poll.count->collected)});
    } else {
        facts.append({PollPane::tr("收回期限"), pollDayText(poll.dueOn)});
        facts.append({PollPane::tr("测评表"), PollPane::tr("准备发出 %1 张").arg(poll.papers)});
    }
    facts.append({PollPane::tr("选项分值"), scaleWords(poll)});
    if (!poll.note.isEmpty())
        facts.append({PollPane::tr("说明"), poll.note});
    return facts;
}

} // namespace

PollPane::PollPane(QWidget* parent)
    : SidePane(tr("测评的情况"), parent)
    , m_title(paragraph({}, TextRole::PanelTitle, Ink::Text))
    , m_index(label({}, TextRole::Body, Ink::Text2))
    , m_state(new Chip({}))
    , m_count(button(tr("录入票数"), ButtonKind::Primary, ControlSize::Small, QStringLiteral("check")))
    , m_papers(button(tr("印测评表"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("print")))
    , m_more(iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Text, ControlSize::Small))
{
    rows()->addWidget(makeHead());
    rows()->addWidget(horizontalLine());
    m_scroll = addScroll();
    connect(m_count, &QPushButton::clicked, this, &PollPane::countAsked);
    connect(m_papers, &QPushButton::clicked, this, &PollPane::papersAsked);
    connect(m_more, &QPushButton::clicked, this, &PollPane::moreAsked);
}

QWidget* PollPane::makeHead()
{
    auto* head = new QWidget;
    auto* outer = new QVBoxLayout(head);
    outer->setContentsMargins(kPollEdge, 14, kPollEdge, 14);
    outer->setSpacing(8);
    outer->addWidget(m_title);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_index);
    line->addStretch();
    line->addWidget(m_state);
    outer->addLayout(line);
    outer->addLayout(actionRow({m_count, m_papers}, m_more));
    m_count->setObjectName(QStringLiteral("pollCountButton"));
    m_papers->setObjectName(QStringLiteral("pollPapersButton"));
    return head;
}

QWidget* PollPane::makeContent(const Poll& poll, const QList<PollPoint>& trend)
{
    auto* content = new QWidget;
    content->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(kPollEdge, 12, kPollEdge, 12);
    rows->setSpacing(8);
    auto* facts = new FactList;
    facts->setFacts(factsOf(poll));
    rows->addWidget(facts);
    rows->addWidget(horizontalLine());
    rows->addWidget(label(tr("各题的回答"), TextRole::SmallStrong, Ink::Text2));
    for (qsizetype i = 0; i < poll.questions.size(); ++i)
        addQuestion(*rows, poll, i);
    if (!trend.isEmpty()) {
        rows->addWidget(horizontalLine());
        rows->addWidget(label(tr("同一系列的指数"), TextRole::SmallStrong, Ink::Text2));
        addTrendLines(*rows, trend);
    }
    rows->addWidget(paragraph(tr("指数是全部回答按选项权重的平均数，没有回答的不算。只有合计，不记谁怎么回答。"),
                              TextRole::Small, Ink::Text3));
    if (!poll.corrections.isEmpty()) {
        rows->addWidget(horizontalLine());
        rows->addWidget(label(tr("更正记录"), TextRole::SmallStrong, Ink::Text2));
    }
    for (const auto& each : poll.corrections)
        rows->addWidget(paragraph(
            tr("%1 更正，原来是 %2；原因：%3").arg(pollDayText(each.on), each.before, each.reason), TextRole::Small));
    rows->addStretch();
    return content;
}

void PollPane::showPoll(const Poll& poll, const QList<PollPoint>& trend, bool mayWrite)
{
    m_title->setText(poll.title);
    m_index->setText(poll.count ? tr("指数 %1").arg(indexWords(poll.index())) : tr("还没有统计"));
    m_state->setSpec({poll.recycled    ? tr("回收站")
                          : poll.count ? tr("已统计")
                                       : tr("没有统计"),
                      poll.recycled    ? Tone::Neutral
                          : poll.count ? Tone::Ok
                                       : Tone::Info,
                      {}});
    m_count->setText(poll.count ? tr("更正票数") : tr("录入票数"));
    m_count->setVisible(mayWrite && !poll.recycled);
    m_papers->setVisible(!poll.recycled);
    m_more->setVisible(mayWrite);
    m_scroll->setWidget(makeContent(poll, trend));
}

void PollPane::focusFirst()
{
    focusFirstOf({m_count, m_papers, m_more});
}

} // namespace branchbook::ui
