// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the count card says while figures are typed, and of those that are recorded.
#include "ui/election/count_card.h"
#include "ui/election/count_words.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"

#include <QLineEdit>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::CountCheck;
using organization::ElectionRound;
using organization::RoundAssessment;
using organization::RoundVote;

std::optional<rules::Figure> majorityOn(const rules::Catalogue* catalogue, QDate day)
{
    if (!catalogue)
        return std::nullopt;
    const auto rule = rules::figureOn(*catalogue, u"election.pass", day);
    return rule ? std::optional(*rule) : std::nullopt;
}

ChipSpec checkSpec(const CountCheck& check)
{
    switch (check.state) {
    case CountCheck::State::Good: return {check.text, Tone::Ok, QStringLiteral("check-circle")};
    case CountCheck::State::Bad: return {check.text, Tone::Warn, QStringLiteral("alert")};
    case CountCheck::State::Waiting: break;
    }
    return {};
}

const CountCheck* checkAt(const QList<CountCheck>& checks, QStringView where)
{
    const auto found =
        std::find_if(checks.begin(), checks.end(), [&](const CountCheck& check) { return check.where == where; });
    return found == checks.end() ? nullptr : &*found;
}

void setFault(QLineEdit* edit, bool fault)
{
    const QString state = fault ? QStringLiteral("error") : QString();
    if (!edit || edit->property("state").toString() == state)
        return;
    edit->setProperty("state", state);
    repolish(edit);
}

} // namespace

void CountCard::work()
{
    const ElectionRound round = typed();
    const bool complete = isComplete();
    showChecks(round);
    const auto assessed = complete && m_catalogue
        ? organization::assessRound(*m_catalogue, m_election.kind, round, m_electors)
        : Result<RoundAssessment>(fail(ErrorKind::Invalid, QStringLiteral("election.does_not_add_up")));
    showLines(round, assessed ? &*assessed : nullptr);
    showVerdict(assessed);
}

void CountCard::showChecks(const ElectionRound& round)
{
    const auto checks = organization::countChecks(round);
    const auto* collected = checkAt(checks, u"collected");
    const auto* papers = checkAt(checks, u"void");
    const auto* marks = checkAt(checks, u"marks");
    const bool papersFilled = !m_collected->text().isEmpty() && !m_valid->text().isEmpty() && !m_void->text().isEmpty();
    const bool papersBad = papersFilled && papers && papers->state == CountCheck::State::Bad;
    m_firstCheck->setSpec(collected && round.issued > 0 ? checkSpec(*collected) : ChipSpec{});
    m_secondCheck->setSpec(papersBad ? checkSpec(*papers) : marks && isComplete() ? checkSpec(*marks) : ChipSpec{});
    placeChecks();
    for (auto* edit : {m_valid, m_void})
        setFault(edit, papersBad);
    const auto* issued = checkAt(checks, u"issued");
    setFault(m_issued, issued && issued->state == CountCheck::State::Bad && round.present > 0);
    setFault(m_collected, collected && collected->state == CountCheck::State::Bad && round.issued > 0);
}

void CountCard::showLines(const ElectionRound& round, const RoundAssessment* assessed)
{
    const auto rule = majorityOn(m_catalogue, round.heldOn);
    const bool ordinary = round.vote != RoundVote::TieBreak;
    m_bound->setText(!ordinary ? tr("得赞成票多的当选")
                         : rule && round.present > 0
                         ? tr("%3 票起：须%1，实到会 %2 人") // what it takes stands first: … takes the end
                               .arg(rules::shareWords(*rule))
                               .arg(round.present)
                               .arg(rules::neededOf(*rule, round.present))
                         : QString());
    const bool complete = isComplete();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const auto& tally = assessed ? assessed->round.tallies.at(qsizetype(i)) : round.tallies.at(qsizetype(i));
        const bool filled = !line.yes->text().isEmpty();
        const bool whole = !line.sum || (tally.no && tally.abstain && filled);
        const int gap = line.sum ? organization::tallyGap(round, tally) : 0;
        if (line.sum) {
            const bool judged = whole && !m_valid->text().isEmpty();
            line.sum->setSpec(judged ? ChipSpec{QString::number(gap + round.valid), gap == 0 ? Tone::Ok : Tone::Warn,
                                                gap == 0 ? QStringLiteral("check") : QStringLiteral("alert")}
                                     : ChipSpec{});
            for (auto* edit : {line.yes, line.no, line.abstain})
                setFault(edit, judged && gap != 0);
        }
        const bool measured = ordinary && rule && round.present > 0 && filled && whole && gap == 0;
        const int needed = rule ? rules::neededOf(*rule, std::max(round.present, 1)) : 1;
        if (measured) {
            using organization::TallyOutcome;
            const Color fill = assessed && tally.outcome == TallyOutcome::RunOff ? Color::WarnSolid
                : tally.yes >= needed                                            ? Color::OkSolid
                                                                                 : Color::Control;
            // The tick stands at the half itself: whoever passes it is beyond.
            line.bar->setValue(std::min(tally.yes, round.present), round.present / 2, round.present, fill);
            line.words->setText(majorityWords(tally.yes, round.present, *rule));
        } else {
            line.bar->setValue(0, 1, 2, Color::Track);
            line.words->clear();
        }
        setInk(line.words, measured && tally.yes < needed ? Ink::Text2 : Ink::Text);
        line.chip->setSpec(assessed && complete ? outcomeChip(tally.outcome) : ChipSpec{});
        line.chip->setAccessibleName(assessed && complete ? organization::tallyOutcomeTitle(tally.outcome) : QString());
    }
}

void CountCard::showVerdict(const Result<RoundAssessment>& assessed)
{
    const QString leave = m_access == Access::Correct ? tr("不更正") : QString();
    const QStringList wrong = problems();
    if (!wrong.isEmpty() && !(assessed && assessed->round.result == organization::RoundResult::Void)) {
        m_verdict->setWords({Tone::Warn, QStringLiteral("alert"), tr("计票的数字对不上"), wrong.mid(0, 3).join(u'\n')});
        return m_verdict->setActions({}, {}, leave);
    }
    if (m_lines.empty()) {
        m_verdict->setWords({Tone::Neutral, QStringLiteral("info"), tr("还没有候选人"),
                             tr("人选批复以后，在这里定候选人，再印选票、记计票结果。")});
        return m_verdict->setActions(tr("定候选人"), QStringLiteral("members"), leave);
    }
    if (!isComplete()) {
        m_verdict->setWords({Tone::Neutral, QStringLiteral("info"), tr("填完数字，自动核对并算出结果"),
                             tr("回车到下一格，上下键换行。没有填完的也会留着。")});
        return m_verdict->setActions({}, {}, leave);
    }
    if (!assessed) {
        m_verdict->setWords({Tone::Warn, QStringLiteral("alert"), sentence(assessed.error()), {}});
        return m_verdict->setActions({}, {}, leave);
    }
    m_verdict->setWords(verdictOf(assessed->round, m_catalogue));
    const bool isVoid = assessed->round.result == organization::RoundResult::Void;
    m_verdict->setActions(m_access == Access::Correct ? tr("保存更正")
                              : isVoid                ? tr("确实多收，记为无效")
                                                      : tr("记录结果"),
                          QStringLiteral("check"), leave);
}

void CountCard::showRecorded()
{
    if (m_round.id.isNull()) { // not counted, and nothing may be written
        m_verdict->setWords({});
        showChecks(m_round);
        return showLines(m_round, nullptr);
    }
    showChecks(m_round);
    RoundAssessment stored;
    stored.round = m_round;
    showLines(m_round, &stored);
    const auto words = verdictOf(m_round, m_catalogue);
    const bool last = !m_election.rounds.isEmpty() && m_election.rounds.last().id == m_round.id;
    auto shown = words;
    if (!m_round.corrections.isEmpty())
        shown.more +=
            tr("（更正过 %1 次，最近一次：%2）").arg(m_round.corrections.size()).arg(m_round.corrections.last().reason);
    if (last && m_election.fewerAgreed)
        shown.more = tr("%1 名选举人同意减少名额，不再选举。").arg(*m_election.fewerAgreed);
    m_verdict->setWords(shown);
    const bool open = last && !m_election.isDecided();
    const bool few = open && m_round.result == organization::RoundResult::TooFew;
    m_verdict->setActions(open ? tr("再次投票") : QString(), QStringLiteral("vote"),
                          few        ? tr("减少名额")
                              : last ? tr("更正")
                                     : QString());
}

} // namespace branchbook::ui
