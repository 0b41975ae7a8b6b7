// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/poll.h"

#include "organization/word_list.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr WordList<PollAudience, 2> kPollAudiences{
    "Poll", {{{"members", QT_TRANSLATE_NOOP("Poll", "党员")}, {"masses", QT_TRANSLATE_NOOP("Poll", "群众")}}}};

/// The weights of so many answers, and how many answers there were.
struct PollSum {
    qint64 weights = 0;
    qint64 answers = 0;
};

void addPollAnswers(PollSum& sum, const QList<PollOption>& options, const QList<int>& marks)
{
    for (qsizetype i = 0; i < std::min(options.size(), marks.size()); ++i) {
        sum.weights += qint64(options[i].weight) * marks[i];
        sum.answers += marks[i];
    }
}

std::optional<int> tenthsOf(const PollSum& sum)
{
    if (sum.answers == 0)
        return std::nullopt;
    return int((sum.weights * 20 + sum.answers) / (2 * sum.answers)); // half up
}

} // namespace

QString pollAudienceName(PollAudience audience)
{
    return kPollAudiences.nameOf(audience);
}

QString pollAudienceTitle(PollAudience audience)
{
    return kPollAudiences.titleOf(audience);
}

std::optional<PollAudience> pollAudienceByName(QStringView name)
{
    return kPollAudiences.find(name);
}

QList<PollAudience> pollAudiences()
{
    return kPollAudiences.values();
}

QList<PollOption> usualPollOptions()
{
    return {{QStringLiteral("满意"), 100},
            {QStringLiteral("比较满意"), 80},
            {QStringLiteral("基本满意"), 60},
            {QStringLiteral("不满意"), 0}}; // the paper is Chinese in every language
}

int PollCount::answered(qsizetype question) const
{
    int sum = 0;
    for (const int mark : marks.value(question))
        sum += mark;
    return sum;
}

QStringList Poll::optionTitles() const
{
    QStringList titles;
    for (const PollOption& option : options)
        titles.append(option.title);
    return titles;
}

std::optional<int> Poll::indexOf(qsizetype question) const
{
    PollSum sum;
    if (count)
        addPollAnswers(sum, options, count->marks.value(question));
    return tenthsOf(sum);
}

std::optional<int> Poll::index() const
{
    PollSum sum;
    if (count) {
        for (const QList<int>& marks : count->marks)
            addPollAnswers(sum, options, marks);
    }
    return tenthsOf(sum);
}

namespace {

/// The day on which it was counted, which a correction keeps where it gave another one (correctPollCount); invalid: it did not.
QDate heldBefore(const PollCorrection& correction)
{
    const auto held = parseTypedDate(correction.before.section(u' ', 0, 0), correction.on);
    return held ? held->earliest() : QDate();
}

} // namespace

Poll standingOn(Poll poll, QDate day)
{
    for (auto each = poll.corrections.crbegin(); each != poll.corrections.crend() && each->on > day; ++each) {
        if (const QDate held = heldBefore(*each); poll.count && held.isValid())
            poll.count->heldOn = held;
    }
    if (poll.count && poll.count->heldOn > day)
        poll.count.reset();
    poll.corrections.removeIf([&](const PollCorrection& each) { return each.on > day; });
    return poll;
}

QString pollIndexText(int tenths)
{
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

QString pollCountText(const PollCount& count)
{
    QStringList parts{QStringLiteral("发出%1 收回%2").arg(count.issued).arg(count.collected)};
    for (qsizetype i = 0; i < count.marks.size(); ++i) {
        QStringList numbers;
        for (const int mark : count.marks[i])
            numbers.append(QString::number(mark));
        parts.append(QStringLiteral("第%1题 %2").arg(i + 1).arg(numbers.join(u'/')));
    }
    return parts.join(QStringLiteral("；"));
}

QList<PollPoint> pollTrend(const QList<Poll>& all, const Poll& poll)
{
    const QDate limit = poll.count ? poll.count->heldOn : poll.dueOn;
    QList<PollPoint> points;
    for (const Poll& other : all) {
        const bool comparable = other.count && !other.recycled && other.id != poll.id && other.series == poll.series
            && other.audience == poll.audience;
        if (comparable && other.count->heldOn < limit)
            points.append({other.id, other.title, other.count->heldOn, other.index(), other.options == poll.options});
    }
    std::stable_sort(points.begin(), points.end(), [](const PollPoint& a, const PollPoint& b) { return a.on < b.on; });
    if (poll.count)
        points.append({poll.id, poll.title, poll.count->heldOn, poll.index(), true});
    return points;
}

std::optional<int> pollIndexBefore(const QList<Poll>& all, const Poll& poll)
{
    std::optional<int> before;
    for (const PollPoint& point : pollTrend(all, poll)) {
        if (point.id != poll.id && point.sameScale && point.index)
            before = point.index;
    }
    return before;
}

} // namespace branchbook::organization
