// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_found.h"

#include "ui/shell/palette.h"

#include <QCryptographicHash>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr qsizetype kRecentKept = 12; ///< more than are shown: some may be gone
constexpr qsizetype kRecentShown = 5;
constexpr qsizetype kDigestShown = 16;

} // namespace

RecentFound::RecentFound(Preferences& preferences, const book::Book& book)
    : m_preferences(preferences)
    , m_name(QStringLiteral("found/")
             + QString::fromLatin1(QCryptographicHash::hash(book.path().toUtf8(), QCryptographicHash::Sha256).toHex())
                   .left(kDigestShown))
{
}

QList<PaletteItem> RecentFound::items(Desk& desk, const Registry& registry) const
{
    QList<PaletteItem> items;
    const QStringList ids = m_preferences.value(m_name).toStringList();
    for (const QString& id : ids) {
        if (items.size() == kRecentShown)
            break;
        auto item = actionById(desk, registry, id);
        for (std::size_t i = 0; !item && i < registry.finders.size(); ++i)
            item = registry.finders[i](desk, id);
        if (item)
            items.append(*item);
    }
    return items;
}

void RecentFound::remember(const QString& id)
{
    if (id.isEmpty())
        return;
    QStringList ids = m_preferences.value(m_name).toStringList();
    ids.removeAll(id);
    ids.prepend(id);
    ids.resize(std::min(ids.size(), kRecentKept));
    m_preferences.setValue(m_name, ids);
}

} // namespace branchbook::ui
