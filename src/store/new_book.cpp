// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/new_book.h"

#include "branchbook/base/system_reason.h"
#include "store/empty_book.h"
#include "store/migrator.h"
#include "store/new_file.h"
#include "store/session_state.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace branchbook::store {

namespace {

Result<> makeEmptyFile(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(ErrorKind::Io, QStringLiteral("store.create_failed"), {path, systemReason(errno)}, path);
    ::close(descriptor);
    return {};
}

/// Closing folds the log in as well, but nobody would hear that it could not.
Result<> foldIn(const QString& path)
{
    BB_TRY(const auto session, Session::openClosed(path, Access::Write));
    return session->foldLog();
}

Result<> makeAside(const QString& aside, const FillBook& fill)
{
    BB_CHECK(makeTables(aside));
    BB_CHECK(fill(aside));
    return foldIn(aside);
}

/// People know the name they asked for, not the one it is made under.
Error named(Error error, const QString& aside, const QString& path)
{
    for (QString& argument : error.args)
        argument.replace(aside, path).replace(QFileInfo(aside).fileName(), QFileInfo(path).fileName());
    return error;
}

} // namespace

Result<> makeTables(const QString& path)
{
    BB_CHECK(makeEmptyFile(path));
    Session::State state;
    state.path = path;
    state.access = Access::Write;
    BB_CHECK(connectTo(state, Medium::Ordinary));
    BB_CHECK(execute(state.db, "PRAGMA application_id=" + QByteArray::number(kApplicationId)));
    return migrate(state.db);
}

Result<> makeBook(const QString& path, const FillBook& fill)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    BB_CHECK(checkNameFree(target));
    const AsideName aside(target);
    if (auto made = makeAside(aside.path(), fill); !made)
        return fail(named(made.error(), aside.path(), target));
    return giveName(aside, target);
}

Result<> Session::create(const QString& path)
{
    return makeBook(path, [](const QString&) { return Result<>(); });
}

} // namespace branchbook::store
