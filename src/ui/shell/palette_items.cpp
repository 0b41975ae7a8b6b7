// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/pinyin.h"
#include "ui/shell/palette.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr qsizetype kMostActions = 16;
constexpr int kWholeSyllables = 3; ///< fewer letters are in every other title

struct PaletteTexts {
    Q_DECLARE_TR_FUNCTIONS(PaletteTexts)
};

bool answers(const QString& title, const QString& typed)
{
    const QString plain = typed.toLower().remove(u' ');
    return title.contains(typed, Qt::CaseInsensitive) || pinyinInitials(title).contains(plain)
        || (plain.size() >= kWholeSyllables && pinyin(title).contains(plain));
}

/// Whether what is typed begins the title, or what stands in it behind 打开, 新建 or the colon.
bool begins(const QString& title, const QString& typed)
{
    const QString plain = typed.toLower().remove(u' ');
    const auto startsAt = [&](qsizetype at) {
        const QString rest = title.mid(at);
        return rest.startsWith(typed, Qt::CaseInsensitive) || pinyinInitials(rest).startsWith(plain)
            || (plain.size() >= kWholeSyllables && pinyin(rest).startsWith(plain));
    };
    constexpr int kVerb = 2; // 打开, 新建
    return startsAt(0) || startsAt(kVerb) || startsAt(title.indexOf(u'：') + 1);
}

} // namespace

QList<PaletteItem> actionItems(Desk& desk, const Registry& registry, const QString& typed)
{
    QList<PaletteItem> items;
    const auto add = [&](const QString& id, const QString& title, const QString& icon, std::function<void()> act) {
        if (typed.isEmpty() || answers(title, typed))
            items.append(PaletteItem{.group = PaletteTexts::tr("可以做的事"),
                                     .title = title,
                                     .detail = {},
                                     .icon = icon,
                                     .avatar = {},
                                     .open = std::move(act),
                                     .id = id});
    };
    if (!typed.isEmpty() && !desk.book().isReadOnly()) {
        for (const auto& entry : registry.newEntries) {
            const auto title = entry.wholeText.isEmpty() ? PaletteTexts::tr("新建%1").arg(entry.text) : entry.wholeText;
            add(QStringLiteral("new:") + entry.text, title, entry.icon, [&desk, &entry] { entry.create(desk); });
        }
    }
    for (const auto& page : registry.pages)
        add(QStringLiteral("page:") + page.id, PaletteTexts::tr("打开%1").arg(page.title), page.icon,
            [&desk, id = page.id] { desk.showPage(id); });
    for (const auto& command : registry.commands) {
        if (!typed.isEmpty() || command.offered == CommandEntry::Offered::Always)
            add(QStringLiteral("command:") + command.text, command.text, command.icon,
                [&desk, &command] { command.run(desk); });
    }
    if (!typed.isEmpty())
        std::stable_partition(items.begin(), items.end(),
                              [&](const PaletteItem& item) { return begins(item.title, typed); });
    items.resize(std::min(items.size(), kMostActions));
    return items;
}

} // namespace branchbook::ui
