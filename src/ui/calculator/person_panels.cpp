// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/person_panels.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/rules/identity.h"
#include "branchbook/rules/standing.h"
#include "ui/calculator/count_field.h"

#include <QHBoxLayout>

namespace branchbook::ui {

namespace {

/// The rule of the period in which somebody joined; two where the date leaves that open.
Basis standingBasis(const rules::Catalogue& catalogue, const rules::StandingResult& result, PartialDate joined)
{
    auto basis = basisOf(catalogue, {result.ruleId}, joined.latest());
    if (basis.cited.isEmpty())
        basis = basisOf(catalogue, {result.ruleId}, joined.earliest());
    return basis;
}

} // namespace

StandingPanel::StandingPanel(const CalculatorTools& tools)
    : CalculatorPanel(tools, QStringLiteral("standing"))
    , m_joined(dateField(tr("入党日期"), QStringLiteral("joined")))
    , m_converted(dateField(tr("转正日期"), QStringLiteral("converted")))
    , m_row(new CountRow)
    , m_correction(m_row->addField(tr("校正值（没有就不填，减少写负数）"), tr("月"), rules::field::kCorrection))
{
    auto* dates = new QHBoxLayout;
    dates->setSpacing(12);
    dates->addWidget(m_joined, 1, Qt::AlignTop);
    dates->addWidget(m_converted, 1, Qt::AlignTop);
    body()->addLayout(dates);
    body()->addWidget(m_row);
    inputs().keepText(m_correction->edit(), QStringLiteral("correction"));
    work(Moment::Left);
}

QWidget* StandingPanel::firstField() const
{
    return m_joined->edit();
}

void StandingPanel::work(Moment moment)
{
    m_row->tellNothing();
    if (m_joined->date().isEmpty())
        return setAnswer({});
    rules::StandingQuestion question{m_joined->date(), m_converted->date(), 0};
    const auto counted = [&]() -> Result<rules::StandingResult> {
        if (!m_correction->isEmpty()) {
            BB_TRY(question.correctionMonths, rules::readSigned(m_correction->text(), m_correction->field()));
        }
        return rules::partyStanding(catalogue(), question, day());
    }();
    m_joined->setError({});
    m_converted->setError({});
    if (!counted) {
        if (counted.error().where == u"joined")
            m_joined->setError(sentence(counted.error()));
        else if (counted.error().where == u"converted")
            m_converted->setError(sentence(counted.error()));
        else if (moment == Moment::Left)
            m_row->tell(counted.error());
        return setAnswer({});
    }
    CalculatorAnswer answer{.basis = standingBasis(catalogue(), *counted, question.joined)};
    if (!counted->counts) {
        answer.warnings = QStringList{counted->why};
        return setAnswer(answer);
    }
    answer.heading = tr("党龄 %1").arg(counted->text);
    if (!counted->from.isEmpty())
        answer.facts.append({tr("从哪天算起"), shownDate(counted->from)});
    answer.facts.append({tr("算到哪天"), shownDate(day())});
    for (const auto& period : counted->periods)
        answer.facts.append({tr("当时的办法"), period});
    answer.warnings = counted->warnings;
    answer.sentence = counted->why;
    setAnswer(answer);
}

IdentityPanel::IdentityPanel(const CalculatorTools& tools)
    : CalculatorPanel(tools, QStringLiteral("identity"))
    , m_number(new LineField(tr("身份证号"), tr("18 位，老号码 15 位")))
{
    m_number->setHint(tr("只在这里核对，不写进手册，关上就不留。"));
    body()->addWidget(m_number);
    connect(m_number, &LineField::edited, this, [this] { work(Moment::Typing); });
    connect(m_number, &LineField::left, this, [this] { work(Moment::Left); });
    work(Moment::Left);
}

QWidget* IdentityPanel::firstField() const
{
    return m_number->edit();
}

void IdentityPanel::clear()
{
    m_number->setText({});
    work(Moment::Left);
}

void IdentityPanel::work(Moment moment)
{
    m_number->setError({});
    const auto described = rules::describeResidentId(m_number->text(), day());
    const Basis basis{described.source, {}, false, false};
    if (m_number->text().isEmpty())
        return setAnswer({.basis = basis});
    if (!described.valid()) {
        if (moment == Moment::Left)
            m_number->setError(described.why);
        return setAnswer({.basis = basis});
    }
    CalculatorAnswer answer{.basis = basis};
    answer.heading = tr("号码有效");
    answer.facts = {{tr("出生日期"), shownDate(described.id.birthDate)}, {tr("性别"), sexName(described.id.sex)}};
    if (described.age)
        answer.facts.append({tr("年龄"), tr("%1 周岁").arg(*described.age)});
    if (described.id.upgraded != described.id.number)
        answer.facts.append({tr("18 位写法"), described.id.upgraded});
    answer.sentence = described.why;
    setAnswer(answer);
}

} // namespace branchbook::ui
