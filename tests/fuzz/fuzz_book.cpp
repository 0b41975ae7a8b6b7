// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A book from a stranger: the input patches a sound one (three bytes of place, one of length, the bytes, and so on), or cuts it (length
// 0). It is opened, checked, its journal read, and its last step undone, whatever the check says.
#include "fuzz/store_fuzz.h"

#include "branchbook/store/journal.h"

#include <algorithm>

using namespace branchbook;
using namespace branchbook::store;

namespace {

/// False where the input asks for nothing.
bool patch(const QString& path, const uint8_t* data, size_t size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        std::abort();
    const qint64 whole = file.size();
    size_t at = 0;
    while (at + 4 <= size) {
        const qint64 place = ((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]) % whole;
        const size_t length = std::min<size_t>(data[at + 3], size - at - 4);
        if (length == 0)
            file.resize(place);
        else if (!file.seek(place)
                 || file.write(reinterpret_cast<const char*>(data) + at + 4, static_cast<qint64>(length)) < 0)
            std::abort();
        at += 4 + length;
    }
    return at > 0;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString path = fuzzFolder() + QStringLiteral("/patched.bbk");
    for (const char* ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
    if (!QFile::copy(fuzzBook(), path) || !patch(path, data, size))
        return 0;
    NoProgress progress;
    if (const auto reader = Session::open(path, Access::Read)) {
        (void)checkEverything(**reader, progress);
        (void)listOps(**reader, 10);
    }
    const auto writer = Session::open(path, Access::Write);
    if (!writer)
        return 0;
    const auto last = nextUndo(**writer);
    if (last && last->op != 0)
        (void)undoOp(**writer, last->op, {QStringLiteral("undo"), {}, {}, QDateTime::currentDateTimeUtc()});
    return 0;
}
