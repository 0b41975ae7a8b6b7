// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/month_data.h"

#include "branchbook/agenda/finding_text.h"
#include "branchbook/agenda/workbench.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/held_facts.h"
#include "ui/gathering/kind_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::ui {

namespace {

/// Shown by shownWord(); here the translators find them.
[[maybe_unused]] constexpr const char* kHolidayNames[] = {
    QT_TRANSLATE_NOOP("ScreenWords", "元旦"),   QT_TRANSLATE_NOOP("ScreenWords", "春节"),
    QT_TRANSLATE_NOOP("ScreenWords", "清明节"), QT_TRANSLATE_NOOP("ScreenWords", "劳动节"),
    QT_TRANSLATE_NOOP("ScreenWords", "端午节"), QT_TRANSLATE_NOOP("ScreenWords", "中秋节"),
    QT_TRANSLATE_NOOP("ScreenWords", "国庆节"),
};

using rules::State;

struct MonthTexts {
    Q_DECLARE_TR_FUNCTIONS(MonthTexts)
};

QString shortText(const gathering::GatheringRow& row)
{
    if (row.kind == gathering::Kind::GroupMeeting && row.groupName.endsWith(u"党小组"))
        return MonthTexts::tr("%1会").arg(row.groupName);
    return row.kind == gathering::Kind::OtherActivity ? row.topic : shortKind(row.kind);
}

MonthMark markOf(const gathering::GatheringRow& row, QDate today)
{
    MonthMark mark;
    mark.kind = !row.isPlanned(today) ? MonthMark::Kind::Held
        : row.heldOn < today          ? MonthMark::Kind::Unrecorded
                                      : MonthMark::Kind::Planned;
    mark.text = shortText(row);
    mark.title = row.topic;
    QStringList parts{row.place};
    if (row.expected > 0)
        parts << (row.isPlanned(today) ? MonthTexts::tr("应到 %1 人").arg(row.expected)
                                       : MonthTexts::tr("到会 %1 / %2").arg(row.present).arg(row.expected));
    parts.removeAll(QString());
    mark.detail = parts.join(QStringLiteral(" · "));
    mark.on = row.heldOn;
    mark.startsAt = row.startsAt;
    mark.endsAt = row.endsAt;
    mark.gathering = row.id;
    mark.what = row.kind;
    return mark;
}

MonthMark markOf(const agenda::Agenda& agenda, const rules::Finding& finding)
{
    const bool arrangeable = agenda::targetOf(agenda, finding).what == agenda::Target::What::NewGathering;
    MonthMark mark;
    mark.kind = finding.state == State::Overdue ? MonthMark::Kind::Overdue
        : arrangeable                           ? MonthMark::Kind::NotArranged
                                                : MonthMark::Kind::Deadline;
    mark.text = agenda::titleText(finding);
    mark.title = mark.text;
    mark.on = finding.due;
    mark.key = finding.key;
    return mark;
}

void addFindings(MonthData& data)
{
    const QDate monthEnd = Month::of(data.month).range().last;
    const QDate waitUntil = std::max(Month::of(data.today).next().range().last, monthEnd);
    for (const auto& finding : data.agenda->findings) {
        if (finding.state == State::Done || finding.state == State::Waived)
            continue;
        auto mark = markOf(*data.agenda, finding);
        if (finding.due >= data.month && finding.due <= monthEnd) {
            ++data.due;
            data.overdue += finding.state == State::Overdue ? 1 : 0;
        }
        const bool arrangeable = agenda::targetOf(*data.agenda, finding).what == agenda::Target::What::NewGathering;
        if (arrangeable && finding.due <= waitUntil) {
            mark.detail = finding.state == State::Overdue
                ? MonthTexts::tr("逾期 %1 天，补记或写明原因").arg(finding.due.daysTo(data.today))
                : MonthTexts::tr("%1月%2日前完成").arg(finding.due.month()).arg(finding.due.day());
            data.waiting.append(mark);
        }
        const auto target = agenda::targetOf(*data.agenda, finding);
        const bool isPlan = target.what == agenda::Target::What::Gathering && target.date == finding.due
            && std::holds_alternative<rules::Expiry>(finding.rule->body); // its gathering stands there already
        if (finding.due >= data.first && finding.due <= data.last() && !isPlan)
            data.days[finding.due].append(mark);
    }
    std::ranges::stable_sort(data.waiting, {}, [](const MonthMark& mark) {
        return std::pair(mark.kind == MonthMark::Kind::Overdue, mark.on);
    });
}

/// Whole weeks around the month, from Monday on.
void layOut(MonthData& data, QDate month)
{
    const DateRange days = Month::of(month).range();
    data.month = days.first;
    data.first = data.month.addDays(1 - data.month.dayOfWeek());
    data.weeks = int(data.first.daysTo(days.last)) / 7 + 1;
}

} // namespace

QString MonthData::dayWord(QDate day) const
{
    const auto& table = agenda->rulebook.workingDays;
    const auto kind = table.kind(day);
    if (kind == rules::DayKind::MakeUp)
        return MonthTexts::tr("班");
    if (kind != rules::DayKind::Holiday)
        return {};
    const QString name = table.holidayName(day);
    const bool begins = table.holidayName(day.addDays(-1)) != name;
    return begins && !name.isEmpty() ? shownWord(name).remove(QStringLiteral("节")) : MonthTexts::tr("休");
}

int MonthData::overlapping(QDate day) const
{
    const auto marks = days.value(day);
    for (int i = 0; i < marks.size(); ++i) {
        for (int j = 0; j < i; ++j) {
            const auto& one = marks.at(j);
            const auto& two = marks.at(i);
            if (!one.startsAt.isValid() || !two.startsAt.isValid())
                continue;
            const QTime oneEnd = one.endsAt.isValid() ? one.endsAt : one.startsAt.addSecs(1);
            const QTime twoEnd = two.endsAt.isValid() ? two.endsAt : two.startsAt.addSecs(1);
            if (one.startsAt < twoEnd && two.startsAt < oneEnd)
                return i;
        }
    }
    return -1;
}

DateRange monthWindow(QDate month, DateRange listed)
{
    MonthData data;
    layOut(data, month);
    return {std::min(listed.first, data.first), std::max(listed.last, data.last())};
}

const rules::Finding* findingOf(const MonthData& month, const MonthMark& mark)
{
    const QString ref = gathering::refOf(mark.gathering);
    const auto& findings = month.agenda->findings;
    const auto found =
        std::ranges::find_if(findings, [&](const rules::Finding& finding) { return finding.refs.contains(ref); });
    return found == findings.end() ? nullptr : &*found;
}

Result<MonthData> loadMonth(Desk& desk, QDate month)
{
    MonthData data;
    data.today = desk.today();
    data.readOnly = desk.book().isReadOnly();
    layOut(data, month);
    const QDate monthEnd = Month::of(month).range().last;
    auto& agendas = AgendaDesk::of(desk);
    BB_TRY(data.agenda, agendas.current());
    if (const DateRange window = monthWindow(month, data.agenda->window); window != data.agenda->window) {
        BB_TRY(data.agenda, agendas.assessed(window));
    }
    gathering::GatheringQuery query;
    query.branch = desk.branch().id;
    query.period = DateRange{data.first, data.last()};
    BB_TRY(const auto rows, gathering::listGatherings(desk.book().reader(), query));
    for (const auto& row : rows) {
        const auto mark = markOf(row, data.today);
        data.days[row.heldOn].append(mark);
        if (row.heldOn >= data.month && row.heldOn <= monthEnd)
            ++(mark.kind == MonthMark::Kind::Held             ? data.held
                   : mark.kind == MonthMark::Kind::Unrecorded ? data.unrecorded
                                                              : data.planned);
    }
    for (auto& marks : data.days)
        std::ranges::stable_sort(marks, {}, &MonthMark::startsAt);
    addFindings(data);
    return data;
}

} // namespace branchbook::ui
