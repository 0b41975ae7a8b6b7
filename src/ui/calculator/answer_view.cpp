// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/answer_view.h"

#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"

#include <QGridLayout>

namespace branchbook::ui {

namespace {

constexpr int kAnswerGap = 12;

QWidget* warningLine(const QString& text)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(iconLabel(QStringLiteral("alert"), 16, Color::Warn), 0, Qt::AlignTop);
    row->addWidget(paragraph(text, TextRole::Small, Ink::Warn), 1);
    return line;
}

void showText(QLabel* target, const QString& text)
{
    target->setText(text);
    target->setVisible(!text.isEmpty());
}

} // namespace

AnswerView::AnswerView(QWidget* parent)
    : QWidget(parent)
    , m_heading(paragraph({}, TextRole::Number, Ink::Text))
    , m_working(paragraph({}, TextRole::Small, Ink::Text2))
    , m_say(frame(QStringLiteral("well")))
    , m_sayTitle(label({}, TextRole::Small, Ink::Text2))
    , m_sentence(paragraph({}, TextRole::Lead, Ink::Text))
    , m_basis(new QWidget)
    , m_cited(paragraph({}, TextRole::Small, Ink::Text2))
    , m_toVerify(new Chip({tr("待核实"), Tone::Warn, QStringLiteral("circle-dashed")}))
    , m_local(new Chip({tr("本支部规定"), Tone::Info, QStringLiteral("edit")}))
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kAnswerGap);
    m_rows->addWidget(m_heading);
    m_rows->addWidget(m_working);
    auto* say = new QVBoxLayout(m_say);
    say->setContentsMargins(14, 9, 14, 11);
    say->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->addWidget(m_sayTitle);
    head->addStretch();
    head->addWidget(label(tr("不带空格，可直接粘贴"), TextRole::Caption, Ink::Text3));
    say->addLayout(head);
    say->addWidget(m_sentence);
    m_rows->addWidget(m_say);
    auto* foot = new QHBoxLayout(m_basis);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(6);
    foot->addWidget(iconLabel(QStringLiteral("institution"), 16, Color::Text3));
    foot->addWidget(m_cited, 1);
    foot->addWidget(m_local);
    foot->addWidget(m_toVerify);
    m_rows->addWidget(m_basis);
    setAnswer({});
}

void AnswerView::setAnswer(const CalculatorAnswer& answer)
{
    m_answer = answer;
    showText(m_heading, answer.heading);
    showFacts();
    showText(m_working, answer.working);
    showWarnings();
    m_sayTitle->setText(answer.sentenceTitle.isEmpty() ? tr("算出来的话") : answer.sentenceTitle);
    m_sentence->setText(answer.sentence);
    m_say->setVisible(!answer.sentence.isEmpty());
    m_say->setAccessibleName(answer.sentence);
    showBasis();
}

void AnswerView::showFacts()
{
    delete m_facts;
    m_facts = nullptr;
    if (m_answer.facts.isEmpty())
        return;
    m_facts = new QWidget;
    auto* grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [name, value] : std::as_const(m_answer.facts)) {
        grid->addWidget(label(name, TextRole::Body, Ink::Text2), row, 0, Qt::AlignTop);
        grid->addWidget(paragraph(value, TextRole::Body, Ink::Text), row++, 1);
    }
    m_rows->insertWidget(m_rows->indexOf(m_working), m_facts);
}

void AnswerView::showWarnings()
{
    delete m_warnings;
    m_warnings = nullptr;
    if (m_answer.warnings.isEmpty())
        return;
    m_warnings = new QWidget;
    auto* rows = new QVBoxLayout(m_warnings);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    for (const auto& text : std::as_const(m_answer.warnings))
        rows->addWidget(warningLine(text));
    m_rows->insertWidget(m_rows->indexOf(m_say), m_warnings);
}

void AnswerView::showBasis()
{
    const auto& basis = m_answer.basis;
    auto text = tr("依据%1").arg(basis.cited);
    if (basis.since.isValid())
        text += tr(" · %1 起").arg(basis.since.toString(QStringLiteral("yyyy.MM.dd")));
    m_cited->setText(text);
    m_toVerify->setVisible(basis.toVerify);
    m_local->setVisible(basis.local);
    m_basis->setVisible(!basis.cited.isEmpty());
}

} // namespace branchbook::ui
