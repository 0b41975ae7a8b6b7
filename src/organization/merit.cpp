// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/merit.h"

#include "organization/word_list.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr WordList<MeritAspect, 3> kMeritAspects{"Merit",
                                                 {{{"study", QT_TRANSLATE_NOOP("Merit", "学习教育")},
                                                   {"work", QT_TRANSLATE_NOOP("Merit", "工作实绩")},
                                                   {"growth", QT_TRANSLATE_NOOP("Merit", "选拔培养")}}}};

struct MeritTexts {
    Q_DECLARE_TR_FUNCTIONS(MeritTexts)
};

/// weight × sum / full in hundredths, half up.
MeritScore weighed(int weight, int sum, int full)
{
    return full == 0 ? MeritScore{} : MeritScore{(2 * kMeritWhole * weight * sum + full) / (2 * full)};
}

bool isMeritMember(const book::MemberRow& row, QDate day)
{
    return book::isPartyMember(book::typeOn(row, day)) && book::belongsOn(row, day);
}

MeritLine meritLine(const MeritIndicator& indicator, const MeritPerson& person, const QList<MeritEntry>& own,
                    Quarter quarter)
{
    MeritLine line;
    line.indicator = indicator;
    const auto months = meritMonths(quarter);
    QStringList shown;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (!person.asked[i])
            continue;
        line.full += indicator.most;
        const auto entry = std::find_if(own.begin(), own.end(), [&](const MeritEntry& each) {
            return each.indicator == indicator.id && each.month == months[i];
        });
        if (entry != own.end()) {
            line.points[i] = entry->points;
            line.sum += entry->points;
        }
        shown.append(line.points[i] ? QString::number(*line.points[i]) : MeritTexts::tr("未录入"));
    }
    line.score = weighed(indicator.weight, line.sum, line.full);
    line.why = MeritTexts::tr("%1（权重%2）：%3，共%4分，满分%5分，折合%6分")
                   .arg(indicator.title)
                   .arg(indicator.weight)
                   .arg(shown.join(MeritTexts::tr("、")))
                   .arg(line.sum)
                   .arg(line.full)
                   .arg(line.score.toString());
    return line;
}

QString missingWords(const MeritPerson& person, Quarter quarter)
{
    const auto months = meritMonths(quarter);
    QStringList parts;
    for (int i = 0; i < kMeritMonths; ++i) {
        if (const int missing = person.missingIn(i); missing > 0)
            parts.append(MeritTexts::tr("%1月%2项").arg(months[std::size_t(i)].month).arg(missing));
    }
    return MeritTexts::tr("还没有录入：%1").arg(parts.join(MeritTexts::tr("、")));
}

void settleMerit(MeritPerson& person, const QString& excuse, Quarter quarter)
{
    int missing = 0;
    for (int i = 0; i < kMeritMonths; ++i)
        missing += person.missingIn(i);
    if (!excuse.isEmpty()) {
        person.state = MeritState::Excused;
        person.why = excuse;
    } else if (!person.asked.back()) {
        person.state = MeritState::Gone;
    } else if (!person.lines.isEmpty() && missing == 0) {
        person.state = MeritState::Scored;
        for (const MeritLine& line : std::as_const(person.lines))
            person.score.hundredths += line.score.hundredths;
    }
    person.why = meritReason(person, quarter);
}

} // namespace

QString meritReason(const MeritPerson& person, Quarter quarter)
{
    switch (person.state) {
    case MeritState::Scored: return {};
    case MeritState::Excused: return person.why; // as the branch wrote it
    case MeritState::Gone: return MeritTexts::tr("季度末不在本支部");
    case MeritState::Missing: break;
    }
    return person.lines.isEmpty() ? MeritTexts::tr("这个季度还没有指标") : missingWords(person, quarter);
}

QString meritAspectName(MeritAspect aspect)
{
    return kMeritAspects.nameOf(aspect);
}

QString meritAspectTitle(MeritAspect aspect)
{
    return kMeritAspects.titleOf(aspect);
}

std::optional<MeritAspect> meritAspectByName(QStringView name)
{
    return kMeritAspects.find(name);
}

QList<MeritAspect> meritAspects()
{
    return kMeritAspects.values();
}

std::array<Month, kMeritMonths> meritMonths(Quarter quarter)
{
    const Month first{quarter.year, (quarter.quarter - 1) * kMeritMonths + 1};
    return {first, first.next(), first.next().next()};
}

Quarter meritQuarterOf(Month month)
{
    return Quarter::of(QDate(month.year, month.month, 1));
}

QList<MeritIndicator> meritIndicatorsOf(const QList<MeritIndicator>& all, Quarter quarter)
{
    QList<MeritIndicator> held;
    for (const MeritIndicator& indicator : all) {
        if (indicator.holdsIn(quarter))
            held.append(indicator);
    }
    std::stable_sort(held.begin(), held.end(),
                     [](const MeritIndicator& a, const MeritIndicator& b) { return a.aspect < b.aspect; });
    return held;
}

int meritWeight(const QList<MeritIndicator>& indicators)
{
    int sum = 0;
    for (const MeritIndicator& indicator : indicators)
        sum += indicator.weight;
    return sum;
}

QString MeritScore::toColumn() const
{
    return QStringLiteral("%1.%2").arg(hundredths / kMeritWhole).arg(hundredths % kMeritWhole, 2, 10, QLatin1Char('0'));
}

QString MeritScore::toString() const
{
    QString text = QString::number(hundredths / kMeritWhole);
    const int rest = hundredths % kMeritWhole;
    if (rest == 0)
        return text;
    text += QStringLiteral(".%1").arg(rest, 2, 10, QLatin1Char('0'));
    return text.endsWith(u'0') ? text.chopped(1) : text;
}

int MeritPerson::missingIn(int month) const
{
    const auto at = static_cast<std::size_t>(month);
    if (!asked.at(at))
        return 0;
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [&](const MeritLine& line) { return !line.points.at(at); }));
}

MeritScore MeritPerson::monthScore(int month) const
{
    MeritScore sum;
    for (const MeritLine& line : lines) {
        const int points = line.points.at(static_cast<std::size_t>(month)).value_or(0);
        sum.hundredths += weighed(line.indicator.weight, points, line.indicator.most).hundredths;
    }
    return sum;
}

std::optional<MeritPerson> assessMerit(const book::MemberRow& row, const QList<MeritIndicator>& indicators,
                                       const QList<MeritEntry>& own, const QString& excuse, Quarter quarter,
                                       QDate today)
{
    MeritPerson person;
    person.member = row.id;
    person.name = row.name;
    const auto months = meritMonths(quarter);
    for (std::size_t i = 0; i < months.size(); ++i)
        person.asked[i] = isMeritMember(row, std::min(months[i].range().last, today));
    if (std::none_of(person.asked.begin(), person.asked.end(), [](bool asked) { return asked; }))
        return std::nullopt;
    for (const MeritIndicator& indicator : indicators)
        person.lines.append(meritLine(indicator, person, own, quarter));
    settleMerit(person, excuse, quarter);
    return person;
}

QList<MeritPerson> MeritQuarter::with(MeritState state) const
{
    QList<MeritPerson> found;
    for (const MeritPerson& each : people) {
        if (each.state == state)
            found.append(each);
    }
    return found;
}

const MeritPerson* MeritQuarter::person(book::MemberId member) const
{
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const MeritPerson& each) { return each.member == member; });
    return found == people.end() ? nullptr : &*found;
}

int MeritQuarter::missingIn(int month) const
{
    return static_cast<int>(std::count_if(people.begin(), people.end(), [&](const MeritPerson& each) {
        return each.state == MeritState::Missing && each.missingIn(month) > 0;
    }));
}

std::optional<MeritScore> MeritQuarter::average() const
{
    const auto scored = with(MeritState::Scored);
    if (scored.isEmpty())
        return std::nullopt;
    int sum = 0;
    for (const MeritPerson& each : scored)
        sum += each.score.hundredths;
    const int count = static_cast<int>(scored.size());
    return MeritScore{(2 * sum + count) / (2 * count)};
}

QStringList meritDoubts(const MeritQuarter& quarter, QDate today)
{
    QStringList doubts;
    if (quarter.indicators.isEmpty())
        return doubts;
    if (quarter.weight != kMeritWhole)
        doubts.append(
            MeritTexts::tr("指标的权重合计是%1，应当是100。请补上指标或者调整权重，再评议。").arg(quarter.weight));
    for (const MeritAspect aspect : meritAspects()) {
        const bool there = std::any_of(quarter.indicators.begin(), quarter.indicators.end(),
                                       [&](const MeritIndicator& each) { return each.aspect == aspect; });
        if (!there)
            doubts.append(MeritTexts::tr("还没有“%1”方面的指标。").arg(meritAspectTitle(aspect)));
    }
    const int missing = static_cast<int>(quarter.with(MeritState::Missing).size());
    if (missing > 0 && quarter.quarter.range().last < today)
        doubts.append(MeritTexts::tr("%1人的得分还没有录完。请补录，或者写明本季度不参评的原因。").arg(missing));
    return doubts;
}

} // namespace branchbook::organization
