// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session in the window leaves behind: a book with planted secrets is opened, written in, locked while something is being
// typed, opened again, copied and closed; every file around it is read in every encoding that might hold them.
#include "branchbook/base/log.h"
#include "branchbook/book/backup.h"
#include "branchbook/integrity/clue.h"
#include "support/catch_qt.h"
#include "ui/page_looks.h"
#include "ui/security/door_stage.h"
#include "ui/talks/level_choice.h"
#include "ui/talks/talk_form.h"
#include "ui/talks/talks_view.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringEncoder>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

const QString kPlantedPoints = QStringLiteral("家里老人住院的难处");
const QString kPlantedPromise = QStringLiteral("月底以前再去看望");
const QString kPlantedDraft = QStringLiteral("写到一半的那几句");
const QString kPlantedReporter = QStringLiteral("顾长风本人举报");
const QString kPlantedMatter = QStringLiteral("接待超标之事");

QList<QByteArray> plantedForms(const QString& secret)
{
    const QByteArray plain = secret.toUtf8();
    QList<QByteArray> forms{plain, plain.toHex(), plain.toHex().toUpper()};
    for (const char* encoding : {"UTF-16LE", "UTF-16BE", "GB18030"}) {
        QStringEncoder encode(encoding);
        REQUIRE(encode.isValid());
        forms.append(encode(secret));
    }
    QString escaped; // as JSON may write it
    for (const QChar sign : secret)
        escaped += QStringLiteral("\\u%1").arg(sign.unicode(), 4, 16, QLatin1Char('0'));
    forms.append(escaped.toUtf8());
    for (int before = 0; before < 3; ++before) // base64 has three forms, by where the text begins
        forms.append((QByteArray(before, 'x') + plain).toBase64().mid(before == 0 ? 0 : 4).chopped(4));
    return forms;
}

/// The files, and those that hold one of the secrets.
std::pair<int, QStringList> traces(const QString& folder)
{
    QList<QByteArray> forms;
    for (const auto& secret : {kPlantedPoints, kPlantedPromise, kPlantedDraft, kPlantedReporter, kPlantedMatter,
                               kDoorPassphrase, kDoorSecond})
        forms += plantedForms(secret);
    int count = 0;
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++count;
        for (const auto& form : forms) {
            if (bytes.contains(form))
                found << file.fileName() + u' ' + QString::fromLatin1(form.toPercentEncoding());
        }
    }
    return {count, found};
}

TalkForm& talkForm(const DoorStage& stage)
{
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("talks"));
    QCoreApplication::processEvents();
    return *stage.window.frame()->page()->findChild<TalksView*>()->form();
}

void fillTalk(const TalkForm& form, const QString& points)
{
    form.findChild<QComboBox*>(QStringLiteral("speaker"))->setEditText(QStringLiteral("贺松年"));
    form.findChild<QComboBox*>(QStringLiteral("partner"))->setEditText(QStringLiteral("陈望北"));
    form.findChild<QPlainTextEdit*>(QStringLiteral("points"))->setPlainText(points);
}

} // namespace

TEST_CASE("a session in the window leaves none of what it sealed, in any file or encoding", "[ui][security]")
{
    wear(kPageLooks[0]);
    const QByteArray temporary = qgetenv("TMPDIR");
    DoorStage stage(DoorStage::Content::Sample);
    const QString elsewhere = stage.folder.filePath(QStringLiteral("tmp"));
    REQUIRE(QDir().mkpath(elsewhere));
    qputenv("TMPDIR", elsewhere.toUtf8());
    startLog(stage.folder.filePath(QStringLiteral("state")));
    (void)stage.seal(true);
    stage.unlock();
    {
        auto& form = talkForm(stage);
        fillTalk(form, kPlantedPoints);
        form.findChild<QLineEdit*>(QStringLiteral("promise"))->setText(kPlantedPromise);
        form.findChild<LevelChoice*>()
            ->findChild<QButtonGroup*>()
            ->button(int(organization::TalkLevel::Sealed))
            ->click();
        form.findChild<QPushButton*>(QStringLiteral("finishTalk"))->click();
    }
    stage.desk().undo();
    stage.desk().redo();
    integrity::Clue clue;
    clue.branch = stage.desk().branch().id;
    clue.receivedOn = QDate(2026, 9, 10);
    clue.registeredBy = QStringLiteral("贺松年");
    clue.matter = kPlantedMatter;
    REQUIRE(stage.desk().perform(QStringLiteral("clue.add"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id,
               integrity::registerClue(unit, clue, {kPlantedReporter, {}, {}}, stage.desk().today()));
        return {};
    }));
    fillTalk(talkForm(stage), kPlantedDraft); // and the book is locked over it
    CHECK(traces(stage.folder.path()).second == QStringList()); // the log of the database is there now
    stage.door.lock();
    REQUIRE(stage.locked());
    CHECK(traces(stage.folder.path()).second == QStringList());
    stage.unlock();
    CHECK(talkForm(stage).talk().points == kPlantedDraft); // it was kept
    NoProgress progress;
    REQUIRE(book::makeBackup(stage.desk().book().reader(), book::BackupReason::Asked, progress));
    stage.window.showStart(new QWidget);
    const auto [count, found] = traces(stage.folder.path());
    CHECK(found == QStringList());
    CHECK(count >= 3); // book, copy, preferences
    temporary.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", temporary);
    // The search itself finds what is there.
    QFile planted(stage.folder.filePath(QStringLiteral("planted")));
    REQUIRE(planted.open(QIODevice::WriteOnly));
    planted.write("--" + kPlantedReporter.toUtf8().toBase64());
    planted.close();
    CHECK(traces(stage.folder.path()).second.size() == 1);
}
