// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/setting.h"

#include <QFileInfo>

namespace branchbook::book {

Result<QString> loadSetting(const store::Session& session, QStringView id)
{
    store::Query query = session.query("setting.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    return row ? query.text(0) : QString();
}

Result<int> loadNumber(const store::Session& session, QStringView id, int fallback)
{
    BB_TRY(const QString text, loadSetting(session, id));
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok ? number : fallback;
}

Result<> checkHasAllDays(const store::Session& session)
{
    BB_TRY(const QString period, loadSetting(session, kInspectionSetting));
    if (period.isEmpty())
        return {};
    return fail(ErrorKind::Refused, QStringLiteral("inspection.part_only"),
                {QFileInfo(session.path()).fileName(), period}, session.path());
}

Result<> putSetting(store::UnitOfWork& unit, QStringView id, const QString& value)
{
    return unit.put("setting", {{"id", id.toString()}, {"value", store::textOrNull(value)}});
}

} // namespace branchbook::book
