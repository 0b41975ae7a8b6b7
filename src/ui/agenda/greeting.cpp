// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/greeting.h"

#include "branchbook/base/screen_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace branchbook::ui {

namespace {

struct GreetingTexts {
    Q_DECLARE_TR_FUNCTIONS(GreetingTexts)
};

QString hello(QTime time)
{
    const int hour = time.hour();
    if (hour < 5 || hour >= 18)
        return GreetingTexts::tr("晚上好");
    if (hour < 11)
        return GreetingTexts::tr("上午好");
    return hour < 13 ? GreetingTexts::tr("中午好") : GreetingTexts::tr("下午好");
}

QString weekday(QDate day)
{
    const std::array names{GreetingTexts::tr("星期一"), GreetingTexts::tr("星期二"), GreetingTexts::tr("星期三"),
                           GreetingTexts::tr("星期四"), GreetingTexts::tr("星期五"), GreetingTexts::tr("星期六"),
                           GreetingTexts::tr("星期日")};
    return names.at(std::size_t(day.dayOfWeek() - 1));
}

} // namespace

QString shortDay(QDate day)
{
    return shownShortDay(day);
}

QString dayBeside(QDate day, QDate today)
{
    return day.year() == today.year()
        ? shortDay(day)
        : GreetingTexts::tr("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

QString weekdayShort(QDate day)
{
    const std::array names{GreetingTexts::tr("周一"), GreetingTexts::tr("周二"), GreetingTexts::tr("周三"),
                           GreetingTexts::tr("周四"), GreetingTexts::tr("周五"), GreetingTexts::tr("周六"),
                           GreetingTexts::tr("周日")};
    return names.at(std::size_t(day.dayOfWeek() - 1));
}

QString todayText(QDate today)
{
    return GreetingTexts::tr("%1，%2").arg(shortDay(today), weekday(today));
}

QString greetingText(const WorkbenchData& data)
{
    const QString day = todayText(data.today);
    if (data.secretary.isEmpty())
        return GreetingTexts::tr("%1。今天 %2").arg(hello(data.time), day);
    return GreetingTexts::tr("%1，%2书记。今天 %3").arg(hello(data.time), data.secretary, day);
}

QList<TextRun> summaryRuns(const WorkbenchData& data)
{
    if (!data.part.isEmpty())
        return QList<TextRun>{TextRun{GreetingTexts::tr("检查副本不列到期和逾期的事。")}};
    const auto left = data.today.daysTo(Quarter::of(data.today).range().last);
    QList<TextRun> runs{
        {left > 0 ? GreetingTexts::tr("本季度还剩 %1 天。").arg(left) : GreetingTexts::tr("今天是本季度最后一天。")}};
    const auto late = data.work.overdue.size();
    const auto week = data.work.thisWeek.size();
    if (late > 0) {
        runs << TextRun{GreetingTexts::tr("有 ")};
        runs << TextRun{GreetingTexts::tr("%1 件已逾期").arg(late), TextRole::BodyStrong, Color::Warn};
    }
    if (week > 0) {
        runs << TextRun{late > 0 ? GreetingTexts::tr("，") : GreetingTexts::tr("有 ")};
        runs << TextRun{GreetingTexts::tr("%1 件本周要办").arg(week), TextRole::BodyStrong, Color::Text};
    }
    if (late > 0)
        runs << TextRun{GreetingTexts::tr("，先从逾期的开始吧。")};
    else if (week > 0)
        runs << TextRun{GreetingTexts::tr("。")};
    else
        runs << TextRun{GreetingTexts::tr("没有逾期的事，本周也没有要办的。")};
    return runs;
}

QList<TextRun> shortRuns(const WorkbenchData& data)
{
    if (!data.part.isEmpty())
        return QList<TextRun>{TextRun{GreetingTexts::tr("检查副本不列到期和逾期的事。"), TextRole::Small}};
    const auto late = data.work.overdue.size();
    QList<TextRun> runs;
    if (late > 0) {
        runs << TextRun{GreetingTexts::tr("%1 件逾期").arg(late), TextRole::SmallStrong, Color::Warn};
        runs << TextRun{GreetingTexts::tr("，"), TextRole::Small};
    }
    runs << TextRun{GreetingTexts::tr("%1 件本周要办").arg(data.work.thisWeek.size()), TextRole::SmallStrong};
    return runs;
}

QString momentText(const QDateTime& at, QDate today)
{
    const QDate day = at.date();
    const QString time = at.time().toString(QStringLiteral("HH:mm"));
    if (day == today)
        return GreetingTexts::tr("今天 %1").arg(time);
    if (day.addDays(1) == today)
        return GreetingTexts::tr("昨天 %1").arg(time);
    return day.year() == today.year()
        ? shortDay(day)
        : GreetingTexts::tr("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

} // namespace branchbook::ui
