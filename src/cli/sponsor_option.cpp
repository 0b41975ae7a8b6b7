// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sponsor_option.h"

#include "branchbook/base/text.h"
#include "cli/person_option.h"

namespace branchbook::cli {

namespace {

using namespace organization;

/// Those of the role who are meant by the text: a name, the id of a person or of the entry itself.
QList<AdmissionSponsor> sponsorsMeant(const AdmissionFile& file, SponsorRole role, const QString& wanted)
{
    QList<AdmissionSponsor> meant;
    for (const AdmissionSponsor& sponsor : file.sponsorsOf(role)) {
        const bool isId = sponsor.id.toString() == wanted || (sponsor.member && sponsor.member->toString() == wanted);
        if (isId || normalizedName(sponsor.name) == normalizedName(wanted))
            meant.append(sponsor);
    }
    return meant;
}

/// Of the entries of one person the one that is open, else the last of them where it is to be taken out or its end mended.
Result<std::optional<AdmissionSponsor>> sponsorInFile(const Invocation& given, const QList<AdmissionSponsor>& meant,
                                                      const QString& wanted)
{
    std::optional<AdmissionSponsor> found;
    int open = 0;
    for (const AdmissionSponsor& sponsor : meant) {
        if (sponsor.until.isValid())
            continue;
        found = sponsor;
        ++open;
    }
    if (open > 1) // two of one name
        return fail(ErrorKind::Invalid, QStringLiteral("book.member_ambiguous"), {wanted, QString::number(open)});
    const bool mends = given.has(QStringLiteral("remove"))
        || (given.has(QStringLiteral("until")) && !given.has(QStringLiteral("from")));
    if (!found && mends && !meant.isEmpty())
        found = meant.last();
    return found;
}

Result<AdmissionSponsor> sponsorNamed(const Context& context, const AdmissionDesk& desk, const AdmissionFile& file,
                                      SponsorRole role)
{
    const Invocation& given = context.invocation();
    const QString text = given.words.value(2);
    BB_TRY(const QString wanted, idWhereShown(desk.reader(), file.branch, text, desk.today()));
    BB_TRY(const auto there, sponsorInFile(given, sponsorsMeant(file, role, wanted), wanted));
    const bool isOfFile = given.has(QStringLiteral("remove")) || given.has(QStringLiteral("until"));
    if (there && isOfFile)
        return *there;
    AdmissionSponsor sponsor;
    sponsor.role = role;
    sponsor.from = desk.today();
    const auto person = personNamed(given, desk.reader(), file.branch, text, desk.today());
    if (!person && there && person.error().code == u"cli.person_unknown")
        return *there; // gone by now
    if (!person)
        return fail(person.error());
    if (there && there->member == person->member)
        return *there;
    sponsor.member = person->member;
    sponsor.name = person->name;
    return sponsor;
}

} // namespace

Result<AdmissionSponsor> sponsorFrom(const Context& context, const AdmissionDesk& desk, const AdmissionFile& file)
{
    const Invocation& given = context.invocation();
    const QString role = given.words.value(1);
    const auto known = sponsorRoleByName(role);
    if (!known)
        return fail(ErrorKind::Usage, QStringLiteral("admission.role_unknown"), {role});
    BB_TRY(AdmissionSponsor sponsor, sponsorNamed(context, desk, file, *known));
    if (given.has(QStringLiteral("from"))) {
        BB_TRY(sponsor.from, context.date(QStringLiteral("from"), desk.today()));
    }
    if (given.has(QStringLiteral("until"))) {
        BB_TRY(sponsor.until, context.date(QStringLiteral("until"), desk.today()));
    }
    return sponsor;
}

} // namespace branchbook::cli
