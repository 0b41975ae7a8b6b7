// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/record_files.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/progress.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/store/position.h"
#include "gathering/save_record.h"

#include <QFileInfo>

#include <algorithm>

namespace branchbook::gathering {

namespace {

/// Whether the change leaves a mark: what is archived changes with its reason alone.
Result<bool> leavesMark(const store::Session& session, GatheringId id, const QString& reason)
{
    BB_TRY(const Gathering record, loadGathering(session, id));
    if (record.state != State::Archived)
        return false;
    if (oneLine(reason).isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("gathering.archived_reason"));
    return true;
}

} // namespace

Result<> addCorrection(store::UnitOfWork& unit, GatheringId id, Correction correction, QDate today)
{
    BB_TRY(const Gathering record, loadGathering(unit.session(), id));
    if (record.state != State::Archived)
        return fail(ErrorKind::Refused, QStringLiteral("gathering.not_archived"));
    if (oneLine(correction.reason).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.correction_reason"));
    correction.on = today;
    const QString key = id.toString();
    BB_TRY(const qint64 position, store::nextPosition(unit.session(), "gathering.next_correction", key));
    return putCorrection(unit, key, position, correction);
}

Result<book::AttachmentId> attachToRecord(store::UnitOfWork& unit, GatheringId id, const QString& filePath, QDate today,
                                          Progress& progress, const QString& reason)
{
    const QString table = QStringLiteral("gathering");
    BB_TRY(const bool marked, leavesMark(unit.session(), id, reason));
    BB_TRY(const auto file, book::attachFile(unit, table, id.toString(), filePath, today, progress));
    if (marked) {
        const QString name = book::safeFileName(QFileInfo(filePath).fileName());
        BB_CHECK(addCorrection(unit, id, {QString::fromLatin1(kAttachmentField), {}, name, reason, {}}, today));
    }
    return file;
}

Result<> detachFromRecord(store::UnitOfWork& unit, GatheringId id, const book::Attachment& attachment, QDate today,
                          const QString& reason)
{
    BB_TRY(const bool marked, leavesMark(unit.session(), id, reason));
    BB_CHECK(book::removeAttachment(unit, attachment, today));
    if (!marked)
        return {};
    return addCorrection(unit, id, {QString::fromLatin1(kAttachmentField), attachment.name, {}, reason, {}}, today);
}

} // namespace branchbook::gathering
