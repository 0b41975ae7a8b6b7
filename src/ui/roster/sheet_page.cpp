// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/sheet_page.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/card.h"
#include "ui/kit/drop_down_list.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/roster/column_counts.h"
#include "ui/roster/file_page.h"
#include "ui/roster/head_model.h"
#include "ui/roster/import_parts.h"
#include "ui/roster/sheet_delegates.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace branchbook::ui {

namespace {

QComboBox* plainCombo(const QString& name)
{
    auto* combo = new QComboBox;
    combo->setView(new DropDownList);
    combo->setAccessibleName(name);
    return combo;
}

} // namespace

SheetPage::SheetPage(ImportSession& session, QWidget* parent)
    : ImportPage(session, parent)
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto* side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(makeSheets(), 1);
    side->addWidget(makeTextChoices());
    side->addStretch(0);
    columns->addLayout(side);
    columns->addWidget(makePreview(), 1);
    rows()->addLayout(columns, 1);
    footer()->addWidget(label(tr("号码在这里只显示头尾。"), TextRole::Small, Ink::Text3));
    footer()->addStretch();
    addButtons(tr("上一步"), tr("下一步：对应列与核对"), QStringLiteral("arrow-right"));
    connect(&session, &ImportSession::fileChanged, this, &SheetPage::takeFile);
    connect(&session, &ImportSession::sheetChanged, this, &SheetPage::refresh);
    connect(&session, &ImportSession::busyChanged, this, &SheetPage::refresh);
    connect(&session, &ImportSession::problemChanged, this, &SheetPage::refresh);
    connect(&session, &ImportSession::stepChanged, this, &SheetPage::refresh);
    takeFile();
}

QWidget* SheetPage::firstFocus() const
{
    const OpenedFile* file = session().file();
    const bool text = file && file->format == sheet::Format::Csv;
    return text ? static_cast<QWidget*>(m_encoding) : m_sheets;
}

QWidget* SheetPage::makeSheets()
{
    m_sheetsBox = card(0);
    onTextSize(m_sheetsBox, [box = m_sheetsBox] { box->setFixedWidth(scaled(280)); });
    auto* rows = cardRows(qobject_cast<QFrame*>(m_sheetsBox));
    rows->setContentsMargins(1, 12, 1, 8);
    auto* title = label(tr("工作表"), TextRole::Subtitle);
    title->setContentsMargins(15, 0, 15, 8);
    rows->addWidget(title);
    m_sheets = new QListWidget;
    m_sheets->setAccessibleName(tr("工作表"));
    m_sheets->setFrameShape(QFrame::NoFrame);
    m_sheets->setItemDelegate(new SheetDelegate(m_sheets));
    m_sheets->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    rows->addWidget(m_sheets, 1);
    connect(m_sheets, &QListWidget::currentRowChanged, this, [this](int row) { session().chooseSheet(row); });
    connect(m_sheets, &QListWidget::itemActivated, this, [this] { session().next(); });
    return m_sheetsBox;
}

QWidget* SheetPage::makeTextChoices()
{
    m_textBox = card(16);
    onTextSize(m_textBox, [box = m_textBox] { box->setFixedWidth(scaled(280)); });
    auto* rows = cardRows(qobject_cast<QFrame*>(m_textBox));
    rows->addWidget(label(tr("文本文件"), TextRole::Subtitle));
    rows->addWidget(paragraph(tr("右边看起来不对时，换一种试试。"), TextRole::Small, Ink::Text2));
    rows->addSpacing(12);
    rows->addWidget(label(tr("文字编码"), TextRole::Small, Ink::Text2));
    m_encoding = plainCombo(tr("文字编码"));
    for (const EncodingChoice& choice : encodingChoices())
        m_encoding->addItem(choice.words, choice.code);
    rows->addWidget(m_encoding);
    m_encodingUsed = label({}, TextRole::Caption, Ink::Text3);
    rows->addWidget(m_encodingUsed);
    rows->addSpacing(12);
    rows->addWidget(label(tr("各列之间用"), TextRole::Small, Ink::Text2));
    m_separator = plainCombo(tr("各列之间用"));
    const std::pair<QString, QChar> separators[]{
        {tr("自动识别"), QChar()}, {tr("逗号 ,"), u','}, {tr("分号 ;"), u';'}, {tr("制表符"), u'\t'}};
    for (const auto& [words, separator] : separators)
        m_separator->addItem(words, separator);
    rows->addWidget(m_separator);
    connect(m_encoding, &QComboBox::activated, this, &SheetPage::openAsText);
    connect(m_separator, &QComboBox::activated, this, &SheetPage::openAsText);
    return m_textBox;
}

QWidget* SheetPage::makePreview()
{
    auto* box = card(0);
    auto* rows = cardRows(box);
    rows->setContentsMargins(1, 10, 1, 1);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(15, 0, 15, 10);
    bar->setSpacing(8);
    m_heading = label({}, TextRole::Subtitle);
    bar->addWidget(m_heading);
    m_found = label({}, TextRole::Small, Ink::Text2);
    bar->addWidget(m_found);
    bar->addStretch();
    bar->addWidget(label(tr("表头在"), TextRole::Small, Ink::Text2));
    m_headerRow = plainCombo(tr("表头在第几行"));
    m_headerRow->setProperty("controlSize", QStringLiteral("s"));
    m_headerRow->setMaxVisibleItems(12);
    bar->addWidget(m_headerRow);
    rows->addLayout(bar);
    m_problem = new ProblemLine;
    m_problem->setContentsMargins(0, 0, 0, 0);
    auto* problemRow = new QHBoxLayout;
    problemRow->setContentsMargins(15, 0, 15, 0);
    problemRow->addWidget(m_problem);
    rows->addLayout(problemRow);
    m_head = new HeadModel(this);
    m_preview = makeHeadTable(*m_head);
    m_preview->setAccessibleName(tr("工作表的前几行"));
    rows->addWidget(m_preview, 1);
    connect(m_headerRow, &QComboBox::activated, this, [this] {
        const int row = m_headerRow->currentData().toInt();
        session().chooseHeaderRow(row > 0 ? std::optional(row) : std::nullopt);
    });
    connect(m_preview, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        session().chooseHeaderRow(m_head->headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toInt());
    });
    return box;
}

void SheetPage::openAsText()
{
    session().openFile(session().path(), {m_encoding->currentData().toString(), m_separator->currentData().toChar()});
}

void SheetPage::takeFile()
{
    const OpenedFile* file = session().file();
    if (!file)
        return;
    const bool text = file->format == sheet::Format::Csv;
    m_sheetsBox->setVisible(!text);
    m_textBox->setVisible(text);
    const QSignalBlocker quiet(m_sheets);
    m_sheets->clear();
    for (const SheetLook& look : file->sheets) {
        auto* item = new QListWidgetItem(look.name, m_sheets);
        item->setData(SheetDelegate::DetailRole, sheetDetail(look));
        item->setData(Qt::AccessibleTextRole, shownClauses({look.name, sheetDetail(look)}));
    }
    m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(file->csv.encoding)));
    m_separator->setCurrentIndex(qMax(0, m_separator->findData(file->csv.separator)));
    m_encodingUsed->setText(file->csv.encoding.isEmpty() ? tr("读成了 %1").arg(file->encoding) : QString());
    refresh();
}

void SheetPage::fillHeaderRows()
{
    const SheetLook& look = session().file()->sheets[std::size_t(session().sheet())];
    const auto header = session().headerSeen();
    const QSignalBlocker quiet(m_headerRow);
    m_headerRow->clear();
    if (!header)
        m_headerRow->addItem(tr("请选择"), 0);
    for (int row = 0; look.head && row < look.head->rowCount(); ++row)
        m_headerRow->addItem(tr("第 %1 行").arg(look.head->rowNumber(row)), look.head->rowNumber(row));
    m_headerRow->setCurrentIndex(header ? m_headerRow->findData(header->firstHeaderRow) : 0);
}

void SheetPage::refresh()
{
    const OpenedFile* file = session().file();
    if (!file)
        return;
    const SheetLook& look = file->sheets[std::size_t(session().sheet())];
    const auto header = session().headerSeen();
    m_sheets->setCurrentRow(session().sheet());
    m_heading->setText(tr("“%1”的前几行").arg(look.name));
    fillHeaderRows();
    m_head->show(look.head, header ? header->firstHeaderRow : 0, header ? header->lastHeaderRow : 0);
    fitHeadColumns(*m_preview);
    m_found->setText(header ? tr("认出 %1 列").arg(importedColumns(*header)) : QString());
    QString problem;
    if (session().step() == ImportSession::Step::Sheet && session().problem())
        problem = sentence(*session().problem());
    else if (look.error)
        problem = sentence(*look.error);
    else if (look.head && !header)
        problem = tr("这张表里没有找到表头。请换一张工作表，或在右上角选出表头在第几行。");
    m_problem->setSentence(problem);
    const bool busy = session().busy() != ImportSession::Busy::No;
    for (QWidget* control : {static_cast<QWidget*>(m_encoding), static_cast<QWidget*>(m_separator)})
        control->setEnabled(!busy);
    nextButton()->setEnabled(session().canGoOn());
}

} // namespace branchbook::ui
