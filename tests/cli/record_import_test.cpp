// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ledger import, institution import: tried first, all of a sheet or nothing, taken back as one step.
#include "branchbook/sheet/table_writer.h"
#include "cli/cli_support.h"

#include "support/catch_qt.h"

using namespace cli_test;
using namespace branchbook;

namespace {

QString sheetAt(const Desk& desk, const QString& name, const QStringList& header, const std::vector<QStringList>& rows)
{
    const QString path = desk.path(name);
    sheet::OutputTable table;
    table.sheetName = QStringLiteral("台账");
    table.header = header;
    table.rows = rows;
    REQUIRE(sheet::writeTable(path, table));
    return path;
}

const QStringList kItemHeader{QStringLiteral("事项"), QStringLiteral("提出日期"), QStringLiteral("责任人"),
                              QStringLiteral("办结日期"), QStringLiteral("办理结果")};

} // namespace

TEST_CASE("a ledger out of a spreadsheet is tried, taken in once and taken back", "[ledger][import]")
{
    for (const char* ending : {"xlsx", "csv"}) {
        const Desk desk(Desk::Book::New);
        const QString path =
            sheetAt(desk, QStringLiteral("台账.") + QLatin1String(ending), kItemHeader,
                    {{QStringLiteral("换灯管"),
                      QStringLiteral("2026-01-05"),
                      {},
                      QStringLiteral("2026-01-09"),
                      QStringLiteral("换好了")},
                     {QStringLiteral("修大门"), QStringLiteral("2026年2月3日"), QStringLiteral("后勤组"), {}, {}}});
        const QString line = QStringLiteral("ledger import --kind task --area organization --outside --on 2026-09-18");
        const QJsonObject dry = desk.object(line + QStringLiteral(" --dry-run"), {path});
        CHECK(dry.value(u"added").toInt() == 2);
        CHECK(dry.value(u"outside").toArray() == QJsonArray{QStringLiteral("后勤组")});
        CHECK(desk.array(QStringLiteral("ledger list")).isEmpty());

        const QJsonObject done = desk.object(line, {path});
        CHECK(done.value(u"read").toInt() == 2);
        CHECK(done.value(u"added").toInt() == 2);
        CHECK(done.value(u"problems").toArray().isEmpty());
        const QJsonArray items = desk.array(QStringLiteral("ledger list"));
        REQUIRE(items.size() == 2);
        CHECK(names(items, QStringLiteral("area"))
              == QStringList{QStringLiteral("organization"), QStringLiteral("organization")});
        const QJsonObject again = desk.object(line, {path});
        CHECK(again.value(u"added").toInt() == 0);
        CHECK(again.value(u"unchanged").toInt() == 2);
        CHECK(desk.array(QStringLiteral("ledger list")).size() == 2);
        (void)desk.array(QStringLiteral("book undo"));
        CHECK(desk.array(QStringLiteral("ledger list")).isEmpty());
    }
}

TEST_CASE("one row of a ledger that does not hold keeps all of it out", "[ledger][import]")
{
    const Desk desk(Desk::Book::New);
    const QString path =
        sheetAt(desk, QStringLiteral("a.xlsx"), kItemHeader,
                {{QStringLiteral("换灯管"), QStringLiteral("2026-01-05"), {}, {}, {}},
                 {QStringLiteral("修大门"), QStringLiteral("2026-02-30"), {}, {}, {}},
                 {QStringLiteral("通知"), QStringLiteral("2026-02-20"), QStringLiteral("后勤组"), {}, {}}});
    const Run run = desk(QStringLiteral("ledger import --on 2026-09-18 --json"), {path});
    CHECK(run.exitCode == kRefused);
    CHECK(run.errorCode() == QStringLiteral("record.sheet_problems"));
    CHECK(run.err.contains(QStringLiteral("--outside"))); // the way to take in 后勤组
    CHECK(desk.array(QStringLiteral("ledger list")).isEmpty());
    const QJsonObject dry = desk.object(QStringLiteral("ledger import --on 2026-09-18 --dry-run"), {path});
    CHECK(dry.value(u"added").toInt() == 1);
    CHECK(dry.value(u"rejected").toInt() == 2);
    const QJsonObject first = dry.value(u"problems").toArray().first().toObject();
    CHECK(first.value(u"row").toInt() == 3);
    CHECK(first.value(u"column").toString() == QStringLiteral("B"));
    CHECK(first.value(u"code").toString() == QStringLiteral("record.sheet_day"));
}

TEST_CASE("the library out of a spreadsheet", "[institution][import]")
{
    const Desk desk(Desk::Book::New);
    const QString path = sheetAt(desk, QStringLiteral("制度.xlsx"),
                                 {QStringLiteral("制度名称"), QStringLiteral("施行日期"), QStringLiteral("页数")},
                                 {{QStringLiteral("学习制度"), QStringLiteral("2024-01-01"), QStringLiteral("3")},
                                  {QStringLiteral("请假制度"), {}, {}}});
    const QString line = QStringLiteral("institution import --on 2026-09-18");
    const QJsonObject done = desk.object(line, {path});
    CHECK(done.value(u"added").toInt() == 2);
    CHECK(done.value(u"columns_left_out").toArray() == QJsonArray{QStringLiteral("页数")});
    const QJsonArray list = desk.array(QStringLiteral("institution list --on 2026-09-18"));
    REQUIRE(list.size() == 2);
    QStringList states;
    for (const auto& each : list)
        states.append(each.toObject().value(u"title").toString() + u' ' + each.toObject().value(u"state").toString());
    states.sort();
    CHECK(states == QStringList{QStringLiteral("学习制度 in_force"), QStringLiteral("请假制度 wanted")});
    CHECK(desk.object(line, {path}).value(u"unchanged").toInt() == 2);
    CHECK(desk(QStringLiteral("institution import --json"),
               {sheetAt(desk, QStringLiteral("b.csv"), {QStringLiteral("姓名")}, {{QStringLiteral("陆怀瑾")}})})
              .errorCode()
          == QStringLiteral("record.sheet_head"));
}
