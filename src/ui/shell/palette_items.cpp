// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/pinyin.h"
#include "ui/shell/desk_shelf.h"
#include "ui/shell/palette.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr qsizetype kMostActions = 16;
constexpr int kWholeSyllables = 3; ///< fewer letters are in every other title

struct PaletteTexts {
    Q_DECLARE_TR_FUNCTIONS(PaletteTexts)
};

constexpr int kVerb = 2; ///< 打开, 新建

/// How a title is typed. The titles of pages and commands are the same at every key.
struct Sounds {
    QString whole;
    QString initials;
};

/// From any thread: titles are learned beside the window before the first key asks for them.
Sounds soundsOf(const QString& title)
{
    static QMutex door;
    static QHash<QString, Sounds> known;
    constexpr qsizetype kMostKnown = 5000;
    {
        const QMutexLocker lock(&door);
        if (const auto found = known.constFind(title); found != known.constEnd())
            return *found;
    }
    Sounds sounds{pinyin(title), pinyinInitials(title)};
    const QMutexLocker lock(&door);
    if (known.size() > kMostKnown)
        known.clear();
    known.insert(title, sounds);
    return sounds;
}

/// What stands behind the colon of 怎么做：…; the whole title where there is none.
QString behindColon(const QString& title)
{
    return title.mid(title.indexOf(u'：') + 1);
}

/// Whether what is typed begins the title, or what stands in it behind 打开, 新建 or the colon.
bool begins(const QString& title, const QString& typed)
{
    const QString plain = typed.toLower().remove(u' ');
    const auto isBegun = [&](const QString& rest) {
        return rest.startsWith(typed, Qt::CaseInsensitive) || soundsOf(rest).initials.startsWith(plain)
            || (plain.size() >= kWholeSyllables && soundsOf(rest).whole.startsWith(plain));
    };
    return isBegun(title) || isBegun(title.mid(kVerb)) || isBegun(behindColon(title));
}

/// By what an item is found though its title does not say it: each word by itself, or several as they stand.
bool hasWord(const QString& words, const QString& typed)
{
    if (words.contains(typed, Qt::CaseInsensitive))
        return true;
    const auto each = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(each, [&](const QString& word) { return begins(word, typed); });
}

/// The tabs of the pages, and what 新建 does there.
QList<PaletteItem> partItems(Desk& desk, const Registry& registry)
{
    QList<PaletteItem> items;
    for (const auto& page : registry.pages) {
        for (const auto& part : page.parts) {
            PaletteItem item{.group = PaletteTexts::tr("可以做的事"),
                             .title = PaletteTexts::tr("打开%1").arg(part.title),
                             .detail = part.within,
                             .icon = page.icon,
                             .avatar = {},
                             .open = [&desk, id = page.id, at = part.argument] { desk.showPage(id, at); },
                             .id = QStringLiteral("page:%1/%2").arg(page.id, part.argument)};
            items.append(item);
            if (part.create.isEmpty() || desk.book().isReadOnly())
                continue;
            item.title = part.create;
            item.icon = QStringLiteral("plus");
            item.open = [&desk, id = page.id, at = part.argument] {
                desk.showPage(id, at);
                desk.askPage(PageAct::CreateOwn);
            };
            item.id = QStringLiteral("new:%1/%2").arg(page.id, part.argument);
            items.append(item);
        }
    }
    return items;
}

enum class Hidden { Shown, LeftOut };

/// All there is to do; Hidden: what is offered only to whoever types.
QList<PaletteItem> everyAction(Desk& desk, const Registry& registry, Hidden hidden)
{
    QList<PaletteItem> items;
    const auto add = [&](const QString& id, const QString& title, const QString& icon, std::function<void()> act) {
        items.append(PaletteItem{.group = PaletteTexts::tr("可以做的事"),
                                 .title = title,
                                 .detail = {},
                                 .icon = icon,
                                 .avatar = {},
                                 .open = std::move(act),
                                 .id = id});
    };
    if (hidden == Hidden::Shown && !desk.book().isReadOnly()) {
        for (const auto& entry : registry.newEntries) {
            const auto title = entry.wholeText.isEmpty() ? PaletteTexts::tr("新建%1").arg(entry.text) : entry.wholeText;
            add(QStringLiteral("new:") + entry.text, title, entry.icon, [&desk, &entry] { entry.create(desk); });
            items.last().words = entry.words;
        }
    }
    for (const auto& page : registry.pages)
        add(QStringLiteral("page:") + page.id, PaletteTexts::tr("打开%1").arg(page.title), page.icon,
            [&desk, id = page.id] { desk.showPage(id); });
    if (hidden == Hidden::Shown)
        items += partItems(desk, registry);
    for (const auto& command : registry.commands) {
        if (hidden == Hidden::LeftOut && command.offered != CommandEntry::Offered::Always)
            continue;
        add(QStringLiteral("command:") + command.text, command.text, command.icon,
            [&desk, &command] { command.run(desk); });
        items.last().words = command.words;
        items.last().explains = command.explains;
    }
    return items;
}

} // namespace

void learnSounds(const QString& title)
{
    (void)soundsOf(title);
}

void learnActions(Desk& desk, const Registry& registry)
{
    static const char key = 0;
    const DeskShelf::Prepare<qsizetype> prepare = [&registry](Desk& here) {
        QStringList titles;
        const auto items = everyAction(here, registry, Hidden::Shown);
        for (const PaletteItem& item : items)
            titles << item.title << item.title.mid(kVerb) << behindColon(item.title);
        return [titles](const store::Session&) -> Result<qsizetype> {
            for (const QString& title : titles)
                learnSounds(title);
            return titles.size();
        };
    };
    (void)DeskShelf::of(desk).get<qsizetype>(&key, prepare);
}

bool isNamed(const QString& title, const QString& typed)
{
    if (title.contains(typed, Qt::CaseInsensitive))
        return true;
    const QString plain = typed.toLower().remove(u' ');
    const Sounds sounds = soundsOf(title);
    return sounds.initials.contains(plain) || (plain.size() >= kWholeSyllables && sounds.whole.contains(plain));
}

std::optional<PaletteItem> actionById(Desk& desk, const Registry& registry, const QString& id)
{
    const auto items = everyAction(desk, registry, Hidden::Shown);
    const auto found = std::find_if(items.begin(), items.end(), [&](const PaletteItem& each) { return each.id == id; });
    return found == items.end() ? std::nullopt : std::optional(*found);
}

QList<PaletteItem> actionItems(Desk& desk, const Registry& registry, const QString& typed)
{
    auto items = everyAction(desk, registry, typed.isEmpty() ? Hidden::LeftOut : Hidden::Shown);
    if (!typed.isEmpty()) {
        items.removeIf(
            [&](const PaletteItem& item) { return !isNamed(item.title, typed) && !hasWord(item.words, typed); });
        std::stable_partition(items.begin(), items.end(),
                              [&](const PaletteItem& item) { return begins(item.title, typed); });
        std::stable_partition(items.begin(), items.end(), [](const PaletteItem& item) { return !item.explains; });
    }
    items.resize(std::min(items.size(), kMostActions));
    return items;
}

} // namespace branchbook::ui
