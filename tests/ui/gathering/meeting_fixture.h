// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The branch and the meeting of mockup 05: 38 people, 35 present, three agenda items, two
// resolutions, two files.
#pragma once

#include "branchbook/gathering/gathering_store.h"
#include "ui/shell/desk.h"

#include <QTemporaryDir>

namespace branchbook::ui {

/// 周砚青 … 高又晴 into the desk's branch; two of them preparatory members, in three groups.
void addPeople(book::Book& book);
/// The draft of 18 September 2026 with minutes, reasons and attachments; people must be there.
[[nodiscard]] gathering::GatheringId addMeeting(book::Book& book);
/// A quarter's worth of other gatherings: held, late, planned, archived.
void addQuarter(book::Book& book);

[[nodiscard]] book::BranchId branchOf(const book::Book& book);
[[nodiscard]] gathering::Gathering newRecord(const book::Book& book, gathering::Kind kind, const QString& topic,
                                             QDate day);
[[nodiscard]] gathering::GatheringId store(book::Book& book, const gathering::Gathering& record);
/// A file of `size` bytes in `folder`.
QString writeFile(const QTemporaryDir& folder, const QString& name, qint64 size);

} // namespace branchbook::ui
