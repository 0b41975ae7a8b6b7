// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace branchbook::ui {

namespace {

/// The one local file that is carried; empty for anything else.
QString carriedFile(const QMimeData* data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

FileDrop::FileDrop(QWidget* target)
    : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (carriedFile(drag->mimeData()).isEmpty())
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        Q_EMIT hovering(true);
        return true;
    }
    case QEvent::DragLeave: Q_EMIT hovering(false); return false;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        const QString path = carriedFile(drop->mimeData());
        Q_EMIT hovering(false);
        if (path.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(path);
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

const QStringList& rosterEndings()
{
    static const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods"),
                                     QStringLiteral("csv"), QStringLiteral("txt")};
    return endings;
}

} // namespace branchbook::ui
