// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/tie.h"

#include "branchbook/base/percent.h"
#include "branchbook/base/word_list.h"
#include "branchbook/rules/figure.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr int kTiePercent = 100;

constexpr WordList<TieKind, 4> kTieKinds{"Ties",
                                         {{{"contact_point", QT_TRANSLATE_NOOP("Ties", "联系点")},
                                           {"assistance", QT_TRANSLATE_NOOP("Ties", "挂钩帮建")},
                                           {"pairing", QT_TRANSLATE_NOOP("Ties", "结对")},
                                           {"stationing", QT_TRANSLATE_NOOP("Ties", "驻村蹲点")}}}};

} // namespace

QString tieKindName(TieKind kind)
{
    return kTieKinds.nameOf(kind);
}

QString tieKindTitle(TieKind kind)
{
    return kTieKinds.titleOf(kind);
}

QString tieKindWord(TieKind kind)
{
    return kTieKinds.chineseOf(kind);
}

std::optional<TieKind> tieKindByName(QStringView name)
{
    return kTieKinds.find(name);
}

QList<TieKind> tieKinds()
{
    return kTieKinds.values();
}

int Tie::visitsIn(DateRange range) const
{
    return static_cast<int>(
        std::count_if(visits.begin(), visits.end(), [&](const TieVisit& visit) { return range.contains(visit.on); }));
}

int Tie::daysIn(DateRange range) const
{
    int days = 0;
    for (const TieVisit& visit : visits)
        days += range.contains(visit.on) ? visit.days : 0;
    return days;
}

bool Tie::owesQuarter(Quarter quarter) const
{
    if (kind == TieKind::ContactPoint)
        return false;
    QDate known = enteredOn;
    if (!visits.isEmpty() && visits.last().on < known)
        known = visits.last().on;
    const DateRange range = quarter.range();
    const QDate middle = range.first.addDays(range.first.daysTo(range.last) / 2);
    return std::max(from, known) <= middle && (!until.isValid() || until > range.last);
}

Result<int> tieVisitsAsked(const rules::Catalogue& catalogue, const Tie& tie, QDate day)
{
    if (tie.visitsAsked)
        return *tie.visitsAsked;
    BB_TRY(const rules::Figure figure, rules::figureOn(catalogue, u"tie.visits_per_quarter", day));
    return static_cast<int>(figure.number.numerator / figure.number.denominator);
}

int TieCoverage::tied() const
{
    return static_cast<int>(
        std::count_if(people.begin(), people.end(), [](const TiedPerson& each) { return !each.ties.isEmpty(); }));
}

int TieCoverage::cadres() const
{
    return static_cast<int>(
        std::count_if(people.begin(), people.end(), [](const TiedPerson& each) { return each.isCadre; }));
}

int TieCoverage::tiedCadres() const
{
    return static_cast<int>(std::count_if(people.begin(), people.end(),
                                          [](const TiedPerson& each) { return each.isCadre && !each.ties.isEmpty(); }));
}

QStringList TieCoverage::withoutTie() const
{
    QStringList names;
    for (const TiedPerson& each : people) {
        if (each.ties.isEmpty())
            names.append(each.name);
    }
    return names;
}

std::optional<double> TieCoverage::percent() const
{
    return percentOf(tied(), members());
}

bool TieCoverage::isThin() const
{
    return askedPercent && !people.isEmpty() && kTiePercent * tied() < *askedPercent * members();
}

} // namespace branchbook::institutions
