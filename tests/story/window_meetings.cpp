// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings as they are written in the window.
#include "story/window_player.h"

#include "ui/gathering/agenda_list.h"
#include "ui/gathering/agenda_row.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_view.h"
#include "ui/gathering/gathering_page.h"
#include "ui/gathering/name_grid.h"
#include "ui/gathering/resolution_list.h"
#include "ui/gathering/resolution_row.h"
#include "ui/kit/dialog.h"
#include "ui/kit/popover.h"
#include "ui/picture.h"

#include <QApplication>
#include <QComboBox>
#include <QtTest/QTest>

namespace story {

using namespace branchbook::ui;

namespace {

NameButton& nameButton(const QWidget& page, const QString& name)
{
    for (auto* each : page.findChildren<NameButton*>()) {
        if (each->text() == name)
            return *each;
    }
    stop(QStringLiteral("not expected: ") + name);
}

QComboBox& reasonOf(const QWidget& page, const QString& name)
{
    for (auto* each : page.findChildren<QComboBox*>()) {
        if (each->isVisible() && each->accessibleName() == name + QStringLiteral("的缺席原因"))
            return *each;
    }
    stop(QStringLiteral("no reason asked of ") + name);
}

/// Of the top bar, which stands outside the page while a record is written.
QAbstractButton& barButton(const QWidget& window, const QString& name)
{
    return partOf<QAbstractButton>(window, name);
}

ResolutionRow& lastRow(const QWidget& page, branchbook::gathering::ResolutionId id)
{
    for (auto* each : page.findChildren<ResolutionRow*>()) {
        if (each->id() == id)
            return *each;
    }
    stop(QStringLiteral("no row for the resolution"));
}

AgendaRow* lineSaying(const QWidget& agenda, const QString& title)
{
    for (auto* each : agenda.findChildren<AgendaRow*>()) {
        if (each->item().title == title)
            return each;
    }
    stop(QStringLiteral("no line of the agenda says ") + title);
}

/// The menu that has the entry once it is about to be shown.
void chooseInRow(ResolutionRow& row, const QString& entry)
{
    for (auto* menu : row.findChildren<QMenu*>()) {
        Q_EMIT menu->aboutToShow();
        for (auto* action : menu->actions()) {
            if (action->text().startsWith(entry)) {
                action->trigger();
                return settle();
            }
        }
    }
    stop(QStringLiteral("not in the row's menus: ") + entry);
}

} // namespace

GatheringPage& WindowPlayer::records() const
{
    auto* found = qobject_cast<GatheringPage*>(&page());
    if (found == nullptr || found->editor() == nullptr)
        stop(QStringLiteral("no record is being written"));
    return *found;
}

void WindowPlayer::writeHead(const Hold& step)
{
    write(partOf<QLineEdit>(page(), QStringLiteral("topic")), step.topic);
    write(partOf<QLineEdit>(page(), QStringLiteral("moment")),
          QStringLiteral("%1月%2日 14:30—16:00").arg(step.day.month()).arg(step.day.day()));
    write(partOf<QLineEdit>(page(), QStringLiteral("place")), QStringLiteral("三楼活动室"));
    write(*partOf<QComboBox>(page(), QStringLiteral("host")).lineEdit(), people()[0].name);
    if (step.group > 0) {
        static const QStringList groups{QStringLiteral("第一党小组"), QStringLiteral("第二党小组"),
                                        QStringLiteral("第三党小组")};
        pick(fieldOf<ComboField>(page(), QStringLiteral("党小组")), groups[step.group - 1]);
    }
    if (!step.lecturer.isEmpty())
        write(*fieldOf<ComboField>(page(), QStringLiteral("主讲人")).combo()->lineEdit(), step.lecturer);
    if (step.hours > 0)
        keyIn(partOf<QLineEdit>(page(), QStringLiteral("hours")), step.hours);
    partOf<QLineEdit>(page(), QStringLiteral("topic")).setFocus(); // what was typed last is taken when it is left
    settle();
}

void WindowPlayer::markAway(const Hold& step)
{
    for (const Away& one : step.away) {
        press(nameButton(page(), one.name));
        auto& reason = reasonOf(page(), one.name);
        write(*reason.lineEdit(), one.reason);
    }
    settle();
}

void WindowPlayer::writeAgenda(const Hold& step)
{
    auto& agenda = partOf<AgendaList>(page(), QStringLiteral("agenda"));
    for (const Point& point : step.agenda) {
        agenda.addItem();
        auto* row = lineSaying(agenda, {});
        write(*row->edit(), point.title);
        settle();
        if (point.matter == Matter::Other)
            continue;
        row = lineSaying(agenda, point.title); // the rows may have been made anew
        QTest::keyClick(row->edit(), Qt::Key_Return, Qt::AltModifier);
        auto& details = partOf<QWidget>(window(), QStringLiteral("agendaDetails"));
        pickText(partOf<QComboBox>(details, QStringLiteral("matter")), gathering::matterTitle(point.matter));
        if (!point.amount.isEmpty())
            write(partOf<QLineEdit>(details, QStringLiteral("amount")), point.amount);
        for (QWidget* above = &details; above != nullptr; above = above->parentWidget()) {
            if (auto* popover = qobject_cast<Popover*>(above)) {
                QTest::keyClick(popover, Qt::Key_Escape);
                break;
            }
        }
        settle();
    }
}

void WindowPlayer::vote(const Hold& step, const Vote& vote)
{
    auto* list = page().findChild<ResolutionList*>(QStringLiteral("resolutions")); // hidden while there is none
    if (list == nullptr)
        stop(QStringLiteral("nothing is resolved here"));
    QMenu menu;
    list->fillMenu(menu);
    chooseIn(menu, step.agenda[vote.point].title);
    auto& row = lastRow(page(), records().editor()->gathering().resolutions.last().id);
    const auto type = [&](const char* name, int figure) {
        keyIn(partOf<QLineEdit>(row, QString::fromLatin1(name)), figure);
    };
    if (vote.ballots) {
        chooseInRow(row, QStringLiteral("无记名投票"));
        for (const char* name : {"issued", "collected", "valid"})
            type(name, vote.yes + vote.no + vote.abstain);
    }
    type("yes", vote.yes);
    type("no", vote.no);
    type("abstain", vote.abstain);
    settle();
    if (!vote.owner.isEmpty())
        intoLedger(vote);
}

void WindowPlayer::intoLedger(const Vote& vote)
{
    chooseInRow(lastRow(page(), records().editor()->gathering().resolutions.last().id), QStringLiteral("转入台账"));
    fillRaise({}, vote.owner, vote.due);
}

void WindowPlayer::archiveRecord()
{
    press(barButton(window(), QStringLiteral("archive")));
    for (auto* each : window().findChildren<Dialog*>(QStringLiteral("missing"))) {
        if (each->isVisible())
            pressText(*each, QStringLiteral("仍然归档"));
    }
    if (records().editor()->gathering().state != gathering::State::Archived)
        stop(QStringLiteral("not archived: ") + records().editor()->gathering().topic);
}

void WindowPlayer::leaveEditor()
{
    auto& host = records();
    QTest::keyClick(&partOf<EditorView>(page()), Qt::Key_Escape);
    if (!QTest::qWaitFor([&] { return host.editor() == nullptr; }))
        stop(QStringLiteral("the record is not left"));
}

void WindowPlayer::operate(const Hold& step)
{
    const auto& info = gathering::kindInfo(step.kind);
    const auto known = at().gathering(step.kind, step.day);
    if (step.planned == known.isNull())
        stop(QStringLiteral("planned or not: ") + step.topic);
    show(QString::fromLatin1(info.area),
         step.planned ? known.toString() : QStringLiteral("new:") + QString::fromLatin1(info.name));
    writeHead(step);
    markAway(step);
    writeAgenda(step);
    for (const Vote& one : step.votes)
        vote(step, one);
    if (step.kind != gathering::Kind::OrganizationalLifeMeeting)
        archiveRecord();
    leaveEditor();
}

void WindowPlayer::operate(const ArchiveLife&)
{
    show(QStringLiteral("organization"), at().lastLifeMeeting().id.toString());
    archiveRecord();
    leaveEditor();
}

} // namespace story
