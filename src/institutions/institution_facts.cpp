// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the library of institutions adds to the agenda.
#include "branchbook/institutions/institution_store.h"

namespace branchbook::institutions {

namespace {

constexpr char16_t kReviewTerm[] = u"institution_review";
constexpr char16_t kTrialTerm[] = u"institution_trial";

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

/// Versions on trial with a last day; what was decided on them settles the day.
QList<rules::Term> trialTerms(const Institution& institution, const QString& subject, const QString& ref, QDate today)
{
    QList<rules::Term> terms;
    for (const Version& version : institution.versions) {
        if (const Step* trial = version.trialOn(today))
            terms.append({QString::fromUtf16(kTrialTerm), subject, trial->untilOn,
                          institution.isTrialDecidedOn(version, today), ref});
    }
    return terms;
}

} // namespace

Result<> addInstitutionFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kReviewTerm);
    facts.keeps.insert(what);
    facts.keeps.insert(QString::fromUtf16(kTrialTerm));
    BB_TRY(const auto list, listInstitutions(query.session, query.branch));
    for (const Institution& each : list) {
        const QString subject = QStringLiteral("institution:") + each.id.toString();
        const QString ref = QStringLiteral("institution/") + each.id.toString();
        const QList<QDate> answered = answeredReviews(each);
        for (const QDate due : answered)
            facts.terms.push_back({what, subject, due, true, ref});
        if (each.reviewOn.isValid())
            facts.terms.push_back({what, subject, each.reviewOn, each.isAbolished(), ref});
        const auto trials = trialTerms(each, subject, ref, query.today);
        facts.terms.insert(facts.terms.end(), trials.begin(), trials.end());
        if (!answered.isEmpty() || each.reviewOn.isValid() || !trials.isEmpty())
            facts.things.push_back({subject, each.title + QStringLiteral("："), {}, {}});
    }
    return {};
}

} // namespace branchbook::institutions
