// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/election_cards.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/rules/number_field.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kCardSide = 16;
constexpr int kFigureWidth = 64;

int wholeNumber(const QLineEdit& edit)
{
    const auto number = rules::readCount(edit.text(), rules::field::kPresent);
    return number ? *number : 0;
}

QLineEdit* turnoutEdit(const QString& name)
{
    auto* edit = new QLineEdit;
    edit->setProperty("controlSize", QStringLiteral("s"));
    edit->setAlignment(Qt::AlignCenter);
    edit->setAccessibleName(name);
    onTextSize(edit, [edit] { edit->setFixedWidth(scaled(kFigureWidth)); });
    return edit;
}

} // namespace

TurnoutCard::TurnoutCard(QWidget* parent)
    : QFrame(parent)
    , m_chip(new Chip({}))
    , m_figures(new QWidget)
    , m_big(label({}, TextRole::Display))
    , m_of(label({}, TextRole::Small, Ink::Text2))
    , m_fields(new QWidget)
    , m_all(label({}, TextRole::Small, Ink::Text2))
    , m_leaveOut(button(tr("不计入应到会…"), ButtonKind::Link, ControlSize::Small))
    , m_present(turnoutEdit(tr("实到会有选举权的人数")))
    , m_bar(new ThresholdBar(tr("到会人数")))
    , m_bound(label({}, TextRole::Caption, Ink::Text2))
    , m_words(paragraph({}, TextRole::Small, Ink::Text2))
{
    setProperty("kind", QStringLiteral("card"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kCardSide, 12, kCardSide, 14);
    rows->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("到会情况"), TextRole::Subtitle));
    head->addStretch();
    head->addWidget(m_chip);
    rows->addLayout(head);
    auto* figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(6);
    figures->addWidget(m_big, 0, Qt::AlignBottom);
    figures->addWidget(m_of, 1, Qt::AlignBottom);
    rows->addWidget(m_figures);
    auto* fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 4, 0, 4);
    fields->setSpacing(8);
    fields->addWidget(label(tr("实到"), TextRole::Small, Ink::Text2));
    fields->addWidget(m_present);
    fields->addWidget(m_all);
    fields->addStretch();
    rows->addWidget(m_fields);
    rows->addWidget(m_bar);
    rows->addWidget(m_bound);
    rows->addWidget(m_words);
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    rows->addWidget(m_leaveOut, 0, Qt::AlignLeft);
    connect(m_present, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(); });
    connect(m_leaveOut, &QPushButton::clicked, this, &TurnoutCard::leaveOutAsked);
}

void TurnoutCard::setTurnout(const organization::Turnout& turnout, int entitled, int present, Access access)
{
    m_access = access;
    m_entitled = entitled;
    m_all->setText(tr("应到 %1").arg(entitled));
    m_all->setToolTip(turnout.inWords());
    m_leaveOut->setVisible(turnout.electors > 0);
    m_present->setText(present > 0 ? QString::number(present) : QString());
    m_fields->setVisible(access == Access::Typed);
    m_figures->setVisible(access == Access::Fixed);
    QStringList words;
    if (!turnout.away.isEmpty())
        words.append(tr("未到：%1，不能委托投票。").arg(turnout.away.join(tr("、"))));
    else if (access == Access::Typed)
        words.append(tr("没有到会的不能委托投票。"));
    if (!turnout.leftOut.isEmpty())
        words.append(tr("不计入应到会：%1。").arg(turnout.leftOut.join(tr("、"))));
    if (turnout.observers > 0)
        words.append(tr("没有选举权的党员 %1 人列席。").arg(turnout.observers));
    m_words->setText(words.join(QString()));
    m_words->setVisible(!words.isEmpty());
    showFigures();
}

void TurnoutCard::setNeeded(std::optional<int> needed, const QString& share)
{
    m_needed = needed;
    m_share = share;
    showFigures();
}

int TurnoutCard::entitled() const
{
    return m_entitled;
}

int TurnoutCard::present() const
{
    return wholeNumber(*m_present);
}

void TurnoutCard::showFigures()
{
    const int all = entitled();
    const int here = present();
    m_big->setText(here > 0 ? QString::number(here) : QStringLiteral("—"));
    m_of->setText(tr("/ %1 人有选举权").arg(all));
    const bool known = all > 0 && m_needed;
    m_bound->setText(known ? tr("应到会%1：%2 人").arg(m_share).arg(*m_needed) : QString());
    if (known && here > 0) {
        const bool enough = here >= *m_needed;
        m_bar->setValue(std::min(here, all), *m_needed, all, enough ? Color::OkSolid : Color::WarnSolid);
        m_chip->setSpec(enough ? ChipSpec{tr("可以选举"), Tone::Ok, QStringLiteral("check")}
                               : ChipSpec{tr("还差 %1 人").arg(*m_needed - here), Tone::Warn, QStringLiteral("alert")});
    } else {
        m_bar->setValue(0, m_needed.value_or(1), std::max(all, 1), Color::Track);
        m_chip->setSpec({tr("还没有到会人数"), Tone::Neutral, {}});
    }
}

PaperRow::PaperRow(const organization::ElectionPaper& paper, QWidget* parent)
    : QAbstractButton(parent)
    , m_paper(paper)
{
    setText(paper.paper);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(paper.done.isValid() ? tr("%1，已有，%2").arg(paper.paper, rightText())
                                           : tr("%1，还没有").arg(paper.paper));
}

QString PaperRow::rightText() const
{
    if (!m_paper.done.isValid())
        return m_paper.note;
    return m_paper.note.isEmpty() ? shownShortDay(m_paper.done) : m_paper.note;
}

QSize PaperRow::sizeHint() const
{
    return {200, lineHeight(TextRole::Body) + 8};
}

void PaperRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool done = m_paper.done.isValid();
    const int icon = scaled(16);
    paintIcon(painter, done ? QStringLiteral("check-circle") : QStringLiteral("circle"),
              done ? Color::Ok : Color::Control, QRectF(0, (height() - icon) / 2.0, icon, icon));
    const double left = icon + 8;
    const double most = (width() - left) * 0.55;
    const double right = std::min(most, double(textWidth(rightText(), TextRole::Small)) + 1);
    paintText(painter, {left, 0, width() - left - right - 6, double(height())}, text(), TextRole::Body,
              underMouse() ? Color::AccentText : Color::Text);
    paintText(painter, {width() - right, 0, right, double(height())}, rightText(), TextRole::Small, Color::Text2);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), color(Color::Line));
}

PapersCard::PapersCard(QWidget* parent)
    : QFrame(parent)
    , m_count(label({}, TextRole::Small, Ink::Text2))
    , m_lines(new QVBoxLayout)
{
    setProperty("kind", QStringLiteral("card"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kCardSide, 12, kCardSide, 8);
    rows->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("文件材料"), TextRole::Subtitle));
    head->addStretch();
    head->addWidget(m_count);
    rows->addLayout(head);
    m_lines->setSpacing(0);
    rows->addLayout(m_lines);
}

void PapersCard::setPapers(const QList<organization::ElectionPaper>& papers)
{
    const int focused = int(std::ranges::find_if(m_papers, &QWidget::hasFocus) - m_papers.begin());
    for (auto* row : std::as_const(m_papers)) {
        row->hide();
        row->deleteLater();
    }
    m_papers.clear();
    int done = 0;
    for (const auto& paper : papers) {
        auto* row = new PaperRow(paper);
        connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT paperChosen(row->paper()); });
        m_lines->addWidget(row);
        m_papers.append(row);
        done += paper.done.isValid() ? 1 : 0;
    }
    m_count->setText(QStringLiteral("%1 / %2").arg(done).arg(papers.size()));
    if (focused < m_papers.size())
        m_papers.at(focused)->setFocus(Qt::OtherFocusReason);
}

} // namespace branchbook::ui
