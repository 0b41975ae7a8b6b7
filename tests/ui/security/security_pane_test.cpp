// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings → 安全: the first passphrase, another one, the second secret, minutes, and older copies; clues and talks that
// hang on them.
#include "branchbook/book/backup.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/integrity/clue.h"
#include "branchbook/organization/talk_store.h"
#include "support/catch_qt.h"
#include "ui/agenda/obligation_list.h"
#include "ui/integrity/clue_dialogs.h"
#include "ui/integrity/clue_view.h"
#include "ui/kit/banner.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/page_looks.h"
#include "ui/security/door_stage.h"
#include "ui/security/passphrase_field.h"
#include "ui/security/recovery_code_view.h"
#include "ui/shell/page.h"
#include "ui/talks/level_choice.h"
#include "ui/talks/talk_form.h"
#include "ui/talks/talks_view.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

const QString kFreshWords = QStringLiteral("换一句谁也猜不到的话");

void showSecurity(const DoorStage& stage)
{
    stage.desk().showPage(QStringLiteral("settings"), QStringLiteral("security"));
    QCoreApplication::processEvents();
}

/// From the button of the pane to the open book, with the code typed back.
void setSecret(const DoorStage& stage, const char* button, const QString& words)
{
    showSecurity(stage);
    stage.press(button);
    stage.type("newPassphrase", words);
    stage.type("newPassphraseAgain", words);
    stage.press("setPassphraseNow");
    REQUIRE(DoorStage::waitFor([&] { return stage.sees("recoveryCode"); }));
    CHECK(stage.window.frame() == nullptr); // the book is closed meanwhile
    stage.type("recoveryCheck", stage.seen<QLabel>("recoveryCode").text().right(4));
}

QStringList labelsIn(const QWidget& widget)
{
    QStringList texts;
    for (const auto* each : widget.findChildren<QLabel*>()) {
        if (each->isVisible())
            texts << each->text();
    }
    for (const auto* each : widget.findChildren<ElidedLabel*>()) {
        if (each->isVisible())
            texts << each->text();
    }
    return texts;
}

} // namespace

TEST_CASE("the security pane, plain and sealed, in both themes and with large text", "[ui][picture][security]")
{
    const auto look = GENERATE(from_range(kPageLooks));
    const bool sealed = GENERATE(false, true);
    wear(look);
    DoorStage stage;
    if (sealed)
        (void)stage.seal(true);
    const PagePictures picture(stage.window, look);
    if (sealed)
        stage.unlock();
    else
        stage.open();
    showSecurity(stage);
    picture(sealed ? "settings-security-sealed" : "settings-security");
    stage.press(sealed ? "changeSecond" : "setFirst");
    picture(sealed ? "security-change-second" : "security-set-first");
}

TEST_CASE("the first passphrase: typed twice, the book sealed, the code kept, older copies asked about",
          "[ui][security]")
{
    const PageLook look{Scheme::Dark, 1.3, 1024, 700, "-narrow-large"};
    wear(look);
    DoorStage stage;
    const PagePictures picture(stage.window, look);
    stage.open();
    NoProgress progress;
    REQUIRE(book::makeBackup(stage.desk().book().reader(), book::BackupReason::Asked, progress));
    showSecurity(stage);
    stage.press("setFirst");
    stage.type("newPassphrase", QStringLiteral("短"));
    stage.press("setPassphraseNow");
    CHECK(stage.window.frame()); // too short
    stage.type("newPassphrase", kDoorPassphrase);
    stage.type("newPassphraseAgain", QStringLiteral("打错了的一句话"));
    stage.press("setPassphraseNow");
    CHECK(stage.window.frame()); // not the same twice
    stage.seen<QWidget>("setPassphrase").close();
    setSecret(stage, "setFirst", kDoorPassphrase);
    picture("sealing-code");
    stage.window.close();
    CHECK(stage.sees("unsaved")); // the code is nowhere else
    stage.seen<QWidget>("unsaved").close();
    stage.press("recoveryKept");
    REQUIRE(DoorStage::waitFor([&] { return stage.sees("removePlainCopies"); }));
    picture("sealing-copies");
    stage.press("removePlainCopies");
    stage.press("removeCopiesNow");
    REQUIRE(DoorStage::waitFor([&] { return stage.window.frame() != nullptr; }));
    CHECK(book::listBackups(stage.path).isEmpty());
    CHECK(stage.desk().book().hasPassphrase());
    CHECK(stage.window.frame()->pageId() == QStringLiteral("settings"));
    CHECK(store::unlock(stage.path, store::Secret::of(kDoorPassphrase)));
}

TEST_CASE("the settings name a copy that is no backup and leave it alone, and take the backups on request",
          "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    const QString copied = stage.folder.filePath(QStringLiteral("手册 (复件).bbk")); // as a file manager names it
    REQUIRE(QFile::copy(stage.path, copied));
    REQUIRE(QFile::copy(stage.path, stage.folder.filePath(QStringLiteral("手册.备份-20260901-120000.bbk"))));
    REQUIRE(book::listBackups(stage.path).size() == 1);
    (void)stage.seal();
    stage.unlock();
    showSecurity(stage);
    const auto lines = [&] { return labelsIn(stage.seen<QWidget>("plainCopies")).join(u'\n'); };
    CHECK(lines().contains(QStringLiteral("还有 2 份旧副本")));
    CHECK(lines().contains(QStringLiteral("手册 (复件).bbk")));
    CHECK(lines().contains(QStringLiteral("其中 1 份不是程序备份的名字")));
    stage.press("removePlainCopies");
    stage.press("removeCopiesNow");
    QCoreApplication::processEvents();
    CHECK(book::listBackups(stage.path).isEmpty());
    CHECK(QFile::exists(copied));
    CHECK(lines().contains(QStringLiteral("还有 1 份旧副本")));
    CHECK(lines().contains(QStringLiteral("其中 1 份不是程序备份的名字")));
    CHECK_FALSE(stage.sees("removePlainCopies")); // nothing of it is the program's to remove
}

TEST_CASE("the passphrase is changed by who knows it", "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    (void)stage.seal();
    stage.unlock();
    showSecurity(stage);
    stage.press("changeFirst");
    stage.type("oldPassphrase", QStringLiteral("不是这一句"));
    stage.type("newPassphrase", kFreshWords);
    stage.type("newPassphraseAgain", kFreshWords);
    stage.press("changePassphraseNow");
    REQUIRE(DoorStage::waitFor([&] { return stage.seen<QPushButton>("changePassphraseNow").isEnabled(); }));
    CHECK(stage.sees("changePassphrase"));
    CHECK(store::unlock(stage.path, store::Secret::of(kDoorPassphrase)));
    stage.type("oldPassphrase", kDoorPassphrase);
    stage.press("changePassphraseNow");
    REQUIRE(DoorStage::waitFor([&] { return !stage.sees("changePassphrase"); }));
    CHECK_FALSE(store::unlock(stage.path, store::Secret::of(kDoorPassphrase)));
    CHECK(store::unlock(stage.path, store::Secret::of(kFreshWords)));
}

TEST_CASE("minutes until it locks are a setting of the book, within limits, and can be taken back", "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    (void)stage.seal();
    stage.unlock();
    showSecurity(stage);
    const auto stored = [&] { return *book::loadNumber(stage.desk().book().reader(), book::kIdleLockSetting, -1); };
    CHECK(stage.seen<QLineEdit>("idleMinutes").text() == QStringLiteral("5"));
    for (const char* wrong : {"0", "241", "x"}) {
        stage.type("idleMinutes", QString::fromLatin1(wrong));
        QTest::keyClick(&stage.seen<QLineEdit>("idleMinutes"), Qt::Key_Return);
    }
    CHECK(stored() == -1);
    stage.type("idleMinutes", QStringLiteral("25"));
    QTest::keyClick(&stage.seen<QLineEdit>("idleMinutes"), Qt::Key_Return);
    CHECK(stored() == 25);
    stage.desk().undo();
    CHECK(stage.seen<QLineEdit>("idleMinutes").text() == QStringLiteral("5"));
    stage.window.setFocus(); // no field is left while it is taken apart
}

TEST_CASE("a book without a passphrase says so once, and not again when that was put away", "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    stage.open();
    QCoreApplication::processEvents();
    CHECK_FALSE(stage.sees("plainNotice")); // nobody is in it: the roster comes first
    REQUIRE(stage.desk().book().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        book::Member member;
        member.branch = stage.desk().branch().id;
        member.values.set(book::Field::FullName, QStringLiteral("苏远山"));
        member.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
        member.values.set(book::Field::FullMemberDate, QStringLiteral("2010-07-01"));
        member.values.set(book::Field::PartyPost, QStringLiteral("书记"));
        BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, member));
        return {};
    }));
    stage.window.showStart(new QWidget);
    stage.open();
    REQUIRE(DoorStage::waitFor([&] { return stage.sees("plainNotice"); })); // a part of the frame, shown a turn later
    REQUIRE(DoorStage::waitFor([&] { return stage.window.frame()->findChild<ObligationList*>() != nullptr; }));
    for (const auto* other : stage.window.frame()->page()->findChildren<Banner*>())
        CHECK_FALSE(other->isVisible()); // 1 post in the roster, none registered: that waits
    const auto buttons = stage.seen<QWidget>("plainNotice").findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 2);
    buttons.first()->click(); // 知道了
    CHECK_FALSE(stage.sees("plainNotice"));
    stage.window.showStart(new QWidget);
    stage.open();
    REQUIRE(stage.window.frame());
    CHECK_FALSE(stage.sees("plainNotice"));
}

TEST_CASE("a book in a folder that a client copies is told of once, and not again when that was put away",
          "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage;
    REQUIRE(QDir(stage.folder.path()).mkdir(QStringLiteral(".stfolder"))); // as Syncthing marks what it copies
    stage.open();
    REQUIRE(DoorStage::waitFor([&] { return stage.sees("placeNotice"); }));
    const auto buttons = stage.seen<QWidget>("placeNotice").findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 1);
    buttons.first()->click(); // 知道了
    CHECK_FALSE(stage.sees("placeNotice"));
    stage.window.showStart(new QWidget);
    stage.open();
    REQUIRE(stage.window.frame());
    QCoreApplication::processEvents();
    CHECK_FALSE(stage.sees("placeNotice"));
}

TEST_CASE("the recovery code is saved for this account alone", "[ui][security]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("code.txt"));
    const RecoveryCodeView view(QStringLiteral("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG"), QStringLiteral("口令"),
                                QStringLiteral("机关第一党支部"));
    REQUIRE(view.saveTo(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG"));
    CHECK((QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
    CHECK_FALSE(view.saveTo(folder.filePath(QStringLiteral("none/code.txt"))));
}

TEST_CASE("the second secret is set and changed in the window, and asked for at each look at who reported",
          "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage(DoorStage::Content::Sample);
    (void)stage.seal();
    stage.unlock();
    setSecret(stage, "setSecond", kDoorSecond);
    stage.press("recoveryKept");
    REQUIRE(DoorStage::waitFor([&] { return stage.window.frame() != nullptr; }));
    const auto clues = integrity::listClues(stage.desk().book().reader(), stage.desk().branch().id).value();
    REQUIRE_FALSE(clues.isEmpty());
    const auto& clue = clues.first();
    const auto viewings = [&] {
        return integrity::listClueViewings(stage.desk().book().reader(), clue.id).value().size();
    };
    const auto before = viewings();
    auto* dialog = new ClueSourceDialog(&stage.window, stage.desk(), clue);
    dialog->open();
    auto* reason = dialog->findChildren<QLineEdit*>().first();
    const auto show = [&] {
        for (auto* each : dialog->findChildren<QPushButton*>()) {
            if (each->text() == QStringLiteral("查看"))
                return each;
        }
        throw std::runtime_error("no button");
    };
    const auto isTold = [&] {
        return std::ranges::any_of(labelsIn(*dialog),
                                   [](const QString& text) { return text.startsWith(QStringLiteral("举报人：")); });
    };
    const auto says = [&](const QString& words) {
        return std::ranges::any_of(labelsIn(*dialog), [&](const QString& text) { return text.contains(words); });
    };
    show()->click();
    CHECK(says(QStringLiteral("请先填这一项")));
    typeText(*reason, QStringLiteral("受理机关要求补充"));
    CHECK_FALSE(says(QStringLiteral("请先填这一项"))); // it has been filled in
    show()->click();
    CHECK(viewings() == before); // the secret is missing
    stage.type("secondSecret", QStringLiteral("不是这一句"));
    show()->click();
    REQUIRE(DoorStage::waitFor([&] { return show()->isEnabled(); }));
    CHECK(viewings() == before);
    CHECK_FALSE(isTold());
    stage.type("secondSecret", kDoorSecond);
    show()->click();
    REQUIRE(DoorStage::waitFor(isTold));
    CHECK(viewings() == before + 1);
    CHECK(says(QStringLiteral("看过 %1 次").arg(before + 1))); // this look is one of them
    dialog->close();
    auto* again = new ClueSourceDialog(&stage.window, stage.desk(), clue);
    again->open();
    CHECK(stage.sees("secondSecret")); // it was not kept open
    again->close();
    showSecurity(stage);
    stage.press("changeSecond");
    stage.type("oldPassphrase", kDoorSecond);
    stage.type("newPassphrase", kFreshWords);
    stage.type("newPassphraseAgain", kFreshWords);
    stage.press("changePassphraseNow");
    REQUIRE(DoorStage::waitFor([&] { return !stage.sees("changePassphrase"); }));
    CHECK_FALSE(store::unlockSecond(stage.desk().book().reader(), store::Secret::of(kDoorSecond)));
    CHECK(store::unlockSecond(stage.desk().book().reader(), store::Secret::of(kFreshWords)));
}

TEST_CASE("what keeps who reported is said as it is: nothing, the passphrase, the second secret", "[ui][security]")
{
    wear(kPageLooks[0]);
    const auto [covers, chip, card] = GENERATE(table<int, const char*, const char*>({
        {0, "未加密", "未加密（手册没有口令）"},
        {1, "已加密", "手册口令加密"},
        {2, "另有口令", "另有口令保护"},
    }));
    DoorStage stage(DoorStage::Content::Sample);
    if (covers > 0)
        (void)stage.seal(covers > 1);
    if (covers > 0)
        stage.unlock();
    else
        stage.open();
    stage.desk().showPage(QStringLiteral("integrity"), QStringLiteral("clue"));
    QCoreApplication::processEvents();
    const auto* view = stage.window.frame()->page()->findChild<ClueView*>();
    REQUIRE(view);
    const auto* rows = view->table()->model();
    REQUIRE(rows->rowCount() > 0);
    CHECK(rows->index(0, 4).data().toString() == QString::fromUtf8(chip));
    stage.desk().showPage(QStringLiteral("integrity"), QStringLiteral("overview"));
    QCoreApplication::processEvents();
    CHECK(labelsIn(stage.seen<QWidget>("clueCard")).contains(QString::fromUtf8(card)));
    auto* dialog = new ClueDialog(&stage.window, stage.desk(), {});
    dialog->open();
    CHECK_FALSE(stage.sees("plainSource")); // nobody is named
    auto* reporter = dialog->findChild<QLineEdit*>(QStringLiteral("reporter"));
    REQUIRE(reporter);
    typeText(*reporter, QStringLiteral("顾长风"));
    CHECK(stage.sees("plainSource") == (covers == 0));
    for (const QString& words : labelsIn(*dialog))
        CHECK_FALSE(words.contains(QStringLiteral("密封")));
    dialog->close();
}

TEST_CASE("with a passphrase a talk may be sealed, and its words are covered until somebody asks", "[ui][security]")
{
    wear(kPageLooks[0]);
    DoorStage stage(DoorStage::Content::Sample);
    (void)stage.seal();
    stage.unlock();
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("talks"));
    QCoreApplication::processEvents();
    auto& form = *stage.window.frame()->page()->findChild<TalksView*>()->form();
    auto* sealed =
        form.findChild<LevelChoice*>()->findChild<QButtonGroup*>()->button(int(organization::TalkLevel::Sealed));
    REQUIRE(sealed->isEnabled());
    form.findChild<QComboBox*>(QStringLiteral("speaker"))->setEditText(QStringLiteral("贺松年"));
    form.findChild<QComboBox*>(QStringLiteral("partner"))->setEditText(QStringLiteral("陈望北"));
    form.findChild<QPlainTextEdit*>(QStringLiteral("points"))->setPlainText(QStringLiteral("家里的难处"));
    form.findChild<QLineEdit*>(QStringLiteral("promise"))->setText(QStringLiteral("月底前再去看望"));
    sealed->click();
    organization::TalkId id;
    QObject::connect(&form, &TalkForm::written, &form, [&](organization::TalkId written) { id = written; });
    form.findChild<QPushButton*>(QStringLiteral("finishTalk"))->click();
    REQUIRE_FALSE(id.isNull());
    const auto talk = organization::loadTalk(stage.desk().book().reader(), id).value();
    CHECK(talk.points == QStringLiteral("家里的难处"));
    CHECK(talk.promise == QStringLiteral("月底前再去看望"));
    form.load(id);
    QCoreApplication::processEvents();
    REQUIRE(stage.sees("showSealed"));
    CHECK_FALSE(stage.sees("points"));
    stage.press("showSealed");
    CHECK(stage.sees("points"));
    stage.desk().showPage(QStringLiteral("workbench"));
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("talks"));
    QCoreApplication::processEvents();
    CHECK_FALSE(stage.sees("points")); // covered again
}
