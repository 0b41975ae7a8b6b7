// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/election_panel.h"

#include "branchbook/base/screen_words.h"

#include "ui/calculator/candidate_list.h"
#include "ui/calculator/count_field.h"
#include "ui/calculator/vote_bar.h"
#include "ui/kit/choice.h"

#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

/// Nothing where the field is empty.
Result<std::optional<int>> optionalCount(const CountField& from)
{
    if (from.isEmpty())
        return std::optional<int>();
    BB_TRY(const int value, rules::readCount(from.text(), from.field()));
    return std::optional(value);
}

/// One candidate or several that passed: 当选：甲、乙
QString headingOf(const rules::ElectionResult& result)
{
    if (!result.quorum)
        return ElectionPanel::tr("到会人数不够，不能选举");
    if (!result.valid)
        return result.crossFoot ? ElectionPanel::tr("这次选举无效") : ElectionPanel::tr("计票的数字对不上");
    if (result.elected.isEmpty())
        return ElectionPanel::tr("没有人当选");
    return ElectionPanel::tr("当选：%1").arg(shownList(result.elected));
}

} // namespace

ElectionPanel::ElectionPanel(const CalculatorTools& tools)
    : CalculatorPanel(tools, QStringLiteral("election"))
    , m_kind(new Segmented(tr("差额还是等额"), Segmented::Height::Compact))
    , m_row(new CountRow)
    , m_entitled(m_row->addField(tr("应到会有选举权"), tr("人"), rules::field::kEntitled))
    , m_present(m_row->addField(tr("实到会"), tr("人"), rules::field::kPresent))
    , m_issued(m_row->addField(tr("发出选票"), tr("张"), rules::field::kIssued))
    , m_collected(m_row->addField(tr("收回选票"), tr("张"), rules::field::kCollected))
    , m_valid(m_row->addField(tr("有效票"), tr("张"), rules::field::kValid))
    , m_seats(m_row->addField(tr("应选名额"), tr("名"), rules::field::kSeats))
    , m_voters(m_row->addField(tr("投票人数（可不填）"), tr("人"), rules::field::kVoters))
    , m_candidates(new CandidateList(inputs()))
    , m_attendance(new VoteBar(tr("到会人数"), VoteBar::Unit::Persons))
{
    m_kind->addSegment(tr("差额：支部委员"));
    m_kind->addSegment(tr("等额：书记、副书记"));
    m_kind->fillWidth();
    body()->addWidget(m_kind);
    body()->addWidget(m_row);
    body()->addWidget(m_candidates);
    body()->addWidget(m_attendance);
    inputs().keepSegment(m_kind, QStringLiteral("kind"));
    for (auto* each : {m_entitled, m_present, m_issued, m_collected, m_valid, m_seats, m_voters})
        inputs().keepText(each->edit(), QString::fromLatin1(each->field().name));
    connect(m_candidates, &CandidateList::rowsChanged, this, [this] {
        Q_EMIT fieldsChanged();
        work(Moment::Left);
    });
    work(Moment::Left);
}

QWidget* ElectionPanel::firstField() const
{
    return m_entitled->edit();
}

void ElectionPanel::clear()
{
    CalculatorPanel::clear();
    m_candidates->startAgain();
    Q_EMIT fieldsChanged();
}

/// What is missing is taken as the most that what is there allows, so that only what is wrong for sure is refused.
Result<ElectionPanel::Given> ElectionPanel::read() const
{
    BB_TRY(const auto entitled, optionalCount(*m_entitled));
    BB_TRY(const auto present, optionalCount(*m_present));
    BB_TRY(const auto issued, optionalCount(*m_issued));
    BB_TRY(const auto collected, optionalCount(*m_collected));
    BB_TRY(const auto valid, optionalCount(*m_valid));
    BB_TRY(const auto seats, optionalCount(*m_seats));
    BB_TRY(const auto voters, optionalCount(*m_voters));
    BB_TRY(const auto candidates, m_candidates->read());
    Given given;
    given.attendance = entitled && present;
    given.complete = given.attendance && issued && collected && valid && seats && m_candidates->isComplete();
    auto& count = given.count;
    count.kind = m_kind->current() == 1 ? rules::ElectionKind::EqualNumber : rules::ElectionKind::Competitive;
    count.entitled = entitled.value_or(1);
    count.present = present.value_or(0);
    count.issued = issued.value_or(count.present);
    count.voters = voters;
    count.collected = collected.value_or(valid ? std::max(*valid, count.issued) : count.issued);
    count.valid = valid.value_or(count.collected);
    count.seats = seats.value_or(1);
    if (given.complete)
        count.candidates = candidates;
    return given;
}

Basis ElectionPanel::basis() const
{
    return basisOf(catalogue(),
                   {QStringLiteral("election.quorum"), QStringLiteral("election.pass"),
                    QStringLiteral("election.extra_candidates")},
                   day());
}

void ElectionPanel::refuse(const Error& error, Moment moment)
{
    m_attendance->setUnknown();
    m_candidates->showResult(nullptr);
    if (error.kind != ErrorKind::Invalid)
        return setAnswer(refusalOf(error));
    if ((moment == Moment::Left || m_row->isOver(error)) && !m_row->tell(error))
        m_candidates->tell(sentence(error));
    setAnswer({.basis = basis()});
}

void ElectionPanel::showAttendance(const Given& given, const rules::ElectionResult& result)
{
    m_attendance->setCount({given.count.present, result.neededPresent, given.count.entitled}, result.quorumRule,
                           result.quorum ? tr("符合，可以选举")
                                         : tr("还差 %1 人").arg(result.neededPresent - given.count.present));
}

void ElectionPanel::work(Moment moment)
{
    m_row->tellNothing();
    m_candidates->tell({});
    const auto given = read();
    if (!given)
        return refuse(given.error(), moment);
    m_candidates->showResult(nullptr);
    if (!given->attendance) {
        m_attendance->setUnknown();
        return setAnswer({.basis = basis()});
    }
    const auto result = rules::countElection(catalogue(), given->count, day());
    if (!result)
        return refuse(result.error(), moment);
    showAttendance(*given, *result);
    CalculatorAnswer answer{.basis = basis()};
    if (given->complete) {
        m_candidates->showResult(&*result);
        answer.heading = headingOf(*result);
        if (result->valid)
            answer.facts.append({tr("当选至少"), tr("%1 票").arg(result->neededYes)});
        if (result->runOffSeats > 0)
            answer.facts.append({tr("还缺"), tr("%1 名").arg(result->runOffSeats)});
        answer.working = result->why;
        answer.warnings = result->warnings;
        answer.sentenceTitle = tr("写进选举记录的话");
        answer.sentence = result->minutes;
    }
    setAnswer(answer);
}

} // namespace branchbook::ui
