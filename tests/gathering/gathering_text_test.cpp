// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the search reads of records: minutes, agenda and resolutions, never the recycle bin or what is sealed.
#include "branchbook/gathering/gathering_text.h"

#include "branchbook/gathering/gathering_store.h"
#include "gathering/gathering_support.h"

#include "support/catch_qt.h"

using namespace gathering_test;

TEST_CASE("the words around a hit are those of its line, cut with an ellipsis", "[gathering]")
{
    using gathering::wordsAround;
    const QString text = QStringLiteral("第一行\n甲乙丙丁戊己庚辛壬癸\n末行Word");
    CHECK(wordsAround(text, QStringLiteral("戊己"), 2) == QStringLiteral("…丙丁戊己庚辛…"));
    CHECK(wordsAround(text, QStringLiteral("甲"), 3) == QStringLiteral("甲乙丙丁…"));
    CHECK(wordsAround(text, QStringLiteral("第一行"), 3) == QStringLiteral("第一行"));
    CHECK(wordsAround(text, QStringLiteral("word"), 2) == QStringLiteral("末行Word"));
    CHECK(wordsAround(text, QStringLiteral("没有"), 2).isEmpty());
    CHECK(wordsAround(text, QString(), 2).isEmpty());
    CHECK(wordsAround(text, QStringLiteral("行\n甲"), 2) == QStringLiteral("第一行\n甲乙丙…"));
}

TEST_CASE("minutes and agenda are read as plain words, newest first, without the bin and the reasons of absence",
          "[gathering]")
{
    Branch made;
    Gathering first = made.attended(Kind::GeneralMeeting, QDate(2026, 9, 4), {QStringLiteral("罗小满")});
    first.minutesHtml = QStringLiteral("<p>讨论了<b>梧桐路</b>改造&amp;验收。</p>");
    gathering::AgendaItem item;
    item.title = QStringLiteral("研究帮扶名单");
    first.agenda = {item};
    for (auto& person : first.attendees) {
        if (person.presence != Presence::Present)
            person.reason = QStringLiteral("绝密的缘由");
    }
    const auto id = made.save(first);
    REQUIRE(id);
    REQUIRE(made.save(made.draft(Kind::GeneralMeeting, QDate(2026, 9, 11), QStringLiteral("后一次"))));
    const auto texts = gathering::listGatheringTexts(made.reader(), made.branch);
    REQUIRE(texts);
    REQUIRE(texts->size() == 2);
    CHECK(texts->first().topic == QStringLiteral("后一次"));
    const auto& text = texts->last();
    CHECK(text.id == *id);
    CHECK(text.heldOn == QDate(2026, 9, 4));
    CHECK(text.words.contains(QStringLiteral("研究帮扶名单")));
    CHECK(text.words.contains(QStringLiteral("讨论了梧桐路改造&验收。")));
    CHECK_FALSE(text.words.contains(QStringLiteral("绝密")));
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::recycleGathering(unit, *id, kToday); }));
    CHECK(gathering::listGatheringTexts(made.reader(), made.branch)->size() == 1);
}
