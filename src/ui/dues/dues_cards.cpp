// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_cards.h"

#include "branchbook/base/screen_sentence.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/press_through.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kExplanationWidth = 340;

} // namespace

DuesCards::DuesCards(QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", QStringLiteral("card"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(10);
    m_due = addFigure(QStringLiteral("due"), tr("元"));
    m_paid = addFigure(QStringLiteral("paid"), tr("元"));
    m_open = addFigure(QStringLiteral("open"), tr("人"));
    m_year = addFigure(QStringLiteral("year"), tr("元"));
    m_rate = addFigure(QStringLiteral("before"), {});
    m_bar = new Bar(tr("已收占应收"), 6, Color::OkSolid);
    m_paid.note->hide();
    row->itemAt(2)->layout()->addWidget(m_bar);
    setInk(m_open.note, Ink::Warn);
}

DuesCards::Figure DuesCards::addFigure(const QString& key, const QString& unit)
{
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    if (row->count() > 0)
        row->addWidget(verticalLine());
    auto* cell = new QVBoxLayout;
    cell->setSpacing(2);
    Figure made{button({}, ButtonKind::Link), label({}, TextRole::Figure), label(unit, TextRole::Small, Ink::Text3),
                paragraph({}, TextRole::Caption, Ink::Text2)};
    made.title->setToolTip(tr("看名单"));
    made.title->setProperty("tone", QStringLiteral("text2")); // a name above its figure, no warning
    made.title->setProperty("tight", true); // the grid needs its room
    connect(made.title, &QPushButton::clicked, this, [this, key] { Q_EMIT namesAsked(key); });
    for (QWidget* figure : {made.number, made.unit})
        pressThrough(*figure, *made.title);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(made.number, 0, Qt::AlignBaseline);
    line->addWidget(made.unit, 0, Qt::AlignBaseline);
    line->addStretch();
    cell->addWidget(made.title, 0, Qt::AlignLeft);
    cell->addLayout(line);
    cell->addWidget(made.note);
    cell->addStretch();
    row->addLayout(cell, 1);
    return made;
}

void DuesCards::setFigures(const DuesFigures& figures, int month, QDate today)
{
    m_due.title->setText(tr("%1月应收").arg(month));
    m_due.number->setText(yuan(figures.due));
    m_due.note->setText(figures.missing > 0 ? tr("%1 人没有基数，没有算进去").arg(figures.missing) : QString());
    setInk(m_due.note, Ink::Warn);
    m_paid.title->setText(tr("%1月已收").arg(month));
    m_paid.number->setText(yuan(figures.paid));
    m_bar->setFraction(figures.due.fen > 0 ? double(figures.paid.fen) / double(figures.due.fen) : 0);
    m_open.title->setText(tr("%1月未交清").arg(month));
    m_open.number->setText(QString::number(figures.open));
    const auto days = today.month() == month ? today.daysTo(Month::of(today).range().last) : -1;
    m_open.note->setText(figures.open > 0 && days >= 0 ? tr("到月底还有 %1 天").arg(days) : QString());
    m_year.title->setText(tr("全年累计已收"));
    m_year.number->setText(yuan(figures.yearPaid));
    m_year.note->setText(tr("已上缴 %1 元").arg(yuan(figures.yearRemitted)));
    m_rate.title->setText(tr("以前各月"));
    m_rate.number->setText(month > 1 ? QStringLiteral("%1/%2").arg(figures.clear).arg(month - 1) : tr("没有"));
    m_rate.note->setText(month <= 1                       ? QString()
                             : figures.clear == month - 1 ? tr("1月—%1月 全部交清").arg(month - 1)
                                                          : tr("%1 个月有人没有交清").arg(month - 1 - figures.clear));
}

QWidget* duesExplanation(const QString& name, const organization::DuesMonth& line)
{
    auto* box = new QWidget;
    box->setFixedWidth(scaled(kExplanationWidth));
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(14, 12, 14, 12);
    rows->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(label(DuesCards::tr("%1 %2月应交").arg(name).arg(line.month.month), TextRole::BodyStrong));
    head->addStretch();
    head->addWidget(label(DuesCards::tr("%1 元").arg(yuan(line.due)), TextRole::BodyStrong));
    rows->addLayout(head);
    if (line.base && line.rate) {
        auto* well = frame(QStringLiteral("well"));
        auto* inside = new QVBoxLayout(well);
        inside->setContentsMargins(10, 6, 10, 6);
        inside->addWidget(label(DuesCards::tr("%1 元 × %2%").arg(yuan(*line.base), rules::percent(*line.rate))));
        rows->addWidget(well);
    }
    rows->addWidget(paragraph(shownSentence(line.why), TextRole::Caption, Ink::Text2));
    return box;
}

} // namespace branchbook::ui
