// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/sponsor_fitness.h"

#include "branchbook/book/member_store.h"
#include "branchbook/organization/discipline_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct SponsorFitnessTexts {
    Q_DECLARE_TR_FUNCTIONS(SponsorFitnessTexts)
};

/// The days on which something can have changed.
QList<QDate> daysOfChange(const AuditPerson& person)
{
    QList<QDate> days{person.standing.leftOn};
    for (const rules::Sanction& sanction : person.recorded)
        days.append(sanction.effectiveOn);
    return days;
}

/// How grave: what bars goes before what is unsuitable.
int graveness(Unfit how)
{
    switch (how) {
    case Unfit::No: return 0;
    case Unfit::InEffect: return 1;
    case Unfit::Suspended: return 2;
    case Unfit::NotFull: return 3;
    case Unfit::Left: break;
    }
    return 4;
}

QString unfitWords(Unfit how, PartialDate day)
{
    switch (how) {
    case Unfit::Left: return SponsorFitnessTexts::tr("在%1已经不在本支部").arg(day.toChinese());
    case Unfit::NotFull: return SponsorFitnessTexts::tr("在%1不是正式党员").arg(day.toChinese());
    case Unfit::Suspended: return SponsorFitnessTexts::tr("在%1不符合条件（原因保密）").arg(day.toChinese());
    case Unfit::InEffect: return SponsorFitnessTexts::tr("在%1有不宜担任的情形（原因保密）").arg(day.toChinese());
    case Unfit::No: break;
    }
    return {};
}

} // namespace

QDate roleEnds(const AdmissionFile& file, QDate today)
{
    const PartialDate meeting = file.day(u"15");
    QDate last = meeting.isEmpty() ? today : std::min(today, meeting.earliest());
    if (!file.isOpen() && file.endedOn.isValid())
        last = std::min(last, file.endedOn);
    return last;
}

Unfit unfitOn(const rules::Catalogue& catalogue, const AuditPerson& person, QDate day)
{
    if (book::hasLeft(person.standing, day))
        return Unfit::Left;
    if (book::typeOn(person.standing, day) != book::kFullMember)
        return Unfit::NotFull;
    const auto recorded = rules::sanctionEffects(catalogue, person.recorded, day);
    if (!recorded)
        return Unfit::No;
    if (recorded->rightsSuspended)
        return Unfit::Suspended;
    return recorded->inEffect ? Unfit::InEffect : Unfit::No;
}

SponsorLoss lossOf(const rules::Catalogue& catalogue, const AuditPerson& person, const AdmissionSponsor& sponsor,
                   QDate last)
{
    SponsorLoss loss;
    for (const QDate day : daysOfChange(person)) {
        // Whoever was relieved by that day was relieved in time.
        const bool isWithin =
            day.isValid() && day > sponsor.from && day <= last && (!sponsor.until.isValid() || sponsor.until > day);
        const Unfit how = isWithin ? unfitOn(catalogue, person, day) : Unfit::No;
        const int more = graveness(how) - graveness(loss.how);
        if (more > 0 || (more == 0 && how != Unfit::No && day < loss.since))
            loss = {how, day};
    }
    return loss;
}

Result<AuditPerson> auditPersonOf(const store::Session& session, book::MemberId member)
{
    BB_TRY(const book::Member person, book::loadMember(session, member));
    AuditPerson known{person.name(), book::standingOf(person), person.values.get(book::Field::Sanctions), {}};
    BB_TRY(const auto sanctions, listSanctionsOf(session, person.id));
    for (const SanctionRecord& record : sanctions)
        known.recorded.push_back(record.sanction);
    return known;
}

Result<QString> unfitIntroducers(const store::Session& session, const rules::Catalogue& catalogue,
                                 const AdmissionFile& file, PartialDate day, bool grave)
{
    QStringList said;
    for (const AdmissionSponsor& sponsor : file.sponsorsOf(SponsorRole::Introducer)) {
        const bool isOver = sponsor.until.isValid() && sponsor.until < day.latest();
        if (!sponsor.member || isOver || sponsor.from > day.earliest())
            continue;
        BB_TRY(const AuditPerson person, auditPersonOf(session, *sponsor.member));
        // Of a day known to its month alone only what held on both ends is certain.
        const Unfit how = unfitOn(catalogue, person, day.earliest());
        const Unfit later = unfitOn(catalogue, person, day.latest());
        const bool isSure = how != Unfit::No && later != Unfit::No;
        if (isSure && grave == (how != Unfit::InEffect && later != Unfit::InEffect))
            said.append(person.name + unfitWords(grave ? later : Unfit::InEffect, day));
    }
    if (said.isEmpty())
        return QString();
    return (grave ? SponsorFitnessTexts::tr("入党介绍人%1，不能担任，请先写明到哪天为止，另选一名正式党员。")
                  : SponsorFitnessTexts::tr("入党介绍人%1，请考虑另选一名正式党员。"))
        .arg(said.join(SponsorFitnessTexts::tr("、")));
}

Result<> addSponsorFacts(const store::Session& session, const rules::Catalogue& catalogue, const AdmissionFile& file,
                         QDate today, rules::Facts& facts, QHash<book::MemberId, AuditPerson>& known)
{
    if (!file.isOpen() || file.step(u"15") != nullptr)
        return {};
    QDate since;
    for (const AdmissionSponsor& sponsor : file.sponsors) {
        // Ended today is ended: what remains is a matter of its day, which the audit tells.
        if (!sponsor.member || (sponsor.until.isValid() && sponsor.until <= today))
            continue;
        if (!known.contains(*sponsor.member)) {
            BB_TRY(const AuditPerson person, auditPersonOf(session, *sponsor.member));
            known.insert(*sponsor.member, person);
        }
        const SponsorLoss loss = lossOf(catalogue, known.value(*sponsor.member), sponsor, roleEnds(file, today));
        // A warning bars no mentor: only an introducer should not be one.
        if (loss.how == Unfit::No || (loss.how == Unfit::InEffect && sponsor.role == SponsorRole::Mentor))
            continue;
        since = since.isValid() ? std::min(since, loss.since) : loss.since;
    }
    if (since.isValid())
        facts.terms.push_back({QStringLiteral("sponsor_fit"), file.member.toString(), since, false,
                               QStringLiteral("admission/") + file.id.toString()});
    return {};
}

} // namespace branchbook::organization
