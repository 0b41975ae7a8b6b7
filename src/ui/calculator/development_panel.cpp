// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/development_panel.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"

#include "ui/calculator/count_field.h"
#include "ui/calculator/step_table.h"
#include "ui/kit/button.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr char16_t kSteps[] = u"dev.steps";

bool isProvisional(const rules::AdmissionResult& result)
{
    return std::ranges::any_of(result.steps, [](const rules::StepOutlook& step) {
        return step.applies && (step.earliest.provisional || step.latest.provisional);
    });
}

} // namespace

DevelopmentPanel::DevelopmentPanel(const CalculatorTools& tools)
    : CalculatorPanel(tools, QStringLiteral("development"))
    , m_step(new ComboField(tr("想办哪一步")))
    , m_wanted(dateField(tr("想在哪天"), QStringLiteral("wanted")))
    , m_more(button(tr("这个人的情况"), ButtonKind::Link, ControlSize::Standard, QStringLiteral("plus")))
    , m_conditions(new QWidget)
    , m_born(dateField(tr("出生日期"), QStringLiteral("born")))
    , m_leaves(dateField(tr("将要离开的日期"), QStringLiteral("leaves")))
    , m_transferred(dateField(tr("预备期里转入的日期"), QStringLiteral("transferred")))
    , m_row(new CountRow)
    , m_extension(m_row->addField(tr("延长预备期"), tr("月"), rules::field::kExtension))
    , m_noCommittee(new QCheckBox(tr("没有支部委员会，由党员大会办")))
    , m_special(new QCheckBox(tr("特殊情况，上级可以晚些审批")))
    , m_steps(new StepTable(inputs(), tools.today))
{
    build();
    m_step->addChoice(tr("不试算"), {});
    showSteps();
    inputs().keepChoice(m_step->combo(), QStringLiteral("step"));
    m_more->setCheckable(true);
    inputs().keepTick(m_more, QStringLiteral("more"));
    inputs().keepText(m_extension->edit(), QStringLiteral("extension"));
    inputs().keepTick(m_noCommittee, QStringLiteral("no-committee"));
    inputs().keepTick(m_special, QStringLiteral("special"));
    work(Moment::Left);
}

void DevelopmentPanel::build()
{
    auto* conditions = new QVBoxLayout(m_conditions);
    conditions->setContentsMargins(0, 0, 0, 0);
    conditions->setSpacing(8);
    conditions->addLayout(sideBySide({m_born, m_leaves}));
    conditions->addLayout(sideBySide({m_transferred, m_row}));
    conditions->addWidget(m_noCommittee);
    conditions->addWidget(m_special);
    body()->addLayout(sideBySide({m_step, m_wanted}));
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addWidget(m_conditions);
    below()->addWidget(m_steps);
}

QWidget* DevelopmentPanel::firstField() const
{
    return m_step->combo();
}

/// The steps of the text in force on the day; what was chosen stays where the step still exists.
void DevelopmentPanel::showSteps()
{
    const auto* rule = catalogue().find(kSteps, day());
    const auto* sequence = rule ? std::get_if<rules::StageSequence>(&rule->body) : nullptr;
    if (!sequence || !m_steps->setSteps(*sequence))
        return;
    const auto chosen = m_step->code();
    while (m_step->combo()->count() > 1)
        m_step->combo()->removeItem(1);
    for (const auto& stage : sequence->stages)
        m_step->addChoice(QStringLiteral("%1 %2").arg(stage.code, shownTitle(stage.title)), stage.code);
    m_step->combo()->setCurrentIndex(std::max(0, m_step->combo()->findData(chosen)));
    Q_EMIT fieldsChanged();
}

Result<rules::AdmissionQuestion> DevelopmentPanel::read() const
{
    rules::AdmissionQuestion question;
    question.known = m_steps->known();
    if (!m_step->code().isEmpty() && !m_wanted->date().isEmpty()) {
        question.wanted = rules::StepDate{m_step->code(), m_wanted->date().latest()};
        // What if it were another day: the day that stands in the table gives way.
        question.known.removeIf([&](const rules::StepDate& known) { return known.code == question.wanted->code; });
    }
    if (!m_more->isChecked())
        return question;
    question.bornOn = m_born->date().latest();
    question.leavesOn = m_leaves->date().earliest();
    question.transferredIn = m_transferred->date().earliest();
    if (!m_extension->isEmpty()) {
        BB_TRY(const int months, rules::readCount(m_extension->text(), m_extension->field()));
        question.extensions.append(months);
    }
    if (m_noCommittee->isChecked())
        question.body = rules::BranchBody::MembersMeeting;
    if (m_special->isChecked())
        question.approval = rules::ApprovalCase::Special;
    return question;
}

Basis DevelopmentPanel::basis(const rules::StepOutlook* asked) const
{
    QStringList ids{QString::fromUtf16(kSteps)};
    if (asked)
        ids += asked->earliest.rules + asked->latest.rules;
    return basisOf(catalogue(), ids, day());
}

void DevelopmentPanel::refuse(const Error& error, Moment moment)
{
    m_steps->showOutlook(nullptr);
    if (error.where == u"transferred-in")
        m_transferred->setError(sentence(error));
    else if (moment == Moment::Left && !m_row->tell(error))
        return setAnswer(refusalOf(error, basis(nullptr)));
    setAnswer({.basis = basis(nullptr)});
}

void DevelopmentPanel::work(Moment moment)
{
    showSteps();
    m_conditions->setVisible(m_more->isChecked());
    m_row->tellNothing();
    m_transferred->setError({});
    const auto question = read();
    if (!question)
        return refuse(question.error(), moment);
    const auto result = rules::admissionDates(catalogue(), tools().rulebook.workingDays, *question, day());
    if (!result)
        return refuse(result.error(), moment);
    m_steps->showOutlook(&*result);
    const auto* asked = question->wanted ? result->step(question->wanted->code) : nullptr;
    CalculatorAnswer answer{.basis = basis(asked)};
    if (isProvisional(*result))
        answer.warnings.append(tr("有的年份没有放假安排，工作日只扣除周末，这些日期是暂定的。"));
    for (const QString& note : result->notes)
        answer.warnings.append(shownSentence(note));
    if (result->reachable)
        answer.heading = *result->reachable ? tr("来得及") : tr("来不及");
    if (result->fullMemberDate.isValid())
        answer.facts = {{tr("预备期满"), shownDate(result->probationEnds)},
                        {tr("转正日期"), shownDate(result->fullMemberDate)}};
    if (!question->known.isEmpty() || question->wanted)
        answer.sentence = rules::admissionSentence(*question, *result);
    setAnswer(answer);
}

} // namespace branchbook::ui
