// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In the window: an item with a vote stays, reserved matters are refused, and nobody is counted as present unasked.
#include "support/catch_qt.h"
#include "ui/gathering/agenda_list.h"
#include "ui/gathering/agenda_row.h"
#include "ui/gathering/editor_stage.h"
#include "ui/gathering/minutes_edit.h"
#include "ui/gathering/resolution_list.h"
#include "ui/gathering/resolution_row.h"
#include "ui/kit/paint.h"
#include "ui/kit/toast.h"
#include "ui/picture.h"

#include "branchbook/book/member_store.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/report/gathering_document.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <functional>
#include <iterator>

using namespace branchbook;
using namespace branchbook::ui;
using gathering::Matter;
using gathering::Presence;

namespace {

AgendaRow& line(const EditorStage& stage, int at)
{
    return *stage.find<AgendaList>("agenda").findChildren<AgendaRow*>().at(at);
}

int presentIn(const gathering::Gathering& record)
{
    return int(std::ranges::count(record.attendees, Presence::Present, &gathering::Attendee::presence));
}

void change(const EditorStage& stage, const QString& name, const std::function<void(book::Member&)>& edit)
{
    REQUIRE(stage.desk().book().perform(QStringLiteral("test"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(const auto rows, book::listMemberRows(unit.session(), {}));
        for (const auto& row : rows) {
            if (row.name != name)
                continue;
            BB_TRY(auto person, book::loadMember(unit.session(), row.id));
            edit(person);
            BB_CHECK(book::updateMember(unit, person));
        }
        return {};
    }));
}

} // namespace

TEST_CASE("an item that was voted on does not go by Ctrl+Delete nor by its button, and says why", "[ui][gathering]")
{
    const EditorStage stage;
    QSignalSpy refused(&stage.view(), &EditorView::failed);
    auto& admission = line(stage, 2);
    admission.edit()->setFocus();
    QTest::keyClick(admission.edit(), Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(refused.size() == 1);
    CHECK(refused[0][0].toString()
          == QStringLiteral(
              "议程“讨论接收梁书言同志为中共预备党员”已经表决（“同意接收梁书言同志为中共预备党员”），不能删去，"
              "也不能改类别，没有写入。请先删去这项表决，或者保留这项议程。"));
    Q_EMIT admission.removeAsked(); // the button
    CHECK(refused.size() == 2);
    CHECK(stage.model().gathering().agenda.size() == 3);
    admission.edit()->selectAll();
    QTest::keyClick(admission.edit(), Qt::Key_Delete); // its title emptied is no way round
    CHECK(stage.model().gathering().agenda.size() == 3);
    CHECK_FALSE(stage.model().commit());
    CHECK(gathering::matterOf(stage.stored(), stage.stored().resolutions[1]) == Matter::Admission);
    typeText(*admission.edit(), QStringLiteral("接收梁书言同志"));
    REQUIRE(stage.model().commit());
    auto& report = line(stage, 1);
    report.edit()->setFocus();
    stage.model().decide({}, [](auto& g) { g.resolutions.removeFirst(); }); // with its vote gone it may go
    QTest::keyClick(report.edit(), Qt::Key_Delete, Qt::ControlModifier);
    CHECK(stage.model().gathering().agenda.size() == 2);
    REQUIRE(stage.model().commit());
}

TEST_CASE("the kind of an item that was voted on is fixed in its small editor, with the reason", "[ui][gathering]")
{
    const EditorStage stage;
    auto& admission = line(stage, 2);
    admission.edit()->setFocus();
    QTest::keyClick(admission.edit(), Qt::Key_Return, Qt::AltModifier);
    auto* details = stage.window().findChild<QWidget*>(QStringLiteral("agendaDetails"));
    REQUIRE(details);
    CHECK_FALSE(details->findChild<QComboBox*>(QStringLiteral("matter"))->isEnabled());
    CHECK(details->findChild<QComboBox*>(QStringLiteral("stage"))->isEnabled());
    auto* why = details->findChild<QLabel*>(QStringLiteral("fixedKind"));
    REQUIRE(why);
    CHECK(why->text().contains(QStringLiteral("已经表决")));
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-fixed-kind")) == QStringList());
}

TEST_CASE("an item under a resolution without votes says which resolution has to go first", "[ui][gathering]")
{
    const EditorStage stage;
    stage.model().decide({}, [](auto& g) { g.resolutions[0].votes = {}; });
    QSignalSpy refused(&stage.view(), &EditorView::failed);
    auto& report = line(stage, 1);
    report.edit()->setFocus();
    QTest::keyClick(report.edit(), Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(refused.size() == 1);
    CHECK(refused[0][0].toString().contains(QStringLiteral("下面有决议“通过支部第三季度工作报告”")));
}

TEST_CASE("a matter reserved to the members' meeting is refused to the committee in the window", "[ui][gathering]")
{
    const EditorStage stage;
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("new:committee_meeting"));
    stage.model().decide({}, [](gathering::Gathering& g) {
        g.agenda = gathering::agendaOf({QStringLiteral("接收梁书言同志")});
        g.agenda[0].id = gathering::AgendaItemId::make();
        g.agenda[0].matter = Matter::Admission;
        gathering::Resolution made;
        made.id = gathering::ResolutionId::make();
        made.item = g.agenda[0].id;
        made.text = QStringLiteral("同意接收梁书言同志");
        made.method = gathering::Method::SecretBallot;
        made.votes.yes = 5;
        g.resolutions = {made};
    });
    auto* row = stage.find<ResolutionList>("resolutions").findChild<ResolutionRow*>();
    REQUIRE(row);
    auto* problem = row->findChild<QLabel*>(QStringLiteral("voteProblem"));
    CHECK(problem->isVisible());
    CHECK(problem->text()
          == QStringLiteral(
              "接收预备党员要由支部党员大会表决，支部委员会会议不能作出决定。讨论的意见可以写在会议记录里。"));
    const auto done = stage.model().commit();
    REQUIRE_FALSE(done);
    CHECK(done.error().code == QStringLiteral("gathering.reserved"));
    CHECK(stage.model().archive().error().code == QStringLiteral("gathering.reserved"));
}

TEST_CASE("a meeting that is still to come is not archived in the window", "[ui][gathering]")
{
    const EditorStage stage;
    const auto id = ui::store(
        stage.desk().book(),
        newRecord(stage.desk().book(), gathering::Kind::GeneralMeeting, QStringLiteral("计划"), QDate(2026, 9, 25)));
    stage.desk().showPage(QStringLiteral("organization"), id.toString());
    const auto done = stage.model().archive();
    REQUIRE_FALSE(done);
    CHECK(done.error().code == QStringLiteral("gathering.archive_later"));
    CHECK(gathering::loadGathering(stage.desk().book().reader(), id)->state == gathering::State::Draft);
}

TEST_CASE("a plan whose day has come proposes everybody, says so, and counts nobody until somebody does",
          "[ui][gathering]")
{
    const EditorStage stage;
    auto& book = stage.desk().book();
    auto plan = newRecord(book, gathering::Kind::GeneralMeeting, QStringLiteral("计划"), QDate(2026, 9, 17));
    plan.attendees[3].presence = Presence::OnLeave;
    plan.attendees[3].reason = QStringLiteral("因公出差"); // excused himself beforehand
    gathering::GatheringId id;
    REQUIRE(book.perform(QStringLiteral("test"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, gathering::saveGathering(unit, plan, QDate(2026, 9, 10)));
        return {};
    }));
    stage.desk().showPage(QStringLiteral("organization"), id.toString());
    CHECK(stage.model().counts().present == 37);
    CHECK(stage.find<QLabel>("presenceHint").text().startsWith(QStringLiteral("先按全部到会填写，还没有人登记过")));
    stage.model().setPlace(QStringLiteral("四楼"));
    REQUIRE(stage.model().commit());
    auto stored = gathering::loadGathering(book.reader(), id).value();
    CHECK(stored.place == QStringLiteral("四楼"));
    CHECK_FALSE(gathering::isRecorded(stored));
    CHECK(presentIn(stored) == 0);
    CHECK(stage.model().counts().present == 37); // still proposed
    stage.model().setAllPresent();
    CHECK_FALSE(stage.find<QLabel>("presenceHint").text().contains(QStringLiteral("还没有人登记过")));
    REQUIRE(stage.model().commit());
    stored = gathering::loadGathering(book.reader(), id).value();
    CHECK(gathering::isRecorded(stored));
    CHECK(presentIn(stored) == 38);
}

TEST_CASE("whose standing changed since the list was made is named, and taken over with one click", "[ui][gathering]")
{
    const EditorStage stage;
    auto* notice = stage.page().findChild<QWidget*>(QStringLiteral("peopleChanged"));
    REQUIRE(notice);
    CHECK(notice->isHidden());
    change(stage, QStringLiteral("罗小满"), [](book::Member& person) { // converted the day before, entered today
        person.values.set(book::Field::FullMemberDate, QStringLiteral("2026-09-17"));
        person.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
    });
    change(stage, QStringLiteral("张慎行"), [](book::Member& person) { person.leftOn = QDate(2026, 9, 1); });
    stage.view().leave();
    QTRY_VERIFY(!stage.page().editor());
    stage.desk().showPage(QStringLiteral("organization"), stage.meeting.toString());
    notice = stage.page().findChild<QWidget*>(QStringLiteral("peopleChanged"));
    REQUIRE(notice->isVisible());
    QString said;
    for (const auto* each : notice->findChildren<QLabel*>())
        said += each->text();
    CHECK(said.contains(QStringLiteral("张慎行：名单里有")));
    CHECK(said.contains(QStringLiteral("罗小满：名单里是预备党员，无表决权；开会那天是正式党员，有表决权。")));
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-people-changed")) == QStringList());
    CHECK(stage.stored().attendees.size() == 38); // nothing changes by itself
    stage.find<QPushButton>("renewPeople").click();
    CHECK(notice->isHidden());
    CHECK(gathering::votersOf(stage.model().gathering()).entitled == 36); // one more, one less
    REQUIRE(stage.model().commit());
    CHECK(stage.stored().attendees.size() == 37);
    CHECK(presentIn(stage.stored()) == 34); // marks stay
    REQUIRE(stage.model().archive());
    change(stage, QStringLiteral("丁春晓"), [](book::Member& person) { person.leftOn = QDate(2026, 9, 1); });
    stage.desk().showPage(QStringLiteral("organization"));
    stage.desk().showPage(QStringLiteral("organization"), stage.meeting.toString());
    CHECK(stage.page().findChild<QWidget*>(QStringLiteral("peopleChanged"))->isHidden()); // archived: as it was
    CHECK(stage.stored().attendees.size() == 37);
}

TEST_CASE("whose day of joining is known to the year only is named beside the list, with nothing to take over",
          "[ui][gathering]")
{
    const EditorStage stage;
    change(stage, QStringLiteral("罗小满"), [](book::Member& person) {
        person.values.set(book::Field::JoinDate, QStringLiteral("2026"));
        person.values.set(book::Field::TransferInDate, QString());
    });
    stage.view().leave();
    QTRY_VERIFY(!stage.page().editor());
    stage.desk().showPage(QStringLiteral("organization"), stage.meeting.toString());
    const auto* notice = stage.page().findChild<QWidget*>(QStringLiteral("peopleChanged"));
    REQUIRE(notice->isVisible());
    QString said;
    for (const auto* each : notice->findChildren<QLabel*>())
        said += each->text();
    CHECK(said.contains(QStringLiteral("罗小满的入党或者转入日期只到年或者月")));
    CHECK_FALSE(said.contains(QStringLiteral("有人的情况变了")));
    CHECK(stage.find<QPushButton>("renewPeople").isHidden());
}

TEST_CASE("the template is one step of the text's undo, and what was written before is undone after it",
          "[ui][gathering]")
{
    const EditorStage stage;
    auto& edit = stage.find<MinutesEdit>("minutes");
    const QString before = edit.minutes();
    edit.moveCursor(QTextCursor::End);
    typeText(edit, QStringLiteral("再说一句"));
    const QString typed = edit.minutes();
    REQUIRE(typed != before);
    stage.find<QPushButton>("template").click();
    CHECK(edit.minutes().startsWith(typed));
    CHECK(edit.toPlainText().contains(QStringLiteral("应到党员38人，实到35人")));
    edit.undo();
    CHECK(edit.minutes() == typed);
    edit.redo();
    CHECK(edit.toPlainText().contains(QStringLiteral("应到党员38人，实到35人")));
    edit.undo();
    while (edit.document()->isUndoAvailable())
        edit.undo();
    CHECK(edit.minutes() == before);
}

TEST_CASE("a toast lies over no vote", "[ui][gathering]")
{
    const EditorStage stage;
    stage.window().resize(1366, 768);
    QTest::qWait(10);
    Q_EMIT stage.desk().said(QStringLiteral("已归档"));
    auto* toast = stage.window().frame()->toast();
    REQUIRE(toast->isVisible());
    const auto& list = stage.find<ResolutionList>("resolutions");
    const QRect votes(list.mapTo(toast->parentWidget(), list.visibleRegion().boundingRect().topLeft()),
                      list.visibleRegion().boundingRect().size());
    REQUIRE(votes.height() > 40); // they are in sight
    const QRect box = toast->geometry().adjusted(kShadowReach, kShadowReach, -kShadowReach, -kShadowReach);
    CHECK_FALSE(box.intersects(votes));
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-toast")) == QStringList());
}

TEST_CASE("a long refusal stands whole in its toast at the largest text", "[ui][gathering][picture]")
{
    const EditorStage stage;
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.3, Motion::Reduced});
    stage.window().resize(1024, 700);
    QTest::qWait(10);
    const QString sentence =
        QStringLiteral("“时间”里填的看不懂，还没有记下，请改好或者清空。请写成 2026.9.18 14:30–16:00 这样，"
                       "日期、开始和结束之间用空格或者短横线分开；只知道日期的，先写日期，以后再补钟点。");
    stage.desk().refuse(sentence);
    auto* toast = stage.window().frame()->toast();
    REQUIRE(toast->isVisible());
    QCoreApplication::processEvents();
    const auto* text = toast->findChild<QLabel*>();
    REQUIRE(text);
    CHECK(text->text() == sentence);
    CHECK(text->heightForWidth(text->width()) <= text->height());
    CHECK(toast->parentWidget()->rect().contains(
        toast->geometry().adjusted(kShadowReach, kShadowReach, -kShadowReach, -kShadowReach)));
    CHECK(takePicture(stage.window(), QStringLiteral("gathering-refused-large")) == QStringList());
    stage.desk().say(QStringLiteral("已归档"));
    QCoreApplication::processEvents();
    CHECK(toast->height() == scaled(44) + 2 * kShadowReach); // one line is as high as ever
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("a topic with percent signs is shown and printed as it was typed", "[ui][gathering]")
{
    const EditorStage stage;
    const QString topic = QStringLiteral("完成 100%1 以上，%L2 与 %n");
    stage.model().setTopic(topic);
    REQUIRE(stage.model().commit());
    CHECK(stage.find<QLineEdit>("topic").text() == topic);
    const auto sheet = stage.model().sheet().value();
    const auto document = report::formDocument(report::GatheringForm::Record, sheet, {});
    bool printed = false;
    for (const auto& block : document.blocks) {
        if (const auto* table = std::get_if<report::Table>(&block))
            for (const auto& row : table->rows)
                printed = printed || row.contains(topic);
    }
    CHECK(printed);
    REQUIRE(stage.model().archive());
    stage.desk().showPage(QStringLiteral("organization"));
    bool listed = false;
    for (auto* table : stage.page().findChildren<QAbstractItemView*>())
        for (int row = 0; table->model() && row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                listed = listed || table->model()->index(row, column).data().toString().contains(topic);
    CHECK(listed);
}

TEST_CASE("leaving a record names what is carried out of a resolution that fell", "[ui][gathering]")
{
    const EditorStage stage;
    const QSignalSpy told(&stage.desk(), &Desk::noticed);
    const QString words = stage.stored().resolutions[0].text;
    REQUIRE(stage.desk().perform(QStringLiteral("ledger.add"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
        ledger::Item item;
        item.branch = stage.stored().branch;
        item.kind = ledger::Kind::Resolution;
        item.sourceTable = QStringLiteral("gathering");
        item.sourceId = stage.meeting.toString();
        item.matter = words;
        item.raisedOn = stage.desk().today();
        return ledger::raiseItem(unit, item, stage.desk().today()).map([](auto) {});
    }));
    stage.model().decide({}, [](auto& g) {
        g.resolutions[0].votes.yes = 3;
        g.resolutions[0].votes.no = 30;
    });
    stage.view().leave();
    QTRY_VERIFY(!stage.page().editor());
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.last()[0].toString().contains(QStringLiteral("所依据的决议“%1”在会议记录里没有通过").arg(words)));
    CHECK(stage.stored().corrections.size() == 1);
}

TEST_CASE("a day before the founding of the branch is asked about, and saved", "[ui][gathering]")
{
    const EditorStage stage;
    auto& book = stage.desk().book();
    REQUIRE(book.perform(QStringLiteral("test"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto branch, book::loadBranch(unit.session(), branchOf(book)));
        branch.founded = PartialDate::of(QDate(2026, 2, 1));
        return book::updateBranch(unit, branch);
    }));
    stage.desk().showPage(QStringLiteral("organization"));
    stage.desk().showPage(QStringLiteral("organization"), stage.meeting.toString());
    const auto isAsked = [&] {
        const auto labels = stage.page().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* each) {
            return each->isVisible() && each->text().contains(QStringLiteral("在支部成立"));
        });
    };
    const auto was = stage.stored();
    CHECK_FALSE(isAsked());
    stage.model().setMoment({QDate(2026, 1, 31), was.startsAt, was.endsAt});
    CHECK(isAsked());
    CHECK(stage.model().commit());
    CHECK(stage.stored().heldOn == QDate(2026, 1, 31));
    stage.model().setMoment({QDate(2026, 2, 1), was.startsAt, was.endsAt});
    CHECK_FALSE(isAsked());
}

TEST_CASE("a day mistyped takes nobody who was marked off a saved record: the differences are named", "[ui][gathering]")
{
    const EditorStage stage;
    const auto before = stage.stored();
    REQUIRE(gathering::isRecorded(before));
    stage.model().setMoment({QDate(2026, 3, 1), before.startsAt, before.endsAt});
    const auto members = [](const gathering::Gathering& record) {
        QList<book::MemberId> ids;
        std::ranges::transform(record.attendees, std::back_inserter(ids), &gathering::Attendee::member);
        return ids;
    };
    CHECK(members(stage.model().gathering()) == members(before));
    const auto* notice = stage.page().findChild<QWidget*>(QStringLiteral("peopleChanged"));
    REQUIRE(notice->isVisible());
    QString said;
    for (const auto* each : notice->findChildren<QLabel*>())
        said += each->text();
    CHECK(said.contains(QStringLiteral("开会那天还不是本支部的党员")));
    REQUIRE(stage.model().commit());
    CHECK(stage.stored().heldOn == QDate(2026, 3, 1));
    CHECK(members(stage.stored()) == members(before)); // what is kept by itself loses nobody
    stage.find<QPushButton>("renewPeople").click(); // but one click does, when somebody says so
    CHECK(notice->isHidden());
    CHECK(stage.model().gathering().attendees.size() < before.attendees.size());
    REQUIRE(stage.model().stepBack());
    CHECK(members(stage.model().gathering()) == members(before));

    stage.model().setMoment({QDate(1026, 9, 12), before.startsAt, before.endsAt});
    CHECK(stage.model().problem(EditorModel::Part::Moment).contains(QStringLiteral("1921年7月")));
    CHECK(stage.model().commit().error().code == QStringLiteral("gathering.day_early"));
    CHECK(stage.stored().heldOn == QDate(2026, 3, 1));
    stage.model().setMoment({before.heldOn, before.startsAt, before.endsAt});
    REQUIRE(stage.model().commit());
    CHECK(stage.stored().attendees == before.attendees);
}
