// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/moment.h"

#include "branchbook/base/date.h"
#include "branchbook/base/screen_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace branchbook::ui {

namespace {

constexpr int kNoon = 12;

/// Digits and colons as a keyboard of any width writes them.
QString plainDigits(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.replace(u'：', u':');
    return plain;
}

QTime timeOf(const QRegularExpressionMatch& match)
{
    const QString half = match.captured(QStringLiteral("part"));
    const bool afternoon = half == u"下午" || half == u"晚上";
    int hour = match.captured(QStringLiteral("hour")).toInt();
    if (afternoon && hour < kNoon)
        hour += kNoon;
    const QString minute = match.captured(QStringLiteral("minute"));
    return {hour, match.captured(QStringLiteral("half")).isEmpty() ? minute.toInt() : 30};
}

const QRegularExpression& timePattern()
{
    static const QRegularExpression pattern(QStringLiteral("(?<part>上午|下午|晚上|早上)?\\s*(?<hour>\\d{1,2})\\s*[:"
                                                           "时点]\\s*(?:(?<half>半)|(?<minute>\\d{1,2})\\s*分?)?"));
    return pattern;
}

} // namespace

QString dayText(QDate day, QDate today)
{
    if (day == today)
        return QCoreApplication::translate("Gathering", "今天");
    if (day.addDays(1) == today)
        return QCoreApplication::translate("Gathering", "昨天");
    if (day.year() == today.year())
        return shownShortDay(day);
    return shownDate(day);
}

QString momentText(const Moment& moment, QDate today)
{
    if (!moment.day.isValid())
        return {};
    QString text = moment.day.year() == today.year() ? shownShortDay(moment.day) : shownDate(moment.day);
    if (moment.starts.isValid())
        text += u' ' + moment.starts.toString(QStringLiteral("H:mm"));
    if (moment.ends.isValid())
        text += (moment.starts.isValid() ? QStringLiteral("—") : QStringLiteral(" —"))
            + moment.ends.toString(QStringLiteral("H:mm"));
    return text;
}

std::optional<Moment> parseMoment(const QString& text, const Moment& before, QDate today)
{
    const QString rest = plainDigits(text).trimmed();
    Moment moment{before.day, {}, {}};
    qsizetype timesAt = rest.size();
    QList<QTime> times;
    auto matches = timePattern().globalMatch(rest);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QTime time = timeOf(match);
        if (!time.isValid())
            return std::nullopt;
        timesAt = qMin(timesAt, match.capturedStart());
        times.append(time);
    }
    if (times.size() > 2)
        return std::nullopt;
    static const QRegularExpression dashes(QStringLiteral("[\\s—–~至到,，-]+$"));
    const bool onlyEnd = times.size() == 1 && dashes.match(rest.left(timesAt)).captured().trimmed().size() > 0;
    const QString date = rest.left(timesAt).remove(dashes);
    if (!date.isEmpty()) {
        static const QRegularExpression monthAndDay(QStringLiteral("^(\\d{1,2})[./-](\\d{1,2})$"));
        const auto brief = monthAndDay.match(date); // 9.18: nobody holds a meeting in the year 9
        const auto typed = parseTypedDate(
            brief.hasMatch() ? QStringLiteral("%1月%2日").arg(brief.captured(1), brief.captured(2)) : date, today);
        if (!typed || typed->precision() != Precision::Day)
            return std::nullopt;
        moment.day = typed->earliest();
    }
    if (!moment.day.isValid() || (date.isEmpty() && times.isEmpty()))
        return std::nullopt;
    (onlyEnd ? moment.ends : moment.starts) = times.value(0);
    if (times.size() == 2)
        moment.ends = times.value(1);
    // 下午2:30—4:10: the second time belongs to the same half of the day.
    if (moment.ends.isValid() && moment.starts.isValid() && moment.ends < moment.starts && moment.starts.hour() >= kNoon
        && moment.ends.hour() < kNoon && rest.contains(QStringLiteral("下午")))
        moment.ends = moment.ends.addSecs(kNoon * 3600);
    return moment;
}

} // namespace branchbook::ui
