// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The secret ballot once more, over the whole schema and over what is stored after everything was done that can be done: no
// way leads from a figure of votes to a person, by reference, by a value, by an order or by a time (docs/secret_ballot.md).
#include "organization/verb_stage.h"

#include "support/book_image.h"
#include "support/catch_qt.h"

#include <QRegularExpression>
#include <QSet>

using namespace organization_test;
using book_image::rowsOf;
using book_image::tablesOf;

namespace {

/// Columns that could hold a vote, a paper or the sum of them, in a table of any name.
const QRegularExpression kVoteColumn(
    QStringLiteral("^(yes|no|abstain|void|valid|issued|collected|written_yes|written_no|choice|marks?|votes?|ballots?|"
                   "papers?_cast|vote_for|excellent|qualified|basic|unqualified)$"));
/// Totals all of them: one row for each vote that was held, one for each name on its paper.
const QStringList kVoteTables{
    QStringLiteral("appraisal_count"), QStringLiteral("appraisal_tally"),  QStringLiteral("election_round"),
    QStringLiteral("election_tally"),  QStringLiteral("evaluation_count"), QStringLiteral("evaluation_tally"),
    QStringLiteral("poll_count"),      QStringLiteral("poll_tally"),       QStringLiteral("resolution"),
    QStringLiteral("study_rating"),    QStringLiteral("survey_count"),     QStringLiteral("survey_tally")};
/// Say in words what totals were before.
const QStringList kOldTotals{QStringLiteral("appraisal_correction"), QStringLiteral("election_correction"),
                             QStringLiteral("evaluation_correction"), QStringLiteral("poll_correction"),
                             QStringLiteral("survey_correction")};

QList<QStringList> columnsOf(const store::Session& session, const QString& table)
{
    return rowsOf(session, QStringLiteral("PRAGMA table_info('%1')").arg(table));
}

QStringList targetsOf(const store::Session& session, const QString& table)
{
    QStringList targets;
    for (const QStringList& row : rowsOf(session, QStringLiteral("PRAGMA foreign_key_list('%1')").arg(table)))
        targets.append(row.value(2));
    return targets;
}

/// Everything that foreign keys lead to from there.
QSet<QString> reachedFrom(const store::Session& session, QStringList tables)
{
    QSet<QString> reached;
    while (!tables.isEmpty()) {
        for (const QString& target : targetsOf(session, tables.takeFirst())) {
            if (!reached.contains(target)) {
                reached.insert(target);
                tables.append(target);
            }
        }
    }
    return reached;
}

void doEverything(VerbStage& stage)
{
    for (const VerbStep& step : allSteps(stage))
        REQUIRE(stage.book->perform(QString::fromLatin1(step.verb), {}, step.work));
}

QByteArrayList idsOfPeople(const VerbStage& stage)
{
    QByteArrayList ids;
    for (const auto& id : stage.byName)
        ids.append(id.toString().toUtf8());
    return ids;
}

bool holdsOne(const QByteArray& bytes, const QByteArrayList& ids)
{
    return std::ranges::any_of(ids, [&](const QByteArray& id) { return bytes.contains(id); });
}

} // namespace

TEST_CASE("every table that could hold votes is known, whatever it is called", "[secret]")
{
    const Voters made;
    QStringList found;
    for (const QString& table : tablesOf(made.reader())) {
        for (const QStringList& column : columnsOf(made.reader(), table)) {
            if (kVoteColumn.match(column.value(1)).hasMatch() && !found.contains(table))
                found.append(table);
        }
    }
    CHECK(found == kVoteTables); // a new one has to be looked at here and in docs/secret_ballot.md
}

TEST_CASE("references lead from votes to the election and its meeting, never to a person", "[secret]")
{
    const Voters made;
    const QSet<QString> reached = reachedFrom(made.reader(), kVoteTables + kOldTotals);
    CHECK(reached
          == QSet<QString>{QStringLiteral("election_round"), QStringLiteral("election"), QStringLiteral("evaluation"),
                           QStringLiteral("gathering"), QStringLiteral("party_group"), QStringLiteral("branch"),
                           QStringLiteral("poll"), QStringLiteral("appraisal"), QStringLiteral("survey")});
    CHECK_FALSE(reached.contains(QStringLiteral("member")));
    // Nothing hangs on a vote but its tallies and corrections: no table with a row for a paper.
    QStringList hanging;
    for (const QString& table : tablesOf(made.reader())) {
        for (const QString& target : targetsOf(made.reader(), table)) {
            if (kVoteTables.contains(target))
                hanging.append(table);
        }
    }
    CHECK(hanging == QStringList{QStringLiteral("election_correction"), QStringLiteral("election_tally")});
    // An id without a declared reference would be a way that the walk above does not see.
    for (const QString& table : kVoteTables + kOldTotals) {
        QStringList ids;
        for (const QStringList& column : columnsOf(made.reader(), table)) {
            INFO((table + u'.' + column.value(1)).toStdString());
            if (column.value(1).endsWith(u"_id") && column.value(1) != u"rule_id")
                ids.append(column.value(1));
            for (const char* word :
                 {"member", "person", "voter_", "elector", "author", "_by", "by_", "seat_", "serial"})
                CHECK_FALSE(column.value(1).contains(QLatin1String(word)));
            CHECK(column.value(2) != QStringLiteral("BLOB"));
        }
        const qsizetype declared = targetsOf(made.reader(), table).size();
        // resolution.item_id names the point of the agenda, whose table has no single key to refer to.
        CHECK(ids.size() == declared + (table == QStringLiteral("resolution") ? 1 : 0));
    }
}

TEST_CASE("no value of a vote is a person's id or a time of day, in the rows and in the journal", "[secret]")
{
    VerbStage stage;
    doEverything(stage);
    const QByteArrayList people = idsOfPeople(stage);
    static const QRegularExpression clock(QStringLiteral("\\d{1,2}:\\d{2}"));
    for (const QString& table : kVoteTables + kOldTotals) {
        const auto rows = rowsOf(stage.reader(), QStringLiteral("SELECT * FROM \"%1\"").arg(table));
        INFO(table.toStdString());
        CHECK_FALSE(rows.isEmpty());
        for (const QStringList& row : rows) {
            CHECK_FALSE(holdsOne(row.join(u'|').toUtf8(), people));
            CHECK_FALSE(clock.match(row.join(u'|')).hasMatch());
        }
    }
    // The journal keeps images of those rows and nothing more. Of attendance it holds ids: the look would find them.
    const auto imagesOf = [&](const QString& tables) {
        QByteArray bytes;
        for (const QStringList& row :
             rowsOf(stage.reader(),
                    QStringLiteral("SELECT before, after, key FROM op_change WHERE tbl IN (%1)").arg(tables))) {
            for (const QString& value : row)
                bytes += value.startsWith(u'x') ? QByteArray::fromHex(value.mid(1).toLatin1()) : value.toUtf8();
        }
        return bytes;
    };
    const QByteArray votes = imagesOf(
        QStringLiteral("'election_round', 'election_tally', 'election_correction', 'evaluation_count', "
                       "'evaluation_tally', 'evaluation_correction', 'resolution', 'poll_count', 'poll_tally', "
                       "'poll_correction', 'appraisal_count', 'appraisal_tally', 'appraisal_correction', "
                       "'study_rating', 'survey_count', 'survey_tally', 'survey_correction'"));
    CHECK(votes.size() > 1000);
    CHECK_FALSE(holdsOne(votes, people));
    CHECK(holdsOne(imagesOf(QStringLiteral("'attendance'")), people));
}

TEST_CASE("one row for each vote held, however many voted, and none is made in the order of papers", "[secret]")
{
    VerbStage stage;
    doEverything(stage);
    const auto count = [&](const char* sql) {
        return rowsOf(stage.reader(), QString::fromLatin1(sql)).value(0).value(0).toInt();
    };
    CHECK(count("SELECT count(*) FROM resolution") == 2); // one on an admission, one on a disposition: 36 were entitled
    CHECK(count("SELECT count(*) FROM election_round") == 1); // 34 voted
    CHECK(count("SELECT count(*) FROM election_tally") == 6); // six names
    CHECK(count("SELECT count(*) FROM election_tally WHERE yes + no + abstain <> 34") == 0);
    CHECK(count("SELECT count(*) FROM evaluation_count") == 1); // 36 wrote a paper
    CHECK(count("SELECT count(*) FROM evaluation_tally") == 35); // 36 full members, one of them evaluated elsewhere
    CHECK(count("SELECT count(*) FROM poll_count") == 1); // 37 papers came back
    CHECK(count("SELECT count(*) FROM poll_tally") == 8); // two questions, four options
    CHECK(count("SELECT count(*) FROM appraisal_count") == 1); // 30 members gave a grade
    CHECK(count("SELECT count(*) FROM appraisal_tally") == 4); // four grades
    CHECK(count("SELECT count(*) FROM survey_count") == 1); // 35 members rated one pledge
    CHECK(count("SELECT count(*) FROM survey_tally") == 3); // three options
    // No operation of the journal changed a row of votes more often than somebody recorded or corrected the whole count.
    CHECK(count("SELECT count(*) FROM op_change WHERE tbl = 'election_round'")
          <= count("SELECT count(*) FROM op WHERE verb IN ('recordElectionRound', 'correctElectionRound')"));
}

TEST_CASE("no row of a poll and nothing of it in the journal is a person's id: nobody is asked by name", "[secret]")
{
    VerbStage stage;
    doEverything(stage);
    const QByteArrayList people = idsOfPeople(stage);
    int rowsSeen = 0;
    for (const QString& table : tablesOf(stage.reader())) {
        if (!table.startsWith(u"poll"))
            continue;
        INFO(table.toStdString());
        for (const QString& target : targetsOf(stage.reader(), table))
            CHECK((target == u"poll" || target == u"branch"));
        for (const QStringList& row : rowsOf(stage.reader(), QStringLiteral("SELECT * FROM \"%1\"").arg(table))) {
            CHECK_FALSE(holdsOne(row.join(u'|').toUtf8(), people));
            ++rowsSeen;
        }
    }
    CHECK(rowsSeen == 1 + 2 + 4 + 1 + 8 + 1); // poll, questions, options, count, tally, correction
    QByteArray journal;
    for (const QStringList& row :
         rowsOf(stage.reader(), QStringLiteral("SELECT before, after, key FROM op_change WHERE tbl LIKE 'poll%'"))) {
        for (const QString& value : row)
            journal += value.startsWith(u'x') ? QByteArray::fromHex(value.mid(1).toLatin1()) : value.toUtf8();
    }
    CHECK(journal.size() > 500);
    CHECK_FALSE(holdsOne(journal, people));
}
