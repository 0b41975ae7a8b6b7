// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/agenda/year_matrix.h"

#include "branchbook/base/screen_words.h"

#include "agenda/finding_words.h"
#include "agenda/year_deadlines.h"

#include <algorithm>
#include <map>
#include <utility>

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

// Words stand outside the class: the collector of texts files them under the namespace, where tr() looks for them.
QString stateText(CellState state)
{
    switch (state) {
    case CellState::Overdue: return tr("逾期");
    case CellState::NotArranged: return tr("未排");
    case CellState::Upcoming: return tr("待排");
    case CellState::Waived: return tr("已说明");
    default: break;
    }
    return {};
}

QString timesText(int times)
{
    return tr("%1次").arg(times);
}

QString dayOfMonthText(QDate day)
{
    return tr("%1日").arg(day.day());
}

QString groupsAskedText(qsizetype groups)
{
    return tr(" · %1个小组").arg(groups);
}

QString askedBeforeText(int times)
{
    return tr(" · 此前%1次").arg(times);
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
        m_row.title = shownWord(kind ? gathering::kindTitle(*kind) : first.rule->title);
        m_row.asked = askedNow();
        if (const auto groups = subjects(); groups > 1)
            m_row.asked += groupsAskedText(groups);
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
        int planned = 0; ///< to come …
        int passed = 0; ///< … or never recorded
        QDate heldOn; ///< the first of each
        QDate plannedOn;
        QDate passedOn;
        int missing = 0; ///< of a period that is counted here and had some of several
        bool overdue = false;
        bool waived = false;
        bool open = false; ///< of a period that has begun
        bool upcoming = false;
        bool ofPeople = false; ///< the month counts people, not acts
    };

    /// What is asked for today, or at the end of a year that is over, or at the start of one to come; a figure that was
    /// another earlier in the year is told beside it.
    [[nodiscard]] QString askedNow() const
    {
        const Finding* now = m_findings.front();
        for (const Finding* finding : m_findings) {
            if (finding->begins <= m_agenda.today && finding->begins.year() == m_year)
                now = finding;
        }
        const int before = countOf(*m_findings.front())->atLeast;
        const QString text = askedText(*now);
        return before == countOf(*now)->atLeast ? text : text + askedBeforeText(before);
    }

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
            const auto count = [&](int& times, QDate& first) {
                ++times;
                first = first.isValid() ? std::min(first, occurrence.on) : occurrence.on;
            };
            if (!occurrence.planned)
                count(tally.held, tally.heldOn);
            else if (occurrence.on < m_agenda.today)
                count(tally.passed, tally.passedOn);
            else
                count(tally.planned, tally.plannedOn);
            if (!occurrence.ref.isEmpty())
                cell.refs.append(occurrence.ref);
        }
    }

    [[nodiscard]] static bool isPartlyDone(const Finding& finding)
    {
        return finding.count > 0 && finding.count < finding.needed;
    }

    /// A month's duty stands in its month; that of a quarter or year where it was done or planned, else in the last
    /// month of it. What is missing of several stands in the last month too, else it would be in no cell.
    [[nodiscard]] std::vector<int> monthsOf(const Finding& finding) const
    {
        std::vector<int> months;
        if (!m_perMonth) {
            for (const rules::Occurrence& occurrence : m_agenda.facts.occurrences) {
                if (finding.refs.contains(occurrence.ref) && occurrence.on.year() == m_year)
                    months.push_back(occurrence.on.month());
            }
        }
        const bool ofThisYear = finding.begins.year() == m_year;
        if (ofThisYear && (months.empty() || (isPartlyDone(finding) && !finding.planned)))
            months.push_back(lastMonthOf(finding));
        std::sort(months.begin(), months.end());
        months.erase(std::unique(months.begin(), months.end()), months.end());
        return months;
    }

    [[nodiscard]] static int lastMonthOf(const Finding& finding)
    {
        switch (countOf(finding)->per) {
        case rules::PeriodUnit::Month: return finding.begins.month();
        case rules::PeriodUnit::Quarter: return finding.begins.month() + 2;
        case rules::PeriodUnit::Year: break;
        }
        return 12;
    }

    void addToSum(const Finding& finding)
    {
        const int done = std::min(finding.count, finding.needed);
        if (finding.begins.year() != m_year) {
            m_row.ofOtherYears += done;
            return;
        }
        if (m_perMonth && finding.rule->subject == u"people") { // months in which all did, not people
            ++m_row.needed;
            m_row.done += finding.state == State::Done ? 1 : 0;
            m_row.waived += finding.state == State::Waived ? 1 : 0;
        } else {
            m_row.needed += finding.needed;
            m_row.done += done;
            m_row.waived += finding.state == State::Waived ? finding.needed - done : 0;
        }
        m_row.overdue += finding.state == State::Overdue ? 1 : 0;
    }

    void addFinding(const Finding& finding)
    {
        addToSum(finding);
        for (const int month : monthsOf(finding)) {
            const auto at = static_cast<size_t>(month - 1);
            Tally& tally = m_tallies.at(at);
            YearCell& cell = m_row.months.at(at);
            cell.keys.append(finding.key);
            const QString why = finding.state == State::Waived ? finding.waivedBecause : whyText(finding);
            if (!cell.why.split(u'\n').contains(why)) // one reason may stand for several groups
                cell.why += (cell.why.isEmpty() ? QString() : QStringLiteral("\n")) + why;
            const bool partly = !m_perMonth && isPartlyDone(finding);
            if (partly && month != lastMonthOf(finding) && !finding.planned)
                continue; // it took place here; what is missing is told in the last month
            tally.overdue = tally.overdue || finding.state == State::Overdue;
            tally.waived = tally.waived || finding.state == State::Waived;
            tally.open = tally.open || finding.state == State::Due;
            tally.upcoming = tally.upcoming || finding.state == State::Upcoming;
            if (m_perMonth && finding.rule->subject == u"people") {
                tally.ofPeople = true;
                cell.count = finding.count; // who came after the middle of the month may have paid and is not asked
                cell.needed = finding.needed;
            } else if (m_perMonth) {
                cell.needed += finding.needed;
            } else if (partly) {
                cell.count = finding.count;
                cell.needed = finding.needed;
                tally.missing += finding.needed - finding.count;
            }
        }
    }

    void finish(YearCell& cell, int month) const
    {
        const Tally& tally = m_tallies.at(static_cast<size_t>(month - 1));
        if (tally.ofPeople)
            return finishPeople(cell, tally);
        if (tally.missing == 0)
            cell.count = tally.held;
        cell.on = tally.heldOn.isValid() ? tally.heldOn : tally.plannedOn.isValid() ? tally.plannedOn : tally.passedOn;
        const bool several = cell.needed > 1;
        if (tally.overdue)
            set(cell, CellState::Overdue, tally.missing > 0 ? ratio(cell) : stateText(CellState::Overdue));
        else if (tally.missing > 0 && (tally.held > 0 || tally.waived))
            set(cell, tally.waived ? CellState::Waived : CellState::Running, ratio(cell));
        else if (tally.held > 0 && tally.missing == 0 && tally.held >= cell.needed)
            set(cell, CellState::Done, several ? ratio(cell) : day(tally.heldOn, tally.held));
        else if (tally.held > 0)
            set(cell, tally.waived ? CellState::Waived : CellState::Running, ratio(cell));
        else if (tally.planned > 0)
            set(cell, CellState::Planned, several ? timesText(tally.planned) : day(tally.plannedOn, tally.planned));
        else if (tally.passed > 0)
            set(cell, CellState::Unrecorded, several ? timesText(tally.passed) : day(tally.passedOn, tally.passed));
        else if (tally.open)
            set(cell, CellState::NotArranged, tally.missing > 0 ? ratio(cell) : stateText(CellState::NotArranged));
        else if (tally.upcoming)
            set(cell, CellState::Upcoming, stateText(CellState::Upcoming));
        else if (tally.waived)
            set(cell, CellState::Waived, stateText(CellState::Waived));
    }

    static void finishPeople(YearCell& cell, const Tally& tally)
    {
        if (tally.upcoming)
            set(cell, CellState::Upcoming, stateText(CellState::Upcoming));
        else
            set(cell,
                tally.overdue      ? CellState::Overdue
                    : tally.waived ? CellState::Waived
                    : tally.open   ? CellState::Running
                                   : CellState::Done,
                ratio(cell));
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
    [[nodiscard]] static QString day(QDate on, int times) { return times > 1 ? timesText(times) : dayOfMonthText(on); }

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
    case CellState::Overdue: break; // counted by what is late, as the list and the badge do: a cell may hold several
    case CellState::Unrecorded: ++matrix.unrecorded; break;
    case CellState::Planned:
    case CellState::Upcoming: ++matrix.planned; break;
    case CellState::NotArranged: ++matrix.notArranged; break;
    case CellState::Waived: ++matrix.waived; break;
    case CellState::Blank: break;
    }
}

/// Whatever falls due in the year, by people first, then in the catalogue's order.
void addDeadlines(YearMatrix& matrix, const Agenda& agenda)
{
    std::map<std::pair<bool, size_t>, std::vector<const Finding*>> rows;
    for (const Finding& finding : agenda.findings) {
        if (isDeadline(finding) && finding.due.year() == matrix.year)
            rows[{finding.rule->subject != u"person", placeOf(agenda, *finding.rule)}].push_back(&finding);
    }
    if (rows.empty())
        return;
    YearSection section{tr("期限"), {}};
    for (const auto& [place, findings] : rows) {
        section.rows.push_back(makeDeadlineRow(findings));
        matrix.lateDeadlines += section.rows.back().overdue;
    }
    matrix.sections.push_back(std::move(section));
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
        const YearRow& row = sections.at(section).rows.back();
        matrix.overdue += row.overdue;
        for (const YearCell& cell : row.months)
            countCell(matrix, cell);
    }
    for (size_t i = 0; i < sections.size(); ++i) {
        sections.at(i).title = tr(kSections.at(i));
        if (!sections.at(i).rows.empty())
            matrix.sections.push_back(std::move(sections.at(i)));
    }
    addDeadlines(matrix, agenda);
    return matrix;
}

} // namespace branchbook::agenda
