// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 公示传阅, 执行检查, 违规问责 and 收发文登记 of the institutions of the mockups (institutions.json).
#pragma once

#include "branchbook/institutions/institution.h"
#include "sample/demo_writer.h"

#include <QHash>
#include <QJsonObject>

namespace branchbook::sample {

[[nodiscard]] Result<> writeMockupSupervision(DemoWriter& writer, book::BranchId branch, const QJsonObject& data,
                                              const QHash<QString, institutions::InstitutionId>& byTitle);

} // namespace branchbook::sample
