// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/right_dialogs.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/ledger/owner_field.h"

#include <QCheckBox>

namespace branchbook::ui {

namespace {

using institutions::RightAct;
using institutions::RightMatter;
using store::UnitOfWork;

} // namespace

RightDialog::RightDialog(QWidget* host, Desk& desk, const RightMatter& matter)
    : Dialog(host, matter.id.isNull() ? tr("登记党员提出的事项") : tr("第 %1 号事项").arg(matter.numberText()),
             Width::Large)
    , m_desk(desk)
    , m_matter(matter)
    , m_kind(new ComboField(tr("类别")))
    , m_level(new ComboField(tr("谁可以看")))
    , m_member(new OwnerField(desk, tr("谁提出的")))
    , m_anonymous(new QCheckBox(tr("不写姓名")))
    , m_day(cadreDay(tr("收到日期"), desk, matter.id.isNull() ? desk.today() : matter.receivedOn))
    , m_channel(cadreLine(tr("怎样提出"), matter.channel, tr("例如 党员大会上、意见箱")))
    , m_words(new TextField(tr("提出什么"), tr("写清楚事情和要求")))
    , m_owner(new OwnerField(desk, tr("由谁答复")))
    , m_answerBy(cadreDay(tr("另定的答复期限"), desk, matter.answerBy))
{
    setObjectName(QStringLiteral("rightMatter"));
    about(QStringLiteral("right_matter"), matter.id);
    const auto kinds = institutions::rightKinds();
    for (const auto kind : kinds)
        m_kind->addChoice(institutions::rightKindTitle(kind), institutions::rightKindName(kind));
    const auto levels = institutions::rightLevels();
    for (const auto level : levels)
        m_level->addChoice(institutions::rightLevelTitle(level), institutions::rightLevelName(level));
    m_kind->setCode(institutions::rightKindName(matter.kind));
    m_level->setCode(institutions::rightLevelName(matter.level));
    m_member->setOwner(matter.member, matter.memberName);
    m_owner->setOwner(matter.owner, matter.ownerName);
    m_words->edit()->setPlainText(matter.matter);
    m_anonymous->setChecked(!matter.id.isNull() && matter.isAnonymous());
    m_answerBy->setHint(tr("空着的照规则算"));
    layOut();
    showKind();
    connect(m_kind, &ComboField::chosen, this, [this] {
        if (const auto kind = institutions::rightKindByName(m_kind->code()); kind && m_matter.id.isNull())
            m_level->setCode(institutions::rightLevelName(institutions::usualLevel(*kind)));
        showKind();
    });
    connect(m_anonymous, &QCheckBox::toggled, this, &RightDialog::showKind);
    (void)addSafeButton(tr("先不填"));
    connect(addButton(matter.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &RightDialog::save);
}

void RightDialog::layOut()
{
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_kind, m_level, m_day}));
    body()->addLayout(sideBySide({m_member, m_channel}));
    body()->addWidget(m_anonymous);
    body()->addWidget(m_words);
    body()->addLayout(sideBySide({m_owner, m_answerBy}));
    setFirstFocus(m_kind->combo());
}

void RightDialog::showKind()
{
    const auto kind = institutions::rightKindByName(m_kind->code());
    const bool may = kind && institutions::mayBeAnonymous(*kind);
    m_anonymous->setEnabled(may);
    if (!may)
        m_anonymous->setChecked(false);
    m_member->setEnabled(!m_anonymous->isChecked());
}

void RightDialog::save()
{
    const bool named = !m_anonymous->isChecked();
    const bool people = (!named || m_member->settle()) && m_owner->settle();
    if (!people || !m_day->requireDay() || m_answerBy->edit()->isFaulty())
        return;
    RightMatter matter = m_matter;
    matter.branch = m_desk.branch().id;
    matter.kind = institutions::rightKindByName(m_kind->code()).value_or(matter.kind);
    matter.level = institutions::rightLevelByName(m_level->code()).value_or(matter.level);
    matter.member = named ? m_member->owner() : std::nullopt;
    matter.memberName = named ? m_member->name() : QString();
    if (named && matter.memberName.trimmed().isEmpty())
        return m_member->setError(tr("请写明是谁提出的；建议和批评可以不写姓名。"));
    matter.receivedOn = dayIn(*m_day);
    matter.channel = m_channel->text();
    matter.matter = m_words->edit()->toPlainText();
    matter.owner = m_owner->owner();
    matter.ownerName = m_owner->name();
    matter.answerBy = dayIn(*m_answerBy);
    const bool fresh = matter.id.isNull();
    const QString kind = institutions::rightKindTitle(matter.kind);
    // No words of it in the journal.
    const auto done = m_desk.performWithUndo(
        fresh ? QStringLiteral("right.add") : QStringLiteral("right.change"),
        fresh ? tr("登记党员%1").arg(kind) : tr("修改党员权利事项：第 %1 号").arg(matter.numberText()),
        fresh ? tr("已登记党员%1").arg(kind) : tr("已修改第 %1 号").arg(matter.numberText()),
        [&](UnitOfWork& unit) -> Result<> {
            if (!fresh)
                return institutions::changeRightMatter(unit, matter, m_desk.today());
            BB_TRY([[maybe_unused]] const auto id, institutions::addRightMatter(unit, matter, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

RightStepDialog::RightStepDialog(QWidget* host, Desk& desk, const RightMatter& matter)
    : Dialog(host, tr("办理第 %1 号%2").arg(matter.numberText(), institutions::rightKindTitle(matter.kind)),
             Width::Medium)
    , m_desk(desk)
    , m_matter(matter)
    , m_act(new ComboField(tr("下一步")))
    , m_day(cadreDay(tr("日期"), desk, desk.today()))
    , m_by(cadreLine(tr("谁办的"), {}))
    , m_words(new TextField(tr("内容")))
{
    setObjectName(QStringLiteral("rightStep"));
    about(QStringLiteral("right_matter"), matter.id);
    QStringList course;
    for (const auto& step : matter.steps)
        course.append(
            QStringLiteral("%1 %2").arg(PartialDate::of(step.on).toDotted(), institutions::rightActTitle(step.act)));
    setText(course.isEmpty() ? tr("%1 收到，还没有办理。").arg(PartialDate::of(matter.receivedOn).toDotted())
                             : course.join(tr("；")));
    const auto acts = institutions::nextActs(matter);
    for (const RightAct act : acts)
        m_act->addChoice(institutions::rightActTitle(act), institutions::rightActName(act));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_act, m_day}));
    body()->addWidget(m_by);
    body()->addWidget(m_words);
    connect(m_act, &ComboField::chosen, this, &RightStepDialog::showAct);
    showAct();
    setFirstFocus(m_act->combo());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &RightStepDialog::save);
}

void RightStepDialog::showAct()
{
    const auto act = institutions::rightActByName(m_act->code());
    m_by->setTitle(act == RightAct::Forwarded ? tr("转报给谁") : tr("谁办的"));
    if (act == RightAct::Answered)
        m_words->setTitle(tr("答复什么"));
    else if (act == RightAct::Disputed)
        m_words->setTitle(tr("有什么异议"));
    else
        m_words->setTitle(tr("说明"));
}

void RightStepDialog::save()
{
    const auto act = institutions::rightActByName(m_act->code());
    if (!m_day->requireDay() || !act)
        return;
    const institutions::RightStep step{*act, dayIn(*m_day), m_by->text(), m_words->edit()->toPlainText()};
    const QString number = m_matter.numberText();
    const auto done = m_desk.performWithUndo(
        QStringLiteral("right.step"), tr("办理党员权利事项：第 %1 号").arg(number),
        tr("第 %1 号已登记%2").arg(number, institutions::rightActTitle(*act)),
        [&](UnitOfWork& unit) { return institutions::addRightStep(unit, m_matter.id, step, m_desk.today()); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

RightTaskDialog::RightTaskDialog(QWidget* host, Desk& desk, const RightMatter& matter, QDate due)
    : Dialog(host, tr("把第 %1 号列入台账").arg(matter.numberText()), Width::Medium)
    , m_desk(desk)
    , m_matter(matter)
    , m_owner(new OwnerField(desk, tr("责任人")))
    , m_due(cadreDay(tr("在哪天以前办好"), desk, due))
    , m_measure(cadreLine(tr("措施"), {}))
{
    setObjectName(QStringLiteral("rightTask"));
    about(QStringLiteral("right_matter"), matter.id);
    setText(matter.isSecret() ? tr("台账人人可看，仅支委可见的内容不会写进去。")
                              : tr("到期前会提醒，办结时写明结果。"));
    m_owner->setOwner(matter.owner, matter.ownerName);
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_owner, m_due}));
    body()->addWidget(m_measure);
    setFirstFocus(m_owner->combo());
    (void)addSafeButton(tr("先不列"));
    connect(addButton(tr("列入台账"), ButtonKind::Primary), &QPushButton::clicked, this, &RightTaskDialog::save);
}

void RightTaskDialog::save()
{
    if (!m_owner->settle() || !m_due->requireDay())
        return;
    const institutions::RightTask task{m_owner->owner(), m_owner->name(), dayIn(*m_due), m_measure->text()};
    const QString number = m_matter.numberText();
    const auto done =
        m_desk.performWithUndo(QStringLiteral("right.ledger"), tr("列入台账：第 %1 号党员权利事项").arg(number),
                               tr("第 %1 号已列入台账").arg(number), [&](UnitOfWork& unit) -> Result<> {
                                   BB_TRY([[maybe_unused]] const auto item,
                                          institutions::raiseRightItem(unit, m_matter.id, task, m_desk.today()));
                                   return {};
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
