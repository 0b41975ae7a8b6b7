// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/passphrase.h"

#include "branchbook/base/same_file.h"
#include "branchbook/base/user_name.h"
#include "branchbook/book/branch.h"
#include "branchbook/book/second_place.h"
#include "branchbook/book/setting.h"
#include "branchbook/store/new_book.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace branchbook::book {

namespace {

/// As Book writes its lines, for a book that is closed. Settings are never sealed.
Result<store::OpHead> headOfClosed(const QString& path, const QString& verb, const QString& label)
{
    BB_TRY(const auto session, store::Session::openClosed(path, store::Access::Read));
    BB_TRY(const QString chosen, loadSetting(*session, kOperatorSetting));
    BB_TRY(const QString sampleDay, loadSetting(*session, kSampleDaySetting));
    const QDate day = QDate::fromString(sampleDay, Qt::ISODate);
    const auto clock = day.isValid() ? fixedClock(day) : systemClock();
    return store::OpHead{
        verb, label, chosen.isEmpty() ? systemUserName() : chosen, clock->now(), store::OpKind::Do, 0, clock->today()};
}

/// What a file says of itself to somebody without its secrets.
struct Outside {
    int secrets = 2; ///< how many it asks for; as many as there are for a file that is no book
    /// The ids of its branches, which no two books share unless one was copied from the other; none for a file that is no book.
    QSet<QString> branches;
};

Outside outsideOf(const QString& path)
{
    const auto session = store::Session::openClosed(path, store::Access::Read);
    if (!session)
        return {};
    Outside seen;
    const auto second = store::hasSecondSecret(**session);
    seen.secrets = ((*session)->isSealed() ? 1 : 0) + (second && *second ? 1 : 0);
    if (const auto branches = listBranches(**session)) {
        for (const Branch& branch : *branches)
            seen.branches.insert(branch.id.toString());
    }
    return seen;
}

} // namespace

Result<store::Sealing> setPassphrase(const QString& path, const store::Secret& passphrase, Progress& progress,
                                     const store::KdfCost& cost)
{
    BB_TRY(const store::OpHead head,
           headOfClosed(path, QStringLiteral("passphrase.set"),
                        Book::tr("设置口令，全部内容改写到新文件，操作记录从这里重新起算")));
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

Result<store::SecondSealing> setSecondSecret(const QString& path, const store::KeyPtr& key, const store::Secret& secret,
                                             Progress& progress, const store::KdfCost& cost)
{
    BB_TRY(const store::OpHead head,
           headOfClosed(path, QStringLiteral("passphrase.second"), Book::tr("设置第二口令，举报人和原件另外加密")));
    return store::setSecondSecret(path, key, secret, head, progress, cost);
}

Result<> changeSecondSecret(Book& book, const store::Secret& old, const store::Secret& fresh,
                            const store::KdfCost& cost)
{
    BB_TRY(const auto session, book.openReader()); // from any thread
    BB_TRY(const auto key, store::unlockSecond(*session, old));
    return book.performOnVault(QStringLiteral("passphrase.second"), Book::tr("更改第二口令"),
                               [&](store::Session& writer, const store::OpHead& head) {
                                   return store::changeSecondSecret(writer, *key, fresh, head, cost);
                               });
}

Result<> recoverSecondSecret(Book& book, const store::Secret& code, const store::Secret& fresh,
                             const store::KdfCost& cost)
{
    BB_TRY(const auto session, book.openReader());
    BB_TRY(const auto key, store::unlockSecondByCode(*session, code));
    return book.performOnVault(QStringLiteral("passphrase.second"), Book::tr("用恢复码重设第二口令"),
                               [&](store::Session& writer, const store::OpHead& head) {
                                   return store::changeSecondSecret(writer, *key, fresh, head, cost);
                               });
}

QList<PlainCopy> listPlainCopies(const QString& bookPath)
{
    const QFileInfo book(bookPath);
    const Outside own = outsideOf(bookPath);
    QStringList backups;
    for (const BackupFile& copy : listBackups(bookPath))
        backups.append(copy.path);
    QList<PlainCopy> found;
    const auto look = [&](const QFileInfo& file, bool isBackup) {
        const QString path = file.absoluteFilePath();
        if (isSameFile(path, bookPath))
            return;
        const Outside seen = outsideOf(path);
        if (seen.secrets < std::max(1, own.secrets) && seen.branches.intersects(own.branches))
            found.append({path, file.lastModified(), file.size(), isBackup});
    };
    for (const QString& folder : {book.absolutePath(), book.absolutePath() + QStringLiteral("/备份")}) {
        const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo& file : files) {
            if (file.suffix() == u"bbk")
                look(file, backups.contains(file.absoluteFilePath()));
            else if (store::isAsideName(file.fileName()))
                look(file, true);
        }
    }
    for (const BackupFile& copy : listNotedSecondPlace(bookPath))
        look(QFileInfo(copy.path), true);
    std::ranges::stable_sort(found, std::greater<>(), &PlainCopy::changedAt);
    return found;
}

QList<PlainCopy> removePlainCopies(const QList<PlainCopy>& copies)
{
    QList<PlainCopy> left;
    for (const PlainCopy& copy : copies) {
        if (QFile::exists(copy.path) && (!copy.isBackup || !QFile::remove(copy.path)))
            left.append(copy);
    }
    return left;
}

} // namespace branchbook::book
