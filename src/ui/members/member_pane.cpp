// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_pane.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/conversion.h"
#include "branchbook/book/member_directory.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/roster_day.h"
#include "branchbook/organization/member_course.h"
#include "branchbook/rules/rule_base.h"
#include "ui/course/member_print.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/tabs.h"
#include "ui/kit/text.h"
#include "ui/kit/timeline.h"
#include "ui/members/fact_list.h"
#include "ui/members/grade_row.h"
#include "ui/members/member_photo.h"
#include "ui/members/member_words.h"
#include "ui/members/month_dues.h"
#include "ui/members/quarter_points.h"
#include "ui/members/secret_field.h"
#include "ui/members/study_hours.h"
#include "ui/members/year_figures.h"
#include "ui/shell/desk.h"
#include "ui/shell/history_dialog.h"
#include "ui/shell/record_files.h"
#include "ui/study/excuse_lines.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace branchbook::ui {

MemberPane::MemberPane(Desk& desk, QWidget* parent)
    : SidePane(tr("党员资料"), parent)
    , m_desk(desk)
    , m_avatar(new Avatar({}, 52))
    , m_name(new ElidedLabel({}, TextRole::Title))
    , m_summary(label({}, TextRole::Small, Ink::Text2))
    , m_chip(new Chip({}))
    , m_doubt(new Chip({}))
    , m_tabs(new Tabs(tr("党员资料的内容"), Tabs::Place::Pane))
    , m_scroll(new QScrollArea)
    , m_facts(new FactList)
    , m_year(new YearFigures)
    , m_grades(new GradeRow)
    , m_merits(new QuarterPoints)
    , m_probation(new QWidget)
    , m_probationEnd(paragraph({}, TextRole::BodyStrong, Ink::Text))
    , m_convert(button(tr("登记转正"), ButtonKind::Standard, ControlSize::Small))
    , m_path(new QWidget)
    , m_timeline(new Timeline(tr("入党与任职")))
    , m_file(new FactList)
    , m_papers(new RecordFiles(desk, QStringLiteral("member")))
{
    makeContents();
    rows()->addWidget(makeHead());
    for (const auto& title : {tr("概览"), tr("履历"), tr("组织生活"), tr("奖惩评议"), tr("档案")})
        m_tabs->addPage(title);
    m_tabs->installEventFilter(this);
    rows()->addWidget(tabRow(m_tabs, 20));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    rows()->addWidget(m_scroll, 1);
    m_hide.setSingleShot(true);
    m_hide.setInterval(kRevealTime);
    listen();
}

QWidget* MemberPane::makeHead()
{
    auto* head = new QWidget;
    auto* outer = new QVBoxLayout(head);
    outer->setContentsMargins(20, 16, 20, 12);
    outer->setSpacing(12);
    auto* top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(m_avatar);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name);
    first->addWidget(m_chip);
    first->addWidget(m_doubt);
    first->addStretch();
    words->addLayout(first);
    m_summary->setWordWrap(true);
    words->addWidget(m_summary);
    top->addLayout(words, 1);
    outer->addLayout(top);
    m_edit = button(tr("编辑"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("edit"));
    m_more = iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Text, ControlSize::Small);
    auto* actions = new QHBoxLayout;
    m_talk = button(tr("谈心谈话"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("style"));
    actions->addWidget(m_edit);
    actions->addWidget(m_talk);
    actions->addStretch();
    actions->addWidget(m_more);
    outer->addLayout(actions);
    outer->addWidget(makePastNote());
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(m_member.id); });
    connect(m_talk, &QPushButton::clicked, this, [this] {
        m_desk.showPage(QStringLiteral("organization"), QStringLiteral("talks:with:") + m_member.id.toString());
    });
    connect(m_more, &QPushButton::clicked, this, [this] { openMore(m_more); });
    return head;
}

/// In the place of the actions: what somebody was on a day gone by is looked at.
QWidget* MemberPane::makePastNote()
{
    m_pastNote = new QWidget;
    auto* row = new QHBoxLayout(m_pastNote);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(paragraph(tr("过去某一天的资料，只能看。"), TextRole::Small, Ink::Text2), 1);
    auto* today = button(tr("回到今天"), ButtonKind::Standard, ControlSize::Small);
    row->addWidget(today);
    connect(today, &QPushButton::clicked, this, &MemberPane::todayAsked);
    m_pastNote->hide();
    return m_pastNote;
}

void MemberPane::openMore(QWidget* anchor)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using report::PersonalNumbers;
    connect(menu->addAction(tr("打印登记表")), &QAction::triggered, this,
            [this] { printMemberForm(m_desk, m_member.id, PersonalNumbers::Masked, this); });
    connect(menu->addAction(tr("打印登记表（号码和家庭成员印全）")), &QAction::triggered, this,
            [this] { printMemberForm(m_desk, m_member.id, PersonalNumbers::Full, this); });
    connect(menu->addAction(tr("打印信息卡")), &QAction::triggered, this,
            [this] { printMemberCard(m_desk, m_member.id, PersonalNumbers::Masked, this); });
    connect(menu->addAction(tr("打印信息卡（身份证号和手机印全）")), &QAction::triggered, this,
            [this] { printMemberCard(m_desk, m_member.id, PersonalNumbers::Full, this); });
    connect(menu->addAction(tr("修改记录")), &QAction::triggered, this,
            [this] { showHistory(window(), m_desk, book::HistoryOf::Member, m_member.id.toString(), m_row.name); });
    addPhotoActions(*menu, this, m_desk, m_member);
    const bool gone = m_member.leftOn.isValid();
    if (!gone && book::isPartyMember(book::typeOn(m_row, m_day)))
        addExcuseLines(*menu, m_desk, m_member.id, m_row.name, m_desk.today().year());
    connect(menu->addAction(gone ? tr("改回在册") : tr("转出或离开支部")), &QAction::triggered, this,
            [this] { Q_EMIT leaveBranchAsked(m_member.id); });
    connect(menu->addAction(tr("记错了，移到回收站")), &QAction::triggered, this,
            [this] { Q_EMIT recycleAsked(m_member.id); });
    menu->popup(anchor->mapToGlobal(QPoint(anchor->width() - menu->sizeHint().width(), anchor->height() + 4)));
}

void MemberPane::showMember(book::MemberId id, QDate day)
{
    const auto& reader = m_desk.book().reader();
    const auto posts = day < m_desk.today() ? book::PostWords::AsWritten : book::PostWords::OfToday;
    auto member = book::loadMember(reader, id, posts);
    auto row = book::findMemberRow(reader, id, posts);
    if (!member || !row || !*row)
        return;
    if (posts == book::PostWords::AsWritten) {
        const auto past = book::RosterDay::load(reader, member->branch, day);
        if (!past)
            return m_desk.report(past.error());
        past->applyTo(*member);
        past->applyTo(**row);
    }
    m_hide.stop();
    m_numbers = Numbers::Masked;
    m_secrets = Numbers::Masked;
    m_member = std::move(*member);
    m_row = **row;
    m_day = day;
    m_avatar->setPhoto(memberPhoto(reader, id));
    fill();
}

void MemberPane::fill()
{
    const bool past = m_day < m_desk.today();
    const bool writable = !m_desk.book().isReadOnly();
    m_edit->setVisible(writable && !past);
    m_talk->setVisible(writable && !past);
    m_more->setVisible(writable && !past);
    m_pastNote->setVisible(writable && past);
    m_avatar->setName(m_row.name);
    m_name->setText(m_row.name);
    const auto state = stateCell(m_row, m_day);
    m_chip->setSpec(state.chip.text.isEmpty() ? ChipSpec{state.text, Tone::Neutral, {}} : state.chip);
    m_doubt->setSpec(state.status);
    m_doubt->setVisible(!state.status.text.isEmpty());
    m_summary->setText(memberSummary(m_row, m_day, m_member.values.get(book::Field::PartyStandingCorrection).toInt()));
    m_summary->setVisible(!m_summary->text().isEmpty());
    if (m_tabs->currentIndex() == Overview)
        fillOverview();
    else
        m_facts->setFacts({}); // what is not in sight keeps nobody's numbers
    fillMorePages();
    if (auto* page = m_pages.at(std::size_t(m_tabs->currentIndex())); m_scroll->widget() != page) {
        if (auto* other = m_scroll->takeWidget())
            other->setParent(this); // hidden, and still ours
        m_scroll->setWidget(page);
        page->show();
    }
}

/// The contents of the pane; those that are not in sight wait.
void MemberPane::makeContents()
{
    for (auto*& page : m_pages)
        page = makePage();
    auto* rows = qobject_cast<QVBoxLayout*>(m_pages[Overview]->layout());
    m_reveal = button(tr("显示"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("eye"));
    m_reveal->setAccessibleName(tr("显示证件号码和电话，30 秒后自动隐藏"));
    connect(m_reveal, &QPushButton::clicked, this, &MemberPane::reveal);
    m_facts->setAction(m_reveal);
    auto* path = new QVBoxLayout(m_path);
    path->setContentsMargins(0, 0, 0, 0);
    path->setSpacing(2);
    path->addSpacing(10);
    path->addWidget(horizontalLine());
    path->addSpacing(8);
    path->addWidget(label(tr("入党与任职"), TextRole::SmallStrong, Ink::Text2));
    path->addSpacing(6);
    path->addWidget(m_timeline);
    rows->addWidget(m_facts);
    makeProbation();
    rows->addWidget(m_probation);
    rows->addWidget(m_year);
    rows->addWidget(m_grades);
    rows->addWidget(m_merits);
    rows->addWidget(m_path);
    rows->addStretch();
    makeMorePages();
}

void MemberPane::makeProbation()
{
    auto* rows = new QVBoxLayout(m_probation);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addSpacing(10);
    rows->addWidget(horizontalLine());
    rows->addSpacing(8);
    rows->addWidget(m_probationEnd);
    rows->addWidget(
        paragraph(tr("支部大会通过、上级批准以后登记转正：人员类别改为正式党员，转正日期填预备期满的那一天。"),
                  TextRole::Small, Ink::Text2));
    rows->addSpacing(6);
    rows->addWidget(m_convert, 0, Qt::AlignLeft);
    m_convert->setVisible(!m_desk.book().isReadOnly());
    connect(m_convert, &QPushButton::clicked, this, [this] { Q_EMIT conversionAsked(m_member.id); });
}

void MemberPane::fillProbation()
{
    const bool onProbation = book::typeOn(m_row, m_day) == book::kProbationaryMember && !m_member.leftOn.isValid()
        && m_day >= m_desk.today(); // what is to be done is not of a past day
    m_probation->setVisible(onProbation);
    if (!onProbation)
        return;
    const auto base = rules::ruleBase();
    const auto end = base ? book::probationEnd((*base)->catalogue, m_member.values) : book::ProbationEnd{};
    m_probationEnd->setVisible(end.isDay());
    if (end.isDay())
        m_probationEnd->setText(tr("预备期到 %1满。").arg(shownDate(end.latest)));
}

void MemberPane::fillOverview()
{
    using book::Field;
    m_reveal->setVisible(m_numbers == Numbers::Masked
                         && (m_member.values.has(Field::IdNumber) || m_member.values.has(Field::MobilePhone)
                             || m_member.values.has(Field::Sanctions)));
    m_facts->setFacts(overviewFacts());
    fillProbation();
    fillYear();
    QList<TimelineItem> items;
    const auto course = organization::memberCourse(m_desk.book().reader(), m_member);
    for (const auto& entry : course ? *course : book::timelineOf(m_member))
        items.append({entry.title, entry.detail, entry.on.toDotted(),
                      items.isEmpty() ? TimelineItem::State::Now : TimelineItem::State::Past});
    m_path->setVisible(!items.isEmpty());
    m_timeline->setItems(items);
    // From the inside out, at once: left to themselves the layouts take a turn of the event loop each.
    for (const auto* each : {m_probation, m_path, static_cast<QWidget*>(m_year), static_cast<QWidget*>(m_grades),
                             static_cast<QWidget*>(m_merits), m_pages[Overview]})
        each->layout()->activate();
}

/// The figures are this year's: of a past day there are none.
void MemberPane::fillYear()
{
    const bool past = m_day < m_desk.today();
    auto& study = StudyHours::of(m_desk);
    const auto* own = past ? nullptr : study.find(m_member.id);
    const auto* dues = past ? nullptr : MonthDues::of(m_desk).find(m_member.id);
    m_year->setVisible(own != nullptr || dues != nullptr);
    if (own) {
        m_year->setHours(study.hours(*own), study.target(m_member.values.get(book::Field::PartyPost)),
                         study.excused(m_member.id));
        m_year->setAttendance(own->attended, own->expected);
    } else {
        m_year->hideStudy();
    }
    m_year->setDues(dues);
    const auto grades = organization::lastGrades(m_desk.book().reader(), m_member.id, GradeRow::kYears);
    m_grades->setGrades(past || !grades ? QList<organization::YearGrade>() : *grades);
    m_merits->showMember(m_desk.book().reader(), past ? book::MemberId() : m_member.id, m_desk.today());
}

void MemberPane::reveal()
{
    noteReveal();
    m_numbers = Numbers::Shown;
    m_hide.start();
    fill();
}

} // namespace branchbook::ui
