// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/fresh_sample.h"

#include "branchbook/book/book.h"
#include "branchbook/book/restore_point.h"
#include "ui/kit/dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>

namespace branchbook::ui {

namespace {

struct FreshSampleTexts {
    Q_DECLARE_TR_FUNCTIONS(FreshSampleTexts)
};

enum class SampleSaid { Sample, OtherBook, Nothing };

/// What the closed book at `path` says of itself; Nothing: it cannot be opened without more.
SampleSaid askBook(const QString& path)
{
    const auto book = book::Book::open(path, book::OpenMode::ReadOnly, {}, book::Checking::Later);
    if (!book)
        return SampleSaid::Nothing;
    return (*book)->sampleDay() ? SampleSaid::Sample : SampleSaid::OtherBook;
}

void removeLogs(const QString& path)
{
    for (const QLatin1String log : {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")})
        QFile::remove(path + log);
}

} // namespace

QList<book::BackupFile> sampleCopies(const QString& path)
{
    auto copies = book::restorableBackups(path);
    copies.removeIf([](const book::BackupFile& copy) { return askBook(copy.path) == SampleSaid::OtherBook; });
    return copies;
}

SampleCleared removeSample(const QString& path)
{
    const auto copies = sampleCopies(path);
    if (!QFile::remove(path))
        return QFile::exists(path) ? SampleCleared::Failed : SampleCleared::Done;
    removeLogs(path);
    for (const auto& copy : copies) {
        QFile::remove(copy.path);
        removeLogs(copy.path);
        if (const QString folder = QFileInfo(copy.path).absolutePath(); folder != QFileInfo(path).absolutePath())
            (void)QDir().rmdir(folder); // of copies; it stays where anything else lies in it
    }
    return SampleCleared::Done;
}

SampleCleared clearSample(const QString& path)
{
    if (!QFile::exists(path))
        return SampleCleared::Done;
    return askBook(path) == SampleSaid::Sample ? removeSample(path) : SampleCleared::NotSample;
}

QString clearedText(SampleCleared cleared)
{
    switch (cleared) {
    case SampleCleared::Done: break;
    case SampleCleared::NotSample:
        return FreshSampleTexts::tr("示例的位置上放着别的手册，或者打不开的文件，没有动它。请先把它移到别处。");
    case SampleCleared::Failed: return FreshSampleTexts::tr("示例文件删不掉，请看看它是不是正在别的地方打开着。");
    }
    return {};
}

void askToDiscardSample(QWidget& window, const QString& path, const std::function<void()>& act)
{
    const auto copies = sampleCopies(path).size();
    const QString file = QDir::toNativeSeparators(path);
    auto* dialog = new Dialog(&window, FreshSampleTexts::tr("删除示例？"));
    dialog->setObjectName(QStringLiteral("discardSampleDialog"));
    dialog->setText(
        (copies == 0 ? FreshSampleTexts::tr("要删除：示例手册“%1”，“最近打开”里的这一行。").arg(file)
                     : FreshSampleTexts::tr("要删除：示例手册“%1”，它的 %2 份备份，“最近打开”里的这一行。")
                           .arg(file, QString::number(copies)))
        + FreshSampleTexts::tr("在示例里改过的内容不能恢复。您自己的手册不受影响；以后还可以再打开一本新的示例。"));
    (void)dialog->addSafeButton(FreshSampleTexts::tr("不用"));
    auto* discard = dialog->addButton(FreshSampleTexts::tr("删除"), ButtonKind::Danger);
    discard->setObjectName(QStringLiteral("discardSampleNow"));
    QObject::connect(discard, &QPushButton::clicked, dialog, [dialog, act] {
        dialog->close();
        act();
    });
    dialog->open();
}

} // namespace branchbook::ui
