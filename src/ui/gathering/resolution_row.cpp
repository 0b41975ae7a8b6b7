// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/resolution_row.h"

#include "branchbook/base/text.h"
#include "ui/gathering/decision_words.h"
#include "ui/gathering/vote_fields.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace branchbook::ui {

namespace {

constexpr int kTextLength = 300;
constexpr int kResolutionNumber = 20;
constexpr int kVoteIndent = 28;
constexpr int kMethodRoom = 24; ///< around the way of voting: with the widest word the numbers stand below each other
constexpr int kVoteLineWide = 560; ///< from here on the bar stands beside the numbers

/// As the paper has it: what is 待核对 (isToCheck) is no result, whatever the numbers say.
bool isPassed(const gathering::Outcome& outcome)
{
    return outcome.passed && !gathering::isToCheck(outcome);
}

} // namespace

ResolutionRow::ResolutionRow(QWidget* parent)
    : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 8);
    rows->setSpacing(4);
    rows->addWidget(makeHead());
    rows->addWidget(makeVote());
    m_ballots = new VoteFields(VoteFields::Set::Ballots);
    m_ballots->layout()->setContentsMargins(kVoteIndent, 0, 0, 0);
    rows->addWidget(m_ballots);
    m_problem = paragraph({}, TextRole::Caption, Ink::Accent);
    m_problem->setObjectName(QStringLiteral("voteProblem"));
    m_problem->setContentsMargins(kVoteIndent, 0, 0, 0);
    rows->addWidget(m_problem);
    connect(m_text, &QLineEdit::textEdited, this, &ResolutionRow::take);
    connect(m_text, &QLineEdit::editingFinished, this, &ResolutionRow::take);
    connect(m_votes, &VoteFields::typed, this, &ResolutionRow::take);
    connect(m_ballots, &VoteFields::typed, this, &ResolutionRow::take);
}

QWidget* ResolutionRow::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_number = new QWidget;
    m_number->setFixedSize(scaled(kResolutionNumber), scaled(kResolutionNumber));
    m_text = new QLineEdit;
    m_text->setProperty("kind", QStringLiteral("plain"));
    m_text->setObjectName(QStringLiteral("resolution"));
    m_text->setPlaceholderText(tr("写决议的内容，例如 通过第三季度工作报告"));
    m_text->setMaxLength(kTextLength);
    m_chip = new Chip({});
    m_more = rowButton(QStringLiteral("more"), tr("更多"));
    m_more->setObjectName(QStringLiteral("resolutionMenu"));
    m_menu = new QMenu(this);
    connect(m_menu, &QMenu::aboutToShow, this, &ResolutionRow::fillMenu);
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    row->addWidget(m_number);
    row->addWidget(m_text, 1);
    row->addWidget(m_chip);
    row->addWidget(m_more);
    return head;
}

QWidget* ResolutionRow::makeVote()
{
    auto* vote = new QWidget;
    m_voteLine = new QBoxLayout(QBoxLayout::LeftToRight, vote);
    m_voteLine->setContentsMargins(kVoteIndent, 0, 0, 0);
    m_voteLine->setSpacing(10);
    auto* counts = new QWidget;
    auto* row = new QHBoxLayout(counts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_method = button({}, ButtonKind::Text, ControlSize::Small);
    m_method->setProperty("dense", QStringLiteral("yes"));
    m_method->setObjectName(QStringLiteral("method"));
    auto* methods = new QMenu(this);
    for (const auto method : {gathering::Method::ShowOfHands, gathering::Method::SecretBallot})
        connect(methods->addAction(shownMethod(method)), &QAction::triggered, this,
                [this, method] { setMethod(method); });
    m_method->setMenu(methods);
    onTextSize(m_method, [this] {
        m_method->setMinimumWidth(0);
        m_method->setMinimumWidth(textWidth(shownMethod(gathering::Method::SecretBallot), TextRole::Small)
                                  + scaled(kMethodRoom));
    });
    m_votes = new VoteFields(VoteFields::Set::Main);
    row->addWidget(m_method);
    row->addWidget(m_votes);
    row->addStretch();
    auto* result = new QWidget;
    auto* bar = new QHBoxLayout(result);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(12);
    m_bar = new ThresholdBar(tr("赞成票"));
    m_bound = label({}, TextRole::Small, Ink::Text2);
    bar->addWidget(m_bar, 1);
    bar->addWidget(m_bound);
    m_voteLine->addWidget(counts);
    m_voteLine->addWidget(result, 1);
    return vote;
}

void ResolutionRow::show(const gathering::Resolution& resolution, int number, Editing editing)
{
    if (resolution.id != m_resolution.id)
        m_wantsBallots = false;
    m_resolution = resolution;
    m_editing = editing;
    m_at = number;
    if (m_text->text().trimmed() != resolution.text)
        m_text->setText(resolution.text);
    m_text->setAccessibleName(tr("决议第%1项").arg(number));
    setReadable(*m_text, editing);
    m_votes->setVotes(resolution.votes);
    m_ballots->setVotes(resolution.votes);
    m_votes->setEditing(editing);
    m_ballots->setEditing(editing);
    m_method->setText(shownMethod(resolution.method));
    m_method->setAccessibleName(tr("表决方式：%1").arg(m_method->text()));
    m_method->setEnabled(editing == Editing::Yes);
    showBallots();
}

void ResolutionRow::showBallots()
{
    m_ballots->setVisible(m_wantsBallots || !m_ballots->isEmpty());
}

void ResolutionRow::tell(const Result<std::optional<gathering::Outcome>>& counted, const QString& doubt,
                         const QString& early)
{
    m_outcome = counted ? *counted : std::nullopt;
    m_early = !early.isEmpty();
    const QString field = counted ? QString() : counted.error().where;
    m_votes->mark(field);
    m_ballots->mark(field);
    // Whoever is about to write the text need not be told that it is missing.
    const bool begun = !counted && counted.error().code == u"gathering.resolution_text" && m_text->hasFocus();
    const QString problem = early + (counted ? doubt : begun ? QString() : sentence(counted.error()));
    setInk(m_problem, counted ? Ink::Warn : Ink::Accent);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    fitProblem();
    m_chip->setSpec(chipOf(counted || begun));
    m_chip->setToolTip(m_outcome ? m_outcome->source : QString());
    m_text->setAccessibleDescription(m_outcome ? early + m_outcome->minutes : problem);
    showBound(m_outcome);
}

/// `fits`: the votes typed so far are no contradiction.
ChipSpec ResolutionRow::chipOf(bool fits) const
{
    const bool passed = m_outcome && isPassed(*m_outcome);
    if (m_early && (passed || (!m_outcome && fits)))
        return {tr("预备期未满"), Tone::Warn, QStringLiteral("alert")};
    if (m_outcome)
        return {gathering::isToCheck(*m_outcome) ? tr("待核对") : shownVerdict(gathering::verdictOf(*m_outcome)),
                passed ? Tone::Ok : Tone::Warn, passed ? QStringLiteral("check") : QStringLiteral("alert")};
    return {fits ? tr("未表决") : tr("票数不对"), fits ? Tone::Neutral : Tone::Warn, {}};
}

/// The sheet asks for the height of one line; a doubt may take two.
void ResolutionRow::fitProblem()
{
    m_problem->setMinimumHeight(m_problem->isHidden() ? 0 : m_problem->heightForWidth(width()));
}

void ResolutionRow::showBound(const std::optional<gathering::Outcome>& outcome)
{
    if (!outcome) {
        m_bar->setValue(0, 1, 2, Color::Track);
        m_bound->clear();
        return;
    }
    // More than a half of an even number is named by the half itself: 须超过 18 票.
    const bool even = 2 * (outcome->neededYes - 1) == outcome->entitled;
    const int bound = even ? outcome->neededYes - 1 : outcome->neededYes;
    m_bar->setValue(std::min(outcome->countedYes, outcome->entitled), bound, outcome->entitled,
                    isPassed(*outcome) && !m_early ? Color::OkSolid : Color::WarnSolid);
    m_bound->setText(even ? tr("须超过 %1 票").arg(bound) : tr("须达到 %1 票").arg(bound));
}

void ResolutionRow::setMethod(gathering::Method method)
{
    m_resolution.method = method;
    m_wantsBallots = m_wantsBallots || method == gathering::Method::SecretBallot;
    Q_EMIT changed(m_resolution);
}

void ResolutionRow::take()
{
    m_resolution.text = trimmedText(m_text->text());
    m_votes->take(m_resolution.votes);
    m_ballots->take(m_resolution.votes);
    Q_EMIT changed(m_resolution);
}

void ResolutionRow::fillMenu()
{
    m_menu->clear();
    const bool edits = m_editing == Editing::Yes;
    auto* insert = m_menu->addAction(tr("写入会议记录"));
    insert->setEnabled(edits && m_outcome && !gathering::isToCheck(*m_outcome)); // the minutes would keep the mark
    connect(insert, &QAction::triggered, this, [this] { Q_EMIT insertAsked(m_outcome->minutes); });
    auto* ledger = m_menu->addAction(tr("转入台账…"));
    ledger->setEnabled(m_outcome && isPassed(*m_outcome));
    connect(ledger, &QAction::triggered, this, &ResolutionRow::ledgerAsked);
    auto* ballots = m_menu->addAction(tr("填写表决时到会、选票和书面意见"));
    ballots->setEnabled(edits && m_ballots->isHidden());
    connect(ballots, &QAction::triggered, this, [this] {
        m_wantsBallots = true;
        showBallots();
    });
    m_menu->addSeparator();
    auto* remove = m_menu->addAction(tr("删除这项决议"));
    remove->setEnabled(edits);
    connect(remove, &QAction::triggered, this, &ResolutionRow::removeAsked);
}

void ResolutionRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF circle(QPointF(m_number->mapTo(this, QPoint())), QSizeF(m_number->size()));
    paintBox(painter, circle, circle.height() / 2, Color::NeutralSoft, Color::None);
    paintText(painter, circle, QString::number(m_at), TextRole::Caption, Color::Text2, Qt::AlignHCenter);
    if (m_at > 1)
        painter.fillRect(QRectF(0, 0, width(), 1), color(Color::Line));
}

void ResolutionRow::resizeEvent(QResizeEvent*)
{
    const bool wide = width() >= scaled(kVoteLineWide);
    m_voteLine->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_number->setFixedSize(scaled(kResolutionNumber), scaled(kResolutionNumber));
    fitProblem();
}

} // namespace branchbook::ui
