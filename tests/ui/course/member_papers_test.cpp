// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 扫描件和材料: papers of a person under 档案, kept in the book, saved outside it, removed with undo.
#include "branchbook/book/attachment.h"
#include "branchbook/book/member_store.h"
#include "support/catch_qt.h"
#include "ui/gathering/attachment_list.h"
#include "ui/kit/tabs.h"
#include "ui/members/member_pane.h"
#include "ui/members/roster_view.h"
#include "ui/members_fixture.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_files.h"
#include "ui/ui_fixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// The window at somebody's 档案.
struct PapersStage {
    PapersStage()
    {
        addMockupMembers(test.desk());
        const auto people = book::listMemberRows(test.desk().book().reader(), {}).value();
        person = people.front().id;
        test.window().show();
        (void)QTest::qWaitForWindowExposed(&test.window());
        test.desk().showPage(QStringLiteral("members"), person.toString());
        QCoreApplication::processEvents();
        pane().showMember(person, test.desk().today());
        pane().tabs()->setCurrentIndex(MemberPane::File);
    }
    [[nodiscard]] MemberPane& pane() { return *test.window().findChild<MemberPane*>(); }
    [[nodiscard]] RecordFiles& papers() { return *pane().findChild<RecordFiles*>(); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] QList<book::Attachment> kept()
    {
        return book::listAttachments(test.desk().book().reader(), QStringLiteral("member"), person.toString()).value();
    }
    [[nodiscard]] int shown()
    {
        QCoreApplication::processEvents(); // new lines are shown then
        int rows = 0;
        for (const auto* row : papers().findChildren<AttachmentRow*>())
            rows += row->isHidden() ? 0 : 1; // those of the list before
        return rows;
    }
    WindowOfTests test;
    QTemporaryDir folder;
    book::MemberId person;
};

} // namespace

TEST_CASE("the papers of a person in both themes, narrow and with large text", "[ui][picture][papers]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, "member-papers"},
        {Scheme::Dark, 1.3, 1024, 700, "member-papers-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    PapersStage s;
    s.test.window().resize(width, height);
    s.papers().attach({s.write(QStringLiteral("入党申请书.pdf"), "%PDF-1.4 one"),
                       s.write(QStringLiteral("入党志愿书.pdf"), "%PDF-1.4 two")});
    QCoreApplication::processEvents();
    if (width < 1366) { // where it is narrow the card is a sheet, which Enter opens
        Q_EMIT s.test.window().findChild<RosterView*>()->openAsked(s.person);
        QCoreApplication::processEvents();
        s.pane().findChild<QScrollArea*>()->ensureWidgetVisible(&s.papers());
        CHECK_FALSE(s.papers().visibleRegion().isEmpty());
    }
    QCoreApplication::processEvents();
    CHECK(takePicture(s.test.window(), QString::fromLatin1(name)) == QStringList());
}

TEST_CASE("a scanned paper is added to a person, saved outside the book and removed with undo", "[ui][papers]")
{
    PapersStage s;
    const QByteArray content("%PDF-1.4 scanned");
    CHECK(s.shown() == 0);
    s.papers().attach({s.write(QStringLiteral("入党申请书.pdf"), content)});
    REQUIRE(s.kept().size() == 1);
    CHECK(s.shown() == 1);
    const book::Attachment paper = s.kept().front();
    const QString out = s.folder.filePath(QStringLiteral("另存.pdf"));
    s.papers().saveTo(paper, out);
    QFile copy(out);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == content);
    const QString book = s.test.desk().book().path();
    s.papers().saveTo(paper, book); // never over the book
    QFile still(book);
    REQUIRE(still.open(QIODevice::ReadOnly));
    CHECK_FALSE(still.readAll().startsWith("%PDF"));
    Q_EMIT s.papers().findChild<AttachmentList*>()->removeAsked(paper);
    CHECK(s.kept().isEmpty());
    CHECK(s.shown() == 0);
    s.test.desk().undo();
    CHECK(s.kept().size() == 1);
    CHECK(s.shown() == 1);
}
