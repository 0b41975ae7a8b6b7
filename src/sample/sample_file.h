// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the data of the sample, and finding the gatherings that it names.
#pragma once

#include "sample/demo_writer.h"

#include <QJsonObject>

namespace branchbook::sample {

/// A file of resources/sample. Error: sample.data.
[[nodiscard]] Result<QJsonObject> loadSampleFile(const QString& name);
[[nodiscard]] QString sampleText(const QJsonObject& json, QStringView key);
[[nodiscard]] QDate sampleDay(const QJsonObject& json, QStringView key);
/// The gathering of that day with that topic. Error: sample.data.
[[nodiscard]] Result<gathering::GatheringId> gatheringOn(const store::Session& session, book::BranchId branch,
                                                         QDate day, const QString& topic);

} // namespace branchbook::sample
