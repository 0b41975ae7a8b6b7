// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the search opened lately in this book, kept from one start to the next.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/preferences.h"

namespace branchbook::ui {

/// In the preferences of this desk, by a digest of the book's place: ids alone ("member:<uuid>"), never a name or a title.
/// They become lines again when they are shown; what is gone, or is not offered any more, is left out.
class RecentFound final
{
public:
    RecentFound(Preferences& preferences, const book::Book& book);

    /// At most five, newest first.
    [[nodiscard]] QList<PaletteItem> items(Desk& desk, const Registry& registry) const;
    void remember(const QString& id);

private:
    Preferences& m_preferences;
    QString m_name; ///< of the value in the preferences
};

} // namespace branchbook::ui
