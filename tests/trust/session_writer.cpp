// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One session that writes for a long time, as the window does: commit after commit into the log, undo in between, the log folded in
// whenever SQLite likes to. Each line of the output acknowledges one commit.
//   trust_writer BOOK COMMITS [SEED]
#include "branchbook/store/journal.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

#include <unistd.h>

using namespace branchbook;
using namespace branchbook::store;

namespace {

constexpr int kKeys = 40;
constexpr int kLongest = 12'000; // characters: several pages

OpHead headOf(const char16_t* verb)
{
    return {QString::fromUtf16(verb), {}, {}, QDateTime::currentDateTimeUtc()};
}

Result<qint64> put(Session& writer, QRandomGenerator& random)
{
    BB_TRY(const auto unit, UnitOfWork::begin(writer, headOf(u"setting.put")));
    const int rows = 1 + random.bounded(4);
    for (int row = 0; row < rows; ++row) {
        const QString id = QStringLiteral("trust %1").arg(random.bounded(kKeys));
        // The number in front: no two commits leave the same.
        const QString value = QString::number(random.generate64()) + QString(random.bounded(kLongest), QChar(u'值'));
        BB_CHECK(unit->put("setting", {{"id", id}, {"value", value}}));
    }
    BB_TRY(const ChangeSet done, unit->commit());
    return done.op;
}

Result<qint64> takeBack(Session& writer)
{
    BB_TRY(const OpEntry last, nextUndo(writer));
    BB_TRY(const ChangeSet done, undoOp(writer, last.op, headOf(u"undo")));
    return done.op;
}

int complain(const Error& error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence(error)));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() < 3)
        return 2;
    const auto writer = Session::open(given[1], Access::Write);
    if (!writer)
        return complain(writer.error());
    QRandomGenerator random(given.value(3, QStringLiteral("1")).toUInt());
    for (int commit = 0; commit < given[2].toInt(); ++commit) {
        const bool back = commit % 7 == 6; // the one before is a `put`, so there is something
        const auto op = back ? takeBack(**writer) : put(**writer, random);
        if (!op)
            return complain(op.error());
        const QByteArray line = "{\"op\":" + QByteArray::number(*op) + "}\n";
        if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
            return 1;
    }
    return 0;
}
