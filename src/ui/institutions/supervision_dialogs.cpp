// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/supervision_dialogs.h"

#include "branchbook/institutions/institution_store.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/ledger/owner_field.h"

namespace branchbook::ui {

namespace {

using store::UnitOfWork;

void lowText(const TextField& field)
{
    auto* edit = field.edit();
    onTextSize(edit, [edit] { edit->setFixedHeight(scaled(72)); });
}

} // namespace

ComboField* heldInstitutions(const QString& title, const Desk& desk, institutions::InstitutionId chosen)
{
    auto* field = new ComboField(title);
    const auto all = institutions::listInstitutions(desk.book().reader(), desk.branch().id);
    for (const auto& each : all ? *all : QList<institutions::Institution>()) {
        if (each.id == chosen || each.inForceOn(desk.today()) != nullptr)
            field->addChoice(each.title, each.id.toString());
    }
    if (!chosen.isNull())
        field->setCode(chosen.toString());
    return field;
}

institutions::InstitutionId institutionIn(const ComboField& field)
{
    return institutions::InstitutionId::fromString(field.code());
}

InspectionDialog::InspectionDialog(QWidget* host, Desk& desk, const institutions::Inspection& check,
                                   institutions::InstitutionId institution)
    : Dialog(host, check.id.isNull() ? tr("登记执行检查") : tr("修改执行检查：%1").arg(check.title), Width::Large)
    , m_desk(desk)
    , m_check(check)
    , m_institution(heldInstitutions(tr("检查哪项制度"), desk, institution))
    , m_day(cadreDay(tr("检查日期"), desk, isFresh() ? desk.today() : check.on))
    , m_by(cadreLine(tr("谁检查的"), check.by, tr("例如 支委会")))
    , m_way(cadreLine(tr("怎样查的"), check.way, tr("例如 查阅会议记录")))
    , m_outcome(new ComboField(tr("执行情况")))
    , m_summary(cadreLine(tr("小结"), check.summary))
    , m_next(cadreDay(tr("下次检查"), desk, check.nextOn))
    , m_findings(new TextField(tr("发现的问题"), tr("一行一项，同时列入台账；没有发现的空着")))
    , m_owner(new OwnerField(desk, tr("谁来整改")))
    , m_due(cadreDay(tr("整改到哪天"), desk, {}))
{
    setObjectName(QStringLiteral("inspection"));
    about(QStringLiteral("inspection"), check.id, institution.toString());
    const auto outcomes = institutions::checkOutcomes();
    for (const auto outcome : outcomes)
        m_outcome->addChoice(institutions::checkOutcomeTitle(outcome), institutions::checkOutcomeName(outcome));
    m_outcome->setCode(institutions::checkOutcomeName(check.outcome));
    m_institution->setEnabled(isFresh());
    tellUnknownNames(m_by, desk, m_day);
    layOut();
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(isFresh() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &InspectionDialog::save);
}

void InspectionDialog::layOut()
{
    cadreRoom(*this);
    lowText(*m_findings);
    body()->addLayout(sideBySide({m_institution, m_day}));
    body()->addLayout(sideBySide({m_by, m_way, m_outcome}));
    body()->addLayout(sideBySide({m_summary, m_next}));
    body()->addWidget(m_findings);
    body()->addLayout(sideBySide({m_owner, m_due}));
    for (QWidget* each :
         {static_cast<QWidget*>(m_findings), static_cast<QWidget*>(m_owner), static_cast<QWidget*>(m_due)})
        each->setVisible(isFresh());
    setFirstFocus(m_by->edit());
}

QList<institutions::CheckFinding> InspectionDialog::findings() const
{
    QList<institutions::CheckFinding> list;
    const QStringList lines = m_findings->edit()->toPlainText().split(u'\n');
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            list.append({line.trimmed(), m_owner->owner(), m_owner->name(), {}, dayIn(*m_due)});
    }
    return list;
}

void InspectionDialog::save()
{
    if (!m_day->requireDay() || m_next->edit()->isFaulty() || m_due->edit()->isFaulty() || !m_owner->settle())
        return;
    institutions::Inspection check = m_check;
    check.branch = m_desk.branch().id;
    check.institution = institutionIn(*m_institution);
    check.on = dayIn(*m_day);
    check.by = m_by->text();
    check.way = m_way->text();
    check.outcome = institutions::checkOutcomeByName(m_outcome->code()).value_or(check.outcome);
    check.summary = m_summary->text();
    check.nextOn = dayIn(*m_next);
    const QString title = m_institution->combo()->currentText();
    const auto found = findings();
    const auto done = m_desk.performWithUndo(
        isFresh() ? QStringLiteral("inspection.add") : QStringLiteral("inspection.change"),
        (isFresh() ? tr("登记执行检查：%1") : tr("修改执行检查：%1")).arg(title),
        found.isEmpty() ? tr("已保存“%1”的检查").arg(title)
                        : tr("已保存“%1”的检查，%2 项问题列入台账").arg(title).arg(found.size()),
        [&](UnitOfWork& unit) -> Result<> {
            if (!isFresh())
                return institutions::changeInspection(unit, check, m_desk.today());
            return institutions::recordInspection(unit, check, found, m_desk.today()).map([](auto) {});
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

ViolationDialog::ViolationDialog(QWidget* host, Desk& desk, const institutions::Violation& violation)
    : Dialog(host, violation.id.isNull() ? tr("登记违反制度") : tr("修改违反制度的记录"), Width::Medium)
    , m_desk(desk)
    , m_violation(violation)
    , m_institution(heldInstitutions(tr("违反哪项制度"), desk, violation.institution))
    , m_day(cadreDay(tr("发现日期"), desk, isFresh() ? desk.today() : violation.foundOn))
    , m_person(new OwnerField(desk, tr("谁（空着是支部）")))
    , m_level(new ComboField(tr("谁可以看")))
    , m_facts(new TextField(tr("违反了什么"), tr("例如 两次没有按时通知开会")))
{
    setObjectName(QStringLiteral("violation"));
    about(QStringLiteral("violation"), violation.id, violation.institution.toString());
    setText(tr("仅支委可看的，列表和报告里不写是谁、什么事，只计数。党纪处分和组织处置在“处置和处分”里登记。"));
    const auto levels = institutions::violationLevels();
    for (const auto level : levels)
        m_level->addChoice(institutions::violationLevelTitle(level), institutions::violationLevelName(level));
    m_level->setCode(institutions::violationLevelName(violation.level));
    if (!isFresh())
        m_person->setOwner(violation.member, violation.name);
    m_facts->edit()->setPlainText(violation.facts);
    lowText(*m_facts);
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_institution, m_day}));
    body()->addLayout(sideBySide({m_person, m_level}));
    body()->addWidget(m_facts);
    setFirstFocus(m_facts->edit());
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(isFresh() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &ViolationDialog::save);
}

void ViolationDialog::save()
{
    if (!m_day->requireDay() || !m_person->settle())
        return;
    institutions::Violation violation = m_violation;
    violation.branch = m_desk.branch().id;
    violation.institution = institutionIn(*m_institution);
    violation.foundOn = dayIn(*m_day);
    violation.member = m_person->owner();
    violation.name = m_person->name();
    violation.level = institutions::violationLevelByName(m_level->code()).value_or(violation.level);
    violation.facts = m_facts->edit()->toPlainText();
    const QString title = m_institution->combo()->currentText();
    const auto done =
        m_desk.performWithUndo(isFresh() ? QStringLiteral("violation.add") : QStringLiteral("violation.change"),
                               (isFresh() ? tr("登记违反制度：%1") : tr("修改违反制度的记录：%1")).arg(title),
                               tr("已保存违反“%1”的记录").arg(title), [&](UnitOfWork& unit) {
                                   return institutions::saveViolation(unit, violation, m_desk.today()).map([](auto) {});
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

AccountDialog::AccountDialog(QWidget* host, Desk& desk, const institutions::Violation& violation)
    : Dialog(host, tr("怎样处理"), Width::Medium)
    , m_desk(desk)
    , m_violation(violation)
    , m_measure(new ComboField(tr("处理方式")))
    , m_day(cadreDay(tr("处理日期"), desk, violation.isPending() ? desk.today() : violation.decidedOn))
    , m_by(cadreLine(tr("由谁决定"), violation.decidedBy, tr("例如 支委会")))
    , m_words(new TextField(tr("处理意见"), tr("不予问责的写明理由，移送的写明移送给哪里")))
{
    setObjectName(QStringLiteral("account"));
    about(QStringLiteral("violation"), violation.id);
    const auto measures = institutions::accountMeasures();
    for (const auto measure : measures)
        m_measure->addChoice(institutions::accountMeasureTitle(measure), institutions::accountMeasureName(measure));
    m_measure->setCode(
        institutions::accountMeasureName(violation.measure.value_or(institutions::AccountMeasure::Criticism)));
    m_words->edit()->setPlainText(violation.decision);
    lowText(*m_words);
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_measure, m_day}));
    body()->addWidget(m_by);
    body()->addWidget(m_words);
    setFirstFocus(m_measure->combo());
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(tr("登记处理"), ButtonKind::Primary), &QPushButton::clicked, this, &AccountDialog::save);
}

void AccountDialog::save()
{
    if (!m_day->requireDay())
        return;
    institutions::ViolationDecision decision;
    decision.measure = institutions::accountMeasureByName(m_measure->code()).value_or(decision.measure);
    decision.on = dayIn(*m_day);
    decision.by = m_by->text();
    decision.words = m_words->edit()->toPlainText();
    const auto done = m_desk.performWithUndo(
        QStringLiteral("violation.decide"), tr("处理违反制度：%1").arg(m_violation.title),
        tr("已登记处理：%1").arg(institutions::accountMeasureTitle(decision.measure)), [&](UnitOfWork& unit) {
            return institutions::decideViolation(unit, m_violation.id, decision, m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
