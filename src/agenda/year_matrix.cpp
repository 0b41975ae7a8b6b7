// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/agenda/year_matrix.h"

#include "agenda/finding_words.h"

#include <algorithm>
#include <map>

namespace branchbook::agenda {

namespace {

using rules::Finding;
using rules::State;

constexpr std::array<const char*, 3> kSections{QT_TRANSLATE_NOOP("branchbook::agenda", "三会一课"),
                                               QT_TRANSLATE_NOOP("branchbook::agenda", "组织生活"),
                                               QT_TRANSLATE_NOOP("branchbook::agenda", "日常工作")};

size_t sectionOf(const Finding& finding)
{
    using gathering::Kind;
    switch (kindOf(finding).value_or(Kind::OtherActivity)) {
    case Kind::GeneralMeeting:
    case Kind::CommitteeMeeting:
    case Kind::GroupMeeting:
    case Kind::PartyLesson: return 0;
    case Kind::ThemePartyDay:
    case Kind::OrganizationalLifeMeeting:
    case Kind::DemocraticEvaluation: return 1;
    default: break;
    }
    return 2;
}

/// One row while it is filled: the findings of its rule, and what the facts know of its act in the year.
class Row
{
public:
    Row(const Agenda& agenda, int year, std::vector<const Finding*> findings)
        : m_agenda(agenda)
        , m_year(year)
        , m_findings(std::move(findings))
        , m_perMonth(countOf(*m_findings.front())->per == rules::PeriodUnit::Month)
    {
        m_row.what = countOf(*m_findings.front())->what;
    }

    YearRow make()
    {
        const Finding& first = *m_findings.front();
        const auto kind = kindOf(first);
        m_row.title = kind ? gathering::kindTitle(*kind) : first.rule->title;
        m_row.asked = askedText(first);
        if (const auto groups = subjects(); groups > 1)
            m_row.asked += QCoreApplication::translate("branchbook::agenda", " · %1个小组").arg(groups);
        addOccurrences();
        for (const Finding* finding : m_findings)
            addFinding(*finding);
        for (size_t month = 0; month < m_row.months.size(); ++month)
            finish(m_row.months.at(month), static_cast<int>(month) + 1);
        return std::move(m_row);
    }

private:
    struct Tally {
        int held = 0;
        int planned = 0;
        bool overdue = false;
        bool waived = false;
        bool open = false; ///< of a period that has begun
        bool upcoming = false;
    };

    [[nodiscard]] qsizetype subjects() const
    {
        QSet<QString> ids;
        for (const Finding* finding : m_findings)
            ids.insert(finding->subject);
        return ids.size();
    }

    void addOccurrences()
    {
        for (const rules::Occurrence& occurrence : m_agenda.facts.occurrences) {
            if (occurrence.what != m_row.what || occurrence.on.year() != m_year)
                continue;
            const auto at = static_cast<size_t>(occurrence.on.month() - 1);
            Tally& tally = m_tallies.at(at);
            YearCell& cell = m_row.months.at(at);
            ++(occurrence.planned ? tally.planned : tally.held);
            cell.refs.append(occurrence.ref);
            if (!cell.on.isValid() || occurrence.on < cell.on)
                cell.on = occurrence.on;
        }
    }

    /// A month's duty stands in its month; that of a quarter or year where it was done or planned, else in the last
    /// month of it.
    [[nodiscard]] std::vector<int> monthsOf(const Finding& finding) const
    {
        std::vector<int> months;
        if (!m_perMonth) {
            for (const rules::Occurrence& occurrence : m_agenda.facts.occurrences) {
                if (finding.refs.contains(occurrence.ref) && occurrence.on.year() == m_year)
                    months.push_back(occurrence.on.month());
            }
        }
        if (!months.empty())
            return months;
        const auto per = countOf(finding)->per;
        const int last = per == rules::PeriodUnit::Month ? finding.begins.month()
            : per == rules::PeriodUnit::Quarter          ? finding.begins.month() + 2
                                                         : 12;
        return finding.begins.year() == m_year ? std::vector<int>{last} : months;
    }

    void addFinding(const Finding& finding)
    {
        const bool ofThisYear = finding.begins.year() == m_year;
        if (ofThisYear && finding.state != State::Waived) {
            m_row.needed += finding.needed;
            m_row.done += std::min(finding.count, finding.needed);
        }
        for (const int month : monthsOf(finding)) {
            const auto at = static_cast<size_t>(month - 1);
            Tally& tally = m_tallies.at(at);
            YearCell& cell = m_row.months.at(at);
            tally.overdue = tally.overdue || finding.state == State::Overdue;
            tally.waived = tally.waived || finding.state == State::Waived;
            tally.open = tally.open || finding.state == State::Due;
            tally.upcoming = tally.upcoming || finding.state == State::Upcoming;
            if (m_perMonth)
                cell.needed += finding.needed;
            cell.keys.append(finding.key);
            const QString why = finding.state == State::Waived ? finding.waivedBecause : finding.why;
            cell.why += (cell.why.isEmpty() ? QString() : QStringLiteral("\n")) + why;
        }
    }

    void finish(YearCell& cell, int month) const
    {
        const Tally& tally = m_tallies.at(static_cast<size_t>(month - 1));
        cell.count = tally.held;
        const bool several = cell.needed > 1;
        if (tally.overdue)
            set(cell, CellState::Overdue, QCoreApplication::translate("branchbook::agenda", "逾期"));
        else if (tally.held > 0 && tally.held >= cell.needed)
            set(cell, CellState::Done, several ? ratio(cell) : day(cell, tally.held));
        else if (tally.held > 0)
            set(cell, tally.waived ? CellState::Waived : CellState::Running, ratio(cell));
        else if (tally.planned > 0)
            set(cell, CellState::Planned,
                several ? QCoreApplication::translate("branchbook::agenda", "%1次").arg(tally.planned)
                        : day(cell, tally.planned));
        else if (tally.open)
            set(cell, CellState::NotArranged, QCoreApplication::translate("branchbook::agenda", "未排"));
        else if (tally.upcoming)
            set(cell, CellState::Upcoming, QCoreApplication::translate("branchbook::agenda", "待排"));
        else if (tally.waived)
            set(cell, CellState::Waived, QCoreApplication::translate("branchbook::agenda", "已说明"));
    }

    static void set(YearCell& cell, CellState state, const QString& text)
    {
        cell.state = state;
        cell.text = text;
    }
    [[nodiscard]] static QString ratio(const YearCell& cell)
    {
        return QStringLiteral("%1/%2").arg(cell.count).arg(cell.needed);
    }
    [[nodiscard]] static QString day(const YearCell& cell, int times)
    {
        return times > 1 ? QCoreApplication::translate("branchbook::agenda", "%1次").arg(times)
                         : QCoreApplication::translate("branchbook::agenda", "%1日").arg(cell.on.day());
    }

    const Agenda& m_agenda;
    int m_year;
    std::vector<const Finding*> m_findings;
    bool m_perMonth;
    YearRow m_row;
    std::array<Tally, 12> m_tallies{};
};

/// The catalogue's order; versions of a rule share a row.
size_t placeOf(const Agenda& agenda, const rules::Rule& rule)
{
    const auto& all = agenda.rulebook.catalogue.rules();
    const auto first = std::find_if(all.begin(), all.end(), [&](const rules::Rule& one) { return one.id == rule.id; });
    return static_cast<size_t>(first - all.begin());
}

void countCell(YearMatrix& matrix, const YearCell& cell)
{
    switch (cell.state) {
    case CellState::Done: ++matrix.done; break;
    case CellState::Running: ++matrix.running; break;
    case CellState::Overdue: ++matrix.overdue; break;
    case CellState::Planned:
    case CellState::Upcoming: ++matrix.planned; break;
    case CellState::NotArranged: ++matrix.notArranged; break;
    case CellState::Waived: ++matrix.waived; break;
    case CellState::Blank: break;
    }
}

} // namespace

DateRange matrixWindow(int year)
{
    return {QDate(year, 1, 1), QDate(year + 1, 12, 31)};
}

YearMatrix makeYearMatrix(const Agenda& agenda, int year)
{
    std::map<size_t, std::vector<const Finding*>> rows;
    for (const Finding& finding : agenda.findings) {
        const bool concerns = finding.begins.year() == year || finding.doneOn.year() == year;
        if (countOf(finding) != nullptr && concerns && finding.rule->subject != u"person")
            rows[placeOf(agenda, *finding.rule)].push_back(&finding);
    }
    YearMatrix matrix;
    matrix.year = year;
    std::array<YearSection, kSections.size()> sections;
    for (auto& [place, findings] : rows) {
        const size_t section = sectionOf(*findings.front());
        sections.at(section).rows.push_back(Row(agenda, year, std::move(findings)).make());
        for (const YearCell& cell : sections.at(section).rows.back().months)
            countCell(matrix, cell);
    }
    for (size_t i = 0; i < sections.size(); ++i) {
        sections.at(i).title = tr(kSections.at(i));
        if (!sections.at(i).rows.empty())
            matrix.sections.push_back(std::move(sections.at(i)));
    }
    return matrix;
}

} // namespace branchbook::agenda
