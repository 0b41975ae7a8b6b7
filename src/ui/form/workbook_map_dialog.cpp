// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/workbook_map_dialog.h"

#include "branchbook/base/screen_words.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/shell/desk.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kColumnsHeight = 220;
constexpr int kMapLinesHeight = 64;

/// 性别:男=1, one a line.
QString codesText(const form::WorkbookMap& map)
{
    QStringList lines;
    for (const form::FormPlace& place : map.places) {
        for (const auto& [value, code] : place.codes)
            lines.append(QStringLiteral("%1:%2=%3").arg(place.field, value, code));
    }
    return lines.join(u'\n');
}

/// C5=党员总数, one a line.
QString cellsText(const form::WorkbookMap& map)
{
    QStringList lines;
    for (const form::FormPlace& place : map.places) {
        if (place.isCell)
            lines.append(place.place + u'=' + place.field);
    }
    return lines.join(u'\n');
}

QStringList linesOf(const TextField& field)
{
    QString text = field.edit()->toPlainText();
    text.replace(u'：', u':').replace(u'＝', u'=');
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

void openWorkbookMap(QWidget* host, Desk& desk, const form::FormTemplate& form)
{
    auto bytes = form::formTemplateBytes(desk.book().reader(), form);
    if (!bytes)
        return desk.report(bytes.error());
    const auto look = form::lookAtWorkbook(*bytes, form.fileName, form.map.sheet, form.map.headerRow);
    if (!look)
        return desk.report(look.error());
    (new WorkbookMapDialog(host, desk, form, std::move(*bytes), *look))->open();
}

WorkbookMapDialog::WorkbookMapDialog(QWidget* host, Desk& desk, const form::FormTemplate& form, QByteArray bytes,
                                     const form::WorkbookLook& look)
    : Dialog(host, tr("“%1”的对应关系").arg(form.title), Width::Large)
    , m_desk(desk)
    , m_form(form)
    , m_bytes(std::move(bytes))
    , m_look(look)
    , m_sheet(new ComboField(tr("工作表")))
    , m_list(new ComboField(tr("名单")))
    , m_head(new LineField(tr("表头在第几行")))
    , m_first(new LineField(tr("从第几行填起")))
    , m_codes(new TextField(tr("下拉代码，一行一个"), tr("例如 性别:男=1")))
    , m_cells(new TextField(tr("单个格子，一行一个"), tr("例如 C5=党员总数")))
{
    setObjectName(QStringLiteral("workbookMap"));
    about(QStringLiteral("form_template"), form.id);
    keepEnter();
    setText(tr("设置一次，以后每季度一步填好。每一列选要填的项目，不填的留空；下拉里和手册写法不同的写成代码。"));
    for (const QString& name : look.sheets)
        m_sheet->addChoice(name, name);
    m_sheet->setCode(look.sheet);
    for (const form::FormWordList& list : form::formVocabulary(form::FormSubject::Branch).lists)
        m_list->addChoice(list.name, list.name);
    m_shown = form.map.places.isEmpty() ? form::proposedMap(look, m_list->code()) : form.map;
    m_list->setCode(m_shown.list);
    layOut();
    showColumns(m_shown);
    connect(m_sheet, &ComboField::chosen, this, &WorkbookMapDialog::lookAgain);
    connect(m_list, &ComboField::chosen, this, &WorkbookMapDialog::lookAgain);
    connect(m_head, &LineField::left, this, [this] {
        if (m_head->text().toInt() != m_look.headerRow)
            lookAgain();
    });
    setFirstFocus(m_sheet->combo());
    (void)addSafeButton(tr("先不设置"), Leaving::Asks);
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &WorkbookMapDialog::save);
}

void WorkbookMapDialog::layOut()
{
    body()->addLayout(sideBySide({m_sheet, m_list, m_head, m_first}));
    auto* content = new QWidget;
    m_columnRows = new QVBoxLayout(content);
    m_columnRows->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("各列填什么"));
    scroll->setWidget(content);
    onTextSize(scroll, [scroll] { scroll->setFixedHeight(scaled(kColumnsHeight)); });
    body()->addWidget(scroll);
    for (const TextField* field : {m_codes, m_cells}) {
        auto* edit = field->edit();
        onTextSize(edit, [edit] { edit->setFixedHeight(scaled(kMapLinesHeight)); });
    }
    body()->addLayout(sideBySide({m_codes, m_cells}));
}

void WorkbookMapDialog::showColumns(const form::WorkbookMap& map)
{
    m_shown = map;
    m_head->setText(map.headerRow > 0 ? QString::number(map.headerRow) : QString());
    m_first->setText(map.firstRow > 0 ? QString::number(map.firstRow) : QString());
    qDeleteAll(m_columns);
    m_columns.clear();
    QStringList words;
    for (const form::FormWordList& list : form::formVocabulary(form::FormSubject::Branch).lists) {
        if (list.name == map.list)
            words = list.words;
    }
    for (const form::WorkbookColumn& column : m_look.columns) {
        auto* field = new ComboField(column.header);
        field->addChoice(tr("不填"), {});
        for (const QString& word : std::as_const(words))
            field->addChoice(word, word);
        if (!column.allowed.isEmpty())
            field->setHint(tr("下拉：%1").arg(shownList(column.allowed)));
        const auto place = std::find_if(map.places.begin(), map.places.end(), [&](const form::FormPlace& each) {
            return !each.isCell && each.place == column.header;
        });
        field->setCode(place == map.places.end() ? QString() : place->field);
        m_columnRows->addWidget(field);
        m_columns.append(field);
    }
    m_codes->edit()->setPlainText(codesText(map));
    m_cells->edit()->setPlainText(cellsText(map));
}

/// Another sheet, list or head: its columns are proposed anew.
void WorkbookMapDialog::lookAgain()
{
    const auto look = form::lookAtWorkbook(m_bytes, m_form.fileName, m_sheet->code(), m_head->text().toInt());
    if (!look)
        return showProblem(sentence(look.error()));
    const form::WorkbookMap before = typed(); // by the columns that still stand here: the new look may have fewer
    m_look = *look;
    form::WorkbookMap map = form::proposedMap(*look, m_list->code());
    for (const form::FormPlace& place : before.places) {
        if (place.isCell)
            map.places.append(place);
    }
    showColumns(map);
}

form::WorkbookMap WorkbookMapDialog::typed() const
{
    form::WorkbookMap map{m_look.sheet, m_head->text().toInt(), m_first->text().toInt(), m_list->code(), {}};
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i]->code().isEmpty())
            map.places.append({m_look.columns[i].header, false, m_columns[i]->code()});
    }
    for (const QString& line : linesOf(*m_cells)) {
        const qsizetype equals = line.indexOf(u'=');
        map.places.append(
            {line.left(std::max<qsizetype>(equals, 0)).trimmed().toUpper(), true, line.mid(equals + 1).trimmed()});
    }
    for (const QString& line : linesOf(*m_codes)) {
        const qsizetype colon = line.indexOf(u':');
        const qsizetype equals = line.indexOf(u'=', colon + 1);
        if (colon < 0 || equals < 0)
            continue;
        for (form::FormPlace& place : map.places) {
            if (place.field == line.left(colon).trimmed())
                place.codes.append({line.mid(colon + 1, equals - colon - 1).trimmed(), line.mid(equals + 1).trimmed()});
        }
    }
    return map;
}

void WorkbookMapDialog::save()
{
    for (const QString& line : linesOf(*m_codes)) {
        if (!line.contains(u':') || !line.contains(u'='))
            return m_codes->setError(tr("“%1”要写成 性别:男=1 这样").arg(line));
    }
    m_codes->setError({});
    const form::WorkbookMap map = typed();
    if (const auto sound = form::checkWorkbookMap(m_bytes, m_form.fileName, map); !sound)
        return showProblem(sentence(sound.error()));
    const auto done =
        m_desk.performWithUndo(QStringLiteral("workbook.map"), tr("上报表对应：%1").arg(m_form.title),
                               tr("已保存“%1”的对应关系").arg(m_form.title),
                               [&](store::UnitOfWork& unit) { return form::putWorkbookMap(unit, m_form, map); });
    if (done)
        close();
}

} // namespace branchbook::ui
