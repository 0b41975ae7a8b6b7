// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/candidate_row.h"

#include "branchbook/rules/number_field.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"

#include <QHBoxLayout>

namespace branchbook::ui {

namespace {

/// Nothing where the field is empty.
Result<std::optional<int>> votesIn(const QLineEdit& edit)
{
    if (edit.text().trimmed().isEmpty())
        return std::optional<int>();
    BB_TRY(const int votes, rules::readCount(edit.text(), rules::field::kCandidate));
    return std::optional(votes);
}

} // namespace

QHBoxLayout* candidateColumns(QWidget* owner)
{
    auto* row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

CandidateRow::CandidateRow(Inputs& inputs, const QString& id, int nth, QWidget* parent)
    : QWidget(parent)
    , m_inputs(inputs)
    , m_id(id)
    , m_name(new QLineEdit)
    , m_yes(number(tr("第 %1 名候选人赞成票").arg(nth), QStringLiteral("yes")))
    , m_no(number(tr("第 %1 名候选人反对票").arg(nth), QStringLiteral("no")))
    , m_abstain(number(tr("第 %1 名候选人弃权票").arg(nth), QStringLiteral("abstain")))
    , m_status(new StatusText({}))
{
    m_name->setPlaceholderText(tr("姓名"));
    m_name->setAccessibleName(tr("第 %1 名候选人").arg(nth));
    m_inputs.keepText(m_name, QStringLiteral("name") + id);
    auto* outcome = new QWidget;
    auto* inside = candidateColumns(outcome);
    inside->addWidget(m_status);
    inside->addStretch();
    onTextSize(outcome, [outcome] { outcome->setFixedWidth(scaled(kOutcomeWidth)); });
    auto* remove = rowButton(QStringLiteral("close"), tr("去掉第 %1 名候选人").arg(nth));
    connect(remove, &QPushButton::clicked, this, &CandidateRow::removeAsked);
    auto* line = candidateColumns(this);
    line->addWidget(m_name, 1);
    line->addWidget(m_yes);
    line->addWidget(m_no);
    line->addWidget(m_abstain);
    line->addWidget(outcome);
    line->addWidget(remove);
}

QLineEdit* CandidateRow::number(const QString& name, const QString& key)
{
    auto* edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setAlignment(Qt::AlignRight);
    onTextSize(edit, [edit] { edit->setFixedWidth(scaled(kVotesWidth)); });
    m_inputs.keepText(edit, key + m_id);
    return edit;
}

bool CandidateRow::isEmpty() const
{
    return m_name->text().trimmed().isEmpty() && m_yes->text().trimmed().isEmpty() && m_no->text().trimmed().isEmpty()
        && m_abstain->text().trimmed().isEmpty();
}

bool CandidateRow::isNamed() const
{
    return !m_name->text().trimmed().isEmpty() && !m_yes->text().trimmed().isEmpty();
}

Result<rules::Candidate> CandidateRow::read() const
{
    rules::Candidate candidate;
    candidate.name = m_name->text().trimmed();
    BB_TRY(const auto yes, votesIn(*m_yes));
    candidate.yes = yes.value_or(0);
    BB_TRY(candidate.no, votesIn(*m_no));
    BB_TRY(candidate.abstain, votesIn(*m_abstain));
    return candidate;
}

void CandidateRow::showResult(const rules::ElectionResult* result)
{
    const auto name = m_name->text().trimmed();
    if (!result || !result->valid || isEmpty())
        m_status->setSpec({});
    else if (result->elected.contains(name))
        m_status->setSpec({tr("当选"), Tone::Ok, QStringLiteral("check")});
    else if (result->runOff.contains(name))
        m_status->setSpec({tr("再投一次"), Tone::Warn, QStringLiteral("refresh")});
    else
        m_status->setSpec({tr("没有当选"), Tone::Neutral, QStringLiteral("minus")});
}

void CandidateRow::forget()
{
    for (const char* key : {"name", "yes", "no", "abstain"})
        m_inputs.put(QLatin1String(key) + m_id, {});
}

} // namespace branchbook::ui
