// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/gathering_pages.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/draft.h"
#include "branchbook/gathering/gathering_store.h"
#include "ui/gathering/gathering_draft.h"
#include "ui/gathering/gathering_page.h"
#include "ui/gathering/gathering_search.h"
#include "ui/gathering/kind_text.h"

#include <QCoreApplication>

#include <array>

namespace branchbook::ui {

namespace {

using gathering::Kind;

constexpr std::array kNewOrder{Kind::GeneralMeeting,       Kind::CommitteeMeeting,
                               Kind::GroupMeeting,         Kind::PartyLesson,
                               Kind::ThemePartyDay,        Kind::OrganizationalLifeMeeting,
                               Kind::DemocraticEvaluation, Kind::Forum,
                               Kind::OtherActivity,        Kind::CenterGroupStudy,
                               Kind::IntensiveTraining,    Kind::SpecialLecture,
                               Kind::TheorySeminar,        Kind::TheoryExam};
static_assert(kNewOrder.size() == std::size_t(Kind::OtherActivity) + 1);
constexpr std::size_t kWithKey = 4;
constexpr std::size_t kMeetings = 9;

QString areaOf(Kind kind)
{
    return QString::fromLatin1(gathering::kindInfo(kind).area);
}

std::optional<PaletteItem> findUnfinished(Desk& desk)
{
    const auto drafts = book::listDrafts(desk.book().reader(), QString::fromUtf16(kGatheringDraftPrefix));
    if (!drafts)
        return std::nullopt;
    for (const auto& draft : *drafts) {
        const auto typed = readDraft(draft.content);
        if (!typed || typed->branch != desk.branch().id)
            continue;
        PaletteItem item;
        item.title = QCoreApplication::translate("Gathering", "上次有一条没有写完的记录“%1”，内容都在。")
                         .arg(typed->topic.isEmpty() ? shownWord(gathering::kindTitle(typed->kind)) : typed->topic);
        item.open = [&desk, kind = typed->kind, id = typed->id] { desk.showPage(areaOf(kind), id.toString()); };
        return item;
    }
    return std::nullopt;
}

} // namespace

bool keepsGatherings(const QString& area)
{
    return area == u"organization" || area == u"ideology";
}

Page* makeGatheringPage(Desk& desk, const QString& area, const QString& title, Preferences* preferences)
{
    return new GatheringPage(desk, area, title, preferences);
}

void addGatherings(Registry& registry)
{
    std::vector<NewEntry> entries;
    for (std::size_t i = 0; i < kNewOrder.size(); ++i) {
        const Kind kind = kNewOrder[i];
        const QString key = i < kWithKey ? QStringLiteral("Ctrl+%1").arg(i + 1) : QString();
        const int group = i < kWithKey ? 0 : i < kMeetings ? 1 : 2;
        entries.push_back({shownWord(gathering::kindTitle(kind)), kindIcon(kind), key, group, [kind](Desk& desk) {
                               desk.showPage(areaOf(kind),
                                             QStringLiteral("new:")
                                                 + QString::fromLatin1(gathering::kindInfo(kind).name));
                           }});
        entries.back().words = shortKind(kind);
    }
    registry.newEntries.insert(registry.newEntries.begin(), entries.begin(), entries.end());
    addGatheringSearch(registry);
    registry.unfinished = &findUnfinished;
}

} // namespace branchbook::ui
