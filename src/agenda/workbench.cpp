// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/agenda/workbench.h"

#include "agenda/finding_words.h"
#include "branchbook/gathering/held_facts.h"

#include <algorithm>
#include <utility>

namespace branchbook::agenda {

namespace {

constexpr char16_t kProbationEndRule[] = u"dev.probation_end";
constexpr int kCountedInMonths = 3; ///< and from there on; nearer by days

using rules::Finding;
using rules::State;

bool concernsPerson(const Finding& finding)
{
    return finding.rule->subject == u"person" && !finding.subject.isEmpty();
}

bool concernsLedger(const Finding& finding)
{
    return finding.rule->id.startsWith(QLatin1StringView("ledger.")) && !finding.subject.isEmpty();
}

/// Nothing was held: it is entered where the others are.
bool concernsEducation(const Finding& finding)
{
    const auto* count = countOf(finding);
    return count != nullptr && count->what == u"integrity_education";
}

/// The end of a term, a vacancy, a duty that nobody has and an item of the work plan lead to the page of the committee.
bool concernsCommittee(const Finding& finding)
{
    const auto* expiry = std::get_if<rules::Expiry>(&finding.rule->body);
    return expiry != nullptr
        && (expiry->what == u"committee_term" || expiry->what == u"committee_vacancy" || expiry->what == u"duty_holder"
            || expiry->what == u"work_plan");
}

bool concernsElection(const Finding& finding)
{
    return finding.rule->id == u"election.step_due" && !finding.subject.isEmpty();
}

bool concernsDues(const Finding& finding)
{
    return finding.rule->id.startsWith(QLatin1StringView("dues."));
}

/// Whose file of admission shows it is led there, where the step is written down.
bool concernsFile(const Finding& finding)
{
    return concernsPerson(finding) && std::any_of(finding.refs.begin(), finding.refs.end(), [](const QString& ref) {
               return ref.startsWith(QLatin1StringView("admission/"));
           });
}

/// Whose finding names a record of this kind is led to it.
QString recordOf(const Finding& finding, QLatin1StringView kind)
{
    for (const QString& ref : finding.refs) {
        if (ref.section(u'/', 0, 0) == kind)
            return ref.section(u'/', 1);
    }
    return {};
}

/// A case of disposition or a sanction: its page tells who it is only where that is asked for.
QString disciplineOf(const Finding& finding)
{
    const QString disposition = recordOf(finding, QLatin1StringView("disposition"));
    return disposition.isEmpty() ? recordOf(finding, QLatin1StringView("sanction")) : disposition;
}

Verb verbOf(const Finding& finding, const Target& target)
{
    if (target.what == Target::What::Gathering || target.what == Target::What::NewGathering) {
        if (finding.state == State::Overdue)
            return Verb::RecordLate;
        return target.what == Target::What::Gathering ? Verb::Record : Verb::Arrange;
    }
    return countOf(finding) != nullptr && !concernsPerson(finding) ? Verb::Register : Verb::Handle;
}

int countedMonths(const Finding& finding, QDate today)
{
    const int months = rules::monthsLeft(finding, today);
    return months < kCountedInMonths ? 0 : months;
}

QString distanceText(const Agenda& agenda, const Finding& finding, const gathering::GatheringRow* plan, QDate on)
{
    const QDate today = agenda.today;
    if (const int months = countedMonths(finding, today); months > 0) {
        const bool isWhole = rules::areWholeMonths(finding, months, today);
        return (isWhole ? tr("还有 %1 个月") : tr("还有 %1 个多月")).arg(months);
    }
    if (finding.state == State::Overdue)
        return tr("逾期 %1 天").arg(finding.due.daysTo(today));
    if (plan != nullptr && plan->heldOn < today)
        return tr("%1已过").arg(dayText(plan->heldOn));
    if (on < today) // a first day that has come, not a last one
        return tr("%1起").arg(dayText(on));
    if (on == today)
        return plan != nullptr && plan->startsAt.isValid() ? tr("今天 %1").arg(plan->startsAt.toString(u"HH:mm"))
                                                           : tr("今天");
    // The day of a plan stands in the reason: what is counted down is always the last day.
    return on <= today.addDays(7 - today.dayOfWeek()) ? weekdayText(on)
                                                      : tr("还有 %1 天").arg(today.daysTo(finding.due));
}

WorkItem itemOf(const Agenda& agenda, const Finding& finding)
{
    const auto* plan = planOf(agenda, finding);
    WorkItem item;
    item.finding = &finding;
    item.title = finding.title;
    const bool named = plan != nullptr
        && (plan->topic.contains(finding.rule->title) || (!plan->topic.isEmpty() && item.title.contains(plan->topic)));
    if (plan != nullptr && finding.rule->subject != u"group" && !named)
        item.title = tr("%1：%2").arg(titleText(finding), plan->topic);
    else
        item.title = titleText(finding);
    item.reason = reasonLine(agenda, finding);
    item.plannedOn = plan != nullptr ? plan->heldOn : QDate();
    item.on = plan != nullptr ? std::max(plan->heldOn, agenda.today) : finding.due;
    item.distance = distanceText(agenda, finding, plan, item.on);
    item.months = countedMonths(finding, agenda.today);
    item.target = targetOf(agenda, finding);
    item.verb = verbOf(finding, item.target);
    return item;
}

bool isOpen(const Finding& finding)
{
    return finding.state != State::Done && finding.state != State::Waived;
}

/// Where the rule says how long before it wants to be mentioned, and the longest of those has come.
bool remindsNow(const Finding& finding, QDate today)
{
    QList<int> days;
    if (const auto* expiry = std::get_if<rules::Expiry>(&finding.rule->body))
        days = expiry->remindDaysBefore;
    else if (const auto* deadline = std::get_if<rules::DeadlineAfter>(&finding.rule->body))
        days = deadline->remindDaysBefore;
    else
        return false;
    const int longest = days.isEmpty() ? 0 : *std::max_element(days.begin(), days.end());
    return finding.due >= today && today.daysTo(finding.due) <= longest;
}

void putLater(Workbench& bench, const WorkItem& item, QDate monthEnd)
{
    if (!bench.next.isValid() || item.on < bench.next)
        bench.next = item.on;
    if (item.on <= Month::of(monthEnd).next().range().last)
        bench.nextMonth.push_back(item);
}

void sortByDay(std::vector<WorkItem>& items)
{
    std::stable_sort(items.begin(), items.end(), [](const WorkItem& a, const WorkItem& b) { return a.on < b.on; });
}

/// What stands for one record of its own kind in the finding's references.
std::optional<Target> recordTarget(const Finding& finding)
{
    using What = Target::What;
    static constexpr std::pair<const char*, What> kKinds[] = {{"reserve", What::Reserve},
                                                              {"contact", What::Contact},
                                                              {"brand", What::Brand},
                                                              {"poll", What::Poll},
                                                              {"appraisal", What::Appraisal},
                                                              {"diagnosis", What::Diagnosis},
                                                              {"institution", What::Institution},
                                                              {"exam", What::Exam},
                                                              {"merit", What::Merit},
                                                              {"inspection", What::Inspection},
                                                              {"reading", What::Reading},
                                                              {"rotation", What::Rotation},
                                                              {"research", What::Research},
                                                              {"campaign", What::Campaign},
                                                              {"right", What::Right},
                                                              {"tie", What::Tie},
                                                              {"clue", What::Clue},
                                                              {"disclosure", What::Disclosure},
                                                              {"rectification", What::Rectification},
                                                              {"risk", What::Risk}};
    struct TabOf {
        const char* prefix;
        What what;
        const char* tab;
    };
    static constexpr TabOf kTabs[] = {{"opinion", What::Conduct, "opinion"},
                                      {"field", What::Conduct, "field"},
                                      {"norm", What::Conduct, "norm"},
                                      {"survey", What::Conduct, "survey"},
                                      {"violation", What::Institutions, "violation"},
                                      {"inventory", What::Institutions, "inventory"},
                                      {"document", What::Institutions, "document"},
                                      {"supervision", What::Integrity, "supervision"},
                                      {"accountability", What::Conduct, "case"},
                                      {"makeup", What::Ideology, "makeup"}};
    for (const TabOf& each : kTabs) {
        if (const QString id = recordOf(finding, QLatin1StringView(each.prefix)); !id.isEmpty()) {
            Target target;
            target.what = each.what;
            target.id = QLatin1String(each.tab) + QStringLiteral(":") + id;
            return target;
        }
    }
    for (const auto& [prefix, what] : kKinds) {
        if (const QString id = recordOf(finding, QLatin1StringView(prefix)); !id.isEmpty()) {
            Target target;
            target.what = what;
            target.id = id;
            return target;
        }
    }
    return std::nullopt;
}

} // namespace

QString verbText(Verb verb)
{
    switch (verb) {
    case Verb::RecordLate: return tr("补记");
    case Verb::Record: return tr("去记录");
    case Verb::Register: return tr("去登记");
    case Verb::Handle: return tr("去办理");
    case Verb::Arrange: break;
    }
    return tr("去安排");
}

Target targetOf(const Agenda& agenda, const Finding& finding)
{
    Target target;
    if (const auto* plan = planOf(agenda, finding)) {
        target.what = Target::What::Gathering;
        target.id = plan->id.toString();
        target.kind = plan->kind;
        target.date = plan->heldOn;
    } else if (const auto kind = kindOf(finding)) {
        target.what = Target::What::NewGathering;
        target.kind = kind;
        target.date = std::clamp(agenda.today, finding.begins, std::max(finding.begins, finding.due));
        if (finding.rule->subject == u"group")
            target.group = finding.subject;
    } else if (concernsLedger(finding)) {
        target.what = Target::What::LedgerItem;
        target.id = finding.subject;
        target.area = finding.rule->area;
    } else if (concernsEducation(finding)) {
        target.what = Target::What::Integrity;
        target.id = QStringLiteral("education");
    } else if (concernsCommittee(finding)) {
        target.what = Target::What::Committee;
        const QString work = recordOf(finding, QLatin1StringView("work_item"));
        const QString duty = recordOf(finding, QLatin1StringView("duty"));
        target.id = !work.isEmpty() ? QStringLiteral("work:") + work
            : !duty.isEmpty()       ? QStringLiteral("duty:") + duty
                                    : recordOf(finding, QLatin1StringView("committee_term"));
    } else if (concernsElection(finding)) {
        target.what = Target::What::Election;
        target.id = finding.subject.section(u':', 0, 0);
    } else if (concernsDues(finding)) {
        target.what = Target::What::Dues;
        target.id = finding.subject;
    } else if (concernsFile(finding)) {
        target.what = Target::What::Admission;
        target.id = finding.subject;
    } else if (const auto record = recordTarget(finding)) {
        return *record;
    } else if (const QString discipline = disciplineOf(finding); !discipline.isEmpty()) {
        target.what = Target::What::Discipline;
        target.id = discipline;
    } else if (concernsPerson(finding)) {
        target.what = finding.rule->id == kProbationEndRule ? Target::What::Conversion : Target::What::Member;
        target.id = finding.subject;
    }
    return target;
}

Workbench arrangeWork(const Agenda& agenda)
{
    Workbench bench;
    const QDate today = agenda.today;
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    const QDate monthEnd = Month::of(today).range().last;
    for (const Finding& finding : agenda.findings) {
        if (!isOpen(finding))
            continue;
        const WorkItem item = itemOf(agenda, finding);
        if (remindsNow(finding, today))
            bench.reminders.push_back(item);
        if (finding.state == State::Overdue)
            bench.overdue.push_back(item);
        else if (item.on <= sunday)
            bench.thisWeek.push_back(item);
        else if (item.on <= monthEnd)
            bench.thisMonth.push_back(item);
        else
            putLater(bench, item, monthEnd);
    }
    for (auto* items : {&bench.overdue, &bench.thisWeek, &bench.thisMonth, &bench.nextMonth, &bench.reminders})
        sortByDay(*items);
    return bench;
}

} // namespace branchbook::agenda
