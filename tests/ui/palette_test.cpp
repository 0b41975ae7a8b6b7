// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search over the window: records of every kind, what was opened lately, and nothing that is sealed.
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
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
        (void)found(QString()); // the search opens
    }
    /// When everything has been read.
    [[nodiscard]] QList<PaletteItem> found(const QString& typed) const
    {
        (void)foundSoFar(typed);
        REQUIRE(QTest::qWaitFor([this] { return isRead(); }, 10000));
        return foundSoFar(typed);
    }
    [[nodiscard]] bool isRead() const
    {
        const auto& shelf = DeskShelf::of(desk());
        return !shelf.awaits(DeskShelf::Turn::Soon) && !shelf.awaits(DeskShelf::Turn::Last);
    }
    [[nodiscard]] QList<PaletteItem> foundSoFar(const QString& typed) const
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
    [[nodiscard]] QStringList people(const QString& typed) const
    {
        QStringList names;
        const auto all = found(typed);
        for (const PaletteItem& item : all) {
            if (item.id.startsWith(QStringLiteral("member:")))
                names << item.title;
        }
        return names;
    }
};

book::Member somebody(const Desk& desk, const QString& name)
{
    book::Member member;
    member.branch = desk.branch().id;
    member.values.set(book::Field::FullName, name);
    member.values.set(book::Field::MemberType, QStringLiteral("正式党员"));
    return member;
}

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
    CHECK(stage.foundSoFar(QStringLiteral("琥珀计划")).isEmpty()); // being read
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

TEST_CASE("whoever was added, renamed or taken out is found so at once", "[ui][palette]")
{
    SearchStage stage;
    book::MemberId id;
    CHECK(stage.people(QStringLiteral("纪云帆")).isEmpty());
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, book::insertMember(unit, somebody(stage.desk(), QStringLiteral("纪云帆"))));
        return {};
    }));
    CHECK(stage.people(QStringLiteral("纪云帆")) == QStringList{QStringLiteral("纪云帆")});
    CHECK(stage.people(QStringLiteral("jiyunfan")) == QStringList{QStringLiteral("纪云帆")});
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto member, book::loadMember(unit.session(), id));
        member.values.set(book::Field::FullName, QStringLiteral("纪云舟"));
        return book::updateMember(unit, member);
    }));
    CHECK(stage.people(QStringLiteral("纪云帆")).isEmpty());
    CHECK(stage.people(QStringLiteral("jyf")).isEmpty());
    CHECK(stage.people(QStringLiteral("jyz")) == QStringList{QStringLiteral("纪云舟")});
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return book::recycleMember(unit, id, stage.desk().today());
    }));
    CHECK(stage.people(QStringLiteral("纪云舟")).isEmpty());
}

TEST_CASE("what is read beside the window and what is read in a hurry is the same", "[ui][palette]")
{
    const SearchStage stage;
    const QStringList words{QStringLiteral("zhou"), QStringLiteral("支部"), QStringLiteral("学习"),
                            QStringLiteral("制度"), QStringLiteral("党费"), QStringLiteral("整改")};
    const auto told = [](const QList<PaletteItem>& items) {
        QStringList lines;
        for (const PaletteItem& item : items)
            lines << item.group + u'|' + item.title + u'|' + item.detail + u'|' + item.id;
        return lines;
    };
    QList<QStringList> beside;
    for (const QString& word : words)
        beside << told(stage.found(word));
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [](store::UnitOfWork& unit) {
        return book::putSetting(unit, book::kLateDaysSetting, QStringLiteral("9"));
    }));
    CHECK(stage.foundSoFar(QStringLiteral("支部")).isEmpty()); // gone with the change
    const DeskShelf::Hurry now(stage.desk());
    qsizetype count = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        INFO(words[i].toStdString());
        const QStringList hurried =
            told(stage.foundSoFar(words[i])); // the minutes, which nobody hurries, are not in it
        count += hurried.size();
        for (const QString& line : hurried)
            CHECK(beside[i].removeOne(line));
        for (const QString& line : std::as_const(beside[i]))
            CHECK(line.contains(QStringLiteral("|gathering:")));
    }
    CHECK(count > 10);
}

TEST_CASE("a key finds what is there, Enter takes what would be there, and the chosen line stays chosen",
          "[ui][palette]")
{
    const DemoWindow stage(branchbook::main::makeAreas());
    stage.desk().showPage(QStringLiteral("settings"));
    const auto people = book::listMemberRows(stage.desk().book().reader(), {stage.desk().branch().id});
    REQUIRE(people);
    const auto here = std::ranges::find_if(*people, [&](const book::MemberRow& row) {
        return row.type == QStringLiteral("正式党员") && !book::hasLeft(row, stage.desk().today());
    });
    REQUIRE(here != people->end());
    const QString name = here->name;
    auto& shelf = DeskShelf::of(stage.desk());
    const auto openSearch = [&] {
        stage.desk().search();
        auto* palette = stage.window().findChildren<SearchPalette*>().last();
        return std::pair(palette, palette->findChild<QLineEdit*>());
    };
    const auto [palette, edit] = openSearch();
    REQUIRE(shelf.awaits(DeskShelf::Turn::Soon));
    edit->setText(name);
    REQUIRE(QTest::qWaitFor([&] { return !shelf.awaits(DeskShelf::Turn::Soon); }, 10000));
    QCoreApplication::processEvents();
    REQUIRE(palette->partCount() > 0);
    CHECK(palette->part(0).name.startsWith(name));
    edit->setText(QStringLiteral("da")); // many
    REQUIRE(palette->partCount() >= 3);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Down);
    const QString chosen = palette->part(2).name;
    REQUIRE(palette->currentPart() == 2);
    shelf.tellFilled();
    QCoreApplication::processEvents();
    REQUIRE(palette->currentPart() >= 0);
    CHECK(palette->part(palette->currentPart()).name == chosen);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id,
               book::insertMember(unit, somebody(stage.desk(), QStringLiteral("纪云帆"))));
        return {};
    }));
    auto* again = openSearch().second;
    again->setText(QStringLiteral("jiyunfan"));
    QTest::keyClick(again, Qt::Key_Return);
    CHECK(stage.window().frame()->pageId() == QStringLiteral("members"));
}
