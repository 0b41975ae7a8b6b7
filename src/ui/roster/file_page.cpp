// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/file_page.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/folder.h"
#include "ui/kit/text.h"
#include "ui/roster/file_drop.h"
#include "ui/roster/import_parts.h"
#include "ui/roster/recent_files.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>

namespace branchbook::ui {

namespace {

QString fileFilter()
{
    QStringList patterns;
    for (const QString& ending : rosterEndings())
        patterns << QStringLiteral("*.") + ending << QStringLiteral("*.") + ending.toUpper();
    return FilePage::tr("花名册 (%1)").arg(patterns.join(u' ')) + QStringLiteral(";;") + FilePage::tr("所有文件 (*)");
}

QHBoxLayout* promise(const QString& iconName, const QString& title, const QString& detail)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconTile(iconName, Tone::Neutral, 32), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(title, TextRole::BodyStrong));
    words->addWidget(paragraph(detail, TextRole::Small, Ink::Text2));
    row->addLayout(words, 1);
    return row;
}

} // namespace

QList<EncodingChoice> encodingChoices()
{
    return {{{}, FilePage::tr("自动识别")},
            {QStringLiteral("UTF-8"), FilePage::tr("UTF-8")},
            {QStringLiteral("GB18030"), FilePage::tr("GB18030（含 GBK、GB2312）")},
            {QStringLiteral("Big5"), FilePage::tr("Big5（繁体）")},
            {QStringLiteral("UTF-16LE"), FilePage::tr("UTF-16（Excel 的“Unicode 文本”）")},
            {QStringLiteral("UTF-16BE"), FilePage::tr("UTF-16，高位在前")}};
}

FilePage::FilePage(ImportSession& session, QWidget* parent)
    : ImportPage(session, parent)
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeDrop(), 1);
    auto* content = new QWidget;
    auto* side = new QVBoxLayout(content);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(12);
    side->addWidget(makePromise());
    m_recent = card(16);
    side->addWidget(m_recent);
    side->addStretch();
    m_side = scrollDown(content);
    columns->addWidget(m_side);
    rows()->addLayout(columns, 1);
    footer()->addWidget(label(tr("原来的表格只会读取，不会改动。"), TextRole::Small, Ink::Text3));
    footer()->addStretch();
    addButtons({}, tr("下一步：选择工作表"), QStringLiteral("arrow-right"));
    connect(&session, &ImportSession::busyChanged, this, &FilePage::refresh);
    connect(&session, &ImportSession::problemChanged, this, &FilePage::refresh);
    connect(&session, &ImportSession::fileChanged, this, &FilePage::refresh);
    connect(&session, &ImportSession::stepChanged, this, &FilePage::refresh);
    setFolder(documentsFolder());
    refresh();
}

QWidget* FilePage::firstFocus() const
{
    return m_choose;
}

void FilePage::resizeEvent(QResizeEvent* event)
{
    ImportPage::resizeEvent(event);
    m_side->setFixedWidth(qMin(scaled(330), width() * 2 / 5));
}

QWidget* FilePage::makeDrop()
{
    m_drop = frame(QStringLiteral("drop"));
    m_drop->setAccessibleName(tr("把花名册文件拖到这里"));
    auto* rows = new QVBoxLayout(m_drop);
    rows->setContentsMargins(40, 24, 40, 24);
    rows->setSpacing(0);
    rows->addStretch(2);
    auto* tile = new QHBoxLayout;
    tile->addStretch();
    m_tile = new IconTile(QStringLiteral("upload"), Tone::Accent, 56);
    tile->addWidget(m_tile);
    tile->addStretch();
    rows->addLayout(tile);
    rows->addSpacing(16);
    rows->addWidget(label(tr("把党员花名册拖到这里"), TextRole::Title), 0, Qt::AlignHCenter);
    rows->addSpacing(4);
    auto* otherwise = label(tr("或者从电脑里选一个文件。不用改格式，列的顺序和名称不限。"), TextRole::Body, Ink::Text2);
    otherwise->setWordWrap(true); // where the text is large and the window small
    otherwise->setAlignment(Qt::AlignHCenter);
    rows->addWidget(otherwise);
    rows->addSpacing(20);
    m_choose = button(tr("选择文件"), ButtonKind::Primary, ControlSize::Large, QStringLiteral("folder"));
    rows->addWidget(m_choose, 0, Qt::AlignHCenter);
    rows->addSpacing(16);
    rows->addWidget(label(tr("可以是 .xlsx、.xls、.ods、.csv，最大 50 MB"), TextRole::Small, Ink::Text3), 0,
                    Qt::AlignHCenter);
    rows->addSpacing(20);
    m_state = paragraph({}, TextRole::Body, Ink::Text2);
    m_state->setAlignment(Qt::AlignHCenter);
    rows->addWidget(m_state);
    m_problem = new ProblemLine;
    rows->addWidget(m_problem);
    m_encodings = makeEncodings();
    rows->addWidget(m_encodings);
    rows->addStretch(3);
    auto* drop = new FileDrop(m_drop);
    connect(drop, &FileDrop::hovering, this, [this](bool on) {
        m_drop->setProperty("hovering", on);
        repolish(m_drop);
    });
    connect(drop, &FileDrop::dropped, this, [this](const QString& path) { session().openFile(path); });
    connect(m_choose, &QPushButton::clicked, this, &FilePage::askForFile);
    return m_drop;
}

/// Shown where the encoding cannot be told: the preview of the next step shows whether the choice was right.
QWidget* FilePage::makeEncodings()
{
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 12, 0, 0);
    lines->setSpacing(6);
    lines->addWidget(label(tr("按这种编码打开"), TextRole::Small, Ink::Text2));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    lines->addLayout(row);
    for (const EncodingChoice& choice : encodingChoices()) {
        if (choice.code.isEmpty())
            continue;
        auto* each = button(choice.code, ButtonKind::Standard, ControlSize::Small);
        each->setToolTip(choice.words);
        connect(each, &QPushButton::clicked, this, [this, code = choice.code] {
            session().openFile(session().path(), {code, {}});
        });
        row->addWidget(each);
    }
    row->addStretch();
    box->hide();
    return box;
}

QWidget* FilePage::makePromise()
{
    auto* box = card(16);
    auto* rows = cardRows(box);
    rows->setSpacing(12);
    rows->addWidget(label(tr("接下来会这样"), TextRole::Subtitle));
    rows->addLayout(promise(QStringLiteral("table"), tr("自动认出表头"), tr("标题行、两行表头、合计行都会认出来。")));
    rows->addLayout(
        promise(QStringLiteral("check-circle"), tr("逐处核对"), tr("号码、日期、重复的人都会检查，拿不准的请您定。")));
    rows->addLayout(promise(QStringLiteral("undo"), tr("一次写入，可以整批撤销"), tr("确认之前名册不会有任何改动。")));
    return box;
}

void FilePage::setFolder(const QString& folder)
{
    m_folder = folder;
    listFolder();
}

void FilePage::listFolder()
{
    auto* rows = cardRows(m_recent);
    while (auto* item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QFileInfoList files = rosterFilesIn(m_folder);
    m_recent->setVisible(!files.isEmpty());
    rows->addWidget(label(tr("直接打开这里的表格"), TextRole::Subtitle));
    auto* where = new ElidedLabel(QDir::toNativeSeparators(m_folder), TextRole::Caption, Color::Text3);
    rows->addWidget(where);
    rows->addSpacing(6);
    for (const QFileInfo& file : files) {
        auto* row = new RecentFileRow(file);
        connect(row, &QAbstractButton::clicked, this, [this, path = file.filePath()] { session().openFile(path); });
        rows->addWidget(row);
    }
}

void FilePage::askForFile()
{
    auto* dialog = new QFileDialog(window(), tr("选择党员花名册"), m_folder, fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        setFolder(QFileInfo(path).absolutePath());
        session().openFile(path);
    });
    dialog->open();
}

void FilePage::refresh()
{
    const bool here = session().step() == ImportSession::Step::File;
    const bool busy = session().busy() != ImportSession::Busy::No;
    const auto problem = here ? session().problem() : std::nullopt;
    m_tile->setVisible(!problem); // the sentence needs the room on a small window
    m_problem->setSentence(problem ? sentence(*problem) : QString());
    m_encodings->setVisible(problem && problem->code == u"sheet.encoding");
    QString state;
    if (busy)
        state = tr("正在读取“%1”……").arg(QFileInfo(session().path()).fileName());
    else if (const OpenedFile* file = session().file(); file && !problem)
        state = tr("已打开“%1”，有 %2 张工作表").arg(file->name).arg(file->sheets.size());
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_choose->setEnabled(!busy);
    nextButton()->setVisible(session().file() != nullptr);
    nextButton()->setEnabled(session().canGoOn());
}

} // namespace branchbook::ui
