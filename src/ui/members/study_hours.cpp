// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/study_hours.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/study_parts.h"

namespace branchbook::ui {

namespace {

constexpr int kCommonClassHour = 45;

/// By the text in force on `day`, or by the branch's own figure.
struct AskedHours {
    double member = 0;
    double leader = 0;
};

Result<AskedHours> askedHours(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto rulebook, agenda::loadRulebook(session, branch));
    BB_TRY(const auto hours, rulebook.catalogue.number(u"study.member_hours", day));
    AskedHours asked{double(hours.numerator) / double(hours.denominator), 0};
    if (const auto leaders = rulebook.catalogue.number(u"study.secretary_hours", day))
        asked.leader = double(leaders->numerator) / double(leaders->denominator);
    return asked;
}

} // namespace

StudyHours::StudyHours(Desk& desk)
    : QObject(&desk)
    , m_desk(desk)
{
    connect(&desk, &Desk::branchChanged, this, &StudyHours::forget);
    connect(&desk, &Desk::quarterChanged, this, &StudyHours::forget);
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        // The records of the people themselves play no part.
        static const QSet<QString> kTold{QStringLiteral("gathering"), QStringLiteral("attendance"),
                                         QStringLiteral("setting"), QStringLiteral("rule_override"),
                                         QStringLiteral("study_excuse")};
        if (m_loaded && changes.tables.intersects(kTold))
            forget();
    });
}

StudyHours& StudyHours::of(Desk& desk)
{
    if (auto* known = desk.findChild<StudyHours*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new StudyHours(desk);
}

void StudyHours::load()
{
    m_loaded = true;
    m_figures.clear();
    m_excused.clear();
    const auto& session = m_desk.book().reader();
    const auto branch = m_desk.branch().id;
    const auto quarter = m_desk.quarter();
    const auto last = qMin(quarter.range().last, m_desk.today());
    m_classHour =
        qMax(1, book::loadNumber(session, book::kClassHourSetting, kCommonClassHour).value_or(kCommonClassHour));
    const auto asked = askedHours(session, branch, last).value_or(AskedHours());
    m_target = asked.member;
    m_leaderTarget = asked.leader;
    const DateRange year{QDate(quarter.year, 1, 1), last};
    const auto totals = gathering::studyTotals(session, branch, year, m_desk.today());
    if (!totals)
        return m_desk.report(totals.error());
    const auto parts = gathering::studyParts(session, branch, year, m_desk.today(), m_classHour);
    if (!parts)
        return m_desk.report(parts.error());
    for (const auto& total : *totals)
        m_figures.insert(total.member, {total.minutes, parts->value(total.member), total.attended, total.expected});
    auto excuses = gathering::studyExcusesIn(session, branch, quarter.year);
    if (!excuses)
        return m_desk.report(excuses.error());
    m_excused = std::move(*excuses);
}

const StudyHours::Figures* StudyHours::find(book::MemberId id)
{
    if (!m_loaded)
        load();
    const auto found = m_figures.constFind(id);
    return found == m_figures.constEnd() || found->expected == 0 ? nullptr : &*found;
}

double StudyHours::hours(const Figures& figures) const
{
    return gathering::classHours(figures.minutes, figures.parts, m_classHour);
}

double StudyHours::target(const QString& post)
{
    if (!m_loaded)
        load();
    return m_leaderTarget > 0 && book::isCommitteePost(post) ? m_leaderTarget : m_target;
}

std::optional<gathering::ExcuseGround> StudyHours::excused(book::MemberId id)
{
    if (!m_loaded)
        load();
    const auto found = m_excused.constFind(id);
    return found == m_excused.constEnd() ? std::nullopt : std::optional(*found);
}

void StudyHours::forget()
{
    m_loaded = false;
    Q_EMIT outdated();
}

} // namespace branchbook::ui
