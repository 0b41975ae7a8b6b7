// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Agenda and resolutions within the draft of a record.
#pragma once

#include "branchbook/gathering/gathering.h"

#include <QJsonArray>

namespace branchbook::ui {

[[nodiscard]] QJsonArray agendaJson(const QList<gathering::AgendaItem>& agenda);
/// Reads plain titles too, as older drafts have them.
[[nodiscard]] QList<gathering::AgendaItem> agendaFrom(const QJsonArray& list);
[[nodiscard]] QJsonArray resolutionsJson(const QList<gathering::Resolution>& resolutions);
/// Without outcomes: those are computed.
[[nodiscard]] QList<gathering::Resolution> resolutionsFrom(const QJsonArray& list);

} // namespace branchbook::ui
