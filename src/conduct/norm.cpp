// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/conduct/norm.h"

#include "branchbook/base/word_list.h"
#include "branchbook/book/member_store.h"
#include "conduct/conduct_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::conduct {

namespace {

constexpr WordList<NormScope, 3> kNormScopes{"Conduct",
                                             {{{"leaders", QT_TRANSLATE_NOOP("Conduct", "班子成员")},
                                               {"members", QT_TRANSLATE_NOOP("Conduct", "党员")},
                                               {"all", QT_TRANSLATE_NOOP("Conduct", "全体人员")}}}};
constexpr WordList<NormSide, 2> kNormSides{
    "Conduct", {{{"do", QT_TRANSLATE_NOOP("Conduct", "可为")}, {"dont", QT_TRANSLATE_NOOP("Conduct", "不可为")}}}};
constexpr WordList<NormAspect, 4> kNormAspects{"Conduct",
                                               {{{"thought", QT_TRANSLATE_NOOP("Conduct", "思想作风")},
                                                 {"leadership", QT_TRANSLATE_NOOP("Conduct", "领导作风")},
                                                 {"work", QT_TRANSLATE_NOOP("Conduct", "工作作风")},
                                                 {"life", QT_TRANSLATE_NOOP("Conduct", "生活作风")}}}};

NormVersion normIn(const store::Query& query)
{
    NormVersion version;
    version.id = NormId::fromString(query.text(0));
    version.rev = query.integer(1);
    version.branch = book::BranchId::fromString(query.text(2));
    version.title = query.text(3);
    version.number = int(query.integer(4));
    version.scope = normScopeByName(query.text(5)).value_or(version.scope);
    version.fromOn = store::dayAt(query, 6);
    version.untilOn = store::dayAt(query, 7);
    version.madeBy = query.text(8);
    version.signBy = store::dayAt(query, 9);
    version.recycled = !query.isNull(10);
    return version;
}

Result<> loadNormChildren(const store::Session& session, NormVersion& version)
{
    store::Query items = session.query("norm.items");
    items.bind("id", version.id.toString());
    BB_TRY(version.items, rowsOf<NormItem>(items, [](const store::Query& row) {
               return NormItem{normSideByName(row.text(0)).value_or(NormSide::Do),
                               normAspectByName(row.text(1)).value_or(NormAspect::Work), row.text(2)};
           }));
    store::Query signatures = session.query("norm.signatures");
    signatures.bind("id", version.id.toString());
    BB_TRY(version.signatures, rowsOf<NormSignature>(signatures, [](const store::Query& row) {
               return NormSignature{book::MemberId::fromString(row.text(0)), row.text(1), store::dayAt(row, 2)};
           }));
    return {};
}

Result<QList<NormVersion>> normsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<NormVersion> list;
    {
        store::Query query = session.query("norm.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(list, rowsOf<NormVersion>(query, normIn));
    }
    for (NormVersion& version : list)
        BB_CHECK(loadNormChildren(session, version));
    return list;
}

} // namespace

QString normScopeName(NormScope scope)
{
    return kNormScopes.nameOf(scope);
}

QString normSignersNote(NormScope scope)
{
    if (scope != NormScope::All)
        return {};
    return QCoreApplication::translate("Conduct",
                                       "这里由名册上的党员签名；不是党员的人员在纸上签名，这里不列名、不催签。");
}

QString normScopeTitle(NormScope scope)
{
    return kNormScopes.titleOf(scope);
}

std::optional<NormScope> normScopeByName(QStringView name)
{
    return kNormScopes.find(name);
}

QList<NormScope> normScopes()
{
    return kNormScopes.values();
}

QString normSideName(NormSide side)
{
    return kNormSides.nameOf(side);
}

QString normSideTitle(NormSide side)
{
    return kNormSides.titleOf(side);
}

std::optional<NormSide> normSideByName(QStringView name)
{
    return kNormSides.find(name);
}

QString normAspectName(NormAspect aspect)
{
    return kNormAspects.nameOf(aspect);
}

QString normAspectTitle(NormAspect aspect)
{
    return kNormAspects.titleOf(aspect);
}

QString normAspectWord(NormAspect aspect)
{
    return kNormAspects.chineseOf(aspect);
}

std::optional<NormAspect> normAspectByName(QStringView name)
{
    return kNormAspects.find(name);
}

QList<NormAspect> normAspects()
{
    return kNormAspects.values();
}

Result<NormItem> normItemFrom(const QString& text)
{
    const auto side = normSideByName(text.section(u'/', 0, 0).trimmed());
    const auto aspect = normAspectByName(text.section(u'/', 1, 1).trimmed());
    if (!side || !aspect || text.count(u'/') < 2)
        return fail(invalid("norm.item_shape", {text}, "item"));
    return NormItem{*side, *aspect, text.section(u'/', 2)};
}

QString normItemText(const NormItem& item)
{
    return QStringList{normSideTitle(item.side), normAspectTitle(item.aspect), item.wording}.join(u'/');
}

bool NormVersion::holdsOn(QDate day) const
{
    return fromOn <= day && (!untilOn.isValid() || day <= untilOn);
}

bool NormVersion::isSignedBy(book::MemberId member) const
{
    return std::any_of(signatures.begin(), signatures.end(),
                       [&](const NormSignature& each) { return each.member == member; });
}

int NormVersion::count(NormSide side) const
{
    return int(std::count_if(items.begin(), items.end(), [&](const NormItem& each) { return each.side == side; }));
}

Result<QList<NormVersion>> listNorms(const store::Session& session, book::BranchId branch)
{
    return normsOf(session, branch, 0);
}

Result<QList<NormVersion>> listNormsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(auto list, normsOf(session, branch, 0));
    const auto isKnown = [day](const NormVersion& version) { // one may be signed before it holds
        return version.fromOn <= day
            || std::ranges::any_of(version.signatures, [day](const NormSignature& each) { return each.on <= day; });
    };
    list.removeIf([&](const NormVersion& version) { return !isKnown(version); });
    for (NormVersion& version : list) {
        if (version.untilOn > day)
            version.untilOn = {};
        version.signatures.removeIf([day](const NormSignature& each) { return each.on > day; });
    }
    return list;
}

Result<QList<NormVersion>> listRecycledNorms(const store::Session& session, book::BranchId branch)
{
    return normsOf(session, branch, 1);
}

Result<NormVersion> loadNorm(const store::Session& session, NormId id)
{
    NormVersion version;
    {
        store::Query query = session.query("norm.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("norm.missing"));
        version = normIn(query);
    }
    BB_CHECK(loadNormChildren(session, version));
    return version;
}

Result<QList<NormSigner>> signersOn(const store::Session& session, const NormVersion& version, QDate day)
{
    BB_TRY(const auto rows, book::listMemberRowsOn(session, version.branch, day));
    QList<NormSigner> people;
    for (const book::MemberRow& row : rows) {
        const bool isMeant = version.scope != NormScope::Leaders || !row.post.isEmpty();
        if (isMeant && book::belongsOn(row, day) && book::isPartyMember(book::typeOn(row, day)))
            people.append({row.id, row.name});
    }
    book::sortByPlace(people, [](const NormSigner& each) { return book::RosterPlace::of(each.name, each.member); });
    return people;
}

Result<QList<NormSigner>> unsignedOn(const store::Session& session, const NormVersion& version, QDate day)
{
    BB_TRY(auto people, signersOn(session, version, day));
    people.removeIf([&](const NormSigner& each) { return version.isSignedBy(each.member); });
    return people;
}

} // namespace branchbook::conduct
