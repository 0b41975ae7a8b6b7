// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The secret ballot, proved over the schema (docs/secret_ballot.md).
#include "organization/election_support.h"

#include "support/catch_qt.h"

#include <QMap>
#include <QSet>

#include <sqlite3.h>

using namespace organization_test;

namespace {

QList<QStringList> rowsOf(const store::Session& session, const QString& sql)
{
    QList<QStringList> rows;
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(session.native(), sql.toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
            row.append(text == nullptr ? QString() : QString::fromUtf8(text));
        }
        rows.append(row);
    }
    sqlite3_finalize(statement);
    return rows;
}

QStringList tablesOf(const store::Session& session)
{
    QStringList tables;
    for (const QStringList& row :
         rowsOf(session, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")))
        tables.append(row[0]);
    return tables;
}

struct Column {
    QString name;
    QString type;
};
QList<Column> columnsOf(const store::Session& session, const QString& table)
{
    QList<Column> columns;
    for (const QStringList& row : rowsOf(session, QStringLiteral("PRAGMA table_info('%1')").arg(table)))
        columns.append({row[1], row[2]});
    return columns;
}

/// column → table that it refers to
QMap<QString, QString> referencesOf(const store::Session& session, const QString& table)
{
    QMap<QString, QString> references;
    for (const QStringList& row : rowsOf(session, QStringLiteral("PRAGMA foreign_key_list('%1')").arg(table)))
        references.insert(row[3], row[2]);
    return references;
}

/// The tables that hold votes: those with a figure of yes, no or abstain, of papers, or a result.
const QStringList kVoteColumns{QStringLiteral("yes"),       QStringLiteral("no"),     QStringLiteral("abstain"),
                               QStringLiteral("collected"), QStringLiteral("valid"),  QStringLiteral("void"),
                               QStringLiteral("issued"),    QStringLiteral("choice"), QStringLiteral("mark")};

QStringList voteTables(const store::Session& session)
{
    QStringList found;
    for (const QString& table : tablesOf(session)) {
        for (const Column& column : columnsOf(session, table)) {
            if (table.startsWith(u"election") && kVoteColumns.contains(column.name) && !found.contains(table))
                found.append(table);
        }
    }
    return found;
}

qint64 rowsIn(const store::Session& session, const QString& table)
{
    return rowsOf(session, QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table))[0][0].toLongLong();
}

} // namespace

TEST_CASE("no table that holds votes refers to a person, and none has a column for one")
{
    Voters made;
    const QStringList tables = voteTables(made.reader());
    CHECK(tables == QStringList{QStringLiteral("election_round"), QStringLiteral("election_tally")});
    // What else hangs on them is about votes too.
    QSet<QString> concerned(tables.begin(), tables.end());
    for (const QString& table : tablesOf(made.reader())) {
        for (const QString& target : referencesOf(made.reader(), table)) {
            if (concerned.contains(target))
                concerned.insert(table);
        }
    }
    CHECK(concerned
          == QSet<QString>{QStringLiteral("election_round"), QStringLiteral("election_tally"),
                           QStringLiteral("election_correction")});
    const QMap<QString, QString> allowed{
        {QStringLiteral("election_round.election_id"), QStringLiteral("election")},
        {QStringLiteral("election_tally.round_id"), QStringLiteral("election_round")},
        {QStringLiteral("election_correction.round_id"), QStringLiteral("election_round")}};
    QMap<QString, QString> found;
    for (const QString& table : concerned) {
        const auto references = referencesOf(made.reader(), table);
        for (auto it = references.begin(); it != references.end(); ++it)
            found.insert(table + u'.' + it.key(), it.value());
        for (const Column& column : columnsOf(made.reader(), table)) {
            INFO((table + u'.' + column.name).toStdString());
            for (const char* word :
                 {"member", "voter_", "elector", "person", "by_", "author", "paper_", "ballot", "seat_"})
                CHECK_FALSE(column.name.contains(QLatin1String(word)));
            CHECK(column.type != QStringLiteral("BLOB")); // nothing opaque either
        }
    }
    CHECK(found == allowed);
}

TEST_CASE("an id column of votes leads to nothing but votes and their election")
{
    Voters made;
    for (const QString& table :
         {QStringLiteral("election_round"), QStringLiteral("election_tally"), QStringLiteral("election_correction")}) {
        const auto references = referencesOf(made.reader(), table);
        for (const Column& column : columnsOf(made.reader(), table)) {
            if (column.name.endsWith(u"_id"))
                CHECK(references.contains(column.name)); // declared, so the test above has seen it
        }
    }
}

TEST_CASE("the rows are as many for twenty-nine voters as for thirty-six: none is a ballot")
{
    QMap<QString, qint64> before;
    for (const int voters : {29, 36}) {
        Voters made;
        const ElectionId id = made.planned();
        ElectionRound round = nextRound(made.load(id)).value();
        round.entitled = 36;
        round.present = round.issued = round.collected = round.valid = voters;
        for (const auto& tally : QList<ElectionTally>(round.tallies))
            fill(round, tally.name, voters - 1, 1, 0);
        fill(round, QStringLiteral("丁春晓"), 0, voters, 0);
        const qint64 changes = rowsIn(made.reader(), QStringLiteral("op_change"));
        REQUIRE(made.record(round));
        QMap<QString, qint64> rows;
        for (const QString& table : tablesOf(made.reader()))
            rows.insert(table, rowsIn(made.reader(), table));
        rows.insert(QStringLiteral("op_change"), rowsIn(made.reader(), QStringLiteral("op_change")) - changes);
        if (before.isEmpty())
            before = rows;
        CHECK(rows.value(QStringLiteral("election_tally")) == 6);
        CHECK(rows.value(QStringLiteral("election_round")) == 1);
        CHECK(rows.value(QStringLiteral("op_change")) == before.value(QStringLiteral("op_change")));
        CHECK(rows.value(QStringLiteral("attachment")) == 0);
    }
}

TEST_CASE("a printed paper carries no number: every copy is the same value")
{
    Voters made;
    const auto ballot = electionBallot(made.rules(), made.load(made.planned()), QStringLiteral("支部"), 36);
    REQUIRE(ballot);
    auto other = *ballot;
    other.papers = 1;
    other.papers = 36;
    CHECK(other == *ballot); // title, day, note, names, columns, seats, copies: that is all there is
}
