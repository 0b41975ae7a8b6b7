// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/setting.h"

namespace branchbook::book {

Result<QString> loadSetting(const store::Session& session, const char16_t* id)
{
    store::Query query = session.query("setting.load");
    BB_TRY(const bool row, query.bind("id", QString::fromUtf16(id)).next());
    return row ? query.text(0) : QString();
}

Result<int> loadNumber(const store::Session& session, const char16_t* id, int fallback)
{
    BB_TRY(const QString text, loadSetting(session, id));
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok ? number : fallback;
}

Result<> putSetting(store::UnitOfWork& unit, const char16_t* id, const QString& value)
{
    return unit.put("setting", {{"id", QString::fromUtf16(id)}, {"value", store::textOrNull(value)}});
}

} // namespace branchbook::book
