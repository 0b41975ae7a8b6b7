// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/research_dialogs.h"

#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/ledger/owner_field.h"
#include "ui/theory/theory_fields.h"

namespace branchbook::ui {

namespace {

using ideology::DecidedIn;
using ideology::Research;
using ideology::ResearchStage;
using store::UnitOfWork;

constexpr QLatin1String kMeetingCode("gathering:");
constexpr QLatin1String kItemCode("ledger_item:");
constexpr int kMostOffered = 30; ///< of each kind; what is linked already is always among them

QString decidedCode(const Research& research)
{
    switch (research.decidedIn) {
    case DecidedIn::Gathering: return kMeetingCode + research.decidedId;
    case DecidedIn::LedgerItem: return kItemCode + research.decidedId;
    case DecidedIn::Nothing: break;
    }
    return {};
}

} // namespace

ResearchDialog::ResearchDialog(QWidget* host, Desk& desk, const Research& research)
    : Dialog(host, research.id.isNull() ? tr("登记调研课题") : tr("修改课题“%1”").arg(research.title), Width::Large)
    , m_desk(desk)
    , m_research(research)
    , m_title(cadreLine(tr("题目"), research.title, tr("例如 夏季高峰用水怎样保障")))
    , m_lead(new OwnerField(desk, tr("负责人")))
    , m_members(cadreLine(tr("成员"), research.members, tr("几个人用顿号隔开")))
    , m_day(cadreDay(tr("选题日期"), desk, research.id.isNull() ? desk.today() : research.steps.first().on))
    , m_due(cadreDay(tr("办结期限"), desk, research.dueOn))
    , m_question(theoryText(tr("要弄清的问题"), research.question))
    , m_findings(theoryText(tr("成果"), research.findings, tr("发现了什么、有什么建议")))
    , m_decision(theoryText(tr("转化"), research.decision, tr("据此作了什么决定；没有采纳的写明原因")))
    , m_decidedIn(new ComboField(tr("在哪里决定的")))
{
    setObjectName(QStringLiteral("research"));
    about(QStringLiteral("research"), research.id);
    m_lead->setOwner(research.lead, research.leadName);
    m_day->setEnabled(research.id.isNull());
    fillDecidedIn();
    layOut();
    (void)addSafeButton(tr("先不填"));
    connect(addButton(research.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &ResearchDialog::save);
}

void ResearchDialog::layOut()
{
    cadreRoom(*this);
    body()->addWidget(m_title);
    body()->addLayout(sideBySide({m_lead, m_members}));
    body()->addLayout(sideBySide({m_day, m_due}));
    const bool fresh = m_research.id.isNull(); // a topic that was just chosen has no findings
    if (fresh) {
        body()->addWidget(m_question);
    } else {
        body()->addLayout(sideBySide({m_question, m_findings}));
        body()->addLayout(sideBySide({m_decision, m_decidedIn}));
    }
    for (QWidget* later :
         {static_cast<QWidget*>(m_findings), static_cast<QWidget*>(m_decision), static_cast<QWidget*>(m_decidedIn)}) {
        if (fresh)
            later->setParent(this);
        later->setVisible(!fresh);
    }
    setFirstFocus(m_title->edit());
}

/// Recent meetings and open matters of the ledger.
void ResearchDialog::fillDecidedIn()
{
    m_decidedIn->addChoice(tr("没有关联"), {});
    const QString now = decidedCode(m_research);
    const auto& reader = m_desk.book().reader();
    gathering::GatheringQuery meetings;
    meetings.branch = m_desk.branch().id;
    bool known = now.isEmpty();
    const auto offer = [&](const QString& text, const QString& code, int& offered) {
        if (++offered > kMostOffered && code != now)
            return;
        m_decidedIn->addChoice(text, code);
        known = known || code == now;
    };
    int offered = 0;
    const auto rows = gathering::listGatherings(reader, meetings);
    for (const auto& row : rows ? *rows : QList<gathering::GatheringRow>())
        offer(tr("会议 %1 %2").arg(PartialDate::of(row.heldOn).toDotted(), row.topic), kMeetingCode + row.id.toString(),
              offered);
    offered = 0;
    ledger::ItemQuery items;
    items.branch = m_desk.branch().id;
    const auto listed = ledger::listItems(reader, items);
    for (const auto& item : listed ? *listed : QList<ledger::Item>())
        offer(tr("台账 %1 %2").arg(ledger::numberText(item), item.matter), kItemCode + item.id.toString(), offered);
    if (!known)
        m_decidedIn->addChoice(m_research.decidedTitle, now);
    m_decidedIn->setCode(now);
}

Research ResearchDialog::read() const
{
    Research research = m_research;
    research.branch = m_desk.branch().id;
    research.title = m_title->text();
    research.lead = m_lead->owner();
    research.leadName = m_lead->name();
    research.members = m_members->text();
    research.dueOn = dayIn(*m_due);
    research.question = m_question->edit()->toPlainText();
    research.findings = m_findings->edit()->toPlainText();
    research.decision = m_decision->edit()->toPlainText();
    const QString code = m_decidedIn->code();
    research.decidedIn = code.startsWith(kMeetingCode) ? DecidedIn::Gathering
        : code.startsWith(kItemCode)                   ? DecidedIn::LedgerItem
                                                       : DecidedIn::Nothing;
    research.decidedId = code.section(u':', 1);
    return research;
}

void ResearchDialog::save()
{
    if (!m_lead->settle() || !m_day->requireDay() || m_due->edit()->isFaulty())
        return;
    const Research research = read();
    const bool fresh = research.id.isNull();
    const auto done =
        m_desk.performWithUndo(fresh ? QStringLiteral("research.add") : QStringLiteral("research.change"),
                               (fresh ? tr("登记课题：%1") : tr("修改课题：%1")).arg(research.title),
                               tr("已保存课题“%1”").arg(research.title), [&](UnitOfWork& unit) -> Result<> {
                                   if (!fresh)
                                       return ideology::changeResearch(unit, research);
                                   BB_TRY([[maybe_unused]] const auto id,
                                          ideology::openResearch(unit, research, dayIn(*m_day), m_desk.today()));
                                   return {};
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

ResearchStepDialog::ResearchStepDialog(QWidget* host, Desk& desk, const Research& research)
    : Dialog(host,
             tr("课题进入“%1”").arg(ideology::researchStageTitle(research.nextStage().value_or(ResearchStage::Closed))),
             Width::Medium)
    , m_desk(desk)
    , m_research(research)
    , m_day(cadreDay(tr("日期"), desk, desk.today()))
    , m_text(nullptr)
{
    setObjectName(QStringLiteral("researchStep"));
    about(QStringLiteral("research"), research.id);
    setText(research.title);
    switch (research.nextStage().value_or(ResearchStage::Closed)) {
    case ResearchStage::Written:
        m_text = theoryText(tr("成果"), research.findings, tr("发现了什么、有什么建议"));
        break;
    case ResearchStage::Applied:
        m_text = theoryText(tr("转化"), research.decision, tr("据此作了什么决定；没有采纳的写明原因"));
        break;
    default: m_text = theoryText(tr("说明"), {}, tr("例如 走访六户、座谈一次"));
    }
    cadreRoom(*this);
    body()->addWidget(m_day);
    body()->addWidget(m_text);
    setFirstFocus(m_text->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &ResearchStepDialog::save);
}

/// Findings and decision go into the topic, in the same operation as the step.
Result<> ResearchStepDialog::write(UnitOfWork& unit) const
{
    const ResearchStage stage = m_research.nextStage().value_or(ResearchStage::Closed);
    const QString text = m_text->edit()->toPlainText();
    Research research = m_research;
    research.findings = stage == ResearchStage::Written ? text : research.findings;
    research.decision = stage == ResearchStage::Applied ? text : research.decision;
    const bool ofTopic = stage == ResearchStage::Written || stage == ResearchStage::Applied;
    if (ofTopic)
        BB_CHECK(ideology::changeResearch(unit, research));
    return ideology::addResearchStep(unit, m_research.id, {stage, dayIn(*m_day), ofTopic ? QString() : text},
                                     m_desk.today());
}

void ResearchStepDialog::save()
{
    if (!m_day->requireDay())
        return;
    const QString title = ideology::researchStageTitle(m_research.nextStage().value_or(ResearchStage::Closed));
    const auto done = m_desk.performWithUndo(
        QStringLiteral("research.step"), tr("课题%1：%2").arg(title, m_research.title),
        tr("课题“%1”已到%2").arg(m_research.title, title), [&](UnitOfWork& unit) { return write(unit); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
