// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/vote_panel.h"

#include "ui/calculator/count_field.h"
#include "ui/calculator/vote_bar.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>

namespace branchbook::ui {

namespace {

enum VoteSegment { MeetingVote, AdmissionVote, ElectionVote, CommitteeVote };

/// An empty field is a number that is missing; `target` then stays as it is.
template <class Number>
Result<bool> readInto(Number& target, const CountField& from)
{
    if (from.isEmpty())
        return false;
    BB_TRY(const int value, rules::readCount(from.text(), from.field()));
    target = value;
    return true;
}

enum class Of { Resolution, Election };

/// 通过，多 14 票
QString outcomeText(const VoteBar::Count& votes, const rules::VoteResult& result, Of what)
{
    const bool election = what == Of::Election;
    if (!result.passed)
        return (election ? VotePanel::tr("没有当选，还差 %1 票") : VotePanel::tr("没有通过，还差 %1 票"))
            .arg(result.neededYes - result.countedYes);
    const int more = VoteBar::surplus(votes, result.majorityRule);
    if (more == 0)
        return election ? VotePanel::tr("当选，刚好够") : VotePanel::tr("通过，刚好够");
    return (election ? VotePanel::tr("当选，多 %1 票") : VotePanel::tr("通过，多 %1 票")).arg(more);
}

} // namespace

VotePanel::VotePanel(const CalculatorTools& tools)
    : CalculatorPanel(tools, QStringLiteral("vote"))
    , m_kinds(new Segmented(tr("哪一种表决"), Segmented::Height::Compact))
    , m_row(new CountRow)
    , m_entitled(m_row->addField({}, tr("人"), rules::field::kEntitled, 5))
    , m_present(m_row->addField(tr("实到会"), tr("人"), rules::field::kPresent))
    , m_yes(m_row->addField(tr("赞成"), tr("票"), rules::field::kYes))
    , m_no(m_row->addField(tr("反对"), tr("票"), rules::field::kNo))
    , m_line(new QWidget)
    , m_abstain(label({}, TextRole::Small, Ink::Text2))
    , m_admission(new Segmented(tr("接收还是转正"), Segmented::Height::Compact))
    , m_writtenLink(button(tr("会前书面意见"), ButtonKind::Link, ControlSize::Standard, QStringLiteral("plus")))
    , m_written(new CountRow)
    , m_writtenYes(m_written->addField(tr("书面赞成"), tr("份"), rules::field::kWrittenYes))
    , m_writtenNo(m_written->addField(tr("书面反对"), tr("份"), rules::field::kWrittenNo))
    , m_attendance(new VoteBar(tr("到会人数"), VoteBar::Unit::Persons))
    , m_votes(new VoteBar(tr("赞成票数"), VoteBar::Unit::Votes))
{
    build();
    inputs().keepSegment(m_kinds, QStringLiteral("kind"));
    inputs().keepSegment(m_admission, QStringLiteral("admission"));
    for (auto* each : {m_entitled, m_present, m_yes, m_no, m_writtenYes, m_writtenNo})
        inputs().keepText(each->edit(), QString::fromLatin1(each->field().name));
    m_writtenLink->setCheckable(true);
    inputs().keepTick(m_writtenLink, QStringLiteral("written"));
    work(Moment::Left);
}

void VotePanel::build()
{
    for (const auto& text : {tr("大会表决"), tr("接收和转正"), tr("换届选举"), tr("支委会")})
        m_kinds->addSegment(text);
    m_kinds->fillWidth();
    m_admission->addSegment(tr("接收"));
    m_admission->addSegment(tr("转正、延长、取消"));
    auto* line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(m_abstain);
    line->addStretch();
    line->addWidget(m_admission);
    line->addWidget(m_writtenLink);
    auto* top = new QVBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_row);
    top->addWidget(m_line);
    top->addWidget(m_written);
    body()->addWidget(m_kinds);
    body()->addLayout(top);
    body()->addWidget(m_attendance);
    body()->addWidget(m_votes);
}

QWidget* VotePanel::firstField() const
{
    return m_entitled->edit();
}

rules::VoteKind VotePanel::kind() const
{
    switch (m_kinds->current()) {
    case AdmissionVote: return m_admission->current() == 0 ? rules::VoteKind::Admission : rules::VoteKind::Conversion;
    case ElectionVote: return rules::VoteKind::Election;
    case CommitteeVote: return rules::VoteKind::Committee;
    default: return rules::VoteKind::Ordinary;
    }
}

bool VotePanel::takesWritten() const
{
    return m_kinds->current() == AdmissionVote;
}

void VotePanel::nameFields()
{
    const int chosen = m_kinds->current();
    m_entitled->setTitle(chosen == ElectionVote        ? tr("应到会有选举权")
                             : chosen == CommitteeVote ? tr("应到会委员")
                                                       : tr("应到会有表决权"));
    m_admission->setVisible(takesWritten());
    m_writtenLink->setVisible(takesWritten());
    m_written->setVisible(takesWritten() && m_writtenLink->isChecked());
}

Result<VotePanel::Given> VotePanel::read() const
{
    Given given;
    given.count.kind = kind();
    BB_TRY(const bool entitled, readInto(given.count.entitled, *m_entitled));
    BB_TRY(const bool present, readInto(given.count.present, *m_present));
    BB_TRY(const bool yes, readInto(given.count.yes, *m_yes));
    BB_TRY(const bool no, readInto(given.count.no, *m_no));
    if (takesWritten() && m_writtenLink->isChecked()) {
        BB_TRY([[maybe_unused]] const bool writtenYes, readInto(given.count.writtenYes, *m_writtenYes));
        BB_TRY([[maybe_unused]] const bool writtenNo, readInto(given.count.writtenNo, *m_writtenNo));
    }
    given.attendance = entitled && present;
    given.complete = given.attendance && yes && no;
    return given;
}

/// The rules that would be asked, also while the numbers are missing.
Basis VotePanel::basis() const
{
    rules::VoteCount one;
    one.kind = kind();
    one.entitled = one.present = one.yes = 1;
    const auto asked = rules::countVote(catalogue(), one, day());
    if (!asked)
        return {};
    auto basis = basisOf(catalogue(), {asked->quorumRule.ruleId, asked->majorityRule.ruleId}, day());
    if (asked->majorityAssumed) {
        basis = basisOf(catalogue(), {asked->quorumRule.ruleId}, day());
        basis.toVerify = true;
    }
    return basis;
}

void VotePanel::showAbstain(const rules::VoteResult* result)
{
    m_abstain->setText(result && result->abstain ? tr("弃权按差数算出：%1 票").arg(*result->abstain)
                                                 : tr("弃权按差数算出"));
}

void VotePanel::showBars(const Given& given, const rules::VoteResult& result)
{
    const VoteBar::Count present{given.count.present, result.neededPresent, given.count.entitled};
    const bool election = kind() == rules::VoteKind::Election;
    m_attendance->setCount(present, result.quorumRule,
                           result.quorum ? (election ? tr("符合，可以选举") : tr("符合，可以表决"))
                                         : tr("还差 %1 人").arg(result.neededPresent - given.count.present));
    if (!given.complete || result.majorityBase == 0)
        return m_votes->setUnknown();
    const VoteBar::Count votes{result.countedYes, result.neededYes, result.majorityBase};
    if (!result.quorum)
        return m_votes->setCount(votes, result.majorityRule, tr("到会人数不够，不作数"), VoteBar::Holds::No);
    m_votes->setCount(votes, result.majorityRule, outcomeText(votes, result, election ? Of::Election : Of::Resolution));
}

void VotePanel::refuse(const Error& error, Moment moment)
{
    m_attendance->setUnknown();
    m_votes->setUnknown();
    showAbstain(nullptr);
    if (error.where.isEmpty() || error.kind != ErrorKind::Invalid)
        return setAnswer(refusalOf(error, basis()));
    m_row->tellNothing();
    m_written->tellNothing();
    const bool now = moment == Moment::Left || m_row->isOver(error) || m_written->isOver(error);
    if (now && !m_row->tell(error))
        m_written->tell(error);
    setAnswer({.basis = basis()});
}

void VotePanel::work(Moment moment)
{
    nameFields();
    const auto given = read();
    if (!given)
        return refuse(given.error(), moment);
    m_row->tellNothing();
    m_written->tellNothing();
    if (!given->attendance) {
        m_attendance->setUnknown();
        m_votes->setUnknown();
        showAbstain(nullptr);
        return setAnswer({.basis = basis()});
    }
    const auto result = rules::countVote(catalogue(), given->count, day());
    if (!result)
        return refuse(result.error(), moment);
    showAbstain(given->complete ? &*result : nullptr);
    showBars(*given, *result);
    CalculatorAnswer answer{.basis = basis()};
    if (given->complete) {
        answer.working = result->why;
        answer.warnings = result->warnings;
        answer.sentenceTitle = tr("写进会议记录的话");
        answer.sentence = result->minutes;
    }
    setAnswer(answer);
}

} // namespace branchbook::ui
