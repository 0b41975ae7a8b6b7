// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor's session gets into the book: drafts, one step per session, attachments, the archive.
#include "ui/gathering/editor_model.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/absence_note.h"
#include "branchbook/gathering/record_files.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/organization/archive_meeting.h"
#include "ui/gathering/gathering_draft.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace branchbook::ui {

void EditorModel::keepDraft()
{
    if (!m_dirty || isReadOnly())
        return;
    m_draftTimer.stop();
    m_latestTimer.stop();
    takeMinutes();
    if (const auto kept = m_book.saveDraft(draftId(m_now.id), draftText(toKeep(), m_correction)); !kept)
        return setFailed(kept.error());
    m_savedAt = m_book.clock().now();
    setSaveState(SaveState::Kept);
}

void EditorModel::dropDraft()
{
    m_draftTimer.stop();
    m_latestTimer.stop();
    m_commitTimer.stop();
    m_dirty = false;
    m_recovered = false;
    (void)m_book.saveDraft(draftId(m_now.id), {}); // a stale draft equals the book and is not offered
}

Result<store::ChangeSet> EditorModel::performSaving(const QString& verb, const QString& label,
                                                    const book::Book::Work& more)
{
    takeMinutes();
    const bool saves = m_dirty || m_now.rev == 0;
    if (saves) {
        if (const auto sound = check(); !sound)
            return fail(sound.error());
    }
    m_performing = true;
    auto done = m_book.perform(verb, label, [&](store::UnitOfWork& unit) -> Result<> {
        if (saves) {
            BB_TRY([[maybe_unused]] const auto id, gathering::saveGathering(unit, toKeep(), today(), &m_rules));
        }
        return more ? more(unit) : Result<>();
    });
    m_performing = false;
    if (!done) {
        if (saves
            && done.error().kind != ErrorKind::Invalid) { // what was asked besides may be at fault, not the record
            m_dirty = true;
            keepDraft(); // there may be room for so much
        }
        return done;
    }
    dropDraft();
    m_savedAt = m_book.clock().now();
    if (const auto read = reread(); !read)
        return fail(read.error());
    setSaveState(SaveState::Saved);
    return done;
}

Result<> EditorModel::reread()
{
    BB_TRY(m_stored, gathering::loadGathering(m_book.reader(), m_now.id));
    BB_TRY(m_attachments, book::listAttachments(m_book.reader(), QStringLiteral("gathering"), m_now.id.toString()));
    m_now = m_stored;
    m_correction.clear();
    proposePeople();
    Q_EMIT headChanged();
    Q_EMIT decisionsChanged();
    return {};
}

Result<> EditorModel::commit()
{
    if (!m_dirty || isReadOnly())
        return {};
    if (isCorrecting()) { // not before whoever corrects says that it is done
        keepDraft();
        return {};
    }
    if (const auto sound = check(); !sound) {
        keepDraft();
        return fail(sound.error());
    }
    const bool fresh = m_now.rev == 0;
    const QString title = shownWord(gathering::kindTitle(m_now.kind));
    const auto done = performSaving(fresh ? QStringLiteral("gathering.add") : QStringLiteral("gathering.edit"),
                                    fresh ? tr("记录%1").arg(title) : tr("修改%1记录").arg(title), {});
    if (!done) {
        keepDraft();
        return fail(done.error());
    }
    m_steps.clear();
    return {};
}

Result<qint64> EditorModel::archive(const QString& reason)
{
    if (isReadOnly() || isCorrecting())
        return fail(ErrorKind::Refused, QStringLiteral("gathering.archived"));
    m_dirty = true;
    m_proposed = false; // 完成并归档 says that it was as it is shown
    BB_TRY(const auto changes,
           performSaving(
               QStringLiteral("gathering.archive"), tr("归档%1记录").arg(shownWord(gathering::kindTitle(m_now.kind))),
               [&](store::UnitOfWork& unit) { return organization::archiveMeeting(unit, m_now.id, today(), reason); }));
    m_steps.clear();
    Q_EMIT reloaded();
    return changes.op;
}

QStringList EditorModel::missing()
{
    takeMinutes();
    const auto counted = gathering::decided(m_rules, m_now, &m_stored); // what was typed last has no result yet
    return gathering::missingIn(counted ? *counted : m_now);
}

Result<> EditorModel::discardDraft()
{
    const bool fresh = m_now.rev == 0;
    dropDraft();
    if (fresh) {
        setSaveState(SaveState::Untouched);
        return begin(m_now.branch, m_now.kind, m_now.heldOn.isValid() ? m_now.heldOn : today());
    }
    return load(m_now.id);
}

Result<> EditorModel::attach(const QString& path)
{
    NoProgress progress;
    return performOnFiles(QStringLiteral("gathering.attach"), tr("添加附件"),
                          [&](store::UnitOfWork& unit) {
                              return gathering::attachToRecord(unit, m_now.id, path, today(), progress, m_correction)
                                  .map([](auto) {});
                          })
        .map([](auto) {});
}

Result<qint64> EditorModel::detach(const book::Attachment& attachment)
{
    return performOnFiles(QStringLiteral("gathering.detach"), tr("移除附件"), [&](store::UnitOfWork& unit) {
        return gathering::detachFromRecord(unit, m_now.id, attachment, today(), m_correction);
    });
}

Result<> EditorModel::noteAbsence(book::MemberId member, const QString& note)
{
    const QString verb = QStringLiteral("gathering.absence");
    const QString label = tr("缺席的保密备注");
    const auto work = [&](store::UnitOfWork& unit) { return gathering::noteAbsence(unit, m_now.id, member, note); };
    if (isReadOnly() || isCorrecting()) // no part of the record: what is archived stays as it is
        return m_book.perform(verb, label, work).map([](const auto&) {});
    return performSaving(verb, label, work).map([](const auto&) {});
}

Result<> EditorModel::publishing(const QString& label, const book::Book::Work& work)
{
    const QString verb = QStringLiteral("gathering.publish");
    if (isReadOnly() || isCorrecting()) // what follows the meeting is no part of its record either
        return m_book.perform(verb, label, work).map([](const auto&) {});
    BB_CHECK(performSaving(verb, label, work).map([](const auto&) {}));
    Q_EMIT coursesChanged(); // the book's own word is not heard while this model writes
    return {};
}

Result<qint64> EditorModel::performOnFiles(const QString& verb, const QString& label, const book::Book::Work& work)
{
    if (isReadOnly())
        return fail(ErrorKind::Refused, QStringLiteral("gathering.archived"));
    if (!isCorrecting()) {
        BB_TRY(const auto changes, performSaving(verb, label, work));
        Q_EMIT attachmentsChanged();
        return changes.op;
    }
    m_performing = true; // what is being corrected besides waits for finishCorrection()
    const auto done = m_book.perform(verb, tr("%1，更正原因：%2").arg(label, m_correction), work);
    m_performing = false;
    if (!done)
        return fail(done.error());
    BB_TRY(m_stored, gathering::loadGathering(m_book.reader(), m_now.id));
    m_now.corrections = m_stored.corrections;
    BB_TRY(m_attachments, book::listAttachments(m_book.reader(), QStringLiteral("gathering"), m_now.id.toString()));
    Q_EMIT attachmentsChanged();
    Q_EMIT decisionsChanged();
    return done->op;
}

Result<QString> EditorModel::copyForOpening(const book::Attachment& attachment)
{
    BB_TRY(const QByteArray bytes, book::readAttachment(m_book.reader(), attachment.sha256));
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const QString folder = m_copies->filePath(attachment.id.toString());
    const QString path = folder + u'/' + book::safeFileName(attachment.name);
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Io, QStringLiteral("attachment.unreadable"), {attachment.name, m_copies->errorString()});
    QFile file(path);
    if (!file.exists()) {
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return fail(ErrorKind::Io, QStringLiteral("attachment.unreadable"), {attachment.name, file.errorString()});
        file.close();
        file.setPermissions(QFile::ReadOwner); // a copy to look at: changes would not come back
    }
    return path;
}

} // namespace branchbook::ui
