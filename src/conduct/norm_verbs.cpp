// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/one_line.h"
#include "branchbook/conduct/norm.h"
#include "conduct/conduct_rows.h"

#include <QSet>

namespace branchbook::conduct {

namespace {

constexpr int kMostNormItems = 100;

Result<> checkNorm(const NormVersion& version)
{
    if (version.title.isEmpty())
        return fail(invalid("norm.title_missing", {}, "title"));
    if (!version.fromOn.isValid())
        return fail(invalid("norm.from_missing", {}, "from"));
    if (version.items.isEmpty() || version.items.size() > kMostNormItems)
        return fail(invalid("norm.items", {QString::number(kMostNormItems)}, "item"));
    QSet<QString> seen;
    for (const NormItem& item : version.items) {
        if (item.wording.isEmpty() || seen.contains(item.wording))
            return fail(invalid("norm.item_twice", {item.wording}, "item"));
        seen.insert(item.wording);
    }
    if (version.signBy.isValid() && version.signBy < version.fromOn)
        return fail(invalid("norm.sign_order", {dayWords(version.signBy), dayWords(version.fromOn)}, "sign-by"));
    return {};
}

NormVersion tidyNorm(NormVersion version)
{
    version.title = oneLine(version.title);
    for (NormItem& item : version.items)
        item.wording = oneLine(item.wording);
    return version;
}

store::ColumnValues normColumns(const NormVersion& version)
{
    return {{"branch_id", version.branch.toString()},
            {"title", version.title},
            {"version_no", qint64(version.number)},
            {"scope", normScopeName(version.scope)},
            {"from_on", store::dayOrNull(version.fromOn)},
            {"until_on", store::dayOrNull(version.untilOn)},
            {"made_by", store::textOrNull(oneLine(version.madeBy))},
            {"sign_by", store::dayOrNull(version.signBy)}};
}

QString normKey(NormId id, const QString& part)
{
    return id.toString() + QChar(store::kKeySeparator) + part;
}

Result<> writeNormItems(store::UnitOfWork& unit, const NormVersion& version, qsizetype before)
{
    for (qsizetype i = 0; i < version.items.size(); ++i)
        BB_CHECK(unit.put("conduct_item",
                          {{"version_id", version.id.toString()},
                           {"item_no", qint64(i + 1)},
                           {"side", normSideName(version.items[i].side)},
                           {"aspect", normAspectName(version.items[i].aspect)},
                           {"wording", version.items[i].wording}}));
    for (qsizetype i = version.items.size(); i < before; ++i)
        BB_CHECK(unit.remove("conduct_item", normKey(version.id, QString::number(i + 1))));
    return {};
}

Result<NormVersion> livingNorm(const store::Session& session, NormId id)
{
    BB_TRY(NormVersion version, loadNorm(session, id));
    if (version.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("norm.recycled"), {version.title});
    return version;
}

/// The newest of the list with that title; nothing: there is no such list.
Result<std::optional<NormVersion>> newestNorm(const store::Session& session, book::BranchId branch,
                                              const QString& title)
{
    BB_TRY(const auto all, listNorms(session, branch));
    for (const NormVersion& version : all) {
        if (version.title == title)
            return std::optional(version);
    }
    return std::optional<NormVersion>();
}

/// The one before ends the day before this one begins.
Result<> endBefore(store::UnitOfWork& unit, const NormVersion& before, QDate from)
{
    if (from <= before.fromOn)
        return fail(invalid("norm.order", {dayWords(from), dayWords(before.fromOn)}, "from"));
    if (before.untilOn.isValid() && before.untilOn < from)
        return {};
    return unit.update("conduct_version", before.id.toString(), before.rev,
                       {{"until_on", store::dayOrNull(from.addDays(-1))}});
}

bool saysTheSame(const NormVersion& one, const NormVersion& other)
{
    return one.scope == other.scope && one.fromOn == other.fromOn && one.items == other.items;
}

} // namespace

Result<NormId> putUpNorm(store::UnitOfWork& unit, const NormVersion& given, QDate today)
{
    NormVersion version = tidyNorm(given);
    BB_CHECK(checkNorm(version));
    BB_TRY(const auto before, newestNorm(unit.session(), version.branch, version.title));
    {
        store::Query query = unit.session().query("norm.last_number");
        query.bind("branch", version.branch.toString()).bind("title", version.title);
        BB_TRY([[maybe_unused]] const bool row, query.next());
        version.number = int(query.integer(0)) + 1;
    }
    version.untilOn = {};
    version.id = version.id.isNull() ? NormId::make() : version.id; // a sample brings its own
    if (before)
        BB_CHECK(endBefore(unit, *before, version.fromOn));
    store::ColumnValues columns = normColumns(version);
    columns.insert(columns.begin(), {"id", version.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("conduct_version", columns));
    BB_CHECK(writeNormItems(unit, version, 0));
    return version.id;
}

Result<> changeNorm(store::UnitOfWork& unit, const NormVersion& given, QDate)
{
    BB_TRY(const NormVersion now, livingNorm(unit.session(), given.id));
    NormVersion version = tidyNorm(given);
    version.branch = now.branch;
    version.title = now.title;
    version.number = now.number;
    version.untilOn = now.untilOn;
    BB_CHECK(checkNorm(version));
    if (!now.signatures.isEmpty() && !saysTheSame(now, version))
        return fail(ErrorKind::Refused, QStringLiteral("norm.signed"),
                    {now.title, QString::number(now.signatures.size())});
    BB_TRY(const auto all, listNorms(unit.session(), now.branch));
    for (const NormVersion& other : all) {
        if (other.title == now.title && other.number < now.number && version.fromOn <= other.fromOn)
            return fail(invalid("norm.order", {dayWords(version.fromOn), dayWords(other.fromOn)}, "from"));
    }
    if (version.untilOn.isValid() && version.untilOn < version.fromOn)
        return fail(invalid("norm.end_order", {dayWords(version.untilOn), dayWords(version.fromOn)}, "from"));
    BB_CHECK(unit.update("conduct_version", version.id.toString(), version.rev, normColumns(version)));
    return writeNormItems(unit, version, now.items.size());
}

Result<> signNorm(store::UnitOfWork& unit, NormId id, const QList<NormSigner>& people, QDate on, QDate today)
{
    BB_TRY(const NormVersion version, livingNorm(unit.session(), id));
    BB_CHECK(checkDay(on, today));
    if (on < version.fromOn.addYears(-1)) // it may be signed before it holds, but not long before there was one
        return fail(invalid("norm.sign_early", {dayWords(on), dayWords(version.fromOn)}, "date"));
    if (version.untilOn.isValid() && on > version.untilOn)
        return fail(ErrorKind::Refused, QStringLiteral("norm.ended"), {version.title, dayWords(version.untilOn)});
    int written = 0;
    for (const NormSigner& person : people) {
        if (version.isSignedBy(person.member))
            continue;
        BB_CHECK(unit.put("conduct_signature",
                          {{"version_id", id.toString()},
                           {"member_id", person.member.toString()},
                           {"full_name", person.name},
                           {"signed_on", store::dayOrNull(on)}}));
        ++written;
    }
    if (written == 0)
        return fail(invalid("norm.nobody", {version.title}, "person"));
    return unit.hold("conduct_version", id.toString());
}

Result<> takeBackSignature(store::UnitOfWork& unit, NormId id, book::MemberId member)
{
    BB_TRY(const NormVersion version, livingNorm(unit.session(), id));
    if (!version.isSignedBy(member))
        return fail(ErrorKind::Refused, QStringLiteral("norm.not_signed"), {version.title});
    return unit.remove("conduct_signature", normKey(id, member.toString()));
}

Result<> endNorm(store::UnitOfWork& unit, NormId id, QDate lastDay, QDate today)
{
    BB_TRY(const NormVersion version, livingNorm(unit.session(), id));
    BB_CHECK(checkDay(lastDay, today, "until"));
    if (version.untilOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("norm.ended"), {version.title, dayWords(version.untilOn)});
    if (lastDay < version.fromOn)
        return fail(invalid("norm.end_order", {dayWords(lastDay), dayWords(version.fromOn)}, "until"));
    return unit.update("conduct_version", id.toString(), version.rev, {{"until_on", store::dayOrNull(lastDay)}});
}

Result<> recycleNorm(store::UnitOfWork& unit, NormId id, QDate today)
{
    BB_TRY(const NormVersion version, livingNorm(unit.session(), id));
    if (!version.signatures.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("norm.signed"),
                    {version.title, QString::number(version.signatures.size())});
    return unit.change("conduct_version", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreNorm(store::UnitOfWork& unit, NormId id)
{
    BB_TRY([[maybe_unused]] const NormVersion version, loadNorm(unit.session(), id));
    return unit.change("conduct_version", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::conduct
