// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/passphrase.h"

#include "branchbook/base/same_file.h"
#include "branchbook/base/user_name.h"
#include "branchbook/book/setting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace branchbook::book {

namespace {

/// As Book writes its lines, for a book that is closed. Settings are never sealed.
Result<store::OpHead> headOfClosed(const QString& path)
{
    BB_TRY(const auto session, store::Session::openClosed(path, store::Access::Read));
    BB_TRY(const QString chosen, loadSetting(*session, kOperatorSetting));
    BB_TRY(const QString sampleDay, loadSetting(*session, kSampleDaySetting));
    const QDate day = QDate::fromString(sampleDay, Qt::ISODate);
    const auto clock = day.isValid() ? fixedClock(day) : systemClock();
    return store::OpHead{QStringLiteral("passphrase.set"),
                         Book::tr("设置口令，全部内容改写到新文件，操作记录从这里重新起算"),
                         chosen.isEmpty() ? systemUserName() : chosen,
                         clock->now(),
                         store::OpKind::Do,
                         0,
                         clock->today()};
}

bool isPlainBook(const QString& path)
{
    const auto sealed = store::hasPassphrase(path);
    return sealed && !*sealed;
}

} // namespace

Result<store::Sealing> setPassphrase(const QString& path, const store::Secret& passphrase, Progress& progress,
                                     const store::KdfCost& cost)
{
    BB_TRY(const store::OpHead head, headOfClosed(path));
    return store::sealBook(path, passphrase, head, progress, cost);
}

Result<> changePassphrase(Book& book, const store::Secret& old, const store::Secret& fresh, const store::KdfCost& cost)
{
    BB_CHECK(store::unlock(book.path(), old));
    return book.performOnVault(QStringLiteral("passphrase.change"), Book::tr("更改口令"),
                               [&](store::Session& writer, const store::OpHead& head) {
                                   return store::changePassphrase(writer, fresh, head, cost);
                               });
}

Result<QString> recoverPassphrase(Book& book, const store::Secret& fresh, const store::KdfCost& cost)
{
    QString code;
    const auto recover = [&](store::Session& writer, const store::OpHead& head) -> Result<> {
        BB_CHECK(store::changePassphrase(writer, fresh, head, cost));
        store::OpHead renewed = head;
        renewed.verb = QStringLiteral("passphrase.code");
        renewed.label = Book::tr("换了新的恢复码");
        BB_TRY(code, store::renewRecoveryCode(writer, renewed));
        return {};
    };
    BB_CHECK(book.performOnVault(QStringLiteral("passphrase.recover"), Book::tr("用恢复码重设口令"), recover));
    return code;
}

QList<PlainCopy> listPlainCopies(const QString& bookPath)
{
    const QFileInfo book(bookPath);
    const QString begins = book.completeBaseName() + u'.';
    QList<PlainCopy> found;
    for (const QString& folder : {book.absolutePath(), book.absolutePath() + QStringLiteral("/备份")}) {
        const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo& file : files) {
            const bool copy = file.suffix() == u"bbk" && file.fileName().startsWith(begins);
            const bool halfMade = file.fileName().startsWith(u'.') && file.suffix() == u"bbk-new";
            if ((copy || halfMade) && !isSameFile(file.absoluteFilePath(), bookPath)
                && isPlainBook(file.absoluteFilePath()))
                found.append({file.absoluteFilePath(), file.lastModified(), file.size()});
        }
    }
    std::ranges::stable_sort(found, std::greater<>(), &PlainCopy::changedAt);
    return found;
}

QList<PlainCopy> removePlainCopies(const QList<PlainCopy>& copies)
{
    QList<PlainCopy> left;
    for (const PlainCopy& copy : copies) {
        if (QFile::exists(copy.path) && !QFile::remove(copy.path))
            left.append(copy);
    }
    return left;
}

} // namespace branchbook::book
