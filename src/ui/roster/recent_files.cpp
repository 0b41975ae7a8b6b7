// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/recent_files.h"

#include "ui/kit/file_size.h"
#include "ui/kit/paint.h"
#include "ui/roster/file_drop.h"
#include "ui/theme/icon.h"

#include <QDateTime>
#include <QDir>
#include <QPainter>

#include <cmath>

namespace branchbook::ui {

namespace {

constexpr int kMostRecent = 4;

} // namespace

QFileInfoList rosterFilesIn(const QString& folder)
{
    if (folder.isEmpty())
        return {};
    QStringList patterns;
    for (const QString& ending : rosterEndings())
        patterns << QStringLiteral("*.") + ending;
    auto files = QDir(folder).entryInfoList(patterns, QDir::Files | QDir::Readable, QDir::Time);
    files.removeIf([](const QFileInfo& file) { return file.size() == 0; });
    return files.mid(0, kMostRecent);
}

RecentFileRow::RecentFileRow(const QFileInfo& file, QWidget* parent)
    : QAbstractButton(parent)
    , m_detail(tr("%1 · %2").arg(file.lastModified().toString(QStringLiteral("yyyy.MM.dd hh:mm")),
                                 fileSizeText(file.size())))
{
    setText(file.fileName());
    setToolTip(file.fileName());
    setAccessibleName(tr("打开 %1").arg(file.fileName()));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize RecentFileRow::sizeHint() const
{
    return {scaled(200), scaled(50)};
}

void RecentFileRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        paintBox(painter, rect(), 6, isDown() ? Color::Pressed : Color::Hover, Color::None);
    const double side = scaled(20);
    paintIcon(painter, QStringLiteral("table"), Color::Text2, {4, std::round((height() - side) / 2), side, side});
    const double left = 4 + side + 10;
    const double first = lineHeight(TextRole::Body);
    const double second = lineHeight(TextRole::Caption);
    const double top = (height() - first - second) / 2;
    paintText(painter, {left, top, width() - left - 4, first}, text(), TextRole::Body, Color::Text);
    paintText(painter, {left, top + first, width() - left - 4, second}, m_detail, TextRole::Caption, Color::Text3);
}

} // namespace branchbook::ui
