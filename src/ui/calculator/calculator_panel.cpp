// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/calculator_panel.h"

#include <QVBoxLayout>

namespace branchbook::ui {

CalculatorPanel::CalculatorPanel(const CalculatorTools& tools, const QString& id)
    : m_tools(tools)
    , m_inputs(new Inputs(tools.memory, id, this))
    , m_body(new QVBoxLayout)
    , m_below(new QVBoxLayout)
    , m_view(new AnswerView)
    , m_day(tools.today)
{
    setObjectName(id);
    setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 14);
    rows->setSpacing(12);
    m_body->setSpacing(12);
    rows->addLayout(m_body);
    rows->addWidget(m_view);
    rows->addLayout(m_below);
    rows->addStretch();
    connect(m_inputs, &Inputs::edited, this, [this] { work(Moment::Typing); });
    connect(m_inputs, &Inputs::left, this, [this] { work(Moment::Left); });
}

void CalculatorPanel::setDay(QDate day)
{
    m_day = day;
    work(Moment::Left);
}

void CalculatorPanel::clear()
{
    m_inputs->clear();
    work(Moment::Left);
}

void CalculatorPanel::setAnswer(const CalculatorAnswer& answer)
{
    m_view->setAnswer(answer);
    Q_EMIT answered();
}

DateField* CalculatorPanel::dateField(const QString& title, const QString& key)
{
    auto* made = new DateField(title);
    made->edit()->setToday(m_tools.today);
    m_inputs->keepDate(made->edit(), key);
    return made;
}

CalculatorAnswer refusalOf(const Error& error, const Basis& basis)
{
    CalculatorAnswer answer;
    answer.warnings.append(sentence(error));
    answer.basis = basis;
    return answer;
}

} // namespace branchbook::ui
