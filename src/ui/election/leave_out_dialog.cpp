// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/leave_out_dialog.h"

#include "branchbook/base/screen_words.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kBetweenLeftOut = 10;

} // namespace

LeaveOutDialog::LeaveOutDialog(QWidget* host, Desk& desk, const organization::Election& election,
                               const QList<organization::ElectablePerson>& people,
                               std::shared_ptr<const rules::Catalogue> catalogue)
    : Dialog(host, tr("不计入应到会的党员"), Width::Medium)
    , m_desk(desk)
    , m_election(election)
    , m_catalogue(std::move(catalogue))
    , m_person(new ComboField(tr("党员")))
    , m_reason(new ComboField(tr("原因")))
    , m_since(new DateField(tr("从哪天起（外出、自费出国的）")))
    , m_higher(new LineField(tr("上级党组织同意"), tr("例如 局机关党委10月12日批复")))
    , m_meeting(new LineField(tr("党员大会通过"), tr("例如 10月16日党员大会表决同意")))
{
    setObjectName(QStringLiteral("leaveOutDialog"));
    about(QStringLiteral("election"), election.id);
    setText(tr("应到会人数按名册算。因病、外出等不计入的，要有上级党组织同意和党员大会通过，打印的计票单上会写明。"));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(kBetweenLeftOut);
    addListed();
    (void)addSafeButton(tr("关闭"), Leaving::Asks);
    if (desk.book().isReadOnly())
        return;
    addFields(people);
    auto* done = addButton(tr("登记不计入"), ButtonKind::Primary);
    done->setObjectName(QStringLiteral("saveLeftOut"));
    connect(done, &QPushButton::clicked, this, &LeaveOutDialog::save);
    setFirstFocus(m_person->combo());
}

void LeaveOutDialog::addListed()
{
    for (const auto& one : m_election.leftOut) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(label(one.name, TextRole::BodyStrong));
        row->addWidget(new ElidedLabel(QStringList{shownWord(rules::awayReasonName(one.why.reason)),
                                                   one.why.higherConsent, one.why.meetingConsent}
                                           .join(tr("；")),
                                       TextRole::Small, Color::Text2),
                       1);
        if (m_election.rounds.isEmpty() && !m_desk.book().isReadOnly()) {
            auto* again = button(tr("重新计入"), ButtonKind::Standard, ControlSize::Small);
            again->setAccessibleName(tr("%1，重新计入应到会").arg(one.name));
            connect(again, &QPushButton::clicked, this, [this, one] { countAgain(one); });
            row->addWidget(again);
        }
        body()->addWidget(line);
    }
}

void LeaveOutDialog::addFields(const QList<organization::ElectablePerson>& people)
{
    const auto taken = [&](book::MemberId member) {
        return std::ranges::any_of(m_election.leftOut, [&](const auto& one) { return one.member == member; })
            || std::ranges::any_of(m_election.candidates, [&](const auto& one) { return one.member == member; });
    };
    for (const auto& person : people) {
        if (person.rights.elects && !taken(person.member))
            m_person->addChoice(person.born.isEmpty() || person.shown != person.name
                                    ? person.shown
                                    : tr("%1　%2").arg(person.name, person.born),
                                person.member.toString());
    }
    for (const QString& reason : rules::awayReasonNames())
        m_reason->addChoice(shownWord(reason), reason);
    m_since->edit()->setToday(m_desk.today());
    m_since->wantWholeDay();
    body()->addLayout(sideBySide({m_person, m_since}));
    body()->addWidget(m_reason);
    body()->addLayout(sideBySide({m_higher, m_meeting}));
}

void LeaveOutDialog::countAgain(const organization::ElectionLeftOut& who)
{
    const auto done = m_desk.performWithUndo(
        QStringLiteral("election.count_in"), tr("%1：%2重新计入应到会").arg(m_election.title, who.name),
        tr("%1已重新计入应到会").arg(who.name),
        [&](store::UnitOfWork& unit) { return organization::countElectorAgain(unit, m_election.id, who.member); });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

void LeaveOutDialog::save()
{
    m_person->setError(m_person->code().isEmpty() ? tr("请选一个人") : QString());
    if (m_person->code().isEmpty() || m_since->edit()->isFaulty())
        return;
    organization::ElectionLeftOut who;
    who.member = book::MemberId::fromString(m_person->code());
    who.why.reason = rules::awayReasonByName(m_reason->code()).value_or(rules::AwayReason::None);
    who.why.since = m_since->date().earliest();
    who.why.higherConsent = m_higher->text();
    who.why.meetingConsent = m_meeting->text();
    const QString name = m_person->combo()->currentText();
    const auto done = m_desk.performWithUndo(
        QStringLiteral("election.leave_out"), tr("%1：%2不计入应到会").arg(m_election.title, name),
        tr("已登记：%1不计入应到会").arg(name),
        [&](store::UnitOfWork& unit) { return organization::leaveOutElector(unit, *m_catalogue, m_election.id, who); });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

} // namespace branchbook::ui
