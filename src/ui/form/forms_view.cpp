// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/forms_view.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/attachment.h"
#include "branchbook/form/workbook_map.h"
#include "ui/form/form_dialogs.h"
#include "ui/form/workbook_map_dialog.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/folder.h"
#include "ui/kit/table_view.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using form::FormKind;
using form::FormTemplate;

constexpr QLatin1String kFormAll("all");
constexpr QLatin1String kFormWord("word");
constexpr QLatin1String kFormWorkbook("workbook");
constexpr QLatin1String kFormBuiltIn("built_in");

struct FormRowTexts {
    Q_DECLARE_TR_FUNCTIONS(FormRowTexts)
};

Cell formText(const QString& text)
{
    return {.text = text, .tint = Color::Text2, .tip = text};
}

QString formOrigin(const FormTemplate& form)
{
    return form.isBuiltIn() ? FormRowTexts::tr("程序自带") : form.fileName;
}

QString formState(const FormTemplate& form)
{
    if (form.kind == FormKind::Word)
        return FormRowTexts::tr("可以填写");
    return form.map.places.isEmpty() ? FormRowTexts::tr("还没有对应")
                                     : FormRowTexts::tr("已对应 %1 项").arg(form.map.places.size());
}

constexpr std::array<Column<FormTemplate>, 5> kFormColumns{
    Column<FormTemplate>{QT_TRANSLATE_NOOP("table", "名称"), 220, Qt::AlignLeft,
                         [](const FormTemplate& row) { return Cell{.text = row.title, .tip = row.title}; }},
    Column<FormTemplate>{QT_TRANSLATE_NOOP("table", "按什么填"), 100, Qt::AlignLeft,
                         [](const FormTemplate& row) {
                             return formText(shownWord(QString::fromUtf16(form::subjectInfo(row.subject).title)));
                         }},
    Column<FormTemplate>{QT_TRANSLATE_NOOP("table", "文件"), 180, Qt::AlignLeft,
                         [](const FormTemplate& row) { return formText(formOrigin(row)); }, 1},
    Column<FormTemplate>{QT_TRANSLATE_NOOP("table", "状态"), 110, Qt::AlignLeft,
                         [](const FormTemplate& row) { return formText(formState(row)); }},
    Column<FormTemplate>{QT_TRANSLATE_NOOP("table", "添加日期"), 110, Qt::AlignLeft,
                         [](const FormTemplate& row) {
                             return formText(row.addedOn.isValid() ? PartialDate::of(row.addedOn).toDotted()
                                                                   : QStringLiteral("—"));
                         },
                         2},
};

QStringList formFileFilter()
{
    return {FormRowTexts::tr("Word 模板和 Excel 上报表 (*.docx *.xlsx)"), FormRowTexts::tr("所有文件 (*)")};
}

} // namespace

FormsView::FormsView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("模板与上报表"), {QStringLiteral("form_template"), QStringLiteral("form_place")},
                     kFormAll, parent)
    , m_model(kFormColumns)
{
    chips()->addChip(kFormAll, tr("全部"), 0);
    chips()->addChip(kFormWord, tr("Word 模板"), 0);
    chips()->addChip(kFormWorkbook, tr("上报表"), 0);
    chips()->addChip(kFormBuiltIn, tr("程序自带"), 0);
    addCreateButton(tr("添加模板"), QStringLiteral("addForm"));
    build(&m_model, 0, makeEmpty());
    table()->setRowActions({{QStringLiteral("edit"), tr("填写"), [this](const QModelIndex& at) { edit(at); }},
                            {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* FormsView::makeEmpty()
{
    auto* empty =
        new EmptyState(QStringLiteral("file"), tr("还没有模板"),
                       tr("把带占位符的 Word 表样，或者上级发下来的 Excel 上报表放进来，\n以后每次一步填好。"));
    if (mayWrite())
        connect(empty->addAction(tr("添加模板"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    return empty;
}

void FormsView::load()
{
    const auto all = form::listFormTemplates(desk().book().reader());
    if (!all)
        desk().report(all.error());
    m_all = all.value_or(QList<FormTemplate>());
    const auto count = [&](auto matches) { return int(std::count_if(m_all.cbegin(), m_all.cend(), matches)); };
    const auto own = [](const FormTemplate& form) { return !form.isBuiltIn(); };
    const int words = count([&](const FormTemplate& form) { return own(form) && form.kind == FormKind::Word; });
    const int workbooks = count([](const FormTemplate& form) { return form.kind == FormKind::Workbook; });
    chips()->setCount(kFormAll, int(m_all.size()));
    chips()->setCount(kFormWord, words);
    chips()->setCount(kFormWorkbook, workbooks);
    chips()->setCount(kFormBuiltIn, int(m_all.size()) - words - workbooks);
    setSum(tr("本册有模板 %1 个、上报表 %2 个，程序自带 %3 个；自带的可以另存、改好后用同样的名称添加")
               .arg(words)
               .arg(workbooks)
               .arg(int(m_all.size()) - words - workbooks));
    fill();
}

void FormsView::fill()
{
    std::vector<FormTemplate> rows;
    const QString part = chips()->current();
    for (const FormTemplate& each : std::as_const(m_all)) {
        const bool shown = part == kFormAll || (part == kFormBuiltIn && each.isBuiltIn())
            || (part == kFormWord && !each.isBuiltIn() && each.kind == FormKind::Word)
            || (part == kFormWorkbook && each.kind == FormKind::Workbook);
        if (shown)
            rows.push_back(each);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty());
    const auto& listed = m_model.rows();
    const auto wanted = std::ranges::find(listed, m_wanted, &FormsView::keyOf);
    if (m_wanted.isEmpty() || wanted == listed.end())
        return;
    table()->setCurrentIndex(m_model.index(int(wanted - listed.begin()), 0));
    m_wanted.clear();
}

QString FormsView::keyOf(const FormTemplate& form)
{
    return form.isBuiltIn() ? form.title : form.id.toString();
}

void FormsView::open(const QString& argument)
{
    m_wanted = argument;
    if (!argument.isEmpty())
        showPart(kFormAll);
}

void FormsView::edit(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const FormTemplate form = m_model.row(index.row());
    if (form.kind == FormKind::Workbook && form.map.places.isEmpty()) {
        if (!mayWrite())
            return desk().refuse(tr("这份上报表还没有设置对应关系，手册现在只能看，不能设置。"));
        return openWorkbookMap(this, desk(), form);
    }
    (new FillFormDialog(this, desk(), form))->open();
}

void FormsView::create()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("选择模板"), documentsFolder(),
                                                      formFileFilter().join(QStringLiteral(";;")));
    if (!path.isEmpty())
        addFile(path);
}

void FormsView::addFile(const QString& path)
{
    (new AddFormDialog(this, desk(), path))->open();
}

void FormsView::openMore(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const FormTemplate form = m_model.row(index.row());
    popMenu(index, [&](QMenu& menu) {
        addFillActions(menu, form);
        if (!form.isBuiltIn() && mayWrite())
            addOwnActions(menu, form);
    });
}

void FormsView::addFillActions(QMenu& menu, const FormTemplate& form)
{
    connect(menu.addAction(tr("填写并保存…")), &QAction::triggered, this,
            [this, form] { (new FillFormDialog(this, desk(), form))->open(); });
    connect(menu.addAction(tr("另存模板…")), &QAction::triggered, this, [this, form] { saveOutside(form); });
}

void FormsView::addOwnActions(QMenu& menu, const FormTemplate& form)
{
    if (form.kind == FormKind::Workbook)
        connect(menu.addAction(tr("设置对应关系…")), &QAction::triggered, this,
                [this, form] { openWorkbookMap(this, desk(), form); });
    connect(menu.addAction(tr("文件名样式…")), &QAction::triggered, this,
            [this, form] { (new NamePatternDialog(this, desk(), form))->open(); });
    connect(menu.addAction(tr("更换文件…")), &QAction::triggered, this, [this, form] { replaceFile(form); });
    connect(menu.addAction(tr("移除")), &QAction::triggered, this, [this, form] {
        (void)desk().performWithUndo(
            QStringLiteral("form.remove"), tr("移除模板：%1").arg(form.title), tr("已移除模板“%1”").arg(form.title),
            [&](store::UnitOfWork& unit) { return form::removeFormTemplate(unit, form, desk().today()); });
    });
}

void FormsView::saveOutside(const FormTemplate& form)
{
    const QString name = book::safeFileName(form.title + u'.' + form.ending());
    const QString path = QFileDialog::getSaveFileName(this, tr("另存模板"), documentsFolder() + u'/' + name);
    if (path.isEmpty())
        return;
    const auto bytes = form::formTemplateBytes(desk().book().reader(), form);
    if (!bytes)
        return desk().report(bytes.error());
    if (const auto written = branchbook::replaceFile(path, *bytes); !written)
        return desk().report(written.error());
    desk().say(tr("已保存到 %1").arg(path));
}

void FormsView::replaceFile(const FormTemplate& form)
{
    const QString path = QFileDialog::getOpenFileName(this, tr("更换文件"), documentsFolder(),
                                                      formFileFilter().join(QStringLiteral(";;")));
    if (path.isEmpty())
        return;
    NoProgress progress;
    const auto before = form::formTemplateBytes(desk().book().reader(), form);
    const auto done = desk().performWithUndo(
        QStringLiteral("form.replace"), tr("更换模板文件：%1").arg(form.title), tr("已更换“%1”的文件").arg(form.title),
        [&](store::UnitOfWork& unit) { return form::replaceFormFile(unit, form, path, desk().today(), progress); });
    const auto now = form::formTemplateNamed(desk().book().reader(), form.id.toString());
    if (!done || !before || !now || now->kind != form::FormKind::Workbook)
        return;
    const auto bytes = form::formTemplateBytes(desk().book().reader(), *now);
    const QStringList moved = bytes ? form::movedPlaces(*before, *bytes, now->fileName, now->map) : QStringList();
    if (!moved.isEmpty())
        desk().notice(tr("文件换好了，但原来的对应关系对不上：%1请重新对应。").arg(moved.join(QString())));
}

} // namespace branchbook::ui
