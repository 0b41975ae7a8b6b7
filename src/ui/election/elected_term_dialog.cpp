// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/elected_term_dialog.h"

#include "branchbook/base/date.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/member.h"
#include "ui/election/election_dialogs.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/shell/desk.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kBetweenElected = 10;
constexpr int kBetweenColumns = 14;

} // namespace

ElectedTermDialog::ElectedTermDialog(QWidget* host, Desk& desk, organization::ElectedCommittee proposed,
                                     const QList<organization::Post>& posts)
    : Dialog(host, tr("登记新一届支部委员会"), Width::Large)
    , m_desk(desk)
    , m_elected(std::move(proposed))
    , m_number(new LineField(tr("第几届")))
    , m_ends(electionDay(tr("届满日期"), desk.today(), m_elected.term.endsOn))
    , m_reason(new LineField(tr("届满日期与规定不同的原因"), tr("例如：与机关党委同时换届")))
    , m_approval(new LineField(tr("书记、副书记批复文号"), tr("例如：机党〔2026〕20号")))
    , m_approved(electionDay(tr("批复日期"), desk.today(), {}))
{
    setObjectName(QStringLiteral("electedTerm"));
    about(QStringLiteral("new:committee_term"));
    setText(tr("%1选举产生。书记、副书记是新的委员会选出来的；其他委员原来有分工的先照旧，可以改。"
               "还没有分工的先记为委员，支委会分工以后，再在“支部班子”里调整分工。")
                .arg(shownDate(m_elected.term.electedOn)));
    m_number->setText(QString::number(m_elected.term.number));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(kBetweenElected);
    body()->addLayout(sideBySide({m_number, m_ends, m_reason}));
    m_reason->setObjectName(QStringLiteral("termReason"));
    body()->addLayout(sideBySide({m_approval, m_approved}));
    connect(m_ends, &DateField::dateChanged, this, &ElectedTermDialog::followEnd);
    followEnd();
    addPlaces(posts);
    (void)addSafeButton(tr("先不登记"));
    auto* done = addButton(tr("登记这一届"), ButtonKind::Primary);
    done->setObjectName(QStringLiteral("saveElectedTerm"));
    connect(done, &QPushButton::clicked, this, &ElectedTermDialog::save);
    setFirstFocus(m_places.isEmpty() ? static_cast<QWidget*>(m_number->edit()) : m_places.first()->combo());
}

void ElectedTermDialog::addPlaces(const QList<organization::Post>& posts)
{
    for (const auto& place : m_elected.places) {
        auto* post = new ComboField(place.name);
        post->addChoice(tr("委员（还没有分工）"), QString());
        for (const auto& each : posts) {
            if (!organization::isPlainSeat(each.title) || organization::isPlainSeat(place.title))
                post->addChoice(each.title, each.title);
        }
        const bool known = place.title.isEmpty()
            || std::ranges::any_of(posts, [&](const organization::Post& each) { return each.title == place.title; });
        if (!known) // made with the term
            post->addChoice(place.title, place.title);
        post->setCode(place.title);
        m_places.append(post);
    }
    constexpr int kPlacesInRow = 3;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kBetweenColumns);
    grid->setVerticalSpacing(kBetweenElected);
    for (int i = 0; i < int(m_places.size()); ++i)
        grid->addWidget(m_places[i], i / kPlacesInRow, i % kPlacesInRow);
    for (int column = 0; column < kPlacesInRow; ++column)
        grid->setColumnStretch(column, 1);
    body()->addLayout(grid);
}

/// The end is the one that the rules give; another one wants a reason.
void ElectedTermDialog::followEnd()
{
    m_ends->setHint(tr("按规定到 %1 届满").arg(PartialDate::of(m_elected.term.plannedEnd).toDotted()));
    const QDate end = m_ends->date().earliest();
    m_reason->setVisible(end.isValid() && end != m_elected.term.plannedEnd);
}

void ElectedTermDialog::save()
{
    bool ok = false;
    const int number = m_number->text().toInt(&ok);
    m_number->setError(ok && number > 0 ? QString() : tr("届次写数字，例如 3"));
    if (!ok || number < 1 || !m_ends->requireDay())
        return;
    m_elected.term.number = number;
    m_elected.term.endsOn = m_ends->date().earliest();
    m_elected.term.shiftReason = m_elected.term.isShifted() ? m_reason->text() : QString();
    m_elected.term.approvalRef = m_approval->text();
    m_elected.term.approvedOn = m_approved->date().earliest();
    for (qsizetype i = 0; i < m_places.size(); ++i)
        m_elected.places[i].title = m_places[i]->code();
    const QDate today = m_desk.today();
    const auto done = m_desk.performWithUndo(
        QStringLiteral("election.term"), tr("按选举结果登记第%1届").arg(number),
        tr("已登记第%1届支部委员会").arg(number), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::establishCommittee(unit, m_elected, today));
            return {};
        });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
