// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search over the window: records of every kind, what was opened lately, and nothing that is sealed.
#include "branchbook/form/form_template.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/gathering_text.h"
#include "branchbook/institutions/institution_store.h"
#include "branchbook/integrity/clue.h"
#include "branchbook/organization/discipline_store.h"
#include "branchbook/organization/talk_store.h"
#include "main/areas.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/form/forms_view.h"
#include "ui/kit/table_view.h"
#include "ui/shell/desk_shelf.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/saved_filters.h"
#include "ui/shell/shell_frame.h"

#include "support/catch_qt.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct SearchStage : DemoWindow {
    SearchStage()
        : DemoWindow(branchbook::main::makeAreas())
    {
        REQUIRE(QTest::qWaitFor(
            [this] {
                (void)found(QString()); // the search opens
                return m_isRead;
            },
            10000));
    }
    [[nodiscard]] QList<PaletteItem> found(const QString& typed) const
    {
        QList<PaletteItem> all;
        for (const auto& provider : registry().providers)
            all += provider(desk(), typed);
        return all;
    }
    [[nodiscard]] std::optional<PaletteItem> found(const QString& typed, const QString& id) const
    {
        const auto all = found(typed);
        const auto one = std::find_if(all.begin(), all.end(), [&](const auto& item) { return item.id.startsWith(id); });
        return one == all.end() ? std::nullopt : std::optional(*one);
    }

private:
    bool m_isRead = false;
    QMetaObject::Connection m_reading =
        QObject::connect(&DeskShelf::of(desk()), &DeskShelf::filled, &desk(), [this] { m_isRead = true; });
};

} // namespace

TEST_CASE("a word of the minutes finds the record, with the words around it", "[ui][palette]")
{
    SearchStage stage;
    REQUIRE(stage.desk().perform(QStringLiteral("test"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
        gathering::Gathering meeting;
        meeting.branch = stage.desk().branch().id;
        meeting.kind = gathering::Kind::GeneralMeeting;
        meeting.topic = QStringLiteral("九月大会");
        meeting.heldOn = QDate(2026, 9, 17);
        meeting.minutesHtml = QStringLiteral("<p>会上听取了琥珀计划的进展。</p>");
        BB_TRY(meeting.attendees,
               gathering::expectedOn(unit.session(), meeting.branch, meeting.kind, std::nullopt, meeting.heldOn));
        BB_TRY(const auto id, gathering::saveGathering(unit, meeting, stage.desk().today()));
        (void)id;
        return {};
    }));
    CHECK_FALSE(stage.found(QStringLiteral("琥珀计划"), QStringLiteral("gathering:"))); // being read
    REQUIRE(QTest::qWaitFor(
        [&] { return stage.found(QStringLiteral("琥珀计划"), QStringLiteral("gathering:")).has_value(); }, 10000));
    const auto item = stage.found(QStringLiteral("琥珀计划"), QStringLiteral("gathering:"));
    CHECK(item->title == QStringLiteral("九月大会"));
    CHECK(item->detail.contains(QStringLiteral("会上听取了琥珀计划的进展。")));
}

TEST_CASE("institutions are found by title and initials, rules by title and regulation", "[ui][palette]")
{
    const SearchStage stage;
    const auto kept = institutions::listInstitutions(stage.desk().book().reader(), stage.desk().branch().id);
    REQUIRE(kept);
    REQUIRE_FALSE(kept->isEmpty());
    const auto item = stage.found(kept->first().title, QStringLiteral("institution:"));
    REQUIRE(item);
    CHECK(item->title == kept->first().title);
    CHECK(stage.found(QStringLiteral("支部委员会会议"), QStringLiteral("rule:")));
    CHECK(stage.found(QStringLiteral("zbwyh"), QStringLiteral("rule:")));
    CHECK(stage.found(QStringLiteral("支部工作条例"), QStringLiteral("rule:")));
}

TEST_CASE("papers are found by title and shown in their list, settings by the title of their part", "[ui][palette]")
{
    const SearchStage stage;
    const auto forms = form::listFormTemplates(stage.desk().book().reader()).value();
    REQUIRE(forms.size() > 5);
    const form::FormTemplate& wanted = forms.at(4);
    const auto items = stage.found(wanted.title);
    const auto item = std::ranges::find_if(items, [&](const PaletteItem& each) {
        return each.id.startsWith(QStringLiteral("form:")) && each.title == wanted.title;
    });
    REQUIRE(item != items.end());
    stage.window().show();
    item->open();
    QCoreApplication::processEvents();
    const auto* list = stage.window().findChild<FormsView*>();
    REQUIRE(list != nullptr);
    CHECK(list->rows().at(std::size_t(list->table()->currentIndex().row())).title == wanted.title);
    const auto settings = actionItems(stage.desk(), stage.registry(), QStringLiteral("备份与恢复"));
    CHECK(std::ranges::any_of(settings, [](const PaletteItem& each) { return each.title == u"设置：备份与恢复"; }));
}

TEST_CASE("what is sealed is not found by its own words", "[ui][palette]")
{
    const SearchStage stage;
    const auto& reader = stage.desk().book().reader();
    const auto branch = stage.desk().branch().id;
    QStringList secrets;
    const auto talks = organization::listTalks(reader, {branch, std::nullopt, false});
    const auto clues = integrity::listClues(reader, branch);
    const auto sanctions = organization::listSanctions(reader, branch);
    REQUIRE(talks);
    REQUIRE(clues);
    REQUIRE(sanctions);
    for (const auto& talk : *talks) {
        if (!talk.isOpen())
            secrets.append(talk.points);
    }
    for (const auto& clue : *clues)
        secrets.append(clue.matter);
    for (const auto& sanction : *sanctions)
        secrets.append(sanction.grounds);
    secrets.removeAll(QString());
    REQUIRE_FALSE(secrets.isEmpty());
    for (const QString& secret : std::as_const(secrets)) {
        INFO(secret.toStdString());
        CHECK(stage.found(secret).isEmpty());
    }
}

TEST_CASE("what was opened is offered again by the next window, of any kind, and nothing of it is written but ids",
          "[ui][palette]")
{
    SearchStage stage;
    const auto rule = stage.found(QStringLiteral("支部委员会会议"), QStringLiteral("rule:"));
    const auto kept = institutions::listInstitutions(stage.desk().book().reader(), stage.desk().branch().id);
    const auto institution = stage.found(kept->first().title, QStringLiteral("institution:"));
    gathering::GatheringQuery query;
    query.branch = stage.desk().branch().id;
    const auto held = gathering::listGatherings(stage.desk().book().reader(), query);
    const auto meeting = stage.found(held->first().topic, QStringLiteral("gathering:"));
    REQUIRE(rule);
    REQUIRE(institution);
    REQUIRE(meeting);
    {
        RecentFound recent(stage.preferences(), stage.desk().book());
        for (const auto& item : {*rule, *institution, *meeting})
            recent.remember(item.id);
        recent.remember(QStringLiteral("page:reports"));
        recent.remember(QStringLiteral("ledger:gone"));
        recent.remember(rule->id); // again: first now, and once
    }
    const auto items = RecentFound(stage.preferences(), stage.desk().book()).items(stage.desk(), stage.registry());
    REQUIRE(items.size() == 4);
    CHECK(items.at(0).title == rule->title);
    CHECK(items.at(1).id == QStringLiteral("page:reports"));
    CHECK(items.at(2).title == meeting->title);
    CHECK(items.at(3).title == institution->title);
    CHECK(std::all_of(items.begin(), items.end(), [](const PaletteItem& item) { return bool(item.open); }));
}

TEST_CASE("a saved filter is found by what is looked for, and shows its list so", "[ui][palette]")
{
    SearchStage stage;
    const auto keep = [&](const QString& list, const SavedFilter& filter) {
        REQUIRE(stage.desk().perform(QStringLiteral("test"), QString(),
                                     [&](store::UnitOfWork& unit) { return putFilters(unit, list, {filter}); }));
    };
    const auto filtersFor = [&](const QString& typed) {
        auto all = stage.found(typed);
        all.removeIf([](const PaletteItem& item) { return item.group != QStringLiteral("常用筛选"); });
        return all;
    };
    CHECK(filtersFor(QStringLiteral("琥珀")).isEmpty());
    keep(QStringLiteral("conduct.ledger"), {QStringLiteral("open"), QStringLiteral("琥珀")});
    keep(QStringLiteral("organization.own20"), {QStringLiteral("all"), QStringLiteral("水厂")});
    keep(QStringLiteral("members"), {QStringLiteral("all"), QStringLiteral("沈若溪")});
    // Lists of what is sealed, or the committee's own, are not searched.
    for (const char* list : {"organization.talks", "organization.discipline", "integrity.clue"})
        keep(QString::fromLatin1(list), {QStringLiteral("all"), QStringLiteral("琥珀机密")});
    const auto ledger = filtersFor(QStringLiteral("hupo")); // by its sound
    REQUIRE(ledger.size() == 1);
    CHECK(ledger.first().title.contains(QStringLiteral("琥珀")));
    CHECK(ledger.first().id.isEmpty()); // what is looked for may be a name: it is remembered nowhere
    CHECK(filtersFor(QStringLiteral("琥珀机密")).isEmpty());
    ledger.first().open();
    const auto searched = [&](const QString& text) {
        const auto fields = stage.window().frame()->page()->findChildren<QLineEdit*>();
        return std::ranges::any_of(fields, [&](const QLineEdit* each) {
            return each->text() == text && each->isVisibleTo(stage.window().frame());
        });
    };
    CHECK(stage.window().frame()->pageId() == QStringLiteral("conduct"));
    CHECK(searched(QStringLiteral("琥珀")));
    filtersFor(QStringLiteral("水厂")).first().open();
    CHECK(stage.window().frame()->pageId() == QStringLiteral("organization"));
    CHECK(searched(QStringLiteral("水厂")));
    filtersFor(QStringLiteral("沈若溪")).first().open();
    CHECK(stage.window().frame()->pageId() == QStringLiteral("members"));
    CHECK(searched(QStringLiteral("沈若溪")));
}
