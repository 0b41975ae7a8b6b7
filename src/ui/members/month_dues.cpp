// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/month_dues.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/organization/dues_store.h"

namespace branchbook::ui {

namespace {

using organization::DuesState;

ChipSpec stateSpec(DuesState state)
{
    const auto title = shownWord(organization::duesStateTitle(state));
    switch (state) {
    case DuesState::Paid: return {title, Tone::Ok, QStringLiteral("check")};
    case DuesState::Unpaid: return {title, Tone::Warn, QStringLiteral("circle-dashed")};
    case DuesState::Partial: return {title, Tone::Warn, QStringLiteral("circle-dot")};
    case DuesState::BaseMissing: return {title, Tone::Warn, QStringLiteral("alert")};
    case DuesState::NotOwed:
    case DuesState::Exempt: break;
    }
    return {title, Tone::Neutral, {}};
}

} // namespace

MonthDues::MonthDues(Desk& desk)
    : QObject(&desk)
    , m_desk(desk)
{
    connect(&desk, &Desk::branchChanged, this, &MonthDues::forget);
    connect(&desk, &Desk::quarterChanged, this, &MonthDues::forget);
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        static const QSet<QString> kTold{QStringLiteral("dues_base"), QStringLiteral("dues_payment"),
                                         QStringLiteral("dues_exemption"), QStringLiteral("setting"),
                                         QStringLiteral("rule_override")};
        // Whoever leaves or joins owes from another day on; where no dues are kept an edit of a person repaints one row.
        const bool people = !m_lines.isEmpty() && changes.tables.contains(QStringLiteral("member"));
        if (m_loaded && (people || changes.tables.intersects(kTold)))
            forget();
    });
}

MonthDues& MonthDues::of(Desk& desk)
{
    if (auto* known = desk.findChild<MonthDues*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new MonthDues(desk);
}

Month MonthDues::month() const
{
    const auto quarter = m_desk.quarter().range();
    return Month::of(qBound(quarter.first, m_desk.today(), quarter.last));
}

Result<> MonthDues::read()
{
    const auto& session = m_desk.book().reader();
    BB_TRY(const auto beginning, organization::loadDuesBeginning(session, m_desk.branch().id));
    if (!beginning || month() > Month::of(m_desk.today()))
        return {};
    BB_TRY(const auto rulebook, agenda::loadRulebook(session, m_desk.branch().id));
    BB_TRY(const auto roll, organization::loadDuesRoll(session, m_desk.branch()));
    organization::DuesScale scale(rulebook.catalogue, roll.roundings);
    for (const auto& account : roll.accounts) {
        BB_TRY(const auto line, organization::assess(account, month(), scale));
        if (line.state != DuesState::NotOwed)
            m_lines.insert(account.payer.member, line);
    }
    return {};
}

void MonthDues::load()
{
    m_loaded = true;
    m_lines.clear();
    if (const auto done = read(); !done)
        m_desk.report(done.error());
}

const organization::DuesMonth* MonthDues::find(book::MemberId id)
{
    if (!m_loaded)
        load();
    const auto found = m_lines.constFind(id);
    return found == m_lines.constEnd() ? nullptr : &*found;
}

Cell MonthDues::cell(book::MemberId id)
{
    const auto* line = find(id);
    if (!line)
        return {.text = QStringLiteral("—"), .tint = Color::Text2};
    const auto spec = stateSpec(line->state);
    if (spec.icon.isEmpty())
        return {.text = spec.text, .tint = Color::Text2, .tip = shownSentence(line->why)};
    return {.text = spec.text, .status = spec, .tip = shownSentence(line->why)};
}

void MonthDues::forget()
{
    m_loaded = false;
    Q_EMIT outdated();
}

} // namespace branchbook::ui
