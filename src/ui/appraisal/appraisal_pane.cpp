// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/appraisal_pane.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/poll.h"
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

using namespace organization;

constexpr int kAppraisalPaneEdge = 20;

QString appraisalDayText(QDate day)
{
    return shownDate(day);
}

QString nextText(AppraisalNext next)
{
    switch (next) {
    case AppraisalNext::WriteReport: return AppraisalPane::tr("写述职报告");
    case AppraisalNext::EnterCount: return AppraisalPane::tr("录入票数");
    case AppraisalNext::EnterGrade: return AppraisalPane::tr("登记等次");
    case AppraisalNext::AddProblem: break;
    }
    return AppraisalPane::tr("登记问题");
}

QList<Fact> appraisalFacts(const AppraisalRow& row)
{
    const Appraisal& round = row.round;
    QList<Fact> facts{{AppraisalPane::tr("述职人"), round.speaker},
                      {AppraisalPane::tr("向谁述职"), shownWord(appraisalLevelTitle(round.level))}};
    const auto add = [&](const QString& title, const QString& text) {
        if (!text.isEmpty())
            facts.append({title, text});
    };
    add(AppraisalPane::tr("上级组织"), round.toWhom);
    const AppraisalStepDay* present = round.step(AppraisalStep::Present);
    if (present != nullptr)
        add(AppraisalPane::tr("述职"), appraisalDayText(present->doneOn));
    else if (round.meetingOn.isValid())
        add(AppraisalPane::tr("定于"), appraisalDayText(round.meetingOn));
    if (!round.isOpen())
        add(AppraisalPane::tr("谁能看到"), disciplineLevelTitle(round.secrecy));
    if (!row.tells())
        return facts;
    add(AppraisalPane::tr("述职报告"),
        round.report.isEmpty() ? AppraisalPane::tr("还没有写") : AppraisalPane::tr("已写"));
    if (round.result) {
        add(AppraisalPane::tr("评定"),
            AppraisalPane::tr("%1，%2").arg(round.result->by, appraisalDayText(round.result->on)));
        add(AppraisalPane::tr("点评意见"), round.result->comment);
    }
    if (round.publishedFrom.isValid())
        add(AppraisalPane::tr("公示"),
            AppraisalPane::tr("%1至%2").arg(appraisalDayText(round.publishedFrom),
                                            appraisalDayText(round.publishedUntil))
                + (round.publishedAt.isEmpty() ? QString() : AppraisalPane::tr("，") + round.publishedAt));
    add(AppraisalPane::tr("说明"), round.note);
    return facts;
}

/// A group: its papers in words, its score as a bar.
void addScore(QVBoxLayout& rows, const Appraisal& round, AppraisalRater rater)
{
    const AppraisalCount* count = round.count(rater);
    const QString name =
        AppraisalPane::tr("%1（权重 %2）").arg(shownWord(appraisalRaterTitle(rater))).arg(round.weightOf(rater));
    const auto score = round.scoreOf(rater);
    const QString number = score ? pollIndexText(*score) : AppraisalPane::tr("没有票数");
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setColumnStretch(1, 1);
    auto* bar = new Bar(AppraisalPane::tr("%1：%2").arg(name, number), 8, Color::AccentSolid);
    bar->setFraction(score.value_or(0) / 1000.0);
    grid->addWidget(label(name, TextRole::Small, Ink::Text2), 0, 0);
    grid->addWidget(bar, 0, 1, Qt::AlignVCenter);
    grid->addWidget(label(number, TextRole::Small, Ink::Text), 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    rows.addLayout(grid);
    if (count == nullptr)
        return;
    QStringList parts{AppraisalPane::tr("发出 %1 张，收回 %2 张").arg(count->issued).arg(count->collected)};
    for (std::size_t i = 0; i < kAppraisalGrades; ++i)
        parts.append(QStringLiteral("%1 %2")
                         .arg(shownWord(appraisalGradeTitle(static_cast<AppraisalGrade>(i))))
                         .arg(count->marks[i]));
    if (const int none = count->collected - count->graded(); none > 0)
        parts.append(AppraisalPane::tr("没有选 %1").arg(none));
    rows.addWidget(paragraph(parts.join(QStringLiteral(" · ")), TextRole::Small, Ink::Text3));
}

QString totalExplained(const Appraisal& round)
{
    if (round.total())
        return AppraisalPane::tr("总分＝各组得分按权重平均：%1。每组得分是四个等次按分值（%2）的平均数，没有选的不算。")
            .arg(round.totalWorking(), appraisalScaleText(round.scale).section(u'；', 0, 0));
    QStringList missing;
    for (const AppraisalRater rater : round.missing())
        missing.append(shownWord(appraisalRaterTitle(rater)));
    return AppraisalPane::tr("%1还没有得分，总分不计算。不测评的一组，把权重改成 0。").arg(shownList(missing));
}

} // namespace

AppraisalPane::AppraisalPane(QWidget* parent)
    : SidePane(tr("述职评议的情况"), parent)
    , m_title(paragraph({}, TextRole::PanelTitle, Ink::Text))
    , m_total(label({}, TextRole::Body, Ink::Text2))
    , m_state(new Chip({}))
    , m_next(button(tr("写述职报告"), ButtonKind::Primary, ControlSize::Small, QStringLiteral("edit")))
    , m_print(button(tr("打印"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("print")))
    , m_more(iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Text, ControlSize::Small))
    , m_scroll(new QScrollArea)
{
    rows()->addWidget(makeHead());
    rows()->addWidget(horizontalLine());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    rows()->addWidget(m_scroll, 1);
    connect(m_next, &QPushButton::clicked, this, &AppraisalPane::nextAsked);
    connect(m_print, &QPushButton::clicked, this, &AppraisalPane::printAsked);
    connect(m_more, &QPushButton::clicked, this, &AppraisalPane::moreAsked);
}

QWidget* AppraisalPane::makeHead()
{
    auto* head = new QWidget;
    auto* outer = new QVBoxLayout(head);
    outer->setContentsMargins(kAppraisalPaneEdge, 14, kAppraisalPaneEdge, 14);
    outer->setSpacing(8);
    outer->addWidget(m_title);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_total);
    line->addStretch();
    line->addWidget(m_state);
    outer->addLayout(line);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_next);
    actions->addWidget(m_print);
    actions->addStretch();
    actions->addWidget(m_more);
    outer->addLayout(actions);
    m_next->setObjectName(QStringLiteral("appraisalNext"));
    m_print->setObjectName(QStringLiteral("appraisalPrint"));
    return head;
}

void AppraisalPane::addProblems(QVBoxLayout& rows, const AppraisalRow& row)
{
    const auto problems = appraisalProblemsBy(row.problems, row.today);
    rows.addWidget(horizontalLine());
    rows.addWidget(label(problems.total == 0
                             ? tr("反馈的问题")
                             : tr("反馈的问题：%1 个，已整改 %2 个").arg(problems.total).arg(problems.closed),
                         TextRole::SmallStrong, Ink::Text2));
    if (problems.total == 0)
        rows.addWidget(
            paragraph(tr("还没有登记。登记一个问题，就在台账里有了责任人和期限。"), TextRole::Small, Ink::Text3));
    for (const ledger::Item& item : row.problems) {
        auto* open = button(tr("去台账"), ButtonKind::Text, ControlSize::Small);
        open->setAccessibleName(tr("去台账看“%1”").arg(item.matter));
        const QString id = item.id.toString();
        connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT problemAsked(id); });
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(paragraph(item.matter, TextRole::Body, Ink::Text), 1);
        line->addWidget(open, 0, Qt::AlignTop);
        rows.addLayout(line);
        QStringList parts{item.ownerName.isEmpty() ? tr("没有责任人") : item.ownerName};
        if (!item.isOpen())
            parts.append(tr("%1办结").arg(appraisalDayText(item.closedOn)));
        else if (item.dueOn.isValid())
            parts.append(item.isOverdue(row.today) ? tr("逾期，期限 %1").arg(appraisalDayText(item.dueOn))
                                                   : tr("期限 %1").arg(appraisalDayText(item.dueOn)));
        rows.addWidget(paragraph(parts.join(QStringLiteral(" · ")), TextRole::Small, Ink::Text3));
    }
}

/// The records of the meetings that its steps rest on, each once.
void AppraisalPane::addMeetings(QVBoxLayout& rows, const Appraisal& round)
{
    QStringList seen;
    for (const AppraisalStepDay& step : round.steps) {
        const QString id = step.gathering ? step.gathering->toString() : QString();
        if (id.isEmpty() || seen.contains(id))
            continue;
        seen.append(id);
        auto* open = button(tr("看%1的会议记录").arg(shownWord(appraisalStepTitle(step.step))), ButtonKind::Text,
                            ControlSize::Small);
        connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT meetingAsked(id); });
        rows.addWidget(open, 0, Qt::AlignLeft);
    }
}

QWidget* AppraisalPane::makeContent(const AppraisalRow& row)
{
    const Appraisal& round = row.round;
    auto* content = new QWidget;
    content->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(kAppraisalPaneEdge, 12, kAppraisalPaneEdge, 12);
    rows->setSpacing(8);
    auto* facts = new FactList;
    facts->setFacts(appraisalFacts(row));
    rows->addWidget(facts);
    addMeetings(*rows, round);
    if (!row.tells()) {
        rows->addWidget(
            paragraph(tr("票数、得分、等次、报告和问题已遮住，按“显示内容”才看得到。"), TextRole::Small, Ink::Text3));
        rows->addStretch();
        return content;
    }
    for (const QString& doubt : appraisalDoubts(round))
        rows->addWidget(paragraph(doubt, TextRole::Small, Ink::Warn));
    rows->addWidget(horizontalLine());
    rows->addWidget(label(tr("测评得分"), TextRole::SmallStrong, Ink::Text2));
    for (std::size_t i = 0; i < kAppraisalRaters; ++i)
        addScore(*rows, round, static_cast<AppraisalRater>(i));
    rows->addWidget(paragraph(totalExplained(round), TextRole::Small, Ink::Text3));
    addProblems(*rows, row);
    if (!round.corrections.isEmpty()) {
        rows->addWidget(horizontalLine());
        rows->addWidget(label(tr("更正记录"), TextRole::SmallStrong, Ink::Text2));
    }
    for (const AppraisalCorrection& each : round.corrections) {
        rows->addWidget(paragraph(
            each.isReport() ? tr("%1 修改%2；原因：%3").arg(appraisalDayText(each.on), each.matter, each.reason)
                            : tr("%1 更正%2，原来是 %3；原因：%4")
                                  .arg(appraisalDayText(each.on), each.matter, each.before, each.reason),
            TextRole::Small));
    }
    rows->addWidget(horizontalLine());
    rows->addWidget(paragraph(tr("步骤、等次的名称和时间是各地通行的做法，以上级通知为准。只有合计，不记谁怎么填。"),
                              TextRole::Small, Ink::Text3));
    rows->addStretch();
    return content;
}

void AppraisalPane::showRound(const AppraisalRow& row, bool mayWrite)
{
    const Appraisal& round = row.round;
    m_title->setText(tr("%1年度述职评议").arg(round.forYear));
    m_total->setText(!row.tells()        ? disciplineLevelTitle(round.secrecy)
                         : round.total() ? tr("总分 %1").arg(pollIndexText(*round.total()))
                                         : tr("还没有总分"));
    const auto next = round.currentStep();
    m_state->setSpec({round.recycled     ? tr("回收站")
                          : !row.tells() ? tr("已遮住")
                          : round.result ? shownWord(appraisalGradeTitle(round.result->grade))
                          : next         ? tr("下一步：%1").arg(shownWord(appraisalStepTitle(*next)))
                                         : tr("已办完"),
                      round.recycled || !row.tells() ? Tone::Neutral
                          : round.result ? (round.result->grade <= AppraisalGrade::Fair ? Tone::Ok : Tone::Warn)
                                         : Tone::Info,
                      {}});
    m_next->setText(nextText(nextOf(round)));
    m_next->setVisible(mayWrite && !round.recycled);
    m_print->setVisible(!round.recycled);
    m_more->setVisible(mayWrite);
    m_scroll->setWidget(makeContent(row));
}

void AppraisalPane::focusFirst()
{
    for (auto* each : {m_next, m_print, m_more}) {
        if (each->isVisible())
            return each->setFocus(Qt::ShortcutFocusReason);
    }
}

QString AppraisalPane::text() const
{
    QStringList lines;
    const auto labels = findChildren<QLabel*>();
    for (const QLabel* each : labels) {
        if (!each->isHidden())
            lines.append(each->text());
    }
    return lines.join(u'\n');
}

} // namespace branchbook::ui
