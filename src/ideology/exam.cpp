// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/exam.h"

#include "branchbook/base/percent.h"
#include "branchbook/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace branchbook::ideology {

namespace {

/// Half up; `parts` > 0.
int rounded(qint64 sum, qint64 parts)
{
    return static_cast<int>((2 * sum + parts) / (2 * parts));
}

void countFirst(ExamFigures& figures, const ExamScore& score, qint64& sum)
{
    sum += score.tenths;
    figures.highest = std::max(figures.highest.value_or(score.tenths), score.tenths);
    figures.lowest = std::min(figures.lowest.value_or(score.tenths), score.tenths);
}

void countMarks(ExamFigures& figures, const Exam& exam, const ExamScore& score)
{
    for (qsizetype i = 0; i < std::min(score.marks.size(), exam.items.size()); ++i) {
        ExamItemFigures& item = figures.items[i];
        ++item.known;
        item.tenths += score.marks[i];
        item.full += score.marks[i] == exam.items[i].points * 10 ? 1 : 0;
    }
}

/// Everybody once: those expected in their order, then whoever sat it all the same.
QList<ExamPerson> peopleAt(const Exam& exam, const QList<gathering::Attendee>& expected, QDate last,
                           const ExcusedPeople& excused)
{
    QList<ExamPerson> people;
    QHash<book::MemberId, qsizetype> places;
    for (const gathering::Attendee& each : expected) {
        places.insert(each.member, people.size());
        people.append({each.member, each.name, true, each.reason, {}, {}});
        if (const auto found = excused.constFind(each.member); found != excused.cend())
            people.last().excused = *found;
    }
    for (const ExamScore& score : exam.scores) {
        if (score.satOn > last)
            continue;
        if (!places.contains(score.member)) {
            places.insert(score.member, people.size());
            people.append({score.member, score.name, false, {}, {}, {}});
        }
        people[places.value(score.member)].sittings.append(score);
    }
    return people;
}

} // namespace

int Exam::totalPoints() const
{
    int sum = 0;
    for (const ExamItem& item : items)
        sum += item.points;
    return sum;
}

const ExamScore* Exam::lastOf(book::MemberId member) const
{
    const ExamScore* last = nullptr;
    for (const ExamScore& score : scores) {
        if (score.member == member && (last == nullptr || score.attempt > last->attempt))
            last = &score;
    }
    return last;
}

QString examPointsText(int tenths)
{
    return tenths % 10 == 0 ? QString::number(tenths / 10) : QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

Result<int> readTenths(const QString& typed)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,5})(?:\\.(\\d)0*)?分?$"));
    const auto match = shape.match(comparisonKey(typed));
    if (!match.hasMatch())
        return fail(ErrorKind::Invalid, QStringLiteral("exam.score_text"), {typed}, QStringLiteral("score"));
    return match.captured(1).toInt() * 10 + match.captured(2).toInt();
}

std::optional<double> ExamItemFigures::percent(int points) const
{
    if (known == 0 || points <= 0)
        return std::nullopt;
    return percentOf(tenths, qint64(known) * points * 10);
}

std::optional<double> ExamFigures::passRate() const
{
    return percentOf(passed, sat);
}

ExamFigures examFigures(const Exam& exam, const QList<gathering::Attendee>& expected, QDate last,
                        const ExcusedPeople& excused)
{
    ExamFigures figures;
    figures.people = peopleAt(exam, expected, last, excused);
    figures.expected = static_cast<int>(std::ranges::count_if(figures.people, &ExamPerson::counts));
    figures.items.resize(exam.items.size());
    qint64 sum = 0;
    for (const ExamPerson& person : figures.people) {
        if (!person.expected || !person.hasSat())
            continue; // who sat it without being expected is named, not counted
        const ExamScore& first = person.sittings.first();
        ++figures.sat;
        countFirst(figures, first, sum);
        countMarks(figures, exam, first);
        figures.retaken += person.sittings.size() > 1 ? 1 : 0;
        figures.passedFirst += exam.passes(first) ? 1 : 0;
        const bool passed = std::any_of(person.sittings.begin(), person.sittings.end(),
                                        [&](const ExamScore& score) { return exam.passes(score); });
        figures.passed += passed ? 1 : 0;
    }
    if (figures.sat > 0)
        figures.mean = rounded(sum, figures.sat);
    return figures;
}

QList<ExamPerson> peopleOf(const Exam& exam, const ExamFigures& figures, ExamGroup group)
{
    QList<ExamPerson> chosen;
    for (const ExamPerson& person : figures.people) {
        const bool passed = std::any_of(person.sittings.begin(), person.sittings.end(),
                                        [&](const ExamScore& score) { return exam.passes(score); });
        const bool passedFirst = person.hasSat() && exam.passes(person.sittings.first());
        bool isIn = false;
        switch (group) {
        case ExamGroup::Expected: isIn = person.counts(); break;
        case ExamGroup::Sat: isIn = person.expected && person.hasSat(); break;
        case ExamGroup::Absent: isIn = person.counts() && !person.hasSat(); break;
        case ExamGroup::Excused: isIn = person.expected && !person.counts(); break;
        case ExamGroup::Passed: isIn = person.expected && passed; break;
        case ExamGroup::PassedLater: isIn = person.expected && passed && !passedFirst; break;
        case ExamGroup::Failed: isIn = person.expected && person.hasSat() && !passed; break;
        }
        if (isIn)
            chosen.append(person);
    }
    return chosen;
}

} // namespace branchbook::ideology
