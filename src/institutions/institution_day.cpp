// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library of institutions of a past day, told from the courses of their versions.
#include "branchbook/institutions/institution_store.h"

#include <QSet>

namespace branchbook::institutions {

namespace {

/// The first evaluation after the day; null: none.
const Step* evaluationAfter(const Institution& institution, QDate day)
{
    const Step* first = nullptr;
    for (const Version& version : institution.versions) {
        for (const Step& step : version.steps) {
            const bool later = step.stage == Stage::Evaluated && step.on > day;
            if (later && (first == nullptr || step.on < first->on))
                first = &step;
        }
    }
    return first;
}

} // namespace

Institution standingOn(Institution institution, QDate day)
{
    if (const Step* evaluation = evaluationAfter(institution, day))
        institution.reviewOn = evaluation->dueOn;
    for (Version& version : institution.versions)
        version.steps.removeIf([day](const Step& step) { return step.on > day; });
    institution.versions.removeIf([](const Version& version) { return version.steps.isEmpty(); });
    if (institution.abolishedOn > day) {
        institution.abolishedOn = {};
        institution.abolishedWhy.clear();
    }
    return institution;
}

Result<QList<Institution>> listInstitutionsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listInstitutions(session, branch));
    QList<Institution> known;
    QSet<InstitutionId> later;
    for (const Institution& each : all) {
        if (each.isKnownOn(day))
            known.append(standingOn(each, day));
        else
            later.insert(each.id);
    }
    for (Institution& each : known)
        each.links.removeIf([&](const Link& link) { return later.contains(link.target); });
    return known;
}

} // namespace branchbook::institutions
