// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/finding_popover.h"

#include "branchbook/agenda/finding_text.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/rules/wording.h"
#include "ui/agenda/greeting.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/popover.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using rules::State;

bool isStillOpen(const rules::Finding& finding)
{
    return finding.state != State::Done && finding.state != State::Waived;
}

/// Where there is nothing to arrange, but something to do.
bool isOwnPage(const agenda::Target& target)
{
    using What = agenda::Target::What;
    return target.what == What::Committee || target.what == What::Admission || target.what == What::Dues
        || target.what == What::Reserve || target.what == What::Contact || target.what == What::Brand
        || target.what == What::Discipline || target.what == What::Poll || target.what == What::Merit
        || target.what == What::Appraisal || target.what == What::Diagnosis || target.what == What::Institution
        || target.what == What::Conduct || target.what == What::Exam || target.what == What::Inspection
        || target.what == What::Reading || target.what == What::Rotation || target.what == What::Research
        || target.what == What::Campaign || target.what == What::Right || target.what == What::Tie
        || target.what == What::Clue || target.what == What::Disclosure || target.what == What::Rectification
        || target.what == What::Risk || target.what == What::Integrity || target.what == What::Institutions
        || target.what == What::Ideology;
}

ChipSpec stateChip(const agenda::Agenda& agenda, const rules::Finding& finding)
{
    switch (finding.state) {
    case State::Overdue:
        return {FindingPopover::tr("逾期 %1 天").arg(finding.due.daysTo(agenda.today)), Tone::Warn,
                QStringLiteral("alert")};
    case State::Done: return {FindingPopover::tr("已完成"), Tone::Ok, QStringLiteral("check")};
    case State::Waived: return {FindingPopover::tr("已说明"), Tone::Neutral, QStringLiteral("edit")};
    case State::Due:
    case State::Upcoming: break;
    }
    if (finding.planned)
        return {FindingPopover::tr("已排计划"), Tone::Neutral, QStringLiteral("circle")};
    return {FindingPopover::tr("还有 %1 天").arg(agenda.today.daysTo(finding.due)), Tone::Neutral,
            QStringLiteral("clock")};
}

QString strengthSentence(const rules::Rule& rule)
{
    if (rule.strength == rules::Strength::Setting)
        return FindingPopover::tr("本支部自己的安排，不是条文规定的次数。");
    return FindingPopover::tr("条文用词：%1。").arg(rules::shownStrength(rule.strength));
}

/// What one can honestly do about something late: record it, or say why.
QString adviceText(const agenda::Agenda& agenda, const rules::Finding& finding)
{
    const auto target = agenda::targetOf(agenda, finding);
    if (target.what == agenda::Target::What::Gathering && target.date < agenda.today && isStillOpen(finding))
        return FindingPopover::tr("原定%1，这一天已过，还没有记录。开过的请去记录，没开的请改期。")
            .arg(shortDay(target.date));
    if (finding.state == State::Overdue && target.what == agenda::Target::What::NewGathering)
        return FindingPopover::tr("如果已经开过，补记即可；如果确实没开，请写明原因备查。");
    return {};
}

} // namespace

QString sourceSentence(const agenda::Agenda& agenda, const rules::Rule& rule)
{
    QString text = strengthSentence(rule);
    if (const QString source = shownWord(agenda.rulebook.catalogue.cite(rule.source)); !source.isEmpty())
        text = rule.overridden ? FindingPopover::tr("本支部规定，原依据%1。%2").arg(source, text)
                               : FindingPopover::tr("依据%1。%2").arg(source, text);
    if (rule.toVerify())
        text += FindingPopover::tr("条文待核实。");
    if (rule.overridden)
        text += FindingPopover::tr("这里用的是本支部设定的数字。");
    return text;
}

FindingPopover::FindingPopover(QWidget* owner, const agenda::Agenda& agenda, const rules::Finding& finding, Mode mode)
    : QObject(owner)
    , m_popover(new Popover(owner))
{
    auto* content = new QWidget;
    content->setFixedWidth(std::max(372, scaled(340)));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 14, 16, 16);
    rows->setSpacing(8);
    addHead(rows, agenda, finding);
    addActions(rows, agenda, finding, mode);
    m_popover->setContent(content);
    m_popover->setAccessibleName(agenda::titleText(finding));
    connect(m_popover, &Popover::closed, this, &QObject::deleteLater);
}

void FindingPopover::addHead(QVBoxLayout* rows, const agenda::Agenda& agenda, const rules::Finding& finding)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(paragraph(agenda::titleText(finding), TextRole::RowTitle, Ink::Text), 1);
    head->addWidget(new Chip(stateChip(agenda, finding)), 0, Qt::AlignTop);
    rows->addLayout(head);
    QString why = agenda::whyText(finding);
    if (finding.state == State::Waived && !finding.why.contains(finding.waivedBecause))
        why += tr("已写明原因：%1").arg(finding.waivedBecause);
    why += adviceText(agenda, finding);
    rows->addWidget(paragraph(why));
    if (finding.provisional)
        rows->addWidget(
            paragraph(tr("这一年的放假安排还没有录入，工作日按周一至周五暂算。"), TextRole::Small, Ink::Text2));
    rows->addWidget(paragraph(sourceSentence(agenda, *finding.rule), TextRole::Small, Ink::Text3));
}

void FindingPopover::addActions(QVBoxLayout* rows, const agenda::Agenda& agenda, const rules::Finding& finding,
                                Mode mode)
{
    const auto target = agenda::targetOf(agenda, finding);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    const auto add = [this, actions](const QString& text, ButtonKind kind, void (FindingPopover::*signal)()) {
        auto* made = button(text, kind, ControlSize::Small);
        actions->addWidget(made);
        m_first = m_first ? m_first : made;
        connect(made, &QPushButton::clicked, this, [this, signal] {
            auto* popover = m_popover;
            Q_EMIT(this->*signal)();
            popover->close();
        });
    };
    const bool open = isStillOpen(finding);
    const bool person = target.what == agenda::Target::What::Member || target.what == agenda::Target::What::Conversion;
    const bool opens = person || target.what == agenda::Target::What::Gathering;
    if (opens || (open && mode == Mode::Full && target.what != agenda::Target::What::Nothing))
        add(isOwnPage(target)                                    ? tr("去办理")
                : !open || (mode == Mode::ReadOnly && !person)   ? tr("打开记录")
                : mode == Mode::ReadOnly                         ? tr("打开资料")
                : finding.state == State::Overdue                ? tr("补记")
                : person                                         ? tr("打开资料")
                : target.what == agenda::Target::What::Gathering ? tr("去记录")
                                                                 : tr("去安排"),
            ButtonKind::Primary, &FindingPopover::openAsked);
    if (mode == Mode::Full && open)
        add(tr("写明未开展原因"), ButtonKind::Standard, &FindingPopover::waiveAsked);
    if (mode == Mode::Full && finding.state == State::Waived)
        add(tr("取消说明"), ButtonKind::Standard, &FindingPopover::unwaiveAsked);
    actions->addStretch(1);
    rows->addSpacing(2);
    rows->addLayout(actions);
}

void FindingPopover::openOver(const QRect& anchorInWindow)
{
    m_popover->openAt(anchorInWindow, m_first);
}

} // namespace branchbook::ui
