// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The photo of a person in the window: drawn small, chosen from a file, taken away.
#pragma once

#include "branchbook/book/member.h"

#include <QImage>

class QMenu;
class QWidget;

namespace branchbook::store {
class Session;
}

namespace branchbook::ui {

class Desk;

/// Upright, and not larger than it is drawn; null where there is none or it cannot be drawn.
[[nodiscard]] QImage memberPhoto(const store::Session& session, book::MemberId member);
/// 选照片…, and 移除照片 where there is one.
void addPhotoActions(QMenu& menu, QWidget* host, Desk& desk, const book::Member& member);
/// One step of the book, undone from the toast.
void setMemberPhoto(Desk& desk, const book::Member& member, const QString& path);

} // namespace branchbook::ui
