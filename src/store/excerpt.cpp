// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/excerpt.h"

#include "branchbook/store/journal.h"
#include "branchbook/store/new_book.h"
#include "branchbook/store/sealed.h"
#include "store/migrator.h"
#include "store/session_state.h"
#include "store/sqlite_error.h"
#include "store/table_info.h"
#include "store/vault_record.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace branchbook::store {

namespace {

constexpr qint64 kExcerptStride = 256; // rows between two looks at the progress

struct ParentKey {
    int column = 0;
    QString parent;
    bool required = false;
};

/// The references of a table, as SQLite knows them.
Result<std::vector<ParentKey>> parentsOf(const Session& session, const TableInfo& table)
{
    std::vector<ParentKey> parents;
    Query query = session.prepare("SELECT f.\"table\", f.\"from\", t.\"notnull\" FROM pragma_foreign_key_list(:tbl) f"
                                  " JOIN pragma_table_info(:tbl) t ON t.name = f.\"from\"");
    query.bind("tbl", QString::fromStdString(table.name));
    BB_TRY(bool row, query.next());
    while (row) {
        const int column = table.columnIndex(query.text(1).toLatin1().constData());
        const bool isKey =
            std::find(table.keyColumns.begin(), table.keyColumns.end(), column) != table.keyColumns.end();
        parents.push_back({column, query.text(0), isKey || query.integer(2) != 0});
        BB_TRY(row, query.next());
    }
    return parents;
}

bool isSealedCell(const TableInfo& table, int column)
{
    return std::find(table.cells.begin(), table.cells.end(), column) != table.cells.end();
}

class ExcerptWriter
{
public:
    ExcerptWriter(const Session& from, UnitOfWork& unit, const ExcerptPlan& plan, Progress& progress)
        : m_from(from)
        , m_unit(unit)
        , m_plan(plan)
        , m_progress(progress)
    {
    }
    Result<QMap<QString, qint64>> run()
    {
        BB_TRY(TableCatalogue * tables, m_unit.session().catalogue());
        for (const ExcerptTable& each : m_plan.tables) {
            TableInfo* table = tables->find(each.table);
            if (table == nullptr)
                return fail(ErrorKind::Internal, QStringLiteral("store.statement"), {},
                            QString::fromLatin1(each.table));
            if (each.statement != nullptr)
                BB_CHECK(copyExcerpt(each, *table));
        }
        return m_rows;
    }

private:
    Result<> copyExcerpt(const ExcerptTable& each, const TableInfo& table)
    {
        BB_TRY(const auto parents, parentsOf(m_unit.session(), table));
        Query query = m_from.query(each.statement);
        if (each.dated)
            query.bind("first", m_plan.first).bind("last", m_plan.last);
        const QString name = QString::fromLatin1(each.table);
        qint64& count = m_rows[name];
        BB_TRY(bool row, query.next());
        while (row) {
            RowImage image;
            for (int i = 0; i < query.columnCount(); ++i)
                image.push_back(query.value(i));
            if (image.size() != table.columns.size())
                return fail(ErrorKind::Internal, QStringLiteral("store.statement"), {}, name);
            if (keepsParents(parents, image)) {
                BB_CHECK(m_unit.insert(each.table, columnsOf(table, image)));
                m_keys[name].insert(table.keyOf(image));
                ++count;
            }
            if (count % kExcerptStride == 0 && !m_progress.advance(count, 0, name))
                return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
            BB_TRY(row, query.next());
        }
        return {};
    }

    /// False: the row cannot be without a parent that stayed out.
    bool keepsParents(const std::vector<ParentKey>& parents, RowImage& image) const
    {
        for (const ParentKey& each : parents) {
            Value& value = image[static_cast<std::size_t>(each.column)];
            const auto* key = std::get_if<QString>(&value);
            if (key == nullptr || m_keys.value(each.parent).contains(*key))
                continue;
            if (each.required)
                return false;
            value = Value{};
        }
        return true;
    }

    ColumnValues columnsOf(const TableInfo& table, const RowImage& image) const
    {
        ColumnValues columns;
        QString idNumber;
        for (std::size_t i = 0; i < image.size(); ++i) {
            const int at = static_cast<int>(i);
            const char* column = table.columns[i].name.c_str();
            if (at == table.revColumn || isNull(image[i]))
                continue;
            if (isSealedCell(table, at)) {
                const QString text = shownOf(table, column, image[i]);
                if (table.name == "member" && table.columns[i].name == "id_number")
                    idNumber = text;
                columns.push_back({column, seal(text)});
            } else if (table.columns[i].name != "id_number_key") {
                columns.push_back({column, image[i]});
            }
        }
        if (!idNumber.isEmpty())
            columns.push_back({"id_number_key", sealKey(m_unit.session(), idNumber)});
        std::erase_if(columns, [](const ColumnValue& each) {
            const auto* bytes = std::get_if<QByteArray>(&each.value);
            return bytes != nullptr && bytes->isNull();
        });
        return columns;
    }

    QString shownOf(const TableInfo& table, const char* column, const Value& value) const
    {
        const auto* bytes = std::get_if<QByteArray>(&value);
        if (!m_plan.sealed || bytes == nullptr)
            return {};
        return m_plan.sealed(QString::fromStdString(table.name), QString::fromLatin1(column), unseal(*bytes));
    }

    const Session& m_from;
    UnitOfWork& m_unit;
    const ExcerptPlan& m_plan;
    Progress& m_progress;
    QHash<QString, QSet<QString>> m_keys; ///< of the rows that went along, by table
    QMap<QString, qint64> m_rows;
};

Result<QMap<QString, qint64>> fillExcerpt(const Session& from, const QString& aside, const KeyPtr& key,
                                          const ExcerptPlan& plan, Progress& progress)
{
    BB_TRY(const auto to, Session::open(aside, Access::Write, key));
    BB_TRY(const auto unit, UnitOfWork::begin(*to, plan.head));
    BB_TRY(const auto rows, ExcerptWriter(from, *unit, plan, progress).run());
    for (const auto& [id, value] : plan.settings)
        BB_CHECK(unit->put("setting", {{"id", id}, {"value", value}}));
    BB_TRY([[maybe_unused]] const auto changes, unit->commit());
    BB_TRY(const auto problems, checkEverything(*to, progress));
    if (!problems.isEmpty())
        return fail(ErrorKind::Damaged, QStringLiteral("store.copy_damaged"), {QFileInfo(aside).fileName()},
                    problems.first().where);
    return rows;
}

} // namespace

qint64 ExcerptMade::sum() const
{
    qint64 all = 0;
    for (const qint64 count : rows)
        all += count;
    return all;
}

Result<ExcerptMade> writeExcerpt(const Session& from, const QString& path, const ExcerptPlan& plan,
                                 const Secret& passphrase, Progress& progress, const KdfCost& cost)
{
    if (passphrase.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("store.passphrase_empty"));
    if (from.schemaVersion() != newestSchemaVersion())
        return fail(ErrorKind::Refused, QStringLiteral("store.old_excerpt"), {QFileInfo(from.path()).fileName()});
    const Session::Snapshot snapshot(from);
    SecretBytes data(kKeySize);
    randombytes_buf(data.data(), data.size());
    const KeyPtr key = std::make_shared<const BookKey>(std::move(data), newVaultId(), kNewestSealPlan);
    VaultRecord record;
    BB_CHECK(record.wrap(*key, passphrase, cost));
    ExcerptMade made;
    made.recoveryCode = record.wrapByNewCode(*key);
    made.key = key;
    const auto fill = [&](const QString& aside) -> Result<> {
        {
            BB_TRY(const auto closed, Session::openClosed(aside, Access::Write));
            BB_CHECK(storeRecord(*closed, kBookSlot, record.bytes()));
        }
        BB_TRY(made.rows, fillExcerpt(from, aside, key, plan, progress));
        return {};
    };
    BB_CHECK(makeBook(QFileInfo(path).absoluteFilePath(), fill));
    return made;
}

} // namespace branchbook::store
