// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/person_option.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/electors.h"

#include <QRegularExpression>

namespace branchbook::cli {

Result<QString> idWhereShown(const store::Session& session, book::BranchId branch, const QString& wanted, QDate day)
{
    static const QRegularExpression form(QStringLiteral("^(.+?)\\s*[（(](.+)[）)]$"));
    const auto found = form.match(wanted.trimmed());
    if (!found.hasMatch())
        return wanted;
    BB_TRY(const auto apart, organization::namesakesOn(session, branch, day));
    BB_TRY(const auto rows, book::listMemberRowsOn(session, branch, day));
    for (const book::MemberRow& row : rows) {
        if (row.name == normalizedName(found.captured(1)) && apart.value(row.id) == found.captured(2).trimmed())
            return row.id.toString();
    }
    return wanted;
}

Result<NamedPerson> personNamed(const Invocation& given, const store::Session& session, book::BranchId branch,
                                const QString& text, QDate day)
{
    BB_TRY(const QString wanted, idWhereShown(session, branch, text, day));
    NamedPerson person{{}, normalizedName(wanted)};
    BB_TRY(const auto rows, book::listMemberRowsOn(session, branch, day));
    int hits = 0;
    for (const book::MemberRow& row : rows) {
        const bool isMeant = row.name == normalizedName(wanted) || row.id.toString() == wanted;
        if (!isMeant || (row.leftOn.isValid() && row.leftOn <= day))
            continue;
        person = {row.id, row.name};
        ++hits;
    }
    if (hits > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("book.member_ambiguous"), {wanted, QString::number(hits)});
    if (hits == 0 && !given.has(QStringLiteral("outside")))
        return fail(ErrorKind::Invalid, QStringLiteral("cli.person_unknown"), {wanted});
    return person;
}

Result<QString> peopleNamed(const Invocation& given, const store::Session& session, book::BranchId branch,
                            const QString& option, QDate day)
{
    BB_TRY(const auto rows, book::listMemberRowsOn(session, branch, day));
    if (rows.isEmpty())
        return given.value(option);
    QStringList names;
    for (const QString& wanted : given.list(option)) {
        BB_TRY(const NamedPerson person, personNamed(given, session, branch, wanted, day));
        names.append(person.member ? person.name : wanted); // of an outsider every word
    }
    return names.join(u'、');
}

} // namespace branchbook::cli
