// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_pane.h"

#include "branchbook/book/conversion.h"
#include "branchbook/book/member_directory.h"
#include "branchbook/book/member_store.h"
#include "branchbook/rules/rule_base.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/progress.h"
#include "ui/kit/tabs.h"
#include "ui/kit/text.h"
#include "ui/kit/timeline.h"
#include "ui/members/member_words.h"
#include "ui/members/secret_field.h"
#include "ui/members/study_hours.h"
#include "ui/shell/desk.h"

#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace branchbook::ui {

namespace {

/// What a stored value looks like: dates in Chinese, yes and no in words.
QString shownValue(book::Field field, const QString& value)
{
    switch (book::fieldInfo(field).kind) {
    case book::FieldKind::Date: return PartialDate::fromIso(value).toChinese();
    case book::FieldKind::YesNo: return value == u"1" ? MemberPane::tr("是") : MemberPane::tr("否");
    default: return value;
    }
}

QWidget* factLine(const QString& title, const QString& value, QWidget* action = nullptr)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* name = label(title, TextRole::Small, Ink::Text3);
    name->setFixedWidth(scaled(64));
    name->setWordWrap(true);
    auto* text = paragraph(value, TextRole::Body, Ink::Text);
    text->setTextInteractionFlags(Qt::NoTextInteraction);
    row->addWidget(name);
    row->addWidget(text, 1);
    if (action)
        row->addWidget(action);
    line->setMinimumHeight(scaled(30));
    return line;
}

} // namespace

MemberPane::MemberPane(Desk& desk, QWidget* parent)
    : SidePane(tr("党员资料"), parent)
    , m_desk(desk)
    , m_avatar(new Avatar({}, 52))
    , m_name(label({}, TextRole::Title))
    , m_summary(label({}, TextRole::Small, Ink::Text2))
    , m_chip(new Chip({}))
    , m_doubt(new Chip({}))
    , m_tabs(new Tabs(tr("党员资料的内容"), Tabs::Place::Pane))
    , m_scroll(new QScrollArea)
{
    rows()->addWidget(makeHead());
    m_tabs->addPage(tr("概览"));
    m_tabs->addPage(tr("档案"));
    rows()->addWidget(tabRow(m_tabs, 20));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    rows()->addWidget(m_scroll, 1);
    m_hide.setSingleShot(true);
    m_hide.setInterval(kRevealTime);
    connect(m_tabs, &QTabBar::currentChanged, this, &MemberPane::fill);
    onTextSize(this, [this] {
        if (!m_member.id.isNull())
            fill();
    });
    connect(&StudyHours::of(desk), &StudyHours::outdated, this, [this] {
        if (!m_member.id.isNull())
            fill();
    });
    connect(&m_hide, &QTimer::timeout, this, [this] {
        m_numbers = Numbers::Masked;
        fill();
    });
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
    auto* edit = button(tr("编辑"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("edit"));
    auto* more = iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Text, ControlSize::Small);
    auto* actions = new QHBoxLayout;
    actions->addWidget(edit);
    actions->addStretch();
    actions->addWidget(more);
    outer->addLayout(actions);
    if (m_desk.book().isReadOnly()) {
        edit->hide();
        more->hide();
    }
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(m_member.id); });
    connect(more, &QPushButton::clicked, this, [this, more] { openMore(more); });
    return head;
}

void MemberPane::openMore(QWidget* anchor)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool gone = m_member.leftOn.isValid();
    connect(menu->addAction(gone ? tr("改回在册") : tr("转出或离开支部")), &QAction::triggered, this,
            [this] { Q_EMIT leaveBranchAsked(m_member.id); });
    connect(menu->addAction(tr("记错了，移到回收站")), &QAction::triggered, this,
            [this] { Q_EMIT recycleAsked(m_member.id); });
    menu->popup(anchor->mapToGlobal(QPoint(anchor->width() - menu->sizeHint().width(), anchor->height() + 4)));
}

void MemberPane::showMember(book::MemberId id, QDate day)
{
    auto member = book::loadMember(m_desk.book().reader(), id);
    auto row = book::findMemberRow(m_desk.book().reader(), id);
    if (!member || !row || !*row)
        return;
    m_hide.stop();
    m_numbers = Numbers::Masked;
    m_member = std::move(*member);
    m_row = **row;
    m_day = day;
    fill();
}

void MemberPane::fill()
{
    m_avatar->setName(m_row.name);
    m_name->setText(m_row.name);
    const auto state = stateCell(m_row, m_day);
    m_chip->setSpec(state.chip.text.isEmpty() ? ChipSpec{state.text, Tone::Neutral, {}} : state.chip);
    m_doubt->setSpec(state.status);
    m_doubt->setVisible(!state.status.text.isEmpty());
    m_summary->setText(memberSummary(m_row, m_day, m_member.values.get(book::Field::PartyStandingCorrection).toInt()));
    m_summary->setVisible(!m_summary->text().isEmpty());
    auto* content = new QWidget;
    content->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(20, 12, 20, 12);
    rows->setSpacing(2);
    if (m_tabs->currentIndex() == 0)
        fillOverview(rows);
    else
        fillFile(rows);
    rows->addStretch();
    const int at = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(content);
    m_scroll->verticalScrollBar()->setValue(at);
}

void MemberPane::fillOverview(QVBoxLayout* rows)
{
    using book::Field;
    const auto value = [this](Field field) {
        const auto plain = m_member.values.get(field);
        return m_numbers == Numbers::Masked ? maskedValue(field, plain) : plain;
    };
    const bool hasSecret = m_member.values.has(Field::IdNumber) || m_member.values.has(Field::MobilePhone);
    QWidget* revealer = nullptr;
    if (hasSecret && m_numbers == Numbers::Masked) {
        auto* show = button(tr("显示"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("eye"));
        show->setAccessibleName(tr("显示证件号码和电话，30 秒后自动隐藏"));
        connect(show, &QPushButton::clicked, this, &MemberPane::reveal);
        revealer = show;
    }
    for (const auto field : {Field::IdNumber, Field::MobilePhone}) {
        if (m_member.values.has(field))
            rows->addWidget(factLine(field == Field::IdNumber ? tr("身份证号") : tr("手机"), value(field),
                                     std::exchange(revealer, nullptr)));
    }
    if (!m_row.birth.isEmpty())
        rows->addWidget(factLine(tr("出生"), m_row.birth.toChinese()));
    QStringList work;
    for (const auto field : {Field::EducationLevel, Field::Workplace, Field::WorkPost, Field::WorkplaceAndPost}) {
        if (m_member.values.has(field))
            work.append(m_member.values.get(field));
    }
    if (!work.isEmpty())
        rows->addWidget(factLine(tr("学历单位"), work.join(QStringLiteral(" · "))));
    addProbation(rows);
    addYear(rows);
    const auto path = book::timelineOf(m_member);
    if (path.isEmpty())
        return;
    rows->addSpacing(10);
    rows->addWidget(horizontalLine());
    rows->addSpacing(8);
    rows->addWidget(label(tr("入党与任职"), TextRole::SmallStrong, Ink::Text2));
    rows->addSpacing(6);
    QList<TimelineItem> items;
    for (const auto& entry : path)
        items.append({entry.title, entry.detail, entry.on.toDotted(),
                      items.isEmpty() ? TimelineItem::State::Now : TimelineItem::State::Past});
    auto* timeline = new Timeline(tr("入党与任职"));
    timeline->setItems(items);
    rows->addWidget(timeline);
}

void MemberPane::addProbation(QVBoxLayout* rows)
{
    if (book::typeOn(m_row, m_day) != book::kProbationaryMember || m_member.leftOn.isValid())
        return;
    const auto base = rules::ruleBase();
    const auto end = base ? book::probationEnd((*base)->catalogue, m_member.values) : book::ProbationEnd{};
    const QString how = tr("支部大会通过、上级批准以后登记转正：人员类别改为正式党员，转正日期填预备期满的那一天。");
    rows->addSpacing(10);
    rows->addWidget(horizontalLine());
    rows->addSpacing(8);
    if (end.isDay())
        rows->addWidget(paragraph(tr("预备期到 %1满。").arg(PartialDate::of(end.latest).toChinese()),
                                  TextRole::BodyStrong, Ink::Text));
    rows->addWidget(paragraph(how, TextRole::Small, Ink::Text2));
    if (m_desk.book().isReadOnly())
        return;
    auto* write = button(tr("登记转正"), ButtonKind::Standard, ControlSize::Small);
    connect(write, &QPushButton::clicked, this, [this] { Q_EMIT conversionAsked(m_member.id); });
    rows->addSpacing(6);
    rows->addWidget(write, 0, Qt::AlignLeft);
}

/// 26/32 学时: the figure large, what belongs to it small.
QWidget* MemberPane::figureBlock(const QString& title, const QString& figure, const QString& unit)
{
    auto* block = new QWidget;
    auto* rows = new QVBoxLayout(block);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(label(title, TextRole::Small, Ink::Text2));
    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(label(figure, TextRole::Figure));
    auto* small = label(unit, TextRole::Small, Ink::Text2);
    small->setContentsMargins(0, 6, 0, 0);
    line->addWidget(small);
    line->addStretch();
    rows->addLayout(line);
    return block;
}

void MemberPane::addYear(QVBoxLayout* rows)
{
    auto& study = StudyHours::of(m_desk);
    const auto* own = study.find(m_member.id);
    if (!own)
        return;
    rows->addSpacing(10);
    rows->addWidget(horizontalLine());
    rows->addSpacing(10);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    const double hours = study.hours(*own);
    const double target = study.target();
    grid->addWidget(
        figureBlock(tr("本年学时"), QString::number(hours), target > 0 ? tr("/%1 学时").arg(target) : tr("学时")), 0,
        0);
    if (target > 0) {
        auto* bar = new Bar(tr("本年学时"), 6, hours >= target ? Color::OkSolid : Color::Text3);
        bar->setFraction(qMin(1.0, hours / target));
        grid->addWidget(bar, 1, 0);
    }
    const double rate = double(own->attended) / own->expected;
    grid->addWidget(figureBlock(tr("到会率"), QString::number(std::lround(rate * 100)),
                                tr("%（%1/%2）").arg(own->attended).arg(own->expected)),
                    0, 1);
    auto* bar = new Bar(tr("到会率"), 6, Color::OkSolid);
    bar->setFraction(rate);
    grid->addWidget(bar, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    rows->addLayout(grid);
}

void MemberPane::fillFile(QVBoxLayout* rows)
{
    const auto toVerify = m_member.toVerify.split(u',', Qt::SkipEmptyParts);
    for (const auto& [field, value] : m_member.values.entries()) {
        auto shown = shownValue(field, value);
        if (m_numbers == Numbers::Masked)
            shown = maskedValue(field, shown);
        if (toVerify.contains(book::fieldName(field)))
            shown += tr("（待核实）");
        rows->addWidget(factLine(book::fieldLabel(field), shown));
    }
}

void MemberPane::reveal()
{
    noteReveal();
    m_numbers = Numbers::Shown;
    m_hide.start();
    fill();
}

} // namespace branchbook::ui
