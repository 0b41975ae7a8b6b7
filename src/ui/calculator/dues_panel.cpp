// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/dues_panel.h"

#include "branchbook/rules/dues.h"
#include "branchbook/rules/wording.h"
#include "ui/calculator/count_field.h"

#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using rules::DuesClass;

constexpr DuesClass kClasses[] = {DuesClass::Salaried, DuesClass::AnnualSalary, DuesClass::SelfEmployed,
                                  DuesClass::Retired,  DuesClass::Farmer,       DuesClass::Student,
                                  DuesClass::LaidOff,  DuesClass::Relief};

QString bracketText(const rules::DuesResult& result)
{
    if (!result.bracketTo)
        return DuesPanel::tr("%1 元以上").arg(result.bracketFrom.toString());
    return result.bracketFrom.fen == 0
        ? DuesPanel::tr("%1 元以下（含）").arg(result.bracketTo->toString())
        : DuesPanel::tr("%1 元以上至 %2 元（含）").arg(result.bracketFrom.toString(), result.bracketTo->toString());
}

/// How it rounds belongs to the basis only where the branch has a way of its own.
Basis duesBasis(const rules::Catalogue& catalogue, const rules::DuesResult& result, QDate day)
{
    auto basis = basisOf(catalogue, {result.rule.ruleId}, day);
    basis.local = basis.local || (result.rate && basisOf(catalogue, {QStringLiteral("dues.rounding")}, day).local);
    return basis;
}

} // namespace

DuesPanel::DuesPanel(const CalculatorTools& tools)
    : CalculatorPanel(tools, QStringLiteral("dues"))
    , m_class(new ComboField(tr("哪一类党员")))
    , m_row(new CountRow)
    , m_base(m_row->addField(tr("每月交纳基数"), tr("元"), rules::field::kBase))
    , m_agreedRow(new CountRow)
    , m_agreed(m_agreedRow->addField(tr("支部商定的每月数额（可不填）"), tr("元"), rules::field::kAgreed))
{
    for (const auto type : kClasses)
        m_class->addChoice(rules::duesClassTitle(type), rules::duesClassName(type));
    body()->addWidget(m_class);
    body()->addWidget(m_row);
    body()->addWidget(m_agreedRow);
    inputs().keepChoice(m_class->combo(), QStringLiteral("class"));
    inputs().keepText(m_base->edit(), QStringLiteral("base"));
    inputs().keepText(m_agreed->edit(), QStringLiteral("agreed"));
    work(Moment::Left);
}

QWidget* DuesPanel::firstField() const
{
    return m_base->isVisibleTo(this) ? m_base->edit() : static_cast<QWidget*>(m_class->combo());
}

void DuesPanel::work(Moment moment)
{
    rules::DuesQuestion question;
    question.type = rules::duesClassByName(m_class->code()).value_or(DuesClass::Salaried);
    question.rounding = rules::duesRoundingOn(catalogue(), day());
    const bool byRate = rules::hasBase(question.type);
    m_row->setVisible(byRate);
    m_agreedRow->setVisible(question.type == DuesClass::Farmer);
    m_row->tellNothing();
    m_agreedRow->tellNothing();
    const auto assessed = [&]() -> Result<rules::DuesResult> {
        if (byRate && !m_base->isEmpty()) {
            BB_TRY(question.base, rules::readAmount(m_base->text(), m_base->field()));
        }
        if (question.type == DuesClass::Farmer && !m_agreed->isEmpty()) {
            BB_TRY(const Money agreed, rules::readAmount(m_agreed->text(), m_agreed->field()));
            question.agreed = agreed;
        }
        return rules::assessDues(catalogue(), question, day());
    }();
    if (!assessed) {
        if (assessed.error().kind != ErrorKind::Invalid)
            return setAnswer(refusalOf(assessed.error()));
        if (moment == Moment::Left && !m_row->tell(assessed.error()))
            m_agreedRow->tell(assessed.error());
        return setAnswer({});
    }
    CalculatorAnswer answer{.basis = duesBasis(catalogue(), *assessed, day())};
    if (byRate && m_base->isEmpty())
        return setAnswer(answer);
    answer.heading = tr("每月应交 %1 元").arg(assessed->due.toString());
    if (assessed->rate) {
        answer.facts = {{tr("档次"), bracketText(*assessed)},
                        {tr("比例"), tr("%1%，按全部基数").arg(rules::percent(*assessed->rate))},
                        {tr("尾数"), rules::shownRounding(question.rounding)}};
    } else if (assessed->upTo) {
        answer.facts = {{tr("最多"), tr("%1 元").arg(assessed->upTo->toString())}};
    }
    answer.sentence = assessed->why;
    setAnswer(answer);
}

} // namespace branchbook::ui
