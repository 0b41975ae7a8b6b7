// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What contact points add to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/organization/contact_store.h"

#include "branchbook/base/figure_mark.h"
#include "branchbook/base/text.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr char16_t kContactVisitsTerm[] = u"contact_visits";
constexpr char kContactPointsKey[] = "contact_points";
constexpr char kContactVisitsKey[] = "contact_visits";

DateRange contactYear(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

struct ContactFigures {
    int points = 0;
    int visits = 0;
    int found = 0;
    int solved = 0;
    int open = 0;
    QStringList words;
    QStringList pointsTold; ///< as `points` and `visits` open them
    QStringList visitsTold;
    QJsonArray list;
};

Result<> addContact(ContactFigures& figures, const ContactPoint& point, DateRange range,
                    const rules::Catalogue& catalogue)
{
    const int made = point.visitsIn(range);
    if (!point.holdsOn(range.last) && made == 0)
        return {};
    const int year = range.last.year();
    BB_TRY(const int asked, contactVisitsAsked(catalogue, point, range.last));
    const int ofYear = point.visitsIn({QDate(year, 1, 1), range.last});
    ++figures.points;
    figures.visits += made;
    const QString told = QStringLiteral("%1联系%2").arg(point.leaderName, point.target);
    figures.pointsTold.append(told);
    for (const ContactVisit& visit : point.visits) {
        if (range.contains(visit.on))
            figures.visitsTold.append(PartialDate::of(visit.on).toChinese() + u' ' + told);
        const bool known = !visit.issue.isEmpty() && visit.on <= range.last;
        figures.found += known && range.contains(visit.on) ? 1 : 0;
        figures.solved += known && range.contains(visit.solvedOn) ? 1 : 0;
        figures.open += known && (!visit.solvedOn.isValid() || visit.solvedOn > range.last) ? 1 : 0;
    }
    const QString yearWords =
        point.owesYear(year) ? QStringLiteral("，今年%1次，应走访%2次").arg(ofYear).arg(asked) : QString();
    figures.words.append(
        QStringLiteral("%1联系%2（本期走访%3次%4）").arg(point.leaderName, point.target).arg(made).arg(yearWords));
    figures.list.append(
        QJsonObject{{QStringLiteral("leader"), point.leaderName},
                    {QStringLiteral("target"), point.target},
                    {QStringLiteral("visits"), made},
                    {QStringLiteral("visits_of_year"), ofYear},
                    {QStringLiteral("asked"), point.owesYear(year) ? QJsonValue(asked) : QJsonValue()}});
    return {};
}

QString contactText(const ContactFigures& figures)
{
    QString text = QStringLiteral("党员干部联系点%1个，本期走访%2次")
                       .arg(markFigure(QString::fromLatin1(kContactPointsKey), figures.points),
                            markFigure(QString::fromLatin1(kContactVisitsKey), figures.visits));
    if (figures.found + figures.solved + figures.open > 0)
        text += QStringLiteral("，发现问题%1个，办结%2个，还有%3个没有办完")
                    .arg(figures.found)
                    .arg(figures.solved)
                    .arg(figures.open);
    return text + QStringLiteral("：") + joinedClauses(figures.words) + QStringLiteral("。");
}

} // namespace

Result<> addContactFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    facts.keeps.insert(QString::fromUtf16(kContactVisitsTerm));
    BB_TRY(const auto list, listContactPoints(query.session, query.branch));
    for (const ContactPoint& point : list) {
        const QString subject = QStringLiteral("contact:") + point.id.toString();
        facts.things.push_back({subject, QStringLiteral("%1联系%2：").arg(point.leaderName, point.target), {}, {}});
        for (int year = point.from.year(); year <= query.today.year(); ++year) {
            if (!point.owesYear(year))
                continue;
            const QDate end(year, 12, 31);
            BB_TRY(const int asked, contactVisitsAsked(query.catalogue, point, std::min(end, query.today)));
            const bool done = point.visitsIn(contactYear(year)) >= asked;
            facts.terms.push_back({QString::fromUtf16(kContactVisitsTerm), subject, end, done,
                                   QStringLiteral("contact/") + point.id.toString()});
        }
    }
    return {};
}

Result<> addContactSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto list, listContactPoints(query.session, query.branch));
    ContactFigures figures;
    for (const ContactPoint& point : list)
        BB_CHECK(addContact(figures, point, range, query.catalogue));
    if (range.first > range.last || figures.points == 0)
        return {};
    section.parts.emplace_back(book::SectionText::of(contactText(figures)));
    section.people.append(book::recordsBehind(QString::fromLatin1(kContactPointsKey), QStringLiteral("党员干部联系点"),
                                              figures.pointsTold));
    section.people.append(
        book::recordsBehind(QString::fromLatin1(kContactVisitsKey), QStringLiteral("联系点走访"), figures.visitsTold));
    section.figures.insert(QStringLiteral("contact_points"),
                           QJsonObject{{QStringLiteral("points"), figures.points},
                                       {QStringLiteral("visits"), figures.visits},
                                       {QStringLiteral("issues_found"), figures.found},
                                       {QStringLiteral("issues_solved"), figures.solved},
                                       {QStringLiteral("issues_open"), figures.open},
                                       {QStringLiteral("list"), figures.list}});
    return {};
}

} // namespace branchbook::organization
