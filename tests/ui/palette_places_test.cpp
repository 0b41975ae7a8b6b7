// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search over the window as the way to every tab, to what is begun there, and to every pane of the settings.
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/talk_store.h"
#include "main/areas.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/shell/area_tab.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/shell_frame.h"

#include <QSet>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct PlacesStage : DemoWindow {
    PlacesStage()
        : DemoWindow(branchbook::main::makeAreas())
    {
    }
    [[nodiscard]] QStringList titles(const char* typed) const
    {
        QStringList found;
        for (const auto& item : actionItems(desk(), registry(), QString::fromUtf8(typed)))
            found.append(item.title);
        return found;
    }
    /// Of what is read beside the window: waits until it is there.
    [[nodiscard]] QList<PaletteItem> recordsOf(const QString& typed, const QString& id) const
    {
        QList<PaletteItem> found;
        (void)QTest::qWaitFor(
            [&] {
                found.clear();
                for (const auto& provider : registry().providers)
                    found += provider(desk(), typed);
                found.removeIf([&](const PaletteItem& item) { return !item.id.startsWith(id); });
                return !found.isEmpty();
            },
            10000);
        return found;
    }
    void hold(gathering::Kind kind, const QString& topic, QDate day, const QString& minutes = {}) const
    {
        const auto done = desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            gathering::Gathering meeting;
            meeting.branch = desk().branch().id;
            meeting.kind = kind;
            meeting.topic = topic;
            meeting.heldOn = day;
            meeting.minutesHtml = minutes;
            BB_TRY(meeting.attendees, gathering::expectedOn(unit.session(), meeting.branch, kind, std::nullopt, day));
            return gathering::saveGathering(unit, meeting, desk().today()).map([](const auto&) {});
        });
        INFO((done ? std::string() : sentence(done.error()).toStdString()));
        REQUIRE(done);
    }
};

} // namespace

TEST_CASE("every tab of the areas is found by its title, and opened", "[ui][palette]")
{
    const PlacesStage stage;
    for (const auto& area : stage.desk().areas()) {
        std::vector<AreaTab> tabs;
        addAreaTabs(area->id(), tabs);
        for (const AreaTab& tab : tabs) {
            const auto item =
                actionById(stage.desk(), stage.registry(), QStringLiteral("page:%1/%2").arg(area->id(), tab.id));
            INFO((area->id() + u'/' + tab.id).toStdString());
            REQUIRE(item);
            CHECK(item->title == QStringLiteral("打开") + tab.title);
            CHECK(item->detail.startsWith(area->title())); // 台账 stands in five of them
        }
    }
    for (const char* typed : {"党费", "dangfei", "df"}) {
        INFO(typed);
        CHECK(stage.titles(typed).contains(QStringLiteral("打开党费")));
        CHECK(stage.titles(typed).contains(QStringLiteral("登记党费")));
    }
    CHECK(stage.titles("轮训").contains(QStringLiteral("登记轮训")));
    CHECK(stage.titles("流动").contains(QStringLiteral("打开流动党员")));
    actionById(stage.desk(), stage.registry(), QStringLiteral("page:organization/dues"))->open();
    CHECK(stage.window().frame()->manualPlace() == QStringLiteral("organization/dues"));
    const auto lists = actionItems(stage.desk(), stage.registry(), QStringLiteral("打开支部会议"));
    for (const auto& item : lists)
        item.open();
    CHECK(stage.window().frame()->manualPlace() == QStringLiteral("organization/meetings"));
}

TEST_CASE("what does something stands before what tells how it is done", "[ui][palette]")
{
    const PlacesStage stage;
    CHECK(stage.titles("导入").value(0) == QStringLiteral("从 Excel 导入名册"));
    CHECK(stage.titles("daoru").value(0) == QStringLiteral("从 Excel 导入名册"));
    CHECK(stage.titles("打印").value(0) == QStringLiteral("打印这一页"));
    CHECK(stage.titles("chexiao").value(0) == QStringLiteral("撤销上一步"));
    CHECK(stage.titles("导出这").value(0) == QStringLiteral("导出这一页"));
    for (const char* typed : {"党费", "发展党员", "台账", "打印", "撤销"}) {
        const auto items = actionItems(stage.desk(), stage.registry(), QString::fromUtf8(typed));
        INFO(typed);
        CHECK_FALSE(items.first().explains);
        CHECK(std::ranges::is_partitioned(items, [](const PaletteItem& item) { return !item.explains; }));
    }
}

TEST_CASE("a pane of the settings is found by what it holds, in either language", "[ui][palette]")
{
    const PlacesStage stage;
    const std::pair<const char*, const char16_t*> panes[]{
        {"语言", u"设置：外观与文字"},    {"yuyan", u"设置：外观与文字"},
        {"English", u"设置：外观与文字"}, {"language english", u"设置：外观与文字"},
        {"深色", u"设置：外观与文字"},    {"口令", u"设置：安全"},
        {"password", u"设置：安全"},      {"桌面提醒", u"设置：提醒"},
    };
    for (const auto& [typed, title] : panes) {
        INFO(typed);
        CHECK(stage.titles(typed).contains(QString::fromUtf16(title)));
    }
}

TEST_CASE("rules of one title are told apart", "[ui][palette]")
{
    const PlacesStage stage;
    const auto rules = stage.recordsOf(QStringLiteral("台账事项办结"), QStringLiteral("rule:"));
    REQUIRE(rules.size() == 5); // one of each area
    QSet<QString> shown;
    for (const auto& rule : rules)
        shown.insert(rule.title + u'\n' + rule.detail);
    CHECK(shown.size() == 5);
}

TEST_CASE("a talk that everybody may read shows the words that were looked for, others are not found", "[ui][palette]")
{
    const PlacesStage stage;
    const auto talks =
        organization::listTalks(stage.desk().book().reader(), {stage.desk().branch().id, std::nullopt, false});
    REQUIRE(talks);
    const auto open = std::ranges::find_if(*talks, [](const organization::Talk& talk) {
        return talk.isOpen() && talk.points.section(u'\n', 0, 0).size() > 8;
    });
    REQUIRE(open != talks->end());
    const QString word = open->points.mid(1, 6);
    const auto found = stage.recordsOf(word, QStringLiteral("talk:"));
    REQUIRE_FALSE(found.isEmpty());
    CHECK(std::ranges::all_of(found, [&](const PaletteItem& item) { return item.detail.contains(word); }));
    for (const auto& talk : *talks) {
        if (talk.isOpen() || talk.points.size() < 6)
            continue;
        for (const auto& provider : stage.registry().providers) {
            const auto items = provider(stage.desk(), talk.points);
            CHECK(items.isEmpty());
        }
    }
}

TEST_CASE("a gathering is found by the short word of its kind and by its day", "[ui][palette]")
{
    const PlacesStage stage;
    CHECK(stage.titles("支委会").contains(QStringLiteral("新建支部委员会会议")));
    CHECK(stage.titles("zwh").contains(QStringLiteral("新建支部委员会会议")));
    const auto committee = stage.recordsOf(QStringLiteral("zwh"), QStringLiteral("gathering:"));
    CHECK_FALSE(committee.empty());
    gathering::GatheringQuery query;
    query.branch = stage.desk().branch().id;
    const auto rows = gathering::listGatherings(stage.desk().book().reader(), query);
    REQUIRE(rows);
    const QDate day = rows->first().heldOn;
    for (const char* form : {"yyyy.MM.dd", "yyyy-MM-dd", "yyyy年M月d日", "yyyy.MM"}) {
        INFO(form);
        const auto found = stage.recordsOf(day.toString(QString::fromUtf8(form)), QStringLiteral("gathering:"));
        CHECK(std::ranges::any_of(
            found, [&](const auto& item) { return item.detail.startsWith(PartialDate::of(day).toDotted()); }));
    }
}

TEST_CASE("a gathering is found by its month and day alone, of one digit too", "[ui][palette]")
{
    const PlacesStage stage;
    const QString topic = QStringLiteral("研究汛期值守");
    stage.hold(gathering::Kind::CommitteeMeeting, topic, QDate(2026, 8, 2));
    for (const char* form : {"M月d日", "M.d", "M-d", "M/d", "MM.dd"}) {
        INFO(form);
        const auto found =
            stage.recordsOf(QDate(2026, 8, 2).toString(QString::fromUtf8(form)), QStringLiteral("gathering:"));
        CHECK(std::ranges::any_of(found, [&](const auto& item) { return item.title == topic; }));
    }
}

TEST_CASE("a gathering that is found by its kind stands there once, and however many topics have the word",
          "[ui][palette]")
{
    const PlacesStage stage;
    const QString topic = QStringLiteral("研究汛期值守");
    stage.hold(gathering::Kind::CommitteeMeeting, topic, QDate(2026, 9, 17),
               QStringLiteral("<p>支委会听取了琥珀计划的进展。</p>"));
    REQUIRE_FALSE(stage.recordsOf(QStringLiteral("琥珀计划"), QStringLiteral("gathering:")).isEmpty()); // all is read
    const auto timesFound = [&] {
        const auto found = stage.recordsOf(QStringLiteral("支委会"), QStringLiteral("gathering:"));
        return std::ranges::count_if(found, [&](const PaletteItem& item) { return item.title == topic; });
    };
    CHECK(timesFound() == 1);
    for (int number = 1; number <= 5; ++number)
        stage.hold(gathering::Kind::GeneralMeeting, QStringLiteral("向支委会提的意见之%1").arg(number),
                   QDate(2026, 9, number));
    REQUIRE_FALSE(stage.recordsOf(QStringLiteral("琥珀计划"), QStringLiteral("gathering:")).isEmpty());
    CHECK(timesFound() == 1);
}
