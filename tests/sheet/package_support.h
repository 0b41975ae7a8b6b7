// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Zip packages made on the spot, honest or hostile.
#pragma once

#include "support/catch_qt.h"

#include <QFile>
#include <QTemporaryDir>

#include <utility>
#include <vector>

#include <zip.h>

namespace branchbook::sheet {

using Members = std::vector<std::pair<QByteArray, QByteArray>>;

inline QString writePackage(const QTemporaryDir& folder, const QString& name, const Members& members)
{
    const QString path = folder.filePath(name);
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    REQUIRE(archive != nullptr);
    for (const auto& [member, bytes] : members) {
        zip_source_t* source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        REQUIRE(zip_file_add(archive, member.constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    return path;
}

} // namespace branchbook::sheet
