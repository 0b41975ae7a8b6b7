// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed book in which an earlier program left open what is sealed today.
#include "store/rewrite.h"
#include "store/second_key.h"
#include "store/vault_record.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace branchbook::store {

namespace {

OpHead headOfForward()
{
    return {
        QStringLiteral("passphrase.forward"),
        QCoreApplication::translate("branchbook::store", "加密的内容增加了自定义项目和评议备注，全部内容改写到新文件"),
        {},
        systemClock()->now()};
}

} // namespace

Result<> bringForward(std::unique_ptr<Session> from)
{
    BB_TRY(auto record, storedVault(*from));
    if (!record || !from->key())
        return fail(ErrorKind::Refused, QStringLiteral("store.no_passphrase"), {QFileInfo(from->path()).fileName()},
                    from->path());
    const KeyPtr key = from->key()->under(kNewestSealPlan);
    record->plan = kNewestSealPlan; // what wraps the data key stays: nobody has to type anything
    Rewriting rewriting{key, {{kBookSlot, record->bytes()}}, nullptr, headOfForward()};
    BB_TRY(const QByteArray second, secondRecordFor(*from, *key));
    if (!second.isNull())
        rewriting.records.emplace_back(kSecondSlot, second);
    NoProgress progress;
    BB_TRY([[maybe_unused]] const qint64 rows, rewriteBook(std::move(from), rewriting, progress));
    return {};
}

} // namespace branchbook::store
