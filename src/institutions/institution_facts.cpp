// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the library of institutions adds to the agenda.
#include "branchbook/institutions/institution_store.h"

namespace branchbook::institutions {

namespace {

constexpr char16_t kReviewTerm[] = u"institution_review";

/// The days that an evaluation answered; one that is set again is open.
QList<QDate> answeredReviews(const Institution& institution)
{
    QList<QDate> days;
    for (const Version& version : institution.versions) {
        for (const Step& step : version.steps) {
            if (step.dueOn.isValid() && step.dueOn != institution.reviewOn && !days.contains(step.dueOn))
                days.append(step.dueOn);
        }
    }
    return days;
}

} // namespace

Result<> addInstitutionFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kReviewTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto list, listInstitutions(query.session, query.branch));
    for (const Institution& each : list) {
        const QString subject = QStringLiteral("institution:") + each.id.toString();
        const QString ref = QStringLiteral("institution/") + each.id.toString();
        const QList<QDate> answered = answeredReviews(each);
        for (const QDate due : answered)
            facts.terms.push_back({what, subject, due, true, ref});
        if (each.reviewOn.isValid())
            facts.terms.push_back({what, subject, each.reviewOn, each.isAbolished(), ref});
        if (!answered.isEmpty() || each.reviewOn.isValid())
            facts.things.push_back({subject, each.title + QStringLiteral("："), {}, {}});
    }
    return {};
}

} // namespace branchbook::institutions
