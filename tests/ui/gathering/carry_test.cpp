// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In the window: what a new meeting takes over from the last one, and what it says that it does not.
#include "support/catch_qt.h"
#include "ui/gathering/editor_stage.h"
#include "ui/picture.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// A meeting of the committee on `day` with one line that somebody proposed and one that was only read out.
void holdCommittee(book::Book& book, QDate day)
{
    auto last = newRecord(book, gathering::Kind::CommitteeMeeting, QStringLiteral("支委会"), day);
    last.agenda = gathering::agendaOf({QStringLiteral("修缮活动室"), QStringLiteral("传达通知")});
    last.agenda[0].proposer = QStringLiteral("方念慈");
    (void)ui::store(book, last);
}

QStringList titles(const EditorStage& stage)
{
    return gathering::titlesOf(stage.model().gathering().agenda);
}

} // namespace

TEST_CASE("what a new meeting does not take over from the last one is said below its agenda, with the way to have it",
          "[ui][gathering][picture]")
{
    const EditorStage stage;
    holdCommittee(stage.desk().book(), QDate(2026, 9, 10));
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:committee_meeting"));
    const auto& note = stage.find<QWidget>("passedOver");
    const auto& says = stage.find<QLabel>("passedOverSays");
    REQUIRE(titles(stage) == QStringList{QStringLiteral("修缮活动室")});
    REQUIRE(note.isVisible());
    CHECK(says.text().startsWith(QStringLiteral("9月10日那次的“传达通知”没有带入")));
    CHECK_FALSE(says.text().contains(QStringLiteral("修缮活动室")));
    CHECK_FALSE(stage.model().hasUnsaved()); // a word, and nothing entered
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-passed-over")) == QStringList());

    stage.find<QPushButton>("passedOverTake").click();
    CHECK(titles(stage) == QStringList{QStringLiteral("修缮活动室"), QStringLiteral("传达通知")});
    CHECK(note.isHidden());
    REQUIRE(stage.model().stepBack());
    CHECK(titles(stage) == QStringList{QStringLiteral("修缮活动室")});
    CHECK(note.isVisible());
    stage.model().setMoment({QDate(2026, 9, 9), {}, {}}); // before that meeting
    CHECK(note.isHidden());
    stage.model().setMoment({QDate(2026, 9, 18), {}, {}});
    CHECK(note.isVisible());

    REQUIRE(stage.model().commit());
    CHECK(note.isVisible()); // as long as it is being written
    const auto id = stage.model().gathering().id;
    stage.desk().showPage(QStringLiteral("organization"), stage.meeting.toString());
    CHECK(stage.find<QWidget>("passedOver").isHidden());
    stage.desk().showPage(QStringLiteral("organization"), id.toString());
    CHECK(stage.find<QWidget>("passedOver").isHidden()); // recorded: what it does not have it does not have
}

TEST_CASE("what was taken off a new agenda comes back by 承接, with where it comes from", "[ui][gathering]")
{
    const EditorStage stage;
    holdCommittee(stage.desk().book(), QDate(2026, 9, 10));
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:committee_meeting"));
    stage.model().decide({}, [](gathering::Gathering& g) { g.agenda.clear(); });
    stage.find<QPushButton>("agendaMore").click();
    QAction* carry = nullptr;
    for (auto* menu : stage.view().findChildren<QMenu*>()) {
        for (auto* each : menu->actions())
            carry = each->text() == QStringLiteral("承接以前没有办完的议程（1 项）") ? each : carry;
    }
    REQUIRE(carry);
    carry->trigger();
    for (auto* menu : stage.view().findChildren<QMenu*>())
        menu->close();
    REQUIRE(titles(stage) == QStringList{QStringLiteral("修缮活动室")});
    CHECK(stage.model().gathering().agenda[0].carriedFromOn == QDate(2026, 9, 10));
    REQUIRE(stage.model().commit());
    EditorModel next(stage.desk().book());
    REQUIRE(next.begin(stage.model().gathering().branch, gathering::Kind::CommitteeMeeting, QDate(2026, 9, 19)));
    CHECK(gathering::titlesOf(next.gathering().agenda) == QStringList{QStringLiteral("修缮活动室")});
    CHECK(next.openItems().isEmpty()); // once
}
