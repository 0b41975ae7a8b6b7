// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/count_card.h"

#include "branchbook/base/text.h"
#include "branchbook/rules/number_field.h"
#include "ui/election/count_words.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::CountCheck;
using organization::ElectionRound;
using organization::ElectionTally;
using organization::TallyOutcome;

constexpr int kCountSide = 16;
constexpr int kFigureEdit = 46;
constexpr int kBetweenFigures = 6;

/// Nothing where the field is empty or holds no number.
std::optional<int> figureIn(const QLineEdit* edit)
{
    if (!edit || edit->text().trimmed().isEmpty())
        return std::nullopt;
    const auto number = rules::readCount(edit->text(), rules::field::kCandidate);
    return number ? std::optional(*number) : std::nullopt;
}

void markFault(QLineEdit* edit, const QString& reason)
{
    if (!edit)
        return;
    const QString state = reason.isEmpty() ? QString() : QStringLiteral("error");
    edit->setToolTip(reason);
    edit->setAccessibleDescription(reason);
    if (edit->property("state").toString() == state)
        return;
    edit->setProperty("state", state);
    repolish(edit);
}

} // namespace

CountCard::CountCard(QWidget* parent)
    : QFrame(parent)
    , m_title(label({}, TextRole::Subtitle))
    , m_seats(label({}, TextRole::Small, Ink::Text2))
    , m_candidates(button(tr("候选人"), ButtonKind::Text, ControlSize::Small, QStringLiteral("edit")))
    , m_tellers(button({}, ButtonKind::Text, ControlSize::Small, QStringLiteral("user")))
    , m_issued(figure(tr("发出选票"), {}))
    , m_collected(figure(tr("收回选票"), {}))
    , m_valid(figure(tr("有效票"), {}))
    , m_void(figure(tr("无效票"), {}))
    , m_firstCheck(new StatusText({}))
    , m_secondCheck(new StatusText({}))
    , m_body(new QVBoxLayout)
    , m_written(button(tr("另选他人"), ButtonKind::Link, ControlSize::Small, QStringLiteral("plus")))
    , m_verdict(new VerdictStrip)
{
    setProperty("kind", QStringLiteral("card"));
    m_written->setObjectName(QStringLiteral("addWritten"));
    m_candidates->setObjectName(QStringLiteral("editCandidates"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(horizontalLine());
    rows->addWidget(makePapers());
    rows->addWidget(horizontalLine());
    rows->addLayout(m_body);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(48, 6, kCountSide, 6);
    foot->addWidget(m_written);
    foot->addStretch();
    rows->addLayout(foot);
    rows->addWidget(m_verdict);
    connect(m_candidates, &QPushButton::clicked, this, &CountCard::candidatesAsked);
    connect(m_tellers, &QPushButton::clicked, this, &CountCard::tellersAsked);
    connect(m_written, &QPushButton::clicked, this, &CountCard::addWritten);
    connect(m_verdict->primary(), &QPushButton::clicked, this, [this] {
        if (m_access == Access::Recorded)
            Q_EMIT nextAsked();
        else if (m_lines.empty())
            Q_EMIT candidatesAsked();
        else
            Q_EMIT recordAsked();
    });
    connect(m_verdict->second(), &QPushButton::clicked, this, [this] {
        if (m_access == Access::Correct)
            Q_EMIT correctionLeft();
        else if (m_round.result == organization::RoundResult::TooFew && !m_election.isDecided())
            Q_EMIT fewerAsked();
        else
            Q_EMIT correctAsked();
    });
}

QWidget* CountCard::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(kCountSide, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_seats);
    row->addWidget(m_candidates);
    row->addStretch();
    row->addWidget(m_tellers);
    return head;
}

QWidget* CountCard::makePapers()
{
    auto* papers = new QWidget;
    m_papersRow = new QBoxLayout(QBoxLayout::LeftToRight, papers);
    m_papersRow->setContentsMargins(kCountSide, 10, kCountSide, 10);
    m_papersRow->setSpacing(kBetweenFigures);
    m_figures = new QWidget;
    auto* row = new QHBoxLayout(m_figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kBetweenFigures);
    const auto add = [&](const QString& text, QLineEdit* edit) {
        auto* title = label(text, TextRole::Small, Ink::Text2);
        title->setBuddy(edit);
        row->addWidget(title);
        row->addWidget(edit);
    };
    const auto sign = [&](const QString& text) { row->addWidget(label(text, TextRole::Small, Ink::Text3)); };
    add(tr("发出选票"), m_issued);
    sign(QStringLiteral("≥"));
    add(tr("收回"), m_collected);
    sign(QStringLiteral("="));
    add(tr("有效"), m_valid);
    sign(QStringLiteral("+"));
    add(tr("无效"), m_void);
    row->addStretch();
    auto* told = new QWidget;
    told->setMinimumWidth(1); // a sentence makes the page no wider: it goes below the figures
    auto* checks = new QVBoxLayout(told);
    checks->setContentsMargins(0, 0, 0, 0);
    checks->setSpacing(0);
    checks->addWidget(m_firstCheck, 0, Qt::AlignLeft);
    checks->addWidget(m_secondCheck, 0, Qt::AlignLeft);
    m_papersRow->addWidget(m_figures);
    m_papersRow->addStretch();
    m_papersRow->addWidget(told);
    return papers;
}

void CountCard::placeChecks()
{
    const int told = std::max(m_firstCheck->sizeHint().width(), m_secondCheck->sizeHint().width());
    const bool beside = m_figures->sizeHint().width() + told + 2 * kBetweenFigures <= width() - 2 * kCountSide;
    m_papersRow->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CountCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeChecks();
}

QLineEdit* CountCard::figure(const QString& name, std::optional<int> value)
{
    auto* edit = new QLineEdit;
    edit->setProperty("controlSize", QStringLiteral("s"));
    edit->setAlignment(Qt::AlignCenter);
    edit->setAccessibleName(name);
    edit->setMaxLength(6);
    if (value)
        edit->setText(QString::number(*value));
    onTextSize(edit, [edit] { edit->setFixedWidth(scaled(kFigureEdit)); });
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, [this] {
        work();
        Q_EMIT edited();
    });
    return edit;
}

void CountCard::showRound(const organization::Election& election, const ElectionRound& round, Access access)
{
    m_election = election;
    m_round = round;
    m_access = access;
    const bool fixed = access == Access::Recorded;
    m_title->setText(QString::fromUtf16(organization::electionKindInfo(election.kind).office));
    m_seats->setText(seatsWords(election, round));
    const bool left = !election.isDecided() && !election.rounds.isEmpty()
        && election.rounds.last().result == organization::RoundResult::TooFew;
    m_candidates->setVisible(election.rounds.isEmpty() || (left && access != Access::Correct));
    m_candidates->setToolTip(left ? tr("为缺的名额另提候选人") : QString());
    m_candidates->setAccessibleName(left ? m_candidates->toolTip() : tr("候选人"));
    const QStringList monitors = election.tellersWith(organization::TellerRole::Monitor);
    const QStringList counters = election.tellersWith(organization::TellerRole::Counter);
    QString tellers = monitors.isEmpty() ? tr("还没有监票人") : tr("监票 %1").arg(monitors.join(tr("、")));
    if (!counters.isEmpty())
        tellers += tr(" · 计票 %1").arg(counters.join(tr("、")));
    m_tellers->setText(tellers);
    fillPapers();
    for (auto* edit : {m_issued, m_collected, m_valid, m_void})
        edit->setReadOnly(fixed);
    buildLines();
    const bool mayWrite = !fixed && round.vote != organization::RoundVote::TieBreak && !m_lines.empty();
    m_written->setVisible(mayWrite);
    if (fixed)
        showRecorded();
    else
        work();
}

void CountCard::fillPapers()
{
    const bool known = m_access != Access::Count || m_round.issued > 0 || m_round.collected > 0;
    const auto put = [&](QLineEdit* edit, int value, bool zeroToo) {
        edit->setText(known && (value > 0 || zeroToo) ? QString::number(value) : QString());
        markFault(edit, {});
    };
    const bool counted = m_round.valid > 0 || m_access != Access::Count;
    put(m_issued, m_round.issued, false);
    put(m_collected, m_round.collected, false);
    put(m_valid, m_round.valid, m_access != Access::Count);
    put(m_void, m_round.voidPapers, counted);
}

void CountCard::setTurnout(int entitled, int present)
{
    m_round.entitled = entitled;
    m_round.present = present;
    if (m_access != Access::Recorded)
        work();
}

ElectionRound CountCard::typed() const
{
    ElectionRound round = m_round;
    round.issued = figureIn(m_issued).value_or(0);
    round.collected = figureIn(m_collected).value_or(0);
    round.valid = figureIn(m_valid).value_or(0);
    round.voidPapers = figureIn(m_void).value_or(0);
    round.tallies.clear();
    for (const Line& line : m_lines) {
        ElectionTally tally = line.tally;
        if (line.name)
            tally.name = normalizedName(line.name->text());
        const auto yes = figureIn(line.yes);
        tally.yes = yes.value_or(0);
        tally.no = yes ? figureIn(line.no) : std::nullopt; // without its first number a line is not complete
        tally.abstain = figureIn(line.abstain);
        round.tallies.append(tally);
    }
    // The strip says that the vote is void, and its button that it is recorded so.
    round.result =
        round.collected > round.votersOrIssued() ? organization::RoundResult::Void : organization::RoundResult::Elected;
    return round;
}

bool CountCard::isComplete() const
{
    const auto empty = [](const QLineEdit* edit) { return edit && !figureIn(edit); };
    if (m_lines.empty() || empty(m_issued) || empty(m_collected) || empty(m_valid) || empty(m_void))
        return false;
    return std::ranges::none_of(m_lines, [&](const Line& line) {
        return empty(line.yes) || empty(line.no) || empty(line.abstain)
            || (line.name && line.name->text().trimmed().isEmpty());
    });
}

QStringList CountCard::problems() const
{
    QStringList texts;
    const bool papers = figureIn(m_collected) && figureIn(m_valid) && figureIn(m_void);
    for (const CountCheck& check : organization::countChecks(typed())) {
        if (check.state != CountCheck::State::Bad || (check.where == u"void" && !papers))
            continue;
        if (check.where.startsWith(u"candidate") && !figureIn(m_valid))
            continue;
        if ((check.where == u"marks" || check.where == u"written") && !isComplete())
            continue;
        if (check.where == u"issued" && m_round.present == 0)
            continue;
        texts.append(check.text);
    }
    return texts;
}

bool CountCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto* from = qobject_cast<QLineEdit*>(watched);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: moveOn(from, 1); return true;
    case Qt::Key_Down: moveOn(from, 3); return true;
    case Qt::Key_Up: moveOn(from, -3); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

/// Along the fields; behind the last one the button that records, where there is one.
void CountCard::moveOn(QLineEdit* from, int steps)
{
    const int at = int(m_order.indexOf(from));
    int to = at + steps;
    if (std::abs(steps) > 1) { // up and down: the same column of the line above or below, the papers are a line of four
        const bool papers = at < 4;
        to = papers ? (steps > 0 ? 4 : at) : to < 4 ? std::clamp(at - 4, 0, 3) : to;
    }
    if (to >= m_order.size() && m_verdict->primary()->isVisibleTo(this))
        return m_verdict->primary()->setFocus(Qt::TabFocusReason);
    m_order.at(std::clamp(to, 0, int(m_order.size()) - 1))->setFocus(Qt::TabFocusReason);
}

} // namespace branchbook::ui
