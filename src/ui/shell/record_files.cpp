// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_files.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/base/same_file.h"
#include "ui/gathering/attachment_list.h"
#include "ui/kit/button.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace branchbook::ui {

RecordFiles::RecordFiles(Desk& desk, QString table, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(std::move(table))
    , m_title(label(tr("附件"), TextRole::SmallStrong, Ink::Text2))
    , m_list(new AttachmentList)
    , m_add(button(tr("添加"), ButtonKind::Text, ControlSize::Small, QStringLiteral("paperclip")))
{
    setAcceptDrops(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    m_add->setAccessibleName(tr("添加附件"));
    rows->addLayout(head);
    rows->addWidget(m_list);
    m_list->setContent(
        [this](const book::Attachment& file) { return book::readAttachment(m_desk.book().reader(), file.sha256); });
    m_list->offerSaving();
    connect(m_list, &AttachmentList::saveAsked, this, &RecordFiles::chooseCopy);
    connect(m_add, &QPushButton::clicked, this, &RecordFiles::choose);
    connect(m_list, &AttachmentList::openAsked, this, &RecordFiles::openCopy);
    connect(m_list, &AttachmentList::removeAsked, this, &RecordFiles::remove);
}

RecordFiles::~RecordFiles() = default;

void RecordFiles::setTitle(const QString& title)
{
    m_title->setText(title);
}

void RecordFiles::showRecord(const QString& id, Access access)
{
    m_access = m_desk.book().isReadOnly() ? Access::Look : access;
    if (m_id != id)
        m_list->showProblem({});
    m_id = id;
    const auto files = book::listAttachments(m_desk.book().reader(), m_table, id);
    m_list->setFiles(files ? *files : QList<book::Attachment>());
    m_list->setReadOnly(m_access == Access::Look);
    m_add->setVisible(m_access == Access::Change);
    setVisible(m_access == Access::Change || (files && !files->isEmpty()));
}

void RecordFiles::choose()
{
    auto* dialog = new QFileDialog(this, tr("添加附件"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &RecordFiles::attach);
    dialog->open();
}

void RecordFiles::attach(const QStringList& paths)
{
    QStringList problems;
    for (const auto& path : paths) {
        const QString name = QFileInfo(path).fileName();
        NoProgress progress;
        const auto done = m_desk.book().perform(
            QStringLiteral("attachment.add"), tr("添加附件“%1”").arg(name), [&](store::UnitOfWork& unit) -> Result<> {
                BB_TRY([[maybe_unused]] const auto added,
                       book::attachFile(unit, m_table, m_id, path, m_desk.today(), progress));
                return {};
            });
        if (!done)
            problems.append(sentence(done.error()));
    }
    m_list->showProblem(problems.join(u'\n'));
}

void RecordFiles::openCopy(const book::Attachment& file)
{
    const auto bytes = book::readAttachment(m_desk.book().reader(), file.sha256);
    if (!bytes)
        return m_list->showProblem(sentence(bytes.error()));
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const QString folder = m_copies->filePath(file.id.toString());
    QFile copy(folder + u'/' + book::safeFileName(file.name));
    if (!copy.exists()) {
        if (!QDir().mkpath(folder) || !copy.open(QIODevice::WriteOnly) || copy.write(*bytes) != bytes->size())
            return m_list->showProblem(sentence(
                {ErrorKind::Io, QStringLiteral("attachment.unreadable"), {file.name, copy.errorString()}, {}}));
        copy.close();
        copy.setPermissions(QFile::ReadOwner); // a copy to look at: changes would not come back
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy.fileName())))
        m_list->showProblem(tr("这台电脑上没有能打开“%1”的程序。").arg(file.name));
}

void RecordFiles::chooseCopy(const book::Attachment& file)
{
    auto* dialog = new QFileDialog(this, tr("另存为"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString& path) { saveTo(file, path); });
    dialog->open();
}

void RecordFiles::saveTo(const book::Attachment& file, const QString& path)
{
    if (isSameFile(path, m_desk.book().path()))
        return m_list->showProblem(
            sentence({ErrorKind::Invalid, QStringLiteral("cli.onto_source"), {QFileInfo(path).fileName()}, {}}));
    const auto bytes = book::readAttachment(m_desk.book().reader(), file.sha256);
    const auto written = bytes ? replaceFile(path, *bytes) : Result<>(fail(bytes.error()));
    m_list->showProblem(written ? QString() : sentence(written.error()));
    if (written)
        m_desk.say(tr("“%1”已保存到 %2").arg(file.name, path));
}

void RecordFiles::remove(const book::Attachment& file)
{
    (void)m_desk.performWithUndo(
        QStringLiteral("attachment.remove"), tr("移除附件“%1”").arg(file.name), tr("已移除附件“%1”").arg(file.name),
        [&](store::UnitOfWork& unit) { return book::removeAttachment(unit, file, m_desk.today()); });
}

void RecordFiles::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && m_access == Access::Change)
        event->acceptProposedAction();
}

void RecordFiles::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const auto& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    attach(paths);
    event->acceptProposedAction();
}

} // namespace branchbook::ui
