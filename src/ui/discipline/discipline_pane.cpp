// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discipline/discipline_pane.h"

#include "branchbook/base/date.h"
#include "branchbook/base/screen_words.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"
#include "ui/kit/timeline.h"
#include "ui/members/fact_list.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace branchbook::ui {

namespace {

constexpr int kDisciplineEdge = 20;

QString disciplineDayText(QDate day)
{
    return day.isValid() ? shownDate(day) : QString();
}

QString dueLine(const DisciplineDue& due, QDate today)
{
    const qint64 days = today.daysTo(due.day);
    const QString day = disciplineDayText(due.day);
    const QString words = due.byItself ? DisciplinePane::tr("%1：%2").arg(day, due.what)
        : days < 0                     ? DisciplinePane::tr("%1前%2，已经过期%3天").arg(day, due.what).arg(-days)
                                       : DisciplinePane::tr("%1前%2，还有%3天").arg(day, due.what).arg(days);
    return due.source.isEmpty() ? words : DisciplinePane::tr("%1（%2）").arg(words, due.source);
}

QLabel* disciplineHeading(const QString& text)
{
    return label(text, TextRole::SmallStrong, Ink::Text2);
}

} // namespace

DisciplinePane::DisciplinePane(QWidget* parent)
    : SidePane(tr("处置或处分的情况"), parent)
    , m_title(new ElidedLabel({}, TextRole::PanelTitle))
    , m_state(new Chip({}))
    , m_name(label({}, TextRole::Body, Ink::Text2))
    , m_next(button({}, ButtonKind::Primary, ControlSize::Small, QStringLiteral("arrow-right")))
    , m_correct(button(tr("更正"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("edit")))
    , m_more(iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Text, ControlSize::Small))
    , m_facts(new FactList)
    , m_covered(paragraph(tr("姓名和内容已遮住，按“显示姓名”才看得到。"), TextRole::Small, Ink::Text3))
    , m_basis(paragraph({}, TextRole::Body, Ink::Text))
    , m_dueTitle(disciplineHeading(tr("到期要办")))
    , m_due(paragraph({}, TextRole::Body, Ink::Text))
    , m_course(new Timeline(tr("经过")))
    , m_marksTitle(disciplineHeading(tr("更正记录")))
    , m_marks(paragraph({}, TextRole::Small, Ink::Text2))
{
    rows()->addWidget(makeHead());
    rows()->addWidget(horizontalLine());
    addScroll()->setWidget(makeContent());
    connect(m_next, &QPushButton::clicked, this, &DisciplinePane::nextAsked);
    connect(m_correct, &QPushButton::clicked, this, &DisciplinePane::correctAsked);
    connect(m_more, &QPushButton::clicked, this, &DisciplinePane::moreAsked);
}

QWidget* DisciplinePane::makeHead()
{
    auto* head = new QWidget;
    auto* outer = new QVBoxLayout(head);
    outer->setContentsMargins(kDisciplineEdge, 14, kDisciplineEdge, 14);
    outer->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(m_state);
    outer->addLayout(top);
    outer->addWidget(m_name);
    outer->addLayout(actionRow({m_next, m_correct}, m_more));
    m_next->setObjectName(QStringLiteral("disciplineNext"));
    m_correct->setObjectName(QStringLiteral("disciplineCorrect"));
    return head;
}

QWidget* DisciplinePane::makeContent()
{
    auto* content = new QWidget;
    content->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(kDisciplineEdge, 12, kDisciplineEdge, 12);
    rows->setSpacing(8);
    rows->addWidget(m_facts);
    rows->addWidget(m_covered);
    rows->addWidget(horizontalLine());
    rows->addWidget(disciplineHeading(tr("由此产生")));
    rows->addWidget(m_basis);
    rows->addWidget(m_dueTitle);
    rows->addWidget(m_due);
    rows->addWidget(horizontalLine());
    rows->addWidget(disciplineHeading(tr("经过")));
    rows->addWidget(m_course);
    rows->addWidget(m_marksTitle);
    rows->addWidget(m_marks);
    rows->addStretch();
    return content;
}

void DisciplinePane::showListed(const ListedDiscipline& listed, bool mayWrite)
{
    m_title->setText(listed.title());
    const bool quiet = listed.isOver() || listed.isRecycled();
    m_state->setSpec({listed.state(), listed.isLate() && !quiet ? Tone::Warn : quiet ? Tone::Neutral : Tone::Info, {}});
    m_name->setText(listed.name());
    m_next->setText(listed.nextText());
    m_next->setVisible(mayWrite && listed.next() != DisciplineVerb::Nothing);
    m_correct->setVisible(mayWrite && !listed.isRecycled());
    m_more->setVisible(mayWrite);
    m_covered->setVisible(!listed.tells());
    m_basis->setText(listed.basis.isEmpty() ? tr("还没有到期要办的事。") : listed.basis.join(u'\n'));
    showFacts(listed);
    showDue(listed);
    showCourse(listed);
    showMarks(listed);
}

void DisciplinePane::showFacts(const ListedDiscipline& listed)
{
    QList<Fact> facts;
    const auto add = [&facts](const QString& title, const QString& value) {
        if (!value.isEmpty())
            facts.append({title, value});
    };
    add(tr("谁能看到"), organization::disciplineLevelTitle(listed.level()));
    if (listed.tells() && listed.disposition) {
        add(tr("主要事实"), listed.disposition->grounds);
        add(tr("说明"), listed.disposition->note);
    } else if (listed.tells()) {
        add(tr("决定"), listed.sanction->decidedBy);
        add(tr("文号"), listed.sanction->document);
        add(tr("主要事实"), listed.sanction->grounds);
    }
    m_facts->setFacts(facts);
}

void DisciplinePane::showDue(const ListedDiscipline& listed)
{
    QStringList lines;
    if (!listed.isRecycled()) {
        for (const DisciplineDue& due : listed.due)
            lines.append(dueLine(due, listed.today));
    }
    m_due->setText(lines.join(u'\n'));
    m_due->setVisible(!lines.isEmpty());
    m_dueTitle->setVisible(!lines.isEmpty());
}

/// Newest first.
void DisciplinePane::showCourse(const ListedDiscipline& listed)
{
    QList<TimelineItem> items;
    const auto add = [&](const QString& title, const QString& words, QDate day) {
        if (day.isValid())
            items.append({title, listed.tells() ? words : QString(), PartialDate::of(day).toDotted(),
                          items.isEmpty() ? TimelineItem::State::Now : TimelineItem::State::Past});
    };
    if (listed.disposition) {
        const auto& one = *listed.disposition;
        add(tr("办结：%1").arg(organization::dispositionOutcomeTitle(one.outcome)), one.note, one.closedOn);
        for (auto step = one.steps.crbegin(); step != one.steps.crend(); ++step)
            add(organization::dispositionStepTitle(step->step), step->note, step->doneOn);
        add(tr("发现"), {}, one.foundOn);
    } else {
        const auto& record = *listed.sanction;
        add(tr("恢复党员权利"), {}, record.sanction.restoredOn);
        add(tr("报告执行情况"), {}, record.reportedOn);
        add(tr("宣布"), {}, record.announcedOn);
        add(tr("处分决定生效"), record.decidedBy, record.sanction.effectiveOn);
    }
    m_course->setItems(items);
}

void DisciplinePane::showMarks(const ListedDiscipline& listed)
{
    const auto& marks = listed.disposition ? listed.disposition->marks : listed.sanction->marks;
    QStringList lines;
    for (const auto& mark : marks)
        lines.append(listed.tells()
                         ? tr("%1 更正，原为：%2；原因：%3").arg(disciplineDayText(mark.on), mark.was, mark.reason)
                         : tr("%1 更正过").arg(disciplineDayText(mark.on)));
    m_marks->setText(lines.join(u'\n'));
    m_marks->setVisible(!lines.isEmpty());
    m_marksTitle->setVisible(!lines.isEmpty());
}

void DisciplinePane::focusFirst()
{
    focusFirstOf({m_next, m_correct, m_more});
}

} // namespace branchbook::ui
