// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda/finding_words.h"

#include "branchbook/base/period.h"
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/held_facts.h"
#include "branchbook/rules/wording.h"

#include <algorithm>
#include <array>

namespace branchbook::agenda {

namespace {

constexpr std::array<const char*, 7> kWeekdays{
    QT_TRANSLATE_NOOP("branchbook::agenda", "周一"), QT_TRANSLATE_NOOP("branchbook::agenda", "周二"),
    QT_TRANSLATE_NOOP("branchbook::agenda", "周三"), QT_TRANSLATE_NOOP("branchbook::agenda", "周四"),
    QT_TRANSLATE_NOOP("branchbook::agenda", "周五"), QT_TRANSLATE_NOOP("branchbook::agenda", "周六"),
    QT_TRANSLATE_NOOP("branchbook::agenda", "周日")};

/// Meetings are called, everything else takes place.
bool isMeeting(const rules::Finding& finding)
{
    const auto kind = kindOf(finding);
    return kind == gathering::Kind::GeneralMeeting || kind == gathering::Kind::CommitteeMeeting
        || kind == gathering::Kind::GroupMeeting || kind == gathering::Kind::OrganizationalLifeMeeting;
}

QString perText(rules::PeriodUnit per)
{
    switch (per) {
    case rules::PeriodUnit::Month: return tr("每月");
    case rules::PeriodUnit::Quarter: return tr("每季度");
    case rules::PeriodUnit::Year: break;
    }
    return tr("每年");
}

/// What the branch set itself is not what the text says.
QString demandWord(const rules::Rule& rule)
{
    return rule.overridden ? tr("本支部规定") : rules::shownStrength(rule.strength);
}

/// Words of letters keep a blank between them.
QString besides(const QString& word, const QString& more)
{
    constexpr char16_t kFirstIdeograph = 0x2E80;
    const bool letters = !word.isEmpty() && word.back().unicode() < kFirstIdeograph && !word.back().isSpace();
    return letters ? word + u' ' + more : word + more;
}

bool isDues(const rules::CountInPeriod& count)
{
    return count.what == u"dues_payment";
}

QString countText(const rules::Finding& finding, const rules::CountInPeriod& count)
{
    if (isDues(count))
        return tr("%1%2交纳").arg(demandWord(*finding.rule), perText(count.per));
    const QString text = isMeeting(finding) ? tr("%1%2召开%3次") : tr("%1%2开展%3次");
    return text.arg(demandWord(*finding.rule), perText(count.per)).arg(count.atLeast);
}

/// With the year where it is not this one.
QString dayNear(QDate day, QDate today)
{
    return day.year() == today.year() ? dayText(day)
                                      : tr("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

QString deadlineRecord(const Agenda& agenda, const rules::Finding& finding, const rules::DeadlineAfter& deadline)
{
    const QString due = dayNear(finding.due, agenda.today);
    if (deadline.promptly)
        return tr("%1期满，不得早于这一天").arg(due);
    if (deadline.notBefore)
        return tr("%1起可以办理").arg(due);
    const QDate begins = finding.begins;
    const QString from = finding.monthOnly ? shownMonth(begins.year(), begins.month()) : dayNear(begins, agenda.today);
    return tr("从%1算起，到%2").arg(from, due);
}

/// The sentence begins with what the rule asks, which stands before it already.
QString withoutDemand(const QString& why)
{
    QString record = why.contains(u'；') ? why.section(u'；', 1) : why;
    if (record.endsWith(u'。'))
        record.chop(1);
    return record;
}

QString periodText(const Agenda& agenda, const rules::Finding& finding, rules::PeriodUnit per)
{
    switch (per) {
    case rules::PeriodUnit::Month:
        return finding.begins.year() == agenda.today.year()
            ? tr("%1月").arg(finding.begins.month())
            : tr("%1年%2月").arg(finding.begins.year()).arg(finding.begins.month());
    case rules::PeriodUnit::Quarter:
        return Quarter::of(finding.begins) == Quarter::of(agenda.today)
            ? tr("本季度")
            : shownQuarter(finding.begins.year(), Quarter::of(finding.begins).quarter);
    case rules::PeriodUnit::Year: break;
    }
    return tr("%1年").arg(finding.begins.year());
}

/// 三个小组已开 2 个: what the group's line says of the others.
QString groupsText(const Agenda& agenda, const rules::Finding& finding)
{
    int all = 0;
    int done = 0;
    for (const rules::Finding& other : agenda.findings) {
        if (other.rule == finding.rule && other.period == finding.period) {
            ++all;
            done += other.state == rules::State::Done ? 1 : 0;
        }
    }
    return all > 1 ? tr("%1 个小组已开 %2 个").arg(all).arg(done) : QString();
}

/// A day that came and went without a record is told as such.
QString planText(const Agenda& agenda, QDate on)
{
    if (on < agenda.today)
        return tr("原定%1，尚未记录").arg(dayNear(on, agenda.today));
    return on == agenda.today ? tr("已安排在今天") : tr("已安排在%1").arg(dayNear(on, agenda.today));
}

/// 38 人中 31 人已交，还差 7 人
QString peopleRecord(const rules::Finding& finding, const rules::CountInPeriod& count)
{
    const QString text = isDues(count) ? tr("%1 人中 %2 人已交，还差 %3 人") : tr("%1 人中 %2 人已完成，还差 %3 人");
    const QString known = text.arg(finding.needed).arg(finding.count).arg(finding.needed - finding.count);
    if (finding.unknown == 0)
        return known;
    return isDues(count) ? tr("%1；另有 %2 人没有核定基数，不在应交人数里").arg(known).arg(finding.unknown)
                         : tr("%1；另有 %2 人还不清楚，不在其中").arg(known).arg(finding.unknown);
}

QString countRecord(const Agenda& agenda, const rules::Finding& finding, const rules::CountInPeriod& count)
{
    if (finding.rule->subject == u"people") // before the period nobody is behind
        return finding.state == rules::State::Upcoming ? QString() : peopleRecord(finding, count);
    const QString period = periodText(agenda, finding, count.per);
    const auto* plan = planOf(agenda, finding);
    if (finding.count > 0) {
        const QString have = tr("%1已有 %2 次，要求 %3 次").arg(period).arg(finding.count).arg(finding.needed);
        return plan != nullptr ? tr("%1，%2").arg(have, planText(agenda, plan->heldOn)) : have;
    }
    if (plan != nullptr && plan->heldOn < agenda.today)
        return planText(agenda, plan->heldOn);
    if (finding.state == rules::State::Overdue)
        return tr("%1没有记录").arg(period);
    if (finding.rule->subject == u"group") {
        // A plan of this week stands beside the row as its day.
        const bool later = plan != nullptr && plan->heldOn > agenda.today.addDays(7 - agenda.today.dayOfWeek());
        if (const QString groups = groupsText(agenda, finding); !groups.isEmpty())
            return later ? tr("%1，%2").arg(groups, planText(agenda, plan->heldOn)) : groups;
    }
    if (plan != nullptr)
        return planText(agenda, plan->heldOn);
    return isMeeting(finding) ? tr("%1尚未召开").arg(period) : tr("%1尚未开展").arg(period);
}

} // namespace

std::optional<gathering::Kind> kindOf(const rules::Finding& finding)
{
    const auto* count = countOf(finding);
    return count == nullptr ? std::nullopt : gathering::kindByName(count->what);
}

const gathering::GatheringRow* planOf(const Agenda& agenda, const rules::Finding& finding)
{
    const auto found =
        std::find_if(agenda.planned.begin(), agenda.planned.end(), [&](const gathering::GatheringRow& row) {
            return finding.refs.contains(gathering::refOf(row.id));
        });
    return found == agenda.planned.end() ? nullptr : &*found;
}

bool isPlanItem(const Agenda& agenda, const rules::Finding& finding)
{
    const auto* plan = std::holds_alternative<rules::Expiry>(finding.rule->body) ? planOf(agenda, finding) : nullptr;
    return plan != nullptr && plan->heldOn == finding.due;
}

QString askedText(const rules::Finding& finding)
{
    if (const auto* count = countOf(finding))
        return countText(finding, *count);
    const QString demand = rules::demandText(*finding.rule);
    return demand.isEmpty() ? QString() : besides(demandWord(*finding.rule), demand);
}

QString recordText(const Agenda& agenda, const rules::Finding& finding)
{
    if (const auto* count = countOf(finding))
        return countRecord(agenda, finding, *count);
    if (const auto* deadline = std::get_if<rules::DeadlineAfter>(&finding.rule->body))
        return deadlineRecord(agenda, finding, *deadline);
    if (const auto* plan = isPlanItem(agenda, finding) ? planOf(agenda, finding) : nullptr)
        return planText(agenda, plan->heldOn);
    if (std::holds_alternative<rules::Expiry>(finding.rule->body))
        return tr("%1期满").arg(dayNear(finding.due, agenda.today));
    return shownSentence(withoutDemand(finding.why));
}

QString titleText(const rules::Finding& finding)
{
    const QString rule = shownWord(finding.rule->title);
    if (rule == finding.rule->title)
        return finding.title;
    QStringList parts{rule};
    if (!finding.subjectName.isEmpty())
        parts.prepend(finding.subjectName); // in a narrow place the end is cut: not the person
    constexpr qsizetype kYear =
        4; // "2025", "2025Q3", "2025-09": a whole day is that of a deadline, which stands elsewhere
    constexpr qsizetype kMonth = 7;
    const QString& period = finding.period;
    if (period.size() == kMonth)
        parts.append(shownMonth(period.left(kYear).toInt(), period.right(2).toInt()));
    else if (period.size() >= kYear && period.size() < kMonth)
        parts.append(period);
    return parts.join(QStringLiteral(" · "));
}

QString whyText(const rules::Finding& finding)
{
    return shownSentence(finding.why);
}

QString reasonLine(const Agenda& agenda, const rules::Finding& finding)
{
    QStringList parts{askedText(finding), recordText(agenda, finding)};
    if (const QString source = shownWord(agenda.rulebook.catalogue.cite(finding.rule->source)); !source.isEmpty())
        parts << (finding.rule->overridden ? tr("原依据%1") : tr("依据%1")).arg(source);
    if (finding.rule->toVerify())
        parts << tr("待核实");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString citedText(const Agenda& agenda, const rules::Rule& rule)
{
    const QString source = shownWord(agenda.rulebook.catalogue.cite(rule.source));
    if (!rule.overridden)
        return source;
    return source.isEmpty() ? tr("本支部规定") : tr("本支部规定，原依据%1").arg(source);
}

QString dayText(QDate day)
{
    return shownShortDay(day);
}

QString weekdayText(QDate day)
{
    return dayText(day) + u' ' + tr(kWeekdays.at(static_cast<size_t>(day.dayOfWeek() - 1)));
}

} // namespace branchbook::agenda
