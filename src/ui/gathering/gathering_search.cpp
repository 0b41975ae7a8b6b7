// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/gathering_search.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/gathering_text.h"
#include "ui/gathering/kind_text.h"
#include "ui/shell/desk_shelf.h"
#include "ui/shell/palette.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace branchbook::ui {

namespace {

using SearchedRows = QList<gathering::GatheringRow>;
using SearchedTexts = QList<gathering::GatheringText>;

constexpr qsizetype kMostGatheringsFound = 5; ///< of each way to be found
constexpr qsizetype kLeastGatheringWord = 2; ///< one character is in every record

const char kGatheringRowsKey = 0;
const char kGatheringTextsKey = 0;

struct GatheringSearchTexts {
    Q_DECLARE_TR_FUNCTIONS(GatheringSearchTexts)
};

DeskShelf::Read<SearchedRows> readSearchedRows(Desk& desk)
{
    return [branch = desk.branch().id](const store::Session& session) {
        gathering::GatheringQuery query;
        query.branch = branch;
        return gathering::listGatherings(session, query);
    };
}

SearchedRows searchedRows(Desk& desk)
{
    const auto* rows = DeskShelf::of(desk).get<SearchedRows>(&kGatheringRowsKey, &readSearchedRows);
    return rows != nullptr ? *rows : SearchedRows();
}

DeskShelf::Read<SearchedTexts> readSearchedTexts(Desk& desk)
{
    return [branch = desk.branch().id](const store::Session& session) {
        return gathering::listGatheringTexts(session, branch);
    };
}

/// Minutes are long: they come after everything else.
SearchedTexts searchedTexts(Desk& desk)
{
    const auto* texts =
        DeskShelf::of(desk).get<SearchedTexts>(&kGatheringTextsKey, &readSearchedTexts, DeskShelf::Turn::Last);
    return texts != nullptr ? *texts : SearchedTexts();
}

PaletteItem gatheringLine(Desk& desk, gathering::GatheringId id, gathering::Kind kind, const QString& topic,
                          QDate heldOn)
{
    PaletteItem item;
    item.group = QCoreApplication::translate("Gathering", "会议与材料");
    item.title = topic;
    item.detail = PartialDate::of(heldOn).toDotted();
    item.icon = kindIcon(kind);
    item.id = QStringLiteral("gathering:") + id.toString();
    item.open = [&desk, area = QString::fromLatin1(gathering::kindInfo(kind).area), id] {
        desk.showPage(area, id.toString());
    };
    return item;
}

/// In the record itself: the line shows the words around. Those of `shown` stand there already.
QList<PaletteItem> findInMinutes(Desk& desk, const SearchedTexts& texts, const QString& word,
                                 const QSet<gathering::GatheringId>& shown)
{
    QList<PaletteItem> items;
    for (const auto& text : texts) {
        if (items.size() == kMostGatheringsFound)
            break;
        const QString around = gathering::wordsAround(text.words, word);
        if (around.isEmpty() || text.topic.contains(word, Qt::CaseInsensitive) || shown.contains(text.id))
            continue;
        auto item = gatheringLine(desk, text.id, text.kind, text.topic, text.heldOn);
        item.detail = QStringLiteral("%1 · %2").arg(item.detail, around);
        items.append(item);
    }
    return items;
}

QList<PaletteItem> findGatheringPapers(Desk& desk, const SearchedTexts& texts, const QString& word)
{
    QList<PaletteItem> items;
    for (const auto& text : texts) {
        for (const QString& paper : text.papers) {
            if (items.size() == kMostGatheringsFound)
                return items;
            if (!paper.contains(word, Qt::CaseInsensitive))
                continue;
            auto item = gatheringLine(desk, text.id, text.kind, paper, text.heldOn);
            item.group = GatheringSearchTexts::tr("材料");
            item.detail = QStringLiteral("%1 · %2").arg(item.detail, text.topic);
            item.icon = QStringLiteral("file");
            items.append(item);
        }
    }
    return items;
}

/// 2026.08, 2026-8-20, 2026年8月, 8月20日: what stands at the line's end, in other forms too.
bool isOnDay(QDate day, QString typed)
{
    constexpr qsizetype kLeastDay = 3; // 8.2
    constexpr qsizetype kLeastYear = 4;
    static const QRegularExpression between(QStringLiteral("[-/年月]"));
    typed.replace(between, QStringLiteral(".")).remove(u'日');
    if (typed.size() < (typed.contains(u'.') ? kLeastDay : kLeastYear) || !typed.front().isDigit())
        return false;
    return day.toString(QStringLiteral("yyyy.MM.dd")).startsWith(typed)
        || day.toString(QStringLiteral("yyyy.M.d")).startsWith(typed) || day.toString(QStringLiteral("MM.dd")) == typed
        || day.toString(QStringLiteral("M.d")) == typed;
}

/// 支委会 and zwh, which a topic need not say.
QSet<gathering::Kind> kindsNamed(const QString& word)
{
    QSet<gathering::Kind> named;
    for (const gathering::KindInfo& info : gathering::kinds()) {
        if (isNamed(shortKind(info.kind), word) || isNamed(shownWord(gathering::kindTitle(info.kind)), word))
            named.insert(info.kind);
    }
    return named;
}

QList<PaletteItem> findGatherings(Desk& desk, const QString& typed)
{
    const QString word = typed.trimmed();
    const SearchedRows rows = searchedRows(desk); // both are asked for when the search opens
    const SearchedTexts texts = searchedTexts(desk);
    QList<PaletteItem> items;
    QSet<gathering::GatheringId> shown;
    if (word.isEmpty())
        return items;
    const auto add = [&](const gathering::GatheringRow& row) {
        shown.insert(row.id);
        items.append(gatheringLine(desk, row.id, row.kind, row.topic, row.heldOn));
    };
    for (const auto& row : rows) {
        if (items.size() == kMostGatheringsFound)
            break;
        if (row.topic.contains(word, Qt::CaseInsensitive))
            add(row);
    }
    if (word.size() < kLeastGatheringWord)
        return items;
    const QSet<gathering::Kind> kinds = kindsNamed(word);
    const qsizetype most = items.size() + kMostGatheringsFound;
    for (const auto& row : rows) {
        if (items.size() == most)
            break;
        if (!row.topic.contains(word, Qt::CaseInsensitive) && (kinds.contains(row.kind) || isOnDay(row.heldOn, word)))
            add(row);
    }
    return items + findInMinutes(desk, texts, word, shown) + findGatheringPapers(desk, texts, word);
}

std::optional<PaletteItem> gatheringAgain(Desk& desk, const QString& id)
{
    if (!id.startsWith(QStringLiteral("gathering:")))
        return std::nullopt;
    const SearchedRows rows = searchedRows(desk);
    for (const auto& row : rows) {
        if (id.endsWith(row.id.toString()))
            return gatheringLine(desk, row.id, row.kind, row.topic, row.heldOn);
    }
    return std::nullopt;
}

} // namespace

void addGatheringSearch(Registry& registry)
{
    registry.providers.emplace_back(&findGatherings);
    registry.finders.emplace_back(&gatheringAgain);
}

} // namespace branchbook::ui
