// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/security/plain_copies_card.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/dialog.h"
#include "ui/kit/file_size.h"
#include "ui/kit/text.h"

#include <QFileInfo>
#include <QLayoutItem>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr qsizetype kNamedCopies = 4;

} // namespace

PlainCopiesCard::PlainCopiesCard(QString bookPath, QWidget* parent)
    : QWidget(parent)
    , m_path(std::move(bookPath))
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("plainCopies"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    reload();
}

void PlainCopiesCard::reload()
{
    m_copies = book::listPlainCopies(m_path);
    m_remove = nullptr;
    while (auto* item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (parentWidget() || m_copies.isEmpty()) // alone it would be a window
        setVisible(!m_copies.isEmpty());
    if (m_copies.isEmpty())
        return;
    m_rows->addWidget(label(tr("手册旁边还有 %1 份旧副本").arg(m_copies.size()), TextRole::BodyStrong));
    m_rows->addWidget(
        paragraph(tr("它们是设口令以前留下的，谁拿到都能打开。确认手册没有问题以后，可以删除；删除了不能恢复。"
                     "拷到别处的备份和导出的文件，程序找不到，请自己处理。"),
                  TextRole::Small));
    const auto backups = std::ranges::count(m_copies, true, &book::PlainCopy::isBackup);
    for (const auto& copy : m_copies.mid(0, kNamedCopies))
        m_rows->addWidget(
            new ElidedLabel(QStringLiteral("%1 · %2").arg(QFileInfo(copy.path).fileName(), fileSizeText(copy.size)),
                            TextRole::Small, Color::Text2));
    if (m_copies.size() > kNamedCopies)
        m_rows->addWidget(label(tr("还有 %1 份").arg(m_copies.size() - kNamedCopies), TextRole::Small, Ink::Text2));
    if (backups < m_copies.size())
        m_rows->addWidget(
            paragraph(tr("其中 %1 份不是程序备份的名字，也许还有人在用，程序不删；不再需要的，请自己删除。")
                          .arg(m_copies.size() - backups),
                      TextRole::Small));
    if (backups == 0)
        return;
    m_remove = button(tr("删除这些旧副本…"), ButtonKind::Danger, ControlSize::Standard, QStringLiteral("trash"));
    m_remove->setObjectName(QStringLiteral("removePlainCopies"));
    m_rows->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &PlainCopiesCard::ask);
}

void PlainCopiesCard::ask()
{
    auto* dialog = new Dialog(
        window(), tr("删除 %1 份旧副本？").arg(std::ranges::count(m_copies, true, &book::PlainCopy::isBackup)));
    dialog->setObjectName(QStringLiteral("removeCopies"));
    dialog->setText(
        tr("只删除手册旁边没有口令的旧副本，现在这本手册不动。删除了不能恢复；固态硬盘上的旧内容有时还能用专门的"
           "工具找回，最好同时给磁盘加密。"));
    (void)dialog->addSafeButton(tr("先不删"));
    auto* go = dialog->addButton(tr("删除旧副本"), ButtonKind::Danger);
    go->setObjectName(QStringLiteral("removeCopiesNow"));
    connect(go, &QPushButton::clicked, this, [this, dialog] {
        dialog->close();
        remove();
    });
    dialog->open();
}

void PlainCopiesCard::remove()
{
    const auto left = book::removePlainCopies(m_copies);
    const int gone = int(m_copies.size() - left.size());
    reload();
    Q_EMIT removed(gone, int(std::ranges::count(left, true, &book::PlainCopy::isBackup)));
}

} // namespace branchbook::ui
