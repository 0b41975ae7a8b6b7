// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who watches and who counts: nobody who stands in this vote, nor in that on the other office on the same day.
#include "branchbook/organization/election_store.h"
#include "ui/election/election_dialogs.h"
#include "ui/election/person_picker.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::Election;

bool standsIn(const Election& election, book::MemberId member)
{
    return std::ranges::any_of(election.candidates, [&](const organization::ElectionCandidate& candidate) {
        return candidate.member == member;
    });
}

/// 书记 and 副书记 are voted on in one meeting of the committee.
QList<Election> votesOfTheDay(Desk& desk, const Election& election)
{
    const auto office = [](const Election& one) {
        return organization::electionKindInfo(one.kind).from == organization::ElectedFrom::Committee;
    };
    auto all = organization::listElections(desk.book().reader(), election.branch);
    if (!all || !office(election))
        return {};
    all->removeIf([&](const Election& other) {
        return other.id == election.id || !office(other) || other.heldOn != election.heldOn;
    });
    return *all;
}

} // namespace

TellersDialog::TellersDialog(QWidget* host, Desk& desk, const Election& election,
                             const QList<organization::ElectablePerson>& people)
    : Dialog(host, tr("监票人和计票人"), Width::Large)
    , m_desk(desk)
    , m_election(election)
{
    setObjectName(QStringLiteral("tellers"));
    about(QStringLiteral("election"), election.id);
    const bool office = organization::electionKindInfo(election.kind).from == organization::ElectedFrom::Committee;
    setText(office ? tr("有支部委员会的，从既不是书记候选人、也不是副书记候选人的委员里推选，由选举的会议通过。")
                   : tr("从不是候选人的党员里推选，由选举的会议通过。"));
    const auto beside = votesOfTheDay(desk, election);
    const auto refusal = [&](const organization::ElectablePerson& person) {
        if (standsIn(election, person.member))
            return tr("候选人");
        const auto found =
            std::ranges::find_if(beside, [&](const Election& other) { return standsIn(other, person.member); });
        return found == beside.end() ? QString() : tr("“%1”的候选人").arg(found->title);
    };
    m_monitors = new PersonPicker(tr("监票人"), people, refusal);
    m_counters = new PersonPicker(tr("计票人"), people, refusal);
    for (const auto& teller : election.tellers) {
        auto* picker = teller.role == organization::TellerRole::Monitor ? m_monitors : m_counters;
        picker->setChosen({teller.member});
    }
    body()->setContentsMargins(0, 8, 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_monitors, 1);
    row->addWidget(m_counters, 1);
    body()->addLayout(row);
    setFirstFocus(m_monitors->filter());
    (void)addSafeButton(tr("先不定"));
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &TellersDialog::save);
}

void TellersDialog::save()
{
    const auto done = m_desk.performWithUndo(
        QStringLiteral("election.tellers"), tr("%1：监票人和计票人").arg(m_election.title), tr("已记下监票人和计票人"),
        [&](store::UnitOfWork& unit) {
            return organization::setElectionTellers(unit, m_election.id, m_monitors->chosen(), m_counters->chosen());
        });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

} // namespace branchbook::ui
