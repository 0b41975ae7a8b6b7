// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/conduct/responsibility.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/word_list.h"
#include "conduct/conduct_rows.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace branchbook::conduct {

namespace {

constexpr WordList<ResponsibilityKind, 5> kResponsibilityKinds{
    "Conduct",
    {{{"main", QT_TRANSLATE_NOOP("Conduct", "主体责任")},
      {"first", QT_TRANSLATE_NOOP("Conduct", "第一责任")},
      {"dual", QT_TRANSLATE_NOOP("Conduct", "一岗双责")},
      {"supervision", QT_TRANSLATE_NOOP("Conduct", "监督责任")},
      {"direct", QT_TRANSLATE_NOOP("Conduct", "直接责任")}}}};

Responsibility responsibilityIn(const store::Query& query)
{
    Responsibility line;
    line.id = ResponsibilityId::fromString(query.text(0));
    line.rev = query.integer(1);
    line.branch = book::BranchId::fromString(query.text(2));
    line.kind = responsibilityKindByName(query.text(3)).value_or(line.kind);
    line.matter = query.text(4);
    line.standard = query.text(5);
    if (!query.isNull(6))
        line.member = book::MemberId::fromString(query.text(6));
    line.name = query.text(7);
    line.fromOn = store::dayAt(query, 8);
    line.untilOn = store::dayAt(query, 9);
    line.recycled = !query.isNull(10);
    return line;
}

Result<QList<Responsibility>> responsibilitiesOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    store::Query query = session.query("responsibility.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return rowsOf<Responsibility>(query, responsibilityIn);
}

bool overlaps(const Responsibility& one, const Responsibility& other)
{
    return (!one.untilOn.isValid() || other.fromOn <= one.untilOn)
        && (!other.untilOn.isValid() || one.fromOn <= other.untilOn);
}

Result<> checkResponsibility(const store::Session& session, const Responsibility& line)
{
    if (line.matter.isEmpty())
        return fail(invalid("responsibility.matter_missing", {}, "matter"));
    if (line.name.isEmpty())
        return fail(invalid("responsibility.name_missing", {}, "person"));
    if (!line.fromOn.isValid())
        return fail(invalid("responsibility.from_missing", {}, "from"));
    if (line.untilOn.isValid() && line.untilOn < line.fromOn)
        return fail(invalid("responsibility.order", {dayWords(line.untilOn), dayWords(line.fromOn)}, "until"));
    BB_TRY(const auto all, listResponsibilities(session, line.branch));
    for (const Responsibility& other : all) {
        const bool isSame = other.id != line.id && other.kind == line.kind && other.matter == line.matter
            && other.name == line.name && other.member == line.member;
        if (isSame && overlaps(line, other))
            return fail(invalid("responsibility.twice", {line.name, line.matter}, "matter"));
    }
    return {};
}

store::ColumnValues responsibilityColumns(const Responsibility& line)
{
    return {{"branch_id", line.branch.toString()},
            {"kind", responsibilityKindName(line.kind)},
            {"matter", line.matter},
            {"standard", store::textOrNull(oneLine(line.standard))},
            {"member_id", line.member ? store::Value{line.member->toString()} : store::Value{}},
            {"person_name", line.name},
            {"from_on", store::dayOrNull(line.fromOn)},
            {"until_on", store::dayOrNull(line.untilOn)}};
}

Result<Responsibility> livingResponsibility(const store::Session& session, ResponsibilityId id)
{
    BB_TRY(Responsibility line, loadResponsibility(session, id));
    if (line.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("responsibility.recycled"), {line.matter});
    return line;
}

} // namespace

QString responsibilityKindName(ResponsibilityKind kind)
{
    return kResponsibilityKinds.nameOf(kind);
}

QString responsibilityKindWord(ResponsibilityKind kind)
{
    return kResponsibilityKinds.chineseOf(kind);
}

QString responsibilityKindTitle(ResponsibilityKind kind)
{
    return kResponsibilityKinds.titleOf(kind);
}

std::optional<ResponsibilityKind> responsibilityKindByName(QStringView name)
{
    return kResponsibilityKinds.find(name);
}

QList<ResponsibilityKind> responsibilityKinds()
{
    return kResponsibilityKinds.values();
}

Result<QList<Responsibility>> listResponsibilities(const store::Session& session, book::BranchId branch)
{
    return responsibilitiesOf(session, branch, 0);
}

Result<QList<Responsibility>> listResponsibilitiesOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(auto list, responsibilitiesOf(session, branch, 0));
    list.removeIf([day](const Responsibility& line) { return line.fromOn > day; });
    for (Responsibility& line : list) {
        if (line.untilOn > day)
            line.untilOn = {};
    }
    return list;
}

Result<QList<Responsibility>> listRecycledResponsibilities(const store::Session& session, book::BranchId branch)
{
    return responsibilitiesOf(session, branch, 1);
}

Result<Responsibility> loadResponsibility(const store::Session& session, ResponsibilityId id)
{
    store::Query query = session.query("responsibility.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("responsibility.missing"));
    return responsibilityIn(query);
}

Result<ResponsibilityId> saveResponsibility(store::UnitOfWork& unit, const Responsibility& given, QDate today)
{
    Responsibility line = given;
    line.matter = oneLine(line.matter);
    line.name = normalizedName(line.name);
    if (line.rev != 0) {
        BB_TRY(const Responsibility now, livingResponsibility(unit.session(), line.id));
        line.branch = now.branch;
        BB_CHECK(checkResponsibility(unit.session(), line));
        BB_CHECK(unit.update("responsibility", line.id.toString(), line.rev, responsibilityColumns(line)));
        return line.id;
    }
    BB_CHECK(checkResponsibility(unit.session(), line));
    line.id = line.id.isNull() ? ResponsibilityId::make() : line.id; // a sample brings its own
    store::ColumnValues columns = responsibilityColumns(line);
    columns.insert(columns.begin(), {"id", line.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("responsibility", columns));
    return line.id;
}

Result<ResponsibilityId> handOnResponsibility(store::UnitOfWork& unit, ResponsibilityId id, const Successor& next,
                                              QDate today)
{
    BB_TRY(Responsibility line, livingResponsibility(unit.session(), id));
    if (line.untilOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("responsibility.ended"), {line.matter, dayWords(line.untilOn)});
    if (!next.fromOn.isValid())
        return fail(invalid("responsibility.from_missing", {}, "from"));
    line.untilOn = next.fromOn.addDays(-1);
    BB_CHECK(saveResponsibility(unit, line, today).map([](auto) {}));
    Responsibility after = line;
    after.id = {};
    after.rev = 0;
    after.member = next.member;
    after.name = next.name;
    after.fromOn = next.fromOn;
    after.untilOn = {};
    return saveResponsibility(unit, after, today);
}

Result<> recycleResponsibility(store::UnitOfWork& unit, ResponsibilityId id, QDate today)
{
    BB_TRY(const Responsibility line, livingResponsibility(unit.session(), id));
    store::Query query = unit.session().query("responsibility.cases");
    BB_TRY([[maybe_unused]] const bool row, query.bind("id", id.toString()).next());
    if (query.integer(0) > 0)
        return fail(ErrorKind::Refused, QStringLiteral("responsibility.has_cases"), {line.matter});
    return unit.change("responsibility", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreResponsibility(store::UnitOfWork& unit, ResponsibilityId id)
{
    BB_TRY(const Responsibility line, loadResponsibility(unit.session(), id));
    BB_CHECK(checkResponsibility(unit.session(), line));
    return unit.change("responsibility", id.toString(), {{"deleted_at", {}}});
}

Result<> addResponsibilitySection(const book::SectionQuery& query, book::AreaSection& section)
{
    const QDate day = std::min(query.period.last, query.today);
    BB_TRY(const auto all, listResponsibilities(query.session, query.branch));
    QSet<QString> people;
    int lines = 0;
    for (const Responsibility& each : all) {
        if (!each.holdsOn(day))
            continue;
        ++lines;
        people.insert(each.member ? each.member->toString() : each.name);
    }
    if (lines == 0)
        return {};
    section.parts.emplace_back(
        book::SectionText{QStringLiteral("责任清单%1项，落实到%2人。").arg(lines).arg(people.size())});
    section.figures.insert(
        QStringLiteral("responsibilities"),
        QJsonObject{{QStringLiteral("lines"), lines}, {QStringLiteral("people"), int(people.size())}});
    return {};
}

} // namespace branchbook::conduct
