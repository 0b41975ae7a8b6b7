// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/division_dialog.h"

#include "branchbook/organization/redivision.h"
#include "ui/kit/field.h"
#include "ui/organization/committee_dialogs.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kBetweenDivisionFields = 14;

/// 委员之间: with several places in one post it could not be said whose place is meant.
bool isShared(const organization::Post& post)
{
    return organization::isWorkPost(post) && post.seats == 1;
}

} // namespace

bool canDivide(const CommitteeData& shown)
{
    const auto& posts = shown.committee.posts;
    return shown.term() != nullptr && std::ranges::any_of(posts, isShared)
        && organization::sittingOn(shown.committee, shown.today).size() > 1;
}

DivisionDialog::DivisionDialog(QWidget* host, Desk& desk, const CommitteeData& shown)
    : Dialog(host, tr("委员之间怎样分工？"), Width::Medium)
    , m_desk(desk)
    , m_data(shown)
    , m_on(dayField(tr("从哪天起"), desk.today(), desk.today()))
    , m_decided(dayField(tr("支委会哪天决定"), desk.today(), {}))
    , m_decision(new LineField(tr("决定（可以不写）"), tr("例如：9月支委会第2项")))
    , m_filing(new LineField(tr("备案文号（可以以后补）"), tr("例如：机党备〔2026〕8号")))
    , m_filed(dayField(tr("备案日期"), desk.today(), {}))
{
    setObjectName(QStringLiteral("divisionDialog"));
    about(QStringLiteral("new:division"));
    setText(tr("调整分工由支部委员会决定，报上级备案，不用选举。没有分到工作的人还是委员。书记、副书记不在这里改。"));
    addWork();
    addBasis();
    (void)addSafeButton(tr("先不改"));
    auto* done = addButton(tr("调整分工"), ButtonKind::Primary);
    done->setObjectName(QStringLiteral("divide"));
    connect(done, &QPushButton::clicked, this, &DivisionDialog::save);
    if (!m_work.isEmpty())
        setFirstFocus(m_work.first().who->combo());
}

void DivisionDialog::addWork()
{
    const auto sitting = organization::sittingOn(m_data.committee, m_data.today);
    auto* rows = body();
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(kBetweenDivisionFields);
    for (const organization::Post& post : m_data.committee.posts) {
        if (!isShared(post))
            continue;
        auto* who = new ComboField(post.title);
        for (const organization::Seat& seat : sitting)
            who->addChoice(QStringLiteral("%1　%2").arg(m_data.shownName(seat.member, seat.name), seat.title),
                           seat.member.toString());
        who->addChoice(tr("空着"), QString());
        const auto holders = m_data.committee.holdersOn(post.id, m_data.today);
        who->setCode(holders.isEmpty() ? QString() : holders.first().member.toString());
        m_work.append({post.id, who});
    }
    for (qsizetype i = 0; i < m_work.size(); i += 2)
        addPair(*rows, m_work[i].who, i + 1 < m_work.size() ? m_work[i + 1].who : new QWidget);
}

void DivisionDialog::addBasis()
{
    addPair(*body(), m_on, m_decided);
    body()->addWidget(m_decision);
    addPair(*body(), m_filing, m_filed);
}

void DivisionDialog::save()
{
    if (!m_on->requireDay() || !m_decided->requireDay())
        return;
    organization::Redivision redivision;
    redivision.on = wholeDay(*m_on);
    redivision.decidedOn = wholeDay(*m_decided);
    redivision.decision = m_decision->text();
    redivision.filingRef = m_filing->text();
    redivision.filedOn = wholeDay(*m_filed);
    for (const Work& work : m_work) {
        const QString code = work.who->code();
        redivision.places.append(
            {work.post, code.isEmpty() ? std::nullopt : std::optional(book::MemberId::fromString(code))});
    }
    const QDate today = m_desk.today();
    const auto done = m_desk.performWithUndo(
        QStringLiteral("committee.divide"), tr("支部委员会调整分工"), tr("已记分工调整"),
        [&](store::UnitOfWork& unit) { return organization::redivide(unit, m_data.branch.id, redivision, today); });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
