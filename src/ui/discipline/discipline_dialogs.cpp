// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discipline/discipline_dialogs.h"
#include "branchbook/base/date.h"
#include "branchbook/base/screen_words.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/discipline/discipline_fields.h"
#include "ui/ledger/owner_field.h"

namespace branchbook::ui {

namespace {

using organization::DispositionCase;
using organization::DispositionMeasure;
using organization::DispositionOutcome;
using organization::DispositionStep;
using store::UnitOfWork;

/// What may end a case of this measure; anything else is refused.
QList<DispositionOutcome> outcomesOf(DispositionMeasure measure)
{
    switch (measure) {
    case DispositionMeasure::Correction:
        return {DispositionOutcome::Corrected, DispositionOutcome::Escalated, DispositionOutcome::Dropped};
    case DispositionMeasure::PersuadedWithdrawal: return {DispositionOutcome::Withdrawn, DispositionOutcome::Dropped};
    case DispositionMeasure::Removal:
    case DispositionMeasure::SelfWithdrawal: break;
    }
    return {DispositionOutcome::Removed, DispositionOutcome::Dropped};
}

} // namespace

DispositionDialog::DispositionDialog(QWidget* host, Desk& desk, const DispositionCase& one)
    : Dialog(host, one.id.isNull() ? tr("组织处置立案") : tr("更正这件组织处置"), Width::Large)
    , m_desk(desk)
    , m_case(one)
    , m_person(new OwnerField(desk, tr("谁")))
    , m_found(cadreDay(tr("发现日期"), desk, isFresh() ? desk.today() : one.foundOn))
    , m_measure(measureField(tr("拟采取的措施"), one.measure))
    , m_level(disciplineLevelField(one.level))
    , m_grounds(new TextField(tr("主要事实"), tr("只在显示姓名时看得到")))
    , m_note(cadreLine(tr("说明"), one.note))
    , m_reason(cadreLine(tr("为什么更正"), {}))
{
    setObjectName(QStringLiteral("disposition"));
    about(QStringLiteral("disposition"), one.id);
    setText(isFresh()
                ? tr("立案以后按顺序登记每一步，由支部党员大会讨论决定。姓名和内容平时遮住，提醒和报告里不写是谁。")
                : tr("原来的内容和更正的原因都留着。"));
    if (!isFresh())
        m_person->setOwner(one.member, one.memberName);
    m_person->setEnabled(isFresh());
    m_found->setEnabled(isFresh());
    m_measure->setEnabled(one.isOpen() && one.step(DispositionStep::Meeting) == nullptr);
    m_grounds->edit()->setPlainText(one.grounds);
    layOut();
    (void)addSafeButton(tr("先不填"));
    connect(addButton(isFresh() ? tr("立案") : tr("更正"), ButtonKind::Primary), &QPushButton::clicked, this,
            &DispositionDialog::save);
}

void DispositionDialog::layOut()
{
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_person, m_found}));
    body()->addLayout(sideBySide({m_measure, m_level}));
    body()->addWidget(m_grounds);
    body()->addWidget(m_note);
    body()->addWidget(m_reason);
    m_reason->setVisible(!isFresh());
    setFirstFocus(isFresh() ? static_cast<QWidget*>(m_person->combo()) : static_cast<QWidget*>(m_grounds->edit()));
}

void DispositionDialog::save()
{
    if (isFresh() && !m_person->owner())
        return m_person->setError(tr("请从名册里选一个人。"));
    if ((isFresh() && !m_found->requireDay()) || (!isFresh() && !requireReason(*m_reason)))
        return;
    DispositionCase one = m_case;
    if (isFresh()) {
        one.member = *m_person->owner();
        one.foundOn = dayIn(*m_found);
    }
    one.measure = measureIn(*m_measure);
    one.level = levelIn(*m_level);
    one.grounds = m_grounds->edit()->toPlainText();
    one.note = m_note->text();
    const auto done = m_desk.performWithUndo(
        isFresh() ? QStringLiteral("disposition.open") : QStringLiteral("disposition.correct"),
        isFresh() ? tr("组织处置立案") : tr("组织处置：更正"), isFresh() ? tr("已立案") : tr("已更正这件组织处置"),
        [&](UnitOfWork& unit) -> Result<> {
            if (!isFresh())
                return organization::correctDisposition(unit, one, m_reason->text(), m_desk.today());
            BB_TRY([[maybe_unused]] const auto id, organization::openDisposition(unit, one, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

DispositionStepDialog::DispositionStepDialog(QWidget* host, Desk& desk, const ListedDiscipline& listed)
    : Dialog(host, tr("组织处置的下一步"), Width::Medium)
    , m_desk(desk)
    , m_case(*listed.disposition)
    , m_step(new ComboField(tr("哪一步")))
    , m_day(cadreDay(tr("日期"), desk, desk.today()))
    , m_note(new TextField(tr("说明"), tr("只在显示姓名时看得到")))
{
    setObjectName(QStringLiteral("dispositionStep"));
    about(QStringLiteral("disposition"), listed.disposition->id);
    setText(tr("%1，%2，现在到“%3”。").arg(listed.name(), listed.title(), listed.state()));
    const auto next = nextStepOf(m_case);
    for (std::size_t i = 1; i < organization::kDispositionSteps; ++i) {
        const auto step = static_cast<DispositionStep>(i);
        const bool taken = m_case.step(step) != nullptr;
        if (step != DispositionStep::Meeting && (taken || next == step))
            m_step->addChoice(organization::dispositionStepTitle(step), organization::dispositionStepName(step));
    }
    if (next)
        m_step->setCode(organization::dispositionStepName(*next));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_step, m_day}));
    body()->addWidget(m_note);
    connect(m_step, &ComboField::chosen, this, &DispositionStepDialog::showStep);
    showStep(m_step->code());
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &DispositionStepDialog::save);
}

void DispositionStepDialog::showStep(const QString& name)
{
    const auto step = organization::dispositionStepByName(name);
    const auto* taken = step ? m_case.step(*step) : nullptr;
    m_day->setDate(PartialDate::of(taken != nullptr ? taken->doneOn : m_desk.today()));
    m_note->edit()->setPlainText(taken != nullptr ? taken->note : QString());
}

void DispositionStepDialog::save()
{
    const auto step = organization::dispositionStepByName(m_step->code());
    if (!step || !m_day->requireDay())
        return;
    organization::DispositionStepDay taken;
    if (const auto* before = m_case.step(*step))
        taken.gathering = before->doneOn == dayIn(*m_day) ? before->gathering : std::nullopt;
    taken.step = *step;
    taken.doneOn = dayIn(*m_day);
    taken.note = m_note->edit()->toPlainText();
    const QString title = organization::dispositionStepTitle(*step);
    const auto done = m_desk.performWithUndo(
        QStringLiteral("disposition.step"), tr("组织处置：%1").arg(title), tr("已登记“%1”").arg(title),
        [&](UnitOfWork& unit) { return organization::takeDispositionStep(unit, m_case.id, taken, m_desk.today()); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

DispositionDecideDialog::DispositionDecideDialog(QWidget* host, Desk& desk, const ListedDiscipline& listed)
    : Dialog(host, tr("登记党员大会的决定"), Width::Medium)
    , m_desk(desk)
    , m_case(*listed.disposition)
    , m_meeting(new ComboField(tr("哪次党员大会")))
    , m_measure(measureField(tr("决定的措施"), listed.disposition->measure))
    , m_until(cadreDay(tr("限期改正到哪天为止"), desk, listed.disposition->termUntil))
    , m_note(cadreLine(tr("说明"), {}))
{
    setObjectName(QStringLiteral("dispositionDecide"));
    about(QStringLiteral("disposition"), listed.disposition->id);
    setText(tr("会议记录里要有表决通过的“组织处置和处分”议题；期限从大会那天算起。"));
    addMembersMeetings(*m_meeting, desk, m_case.foundOn);
    cadreRoom(*this);
    body()->addWidget(m_meeting);
    body()->addLayout(sideBySide({m_measure, m_until}));
    body()->addWidget(m_note);
    connect(m_meeting, &ComboField::chosen, this, [this] { showTerm(); });
    connect(m_measure, &ComboField::chosen, this, [this] { showTerm(); });
    showTerm();
    setFirstFocus(m_meeting->combo());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记决定"), ButtonKind::Primary), &QPushButton::clicked, this,
            &DispositionDecideDialog::save);
}

/// The meeting's day stands in front of its topic.
void DispositionDecideDialog::showTerm()
{
    m_until->setVisible(measureIn(*m_measure) == DispositionMeasure::Correction);
    if (!meetingIn(*m_meeting))
        return m_meeting->setHint(tr("立案以后还没有党员大会的记录，先记录会议。"));
    const auto rules = disciplineRules(m_desk);
    const auto day =
        QDate::fromString(m_meeting->combo()->currentText().section(u' ', 0, 0), QStringLiteral("yyyy.MM.dd"));
    const auto last = rules ? organization::lastCorrectionDay(*rules, day) : Result<QDate>(fail(rules.error()));
    m_until->setHint(last ? tr("最晚到%1").arg(shownDate(*last)) : QString());
}

void DispositionDecideDialog::save()
{
    organization::DispositionDecision decision;
    const auto meeting = meetingIn(*m_meeting);
    m_meeting->setError(meeting ? QString() : tr("请选一次党员大会。"));
    decision.measure = measureIn(*m_measure);
    const bool hasTerm = decision.measure == DispositionMeasure::Correction;
    if (!meeting || (hasTerm && !m_until->requireDay()))
        return;
    decision.gathering = *meeting;
    decision.until = hasTerm ? dayIn(*m_until) : QDate();
    decision.note = m_note->text();
    const auto done = m_desk.performWithUndo(QStringLiteral("disposition.decide"), tr("组织处置：作出决定"),
                                             tr("已登记党员大会的决定"), [&](UnitOfWork& unit) -> Result<> {
                                                 BB_TRY(const auto rules, disciplineRules(m_desk));
                                                 return organization::decideDisposition(unit, rules, m_case.id,
                                                                                        decision, m_desk.today());
                                             });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

DispositionCloseDialog::DispositionCloseDialog(QWidget* host, Desk& desk, const ListedDiscipline& listed)
    : Dialog(host, tr("办结这件组织处置"), Width::Medium)
    , m_desk(desk)
    , m_case(*listed.disposition)
    , m_outcome(new ComboField(tr("结果")))
    , m_day(cadreDay(tr("办结日期"), desk, desk.today()))
    , m_note(new TextField(tr("说明"), tr("只在显示姓名时看得到")))
{
    setObjectName(QStringLiteral("dispositionClose"));
    about(QStringLiteral("disposition"), listed.disposition->id);
    setText(tr("%1，%2，现在到“%3”。").arg(listed.name(), listed.title(), listed.state()));
    for (const auto outcome : outcomesOf(m_case.measure))
        m_outcome->addChoice(organization::dispositionOutcomeTitle(outcome),
                             organization::dispositionOutcomeName(outcome));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_outcome, m_day}));
    body()->addWidget(m_note);
    connect(m_outcome, &ComboField::chosen, this, [this] { showOutcome(); });
    showOutcome();
    setFirstFocus(m_outcome->combo());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("办结"), ButtonKind::Primary), &QPushButton::clicked, this, &DispositionCloseDialog::save);
}

void DispositionCloseDialog::showOutcome()
{
    const auto outcome = organization::dispositionOutcomeByName(m_outcome->code());
    const bool leaves = outcome && organization::endsPartyLife(*outcome);
    m_outcome->setHint(leaves ? tr("同时离开名册") : QString());
}

void DispositionCloseDialog::save()
{
    const auto outcome = organization::dispositionOutcomeByName(m_outcome->code());
    if (!outcome || !m_day->requireDay())
        return;
    const organization::DispositionEnd end{dayIn(*m_day), *outcome, m_note->edit()->toPlainText()};
    const auto done = m_desk.performWithUndo(
        QStringLiteral("disposition.close"), tr("组织处置：办结"), tr("已办结这件组织处置"),
        [&](UnitOfWork& unit) { return organization::closeDisposition(unit, m_case.id, end, m_desk.today()); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
