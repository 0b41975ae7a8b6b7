// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's workbook, made by openpyxl: what is proposed for its columns, and what a quarter's filling writes.
#include "branchbook/form/workbook_map.h"

#include "sheet/template_support.h"

using namespace branchbook;
using namespace branchbook::form;

namespace {

constexpr char kBook[] = R"py(
import openpyxl, sys
from openpyxl.worksheet.datavalidation import DataValidation
w = openpyxl.Workbook()
s = w.active
s.title = "党员信息"
s["A1"] = "党员信息采集表"
for i, h in enumerate(["序号", "姓名", "性别", "身份证号", "出生日期", "学历"]): s.cell(2, i + 1, h)
for r in (3, 4): s.cell(r, 1, r - 2)
s["A6"] = "填表人："
s["H1"] = "党员总数"
v = DataValidation(type="list", formula1='"1-男,2-女"')
v.add("C3:C99")
s.add_data_validation(v)
v = DataValidation(type="list", formula1='"大学,大专"')
v.add("F3:F99")
s.add_data_validation(v)
w.save(sys.argv[1])
)py";
constexpr char kRead[] = R"py(
import openpyxl, sys
s = openpyxl.load_workbook(sys.argv[1]).active
for r in range(3, 7): print("|".join(str(s.cell(r, c).value) for c in range(1, 7)))
print(s["I1"].value)
)py";

FormEntry person(const char* name, const char* sex, const char* degree)
{
    return {{QStringLiteral("姓名"), {QString::fromUtf8(name)}},
            {QStringLiteral("性别"), {QString::fromUtf8(sex)}},
            {QStringLiteral("身份证号"), {QStringLiteral("420106198601010019")}},
            {QStringLiteral("出生日期"), {QStringLiteral("1986.01"), {}, PartialDate::of(1986, 1)}},
            {QStringLiteral("学历"), {QString::fromUtf8(degree)}}};
}

FormValues values(int people)
{
    FormValues all;
    all.single.insert(QStringLiteral("党员总数"), {QStringLiteral("2"), 2.0});
    for (int i = 0; i < people; ++i) {
        all.lists[QStringLiteral("党员")].append(i == 1 ? person("李四", "女", "博士") : person("张三", "男", "大学"));
        all.lists[QStringLiteral("党员")].last().insert(QStringLiteral("序号"), {QString::number(i + 1), i + 1.0});
    }
    return all;
}

} // namespace

TEST_CASE("columns are proposed by their heads and dropdowns by their words", "[form]")
{
    const QTemporaryDir folder;
    const QByteArray bytes = sheet::pythonFile(folder, kBook, QStringLiteral("a.xlsx"));
    const auto look = lookAtWorkbook(bytes, QStringLiteral("a.xlsx"), {}, 0);
    REQUIRE(look.has_value());
    CHECK(look->sheet == u"党员信息");
    CHECK(look->headerRow == 2);
    CHECK(look->firstRow == 3);
    const WorkbookMap map = proposedMap(*look, QStringLiteral("党员"));
    REQUIRE(map.places.size() == 6);
    CHECK(map.places[3].field == u"身份证号");
    CHECK(map.places[2].codes
          == QList<std::pair<QString, QString>>{{QStringLiteral("男"), QStringLiteral("1-男")},
                                                {QStringLiteral("女"), QStringLiteral("2-女")}});
    CHECK(checkWorkbookMap(bytes, QStringLiteral("a.xlsx"), map).has_value());
}

TEST_CASE("a filling writes rows, codes and single cells; what a dropdown refuses is told and left empty", "[form]")
{
    const QTemporaryDir folder;
    const QByteArray bytes = sheet::pythonFile(folder, kBook, QStringLiteral("a.xlsx"));
    WorkbookMap map =
        proposedMap(lookAtWorkbook(bytes, QStringLiteral("a.xlsx"), {}, 0).value(), QStringLiteral("党员"));
    map.places.append({QStringLiteral("I1"), true, QStringLiteral("党员总数")});
    const auto filled = fillWorkbook(bytes, QStringLiteral("a.xlsx"), map, values(2));
    REQUIRE(filled.has_value());
    CHECK(filled->rows == 2);
    const QStringList lines = sheet::readBack(folder, kRead, filled->bytes, QStringLiteral("b.xlsx"));
    REQUIRE(lines.size() == 5);
    CHECK(lines[0] == u"1|张三|1-男|420106198601010019|1986-01|大学");
    CHECK(lines[1] == u"2|李四|2-女|420106198601010019|1986-01|None");
    CHECK(lines[3] == u"填表人：|None|None|None|None|None");
    CHECK(lines[4] == u"2");
    REQUIRE(filled->problems.size() == 1);
    CHECK(filled->problems.first().contains(u"F4"));
    CHECK(filled->problems.first().contains(u"李四"));
    CHECK(filled->problems.first().contains(u"博士"));
}

TEST_CASE("what many people's dropdown refuses is told once, with how many they are", "[form]")
{
    const QTemporaryDir folder;
    const QByteArray bytes = sheet::pythonFile(folder, kBook, QStringLiteral("a.xlsx"));
    const WorkbookMap map =
        proposedMap(lookAtWorkbook(bytes, QStringLiteral("a.xlsx"), {}, 0).value(), QStringLiteral("党员"));
    FormValues three = values(3);
    for (FormEntry& each : three.lists[QStringLiteral("党员")])
        each[QStringLiteral("学历")] = {QStringLiteral("博士")};
    const auto filled = fillWorkbook(bytes, QStringLiteral("a.xlsx"), map, three);
    REQUIRE(filled.has_value());
    REQUIRE(filled->problems.size() == 1);
    CHECK(filled->problems.first().contains(u"有 3 人没有填"));
    CHECK(filled->problems.first().contains(u"F3"));
}

TEST_CASE("another file for a form: what of the map is no longer where it was is told", "[form]")
{
    const QTemporaryDir folder;
    const QByteArray bytes = sheet::pythonFile(folder, kBook, QStringLiteral("a.xlsx"));
    WorkbookMap map =
        proposedMap(lookAtWorkbook(bytes, QStringLiteral("a.xlsx"), {}, 0).value(), QStringLiteral("党员"));
    CHECK(movedPlaces(bytes, bytes, QStringLiteral("a.xlsx"), map).isEmpty());
    const auto changed = [&](const char* from, const char* to) {
        return sheet::pythonFile(folder, QByteArray(kBook).replace(from, to).constData(), QStringLiteral("b.xlsx"));
    };
    const QStringList noSheet = movedPlaces(bytes, changed("\"党员信息\"", "\"新表\""), QStringLiteral("b.xlsx"), map);
    REQUIRE(noSheet.size() == 1);
    CHECK(noSheet.first().contains(u"党员信息"));
    CHECK(movedPlaces(bytes, changed("\"性别\", ", ""), QStringLiteral("b.xlsx"), map).size() == 1); // 性别 is gone
    map.places[2].place = QStringLiteral("C"); // by its letter it goes on to be found
    const QStringList other = movedPlaces(bytes, changed("\"性别\", ", "\"民族\", "), QStringLiteral("b.xlsx"), map);
    REQUIRE(other.size() == 1);
    CHECK(other.first().contains(u"民族"));
}

TEST_CASE("the foot of the table is not written over", "[form]")
{
    const QTemporaryDir folder;
    const QByteArray bytes = sheet::pythonFile(folder, kBook, QStringLiteral("a.xlsx"));
    WorkbookMap map =
        proposedMap(lookAtWorkbook(bytes, QStringLiteral("a.xlsx"), {}, 0).value(), QStringLiteral("党员"));
    map.places.removeIf([](const FormPlace& place) { return place.field == u"序号"; });
    const auto full = fillWorkbook(bytes, QStringLiteral("a.xlsx"), map, values(4));
    REQUIRE_FALSE(full.has_value());
    CHECK(full.error().code == u"workbook.full");
    CHECK(full.error().args
          == QStringList{QStringLiteral("a.xlsx"), QStringLiteral("3"), QStringLiteral("3"), QStringLiteral("4")});
    map.firstRow = 2;
    CHECK(fillWorkbook(bytes, QStringLiteral("a.xlsx"), map, values(1)).error().code == u"workbook.row_taken");
}

TEST_CASE("a map is checked before it is kept", "[form]")
{
    const QTemporaryDir folder;
    const QByteArray bytes = sheet::pythonFile(folder, kBook, QStringLiteral("a.xlsx"));
    const auto refusal = [&](const WorkbookMap& map) {
        const auto checked = checkWorkbookMap(bytes, QStringLiteral("a.xlsx"), map);
        return checked ? QString() : checked.error().code;
    };
    const QString list = QStringLiteral("党员");
    const QString name = QStringLiteral("姓名");
    CHECK(refusal({{}, 2, 3, list, {}}) == u"workbook.not_mapped");
    CHECK(refusal({QStringLiteral("没有"), 2, 3, list, {{name, false, name}}}) == u"workbook.sheet_missing");
    CHECK(refusal({{}, 2, 3, list, {{QStringLiteral("没有"), false, name}}}) == u"workbook.column_missing");
    CHECK(refusal({{}, 2, 3, list, {{name, false, QStringLiteral("没有")}}}) == u"workbook.field_unknown");
    CHECK(refusal({{}, 2, 3, list, {{QStringLiteral("5C"), true, QStringLiteral("党员总数")}}})
          == u"workbook.cell_name");
    CHECK(refusal({{}, 2, 3, list, {{name, false, name}, {name, false, QStringLiteral("性别")}}})
          == u"workbook.place_twice");
    CHECK(refusal({{}, 2, 3, list, {{name, false, name}}}).isEmpty());
}

TEST_CASE("a dropdown's word is taken only where it is plain", "[form]")
{
    const QStringList sexes{QStringLiteral("1-男"), QStringLiteral("2-女")};
    CHECK(dropdownWord(QStringLiteral("男"), sexes) == QStringLiteral("1-男"));
    CHECK(dropdownWord(QStringLiteral("男"), {QStringLiteral("男"), QStringLiteral("1-男")}) == QStringLiteral("男"));
    CHECK(dropdownWord(QStringLiteral("大学"), {QStringLiteral("大学本科"), QStringLiteral("大学专科")})
          == std::nullopt);
    CHECK(dropdownWord(QStringLiteral("本科"), {QStringLiteral("大学本科"), QStringLiteral("大学专科")})
          == QStringLiteral("大学本科"));
    CHECK(dropdownWord(QStringLiteral("博士"), sexes) == std::nullopt);
}
