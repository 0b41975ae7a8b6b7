// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/term_card.h"

#include "branchbook/base/date.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/popover.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr qsizetype kTermProblemsShown = 2;
constexpr int kTermProblemsWide = 420;
constexpr int kSoonMonths = 3; ///< from here on the countdown is amber

ChipSpec countdownChip(const organization::Term& term, QDate today)
{
    const auto countdown = organization::countdownOf(term, today);
    if (countdown.daysLeft < 0)
        return {TermCard::tr("已届满 %1 天").arg(-countdown.daysLeft), Tone::Warn, QStringLiteral("alert")};
    const bool soon = countdown.mark && *countdown.mark <= kSoonMonths;
    return {TermCard::tr("还有 %1 天届满").arg(countdown.daysLeft), soon ? Tone::Warn : Tone::Neutral,
            QStringLiteral("clock")};
}

QString termReplies(const organization::Term& term)
{
    QStringList parts{TermCard::tr("%1 选举产生，%2 届满").arg(dottedDay(term.electedOn), dottedDay(term.endsOn))};
    if (term.isShifted())
        parts << TermCard::tr("应届满日 %1，%2").arg(dottedDay(term.plannedEnd), term.shiftRef);
    if (!term.approvalRef.isEmpty())
        parts << TermCard::tr("批复 %1").arg(term.approvalRef);
    if (!term.filingRef.isEmpty())
        parts << TermCard::tr("备案 %1").arg(term.filingRef);
    return parts.join(QStringLiteral(" · "));
}

QWidget* committeeProblem(const QString& sentence)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(iconLabel(QStringLiteral("alert"), 16, Color::Warn), 0, Qt::AlignTop);
    row->addWidget(paragraph(sentence, TextRole::Small, Ink::Text), 1);
    return line;
}

} // namespace

QString dottedDay(QDate day)
{
    return day.isValid() ? PartialDate::of(day).toDotted() : QStringLiteral("—");
}

TermCard::TermCard(const CommitteeData& shown, QWidget* parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("card"));
    setObjectName(QStringLiteral("termCard"));
    m_rows->setContentsMargins(16, 12, 16, 14);
    m_rows->setSpacing(8);
    addHead(shown);
    if (const auto* term = shown.term())
        addTerm(*term, shown.today);
    addProblems(shown);
}

void TermCard::addHead(const CommitteeData& shown)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto* term = shown.term();
    row->addWidget(label(term ? tr("第%1届支部委员会").arg(term->number) : tr("还没有登记届次"), TextRole::PanelTitle));
    if (term)
        row->addWidget(new Chip(countdownChip(*term, shown.today)));
    row->addStretch(1);
    const auto add = [&](const QString& text, const char* name, void (TermCard::*asked)()) {
        auto* made = button(text, ButtonKind::Standard, ControlSize::Small);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, asked);
        row->addWidget(made);
        return made;
    };
    if (term == nullptr) {
        add(tr("从名册建立"), "adoptRoster", &TermCard::adoptAsked);
        add(tr("登记届次"), "nextTerm", &TermCard::nextAsked);
        if (!shown.recycled.isEmpty())
            row->addWidget(termMenu(tr("回收站"), shown));
        m_rows->addLayout(row);
        return;
    }
    add(tr("任免"), "appoint", &TermCard::appointAsked);
    add(tr("交接"), "handover", &TermCard::handoverAsked);
    row->addWidget(termMenu(tr("届次"), shown));
    m_rows->addLayout(row);
}

QPushButton* TermCard::termMenu(const QString& text, const CommitteeData& shown)
{
    auto* more = button(text, ButtonKind::Standard, ControlSize::Small);
    more->setObjectName(QStringLiteral("termMenu"));
    auto* menu = new QMenu(more);
    if (shown.term() != nullptr) {
        if (!shown.proposal.places.isEmpty())
            menu->addAction(tr("按名册登记任职…"), this, &TermCard::adoptAsked);
        menu->addAction(tr("修改本届、登记批复…"), this, &TermCard::termAsked);
        menu->addAction(tr("提前或延期换届…"), this, &TermCard::shiftAsked);
        menu->addAction(tr("登记新一届…"), this, &TermCard::nextAsked);
        menu->addAction(tr("看过去某一天的班子…"), this, &TermCard::dayAsked);
        menu->addSeparator();
        menu->addAction(tr("记错了，本届移到回收站"), this, &TermCard::recycleAsked);
    }
    for (const auto& term : shown.recycled)
        menu->addAction(tr("从回收站恢复第%1届（%2）").arg(term.number).arg(dottedDay(term.electedOn)), this,
                        [this, id = term.id] { Q_EMIT restoreAsked(id); });
    more->setMenu(menu);
    return more;
}

void TermCard::addTerm(const organization::Term& term, QDate today)
{
    auto* said = new ElidedLabel(termReplies(term), TextRole::Small, Color::Text2);
    onTextSize(said, [said] { said->setFixedHeight(scaled(20)); });
    m_rows->addWidget(said);
    const double whole = double(term.electedOn.daysTo(term.endsOn));
    const double gone = double(term.electedOn.daysTo(today));
    auto* bar = new Bar(tr("任期"), 8,
                        organization::countdownOf(term, today).daysLeft < 0 ? Color::WarnSolid : Color::AccentSolid);
    bar->setFraction(std::clamp(gone / whole, 0.0, 1.0));
    m_rows->addWidget(bar);
}

void TermCard::addProblems(const CommitteeData& shown)
{
    for (const auto& problem : shown.problems)
        m_problems << problem.text;
    for (qsizetype i = 0; i < std::min(kTermProblemsShown, m_problems.size()); ++i)
        m_rows->addWidget(committeeProblem(m_problems[i]));
    if (m_problems.size() <= kTermProblemsShown)
        return;
    auto* all = button(tr("共 %1 处要核对，看全部").arg(m_problems.size()), ButtonKind::Link);
    all->setObjectName(QStringLiteral("allProblems"));
    connect(all, &QPushButton::clicked, this, [this, all] { showAllProblems(all); });
    m_rows->addWidget(all, 0, Qt::AlignLeft);
}

void TermCard::showAllProblems(QWidget* anchor)
{
    auto* popover = new Popover(anchor);
    auto* content = new QWidget;
    content->setFixedWidth(scaled(kTermProblemsWide));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(8);
    for (const QString& sentence : m_problems)
        rows->addWidget(committeeProblem(sentence));
    auto* close = button(tr("知道了"), ButtonKind::Standard, ControlSize::Small);
    rows->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, popover, &QWidget::close);
    popover->setContent(content);
    popover->openAt(anchor);
}

} // namespace branchbook::ui
