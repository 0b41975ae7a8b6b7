// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/quota_panel.h"

#include "branchbook/rules/quota.h"
#include "branchbook/rules/wording.h"
#include "ui/calculator/count_field.h"
#include "ui/kit/choice.h"

#include <QVBoxLayout>

namespace branchbook::ui {

QuotaPanel::QuotaPanel(const CalculatorTools& tools)
    : CalculatorPanel(tools, QStringLiteral("quota"))
    , m_base(new Segmented(tr("按哪些人计算"), Segmented::Height::Compact))
    , m_row(new CountRow)
    , m_full(m_row->addField(tr("正式党员"), tr("人"), rules::field::kMembers))
    , m_probationary(m_row->addField(tr("预备党员"), tr("人"), rules::field::kProbationary))
{
    m_base->addSegment(tr("按正式党员计算"));
    m_base->addSegment(tr("预备党员也算"));
    m_base->fillWidth();
    body()->addWidget(m_base);
    body()->addWidget(m_row);
    inputs().keepSegment(m_base, QStringLiteral("base"));
    inputs().keepText(m_full->edit(), QStringLiteral("full"));
    inputs().keepText(m_probationary->edit(), QStringLiteral("probationary"));
    work(Moment::Left);
}

QWidget* QuotaPanel::firstField() const
{
    return m_full->edit();
}

void QuotaPanel::work(Moment moment)
{
    const auto base = m_base->current() == 1 ? rules::QuotaBase::AllMembers : rules::QuotaBase::FullMembers;
    m_probationary->setVisible(base == rules::QuotaBase::AllMembers);
    m_row->tellNothing();
    const bool complete = !m_full->isEmpty() && (m_probationary->isHidden() || !m_probationary->isEmpty());
    const auto counted = [&]() -> Result<rules::QuotaResult> {
        int full = 0;
        int probationary = 0;
        if (!m_full->isEmpty()) {
            BB_TRY(full, rules::readCount(m_full->text(), m_full->field()));
        }
        if (!m_probationary->isHidden() && !m_probationary->isEmpty()) {
            BB_TRY(probationary, rules::readCount(m_probationary->text(), m_probationary->field()));
        }
        return rules::evaluationQuota(catalogue(), full, probationary, base, day());
    }();
    if (!counted) {
        if (counted.error().kind != ErrorKind::Invalid)
            return setAnswer(refusalOf(counted.error()));
        if (moment == Moment::Left)
            m_row->tell(counted.error());
        return setAnswer({});
    }
    CalculatorAnswer answer{.basis = basisOf(catalogue(), {counted->rule.ruleId}, day())};
    if (complete) {
        answer.heading = tr("优秀最多 %1 人").arg(counted->mostExcellent);
        answer.facts = {{tr("基数"), tr("%1 人").arg(counted->base)},
                        {tr("强度"), tr("%1，超过时提示，不拦").arg(rules::shownStrength(counted->rule.strength))}};
        answer.sentence = counted->why;
    }
    setAnswer(answer);
}

} // namespace branchbook::ui
