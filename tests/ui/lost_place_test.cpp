// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stick is pulled out, or the disk is full: said above every page, with two ways out, until the book takes something again.
#include "ui/shell/lost_place.h"

#include "branchbook/book/setting.h"
#include "support/catch_qt.h"
#include "ui/kit/banner.h"
#include "ui/kit/toast.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <csignal>

#include <sys/resource.h>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// No file grows while it lives.
class FullDisk
{
public:
    FullDisk()
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

/// The documents of this test's own user.
class OwnHome
{
public:
    OwnHome()
    {
        qputenv("HOME", m_folder.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    }
    ~OwnHome()
    {
        qputenv("HOME", m_home);
        if (m_config.isEmpty())
            qunsetenv("XDG_CONFIG_HOME");
        else
            qputenv("XDG_CONFIG_HOME", m_config);
    }
    OwnHome(const OwnHome&) = delete;
    OwnHome& operator=(const OwnHome&) = delete;
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_home = qgetenv("HOME");
    QByteArray m_config = qgetenv("XDG_CONFIG_HOME");
};

Result<> writeSomething(Desk& desk, const char* value)
{
    return desk.perform(QStringLiteral("test"), QStringLiteral("写一步"), [value](store::UnitOfWork& unit) {
        return book::putSetting(unit, u"agenda.from", QString::fromLatin1(value));
    });
}

QPushButton* offered(const QWidget& place, const char* text)
{
    for (auto* each : place.findChildren<QPushButton*>()) {
        if (each->text() == QString::fromUtf8(text))
            return each;
    }
    return nullptr;
}

bool isOffered(const QWidget& place, const char* text)
{
    QCoreApplication::processEvents(); // what came into a layout is shown in its turn
    const auto* found = offered(place, text);
    return found != nullptr && !found->isHidden();
}

} // namespace

TEST_CASE("a book that takes nothing is told above every page, until it takes something again", "[ui]")
{
    WindowOfTests test;
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    const auto* place = test.window().findChild<LostPlace*>();
    REQUIRE(place != nullptr);
    CHECK_FALSE(place->isVisible());
    {
        const FullDisk full;
        const auto failed = writeSomething(test.desk(), "2026-09-01");
        REQUIRE_FALSE(failed);
        CHECK(failed.error().kind == ErrorKind::Io);
        CHECK(place->isVisible());
        REQUIRE(offered(*place, "再试一次") != nullptr);
        offered(*place, "再试一次")->click();
        CHECK(place->isVisible()); // it still takes nothing
        test.desk().showPage(QStringLiteral("members"));
        CHECK(place->isVisible());
    }
    CHECK(takePicture(test.window(), QStringLiteral("window-lost-place")) == QStringList());
    offered(*place, "再试一次")->click();
    CHECK_FALSE(place->isVisible());
    CHECK(test.window().frame()->toast()->accessibleName().startsWith(QStringLiteral("又能存了")));
    {
        const FullDisk full;
        REQUIRE_FALSE(writeSomething(test.desk(), "2026-08-01"));
    }
    CHECK(place->isVisible());
    REQUIRE(writeSomething(test.desk(), "2026-08-01")); // the next step goes through: nothing to tell any more
    CHECK_FALSE(place->isVisible());
}

TEST_CASE("what the banner above every page says is not said by a toast besides", "[ui]")
{
    WindowOfTests test;
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    const auto* place = test.window().findChild<LostPlace*>();
    const auto* toast = test.window().frame()->toast();
    const FullDisk full;
    const auto failed = writeSomething(test.desk(), "2026-09-01");
    REQUIRE_FALSE(failed);
    REQUIRE(place->isVisible());
    const auto* banner = place->findChild<Banner*>();
    CHECK(banner->accessibleName().startsWith(sentence(failed.error())));
    CHECK_FALSE(toast->isVisible());
    REQUIRE_FALSE(writeSomething(test.desk(), "2026-09-01"));
    CHECK(banner->accessibleName().contains(QStringLiteral("试过，没有存上。"))); // somebody asked: the banner answers
    CHECK_FALSE(toast->isVisible());
    test.desk().report({ErrorKind::Io, QStringLiteral("attachment.unreadable"), {QStringLiteral("a.pdf"), {}}, {}});
    CHECK(toast->isVisible()); // another matter
}

TEST_CASE("what was refused for another reason is no lost place", "[ui]")
{
    WindowOfTests test;
    test.window().show();
    REQUIRE_FALSE(test.desk().perform(QStringLiteral("test"), {}, [](store::UnitOfWork&) -> Result<> {
        return fail(ErrorKind::Io, QStringLiteral("attachment.unreadable"), {QStringLiteral("a.pdf"), {}});
    }));
    CHECK_FALSE(test.window().findChild<LostPlace*>()->isVisible());
}

TEST_CASE("what was saved so far is copied to this machine, whole", "[ui]")
{
    const OwnHome home;
    WindowOfTests test;
    test.window().show();
    REQUIRE(writeSomething(test.desk(), "2026-07-01"));
    {
        const FullDisk full;
        REQUIRE_FALSE(writeSomething(test.desk(), "2026-08-01"));
    }
    const auto* place = test.window().findChild<LostPlace*>();
    REQUIRE(offered(*place, "另存到本机") != nullptr);
    offered(*place, "另存到本机")->click();
    REQUIRE(QTest::qWaitFor(
        [&] { return test.window().frame()->toast()->accessibleName().startsWith(QStringLiteral("已另存到")); },
        20'000));
    const auto copies = QDir(home.path()).entryList({QStringLiteral("book.另存-*.bbk")}, QDir::Files);
    REQUIRE(copies.size() == 1);
    const auto copy = book::Book::open(QDir(home.path()).filePath(copies.first()), book::OpenMode::ReadOnly);
    REQUIRE(copy);
    CHECK(book::loadSetting((*copy)->reader(), u"agenda.from").value() == QStringLiteral("2026-07-01"));
    CHECK(place->isVisible()); // the book itself takes nothing yet, as far as anybody knows
    CHECK(offered(*place, "另存到本机")->isEnabled());
    CHECK(isOffered(*place, "打开另存的这一份"));
    // There is room again, and something is written that the copy lacks: it is not offered the next time.
    REQUIRE(writeSomething(test.desk(), "2026-08-02"));
    CHECK_FALSE(place->isVisible());
    {
        const FullDisk full;
        REQUIRE_FALSE(writeSomething(test.desk(), "2026-08-03"));
    }
    CHECK(place->isVisible());
    CHECK(isOffered(*place, "另存到本机"));
    CHECK_FALSE(isOffered(*place, "打开另存的这一份"));
}

TEST_CASE("a copy during which something was written is not offered to be gone on with", "[ui]")
{
    const OwnHome home;
    WindowOfTests test;
    test.window().show();
    const auto* place = test.window().findChild<LostPlace*>();
    {
        const FullDisk full;
        REQUIRE_FALSE(writeSomething(test.desk(), "2026-08-01"));
    }
    offered(*place, "另存到本机")->click(); // beside the window
    REQUIRE(writeSomething(test.desk(), "2026-08-02"));
    const auto* toast = test.window().frame()->toast();
    REQUIRE(QTest::qWaitFor([&] { return toast->accessibleName().startsWith(QStringLiteral("已另存到")); }, 20'000));
    CHECK(toast->accessibleName().contains(QStringLiteral("可能不在里面")));
    CHECK_FALSE(isOffered(*place, "打开另存的这一份"));
}

TEST_CASE("a file that goes away while it is open is told, nothing counts as saved, and closing asks", "[ui]")
{
    const OwnHome home;
    WindowOfTests test;
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    REQUIRE(writeSomething(test.desk(), "2026-07-01"));
    const auto* place = test.window().findChild<LostPlace*>();
    CHECK_FALSE(place->isVisible());
    const QString path = test.desk().book().path();
    const QString away = path + QStringLiteral(".away");
    REQUIRE(QFile::rename(path, away));
    REQUIRE(writeSomething(test.desk(), "2026-08-01")); // SQLite takes it: the open file is still there
    CHECK(place->isVisible());
    CHECK(test.desk().isUnsaved());
    const auto* said = test.window().findChild<Navigation*>();
    const auto words = [&] {
        QStringList all;
        for (const auto* each : said->findChildren<QLabel*>())
            all.append(each->text());
        return all.join(u'|');
    };
    CHECK_FALSE(words().contains(QStringLiteral("已自动保存")));
    test.desk().tellSaved(); // a draft
    CHECK(test.desk().isUnsaved());
    offered(*place, "再试一次")->click();
    CHECK(place->isVisible());
    test.window().close();
    CHECK(test.window().isVisible());
    auto* question = test.window().findChild<QWidget*>(QStringLiteral("unsaved"));
    REQUIRE(question != nullptr);
    offered(*question, "回去")->click();

    offered(*place, "另存到本机")->click();
    const auto copies = QDir(home.path()).entryList({QStringLiteral("book.另存-*.bbk")}, QDir::Files);
    REQUIRE(copies.size() == 1);
    const auto copy = book::Book::open(QDir(home.path()).filePath(copies.first()), book::OpenMode::ReadOnly);
    REQUIRE(copy);
    CHECK(book::loadSetting((*copy)->reader(), u"agenda.from").value() == QStringLiteral("2026-08-01"));
    CHECK_FALSE(test.window().holdsUnsaved()); // all is in the copy
    QSignalSpy asked(&test.window(), &MainWindow::fileAsked);
    REQUIRE(offered(*place, "打开另存的这一份") != nullptr);
    offered(*place, "打开另存的这一份")->click();
    REQUIRE(asked.count() == 1);
    CHECK(QFileInfo(asked.first().first().toString()).fileName() == copies.first());
    REQUIRE(writeSomething(test.desk(), "2026-09-01"));
    CHECK(test.window().holdsUnsaved());
    CHECK_FALSE(isOffered(*place, "打开另存的这一份")); // it lacks this
    test.desk().askForFile(QDir(home.path()).filePath(copies.first()));
    CHECK(asked.count() == 1); // nothing is opened, and that is said
    CHECK(test.window().frame()->toast()->accessibleName().contains(QStringLiteral("没有打开")));

    REQUIRE(QFile::rename(away, path));
    offered(*place, "再试一次")->click();
    CHECK_FALSE(place->isVisible());
    CHECK_FALSE(test.desk().isUnsaved());
    CHECK(words().contains(QStringLiteral("已自动保存")));
    CHECK_FALSE(test.window().holdsUnsaved());
}
