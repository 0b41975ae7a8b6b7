// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/contact_point.h"

#include "branchbook/rules/figure.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct ContactTexts {
    Q_DECLARE_TR_FUNCTIONS(ContactTexts)
};

Result<int> contactFigure(const rules::Catalogue& catalogue, QStringView id, QDate day)
{
    BB_TRY(const rules::Figure figure, rules::figureOn(catalogue, id, day));
    return static_cast<int>(figure.number.numerator / figure.number.denominator);
}

} // namespace

int ContactPoint::visitsIn(DateRange range) const
{
    return static_cast<int>(std::count_if(visits.begin(), visits.end(),
                                          [&](const ContactVisit& visit) { return range.contains(visit.on); }));
}

bool ContactPoint::owesYear(int year) const
{
    return from <= QDate(year, 7, 2) && (!until.isValid() || until > QDate(year, 12, 31));
}

int ContactPoint::openIssues() const
{
    return static_cast<int>(
        std::count_if(visits.begin(), visits.end(), [](const ContactVisit& visit) { return visit.isOpen(); }));
}

ContactPoint standingOn(ContactPoint point, QDate day)
{
    if (point.until > day)
        point.until = {};
    point.visits.removeIf([day](const ContactVisit& visit) { return visit.on > day; });
    for (ContactVisit& visit : point.visits) {
        if (visit.solvedOn > day)
            visit.solvedOn = {};
    }
    return point;
}

Result<int> contactVisitsAsked(const rules::Catalogue& catalogue, const ContactPoint& point, QDate day)
{
    if (point.visitsAsked)
        return *point.visitsAsked;
    return contactFigure(catalogue, u"contact_point.visits_per_year", day);
}

Result<QStringList> contactDoubts(const rules::Catalogue& catalogue, const ContactPoint& point,
                                  const QList<ContactPoint>& all, QDate today)
{
    QStringList doubts;
    if (!point.isOpen())
        return doubts;
    if (point.weak && (point.department.isEmpty() || point.cadre.isEmpty()))
        doubts.append(
            ContactTexts::tr("软弱涣散的，一般一名领导、一个部门、一名干部共同包抓；请补上联系部门和驻点干部。"));
    BB_TRY(const int most, contactFigure(catalogue, u"contact_point.most_of_a_leader", today));
    const auto held = std::count_if(all.begin(), all.end(), [&](const ContactPoint& other) {
        return other.isOpen() && other.leader == point.leader && other.leaderName == point.leaderName;
    });
    if (held > most)
        doubts.append(
            ContactTexts::tr("%1联系%2个点，一般每人联系1到%3个。").arg(point.leaderName).arg(held).arg(most));
    return doubts;
}

} // namespace branchbook::organization
