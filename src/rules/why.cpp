// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/why.h"

#include "branchbook/base/date.h"
#include "branchbook/rules/standing.h"
#include "rules/chinese.h"

namespace branchbook::rules {

namespace {

constexpr qsizetype kNamesShown = 3;
constexpr int kHalfYear = 180; // days

QString perWord(PeriodUnit per)
{
    switch (per) {
    case PeriodUnit::Month: return QStringLiteral("每月");
    case PeriodUnit::Quarter: return QStringLiteral("每季度");
    case PeriodUnit::Year: break;
    }
    return QStringLiteral("每年");
}

/// 应在8月31日前召开，已逾期18天; before the period nothing is counted down.
QString untilText(const Finding& finding, const QString& verb, QDate today)
{
    const QString due = QStringLiteral("应在%1前%2").arg(chineseDay(finding.due, today), verb);
    if (finding.state == State::Upcoming)
        return due;
    return due + QStringLiteral("，") + distanceText(finding.due, today);
}

/// A figure of the branch's own never borrows the regulation's word.
QString demandWord(const Rule& rule)
{
    return rule.overridden ? QStringLiteral("本支部规定") : strengthWord(rule.strength);
}

QString plannedText(const Finding& finding)
{
    return finding.planned ? QStringLiteral("，已有计划") : QString();
}

QString late(const Finding& finding)
{
    const qint64 days = finding.due.daysTo(finding.doneOn);
    return days > 0 ? QStringLiteral("，比期限晚%1天").arg(days) : QString();
}

/// The day on which an act becomes lawful: waiting, open, or done too early.
QString notBeforeWhy(const Finding& finding, const DeadlineAfter& deadline, const QString& begin, QDate today)
{
    const QString due = chineseDay(finding.due, today);
    if (finding.state == State::Done) {
        const QString done = chineseDay(finding.doneOn, today) + QStringLiteral("已") + deadline.actTitle;
        const qint64 early = finding.doneOn.daysTo(finding.due);
        if (early > 0)
            return QStringLiteral("%1，最早%2，%3，早了%4天").arg(begin, due, done).arg(early);
        return begin + QStringLiteral("，") + done;
    }
    const qint64 days = today.daysTo(finding.due);
    const QString text = QStringLiteral("%1，%2起可以%3，").arg(begin, due, deadline.actTitle);
    if (days > 0)
        return text + QStringLiteral("还有%1天").arg(days);
    return days == 0 ? text + QStringLiteral("就是今天") : text + QStringLiteral("已满%1天").arg(-days);
}

/// 2025年9月, with the year where it is not that of `beside`.
QString chineseMonth(QDate day, QDate beside)
{
    const QString text = QStringLiteral("%1月").arg(day.month());
    return day.year() == beside.year() ? text : QStringLiteral("%1年").arg(day.year()) + text;
}

QString promptWhy(const Finding& finding, const DeadlineAfter& deadline, const QString& begin, QDate today)
{
    const QString due = chineseDay(finding.due, today);
    if (finding.state == State::Done) {
        const QString done = chineseDay(finding.doneOn, today) + QStringLiteral("已") + deadline.actTitle;
        const qint64 early = finding.doneOn.daysTo(finding.due);
        return QStringLiteral("%1，%2期满，%3").arg(begin, due, done)
            + (early > 0 ? QStringLiteral("，比期满日早%1天，不符合规定").arg(early) : QString());
    }
    const qint64 days = today.daysTo(finding.due);
    const QString text = QStringLiteral("%1，%2期满，应及时%3，不得早于期满日，").arg(begin, due, deadline.actTitle);
    return text + (days < 0 ? QStringLiteral("已过%1天").arg(-days) : distanceText(finding.due, today));
}

QString plainWhy(const Finding& finding, const DeadlineAfter& deadline, const QString& begin, QDate today)
{
    if (finding.state == State::Done)
        return QStringLiteral("%1，%2已%3").arg(begin, chineseDay(finding.doneOn, today), deadline.actTitle)
            + late(finding);
    const QString missing = finding.state == State::Overdue ? QStringLiteral("，没有记录") : QString();
    return QStringLiteral("%1，应在%2前%3%4，%5")
        .arg(begin, chineseDay(finding.due, today), deadline.actTitle, missing, distanceText(finding.due, today));
}

} // namespace

QString distanceText(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    if (days < 0)
        return QStringLiteral("已逾期%1天").arg(-days);
    return days == 0 ? QStringLiteral("今天到期") : QStringLiteral("还有%1天").arg(days);
}

QString countDemand(const Rule& rule, const CountInPeriod& count, int needed)
{
    return demandWord(rule) + perWord(count.per) + count.verb + QStringLiteral("%1次").arg(needed);
}

QString countWhy(const Finding& finding, const CountInPeriod& count, const QString& periodText, QDate today)
{
    const QString demand = countDemand(*finding.rule, count, finding.needed) + QStringLiteral("；");
    const QString record = finding.rule->title + QStringLiteral("记录");
    if (finding.state == State::Done) {
        const QString day = chineseDay(finding.doneOn, today);
        if (finding.count == 1)
            return demand + QStringLiteral("%1已%2。").arg(day, count.verb);
        return demand
            + QStringLiteral("%1已%2%3次，最近一次是%4。").arg(periodText, count.verb).arg(finding.count).arg(day);
    }
    QString have;
    if (finding.count > 0)
        have = QStringLiteral("%1有%2次%3，还差%4次，")
                   .arg(periodText)
                   .arg(finding.count)
                   .arg(record)
                   .arg(finding.needed - finding.count);
    else if (finding.state == State::Overdue)
        have = QStringLiteral("%1没有%2，").arg(periodText, record);
    else if (finding.state == State::Due)
        have = QStringLiteral("%1还没有%2，").arg(periodText, record);
    else
        have = periodText + QStringLiteral("的");
    return demand + have + untilText(finding, count.verb, today) + plannedText(finding) + QStringLiteral("。");
}

void NameSample::add(const QString& name)
{
    if (m_count++ < kNamesShown)
        m_first << name;
}

QString NameSample::text() const
{
    const QString shown = m_first.join(QStringLiteral("、"));
    return m_count > kNamesShown ? shown + QStringLiteral("等%1人").arg(m_count) : shown;
}

QString peopleWhy(const Finding& finding, const CountInPeriod& count, const QString& periodText,
                  const NameSample& names, QDate today)
{
    const QString demand = countDemand(*finding.rule, count, count.atLeast);
    if (finding.state == State::Upcoming) // before the period nobody is behind
        return demand + QStringLiteral("；") + periodText + QStringLiteral("的") + untilText(finding, count.verb, today)
            + QStringLiteral("。");
    QString text = demand
        + QStringLiteral("；%1%2人中%3人已%4").arg(periodText).arg(finding.needed).arg(finding.count).arg(count.verb);
    if (finding.state == State::Done)
        return text + QStringLiteral("。");
    if (finding.count < finding.needed)
        text += QStringLiteral("，还差%1人（%2）").arg(finding.needed - finding.count).arg(names.text());
    if (finding.unknown > 0)
        text += QStringLiteral("，另有%1人还没有核定应%2多少，不在其中").arg(finding.unknown).arg(count.verb);
    return text + QStringLiteral("，") + untilText(finding, count.verb, today) + QStringLiteral("。");
}

QString deadlineWhy(const Finding& finding, const DeadlineAfter& deadline, Beginning beginning, QDate today)
{
    const QString span = chineseSpan(deadline.within);
    QString demand = demandWord(*finding.rule);
    if (deadline.notBefore || deadline.promptly)
        demand += QStringLiteral("满%1").arg(span);
    else if (deadline.every)
        demand += QStringLiteral("每%1%2").arg(span, deadline.actTitle);
    else
        demand += QStringLiteral("在%1内%2").arg(span, deadline.actTitle);
    const QString from = beginning.again ? QStringLiteral("上次") + deadline.actTitle : deadline.fromTitle;
    QString begin =
        (finding.monthOnly ? chineseMonth(finding.begins, today) : chineseDay(finding.begins, today)) + from;
    if (beginning.extended)
        begin +=
            deadline.term == u"probation" ? QStringLiteral("，预备期已延长") : QStringLiteral("，按特殊情况延长了期限");
    QString text;
    if (deadline.promptly)
        text = promptWhy(finding, deadline, begin, today);
    else if (deadline.notBefore)
        text = notBeforeWhy(finding, deadline, begin, today);
    else
        text = plainWhy(finding, deadline, begin, today);
    if (finding.state != State::Done)
        text += plannedText(finding);
    if (beginning.otherDue.isValid() && finding.state != State::Done)
        text += (beginning.otherDue > finding.due ? QStringLiteral("（只记到月份，按月初算；按月末算是%1）")
                                                  : QStringLiteral("（只记到月份，按月末算；按月初算是%1）"))
                    .arg(chineseDay(beginning.otherDue, today));
    if (finding.provisional)
        text += QStringLiteral("（没有%1年的放假安排，只除去周末，日期是暂定的）").arg(finding.due.year());
    return demand + QStringLiteral("；") + text + QStringLiteral("。");
}

QString expiryWhy(const Finding& finding, const Expiry& expiry, QDate today)
{
    const QString text = strengthWord(finding.rule->strength) + expiry.demand
        + QStringLiteral("；%1到%2为止").arg(expiry.whatTitle, chineseDay(finding.due, today));
    if (finding.state == State::Done)
        return text + QStringLiteral("，已经办结。");
    const int months = monthsLeft(finding, today);
    if (months == 0)
        return text + QStringLiteral("，%1。").arg(distanceText(finding.due, today));
    return text
        + (areWholeMonths(finding, months, today) ? QStringLiteral("，还有%1个月（%2天）。")
                                                  : QStringLiteral("，还有%1个多月（%2天）。"))
              .arg(months)
              .arg(today.daysTo(finding.due));
}

int monthsLeft(const Finding& finding, QDate today)
{
    const auto* expiry = std::get_if<Expiry>(&finding.rule->body);
    if (expiry == nullptr || expiry->remindDaysBefore.value(0) < kHalfYear || finding.due < today)
        return 0;
    return completedMonths(today, finding.due);
}

bool areWholeMonths(const Finding& finding, int months, QDate today)
{
    return addMonths(today, months) >= finding.due || addMonths(finding.due, -months) <= today;
}

} // namespace branchbook::rules
