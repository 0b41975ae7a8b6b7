// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/admission_service.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/discipline_store.h"
#include "organization/admission_checks.h"
#include "organization/admission_roster.h"
#include "organization/admission_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct AdmissionSponsorTexts {
    Q_DECLARE_TR_FUNCTIONS(AdmissionSponsorTexts)
};

constexpr int kMostSponsors = 2; // where the catalogue is silent: one or two mentors, two introducers (arts 9, 14)

/// As many as the text of the day allows at a time.
int mostSponsors(const rules::Catalogue& catalogue, SponsorRole role, QDate day)
{
    const auto figure = catalogue.number(role == SponsorRole::Mentor ? u"dev.mentors_max" : u"dev.introducers", day);
    return figure && figure->denominator == 1 ? static_cast<int>(figure->numerator) : kMostSponsors;
}

/// A sanction within its period makes a member unsuitable as an introducer, 留党察看 bars him (art. 14); of a mentor no text says
/// so by name. That there is one at all is not said to whoever looks for a sponsor. The roster has words, not days.
QString sanctionDoubt(const rules::SanctionResult& recorded, const QString& words, SponsorRole role)
{
    const bool isMentor = role == SponsorRole::Mentor;
    if (recorded.rightsSuspended)
        return isMentor ? AdmissionSponsorTexts::tr("不宜担任培养联系人（原因保密），请核对，必要时另选一名正式党员。")
                        : AdmissionSponsorTexts::tr("不符合入党介绍人的条件（原因保密），请另选一名正式党员。");
    if (recorded.inEffect)
        return isMentor ? AdmissionSponsorTexts::tr("以后不宜担任入党介绍人（原因保密），请考虑另选一名正式党员。")
                        : AdmissionSponsorTexts::tr("不宜担任入党介绍人（原因保密），请考虑另选一名正式党员。");
    const QString text = trimmedText(words);
    if (text.isEmpty() || text == u"无")
        return {};
    return AdmissionSponsorTexts::tr("是不是可以担任，请先对照名册核对（原因保密）。");
}

/// On the one day, without the name; empty: nothing.
Result<QString> doubtOn(const store::Session& session, const rules::Catalogue& catalogue, const book::Member& person,
                        SponsorRole role, QDate day)
{
    const book::Standing standing = book::standingOf(person);
    if (!book::belongsOn(standing, day))
        return AdmissionSponsorTexts::tr("在%1已经不在本支部，请另选一名正式党员。")
            .arg(PartialDate::of(day).toChinese());
    if (book::typeOn(standing, day) != book::kFullMember)
        return AdmissionSponsorTexts::tr("在%1不是正式党员，不能担任%2，请另选一名正式党员。")
            .arg(PartialDate::of(day).toChinese(), sponsorRoleTitle(role));
    BB_TRY(const auto recorded, sanctionedOn(session, catalogue, person.id, day));
    return sanctionDoubt(recorded, person.values.get(book::Field::Sanctions), role);
}

bool overlaps(const AdmissionSponsor& one, const AdmissionSponsor& other)
{
    const bool endsBefore = one.until.isValid() && one.until < other.from;
    const bool beginsAfter = other.until.isValid() && one.from > other.until;
    return !endsBefore && !beginsAfter;
}

Result<> checkPerson(const store::Session& session, const rules::Catalogue& catalogue, const AdmissionSponsor& sponsor)
{
    if (!sponsor.member)
        return {};
    BB_TRY(const auto recorded, sanctionedOn(session, catalogue, *sponsor.member, sponsor.from));
    if (sponsor.role == SponsorRole::Introducer && recorded.rightsSuspended)
        return fail(ErrorKind::Refused, QStringLiteral("admission.sponsor_suspended"),
                    {sponsor.name, sponsorRoleTitle(sponsor.role)}, QStringLiteral("person"));
    BB_TRY(const book::Member person, book::loadMember(session, *sponsor.member));
    const QString type = book::typeOn(book::standingOf(person), sponsor.from);
    if (type == book::kFullMember && book::belongsOn(book::standingOf(person), sponsor.from))
        return {};
    return fail(ErrorKind::Refused, QStringLiteral("admission.sponsor_not_full"),
                {person.name(), PartialDate::of(sponsor.from).toChinese(), sponsorRoleTitle(sponsor.role)},
                QStringLiteral("person"));
}

Result<> checkBeside(const AdmissionFile& file, const AdmissionSponsor& sponsor, int most)
{
    int others = 0;
    for (const AdmissionSponsor& other : file.sponsorsOf(sponsor.role)) {
        if (other.id == sponsor.id || !overlaps(other, sponsor))
            continue;
        if (sponsor.member ? other.member == sponsor.member : other.name == sponsor.name)
            return fail(ErrorKind::Refused, QStringLiteral("admission.sponsor_twice"),
                        {sponsor.name, sponsorRoleTitle(sponsor.role), PartialDate::of(other.from).toChinese()});
        ++others;
    }
    if (others >= most)
        return fail(ErrorKind::Refused, QStringLiteral("admission.sponsor_many"),
                    {sponsorRoleTitle(sponsor.role), QString::number(most)});
    return {};
}

Result<> checkSponsor(const store::Session& session, const AdmissionGround& ground, const AdmissionFile& file,
                      const AdmissionSponsor& sponsor)
{
    if (!sponsor.from.isValid() || sponsor.from > ground.today)
        return fail(ErrorKind::Invalid, QStringLiteral("admission.sponsor_day"), {sponsorRoleTitle(sponsor.role)},
                    QStringLiteral("from"));
    if (sponsor.until.isValid() && sponsor.until < sponsor.from)
        return fail(ErrorKind::Invalid, QStringLiteral("admission.sponsor_order"),
                    {PartialDate::of(sponsor.until).toChinese(), PartialDate::of(sponsor.from).toChinese()},
                    QStringLiteral("until"));
    if (sponsor.member == file.member || (!sponsor.member && normalizedName(sponsor.name) == file.memberName))
        return fail(ErrorKind::Invalid, QStringLiteral("admission.sponsor_self"), {file.memberName},
                    QStringLiteral("person"));
    BB_CHECK(checkPerson(session, ground.catalogue, sponsor));
    return checkBeside(file, sponsor, mostSponsors(ground.catalogue, sponsor.role, sponsor.from));
}

Result<> followInRoster(store::UnitOfWork& unit, const AdmissionFile& before, SponsorRole role)
{
    BB_TRY(const AdmissionFile after, loadAdmission(unit.session(), before.id));
    BB_TRY(const book::Member member, book::loadMember(unit.session(), before.member, book::PostWords::AsWritten));
    const book::Member changed = rosterWithSponsors(before, after, role, member);
    return changed.values == member.values ? Result<>{} : book::updateMember(unit, changed);
}

} // namespace

Result<QList<EligibleSponsor>> eligibleSponsors(const store::Session& session, const rules::Catalogue& catalogue,
                                                const AdmissionFile& file, QDate day, SponsorRole role)
{
    BB_TRY(const auto rows, book::listMemberRowsOn(session, file.branch, day));
    QList<EligibleSponsor> eligible;
    for (const book::MemberRow& row : rows) {
        if (row.id == file.member || book::typeOn(row, day) != book::kFullMember || !book::belongsOn(row, day))
            continue;
        BB_TRY(const book::Member person, book::loadMember(session, row.id));
        BB_TRY(const auto recorded, sanctionedOn(session, catalogue, row.id, day));
        eligible.append({row.id, row.name, sanctionDoubt(recorded, person.values.get(book::Field::Sanctions), role)});
    }
    return eligible;
}

Result<QString> sponsorDoubt(const store::Session& session, const AdmissionGround& ground,
                             const AdmissionSponsor& sponsor)
{
    if (!sponsor.member)
        return QString();
    BB_TRY(const book::Member person, book::loadMember(session, *sponsor.member));
    BB_TRY(QString doubt, doubtOn(session, ground.catalogue, person, sponsor.role, sponsor.from));
    if (doubt.isEmpty() && !sponsor.until.isValid() && sponsor.from < ground.today) {
        BB_TRY(doubt, doubtOn(session, ground.catalogue, person, sponsor.role, ground.today));
    }
    return doubt.isEmpty() ? doubt : person.name() + doubt;
}

Result<QDate> sponsorLastDay(const store::Session& session, const AdmissionSponsor& sponsor, QDate today)
{
    if (!sponsor.member)
        return today;
    BB_TRY(const book::Member person, book::loadMember(session, *sponsor.member));
    const bool leftWithin = person.leftOn.isValid() && person.leftOn >= sponsor.from && person.leftOn <= today;
    return leftWithin ? person.leftOn : today;
}

Result<AdmissionSponsorId> putAdmissionSponsor(store::UnitOfWork& unit, const AdmissionGround& ground, AdmissionId id,
                                               AdmissionSponsor sponsor)
{
    BB_TRY(const AdmissionFile file, openFile(unit.session(), id));
    if (sponsor.member) {
        BB_TRY(const book::Member person, book::loadMember(unit.session(), *sponsor.member));
        sponsor.name = person.name();
    }
    if (normalizedName(sponsor.name).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("admission.sponsor_name"), {sponsorRoleTitle(sponsor.role)},
                    QStringLiteral("person"));
    BB_CHECK(checkSponsor(unit.session(), ground, file, sponsor));
    store::ColumnValues columns = columnsOf(id, sponsor);
    if (sponsor.rev > 0) {
        BB_CHECK(unit.update("admission_sponsor", sponsor.id.toString(), sponsor.rev, columns));
        BB_CHECK(followInRoster(unit, file, sponsor.role));
        return sponsor.id;
    }
    sponsor.id = AdmissionSponsorId::make();
    columns.insert(columns.begin(), {"id", sponsor.id.toString()});
    BB_CHECK(unit.insert("admission_sponsor", columns));
    BB_CHECK(followInRoster(unit, file, sponsor.role));
    return sponsor.id;
}

Result<> removeAdmissionSponsor(store::UnitOfWork& unit, AdmissionId id, AdmissionSponsorId sponsor)
{
    BB_TRY(const AdmissionFile file, openFile(unit.session(), id));
    const auto found = std::find_if(file.sponsors.begin(), file.sponsors.end(),
                                    [&](const AdmissionSponsor& each) { return each.id == sponsor; });
    if (found == file.sponsors.end())
        return fail(ErrorKind::NotFound, QStringLiteral("admission.sponsor_missing"));
    const SponsorRole role = found->role;
    BB_CHECK(unit.remove("admission_sponsor", sponsor.toString()));
    return followInRoster(unit, file, role);
}

} // namespace branchbook::organization
