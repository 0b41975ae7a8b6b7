// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/exchange/overview.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::exchange;

namespace {

const QByteArray kKey(32, 'k');

ReadPackage readOf(const char* file, const char* id, const char* name, qint64 members, qint64 fen,
                   Quarter quarter = {2026, 3})
{
    ReadPackage read{QString::fromUtf8(file), {}};
    read.package.head = {QString::fromUtf8(id), QString::fromUtf8(name), {}, quarter,
                         QDate(2026, 9, 30),    QDate(2026, 10, 8)};
    read.package.figures = {{QStringLiteral("members.total"), QStringLiteral("党员"), FigureKind::Count, members},
                            {QStringLiteral("dues.paid"), QStringLiteral("已交党费"), FigureKind::Money, fen}};
    read.package.publicKey = kKey;
    return read;
}

} // namespace

TEST_CASE("branches are summed, and who is missing is named")
{
    OverviewRequest request;
    request.expected = {QStringLiteral("一支部"), QStringLiteral("三支部"), QStringLiteral("四支部")};
    const Overview overview =
        makeOverview({readOf("1.bbx", "a", "一支部", 38, 120450), readOf("2.bbx", "b", "二支部", 12, 50),
                      readOf("old.bbx", "c", "三支部", 9, 1, {2026, 2})},
                     request)
            .value();
    REQUIRE(overview.rows.size() == 2);
    REQUIRE(overview.columns.size() == 2);
    CHECK(overview.columns[0].shownSum() == u"50");
    CHECK(overview.columns[1].shownSum() == u"1205.00");
    CHECK(overview.missing == QStringList{QStringLiteral("三支部"), QStringLiteral("四支部")});
    CHECK(overview.unexpected == QStringList{QStringLiteral("二支部")});
    CHECK(overview.otherQuarter == QStringList{QStringLiteral("old.bbx")});
    const auto table = overviewTable(overview);
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[2] == QStringList{QStringLiteral("合计"), QStringLiteral("50"), QStringLiteral("1205.00")});
    CHECK(table.numberColumns == std::vector{1, 2}); // they can be summed in the sheet
}

TEST_CASE("a branch read twice: the first stands, each difference is told, the later is taken only when said")
{
    const QList<ReadPackage> packages{readOf("1.bbx", "a", "一支部", 38, 100), readOf("1b.bbx", "a", "一支部", 39, 100),
                                      readOf("2.bbx", "b", "二支部", 10, 100)};
    const Overview kept = makeOverview(packages, {}).value();
    REQUIRE(kept.rows.size() == 2);
    CHECK(kept.columns[0].sum == 48);
    REQUIRE(kept.conflicts.size() == 1);
    const FieldConflict& conflict = kept.conflicts.first();
    CHECK(conflict.key == u"members.total");
    CHECK(conflict.was == u"38");
    CHECK(conflict.became == u"39");
    CHECK(conflict.wasFile == u"1.bbx");
    CHECK(conflict.becameFile == u"1b.bbx");
    CHECK_FALSE(conflict.taken);

    OverviewRequest taking;
    taking.later = LaterPackage::Taken;
    const Overview taken = makeOverview(packages, taking).value();
    CHECK(taken.columns[0].sum == 49);
    REQUIRE(taken.conflicts.size() == 1);
    CHECK(taken.conflicts.first().taken);
    CHECK(taken.rows[0].file == u"1b.bbx");
}

TEST_CASE("the same again is no conflict, a figure more is one")
{
    auto more = readOf("2.bbx", "a", "一支部", 38, 100);
    more.package.figures.append({QStringLiteral("new"), QStringLiteral("新数"), FigureKind::Count, 1});
    const Overview overview =
        makeOverview({readOf("1.bbx", "a", "一支部", 38, 100), readOf("1.bbx", "a", "一支部", 38, 100), more}, {})
            .value();
    CHECK(overview.again == QStringList{QStringLiteral("1.bbx")});
    REQUIRE(overview.conflicts.size() == 1);
    CHECK(overview.conflicts.first().was == u"—");
    CHECK(overview.conflicts.first().became == u"1");
}

TEST_CASE("another key's package of a branch is never taken")
{
    auto forged = readOf("x.bbx", "a", "一支部", 99, 100);
    forged.package.publicKey = QByteArray(32, 'x');
    OverviewRequest taking;
    taking.later = LaterPackage::Taken;
    const Overview overview = makeOverview({readOf("1.bbx", "a", "一支部", 38, 100), forged}, taking).value();
    CHECK(overview.rows.isEmpty()); // nobody here knows which key is the branch's
    CHECK(overview.conflicts.isEmpty());
    REQUIRE(overview.keyConflicts.size() == 1);
    CHECK(overview.keyConflicts.first().otherFile == u"x.bbx");
    CHECK(overview.keyConflicts.first().otherFingerprint != overview.keyConflicts.first().wasFingerprint);

    // Whatever comes first, the key that the list has is the branch's.
    taking.fingerprints.insert(QStringLiteral("一支部"), store::keyFingerprint(kKey));
    const Overview known = makeOverview({forged, readOf("1.bbx", "a", "一支部", 38, 100), forged}, taking).value();
    REQUIRE(known.rows.size() == 1);
    CHECK(known.columns[0].sum == 38);
    REQUIRE(known.keyConflicts.size() == 2);
    CHECK(known.keyConflicts.first().wasFile.isEmpty());
    CHECK(known.keyConflicts.first().wasFingerprint == store::keyFingerprint(kKey));
}

TEST_CASE("figures of one package that cannot all be right are named")
{
    auto wrong = readOf("1.bbx", "a", "一支部", 38, 100);
    wrong.package.figures
        << PackageFigure{QStringLiteral("members.full"), QStringLiteral("正式党员"), FigureKind::Count, 50}
        << PackageFigure{QStringLiteral("members.probationary"), QStringLiteral("预备党员"), FigureKind::Count, 0}
        << PackageFigure{QStringLiteral("members.women"), QStringLiteral("女党员"), FigureKind::Count, 40};
    const Overview overview = makeOverview({wrong, readOf("2.bbx", "b", "二支部", 10, 100)}, {}).value();
    CHECK(overview.contradictions
          == QStringList{QStringLiteral("一支部（1.bbx）：正式党员50人加预备党员0人，不是党员总数38人"),
                         QStringLiteral("一支部（1.bbx）：女党员40人，比党员总数38人多")});
}

TEST_CASE("figures that only one has, or of two kinds, and branches of one name")
{
    auto other = readOf("2.bbx", "b", "一支部", 12, 50);
    other.package.figures[1].kind = FigureKind::Text;
    other.package.figures.removeFirst();
    const Overview overview = makeOverview({readOf("1.bbx", "a", "一支部", 38, 100), other}, {}).value();
    CHECK(overview.columns[0].sum == 38);
    CHECK(overview.columns[0].absent == 1);
    CHECK(overview.columns[1].shownSum() == u"—");
    CHECK(overview.sameName == QStringList{QStringLiteral("一支部")});
}

TEST_CASE("nothing of the quarter is an error")
{
    CHECK(makeOverview({}, {}).error().code == u"exchange.nothing");
    OverviewRequest request;
    request.quarter = Quarter{2026, 1};
    CHECK(makeOverview({readOf("1.bbx", "a", "一支部", 38, 100)}, request).error().code == u"exchange.nothing");
}
