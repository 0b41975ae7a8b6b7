// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 模板与上报表: listed, filled, added, mapped, removed and brought back.
#include "branchbook/sample/demo_book.h"
#include "main/areas.h"
#include "sheet/template_support.h"
#include "ui/form/form_dialogs.h"
#include "ui/form/forms_view.h"
#include "ui/form/workbook_map_dialog.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

constexpr char kBroken[] = R"py(
import docx, sys
d = docx.Document()
d.add_paragraph("{{没有这一项}}")
d.save(sys.argv[1])
)py";
constexpr char kSound[] = R"py(
import docx, sys
d = docx.Document()
d.add_paragraph("{{支部名称}}有党员{{党员总数}}名")
d.save(sys.argv[1])
)py";
constexpr char kWorkbook[] = R"py(
import openpyxl, sys
s = openpyxl.Workbook()
for i, h in enumerate(["序号", "姓名", "性别", "民族"]): s.active.cell(1, i + 1, h)
s.save(sys.argv[1])
)py";

constexpr char kTwoHeads[] = R"py(
import openpyxl, sys
s = openpyxl.Workbook()
for row in (["序号", "姓名", "性别", "民族"], [1, "陈立", "男", "汉族"], ["序号", "姓名", "学历"], [1, "陈立", "大学"]): s.active.append(row)
s.save(sys.argv[1])
)py";

struct FormsOfTests {
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<FormsView> view;

    FormsOfTests()
    {
        (void)themeOfTests();
        NoProgress progress;
        REQUIRE(sample::makeDemoBook(path("示例.bbk"), {}, progress));
        auto book = book::Book::open(path("示例.bbk"), book::OpenMode::Write);
        REQUIRE(book);
        desk = std::make_unique<Desk>(std::move(*book), main::makeAreas());
        view = std::make_unique<FormsView>(*desk);
        view->resize(1000, 640);
        view->show();
        QTest::qWait(0);
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] form::FormTemplate named(const char* title) const
    {
        const auto found = form::formTemplateNamed(desk->book().reader(), QString::fromUtf8(title));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] bool shows(const char* title) const
    {
        return std::ranges::any_of(view->rows(),
                                   [&](const auto& row) { return row.title == QString::fromUtf8(title); });
    }
};

LineField& headOf(const WorkbookMapDialog& map)
{
    const auto fields = map.findChildren<LineField*>();
    const auto head =
        std::ranges::find_if(fields, [](const LineField* each) { return each->title() == u"表头在第几行"; });
    REQUIRE(head != fields.end());
    return **head;
}

bool saysProblem(const Dialog& dialog, const QString& words)
{
    const auto labels = dialog.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(words); });
}

} // namespace

TEST_CASE("the built-in forms are there from the start and are filled from the sample", "[ui][form]")
{
    FormsOfTests forms;
    CHECK(forms.view->rows().size() == 42);
    FillFormDialog roster(forms.view.get(), *forms.desk, forms.named("党员花名册"));
    CHECK_FALSE(roster.record()->isVisibleTo(&roster));
    REQUIRE(roster.saveTo(forms.path("花名册.docx")));
    CHECK(sheet::fileBytes(forms.path("花名册.docx")).startsWith("PK"));
    FillFormDialog meeting(forms.view.get(), *forms.desk, forms.named("会议记录"));
    CHECK(meeting.record()->combo()->count() > 10);
    CHECK(meeting.saveTo(forms.path("记录.docx")));
}

TEST_CASE("a template with a wrong place is not added and the dialog says where", "[ui][form]")
{
    FormsOfTests forms;
    sheet::python(kBroken, {forms.path("坏.docx")});
    AddFormDialog dialog(forms.view.get(), *forms.desk, forms.path("坏.docx"));
    dialog.save();
    CHECK(saysProblem(dialog, QStringLiteral("正文第1段")));
    CHECK_FALSE(forms.shows("坏"));
}

TEST_CASE("a template is added, and undo takes it away", "[ui][form]")
{
    FormsOfTests forms;
    sheet::python(kSound, {forms.path("好.docx")});
    auto* dialog = new AddFormDialog(forms.view.get(), *forms.desk, forms.path("好.docx"));
    dialog->title()->setText(QStringLiteral("人数"));
    dialog->save();
    CHECK(forms.shows("人数"));
    forms.desk->undo();
    CHECK_FALSE(forms.shows("人数"));
}

TEST_CASE("a workbook is mapped in the dialog and filled", "[ui][form]")
{
    FormsOfTests forms;
    sheet::python(kWorkbook, {forms.path("上级表.xlsx")});
    auto* add = new AddFormDialog(forms.view.get(), *forms.desk, forms.path("上级表.xlsx"));
    add->save();
    REQUIRE(forms.shows("上级表"));
    const form::FormTemplate stored = forms.named("上级表");
    auto bytes = form::formTemplateBytes(forms.desk->book().reader(), stored);
    REQUIRE(bytes);
    const auto look = form::lookAtWorkbook(*bytes, stored.fileName, {}, 0);
    REQUIRE(look);
    auto* map = new WorkbookMapDialog(forms.view.get(), *forms.desk, stored, *bytes, *look);
    REQUIRE(map->columns().size() == 4);
    CHECK(map->columns()[1]->code() == QStringLiteral("姓名"));
    map->cells()->edit()->setPlainText(QStringLiteral("G1=没有这一项"));
    map->save();
    CHECK(forms.named("上级表").map.places.isEmpty());
    map->cells()->edit()->setPlainText(QStringLiteral("G1=党员总数"));
    map->save();
    CHECK(forms.named("上级表").map.places.size() == 5);
    FillFormDialog fill(forms.view.get(), *forms.desk, forms.named("上级表"));
    CHECK(fill.saveTo(forms.path("填好.xlsx")));
}

TEST_CASE("another row of heads, half written over a lock, comes back with the columns of that row", "[ui][form]")
{
    forgetHalfWritten();
    FormsOfTests forms;
    sheet::python(kTwoHeads, {forms.path("上级表.xlsx")});
    (new AddFormDialog(forms.view.get(), *forms.desk, forms.path("上级表.xlsx")))->save();
    REQUIRE(forms.shows("上级表"));
    const form::FormTemplate stored = forms.named("上级表");
    const auto bytes = form::formTemplateBytes(forms.desk->book().reader(), stored);
    REQUIRE(bytes);
    const auto look = form::lookAtWorkbook(*bytes, stored.fileName, {}, 1);
    const auto other = form::lookAtWorkbook(*bytes, stored.fileName, {}, 3);
    REQUIRE(look);
    REQUIRE(other);
    REQUIRE(look->columns.size() != other->columns.size());
    const auto open = [&] {
        auto* map = new WorkbookMapDialog(forms.view.get(), *forms.desk, stored, *bytes, *look);
        map->open();
        return map;
    };
    auto* map = open();
    headOf(*map).edit()->setText(QStringLiteral("3")); // typed, and not left
    keepHalfWritten(halfWrittenOver(*map->window()));
    CHECK(halfWrittenTitles().size() == 1);
    delete map;
    map = open(); // entering the row takes the columns away that stood there
    CHECK(headOf(*map).text() == QStringLiteral("3"));
    CHECK(map->columns().size() == other->columns.size());
    CHECK(map->isChanged());
    CHECK(halfWrittenTitles().isEmpty());
    delete map;
}
