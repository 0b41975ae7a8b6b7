// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/import_service.h"

#include "branchbook/base/date.h"
#include "branchbook/book/member_store.h"
#include "branchbook/roster/row_checks.h"
#include "roster/ahead.h"
#include "roster/own_columns.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <mutex>
#include <optional>

namespace branchbook::roster {

using book::Field;
using book::FieldValues;
using book::Member;

namespace {

constexpr int kRowsBetweenProgress = 256;

/// The groups that rows name; new ones are made before the first row that names them is written.
class Groups
{
public:
    void know(const Places::Group& group) { m_ids.insert({group.branch, group.name}, group.id); }

    /// From any thread.
    std::optional<book::GroupId> of(book::BranchId branch, const QString& name)
    {
        if (name.isEmpty())
            return std::nullopt;
        const std::scoped_lock lock(m_door);
        const auto known = m_ids.constFind({branch.value, name});
        if (known != m_ids.cend())
            return book::GroupId{*known};
        book::PartyGroup group;
        group.id = book::GroupId::make();
        group.branch = branch;
        group.name = name;
        m_ids.insert({branch.value, name}, group.id.value);
        m_new.append(group);
        return group.id;
    }

    /// Those that of() invented since the last call.
    [[nodiscard]] QList<book::PartyGroup> takeNew()
    {
        const std::scoped_lock lock(m_door);
        return std::exchange(m_new, {});
    }

private:
    std::mutex m_door;
    QHash<std::pair<Uuid, QString>, Uuid> m_ids;
    QList<book::PartyGroup> m_new;
};

/// A row to add, with everything but the writing done.
struct ReadyRow {
    const PlanRow* row;
    book::MemberId member;
    bool toVerify;
    std::vector<Change> own; ///< its values in the fields of the book's own
    Result<store::PreparedRow> prepared;
};

/// Writes the rows of one plan through one unit of work.
class Applier
{
public:
    Applier(const book::Book& book, const sheet::Table& table, const ImportPlan& plan, store::UnitOfWork& unit,
            ImportResult& result)
        : m_today(book.today())
        , m_plan(plan)
        , m_values(plan, table)
        , m_unit(unit)
        , m_result(result)
    {
    }
    Applier(const Applier&) = delete;
    Applier& operator=(const Applier&) = delete;

    Result<> prepare()
    {
        BB_TRY(m_places, placesOf(m_unit.session(), {m_plan.options.places.current}));
        BB_CHECK(checkOwnFields());
        for (const Places::Branch& branch : m_places.branches)
            m_branches.insert(branch.name, branch.id);
        for (const Places::Group& group : m_places.groups)
            m_groups.know(group);
        if (m_plan.options.places.current.isNull() && !m_places.branches.empty())
            m_places.current = m_places.branches.front().id;
        m_ahead.emplace([this] { return makeReady(); });
        return {};
    }

    Result<> apply(const PlanRow& row)
    {
        if (row.disposition == Disposition::Added)
            return add(row);
        return row.disposition == Disposition::Updated ? update(row) : Result<>{};
    }

    /// 第一, 第二, 第三 in this order, as every list shows them. Where one has a name and no number, they stay as the rows had them.
    Result<> arrangeGroups()
    {
        const auto numbered = [](const book::PartyGroup& group) { return Places::numberOfGroup(group.name) > 0; };
        if (!std::ranges::all_of(m_made, numbered) || std::ranges::is_sorted(m_made, comesFirst))
            return {};
        QSet<Uuid> branches;
        for (const book::PartyGroup& group : std::as_const(m_made)) {
            if (branches.contains(group.branch.value))
                continue;
            branches.insert(group.branch.value);
            BB_CHECK(arrangeNewGroups(group.branch));
        }
        std::ranges::stable_sort(m_made, comesFirst);
        m_result.newGroups.clear();
        for (const book::PartyGroup& group : std::as_const(m_made))
            m_result.newGroups << group.name;
        return {};
    }

    Result<> rememberLayout()
    {
        QJsonObject mapping;
        for (const HeaderColumn& column : m_plan.layout.columns) {
            const QString left = isOwnHeader(m_plan.layout.own, column.key) ? QStringLiteral("none") : QString();
            if (!column.key.isEmpty())
                mapping.insert(column.key, column.field ? book::fieldName(*column.field) : left);
        }
        return m_unit.put("import_mapping",
                          {{"id", m_plan.layout.fingerprint},
                           {"mapping", QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact))},
                           {"used_on", m_today.toString(Qt::ISODate)}});
    }

private:
    /// The plan read the cells by what the fields were then.
    Result<> checkOwnFields() const
    {
        BB_TRY(const auto now, ownColumns(m_unit.session()));
        for (const OwnColumn& column : m_plan.layout.own) {
            const auto same = std::find_if(now.begin(), now.end(),
                                           [&](const OwnColumn& each) { return each.own.id == column.own.id; });
            const bool used = m_plan.layout.columnOf(column.field) != nullptr;
            if (used
                && (same == now.end() || same->own.kind != column.own.kind || same->own.choices != column.own.choices))
                return fail(ErrorKind::Conflict, QStringLiteral("roster.own_changed"), {column.own.name});
        }
        return {};
    }

    /// On the thread that runs ahead.
    std::optional<ReadyRow> makeReady()
    {
        while (m_next < m_plan.rows.size()) {
            const PlanRow& row = m_plan.rows[m_next++];
            if (row.disposition == Disposition::Added)
                return readyToAdd(row);
        }
        return std::nullopt;
    }

    ReadyRow readyToAdd(const PlanRow& row)
    {
        Member member;
        member.id = book::MemberId::make();
        member.values = m_values.of(row);
        const QString branch = member.values.get(Field::PartyBranch);
        member.branch = {branch.isEmpty() ? m_places.current : m_branches.value(branch, m_places.current)};
        member.group = m_groups.of(member.branch, member.values.get(Field::PartyGroup));
        member.enteredOn = m_today;
        noteDoubts(member, row);
        if (row.leaves)
            noteLeaving(member);
        member.values.set(Field::PartyBranch, {});
        member.values.set(Field::PartyGroup, {});
        auto own = takeOwn(member.values);
        return {&row, member.id, !member.toVerify.isEmpty(), std::move(own), book::prepareMember(m_unit, member)};
    }

    /// They stand beside the member, not in it.
    [[nodiscard]] std::vector<Change> takeOwn(FieldValues& values) const
    {
        std::vector<Change> own;
        for (const OwnColumn& column : m_plan.layout.own) {
            const QString value = values.get(column.field);
            if (!value.isEmpty())
                own.push_back({0, column.field, {}, value});
            values.set(column.field, {});
        }
        return own;
    }

    Result<> writeOwn(book::MemberId member, const Change& change)
    {
        const OwnColumn* column = m_plan.layout.ownOf(change.field);
        Q_ASSERT(column);
        return organization::keepOwnValue(m_unit, member, column->own.id, change.newValue);
    }

    Result<> add(const PlanRow& row)
    {
        const ReadyRow* ready = m_ahead->next();
        Q_ASSERT(ready && ready->row == &row);
        BB_CHECK(insertNewGroups());
        if (!ready->prepared)
            return fail(ready->prepared.error());
        BB_CHECK(m_unit.insert(*ready->prepared));
        for (const Change& own : ready->own)
            BB_CHECK(writeOwn(ready->member, own));
        if (ready->toVerify)
            m_result.toVerify.insert(row.number, ready->member.value);
        return {};
    }

    Result<> insertNewGroups()
    {
        for (const book::PartyGroup& group : m_groups.takeNew()) {
            BB_CHECK(book::insertGroup(m_unit, group));
            m_result.newGroups << group.name;
            m_made.append(group);
        }
        return {};
    }

    static bool comesFirst(const book::PartyGroup& one, const book::PartyGroup& other)
    {
        return Places::numberOfGroup(one.name) < Places::numberOfGroup(other.name);
    }

    /// The rows name the groups in any order; the places that the new ones have go to them by their numbers.
    Result<> arrangeNewGroups(book::BranchId branch)
    {
        BB_TRY(auto groups, book::listGroups(m_unit.session(), branch));
        groups.removeIf([this](const book::PartyGroup& each) {
            return std::ranges::find(m_made, each.id, &book::PartyGroup::id) == m_made.cend();
        });
        QList<int> places;
        for (const book::PartyGroup& group : std::as_const(groups))
            places.append(group.position);
        std::ranges::stable_sort(groups, comesFirst);
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (groups[i].position == places[i])
                continue;
            groups[i].position = places[i];
            BB_CHECK(book::updateGroup(m_unit, groups[i]));
        }
        return {};
    }

    /// Only what the plan said; a value that is no longer the one the plan saw stops the import.
    Result<> update(const PlanRow& row)
    {
        BB_TRY(Member member, book::loadMember(m_unit.session(), {row.member}));
        BB_TRY(const auto own, ownValuesNow(member.id));
        const auto first = std::lower_bound(m_plan.changes.begin(), m_plan.changes.end(), row.number,
                                            [](const Change& change, int number) { return change.row < number; });
        for (auto change = first; change != m_plan.changes.end() && change->row == row.number; ++change) {
            if (change->field == Field::PartyBranch) {
                member.branch = {m_branches.value(change->newValue, member.branch.value)};
                member.group.reset();
            } else if (change->field == Field::PartyGroup) {
                member.group = m_groups.of(member.branch, change->newValue);
            } else if (const OwnColumn* column = m_plan.layout.ownOf(change->field)) {
                if (own.value(column->own.id.toString()) != change->oldValue)
                    return fail(ErrorKind::Conflict, QStringLiteral("roster.plan_stale"));
                BB_CHECK(writeOwn(member.id, *change));
                markField(member, change->field, Mark::Settled);
            } else if (member.values.get(change->field) != change->oldValue) {
                return fail(ErrorKind::Conflict, QStringLiteral("roster.plan_stale"));
            } else {
                member.values.set(change->field, change->newValue);
                markField(member, change->field,
                          change->field == Field::IdNumber && row.unverifiedId ? Mark::ToVerify : Mark::Settled);
            }
            ++m_result.filledValues;
        }
        noteDoubts(member, row);
        if (row.leaves)
            noteLeaving(member);
        BB_CHECK(insertNewGroups());
        return book::updateMember(m_unit, member);
    }

    Result<QHash<QString, QString>> ownValuesNow(book::MemberId member) const
    {
        if (m_plan.layout.own.empty())
            return QHash<QString, QString>();
        return organization::ownValuesOf(m_unit.session(), member);
    }

    enum class Mark : quint8 { ToVerify, Settled };

    static void markField(Member& member, Field field, Mark mark)
    {
        const QString name = book::fieldName(field);
        QStringList fields = member.toVerify.split(u',', Qt::SkipEmptyParts);
        fields.removeAll(name);
        if (mark == Mark::ToVerify)
            fields << name;
        member.toVerify = fields.join(u',');
    }

    /// What was left empty or written without certainty is 待核实 in the book.
    void noteDoubts(Member& member, const PlanRow& row) const
    {
        if (row.unverifiedId && row.disposition == Disposition::Added)
            markField(member, Field::IdNumber, Mark::ToVerify);
        const auto first =
            std::lower_bound(m_plan.doubts.begin(), m_plan.doubts.end(), row.number,
                             [](const DoubtfulValue& doubt, int number) { return doubt.problem.row < number; });
        for (auto doubt = first; doubt != m_plan.doubts.end() && doubt->problem.row == row.number; ++doubt)
            markField(member, *doubt->problem.field, Mark::ToVerify);
    }

    /// A roster that says when somebody was transferred out says that the person has left.
    void noteLeaving(Member& member) const
    {
        const QDate out = leavingDay(member.values, m_today);
        if (!out.isValid() || member.leftOn.isValid())
            return;
        member.leftOn = out;
        member.leftReason = QStringLiteral("转出");
    }

    QDate m_today;
    const ImportPlan& m_plan;
    PlanValues m_values; ///< used ahead only
    store::UnitOfWork& m_unit;
    ImportResult& m_result;
    Places m_places;
    QHash<QString, Uuid> m_branches;
    Groups m_groups;
    QList<book::PartyGroup> m_made; ///< all new ones, in the order of the rows
    size_t m_next = 0; ///< of the plan's rows; used ahead only
    std::optional<Ahead<ReadyRow>> m_ahead; ///< last: its end waits for the thread, which uses the rest
};

} // namespace

Result<ImportResult> importRoster(book::Book& book, const sheet::Table& table, const ImportPlan& plan,
                                  Remember remember, Progress& progress)
{
    ImportResult result;
    result.counts = plan.counts;
    const QString what = QCoreApplication::translate("Roster", "写入名册");
    const QString label = QCoreApplication::translate("Roster", "导入名册：新增 %1 人，更新 %2 人")
                              .arg(plan.counts.added)
                              .arg(plan.counts.updated);
    const auto work = [&](store::UnitOfWork& unit) -> Result<> {
        Applier applier(book, table, plan, unit, result);
        BB_CHECK(applier.prepare());
        const auto total = static_cast<qint64>(plan.rows.size());
        qint64 done = 0;
        for (const PlanRow& row : plan.rows) {
            if (done % kRowsBetweenProgress == 0 && !progress.advance(done, total, what))
                return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
            BB_CHECK(applier.apply(row));
            ++done;
        }
        BB_CHECK(applier.arrangeGroups());
        if (remember == Remember::Layout)
            BB_CHECK(applier.rememberLayout());
        // What follows is the disk's own work, which takes its time on a slow one and is not stopped.
        if (!progress.advance(total, total, QCoreApplication::translate("Roster", "写入磁盘")))
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        return {};
    };
    BB_TRY(const store::ChangeSet changes, book.perform(QStringLiteral("roster.import"), label, work));
    result.op = changes.op;
    return result;
}

} // namespace branchbook::roster
