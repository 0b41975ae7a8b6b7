// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exam/exam_pane.h"

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

#include <algorithm>

namespace branchbook::ui {

namespace {

using namespace ideology;

constexpr int kExamEdge = 20;
constexpr qsizetype kHardQuestions = 5; ///< as many as there is room to talk about

QString examDayText(QDate day)
{
    return shownDate(day);
}

QList<Fact> examFacts(const Exam& exam)
{
    QStringList draws;
    for (const ExamDraw& draw : exam.draws)
        draws.append(ExamPane::tr("%1 %2 题").arg(questionKindTitle(draw.kind)).arg(draw.questions));
    QList<Fact> facts{
        {ExamPane::tr("日期"), examDayText(exam.heldOn)},
        {ExamPane::tr("卷子"), draws.join(ExamPane::tr("、"))},
        {ExamPane::tr("分数"), ExamPane::tr("%1 分，%2 分及格").arg(exam.totalPoints()).arg(exam.passPoints)},
        {ExamPane::tr("科目"), exam.subject.isEmpty() ? ExamPane::tr("全部") : exam.subject},
        {ExamPane::tr("抽题号码"), QString::number(exam.seed)}};
    if (!exam.note.isEmpty())
        facts.append({ExamPane::tr("说明"), exam.note});
    return facts;
}

/// 参加 28 人, and under it who.
void addGroup(QVBoxLayout& rows, const QString& title, const Exam& exam, const ExamFigures& figures, ExamGroup group)
{
    const QList<ExamPerson> people = peopleOf(exam, figures, group);
    rows.addWidget(label(ExamPane::tr("%1 %2 人").arg(title).arg(people.size()), TextRole::SmallStrong, Ink::Text));
    QStringList names;
    for (const ExamPerson& person : people) {
        if (group == ExamGroup::Excused)
            names.append(person.name);
        else if (group == ExamGroup::Absent)
            names.append(person.reason.isEmpty() ? person.name
                                                 : ExamPane::tr("%1（%2）").arg(person.name, person.reason));
        else
            names.append(ExamPane::tr("%1 %2").arg(person.name, examPointsText(person.sittings.last().tenths)));
    }
    if (!names.isEmpty())
        rows.addWidget(paragraph(names.join(ExamPane::tr("、")), TextRole::Small, Ink::Text2));
}

/// The questions of which the least was reached.
void addHardQuestions(QVBoxLayout& rows, const Exam& exam, const ExamFigures& figures)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < exam.items.size(); ++i) {
        if (figures.items[i].known > 0)
            places.append(i);
    }
    if (places.isEmpty())
        return;
    std::stable_sort(places.begin(), places.end(), [&](qsizetype a, qsizetype b) {
        return figures.items[a].percent(exam.items[a].points) < figures.items[b].percent(exam.items[b].points);
    });
    rows.addWidget(horizontalLine());
    rows.addWidget(label(ExamPane::tr("失分最多的题"), TextRole::SmallStrong, Ink::Text2));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setColumnStretch(0, 1);
    for (qsizetype i = 0; i < std::min(places.size(), kHardQuestions); ++i) {
        const qsizetype at = places[i];
        const double percent = figures.items[at].percent(exam.items[at].points).value_or(0);
        const QString number = ExamPane::tr("得 %1").arg(percentText(percent));
        auto* bar = new Bar(ExamPane::tr("第%1题：%2").arg(QString::number(at + 1), number), 8, Color::AccentSolid);
        bar->setFraction(percent / 100.0);
        bar->setFixedWidth(64);
        grid->addWidget(paragraph(QStringLiteral("%1. %2").arg(QString::number(at + 1), exam.items[at].stem),
                                  TextRole::Small, Ink::Text),
                        int(i), 0);
        grid->addWidget(bar, int(i), 1, Qt::AlignVCenter);
        grid->addWidget(label(number, TextRole::Small, Ink::Text2), int(i), 2, Qt::AlignRight | Qt::AlignVCenter);
    }
    rows.addLayout(grid);
}

void addCorrections(QVBoxLayout& rows, const Exam& exam)
{
    if (exam.corrections.isEmpty())
        return;
    rows.addWidget(horizontalLine());
    rows.addWidget(label(ExamPane::tr("更正记录"), TextRole::SmallStrong, Ink::Text2));
    for (const ExamCorrection& each : exam.corrections)
        rows.addWidget(paragraph(ExamPane::tr("%1 更正%2的成绩，原来是 %3 分；原因：%4")
                                     .arg(examDayText(each.on), each.name, each.before, each.reason),
                                 TextRole::Small));
}

} // namespace

ExamPane::ExamPane(QWidget* parent)
    : SidePane(tr("考试的情况"), parent)
    , m_title(paragraph({}, TextRole::PanelTitle, Ink::Text))
    , m_mean(label({}, TextRole::Body, Ink::Text2))
    , m_state(new Chip({}))
    , m_scores(button(tr("录入成绩"), ButtonKind::Primary, ControlSize::Small, QStringLiteral("check")))
    , m_paper(button(tr("印试卷"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("print")))
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
    connect(m_scores, &QPushButton::clicked, this, &ExamPane::scoresAsked);
    connect(m_paper, &QPushButton::clicked, this, &ExamPane::paperAsked);
    connect(m_more, &QPushButton::clicked, this, &ExamPane::moreAsked);
}

QWidget* ExamPane::makeHead()
{
    auto* head = new QWidget;
    auto* outer = new QVBoxLayout(head);
    outer->setContentsMargins(kExamEdge, 14, kExamEdge, 14);
    outer->setSpacing(8);
    outer->addWidget(m_title);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_mean);
    line->addStretch();
    line->addWidget(m_state);
    outer->addLayout(line);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_scores);
    actions->addWidget(m_paper);
    actions->addStretch();
    actions->addWidget(m_more);
    outer->addLayout(actions);
    return head;
}

QWidget* ExamPane::makeContent(const Exam& exam, const ExamFigures& figures)
{
    auto* content = new QWidget;
    content->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(kExamEdge, 12, kExamEdge, 12);
    rows->setSpacing(8);
    auto* facts = new FactList;
    facts->setFacts(examFacts(exam));
    rows->addWidget(facts);
    rows->addWidget(horizontalLine());
    rows->addWidget(label(tr("应考 %1 人").arg(figures.expected), TextRole::SmallStrong, Ink::Text));
    if (figures.sat > 0) {
        addGroup(*rows, tr("及格"), exam, figures, ExamGroup::Passed);
        if (figures.passedLater() > 0)
            addGroup(*rows, tr("其中补考及格"), exam, figures, ExamGroup::PassedLater);
        addGroup(*rows, tr("还没有及格"), exam, figures, ExamGroup::Failed);
        addGroup(*rows, tr("没有参加"), exam, figures, ExamGroup::Absent);
    }
    if (!peopleOf(exam, figures, ExamGroup::Excused).isEmpty())
        addGroup(*rows, tr("年老体弱、不作要求，不计入"), exam, figures, ExamGroup::Excused);
    if (figures.sat > 0) {
        addHardQuestions(*rows, exam, figures);
        rows->addWidget(
            paragraph(tr("平均分、最高分、最低分和各题只算第一次考试，不算补考。"), TextRole::Small, Ink::Text3));
    }
    addCorrections(*rows, exam);
    rows->addStretch();
    return content;
}

void ExamPane::showExam(const Exam& exam, const ExamFigures& figures, bool mayWrite)
{
    const bool isScored = figures.sat > 0;
    m_title->setText(exam.title);
    m_mean->setText(isScored ? tr("平均 %1 分，最高 %2，最低 %3")
                                   .arg(examPointsText(figures.mean.value_or(0)),
                                        examPointsText(figures.highest.value_or(0)),
                                        examPointsText(figures.lowest.value_or(0)))
                             : tr("还没有成绩"));
    m_state->setSpec({exam.recycled  ? tr("回收站")
                          : isScored ? tr("已录成绩")
                                     : tr("没有成绩"),
                      exam.recycled  ? Tone::Neutral
                          : isScored ? Tone::Ok
                                     : Tone::Info,
                      {}});
    m_scores->setVisible(mayWrite && !exam.recycled);
    m_paper->setVisible(!exam.recycled);
    m_more->setVisible(true);
    m_scroll->setWidget(makeContent(exam, figures));
}

void ExamPane::focusFirst()
{
    for (auto* each : {m_scores, m_paper, m_more}) {
        if (each->isVisible())
            return each->setFocus(Qt::ShortcutFocusReason);
    }
}

QString ExamPane::text() const
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
